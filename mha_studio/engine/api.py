"""`attend`: the one way in. Checks what comes, and has it computed by the kernels where they are loaded, else by
the reference.

What is computed stands in `reference.py` and `kernels.py`; loading the kernels, in `loader.py`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import plan, reference
from .config import AttentionConfig
from .errors import ConfigError, ShapeError, TooLargeError
from .loader import active_kernels
from .masks import merge_masks
from .pins import Given, check_muted, check_pins
from .result import AttentionResult, Call, FullyMasked
from .weights import DTYPES, AttentionWeights

Array = NDArray[Any]


def attend(
    query: Any,
    key: Any,
    value: Any,
    weights: AttentionWeights,
    config: AttentionConfig,
    attn_mask: Any = None,
    key_padding_mask: Any = None,
    fully_masked: FullyMasked = "nan",
    pins: Given | None = None,
    muted: Iterable[int] = (),
) -> AttentionResult:
    """Multi-head attention with every intermediate kept, as `torch.nn.MultiheadAttention` in evaluation mode.

    query (L, N, E), key (S, N, kdim), value (S, N, vdim); (N, L, E) and so on with `batch_first`; (L, E) and so on
    without a batch. All float32 or all float64, as are the weights: that is what is computed in.
    attn_mask (L, S) or (N·H, L, S), key_padding_mask (N, S): bool, True = blocked; float: added to the scaled scores.
    fully_masked: what a row with every key blocked becomes: "nan" (as torch), "zero" or "uniform".
    pins: numbers to stand in place of computed ones, by name and place (see `pins.check_pins`); muted: heads whose part
    of the concatenation is zero.

    Raises `ShapeError` or `ConfigError`, naming the argument, what came and what would fit. Inputs are not changed;
    the result refers to them for `backward`, so change them only once that is done.
    """
    call = check_call(
        query, key, value, weights, config, attn_mask, key_padding_mask, fully_masked, pins, muted
    )
    return compute(call)


def compute(call: Call) -> AttentionResult:
    """A checked call, computed by the kernels where they are loaded, else by the reference.

    Where its scores do not fit into memory, they are computed when they are looked at (`on_demand.py`). With pins,
    which ask for every step, `TooLargeError` is raised instead.
    """
    kernels = active_kernels()
    try:
        if kernels is not None:
            return plan.forward(call, kernels)
        plan.refuse_what_does_not_fit(call)
        return reference.forward(call)
    except TooLargeError:
        if call.pins:
            raise
        from . import on_demand

        return on_demand.forward(call)


def check_call(
    query: Any,
    key: Any,
    value: Any,
    weights: AttentionWeights,
    config: AttentionConfig,
    attn_mask: Any = None,
    key_padding_mask: Any = None,
    fully_masked: FullyMasked = "nan",
    pins: Given | None = None,
    muted: Iterable[int] = (),
) -> Call:
    """The checks of `attend`, and its arguments with the batch first."""
    if not isinstance(config, AttentionConfig):
        raise ConfigError(f"config: {type(config).__name__} came, an AttentionConfig would fit.")
    if not isinstance(weights, AttentionWeights):
        raise ConfigError(
            f"weights: {type(weights).__name__} came, AttentionWeights (from_state_dict) would fit."
        )
    if fully_masked not in plan.MODES:
        raise ConfigError(f'fully_masked: {fully_masked!r} came, "nan", "zero" or "uniform" would fit.')
    weights.check(config)

    q = np.asarray(query)
    batched = q.ndim == 3
    axes = ("N, L, E" if config.batch_first else "L, N, E") if batched else "L, E"
    if q.ndim not in (2, 3) or q.shape[-1] != config.embed_dim:
        raise ShapeError(
            f"query: shape {q.shape} came, {'(N, L, ' if config.batch_first else '(L, N, '}{config.embed_dim}) "
            f"or (L, {config.embed_dim}) without a batch would fit."
        )
    if q.dtype not in DTYPES:
        raise ShapeError(f"query: dtype {q.dtype} came, float32 or float64 would fit.")
    if weights.dtype != q.dtype:
        raise ShapeError(
            f"weights: dtype {weights.dtype} came, {q.dtype} like the query would fit (see weights.astype)."
        )
    batch_axis = 0 if config.batch_first else 1
    batch = q.shape[batch_axis] if batched else 1
    k = _sequence("key", key, config.key_dim, q, batch_axis, axes)
    v = _sequence("value", value, config.value_dim, q, batch_axis, axes)
    if k.shape[:-1] != v.shape[:-1]:
        raise ShapeError(
            f"value: shape {v.shape} came, {(*k.shape[:-1], config.value_dim)} beside key {k.shape} would fit."
        )
    q, k, v = _batch_first([q, k, v], batched, config.batch_first)
    mask = merge_masks(
        attn_mask, key_padding_mask, batch=batch, num_heads=config.num_heads, queries=q.shape[1], keys=k.shape[1],
        extra_keys=config.extra_keys, dtype=q.dtype,
    )  # fmt: skip
    pinned = check_pins(
        pins, batch=batch, heads=config.num_heads, queries=q.shape[1], keys=k.shape[1] + config.extra_keys,
        width=config.embed_dim, dtype=q.dtype,
    )  # fmt: skip
    return Call(
        q, k, v, weights, config, mask, fully_masked, batched, pinned, check_muted(muted, config.num_heads)
    )


def _sequence(name: str, given: Any, width: int, query: Array, batch_axis: int, axes: str) -> Array:
    array = np.asarray(given)
    fits = array.ndim == query.ndim and array.shape[-1] == width
    if not fits or (query.ndim == 3 and array.shape[batch_axis] != query.shape[batch_axis]):
        wanted = ["S"] * (query.ndim - 1) + [str(width)]
        if query.ndim == 3:
            wanted[batch_axis] = str(query.shape[batch_axis])
        raise ShapeError(
            f"{name}: shape {array.shape} came, ({', '.join(wanted)}) beside query {query.shape} ({axes}) would fit."
        )
    if array.dtype != query.dtype:
        raise ShapeError(f"{name}: dtype {array.dtype} came, {query.dtype} like the query would fit.")
    return array


def _batch_first(arrays: list[Array], batched: bool, already: bool) -> list[Array]:
    """Read-only views (N, length, width). What came as one array stays one: the kernels then project it in one go."""
    views: list[Array] = []
    for place, array in enumerate(arrays):
        if place and array is arrays[place - 1]:
            views.append(views[-1])
            continue
        view = array[None] if not batched else array.view() if already else array.swapaxes(0, 1)
        view.flags.writeable = False
        views.append(view)
    return views
