"""Attention whose scores and shares do not fit into memory: they are computed for the rows that are looked at.

What grows with the tokens alone is kept: q, k, v and, once looked at, what the heads put out and the output. What grows
with their square never is. The lines are those of `reference.py`, for one head and some rows at a time; `api.py` comes
here where keeping everything was refused.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import memory
from .reference import append_keys, linear, merge_heads, mute, softmax, split_heads
from .result import AttentionResult, Call

Array = NDArray[Any]

BLOCK_BYTES = 64 << 20
"""How much the rows in work may take at once."""
STEPS = ("scores", "scaled_scores", "masked_scores", "attn_weights")


def forward(call: Call) -> AttentionResult:
    """The result of a call without pins. Raises `TooLargeError` where even what is kept does not fit."""
    return OnDemandResult(call)


def _whole(name: str) -> Any:
    return property(
        lambda self: self._every_head(name), doc=f"As `AttentionResult.{name}`, made at each look."
    )


class OnDemandResult(AttentionResult):
    """A result that keeps no scores and no shares.

    `rows` and the methods that end in `_of` compute what they are asked for. The fields scores, scaled_scores,
    masked_scores and attn_weights compute all of it where that fits, and raise `TooLargeError` where it does not; so
    does `backward`, which needs them.
    """

    __slots__ = ()

    def __init__(self, call: Call) -> None:
        """Projects; nothing else is computed before someone looks."""
        batch, queries, width = call.query.shape
        keys = call.key.shape[1] + call.config.extra_keys
        kept = batch * width * (4 * queries + 2 * keys) * call.query.dtype.itemsize
        memory.refuse_above(kept + BLOCK_BYTES, lambda: f"Attention among {queries:,} × {keys:,} tokens")
        w, config, fill = call.weights, call.config, object.__setattr__
        with np.errstate(all="ignore"):
            q = linear(call.query, w.w_q, w.b_q)
            k = append_keys(linear(call.key, w.w_k, w.b_k), w.bias_k, config.add_zero_attn)
            v = append_keys(linear(call.value, w.w_v, w.b_v), w.bias_v, config.add_zero_attn)
        for name, array in (("q", q), ("k", k), ("v", v)):
            fill(self, name, split_heads(array, config.num_heads))
        fill(self, "call", call)
        fill(self, "computed_by", "reference")
        fill(self, "unpinned", {})
        fill(self, "_later", {})

    scores: Any = _whole("scores")
    scaled_scores: Any = _whole("scaled_scores")
    masked_scores: Any = _whole("masked_scores")
    attn_weights: Any = _whole("attn_weights")
    head_outputs: Any = property(lambda self: self._kept("head_outputs"), doc="A V of every head, kept.")
    concat: Any = property(lambda self: self._kept("concat"), doc="The heads side by side, kept.")
    output: Any = property(lambda self: self._kept("output"), doc="As `AttentionResult.output`, kept.")

    def rows(self, name: str, head: int, first: int, last: int, step: int = 1) -> Array:
        """Rows first, first + step, … below `last` of one head's scores, scaled_scores, masked_scores or
        attn_weights, (N, rows, S)."""
        call = self.call
        with np.errstate(all="ignore"):
            found: Array = self.q[:, head, first:last:step] @ self.k[:, head].swapaxes(-1, -2)
            if name == "scores":
                return found
            found *= found.dtype.type(call.config.effective_scale)
            if call.mask is not None and name != "scaled_scores":
                found += np.broadcast_to(call.mask, self.sizes)[:, head, first:last:step]
            return softmax(found, call.fully_masked) if name == "attn_weights" else found

    def scores_of(self, head: int) -> Array:
        """As `AttentionResult.scores_of`."""
        return self._head("scores", head)

    def scaled_scores_of(self, head: int) -> Array:
        """As `AttentionResult.scaled_scores_of`."""
        return self._head("scaled_scores", head)

    def masked_scores_of(self, head: int) -> Array:
        """As `AttentionResult.masked_scores_of`."""
        return self._head("masked_scores", head)

    def attn_weights_of(self, head: int) -> Array:
        """As `AttentionResult.attn_weights_of`."""
        return self._head("attn_weights", head)

    def output_rows(self, first: int, last: int, step: int = 1) -> Array:
        """As `AttentionResult.output_rows`: of the scores, only these rows are computed."""
        if "output" in self._later:
            return super().output_rows(first, last, step)
        w = self.call.weights
        heads = mute(self._collect(first, last, step), self.call.muted)
        return linear(merge_heads(heads), w.w_o, w.b_o)

    def _head(self, name: str, head: int) -> Array:
        """One head, (N, L, S); the last one that was looked at is remembered."""
        kept = self._later.get(f"{name} {head}")
        if kept is None:
            batch, _, queries, keys = self.sizes
            size = batch * queries * keys * self.q.dtype.itemsize
            memory.refuse_above(size, lambda: f"One head of {queries:,} × {keys:,} scores")
            kept = self.rows(name, head, 0, queries)
            for other in [key for key in self._later if key.startswith(f"{name} ")]:
                del self._later[other]
            self._later[f"{name} {head}"] = kept
        return kept

    def _every_head(self, name: str) -> Array:
        batch, heads, queries, keys = self.sizes
        size = batch * heads * queries * keys * self.q.dtype.itemsize
        memory.refuse_above(size, lambda: f"{queries:,} × {keys:,} scores in {batch * heads:,} heads")
        whole = np.empty(self.sizes, self.q.dtype)
        for head in range(heads):
            whole[:, head] = self.rows(name, head, 0, queries)
        return whole

    def _collect(self, first: int, last: int, step: int = 1) -> Array:
        """What the heads put out in some rows, (N, H, rows, D), a block of them at a time."""
        batch, heads, _, keys = self.sizes
        wanted = range(first, last, step)
        made = np.empty((batch, heads, len(wanted), self.q.shape[3]), self.q.dtype)
        block = max(1, BLOCK_BYTES // max(1, 4 * batch * keys * self.q.dtype.itemsize))
        with np.errstate(all="ignore"):
            for head in range(heads):
                for at in range(0, len(wanted), block):
                    part = wanted[at : at + block]
                    shares = self.rows("attn_weights", head, part.start, part.stop, step)
                    made[:, head, at : at + len(part)] = shares @ self.v[:, head]
        return made

    def _kept(self, name: str) -> Array:
        if name not in self._later:
            w = self.call.weights
            heads = self._later["head_outputs"] = self._collect(0, self.sizes[2])
            concat = self._later["concat"] = merge_heads(mute(heads, self.call.muted))
            with np.errstate(all="ignore"):
                self._later["output"] = self.call.restore(linear(concat, w.w_o, w.b_o))
        return self._later[name]
