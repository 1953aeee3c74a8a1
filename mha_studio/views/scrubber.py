"""The scrubber: where one is in time, with a mark where each step begins; dragged both ways, moved by keys.

It knows seconds and marks, not the store; what it is moved to, it says by `dragged`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from mha_studio.paint.fonts import scaled
from mha_studio.paint.theme import Theme
from mha_studio.views.parts import focus_ring, tone

TICKS = 1000
"""Slider units in a second."""
MARGIN = 12.0


class Scrubber(QAbstractSlider):
    """A slider over time. `value()` is in thousandths of a second, as assistive tools read it."""

    dragged = Signal(float)
    """The seconds that the user moved to."""
    held = Signal(bool)
    """True when a drag begins, False when it ends."""
    moved_beat = Signal(int)
    moved_step = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: tuple[float, ...] = ()
        self._name_at: Callable[[float], str] = lambda t: ""
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.actionTriggered.connect(self._on_action)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_span(self, duration: float, marks: Sequence[float], name_at: Callable[[float], str]) -> None:
        """Run from 0 to `duration` seconds with a mark at each of `marks`; `name_at(t)` names what happens at t."""
        self._marks = tuple(marks)
        self._name_at = name_at
        blocked = self.blockSignals(True)
        self.setRange(0, round(duration * TICKS))
        self.blockSignals(blocked)
        self.update()

    def show_time(self, t: float) -> None:
        """Stand at `t` seconds, as the store says."""
        if not self.isSliderDown():
            blocked = self.blockSignals(True)
            self.setValue(round(t * TICKS))
            self.blockSignals(blocked)
        name = self._name_at(t)
        if name and name != self.accessibleDescription():
            self.setAccessibleDescription(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, scaled(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, scaled(36))

    # ---- pointer and keys ----

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setSliderDown(True)
        self.held.emit(True)
        self._move_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._move_to(event.position())
            return
        name = self._name_at(self._seconds(event.position()))
        if name:
            QToolTip.showText(event.globalPosition().toPoint(), name, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            self.held.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        by_step = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
            (self.moved_step if by_step else self.moved_beat).emit(-1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
            (self.moved_step if by_step else self.moved_beat).emit(1)
        elif key == Qt.Key.Key_PageUp:
            self.moved_step.emit(-1)
        elif key == Qt.Key.Key_PageDown:
            self.moved_step.emit(1)
        elif key == Qt.Key.Key_Home:
            self.dragged.emit(0.0)
        elif key == Qt.Key.Key_End:
            self.dragged.emit(self.maximum() / TICKS)
        else:
            event.ignore()

    def _on_action(self, action: int) -> None:
        """An assistive tool, or the wheel, moved the slider."""
        self.dragged.emit(self.sliderPosition() / TICKS)

    def _seconds(self, at: QPointF) -> float:
        room = max(1.0, self.width() - 2 * MARGIN)
        return min(max((at.x() - MARGIN) / room, 0.0), 1.0) * self.maximum() / TICKS

    def _move_to(self, at: QPointF) -> None:
        seconds = self._seconds(at)
        blocked = self.blockSignals(True)
        self.setSliderPosition(round(seconds * TICKS))
        self.setValue(round(seconds * TICKS))
        self.blockSignals(blocked)
        self.update()
        self.dragged.emit(seconds)

    # ---- looks ----

    def _x(self, seconds: float) -> float:
        return MARGIN + (self.width() - 2 * MARGIN) * seconds * TICKS / max(1, self.maximum())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, middle = self._theme, self.height() / 2
        here = self._x(self.value() / TICKS)
        groove = QRectF(MARGIN, middle - 3, self.width() - 2 * MARGIN, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone(theme, "track"))
        painter.drawRoundedRect(groove, 3, 3)
        painter.setBrush(tone(theme, "accent"))
        painter.drawRoundedRect(QRectF(groove.x(), groove.y(), here - groove.x(), 6), 3, 3)
        painter.setPen(QPen(tone(theme, "tick"), 1.5))
        for mark in self._marks:
            x = self._x(mark)
            painter.drawLine(QPointF(x, middle - 10), QPointF(x, middle + 10))
        painter.setPen(QPen(QColor(tone(theme, "panel")), 2))
        painter.setBrush(tone(theme, "accent"))
        painter.drawEllipse(QPointF(here, middle), 11, 11)
        if self.hasFocus():
            focus_ring(painter, theme, QRectF(self.rect()), 8)
