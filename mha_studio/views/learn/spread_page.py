"""Why √d_k: four plots of one experiment, live under a slider. Imported when it is first shown, for pyqtgraph takes its
time. What is drawn and measured is `learn/spread.py`'s, run by a worker."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout

from mha_studio.language import tr
from mha_studio.learn import spread
from mha_studio.learn.words import html_of
from mha_studio.paint.fonts import font, scaled
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Store
from mha_studio.session.worker import NO_GENERATION, Answer, Request, Worker
from mha_studio.trace.numbers import format_number, in_words
from mha_studio.views.learn.pages import PageWidget
from mha_studio.views.parts import dress, tone

WIDTHS = spread.WIDTHS
USUAL = WIDTHS.index(64)
LOW = 560
TICKS = (1, 4, 16, 64, 256, 1024)
DOUBLED = np.log2(WIDTHS)
"""Where each width stands along the axis: from doubling to doubling."""
PLAIN, SCALED = "negative", "good"
"""The colours of the two ways; without scaling the line is dashed, too, and its points are squares."""


class SpreadPage(PageWidget):
    """The page. Arrow keys turn d_k, N draws anew."""

    uses_live = False

    def __init__(self, store: Store, theme: Theme, seed: int = 0) -> None:
        super().__init__()
        self.setObjectName("spreadPage")
        self.seed = seed
        self.found: spread.Experiment | None = None
        self._worker: Worker | None = None
        self._theme = theme
        self._title, self._about, self.said = QLabel(self), QLabel(self), QLabel(self)
        self._title.setText(html_of(tr("Why √d_k")))
        self._about.setText(
            html_of(
                tr(
                    "Every query meets {keys} keys, all of them drawn anew: {count} dot products at each d_k, from "
                    "1 to 1024."
                ).format(keys=spread.KEYS, count=spread.QUERIES * spread.KEYS)
            )
        )
        self.said.setObjectName("spreadSaid")
        for label in (self._about, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("spreadSlider")
        self.slider.setRange(0, len(WIDTHS) - 1)
        self.slider.setPageStep(4)
        self.slider.setValue(USUAL)
        self.slider.valueChanged.connect(self._draw)
        self._width = QLabel(self)
        self._width.setFixedWidth(scaled(110))
        self.new_button = QPushButton(tr("Draw anew"), self)
        self.new_button.setObjectName("spreadNew")
        self.new_button.setToolTip(tr("Other queries and keys, from another seed (N)"))
        self.new_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.new_button.clicked.connect(self.draw_anew)
        self._titles: list[QLabel] = []
        self.plots: list[pg.PlotWidget] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        for index in range(4):
            title, plot = QLabel(self), _plot(self)
            title.setTextFormat(Qt.TextFormat.RichText)
            title.setWordWrap(True)
            title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            self._titles.append(title)
            self.plots.append(plot)
            row, col = divmod(index, 2)
            grid.addWidget(title, 2 * row, col)
            grid.addWidget(plot, 2 * row + 1, col)
            grid.setRowStretch(2 * row + 1, 1)
        self._bars = tuple(
            pg.PlotCurveItem([0.0, 1.0], [0.0], stepMode="center", fillLevel=0.0) for _ in range(2)
        )
        for curve in self._bars:
            self.plots[0].addItem(curve)
        self._curves = tuple(Curves(plot, roots=plot is self.plots[1]) for plot in self.plots[1:])
        self.plots[1].setYRange(-0.6, 5.4, padding=0)
        self.plots[2].setYRange(0.0, 4.1, padding=0)
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        self._legend = QLabel(self)
        self._legend.setTextFormat(Qt.TextFormat.RichText)
        top.addWidget(self._legend)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self._width)
        bar.addWidget(self.slider, 1)
        bar.addWidget(self.new_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._about)
        column.addLayout(bar)
        column.addWidget(self.said)
        column.addLayout(grid, 1)
        self.set_theme(theme)

    # ---- the experiment ------------------------------------------------------------------------------------------

    def begin(self) -> None:
        if self.found is None:
            self._run()
        self.slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        if self._worker is not None:
            self._worker.stop()
            self._worker = None

    def draw_anew(self) -> None:
        """Another seed."""
        self.seed += 1
        self._run()

    def _run(self) -> None:
        if self._worker is None:
            self._worker = Worker(self)
            self._worker.answered.connect(self._on_answer)
        if self.found is None:
            self.said.setText(tr("Drawing and measuring…"))
        self._worker.submit(Request("spread", NO_GENERATION, spread.run, (self.seed,)))

    def _on_answer(self, answer: Answer) -> None:
        if answer.error is not None:
            raise answer.error
        if answer.value.seed == self.seed:
            self.found = answer.value
            self._show_found()

    # ---- the plots -----------------------------------------------------------------------------------------------

    def _show_found(self) -> None:
        """The curves of an experiment; what the slider moves is drawn by `_draw`."""
        found = self.found
        if found is not None:
            for curves, pair in zip(self._curves, _measures(found), strict=True):
                curves.show_values(*pair)
            self.plots[3].setYRange(0.0, 1.12 * float(found.scaled.gradient.max()), padding=0)
        self._draw()

    def _draw(self) -> None:
        index = self.slider.value()
        width = WIDTHS[index]
        self._width.setText(html_of(f"d_k = {width}"))
        self.slider.setAccessibleName(tr("d_k, the width of a head"))
        self.slider.setAccessibleDescription(str(width))
        found = self.found
        if found is None:
            return
        self._say(found, index)
        most = 0.0
        for curve, is_scaled in zip(self._bars, (True, False), strict=True):
            edges, density = found.density(index, is_scaled)
            curve.setData(edges, density, stepMode="center")
            most = max(most, float(density.max()))
        self.plots[0].setXRange(float(edges[0]), float(edges[-1]), padding=0)
        self.plots[0].setYRange(0.0, 1.1 * most, padding=0)
        for curves in self._curves:
            curves.mark(index)

    def _say(self, found: spread.Experiment, index: int) -> None:
        plain, scaled_way = found.plain, found.scaled
        said = tr(
            "At d_k = {width} the scores spread by {spread}, and √{width} = {root}. Divided by it they spread by "
            "{scaled}. The largest share of a row is {peak} on average instead of {peak_plain}, and {times} times as "
            "much gradient reaches the scores."
        ).format(
            width=WIDTHS[index], spread=format_number(plain.spread[index], 2),
            root=format_number(float(np.sqrt(WIDTHS[index])), 2), scaled=format_number(scaled_way.spread[index], 2),
            peak=_percent(scaled_way.peak[index]), peak_plain=_percent(plain.peak[index]),
            times=in_words(scaled_way.gradient[index] / plain.gradient[index], 2),
        )  # fmt: skip
        self.said.setText(html_of(said))
        self.said.setAccessibleName(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the plots come first."""
        super().resizeEvent(event)
        self._about.setVisible(self.height() >= LOW)

    # ---- looks, keys ---------------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        dress(self._title, tone(theme, "text"), 20, weight=700)
        dress(self._about, tone(theme, "muted"), 14)
        dress(self.said, tone(theme, "text"), 15)
        dress(self._width, tone(theme, "accent"), 17, "mono", 600)
        dress(self._legend, tone(theme, "text"), 14)
        names = (
            tr("The scores q·k at this d_k, and divided by √d_k"),
            tr("Their standard deviation; dotted: √d_k"),
            tr("Entropy of a row of shares, in bits (even: 4)"),
            tr("Gradient that reaches the scores, mean |∂|"),
        )
        for label, name, plot in zip(self._titles, names, self.plots, strict=True):
            label.setText(html_of(name))
            plot.setAccessibleName(name)
            dress(label, tone(theme, "text"), 14, weight=600)
            _wear(plot, theme)
        plain, scaled_way = (tone(theme, name).name() for name in (PLAIN, SCALED))
        divided, as_they_are = html_of(tr("divided by √d_k")), html_of(tr("as they are"))
        self._legend.setText(
            f"<span style='color:{scaled_way}'>━●━</span> {divided} &nbsp;&nbsp; "
            f"<span style='color:{plain}'>╍■╍</span> {as_they_are}"
        )
        doubled = [(float(np.log2(n)), str(n)) for n in TICKS]
        for plot in self.plots[1:]:
            plot.getAxis("bottom").setTicks([doubled])
        self.plots[1].getAxis("left").setTicks([[(float(n), str(2**n)) for n in range(6)]])
        for curves in self._curves:
            curves.set_theme(theme)
        for curve, is_scaled in zip(self._bars, (True, False), strict=True):
            fill = QColor(tone(theme, SCALED if is_scaled else PLAIN))
            fill.setAlphaF(0.30)
            curve.setBrush(fill)
            curve.setPen(_pen(theme, is_scaled))
        self._show_found()

    def key(self, event: QKeyEvent) -> bool:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if by:
            self.slider.setValue(self.slider.value() + by)
        elif event.key() == Qt.Key.Key_N:
            self.draw_anew()
        else:
            return False
        return True


class Curves:
    """One plot over d_k: both ways, a point on each, and the line at the d_k that is looked at."""

    def __init__(self, plot: pg.PlotWidget, roots: bool) -> None:
        self._log = roots
        self.values: tuple[np.ndarray, ...] = ()
        self.root = pg.PlotCurveItem()
        self.lines = pg.PlotCurveItem(), pg.PlotCurveItem()
        self.points = pg.ScatterPlotItem(symbol="s", size=10), pg.ScatterPlotItem(symbol="o", size=10)
        self.here = pg.InfiniteLine(angle=90)
        for item in (self.root, *self.lines, self.here, *self.points):
            plot.addItem(item)
        if roots:
            self.root.setData(DOUBLED, np.log2(np.sqrt(np.array(WIDTHS, dtype=np.float64))))
        plot.setXRange(-0.2, 10.5, padding=0)

    def show_values(self, plain: np.ndarray, divided: np.ndarray) -> None:
        """What was measured at each width, without and with the division."""
        self.values = tuple(np.log2(each) if self._log else each for each in (plain, divided))
        for line, values in zip(self.lines, self.values, strict=True):
            line.setData(DOUBLED, values)

    def mark(self, index: int) -> None:
        """The width that is looked at."""
        self.here.setValue(DOUBLED[index])
        for point, values in zip(self.points, self.values, strict=True):
            point.setData([DOUBLED[index]], [values[index]])

    def set_theme(self, theme: Theme) -> None:
        self.root.setPen(pg.mkPen(tone(theme, "muted"), width=1.5, style=Qt.PenStyle.DotLine))
        self.here.setPen(pg.mkPen(tone(theme, "accent"), width=1))
        for line, point, is_scaled in zip(self.lines, self.points, (False, True), strict=True):
            line.setPen(_pen(theme, is_scaled))
            point.setBrush(pg.mkBrush(tone(theme, SCALED if is_scaled else PLAIN)))
            point.setPen(None)


def _measures(found: spread.Experiment) -> tuple[tuple[np.ndarray, np.ndarray], ...]:
    plain, divided = found.plain, found.scaled
    return (
        (plain.spread, divided.spread),
        (plain.entropy, divided.entropy),
        (plain.gradient, divided.gradient),
    )


def _pen(theme: Theme, is_scaled: bool) -> object:
    style = Qt.PenStyle.SolidLine if is_scaled else Qt.PenStyle.DashLine
    return pg.mkPen(tone(theme, SCALED if is_scaled else PLAIN), width=2, style=style)


def _percent(share: float) -> str:
    return f"{format_number(100 * share, 0)} %"


def _plot(parent: SpreadPage) -> pg.PlotWidget:
    plot = pg.PlotWidget(parent)
    plot.setMenuEnabled(False)
    plot.setMouseEnabled(x=False, y=False)
    plot.hideButtons()
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.setMinimumHeight(scaled(84))
    plot.getPlotItem().setContentsMargins(0, 8, 8, 0)  # the topmost and the last number are whole
    plot.getAxis("left").setWidth(scaled(46))
    plot.getAxis("bottom").setHeight(scaled(24))
    return plot


def _wear(plot: pg.PlotWidget, theme: Theme) -> None:
    plot.setBackground(tone(theme, "panel"))
    for name in ("left", "bottom"):
        axis = plot.getAxis(name)
        axis.setPen(tone(theme, "border"))
        axis.setTextPen(tone(theme, "muted"))
        axis.setTickFont(font("mono", 12))
