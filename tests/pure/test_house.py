"""The plan of the house, as a test: who may import whom, what stays unloaded, what the lock file may name."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import mha_studio
from mha_studio.resources import resource

REPOSITORY = Path(__file__).resolve().parents[2]
PYPROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
ROOMS_WITHOUT_QT = ("resources", "engine", "document", "trace", "timeline", "scene")
SOURCES = sorted((REPOSITORY / "mha_studio").rglob("*.py"))


def modules_of(room: str) -> list[str]:
    """Names of all modules in a room that exists, a file or a folder below `mha_studio`."""
    paths = [path.relative_to(REPOSITORY).with_suffix("") for path in SOURCES]
    names = [".".join(path.parts).removesuffix(".__init__") for path in paths]
    return [name for name in names if name == f"mha_studio.{room}" or name.startswith(f"mha_studio.{room}.")]


def run_python(code: str) -> str:
    """What a fresh interpreter prints for `code`, started in the checkout; a failure shows its standard error."""
    done = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_imports_run_one_way() -> None:
    from importlinter.cli import lint_imports

    assert lint_imports(config_filename=str(REPOSITORY / "pyproject.toml"), no_cache=True) == 0


@pytest.mark.parametrize("room", [*ROOMS_WITHOUT_QT, *(["learn"] if modules_of("learn") else [])])
def test_room_works_where_qt_is_not_installed(room: str) -> None:
    modules = modules_of(room)
    assert modules
    blocked = "import os, sys; sys.modules.update(PySide6=None, shiboken6=None, pyqtgraph=None); "
    blocked += "os.environ['NUMBA_DISABLE_JIT'] = '1'; "  # what is imported here need not be compiled here
    run_python(blocked + "import " + ", ".join(modules))


@pytest.mark.parametrize(
    "module", ["mha_studio", "mha_studio.cli", "mha_studio.engine", "mha_studio.document"]
)
def test_the_slow_imports_wait(module: str) -> None:
    """Before the first paint nothing may import these: together they take longer than the window."""
    loaded = set(run_python(f"import sys, {module}; print(*sys.modules)").split())
    assert not loaded & {"numba", "llvmlite", "pyqtgraph", "ziamath", "PySide6"}


def test_files_stay_small_and_say_what_they_hold() -> None:
    assert SOURCES
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        assert len(text.splitlines()) <= 600, f"{path}: over 600 lines, something wants out"
        assert text.startswith('"""'), f"{path}: no docstring that says what the module holds"


def test_lock_names_versions_and_hashes_and_no_host() -> None:
    text = (REPOSITORY / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"--(index-url|extra-index-url|find-links|trusted-host)", text)
    body = re.sub(r"#.*", "", text).replace("\\\n", " ")
    lines = [line for line in body.splitlines() if line.strip()]
    assert len(lines) > 20
    for line in lines:
        assert re.match(r"[a-z0-9-]+==\S+ ", line), line
        assert "--hash=sha256:" in line, line


def test_lock_covers_what_pyproject_asks_for() -> None:
    text = (REPOSITORY / "requirements.lock").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==", text, flags=re.MULTILINE))
    project = PYPROJECT["project"]
    asked = list(project["dependencies"])
    for extra in project["optional-dependencies"].values():
        asked += extra
    for requirement in asked:
        name = re.match(r"[A-Za-z0-9-]+", requirement)
        assert name
        assert name[0].lower() in locked, f"{requirement} is not in requirements.lock; run `make lock`"


def test_lock_keeps_clear_of_the_pyside_that_aborts_on_python_3_11() -> None:
    text = (REPOSITORY / "requirements.lock").read_text(encoding="utf-8")
    found = re.search(r"^pyside6-essentials==(\d+)\.(\d+)", text, flags=re.MULTILINE)
    assert found
    assert (6, 9) <= (int(found[1]), int(found[2])) < (6, 12)


def test_version_is_said_once() -> None:
    assert "version" in PYPROJECT["project"]["dynamic"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", mha_studio.__version__)
    changelog = (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{mha_studio.__version__}]" in changelog or "## [Unreleased]" in changelog


def test_resource_finds_the_checkout_and_names_what_is_missing() -> None:
    assert resource() == REPOSITORY / "resources"
    with pytest.raises(FileNotFoundError, match=r"fonts/no such font\.ttf is missing"):
        resource("fonts", "no such font.ttf")
