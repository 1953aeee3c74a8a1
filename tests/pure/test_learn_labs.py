"""The labs without their windows: what is asked for and when it is made, how answers are judged, documents for pencil
and paper, and the experiment on √d_k."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest

from mha_studio.document.defaults import new_document
from mha_studio.document.document import Mask
from mha_studio.learn import pencil, spread
from mha_studio.learn.answers import AnswerError
from mha_studio.learn.predict import EXTENTS, RESULTS, Asked, Prediction, Score, answer_text, asked, span
from mha_studio.scene import View, frame_at, place_of
from mha_studio.scene.frame import Bar, Text
from mha_studio.timeline.schedule import schedule
from mha_studio.trace.model import Cell
from mha_studio.trace.names import NAMES
from mha_studio.trace.numbers import format_number
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import Trace, compute


@pytest.fixture(scope="module")
def trace() -> Trace:
    return compute(new_document("the cat sat on", 2, 8, mask=Mask("causal")))


def drawn(trace: Trace) -> list[Asked]:
    rng = random.Random(7)
    return [asked(trace, step, extent, rng) for step in STEP_IDS for extent in EXTENTS for _ in range(3)]


def test_every_step_and_every_extent_can_be_asked_and_its_own_answers_are_right(trace: Trace) -> None:
    for question in drawn(trace):
        score = Score()
        work = Prediction(trace, question, 2, score)
        assert len(question.cells) == {"cell": 1, "row": trace.shape(question.matrix)[1]}.get(
            question.extent, math.prod(trace.shape(question.matrix))
        )
        while work.active is not None:
            cell = work.active
            assert work.where()
            assert work.give(answer_text(trace, cell, 2)).right, (question, cell)
            assert cell not in work.left
        assert (score.right, score.asked) == (len(question.cells), len(question.cells))


def test_the_asked_cells_are_made_between_the_two_moments(trace: Trace) -> None:
    plan = schedule(trace)
    for question in drawn(trace):
        start, stop = span(question, plan)
        assert start < stop, question
        assert STEP_IDS[plan.at(start).step] == STEP_IDS[plan.at(stop).step] == question.step
        if question.step in ("split", "concat"):
            continue
        cols, last = trace.shape(question.matrix)[1], question.cells[-1]
        # softmax and such make rows as a whole: then the row is done, not the cell alone
        assert plan.at(stop).cells_done >= last.row * cols + last.col + 1
        assert plan.at(start).cells_done <= question.cells[0].row * cols + question.cells[0].col


def test_what_is_hidden_cannot_be_read_anywhere_on_the_stage(trace: Trace) -> None:
    """Any moment from there on, whatever the pointer is on: a box covers each hidden cell, and no text tells it."""
    plan = schedule(trace)
    for question in drawn(trace):
        hidden = question.cells
        for t in (span(question, plan)[1], plan.step_end(STEP_IDS.index(question.step))):
            cell = hidden[0]
            view = View(1000.0, 600.0, head=cell.head, hidden=hidden, selected=cell, hover=cell, decimals=4)
            open_frame = frame_at(trace, plan, t, View(1000.0, 600.0, head=cell.head, decimals=4))
            frame = frame_at(trace, plan, t, view)
            boxes = [item for item in frame.items if isinstance(item, Bar) and item.role == "ground"]
            for each in hidden:
                box = place_of(open_frame, each)
                if box is not None:
                    assert any((b.x, b.y, b.w, b.h) == pytest.approx(box) for b in boxes), (question, each)
            told = {item.text for item in frame.items if isinstance(item, Text)}
            exact = str(trace.matrix(cell.matrix, cell.head).array[cell.row, cell.col]).replace("-", "−")
            assert not any(f"= {exact}" in text for text in told)
            asks = sum(text == "?" for text in told)
            if any(place_of(open_frame, each) for each in hidden):
                assert asks


def test_shares_are_not_told_by_their_bars(trace: Trace) -> None:
    plan = schedule(trace)
    cells = tuple(Cell("attn_weights", 2, col, 0) for col in range(trace.S))
    t = span(Asked("softmax", "row", cells), plan)[1]
    frame = frame_at(trace, plan, t, View(1000.0, 600.0, hidden=cells))
    assert not [item for item in frame.items if isinstance(item, Text) and item.text.endswith("%")]
    assert not [item for item in frame.items if isinstance(item, Bar) and item.role == "head"]


SLIPS = [
    ("scaled_scores", "scores", "before scaling"),
    ("scores", "swapped", "swapped"),
    ("attn_weights", "exp", "exp alone"),
    ("attn_weights", "column", "down the column"),
    ("scaled_scores", "root", "√d_model"),
]


@pytest.mark.parametrize(("matrix", "slip", "said"), SLIPS)
def test_the_likely_slip_is_named(matrix: str, slip: str, said: str) -> None:
    plain = compute(new_document("the cat sat on", 2, 8))
    cell = Cell(matrix, 1, 2, 1)
    z = plain.matrix("masked_scores", 1).array.astype(float)
    wrong = {
        "scores": plain.value(Cell("scores", 1, 2, 1)),
        "swapped": plain.value(Cell("scores", 2, 1, 1)),
        "exp": plain.value(Cell("exp", 1, 2, 1)),
        "column": float(np.exp(z[1, 2]) / np.exp(z[:, 2]).sum()),
        "root": plain.value(Cell("scores", 1, 2, 1)) / math.sqrt(8),
    }[slip]
    score = Score()
    work = Prediction(plain, Asked(NAMES[matrix].step, "cell", (cell,)), 4, score)
    result = work.give(format_number(wrong, 4))
    assert not result.right
    assert said in result.sentence
    assert work.active == cell
    assert work.give(format_number(plain.value(cell), 4)).right
    assert work.done
    assert (score.right, score.asked) == (0, 1), "the first try counts"


def test_another_cells_number_and_what_is_no_number(trace: Trace) -> None:
    cell = Cell("v", 1, 2)
    work = Prediction(trace, Asked("project", "cell", (cell,)), 4)
    other = Cell("v", 3, 5)
    assert "“on” · column 6" in work.give(format_number(trace.value(other), 4)).sentence
    with pytest.raises(AnswerError, match="no number"):
        work.give("cat")
    assert work.active == cell


def test_moving_showing_and_choosing(trace: Trace) -> None:
    cells = tuple(Cell("scores", 1, col, 0) for col in range(4))
    work = Prediction(trace, Asked("scores", "row", cells), 2)
    work.move(1)
    assert work.active == cells[1]
    work.move(-1)
    work.move(-1)
    assert work.active == cells[3]
    work.show()
    assert work.left == list(cells[:3])
    work.turn_to(cells[3])
    assert work.active == cells[0], "what is found stays found"
    work.show_all()
    assert work.done
    assert (work.score.right, work.score.asked) == (0, 4)


def test_large_matrices_are_asked_in_parts() -> None:
    wide = compute(new_document(" ".join("abcdefghi"), 2, 32))
    rng = random.Random(1)
    assert asked(wide, "scores", "matrix", rng).extent == "row"
    assert RESULTS.keys() == set(STEP_IDS)
    assert all(RESULTS[step][-1] in NAMES for step in RESULTS)


@pytest.mark.parametrize("level", pencil.LEVELS, ids=lambda level: level.id)
def test_documents_for_pencil_and_paper(level: pencil.Level) -> None:
    seen = set()
    for seed in range(4):
        document = pencil.hand_document(seed, level)
        trace = compute(document)
        seen.add((document.tokens, trace.matrix("x").array.tobytes()))
        for head in range(level.heads):
            for name in ("q_head", "k_head", "v_head", "scores", "scaled_scores"):
                array = trace.matrix(name, head).array
                shown = array.round(pencil.decimals(NAMES[name].step))
                assert (array == shown).all(), "what is shown is all that there is"
            table = dict(pencil.table(trace, head))
            assert table[0.0] == "1.00"
            assert "0.00" not in table.values()
        assert document.config.head_dim == 4
    assert len(seen) == 4


@pytest.mark.parametrize("level", pencil.LEVELS, ids=lambda level: level.id)
def test_what_is_computed_with_the_table_alone_is_right(level: pencil.Level) -> None:
    """Pencil and paper, done here with the rounded table and rounded results all the way to the output."""
    for seed in range(5):
        trace = compute(pencil.hand_document(seed, level))
        collected = []
        by_pencil: dict[tuple[str, int], np.ndarray] = {}
        for head in range(level.heads):
            z = trace.matrix("masked_scores", head).array
            table = {n: float(text) for n, text in pencil.table(trace, head)}
            exps = np.array(
                [[table.get(float(n), 0.0) if np.isfinite(n) else 0.0 for n in row - row.max()] for row in z]
            )
            shares = np.round(exps / exps.sum(axis=1, keepdims=True), 2)
            by_pencil["attn_weights", head] = shares
            by_pencil["head_outputs", head] = np.round(shares @ trace.matrix("v_head", head).array, 2)
            collected.append(by_pencil["head_outputs", head])
        by_pencil["concat", 0] = np.concatenate(collected, axis=1)
        by_pencil["output", 0] = np.round(by_pencil["concat", 0] @ trace.matrix("w_o").array.T, 2)
        for question in pencil.plan(trace):
            work = Prediction(trace, question, 2)
            while work.active is not None:
                cell = work.active
                work.extra = pencil.slack(trace, cell)
                own = by_pencil.get((cell.matrix, cell.head))
                value = trace.value(cell) if own is None else float(own[cell.row, cell.col])
                assert work.give(format_number(value, 2)).right, (seed, cell, value, trace.value(cell))


def test_the_plan_leaves_out_what_passes_through() -> None:
    plans = {
        level.id: [row.step for row in pencil.plan(compute(pencil.hand_document(1, level)))]
        for level in pencil.LEVELS
    }
    assert "mask" not in plans["three"]
    assert "mask" in plans["masked"]
    assert "concat" not in plans["two"]
    assert plans["heads"].count("scores") == 2
    assert plans["heads"][-2:] == ["concat", "output"]


def test_the_spread_is_that_of_the_root_and_scaling_undoes_it() -> None:
    found = spread.run(4)
    assert spread.WIDTHS[0] == 1
    assert spread.WIDTHS[-1] == 1024
    roots = np.sqrt(spread.WIDTHS)
    assert np.abs(found.plain.spread / roots - 1.0).max() < 0.2
    assert np.abs(found.scaled.spread - 1.0).max() < 0.2
    assert found.plain.gradient[-1] < found.scaled.gradient[-1] / 5
    assert found.plain.entropy[-1] < 0.5 < 2.5 < found.scaled.entropy[-1]
    assert found.plain.peak[-1] > 0.9 > 0.5 > found.scaled.peak[-1]


def test_the_gradient_is_the_change_of_the_loss() -> None:
    """By small changes of each score, for rows that were drawn."""
    found = spread.run(2, queries=3)
    index = spread.WIDTHS.index(64)
    z = found.scores[index] / 8.0
    rng = np.random.default_rng(11)
    upstream = rng.standard_normal(z.shape)
    way = spread.measured(z[None], upstream)
    eps, changes = 1e-6, np.zeros_like(z)

    def loss(at: np.ndarray) -> float:
        raised = np.exp(at - at.max(axis=1, keepdims=True))
        return float((raised / raised.sum(axis=1, keepdims=True) * upstream).sum())

    for place in np.ndindex(z.shape):
        up, down = z.copy(), z.copy()
        up[place] += eps
        down[place] -= eps
        changes[place] = (loss(up) - loss(down)) / (2 * eps)
    assert way.gradient[0] == pytest.approx(np.abs(changes).mean(), rel=1e-5)


def test_a_seed_gives_the_same_and_another_one_does_not() -> None:
    one, same, other = spread.run(1, 8), spread.run(1, 8), spread.run(2, 8)
    assert np.array_equal(one.scores, same.scores)
    assert not np.array_equal(one.scores, other.scores)
    for scaled in (False, True):
        edges, density = one.density(10, scaled)
        assert edges[0] == -edges[-1]
        assert 0.9 < float((density * np.diff(edges)).sum()) <= 1.0 + 1e-9
