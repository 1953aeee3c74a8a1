"""When everything happens: `schedule(trace, pace)` lays out every beat of the ten steps.

The sweep of a result goes: the first cell term by term, the rest of its row cell by cell, the rest by rows; or, by the
pace, all by cells, by rows, or at once. Each group of beats has its share of the step's time and is hurried where it
would need more, so that at normal speed no step takes more than 12 s and the whole no more than 90 s at any size.
Depends on shapes and switches only, never on numbers: changing a number moves nothing in time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from mha_studio.timeline.model import Beat, Kind, Pace, Schedule
from mha_studio.trace.steps import STEP_IDS, STEPS, passes_through
from mha_studio.trace.trace import Trace

ENTER, PAUSE = 1.0, 0.9
TERM, CELL, ROW, MATRIX, MOVE = 0.55, 0.34, 0.5, 1.6, 0.9
MOST_BEATS = 160
"""Beats a group may have; beyond, neighbours are made together."""

BUDGET = {
    "embed": 5.0,
    "project": 8.2,
    "split": 5.0,
    "scores": 9.0,
    "scale": 5.0,
    "mask": 5.0,
    "softmax": 9.0,
    "weighted-sum": 8.0,
    "concat": 5.0,
    "output": 7.5,
}
"""Seconds a step may take between the arrival of its operands and its closing pause."""


class Sizes(Struct, frozen=True):
    """What a schedule depends on: lengths L and S, E d_model, D head dimension, H heads, and what is passed through,
    and whether keys and values come from a second sentence."""

    L: int
    S: int
    E: int
    D: int
    H: int
    biased: bool = True
    positions: bool = True
    passed: frozenset[str] = frozenset()
    cross: bool = False


class _Sweep(Struct, frozen=True):
    rows: int
    cols: int
    terms: int


def sizes_of(trace: Trace) -> Sizes:
    """The sizes and switches of `trace` that time depends on."""
    document = trace.document
    passed = frozenset(step.id for step in STEPS if passes_through(step, trace) is not None)
    return Sizes(
        trace.L, trace.S, trace.E, trace.D, trace.H, document.biased, document.positions != "none", passed,
        trace.cross,
    )  # fmt: skip


def schedule(trace: Trace, pace: Pace = "term") -> Schedule:
    """Every beat of the ten steps for `trace` at `pace`."""
    return schedule_for(sizes_of(trace), pace)


def schedule_for(sizes: Sizes, pace: Pace = "term") -> Schedule:
    """Every beat of the ten steps for matrices of these sizes."""
    beats: list[Beat] = []
    now = 0.0
    for step, name in enumerate(STEP_IDS):
        made = list(_step_beats(step, name, sizes, pace))
        made[-1] = replace(made[-1], pause=made[-1].pause + PAUSE)
        for beat in made:
            beats.append(replace(beat, start=now))
            now = beats[-1].end
    return Schedule(tuple(beats), pace)


def _step_beats(step: int, name: str, z: Sizes, pace: Pace) -> Iterator[Beat]:
    enter = Beat(step, 0, "enter", 0.0, ENTER, 0.25)
    budget = BUDGET[name]
    if name in z.passed:
        yield enter
        yield Beat(step, 0, "move", 0.0, 0.3, 0.6)
    elif name == "embed" and z.cross:
        for part, rows in enumerate((z.L, z.S)):
            yield replace(enter, part=part, length=ENTER if part == 0 else 0.7)
            yield from _sweep(step, part, _Sweep(rows, z.E, 2), pace if part == 0 else "row", budget * 0.5)
    elif name == "project":
        for part, rows in enumerate((z.L, z.S, z.S)):
            yield replace(enter, part=part, length=ENTER if part == 0 else 0.7, pause=0.1)
            share = budget * (0.5 if part == 0 else 0.25)
            sweep = _Sweep(rows, z.E, z.E + z.biased)
            first_pace: Pace = pace if part == 0 or pace != "term" else "row"
            yield from _sweep(step, part, sweep, first_pace, share)
    elif name == "split":
        yield enter
        for part in range(3):
            yield Beat(step, part, "move", 0.0, 1.1, 0.3)
    elif name == "concat":
        yield enter
        groups = min(z.H, 8)
        for part in range(groups):
            yield Beat(step, part, "move", 0.0, min(MOVE, budget / groups * 0.8), 0.1)
    elif name == "softmax":
        yield enter
        yield from _softmax(step, _Sweep(z.L, z.S, 1), pace, budget)
    else:
        yield enter
        yield from _sweep(step, 0, _sweep_of(name, z), pace, budget)


def _sweep_of(name: str, z: Sizes) -> _Sweep:
    return {
        "embed": _Sweep(z.L, z.E, 2),
        "scores": _Sweep(z.L, z.S, z.D),
        "scale": _Sweep(z.L, z.S, 1),
        "mask": _Sweep(z.L, z.S, 1),
        "weighted-sum": _Sweep(z.L, z.D, z.S),
        "output": _Sweep(z.L, z.E, z.E + z.biased),
    }[name]


def _sweep(step: int, part: int, sweep: _Sweep, pace: Pace, budget: float) -> Iterator[Beat]:
    rows, cols, terms = sweep.rows, sweep.cols, sweep.terms
    cells = rows * cols
    base = Beat(step, part, "cell", 0.0, 0.0, 0.0, rows=rows, cols=cols, terms=terms)

    def run(kind: Kind, first: int, last: int, stride: int, length: float, share: float) -> Iterable[Beat]:
        """Beats of `stride` cells from `first` to `last`, hurried so that together they take `share` at most."""
        units = -(-(last - first) // stride)
        group = -(-units // MOST_BEATS) if units else 1
        count = -(-units // group) if units else 0
        each = min(length, share / count) if count else 0.0
        for i in range(count):
            start = first + i * group * stride
            stop = min(start + group * stride, last)
            yield replace(base, kind=kind, first=start, last=stop, length=each * 0.7, pause=each * 0.3)

    if pace == "matrix":
        yield replace(base, kind="matrix", last=cells, length=min(MATRIX, budget), pause=0.2)
    elif pace == "row":
        yield from run("row", 0, cells, cols, ROW, budget)
    elif pace == "cell":
        yield from run("cell", 0, cells, 1, CELL, budget)
    elif terms > 1:
        yield from _terms(replace(base, kind="term", last=1), budget * 0.4)
        yield from run("cell", 1, cols, 1, CELL, budget * 0.3)
        yield from run("row", cols, cells, cols, ROW, budget * 0.3)
    else:
        yield from run("cell", 0, cols, 1, CELL, budget * 0.5)
        yield from run("row", cols, cells, cols, ROW, budget * 0.5)


def _terms(base: Beat, budget: float) -> Iterator[Beat]:
    """The first cell, term by term; long sums in at most 16 beats, the first terms singly."""
    single = min(base.terms, 8)
    cuts = list(range(single + 1))
    rest = base.terms - single
    groups = min(rest, 8)
    cuts += [single + round(rest * (i + 1) / groups) for i in range(groups)]
    each = min(TERM, budget / (len(cuts) - 1))
    for first, last in pairwise(cuts):
        yield replace(base, term_first=first, term_last=last, length=each * 0.6, pause=each * 0.4)


def _softmax(step: int, sweep: _Sweep, pace: Pace, budget: float) -> Iterator[Beat]:
    """Four moves on a row (lanes 0 to 3): the row, minus its largest, exp, divided by the sum."""
    rows, cols = sweep.rows, sweep.cols
    base = Beat(step, 0, "row", 0.0, 0.0, 0.0, rows=rows, cols=cols, terms=1)
    if pace == "matrix":
        yield replace(base, kind="matrix", last=rows * cols, length=MATRIX, pause=0.2)
        return
    slow = {"term": 1, "cell": min(rows, MOST_BEATS // 4), "row": 0}[pace]
    share = budget if slow == rows else budget * (0.62 if pace == "term" else 0.9)
    each = min(1.3 if pace == "term" else 0.6, share / (4 * slow)) if slow else 0.0
    for row in range(slow):
        for lane in range(4):
            span = replace(base, lane=lane, first=row * cols, last=(row + 1) * cols)
            yield replace(span, length=each * 0.75, pause=each * 0.25)
    left = rows - slow
    group = -(-left // MOST_BEATS) if left else 1
    count = -(-left // group) if left else 0
    each = min(1.1, (budget - share if slow else budget) / count) if count else 0.0
    for i in range(count):
        first = (slow + i * group) * cols
        last = min(first + group * cols, rows * cols)
        yield replace(base, first=first, last=last, length=each * 0.8, pause=each * 0.2)
