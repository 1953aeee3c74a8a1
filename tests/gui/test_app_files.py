"""New, open, save, recent files, several windows, files dropped on the window: in the real window, as one does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox, QWidget

from mha_studio.app import files
from mha_studio.app.heads_dialog import HeadsDialog
from mha_studio.app.main_window import MainWindow
from mha_studio.app.windows import Windows
from mha_studio.document.edits import SetMask, SetText
from mha_studio.document.file import load_document
from mha_studio.session.settings import Settings
from tests.gui.files_kit import answer, choose_file, question, saved, settle, window, windows

__all__ = ["window", "windows"]

Buttons = QMessageBox.StandardButton


def act(window: MainWindow, name: str) -> None:
    window.actions_table[name].trigger()
    settle()


def test_a_document_is_named_saved_and_marked(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "lesson.mha"
    assert not window.isWindowModified()
    window.store.apply(SetMask("causal"))
    assert window.isWindowModified()
    assert window.findChild(QWidget, "documentName").text() == "untitled.mha •"
    act(window, "save")
    choose_file(window, "saveDialog", path)
    assert load_document(path).mask.kind == "causal"
    assert not window.isWindowModified()
    assert window.windowTitle() == "lesson.mha[*]"
    assert window.findChild(QWidget, "documentName").text() == "lesson.mha"
    window.store.undo()
    assert window.isWindowModified()
    act(window, "save")
    assert load_document(path).mask.kind == "none"
    window.store.apply(SetMask("causal"))
    act(window, "save-as")
    choose_file(window, "saveDialog", tmp_path / "other.mha")
    assert load_document(path).mask.kind == "none"
    assert load_document(tmp_path / "other.mha").mask.kind == "causal"
    assert window.document_name() == "other.mha"


def test_a_name_is_suggested_that_every_system_takes(window: MainWindow) -> None:
    assert files.suggested_name(window) == "untitled.mha"
    window.store.open_document(window.store.document.replace(title="What does “it” mean? a/b"))
    assert files.suggested_name(window) == "What does it mean a b.mha"


@pytest.mark.parametrize("name", ["new", "open"])
def test_unsaved_work_is_asked_about_and_stays_where_the_answer_is_cancel(
    window: MainWindow, tmp_path: Path, name: str
) -> None:
    saved(tmp_path / "other.mha")
    window.store.apply(SetMask("causal"))
    work = window.store.document
    act(window, name)
    assert question(window) is not None
    assert "untitled.mha" in question(window).text()
    answer(window, Buttons.Cancel)
    assert window.store.document is work
    assert question(window) is None
    act(window, name)
    answer(window, Buttons.Discard)
    if name == "open":
        assert window.store.document is work
        choose_file(window, "openDialog", tmp_path / "other.mha")
    assert window.store.document is not work
    assert not window.store.modified


def test_the_answer_save_asks_for_a_name_and_then_goes_on(window: MainWindow, tmp_path: Path) -> None:
    window.store.apply(SetMask("causal"))
    act(window, "new")
    answer(window, Buttons.Save)
    assert window.store.document.mask.kind == "causal"
    choose_file(window, "saveDialog", tmp_path / "kept.mha")
    assert window.store.document.mask.kind == "none"
    assert window.store.path is None
    assert load_document(tmp_path / "kept.mha").mask.kind == "causal"


def test_a_save_that_fails_goes_on_with_nothing(window: MainWindow, tmp_path: Path) -> None:
    window.store.apply(SetMask("causal"))
    act(window, "new")
    answer(window, Buttons.Save)
    choose_file(window, "saveDialog", tmp_path / "no such folder" / "kept.mha")
    assert window.store.document.mask.kind == "causal"
    assert window.store.modified
    assert "no folder of that name" in window.notice.text


def test_closing_by_the_window_manager_asks(window: MainWindow, windows: Windows) -> None:
    class Spontaneous(QCloseEvent):
        def spontaneous(self) -> bool:
            return True

    window.store.apply(SetMask("causal"))
    event = Spontaneous()
    window.closeEvent(event)
    assert not event.isAccepted()
    answer(window, Buttons.Cancel)
    assert window.isVisible()
    window.closeEvent(Spontaneous())
    answer(window, Buttons.Discard)
    assert windows.all == []


def test_a_programs_close_asks_nothing(window: MainWindow) -> None:
    window.store.apply(SetMask("causal"))
    event = QCloseEvent()
    window.closeEvent(event)
    assert event.isAccepted()
    window.deleteLater()  # the family has let go of it


def test_recent_files_stand_in_the_menu_newest_first(window: MainWindow, tmp_path: Path) -> None:
    one, two = tmp_path / "one & only.mha", tmp_path / "two.mha"
    for path in (one, two, one):
        if not path.exists():
            saved(path)
        assert window.open_path(path)
    window.actions_table.refresh()
    table = window.actions_table
    assert [table[f"recent-{n}"].text() for n in (1, 2)] == ["one && only.mha", "two.mha"]
    assert [table[f"recent-{n}"].isVisible() for n in (1, 2, 3)] == [True, True, False]
    act(window, "recent-2")
    assert window.store.path == two
    again = Settings(window.store.settings.path)
    assert again.values.recent == (str(two), str(one))
    act(window, "recent-clear")
    assert not table["recent-1"].isVisible()
    assert not table["recent-clear"].isEnabled()


def test_a_recent_file_that_is_gone_leaves_the_list(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "one.mha"
    saved(path)
    window.open_path(path)
    path.unlink()
    act(window, "new")
    before = window.store.document
    act(window, "recent-1")
    assert "no file of that name" in window.notice.text
    assert window.store.document is before
    assert files.recent(window) == []


def test_files_of_one_name_are_told_apart(window: MainWindow, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        saved(tmp_path / folder / "one.mha")
        window.open_path(tmp_path / folder / "one.mha")
    assert files.recent_text(window, 0) == f"one.mha ({tmp_path / 'b'})"


def test_two_programs_do_not_undo_each_others_settings(window: MainWindow, tmp_path: Path) -> None:
    beside = Settings(window.store.settings.path)
    saved(tmp_path / "mine.mha")
    window.open_path(tmp_path / "mine.mha")
    beside.set("decimals", 4)
    window.store.choose("theme", "dark")
    kept = Settings(window.store.settings.path).values
    assert (kept.decimals, kept.theme, kept.recent) == (4, "dark", (str(tmp_path / "mine.mha"),))
    window.store.choose("theme", "system")


def test_each_window_has_a_document_of_its_own(window: MainWindow, windows: Windows) -> None:
    act(window, "new-window")
    second = windows.all[1]
    assert second.isVisible()
    assert second.pos() != window.pos()
    before = window.store.document
    second.store.apply(SetText("only here"))
    assert window.store.document is before
    assert window.store.undo_stack.count() == 0
    window.set_theme_choice("dark")
    assert second.theme.dark
    second.set_theme_choice("light")
    assert not window.theme.dark
    act(window, "close")
    assert windows.all == [second]
    assert second.store.undo_stack.canUndo()
    second.store.undo()


def test_quit_asks_for_each_window_with_unsaved_work(window: MainWindow, windows: Windows) -> None:
    second = windows.open()
    third = windows.open()
    for each in (window, third):
        each.store.apply(SetMask("window", 2))
    act(second, "quit")
    answer(window, Buttons.Discard)
    answer(third, Buttons.Cancel)
    assert windows.all == [window, second, third]
    act(second, "quit")
    answer(window, Buttons.Discard)
    answer(third, Buttons.Discard)
    assert windows.all == []


def test_a_file_is_open_only_once(window: MainWindow, windows: Windows, tmp_path: Path) -> None:
    path = tmp_path / "one.mha"
    saved(path)
    window.open_path(path)
    second = windows.open()
    shown = second.store.document
    link = tmp_path / "link.mha"
    link.symlink_to(path)
    assert second.open_path(link)
    assert second.store.document is shown
    assert not files.save_to(second, path)
    assert "open in another window" in second.notice.text
    assert second.store.path is None


def drag(target: QWidget, paths: list[Path], text: str = "") -> bool:
    """Drag files (or a text) onto a widget and drop them; whether they were taken."""
    data = QMimeData()
    if paths:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText(text or "file:///somewhere")
    entered = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, entered)
    dropped = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, dropped)
    settle()
    return entered.isAccepted() and dropped.isAccepted()


@pytest.mark.parametrize("on", ["window", "tokenEdit"])
def test_a_file_dropped_on_the_window_is_opened(window: MainWindow, tmp_path: Path, on: str) -> None:
    saved(tmp_path / "one.mha", "dropped here")
    target = window if on == "window" else window.findChild(QWidget, on)
    assert drag(target, [tmp_path / "one.mha"])
    assert window.store.document.tokens == ("dropped", "here")
    assert not window.store.modified


def test_further_files_dropped_get_windows_of_their_own(
    window: MainWindow, windows: Windows, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        saved(tmp_path / f"{name}.mha", name)
    window.store.apply(SetMask("causal"))
    work = window.store.document
    assert drag(window, [tmp_path / "one.mha", tmp_path / "two.mha"])
    answer(window, Buttons.Cancel)
    assert window.store.document is work
    assert windows.all[1].store.document.tokens == ("two",)


def test_a_dropped_text_is_no_file(window: MainWindow) -> None:
    assert not drag(window, [], "just words")


@pytest.mark.parametrize("kind", ["safetensors", "npz"])
def test_parameters_without_a_number_of_heads_are_asked_about(
    window: MainWindow, tmp_path: Path, kind: str
) -> None:
    from safetensors.numpy import save_file

    source = saved(tmp_path / "source.mha")
    state = source.weights.to_state_dict(source.config)
    path = tmp_path / f"layer.{kind}"
    if kind == "npz":
        np.savez(path, **state)
    else:
        save_file(state, path)
    before = window.store.document
    assert window.open_path(path)
    assert window.store.document is before
    dialog = window.findChild(HeadsDialog, "headsDialog")
    choice = dialog.findChild(QComboBox, "headsChoice")
    assert [choice.itemData(n) for n in range(choice.count())] == [1, 2, 4, 8]
    choice.setCurrentIndex(2)
    dialog.open_button.click()
    settle()
    document = window.store.document
    assert document.config.num_heads == 4
    assert document.tokens == before.tokens
    assert document.weights == source.weights
    assert (window.store.path, window.store.modified) == (None, False)
    assert files.suggested_name(window) == "layer.mha"
    assert window.findChild(HeadsDialog, "headsDialog") is None


def test_nothing_happens_where_the_question_about_heads_is_cancelled(
    window: MainWindow, tmp_path: Path
) -> None:
    source = saved(tmp_path / "source.mha")
    np.savez(tmp_path / "layer.npz", **source.weights.to_state_dict(source.config))
    before = window.store.document
    window.open_path(tmp_path / "layer.npz")
    window.findChild(HeadsDialog, "headsDialog").reject()
    settle()
    assert window.store.document is before
    assert window.notice.text == ""


def test_a_bad_file_leaves_all_as_it_was(window: MainWindow, tmp_path: Path) -> None:
    good = tmp_path / "good.mha"
    saved(good)
    window.open_path(good)
    window.store.apply(SetMask("causal"))
    document, recents = window.store.document, files.recent(window)
    (tmp_path / "bad.mha").write_bytes(b"\xff" * 100)
    for path in (tmp_path / "bad.mha", tmp_path, tmp_path / "none.mha"):
        assert not window.open_path(path)
        assert path.name in window.notice.text
        assert window.notice.text.count(". ") == 0
    assert window.store.document is document
    assert window.store.path == good
    assert window.store.modified
    assert window.store.undo_stack.canUndo()
    assert files.recent(window) == recents
    act(window, "save")
    assert load_document(good).mask.kind == "causal"


def test_a_document_too_large_for_the_memory_is_refused_before_anything_is_given_up(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mha_studio.document.defaults import new_document
    from mha_studio.document.file import save_document
    from mha_studio.engine import memory

    path = tmp_path / "large.mha"
    save_document(new_document("a " * 512, 32, 32), path)
    monkeypatch.setattr(memory, "available_bytes", lambda: 10**8)
    before = window.store.document
    assert not window.open_path(path)
    assert "100.0 MB are free" in window.notice.text
    assert window.store.document is before


def test_what_killed_saves_left_is_swept_up_when_it_is_old(window: MainWindow, tmp_path: Path, qtbot) -> None:
    import os
    import time

    old, new, other = (
        tmp_path / name for name in (".a.mha.123-0123abcd.part", ".b.mha.9-0123abcd.part", ".c.part")
    )
    for path in (old, new, other):
        path.write_bytes(b"half")
    for path in (old, other):
        os.utime(path, (time.time() - 7200,) * 2)
    saved(tmp_path / "one.mha")
    window.open_path(tmp_path / "one.mha")
    qtbot.waitUntil(lambda: not old.exists())
    assert new.exists()
    assert other.exists()
