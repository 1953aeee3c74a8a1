"""The wheel, built, installed elsewhere and started from a folder that knows nothing of the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]


def run(*arguments: str | Path, cwd: Path, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run this Python with `arguments`; with `path` given, that folder is looked at first for modules."""
    env = os.environ | ({"PYTHONPATH": str(path)} if path else {})
    return subprocess.run(
        [sys.executable, *map(str, arguments)], cwd=cwd, env=env, capture_output=True, text=True, timeout=240
    )


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    done = run("-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=REPOSITORY)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("mha_studio-*.whl")
    return built


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("installed")
    options = ("--no-deps", "--no-index", "--no-compile", "--quiet", "--disable-pip-version-check")
    done = run("-m", "pip", "install", *options, "--target", target, wheel, cwd=target)
    assert done.returncode == 0, done.stderr
    return target


def test_wheel_holds_every_module_every_resource_and_the_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        entry_points = next(name for name in names if name.endswith(".dist-info/entry_points.txt"))
        commands = archive.read(entry_points).decode()
    modules = {path.relative_to(REPOSITORY).as_posix() for path in (REPOSITORY / "mha_studio").rglob("*.py")}
    folder = REPOSITORY / "resources"
    resources = {
        "mha_studio/_resources/" + path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert modules <= names
    assert resources
    assert resources <= names
    assert any(name.endswith("/licenses/LICENSE") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "benchmarks/", "docs/"))]
    assert "mha-studio = mha_studio.cli:main" in commands
    assert "mha-studio-gui = mha_studio.cli:main" in commands


def test_installed_elsewhere_the_package_finds_its_resources(installed: Path, tmp_path: Path) -> None:
    code = "import mha_studio, mha_studio.resources as r; print(mha_studio.__file__, r.resource(), sep='\\n')"
    done = run("-c", code, cwd=tmp_path, path=installed)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        str(installed / "mha_studio" / "__init__.py"),
        str(installed / "mha_studio" / "_resources"),
    ]


def test_installed_elsewhere_the_studio_opens_and_does_its_job(installed: Path, tmp_path: Path) -> None:
    done = run("-m", "mha_studio", "--smoke-test", cwd=tmp_path, path=installed)
    assert done.stderr == ""
    assert done.returncode == 0
    assert list(tmp_path.iterdir()) == []
