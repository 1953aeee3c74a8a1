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

double = np.float64
"""Not `float`: to Numba a float32 is a float already, and what it is multiplied with would be rounded to one."""
ROUNDING = 2.0**-53
GOLDEN = 0.6180339887498949
STAGGER = 0.25
FOLLOWED_ROWS = 32
"""Rows that are followed with all their heads before the next ones."""


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
    return double(float_of_rank(rank))


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
    fours = keys // 4 * 4
    v0 = at.v + n * keys * width + h * head_dim
    for j in range(
        0, fours, 4
    ):  # four keys at a time: the mixture is fetched and put back once for all of them
        a0, a1, a2, a3 = (
            double(shares[j]),
            double(shares[j + 1]),
            double(shares[j + 2]),
            double(shares[j + 3]),
        )
        together += (a0 + a1) + (a2 + a3)
        values, second = buffer[v0 : v0 + head_dim], buffer[v0 + width : v0 + width + head_dim]
        third = buffer[v0 + 2 * width : v0 + 2 * width + head_dim]
        fourth = buffer[v0 + 3 * width : v0 + 3 * width + head_dim]
        for c in range(head_dim):
            mix[c] += (a0 * values[c] + a1 * second[c]) + (a2 * third[c] + a3 * fourth[c])
        v0 += 4 * width
    for j in range(fours, keys):
        share = double(shares[j])
        together += share
        values = buffer[v0 : v0 + head_dim]
        for c in range(head_dim):
            mix[c] += share * values[c]
        v0 += width
    if not together > 0.0:
        together = 1.0  # every key blocked: zeros or NaN, whatever they are divided by
    sums[row] = together
    out = buffer[at.concat + start : at.concat + start + head_dim]
    for c in range(head_dim):
        out[c] = mix[c] / together
    sizes[row] = largest_of(mix)
    doubts[row] = STAGGER * limit * ((row * GOLDEN) % 1.0)


@njit(**PIECE)
def trust_block(at: Any, buffer: Any, sums: Any, mixed: Any, sizes: Any, doubts: Any, limit: float,
                n: int, h: int, first: int, count: int) -> None:  # fmt: skip
    """Take the shares and the mixture of some rows of one head as a full pass has left them: sums of 1, and the
    rounding of that pass in doubt, with the same part of the limit as in `renew_row`."""
    eps = np.finfo(buffer.dtype).eps
    head_dim = at.head_dim
    for i in range(first, first + count):
        row, start = (n * at.heads + h) * at.queries + i, (n * at.queries + i) * at.embed_dim + h * head_dim
        out, mix = buffer[at.concat + start : at.concat + start + head_dim], mixed[start : start + head_dim]
        rank = rank_of(buffer.dtype.type(0.0))
        for c in range(head_dim):
            mix[c] = out[c]
            rank = higher_rank(rank, abs(out[c]))
        sums[row] = 1.0
        sizes[row] = float_of_rank(rank)
        doubts[row] = eps + STAGGER * limit * ((row * GOLDEN) % 1.0)


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

    Its own row of scores is made anew, for the heads of this part; in every other row, for the rows of this part, one
    score changes, and of softmax and mixture what that score and the changed value touch. old_values (E,): the token's
    v before. sizes: the largest of each row of the mixture. renewed[part] becomes the number of other
    rows computed anew.

    Rows are taken a block at a time with all their heads, since q, the mixture and what the heads put out lie row by
    row. The changed cells of the three square matrices lie a row of keys apart, each in a line and often a page of its
    own: they are read and written in loops that do nothing else, so that the processor waits for many at once.
    """
    at = layout[0]
    real = buffer.dtype.type
    factor = real(scale)
    heads, queries, keys, width, head_dim = at.heads, at.queries, at.keys, at.embed_dim, at.head_dim
    changed = (n * keys + r) * width
    first_head, end_head = heads * part // parts, heads * (part + 1) // parts
    for j in range(keys):
        k0 = at.k + (n * keys + j) * width
        for h in range(first_head, end_head):
            column = h * head_dim
            cell = ((n * heads + h) * queries + r) * keys + j
            buffer[at.scores + cell] = dot(buffer, at.q + changed + column, k0 + column, head_dim)
    for h in range(first_head, end_head):
        renew_row(at, mask, buffer, sums, mixed, sizes, doubts, mask_batch, mask_head, mask_query, masks, factor,
                  fully_masked, limit, n, h, r)  # fmt: skip
    values, values_before = np.empty(width), np.empty(width)
    value_sizes, before_sizes = np.empty(heads), np.empty(heads)
    for c in range(width):
        values[c] = buffer[at.v + changed + c]
        values_before[c] = old_values[c]
    for h in range(heads):
        value_sizes[h] = largest_of(values[h * head_dim : (h + 1) * head_dim])
        before_sizes[h] = largest_of(values_before[h * head_dim : (h + 1) * head_dim])
    scores = np.empty(heads * FOLLOWED_ROWS, buffer.dtype)
    masked = np.empty(heads * FOLLOWED_ROWS, buffer.dtype)
    shares = np.empty(heads * FOLLOWED_ROWS, buffer.dtype)
    old_shares = np.empty(heads * FOLLOWED_ROWS, buffer.dtype)
    anew = 0
    begin, end = queries * part // parts, queries * (part + 1) // parts
    while begin < end:
        count = min(FOLLOWED_ROWS, end - begin)
        for i in range(count):
            q0 = at.q + (n * queries + begin + i) * width
            for h in range(heads):
                column = h * head_dim
                scores[h * count + i] = dot(buffer, q0 + column, at.k + changed + column, head_dim)
        for h in range(heads):
            lo, first_row = h * count, (n * heads + h) * queries + begin
            raw, moved, new = scores[lo : lo + count], masked[lo : lo + count], shares[lo : lo + count]
            old = old_shares[lo : lo + count]
            row_max = buffer[at.row_max + first_row : at.row_max + first_row + count]
            row_sum = buffer[at.row_sum + first_row : at.row_sum + first_row + count]
            for i in range(count):
                moved[i] = raw[i] * factor
            if masks:
                for i in range(count):
                    moved[i] += mask[n * mask_batch + h * mask_head + (begin + i) * mask_query + r]
            for i in range(count):
                new[i] = exp_nonpositive(moved[i] - row_max[i]) / row_sum[i]
            cell = first_row * keys + r
            for i in range(count):
                old[i] = buffer[at.weights + cell + i * keys]
            for i in range(count):
                if begin + i != r:
                    buffer[at.scores + cell + i * keys] = raw[i]
            for i in range(count):
                if begin + i != r:
                    buffer[at.masked + cell + i * keys] = moved[i]
            for i in range(count):
                if begin + i != r:
                    buffer[at.weights + cell + i * keys] = new[i]
        for i in range(count):
            if begin + i == r:
                continue
            for h in range(heads):
                column = h * head_dim
                row = (n * heads + h) * queries + begin + i
                start = (n * queries + begin + i) * width + column
                largest = buffer[at.row_max + row]
                if masked[h * count + i] <= largest and largest > -np.inf:
                    new_share, old_share = double(shares[h * count + i]), double(old_shares[h * count + i])
                    total = sums[row] + (new_share - old_share)
                    rest = 1.0 / total
                    mix, out = (
                        mixed[start : start + head_dim],
                        buffer[at.concat + start : at.concat + start + head_dim],
                    )
                    value, before = (
                        values[column : column + head_dim],
                        values_before[column : column + head_dim],
                    )
                    rank = rank_of(real(0.0))
                    for c in range(head_dim):
                        changed_mix = mix[c] + (new_share * value[c] - old_share * before[c])
                        mix[c] = changed_mix
                        head_puts_out = real(changed_mix * rest)
                        out[c] = head_puts_out
                        rank = higher_rank(rank, abs(head_puts_out))
                    size, size_before = double(float_of_rank(rank)) * total, sizes[row]
                    # What was rounded now, and what was gathered before, both in units of what is left.
                    gathered = doubts[row]
                    rounded = (new_share + old_share) * rest + 2.0
                    if size > 0.0:
                        part_of = 1.0 / size
                        rounded += 2.0 * (new_share * value_sizes[h] + old_share * before_sizes[h]) * part_of
                        gathered *= max(1.0, sums[row] * rest, size_before * part_of)
                    elif size_before > 0.0:
                        gathered = np.inf
                    gathered += ROUNDING * rounded
                    if total > 0.0 and gathered <= limit:
                        sums[row] = total
                        sizes[row] = size
                        doubts[row] = gathered
                        continue
                renew_row(at, mask, buffer, sums, mixed, sizes, doubts, mask_batch, mask_head, mask_query, masks,
                          factor, fully_masked, limit, n, h, begin + i)  # fmt: skip
                anew += 1
        begin += count
    renewed[part] = anew


@njit(typed("ilraDDDDiiiididiii"), **KERNEL)
def follow_heads(gemm: int, layout: Any, mask: Any, buffer: Any, sums: Any, mixed: Any, sizes: Any, doubts: Any,
                 mask_batch: int, mask_head: int, mask_query: int, masks: int, scale: float, fully_masked: int,
                 limit: float, head: int, part: int, parts: int) -> None:  # fmt: skip
    """Compute one head anew, for this part of the queries: what a changed column of q, k or v asks for."""
    at = layout[0]
    for n in range(at.batch):
        first, end = at.queries * part // parts, at.queries * (part + 1) // parts
        while first < end:
            count = min(ROW_BLOCK, end - first)
            head_block(gemm, at, mask, buffer, mask_batch, mask_head, mask_query, masks, buffer.dtype.type(scale),
                       fully_masked, n, head, first, count)  # fmt: skip
            trust_block(at, buffer, sums, mixed, sizes, doubts, limit, n, head, first, count)
            first += count


@njit(typed("laDDDDdii"), **KERNEL)
def trust_part(layout: Any, buffer: Any, sums: Any, mixed: Any, sizes: Any, doubts: Any, limit: float,
               part: int, parts: int) -> None:  # fmt: skip
    """Take what the kernels of a full pass have left in the buffer as it is, for this part of the heads."""
    at = layout[0]
    for n in range(at.batch):
        for h in range(at.heads * part // parts, at.heads * (part + 1) // parts):
            trust_block(at, buffer, sums, mixed, sizes, doubts, limit, n, h, 0, at.queries)


@njit(typed("rrDii"), **KERNEL)
def find_changed(before: Any, now: Any, changed: Any, rows: int, width: int) -> None:
    """changed[i] becomes 1 where row i of two flat matrices differs in any number, else 0; NaN differs from itself."""
    one, zero = before.dtype.type(1.0), before.dtype.type(0.0)
    for i in range(rows):
        old, new = before[i * width : (i + 1) * width], now[i * width : (i + 1) * width]
        different = zero
        for j in range(width):
            different += zero if old[j] == new[j] else one
        changed[i] = 1.0 if different > zero else 0.0
