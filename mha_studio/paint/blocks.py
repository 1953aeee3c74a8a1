"""Matrices as pictures: each block's cells in one image, kept between frames, and put onto a painter.

`BlockArt` works in device pixels (the painter's own transform is taken off by `painter.py`), so that cells begin and
end on whole pixels at any ratio. An image depends on the numbers, the size of a cell and the theme, not on where the
block stands: sliding and revealing reuse it. Cells themselves are filled by `cells.py` or, faster, by `raster.py`.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QTransform

from mha_studio.paint import cells
from mha_studio.paint.atlas import Atlas, atlas
from mha_studio.paint.cells import NO_MARKS, Edges, Marks, Numbers, Pixels, Shades
from mha_studio.paint.colours import argb
from mha_studio.paint.theme import Theme
from mha_studio.scene.frame import Block, Scale
from mha_studio.trace.numbers import format_number

GRID_FROM = 6.0  # cells smaller than this, in device pixels, have no lines between them
BUDGET = 96 * 2**20  # bytes of images kept


@dataclass(frozen=True)
class Space:
    """From logical to device pixels: x * ratio + dx. `view` is what can be seen, in device pixels."""

    ratio: float
    dx: float
    dy: float
    view: QRectF

    def x(self, value: float) -> float:
        return value * self.ratio + self.dx

    def y(self, value: float) -> float:
        return value * self.ratio + self.dy


@dataclass(frozen=True)
class Placed:
    """Where a block ended up: its corner and the size of its cells, in device pixels."""

    block: Block
    x: int
    y: int
    cell_w: float
    cell_h: float
    grid: int

    def left(self, col: int) -> int:
        return self.x + math.floor(col * self.cell_w + 0.5)

    def top(self, row: int) -> int:
        return self.y + math.floor(row * self.cell_h + 0.5)


def place(block: Block, space: Space) -> Placed:
    """The block on whole device pixels."""
    cell_w, cell_h = block.cell_w * space.ratio, block.cell_h * space.ratio
    grid = max(1, round(space.ratio)) if min(cell_w, cell_h) >= GRID_FROM else 0
    return Placed(
        block, math.floor(space.x(block.x) + 0.5), math.floor(space.y(block.y) + 0.5), cell_w, cell_h, grid
    )


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
        for j, (value, ink, code) in enumerate(zip(values[i].tolist(), inks[i].tolist(), index[i].tolist())):
            room = int(xs[j + 1] - xs[j]) - grid
            text = _fitting(value, decimals, room // pitch)
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


def _fitting(value: float, decimals: int, most: int) -> str:
    for places in range(decimals, -1, -1):
        text = format_number(value, places)
        if len(text) <= most:
            return text
    return "…" if most >= 1 else ""


class BlockArt:
    """Draws blocks in one theme and keeps their images, least recently used out first."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._kept: OrderedDict[tuple[Any, ...], tuple[QImage, object, int]] = OrderedDict()
        self._bytes = 0

    def clear(self) -> None:
        """Forget all images."""
        self._kept.clear()
        self._bytes = 0

    def paint(self, painter: QPainter, block: Block, space: Space) -> Placed:
        """Draw a block onto a painter whose transform is the identity; answers where it stands."""
        at = place(block, space)
        if block.opacity <= 0.0 or block.rows == 0 or block.cols == 0:
            return at
        painter.setOpacity(min(1.0, block.opacity))
        if 0.0 < block.turn < 1.0:
            self._paint_turning(painter, at, space)
        elif block.turn >= 1.0:
            turned = Placed(block, at.x, at.y, at.cell_h, at.cell_w, at.grid)
            self._paint_flat(painter, turned, space, turned_over=True)
        else:
            self._paint_flat(painter, at, space, turned_over=False)
        painter.setOpacity(1.0)
        return at

    # One block, lying flat.

    def _paint_flat(self, painter: QPainter, at: Placed, space: Space, turned_over: bool) -> None:
        block = at.block
        values: Numbers = block.array.T if turned_over else block.array
        blocked = NO_MARKS if block.blocked is None else block.blocked
        if turned_over:
            blocked = blocked.T
        rows, cols = values.shape
        whole = QRect(at.x, at.y, at.left(cols) - at.x + at.grid, at.top(rows) - at.y + at.grid)
        seen = whole.intersected(space.view.toAlignedRect())
        if seen.isEmpty():
            return
        first, last = self._window(whole, seen, rows, cols, at)
        rows_part, cols_part = slice(first[0], last[0]), slice(first[1], last[1])
        part = values[rows_part, cols_part]
        part_blocked = blocked[rows_part, cols_part] if blocked.size else NO_MARKS
        digits = max(0, round(block.text_px * space.ratio)) if at.grid else 0
        image = self._image(part, part_blocked, at, block.scale, digits, block.decimals, space.ratio)
        corner_x, corner_y = at.left(first[1]), at.top(first[0])
        shown = self._shown(at, rows, cols)
        if shown is None:
            painter.drawImage(corner_x, corner_y, image)
        else:
            self._paint_empty(painter, at, rows_part, cols_part, whole)
            for rect in shown:
                meets = rect.intersected(QRect(corner_x, corner_y, image.width(), image.height()))
                if not meets.isEmpty():
                    painter.drawImage(meets.topLeft(), image, meets.translated(-corner_x, -corner_y))
        if at.grid == 0:
            self._hem(painter, QRectF(whole), space, block.pooled)

    @staticmethod
    def _window(
        whole: QRect, seen: QRect, rows: int, cols: int, at: Placed
    ) -> tuple[tuple[int, int], tuple[int, int]]:
        """The cells to draw: all, or where that would be far more than is seen, those seen and a few around."""
        if whole.width() * whole.height() <= 2 * 2**20 or not (
            whole.width() > 1.5 * seen.width() or whole.height() > 1.5 * seen.height()
        ):
            return (0, 0), (rows, cols)

        def span(start: int, length: int, size: float, count: int) -> tuple[int, int]:
            low = max(0, int(start / size) // 8 * 8)
            return low, min(count, -(-int((start + length) / size + 1) // 8) * 8)

        top, bottom = span(seen.y() - whole.y(), seen.height(), at.cell_h, rows)
        left, right = span(seen.x() - whole.x(), seen.width(), at.cell_w, cols)
        return (top, left), (bottom, right)

    def _shown(self, at: Placed, rows: int, cols: int) -> list[QRect] | None:
        """The parts that are computed, or None for all."""
        block, edge = at.block, at.grid
        right, bottom = at.left(cols) + edge, at.top(rows) + edge
        if block.filled_cols is not None:
            right = at.left(max(0, min(cols, block.filled_cols))) + edge
        parts = []
        if block.filled is None:
            if block.filled_cols is None or block.filled_cols >= cols:
                return None
            parts.append((at.x, at.y, right, bottom))
        else:
            done, more = max(0, min(rows, block.filled[0])), max(0, min(cols, block.filled[1]))
            if done >= rows and (block.filled_cols is None or block.filled_cols >= cols):
                return None
            if done:
                parts.append((at.x, at.y, right, at.top(done) + edge))
            if more and done < rows:
                parts.append((at.x, at.top(done), min(right, at.left(more) + edge), at.top(done + 1) + edge))
        return [QRect(x, y, to_x - x, to_y - y) for x, y, to_x, to_y in parts if to_x - x > edge]

    def _paint_empty(self, painter: QPainter, at: Placed, rows: slice, cols: slice, whole: QRect) -> None:
        colour = QColor(self.theme.grid)
        if at.grid == 0:
            painter.fillRect(whole, QColor(self.theme.raised))
            return
        left, top = at.left(cols.start), at.top(rows.start)
        width, height = at.left(cols.stop) - left + at.grid, at.top(rows.stop) - top + at.grid
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        lines = [QRect(at.left(j), top, at.grid, height) for j in range(cols.start, cols.stop + 1)]
        lines += [QRect(left, at.top(i), width, at.grid) for i in range(rows.start, rows.stop + 1)]
        painter.drawRects(lines)

    def _hem(self, painter: QPainter, box: QRectF, space: Space, pooled: bool) -> None:
        """A line around cells that have no lines; dashed where a pixel stands for several of them."""
        pen = QPen(QColor(self.theme.tick if pooled else self.theme.grid), max(1, round(space.ratio)))
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if pooled:
            pen.setDashPattern([2.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = pen.widthF() / 2.0
        painter.drawRect(box.adjusted(-half, -half, half, half))

    # One block, in the middle of turning over its diagonal.

    def _paint_turning(self, painter: QPainter, at: Placed, space: Space) -> None:
        block = at.block
        blocked = NO_MARKS if block.blocked is None else block.blocked
        image = self._image(block.array, blocked, at, block.scale, 0, 0, space.ratio)
        c = math.cos(math.pi * block.turn)
        # in cells: u' = ((1+c)u + (1-c)v)/2, v' = ((1-c)u + (1+c)v)/2; here in pixels of cell_w by cell_h
        lean = at.cell_w / at.cell_h
        keep, swap = (1.0 + c) / 2.0, (1.0 - c) / 2.0
        painter.save()
        painter.setWorldTransform(QTransform(keep, swap / lean, swap * lean, keep, at.x, at.y), True)
        if abs(c) < 0.02:  # seen from its edge
            painter.setPen(QPen(QColor(self.theme.tick), 0))
            painter.drawLine(QPointF(0, 0), QPointF(image.width(), image.height()))
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(
                QPainter.RenderHint.SmoothPixmapTransform, image.width() * image.height() < 600_000
            )
            painter.drawImage(QPointF(0, 0), image)
        painter.restore()

    # Images.

    def _image(
        self,
        values: Numbers,
        blocked: Marks,
        at: Placed,
        scale: Scale,
        digits: int,
        decimals: int,
        ratio: float,
    ) -> QImage:
        key = (
            *_identity(values),
            *(_identity(blocked) if blocked.size else ()),
            round(at.cell_w, 5),
            round(at.cell_h, 5),
            at.grid,
            scale,
            digits,
            decimals if digits else 0,
            ratio,
        )
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return kept[0]
        pixels = self._draw(values, blocked, at, scale, digits, decimals, ratio)
        image = as_image(pixels)
        self._kept[key] = (image, (pixels, values, blocked), pixels.nbytes)
        self._bytes += pixels.nbytes
        while self._bytes > BUDGET and len(self._kept) > 1:
            _, (_, _, size) = self._kept.popitem(last=False)
            self._bytes -= size
        return image

    def _draw(
        self,
        values: Numbers,
        blocked: Marks,
        at: Placed,
        scale: Scale,
        digits: int,
        decimals: int,
        ratio: float,
    ) -> Pixels:
        rows, cols = values.shape
        wide = max(1, math.floor(cols * at.cell_w + 0.5)) if at.cell_w < 1.0 else cols
        high = max(1, math.floor(rows * at.cell_h + 0.5)) if at.cell_h < 1.0 else rows
        xs = edges_or_pixels(cols, at.cell_w, wide)
        ys = edges_or_pixels(rows, at.cell_h, high)
        if wide < cols or high < rows:
            row_parts, col_parts = cells.pool_edges(rows, high), cells.pool_edges(cols, wide)
            values, blocked = cells.pool(values, blocked, row_parts, col_parts, scale.kind == "signed")
        signs = atlas(digits) if digits >= 5 else None
        if signs is not None and (signs.tall + 2 > at.cell_h - at.grid or signs.width > at.cell_w - at.grid):
            signs = None
        return make_pixels(
            values, blocked, xs, ys, at.grid, shades(self.theme, scale, ratio), signs, decimals
        )


def edges_or_pixels(count: int, size: float, pixels: int) -> Edges:
    """Edges of `count` cells, or one pixel for each of `pixels` pooled ones."""
    return np.arange(pixels + 1, dtype=np.int32) if pixels < count else cells.edges(count, size)


def _identity(array: Numbers | Marks) -> tuple[Any, ...]:
    """What tells one array in memory from another, as long as it is kept: where it lies and how it is laid out."""
    return array.ctypes.data, array.shape, array.strides, array.dtype.char


def text_width(face: Any, text: str) -> float:
    """The advance of a line of text, in the pixels of its face."""
    return QFontMetricsF(face).horizontalAdvance(text)
