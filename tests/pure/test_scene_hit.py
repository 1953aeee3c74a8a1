"""What lies under a point, and where a cell stands: each is the other's way back, turned, stripped or overlaid."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from mha_studio.document.document import Document
from mha_studio.scene import Block, Frame, View, frame_at, hit, place_of
from mha_studio.scene.frame import Scale
from mha_studio.timeline import schedule
from mha_studio.trace.model import Cell
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import Trace, compute
from tests.pure.scene_kit import glances, is_strip, shown_cells, stops, strips_of, traces
from tests.pure.trace_kit import documents

VIEW = View(1180, 760)


def centre(block: Block, row: int, col: int) -> tuple[float, float]:
    return block.x + (col + 0.5) * block.cell_w, block.y + (row + 0.5) * block.cell_h


def cell_of(block: Block, row: int, col: int) -> Cell:
    """The cell, in torch's layout, that a block displays at (row, col)."""
    row, col = row + block.origin[0], col + block.origin[1]
    if block.transposed:
        row, col = col, row
    return Cell(block.matrix, row, col, block.head, block.batch)


def answers(block: Block) -> np.ndarray:
    """(rows, columns): where a block stands for its cells: everywhere, or only where filled if it has no ground."""
    return np.ones((block.rows, block.cols), dtype=bool) if block.ground else shown_cells(block)


def check(trace: Trace, frame: Frame) -> int:
    """Point at the centre of every cell of every block of a still frame; answers how many were pointed at."""
    blocks = [block for block in frame.blocks() if block.opacity >= 0.3]
    count = 0
    for index, block in enumerate(blocks):
        assert block.turn == 0.0
        above = blocks[index + 1 :]
        for row in range(block.rows):
            for col in range(block.cols):
                x, y = centre(block, row, col)
                found = hit(frame, x, y)
                count += 1
                assert found is not None
                assert trace.has(found)
                if answers(block)[row, col] and not any(_covers(other, x, y) for other in above):
                    cell = cell_of(block, row, col)
                    assert found == cell
                    at = place_of(frame, cell)
                    assert at is not None
                    if not any(same_cells(other, block) for other in blocks if other is not block):
                        assert at[0] < x < at[0] + at[2]
                        assert at[1] < y < at[1] + at[3]
                    # Wherever place_of sends one, the same cell lies.
                    assert hit(frame, at[0] + at[2] / 2, at[1] + at[3] / 2) == cell
    return count


def same_cells(one: Block, two: Block) -> bool:
    return (one.matrix, one.head) == (two.matrix, two.head)


def _covers(block: Block, x: float, y: float) -> bool:
    col, row = math.floor((x - block.x) / block.cell_w), math.floor((y - block.y) / block.cell_h)
    return 0 <= row < block.rows and 0 <= col < block.cols and bool(answers(block)[row, col])


@pytest.mark.parametrize(
    "name", ["plain", "causal", "window", "heads as columns", "one token", "no positions"]
)
def test_every_cell_is_found_where_it_is_shown(name: str) -> None:
    trace = traces(name)[0]
    plan = schedule(trace)
    cells = [check(trace, frame_at(trace, plan, t, VIEW)) for _, _, t in stops(plan)]
    assert min(cells) > 0


@given(documents(), st.data())
@settings(max_examples=15)
def test_every_cell_is_found_at_any_size_zoom_and_pan(source: Document, data: st.DataObject) -> None:
    trace = compute(source)
    plan = schedule(trace)
    width, height = data.draw(st.sampled_from(((740, 470), (1500, 900))))
    view = View(
        width,
        height,
        head=data.draw(st.integers(0, trace.H - 1)),
        zoom=data.draw(st.sampled_from((0.5, 1.0, 3.0))),
        pan_x=data.draw(st.integers(-300, 300)),
        pan_y=data.draw(st.integers(-300, 300)),
    )
    number = data.draw(st.integers(0, 9))
    assert check(trace, frame_at(trace, plan, plan.step_end(number), view)) > 0


def test_a_turned_operand_is_found_in_torchs_layout() -> None:
    trace = traces("plain")[0]
    plan = schedule(trace)
    frame = frame_at(trace, plan, plan.step_end(STEP_IDS.index("scores")), VIEW)
    block = next(block for block in frame.blocks() if block.matrix == "k_head")
    assert block.transposed
    assert hit(frame, *centre(block, 3, 5)) == Cell("k_head", 5, 3)
    x, y = centre(block, 3, 5)
    assert place_of(frame, Cell("k_head", 5, 3)) == (
        pytest.approx(x - block.cell_w / 2),
        pytest.approx(y - block.cell_h / 2),
        pytest.approx(block.cell_w),
        pytest.approx(block.cell_h),
    )
    project = frame_at(trace, plan, plan.part_end(1, 0), VIEW)
    weights = next(block for block in project.blocks() if block.matrix == "w_q")
    assert hit(project, *centre(weights, 2, 7)) == Cell("w_q", 7, 2)


def test_a_strip_is_the_row_that_it_shows() -> None:
    trace = traces("causal")[0]
    plan = schedule(trace)
    view = replace(VIEW, selected=Cell("attn_weights", 4, 1))
    frame = frame_at(trace, plan, plan.step_end(STEP_IDS.index("softmax")), view)
    strips = strips_of(frame)
    names = ["masked_scores", "shifted", "exp", "attn_weights"]
    for strip, name in zip(strips, names, strict=True):
        for col in range(trace.S):
            assert hit(frame, *centre(strip, 0, col)) == Cell(name, 4, col)
    # A matrix that has only its strip on the stage is shown there for that row and for no other.
    at = place_of(frame, Cell("exp", 4, 2))
    assert at is not None
    assert (at[0], at[1]) == (pytest.approx(strips[2].x + 2 * strips[2].cell_w), pytest.approx(strips[2].y))
    assert place_of(frame, Cell("exp", 3, 2)) is None


def test_of_two_in_one_place_the_new_number_is_found_once_it_is_there() -> None:
    trace = traces("plain")[0]
    plan = schedule(trace, "cell")
    number = STEP_IDS.index("scale")
    span = plan.steps[number]
    beats = plan.beats[span.first_beat + 1 : span.last_beat]
    for beat in beats[:: len(beats) // 6]:
        frame = frame_at(trace, plan, beat.start + beat.length, VIEW)
        old = next(b for b in frame.blocks() if b.matrix == "scores" and not is_strip(b))
        new = next(b for b in frame.blocks() if b.matrix == "scaled_scores" and not is_strip(b))
        assert not new.ground
        assert (old.x, old.y, old.cell_w, old.cell_h) == (new.x, new.y, new.cell_w, new.cell_h)
        for cell in range(trace.L * trace.S):
            row, col = divmod(cell, trace.S)
            made = cell < beat.last
            assert hit(frame, *centre(old, row, col)) == Cell("scaled_scores" if made else "scores", row, col)


def test_each_heads_block_answers_with_its_head() -> None:
    trace = traces("twelve heads")[0]
    plan = schedule(trace)
    frame = frame_at(trace, plan, plan.step_end(STEP_IDS.index("split")), View(1500, 900))
    seen = {(b.matrix, b.head) for b in frame.blocks()}
    assert seen == {(f"{letter}_head", head) for letter in "qkv" for head in range(12)}
    for block in frame.blocks():
        assert hit(frame, *centre(block, 2, 1)) == Cell(block.matrix, 2, 1, block.head)
        assert place_of(frame, Cell(block.matrix, 2, 1, block.head)) is not None
    assert place_of(frame, Cell("q_head", 2, 1, 12)) is None


def test_between_and_outside_the_matrices_there_is_nothing() -> None:
    trace = traces("plain")[0]
    plan = schedule(trace)
    frame = frame_at(trace, plan, plan.step_end(3), VIEW)
    assert hit(frame, 2.0, 2.0) is None
    assert hit(frame, -50.0, 300.0) is None
    for block in frame.blocks():
        inside = hit(frame, block.x + 0.01, block.y + 0.01)
        assert inside is not None
        assert (inside.matrix, inside.row, inside.col) == (block.matrix, 0, 0)
        for x, y in (
            (block.x - 0.01, block.y + 1),
            (block.x + block.width + 0.01, block.y + 1),
            (block.x + 1, block.y - 0.01),
            (block.x + 1, block.y + block.height + 0.01),
        ):
            found = hit(frame, x, y)
            assert found is None or found.matrix != block.matrix
    assert place_of(frame, Cell("output", 0, 0)) is None
    assert place_of(frame, Cell("scores", 6, 0)) is None
    assert place_of(frame, Cell("scores", 0, 0, head=1)) is None


@pytest.mark.parametrize("name", ["plain", "causal", "twelve heads"])
def test_whatever_is_found_on_the_way_exists(name: str) -> None:
    """A grid of points over frames in motion: every answer is a cell of this computation."""
    trace = traces(name)[0]
    plan = schedule(trace)
    found = 0
    for t in glances(plan, 50):
        frame = frame_at(trace, plan, t, VIEW)
        for x in range(5, 1180, 47):
            for y in range(5, 760, 41):
                cell = hit(frame, x, y)
                if cell is not None:
                    found += 1
                    assert trace.has(cell)
    assert found > 1000


@given(
    st.integers(1, 9),
    st.integers(1, 9),
    st.sampled_from((0.1, 0.3, 0.45, 0.6, 0.9)),
    st.booleans(),
    st.data(),
)
def test_a_block_that_is_turning_is_found_where_it_is_drawn(
    rows: int, cols: int, turn: float, transposed: bool, data: st.DataObject
) -> None:
    """The way from cell to screen is the formula in `Block`; pointing there comes back to the cell."""
    block = Block(
        "k:0", "k", np.zeros((rows, cols)), 100.0, 80.0, 30.0, 20.0, "key", Scale("signed", 1.0),
        turn=turn, transposed=transposed,
    )  # fmt: skip
    frame = Frame(800, 600, (block,), "scores", "")
    row, col = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, cols - 1))
    u, v = col + 0.5, row + 0.5
    c = math.cos(math.pi * turn)
    x = block.x + ((1 + c) * u + (1 - c) * v) / 2 * block.cell_w
    y = block.y + ((1 - c) * u + (1 + c) * v) / 2 * block.cell_h
    assert hit(frame, x, y) == (Cell("k", col, row) if transposed else Cell("k", row, col))
    assert place_of(frame, Cell("k", 0, 0)) is None


def test_what_is_almost_gone_is_not_found() -> None:
    faint = Block("k:0", "k", np.zeros((2, 2)), 0, 0, 10, 10, "key", Scale("signed", 1.0), opacity=0.2)
    below = Block("q:0", "q", np.zeros((2, 2)), 0, 0, 10, 10, "query", Scale("signed", 1.0))
    assert hit(Frame(100, 100, (below, faint), "scores", ""), 5, 5) == Cell("q", 0, 0)
    assert hit(Frame(100, 100, (below, replace(faint, opacity=1.0)), "scores", ""), 5, 5) == Cell("k", 0, 0)
