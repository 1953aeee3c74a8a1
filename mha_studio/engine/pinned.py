"""Pins and muted heads in a computation by the kernels: what has to be put right between its phases.

A pin after a projection is put in before the scores are made. A pinned score or share concerns one row of one head, and
that row is computed by the lines of `reference.py`, from its scores on. Pins and muted heads after that are a matter of
the concatenation. `plan.py` and `incremental.py` say when; what a pin is stands in `pins.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .pins import Pinned, put
from .reference import merge_heads, mute, softmax
from .result import Call

Array = NDArray[Any]
Place = tuple[int, ...]

PROJECTED = ("q", "k", "v", "q_head", "k_head", "v_head")
IN_ROWS = ("scores", "scaled_scores", "masked_scores", "attn_weights")
AFTER = ("head_outputs", "concat", "output")


def by_heads(places: tuple[Array, ...], head_dim: int) -> tuple[Array, ...]:
    """Where pins of q (n, row, column) or of q_head (n, h, row, d) lie in q as it is cut into heads."""
    if len(places) == 4:
        return places
    n, row, column = places
    return n, column // head_dim, row, column % head_dim


def lay_projected(
    call: Call, parts: Mapping[str, Array], token: tuple[int, int] | None = None
) -> dict[str, Array]:
    """Put the pins of q, k and v into `parts` (q, k, v (N, H, ·, D), writable), and say what stood there, by name.

    token: batch entry and row of the only one whose pins are wanted.
    """
    unpinned = {}
    for name in PROJECTED:
        pinned = call.pins.get(name)
        if pinned is not None:
            at, values = by_heads(pinned.places, call.config.head_dim), pinned.values
            if token is not None:
                own = (at[0] == token[0]) & (at[2] == token[1])
                at, values = tuple(axis[own] for axis in at), values[own]
            unpinned[name] = parts[name[0]][at]
            parts[name[0]][at] = values
    return unpinned


def rows_of(call: Call) -> NDArray[np.intp]:
    """The numbers of N·H·L, smallest first, of the rows of scores that have a pin in them."""
    return np.unique(np.concatenate([_numbers(call, name) for name in IN_ROWS]))


def _numbers(call: Call, name: str) -> NDArray[np.intp]:
    pinned = call.pins.get(name)
    if pinned is None:
        return np.empty(0, np.intp)
    n, h, i, _ = pinned.places
    found: NDArray[np.intp] = (n * call.config.num_heads + h) * call.query.shape[1] + i
    return found


def lay_rows(call: Call, parts: Mapping[str, Array]) -> tuple[NDArray[np.intp], dict[str, Array]]:
    """Compute every row of scores that has a pin in it, from the scores of q and k on to what the head puts out.

    parts: q, k, v, scores, masked_scores, attn_weights and head_outputs, writable, computed without these pins.
    Answers the rows' numbers of N·H·L, smallest first, and what stands in the pinned places without the pin, by name.
    """
    pins, shape = call.pins, parts["scores"].shape
    rows = rows_of(call)
    if not rows.size:
        return rows, {}
    n, h, i = np.unravel_index(rows, shape[:3])
    unpinned: dict[str, Array] = {}

    def pin(name: str, block: Array) -> None:
        if name in pins:
            at = np.searchsorted(rows, _numbers(call, name)), pins[name].places[3]
            unpinned[name] = block[at]
            block[at] = pins[name].values

    with np.errstate(all="ignore"):
        scores = parts["scores"][n, h, i]
        pin("scores", scores)
        masked = scores * scores.dtype.type(call.config.effective_scale)
        pin("scaled_scores", masked)
        if call.mask is not None:
            masked += np.broadcast_to(call.mask, shape)[n, h, i]
        pin("masked_scores", masked)
        shares = softmax(masked, call.fully_masked)
        pin("attn_weights", shares)
        parts["scores"][n, h, i] = scores
        parts["masked_scores"][n, h, i] = masked
        parts["attn_weights"][n, h, i] = shares
        for group in np.split(np.arange(rows.size), np.flatnonzero(np.diff(rows // shape[2])) + 1):
            head = n[group[0]], h[group[0]]
            parts["head_outputs"][(*head, i[group])] = shares[group] @ parts["v"][head]
    return rows, unpinned


def collect(call: Call, head_outputs: Array) -> tuple[Array, Array, dict[str, Array]]:
    """What the heads put out with its pins, the concatenation with its own, and what those replace, by name.

    head_outputs (N, H, L, D) is left as it is, and is what comes back where nothing is pinned or muted in it.
    """
    unpinned: dict[str, Array] = {}
    heads = put(call.pins, "head_outputs", head_outputs, unpinned)
    concat = put(call.pins, "concat", merge_heads(mute(heads, call.muted)), unpinned)
    return heads, concat, unpinned


def without_pin(x: Array, weight: Array, bias: Array | None, pinned: Pinned, head_dim: int) -> Array:
    """What x Wᵀ + b (N, rows, E) would hold in the pinned places, (n,): a dot product for each."""
    places = pinned.places
    n, row, column = places if len(places) == 3 else (places[0], places[2], places[1] * head_dim + places[3])
    with np.errstate(all="ignore"):
        found: Array = np.einsum("pe,pe->p", x[n, row], weight[column])
        return found if bias is None else found + bias[column]


def lay_before(earlier: Pinned, later: Pinned, unpinned: Array, head_dim: int) -> None:
    """Where a pin after the split stands on one before it, put that one's number into `unpinned`."""
    by_place = _by_place(Pinned(by_heads(earlier.places, head_dim), earlier.values))
    for k, place in enumerate(_by_place(later)):
        unpinned[k] = by_place.get(place, unpinned[k])


def differing(before: Mapping[str, Pinned], now: Mapping[str, Pinned], names: tuple[str, ...]) -> set[Place]:
    """The places in the results of these names where what is pinned is not what was pinned."""
    found: set[Place] = set()
    for name in names:
        old, new = before.get(name), now.get(name)
        if old is None and new is None:
            continue
        if old is not None and new is not None and _equal(old, new):
            continue
        one, two = _by_place(old), _by_place(new)
        found |= {place for place in one.keys() | two.keys() if one.get(place) != two.get(place)}
    return found


def _equal(one: Pinned, two: Pinned) -> bool:
    return np.array_equal(one.values, two.values) and all(map(np.array_equal, one.places, two.places))


def _by_place(pinned: Pinned | None) -> dict[Place, float]:
    if pinned is None:
        return {}
    places = zip(*(axis.tolist() for axis in pinned.places), strict=True)
    return dict(zip(places, pinned.values.tolist(), strict=True))
