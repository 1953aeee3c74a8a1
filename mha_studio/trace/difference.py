"""Two states of a document side by side: what every number is now, minus what it was in a state that was held."""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace

from mha_studio.language import tr
from mha_studio.trace.limits import sample_places
from mha_studio.trace.model import Array, Matrix
from mha_studio.trace.overlay import Overlay
from mha_studio.trace.trace import Trace


def incomparable(now: Trace, held: Trace) -> str:
    """A sentence where the two have no cell for cell difference, else an empty string."""
    if (now.N, now.H, now.L, now.S, now.D) == (
        held.N,
        held.H,
        held.L,
        held.S,
        held.D,
    ) and now.names == held.names:
        return ""
    sizes = [(t.L, t.H, t.E) for t in (held, now)]
    if sizes[0] == sizes[1]:
        return tr(
            "The held state has other sentences to look at, so cells have no fellows; a state like "
            "it would fit."
        )
    return tr(
        "The held state has {held_tokens} tokens, {held_heads} heads and d_model {held_dim}, this one "
        "{tokens} tokens, "
        "{heads} heads and d_model {dim}; a difference needs the same sizes."
    ).format(held_tokens=held.L, held_heads=held.H, held_dim=held.E, tokens=now.L, heads=now.H, dim=now.E)


_ROUNDING = 16.0
"""How many units in the last place of a matrix's largest number the same computation may come out apart by: one state
may have been computed by the reference, the other by the kernels, or piece by piece by a row of edits."""


def _moved(now: Array, then: Array) -> Array:
    """now − then; 0 where both are the same, or as far apart as rounding alone may bring them."""
    with np.errstate(invalid="ignore"):
        found: Array = now - then.astype(now.dtype)
        sizes = np.abs(then)
        most = float(np.max(sizes, where=np.isfinite(sizes), initial=0.0))
        same = (now == then) | (np.abs(found) <= _ROUNDING * float(np.finfo(now.dtype).eps) * most)
    found[same | (np.isnan(now) & np.isnan(then))] = 0.0
    return found


class Difference(Overlay):
    """now − held for each matrix of the ten steps, in the dtype of now.

    Where both hold the same, −∞ and NaN included, or what rounding alone tells apart, the difference is 0.

    Raises ValueError where sizes differ.
    """

    unscaled: frozenset[str] = frozenset({"shifted", "exp", "row_max", "row_sum"})
    """They move as the scores and the shares do; making them of every head only for a colour would be felt."""

    def __init__(self, now: Trace, held: Trace) -> None:
        problem = incomparable(now, held)
        if problem:
            raise ValueError(problem)
        super().__init__(now)
        self.held = held

    def numbers(self, name: str, head: int, batch: int) -> Array:
        return _moved(self.forward.matrix(name, head, batch).array, self.held.matrix(name, head, batch).array)

    def sampled(self, name: str, head: int, batch: int) -> Array:
        """Some of the differences, taken before they are worked out, so that large documents have a colour scale at
        once."""
        now = self.forward.matrix(name, head, batch).array
        places = sample_places(now)
        return _moved(now[places], self.held.matrix(name, head, batch).array[places])

    def _make(self, name: str, head: int, batch: int) -> Matrix:
        """Blocked is what both states block: where one allows, there is something to see."""
        made = super()._make(name, head, batch)
        if made.blocked is None:
            return made
        then = self.held.matrix(name, head, batch).blocked
        both = None if then is None else made.blocked & then
        return replace(made, blocked=both)

    def titles(self, letter: str) -> tuple[str, str]:
        return f"Δ{letter}", f"Δ{letter}, now − held"

    @property
    def sentence(self) -> str:
        """How far the output has moved, in one sentence."""
        moved = self.matrix("output").array
        most = float(np.abs(moved).max()) if np.isfinite(moved).all() else float("nan")
        if most == 0.0:
            return tr("Now minus held: the output is the same.")
        row = int(np.abs(np.nan_to_num(moved)).sum(axis=1).argmax())
        return tr("Now minus held: the output of “{token}” has moved most.").format(token=self.tokens[row])
