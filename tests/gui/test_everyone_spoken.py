"""What those hear who listen instead of looking, read back through Qt's own interface for it."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mha_studio.app.main_window import MainWindow
from mha_studio.document.edits import SetCell, SetMask
from mha_studio.trace.model import Cell
from mha_studio.trace.numbers import format_number
from mha_studio.trace.steps import STEPS
from mha_studio.views import stage_spoken
from tests.gui.everyone_kit import window

__all__ = ["window"]

Text, Role = QAccessible.Text, QAccessible.Role
NAMED = {
    Role.Button, Role.PushButton, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.SpinBox,
    Role.Slider, Role.List, Role.Tree, Role.Table, Role.Canvas, Role.ButtonMenu, Role.MenuItem,
}  # fmt: skip
"""What can be used must say what it is."""


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Everything that the stage announces, as if somebody listened."""
    said: list[str] = []
    monkeypatch.setattr(stage_spoken, "announce", lambda widget, text, at_once=False: said.append(text))
    QAccessible.setActive(True)
    yield said
    QAccessible.setActive(False)


def walk(start: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield start
    for index in range(start.childCount()):
        child = start.child(index)
        if child is not None:
            yield from walk(child)


def stage_of(window: MainWindow) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(window.stage)
    assert found is not None
    return found


def unnamed(root: QWidget) -> list[str]:
    """What can be used or has the focus in turn, and does not say what it is."""
    start = QAccessible.queryAccessibleInterface(root)
    assert start is not None
    wrong = []
    for each in walk(start):
        state = each.state()
        thing = each.object()
        inside = isinstance(thing, QWidget) and not thing.isVisibleTo(root)
        if state.invisible or inside:
            continue
        focusable = isinstance(thing, QWidget) and thing.focusPolicy() != Qt.FocusPolicy.NoFocus
        if (focusable or each.role() in NAMED) and not each.text(Text.Name).strip():
            wrong.append(f"{each.role()} {type(thing).__name__} {thing.objectName() if thing else ''}")
    return wrong


def test_everything_that_can_be_used_has_a_name(window: MainWindow) -> None:
    assert not unnamed(window)
    window.store.seek(window.store.schedule.step_end(3))
    window.store.select(Cell("scores", 1, 2))
    window.store.apply(SetMask("own"))
    window.store.hold()
    window.what_if.findChild(QWidget, "whatIfMore").click() if window.what_if.findChild(
        QWidget, "whatIfMore"
    ) else None
    QApplication.processEvents()
    assert not unnamed(window)


@pytest.mark.parametrize("name", ["preferences", "preferences-keys", "keys", "palette", "about"])
def test_so_has_everything_in_the_dialogs(window: MainWindow, name: str) -> None:
    window.actions_table[name].trigger()
    QApplication.processEvents()
    assert not unnamed(window)
    for dialog in window.findChildren(QWidget):
        if dialog.isWindow() and dialog.isVisible() and dialog is not window:
            assert not unnamed(dialog)
            dialog.close()


def test_the_stage_says_its_step(window: MainWindow) -> None:
    for index in range(len(STEPS)):
        window.store.go_to_step(index)
        name = stage_of(window).text(Text.Name)
        assert f"Step {index + 1} of 10" in name
        assert STEPS[index].title in name


def test_the_chosen_cell_is_what_has_the_focus(window: MainWindow) -> None:
    store = window.store
    assert stage_of(window).focusChild() is None
    store.go_to_step(3)
    window.stage.setFocus()
    store.set_head(1)
    store.select(Cell("scores", 1, 5, head=1))
    cell = stage_of(window).focusChild()
    assert cell is not None
    assert cell.role() == Role.Cell
    name = cell.text(Text.Name)
    for part in ("scores", "head 2", "row 2 “cat”", "column 6 “mat”"):
        assert part in name
    number = format_number(store.trace.value(Cell("scores", 1, 5, head=1)), 2)
    assert name.endswith(number)
    assert cell.text(Text.Value) == number
    assert cell.rect().isValid()
    assert QAccessible.queryAccessibleInterface(window).rect().contains(cell.rect())
    assert cell.state().focused
    assert cell.parent().object() is window.stage


def test_the_description_is_the_derivation_in_words(window: MainWindow) -> None:
    store = window.store
    store.select(Cell("scores", 1, 5))
    why = stage_of(window).child(0).text(Text.Description)
    trace = store.trace
    q, k = trace.matrix("q_head", 0, 0).array[1], trace.matrix("k_head", 0, 0).array[5]
    for a, b in zip(q, k, strict=True):
        assert f"{format_number(a)} times {format_number(b)} is {format_number(a * b)}" in why
    assert f"Together: {format_number(trace.value(Cell('scores', 1, 5)))}." in why
    assert "cat" in why
    assert "mat" in why


def test_moves_and_steps_are_announced_and_nothing_else(window: MainWindow, heard: list[str]) -> None:
    store = window.store
    window.stage.setFocus()
    store.go_to_step(4)
    assert len(heard) == 1
    assert "Step 5 of 10" in heard[0]
    store.select(Cell("scaled_scores", 0, 0))
    QTest.keyClick(window.stage, Qt.Key.Key_Right)
    assert "column 2 “cat”" in heard[-1]
    QTest.keyClick(window.stage, Qt.Key.Key_Down)
    assert "row 2 “cat”" in heard[-1]
    before = len(heard)
    store.set_head(0)
    store.beat(1)
    assert len(heard) == before


def test_a_number_that_changes_is_said(window: MainWindow, heard: list[str]) -> None:
    window.stage.setFocus()
    window.store.select(Cell("w_q", 0, 0))
    window.store.apply(SetCell("w_q", 0, 0, 7.25))
    assert heard[-1] == "7.25"


def test_on_request_it_says_where_one_is_and_then_why(window: MainWindow, heard: list[str]) -> None:
    window.store.go_to_step(3)
    window.stage.setFocus()
    window.store.select(Cell("scores", 0, 1))
    QTest.keyClick(window.stage, Qt.Key.Key_W)
    assert "Step 4 of 10" in heard[-1]
    assert "row 1 “the”" in heard[-1]
    QTest.keyClick(window.stage, Qt.Key.Key_W)
    assert "Together:" in heard[-1]
    QTest.keyClick(window.stage, Qt.Key.Key_W)
    assert "Step 4 of 10" in heard[-1]


def test_without_a_listener_the_request_is_answered_in_writing(window: MainWindow) -> None:
    window.stage.setFocus()
    QTest.keyClick(window.stage, Qt.Key.Key_W)
    assert "Step 1 of 10" in window.notice.text


def test_blocked_and_pinned_are_said(window: MainWindow) -> None:
    from mha_studio.document.edits import Pin

    store = window.store
    store.apply(SetMask("causal"))
    store.select(Cell("masked_scores", 0, 3))
    assert "blocked" in stage_of(window).child(0).text(Text.Value)
    store.apply(Pin(Cell("scores", 1, 1), 2.5))
    store.select(Cell("scores", 1, 1))
    assert stage_of(window).child(0).text(Text.Value) == "2.50, pinned"


def test_what_speaks_for_a_stage_goes_with_it(window: MainWindow) -> None:
    for size in (110, 120, 130):
        window.store.choose("text_size", size)
        window.store.select(Cell("scores", 0, 1))
        assert stage_of(window).child(0).text(Text.Name)
        QApplication.sendPostedEvents(None, 52)  # DeferredDelete
        gc.collect()
    assert "Step" in stage_of(window).text(Text.Name)
