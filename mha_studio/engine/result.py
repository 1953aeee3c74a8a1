"""One computation and what came of it: the call as it was checked, and every intermediate of the answer.

Nothing is computed here except `scaled_scores` where it was not kept. The forward pass is in `reference.py` and
`kernels.py`, the way back in `gradients.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from .config import AttentionConfig
from .pins import Pinned
from .weights import AttentionWeights

Array = NDArray[Any]
FullyMasked = Literal["nan", "zero", "uniform"]


@dataclass(frozen=True, slots=True, eq=False)
class Call:
    """One call, checked, in the layout that everything inside the engine uses: the batch first.

    query (N, L, E), key (N, S, kdim), value (N, S, vdim), views of what came in wherever that can be;
    mask None or the addends of `masks.merge_masks`, which broadcast to (N, H, L, S + appended keys).
    `batched` is False where the sequences came without a batch. `pins` and `muted`: numbers that somebody has put in
    place of computed ones, and heads whose part of the concatenation is zero.
    """

    query: Array
    key: Array
    value: Array
    weights: AttentionWeights
    config: AttentionConfig
    mask: Array | None
    fully_masked: FullyMasked
    batched: bool
    pins: Mapping[str, Pinned] = field(default_factory=dict)
    muted: tuple[int, ...] = ()

    @property
    def plain(self) -> bool:
        """Nothing is pinned and no head is muted, so that any way of computing it will do."""
        return not self.pins and not self.muted

    def restore(self, array: Array) -> Array:
        """(N, L, ·) in the layout in which the sequences came in. A view."""
        if not self.batched:
            return np.squeeze(array, 0)
        return array if self.config.batch_first else np.swapaxes(array, 0, 1)

    def enter(self, array: Array) -> Array:
        """The way in: what came like the query, as (N, L, ·). A view."""
        if not self.batched:
            return array[None]
        return array if self.config.batch_first else array.swapaxes(0, 1)


@dataclass(frozen=True, slots=True, eq=False)
class AttentionResult:
    """Every intermediate of one call; the batch is always kept.

    q (N, H, L, D)   k, v (N, H, S, D), appended keys included
    scores = Q Kᵀ, scaled_scores, masked_scores, attn_weights (N, H, L, S)
    head_outputs = A V (N, H, L, D)   concat (N, L, E)   output, shaped as the query came in

    The arrays may share memory with each other. `call` holds what went in, not copied: `backward` reads it.
    `computed_by` is "reference" or "kernels". `unpinned`: by the names of `call.pins`, what each pinned number would
    be without its pin, in their order, (n,).
    """

    call: Call
    q: Array
    k: Array
    v: Array
    scores: Array
    masked_scores: Array
    attn_weights: Array
    head_outputs: Array
    concat: Array
    output: Array
    computed_by: str
    unpinned: dict[str, Array] = field(default_factory=dict, init=False)
    _later: dict[str, Array] = field(default_factory=dict, init=False, repr=False)

    @property
    def scaled_scores(self) -> Array:
        """Q Kᵀ times the scale, before any mask, (N, H, L, S); made when first asked for where a mask followed."""
        if self.call.mask is None and not self.call.pins:
            return self.masked_scores
        if "scaled_scores" not in self._later:
            with np.errstate(all="ignore"):
                scaled = self.scores * self.scores.dtype.type(self.call.config.effective_scale)
            pinned = self.call.pins.get("scaled_scores")
            if pinned is not None:
                scaled[pinned.places] = pinned.values
            self._later["scaled_scores"] = scaled
        return self._later["scaled_scores"]

    def scaled_scores_of(self, head: int) -> Array:
        """Scaled scores of one head, (N, L, S): where a mask followed, a small part of the work of `scaled_scores`."""
        if self.call.mask is None or self.call.pins or "scaled_scores" in self._later:
            return self.scaled_scores[:, head]
        name = f"scaled_scores {head}"
        if name not in self._later:
            with np.errstate(all="ignore"):
                scaled = self.scores[:, head] * self.scores.dtype.type(self.call.config.effective_scale)
            self._later[name] = scaled
        return self._later[name]

    @property
    def sizes(self) -> tuple[int, int, int, int]:
        """N batch entries, H heads, L queries, S keys: the shape of the scores."""
        batch, heads, queries, _ = self.q.shape
        return batch, heads, queries, self.k.shape[2]

    def scores_of(self, head: int) -> Array:
        """Scores of one head, (N, L, S)."""
        return self.scores[:, head]

    def masked_scores_of(self, head: int) -> Array:
        """Scaled scores of one head with the mask, (N, L, S)."""
        return self.masked_scores[:, head]

    def attn_weights_of(self, head: int) -> Array:
        """Shares of one head, (N, L, S)."""
        return self.attn_weights[:, head]

    def output_rows(self, first: int, last: int, step: int = 1) -> Array:
        """Rows first, first + step, … below `last` of the output, (N, rows, E)."""
        return self.call.enter(self.output)[:, first:last:step]

    def lent(self) -> AttentionResult:
        """For a reader on another thread: this result, which no edit changes."""
        return self

    @property
    def mask(self) -> Array | None:
        """What was added to the scaled scores (−∞ = blocked), (N, H, L, S), read-only; None: nothing."""
        return None if self.call.mask is None else np.broadcast_to(self.call.mask, self.scores.shape)

    @property
    def blocked(self) -> NDArray[np.bool_] | None:
        """True where the mask blocks, (N, H, L, S), read-only; None where there is no mask."""
        if self.call.mask is None:
            return None
        return np.broadcast_to(np.isneginf(self.call.mask), self.scores.shape)

    def backward(self, cotangent: Any) -> Gradients:
        """Gradients of Σ output · cotangent; see `gradients.backward`."""
        from .gradients import backward

        return backward(self, cotangent)


class Gradients(dict[str, Array]):
    """Gradients by name: `query`, `key`, `value`, and every name of the state_dict; shapes as those came in.

    `intermediates` holds those of the fields of the result, by field name, shapes as there.
    """

    intermediates: dict[str, Array]

    def __init__(self, by_name: dict[str, Array], intermediates: dict[str, Array]) -> None:
        super().__init__(by_name)
        self.intermediates = intermediates
