"""A formula as a picture in the theme's colours, scaled to the width there is; plain text where it cannot be drawn."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mha_studio.paint.fonts import font
from mha_studio.paint.theme import Theme
from mha_studio.views.parts import tone

PX = 19.0
LEAST_PX = 11.0


class FormulaView(QWidget):
    """One formula, at most as wide as the panel and as tall as its size asks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tex = self._text = ""
        self._dense = False
        self.setObjectName("whyFormula")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
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

    def set_dense(self, dense: bool) -> None:
        """A little lower, for low windows."""
        if dense != self._dense:
            self._dense = dense
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(220, 34 if self._dense else 42)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_text(painter)

    def _paint_text(self, painter: QPainter) -> None:
        px = PX
        face = font("serif", px, italic=True)
        while px > LEAST_PX and QFontMetricsF(face).horizontalAdvance(self._text) > self.width():
            px -= 1.0
            face = font("serif", px, italic=True)
        painter.setFont(face)
        painter.setPen(tone(self._theme, "text"))
        words = QFontMetricsF(face).elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(
            QRectF(self.rect()), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words
        )
