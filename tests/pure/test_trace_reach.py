"""What a number reaches is what central differences say, at every later matrix, and the way back says the same."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mha_studio.document.document import Mask
from mha_studio.engine import attend
from mha_studio.trace.gradients import Target, gradients
from mha_studio.trace.model import Cell
from mha_studio.trace.names import MATRIX_NAMES, NAMES, PARAMETERS
from mha_studio.trace.reach import reach
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import Trace, compute
from tests.pure.tail_kit import after
from tests.pure.trace_kit import cells, document, documents, textbook

STEP = 1e-6


@settings(max_examples=20)
@given(st.data())
def test_every_later_matrix_agrees_with_central_differences(data: st.DataObject) -> None:
    source = data.draw(documents())
    source = source.replace(dtype="float64", weights=source.weights.astype(np.float64))
    trace, arrays = compute(source), textbook(source)
    name = data.draw(st.sampled_from(sorted(set(MATRIX_NAMES) - {"row_max"})), label="matrix")
    cell = data.draw(st.sampled_from(cells(trace, (name,))), label="cell")
    at = (cell.head, cell.row, cell.col) if NAMES[name].per_head else (cell.row, cell.col)
    found = reach(trace, cell)
    ends = []
    for sign in (1.0, -1.0):
        moved = arrays[name].copy()
        moved[at] += sign * STEP
        ends.append(after(source, arrays, name, moved))
    for later in MATRIX_NAMES:
        with np.errstate(invalid="ignore"):
            wanted = (ends[0][later] - ends[1][later]) / (2 * STEP)
        wanted = np.where(np.isfinite(wanted), wanted, 0.0)
        if later in ("row_max", "shifted", "exp", "row_sum") and _tied(arrays["masked_scores"]):
            continue  # which of two equal scores is the maximum is a matter of taste; no share depends on it
        for head in range(trace.H if NAMES[later].per_head else 1):
            mine = found.matrix(later, head).array
            theirs = wanted[head] if NAMES[later].per_head else wanted
            if later == name and not np.isfinite(arrays[name][at]):
                continue
            np.testing.assert_allclose(mine, theirs, rtol=1e-5, atol=2e-8, err_msg=later)


def _tied(scores: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> bool:
    ordered = np.sort(scores, axis=-1)
    return scores.shape[-1] > 1 and bool((ordered[..., -1] - ordered[..., -2] < 1e-4).any())


@settings(max_examples=15)
@given(st.data())
def test_the_way_forwards_and_the_way_back_meet(data: st.DataObject) -> None:
    trace = compute(data.draw(documents()))
    end = data.draw(st.sampled_from(cells(trace, ("output",))))
    back = gradients(trace, Target(end.row, end.col))
    names = ("embedding", "positions", "x", *sorted(PARAMETERS), "q", "k_head", "scores", "exp", "concat")
    start = data.draw(st.sampled_from(cells(trace, names)))
    blocked = trace.blocked(start.head)
    if NAMES[start.matrix].cols == "key" and blocked is not None and blocked[start.row, start.col]:
        return
    there, here = reach(trace, start).value(end), back.value(start)
    assert there == pytest.approx(here, rel=2e-4, abs=2e-5)


def test_pins_and_muted_heads_stop_what_is_pushed() -> None:
    source = document()
    call = compute(source).result.call
    x = call.query[0]
    pins = {"scores": {(0, 0, 1, 2): 0.5}, "q": {(0, 1, 3): 1.0}}
    trace = Trace(source, attend(x, x, x, call.weights, call.config, pins=pins, muted=(1,)))
    found = reach(trace, Cell("x", 1, 0))
    assert found.matrix("q").array[1, 3] == 0.0 != found.matrix("q").array[1, 2]
    assert found.matrix("scores", 0).array[1, 2] == 0.0 != found.matrix("scores", 0).array[1, 1]
    assert found.matrix("head_outputs", 1).array.any()
    assert not found.matrix("concat").array[:, 4:].any()
    pinned = reach(trace, Cell("scores", 1, 2, 0))
    assert pinned.matrix("scores", 0).array[1, 2] == 1.0
    assert pinned.matrix("output").array[1].any()
    back = gradients(trace, Target(1, 2))
    ways = found.value(Cell("output", 1, 2)), back.value(Cell("x", 1, 0))
    assert ways[0] == pytest.approx(ways[1], abs=1e-5)
    assert pinned.value(Cell("output", 1, 2)) == pytest.approx(back.value(Cell("scores", 1, 2, 0)), abs=1e-6)


def test_reach_looks_like_the_matrices_it_speaks_of() -> None:
    trace = compute(document(mask=Mask("causal")))
    found = reach(trace, Cell("x", 2, 1))
    scores = found.matrix("scores", 1)
    assert scores.title == "∂S / ∂x₃,₂"
    assert scores.symbol == "∂S"
    assert scores.row_labels == trace.tokens
    assert scores is found.matrix("scores", 1)
    assert found.value(found.cell) == 1.0
    assert not found.matrix("embedding").array.any()
    assert found.reached("scores", 1) == (11, 36)
    assert found.reached("attn_weights", 0) == (18, 36)
    assert not found.matrix("output").array[:2].any()
    assert np.isfinite(found.scale_limit())
    with pytest.raises(IndexError, match="lies outside"):
        reach(trace, Cell("x", 9, 0))


def test_reach_is_said_in_a_sentence_at_every_step() -> None:
    trace = compute(document(mask=Mask("causal")))
    found = reach(trace, Cell("x", 2, 1))
    said = {step: found.summary(step) for step in STEP_IDS}
    assert said["scores"].startswith("x₃,₂ reaches 11 of 36 scores of head 1; most of all s")
    assert said["project"].startswith(
        "x₃,₂ reaches 24 of 144 numbers of queries, keys and values; most of all "
    )
    assert said["concat"].startswith("x₃,₂ reaches 32 of 48 entries; most of all c")
    assert all(text.endswith(("grows.",)) for text in said.values())
    best = found.strongest("output")
    assert best is not None
    assert abs(found.value(best)) == np.abs(found.matrix("output").array).max()
    late = reach(trace, Cell("w_o", 0, 0))
    assert late.strongest("scores") is None
    assert late.summary("scores") == "W_O[1,1] reaches none of the scores of head 1."


def test_a_weight_reaches_every_sentence() -> None:
    source = document()
    call = compute(source).result.call
    two = np.stack([call.query[0], call.query[0][::-1]], axis=1)
    trace = Trace(source, attend(two, two, two, call.weights, call.config))
    found = reach(trace, Cell("w_v", 0, 0))
    assert found.matrix("output", 0, 0).array.any()
    np.testing.assert_allclose(
        found.matrix("output", 0, 1).array, found.matrix("output", 0, 0).array[::-1], atol=1e-6
    )
    alone = reach(trace, Cell("x", 0, 0, 0, 1))
    assert not alone.matrix("output", 0, 0).array.any()
    assert alone.matrix("output", 0, 1).array.any()
