"""A tick with its words, which wrap, and a quiet line below; and the ground that pages scroll on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mha_studio.paint.fonts import scaled
from mha_studio.paint.theme import Theme
from mha_studio.views.learn.worded_button import WordedButton
from mha_studio.views.parts import dress, escaped, focus_ring, tone


class Sheet(QWidget):
    """What stands in a scroll area: as high as its words ask at the width there is, and no higher."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)  # Qt's own is that of a much narrower sheet, whose words would take more lines


class Tick(WordedButton):
    """Checkable; Space and Enter turn it."""

    def __init__(
        self, text: str, below: str, found: bool, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._found = theme, found
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setAccessibleDescription(below)
        self._words, self._below = QLabel(escaped(text), self), QLabel(escaped(below), self)
        for label in (self._words, self._below):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(30), 4, 6, 4)
        column.setSpacing(1)
        column.addWidget(self._words)
        column.addWidget(self._below)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        dress(self._words, tone(theme, "text"), 15)
        dress(self._below, tone(theme, "good" if self._found else "muted"), 13)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, side = self._theme, float(scaled(17))
        box = QRectF(5, 5 + (scaled(19) - side) / 2, side, side)
        on = self.isChecked()
        painter.setPen(QPen(tone(theme, "accent" if on else "tick"), 1.3))
        painter.setBrush(tone(theme, "accent" if on else "panel"))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            painter.setPen(QPen(tone(theme, "on_accent"), 2.0))
            at = [(0.24, 0.54), (0.43, 0.72), (0.76, 0.31)]
            painter.drawPolyline(QPolygonF([QPointF(box.x() + x * side, box.y() + y * side) for x, y in at]))
        if self.hasFocus():
            focus_ring(painter, theme, QRectF(self.rect()), 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.click()
        else:
            event.ignore()
