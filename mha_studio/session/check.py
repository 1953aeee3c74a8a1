"""Is what is shown true? One computation again, by the textbook and in float64, held against what the engine gave.

Runs in the worker. The figures decide what the status line says; nothing else depends on them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from mha_studio.engine import reference
from mha_studio.engine.result import AttentionResult
from mha_studio.trace.trace import Trace

FIELDS = (
    "q",
    "k",
    "v",
    "scores",
    "scaled_scores",
    "masked_scores",
    "attn_weights",
    "head_outputs",
    "concat",
    "output",
)
TOLERANCE = {"float32": 2e-6, "float64": 1e-12}
"""What a result may be off by, relative to the largest value of its field."""


class Verdict(Struct, frozen=True):
    """`ok`, and where the engine was furthest from the reference: the field and how far, as a share of what it may
    be off by (at most 1 where `ok`)."""

    ok: bool
    field: str
    share: float


def compare(trace: Trace) -> Verdict:
    """Compute `trace` again in float64 by the reference and compare every field."""
    return compare_result(trace.result)


def compare_result(result: AttentionResult) -> Verdict:
    """The same for what the engine gave. Safe on another thread for a result that was `lent`; what comes of it counts
    only if nothing was edited meanwhile."""
    call = result.call
    wide = replace(
        call,
        query=call.query.astype(np.float64),
        key=call.key.astype(np.float64),
        value=call.value.astype(np.float64),
        weights=call.weights.astype(np.float64),
        mask=None if call.mask is None else call.mask.astype(np.float64),
    )
    return judge(result, reference.forward(wide))


def judge(shown: AttentionResult, true: AttentionResult) -> Verdict:
    """Hold one result against another, computed in float64.

    An error of d in a score changes its share by a factor of exp(d), so what the scores may be off by is added for
    everything after the softmax. A pin can make a product whose large terms cancel out; what they may be off by counts
    then, not what is left of them.
    """
    tolerance = TOLERANCE[str(shown.scores.dtype)]
    in_scores = in_heads = in_output = 1.0
    if true.call.pins:
        in_scores = _cancelled(true.q, true.k, true.scores)
        in_heads = _cancelled(true.attn_weights, true.v, true.head_outputs)
        in_output = _cancelled(true.concat, true.call.weights.w_o, true.output)
    off = in_scores * (1.0 + 2.0 * max(_largest(true.scaled_scores), _largest(true.masked_scores)))
    factors = dict.fromkeys(FIELDS[:3], 1.0) | dict.fromkeys(FIELDS[3:6], in_scores)
    factors |= {"attn_weights": off, "head_outputs": off * in_heads, "concat": off * in_heads}
    factors["output"] = off * in_heads * in_output
    worst = Verdict(True, "output", 0.0)
    for name in FIELDS:
        allowed = tolerance * factors[name]
        share = _distance(getattr(shown, name), getattr(true, name)) / allowed
        if share > worst.share:
            worst = Verdict(share <= 1.0, name, share)
    return worst


def _cancelled(left: NDArray[Any], right: NDArray[Any], product: NDArray[Any]) -> float:
    """How much larger the largest term of a product may be than the largest number in it; at least 1."""
    with np.errstate(all="ignore"):
        term = _largest(left) * _largest(right)
    return max(1.0, term / max(_largest(product), float(np.finfo(np.float64).tiny)))


def _largest(array: NDArray[Any]) -> float:
    finite = np.abs(array[np.isfinite(array)])
    return float(finite.max()) if finite.size else 0.0


def _distance(shown: NDArray[Any], true: NDArray[Any]) -> float:
    """The largest difference, relative to the largest value; infinite where NaN or infinity is not in both."""
    finite = np.isfinite(true)
    if not np.array_equal(finite, np.isfinite(shown)) or not np.array_equal(
        shown[~finite], true[~finite].astype(shown.dtype), equal_nan=True
    ):
        return float("inf")
    if not finite.any():
        return 0.0
    apart = float(np.abs(shown[finite].astype(np.float64) - true[finite]).max())
    largest = float(np.abs(true[finite]).max())
    return 0.0 if apart == 0.0 else apart / max(largest, np.finfo(shown.dtype).tiny)
