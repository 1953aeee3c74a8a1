"""What one edit changes, in compiled loops over a buffer that `kernels.py` has filled. Imports numba.

Which edit it was, and whether following it pays, is decided in `incremental.py`.

How a row is kept. When a row of one head is computed anew it is an ordinary softmax row: m its largest score, t the sum
of its exponentials, a = exp(z − m) / t its shares, u = Σ a v. After an edit m and t stay and only what changed is
changed: one a, and in double precision the sum s = Σ a and the mixture u. The shares are a / s, which nobody divides
out until someone looks, and the head puts out u / s.

Why that does not drift. Beside s and u stands a bound on the errors that they have gathered, relative to themselves: it
grows by what each edit rounds, and by the factor by which an edit makes s or u smaller. A row is computed anew when a
new score exceeds m (its exponential could overflow), when the bound exceeds `limit`, and when m is −∞ or anything is
NaN. See docs/decisions/0012-incremental-updates.md.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit

from .kernels import KERNEL, PIECE, ROW_BLOCK, head_block, typed, weigh_rows
from .vector_math import exp_nonpositive, float_of_rank, higher_rank, rank_of

ROUNDING = 2.0**-53
GOLDEN = 0.6180339887498949
STAGGER = 0.25


@njit(**PIECE)
def dot(buffer: Any, a: int, b: int, count: int) -> Any:
    """Σ a b of two rows of the buffer, from the places where they begin: handing over slices would cost more."""
    left, right = buffer[a : a + count], buffer[b : b + count]
    total = buffer.dtype.type(0.0)
    for j in range(count):
        total += left[j] * right[j]
    return total


@njit(**PIECE)
def largest_of(row: Any) -> float:
    """The largest absolute value of a row, NaN where there is one."""
    rank = rank_of(row.dtype.type(0.0))
    for j in range(row.size):
        rank = higher_rank(rank, abs(row[j]))
    return float(float_of_rank(rank))


@njit(**PIECE)
def renew_row(at: Any, mask: Any, buffer: Any, sums: Any, mixed: Any, sizes: Any, doubts: Any,
              mask_batch: int, mask_head: int,
              mask_query: int, masks: int, factor: Any, fully_masked: int, limit: float,
              n: int, h: int, i: int) -> None:  # fmt: skip
    """Compute one row of one head anew from its scores, and forget the errors that its sums had gathered.

    The bound starts somewhere between 0 and a quarter of the limit, by the row's number, so that rows do not all come
    due in the same edit.
    """
    keys, width, head_dim = at.keys, at.embed_dim, at.head_dim
    row = (n * at.heads + h) * at.queries + i
    lo, hi = row * keys, (row + 1) * keys
    of_mask = n * mask_batch + h * mask_head + i * mask_query
    shares = buffer[at.weights + lo : at.weights + hi]
    weigh_rows(
        buffer[at.scores + lo : at.scores + hi], buffer[at.masked + lo : at.masked + hi], shares,
        buffer[at.row_max + row : at.row_max + row + 1], buffer[at.row_sum + row : at.row_sum + row + 1],
        mask, of_mask, 0, masks != 0, factor, fully_masked, 1, keys,
    )  # fmt: skip
    start = (n * at.queries + i) * width + h * head_dim
    mix = mixed[start : start + head_dim]
    mix[:] = 0.0
    together = 0.0
    for j in range(keys):
        share = float(shares[j])
        together += share
        v0 = at.v + (n * keys + j) * width + h * head_dim
        values = buffer[v0 : v0 + head_dim]
        for c in range(head_dim):
            mix[c] += share * values[c]
    if not together > 0.0:
        together = 1.0  # every key blocked: zeros or NaN, whatever they are divided by
    sums[row] = together
    out = buffer[at.concat + start : at.concat + start + head_dim]
    for c in range(head_dim):
        out[c] = mix[c] / together
    sizes[row] = largest_of(mix)
    doubts[row] = STAGGER * limit * ((row * GOLDEN) % 1.0)


@njit(typed("lraDDDDiiiididii"), **KERNEL)
def renew_rows(layout: Any, mask: Any, buffer: Any, sums: Any, mixed: Any, sizes: Any, doubts: Any,
              mask_batch: int, mask_head: int,
               mask_query: int, masks: int, scale: float, fully_masked: int, limit: float,
               n: int, i: int) -> None:  # fmt: skip
    """Compute row i of every head of one batch entry anew: what a changed mask cell asks for."""
    at = layout[0]
    for h in range(at.heads):
        renew_row(at, mask, buffer, sums, mixed, sizes, doubts, mask_batch, mask_head, mask_query, masks,
                  buffer.dtype.type(scale), fully_masked, limit, n, h, i)  # fmt: skip


@njit(typed("lraaDDDDiiiididiiDii"), **KERNEL)
def follow_token(layout: Any, mask: Any, buffer: Any, old_values: Any, sums: Any, mixed: Any, sizes: Any,
                 doubts: Any, mask_batch: int, mask_head: int, mask_query: int, masks: int, scale: float,
                 fully_masked: int, limit: float, n: int, r: int, renewed: Any,
                 part: int, parts: int) -> None:  # fmt: skip
    """Follow a change of token r of batch entry n whose rows of q, k and v are in the buffer already.

    Its own row of scores is made anew; in every other row one score changes, and of softmax and mixture what that
    score and the changed value touch. For the heads of this part. old_values (E,): the token's v before.
    sizes: the largest of each row of the mixture. renewed[part] becomes the number of other rows computed anew.
    """
    at = layout[0]
    factor = buffer.dtype.type(scale)
    queries, keys, width, head_dim = at.queries, at.keys, at.embed_dim, at.head_dim
    count = 0
    scores = np.empty(queries, buffer.dtype)
    masked = np.empty(queries, buffer.dtype)
    shares = np.empty(queries, buffer.dtype)
    for h in range(at.heads * part // parts, at.heads * (part + 1) // parts):
        column = h * head_dim
        changed = (n * keys + r) * width + column
        value = buffer[at.v + changed : at.v + changed + head_dim]
        before = old_values[column : column + head_dim]
        value_size, before_size = largest_of(value), largest_of(before)
        first_row = (n * at.heads + h) * queries
        own_scores = buffer[at.scores + (first_row + r) * keys : at.scores + (first_row + r + 1) * keys]
        for j in range(keys):
            k0 = at.k + (n * keys + j) * width + column
            own_scores[j] = dot(buffer, at.q + changed, k0, head_dim)
        renew_row(at, mask, buffer, sums, mixed, sizes, doubts, mask_batch, mask_head, mask_query, masks, factor,
                  fully_masked, limit, n, h, r)  # fmt: skip
        # The changed column of every row at once, while it lies side by side: only so is exp vectorised.
        for i in range(queries):
            q0 = at.q + (n * queries + i) * width + column
            scores[i] = dot(buffer, q0, at.k + changed, head_dim)
            masked[i] = scores[i] * factor
        if masks:
            for i in range(queries):
                masked[i] += mask[n * mask_batch + h * mask_head + i * mask_query + r]
        row_max = buffer[at.row_max + first_row : at.row_max + first_row + queries]
        row_sum = buffer[at.row_sum + first_row : at.row_sum + first_row + queries]
        for i in range(queries):
            shares[i] = exp_nonpositive(masked[i] - row_max[i]) / row_sum[i]
        for i in range(queries):
            if i == r:
                continue
            row = first_row + i
            cell = row * keys + r
            start = (n * queries + i) * width + column
            buffer[at.scores + cell] = scores[i]
            if masked[i] <= row_max[i] and row_max[i] > -np.inf:
                new_share, old_share = float(shares[i]), float(buffer[at.weights + cell])
                total = sums[row] + (new_share - old_share)
                rest = 1.0 / total
                mix = mixed[start : start + head_dim]
                rank = rank_of(0.0)
                for c in range(head_dim):
                    changed_mix = mix[c] + (new_share * value[c] - old_share * before[c])
                    mix[c] = changed_mix
                    rank = higher_rank(rank, abs(changed_mix))
                size, size_before = float_of_rank(rank), sizes[row]
                # What was rounded now, and what was gathered before, both in units of what is left.
                gathered = doubts[row]
                rounded = (new_share + old_share) * rest + 2.0
                if size > 0.0:
                    part_of = 1.0 / size
                    rounded += 2.0 * (new_share * value_size + old_share * before_size) * part_of
                    gathered *= max(1.0, sums[row] * rest, size_before * part_of)
                elif size_before > 0.0:
                    gathered = np.inf
                gathered += ROUNDING * rounded
                if total > 0.0 and gathered <= limit:
                    buffer[at.masked + cell] = masked[i]
                    buffer[at.weights + cell] = shares[i]
                    sums[row] = total
                    sizes[row] = size
                    doubts[row] = gathered
                    out = buffer[at.concat + start : at.concat + start + head_dim]
                    for c in range(head_dim):
                        out[c] = mix[c] * rest
                    continue
            renew_row(at, mask, buffer, sums, mixed, sizes, doubts, mask_batch, mask_head, mask_query, masks, factor,
                      fully_masked, limit, n, h, i)  # fmt: skip
            count += 1
    renewed[part] = count


@njit(typed("ilraiiiidiiii"), **KERNEL)
def follow_heads(gemm: int, layout: Any, mask: Any, buffer: Any, mask_batch: int, mask_head: int, mask_query: int,
                 masks: int, scale: float, fully_masked: int, head: int, part: int, parts: int) -> None:  # fmt: skip
    """Compute one head anew, for this part of the queries: what a changed column of q, k or v asks for."""
    at = layout[0]
    for n in range(at.batch):
        first, end = at.queries * part // parts, at.queries * (part + 1) // parts
        while first < end:
            count = min(ROW_BLOCK, end - first)
            head_block(gemm, at, mask, buffer, mask_batch, mask_head, mask_query, masks, buffer.dtype.type(scale),
                       fully_masked, n, head, first, count)  # fmt: skip
            first += count
