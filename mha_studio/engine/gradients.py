"""The way back through attention: gradients for the inputs, the parameters and every intermediate, in NumPy.

The chain rule applied to `reference.forward`, last line first. The forward pass is left to `reference.py` and
`kernels.py`: whichever made the result, its intermediates are what is read here.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .errors import ShapeError
from .pins import Pinned
from .reference import merge_heads, split_heads
from .result import AttentionResult, Gradients

Array = NDArray[Any]


def backward(result: AttentionResult, cotangent: Any) -> Gradients:
    """Gradients of Σ output · cotangent. cotangent: shaped like `result.output`, in its dtype.

    Where query, key and value were one array, its gradient is the sum of the three. A row with every key blocked gives
    NaN, as in torch, or passes nothing back to the scores where it was filled with "zero" or "uniform". A pinned number
    has a gradient and passes nothing back, since it is what it is; so does what a muted head collected.
    Raises `ShapeError` for a cotangent that does not fit.
    """
    call, dtype = result.call, result.output.dtype
    given = np.asarray(cotangent)
    if given.shape != result.output.shape or given.dtype != dtype:
        raise ShapeError(
            f"cotangent: shape {given.shape} of {given.dtype} came, {result.output.shape} of {dtype} like the output "
            "would fit."
        )
    config, weights, free = call.config, call.weights, partial(without_pins, call.pins)
    by_name: dict[str, Array] = {}
    with np.errstate(all="ignore"):
        # output = concat W_Oᵀ + b_O
        d_output = free("output", call.enter(given))
        d_concat = d_output @ weights.w_o
        d_w_o = _outer(d_output, result.concat)
        # concat = the heads side by side; each head = A V
        d_heads = split_heads(free("concat", d_concat), config.num_heads)
        if call.muted:
            d_heads = d_heads.copy()
            d_heads[:, list(call.muted)] = 0.0
        d_collected = free("head_outputs", d_heads)
        d_weights = d_collected @ result.v.swapaxes(-1, -2)
        d_v = result.attn_weights.swapaxes(-1, -2) @ d_collected
        # A = softmax(masked); the mask is only added; scaled = scores · scale
        d_masked = softmax_backward(_shares(result), free("attn_weights", d_weights))
        if call.mask is not None and call.fully_masked != "nan":
            d_masked[np.all(result.masked_scores == -np.inf, axis=-1)] = 0.0
        d_scaled = free("masked_scores", d_masked)
        d_scores = free("scaled_scores", d_scaled) * dtype.type(config.effective_scale)
        # scores = Q Kᵀ
        d_q = free("scores", d_scores) @ result.k
        d_k = free("scores", d_scores).swapaxes(-1, -2) @ result.q
        # q, k and v = x Wᵀ + b, cut into heads; keys may have been appended
        flat_q = free("q", merge_heads(free("q_head", d_q)))
        flat_k = free("k", merge_heads(free("k_head", d_k)))
        flat_v = free("v", merge_heads(free("v_head", d_v)))
        length = call.key.shape[1]
        if config.add_bias_kv:
            by_name["bias_k"] = flat_k[:, length].sum(axis=0).reshape(1, 1, -1)
            by_name["bias_v"] = flat_v[:, length].sum(axis=0).reshape(1, 1, -1)
        flat_k, flat_v = flat_k[:, :length], flat_v[:, :length]
        by_name["query"] = call.restore(flat_q @ weights.w_q)
        by_name["key"] = call.restore(flat_k @ weights.w_k)
        by_name["value"] = call.restore(flat_v @ weights.w_v)
        d_w_q, d_w_k, d_w_v = _outer(flat_q, call.query), _outer(flat_k, call.key), _outer(flat_v, call.value)
    if config.packed:
        by_name["in_proj_weight"] = np.concatenate([d_w_q, d_w_k, d_w_v])
    else:
        by_name |= {"q_proj_weight": d_w_q, "k_proj_weight": d_w_k, "v_proj_weight": d_w_v}
    by_name["out_proj.weight"] = d_w_o
    if config.bias:
        by_name["in_proj_bias"] = np.concatenate([g.sum(axis=(0, 1)) for g in (flat_q, flat_k, flat_v)])
        by_name["out_proj.bias"] = d_output.sum(axis=(0, 1))
    return Gradients(by_name, {
        "q": d_q, "k": d_k, "v": d_v, "scores": d_scores, "scaled_scores": d_scaled, "masked_scores": d_masked,
        "attn_weights": d_weights, "head_outputs": d_heads, "concat": d_concat, "output": given,
    })  # fmt: skip


def softmax_backward(shares: Array, d_shares: Array) -> Array:
    """From the gradient of softmax's result to that of its argument: a · (g − Σ g a), row by row."""
    result: Array = shares * (d_shares - np.sum(d_shares * shares, axis=-1, keepdims=True))
    return result


def without_pins(pins: Mapping[str, Pinned], name: str, gradient: Array) -> Array:
    """What of a gradient goes on to what comes before: the array itself, or a copy with 0 in the pinned places."""
    pinned = pins.get(name)
    if pinned is None:
        return gradient
    passed = gradient.copy()
    passed[pinned.places] = 0.0
    return passed


def _shares(result: AttentionResult) -> Array:
    """The shares as softmax gave them, before any pin."""
    pinned = result.call.pins.get("attn_weights")
    if pinned is None:
        return result.attn_weights
    shares = result.attn_weights.copy()
    shares[pinned.places] = result.unpinned["attn_weights"]
    return shares


def _outer(d_out: Array, x: Array) -> Array:
    """Gradient of the weight in y = x Wᵀ: d_out (N, L, out), x (N, L, in) → (out, in)."""
    return np.tensordot(d_out, x, axes=((0, 1), (0, 1)))
