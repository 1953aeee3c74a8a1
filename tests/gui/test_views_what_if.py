"""What is rarely asked: an own scale, every kind of mask, blocked rows, a second sentence, a batch; and calm before."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from mha_studio.document.edits import MuteHead, PaintMask, SetBatch, SetMask, SetMemory, SetScale, SetText
from mha_studio.paint.theme import DARK, LIGHT
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell
from mha_studio.views.head_rail import HeadRail
from mha_studio.views.what_if import MASKS, WhatIf, has_blocked_row
from tests.gui.views_kit import Heard, show, store

__all__ = ["store"]


@pytest.fixture
def what_if(qtbot, store: Store) -> WhatIf:
    widget = WhatIf(store, LIGHT)
    show(qtbot, widget, 174, 620)
    return widget


def rare(what_if: WhatIf) -> list[QWidget]:
    return [what_if.factor, what_if.second, what_if.memory, what_if.batch, what_if.width_box, what_if.blocked]


def test_it_is_calm_until_more_is_asked(what_if: WhatIf) -> None:
    assert not any(part.isVisible() for part in rare(what_if))
    folded = what_if.sizeHint().height()
    what_if.more.click()
    assert what_if.more.text() == "Less"
    assert all(part.isVisible() for part in (what_if.factor, what_if.second, what_if.batch))
    assert what_if.sizeHint().height() > folded
    what_if.more.click()
    assert not any(part.isVisible() for part in rare(what_if))
    assert what_if.sizeHint().height() == folded


def test_in_the_window_nothing_is_scrolled_before_more_is_asked(qtbot, store: Store) -> None:
    panel = QWidget()
    column = QVBoxLayout(panel)
    rail, what_if = HeadRail(store, LIGHT), WhatIf(store, LIGHT)
    column.addWidget(rail, 1)
    column.addWidget(what_if)
    panel.setStyleSheet("QComboBox { padding: 9px; }")  # rows that grow when the window dresses them
    show(qtbot, panel, 190, 420)
    QApplication.processEvents()
    assert what_if.height() == what_if.sizeHint().height()
    assert what_if.bias.mapTo(what_if, what_if.bias.rect().bottomLeft()).y() <= what_if.height()
    scroll = what_if.findChild(QScrollArea)
    assert not scroll.verticalScrollBar().isVisible()


def test_what_is_in_force_is_seen_without_asking_for_more(what_if: WhatIf, store: Store) -> None:
    store.apply(SetScale(0.3))
    store.apply(SetMemory("le chat"))
    store.apply(SetBatch(("dogs bark",)))
    assert all(part.isVisible() for part in (what_if.factor, what_if.second, what_if.memory, what_if.batch))
    assert (what_if.factor.text(), what_if.scale.text(), what_if.memory.text()) == (
        "0.3",
        "Scale by 0.3",
        "le chat",
    )
    for _ in range(3):
        store.undo()
    assert not any(part.isVisible() for part in rare(what_if))
    assert what_if.scale.text() == "Scale by √dₖ"


def test_a_factor_is_typed_turned_and_left_empty_for_the_usual(qtbot, what_if: WhatIf, store: Store) -> None:
    what_if.more.click()
    what_if.factor.setFocus()
    assert what_if.factor.placeholderText() == "0.5"
    qtbot.keyClicks(what_if.factor, "0,25")
    assert store.document.config.scale == 0.25
    assert store.undo_stack.count() == 1
    qtbot.keyClick(what_if.factor, Qt.Key.Key_Up)
    assert store.document.config.scale == pytest.approx(0.3)
    assert what_if.factor.text() == "0.3"
    what_if.factor.selectAll()
    qtbot.keyClick(what_if.factor, Qt.Key.Key_Backspace)
    assert store.document.config.scale is None
    heard = Heard(store)
    qtbot.keyClicks(what_if.factor, "-x")
    what_if.factor.clearFocus()
    assert "no number" in heard.texts[-1]
    assert what_if.factor.text() == ""
    what_if.scale.click()
    what_if.factor.setFocus()
    qtbot.keyClick(what_if.factor, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert store.document.scaled, "a number of one's own turns scaling on"
    assert store.document.config.scale == pytest.approx(0.49)


@pytest.mark.parametrize(
    ("kind", "wide"), [("causal", False), ("prefix", True), ("padding", True), ("alibi", False)]
)
def test_every_kind_of_mask_can_be_chosen_and_those_with_a_number_show_it(
    what_if: WhatIf, store: Store, kind: str, wide: bool
) -> None:
    what_if.mask_kind.setCurrentIndex(what_if.mask_kind.findData(kind))
    assert store.document.mask.kind == kind
    assert what_if.width_box.isVisible() == wide
    if wide:
        what_if.width_box.setValue(2)
        assert store.document.mask.width == 2
        assert what_if.width_box.text() in ("first 2 tokens", "last 2 tokens")
    assert what_if.mask_kind.toolTip() == {k: tip for k, _, tip in MASKS}[kind]


def test_painted_leads_to_the_mask_where_one_can_paint(what_if: WhatIf, store: Store) -> None:
    heard = Heard(store)
    what_if.mask_kind.setCurrentIndex(what_if.mask_kind.findData("own"))
    assert store.document.mask.kind == "own", "what one drags over next is painted"
    assert not store.document.mask.cells.any(), "it begins with what is blocked now"
    assert what_if.mask_kind.currentText() == "painted"
    assert store.step_index == 5
    assert "Drag" in heard.texts[-1]
    store.undo()
    store.apply(SetMask("causal"))
    what_if.mask_kind.setCurrentIndex(what_if.mask_kind.findData("own"))
    assert store.document.mask.cells.sum() == 15


def test_the_answer_to_a_blocked_row_is_asked_only_where_there_is_one(what_if: WhatIf, store: Store) -> None:
    store.apply(SetMask("causal"))
    assert not what_if.blocked.isVisible()
    store.apply(SetMask("padding", 6))
    assert what_if.blocked.isVisible()
    assert what_if.blocked.currentData() == "nan"
    assert np.isnan(store.trace.result.output).all()
    what_if.blocked.setCurrentIndex(what_if.blocked.findData("uniform"))
    assert store.document.fully_masked == "uniform"
    assert store.trace.value(Cell("attn_weights", 0, 0)) == pytest.approx(1 / 6)
    what_if.blocked.setCurrentIndex(what_if.blocked.findData("zero"))
    assert store.trace.value(Cell("attn_weights", 0, 0)) == 0.0
    store.apply(SetMask("none"))
    assert not what_if.blocked.isVisible()
    assert not has_blocked_row(store.trace)


def test_one_painted_row_is_enough(what_if: WhatIf, store: Store) -> None:
    store.apply(PaintMask(tuple((2, col) for col in range(6)), True))
    assert what_if.blocked.isVisible()
    store.apply(PaintMask(((2, 0),), False))
    assert not what_if.blocked.isVisible()


def test_a_second_sentence_is_switched_on_typed_and_switched_off(
    qtbot, what_if: WhatIf, store: Store
) -> None:
    what_if.more.click()
    what_if.second.click()
    assert store.document.memory == ("le", "chat", "dort")
    assert what_if.memory.hasFocus()
    qtbot.keyClicks(what_if.memory, "ein Hund bellt")
    assert store.document.memory == ("ein", "Hund", "bellt")
    assert store.trace.cross
    assert store.undo_stack.count() == 2
    heard = Heard(store)
    what_if.memory.selectAll()
    qtbot.keyClick(what_if.memory, Qt.Key.Key_Delete)
    assert "at least one word" in heard.texts[-1]
    what_if.memory.clearFocus()
    assert what_if.memory.text() == "ein Hund bellt"
    what_if.second.click()
    assert store.document.memory is None
    assert not what_if.memory.isVisible()


def test_sentences_of_a_batch_are_added_typed_looked_at_and_dropped(
    qtbot, what_if: WhatIf, store: Store
) -> None:
    what_if.more.click()
    batch = what_if.batch
    assert batch.shapes.text() == "(6, 8) sequence, embedding"
    batch.add.click()
    assert len(store.document.batch) == 1
    field = batch.lines[0].field
    assert field.hasFocus()
    qtbot.keyClicks(field, "hi there")
    assert store.document.batch == (("hi", "there"),)
    assert store.undo_stack.count() == 2
    assert batch.shapes.text().splitlines() == [
        "(6, 2, 8) sequence, batch, embedding",
        "(2, 6, 8) batch, sequence, embedding",
    ]
    assert "batch_first" in batch.shapes.accessibleDescription()
    batch.lines[0].number.click()
    assert store.batch == 1
    assert batch.lines[0].number.isChecked()
    assert not batch.first.isChecked()
    batch.add.click()
    assert len(store.document.batch) == 2
    assert store.batch == 1
    heard = Heard(store)
    batch.lines[0].field.clear()
    batch.lines[0].field.typed.emit("")
    assert "Sentence 2" in heard.texts[-1]
    batch.lines[0].drop.click()
    assert len(store.document.batch) == 1
    batch.lines[0].drop.click()
    assert store.document.batch == ()
    assert store.batch == 0
    assert not batch.lines[0].field.isVisible()


def test_typing_in_the_batch_keeps_spaces_and_undo_is_shown(qtbot, what_if: WhatIf, store: Store) -> None:
    store.apply(SetBatch(("hi",)))
    store.end_merge()
    field = what_if.batch.lines[0].field
    field.setFocus()
    field.end(False)
    qtbot.keyClicks(field, " you ")
    assert field.text() == "hi you "
    assert store.document.batch == (("hi", "you"),)
    store.undo()
    assert field.text() == "hi"


def test_nothing_is_wider_than_the_panel_in_either_theme(what_if: WhatIf, store: Store) -> None:
    what_if.more.click()
    store.apply(SetMemory("le chat dort"))
    store.apply(SetBatch(("a sentence that is far too long for so narrow a panel",)))
    store.apply(SetMask("padding", 6))
    light = what_if.grab().toImage()
    parts = [
        part
        for part in what_if.findChildren(QWidget)
        if part.isVisible() and part.parent().objectName() == "whatIfRows"
    ]
    assert len(parts) >= 10
    assert all(part.geometry().right() < what_if.width() for part in parts)
    tops = sorted((part.y(), part.geometry().bottom()) for part in parts if part.x() < 10)
    assert all(below[0] > above[1] - 1 for above, below in itertools.pairwise(tops))
    what_if.set_theme(DARK)
    assert what_if.grab().toImage() != light


def test_the_rail_keeps_room_in_the_smallest_window(qtbot, store: Store) -> None:
    store.apply(SetMemory("le chat dort"))
    store.apply(SetBatch(("dogs bark", "who is there?")))
    store.apply(MuteHead(0, True))
    panel = QWidget()
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    rail, what_if = HeadRail(store, LIGHT), WhatIf(store, LIGHT)
    column.addWidget(rail, 1)
    column.addWidget(what_if)
    show(qtbot, panel, 174, 390)
    what_if.more.click()
    QApplication.processEvents()
    assert rail.height() >= 120
    assert what_if.height() >= 150
    assert rail.height() + what_if.height() <= 390


def test_every_field_has_a_name_and_a_tip(what_if: WhatIf, store: Store) -> None:
    store.apply(SetBatch(("dogs bark",)))
    store.apply(SetText("a b"))
    named = [
        *rare(what_if)[:3],
        what_if.width_box,
        what_if.blocked,
        what_if.more,
        what_if.batch.add,
        *what_if.batch.lines[0],
    ]
    for part in named:
        assert part.accessibleName()
        assert part.toolTip()


def test_of_a_long_sentence_the_beginning_is_seen(qtbot) -> None:
    from mha_studio.views.fields import SentenceField

    field = SentenceField("Another sentence")
    show(qtbot, field, 90, 30)
    field.clearFocus()
    field.show_tokens(("a", "dog", "ran", "home", "fast"))
    assert field.cursorPosition() == 0
