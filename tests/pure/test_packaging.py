"""What the installers are made from: what goes in, which versions, and that every place names the same version."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from mha_studio import __version__
from mha_studio.app.licences import PACKAGES

REPOSITORY = Path(__file__).resolve().parents[2]
PACKAGING = REPOSITORY / "packaging"


def loaded(path: str) -> ModuleType:
    """A script of `packaging/` as a module: that folder is no package, since PyPI has one of its name."""
    from importlib.util import module_from_spec, spec_from_file_location

    spec = spec_from_file_location(Path(path).stem, PACKAGING / path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


contents = loaded("bundle/contents.py")


@pytest.mark.parametrize(
    "path",
    [
        "mha_studio/_resources/translations/mha_studio_de.qm",
        "mha_studio/_resources/fonts/Inter-Regular.otf",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/lib/libQt6Svg.so.6",
        "libxcb-cursor.so.0",
    ],
)
def test_what_the_program_needs_goes_in(path: str) -> None:
    assert contents.kept(path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "libgtk-3.so.0",
        "numba/np/ufunc/tbbpool.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_what_it_does_not_need_stays_out(path: str) -> None:
    assert not contents.kept(path)


def test_every_module_goes_in_and_the_qt_that_they_import() -> None:
    names = contents.own_modules(REPOSITORY)
    assert {"mha_studio", "mha_studio.engine.compile", "mha_studio.paint.raster"} <= set(names)
    modules = contents.qt_modules(REPOSITORY)
    assert {"QtCore", "QtGui", "QtWidgets", "QtSvg"} <= modules
    assert contents.kept_of_pyside("PySide6/Qt6Gui.dll", modules)
    assert contents.kept_of_pyside("PySide6/plugins/platforms/qwindows.dll", modules)
    assert not contents.kept_of_pyside("PySide6/Qt6Quick.dll", modules)
    assert not contents.kept_of_pyside("PySide6/designer.exe", modules)


def test_windows_takes_the_locked_versions_of_what_runs_and_nothing_else() -> None:
    script = (PACKAGING / "windows" / "installer.py").as_posix()
    code = (
        "import runpy, sys; made = runpy.run_path(sys.argv[1]); "
        "print(made['runtime_lines'](open('requirements.lock', encoding='utf-8').read()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, script], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    named = re.findall(r"^([A-Za-z0-9._-]+)==", done.stdout, re.MULTILINE)
    wanted = {name.lower() for name in PACKAGES} - {"av"}
    assert {name.lower() for name in named} == wanted
    assert done.stdout.count("--hash=sha256:") >= len(named)
    assert not re.search(r"==[^\n]*;", done.stdout)


def test_the_list_of_what_is_in_it_has_every_package_of_the_lock_with_hashes() -> None:
    lock = (REPOSITORY / "requirements.lock").read_text(encoding="utf-8")
    listed = loaded("sbom.py").components(lock)
    assert {part["name"] for part in listed} == set(re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE))
    assert sum(len(part["externalReferences"]) for part in listed) == lock.count("--hash=sha256:")


def test_every_place_names_the_version() -> None:
    metainfo = ElementTree.parse(PACKAGING / "desktop" / "io.github.mha_studio.mha_studio.metainfo.xml")
    newest = metainfo.find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__
    assert f'"MHA Studio {__version__}"' in (PACKAGING / "linux" / "mha-studio.1").read_text(encoding="utf-8")


def test_the_lowest_versions_are_those_of_pyproject() -> None:
    done = subprocess.run(
        [sys.executable, PACKAGING / "lowest.py"], capture_output=True, text=True, check=True, cwd=REPOSITORY
    )
    needs = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"][
        "dependencies"
    ]
    assert len(done.stdout.splitlines()) == len(needs)
    assert "numpy~=2.0.0" in done.stdout
