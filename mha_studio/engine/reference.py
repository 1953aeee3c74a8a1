"""Multi-head attention as the textbook says it, in NumPy: the code to read first, and the oracle of the tests.

"Attention Is All You Need" (Vaswani et al. 2017), section 3.2:

    Attention(Q, K, V) = softmax(Q Kᵀ / √D) V
    MultiHead          = Concat(head_1, …, head_H) W_Oᵀ + b_O

Nothing here is tuned. `kernels.py` computes the same numbers faster; `api.py` checks what comes in and chooses.
Gradients are in `gradients.py`.

The letters: N batch entries, L queries, S keys, E = embed_dim, H heads, D = E / H.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .pins import put
from .result import AttentionResult, Call

Array = NDArray[Any]


def forward(call: Call) -> AttentionResult:
    """Every intermediate of one call, shapes as `AttentionResult` says. Nothing that comes in is changed."""
    weights, config, pins = call.weights, call.config, call.pins
    unpinned: dict[str, Array] = {}  # what would stand where somebody has pinned another number
    with np.errstate(all="ignore"):  # −∞ and NaN are answers here, not accidents
        # Three views of the input: what each token looks for, what it offers, and what it passes on.
        q = linear(call.query, weights.w_q, weights.b_q)
        k = linear(call.key, weights.w_k, weights.b_k)
        v = linear(call.value, weights.w_v, weights.b_v)
        k = append_keys(k, weights.bias_k, config.add_zero_attn)
        v = append_keys(v, weights.bias_v, config.add_zero_attn)
        q, k, v = put(pins, "q", q, unpinned), put(pins, "k", k, unpinned), put(pins, "v", v, unpinned)

        # Every head gets its own D columns of them.
        q = put(pins, "q_head", split_heads(q, config.num_heads), unpinned)
        k = put(pins, "k_head", split_heads(k, config.num_heads), unpinned)
        v = put(pins, "v_head", split_heads(v, config.num_heads), unpinned)

        # How well does each query match each key?
        scores = put(pins, "scores", q @ k.swapaxes(-1, -2), unpinned)
        scaled_scores = scores * scores.dtype.type(config.effective_scale)
        scaled_scores = put(pins, "scaled_scores", scaled_scores, unpinned)
        masked_scores = scaled_scores if call.mask is None else scaled_scores + call.mask
        masked_scores = put(pins, "masked_scores", masked_scores, unpinned)

        # Shares that add up to one, and the values mixed in those shares.
        attn_weights = put(pins, "attn_weights", softmax(masked_scores, call.fully_masked), unpinned)
        head_outputs = put(pins, "head_outputs", attn_weights @ v, unpinned)

        # The heads side by side again, muted ones as zeros, and mixed.
        concat = merge_heads(mute(head_outputs, call.muted))
        concat = put(pins, "concat", concat, unpinned)
        output = put(pins, "output", linear(concat, weights.w_o, weights.b_o), unpinned)
    result = AttentionResult(
        call=call, q=q, k=k, v=v, scores=scores, masked_scores=masked_scores, attn_weights=attn_weights,
        head_outputs=head_outputs, concat=concat, output=call.restore(output), computed_by="reference",
    )  # fmt: skip
    result.unpinned.update(unpinned)
    return result


def linear(x: Array, weight: Array, bias: Array | None) -> Array:
    """x Wᵀ + b. x (…, in), weight (out, in), bias (out,) or None."""
    product = x @ weight.T
    return product if bias is None else product + bias


def append_keys(x: Array, learned: Array | None, zero: bool) -> Array:
    """x (N, S, E) with the learned row, then a row of zeros, where the configuration has them."""
    rows = [x]
    if learned is not None:
        rows.append(np.broadcast_to(learned, (x.shape[0], 1, x.shape[2])))
    if zero:
        rows.append(np.zeros((x.shape[0], 1, x.shape[2]), x.dtype))
    return np.concatenate(rows, axis=1) if len(rows) > 1 else x


def split_heads(x: Array, num_heads: int) -> Array:
    """(N, L, E) → (N, H, L, D). First cut E into H pieces, then let heads change places with tokens.

    Reshaping straight to (N, H, L, D) gives the same shape and wrong values.
    """
    batch, length, width = x.shape
    return x.reshape(batch, length, num_heads, width // num_heads).swapaxes(1, 2)


def merge_heads(x: Array) -> Array:
    """(N, H, L, D) → (N, L, E): the way back."""
    batch, num_heads, length, head_dim = x.shape
    return x.swapaxes(1, 2).reshape(batch, length, num_heads * head_dim)


def mute(head_outputs: Array, muted: tuple[int, ...]) -> Array:
    """(N, H, L, D) with zeros for the muted heads; the array itself where there are none."""
    if not muted:
        return head_outputs
    heard = head_outputs.copy()
    heard[:, list(muted)] = 0.0
    return heard


def softmax(scores: Array, fully_masked: str = "nan") -> Array:
    """exp(s) / Σ exp(s) over the last axis, each row shifted by its largest score first so that nothing overflows.

    A row with every key blocked has no largest score: 0/0. `fully_masked` says what it becomes: "nan" (as torch),
    "zero" (the query takes nothing) or "uniform" (it takes the same of every key).
    """
    largest = scores.max(axis=-1, keepdims=True, initial=-np.inf)
    powers = np.exp(scores - largest)
    shares: Array = powers / powers.sum(axis=-1, keepdims=True)
    if fully_masked != "nan":
        blocked = np.all(scores == -np.inf, axis=-1)
        shares[blocked] = 0.0 if fully_masked == "zero" else 1.0 / max(scores.shape[-1], 1)
    return shares
