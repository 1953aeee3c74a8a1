"""A small widget beside the cards on scaling: the shares of six tokens with scaling and without, under a slider.

Its figures are the engine's (`learn.scaling_demo`).
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from mha_studio.language import tr
from mha_studio.learn.scaling_demo import WIDTHS, Side, compared
from mha_studio.paint.fonts import font, scaled
from mha_studio.paint.theme import Theme
from mha_studio.trace.numbers import format_number
from mha_studio.views.learn.bodies import words
from mha_studio.views.parts import dress, tone

TALLEST = 220
"""Higher bars say no more."""


class Bars(QWidget):
    """One row of bars, each with its number below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side: Side | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(scaled(TALLEST))

    def show_side(self, side: Side) -> None:
        self._side = side
        self.setAccessibleName(", ".join(format_number(float(share), 2) for share in side.shares))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 130)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 70)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._side is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = font("mono", 12)
        below = QFontMetricsF(face).height() + 4
        room, count = self.height() - below - 2, len(self._side.shares)
        gap = 8.0
        wide = (self.width() - gap * (count - 1)) / count
        painter.setFont(face)
        for index, share in enumerate(self._side.shares):
            left = index * (wide + gap)
            tall = max(1.5, float(share) * room)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone(self._theme, "query"))
            painter.drawRoundedRect(QRectF(left, 2 + room - tall, wide, tall), 2, 2)
            painter.setPen(tone(self._theme, "text"))
            text = format_number(float(share), 2).replace("0.", ".", 1)
            painter.drawText(
                QRectF(left - gap, 2 + room + 2, wide + 2 * gap, below), Qt.AlignmentFlag.AlignHCenter, text
            )


class ScalingBars(QWidget):
    """The two rows and the slider."""

    def __init__(self, say: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scalingBars")
        self._theme = theme
        self._titles = [words(self), words(self)]
        self._bars = [Bars(theme, self), Bars(theme, self)]
        self._gradients = [words(self), words(self)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        for title, bars, gradient in zip(self._titles, self._bars, self._gradients, strict=True):
            column.addWidget(title)
            column.addWidget(bars, 3)
            column.addWidget(gradient)
            column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._name, self._value = words(self, "d_k"), QLabel(self)
        self._name.setWordWrap(False)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, len(WIDTHS) - 1)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(tr("Width of the head, d_k"))
        self.slider.valueChanged.connect(self._show)
        row.addWidget(self._name)
        row.addWidget(self.slider, 1)
        row.addWidget(self._value)
        column.addLayout(row)
        self._say = words(self, say)
        column.addWidget(self._say)
        column.addStretch(1)
        self.slider.setValue(WIDTHS.index(64))
        self.set_theme(theme)

    def _show(self) -> None:
        d_k = WIDTHS[self.slider.value()]
        found = compared(d_k)
        root = f"{d_k**0.5:.3g}"
        with_it, without = tr("Scaled"), tr("Not scaled")
        self._titles[0].setText(f"<b>{with_it}</b> &nbsp;softmax(s / {root})")
        self._titles[1].setText(f"<b>{without}</b> &nbsp;softmax(s)")
        self._value.setText(str(d_k))
        for bars, label, side, ink in zip(
            self._bars, self._gradients, (found.scaled, found.unscaled), ("good", "key_ink"), strict=True
        ):
            bars.show_side(side)
            size = f"{side.gradient:.2g}" if side.gradient >= 1e-4 else f"{side.gradient:.0e}"
            colour = tone(self._theme, ink).name()
            said = tr("gradient reaching the scores:")
            label.setText(f'{said} <b style="color:{colour}">{size}</b>')
            label.setAccessibleName(f"{said} {size}")

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for label in (*self._titles, self._name, self._say):
            dress(label, tone(theme, "text"), 14)
        for label in self._gradients:
            dress(label, tone(theme, "muted"), 13)
        dress(self._value, tone(theme, "muted"), 14, "mono")
        for bars in self._bars:
            bars.set_theme(theme)
        self._show()
