"""What a head is said to do, in a form that can be checked: a few kinds of claim, each a function over its shares.

A document carries its claims beside its sentences. Computing the shares is left to the engine; what is said where a
claim does not hold any more, to `trace/told.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mha_studio.document.tokens import kept_rows

Array = NDArray[Any]

MOST = 0.5
"""A head looks at something while that gets half of a row or more, however much more a claim is sure of."""


@dataclass(frozen=True, slots=True)
class Claim:
    """`head` (from 0) gives each row at least `least` (a share) to what `kind` says; see `KINDS`.

    rows   the rows it is about, from 0; empty: all that it makes sense for
    pairs  for the kind "pairs": (row, column) of each
    width  for the kind "near": how far away still counts; for the kind "back": how many tokens back
    words  the tokens that `rows` and `pairs` count; empty: those that there are
    """

    head: int
    kind: str
    least: float
    rows: tuple[int, ...] = ()
    pairs: tuple[tuple[int, int], ...] = ()
    width: int = 0
    words: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"There is no claim “{self.kind}”; {', '.join(KINDS)} would fit.")


def shares(claim: Claim, tokens: tuple[str, ...], attn_weights: Array) -> dict[int, float]:
    """Row → the share that the claim speaks of. attn_weights (L, S) are those of the claim's head, the first of its
    columns those of the tokens."""
    found = KINDS[claim.kind](claim, tokens, attn_weights)
    return {row: share for row, share in found.items() if not claim.rows or row in claim.rows}


def holds(claim: Claim, tokens: tuple[str, ...], attn_weights: Array) -> bool:
    """Whether every row has the share that is claimed, and there is such a row."""
    found = shares(claim, tokens, attn_weights)
    return bool(found) and all(share >= claim.least for share in found.values())


def still_hold(claims: Iterable[Claim], tokens: tuple[str, ...], attn_weights: Array) -> bool | None:
    """Whether all that is claimed of one head is so for these tokens; None: it cannot be said, since words that are
    spoken of are not there any more, or nothing is claimed."""
    verdict: bool | None = None
    for claim in claims:
        fitting = _moved(claim, tokens)
        found = {} if fitting is None else shares(fitting, tokens, attn_weights)
        if not found:
            return None
        least = claim.least if claim.kind in ("even", "alike") else min(claim.least, MOST)
        verdict = verdict is not False and all(share >= least for share in found.values())
    return verdict


def _moved(claim: Claim, tokens: tuple[str, ...]) -> Claim | None:
    """The claim with its rows and pairs where their words are now; rows whose words are gone are left out. None: a
    pair has lost a word, or no row is left."""
    if not claim.rows and not claim.pairs:
        return claim
    places = {row: row for row in range(len(tokens))}
    if claim.words and claim.words != tokens:
        places = {
            old: new
            for old, new in kept_rows(claim.words, tokens).items()
            if claim.words[old].casefold() == tokens[new].casefold()
        }
    rows = tuple(places[row] for row in claim.rows if row in places)
    if (claim.rows and not rows) or any(not places.keys() >= {row, col} for row, col in claim.pairs):
        return None
    return replace(claim, rows=rows, pairs=tuple((places[row], places[col]) for row, col in claim.pairs))


def _previous(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """The token just before."""
    return _diagonal(weights, len(tokens), -1)


def _next(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """The token just after."""
    return _diagonal(weights, len(tokens), 1)


def _itself(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """The token itself."""
    return _diagonal(weights, len(tokens), 0)


def _back(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """The token `width` places before."""
    return _diagonal(weights, len(tokens), -claim.width)


def _diagonal(weights: Array, length: int, offset: int) -> dict[int, float]:
    """Row → its share for the token `offset` places on, for the rows that have one."""
    if abs(offset) >= length:
        return {}
    return dict(enumerate(weights[:length, :length].diagonal(offset).tolist(), max(-offset, 0)))


def _first(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """The first token."""
    return dict(enumerate(weights[: len(tokens), 0].tolist()))


def _same_word(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """Every place where the same word stands, itself among them."""
    _, kinds = np.unique([token.casefold() for token in tokens], return_inverse=True)
    alike = kinds[:, None] == kinds
    sums = np.where(alike, weights[: len(tokens), : len(tokens)], 0.0).sum(axis=1)
    return dict(enumerate(sums.tolist()))


def _near(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """At most `width` tokens away on either side."""
    length = len(tokens)
    return {
        row: float(weights[row, max(0, row - claim.width) : min(row + claim.width + 1, length)].sum())
        for row in range(length)
    }


def _pairs(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """The columns that stand beside the row in `pairs`, together."""
    found: dict[int, float] = {}
    for row, col in claim.pairs:
        found[row] = found.get(row, 0.0) + float(weights[row, col])
    return found


def _even(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """How even a row is: its smallest share over its largest, blocked cells left out. 1: all the same."""
    found = {}
    for row, line in enumerate(weights[: len(tokens)]):
        seen = line[~(line <= 0)]  # NaN stays, and is not even
        if seen.size:
            found[row] = float(seen.min() / seen.max())
    return found


def _alike(claim: Claim, tokens: tuple[str, ...], weights: Array) -> dict[int, float]:
    """As `_even`, over all tokens: a blocked one gets nothing, so not what the others get."""
    lines = weights[: len(tokens), : len(tokens)]
    return {row: float(line.min() / line.max()) for row, line in enumerate(lines)}


KINDS: dict[str, Callable[[Claim, tuple[str, ...], Array], dict[int, float]]] = {
    "previous": _previous,
    "next": _next,
    "itself": _itself,
    "back": _back,
    "first": _first,
    "same word": _same_word,
    "near": _near,
    "pairs": _pairs,
    "even": _even,
    "alike": _alike,
}
