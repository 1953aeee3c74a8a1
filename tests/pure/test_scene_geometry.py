"""Nothing is cut off and nothing stands on something else, at any size of window, words and matrices.

Widths of texts are those that the scene itself reckons with (`scene.measure`), which are a little generous.
"""

from __future__ import annotations

import itertools

import pytest

from mha_studio.document.defaults import new_document
from mha_studio.document.document import Mask
from mha_studio.scene import Block, Frame, View, frame_at
from mha_studio.scene.frame import Scale, Text
from mha_studio.timeline import Schedule, schedule
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import Trace, compute
from tests.pure.geometry_kit import box, faults, inside, outline_of, overlap, text_outline
from tests.pure.scene_kit import NAMED, stops, traces
from tests.pure.trace_kit import document

SIZES = (
    (740, 470, 1.0),
    (1180, 760, 1.0),
    (1500, 900, 1.0),
    (2600, 1500, 1.0),
    (1180, 760, 1.5),
    (2600, 1500, 1.5),
)
SIZE_NAMES = [f"{width}x{height}" + (" large text" if scale > 1 else "") for width, height, scale in SIZES]

WORDS = ("a", "the", "cat", "incomprehensible", "it", "antidisestablishmentarianism", "漢字", "don't")
LENGTHS = (1, 2, 3, 16, 40, 120)
WIDTHS = ((2, 1), (4, 4), (16, 8), (64, 4), (512, 8))


def moments(trace: Trace, plan: Schedule) -> list[tuple[str, float]]:
    """(what, time): where each step has its operands in place, and the end of each of its parts."""
    found = [(f"{name} ready", plan.step_ready(number)) for number, name in enumerate(STEP_IDS)]
    found += [(f"{step} {part}", t) for step, part, t in stops(plan)]
    return found


def check(trace: Trace, view: View) -> None:
    plan = schedule(trace)
    wrong = {what: list(faults(frame_at(trace, plan, t, view))) for what, t in moments(trace, plan)}
    assert not {what: found for what, found in wrong.items() if found}


@pytest.mark.parametrize("size", SIZES, ids=SIZE_NAMES)
@pytest.mark.parametrize("name", NAMED)
def test_nothing_is_cut_off_or_covered(name: str, size: tuple[int, int, float]) -> None:
    width, height, scale = size
    for trace in traces(name):
        check(trace, View(width, height, text_scale=scale))


@pytest.mark.parametrize(("embed_dim", "num_heads"), WIDTHS)
@pytest.mark.parametrize("length", LENGTHS)
def test_nothing_is_cut_off_or_covered_whatever_the_shapes(
    length: int, embed_dim: int, num_heads: int
) -> None:
    tokens = tuple(itertools.islice(itertools.cycle(WORDS), length))
    trace = compute(document(tokens=tokens, embed_dim=embed_dim, num_heads=num_heads, mask=Mask("causal")))
    width, height, scale = SIZES[(length + embed_dim) % len(SIZES)]
    check(trace, View(width, height, head=num_heads - 1, text_scale=scale))


@pytest.mark.parametrize("size", [*SIZES, (740, 470, 1.5), (1500, 900, 1.5)])
def test_a_tall_operand_stays_below_the_caption(size: tuple[int, int, float]) -> None:
    width, height, scale = size
    for embed_dim, num_heads in ((4, 4), (2, 1)):
        trace = compute(document(tokens=WORDS * 5, embed_dim=embed_dim, num_heads=num_heads))
        plan = schedule(trace)
        for t in (plan.part_end(1, 2), plan.step_end(3), plan.step_end(9)):
            assert list(faults(frame_at(trace, plan, t, View(width, height, text_scale=scale)))) == []


@pytest.mark.parametrize("name", ["plain", "every scenario"])
def test_matrices_use_the_room_there_is(name: str) -> None:
    """A layout could pass all the rest by being tiny: of a short sentence every number that is at work can be read."""
    for trace in traces(name):
        plan = schedule(trace)
        for what, t in moments(trace, plan):
            step = what.split()[0]
            if step in ("split", "concat") and trace.E > 8:
                continue
            for block in frame_at(trace, plan, t, View(1500, 900)).blocks():
                parked = (
                    step == "project"
                    and block.matrix in ("q", "k")
                    and what != f"project {'qk'.index(block.matrix)}"
                )
                assert parked or block.text_px >= 8.0, (what, block.id)


@pytest.mark.parametrize("name", ["plain", "causal", "one head", "sixty tokens"])
def test_what_will_be_read_together_stands_level(name: str) -> None:
    """Product: rows of left and result on one line, columns of top and result under one another."""
    trace = traces(name)[0]
    plan = schedule(trace)
    products = {
        "scores": ("q_head:0", "k_head:0", "scores:0"),
        "weighted-sum": ("attn_weights:0", "v_head:0", "head_outputs:0"),
        "output": ("concat:0", "w_o:0", "output:0"),
    }
    for step, (left_id, top_id, result_id) in products.items():
        frame = frame_at(trace, plan, plan.step_end(STEP_IDS.index(step)), View(1180, 760))
        blocks = {block.id: block for block in frame.blocks()}
        left, top, result = blocks[left_id], blocks[top_id], blocks[result_id]
        assert left.y == pytest.approx(result.y)
        assert top.x == pytest.approx(result.x)
        assert left.x + left.width < result.x
        assert top.y + top.height < result.y
        assert left.cell_h == pytest.approx(result.cell_h)
        assert top.cell_w == pytest.approx(result.cell_w)
        if name != "sixty tokens":  # with few columns beside many, or few rows above many, the few are larger
            assert left.cell_w == pytest.approx(top.cell_w)
            assert left.cell_h == pytest.approx(top.cell_h)


# The judge is judged


def _block(x: float, y: float, rows: int = 2, cols: int = 3) -> Block:
    import numpy as np

    return Block("m:0", "m", np.zeros((rows, cols)), x, y, 20.0, 20.0, "plain", Scale("signed", 1.0))


def test_faults_are_seen() -> None:
    good = (_block(50, 50), _block(150, 50), Text(50, 120, "below", 12))
    assert list(faults(Frame(300, 200, good, "embed", ""))) == []
    for bad in (_block(260, 50), _block(-10, 50), _block(50, 180), Text(280, 100, "to the right", 12)):
        assert [line for line in faults(Frame(300, 200, (bad,), "embed", "")) if "cut off" in line]
    for bad in (
        _block(100, 80),
        Text(45, 60, "on it", 12, anchor="center"),
        Text(30, 110, "leaning", 14, angle=45.0),
    ):
        assert [line for line in faults(Frame(300, 200, (*good, bad), "embed", "")) if " on " in line]


def test_outlines_lie_where_texts_stand() -> None:
    left, right, middle = (
        text_outline(Text(100, 50, "word", 10, anchor=a)) for a in ("left", "right", "center")
    )
    assert min(x for x, _ in left) == max(x for x, _ in right) == 100
    assert sum(x for x, _ in middle) / 4 == pytest.approx(100)
    assert sum(y for _, y in left) / 4 == pytest.approx(50)
    up = text_outline(Text(100, 50, "word", 10, angle=90.0))
    assert min(y for _, y in up) < 50 - 15 < 50 <= max(y for _, y in up) + 1e-9
    assert max(x for x, _ in text_outline(Text(0, 0, "a very long word", 10, max_width=30))) == 30
    assert overlap(box(0, 0, 10, 10), box(5, 5, 10, 10))
    assert not overlap(box(0, 0, 10, 10), box(9, 0, 10, 10))
    diamond = ((20.0, 0.0), (40.0, 20.0), (20.0, 40.0), (0.0, 20.0))
    assert not overlap(diamond, box(0, 0, 9, 9))
    assert overlap(diamond, box(0, 0, 14, 14))
    assert inside(outline_of(_block(0, 0)), Frame(60, 40, (), "embed", ""))


@pytest.mark.parametrize(
    ("step", "few", "across"), [("scores", "q_head:0", True), ("scores", "k_head:0", False)]
)
def test_few_columns_or_rows_beside_hundreds_are_still_told_apart(step: str, few: str, across: bool) -> None:
    trace = compute(new_document(" ".join(f"w{k}" for k in range(300)), num_heads=8, embed_dim=32))
    plan = schedule(trace)
    frame = frame_at(trace, plan, plan.step_end(STEP_IDS.index(step)), View(740, 470))
    block = next(found for found in frame.blocks() if found.id == few)
    assert (block.cell_w if across else block.cell_h) >= 8.0
