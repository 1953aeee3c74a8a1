"""Damaged files in the real window, places that cannot be used, and disks that fill up in the middle of a save.

`python -m tests.reliability.damage` opens 10,000 damaged files in the same way.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from mha_studio.app import files
from mha_studio.app.main_window import MainWindow
from mha_studio.app.windows import Windows
from mha_studio.document.defaults import new_document
from mha_studio.document.edits import SetText
from mha_studio.document.file import document_bytes, load_document, save_document
from mha_studio.session.recovery import Recovery
from tests.gui.files_kit import saved, window, windows
from tests.reliability import damage

__all__ = ["window", "windows"]


def test_damaged_files_are_opened_or_refused_and_what_was_open_stays(qapp, tmp_path: Path) -> None:
    figures = damage.run(200, 1, tmp_path)
    assert figures["files"] == 200
    assert figures["refused"] >= 100


def test_the_programme_notices_a_wrong_answer(qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(damage.Bench, "open", lambda self, name, data: "opened")
    with pytest.raises(AssertionError):
        damage.run(20, 1, tmp_path)


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="this system has other permissions")
def test_a_place_without_permission_is_named(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "closed" / "lesson.mha"
    path.parent.mkdir()
    saved(path)
    path.parent.chmod(0)
    before, root = window.store.document, os.geteuid() == 0
    try:
        if root:  # who may do everything has to be somebody else for a moment
            os.seteuid(65534)
        assert not window.open_path(path)
        assert "no permission" in window.notice.text
        assert not files.save_to(window, path)
        assert "no permission" in window.notice.text
    finally:
        if root:
            os.seteuid(0)
        path.parent.chmod(0o700)
    assert window.store.document is before
    assert load_document(path).tokens == ("it", "was", "here")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 kB, where this process may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount, unmount = shutil.which("mount"), shutil.which("umount")
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or mount is None or unmount is None:
        pytest.skip("mounting a small disk takes Linux and root")
    done = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("this process may not mount a disk")
    yield place
    subprocess.run([unmount, "-l", str(place)], check=True)


def fill(place: Path) -> Path:
    """A file that takes what is left of a disk."""
    rest = place / "rest"
    with rest.open("wb", buffering=0) as file:
        for size in (4096, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue
    return rest


def test_a_full_disk_costs_nothing_that_was_saved(window: MainWindow, small_disk: Path) -> None:
    path = small_disk / "lesson.mha"
    assert files.save_to(window, path)
    whole = path.read_bytes()
    rest = fill(small_disk)
    window.store.apply(SetText("what comes after"))
    assert not files.save_to(window, path)
    assert "the disk is full; free some space or choose another place" in window.notice.text
    assert window.store.modified
    assert path.read_bytes() == whole
    assert sorted(each.name for each in small_disk.iterdir()) == ["lesson.mha", "rest"]
    rest.unlink()
    assert files.save_to(window, path)
    assert load_document(path).tokens == ("what", "comes", "after")


def test_a_disk_that_fills_in_mid_save_costs_nothing(small_disk: Path) -> None:
    path = small_disk / "lesson.mha"
    save_document(new_document("small"), path)
    large = new_document("large", 2, 64)
    assert len(document_bytes(large)) > 64 * 1024
    with pytest.raises(ValueError, match="the disk is full"):
        save_document(large, path)
    assert load_document(path).tokens == ("small",)
    assert [each.name for each in small_disk.iterdir()] == ["lesson.mha"]


def test_unsaved_work_on_a_full_disk_is_told_and_kept_again_when_there_is_room(
    window: MainWindow, windows: Windows, small_disk: Path, qtbot
) -> None:
    windows.start_keeping(Recovery(small_disk))
    window.store.apply(SetText("kept at first"))
    window.keeper.flush()
    qtbot.waitUntil(lambda: window.keeper.kept is window.store.document)
    [file] = small_disk.glob("*.mha")
    rest = fill(small_disk)
    window.store.apply(SetText("no room for this"))
    window.keeper.flush()
    qtbot.waitUntil(lambda: "cannot be kept" in window.notice.text)
    assert load_document(file).tokens == ("kept", "at", "first")
    rest.unlink()
    window.keeper.flush()
    qtbot.waitUntil(lambda: window.keeper.kept is window.store.document)
    assert load_document(file).tokens == ("no", "room", "for", "this")
    windows.close()
    assert not list(small_disk.iterdir())


def test_an_array_file_with_code_in_it_runs_nothing(window: MainWindow, tmp_path: Path) -> None:
    proof = tmp_path / "proof"

    class Trap:
        def __reduce__(self) -> tuple[object, ...]:
            return (Path.touch, (proof,))

    np.savez(tmp_path / "trap.npz", **{"out_proj.weight": np.array([Trap()], dtype=object)})
    assert not window.open_path(tmp_path / "trap.npz")
    assert "“trap.npz” cannot be opened" in window.notice.text
    assert not proof.exists()
