"""A trace hands out every matrix of every step, each the same object at every call; the step table fits it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from mha_studio.document.document import Document, Mask
from mha_studio.trace.limits import nice_above
from mha_studio.trace.model import Cell
from mha_studio.trace.names import MATRIX_NAMES, NAMES, PARAMETERS
from mha_studio.trace.steps import STEPS, caption, passes_through, shape_text, step
from mha_studio.trace.trace import compute
from tests.pure.trace_kit import document, documents, textbook


@given(documents())
def test_every_matrix_equals_the_textbook(source: Document) -> None:
    trace, expected = compute(source), textbook(source)
    tolerance = 1e-11 if source.dtype == "float64" else 2e-5
    for name in MATRIX_NAMES:
        for head in range(trace.H if NAMES[name].per_head else 1):
            matrix = trace.matrix(name, head)
            wanted = expected[name][head] if NAMES[name].per_head else expected[name]
            assert matrix.array.shape == trace.shape(name) == wanted.shape
            assert matrix.array.dtype == source.dtype
            largest = max(1.0, float(np.abs(wanted[np.isfinite(wanted)]).max(initial=0.0)))
            np.testing.assert_allclose(matrix.array, wanted, rtol=0, atol=tolerance * largest, err_msg=name)


@given(documents())
def test_matrices_are_the_same_objects_and_cannot_be_written_to(source: Document) -> None:
    trace = compute(source)
    for name in MATRIX_NAMES:
        matrix = trace.matrix(name, trace.H - 1)
        assert trace.matrix(name, trace.H - 1) is matrix
        with pytest.raises(ValueError, match="read-only"):
            matrix.array[0, 0] = 1.0
        if not NAMES[name].per_head:
            assert trace.matrix(name, 0) is matrix
        for labels, count in zip((matrix.row_labels, matrix.col_labels), matrix.array.shape, strict=True):
            assert labels is None or len(labels) == count


def test_heads_that_share_a_mask_share_what_is_blocked() -> None:
    trace = compute(document(mask=Mask("causal")))
    first, second = trace.matrix("masked_scores", 0), trace.matrix("attn_weights", 1)
    assert first.blocked is not None
    assert first.blocked is second.blocked
    assert np.array_equal(first.blocked, np.triu(np.ones((6, 6), dtype=bool), 1))
    assert compute(document()).matrix("mask").blocked is None
    assert not compute(document()).matrix("mask").array.any()


def test_softmax_moves_lead_to_the_engines_shares() -> None:
    for dtype, tolerance in (("float32", 3e-7), ("float64", 1e-15)):
        trace = compute(document(dtype=dtype, mask=Mask("causal")))
        shares = trace.matrix("exp", 1).array / trace.matrix("row_sum", 1).array
        np.testing.assert_allclose(shares, trace.matrix("attn_weights", 1).array, rtol=0, atol=tolerance)


def test_an_edit_keeps_the_objects_of_what_it_leaves_alone() -> None:
    before = compute(document())
    old = {name: before.matrix(name) for name in MATRIX_NAMES}
    same_words = compute(before.document.replace(scaled=False), before)
    for name in (*PARAMETERS, "embedding", "positions", "x"):
        assert same_words.matrix(name) is old[name]
    assert same_words.matrix("scaled_scores") is not old["scaled_scores"]
    other_word = compute(before.document.replace(tokens=("a", *before.tokens[1:])), same_words)
    assert other_word.matrix("w_q") is old["w_q"]
    assert other_word.matrix("x") is not old["x"]
    capital = compute(before.document.replace(tokens=("The", *before.tokens[1:])), before)
    assert np.array_equal(capital.matrix("x").array, old["x"].array)
    assert capital.matrix("x").row_labels == capital.tokens
    unbiased = compute(before.document.replace(biased=False), before)
    assert unbiased.matrix("b_q") is not old["b_q"]
    assert not unbiased.matrix("b_q").array.any()


def test_nothing_is_made_before_it_is_asked_for() -> None:
    trace = compute(document(tokens=("a",) * 512, embed_dim=16, num_heads=2))
    assert trace.shape("exp") == (512, 512)
    assert trace.full_shape("exp") == (1, 2, 512, 512)
    assert not trace._matrices
    assert not trace._softmax


def test_cells_outside_are_refused_in_one_sentence() -> None:
    trace = compute(document())
    assert trace.has(Cell("scores", 5, 5, 1))
    for cell in (
        Cell("scores", 6, 0),
        Cell("scores", 0, -1),
        Cell("scores", 0, 0, 2),
        Cell("q", 0, 0, 1),
        Cell("x", 0, 0, 0, 1),
    ):
        assert not trace.has(cell)
        with pytest.raises(IndexError, match="lies outside"):
            trace.value(cell)
    with pytest.raises(KeyError, match="no matrix is called 'nothing'"):
        trace.matrix("nothing")
    with pytest.raises(IndexError, match="head 2"):
        trace.matrix("scores", 2)


@given(documents())
def test_colour_limits_are_round_finite_and_above_zero(source: Document) -> None:
    trace = compute(source)
    assert trace.scale_limit("share") == 1.0
    common = trace.scale_limit("signed")
    assert 0 < common < np.inf
    assert common == pytest.approx(nice_above(common))
    for name in MATRIX_NAMES:
        values = np.abs(trace.matrix(name).array)
        assert trace.own_limit(name) >= values[np.isfinite(values)].max(initial=0.0) * (1 - 1e-6)
    assert common <= max(trace.own_limit(name, head) for name in MATRIX_NAMES for head in range(trace.H))


def test_colour_limits_survive_what_is_not_finite() -> None:
    trace = compute(document(lexicon={"cat": (np.nan,) * 8, "mat": (np.inf,) * 8}))
    assert 0 < trace.scale_limit("signed") < np.inf
    assert trace.own_limit("x") > 0
    assert nice_above(0.0) == 1.0
    assert nice_above(0.7) == pytest.approx(0.8)
    assert nice_above(5e-324) > 0
    assert nice_above(1.7e308) >= 1.7e308


def test_the_steps_lead_from_each_to_the_next() -> None:
    assert [row.number for row in STEPS] == list(range(1, 11))
    known: set[str] = {"embedding", "positions", "mask", *PARAMETERS}
    for row in STEPS:
        assert step(row.id) is row
        assert set(row.operands) <= known
        for name in row.results:
            assert NAMES[name].step == row.id
        known |= set(row.results)
    assert known == set(MATRIX_NAMES)
    with pytest.raises(KeyError, match="no step is called 'nothing'"):
        step("nothing")


def test_the_ribbon_says_shapes() -> None:
    plain = compute(document())
    assert [shape_text(row, plain) for row in STEPS] == [
        "6×8", "6×8", "2×6×4", "2×6×6", "÷ 2.00", "none", "rows Σ=1", "2×6×4", "6×8", "6×8",
    ]  # fmt: skip
    other = compute(document(mask=Mask("causal"), scaled=False))
    assert shape_text(step("mask"), other) == "causal"
    assert shape_text(step("scale"), other) == "off"


@given(documents())
def test_steps_that_do_nothing_say_so_and_change_nothing(source: Document) -> None:
    trace = compute(source)
    for row in STEPS:
        assert caption(row, trace)
        passed = passes_through(row, trace)
        if passed is not None:
            assert caption(row, trace) == passed
            before = trace.matrix(row.operands[0], trace.H - 1).array
            assert np.array_equal(trace.matrix(row.results[-1], trace.H - 1).array, before)
    assert (passes_through(step("mask"), trace) is None) == (source.mask.kind != "none")
