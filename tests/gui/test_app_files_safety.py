"""What happens to work when something else writes to its file, and when the program ends badly."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from mha_studio.app import asking
from mha_studio.app.main_window import MainWindow
from mha_studio.app.windows import Windows
from mha_studio.document.defaults import new_document
from mha_studio.document.edits import SetMask, SetText
from mha_studio.document.file import load_document, save_document
from mha_studio.session import recovery as module
from mha_studio.session.recovery import Lock, Recovery, Work, keep
from tests.gui.files_kit import answer, press, saved, settle, window, windows

__all__ = ["window", "windows"]
TOKENS = ("theirs", "now")


def written_by_another(path: Path) -> None:
    save_document(new_document(" ".join(TOKENS), 2, 8), path)


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path) -> MainWindow:
    saved(tmp_path / "lesson.mha", "mine")
    window.open_path(tmp_path / "lesson.mha")
    return window


# ---- changed by something else -------------------------------------------------------------------------------------


def test_a_file_changed_by_something_else_is_noticed_by_itself(opened: MainWindow, qtbot) -> None:
    written_by_another(opened.store.path)
    qtbot.waitUntil(lambda: bool(opened.banner.text))
    assert "“lesson.mha” was changed by another program" in opened.banner.text
    assert opened.banner.isVisible()
    press(opened, "Load theirs")
    assert opened.store.document.tokens == TOKENS
    assert not opened.store.modified
    assert not opened.banner.isVisible()
    assert opened.watch.look() == "same"


def test_ones_own_saves_and_a_new_date_are_no_news(opened: MainWindow, qtbot) -> None:
    told = []
    opened.watch.changed.connect(lambda: told.append("changed"))
    opened.watch.gone.connect(lambda: told.append("gone"))
    for kind in ("causal", "none"):
        opened.store.apply(SetMask(kind))
        opened.save()
        assert opened.watch.look() == "same"
    os.utime(opened.store.path, (1.0, 1.0))
    assert opened.watch.look() == "same"
    qtbot.waitUntil(lambda: not opened.watch._settle.isActive())
    assert told == []
    assert opened.banner.text == ""


def test_loading_theirs_over_unsaved_work_can_be_undone(opened: MainWindow) -> None:
    opened.store.apply(SetText("my own words"))
    written_by_another(opened.store.path)
    opened.watch.look()
    press(opened, "Load theirs")
    assert opened.store.document.tokens == TOKENS
    assert not opened.store.modified
    opened.store.undo()
    assert opened.store.document.tokens == ("my", "own", "words")
    assert opened.store.modified
    assert opened.store.path.name == "lesson.mha"


def test_keeping_mine_counts_as_unsaved_and_a_save_need_not_ask_again(opened: MainWindow) -> None:
    written_by_another(opened.store.path)
    opened.watch.look()
    press(opened, "Keep mine")
    assert opened.store.document.tokens == ("mine",)
    assert opened.store.modified
    opened.save()
    assert opened.banner.text == ""
    assert load_document(opened.store.path).tokens == ("mine",)
    assert not opened.store.modified


def test_deciding_later_leaves_both_as_they_are_and_a_save_asks(opened: MainWindow) -> None:
    written_by_another(opened.store.path)
    opened.watch.look()
    opened.banner.close_button.click()
    settle()
    assert opened.store.modified
    opened.save()
    assert "saving would replace" in opened.banner.text
    assert load_document(opened.store.path).tokens == TOKENS


def test_a_save_looks_first_and_goes_on_after_the_answer(opened: MainWindow, windows: Windows) -> None:
    path = opened.store.path
    opened.store.apply(SetText("my own words"))
    opened.close_window()
    written_by_another(path)
    answer(opened, QMessageBox.StandardButton.Save)
    assert load_document(path).tokens == TOKENS
    opened.watch.changed.emit()  # the system tells of the change only now: the question that stands is kept
    press(opened, "Save mine")
    assert load_document(path).tokens == ("my", "own", "words")
    assert windows.all == []


def test_theirs_that_cannot_be_read_changes_nothing(opened: MainWindow) -> None:
    opened.store.path.write_bytes(b"half a")
    opened.watch.look()
    press(opened, "Load theirs")
    assert opened.store.document.tokens == ("mine",)
    assert "lesson.mha" in opened.notice.text


def test_a_file_that_is_taken_away_counts_as_unsaved(opened: MainWindow, qtbot) -> None:
    opened.store.path.unlink()
    qtbot.waitUntil(lambda: opened.store.modified)
    assert "not in its folder any more" in opened.notice.text
    opened.save()
    assert load_document(opened.store.path).tokens == ("mine",)
    assert not opened.store.modified
    written_by_another(opened.store.path)
    qtbot.waitUntil(lambda: bool(opened.banner.text))


# ---- unsaved work --------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "recovery"


@pytest.fixture
def kept(windows: Windows, window: MainWindow, folder: Path) -> MainWindow:
    """A window whose unsaved work is kept."""
    windows.start_keeping(Recovery(folder))
    return window


def documents(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.mha"))


def test_unsaved_work_is_kept_by_the_worker_and_goes_when_it_is_saved(
    kept: MainWindow, folder: Path, tmp_path: Path, qtbot
) -> None:
    assert not folder.exists()
    kept.store.apply(SetText("not saved"))
    assert kept.keeper._timer.isActive()
    assert kept.keeper._timer.interval() <= 2000
    kept.keeper.flush()
    qtbot.waitUntil(lambda: kept.keeper.kept is kept.store.document)
    [file] = documents(folder)
    assert load_document(file).tokens == ("not", "saved")
    kept.store.apply(SetMask("causal"))
    kept.keeper.flush()
    qtbot.waitUntil(lambda: kept.keeper.kept is kept.store.document)
    assert load_document(file).mask.kind == "causal"
    from mha_studio.app import files

    assert files.save_to(kept, tmp_path / "saved.mha")
    assert documents(folder) == []
    kept.store.apply(SetMask("none"))
    kept.keeper.flush()
    qtbot.waitUntil(lambda: bool(documents(folder)))
    kept.store.undo()
    assert documents(folder) == []


def test_a_window_that_is_closed_leaves_nothing(
    kept: MainWindow, windows: Windows, folder: Path, qtbot
) -> None:
    kept.store.apply(SetText("not saved"))
    kept.keeper.flush()
    qtbot.waitUntil(lambda: bool(documents(folder)))
    windows.close()
    assert list(folder.iterdir()) == []


def test_work_that_is_saved_while_it_is_being_kept_is_not_kept(kept: MainWindow, folder: Path, qtbot) -> None:
    kept.store.apply(SetText("not saved"))
    kept.keeper.flush()
    kept.store.undo()
    qtbot.waitUntil(lambda: kept.store.worker.idle)
    assert documents(folder) == []


def test_a_folder_that_cannot_be_written_is_told_once(
    window: MainWindow, windows: Windows, tmp_path: Path, qtbot
) -> None:
    (tmp_path / "file").write_text("in the way")
    windows.start_keeping(Recovery(tmp_path / "file" / "recovery"))
    told = []
    window.store.notice.connect(lambda notice: told.append(notice.text))
    for kind in ("causal", "none"):
        window.store.apply(SetMask(kind, 2))
        window.keeper.flush()
        qtbot.waitUntil(lambda: window.store.worker.idle and not window.store.pending)
        settle()
    assert len([text for text in told if "cannot be kept" in text]) == 1
    window.keeper._timer.stop()


DIES = """
import os, sys
from pathlib import Path
from mha_studio.document.defaults import new_document
from mha_studio.session.recovery import Recovery, keep
recovery = Recovery(Path(sys.argv[1]))
for text in sys.argv[3:]:
    path = Path(sys.argv[2]) if sys.argv[2] else None
    keep(new_document(text, 2, 8), path, recovery.file(recovery.window()))
print("kept", flush=True)
if sys.stdin.read(1) != "x":
    os._exit(9)
"""


class Process:
    """A program with unsaved work, in a process of its own; `die` ends it as a crash does."""

    def __init__(self, folder: Path, path: Path | None, *texts: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", DIES, str(folder), str(path or ""), *texts],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "kept\n"

    def die(self) -> None:
        self.process.kill()
        self.process.communicate()


def test_work_is_offered_after_a_crash_and_restored(kept: MainWindow, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "lesson.mha"
    saved(path, "as saved")
    Process(folder, path, "not saved yet").die()
    asking.offer_kept(kept)
    assert kept.banner.text.startswith(
        "The program ended before “lesson.mha” was saved; the work was kept at "
    )
    press(kept, "Restore")
    assert kept.store.document.tokens == ("not", "saved", "yet")
    assert kept.store.path == path
    assert kept.store.modified
    [file] = documents(folder)
    assert f"work-{os.getpid()}-" in file.name
    assert load_document(file).tokens == ("not", "saved", "yet")
    assert load_document(path).tokens == ("as", "saved")
    kept.save()
    assert load_document(path).tokens == ("not", "saved", "yet")
    assert documents(folder) == []
    asking.offer_kept(kept)
    assert kept.banner.text == ""


def test_a_restored_document_whose_file_was_changed_since_is_told_so(
    kept: MainWindow, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "lesson.mha"
    Process(folder, path, "not saved yet").die()
    written_by_another(path)
    later = time.time() + 60
    os.utime(path, (later, later))
    asking.offer_kept(kept)
    press(kept, "Restore")
    assert "was changed by another program" in kept.banner.text
    assert kept.store.document.tokens == ("not", "saved", "yet")


def test_several_documents_get_a_window_each_and_work_that_is_open_stays(
    kept: MainWindow, windows: Windows, folder: Path
) -> None:
    kept.store.apply(SetText("open now"))
    Process(folder, None, "first one", "second one").die()
    Process(folder, None, "third one").die()
    asking.offer_kept(kept)
    assert kept.banner.text.count("“untitled.mha”") == 3
    press(kept, "Restore")
    shown = sorted(each.store.document.tokens for each in windows.all)
    assert shown == [("first", "one"), ("open", "now"), ("second", "one"), ("third", "one")]
    assert all(each.store.modified for each in windows.all)
    lying = {
        load_document(each).tokens for each in documents(folder)
    }  # and what is open now, if it took two seconds
    assert lying - {("open", "now")} == {("first", "one"), ("second", "one"), ("third", "one")}


def test_what_is_discarded_is_gone_and_what_is_put_off_is_offered_again(
    kept: MainWindow, folder: Path
) -> None:
    Process(folder, None, "not saved").die()
    asking.offer_kept(kept)
    kept.banner.close_button.click()
    assert len(documents(folder)) == 1
    asking.offer_kept(kept)
    press(kept, "Discard")
    assert list(folder.iterdir()) == []


def test_what_was_kept_but_cannot_be_read_is_told_and_stays(kept: MainWindow, folder: Path) -> None:
    Process(folder, None, "not saved").die()
    [file] = documents(folder)
    file.write_bytes(file.read_bytes()[:-9])
    asking.offer_kept(kept)
    press(kept, "Restore")
    assert "cannot be opened" in kept.notice.text
    assert documents(folder) == [file]


def test_the_work_of_a_program_that_runs_is_neither_offered_nor_overwritten(
    kept: MainWindow, folder: Path, qtbot
) -> None:
    other = Process(folder, None, "of the other")
    try:
        [theirs] = documents(folder)
        asking.offer_kept(kept)
        assert kept.banner.text == ""
        kept.store.apply(SetText("my own"))
        kept.keeper.flush()
        qtbot.waitUntil(lambda: kept.keeper.kept is kept.store.document)
        mine = [file for file in documents(folder) if file != theirs]
        assert [load_document(file).tokens for file in mine] == [("my", "own")]
        assert load_document(theirs).tokens == ("of", "the", "other")
        third = Recovery(folder)
        assert list(third.found()) == []
    finally:
        other.die()
    assert [work.document().tokens for found in Recovery(folder).found() for work in found.works] == [
        ("of", "the", "other")
    ]


def test_found_work_is_held_by_one_program_only(folder: Path) -> None:
    Process(folder, None, "not saved").die()
    [first] = Recovery(folder).found()
    assert list(Recovery(folder).found()) == []
    first.postpone()
    [again] = Recovery(folder).found()
    again.discard()
    assert list(folder.iterdir()) == []


def test_where_the_file_system_has_no_locks_a_living_process_is_known_by_its_start(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not module._started(os.getpid()):
        pytest.skip("this system does not tell when a process started")
    monkeypatch.setattr(module, "_seize", lambda opened: True)
    other = Process(folder, None, "of the other")
    try:
        assert list(Recovery(folder).found()) == []
    finally:
        other.die()
    assert len(list(Recovery(folder).found())) == 1


def test_a_lock_that_is_left_behind_by_nobody_is_swept_up(folder: Path) -> None:
    folder.mkdir(parents=True)
    lock = Lock.take(folder / "work-1-0123abcd.lock")
    assert lock is not None
    lock.abandon()
    assert list(Recovery(folder).found()) == []
    assert list(folder.iterdir()) == []


def test_the_question_names_when_and_what(tmp_path: Path) -> None:
    from datetime import datetime, timedelta

    now = datetime(2026, 3, 1, 14, 5)
    work = Work(tmp_path / "w.mha", tmp_path / "a.mha", "", now.timestamp())
    older = Work(tmp_path / "v.mha", None, "A title", (now - timedelta(days=1)).timestamp())
    assert asking.kept_text([work], now).endswith("“a.mha” was saved; the work was kept at 14:05.")
    assert asking.kept_text([older], now).endswith(
        "“A title” was saved; the work was kept at 2026-02-28 14:05."
    )
    assert "“a.mha” and “A title” were saved" in asking.kept_text([work, older], now)
    assert "and 2 more were saved" in asking.kept_text([work] * 5, now)


def test_a_kept_document_is_an_ordinary_one(tmp_path: Path) -> None:
    document = new_document("kept as it is", 2, 8)
    keep(document, tmp_path / "a.mha", tmp_path / "kept.mha")
    assert load_document(tmp_path / "kept.mha").tokens == document.tokens
