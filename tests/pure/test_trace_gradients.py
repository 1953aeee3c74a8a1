"""Gradients are those of the textbook: central differences, torch and the engine agree with each matrix."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from mha_studio.document.document import Document, Mask
from mha_studio.engine import attend
from mha_studio.trace.gradients import (
    GradientTrace,
    Target,
    forward_cell,
    gradient_cell,
    gradients,
    is_gradient,
    target_of,
)
from mha_studio.trace.model import Cell
from mha_studio.trace.names import MATRIX_NAMES, NAMES, PARAMETERS
from mha_studio.trace.trace import Trace, compute
from tests.pure.engine_kit import TOLERANCE, close
from tests.pure.tail_kit import tail
from tests.pure.test_engine_cases import CASES, Case
from tests.pure.trace_kit import cells, document, documents, textbook

STEP = 1e-6
Floats = NDArray[np.float64]


@st.composite
def targets(draw: st.DrawFn, source: Document) -> Target:
    row = draw(st.none() | st.integers(0, len(source.tokens) - 1))
    col = None if row is None else draw(st.none() | st.integers(0, source.config.embed_dim - 1))
    return Target(row, col)


def chosen(target: Target, output: Floats) -> float:
    rows = slice(None) if target.row is None else target.row
    cols = slice(None) if target.col is None else target.col
    return float(output[rows, cols].sum())


@settings(max_examples=20)
@given(st.data())
def test_every_matrix_agrees_with_central_differences(data: st.DataObject) -> None:
    source = data.draw(documents())
    source = source.replace(dtype="float64", weights=source.weights.astype(np.float64))
    target = data.draw(targets(source))
    found, arrays = gradients(compute(source), target), textbook(source)
    for name in MATRIX_NAMES:
        cell = data.draw(st.sampled_from(cells(found.forward, (name,))), label=name)
        at = (cell.head, cell.row, cell.col) if NAMES[name].per_head else (cell.row, cell.col)
        ends = []
        for sign in (1.0, -1.0):
            moved = arrays[name].copy()
            if not np.isfinite(moved[at]):
                break
            moved[at] += sign * STEP
            ends.append(chosen(target, tail(source, arrays, name, moved)))
        wanted = (ends[0] - ends[1]) / (2 * STEP) if ends else 0.0
        assert found.value(cell) == pytest.approx(wanted, rel=1e-5, abs=2e-8), cell


WITH_GRADIENTS = [path for path in CASES if Case(path).under("grad.")]


@pytest.mark.parametrize("path", WITH_GRADIENTS, ids=lambda path: path.stem)
def test_torchs_gradients_are_the_sum_over_all_targets(path: Path) -> None:
    case = Case(path)
    arrays = case.under("in.")
    order = [arrays.pop(name) for name in ("query", "key", "value")]
    result = attend(*order, case.weights, case.config, **arrays)
    length, width = result.concat.shape[1:]
    tokens = tuple(f"w{n}" for n in range(length))
    trace = Trace(document(tokens=tokens, embed_dim=width, num_heads=result.scores.shape[1]), result)
    cotangent, theirs = result.call.enter(case.tensors["out.cotangent"]), case.under("grad.")
    names = {"in_proj_weight": "qkv", "in_proj_bias": "qkv", "out_proj.weight": "o", "out_proj.bias": "o"}
    ours = {name: np.zeros_like(theirs[name]) for name in names if name in theirs}
    ours["query"] = np.zeros_like(result.concat)
    for (batch, row, col), factor in np.ndenumerate(cotangent):
        found = gradients(trace, Target(row, col, batch))
        for name, letters in names.items():
            if name in ours:
                kind = "w" if name.endswith("weight") else "b"
                parts = [found.matrix(f"{kind}_{letter}").array for letter in letters]
                ours[name] += factor * np.concatenate(parts, axis=1 - (kind == "w")).reshape(
                    theirs[name].shape
                )
        for entry in range(trace.N):
            ours["query"][entry] += factor * found.matrix("x", 0, entry).array
    for name, array in ours.items():
        wanted = result.call.enter(theirs[name]) if name == "query" else theirs[name]
        close(array, wanted, name, factor=4)


def test_there_are_cases_with_gradients() -> None:
    assert len(WITH_GRADIENTS) == 3


@settings(max_examples=10)
@given(st.data())
def test_the_moves_inside_softmax_come_to_what_the_engine_says(data: st.DataObject) -> None:
    source = data.draw(documents())
    trace = compute(source)
    found = gradients(trace, data.draw(targets(source)))
    near = {"atol": 100 * TOLERANCE[source.dtype], "rtol": 0}
    for head in range(trace.H):
        moved = found.matrix("shifted", head).array
        np.testing.assert_allclose(moved, found.matrix("masked_scores", head).array, **near)
        np.testing.assert_allclose(found.matrix("row_max", head).array, 0.0, **near)
        blocked = trace.blocked(head)
        for name in ("shifted", "mask", "masked_scores", "scaled_scores", "scores"):
            if blocked is not None:
                assert not found.matrix(name, head).array[blocked].any(), name


def test_matrices_look_like_those_of_the_computation_and_are_handed_out_again() -> None:
    trace = compute(document(mask=Mask("causal")))
    found = gradients(trace, Target(1, 2))
    for name in MATRIX_NAMES:
        mine, theirs = found.matrix(name, 1), trace.matrix(name, 1)
        same = ("name", "role", "row_labels", "col_labels", "per_head", "step")
        assert all(getattr(mine, field) == getattr(theirs, field) for field in same)
        assert mine.array.shape == theirs.array.shape
        assert mine.array.dtype == theirs.array.dtype
        assert mine.scale == "signed"
        assert mine.symbol.startswith("∂y/∂")
        assert mine.title.startswith("∂y₂,₃ / ∂")
        assert mine is found.matrix(f"grad:{name}", 1)
        assert not mine.array.flags.writeable
    assert found.scale_limit("share") == found.scale_limit("signed") > 0
    assert found.matrix("scores", 1).title == "∂y₂,₃ / ∂S"
    assert gradients(trace, Target(1)).matrix("q").title == "∂Σy₂ / ∂Q"
    assert gradients(trace).matrix("x").title == "∂ΣY / ∂X"


def test_nothing_arrives_where_nothing_was_added() -> None:
    edits = {1: [np.nan, 3.0] + [np.nan] * 6}
    bare = gradients(compute(document(positions="none", biased=False, x_edits=edits)))
    for name in ("positions", "b_q", "b_k", "b_v", "b_o"):
        assert not bare.matrix(name).array.any(), name
    vectors, x = bare.matrix("embedding").array, bare.matrix("x").array
    assert vectors[1, 1] == 0.0 != x[1, 1]
    assert np.array_equal(np.delete(vectors.ravel(), 9), np.delete(x.ravel(), 9))
    full = gradients(compute(document()))
    np.testing.assert_array_equal(full.matrix("positions").array, full.matrix("x").array)
    np.testing.assert_array_equal(full.matrix("b_o").array, np.full((1, 8), 6.0, np.float32))


def test_the_limit_is_of_what_arrives() -> None:
    tokens = tuple(f"w{n}" for n in range(30))
    found = gradients(compute(document(tokens, mask=Mask("causal"))), Target(2, 1))
    values = np.concatenate(
        [np.abs(found.matrix(n, h).array).ravel() for n in ("scores", "attn_weights") for h in (0, 1)]
    )
    assert 0 < found.scale_limit() <= max(1.0, 10 * values.max())
    nothing = gradients(compute(document(("one",), 2, 1, x_edits={0: [np.nan, np.nan]})))
    assert np.isfinite(nothing.scale_limit())


def test_cells_say_whether_they_are_gradients() -> None:
    trace = compute(document())
    found, cell = gradients(trace, Target(0, 0)), Cell("scores", 1, 2, 1)
    there = gradient_cell(cell)
    assert there == Cell("grad:scores", 1, 2, 1) == gradient_cell(there)
    assert forward_cell(there) == cell == forward_cell(cell)
    assert is_gradient(there)
    assert not is_gradient(cell)
    assert found.number(cell) == trace.value(cell)
    assert found.number(there) == found.value(there) == found.value(cell)
    assert found.has(there)
    assert not found.has(Cell("grad:scores", 9, 0))
    with pytest.raises(IndexError, match="lies outside"):
        found.value(Cell("grad:scores", 9, 0))
    assert target_of(Cell("output", 1, 2)) == Target(1, 2, 0)
    with pytest.raises(ValueError, match="only a cell of the output"):
        target_of(cell)


@pytest.mark.parametrize("target", [Target(6), Target(0, 8), Target(-1), Target(None, 2), Target(0, 0, 1)])
def test_targets_outside_are_refused(target: Target) -> None:
    with pytest.raises(IndexError):
        gradients(compute(document()), target)


def test_a_sentence_of_a_batch_is_asked_about_alone() -> None:
    source = document()
    call = compute(source).result.call
    two = np.stack([call.query[0], call.query[0][::-1]], axis=1)
    trace = Trace(source, attend(two, two, two, call.weights, call.config))
    one, both = gradients(trace, Target(batch=1)), gradients(trace)
    assert not one.matrix("x", 0, 0).array.any()
    np.testing.assert_array_equal(one.matrix("x", 0, 1).array, both.matrix("x", 0, 1).array)
    other = gradients(trace, Target(batch=0))
    for name in PARAMETERS:
        total = one.matrix(name).array + other.matrix(name).array
        np.testing.assert_allclose(total, both.matrix(name).array, atol=1e-4)


def test_gradients_wait_until_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    trace = compute(document())
    found = gradients(trace, Target(0))
    asked: list[GradientTrace] = []
    backward = type(trace.result).backward

    def counted(result: object, cotangent: object) -> object:
        asked.append(found)
        return backward(result, cotangent)  # type: ignore[arg-type]

    monkeypatch.setattr(type(trace.result), "backward", counted)
    assert found.shape("grad:scores") == (6, 6)
    assert not asked
    found.matrix("scores")
    found.matrix("x")
    assert len(asked) == 1


def test_every_policy_for_a_blocked_row_passes_on_what_the_engine_says() -> None:
    source = document()
    seen = compute(source).result.call
    mask = np.zeros((6, 6), dtype=bool)
    mask[2] = True
    for policy in ("nan", "zero", "uniform"):
        result = attend(
            *(array.swapaxes(0, 1) for array in (seen.query, seen.key, seen.value)),
            seen.weights, seen.config, attn_mask=mask, fully_masked=policy,
        )  # fmt: skip
        found = gradients(Trace(source, result), Target(2))
        moved, said = found.matrix("shifted").array, found.matrix("masked_scores").array
        assert np.isnan(moved[2]).all() == np.isnan(said[2]).all() == (policy == "nan")
        if policy != "nan":
            assert not moved[2].any()
            assert not said[2].any()
