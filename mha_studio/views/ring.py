"""A ring around a part of the window that is spoken of: it follows the part, and the pointer goes through it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mha_studio.paint.theme import Theme
from mha_studio.views.parts import tone

AWAY = 5
"""Pixels between the part and the ring."""


class Ring(QWidget):
    """Object name `ring`. It lies over `parent`, which must contain the part."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self.target: QWidget | None = None
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def point_at(self, target: QWidget | None) -> None:
        """Lie around `target`, or nowhere."""
        if self.target is not None:
            self.target.removeEventFilter(self)
        self.target = target
        self.setVisible(target is not None)
        if target is not None:
            target.installEventFilter(self)
            self._follow()
            self.raise_()

    def area(self) -> QRect:
        """Where the part lies, in the parent's coordinates."""
        if self.target is None:
            return QRect()
        return QRect(self.target.mapTo(self._over, QPoint(0, 0)), self.target.size())

    def _follow(self) -> None:
        if self.target is not None:
            inside = self._over.rect()
            self.setGeometry(self.area().adjusted(-AWAY, -AWAY, AWAY, AWAY).intersected(inside))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = tone(self._theme, "accent")
        halo = QColor(colour)
        halo.setAlpha(60)
        box = QRectF(self.rect())
        for pen, inset in ((QPen(halo, 5.0), 2.5), (QPen(colour, 2.0), 2.5)):
            painter.setPen(pen)
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 10, 10)
