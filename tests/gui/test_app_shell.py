"""What the shell commands do that need Qt: the smoke test, the demo and the doctor, each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mha_studio.trace.steps import STEPS


def shell(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, without any display."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "mha_studio", *arguments],
        capture_output=True, text=True, timeout=300, env=environment, check=False,
    )  # fmt: skip


def test_the_smoke_test_is_silent() -> None:
    done = shell("--smoke-test")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_smoke_test_takes_a_document_and_fails_with_a_damaged_one(tmp_path: Path) -> None:
    path = tmp_path / "one.mha"
    assert shell("new", "--tokens", "one two three", "-o", str(path)).returncode == 0
    assert shell("--smoke-test", str(path)).returncode == 0
    path.write_bytes(b"nothing")
    done = shell("--smoke-test", str(path))
    assert done.returncode == 1
    assert "one.mha" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_demo_prints_every_step_and_leaves_a_picture_of_each(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    done = shell("demo", "--out", str(folder))
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(path.name for path in folder.iterdir()) == [
        f"{step.number:02d}-{step.id}.png" for step in STEPS
    ]
    for step in STEPS:
        assert f"{step.number}. {step.title}" in done.stdout
    assert len({path.read_bytes() for path in folder.iterdir()}) == len(STEPS)


def test_the_doctor_names_what_matters() -> None:
    done = shell("doctor")
    assert (done.returncode, done.stderr) == (0, "")
    for word in ("Python", "PySide6", "numpy", "Fonts", "Kernels", "Settings", "Log"):
        assert word in done.stdout


@pytest.mark.parametrize("where", ["file"])
def test_the_demo_cannot_write_into_a_file(tmp_path: Path, where: str) -> None:
    (tmp_path / where).write_text("in the way")
    done = shell("demo", "--out", str(tmp_path / where))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert where in done.stderr
