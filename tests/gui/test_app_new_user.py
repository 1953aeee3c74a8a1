"""The window under the hands of someone new to it: wrong input mended, odd scripts, long words, every control named."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QRawFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mha_studio.app.main_window import MainWindow
from mha_studio.document.edits import SetMask, SetText
from mha_studio.paint.fonts import font
from mha_studio.paint.painter import runs
from mha_studio.scene.frame import Text
from mha_studio.trace.model import Cell
from tests.gui.window_kit import window

__all__ = ["window"]


def type_into(field: object, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_what_was_refused_is_no_longer_said_once_it_is_mended(window: MainWindow) -> None:
    bar = window.model_bar
    for field, wrong, right in (
        (window.token_edit, "", "dogs"),
        (bar.heads.lineEdit(), "3", "4"),
        (bar.heads.lineEdit(), "many", "2"),
    ):
        type_into(field, wrong)
        assert window.notice.text, wrong
        type_into(field, right)
        assert not window.notice.text, right
    type_into(bar.dim, "nan")
    assert "nan" in window.notice.text
    type_into(bar.dim, "12")
    assert "nan" not in window.notice.text


def test_undo_takes_what_was_refused_with_it_but_not_other_news(window: MainWindow) -> None:
    type_into(window.token_edit, "dogs")
    type_into(window.model_bar.heads.lineEdit(), "3")
    assert window.notice.text
    window.store.undo()
    assert not window.notice.text
    window.store.tell("The disk is full.", "error")
    window.store.redo()
    assert window.notice.text == "The disk is full."


@pytest.mark.parametrize("text", ["hello שלום עולם world", "שלום עולם hello", "abc מבחן, 12 abc."])
def test_each_chip_stands_behind_its_own_word_where_directions_meet(window: MainWindow, text: str) -> None:
    window.token_edit.setText(text)
    chips = window.token_edit.chips()
    assert len(chips) == len(window.store.document.tokens)
    lefts = sorted(chips, key=lambda chip: chip.left())
    for chip, following in pairwise(lefts):
        assert chip.width() > 10
        assert chip.right() <= following.left() + 1.5, text


def test_words_that_read_right_to_left_do_not_turn_the_heading_round(window: MainWindow) -> None:
    window.store.apply(SetText("שלום cat"))
    window.store.select(Cell("scores", 0, 1))
    place = window.why.heading.place
    assert place.accessibleName() == "head 1 · “שלום” → “cat”"
    assert place.text() == "head 1 · “\u2068שלום\u2069” → “cat”"
    assert "\u2068שלום\u2069" in window.why.words.text()


def test_a_very_long_word_is_broken_and_not_cut_off(window: MainWindow) -> None:
    long = "Donaudampfschifffahrtsgesellschaftskapitän"
    window.store.apply(SetText(f"{long} cat"))
    window.store.select(Cell("scores", 0, 1))
    QApplication.processEvents()
    for label in (window.why.words, window.why.heading.place):
        assert label.text().replace("\u200b", "").count(long) == 1
        wide = label.fontMetrics().horizontalAdvance(long)
        assert wide > label.width() - 40  # it would not fit
        assert label.minimumSizeHint().width() < label.width()


def test_a_click_on_a_link_leaves_the_keys_with_the_stage(window: MainWindow) -> None:
    window.stage.setFocus()
    window.store.select(Cell("scores", 1, 2))
    QApplication.processEvents()
    QTest.mouseClick(window.why.buttons[0], Qt.MouseButton.LeftButton)
    assert window.store.selected is not None
    assert window.store.selected.matrix == "q_head"
    assert QApplication.focusWidget() is window.stage


def test_following_links_by_keys_down_to_the_embedding_stays_in_the_panel(window: MainWindow) -> None:
    window.store.select(Cell("x", 1, 2))
    window.why.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.why.buttons[0], Qt.Key.Key_Return)
    assert window.store.selected == Cell("embedding", 1, 2)
    assert window.why.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    assert window.store.selected == Cell("x", 1, 2)


def test_every_letter_that_the_stage_writes_is_in_the_faces_that_are_shipped(window: MainWindow) -> None:
    faces = {
        (face, bold): QRawFont.fromFont(font(face, 14, bold)) for face in ("sans", "mono") for bold in (0, 1)
    }
    seen = set()
    for step in range(10):
        window.store.go_to_step(step)
        for item in window.stage.frame.items:
            if isinstance(item, Text):
                parts = runs(item.text) if item.markup else [(item.text, 0.0)]
                seen |= {(item.face, int(item.bold), letter) for part, _ in parts for letter in part}
    missing = {letter for face, bold, letter in seen if not faces[face, bold].supportsCharacter(ord(letter))}
    assert missing == set()
    assert ("sans", 1, "T") in seen


def test_a_transpose_is_a_raised_letter() -> None:
    (w, at), (q, low), (t, high) = runs("W_Qᵀ")
    assert (w, q, t) == ("W", "Q", "T")
    assert low < at == 0.0 < high


def focusable(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Every part of a window that can have the keyboard, as a screen reader finds it."""
    if part.state().focusable and not part.state().invisible:
        yield part
    for number in range(part.childCount()):
        inner = part.child(number)
        if inner is not None and inner.isValid():
            yield from focusable(inner)


def test_a_screen_reader_finds_a_name_on_everything_that_can_have_the_keyboard(window: MainWindow) -> None:
    window.store.apply(SetMask("window"))
    window.store.select(Cell("scores", 1, 2))
    QApplication.processEvents()
    found = list(focusable(QAccessible.queryAccessibleInterface(window)))
    assert len(found) > 20
    assert [part.object() for part in found if not part.text(QAccessible.Text.Name)] == []


def test_the_tab_key_goes_round_once_showing_where_it_is(window: MainWindow) -> None:
    window.store.apply(SetMask("causal"))
    window.store.select(Cell("scores", 1, 2))
    window.stage.setFocus()
    QApplication.processEvents()
    order: list[str] = []
    for _ in range(60):
        here = QApplication.focusWidget()
        order.append(here.objectName())
        before = here.grab().toImage()
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is not here, f"no way on from {order[-1]}"
        if len(order) > 1:
            assert here.grab().toImage() != before, f"one does not see that {order[-1]} has the keyboard"
        if QApplication.focusWidget() is window.stage:
            break
    assert len(order) == len(set(order)), order
    assert (
        order.index("terms") + 1 == order.index("whyLink0") < order.index("whyLink1") < order.index("whyCopy")
    )
    named = (
        "tokenEdit",
        "headCount",
        "embedDim",
        "headGrid",
        "scaleSwitch",
        "maskKind",
        "playButton",
        "scrubber",
    )
    assert set(named) <= set(order)


def test_undo_brings_back_the_sentence_that_was_emptied_before_it_undoes_more(window: MainWindow) -> None:
    field = window.token_edit
    type_into(field, "dogs bark")
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert window.notice.text
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "dogs bark"
    assert not window.notice.text
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "the cat sat on the mat"
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    window.stage.setFocus()
    assert field.text() == "the cat sat on the mat"
    assert not window.notice.text


def test_in_the_smallest_window_of_a_lesson_a_sum_of_seven_terms_is_seen_with_its_total(
    window: MainWindow,
) -> None:
    window.store.apply(SetText("the cat slept because it was tired"))
    window.store.select(Cell("head_outputs", 0, 0))
    QApplication.processEvents()
    terms = window.why.terms
    foot = terms.mapTo(window.why, terms.rect().bottomLeft()).y()
    assert len(window.why.explanation.terms) == 7
    assert foot <= window.why.height() - 2
