"""Attention in compiled loops: each function says what it fuses and why. Imports numba; `loader.py` decides when.

`reference.py` says the same in the words of the textbook and is the oracle. Checking arguments and choosing among
these functions is left to `api.py` and `plan.py`; exp and the call of BLAS are in `vector_math.py`.

Common to all: no `prange` and no threads in here (`nogil`, so that `plan.py` can run two at once); typed once, for
float32 and for float64, at module level (so that Numba's disk cache takes them); arrays are flat and C-ordered, and
every row is sliced before its loop, since `a[offset + j]` keeps LLVM from vectorising it.
"""

from __future__ import annotations

from typing import Any

import numba
import numpy as np
from numba import njit, types

from .layout import RECORD
from .vector_math import (
    FASTMATH,
    PLAIN,
    TRANSPOSED,
    exp_nonpositive,
    float_of_rank,
    higher_rank,
    product,
    rank_of,
)

PIECE: dict[str, Any] = {"nogil": True, "fastmath": FASTMATH, "error_model": "numpy"}
KERNEL: dict[str, Any] = {**PIECE, "cache": True}
ROW_BLOCK = 128
"""Rows of scores that are made, normalised and used before the next ones: they stay in the second-level cache."""
NAN, ZERO, UNIFORM = 0, 1, 2

_layout = types.Array(numba.from_dtype(RECORD), 1, "C", readonly=True)


def typed(pattern: str) -> list[Any]:
    """Signatures for float32 and float64, a letter for each argument.

    a: an array that is written to; r: one that is only read, and is passed as read-only (Numba takes that for another
    type); D: an array of doubles whatever the rest; l: the layout; i: an integer; d: a double.
    """
    signatures = []
    for real in (types.float32, types.float64):
        letters = {
            "a": real[::1], "r": types.Array(real, 1, "C", readonly=True), "D": types.float64[::1], "l": _layout,
            "i": types.intp, "d": types.float64,
        }  # fmt: skip
        signatures.append(types.void(*(letters[letter] for letter in pattern)))
    return signatures


@njit(**PIECE)
def add_product(a: Any, a0: int, lda: int, b: Any, b0: int, ldb: int, c: Any, c0: int, ldc: int,
                m: int, n: int, k: int) -> None:  # fmt: skip
    """C += A B for matrices too small for BLAS to pay: two rows of C by four of B at a time, both in registers."""
    k_fours, m_twos = k // 4 * 4, m // 2 * 2
    for i in range(0, m_twos, 2):
        upper = c[c0 + i * ldc : c0 + i * ldc + n]
        lower = c[c0 + (i + 1) * ldc : c0 + (i + 1) * ldc + n]
        left = a[a0 + i * lda : a0 + i * lda + k]
        left_below = a[a0 + (i + 1) * lda : a0 + (i + 1) * lda + k]
        for p in range(0, k_fours, 4):
            u0, u1, u2, u3 = left[p], left[p + 1], left[p + 2], left[p + 3]
            w0, w1, w2, w3 = left_below[p], left_below[p + 1], left_below[p + 2], left_below[p + 3]
            at = b0 + p * ldb
            r0, r1 = b[at : at + n], b[at + ldb : at + ldb + n]
            r2, r3 = b[at + 2 * ldb : at + 2 * ldb + n], b[at + 3 * ldb : at + 3 * ldb + n]
            for j in range(n):
                x0, x1, x2, x3 = r0[j], r1[j], r2[j], r3[j]
                upper[j] += u0 * x0 + u1 * x1 + u2 * x2 + u3 * x3
                lower[j] += w0 * x0 + w1 * x1 + w2 * x2 + w3 * x3
        for p in range(k_fours, k):
            u0, w0 = left[p], left_below[p]
            r0 = b[b0 + p * ldb : b0 + p * ldb + n]
            for j in range(n):
                upper[j] += u0 * r0[j]
                lower[j] += w0 * r0[j]
    for i in range(m_twos, m):
        upper = c[c0 + i * ldc : c0 + i * ldc + n]
        left = a[a0 + i * lda : a0 + i * lda + k]
        for p in range(k):
            u0 = left[p]
            r0 = b[b0 + p * ldb : b0 + p * ldb + n]
            for j in range(n):
                upper[j] += u0 * r0[j]


@njit(**PIECE)
def fill_rows(out: Any, start: int, step: int, rows: int, width: int, row: Any, at: int) -> None:
    """Every row of `out` becomes `row[at : at + width]`: a bias, before a product is added to it."""
    source = row[at : at + width]
    for i in range(rows):
        target = out[start + i * step : start + i * step + width]
        for j in range(width):
            target[j] = source[j]


@njit(**PIECE)
def mend_blocked_row(masked: Any, weights: Any, fully_masked: int) -> None:
    """Fill the shares of a row with every key blocked as "zero" or "uniform" ask; leave any other row as it is."""
    real = weights.dtype.type
    lowest = real(-np.inf)
    for j in range(masked.size):
        if masked[j] != lowest:
            return
    fill = real(0.0) if fully_masked == ZERO else real(1.0) / real(masked.size)
    for j in range(masked.size):
        weights[j] = fill


@njit(**PIECE)
def scale_rows(scores: Any, masked: Any, factor: Any, cells: int) -> None:
    """Scale, where there is no mask: one sweep."""
    for j in range(cells):
        masked[j] = scores[j] * factor


@njit(**PIECE)
def mask_rows(
    scores: Any, masked: Any, mask: Any, at: int, step: int, factor: Any, count: int, keys: int
) -> None:
    """Scale and mask: one sweep. The first row's addends begin at `at` of the mask, each next row's `step` later."""
    for i in range(count):
        lo, begin = i * keys, at + i * step
        raw, moved, addends = scores[lo : lo + keys], masked[lo : lo + keys], mask[begin : begin + keys]
        for j in range(keys):
            moved[j] = raw[j] * factor + addends[j]


@njit(**PIECE)
def softmax_rows(masked: Any, weights: Any, row_max: Any, row_sum: Any, count: int, keys: int) -> None:
    """Max; exp and sum; divide: three sweeps over rows that are still in the cache.

    row_max, row_sum (count,): become the largest masked score of each row and the sum of its exponentials.
    """
    real = weights.dtype.type
    for i in range(count):
        lo = i * keys
        moved, shares = masked[lo : lo + keys], weights[lo : lo + keys]
        rank = rank_of(real(-np.inf))
        for j in range(keys):
            rank = higher_rank(rank, moved[j])
        largest = float_of_rank(rank)
        total = real(0.0)
        for j in range(keys):
            power = exp_nonpositive(moved[j] - largest)
            shares[j] = power
            total += power
        share = real(1.0) / total
        for j in range(keys):
            shares[j] *= share
        row_max[i] = largest
        row_sum[i] = total


@njit(**PIECE)
def weigh_rows(scores: Any, masked: Any, weights: Any, row_max: Any, row_sum: Any, mask: Any, mask_at: int,
               mask_step: int, masks: bool, factor: Any, fully_masked: int, count: int, keys: int) -> None:  # fmt: skip
    """From the scores of `count` rows that lie one after another to their shares.

    The rows are counted off in the functions above, not here: a slice that is handed to another function is counted by
    atomic instructions, four slices a row, and that took as long as all the rest.
    """
    if masks:
        mask_rows(scores, masked, mask, mask_at, mask_step, factor, count, keys)
    else:
        scale_rows(scores, masked, factor, count * keys)
    softmax_rows(masked, weights, row_max, row_sum, count, keys)
    if fully_masked != NAN:
        for i in range(count):
            if row_max[i] == -np.inf:
                lo = i * keys
                mend_blocked_row(masked[lo : lo + keys], weights[lo : lo + keys], fully_masked)


@njit(typed("rlrrrraiiiidi"), **KERNEL)
def forward_small(params: Any, layout: Any, query: Any, key: Any, value: Any, mask: Any, buffer: Any,
                  mask_batch: int, mask_head: int, mask_query: int, masks: int,
                  scale: float, fully_masked: int) -> None:  # fmt: skip
    """The whole computation in one call, without BLAS: at 6 tokens a call of BLAS costs as much as all of it.

    Fuses everything, so that Python is entered and left once. The exponentials of a batch entry are taken in one sweep
    over all heads and rows: rows of 6 are too short to fill a vector register, 72 numbers in a row are not.

    params: `plan.small_parameters`, the matrices turned to (in, out). The other arrays are flat.
    """
    at = layout[0]
    real = buffer.dtype.type
    zero, one, lowest, factor = real(0.0), real(1.0), real(-np.inf), real(scale)
    heads, queries, given, keys = at.heads, at.queries, at.given_keys, at.keys
    width, head_dim = at.embed_dim, at.head_dim
    q_row, k_row = at.q_row, at.k_row
    w_k = width * width
    w_v = w_k + at.key_dim * width
    w_o = w_v + at.value_dim * width
    b_q = w_o + width * width
    b_o, bias_k = b_q + 3 * width, b_q + 4 * width
    cells = heads * queries * keys
    if at.fused:
        rows = at.batch * queries
        fill_rows(buffer, at.q, q_row, rows, 3 * width, params, b_q)
        add_product(query, 0, width, params, 0, 3 * width, buffer, at.q, q_row, rows, 3 * width, width)
    else:
        fill_rows(buffer, at.q, width, at.batch * queries, width, params, b_q)
        add_product(query, 0, width, params, 0, width, buffer, at.q, width, at.batch * queries, width, width)
    for n in range(at.batch):
        q0, k0, v0 = at.q + n * queries * q_row, at.k + n * keys * k_row, at.v + n * keys * k_row
        if not at.fused:
            fill_rows(buffer, k0, width, given, width, params, b_q + width)
            fill_rows(buffer, v0, width, given, width, params, b_q + 2 * width)
            add_product(key, n * given * at.key_dim, at.key_dim, params, w_k, width, buffer, k0, width,
                        given, width, at.key_dim)  # fmt: skip
            add_product(value, n * given * at.value_dim, at.value_dim, params, w_v, width, buffer, v0, width,
                        given, width, at.value_dim)  # fmt: skip
            if at.has_bias_kv:
                fill_rows(buffer, k0 + given * width, width, 1, width, params, bias_k)
                fill_rows(buffer, v0 + given * width, width, 1, width, params, bias_k + width)
            if at.has_zero_attn:
                last = (keys - 1) * width
                buffer[k0 + last : k0 + last + width] = zero
                buffer[v0 + last : v0 + last + width] = zero
        for j in range(width):
            turned = buffer[at.keys_turned + j * keys : at.keys_turned + (j + 1) * keys]
            for s in range(keys):
                turned[s] = buffer[k0 + s * k_row + j]
        s0 = at.scores + n * cells
        buffer[s0 : s0 + cells] = zero
        for h in range(heads):
            add_product(buffer, q0 + h * head_dim, q_row, buffer, at.keys_turned + h * head_dim * keys, keys,
                        buffer, s0 + h * queries * keys, keys, queries, keys, head_dim)  # fmt: skip
        m0, a0 = at.masked + n * cells, at.weights + n * cells
        for h in range(heads):
            for i in range(queries):
                row = (h * queries + i) * keys
                scores = buffer[s0 + row : s0 + row + keys]
                masked = buffer[m0 + row : m0 + row + keys]
                shares = buffer[a0 + row : a0 + row + keys]
                rank = rank_of(lowest)
                if masks:
                    of_mask = n * mask_batch + h * mask_head + i * mask_query
                    addends = mask[of_mask : of_mask + keys]
                    for j in range(keys):
                        x = scores[j] * factor + addends[j]
                        masked[j] = x
                        rank = higher_rank(rank, x)
                else:
                    for j in range(keys):
                        x = scores[j] * factor
                        masked[j] = x
                        rank = higher_rank(rank, x)
                largest = float_of_rank(rank)
                for j in range(keys):
                    shares[j] = masked[j] - largest
        powers = buffer[a0 : a0 + cells]
        for j in range(cells):
            powers[j] = exp_nonpositive(powers[j])
        for r in range(heads * queries):
            shares = buffer[a0 + r * keys : a0 + (r + 1) * keys]
            total = zero
            for j in range(keys):
                total += shares[j]
            share = one / total
            for j in range(keys):
                shares[j] *= share
            if fully_masked != NAN and not total > zero:
                mend_blocked_row(buffer[m0 + r * keys : m0 + (r + 1) * keys], shares, fully_masked)
        c0 = at.concat + n * queries * width
        buffer[c0 : c0 + queries * width] = zero
        for h in range(heads):
            add_product(buffer, a0 + h * queries * keys, keys, buffer, v0 + h * head_dim, k_row,
                        buffer, c0 + h * head_dim, width, queries, head_dim, keys)  # fmt: skip
    rows = at.batch * queries
    fill_rows(buffer, at.output, width, rows, width, params, b_o)
    add_product(buffer, at.concat, width, params, w_o, width, buffer, at.output, width, rows, width, width)


@njit(**PIECE)
def linear_rows(gemm: int, x: Any, inputs: int, w: Any, b: Any, out: Any, start: int, width: int,
                first: int, last: int) -> None:  # fmt: skip
    """Rows first … last − 1 of x Wᵀ + b. The bias is laid down first and the product added to it in the same call."""
    real = x.dtype.type
    if first >= last:
        return
    at = start + first * width
    beta = real(0.0)
    if b.size:
        fill_rows(out, at, width, last - first, width, b, 0)
        beta = real(1.0)
    product(gemm, TRANSPOSED, last - first, width, inputs, x[first * inputs :], inputs, w, inputs, beta,
            out[at:], width)  # fmt: skip


@njit(typed("ilrrrrrrrrrrraii"), **KERNEL)
def project_part(gemm: int, layout: Any, query: Any, key: Any, value: Any, w_q: Any, b_q: Any, w_k: Any, b_k: Any,
                 w_v: Any, b_v: Any, bias_k: Any, bias_v: Any, buffer: Any, part: int, parts: int) -> None:  # fmt: skip
    """The rows of q, k and v that fall to this part: one of `parts` even pieces of all rows of the batch.

    Fuses the three projections with their biases and with the keys that the configuration appends.
    """
    at = layout[0]
    width, given, keys = at.embed_dim, at.given_keys, at.keys
    rows = at.batch * at.queries
    linear_rows(
        gemm, query, width, w_q, b_q, buffer, at.q, width, rows * part // parts, rows * (part + 1) // parts
    )
    if keys == given:
        rows = at.batch * given
        first, last = rows * part // parts, rows * (part + 1) // parts
        linear_rows(gemm, key, at.key_dim, w_k, b_k, buffer, at.k, width, first, last)
        linear_rows(gemm, value, at.value_dim, w_v, b_v, buffer, at.v, width, first, last)
        return
    for n in range(at.batch):
        first, last = given * part // parts, given * (part + 1) // parts
        k0, v0 = at.k + n * keys * width, at.v + n * keys * width
        linear_rows(gemm, key[n * given * at.key_dim :], at.key_dim, w_k, b_k, buffer, k0, width, first, last)
        linear_rows(
            gemm, value[n * given * at.value_dim :], at.value_dim, w_v, b_v, buffer, v0, width, first, last
        )
        if part == 0:
            if at.has_bias_kv:
                fill_rows(buffer, k0 + given * width, width, 1, width, bias_k, 0)
                fill_rows(buffer, v0 + given * width, width, 1, width, bias_v, 0)
            if at.has_zero_attn:
                end = (keys - 1) * width
                buffer[k0 + end : k0 + end + width] = buffer.dtype.type(0.0)
                buffer[v0 + end : v0 + end + width] = buffer.dtype.type(0.0)


@njit(**PIECE)
def head_block(gemm: int, at: Any, mask: Any, buffer: Any, mask_batch: int, mask_head: int, mask_query: int,
               masks: int, factor: Any, fully_masked: int, n: int, h: int, first: int, count: int) -> None:  # fmt: skip
    """A block of rows of one head, from scores to what the head puts out; its scores stay in the cache meanwhile."""
    queries, keys, width, head_dim = at.queries, at.keys, at.embed_dim, at.head_dim
    zero = buffer.dtype.type(0.0)
    rows = (n * at.heads + h) * queries + first
    scores = buffer[at.scores + rows * keys : at.scores + (rows + count) * keys]
    masked = buffer[at.masked + rows * keys : at.masked + (rows + count) * keys]
    shares = buffer[at.weights + rows * keys : at.weights + (rows + count) * keys]
    row_max = buffer[at.row_max + rows : at.row_max + rows + count]
    row_sum = buffer[at.row_sum + rows : at.row_sum + rows + count]
    column = h * head_dim
    of_batch, of_keys = (n * queries + first) * width + column, n * keys * width + column
    product(gemm, TRANSPOSED, count, keys, head_dim, buffer[at.q + of_batch :], width,
            buffer[at.k + of_keys :], width, zero, scores, keys)  # fmt: skip
    of_mask = n * mask_batch + h * mask_head + first * mask_query
    weigh_rows(scores, masked, shares, row_max, row_sum, mask, of_mask, mask_query, masks != 0, factor, fully_masked,
               count, keys)  # fmt: skip
    product(gemm, PLAIN, count, head_dim, keys, shares, keys, buffer[at.v + of_keys :], width, zero,
            buffer[at.concat + of_batch :], width)  # fmt: skip


@njit(typed("ilrrraiiiidiiii"), **KERNEL)
def attend_part(gemm: int, layout: Any, w_o: Any, b_o: Any, mask: Any, buffer: Any,
                mask_batch: int, mask_head: int, mask_query: int, masks: int,
                scale: float, fully_masked: int, to_the_end: int, part: int, parts: int) -> None:  # fmt: skip
    """From scores to output for this part of the rows, once every row of q, k and v is there.

    Not `to_the_end`: up to what the heads put out, where pins or muted heads stand before the output.

    Fuses products and softmax block by block: ROW_BLOCK rows of scores are made by BLAS, normalised and multiplied
    with V before they leave the cache. One sweep over the whole of each matrix would read them from memory each time.
    """
    at = layout[0]
    factor = buffer.dtype.type(scale)
    rows = at.batch * at.queries
    begin, end = rows * part // parts, rows * (part + 1) // parts
    at_row = begin
    while at_row < end:
        n = at_row // at.queries
        stop = min(end, (n + 1) * at.queries, at_row + ROW_BLOCK)
        for h in range(at.heads):
            head_block(gemm, at, mask, buffer, mask_batch, mask_head, mask_query, masks, factor, fully_masked,
                       n, h, at_row - n * at.queries, stop - at_row)  # fmt: skip
        at_row = stop
    if to_the_end:
        linear_rows(
            gemm, buffer[at.concat :], at.embed_dim, w_o, b_o, buffer, at.output, at.embed_dim, begin, end
        )


@njit(typed("ilrrraii"), **KERNEL)
def output_part(gemm: int, layout: Any, concat: Any, w_o: Any, b_o: Any, buffer: Any,
                part: int, parts: int) -> None:  # fmt: skip
    """The output for this part of the rows, from a concatenation that may lie elsewhere: with pins or muted heads in it
    it is not what the heads put out."""
    at = layout[0]
    rows = at.batch * at.queries
    linear_rows(gemm, concat, at.embed_dim, w_o, b_o, buffer, at.output, at.embed_dim,
                rows * part // parts, rows * (part + 1) // parts)  # fmt: skip


@njit(typed("ilrrrrrrrrrrrrrraiiiidi"), **KERNEL)
def forward_serial(gemm: int, layout: Any, query: Any, key: Any, value: Any, w_q: Any, b_q: Any, w_k: Any, b_k: Any,
                   w_v: Any, b_v: Any, bias_k: Any, bias_v: Any, w_o: Any, b_o: Any, mask: Any, buffer: Any,
                   mask_batch: int, mask_head: int, mask_query: int, masks: int,
                   scale: float, fully_masked: int) -> None:  # fmt: skip
    """Both parts in one call on one thread: below about 256 tokens waking another costs more than it brings."""
    project_part(gemm, layout, query, key, value, w_q, b_q, w_k, b_k, w_v, b_v, bias_k, bias_v, buffer, 0, 1)
    attend_part(gemm, layout, w_o, b_o, mask, buffer, mask_batch, mask_head, mask_query, masks, scale, fully_masked,
                1, 0, 1)  # fmt: skip


@njit(typed("aaariiiiiiidiii"), **KERNEL)
def softmax_part(scores: Any, masked: Any, weights: Any, mask: Any, heads: int, queries: int, keys: int,
                 mask_batch: int, mask_head: int, mask_query: int, masks: int, scale: float, fully_masked: int,
                 first: int, last: int) -> None:  # fmt: skip
    """Rows first … last − 1 of all N·H·L: what is left to do where the products stay with NumPy."""
    factor = scores.dtype.type(scale)
    largest, total = np.empty(1, scores.dtype), np.empty(1, scores.dtype)
    for r in range(first, last):
        lo, hi = r * keys, (r + 1) * keys
        n, h, i = r // (heads * queries), r // queries % heads, r % queries
        of_mask = n * mask_batch + h * mask_head + i * mask_query
        weigh_rows(scores[lo:hi], masked[lo:hi], weights[lo:hi], largest, total, mask, of_mask, 0, masks != 0, factor,
                   fully_masked, 1, keys)  # fmt: skip
