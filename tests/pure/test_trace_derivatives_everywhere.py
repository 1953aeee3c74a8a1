"""Gradients and reach where documents are unusual: a second sentence, a batch, pins, muted heads, every kind of mask.

The oracle moves one number a little in the engine itself, by a pin where the number is computed, and sees what follows.
"""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from mha_studio.document.document import Document, Mask
from mha_studio.document.inputs import Inputs, inputs
from mha_studio.document.pins import PER_HEAD, PINNABLE, PinCell
from mha_studio.engine import AttentionResult, attend
from mha_studio.trace.explain_gradient import explain_gradient
from mha_studio.trace.gradients import Target, gradients, is_gradient
from mha_studio.trace.model import Cell
from mha_studio.trace.names import NAMES, PARAMETERS
from mha_studio.trace.reach import reach
from mha_studio.trace.scaling import scaling_compared
from mha_studio.trace.trace import Trace, compute
from tests.pure.trace_kit import WORDS, document

STEP = 1e-6
USUAL = settings().max_examples
"""A thousand of each under `HYPOTHESIS_PROFILE=search`."""
INPUTS = ("x", "memory", *sorted(PARAMETERS))


@st.composite
def unusual(draw: st.DrawFn) -> Document:
    sentence = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(tuple)
    heads = draw(st.integers(1, 3))
    mask = Mask(
        draw(st.sampled_from(("none", "causal", "prefix", "padding", "alibi"))), draw(st.integers(0, 1))
    )
    source = document(
        draw(sentence),
        2 * heads,
        heads,
        draw(st.integers(0, 50)),
        "float64",
        mask=mask,
        memory=draw(st.none() | sentence),
        batch=tuple(draw(st.lists(sentence, max_size=1))),
        fully_masked=draw(st.sampled_from(("zero", "uniform"))),
        biased=draw(st.booleans()),
    )
    trace = compute(source)
    pins = {}
    for name in draw(st.lists(st.sampled_from(PINNABLE), max_size=3)):
        pins[PinCell(*msgspec.structs.astuple(draw(one_of(trace, name))))] = 0.5
    muted = tuple(draw(st.sets(st.integers(0, heads - 1), max_size=1)))
    return source.replace(pins=pins, muted=muted)


def one_of(trace: Trace, name: str) -> st.SearchStrategy[Cell]:
    """Any cell of a matrix, whatever head and sentence."""
    rows, cols = trace.shape(name)
    heads = trace.H if NAMES[name].per_head else 1
    ends = (rows, cols, heads, 1 if name in PARAMETERS else trace.N)
    return st.tuples(*(st.integers(0, end - 1) for end in ends)).map(lambda at: Cell(name, *at))


def places(trace: Trace, name: str) -> list[Cell]:
    rows, cols = trace.shape(name)
    heads = trace.H if NAMES[name].per_head else 1
    entries = 1 if name in PARAMETERS else trace.N
    return [Cell(name, *at) for at in np.ndindex(rows, cols, heads, entries)]


def run(given: Inputs) -> AttentionResult:
    arguments = msgspec.structs.asdict(given)
    return attend(**arguments)


def moved(given: Inputs, trace: Trace, cell: Cell, by: float) -> AttentionResult:
    """What the engine makes of it where one number is larger by a little."""
    if cell.matrix in PARAMETERS:
        array = np.atleast_2d(getattr(given.weights, cell.matrix)).copy()
        array[cell.row, cell.col] += by
        shape = getattr(given.weights, cell.matrix).shape
        weights = given.weights.replace(**{cell.matrix: array.reshape(shape)})
        return run(msgspec.structs.replace(given, weights=weights))
    if cell.matrix in ("x", "memory"):
        sequence = given.query if cell.matrix == "x" else given.key
        place: tuple[int, ...] = (cell.row, cell.col)
        if sequence.ndim == 3:
            place = (cell.batch, *place) if given.config.batch_first else (cell.row, cell.batch, cell.col)
        array = np.array(sequence)
        array[place] += by
        both = {"key": array, "value": array}
        if cell.matrix == "x":
            both = {"query": array} if trace.cross else {"query": array, **both}
        return run(msgspec.structs.replace(given, **both))
    at = (cell.batch, *((cell.head,) if cell.matrix in PER_HEAD else ()), cell.row, cell.col)
    pins: dict[str, Any] = {name: dict(cells) for name, cells in given.pins.items()}
    pins.setdefault(cell.matrix, {})[at] = trace.value(cell) + by
    return run(msgspec.structs.replace(given, pins=pins))


def slopes(given: Inputs, trace: Trace, cell: Cell, name: str) -> NDArray[np.float64]:
    """∂(every number of a field of the result)/∂cell, by central differences; 0 at −∞."""
    ends = [np.asarray(getattr(moved(given, trace, cell, sign * STEP), name)) for sign in (1.0, -1.0)]
    with np.errstate(invalid="ignore"):
        found = (ends[0] - ends[1]) / (2 * STEP)
    return np.where(np.isfinite(found), found, 0.0)


def drawn_cell(data: st.DataObject, trace: Trace) -> Cell:
    names = [name for name in (*INPUTS, *PINNABLE) if name in trace.names]
    if not trace.has_bias:
        names = [name for name in names if not name.startswith("b_")]
    cell = data.draw(one_of(trace, data.draw(st.sampled_from(names))), label="cell")
    return cell if np.isfinite(trace.value(cell)) else msgspec.structs.replace(cell, col=0)


@settings(max_examples=max(150, USUAL))
@given(st.data())
def test_gradients_are_what_the_engine_does_when_a_number_moves(data: st.DataObject) -> None:
    source = data.draw(unusual())
    trace, given_ = compute(source), inputs(source)
    cell = drawn_cell(data, trace)
    if not np.isfinite(trace.value(cell)):
        return
    target = Target(
        data.draw(st.integers(0, trace.L - 1)),
        data.draw(st.none() | st.integers(0, trace.E - 1)),
        trace.N - 1,
    )
    change = trace.result.call.enter(slopes(given_, trace, cell, "output"))[trace.N - 1, target.row]
    wanted = change.sum() if target.col is None else change[target.col]
    assert gradients(trace, target).value(cell) == pytest.approx(wanted, rel=1e-5, abs=2e-8)


@settings(max_examples=max(50, USUAL))
@given(st.data())
def test_reach_is_what_the_engine_does_when_a_number_moves(data: st.DataObject) -> None:
    source = data.draw(unusual())
    trace, given_ = compute(source), inputs(source)
    cell = drawn_cell(data, trace)
    if not np.isfinite(trace.value(cell)):
        return
    found = reach(trace, cell)
    for name in ("scores", "masked_scores", "attn_weights", "head_outputs", "concat", "output"):
        wanted = slopes(given_, trace, cell, name)
        wanted = trace.result.call.enter(wanted) if name == "output" else wanted
        for batch in range(trace.N):
            for head in range(trace.H if NAMES[name].per_head else 1):
                theirs = wanted[batch, head] if NAMES[name].per_head else wanted[batch]
                mine = found.matrix(name, head, batch).array
                np.testing.assert_allclose(mine, theirs, rtol=1e-5, atol=2e-8, err_msg=name)


@settings(max_examples=max(10, USUAL // 4))
@given(st.data())
def test_explanations_of_gradients_add_up_everywhere(data: st.DataObject) -> None:
    source = data.draw(unusual())
    trace = compute(source)
    found = gradients(trace, Target(0, None, trace.N - 1))
    assert set(found.names) == set(trace.names)
    for name in trace.names:
        for cell in places(trace, name)[:: max(1, trace.L)]:
            why = explain_gradient(found, cell)
            near = 1e-11 * max([1.0, *(abs(term.value) for term in why.terms)])
            assert why.total == pytest.approx(why.value, abs=near), why
            for check in why.checks:
                assert check.total == pytest.approx(why.value, abs=near), why
            for place in [part.cell for term in why.terms for part in term.operands if part.cell is not None]:
                assert (found if is_gradient(place) else trace).has(place)
            for link in why.links:
                assert (found if is_gradient(link.cell) else trace).has(link.cell)
    assert scaling_compared(trace).sentence.endswith(".")
