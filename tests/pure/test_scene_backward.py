"""The way back on the stage: operands stand so that they explain the result, and are what they are said to be."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from mha_studio.document.document import Document
from mha_studio.document.edits import SetMemory
from mha_studio.scene import Block, Frame, View, frame_at, hit, place_of
from mha_studio.scene.backward import products, routes
from mha_studio.scene.frame import Formula, Outline
from mha_studio.timeline import schedule
from mha_studio.trace.backward_lines import line_of
from mha_studio.trace.gradients import VALUE, GradientTrace, Target, gradients
from mha_studio.trace.model import Cell
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import compute
from tests.pure.geometry_kit import faults
from tests.pure.scene_kit import MADE
from tests.pure.trace_kit import document

VIEW = View(1180, 760)
MULTIPLY = [("output", 0), ("weighted-sum", 0), ("scores", 0), ("project", 0), ("project", 1), ("project", 2)]
DOCUMENTS = {
    **MADE,
    "second sentence": lambda: SetMemory("a mat and a hat").apply(document()),
}


@cache
def found(name: str) -> GradientTrace:
    made: Document = DOCUMENTS[name]()
    trace = compute(made)
    return gradients(trace, Target(trace.L - 1, 1))


def frame(trace: GradientTrace, step: str, part: int, half: int, view: View = VIEW) -> Frame:
    """A step's first product (0) or its second (1) at rest."""
    plan = schedule(trace.forward, "matrix")
    span = plan.steps[STEP_IDS.index(step)]
    beat = next(
        plan.beats[i]
        for i in range(span.first_beat, span.last_beat + 1)
        if plan.beats[i].kind == "matrix" and plan.beats[i].part == part
    )
    return frame_at(trace, plan, beat.start + (0.0 if half else beat.length), view)


def shown(frame: Frame, name: str) -> Block:
    return next(block for block in frame.blocks() if block.matrix == name and block.opacity == 1.0)


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize(("step", "part"), MULTIPLY)
def test_left_times_top_is_what_stands_where_they_cross(name: str, step: str, part: int) -> None:
    trace = found(name)
    pair = products(trace, VIEW, step, part)
    assert pair is not None
    for half, at in enumerate(pair):
        seen = frame(trace, step, part, half)
        left, top, result = (shown(seen, ref.matrix) for ref in (at.left, at.top, at.result))
        with np.errstate(invalid="ignore"):
            made = np.asarray(left.array, np.float64) @ np.asarray(top.array, np.float64)
        if not np.isfinite(made).all():
            continue  # a row with everything blocked: what arrives is 0, whatever stands there
        largest = max(1.0, float(np.abs(made).max()))
        np.testing.assert_allclose(result.array, made, rtol=0, atol=2e-5 * largest, err_msg=f"{half}")
        assert left.y == pytest.approx(result.y)
        assert top.x == pytest.approx(result.x)
        assert left.x + left.width < result.x
        assert top.y + top.height < result.y
        if at.column is not None:
            column = shown(seen, at.column.matrix)
            np.testing.assert_allclose(column.array[:, 0], left.array.sum(1), rtol=0, atol=2e-5 * largest)
            assert (column.y, column.cell_h) == (result.y, result.cell_h)
        line = line_of(step, part, half)
        assert line is not None
        assert line[1] in [item.text for item in seen.items if isinstance(item, Formula)]


@pytest.mark.parametrize("name", ["plain", "second sentence", "sixty tokens", "cells set by hand"])
def test_the_three_ways_add_up_to_the_gradient_of_x(name: str) -> None:
    trace = found(name)
    for part, source in enumerate(("x", "memory") if trace.cross else ("x",)):
        ways = [trace.matrix(ref.matrix).array for ref in routes(trace, part)]
        assert len(ways) == (3 if not trace.cross else part + 1)
        np.testing.assert_allclose(sum(ways), trace.matrix(source).array, rtol=0, atol=2e-5)


@pytest.mark.parametrize(
    "name", ["plain", "causal", "one token", "sixty tokens", "odd words", "second sentence"]
)
@pytest.mark.parametrize(("step", "part"), MULTIPLY)
@pytest.mark.parametrize("half", [0, 1])
def test_nothing_overlaps_and_every_cell_is_what_it_shows(name: str, step: str, part: int, half: int) -> None:
    trace = found(name)
    seen = frame(trace, step, part, half)
    assert not list(faults(seen))
    for block in seen.blocks():
        for row, col in {(0, 0), (block.rows - 1, block.cols - 1), (block.rows // 2, block.cols // 2)}:
            x = block.x + (col + 0.5) * block.cell_w
            y = block.y + (row + 0.5) * block.cell_h
            cell = hit(seen, x, y)
            assert cell is not None
            assert trace.has(cell)
            assert place_of(seen, cell) is not None
            shown_value = block.array[row, col]
            assert trace.value(cell) == pytest.approx(float(shown_value), nan_ok=True)
            meant = trace.meant(cell)
            assert trace.forward.has(meant)
            if cell.matrix.startswith(VALUE):
                assert trace.forward.value(meant) == pytest.approx(float(shown_value))


def test_a_chosen_gradient_stands_where_its_row_and_column_cross() -> None:
    trace = found("plain")
    from msgspec.structs import replace

    view = replace(VIEW, selected=Cell("q_head", 2, 1))
    seen = frame(trace, "scores", 0, 0, view)
    left, top = shown(seen, "scores"), shown(seen, f"{VALUE}k_head")
    boxes = [(item.x, item.y, item.w, item.h) for item in seen.items if isinstance(item, Outline)]
    assert any(x == left.x and w == pytest.approx(left.width) for x, _, w, _ in boxes)
    assert any(y == top.y and h == pytest.approx(top.height) for _, y, _, h in boxes)


def test_the_picture_depends_on_the_time_alone() -> None:
    plan = schedule(found("plain").forward, "matrix")
    times = np.linspace(0.0, plan.duration, 90)
    forwards = [frame_at(found("plain"), plan, t, VIEW) for t in times]
    fresh = gradients(compute(DOCUMENTS["plain"]()), Target(5, 1))
    for t, before in reversed(list(zip(times, forwards, strict=True))):
        again = frame_at(fresh, plan, t, VIEW)
        assert len(again.items) == len(before.items)
        for one, other in zip(before.items, again.items, strict=True):
            if isinstance(one, Block) and isinstance(other, Block):
                assert (one.x, one.y, one.cell_w, one.opacity, one.turn) == (
                    other.x, other.y, other.cell_w, other.opacity, other.turn,
                )  # fmt: skip
                np.testing.assert_array_equal(one.array, other.array)
            else:
                assert one == other
