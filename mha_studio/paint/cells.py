"""Cells into pixels, free of Qt: which colour a number takes, where its cell lies, and a grid of cells filled.

This is the NumPy path, which serves until the kernels of `raster.py` are loaded (`load_kernels`, to be called off the
GUI thread once they are compiled) and wherever numba is not to be had. Digits are not written here: the kernels write
them from an atlas, and without kernels Qt does, in `blocks.py`.
"""

from __future__ import annotations

import importlib
from functools import lru_cache
from types import ModuleType
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from mha_studio.paint.colours import CENTRE, STEPS, argb
from mha_studio.trace.numbers import INFINITY, MINUS

Pixels = NDArray[np.uint32]
Edges = NDArray[np.int32]
Numbers = NDArray[np.floating[Any]]
Marks = NDArray[np.bool_]

SIGNS = (
    "0123456789." + MINUS + INFINITY + "Na…+%e≈, "
)  # what `atlas.py` draws and `raster.py` copies, by place
BLOCKED, MISSING = STEPS, STEPS + 1  # colour indices beyond the table: hatched, and not a number
NO_MARKS: Marks = np.zeros((0, 0), np.bool_)

_kernels: ModuleType | None = None


def kernels_ready() -> bool:
    """Whether cells are painted by compiled kernels."""
    return _kernels is not None


def kernels() -> ModuleType | None:
    """`raster`, once it is loaded."""
    return _kernels


def load_kernels() -> bool:
    """Import the kernels and make them ready; slow, and slower still where they are not compiled and cached yet.

    Safe in any thread. False where they cannot be had: the NumPy path goes on serving.
    """
    global _kernels
    try:
        module = importlib.import_module("mha_studio.paint.raster")
        module.compile_all()
    except Exception:  # a missing or broken numba, a folder that cannot be written: never a reason to stop
        import logging

        logging.getLogger(__name__).warning("cells are painted without kernels", exc_info=True)
        return False
    _kernels = module
    return True


class Shades(Struct, frozen=True, eq=False):
    """What numbers become: `table` and `inks` (256,), the hatch of blocked cells and of what is not a number.

    A number v takes entry `offset + gain * v`, held within `low` and 255. Tiles are (P, P) pixels, laid from the
    corner of the image.
    """

    table: Pixels
    inks: Pixels
    offset: float
    gain: float
    low: int
    hatch: Pixels
    missing: Pixels
    hatch_ink: int
    hatch_ground: int
    missing_ink: int
    missing_ground: int
    grid: int


def index_scale(signed: bool, limit: float) -> tuple[float, float, int]:
    """Offset, gain and lowest entry for a scale that ends at `limit` (taken as 1 where it is not a positive number)."""
    if not (np.isfinite(limit) and limit > 0):
        limit = 1.0
    if signed:
        return float(CENTRE), (STEPS - 1 - CENTRE) / limit, 1
    return 0.0, (STEPS - 1) / limit, 0


@lru_cache(maxsize=32)
def hatch_tile(line: str, ground: str, period: int, width: float, backwards: bool = False) -> Pixels:
    """(period, period) pixels of antialiased diagonal lines `width` pixels wide, which join when tiled.

    Not to be changed: it is the same array at each call.
    """
    at = np.arange(period)
    across = (at[None, :] - at[:, None] if backwards else at[None, :] + at[:, None]) % period
    away = np.minimum(across, period - across) / np.sqrt(2.0)
    share = np.clip(width / 2.0 + 0.5 - away, 0.0, 1.0)[..., None]
    over, under = (np.array([argb(c) >> shift & 255 for shift in (16, 8, 0)]) for c in (line, ground))
    parts = np.rint(share * over + (1.0 - share) * under).astype(np.uint32)
    tile: Pixels = np.uint32(0xFF000000) | parts[..., 0] << 16 | parts[..., 1] << 8 | parts[..., 2]
    return tile


def edges(count: int, size: float) -> Edges:
    """Where cells of `size` device pixels begin and end, on whole pixels: (count + 1,)."""
    return np.floor(np.arange(count + 1) * size + 0.5).astype(np.int32)


def pool_edges(count: int, pixels: int) -> Edges:
    """Which of `count` cells fall on each of `pixels` pixels, `pixels` ≤ `count`: (pixels + 1,), each at least one."""
    return (np.arange(pixels + 1) * count // pixels).astype(np.int32)


def colour_index(values: Numbers, blocked: Marks, shades: Shades) -> NDArray[np.int16]:
    """The entry of each number, (rows, columns): 0 to 255, BLOCKED or MISSING. −∞ counts as blocked."""
    with np.errstate(invalid="ignore", over="ignore"):
        exact = np.asarray(values, np.float64) * shades.gain
        scaled = np.clip(np.where(np.isnan(exact), 0.0, exact), -512.0, 512.0)
    index = np.clip(np.floor(scaled + (shades.offset + 0.5)), shades.low, STEPS - 1).astype(np.int16)
    index[np.isnan(values)] = MISSING
    index[np.isneginf(values)] = BLOCKED
    if blocked.size:
        index[blocked] = BLOCKED
    return index


def pool(values: Numbers, blocked: Marks, rows: Edges, cols: Edges, signed: bool) -> tuple[Numbers, Marks]:
    """One number for each pixel: what is largest (signed: farthest from 0) among its cells that are not blocked.

    A NaN among them shows. Where every cell is blocked the pixel is blocked. `rows` and `cols` come from `pool_edges`.
    Returns arrays (len(rows) - 1, len(cols) - 1).
    """
    if _kernels is not None:
        pooled: tuple[Numbers, Marks] = _kernels.pool(values, blocked, rows, cols, signed)
        return pooled

    def along(ufunc: np.ufunc, array: NDArray[Any]) -> NDArray[Any]:
        return ufunc.reduceat(ufunc.reduceat(array, rows[:-1], axis=0), cols[:-1], axis=1)

    out_of_play = np.isneginf(values)
    if blocked.size:
        out_of_play |= blocked
    if not out_of_play.any():
        high = along(np.maximum, values)
        low = along(np.minimum, values) if signed else high
        return np.where(-low > high, low, high), np.zeros(high.shape, np.bool_)
    high = along(np.maximum, np.where(out_of_play, -np.inf, values))
    low = along(np.minimum, np.where(out_of_play, np.inf, values)) if signed else high
    all_blocked = along(np.logical_and, out_of_play)
    return np.where(all_blocked, -np.inf, np.where(-low > high, low, high)), all_blocked


def fill(values: Numbers, blocked: Marks, xs: Edges, ys: Edges, grid: int, shades: Shades) -> Pixels:
    """A grid of coloured cells, (ys[-1] + grid, xs[-1] + grid) opaque pixels.

    Cell (i, j) lies from xs[j] to xs[j + 1] and ys[i] to ys[i + 1]; its first `grid` pixels either way are the line
    before it, and one more line ends the grid.
    """
    index = colour_index(values, blocked, shades)
    table = np.append(shades.table, np.array([shades.hatch_ground, shades.missing_ground], np.uint32))
    widths, heights = np.diff(xs), np.diff(ys)
    strips = np.repeat(table[index], widths, axis=1)
    out = np.empty((int(ys[-1]) + grid, int(xs[-1]) + grid), np.uint32)
    inner = out[: ys[-1], : xs[-1]]
    inner[:] = np.repeat(strips, heights, axis=0) if (heights != 1).any() else strips
    for code, tile in ((BLOCKED, shades.hatch), (MISSING, shades.missing)):
        marks = index == code
        if marks.any():
            period = tile.shape[0]
            laid = np.tile(tile, (inner.shape[0] // period + 1, inner.shape[1] // period + 1))
            where = np.repeat(np.repeat(marks, widths, axis=1), heights, axis=0)
            np.copyto(inner, laid[: inner.shape[0], : inner.shape[1]], where=where)
    rule(out, xs, ys, grid, shades.grid)
    return out


def rule(out: Pixels, xs: Edges, ys: Edges, grid: int, pixel: int) -> None:
    """Draw the lines of a grid into `out`, which is changed."""
    for k in range(grid):
        out[:, xs + k] = pixel
        out[ys + k, :] = pixel
