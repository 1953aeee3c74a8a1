"""Large text on a small stage: words grow only as far as the numbers keep their room, and nothing lies on anything."""

from __future__ import annotations

import numpy as np
import pytest

from mha_studio.document.defaults import new_document
from mha_studio.scene.frame import Text
from mha_studio.scene.measure import text_width
from mha_studio.scene.view import View
from mha_studio.timeline.model import Schedule
from mha_studio.timeline.schedule import schedule
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import Trace, compute
from tests.pure.scene_kit import look

SMALL, LARGE = (520.0, 355.0), (1060.0, 690.0)
"""What is left for the stage at 150 % in a window of 1280 × 720, and of 1920 × 1080."""


@pytest.fixture(scope="module")
def trace() -> Trace:
    return compute(new_document("the cat slept because it was tired", 2, 8))


def span(plan: Schedule, step: str) -> tuple[float, float]:
    """When a step starts and ends."""
    index = STEP_IDS.index(step)
    return plan.step_end(index - 1), plan.step_end(index)


def words(trace: Trace, view: View, t: float) -> list[Text]:
    frame = look(trace, t, view)
    return [item for item in frame.items if isinstance(item, Text) and item.opacity > 0.3 and not item.angle]


def boxes(shown: list[Text]) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    left = {"left": 0.0, "center": 0.5, "right": 1.0}
    rows = []
    for item in shown:
        wide = text_width(item.text, item.px, mono=item.face == "mono")
        wide = min(wide, item.max_width) if item.max_width else wide
        x = item.x - left[item.anchor] * wide
        rows.append((x, item.y - 0.4 * item.px, x + wide, item.y + 0.4 * item.px))
    return np.array(rows)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_words_lie_on_others(trace: Trace, scale: float) -> None:
    view = View(*SMALL, text_scale=scale)
    plan = schedule(trace)
    times = [0.0]
    for step in ("softmax", "scale", "mask"):
        start, end = span(plan, step)
        times += [start + share * (end - start) for share in (0.3, 0.6, 0.99)]
    for t in times:
        shown = words(trace, view, t)
        found = boxes(shown)
        for a in range(len(found)):
            for b in range(a):
                apart = (
                    found[a, 0] >= found[b, 2]
                    or found[b, 0] >= found[a, 2]
                    or found[a, 1] >= found[b, 3]
                    or found[b, 1] >= found[a, 3]
                )
                assert apart, f"{shown[a].text!r} lies on {shown[b].text!r} at {t:.2f}"


def test_large_words_leave_the_numbers_their_digits(trace: Trace) -> None:
    plan = schedule(trace)
    for step in ("scores", "weighted-sum"):
        t = 0.5 * sum(span(plan, step))
        frame = look(trace, t, View(*SMALL, text_scale=1.5))
        large = [block for block in frame.blocks() if block.text_px > 0]
        assert large, f"{step} shows colours and no number"


@pytest.mark.parametrize("size", [SMALL, (520.0, 406.0)])
def test_beside_large_words_every_step_reads_numbers(trace: Trace, size: tuple[float, float]) -> None:
    plan, view = schedule(trace), View(*size, text_scale=1.5)
    for step in STEP_IDS:
        index = STEP_IDS.index(step)
        start = plan.step_end(index - 1) if index else 0.0
        for share in (0.6, 0.8, 1.0):
            frame = look(trace, start + share * (plan.step_end(index) - start), view)
            assert [block for block in frame.blocks() if block.text_px > 0], f"{step} shows colours only"
            lanes = [block for block in frame.blocks() if block.id.startswith("close:")]
            others = [block for block in frame.blocks() if not block.id.startswith("close:")]
            for lane in lanes:
                assert lane.text_px == view.base
                assert lane.x >= 0.0
                assert lane.x + lane.width <= view.width
                assert all(block.y + block.height < lane.y for block in others), step


def test_at_the_usual_size_or_zoomed_in_nothing_is_written_out(trace: Trace) -> None:
    plan = schedule(trace)
    for view in (View(*SMALL), View(*SMALL, text_scale=1.5, zoom=2.0)):
        for index in range(len(STEP_IDS)):
            frame = look(trace, plan.step_end(index), view)
            assert not [block for block in frame.blocks() if block.id.startswith("close:")]


def test_where_there_is_room_words_take_the_size_that_was_chosen() -> None:
    assert View(*LARGE, text_scale=1.5).base == pytest.approx(1.5 * View(*LARGE).base)
    assert View(*SMALL, text_scale=1.5).base > 1.1 * View(*SMALL).base
    assert View(*SMALL, text_scale=0.8).base == pytest.approx(0.8 * View(*SMALL).base)
