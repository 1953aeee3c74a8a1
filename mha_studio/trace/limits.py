"""Where the colour scales end: one limit common to all steps, or one for a matrix alone. Round numbers, never 0.

Which colour a value gets within its limit is left to the painter.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np

from mha_studio.engine import AttentionResult
from mha_studio.trace.model import Array

_RESULTS = ("q", "k", "v", "scores", "head_outputs", "concat")
_WEIGHTS = ("w_q", "w_k", "w_v", "w_o")
_SAMPLE = 1024
_ROWS = 16
_QUANTILE = 0.95
_NICE = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


def common_limit(result: AttentionResult) -> float:
    """About the 95th percentile of |value| over what comes in, the weights and every step's result, rounded up.

    About a thousand values of each array are looked at, so that it costs little at any size. It stays put under most
    edits, and so do the colours.
    """
    length = result.scores.shape[2]
    arrays = [result.call.query, *(getattr(result, name) for name in _RESULTS)]
    arrays += [_some_scaled_scores(result), result.output_rows(0, length, max(1, length // _ROWS))]
    arrays += [getattr(result.call.weights, name) for name in _WEIGHTS]
    return robust_limit(arrays)


def _some_scaled_scores(result: AttentionResult) -> Array:
    """A sample of |scaled scores|, without making all of them where they are not there."""
    if result.call.mask is None or result.call.pins:
        return result.scaled_scores
    scores = result.scores
    with np.errstate(all="ignore"):
        some: Array = _some(scores).astype(scores.dtype) * scores.dtype.type(
            result.call.config.effective_scale
        )
    return some


def robust_limit(arrays: Iterable[Array], nonzero: bool = False) -> float:
    """About the 95th percentile of |value| over a sample of each array, rounded up; 1 where nothing is finite.

    With `nonzero`, zeros are left out: derivatives are 0 wherever nothing arrives, and that says nothing about size.
    """
    values = np.concatenate([_some(array) for array in arrays])
    finite = values[np.isfinite(values)]
    if nonzero:
        finite = finite[finite > 0.0]
    if not finite.size:
        return 1.0
    at = math.ceil(_QUANTILE * (finite.size - 1))
    return nice_above(float(np.partition(finite, at)[at]))


def limit_of(array: Array) -> float:
    """The largest finite |value| of one matrix, rounded up."""
    values = np.abs(array)
    finite = values[np.isfinite(values)]
    return nice_above(float(finite.max()) if finite.size else 0.0)


def nice_above(value: float) -> float:
    """The next round number at or above a positive value; 1 for 0 and below, and never beyond what a float holds."""
    if not value > 0.0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(max(value, 1e-300)))
    for digit in _NICE:
        if value <= digit * power * (1 + 1e-9) and math.isfinite(digit * power):
            return digit * power
    return value


def sample_places(array: Array) -> tuple[Array, Array]:
    """Rows and columns of about `_SAMPLE` entries of a matrix, spread over all of its rows and columns."""
    rows, cols = np.divmod(np.arange(0, array.size, _stride(array)), max(1, array.shape[-1]))
    return rows, cols


def _stride(array: Array) -> int:
    step = max(1, array.size // _SAMPLE)
    while math.gcd(step, array.shape[-1]) != 1:
        step += 1
    return step


def _some(array: Array) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """|value| of about `_SAMPLE` entries, taken so that they do not all stand in a few columns."""
    flat = array.reshape(-1) if array.flags.c_contiguous else array.ravel(order="K")
    step = _stride(array)
    taken: np.ndarray[tuple[int], np.dtype[np.float64]] = np.abs(flat[::step].astype(np.float64))
    return taken
