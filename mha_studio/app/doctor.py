"""What is installed, where things lie, and what is missing: for `mha-studio doctor` and Help → About.

Looks and tells; it mends nothing. Qt is loaded only to look at it.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from mha_studio import __version__

PACKAGES = (
    "PySide6-Essentials", "numpy", "numba", "llvmlite", "safetensors", "msgspec", "platformdirs", "pyqtgraph",
    "ziamath", "Pillow", "av",
)  # fmt: skip


SCRIPTS = {
    "Greek": "Greek", "Cyrillic": "Cyrillic", "Arabic": "Arabic", "Hebrew": "Hebrew", "Devanagari": "Devanagari",
    "Thai": "Thai", "Chinese": "SimplifiedChinese", "Japanese": "Japanese", "Korean": "Korean",
}  # fmt: skip
"""Scripts in which sentences are typed, and Qt's names for them."""


def versions() -> Iterator[tuple[str, str]]:
    """Names and versions: the program, Python, the system, the packages ("missing" where one is not there)."""
    yield "MHA Studio", __version__
    yield "Python", platform.python_version()
    yield "System", f"{platform.system()} {platform.release()} {platform.machine()}"
    for name in PACKAGES:
        try:
            yield name, metadata.version(name)
        except metadata.PackageNotFoundError:
            yield name, "missing"


def report() -> tuple[list[str], bool]:
    """The lines of the report, and whether everything that is needed is there."""
    lines: list[str] = []
    whole = True
    for name, version in versions():
        needed = name not in ("numba", "llvmlite", "pyqtgraph", "ziamath", "Pillow", "av")
        whole = whole and not (needed and version == "missing")
        note = "" if version != "missing" else " (needed)" if needed else " (the program works without it)"
        lines.append(f"{name:<20} {version}{note}")
    for look in (_qt, _fonts, _kernels):
        said, fine = look()
        lines += said
        whole = whole and fine
    return [*lines, *_folders()], whole


def _qt() -> tuple[list[str], bool]:
    try:
        from PySide6.QtCore import qVersion
        from PySide6.QtGui import QGuiApplication
    except ImportError as error:
        return [f"{'Qt':<20} cannot be loaded: {error}"], False
    screens = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform.startswith("linux") and not screens and QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return [f"{'Qt':<20} {qVersion()}"], True


def _fonts() -> tuple[list[str], bool]:

    from PySide6.QtGui import QFontDatabase

    from mha_studio.app.main import application
    from mha_studio.paint.fonts import load_fonts

    app = application()
    lines = [f"{'Display':<20} {app.platformName()}"]
    try:
        whole = load_fonts()
    except FileNotFoundError as error:
        return [*lines, f"{'Fonts':<20} {error}"], False
    lines.append(f"{'Fonts':<20} {'Inter, JetBrains Mono' if whole else 'could not be loaded'}")
    systems = QFontDatabase.WritingSystem
    missing = [name for name, known in SCRIPTS.items() if not QFontDatabase.families(systems[known])]
    scripts = f"no font for {', '.join(missing)}" if missing else "a font for each that was tried"
    lines.append(f"{'Scripts':<20} {scripts}")
    return lines, whole


def _kernels() -> tuple[list[str], bool]:
    from mha_studio.engine import cache

    folder = cache.kernel_cache_dir()
    if folder is None:
        state = "no folder that only this user can write to; the NumPy reference serves"
    elif cache.is_complete(folder):
        state = f"compiled, in {folder}"
    else:
        state = f"not compiled yet (happens at the first start), will lie in {folder}"
    return [f"{'Kernels':<20} {state}"], True


def _folders() -> Iterator[str]:
    from mha_studio.learn.lesson_progress import user_lessons
    from mha_studio.learn.progress import user_progress
    from mha_studio.resources import resource
    from mha_studio.session.log import user_log
    from mha_studio.session.recovery import user_folder
    from mha_studio.session.settings import user_file

    kept = user_folder() / "work"
    places = (
        ("Resources", resource()),
        ("Settings", user_file()),
        ("Log", user_log()),
        ("Unsaved work", kept),
        ("Cards' progress", user_progress()),
        ("Lessons' progress", user_lessons()),
    )
    for name, path in places:
        shown = path.parent if path is kept else path
        yield f"{name:<20} {shown}{_writable(path) if name != 'Resources' else ''}"


def _writable(path: Path) -> str:
    folder = path.parent
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return "" if os.access(folder, os.W_OK) else f" (cannot be written: {folder})"
