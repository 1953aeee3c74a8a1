"""What a presentation lays over its picture: the glass, the card that says why, the notes beside a step."""

from __future__ import annotations

import pytest

from mha_studio.scene import Block, Frame, View, frame_at, place_of
from mha_studio.scene.frame import Bar, Outline, Text
from mha_studio.scene.magnify import factor_at, magnified
from mha_studio.scene.presented import HEAD, foot_height
from mha_studio.scene.view import least_in_hall
from mha_studio.scene.why_card import MOST_TERMS, why_card
from mha_studio.timeline import schedule
from mha_studio.trace.explain import explain
from mha_studio.trace.gradients import Target, gradients
from mha_studio.trace.model import Cell
from mha_studio.trace.notes import notes_of
from mha_studio.trace.numbers import format_number
from mha_studio.trace.steps import STEPS
from mha_studio.trace.trace import Trace
from tests.pure.scene_kit import traces

LEAST = 20 * 96 / 72
SIZES = ((1024, 768), (1280, 720), (1920, 1080), (3840, 2160))
CELLS = (
    (0, Cell("x", 1, 2, 0, 0)),
    (1, Cell("q", 1, 3, 0, 0)),
    (3, Cell("scores", 2, 1, 0, 0)),
    (6, Cell("attn_weights", 2, 1, 0, 0)),
    (7, Cell("head_outputs", 2, 1, 0, 0)),
    (9, Cell("output", 2, 1, 0, 0)),
)


def at_end(trace: Trace, step: int, size: tuple[int, int]) -> tuple[Frame, View]:
    plan = schedule(trace, "cell")
    view = View(*size, form="presentation", least=least_in_hall(20, 96, *size))
    return frame_at(trace, plan, plan.step_end(step), view), view


# ---- the glass -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["plain", "sixty tokens", "twelve heads"])
def test_under_the_glass_every_cell_has_its_own_number(name: str) -> None:
    (trace,) = traces(name)
    frame, view = at_end(trace, 3, (1280, 720))
    for block in frame.blocks():
        row, col = block.rows // 2, block.cols // 3
        x, y = block.x + (col + 0.5) * block.cell_w, block.y + (row + 0.5) * block.cell_h
        glass = magnified(frame, view, x, y, 320.0)
        large = next(other for other in glass.blocks() if other.id == block.id)
        assert large.array is block.array
        assert large.text_px >= LEAST
        assert int((160.0 - large.x) / large.cell_w) == col
        assert int((160.0 - large.y) / large.cell_h) == row


def test_the_glass_enlarges_everything_alike() -> None:
    (trace,) = traces("plain")
    frame, view = at_end(trace, 3, (1920, 1080))
    x, y = 900.0, 600.0
    factor = factor_at(frame, view, x, y)
    glass = magnified(frame, view, x, y, 400.0)
    before = [item for item in frame.items if isinstance(item, Block | Outline)]
    after = [item for item in glass.items if isinstance(item, Block | Outline)]
    for old, new in zip(before, after, strict=True):
        assert new.x - 200.0 == pytest.approx((old.x - x) * factor)
        assert new.y - 200.0 == pytest.approx((old.y - y) * factor)
    assert factor >= 2.0


# ---- the card ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("step", "cell"), CELLS)
@pytest.mark.parametrize("size", SIZES)
def test_the_card_can_be_read_and_stands_within_the_picture(
    step: int, cell: Cell, size: tuple[int, int]
) -> None:
    (trace,) = traces("plain")
    frame, view = at_end(trace, step, size)
    why = explain(trace, cell, MOST_TERMS)
    items = why_card(frame, view, why, foot_height(trace, view, frame.step))
    ground = next(item for item in items if isinstance(item, Bar))
    assert ground.x >= 0.0
    assert ground.x + ground.w <= view.width
    assert ground.y >= HEAD * view.base - 1e-6
    texts = [item for item in items if isinstance(item, Text)]
    assert all(text.px >= LEAST for text in texts)
    assert all(ground.y < text.y < ground.y + ground.h for text in texts)
    assert texts[-1].text.endswith(format_number(why.value, view.decimals))
    shown = {text.text for text in texts}
    assert all(format_number(term.value, view.decimals) in shown for term in why.terms)


def test_the_card_leaves_the_chosen_cell_free() -> None:
    (trace,) = traces("plain")
    for step, cell in CELLS[2:]:
        frame, view = at_end(trace, step, (1920, 1080))
        box = place_of(frame, cell)
        assert box is not None
        items = why_card(frame, view, explain(trace, cell, MOST_TERMS), foot_height(trace, view, frame.step))
        ground = next(item for item in items if isinstance(item, Bar))
        apart_x = box[0] + box[2] <= ground.x or ground.x + ground.w <= box[0]
        apart_y = box[1] + box[3] <= ground.y or ground.y + ground.h <= box[1]
        assert apart_x or apart_y, cell


# ---- the notes -----------------------------------------------------------------------------------------------------


def test_every_step_has_something_to_say_on_both_ways() -> None:
    (trace,) = traces("plain")
    for shown in (trace, gradients(trace, Target())):
        for index in range(len(STEPS)):
            notes = notes_of(shown, index)
            assert notes.title
            assert all(notes.say)


def test_the_notes_say_what_to_look_for_first_of_the_head_in_view() -> None:
    for trace in traces("every scenario"):
        look = trace.document.look
        if trace.H > 1 and len(look) > 1:
            assert look[1] in " ".join(notes_of(trace, 6, 1).look[1:2])
            assert look[0] in " ".join(notes_of(trace, 6, 0).look[1:2])
