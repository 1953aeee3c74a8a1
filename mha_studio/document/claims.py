"""What a head is said to do, in a form that can be checked: a few kinds of claim, each a function over its shares.

A scenario carries its claims beside its sentences. Computing the shares is left to the engine; who compares is a test.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Claim:
    """`head` (from 0) gives each row at least `least` (a share) to what `kind` says; see `KINDS`.

    rows   the rows it is about, from 0; empty: all that it makes sense for
    pairs  for the kind "pairs": (row, column) of each
    width  for the kind "near": how far away still counts
    """

    head: int
    kind: str
    least: float
    rows: tuple[int, ...] = ()
    pairs: tuple[tuple[int, int], ...] = ()
    width: int = 0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"There is no claim “{self.kind}”; {', '.join(KINDS)} would fit.")


def shares(claim: Claim, tokens: tuple[str, ...], attn_weights: Array) -> dict[int, float]:
    """Row → the share that the claim speaks of. attn_weights (L, S) are those of the claim's head."""
    found = KINDS[claim.kind](claim, tokens, attn_weights)
    return {row: share for row, share in found.items() if not claim.rows or row in claim.rows}


def holds(claim: Claim, tokens: tuple[str, ...], attn_weights: Array) -> bool:
    """Whether every row has the share that is claimed, and there is such a row."""
    found = shares(claim, tokens, attn_weights)
    return bool(found) and all(share >= claim.least for share in found.values())


def _previous(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """The token just before."""
    return {row: float(weights[row, row - 1]) for row in range(1, len(tokens))}


def _next(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """The token just after."""
    return {row: float(weights[row, row + 1]) for row in range(len(tokens) - 1)}


def _itself(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """The token itself."""
    return {row: float(weights[row, row]) for row in range(len(tokens))}


def _first(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """The first token."""
    return {row: float(weights[row, 0]) for row in range(len(tokens))}


def _same_word(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """Every place where the same word stands, itself among them."""
    alike = np.array([[a.casefold() == b.casefold() for b in tokens] for a in tokens])
    return {row: float(weights[row, alike[row]].sum()) for row in range(len(tokens))}


def _near(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """At most `width` tokens away on either side."""
    return {
        row: float(weights[row, max(0, row - claim.width) : row + claim.width + 1].sum())
        for row in range(len(tokens))
    }


def _pairs(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """The columns that stand beside the row in `pairs`, together."""
    found: dict[int, float] = {}
    for row, col in claim.pairs:
        found[row] = found.get(row, 0.0) + float(weights[row, col])
    return found


def _even(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """How even a row is: its smallest share over its largest, blocked cells left out. 1: all the same."""
    return {
        row: float(seen.min() / seen.max()) for row, seen in enumerate(line[line > 0] for line in weights)
    }


KINDS: dict[str, Callable[[Claim, tuple[str, ...], Array], dict[int, float]]] = {
    "previous": _previous,
    "next": _next,
    "itself": _itself,
    "first": _first,
    "same word": _same_word,
    "near": _near,
    "pairs": _pairs,
    "even": _even,
}
