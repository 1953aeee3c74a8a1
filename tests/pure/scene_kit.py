"""Documents to look at, when to look at them, and what their frames ought to show, worked out apart from them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from functools import cache

import msgspec
import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from mha_studio.document.document import Document, Mask
from mha_studio.document.scenarios import load_scenario, scenarios
from mha_studio.engine import reference
from mha_studio.scene import Block, Frame, View, frame_at
from mha_studio.timeline import Schedule, schedule
from mha_studio.trace.names import NAMES
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import Trace, compute
from tests.pure.trace_kit import document, textbook

SIX = ("the", "cat", "sat", "on", "the", "mat")
MANY = tuple(f"word{n}" if n % 7 else "incomprehensibilities" for n in range(60))
ODD = ("don't", "naïve", "👩‍🚀", "漢字", "…", "a", "antidisestablishmentarianism", "שלום")

MADE: dict[str, Callable[[], Document]] = {
    "plain": document,
    "causal": lambda: document(mask=Mask("causal"), seed=3),
    "window": lambda: document(tokens=SIX + SIX, mask=Mask("window", 2), num_heads=4),
    "own mask": lambda: document(mask=Mask("own", cells=np.linspace(-2, 2, 36).reshape(6, 6))),
    "blocked row": lambda: document(mask=Mask("own", cells=np.eye(6, dtype=bool)[::-1].cumsum(0) > 0)),
    "no bias": lambda: document(biased=False, seed=5),
    "no positions": lambda: document(positions="none", seed=6),
    "not scaled": lambda: document(scaled=False, seed=7),
    "bare": lambda: document(scaled=False, biased=False, positions="none"),
    "one token": lambda: document(tokens=("alone",)),
    "one head": lambda: document(num_heads=1, seed=8),
    "heads as columns": lambda: document(num_heads=8, seed=9),
    "twelve heads": lambda: document(embed_dim=24, num_heads=12, seed=10),
    "smallest": lambda: document(tokens=("a",), embed_dim=2, num_heads=1),
    "float64": lambda: document(dtype="float64", mask=Mask("causal"), seed=11),
    "cells set by hand": lambda: document(x_edits={1: [0.75, *[np.nan] * 7], 5: [-123.456] * 8}),
    "odd words": lambda: document(tokens=ODD, seed=12),
    "sixty tokens": lambda: document(tokens=MANY, embed_dim=32, num_heads=4, seed=13),
}
NAMED = (*MADE, "every scenario")


@cache
def traces(name: str) -> tuple[Trace, ...]:
    """The traces of a name in `NAMED`: one, or one for each scenario."""
    if name == "every scenario":
        return tuple(compute(load_scenario(info.id)) for info in scenarios())
    return (compute(MADE[name]()),)


@cache
def scenario_trace(scenario: str) -> Trace:
    return compute(load_scenario(scenario))


# When to look


def stops(plan: Schedule) -> Iterator[tuple[str, int, float]]:
    """(step id, part, time) at the end of every part of every step."""
    for number, span in enumerate(plan.steps):
        for part in sorted({beat.part for beat in plan.beats[span.first_beat : span.last_beat + 1]}):
            yield STEP_IDS[number], part, plan.part_end(number, part)


def glances(plan: Schedule, most: int = 60) -> list[float]:
    """Times all over the schedule: middles and ends of beats, thinned out to about `most`."""
    times = []
    for index, beat in enumerate(plan.beats):
        times += [beat.start + 0.5 * beat.length, plan.after(index)]
    return times[:: max(1, len(times) // most)]


@st.composite
def views(draw: st.DrawFn, heads: int) -> View:
    width, height = draw(st.sampled_from(((740, 470), (1180, 760), (1500, 900), (2600, 1500))))
    return View(width, height, head=draw(st.integers(0, heads - 1)))


# What ought to be seen


def expected(trace: Trace) -> dict[str, NDArray[np.float64]]:
    """Every matrix in float64, (H, rows, columns) where it has heads: from the textbook in `trace_kit`, and what the
    engine's reference keeps from the reference, run anew in float64; the two are held against each other.
    """
    call = trace.result.call
    with np.errstate(all="ignore"):
        numbers = textbook(trace.document)
        anew = reference.forward(
            dataclasses.replace(
                call,
                query=call.query.astype(np.float64),
                key=call.key.astype(np.float64),
                value=call.value.astype(np.float64),
                weights=call.weights.astype("float64"),
                mask=None if call.mask is None else call.mask.astype(np.float64),
            )
        )
    kept = {f"{letter}_head": getattr(anew, letter)[0] for letter in "qkv"}
    for name in ("scores", "scaled_scores", "masked_scores", "attn_weights", "head_outputs"):
        kept[name] = getattr(anew, name)[0]
    kept["concat"] = anew.concat[0]
    kept["output"] = anew.output
    for name, array in kept.items():
        np.testing.assert_allclose(array, numbers[name], rtol=1e-6, atol=1e-6 * _size(array), err_msg=name)
    return numbers | kept


def _size(array: NDArray[np.float64]) -> float:
    finite = np.abs(array[np.isfinite(array)])
    return float(finite.max(initial=1.0))


def of(numbers: dict[str, NDArray[np.float64]], matrix: str, head: int) -> NDArray[np.float64]:
    """One matrix of `expected`, (rows, columns), in torch's layout."""
    return numbers[matrix][head] if NAMES[matrix].per_head else numbers[matrix]


def shown_cells(block: Block) -> NDArray[np.bool_]:
    """(rows, columns) as displayed: True where the block shows a number."""
    seen = np.zeros((block.rows, block.cols), dtype=bool)
    if block.filled is None:
        seen[:] = True
    else:
        rows, cells = block.filled
        seen[:rows] = True
        if cells:
            seen[rows, :cells] = True
    if block.filled_cols is not None:
        seen[:, block.filled_cols :] = False
    return seen


def check_numbers(block: Block, numbers: dict[str, NDArray[np.float64]], single: bool) -> int:
    """Hold what a block shows against `expected`; answers how many numbers it shows. `single`: float32."""
    whole = of(numbers, block.matrix, block.head)
    if block.transposed:
        whole = whole.T
    row, col = block.origin
    part = whole[row : row + block.rows, col : col + block.cols]
    assert part.shape == block.array.shape, block.id
    seen = shown_cells(block)
    tolerance = (3e-5 if single else 1e-11) * _size(whole)
    np.testing.assert_allclose(block.array[seen], part[seen], rtol=0, atol=tolerance, err_msg=block.id)
    return int(seen.sum())


def strips_of(frame: Frame) -> list[Block]:
    """The rows that stand alone as strips, from top to bottom; every other block is a whole matrix."""
    return [block for block in frame.blocks() if is_strip(block)]


def is_strip(block: Block) -> bool:
    return block.id != f"{block.matrix}:{block.head}"


def is_single(trace: Trace) -> bool:
    return trace.document.dtype == "float32"


# Frames


def look(trace: Trace, t: float, view: View | None = None) -> Frame:
    return frame_at(trace, schedule(trace), t, view or View(1180, 760))


def same(one: object, two: object) -> bool:
    """Whether two frames, or what they are made of, are equal: arrays by dtype, shape and every number."""
    if type(one) is not type(two):
        return False
    if isinstance(one, np.ndarray) and isinstance(two, np.ndarray):
        return one.dtype == two.dtype and np.array_equal(one, two, equal_nan=one.dtype.kind == "f")
    if isinstance(one, tuple) and isinstance(two, tuple):
        return len(one) == len(two) and all(same(a, b) for a, b in zip(one, two, strict=True))
    if isinstance(one, msgspec.Struct):
        return all(same(getattr(one, name), getattr(two, name)) for name in one.__struct_fields__)
    return bool(one == two)
