"""The sentence: what one types, pastes and undoes, and where the chips stand."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from mha_studio.document.edits import SetBatch, SetMemory, SetScaled, SetText, SetTokens
from mha_studio.document.tokens import MAX_TOKENS, split
from mha_studio.paint.theme import DARK, LIGHT
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell
from mha_studio.views.asked import asked_tokens
from mha_studio.views.token_edit import TokenEdit
from mha_studio.views.token_text import first_tokens, join, spans, utf16
from tests.gui.views_kit import Heard, show, store

__all__ = ["store"]


@pytest.fixture
def edit(qtbot, store: Store) -> TokenEdit:
    widget = TokenEdit(store, LIGHT)
    show(qtbot, widget, 640, 40)
    widget.setFocus()
    return widget


def test_it_shows_the_sentence_and_a_chip_for_each_token(edit: TokenEdit) -> None:
    assert edit.text() == "the cat sat on the mat"
    boxes = edit.chips()
    assert len(boxes) == 6
    assert all(a.right() < b.left() for a, b in pairwise(boxes))
    assert boxes[0].left() >= 0
    assert boxes[-1].right() <= edit.width()


def test_each_keystroke_is_applied_and_all_of_them_are_one_undo(qtbot, edit: TokenEdit, store: Store) -> None:
    seen = []
    store.changed.connect(lambda _: seen.append(store.document.tokens))
    qtbot.keyClicks(edit, " sleeping")
    assert store.document.tokens == ("the", "cat", "sat", "on", "the", "mat", "sleeping")
    assert ("the", "cat", "sat", "on", "the", "mat", "sl") in seen
    assert store.undo_stack.count() == 1
    store.undo()
    assert edit.text() == "the cat sat on the mat"
    assert edit.cursorPosition() == len(edit.text())
    store.redo()
    assert edit.text() == "the cat sat on the mat sleeping"


def test_undo_in_the_middle_leaves_the_cursor_where_the_text_changed(
    qtbot, edit: TokenEdit, store: Store
) -> None:
    edit.setCursorPosition(7)
    qtbot.keyClicks(edit, "s")
    assert store.document.tokens[1] == "cats"
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "the cat sat on the mat"
    assert edit.cursorPosition() == 7


def test_typing_keeps_spaces_as_they_are_typed(qtbot, edit: TokenEdit, store: Store) -> None:
    qtbot.keyClicks(edit, "  ")
    assert edit.text().endswith("mat  ")
    store.apply(SetScaled(False))
    assert edit.text().endswith("mat  ")


def test_empty_text_keeps_the_last_document_and_says_what_would_fit(
    qtbot, edit: TokenEdit, store: Store
) -> None:
    heard = Heard(store)
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.text() == ""
    assert store.document.tokens == ("the", "cat", "sat", "on", "the", "mat")
    assert heard.notices[-1].kind == "error"
    assert "word" in heard.texts[-1]
    edit.clearFocus()
    assert edit.text() == "the cat sat on the mat"


def test_ten_thousand_words_pasted_keep_the_first_512(qtbot, edit: TokenEdit, store: Store) -> None:
    heard = Heard(store)
    QGuiApplication.clipboard().setText("\n".join(f"w{i}" for i in range(10_000)))
    edit.selectAll()
    edit.paste()
    assert len(store.document.tokens) == MAX_TOKENS
    assert store.document.tokens[-1] == "w511"
    assert split(edit.text()) == store.document.tokens
    assert any("512" in text for text in heard.texts)
    edit.grab()


@pytest.mark.parametrize(
    "text",
    [
        "שלום עולם",
        "👩‍👩‍👧 loves 👍🏽",
        "e\u0301t\u0301e\u0301 na\u0308ive",
        "السلام abc عليكم",
        "don't stop, 3.14!",
        "𝕏 𝕐",
    ],
)
def test_any_script_gets_its_chips(edit: TokenEdit, store: Store, text: str) -> None:
    edit.setText(text)
    assert store.document.tokens == split(text)
    boxes = edit.chips()
    assert len(boxes) == len(store.document.tokens)
    assert all(box.width() > 4 for box in boxes)
    assert not edit.grab().isNull()


def test_sixty_tokens_scroll_and_the_chips_go_with_the_text(qtbot, edit: TokenEdit) -> None:
    edit.setText(" ".join(f"word{i}" for i in range(60)))
    edit.end(False)
    edit.grab()
    at_end = edit.chips()
    edit.home(False)
    edit.grab()
    at_home = edit.chips()
    assert len(at_end) == 60
    assert edit.width() - 40 < at_end[-1].right() <= edit.width()
    assert 0 <= at_home[0].left() < 10
    assert at_end[0].right() < 0


def test_the_asked_cell_outlines_its_row_and_column_tokens(edit: TokenEdit, store: Store) -> None:
    store.select(Cell("scores", 1, 5, 0))
    before = edit.grab().toImage()
    box = edit.chips()[1]
    accent = before.pixelColor(round(box.center().x()), round(box.top()) + 1)
    store.select(Cell("scores", 0, 0, 0))
    after = edit.grab().toImage().pixelColor(round(box.center().x()), round(box.top()) + 1)
    assert accent != after
    assert accent.blue() > accent.red() + 60


def test_another_document_and_theme_are_taken_over_without_an_echo(edit: TokenEdit, store: Store) -> None:
    store.apply(SetTokens(("one", ",", "two")))
    count = store.undo_stack.count()
    assert edit.text() == "one, two"
    assert store.undo_stack.count() == count
    edit.set_theme(DARK)
    assert edit.text() == "one, two"


def test_leaving_the_field_ends_the_undo_entry(qtbot, edit: TokenEdit, store: Store) -> None:
    qtbot.keyClicks(edit, " a")
    edit.clearFocus()
    edit.setFocus()
    qtbot.keyClicks(edit, " b")
    assert store.undo_stack.count() == 2


@given(st.text(max_size=40))
def test_what_is_joined_splits_into_the_same_tokens(text: str) -> None:
    tokens = split(text)
    assert split(join(tokens)) == tokens


@given(st.text(max_size=60), st.integers(0, 8))
def test_spans_and_cuts_fall_on_tokens(text: str, most: int) -> None:
    tokens = split(text)
    units = text.encode("utf-16-le", "surrogatepass")
    found = spans(text, tokens)
    words = tuple(units[2 * s.start : 2 * s.end].decode("utf-16-le", "surrogatepass") for s in found)
    assert words == tokens
    assert split(first_tokens(text, most)) == tokens[:most]
    assert utf16(text) == len(units) // 2


def test_setting_text_counts_as_typing(edit: TokenEdit, store: Store) -> None:
    edit.setText("hello world")
    assert store.document.tokens == ("hello", "world")
    store.apply(SetText("hello there"))
    assert edit.text() == "hello there"


def test_what_is_asked_of_a_second_sentence_outlines_no_token_of_the_first(
    edit: TokenEdit, store: Store
) -> None:
    store.apply(SetMemory("le chat dort"))
    store.select(Cell("scores", 1, 2, 0))
    assert asked_tokens(store) == {1}
    store.select(Cell("k", 2, 0))
    assert asked_tokens(store) == frozenset()
    store.apply(SetMemory(None))
    store.select(Cell("k", 2, 0))
    assert asked_tokens(store) == {2}
    store.apply(SetBatch(("dogs bark",)))
    store.set_batch(1)
    assert asked_tokens(store) == frozenset()
