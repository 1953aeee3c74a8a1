"""What the why panel is put together from: its heading, the way back, the scrolling. Nothing here knows the store."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QKeyEvent,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from mha_studio.paint.theme import Theme
from mha_studio.views.parts import breakable, isolated, plain_tip, tone

_QUOTED = re.compile("(?:(?<=^[“„])|(?<= [“„])).*?(?=[”“](?: |$))")
"""A token in the marks of any language: “cat”, „cat“."""


class Heading(QWidget):
    """ "Why 0.48?" with its place at the right, or below where the two do not fit side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setObjectName("whyTitle")
        self.place = QLabel()
        self.place.setObjectName("whyPlace")
        self.place.setWordWrap(False)
        for label in (self.title, self.place):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a token may look like a tag
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._below = False
        self._grid.addWidget(self.title, 0, 0)
        self._grid.addWidget(self.place, 0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, title: str, place: str) -> None:
        self.title.setText(title)
        self.place.setText(_QUOTED.sub(lambda token: breakable(isolated(token[0])), place))
        self.place.setAccessibleName(place)
        self.place.setToolTip(plain_tip(place))
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = sum(
            label.fontMetrics().horizontalAdvance(label.text()) + 2 for label in (self.title, self.place)
        )
        beside = wide + 10 <= self.width()
        self.place.setWordWrap(not beside)
        if beside == (not self._below):
            return
        self._below = not beside
        self._grid.removeWidget(self.place)
        if self._below:
            self._grid.addWidget(self.place, 1, 0, 1, 2)
        else:
            self._grid.addWidget(self.place, 0, 1)
        self._grid.activate()


class Content(QWidget):
    """What is scrolled. Its least height is what its width asks for, not what wrapped words might need at their
    narrowest, so that no scroll bar stands where everything fits."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


FADE = 34


class Below(QWidget):
    """Over the foot of what is scrolled: it fades, and an arrow says that it goes on. Takes no click."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("moreBelow")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ground, self._line = QColor(), QColor()

    def set_theme(self, theme: Theme) -> None:
        self._ground, self._line = tone(theme, "panel"), tone(theme, "accent")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        clear = QColor(self._ground)
        clear.setAlpha(0)
        fade = QLinearGradient(0.0, 0.0, 0.0, self.height())
        fade.setColorAt(0.0, clear)
        fade.setColorAt(0.6, self._ground)
        painter.fillRect(self.rect(), QBrush(fade))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._line, 2.0))
        x, y, arm = self.width() / 2, self.height() - 9.0, 6.0
        painter.drawPolyline([QPointF(x - arm, y - arm), QPointF(x, y), QPointF(x + arm, y - arm)])


class Scroll(QScrollArea):
    """Scrolls up and down by keys; every other key is the panel's. Where it goes on below, that is seen."""

    def __init__(self) -> None:
        super().__init__()
        self.below = Below(self)
        self.below.hide()
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._show_below)
        # Later: shown amid a layout that has not settled, it would keep a bar that is no longer wanted.
        bar.rangeChanged.connect(self._show_below, Qt.ConnectionType.QueuedConnection)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_below()

    def _show_below(self) -> None:
        bar, view = self.verticalScrollBar(), self.viewport().geometry()
        roomy = view.height() > 2 * FADE  # over less it would hide what there is
        on = roomy and bar.maximum() - bar.value() > FADE // 4
        if on:
            self.below.setGeometry(view.x(), view.bottom() + 1 - FADE, view.width(), FADE)
            self.below.raise_()
        self.below.setVisible(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if event.key() in keys and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()
