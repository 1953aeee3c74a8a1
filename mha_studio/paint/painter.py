"""A `Frame` onto any QPainter, in a theme.

On pixels (screen, image) everything is drawn in device pixels, so that lines and cells are crisp at any ratio; blocks
come as images from `blocks.py`. On paper (SVG, PDF) the same frame is drawn as vectors: blocks by `vector.py`,
formulas by `formula.py`. What is in the frame is decided by `scene`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen

from mha_studio.paint.blocks import BlockArt
from mha_studio.paint.colours import pixel_name
from mha_studio.paint.fonts import face_at
from mha_studio.paint.formula import RASTER, FormulaArt
from mha_studio.paint.space import Placed, Space, snapped
from mha_studio.paint.theme import Theme
from mha_studio.scene.frame import Bar, Block, ColourBar, Formula, Frame, Line, Outline, Text
from mha_studio.scene.measure import SUBSCRIPT
from mha_studio.trace.numbers import format_number

_MARKS = re.compile(r"([^_ᵀ]+)|_\{([^}]*)\}|_(.)|(ᵀ)")
LOW, HIGH = -0.22, 0.42
_MARKED = re.compile("[_ᵀ]")
SMALLEST_TEXT = 4.0  # device pixels per em; below, nobody can read it
MOST_WORDS = 4096  # texts whose width is remembered


class FramePainter:
    """Draws frames in one theme; keeps images of blocks from frame to frame, so use one painter for one view, and in
    one thread. With `at_once` nothing is left for later: a formula that no one has drawn yet is waited for."""

    def __init__(self, theme: Theme, at_once: bool = False) -> None:
        self._theme = theme
        self._blocks = BlockArt(theme)
        self.formulas = FormulaArt(theme, at_once=at_once)  # its `ready` asks for another paint
        self._inks: dict[tuple[str, int], QColor] = {}
        self._metrics: dict[tuple[Any, ...], tuple[QFont, QFontMetricsF]] = {}
        self._words: dict[tuple[Any, ...], tuple[str, float]] = {}
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
            self._inks.clear()
            self._blocks.theme = theme
            self._blocks.clear()
            self.formulas.set_theme(theme)

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
        if not plain or engine is None or engine.type() not in RASTER:
            seen = QRectF(0.0, 0.0, frame.width, frame.height)
            return Space(1.0, 0.0, 0.0, seen, vector=True, fineness=max(device_ratio, 1.0))
        rest = painter.worldTransform().inverted()[0] * to_device
        painter.setWorldTransform(rest.inverted()[0])
        ratio, dx, dy = to_device.m11(), to_device.dx(), to_device.dy()
        return Space(ratio, dx, dy, QRectF(dx, dy, frame.width * ratio, frame.height * ratio))

    # One kind of item each.

    def _block(self, painter: QPainter, item: Block, space: Space) -> None:
        at = self._blocks.paint(painter, item, space)
        self._placed.append(at)
        if item.pinned is not None and not 0.0 < item.turn < 1.0 and item.opacity > 0.0:
            self._pins(painter, at, space)

    def _pins(self, painter: QPainter, at: Placed, space: Space) -> None:
        """A pin in the upper right corner of each cell that stands at a number of the user's own."""
        block = at.block
        assert block.pinned is not None
        size = max(3.0 * space.ratio, min(0.2 * min(at.cell_w, at.cell_h), 6.0 * space.ratio))
        head, stem = QColor(self._theme.stroke("accent", 0)), QColor(self._theme.window)
        painter.setOpacity(min(1.0, block.opacity))
        for row, col in np.argwhere(block.pinned):
            if block.filled is not None and (row, col) >= block.filled:  # not made yet
                continue
            x, y = at.left(col + 1) - 1.1 * size, at.top(row) + 1.1 * size
            painter.setPen(QPen(stem, max(1.0, 0.35 * size)))
            painter.setBrush(head)
            painter.drawEllipse(QPointF(x, y), size, size)
        painter.setOpacity(1.0)

    def _face(self, item: Text, space: Space) -> tuple[QFont, QFontMetricsF]:
        key = (item.face, max(1, round(item.px * space.ratio)), item.bold)
        known = self._metrics.get(key)
        if known is None:
            face = face_at(item.face, key[1], item.bold)
            known = self._metrics[key] = (face, QFontMetricsF(face))
        return known

    def _text(self, painter: QPainter, item: Text, space: Space) -> None:
        if not item.text or item.opacity <= 0.0 or item.px * space.ratio < SMALLEST_TEXT:
            return
        if item.markup and _MARKED.search(item.text):
            self._marked_up(painter, item, space)
            return
        face, metrics = self._face(item, space)
        text, wide = self._fitted(item, space, metrics)
        if item.opacity < 1.0:
            painter.setOpacity(item.opacity)
        painter.setFont(face)
        painter.setPen(self._pen(item))
        back = 0.0 if item.anchor == "left" else wide * (1.0 if item.anchor == "right" else 0.5)
        x, y, drop = space.x(item.x), space.y(item.y), metrics.capHeight() / 2.0
        if item.angle:
            painter.save()
            painter.translate(x, y)
            painter.rotate(-item.angle)
            painter.drawText(QPointF(-back, drop), text)
            painter.restore()
        else:
            painter.drawText(QPointF(snapped(x - back), snapped(y + drop)), text)
        if item.opacity < 1.0:
            painter.setOpacity(1.0)

    def _pen(self, item: Text) -> QColor:
        """The colour of words, read from the theme once: a frame has hundreds of them."""
        key = (item.role, item.head)
        known = self._inks.get(key)
        if known is None:
            known = self._inks[key] = QColor(self._theme.ink(item.role, item.head))
        return known

    def _fitted(self, item: Text, space: Space, metrics: QFontMetricsF) -> tuple[str, float]:
        """The words as they are written, shortened to their room, and how wide they are (0 where they stand left)."""
        room = item.max_width * space.ratio if item.max_width > 0.0 else 0.0
        left = item.anchor == "left"
        key = (item.text, item.face, max(1, round(item.px * space.ratio)), item.bold, room, left)
        known = self._words.get(key)
        if known is None:
            text = (
                metrics.elidedText(item.text, Qt.TextElideMode.ElideRight, room) if room > 0.0 else item.text
            )
            if len(self._words) >= MOST_WORDS:
                self._words.clear()
            known = self._words[key] = (text, 0.0 if left else metrics.horizontalAdvance(text))
        return known

    def _marked_up(self, painter: QPainter, item: Text, space: Space) -> None:
        """A level line with subscripts and transposes: each run in its own size, one after the other."""
        face, metrics = self._face(item, space)
        small, small_metrics = self._face(replace(item, px=item.px * SUBSCRIPT), space)
        laid = []
        for text, rise in runs(item.text):
            wide = (small_metrics if rise else metrics).horizontalAdvance(text)
            laid.append((text, rise, wide))
        total = sum(wide for _, _, wide in laid)
        back = {"left": 0.0, "center": 0.5, "right": 1.0}[item.anchor] * total
        x: float = snapped(space.x(item.x) - back)
        y = snapped(space.y(item.y) + metrics.capHeight() / 2.0)
        painter.setOpacity(min(1.0, item.opacity))
        painter.setPen(self._pen(item))
        for text, rise, wide in laid:
            painter.setFont(small if rise else face)
            painter.drawText(QPointF(x, y - rise * metrics.capHeight()), text)
            x += wide
        painter.setOpacity(1.0)

    def _outline(self, painter: QPainter, item: Outline, space: Space) -> None:
        if item.opacity <= 0.0:
            return
        width = max(1, round(item.width * space.ratio * self._theme.bold))
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
        return snapped(space.x(x)), snapped(space.y(y))

    def _line(self, painter: QPainter, item: Line, space: Space) -> None:
        if item.opacity <= 0.0:
            return
        width = max(1.0, item.width * space.ratio * self._theme.bold)
        line = QLineF(space.x(item.x0), space.y(item.y0), space.x(item.x1), space.y(item.y1))
        if item.x0 == item.x1 or item.y0 == item.y1:  # upright and level lines on whole pixels
            width = float(round(width))
            half = (width % 2) / 2.0
            ends = (snapped(value) + half for value in (line.x1(), line.y1(), line.x2(), line.y2()))
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
        radius = min(box.width(), box.height()) / 2.0 if item.round else radius
        painter.drawRoundedRect(box, radius, radius)
        painter.setOpacity(1.0)

    def _formula(self, painter: QPainter, item: Formula, space: Space) -> None:
        if item.opacity <= 0.0:
            return
        painter.setOpacity(min(1.0, item.opacity))
        x, y, px = space.x(item.x), space.y(item.y), item.px * space.ratio
        self.formulas.paint(painter, x, y, px, item.tex, item.text, space.view.right() - x)
        if item.underlined:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.stroke("accent", 0)))
            thick = max(1.0, float(round(0.075 * px)))
            for start, end, base in self.formulas.in_work(item.tex, px):
                below = snapped(y + base + 0.3 * px)
                painter.drawRect(QRectF(snapped(x + start), below, end - start, thick))
        painter.setOpacity(1.0)

    def _colour_bar(self, painter: QPainter, item: ColourBar, space: Space) -> None:
        """The strip lies in the item's box; its numbers stand below it, `px` high."""
        table = self._theme.table(item.scale.kind, item.scale.head)
        left, top = snapped(space.x(item.x)), snapped(space.y(item.y))
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


def runs(text: str) -> list[tuple[str, float]]:
    """A text with marks as (run, how far it is raised, in capitals' heights): "W_Q" ends in a subscript, so does
    "q_{12}", and "ᵀ", which few faces have, is a small raised T."""
    found: list[tuple[str, float]] = []
    for plain, braced, single, transposed in _MARKS.findall(text):
        rise = LOW if braced or single else HIGH if transposed else 0.0
        found.append(("T" if transposed else braced or single or plain, rise))
    return found
