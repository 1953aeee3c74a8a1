"""Matrices as pictures: each block's cells in one image, kept between frames, and put onto a painter.

`BlockArt` works in device pixels (the painter's own transform is taken off by `painter.py`), so that cells begin and
end on whole pixels at any ratio. An image depends on the numbers, the size of a cell and the theme, not on where the
block stands: sliding and revealing reuse it. How numbers become pixels is in `shading.py`; vectors are in `vector.py`.
"""

from __future__ import annotations

import math
import weakref
from collections import OrderedDict
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTransform

from mha_studio.paint import cells
from mha_studio.paint.atlas import atlas
from mha_studio.paint.cells import NO_MARKS, Marks, Numbers, Pixels
from mha_studio.paint.shading import as_image, edges_or_pixels, make_pixels, shades
from mha_studio.paint.space import Placed, Space, place
from mha_studio.paint.theme import Theme
from mha_studio.paint.vector import VECTOR_MOST, paint_block
from mha_studio.scene.frame import Block, Scale
from mha_studio.trace.numbers import style

BUDGET = 96 * 2**20  # bytes of images kept
WHOLE = 2 * 2**20  # up to so many pixels an image is made of all cells, seen or not
SMALLEST_DIGITS = 5  # device pixels per em


class _Look(Struct, frozen=True):
    """What an image depends on beside the numbers."""

    cell_w: float
    cell_h: float
    grid: int
    scale: Scale
    digits: int
    decimals: int
    ratio: float
    style: tuple[bool, bool]


class _Kept(Struct, frozen=True, eq=False):
    """An image, its pixels, and what it was made of: arrays that may go at any time, and then the image is worth
    nothing, since another array may come to lie where they lay."""

    image: QImage
    pixels: Pixels
    values: weakref.ref[Numbers]
    blocked: weakref.ref[Marks] | None

    def is_of(self, block: Block) -> bool:
        marks = None if self.blocked is None else self.blocked()
        return self.values() is block.array and marks is block.blocked


class BlockArt:
    """Draws blocks in one theme and keeps their images, least recently used out first."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._kept: OrderedDict[tuple[Any, ...], _Kept] = OrderedDict()
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
        if space.vector and block.rows * block.cols <= VECTOR_MOST:
            paint_block(painter, block, self.theme)
        elif space.vector:
            painter.save()
            painter.scale(1.0 / space.fineness, 1.0 / space.fineness)
            view = QRectF(space.view.topLeft() * space.fineness, space.view.size() * space.fineness)
            fine = Space(space.fineness, 0.0, 0.0, view)
            self._paint_cells(painter, place(block, fine), fine)
            painter.restore()
        else:
            self._paint_cells(painter, at, space)
        painter.setOpacity(1.0)
        return at

    def _paint_cells(self, painter: QPainter, at: Placed, space: Space) -> None:
        if 0.0 < at.block.turn < 1.0:
            self._paint_turning(painter, at, space)
        else:
            self._paint_flat(painter, at, space, turned_over=at.block.turn >= 1.0)

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
        decimals = block.decimals if digits else 0
        look = _Look(at.cell_w, at.cell_h, at.grid, block.scale, digits, decimals, space.ratio, style())
        image = self._image(block, (turned_over, first, last), part, part_blocked, look)
        corner_x, corner_y = at.left(first[1]), at.top(first[0])
        shown = self._shown(at, rows, cols)
        if shown is None:
            painter.drawImage(corner_x, corner_y, image)
        else:
            if block.ground:
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
        if whole.width() * whole.height() <= WHOLE or not (
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
        look = _Look(at.cell_w, at.cell_h, at.grid, block.scale, 0, 0, space.ratio, style())
        image = self._image(block, (), block.array, blocked, look)
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
        self, block: Block, part: tuple[Any, ...], values: Numbers, blocked: Marks, look: _Look
    ) -> QImage:
        """The image of a `part` of a block; `values` and `blocked` are that part's."""
        key = (id(block.array), id(block.blocked), part, look)
        kept = self._kept.get(key)
        if kept is not None and kept.is_of(block):
            self._kept.move_to_end(key)
            return kept.image
        if kept is not None:
            self._drop(key)
        pixels = self._draw(values, blocked, look)
        marks = None if block.blocked is None else weakref.ref(block.blocked)
        self._kept[key] = _Kept(as_image(pixels), pixels, weakref.ref(block.array), marks)
        self._bytes += pixels.nbytes
        while self._bytes > BUDGET and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))
        return self._kept[key].image

    def _drop(self, key: tuple[Any, ...]) -> None:
        self._bytes -= self._kept.pop(key).pixels.nbytes

    def _draw(self, values: Numbers, blocked: Marks, look: _Look) -> Pixels:
        rows, cols = values.shape
        wide = max(1, math.floor(cols * look.cell_w + 0.5)) if look.cell_w < 1.0 else cols
        high = max(1, math.floor(rows * look.cell_h + 0.5)) if look.cell_h < 1.0 else rows
        xs = edges_or_pixels(cols, look.cell_w, wide)
        ys = edges_or_pixels(rows, look.cell_h, high)
        if wide < cols or high < rows:
            parts = cells.pool_edges(rows, high), cells.pool_edges(cols, wide)
            values, blocked = cells.pool(values, blocked, *parts, look.scale.kind == "signed")
        signs = atlas(look.digits) if look.digits >= SMALLEST_DIGITS else None
        if signs is not None and (
            signs.tall + 2 > look.cell_h - look.grid or signs.width > look.cell_w - look.grid
        ):
            signs = None
        shade = shades(self.theme, look.scale, look.ratio)
        return make_pixels(values, blocked, xs, ys, look.grid, shade, signs, look.decimals)
