"""A formula as a picture in the theme's colours, scaled to the width there is; plain text until it can be drawn."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mha_studio.paint.fonts import font, text_size
from mha_studio.paint.formula import FormulaArt
from mha_studio.paint.theme import Theme
from mha_studio.views.parts import tone

PX, DENSE_PX = 20.0, 18.0
LEAST_PX = 11.0


class FormulaView(QWidget):
    """One formula, as wide as the panel at most and as tall as it asks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._art = FormulaArt(theme, self)
        self._tex = self._text = ""
        self._dense = False
        self.setObjectName("whyFormula")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._art.ready.connect(self._on_ready)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._art.set_theme(theme)
        self.update()

    def set_dense(self, dense: bool) -> None:
        """A little lower, for low windows."""
        if dense != self._dense:
            self._dense = dense
            self.updateGeometry()
            self.update()

    def show_formula(self, tex: str, text: str) -> None:
        """Shows `tex`; `text` is the same for screen readers and where the picture cannot be had."""
        if (tex, text) == (self._tex, self._text):
            return
        self._tex, self._text = tex, text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def _on_ready(self, tex: str) -> None:
        if tex == self._tex:
            self.updateGeometry()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _px(self) -> float:
        """Pixels per em with which the picture fits into the width."""
        px = (DENSE_PX if self._dense else PX) * text_size()
        size = self._art.size(self._tex, px)
        if size is not None and self.width() > 0 and size.width() > self.width():
            px *= self.width() / size.width()
        return px

    def sizeHint(self) -> QSize:
        size = self._art.size(self._tex, self._px())
        height = 26.0 * text_size() if size is None else size.height()
        return QSize(220, round(height + (0 if self._dense else 10)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._art.size(self._tex, PX) is None:
            self._paint_text(painter)
        else:
            self._art.paint(
                painter, 0.0, self.height() / 2.0, self._px(), self._tex, self._text, self.width()
            )

    def _paint_text(self, painter: QPainter) -> None:
        px = (DENSE_PX if self._dense else PX) * text_size()
        face = font("serif", px / text_size(), italic=True)
        while px > LEAST_PX and QFontMetricsF(face).horizontalAdvance(self._text) > self.width():
            px -= 1.0
            face = font("serif", px / text_size(), italic=True)
        painter.setFont(face)
        painter.setPen(tone(self._theme, "text"))
        words = QFontMetricsF(face).elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(
            QRectF(self.rect()), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words
        )
