"""Sizes, paces and times to hold schedules against."""

from __future__ import annotations

from hypothesis import strategies as st

from mha_studio.timeline import PACES, Beat, Schedule, Sizes, schedule_for
from mha_studio.trace.steps import STEP_IDS

LENGTH = st.one_of(st.integers(1, 12), st.integers(1, 512))
PASSED = st.sets(st.sampled_from(("scale", "mask"))).map(frozenset)


@st.composite
def sizes(draw: st.DrawFn) -> Sizes:
    width = draw(st.one_of(st.integers(1, 16), st.integers(1, 512)))
    heads = draw(st.sampled_from([n for n in range(1, width + 1) if width % n == 0]))
    return Sizes(
        L=draw(LENGTH),
        S=draw(LENGTH),
        E=width,
        D=width // heads,
        H=heads,
        biased=draw(st.booleans()),
        positions=draw(st.booleans()),
        passed=draw(PASSED),
    )


@st.composite
def schedules(draw: st.DrawFn) -> tuple[Sizes, Schedule]:
    size = draw(sizes())
    return size, schedule_for(size, draw(st.sampled_from(PACES)))


FRACTION = st.integers(0, 10_000).map(lambda n: n / 10_000)
"""A share of a schedule's time."""


def result_shapes(z: Sizes) -> dict[tuple[str, int], tuple[int, int]]:
    """(step id, part) → (rows, columns) of what that part makes cell by cell; what only moves is left out."""
    shapes = {
        ("embed", 0): (z.L, z.E),
        ("project", 0): (z.L, z.E),
        ("project", 1): (z.S, z.E),
        ("project", 2): (z.S, z.E),
        ("scores", 0): (z.L, z.S),
        ("scale", 0): (z.L, z.S),
        ("mask", 0): (z.L, z.S),
        ("softmax", 0): (z.L, z.S),
        ("weighted-sum", 0): (z.L, z.D),
        ("output", 0): (z.L, z.E),
    }
    return {key: shape for key, shape in shapes.items() if key[0] not in z.passed}


def making(schedule: Schedule) -> dict[tuple[str, int], list[Beat]]:
    """The beats that make cells, by (step id, part), in order."""
    found: dict[tuple[str, int], list[Beat]] = {}
    for beat in schedule.beats:
        if beat.kind not in ("enter", "move"):
            found.setdefault((STEP_IDS[beat.step], beat.part), []).append(beat)
    return found
