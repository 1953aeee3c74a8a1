"""A painted list of numbers, one a line: what it is called, a signed bar, the number; some lead on to a cell.

Up and down choose a line, Enter follows it, and so does a click; `followed` says where to go. It knows neither the
store nor what its numbers mean.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mha_studio.language import tr
from mha_studio.paint.fonts import font, scaled
from mha_studio.paint.theme import Theme
from mha_studio.trace.model import Cell, Role
from mha_studio.trace.numbers import format_number
from mha_studio.trace.rounding import sum_rounded
from mha_studio.views.parts import exact, mixed, plain_tip, tone

LINE, NOTE, TOTAL = 26.0, 16.0, 30.0
MARGIN = 6.0
BAR = 64.0
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class Line(Struct, frozen=True):
    """One number. `head` colours the label where the role is "head"; `note` stands small below; `cell` is where a click
    leads, None for nowhere."""

    label: str
    value: float
    role: Role = "plain"
    head: int = 0
    note: str = ""
    cell: Cell | None = None


class PartList(QWidget):
    """Lines and, where there is one, their total. `followed(Cell)`: a line was chosen by key or click."""

    followed = Signal(object)
    moved = Signal(int, int)
    """The keyboard stands on another line now: its middle and half its height, in pixels."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[Line, ...] = ()
        self._total: float | None = None
        self._decimals = 2
        self._at = 0
        self._hover = -1
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def lines(self) -> tuple[Line, ...]:
        return self._lines

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_lines(self, lines: Sequence[Line], decimals: int, total: float | None = None) -> None:
        """Shows `lines` and, where it is given, their `total` below."""
        height = self._height()
        self._lines, self._decimals, self._total = tuple(lines), decimals, total
        self._at = min(self._at, max(len(self._lines) - 1, 0))
        leads = any(line.cell is not None for line in self._lines)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
        if self._height() != height:
            self.updateGeometry()
        self._say()
        self.update()

    def line_box(self, index: int) -> QRectF:
        """Where a line stands, in the widget's own pixels."""
        return QRectF(0, sum(map(_high, self._lines[:index])), self.width(), _high(self._lines[index]))

    def _height(self) -> float:
        return sum(map(_high, self._lines)) + (scaled(TOTAL) if self._total is not None else 0.0)

    def sizeHint(self) -> QSize:
        return QSize(240, math.ceil(self._height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(140, math.ceil(self._height()))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers, whatever the language
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        peak = max((abs(line.value) for line in self._lines if math.isfinite(line.value)), default=0.0)
        for index, line in enumerate(self._lines):
            box = self.line_box(index)
            if box.bottom() >= event.rect().top() and box.top() <= event.rect().bottom():
                self._paint_line(painter, index, line, box, peak)
        if self._total is not None:
            self._paint_total(painter, self._total)

    def _paint_line(self, painter: QPainter, index: int, line: Line, box: QRectF, peak: float) -> None:
        theme = self._theme
        chosen, over = self.hasFocus() and index == self._at, index == self._hover and line.cell is not None
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(tone(theme, "accent"), tone(theme, "panel"), 0.12 if chosen else 0.06))
            painter.drawRoundedRect(box.adjusted(0, 0.5, 0, -0.5), 6, 6)
        first = QRectF(MARGIN, box.y() + 1, box.width() - 2 * MARGIN, scaled(LINE) - 2)
        face = font("mono", 13)
        painter.setFont(face)
        painter.setPen(tone(theme, "text"))
        value = format_number(line.value, self._decimals, sign=True)
        painter.drawText(first, RIGHT, value)
        taken = max(
            QFontMetricsF(face).horizontalAdvance(value), QFontMetricsF(face).horizontalAdvance("+00.00")
        )
        bar = QRectF(first.right() - taken - 10 - BAR, first.center().y() - 5, BAR, 10)
        self._paint_bar(painter, line.value, bar, peak)
        words = font("sans", 13)
        words.setUnderline(over)
        painter.setFont(words)
        painter.setPen(tone(theme, line.role, line.head))
        room = bar.left() - first.left() - 8
        label = QFontMetricsF(words).elidedText(line.label, Qt.TextElideMode.ElideRight, room)
        painter.drawText(first, LEFT, label)
        if line.note:
            below = QRectF(MARGIN, first.bottom() - 4, first.width(), scaled(NOTE))
            quiet = font("sans", 11.5)
            painter.setFont(quiet)
            painter.setPen(tone(theme, "muted"))
            note = QFontMetricsF(quiet).elidedText(line.note, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, LEFT, note)

    def _paint_bar(self, painter: QPainter, value: float, box: QRectF, peak: float) -> None:
        zero = box.center().x()
        if math.isfinite(value) and peak > 0:
            length = abs(value) / peak * (box.width() / 2 - 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone(self._theme, "positive" if value >= 0 else "negative"))
            painter.drawRoundedRect(
                QRectF(zero if value >= 0 else zero - length, box.y(), max(length, 0.75), box.height()),
                1.5,
                1.5,
            )
        painter.setPen(QPen(tone(self._theme, "muted"), 1.0))
        painter.drawLine(QPointF(zero, box.top() - 3), QPointF(zero, box.bottom() + 3))

    def _paint_total(self, painter: QPainter, total: float) -> None:
        theme, top = self._theme, self._height() - scaled(TOTAL)
        painter.setPen(QPen(tone(theme, "border"), 1.0))
        painter.drawLine(QPointF(MARGIN, top + 2.5), QPointF(self.width() - MARGIN, top + 2.5))
        box = QRectF(MARGIN, top + 4, self.width() - 2 * MARGIN, scaled(TOTAL) - 5)
        painter.setPen(tone(theme, "text"))
        painter.setFont(font("sans", 13, weight=600))
        painter.drawText(box, LEFT, tr("together"))
        face, shown = font("mono", 14, bold=True), format_number(total, self._decimals)
        painter.setFont(face)
        painter.drawText(box, RIGHT, shown)
        if sum_rounded([line.value for line in self._lines], total, self._decimals):
            taken = QFontMetricsF(face).horizontalAdvance(shown)
            painter.setFont(font("mono", 13))
            painter.setPen(tone(theme, "muted"))
            painter.drawText(box.adjusted(0, 0, -taken - 6, 0), RIGHT, "≈")

    # pointer

    def line_at(self, y: float) -> int:
        """The line at a height, −1 for none."""
        return next(
            (k for k in range(len(self._lines)) if self.line_box(k).top() <= y < self.line_box(k).bottom()),
            -1,
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.line_at(event.position().y())
        if index != self._hover:
            self._hover = index
            leads = index >= 0 and self._lines[index].cell is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.line_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and index >= 0:
            self._choose(index)
            self._follow()
        else:
            super().mouseReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(float(event.pos().y()))), self)
            return True
        return super().event(event)

    def tip_at(self, y: float) -> str:
        """What a pointer resting at a height is told: the number in full."""
        index = self.line_at(y)
        if index < 0:
            return exact(self._total) if self._total is not None else ""
        line = self._lines[index]
        note = f"\n{line.note}" if line.note else ""
        follow = "\n" + tr("Click to go there.") if line.cell is not None else ""
        return f"{line.label}: {exact(line.value)}{note}{follow}"

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)  # Alt+Left is the panel's way back
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._follow()
        elif by and 0 <= self._at + by < len(self._lines):
            self._choose(self._at + by)
            box = self.line_box(self._at)
            self.moved.emit(round(box.center().y()), math.ceil(box.height() / 2))
        else:
            super().keyPressEvent(event)

    def _choose(self, index: int) -> None:
        self._at = index
        self._say()
        self.update()

    def _follow(self) -> None:
        cell = self._lines[self._at].cell if self._at < len(self._lines) else None
        if cell is not None:
            self.followed.emit(cell)

    def _say(self) -> None:
        """Tells a screen reader where the keyboard stands."""
        if not self._lines:
            self.setAccessibleDescription("")
            return
        line = self._lines[self._at]
        note = f", {line.note}" if line.note else ""
        value = format_number(line.value, self._decimals, sign=True)
        self.setAccessibleDescription(
            tr("{place} of {count}: {said}").format(
                place=self._at + 1, count=len(self._lines), said=f"{line.label} {value}{note}"
            )
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def _high(line: Line) -> float:
    return scaled(LINE) + (scaled(NOTE) if line.note else 0.0)
