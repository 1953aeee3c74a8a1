"""What the why panel says beyond a number's own terms: the other way to it, its pin, what it reaches."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mha_studio.document.edits import MuteHead, Pin, SetBatch, SetEmbedDim, SetHeads, SetMemory, SetText
from mha_studio.paint.theme import DARK, LIGHT
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell, Part
from mha_studio.trace.reach import reach
from mha_studio.views.part_list import Line, PartList
from mha_studio.views.why_more import MOST, lines_of, reach_lines
from mha_studio.views.why_panel import WhyPanel
from tests.gui.views_kit import click, hover, show, store

__all__ = ["store"]


@pytest.fixture
def panel(qtbot, store: Store) -> WhyPanel:
    widget = WhyPanel(store, LIGHT)
    show(qtbot, widget, 345, 620)
    return widget


def test_the_output_is_told_head_by_head_with_the_same_sum(panel: WhyPanel, store: Store) -> None:
    store.select(Cell("output", 1, 2))
    assert panel.two_ways.isVisible()
    lines = panel.two_ways.list.lines
    assert [line.label for line in lines] == ["head 1", "head 2", "bias"]
    value = store.trace.value(Cell("output", 1, 2))
    assert sum(line.value for line in lines) == pytest.approx(value, abs=1e-6)
    assert "the same number" in panel.two_ways.words.text() or "exactly" in panel.two_ways.words.text()
    store.apply(MuteHead(0, True))
    assert panel.two_ways.list.lines[0].value == 0.0
    store.select(Cell("scores", 1, 2))
    assert not panel.two_ways.isVisible()


def test_a_projection_is_told_by_the_heads_own_matrix_and_a_part_leads_on(
    qtbot, panel: WhyPanel, store: Store
) -> None:
    store.select(Cell("q", 1, 6))
    lines = panel.two_ways.list.lines
    assert "head 2" in lines[0].label
    box = panel.two_ways.list.line_box(0)
    click(qtbot, panel.two_ways.list, 30, box.center().y())
    assert store.selected == lines[0].cell
    assert store.trail == (Cell("q", 1, 6),)


def test_a_pinned_number_says_so_and_can_be_let_go(qtbot, panel: WhyPanel, store: Store) -> None:
    cell = Cell("scores", 1, 2, 0)
    computed = store.trace.value(cell)
    store.select(cell)
    assert not panel.unpin.isVisible()
    assert panel.formula.isVisible()
    store.apply(Pin(cell, 1.0))
    assert panel.unpin.isVisible()
    assert not panel.formula.isVisible()
    assert panel.indexed.isVisible()
    assert "Pinned to 1.00" in panel.words.text()
    assert f"{computed:.2f}".replace("-", "−") in panel.words.text()
    qtbot.mouseClick(panel.unpin, Qt.MouseButton.LeftButton)
    assert not store.document.pins
    assert store.trace.value(cell) == computed
    assert not panel.unpin.isVisible()
    assert panel.formula.isVisible()


def test_what_a_number_reaches_is_shown_when_asked(qtbot, panel: WhyPanel, store: Store) -> None:
    store.select(Cell("x", 1, 2))
    assert panel.reaches.isVisible()
    assert not panel.reaches.list.isVisible()
    panel.reaches.toggle.click()
    assert panel.reaches.toggle.text() == "Hide"
    cells = [line.cell for line in panel.reaches.list.lines]
    assert [cell.matrix for cell in cells] == [
        "q", "k", "v", "scores", "scaled_scores", "masked_scores", "attn_weights", "head_outputs", "concat", "output",
    ]  # fmt: skip
    found = reach(store.trace, Cell("x", 1, 2))
    for line in panel.reaches.list.lines:
        sizes = np.abs(found.matrix(line.cell.matrix, line.cell.head).array)
        assert abs(line.value) == pytest.approx(float(sizes.max()))
    assert panel.reaches.list.lines[0].note.startswith("8 of 48")
    store.select(Cell("w_v", 5, 1))
    assert [line.cell.matrix for line in panel.reaches.list.lines] == [
        "v",
        "head_outputs",
        "concat",
        "output",
    ]
    assert panel.reaches.list.lines[1].cell.head == 1, "a row of W_V belongs to one head"
    last = panel.reaches.list.lines[-1].cell
    panel.reaches.list.setFocus()
    for _ in range(3):
        qtbot.keyClick(panel.reaches.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.reaches.list, Qt.Key.Key_Return)
    assert store.selected == last
    assert not panel.reaches.isVisible(), "what is computed is asked where it comes from"
    store.back()
    assert panel.reaches.list.isVisible()
    panel.reaches.toggle.click()
    assert not panel.reaches.list.isVisible()


def test_reach_follows_edits_heads_and_sentences(panel: WhyPanel, store: Store) -> None:
    panel.reaches.toggle.setChecked(True)
    store.select(Cell("b_q", 0, 0))
    before = panel.reaches.list.lines
    store.apply(SetText("dogs bark at night"))
    assert panel.reaches.list.lines != before
    store.apply(SetBatch(("one more sentence here now",)))
    store.set_batch(1)
    assert {line.cell.batch for line in panel.reaches.list.lines} == {1}
    store.set_head(1)
    assert panel.reaches.list.lines[0].cell.matrix == "q"
    store.apply(SetMemory("le chat dort"))
    store.select(Cell("memory", 1, 1, 0, 1))
    assert [line.cell.matrix for line in panel.reaches.list.lines][:2] == ["k", "v"]
    store.look("gradient")
    assert not panel.reaches.isVisible()


def test_a_number_that_reaches_nothing_says_so(panel: WhyPanel, store: Store) -> None:
    panel.reaches.toggle.setChecked(True)
    store.apply(MuteHead(0, True))
    store.apply(Pin(Cell("v", 0, 0), 1.0))
    for row in range(1, 6):
        store.apply(Pin(Cell("v", row, 0), 1.0))
    store.select(Cell("b_v", 0, 0))
    assert panel.reaches.list.lines == ()
    assert "Nothing later" in panel.reaches.words.text()


def test_a_held_state_with_less_in_it_is_no_trouble(panel: WhyPanel, store: Store) -> None:
    store.hold()
    store.apply(SetHeads(4))
    store.apply(SetText("one two three four five six seven eight nine"))
    store.select(Cell("scores", 7, 7, 3))
    store.follow(Cell("q_head", 7, 0, 3))
    store.look("held")
    assert panel.explanation is None
    assert not panel.grab().isNull()
    store.look("now")
    assert panel.explanation is not None


def test_many_heads_show_the_largest_and_the_rest_as_one(panel: WhyPanel, store: Store) -> None:
    store.apply(SetEmbedDim(32))
    store.apply(SetHeads(32))
    store.select(Cell("output", 0, 0))
    lines = panel.two_ways.list.lines
    assert len(lines) == MOST
    assert lines[-1].label == f"{33 - MOST + 1} smaller ones"
    assert sum(line.value for line in lines) == pytest.approx(
        store.trace.value(Cell("output", 0, 0)), abs=1e-5
    )


@given(st.lists(st.floats(-1e6, 1e6), max_size=40))
def test_lines_keep_the_sum_and_the_order(values: list[float]) -> None:
    parts = tuple(Part(str(index), value) for index, value in enumerate(values))
    lines = lines_of(parts)
    assert len(lines) <= MOST
    assert math.isclose(sum(line.value for line in lines), sum(values), rel_tol=1e-6, abs_tol=1e-3)
    places = [int(line.label) for line in lines if line.label.isdigit()]
    assert places == sorted(places)


def test_each_head_is_told_where_the_chosen_one_is_not_reached(store: Store) -> None:
    lines = reach_lines(reach(store.trace, Cell("w_q", 0, 0)), 1, 0)
    assert {line.cell.head for line in lines if line.cell.matrix == "scores"} == {0}


def test_the_list_takes_any_numbers_and_tells_them_in_full(qtbot, qapp: object) -> None:
    view = PartList("parts", LIGHT)
    show(qtbot, view, 220, 200)
    lines = (
        Line(
            "a name that is far too long for the room there is",
            math.nan,
            "head",
            1,
            "a note",
            Cell("x", 0, 0),
        ),
        Line("b", -math.inf, "muted"),
        Line("c", 0.125, "plain", cell=Cell("x", 1, 0)),
    )
    view.show_lines(lines, 2, 0.125)
    light = view.grab().toImage()
    view.set_theme(DARK)
    assert view.grab().toImage() != light
    followed = []
    view.followed.connect(followed.append)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.line_box(1).center().toPoint())
    assert followed == [], "nothing lies behind it"
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.line_box(2).center().toPoint())
    assert followed == [Cell("x", 1, 0)]
    assert "0.125" in view.tip_at(view.line_box(2).center().y())
    assert "3 of 3" in view.accessibleDescription()
    hover(view, view.line_box(0).center())
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    view.show_lines((), 2)
    assert view.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert view.sizeHint().height() == 0
