"""One wide matrix or one a head, all at once or head by head: the same number, and the difference is told."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mha_studio.document.document import Document
from mha_studio.engine import attend
from mha_studio.trace.explain import explain
from mha_studio.trace.model import Cell
from mha_studio.trace.names import MATRIX_NAMES
from mha_studio.trace.trace import Trace, compute
from mha_studio.trace.two_ways import by_head, checks, own_matrix
from tests.pure.trace_kit import cells, document, documents, textbook

NEAR = {"float32": 1e-5, "float64": 1e-12}


@settings(max_examples=15)
@given(documents())
def test_both_ways_come_to_the_same_number(source: Document) -> None:
    trace, expected = compute(source), textbook(source)
    for cell in cells(trace, ("q", "k", "v", "output")):
        (check,) = explain(trace, cell).checks
        wanted = float(expected[cell.matrix][cell.row, cell.col])
        size = max(1.0, *(abs(part.value) for part in check.parts))
        assert check.total == pytest.approx(wanted, abs=NEAR[source.dtype] * size)
        assert check.difference == check.total - trace.value(cell)
        assert abs(check.difference) <= NEAR[source.dtype] * size
        assert sum(part.value for part in check.parts) == pytest.approx(check.total, abs=1e-12 * size)
        assert [part.label == "bias" for part in check.parts].count(True) == source.biased
        assert all(part.cell is not None and trace.has(part.cell) for part in check.parts)
        assert "the same number" in check.sentence or "exactly" in check.sentence


@settings(max_examples=10)
@given(documents(), st.data())
def test_what_a_head_brings_is_what_muting_it_takes_away(source: Document, data: st.DataObject) -> None:
    trace = compute(source)
    cell = data.draw(st.sampled_from(cells(trace, ("output",))))
    call = trace.result.call
    for part in by_head(trace, cell):
        if part.head is None:
            assert part.value == trace.value(Cell("b_o", 0, cell.col))
            continue
        x = call.query[0]
        mask = None if call.mask is None else np.array(call.mask[0, 0])
        without = attend(x, x, x, call.weights, call.config, attn_mask=mask, muted=(part.head,))
        taken = trace.value(cell) - float(without.output[cell.row, cell.col])
        assert part.value == pytest.approx(taken, abs=2e-5 * max(1.0, abs(trace.value(cell)))), part.label
        assert part.cell is not None
        assert part.cell.head == part.head


def test_a_head_has_its_own_rows_of_the_wide_matrix() -> None:
    trace = compute(document())
    assert own_matrix(trace, "k", 1).shape == (4, 8)
    np.testing.assert_array_equal(own_matrix(trace, "k", 1), trace.matrix("w_k").array[4:])
    (check,) = checks(trace, Cell("q", 1, 6))
    assert check.sentence.startswith("W_Q as 2 matrices of shape (4, 8), one a head, each on its own: ")
    assert check.parts[0].label == "row 3 of head 2’s own W_Q"
    assert check.parts[0].role == "query"
    (check,) = checks(trace, Cell("output", 1, 2))
    assert check.sentence.startswith(
        "Each of the 2 heads times its own 4 columns of W_O, and the bias once: "
    )
    assert [part.label for part in check.parts] == ["head 1", "head 2", "bias"]


def test_only_projections_and_the_output_have_another_way() -> None:
    trace = compute(document())
    assert {name for name in MATRIX_NAMES if checks(trace, Cell(name, 0, 0))} == {"q", "k", "v", "output"}
    with pytest.raises(ValueError, match="only the output"):
        by_head(trace, Cell("concat", 0, 0))
    with pytest.raises(IndexError, match="lies outside"):
        by_head(trace, Cell("output", 9, 0))


def test_a_muted_head_brings_nothing_and_a_pin_has_no_other_way() -> None:
    source = document()
    call = compute(source).result.call
    x, pins = call.query[0], {"output": {(0, 1, 2): 5.0}}
    trace = Trace(source, attend(x, x, x, call.weights, call.config, pins=pins, muted=(0,)))
    assert by_head(trace, Cell("output", 0, 0))[0].value == 0.0
    assert checks(trace, Cell("output", 1, 2)) == ()
    assert len(checks(trace, Cell("output", 1, 1))) == 1


def test_what_is_not_a_number_is_so_either_way() -> None:
    trace = compute(document(lexicon={"cat": (np.nan,) + (0.0,) * 7}))
    (check,) = checks(trace, Cell("q", 1, 0))
    assert np.isnan(check.total)
    assert check.sentence.endswith("NaN either way.")


def test_appended_keys_are_not_projected() -> None:
    source = document()
    call = compute(source).result.call
    config = type(call.config)(8, 2, add_zero_attn=True)
    x = call.query[0]
    trace = Trace(source, attend(x, x, x, call.weights, config))
    assert checks(trace, Cell("k", 6, 0)) == ()
    assert len(checks(trace, Cell("k", 5, 0))) == 1
