"""A `Frame` onto any QPainter, in a theme.

On pixels (screen, image) everything is drawn in device pixels, so that lines and cells are crisp at any ratio; blocks
come as images from `blocks.py`. On paper (SVG, PDF) the same frame is drawn as vectors by `vector.py`. What is in the
frame is decided by `scene`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPaintEngine, QPainter, QPen

from mha_studio.paint.blocks import BlockArt, Placed, Space
from mha_studio.paint.colours import pixel_name
from mha_studio.paint.fonts import font
from mha_studio.paint.theme import Theme
from mha_studio.scene.frame import Bar, Block, ColourBar, Formula, Frame, Item, Line, Outline, Text
from mha_studio.trace.numbers import format_number

RASTER = (QPaintEngine.Type.Raster, QPaintEngine.Type.OpenGL, QPaintEngine.Type.OpenGL2)


class FramePainter:
    """Draws frames in one theme; keeps images of blocks from frame to frame, so use one painter for one view."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._blocks = BlockArt(theme)
        self._metrics: dict[tuple[Any, ...], tuple[QFont, QFontMetricsF]] = {}
        self._placed: list[Placed] = []
        self._draw: dict[type, Callable[[QPainter, Any, Space], None]] = {
            Block: self._block,
            Text: self._text,
            Outline: self._outline,
            Line: self._line,
            Bar: self._bar,
            Formula: self._formula,
            ColourBar: self._colour_bar,
        }

    @property
    def theme(self) -> Theme:
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme from now on."""
        if theme != self._theme:
            self._theme = theme
            self._blocks.theme = theme
            self._blocks.clear()

    def paint(self, painter: QPainter, frame: Frame, device_ratio: float = 1.0) -> None:
        """Draw `frame` with its corner at the painter's origin, in the painter's logical pixels.

        The ground is left as it is. How many device pixels a logical one has is read from the painter;
        `device_ratio` is for targets that have none of their own, or whose transform is not a plain scaling.
        """
        painter.save()
        painter.setClipRect(QRectF(0, 0, frame.width, frame.height), Qt.ClipOperation.IntersectClip)
        space = self._enter(painter, frame, device_ratio)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self._placed = []
        for item in frame.items:
            self._draw[type(item)](painter, item, space)
        painter.restore()

    def _enter(self, painter: QPainter, frame: Frame, device_ratio: float) -> Space:
        """Take the painter's scaling off, so that its unit is a device pixel; answers how to get there."""
        to_device = painter.deviceTransform()
        plain = to_device.m12() == to_device.m21() == 0.0 and to_device.m11() == to_device.m22() > 0.0
        engine = painter.paintEngine()
        if plain and engine is not None and engine.type() in RASTER:
            rest = painter.worldTransform().inverted()[0] * to_device
            painter.setWorldTransform(rest.inverted()[0])
            ratio, dx, dy = to_device.m11(), to_device.dx(), to_device.dy()
        else:
            ratio, dx, dy = device_ratio, 0.0, 0.0
            painter.scale(1.0 / ratio, 1.0 / ratio)
        return Space(ratio, dx, dy, QRectF(dx, dy, frame.width * ratio, frame.height * ratio))

    # One kind of item each.

    def _block(self, painter: QPainter, item: Block, space: Space) -> None:
        self._placed.append(self._blocks.paint(painter, item, space))

    def _face(self, item: Text, space: Space) -> tuple[QFont, QFontMetricsF]:
        key = (item.face, max(1, round(item.px * space.ratio)), item.bold)
        known = self._metrics.get(key)
        if known is None:
            face = font(item.face, key[1], item.bold)
            known = self._metrics[key] = (face, QFontMetricsF(face))
        return known

    def _text(self, painter: QPainter, item: Text, space: Space) -> None:
        if not item.text or item.opacity <= 0.0:
            return
        face, metrics = self._face(item, space)
        text = item.text
        if item.max_width > 0.0:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, item.max_width * space.ratio)
        painter.setOpacity(min(1.0, item.opacity))
        painter.setFont(face)
        painter.setPen(QColor(self._theme.ink(item.role, item.head)))
        back = 0.0
        if item.anchor != "left":
            back = metrics.horizontalAdvance(text) * (1.0 if item.anchor == "right" else 0.5)
        x, y, drop = space.x(item.x), space.y(item.y), metrics.capHeight() / 2.0
        if item.angle:
            painter.save()
            painter.translate(x, y)
            painter.rotate(-item.angle)
            painter.drawText(QPointF(-back, drop), text)
            painter.restore()
        else:
            painter.drawText(QPointF(math.floor(x - back + 0.5), math.floor(y + drop + 0.5)), text)
        painter.setOpacity(1.0)

    def _outline(self, painter: QPainter, item: Outline, space: Space) -> None:
        if item.opacity <= 0.0:
            return
        width = max(1, round(item.width * space.ratio))
        left, top = self._snap(item.x, item.y, space)
        right, bottom = self._snap(item.x + item.w, item.y + item.h, space)
        half = (width % 2) / 2.0
        pen = QPen(QColor(self._theme.stroke(item.role, item.head)), width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if item.dashed:
            pen.setDashPattern([3.0, 2.0])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setOpacity(min(1.0, item.opacity))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = 1.5 * space.ratio
        painter.drawRoundedRect(QRectF(left + half, top + half, right - left, bottom - top), radius, radius)
        painter.setOpacity(1.0)

    def _snap(self, x: float, y: float, space: Space) -> tuple[float, float]:
        """A point on whole device pixels; at the corner of a cell, where that cell was drawn."""
        for at in reversed(self._placed):
            block = at.block
            if block.turn:
                continue
            col, row = (x - block.x) / block.cell_w, (y - block.y) / block.cell_h
            near_col, near_row = round(col), round(row)
            if (
                0 <= near_col <= block.cols
                and 0 <= near_row <= block.rows
                and abs(col - near_col) * block.cell_w < 0.1
                and abs(row - near_row) * block.cell_h < 0.1
            ):
                return at.left(near_col), at.top(near_row)
        return math.floor(space.x(x) + 0.5), math.floor(space.y(y) + 0.5)

    def _line(self, painter: QPainter, item: Line, space: Space) -> None:
        if item.opacity <= 0.0:
            return
        width = max(1.0, item.width * space.ratio)
        line = QLineF(space.x(item.x0), space.y(item.y0), space.x(item.x1), space.y(item.y1))
        if item.x0 == item.x1 or item.y0 == item.y1:  # upright and level lines on whole pixels
            width = float(round(width))
            half = (width % 2) / 2.0
            ends = (math.floor(value + 0.5) + half for value in (line.x1(), line.y1(), line.x2(), line.y2()))
            line = QLineF(*ends)
        pen = QPen(QColor(self._theme.stroke(item.role, item.head)), width)
        if item.dashed:
            pen.setDashPattern([2.0, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setOpacity(min(1.0, item.opacity))
        painter.setPen(pen)
        painter.drawLine(line)
        painter.setOpacity(1.0)

    def _bar(self, painter: QPainter, item: Bar, space: Space) -> None:
        if item.opacity <= 0.0:
            return
        box = QRectF(
            space.x(item.x), space.y(item.y), item.w * space.ratio, item.h * space.ratio
        ).normalized()
        painter.setOpacity(min(1.0, item.opacity))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.stroke(item.role, item.head)))
        radius = min(2.5 * space.ratio, box.width() / 2.0, box.height() / 2.0)
        painter.drawRoundedRect(box, radius, radius)
        painter.setOpacity(1.0)

    def _formula(self, painter: QPainter, item: Formula, space: Space) -> None:
        plain = Text(item.x, item.y, item.text, item.px, opacity=item.opacity)
        self._text(painter, plain, space)

    def _colour_bar(self, painter: QPainter, item: ColourBar, space: Space) -> None:
        """The strip lies in the item's box; its numbers stand below it, `px` high."""
        table = self._theme.table(item.scale.kind, item.scale.head)
        left, top = math.floor(space.x(item.x) + 0.5), math.floor(space.y(item.y) + 0.5)
        width, height = max(2, round(item.w * space.ratio)), max(2, round(item.h * space.ratio))
        box = QRectF(left, top, width, height)
        first = 1 if item.scale.kind == "signed" else 0
        blend = QLinearGradient(box.topLeft(), box.topRight())
        for entry in (*range(first, 255, 6), 255):
            blend.setColorAt((entry - first) / (255 - first), QColor(pixel_name(int(table[entry]))))
        painter.setBrush(blend)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = min(2.0 * space.ratio, height / 2.0)
        painter.drawRoundedRect(box, radius, radius)
        low = -item.scale.limit if item.scale.kind == "signed" else 0.0
        below = item.y + item.h + item.px * 0.85
        for share, value in ((0.0, low), (0.5, (low + item.scale.limit) / 2.0), (1.0, item.scale.limit)):
            anchor = "left" if share == 0.0 else "center" if share == 0.5 else "right"
            label = format_number(value, item.decimals) if value else "0"
            words = Text(item.x + item.w * share, below, label, item.px, "muted", "mono", anchor)  # type: ignore[arg-type]
            self._text(painter, words, space)


def kinds() -> tuple[type, ...]:
    """Every kind of item that can be drawn."""
    return tuple(Item.__args__)  # type: ignore[attr-defined, no-any-return]
