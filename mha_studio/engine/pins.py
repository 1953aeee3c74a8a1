"""Pins: numbers of one computation that are put in place of what would be computed, so that all after them follows.

Checking them and putting them in are here; where in the computation that happens stands in `reference.py`.
"""

from __future__ import annotations

import operator
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .errors import ConfigError, ShapeError

Array = NDArray[Any]
Given = Mapping[str, Mapping[tuple[int, ...], float]]
"""What `attend` is given: name of a step's result → place in it → number."""


@dataclass(frozen=True, slots=True, eq=False)
class Pinned:
    """The pins of one result: `values` (n,) at `places`, an index array (n,) for each of its axes."""

    places: tuple[NDArray[np.intp], ...]
    values: Array


def check_pins(
    given: Given | None, *, batch: int, heads: int, queries: int, keys: int, width: int, dtype: np.dtype[Any]
) -> dict[str, Pinned]:
    """The pins by name, in the dtype of the computation. Raises `ShapeError` for a name or a place that is not there.

    q (N, L, E), k, v (N, S, E): before they are cut into heads, appended keys included; q_head (N, H, L, D), k_head,
    v_head (N, H, S, D): after it; scores, scaled_scores, masked_scores, attn_weights (N, H, L, S);
    head_outputs (N, H, L, D); concat, output (N, L, E). The batch comes first whatever the layout of the call.
    """
    if not given:
        return {}
    depth = width // heads
    asking, offering = (batch, queries, width), (batch, keys, width)
    scores, collected = (batch, heads, queries, keys), (batch, heads, queries, depth)
    shapes: dict[str, tuple[int, ...]] = {
        "q": asking, "k": offering, "v": offering,
        "q_head": collected, "k_head": (batch, heads, keys, depth), "v_head": (batch, heads, keys, depth),
        "scores": scores, "scaled_scores": scores, "masked_scores": scores, "attn_weights": scores,
        "head_outputs": collected, "concat": asking, "output": asking,
    }  # fmt: skip
    pins = {}
    for name, cells in given.items():
        if name not in shapes:
            raise ShapeError(f"pins: {name!r} came, one of {', '.join(shapes)} would fit.")
        shape = shapes[name]
        for place in cells:
            if len(place) != len(shape) or not all(
                0 <= k < size for k, size in zip(place, shape, strict=True)
            ):
                raise ShapeError(f"pins: {name}{list(place)} came, a place within {shape} would fit.")
        if cells:
            places = np.array(list(cells), dtype=np.intp).T
            pins[name] = Pinned(tuple(places), np.array(list(cells.values()), dtype=dtype))
    return pins


def check_muted(given: Iterable[int], heads: int) -> tuple[int, ...]:
    """The muted heads, each once, smallest first. Raises `ConfigError` for a head that is not there."""
    if given == ():
        return ()
    muted = tuple(sorted({operator.index(head) for head in given}))
    if any(not 0 <= head < heads for head in muted):
        raise ConfigError(f"muted: {list(muted)} came, heads from 0 to {heads - 1} would fit.")
    return muted


def put(pins: Mapping[str, Pinned], name: str, array: Array, unpinned: dict[str, Array]) -> Array:
    """`array` itself where nothing in it is pinned, else a copy with its pins; what they replace goes to `unpinned`."""
    pinned = pins.get(name)
    if pinned is None:
        return array
    unpinned[name] = array[pinned.places]
    after = array.copy()
    after[pinned.places] = pinned.values
    return after
