"""Tokens moved, doubled and taken out: by dragging a chip, by keys, by the menu under it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from mha_studio.document.edits import SetCell, SetTokens
from mha_studio.paint.theme import DARK, LIGHT
from mha_studio.session.store import Store
from mha_studio.views.token_edit import TokenEdit
from mha_studio.views.token_moves import gap, on_border, slot
from tests.gui.views_kit import Heard, hover, show, store

__all__ = ["store"]
LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
SENTENCE = ("the", "cat", "sat", "on", "the", "mat")


@pytest.fixture
def edit(qtbot, store: Store) -> TokenEdit:
    widget = TokenEdit(store, LIGHT)
    show(qtbot, widget, 640, 40)
    widget.setFocus()
    return widget


def border(edit: TokenEdit, index: int) -> QPoint:
    box = edit.chips()[index]
    return QPoint(round(box.left()) + 4, round(box.center().y()))


def drag(edit: TokenEdit, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
    """A drag in three moves; the mouse stays pressed."""
    QTest.mousePress(edit, LEFT, held, start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(edit, start + (end - start) * share)


def test_a_chip_dragged_by_its_border_goes_where_the_marker_stands(edit: TokenEdit, store: Store) -> None:
    store.apply(SetCell("x", 1, 0, 9.0))
    count = store.undo_stack.count()
    end = QPoint(round(edit.chips()[4].right()) - 2, 20)
    drag(edit, border(edit, 1), end)
    assert store.document.tokens == SENTENCE, "nothing moves before the drop"
    boxes = edit.chips()
    middle = (boxes[4].right() + boxes[5].left()) / 2
    accent = edit.grab().toImage().pixelColor(round(middle), 8)
    assert accent.blue() > accent.red() + 60, "the drop is marked between the chips"
    QTest.mouseRelease(edit, LEFT, NONE, end)
    assert store.document.tokens == ("the", "sat", "on", "the", "cat", "mat")
    assert edit.text() == "the sat on the cat mat"
    assert store.document.x_edits[4][0] == 9.0, "what was set by hand goes with its token"
    assert store.undo_stack.count() == count + 1
    store.undo()
    assert (store.document.tokens, edit.text()) == (SENTENCE, "the cat sat on the mat")


def test_alt_takes_a_chip_anywhere_and_a_drop_at_its_own_place_changes_nothing(
    edit: TokenEdit, store: Store
) -> None:
    drag(edit, edit.chips()[5].center().toPoint(), QPoint(3, 20), ALT)
    QTest.mouseRelease(edit, LEFT, ALT, QPoint(3, 20))
    assert store.document.tokens == ("mat", "the", "cat", "sat", "on", "the")
    count = store.undo_stack.count()
    near = border(edit, 2) + QPoint(14, 0)
    drag(edit, border(edit, 2), near)
    QTest.mouseRelease(edit, LEFT, NONE, near)
    assert store.undo_stack.count() == count


def test_escape_lets_go_of_a_chip(qtbot, edit: TokenEdit, store: Store) -> None:
    drag(edit, border(edit, 0), QPoint(400, 20))
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    QTest.mouseRelease(edit, LEFT, NONE, QPoint(400, 20))
    assert store.document.tokens == SENTENCE


def test_words_are_still_selected_by_the_mouse(edit: TokenEdit, store: Store) -> None:
    boxes = edit.chips()
    drag(edit, boxes[1].center().toPoint(), boxes[3].center().toPoint())
    QTest.mouseRelease(edit, LEFT, NONE, boxes[3].center().toPoint())
    assert "sat" in edit.selectedText()
    assert store.document.tokens == SENTENCE
    QTest.mouseDClick(edit, LEFT, NONE, boxes[4].center().toPoint())
    assert edit.selectedText() == "the"


def test_a_click_on_the_border_puts_the_cursor_there(edit: TokenEdit) -> None:
    QTest.mouseClick(edit, LEFT, NONE, border(edit, 2))
    assert edit.cursorPosition() in (7, 8)
    assert not edit.hasSelectedText()


def test_the_pointer_shows_what_a_press_would_do(edit: TokenEdit) -> None:
    hover(edit, border(edit, 2))
    assert edit.cursor().shape() == Qt.CursorShape.OpenHandCursor
    hover(edit, edit.chips()[2].center())
    assert edit.cursor().shape() == Qt.CursorShape.IBeamCursor


def test_alt_and_an_arrow_move_the_token_at_the_cursor(qtbot, edit: TokenEdit, store: Store) -> None:
    edit.setCursorPosition(6)  # "ca|t"
    qtbot.keyClick(edit, Qt.Key.Key_Right, ALT)
    qtbot.keyClick(edit, Qt.Key.Key_Right, ALT)
    assert edit.text() == "the sat on cat the mat"
    assert edit.cursorPosition() == 13
    assert store.undo_stack.count() == 2
    qtbot.keyClicks(edit, "r")
    assert store.document.tokens[3] == "cart"
    edit.setCursorPosition(0)
    qtbot.keyClick(edit, Qt.Key.Key_Left, ALT)
    assert edit.text() == "the sat on cart the mat", "the first one stays"


def test_in_a_text_that_runs_to_the_left_the_arrows_point_where_the_token_goes(
    qtbot, edit: TokenEdit, store: Store
) -> None:
    edit.setText("אחת שתיים שלוש")
    edit.setCursorPosition(1)
    qtbot.keyClick(edit, Qt.Key.Key_Left, ALT)
    assert store.document.tokens == ("שתיים", "אחת", "שלוש")
    boxes = edit.chips()
    drag(edit, border(edit, 0), QPoint(round(boxes[2].left()) + 2, 20))
    QTest.mouseRelease(edit, LEFT, NONE, QPoint(round(boxes[2].left()) + 2, 20))
    assert store.document.tokens == ("אחת", "שלוש", "שתיים")


def choose(edit: TokenEdit, index: int, begins: str) -> None:
    menu = edit._moves.menu(index)
    action = next(action for action in menu.actions() if action.text().startswith(begins))
    assert action.isEnabled()
    action.trigger()
    menu.deleteLater()


def test_the_menu_inserts_doubles_deletes_and_moves(qtbot, edit: TokenEdit, store: Store) -> None:
    choose(edit, 1, "Duplicate")
    assert edit.text() == "the cat cat sat on the mat"
    choose(edit, 2, "Delete")
    assert store.document.tokens == SENTENCE
    choose(edit, 5, "Move left")
    assert store.document.tokens[-2:] == ("mat", "the")
    choose(edit, 1, "Insert before")
    assert store.document.tokens == ("the", "cat", "sat", "on", "mat", "the")
    qtbot.keyClicks(edit, "big")
    assert store.document.tokens == ("the", "big", "cat", "sat", "on", "mat", "the")
    for _ in range(4):
        store.undo()
    assert store.document.tokens == SENTENCE


def test_inserting_before_a_full_stop_and_before_the_first(qtbot, edit: TokenEdit, store: Store) -> None:
    store.apply(SetTokens(("cats", "sleep", ".")))
    choose(edit, 2, "Insert before")
    qtbot.keyClicks(edit, "well")
    assert store.document.tokens == ("cats", "sleep", "well", ".")
    choose(edit, 0, "Insert before")
    qtbot.keyClicks(edit, "my")
    assert store.document.tokens == ("my", "cats", "sleep", "well", ".")


def test_the_menu_offers_only_what_fits(edit: TokenEdit, store: Store) -> None:
    store.apply(SetTokens(("alone",)))
    fits = {row.text.split("\t")[0]: row.fits for row in edit._moves.rows(0) if row.text}
    assert not fits["Delete “alone”"]
    assert not fits["Move left"]
    assert not fits["Cut"]
    assert fits["Duplicate “alone”"]
    edit.clear()
    assert next(row.text for row in edit._moves.rows(0) if row.text).startswith("Cut")


def test_the_menu_key_opens_it_for_the_token_at_the_cursor(qtbot, edit: TokenEdit) -> None:
    edit.setCursorPosition(len("the cat s"))
    QApplication.sendEvent(
        edit, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(9, 9), QPoint(9, 9))
    )
    menu = edit.findChild(QMenu, "tokenMenu")
    assert menu.isVisible()
    assert "sat" in menu.actions()[0].text()
    menu.close()


def test_a_full_sentence_takes_no_more(edit: TokenEdit, store: Store) -> None:
    store.apply(SetTokens(tuple(f"w{index}" for index in range(512))))
    heard = Heard(store)
    choose(edit, 0, "Duplicate")
    assert "512" in heard.texts[-1]
    assert len(store.document.tokens) == 512


@given(st.integers(2, 9), st.data(), st.booleans())
def test_a_drop_on_its_own_marker_is_the_drop_that_was_marked(
    count: int, data: st.DataObject, leftwards: bool
) -> None:
    boxes = [QRectF(50 * index, 0, 44, 30) for index in range(count)]
    if leftwards:
        boxes.reverse()
    start = data.draw(st.integers(0, count - 1))
    end = data.draw(st.integers(0, count - 1).filter(lambda place: place != start))
    x = gap(boxes, start, end, leftwards)
    assert slot(boxes, start, x, leftwards) == end
    assert not any(box.adjusted(1, 0, -1, 0).contains(QPointF(x, 15)) for box in boxes)


def test_a_border_is_no_deeper_than_the_words_and_none_where_chips_touch() -> None:
    box = QRectF(0, 0, 50, 30)
    assert on_border(box, (False, False), QPointF(3, 15))
    assert on_border(box, (False, False), QPointF(25, 2))
    assert not on_border(box, (False, False), QPointF(25, 15))
    assert not on_border(box, (True, False), QPointF(3, 15))
    assert not on_border(box, (False, False), QPointF(-1, 15))


def test_the_drag_is_painted_in_both_themes(edit: TokenEdit) -> None:
    drag(edit, border(edit, 1), QPoint(300, 20))
    light = edit.grab().toImage()
    edit.set_theme(DARK)
    assert edit.grab().toImage() != light
    QTest.mouseRelease(edit, LEFT, NONE, QPoint(300, 20))
