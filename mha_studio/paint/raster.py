"""Cells and their digits into pixels, in compiled loops: what `cells.py` and Qt do otherwise, some ten times faster.

Imports numba, so nothing imports this on the way to the first paint: `cells.load_kernels` does, later, off the GUI
thread. Every kernel is typed here, once, so importing the module is compiling it, or loading it from Numba's cache.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from numba import njit, types

from mha_studio.paint.cells import NO_MARKS, Edges, Marks, Numbers, Pixels, Shades
from mha_studio.trace.numbers import style

if TYPE_CHECKING:
    from mha_studio.paint.atlas import Atlas

# No fastmath: every loop here meets NaN and ±∞.
OPTIONS: dict[str, Any] = {"nogil": True, "cache": True, "error_model": "numpy"}
# Numba's cache looks at this file alone, so what is compiled in stands here as numbers; tests hold them against
# `cells.SIGNS`, `cells.BLOCKED`, `cells.MISSING` and `numbers.LARGE`.
POINT, MINUS, INFINITY, N, A, DOTS, SPACE = 10, 11, 12, 13, 14, 15, 21
BLOCKED, MISSING = 256, 257
LARGE = 1e9
LONGEST = 24
NO_SIGNS = np.zeros((0, 1, 1), np.uint8)


def _read(element: Any, axes: int, layout: str) -> Any:
    return types.Array(element, axes, layout, readonly=True)


_table, _edges, _marks = _read(types.uint32, 1, "C"), _read(types.int32, 1, "C"), _read(types.boolean, 2, "A")
_tile, _signs, _codes = _read(types.uint32, 2, "C"), _read(types.uint8, 3, "C"), types.int64[::1]
_pixels = types.uint32[:, ::1]
_int, _real = types.int64, types.float64


@njit(_real(_real, _real), **OPTIONS)
def _ticks(size: float, scale: float) -> float:
    """size × scale rounded to a whole number, as the exact product asks; halves go to the even one. size ≥ 0."""
    product = size * scale
    whole = math.floor(product)
    rest = product - whole
    if rest != 0.5:
        return whole + 1.0 if rest > 0.5 else whole
    # The rounded product lies on the half: what it lost tells (Dekker, "A floating-point technique", 1971).
    split = 134217729.0
    high = split * size - (split * size - size)
    other = split * scale - (split * scale - scale)
    low, rest_low = size - high, scale - other
    lost = ((high * other - product) + high * rest_low + low * other) + low * rest_low
    if lost != 0.0:
        return whole + 1.0 if lost > 0.0 else whole
    return whole + 1.0 if whole % 2.0 == 1.0 else whole


@njit(_int(_real, _int, _int, types.boolean, _codes), **OPTIONS)
def _spell(value: float, decimals: int, most: int, grouped: bool, codes: Any) -> int:
    """The signs of a number from last to first, and how many: as `format_number` writes it, with fewer decimals
    where it would be longer than `most`, and "…" where even that is too long. Of the decimal mark it knows the place:
    which sign stands there is the atlas's."""
    count = 0
    if value != value:
        codes[0], codes[1], codes[2] = N, A, N
        count = 3
    elif math.isinf(value):
        codes[0], codes[1] = INFINITY, MINUS
        count = 2 if value < 0 else 1
    elif abs(value) < LARGE:
        for places in range(decimals, -1, -1):
            left = np.int64(_ticks(abs(value), 10.0**places))
            minus = value < 0 and left > 0
            count = 0
            for _ in range(places):
                codes[count] = left % 10
                left //= 10
                count += 1
            if places > 0:
                codes[count] = POINT
                count += 1
            apart = grouped and left >= 10000
            digits = 0
            while True:
                if apart and digits > 0 and digits % 3 == 0:
                    codes[count] = SPACE
                    count += 1
                codes[count] = left % 10
                left //= 10
                count += 1
                digits += 1
                if left == 0:
                    break
            if minus:
                codes[count] = MINUS
                count += 1
            if count <= most:
                return count
    if 0 < count <= most:
        return count
    codes[0] = DOTS
    return 1 if most >= 1 else 0


@njit(types.uint32(types.uint32, types.uint32, types.uint32), **OPTIONS)
def _over(ink: Any, ground: Any, share: Any) -> Any:
    """`share` of 255 parts of one pixel laid over another."""
    keep = np.uint32(255) - share
    half = np.uint32(127)
    whole = np.uint32(255)
    red = (((ink >> 16) & whole) * share + ((ground >> 16) & whole) * keep + half) // whole
    green = (((ink >> 8) & whole) * share + ((ground >> 8) & whole) * keep + half) // whole
    blue = ((ink & whole) * share + (ground & whole) * keep + half) // whole
    return np.uint32(np.uint32(0xFF000000) | (red << 16) | (green << 8) | blue)


def _fill_types() -> list[Any]:
    head = (_marks, _edges, _edges, _int, _table, _table, _real, _real, _int, _tile, _tile, _table)
    tail = (_signs, _int, _int, _int, types.boolean, _pixels)
    return [types.void(_read(real, 2, "A"), *head, *tail) for real in (types.float32, types.float64)]


@njit(_fill_types(), **OPTIONS)
def _fill(
    values: Any,
    blocked: Any,
    xs: Any,
    ys: Any,
    grid: int,
    table: Any,
    inks: Any,
    offset: float,
    gain: float,
    low: int,
    hatch: Any,
    missing: Any,
    extra: Any,
    signs: Any,
    rise: int,
    tall: int,
    decimals: int,
    grouped: bool,
    out: Any,
) -> None:
    """`extra`: grid line, hatch ground, missing ground, hatch ink, missing ink."""
    rows, cols = values.shape
    line = extra[0]
    width, height = out.shape[1], out.shape[0]
    index, exact = np.empty(cols, np.int32), np.empty(cols, np.float64)
    colours = np.empty(MISSING + 1, np.uint32)
    colours[:BLOCKED] = table
    colours[BLOCKED], colours[MISSING] = extra[1], extra[2]
    least, most = np.float64(low), 255.0
    pixel_each: Any = grid == 0 and cols > 0  # one pixel a cell, as a large matrix is pooled
    for j in range(cols):
        pixel_each &= xs[j + 1] - xs[j] == 1
    codes = np.empty(LONGEST, np.int64)
    pitch, sign_height = signs.shape[2], signs.shape[1]
    period, other_period = hatch.shape[0], missing.shape[0]
    for y in range(ys[0], ys[0] + grid):
        out[y, :] = line
    for i in range(rows):
        top, bottom = ys[i] + grid, ys[i + 1]
        for j in range(cols):
            exact[j] = np.float64(values[i, j])
        # Without a branch, so that it is vectorised; what is not a number or −∞ is counted, and put right after it.
        odd: Any = 0
        for j in range(cols):
            at = exact[j] * gain + offset + 0.5
            at = at if at > least else least
            at = at if at < most else most
            index[j] = np.int32(at)
            odd += np.int32(not exact[j] > -np.inf)
        special: Any = False
        if odd or blocked.size:
            for j in range(cols):
                if exact[j] != exact[j]:
                    index[j] = MISSING
                elif exact[j] == -np.inf:
                    index[j] = BLOCKED
                if blocked.size and blocked[i, j]:
                    index[j] = BLOCKED
                special |= index[j] >= BLOCKED
        if bottom > top:
            first = out[top]
            if pixel_each:
                strip = first[xs[0] : xs[cols]]
                for j in range(cols):
                    strip[j] = colours[index[j]]
            else:
                for j in range(cols):
                    pixel = colours[index[j]]
                    start, stop = xs[j], xs[j + 1]
                    for x in range(start, min(start + grid, stop)):
                        first[x] = line
                    for x in range(start + grid, stop):
                        first[x] = pixel
            for x in range(xs[cols], width):
                first[x] = line
            for y in range(top + 1, bottom):
                out[y, :] = first
        if special:
            for j in range(cols):
                if index[j] == BLOCKED:
                    for y in range(top, bottom):
                        tile = hatch[y % period]
                        for x in range(xs[j] + grid, xs[j + 1]):
                            out[y, x] = tile[x % period]
                elif index[j] == MISSING:
                    for y in range(top, bottom):
                        tile = missing[y % other_period]
                        for x in range(xs[j] + grid, xs[j + 1]):
                            out[y, x] = tile[x % other_period]
        for y in range(bottom, min(bottom + grid, height)):
            out[y, :] = line
        if signs.shape[0] == 0:
            continue
        ink_top = top + (bottom - top - tall) // 2
        sign_top = ink_top - rise
        skip_above, skip_below = max(0, -sign_top), max(0, sign_top + sign_height - height)
        for j in range(cols):
            code = index[j]
            room = xs[j + 1] - xs[j] - grid
            count = _spell(values[i, j], decimals, room // pitch, grouped, codes)
            left = xs[j] + grid + (room - count * pitch) // 2
            ground = colours[code]
            ink = inks[code] if code < BLOCKED else extra[3 + code - BLOCKED]
            if code >= BLOCKED:
                for y in range(max(top, ink_top - 1), min(bottom, ink_top + tall + 1)):
                    for x in range(max(xs[j] + grid, left - 1), min(xs[j + 1], left + count * pitch + 1)):
                        out[y, x] = ground
            for k in range(count):
                sign = signs[codes[count - 1 - k]]
                start = left + k * pitch
                for y in range(skip_above, sign_height - skip_below):
                    target = out[sign_top + y, start : start + pitch]
                    shares = sign[y]
                    for x in range(pitch):
                        share = np.uint32(shares[x])
                        if share:
                            target[x] = _over(ink, ground, share)


def _pool_types() -> list[Any]:
    tail = (_marks, _edges, _edges, types.boolean)
    return [
        types.void(_read(real, 2, "C"), *tail, real[:, ::1], types.boolean[:, ::1])
        for real in (types.float32, types.float64)
    ]


@njit(_pool_types(), **OPTIONS)
def _pool(values: Any, blocked: Any, rows: Any, cols: Any, signed: bool, out: Any, out_blocked: Any) -> None:
    """First down the rows of a strip, into one row; then along it. −∞ stands for what is blocked."""
    real = out.dtype.type
    nothing = real(-np.inf)
    count = values.shape[1]
    highest, lowest, free = np.empty(count, out.dtype), np.empty(count, out.dtype), np.empty(count, out.dtype)
    for r in range(out.shape[0]):
        for j in range(count):
            highest[j] = nothing
            lowest[j] = -nothing
        for i in range(rows[r], rows[r + 1]):
            row = values[i]
            if blocked.size:
                for j in range(count):
                    free[j] = nothing if blocked[i, j] else row[j]
                row = free
            # Selected, not branched to, so that it is vectorised. A NaN comes in, and nothing is above it.
            for j in range(count):
                value = row[j]
                highest[j] = value if (value > highest[j]) | (value != value) else highest[j]
            if signed:
                for j in range(count):
                    value = row[j]
                    lowest[j] = value if (value < lowest[j]) & (value > nothing) else lowest[j]
        for c in range(out.shape[1]):
            start, stop = cols[c], cols[c + 1]
            high, low = highest[start], lowest[start]
            for j in range(start + 1, stop):
                value = highest[j]
                high = value if (value > high) | (value != value) else high
            if signed:
                for j in range(start + 1, stop):
                    low = min(low, lowest[j])
            none = high == nothing
            out_blocked[r, c] = none
            out[r, c] = low if signed and not none and -low > high else high


def fill(
    values: Numbers,
    blocked: Marks,
    xs: Edges,
    ys: Edges,
    grid: int,
    shade: Shades,
    signs: Atlas | None,
    decimals: int,
) -> Pixels:
    """As `cells.fill`, and with each number written in the middle of its cell where `signs` are given."""
    out = np.empty((int(ys[-1]) + grid, int(xs[-1]) + grid), np.uint32)
    extra = np.array(
        [shade.grid, shade.hatch_ground, shade.missing_ground, shade.hatch_ink, shade.missing_ink], np.uint32
    )
    glyphs, rise, tall = (NO_SIGNS, 0, 0) if signs is None else (signs.glyphs, signs.rise, signs.tall)
    _fill(
        _plain(values), blocked if blocked.size else NO_MARKS, xs, ys, grid, shade.table, shade.inks,
        shade.offset, shade.gain, shade.low, shade.hatch, shade.missing, extra, glyphs, rise, tall, decimals,
        style()[1], out,
    )  # fmt: skip
    return out


def pool(values: Numbers, blocked: Marks, rows: Edges, cols: Edges, signed: bool) -> tuple[Numbers, Marks]:
    """As `cells.pool`."""
    values = np.ascontiguousarray(_plain(values))
    out = np.empty((rows.size - 1, cols.size - 1), values.dtype)
    out_blocked = np.empty(out.shape, np.bool_)
    _pool(values, blocked if blocked.size else NO_MARKS, rows, cols, signed, out, out_blocked)
    return out, out_blocked


def _plain(values: Numbers) -> Numbers:
    """Numbers of a kind that the kernels are made for."""
    return values if values.dtype in (np.float32, np.float64) else values.astype(np.float64)


def compile_all() -> tuple[str, ...]:
    """Have every kernel ready; answers their names. Importing this module has compiled or loaded them already."""
    return tuple(kernel.py_func.__name__ for kernel in (_ticks, _spell, _over, _fill, _pool))
