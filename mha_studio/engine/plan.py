"""How one call is computed by the kernels: which of them, by how many threads, into which buffer.

The kernels themselves are in `kernels.py`, where each intermediate lies in `layout.py`. What a call must look like
is checked in `api.py`.

Sizes decide (measured; see docs/decisions/0010-fusion-and-crossovers.md): small ones in one kernel without BLAS, middle
ones in one kernel that calls BLAS, large ones in two halves on two threads.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from . import blas, memory, pinned, reference
from .layout import Layout, layout
from .result import AttentionResult, Call
from .weights import AttentionWeights

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Array = NDArray[Any]

SMALL_WORK = 700_000
"""Multiply-adds up to which the kernel without BLAS is the faster one."""
PARALLEL_WORK = 20_000_000
"""Multiply-adds from which a second thread pays for being woken."""
PINNED_WORK = 8_000_000
"""Multiply-adds from which kernels pay where something is pinned or muted: what lies between the phases is NumPy's."""
MOST_PARTS = 8
FIELDS = ("q", "k", "v", "scores", "masked_scores", "attn_weights", "head_outputs", "concat", "output")
MODES = {"nan": 0, "zero": 1, "uniform": 2}

_pool = memory.BufferPool()
_empty = {np.dtype(real): np.empty(0, real) for real in (np.float32, np.float64)}
for _array in _empty.values():
    _array.flags.writeable = False


def forward(call: Call, kernels: Any) -> AttentionResult:
    """Every intermediate of one call, computed by the kernels into a buffer of its own."""
    if 0 in call.query.shape or 0 in call.key.shape:
        return reference.forward(call)  # nothing to gain, and BLAS refuses rows of no length
    if call.plain:
        return Workspace(call, kernels).compute(call)
    if blas.products() is None or work(call) < PINNED_WORK:
        return reference.forward(call)
    return _forward_pinned(call, kernels)


def _forward_pinned(call: Call, kernels: Any) -> AttentionResult:
    space = Workspace(call, kernels, small=False)
    unpinned = space.fill(call)
    fields = space.views
    fields["head_outputs"], fields["concat"], replaced = pinned.collect(call, fields["head_outputs"])
    output = space.project_output(call, fields["concat"])
    if "output" in call.pins:
        pins = call.pins["output"]
        replaced["output"] = output[pins.places]
        writable(output, space.buffer)[pins.places] = pins.values
    fields["output"] = call.restore(output)
    result = AttentionResult(call=call, computed_by="kernels", **fields)
    result.unpinned.update({name: (unpinned | replaced)[name] for name in call.pins})
    return result


class Workspace:
    """A buffer for calls of one shape. `forward` makes one a call; who computes again and again keeps one."""

    def __init__(self, call: Call, kernels: Any, small: bool | None = None) -> None:
        """`small` chooses the kernel without BLAS or the others; None: by the size of the call.

        Raises `TooLargeError` where the intermediates do not fit into memory.
        """
        config, dtype = call.config, call.query.dtype
        batch, queries, _ = call.query.shape
        given_keys = call.key.shape[1]
        self.kernels = kernels
        self.work = work(call)
        self.small = self.work <= SMALL_WORK if small is None else small
        one_source = call.query is call.key and call.key is call.value
        self.fused = self.small and one_source and config.packed and not config.extra_keys
        self.layout: Layout = layout(config, batch, queries, given_keys, self.fused, dtype.itemsize)
        self.buffer = _pool.take(self.layout.size, dtype, lambda: _what(call))

    @property
    def views(self) -> dict[str, Array]:
        """The parts of the buffer by the names of the result's fields, `output` as (N, L, E); read-only."""
        views = self.layout.views(self.buffer)
        return {name: views[name] for name in FIELDS}

    def compute(self, call: Call) -> AttentionResult:
        """Fill the buffer and show it. An earlier result of this workspace shows the new numbers from now on."""
        self.fill(call)
        return KernelResult(call, self.layout, self.buffer)

    def fill(self, call: Call) -> dict[str, Array]:
        """Compute into the buffer. The call has the shapes of the one that the workspace was made for.

        Where something is pinned or a head is muted, only as far as what the heads put out, with the pins that lie
        before that; answers what those replace, by name.
        """
        query = flat(call.query)
        key = query if call.key is call.query else flat(call.key)
        value = key if call.value is call.key else flat(call.value)
        scale, mode = call.config.effective_scale, MODES[call.fully_masked]
        mask, steps = mask_and_steps(call)
        record, buffer, kernels = self.layout.record, self.buffer, self.kernels
        if self.small:
            params = small_parameters(call.weights, self.fused)
            kernels.forward_small(params, record, query, key, value, mask, buffer, *steps, scale, mode)
            return {}
        library = blas.products()
        if library is None:
            self._with_numpy(call, mask, steps, mode)
            return {}
        gemm = library.address(buffer.dtype)
        into, out_of = large_parameters(call.weights)
        parts = parts_for(call)
        if parts == 1 and call.plain:
            kernels.forward_serial(
                gemm, record, query, key, value, *into, *out_of, mask, buffer, *steps, scale, mode
            )
            return {}
        in_parts(parts, kernels.project_part, gemm, record, query, key, value, *into, buffer)
        writables = {} if call.plain else self.writable_views()
        unpinned = pinned.lay_projected(call, writables)
        to_the_end = int(call.plain)
        in_parts(
            parts, kernels.attend_part, gemm, record, *out_of, mask, buffer, *steps, scale, mode, to_the_end
        )
        return unpinned | pinned.lay_rows(call, writables)[1] if call.pins else {}

    def writable_views(self) -> dict[str, Array]:
        """The parts of the buffer by the names of the result's fields, to write to."""
        return {name: writable(view, self.buffer) for name, view in self.views.items()}

    def project_output(self, call: Call, concat: Array) -> Array:
        """The output, (N, L, E), from a concatenation that may lie outside of the buffer; read-only."""
        library = blas.products()
        if library is None:
            raise RuntimeError("Where BLAS has no address, the output is made with the rest.")
        out_of = large_parameters(call.weights)[1]
        in_parts(
            parts_for(call), self.kernels.output_part, library.address(self.buffer.dtype), self.layout.record,
            flat(concat), *out_of, self.buffer,
        )  # fmt: skip
        return self.views["output"]

    def _with_numpy(self, call: Call, mask: Array, steps: tuple[int, int, int, int], mode: int) -> None:
        """The same where BLAS has no address: the products by NumPy, what lies between them by a kernel."""
        weights, config = call.weights, call.config
        into = self.writable_views()
        with np.errstate(all="ignore"):
            for name, x, w, b, extra in (
                ("q", call.query, weights.w_q, weights.b_q, None),
                ("k", call.key, weights.w_k, weights.b_k, weights.bias_k),
                ("v", call.value, weights.w_v, weights.b_v, weights.bias_v),
            ):
                rows = reference.linear(x, w, b)
                if name != "q":
                    rows = reference.append_keys(rows, extra, config.add_zero_attn)
                into[name][...] = reference.split_heads(rows, config.num_heads)
            np.matmul(into["q"], into["k"].swapaxes(-1, -2), out=into["scores"])
            _, heads, queries, keys = into["scores"].shape
            rows_of_scores = call.query.shape[0] * heads * queries
            in_rows(
                parts_for(call), rows_of_scores, self.kernels.softmax_part,
                *(into[name].reshape(-1) for name in ("scores", "masked_scores", "attn_weights")),
                mask, heads, queries, keys, *steps, config.effective_scale, mode,
            )  # fmt: skip
            np.matmul(into["attn_weights"], into["v"], out=into["head_outputs"])
            into["output"][...] = reference.linear(into["concat"], weights.w_o, weights.b_o)


class KernelResult(AttentionResult):
    """A result in a kernel's buffer. A field becomes a view when first looked at: ten views cost more than 6 tokens."""

    __slots__ = ("_buffer", "_layout")
    _buffer: Array
    _layout: Layout

    def __init__(self, call: Call, plan: Layout, buffer: Array) -> None:
        """`buffer`: filled by a kernel for this call, as the layout says."""
        fill = object.__setattr__
        fill(self, "call", call)
        fill(self, "computed_by", "kernels")
        fill(self, "unpinned", {})
        fill(self, "_later", {})
        fill(self, "_layout", plan)
        fill(self, "_buffer", buffer)

    def __getattr__(self, name: str) -> Array:
        """Called for a field that is not there yet."""
        if name not in FIELDS:
            raise AttributeError(f"AttentionResult has no {name}.")
        view = self._layout.view(self._buffer, name)
        if name == "output":
            view = self.call.restore(view)
        object.__setattr__(self, name, view)
        return view


def refuse_what_does_not_fit(call: Call) -> None:
    """Raise `TooLargeError` where the reference would ask for more memory than there is: it makes five score arrays."""
    batch, queries, _ = call.query.shape
    cells = batch * call.config.num_heads * queries * (call.key.shape[1] + call.config.extra_keys)
    memory.refuse_above(5 * cells * call.query.dtype.itemsize, lambda: _what(call))


def _what(call: Call) -> str:
    batch, queries, _ = call.query.shape
    keys, heads = call.key.shape[1] + call.config.extra_keys, batch * call.config.num_heads
    return f"Keeping every step of {queries:,} × {keys:,} scores in {heads:,} heads"


def work(call: Call) -> int:
    """Multiply-adds of one call."""
    config, (batch, queries, width), keys = call.config, call.query.shape, call.key.shape[1]
    projections = 2 * queries * width + keys * (config.key_dim + config.value_dim)
    return int(batch * width * (projections + 2 * queries * (keys + config.extra_keys)))


def flat(array: Array) -> Array:
    """One dimension, C order, read-only: a view where that can be, else a copy."""
    row = array.ravel()
    row.flags.writeable = False  # of this view, or of this copy
    return row


def small_parameters(weights: AttentionWeights, fused: bool) -> Array:
    """One flat array for `kernels.forward_small`: matrices as (in, out), then b_q, b_k, b_v, b_o, bias_k, bias_v.

    fused: W_Q, W_K and W_V side by side, (E, 3E), so that one product makes all three. What is missing is zero.
    """
    name = "fused" if fused else "separate"
    if name not in weights._kernel_forms:
        into = (weights.w_q, weights.w_k, weights.w_v)
        turned = [np.concatenate(into).T] if fused else [w.T for w in into]
        nothing = np.zeros(weights.w_q.shape[0], weights.dtype)
        rest = (weights.b_q, weights.b_k, weights.b_v, weights.b_o, weights.bias_k, weights.bias_v)
        pieces = [*turned, weights.w_o.T, *(nothing if part is None else part for part in rest)]
        packed = np.concatenate([piece.reshape(-1) for piece in pieces])
        packed.flags.writeable = False
        weights._kernel_forms[name] = packed
    return weights._kernel_forms[name]


def large_parameters(weights: AttentionWeights) -> tuple[tuple[Array, ...], tuple[Array, ...]]:
    """Flat views of the parameters on the way in (w_q, b_q, …, bias_k, bias_v) and out (w_o, b_o), none is empty."""
    nothing = _empty[weights.dtype]

    def row(array: Array | None) -> Array:
        return nothing if array is None else array.reshape(-1)

    w = weights
    into = (w.w_q, w.b_q, w.w_k, w.b_k, w.w_v, w.b_v, w.bias_k, w.bias_v)
    return tuple(map(row, into)), (row(w.w_o), row(w.b_o))


def mask_and_steps(call: Call) -> tuple[Array, tuple[int, int, int, int]]:
    """The mask, flat, with the steps from one batch entry, head and query to the next, and 1; or nothing and zeros."""
    mask = call.mask
    if mask is None:
        return _empty[call.query.dtype], (0, 0, 0, 0)
    batch, heads, queries, keys = mask.shape
    return flat(mask), (
        heads * queries * keys if batch > 1 else 0,
        queries * keys if heads > 1 else 0,
        keys if queries > 1 else 0,
        1,
    )


def writable(view: Array, buffer: Array) -> Array:
    """The same part of the buffer as a read-only view of it, to write to."""
    offset = view.__array_interface__["data"][0] - buffer.__array_interface__["data"][0]
    return np.ndarray(view.shape, view.dtype, buffer.data, offset, view.strides)


# Threads -------------------------------------------------------------------------------------------------------------

_threads: ThreadPoolExecutor | None = None


def thread_count() -> int:
    """How many threads share one large computation, the calling one included: one a processor, at most MOST_PARTS."""
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(available, MOST_PARTS))


def parts_for(call: Call) -> int:
    """How many pieces a call is cut into, each on a thread of its own."""
    return thread_count() if work(call) >= PARALLEL_WORK else 1


def in_parts(parts: int, kernel: Callable[..., None], *arguments: Any) -> None:
    """kernel(*arguments, part, parts) for every part: the last here, the others on threads; back when all are done."""
    _side_by_side(kernel, arguments, [(part, parts) for part in range(parts)])


def in_rows(parts: int, rows: int, kernel: Callable[..., None], *arguments: Any) -> None:
    """kernel(*arguments, first, last) for `parts` even pieces of the rows, as `in_parts`."""
    edges = [rows * part // parts for part in range(parts + 1)]
    _side_by_side(kernel, arguments, list(pairwise(edges)))


def _side_by_side(
    kernel: Callable[..., None], arguments: tuple[Any, ...], pieces: list[tuple[int, int]]
) -> None:
    others = [_workers().submit(kernel, *arguments, *piece) for piece in pieces[:-1]]
    try:
        kernel(*arguments, *pieces[-1])
    finally:
        for other in others:
            other.result()


def _workers() -> ThreadPoolExecutor:
    global _threads
    if _threads is None:
        from concurrent.futures import ThreadPoolExecutor  # here, for it brings logging along

        _threads = ThreadPoolExecutor(MOST_PARTS, thread_name_prefix="mha-engine")
    return _threads


def _forget_threads() -> None:
    global _threads
    _threads = (
        None  # a fork copies the pool but not its threads: a child that waited for them would wait for ever
    )


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_threads)
