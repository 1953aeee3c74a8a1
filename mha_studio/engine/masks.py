"""Masks: what torch's two masks mean, and how they become one number for each query and key.

True means *blocked*, as `torch.nn.MultiheadAttention` reads it. A float mask is added to the scaled scores; a blocked
cell is the same as adding −∞. Adding them is left to `reference.py` and `kernels.py`.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .errors import ShapeError

Array = NDArray[Any]


def causal_mask(L: int, S: int | None = None) -> NDArray[np.bool_]:
    """The bool mask (L, S) that blocks every key after its query; aligned at the top left where L ≠ S, as in torch."""
    return np.triu(np.ones((L, L if S is None else S), dtype=np.bool_), 1)


def merge_masks(
    attn_mask: Any,
    key_padding_mask: Any,
    *,
    batch: int,
    num_heads: int,
    queries: int,
    keys: int,
    extra_keys: int,
    dtype: np.dtype[Any],
) -> Array | None:
    """Both masks as one array of addends, or None where there is neither.

    attn_mask (L, S) or (N·H, L, S); key_padding_mask (N, S), or (S,) where there is one batch entry; bool (True =
    blocked) or float. The result is C-ordered (n, h, l, S + extra_keys), where n, h and l are N, H, L or 1 and
    broadcast over the scores; appended keys are always allowed. Raises `ShapeError`. The masks are not changed.
    """
    merged: Array | None = None
    if attn_mask is not None:
        mask = np.asarray(attn_mask)
        stacked = (batch * num_heads, queries, keys)
        if mask.shape == (queries, keys):
            merged = mask[None, None]
        elif mask.shape == stacked:
            merged = mask.reshape(batch, num_heads, queries, keys)
        else:
            raise ShapeError(
                f"attn_mask: shape {mask.shape} came, {(queries, keys)} (queries, keys) or {stacked} "
                "(batch × heads, queries, keys) would fit."
            )
        merged = _addends("attn_mask", merged, dtype)
    if key_padding_mask is not None:
        mask = np.asarray(key_padding_mask)
        if mask.shape != (batch, keys) and not (batch == 1 and mask.shape == (keys,)):
            raise ShapeError(
                f"key_padding_mask: shape {mask.shape} came, {(batch, keys)} (batch, keys) would fit."
            )
        padding = _addends("key_padding_mask", mask.reshape(batch, 1, 1, keys), dtype)
        with np.errstate(invalid="ignore", over="ignore"):
            merged = padding if merged is None else merged + padding
    if merged is None:
        return None
    if extra_keys:
        merged = np.concatenate([merged, np.zeros((*merged.shape[:3], extra_keys), dtype)], axis=3)
    return np.ascontiguousarray(merged)


def _addends(name: str, mask: Array, dtype: np.dtype[Any]) -> Array:
    if mask.dtype == np.bool_:
        addends = np.zeros(mask.shape, dtype)
        np.copyto(addends, -np.inf, where=mask)
        return addends
    if mask.dtype.kind == "f":
        with np.errstate(over="ignore"):
            return mask.astype(dtype)
    raise ShapeError(
        f"{name}: dtype {mask.dtype} came, bool (True = blocked) or float (added to the scores) would fit."
    )
