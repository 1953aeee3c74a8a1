"""How much was remembered, week by week, against what the schedule aims at. Imported when it is first shown, for
pyqtgraph takes its time."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mha_studio.language import tr
from mha_studio.learn.schedule import RETENTION
from mha_studio.learn.statistics import Week
from mha_studio.paint.fonts import font, scaled
from mha_studio.paint.theme import Theme
from mha_studio.views.parts import tone


class RetentionPlot(QWidget):
    """A point for each week, a dashed line for the aim."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("retentionPlot")
        self._weeks: Sequence[Week] = ()
        self.plot = pg.PlotWidget(self)
        self.plot.setMenuEnabled(False)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setYRange(0.0, 1.03, padding=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        self.setFixedHeight(scaled(170))
        self.set_theme(theme)

    def show_weeks(self, weeks: Sequence[Week]) -> None:
        self._weeks = weeks
        last = weeks[-1] if weeks else None
        self.setAccessibleName(
            tr("Remembered in the last week: {share} %").format(share=round(100 * last.share)) if last else ""
        )
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.plot.setBackground(tone(theme, "panel"))
        for name in ("left", "bottom"):
            axis = self.plot.getAxis(name)
            axis.setPen(tone(theme, "border"))
            axis.setTextPen(tone(theme, "muted"))
            axis.setTickFont(font("mono", 11))
        self._draw()

    def _draw(self) -> None:
        theme = self._theme
        self.plot.clear()
        aim = pg.InfiniteLine(
            RETENTION, angle=0, pen=pg.mkPen(tone(theme, "muted"), width=1, style=Qt.PenStyle.DashLine)
        )
        self.plot.addItem(aim)
        self.plot.getAxis("left").setTicks([[(0.0, "0 %"), (0.5, "50 %"), (RETENTION, "90 %")]])
        xs = [week.monday.toordinal() / 7 for week in self._weeks]
        step = max(1, len(xs) // 5)
        named = [(x, _day(week)) for x, week in zip(xs, self._weeks, strict=True)]
        self.plot.getAxis("bottom").setTicks([named[::step]])
        if xs:
            self.plot.setXRange(xs[0] - 0.5, max(xs[-1] + 0.5, xs[0] + 3.5), padding=0)
        accent = tone(theme, "accent")
        self.plot.plot(
            xs, [week.share for week in self._weeks], pen=pg.mkPen(accent, width=2), symbol="o", symbolSize=8,
            symbolBrush=accent, symbolPen=None,
        )  # fmt: skip


def _day(week: Week) -> str:
    """The Monday of a week, in few letters."""
    return f"{week.monday.day} {QLocale().monthName(week.monday.month, QLocale.FormatType.ShortFormat)}"
