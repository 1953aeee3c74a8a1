"""What goes into a bundle, for all three systems: one description, read by `mha_studio.spec` and by `windows.py`.

Python modules are found by following imports; what stands here is what following finds and the program never uses, and
what it uses without importing it by name. Sizes before and after stand in `docs/RELEASING.md`.
"""

from __future__ import annotations

import fnmatch
import re
import shutil
import subprocess
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

PACKAGE = "mha_studio"
PROJECT = "mha-studio"

HIDDEN = (
    "numba._devicearray",  # imported from C
    "llvmlite.binding",
)
"""Modules that nothing imports by name."""

WITH_DATA = ("latex2mathml", "ziamath", "ziafont")
"""Packages that read files of theirs."""

EXCLUDED = (
    # other ways to the same end
    "tkinter", "PyQt5", "PyQt6", "PySide2", "matplotlib", "scipy", "IPython", "pandas", "torch", "sympy", "cv2",
    # the tools of those who develop
    "av",  # 100 MB, and encoders under the GPL: films leave a bundle as GIF, APNG or WebP
    "pytest", "_pytest", "hypothesis", "mypy", "ruff", "importlinter", "grimp", "piptools", "build", "pip",
    "setuptools", "wheel", "hatchling", "PyInstaller", "pypdf", "xdist", "execnet", "pygments",
    # halves of libraries that are never entered
    "numba.cuda", "numba.tests", "llvmlite.tests", "numpy.f2py", "numpy.testing", "numpy.distutils",
    "numpy.random._examples", "pyqtgraph.opengl", "pyqtgraph.examples", "pyqtgraph.jupyter", "pyqtgraph.console",
    "pyqtgraph.flowchart", "pyqtgraph.canvas", "pyqtgraph.dockarea",
    "PIL.ImageTk", "PIL.AvifImagePlugin", "PIL._avif", "PIL._imagingft", "PIL._imagingcms", "PIL._imagingtk",
    "numba.np.ufunc.omppool", "numba.np.ufunc.tbbpool", "yaml._yaml",
    # of rapidfuzz one measure is asked for, of pairs of words; in Python it takes 11 µs
    "rapidfuzz._feature_detector_cpp", "rapidfuzz.fuzz_cpp", "rapidfuzz.fuzz_cpp_avx2", "rapidfuzz.process_cpp",
    "rapidfuzz.process_cpp_impl", "rapidfuzz.utils_cpp", "rapidfuzz.distance._initialize_cpp",
    "rapidfuzz.distance.metrics_cpp", "rapidfuzz.distance.metrics_cpp_avx2",
    # halves of Python that are never entered
    "readline", "unittest", "doctest", "pydoc_data", "lib2to3", "idlelib", "ensurepip", "venv", "curses",
    "turtle", "_ssl", "_hashlib",
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtSql",
    "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtUiTools",
    "PySide6.QtTest",
)  # fmt: skip
"""Modules that are left out although something imports them somewhere."""

LEFT_OUT = (
    # Qt: platforms without a desktop, a theme that brings GTK along, keyboards on the screen, picture formats that
    # nothing here reads, encryption for a network that is never used
    "*/plugins/platforms/*qeglfs*", "*/plugins/platforms/*qlinuxfb*", "*/plugins/platforms/*qminimal*",
    "*/plugins/platforms/*qvnc*", "*/plugins/platforms/*qvkkhrdisplay*", "*/plugins/platforms/*qdirect2d*",
    "*/plugins/platformthemes/*qgtk3*", "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*/plugins/egldeviceintegrations/*", "*/plugins/generic/*", "*/plugins/networkinformation/*", "*/plugins/tls/*",
    "*/plugins/imageformats/*qtiff*", "*/plugins/imageformats/*qtga*", "*/plugins/imageformats/*qwbmp*",
    "*/plugins/imageformats/*qpdf*", "*/plugins/imageformats/*qwebp*", "*/plugins/imageformats/*qicns*",
    "*/plugins/imageformats/*qgif*", "*/plugins/sqldrivers/*", "*/plugins/qmltooling/*",
    "*/plugins/vectorimageformats/*",
    "*libQt6Quick*", "*libQt6Qml*", "*libQt6VirtualKeyboard*", "*libQt6Network*", "*libQt6EglF*", "*libQt6Pdf*",
    "*libQt6WaylandCompositor*", "*libQt6Sql*", "*libQt6Designer*", "*libQt6Help*", "*libQt6Labs*", "*libQt6Lottie*",
    "*libQt6Test*",
    "*/wayland-graphics-integration-server/*", "*opengl32sw*",
    # catalogues of languages that the program does not speak
    "*/translations/qt_help_*", "*/translations/qtbase_[!dz]*", "*/translations/qtbase_da*", "*/translations/qt_*",
    "*/translations/qtmultimedia*", "*/translations/qtwebengine*", "*/translations/qtdeclarative*",
    "*/translations/designer*", "*/translations/linguist*", "*/translations/assistant*",
    # what belongs to the desktop that the program runs on
    "libgtk-3*", "libgdk-3*", "libssl*", "libcrypto*", "libstdc++.so*", "libgcc_s.so*", "libtbb*", "libgomp*",
    "*omppool*", "*tbbpool*",
    "PIL/_avif*", "PIL/_imagingft*", "PIL/_imagingcms*", "PIL/_imagingtk*", "*libavif*", "*pillow.libs/libfreetype*",
    "*pillow.libs/libharfbuzz*", "*pillow.libs/liblcms2*", "*pillow.libs/libbrotli*", "*pillow.libs/libpng16*",
    # what installers and translators read
    "*/tests/*", "*.dist-info/sboms/*", "*/_resources/translations/*.ts",
    "pyqtgraph/icons/peegee/*",
)  # fmt: skip
"""Files that are left out, by the path that they would have in the bundle."""

SAME = {"pillow.libs/libXau-*": "libXau.so.6"}
"""A copy that Pillow brings on Linux, 2 MB of nothing in it, of what is there anyway: a link takes its place."""

IN_PLACE_OF = tuple(sorted(Path(__file__).with_name("in_place_of").glob("*.py")))
"""Modules that go into the folder PySide6 in the place of those of their names, since something imports them."""

KEPT_FOLDERS = (
    "plugins/platforms/", "plugins/styles/", "plugins/imageformats/", "plugins/iconengines/", "translations/qtbase_",
)  # fmt: skip
"""Of PySide6's wheel for Windows; `LEFT_OUT` takes some of their files away again."""

AS_TEXT = (PACKAGE, "frozendict")
"""Packages whose modules lie in the bundle as text, with their bytecode beside it. Numba keeps compiled kernels under
the path of their source, which has to be a real, absolute one; frozendict, where something imports it, is under the
LGPL, and so has to be replaceable."""

NOT_STRIPPED = ("*.libs/*", "libscipy_openblas*", "libgfortran*", "libquadmath*", f"*-{'[0-9a-f]' * 8}*.so*")
"""Libraries that keep their symbols: what auditwheel has moved about does not survive losing them."""


def kept(path: str) -> bool:
    """Whether a file of this path in the bundle goes in."""
    path = path.replace("\\", "/")
    return not matches(path, LEFT_OUT)


def matches(path: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch.fnmatchcase(path, pattern) for pattern in patterns)


def own_modules(root: Path) -> list[str]:
    """Every module of the program: some are imported late, by name, or by a process of its own."""
    files = sorted((root / PACKAGE).rglob("*.py"))
    names = (file.relative_to(root).with_suffix("").parts for file in files)
    return [".".join(parts[:-1] if parts[-1] == "__init__" else parts) for parts in names]


def qt_modules(root: Path) -> set[str]:
    """The modules of PySide6 that the program imports: "QtCore", "QtGui", …"""
    sources = (root / PACKAGE).rglob("*.py")
    return {
        name
        for source in sources
        for name in re.findall(r"PySide6\.(Qt\w+)", source.read_text(encoding="utf-8"))
    }


def kept_of_pyside(path: str, modules: set[str]) -> bool:
    """Whether a file of the PySide6 wheel for Windows goes in: the modules, their DLLs, the plugins of a desktop."""
    name = path.removeprefix("PySide6/")
    if "/" in name:
        return name.startswith(KEPT_FOLDERS)
    stem = name.split(".")[0]
    of_a_module = stem in modules or stem.replace("Qt6", "Qt", 1) in modules
    return of_a_module or name.endswith(".py") or stem == "pyside6" or stem.startswith(("msvcp", "vcruntime"))


def is_a_dependency(path: str) -> bool:
    """Whether a file of this path is a shared library that came along because another one asks for it."""
    name = path.rsplit("/", 1)[-1]
    opened_by_name = ("libpython", "libllvmlite")
    return (
        name.startswith("lib")
        and ".so" in name
        and "/plugins/" not in path
        and not name.startswith(opened_by_name)
    )


def still_needed(binaries: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Without those libraries that only what has been left out asked for."""
    from PyInstaller.depend.bindepend import get_imports

    left = list(binaries)
    while True:
        asked = {Path(name).name for _, source, _ in left for name, _ in get_imports(source)}
        kept = [entry for entry in left if not is_a_dependency(entry[0]) or Path(entry[0]).name in asked]
        if len(kept) == len(left):
            return left
        left = kept


def installed(name: str) -> bool:
    """Whether a package is there to be described, and goes in."""
    if name.lower() in EXCLUDED:
        return False
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def system_licences(binaries: Iterable[tuple[str, str, str]], work: Path) -> list[tuple[str, str, str]]:
    """The copyright files of the Debian packages whose libraries go in, as data for the bundle; empty elsewhere."""
    if shutil.which("dpkg-query") is None:
        return []
    ours = ("site-packages", "lib-dynload", "libpython", str(work))
    sources = sorted({str(Path(source).resolve()) for _, source, _ in binaries})
    asked = [
        spelling
        for path in sources
        if not any(part in path for part in ours)
        for spelling in _spellings(path)
    ]
    if not asked:
        return []
    told = subprocess.run(["dpkg-query", "-S", *asked], capture_output=True, text=True, check=False).stdout
    packages = {line.split(":")[0] for line in told.splitlines() if ": /" in line}
    folder = f"{PACKAGE}/_resources/licences/system"
    found = ((package, Path("/usr/share/doc", package, "copyright")) for package in sorted(packages))
    copies = []
    for package, path in found:
        if path.is_file():
            copy = work / "licences" / f"{package}.txt"
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
            copies.append((f"{folder}/{package}.txt", str(copy), "DATA"))
    return copies


def _spellings(path: str) -> tuple[str, ...]:
    """Debian lists files as they were before /lib and /usr/lib became one."""
    return (path, path.removeprefix("/usr")) if path.startswith("/usr/lib") else (path,)
