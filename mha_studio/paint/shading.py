"""Numbers as coloured, numbered cells in one image: what a block on the stage and a small map have in common.

Shades of a scale in a theme, and pixels made from them, by kernels where those are ready, else by `cells.py` with
digits written by Qt. Which part of what matrix is drawn where is decided in `blocks.py` and `heatmap.py`.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter

from mha_studio.paint import cells
from mha_studio.paint.atlas import Atlas
from mha_studio.paint.cells import Edges, Marks, Numbers, Pixels, Shades
from mha_studio.paint.colours import argb
from mha_studio.paint.theme import Theme
from mha_studio.scene.frame import Scale
from mha_studio.trace.numbers import LARGE, THIN_SPACE, format_number

GRID_FROM = 6.0  # cells smaller than this, in device pixels, have no lines between them


@lru_cache(maxsize=128)
def shades(theme: Theme, scale: Scale, ratio: float) -> Shades:
    """The colours of a scale in a theme, hatches drawn for `ratio` device pixels per logical one."""
    signed = scale.kind == "signed"
    offset, gain, low = cells.index_scale(signed, scale.limit)
    period, width = max(4, round(7 * ratio)), 1.5 * ratio
    return Shades(
        table=theme.table(scale.kind, scale.head),
        inks=theme.inks(scale.kind, scale.head),
        offset=offset,
        gain=gain,
        low=low,
        hatch=cells.hatch_tile(theme.hatch, theme.hatch_ground, period, width),
        missing=cells.hatch_tile(theme.error, theme.error_soft, period, 1.0 * ratio, backwards=True),
        hatch_ink=argb(theme.muted),
        hatch_ground=argb(theme.hatch_ground),
        missing_ink=argb(theme.error),
        missing_ground=argb(theme.error_soft),
        grid=argb(theme.grid),
    )


def as_image(pixels: Pixels, alpha: bool = False) -> QImage:
    """A QImage over (rows, columns) 0xAARRGGBB pixels, which it shares; keep them as long as the image."""
    height, width = pixels.shape
    kind = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    return QImage(pixels.data, width, height, width * 4, kind)


def make_pixels(
    values: Numbers,
    blocked: Marks,
    xs: Edges,
    ys: Edges,
    grid: int,
    shade: Shades,
    signs: Atlas | None,
    decimals: int,
) -> Pixels:
    """Cells in their colours with their numbers, (ys[-1] + grid, xs[-1] + grid) pixels."""
    kernels = cells.kernels()
    if kernels is not None:
        pixels: Pixels = kernels.fill(values, blocked, xs, ys, grid, shade, signs, decimals)
        return pixels
    pixels = cells.fill(values, blocked, xs, ys, grid, shade)
    if signs is not None:
        image = as_image(pixels)  # a painter does not keep what it paints on
        painter = QPainter(image)
        write_digits(painter, values, blocked, xs, ys, grid, shade, signs, decimals)
        painter.end()
    return pixels


def write_digits(
    painter: QPainter,
    values: Numbers,
    blocked: Marks,
    xs: Edges,
    ys: Edges,
    grid: int,
    shade: Shades,
    signs: Atlas,
    decimals: int,
) -> None:
    """Write each number in the middle of its cell as text; what has no room is shortened, at last to "…"."""
    painter.setFont(signs.face)
    index = cells.colour_index(values, blocked, shade)
    inks = np.append(shade.inks, np.array([shade.hatch_ink, shade.missing_ink], np.uint32))[index]
    pen, pitch = -1, signs.width
    for i in range(values.shape[0]):
        base = int(ys[i]) + grid + (int(ys[i + 1] - ys[i]) - grid - signs.tall) // 2 - signs.rise + signs.base
        for j, (value, ink, code) in enumerate(
            zip(values[i].tolist(), inks[i].tolist(), index[i].tolist(), strict=True)
        ):
            room = int(xs[j + 1] - xs[j]) - grid
            text = fitting(value, decimals, room // pitch)
            if not text:
                continue
            wide = len(text) * pitch
            left = int(xs[j]) + grid + (room - wide) // 2
            if code >= cells.BLOCKED:
                ground = shade.hatch_ground if code == cells.BLOCKED else shade.missing_ground
                top = base - signs.base + signs.rise
                painter.fillRect(left - 1, top - 1, wide + 2, signs.tall + 2, QColor.fromRgba(ground))
            if ink != pen:
                painter.setPen(QColor.fromRgba(ink))
                pen = ink
            painter.drawText(left, base, text)


def fitting(value: float, decimals: int, most: int) -> str:
    """The number in at most `most` signs: with fewer decimals where it must be, then "…", at the very last nothing."""
    for places in () if LARGE <= abs(value) < np.inf else range(decimals, -1, -1):
        text = format_number(value, places).replace(THIN_SPACE, " ")  # all signs of a cell are equally wide
        if len(text) <= most:
            return text
    return "…" if most >= 1 else ""


def edges_or_pixels(count: int, size: float, pixels: int) -> Edges:
    """Edges of `count` cells, or one pixel for each of `pixels` pooled ones."""
    return np.arange(pixels + 1, dtype=np.int32) if pixels < count else cells.edges(count, size)
