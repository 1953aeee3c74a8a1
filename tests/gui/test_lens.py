"""Looking through a lens: a held state, the difference to it, and the gradients; on the stage and in the why panel."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mha_studio.document.defaults import new_document
from mha_studio.document.document import Mask
from mha_studio.document.edits import SetCell, SetHeads, SetText
from mha_studio.paint.theme import LIGHT
from mha_studio.scene import Block
from mha_studio.session.lens import explain_shown
from mha_studio.session.store import Store
from mha_studio.trace.difference import Difference, incomparable
from mha_studio.trace.gradients import GradientTrace, Target, gradient_cell, is_gradient
from mha_studio.trace.model import Cell
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import compute
from mha_studio.views.lens_bar import LensBar
from mha_studio.views.stage import Stage
from mha_studio.views.why_panel import WhyPanel
from tests.gui.views_kit import Heard, show, store

__all__ = ["store"]


@pytest.fixture
def stage(qtbot, store: Store) -> Stage:
    widget = Stage(store, LIGHT)
    show(qtbot, widget, 900, 600)
    return widget


def block(stage: Stage, name: str) -> Block:
    return next(found for found in stage.frame.blocks() if found.matrix == name)


def test_the_difference_is_now_minus_held_cell_by_cell(stage: Stage, store: Store) -> None:
    store.seek(store.schedule.step_end(STEP_IDS.index("output")))
    before = store.trace
    store.hold()
    store.apply(SetCell("w_q", 0, 0, 2.0))
    assert store.look("difference")
    assert isinstance(store.shown, Difference)
    wanted = store.trace.matrix("output").array - before.matrix("output").array
    np.testing.assert_array_equal(block(stage, "output").array, wanted)
    assert wanted.any()
    assert "Δ" in store.shown.matrix("output").title
    assert store.look("held")
    np.testing.assert_array_equal(block(stage, "output").array, before.matrix("output").array)
    store.apply(SetCell("w_q", 0, 0, 3.0))
    np.testing.assert_array_equal(block(stage, "output").array, before.matrix("output").array)
    store.let_go()
    assert store.lens.kind == "now"
    np.testing.assert_array_equal(block(stage, "output").array, store.trace.matrix("output").array)


def test_what_is_the_same_has_no_difference_even_where_it_is_infinite() -> None:
    now = compute(new_document("a b c", mask=Mask("causal")))
    same = Difference(now, compute(now.document))
    for name in ("mask", "masked_scores", "shifted", "output", "attn_weights"):
        assert not same.matrix(name).array.any(), name
    assert same.sentence == "Now minus held: the output is the same."


def test_states_of_other_sizes_have_no_difference_but_can_be_looked_at(stage: Stage, store: Store) -> None:
    store.seek(store.schedule.step_end(STEP_IDS.index("scores")))
    store.hold()
    tokens = store.trace.L
    store.apply(SetText("one two three"))
    heard = Heard(store)
    assert not store.look("difference")
    assert len(heard.texts) == 1
    assert "needs the same sizes" in heard.texts[0]
    assert store.look("held")
    assert block(stage, "scores").rows == tokens
    assert stage.frame.step == "scores"
    store.apply(SetHeads(4))
    assert store.look("now")
    assert block(stage, "scores").rows == 3


def test_a_difference_that_loses_its_fellow_falls_back_to_now(stage: Stage, store: Store) -> None:
    store.hold()
    store.look("difference")
    store.apply(SetText("one two three"))
    assert store.shown is store.trace
    stage.grab()
    store.undo()
    assert isinstance(store.shown, Difference)


def test_nothing_held_gets_a_sentence(store: Store) -> None:
    heard = Heard(store)
    assert not store.look("held")
    assert "hold a state first" in heard.texts[0]


def test_sizes_are_named_where_two_states_cannot_be_compared() -> None:
    one, two = compute(new_document("a b c")), compute(new_document("a b"))
    assert incomparable(one, one) == ""
    assert "2 tokens" in incomparable(one, two)
    assert "3 tokens" in incomparable(one, two)
    with pytest.raises(ValueError, match="same sizes"):
        Difference(one, two)


def test_gradients_stand_on_the_same_stage_and_time_runs_back(stage: Stage, store: Store) -> None:
    store.seek(store.schedule.step_end(STEP_IDS.index("output")))
    assert store.look("gradient")
    store.set_target(Target(1, 2))
    shown = store.shown
    assert isinstance(shown, GradientTrace)
    asked = block(stage, "output").array
    assert asked[1, 2] == 1.0
    assert asked.sum() == 1.0
    assert "column 3" in stage.frame.caption
    steps = [stage.frame.step]
    for _ in range(9):
        store.step(1)
        steps.append(stage.frame.step)
    assert steps == list(reversed(STEP_IDS))
    store.step(-1)
    assert stage.frame.step == "project"
    before = store.player.t
    store.play()
    store.advance(0.5)
    assert store.player.t < before
    store.pause()
    store.look("now")
    assert store.player.direction == 1
    assert store.shown is store.trace


def test_each_step_of_the_way_back_can_be_drawn(stage: Stage, store: Store) -> None:
    store.look("gradient")
    for step in range(10):
        store.go_to_step(step)
        assert stage.frame.step == STEP_IDS[step]
        for found in stage.frame.blocks():
            assert found.filled is None or found.filled[1] == found.cols or found.filled == (0, found.cols)
        stage.grab()


def test_what_reaches_the_scores_with_and_without_scaling_is_told(stage: Stage, store: Store) -> None:
    store.look("gradient")
    store.go_to_step(STEP_IDS.index("scale"))
    words = " ".join(getattr(item, "text", "") for item in stage.frame.items)
    assert "Mean |∂| at the scores" in words
    assert "without" in words


def test_the_panel_explains_gradients_and_links_lead_on_and_back(qtbot, stage: Stage, store: Store) -> None:
    panel = WhyPanel(store, LIGHT)
    show(qtbot, panel, 320, 560)
    store.look("gradient")
    store.set_target(Target(1, 2))
    store.seek(store.schedule.step_end(STEP_IDS.index("weighted-sum")))
    cell = Cell("attn_weights", 1, 3, 0)
    store.select(cell)
    why = explain_shown(store.shown, cell)
    assert why.cell == gradient_cell(cell)
    assert panel.heading.place.text() == why.place
    operands = [operand.cell for term in why.terms for operand in term.operands if operand.cell is not None]
    forward = next(found for found in operands if not is_gradient(found))
    store.follow(forward)
    assert store.lens.kind == "now"
    assert store.selected == forward
    store.back()
    assert store.lens.kind == "gradient"
    assert store.selected == cell


def test_a_cell_of_another_head_brings_its_head_into_view(store: Store) -> None:
    store.select(Cell("concat", 0, 7))
    store.follow(Cell("head_outputs", 0, 3, 1))
    assert store.head == 1
    assert store.selected == Cell("head_outputs", 0, 3, 1)


def test_the_bar_shows_and_chooses_the_lens(qtbot, store: Store) -> None:
    bar = LensBar(store, LIGHT)
    show(qtbot, bar, 230, 120)
    assert bar.hold.isVisible()
    assert not bar.target.isVisible()
    QTest.mouseClick(bar.hold, Qt.MouseButton.LeftButton)
    assert store.lens.held is store.trace
    assert not bar.hold.isVisible()
    store.apply(SetCell("w_q", 0, 0, 2.0))
    QTest.mouseClick(bar.kinds["difference"], Qt.MouseButton.LeftButton)
    assert store.lens.kind == "difference"
    bar.gradients.click()
    assert store.lens.kind == "gradient"
    assert bar.target.isVisible()
    assert bar.target.count() == 1 + store.trace.L
    bar.target.setCurrentIndex(2)
    bar.target.activated.emit(2)
    assert store.lens.target == Target(1)
    store.select(Cell("output", 2, 5))
    assert bar.target.count() == 2 + store.trace.L
    bar.gradients.click()
    assert store.lens.kind == "now"
    QTest.mouseClick(bar.let_go, Qt.MouseButton.LeftButton)
    assert store.lens.held is None
    store.hold()
    store.apply(SetText("one two"))
    assert not bar.kinds["difference"].isEnabled()
    assert "same sizes" in bar.kinds["difference"].toolTip()


def test_another_document_begins_without_a_lens(store: Store) -> None:
    store.hold()
    store.look("gradient")
    store.open_document(new_document("a b c"))
    assert (store.lens.kind, store.lens.held, store.player.direction) == ("now", None, 1)


def test_a_difference_hides_only_what_both_states_block() -> None:
    free, causal = compute(new_document("a b c")), compute(new_document("a b c", mask=Mask("causal")))
    assert Difference(causal, free).matrix("attn_weights").blocked is None
    assert Difference(causal, free).matrix("attn_weights").array[0, 2] < 0.0
    both = Difference(causal, compute(causal.document)).matrix("attn_weights").blocked
    np.testing.assert_array_equal(both, causal.blocked())


def test_a_difference_is_explained_by_the_two_numbers(qtbot, stage: Stage, store: Store) -> None:
    panel = WhyPanel(store, LIGHT)
    show(qtbot, panel, 320, 560)
    before = store.trace
    store.hold()
    store.apply(SetCell("w_q", 0, 0, 3.0))
    store.look("difference")
    cell = Cell("attn_weights", 1, 2, 0)
    store.select(cell)
    why = explain_shown(store.shown, cell)
    now, held = store.trace.value(cell), before.value(cell)
    assert [term.value for term in why.terms] == [now, -held]
    assert why.value == pytest.approx(now - held)
    assert why.value == store.shown.value(cell)
    assert "held state" in panel.words.text()
    same = Cell("x", 0, 0)
    assert "nothing that was changed" in explain_shown(store.shown, same).words[0].text
    store.follow(why.links[0].cell)
    assert store.lens.kind == "difference"  # the chain leads on through differences
