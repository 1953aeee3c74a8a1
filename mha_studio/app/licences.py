"""Whose work the program brings along, and on what terms: for Help → About and for the bundles.

Names, versions and texts are read from the installed packages themselves; `resources/licences` has the texts of those
that bring none (Qt, Python, fonts have theirs beside them). Showing them is left to `about.py`.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from msgspec import Struct

from mha_studio import __version__
from mha_studio.language import tr
from mha_studio.resources import resource

PACKAGES = (
    "PySide6-Essentials", "shiboken6", "numpy", "numba", "llvmlite", "safetensors", "msgspec", "platformdirs",
    "pyqtgraph", "colorama", "ziamath", "ziafont", "latex2mathml", "Pillow", "av", "fsrs", "typing-extensions",
    "genanki", "cached-property", "frozendict", "chevron", "PyYAML", "rapidfuzz", "snowballstemmer",
)  # fmt: skip
"""What is imported at run time, with what that needs; tests/pure/test_licences.py holds it against the metadata."""

QT = ("PySide6-Essentials", "shiboken6")
OWN_TEXTS = {
    "PySide6-Essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "latex2mathml": ("latex2mathml.txt",),
}
_SIGNS = ("LICEN", "COPYING", "NOTICE")
_REPOSITORY = Path(__file__).resolve().parents[2]


class Licence(Struct, frozen=True):
    """One part of the program: its terms in a phrase, and the files with the full text."""

    name: str
    version: str
    terms: str
    texts: tuple[Path, ...]

    def text(self) -> str:
        """The full text, of all its files."""
        parts = [path.read_text(encoding="utf-8", errors="replace").strip() for path in self.texts]
        return ("\n\n" + "—" * 40 + "\n\n").join(parts)


def licences() -> Iterator[Licence]:
    """The program, Python, the fonts, every package that is there, and the system's libraries in a bundle."""
    yield Licence("MHA Studio", __version__, "MIT", _of_package("mha-studio") or (_REPOSITORY / "LICENSE",))
    yield Licence("Python", platform.python_version(), "PSF-2.0", (resource("licences", "Python.txt"),))
    for name in PACKAGES:
        try:
            found = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        texts = (*_of_package(name), *(resource("licences", text) for text in OWN_TEXTS.get(name, ())))
        yield Licence(name, found["Version"], _terms(found), texts)
    for name, text in (("Inter", "Inter-OFL.txt"), ("JetBrains Mono", "JetBrainsMono-OFL.txt")):
        yield Licence(name, "", "OFL-1.1", (resource("fonts", text),))
    for path in _of_system():
        yield Licence(path.stem, "", tr("as its distribution states"), (path,))


def qt_notice() -> str:
    """What the LGPL asks to be said of Qt."""
    return tr(
        "Qt and PySide6 are used under the GNU Lesser General Public License, version 3. Their libraries lie as files "
        "of their own in {folder} and may be replaced by builds of yours; their source is published by The Qt Company "
        "at download.qt.io and code.qt.io."
    ).format(folder=_qt_folder())


def _qt_folder() -> Path:
    import PySide6

    return Path(PySide6.__file__).parent


def _terms(found: metadata.PackageMetadata) -> str:
    """The licence in a phrase: the expression, or the first line of what older packages write, or the classifier."""
    stated = _field(found, "License-Expression") or _field(found, "License").strip().split("\n")[0]
    if stated and len(stated) < 80:
        return stated
    named = [
        line.rsplit(" :: ", 1)[-1] for line in found.get_all("Classifier", []) if line.startswith("License")
    ]
    return ", ".join(named)


def _field(found: metadata.PackageMetadata, name: str) -> str:
    return "".join(found.get_all(name, [])[:1])


def _of_package(name: str) -> tuple[Path, ...]:
    """The licence files that a package brings along."""
    try:
        files = metadata.files(name) or []
    except metadata.PackageNotFoundError:
        return ()
    found = [file for file in files if any(sign in file.name.upper() for sign in _SIGNS)]
    paths = (Path(str(file.locate())) for file in found if file.suffix not in (".py", ".pyc"))
    return tuple(path for path in paths if path.is_file())


def _of_system() -> list[Path]:
    """In a bundle: the copyright files of the system's libraries in it."""
    try:
        return sorted(resource("licences", "system").glob("*.txt"))
    except FileNotFoundError:
        return []
