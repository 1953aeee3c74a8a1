"""The ten steps as a ribbon of chevrons: what is done, where one stands, what is to come, and the shape of each result.

Each chevron is a button; one of them at a time takes the Tab key, the arrows move along, Enter jumps.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mha_studio.language import tr
from mha_studio.paint.fonts import font, scaled
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Changed, Store
from mha_studio.trace.steps import STEPS, Step, caption, passes_through, shape_text
from mha_studio.views.parts import mixed, tone

HEIGHT = 42
NOTCH = 8.0
GAP = 3.0


class Chevron(QAbstractButton):
    """One step. `state` is "done", "current" or "later"; `progress` runs from 0 to 1 while it is current."""

    def __init__(self, step: Step, theme: Theme, parent: StepRibbon) -> None:
        super().__init__(parent)
        self.step = step
        self.theme = theme
        self.state = "later"
        self.progress = 0.0
        self.shape = ""
        self.passed: str | None = None
        self.setObjectName(f"step-{step.id}")
        self.setText(tr(step.title))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def outline(self, inset: float = 0.0) -> QPolygonF:
        """The chevron's corners in its own pixels."""
        left, right = inset + (GAP / 2), self.width() - inset - (GAP / 2)
        top, bottom, middle = 0.5 + inset, self.height() - 0.5 - inset, self.height() / 2
        notch = left + NOTCH if self.step.number > 1 else left
        point = right - NOTCH
        corners = [
            (left, top),
            (point, top),
            (right, middle),
            (point, bottom),
            (left, bottom),
            (notch, middle),
        ]
        return QPolygonF([QPointF(x, y) for x, y in corners])

    def hitButton(self, pos: QPoint) -> bool:
        return self.outline().containsPoint(QPointF(pos), Qt.FillRule.OddEvenFill)

    def show_state(self, state: str, shape: str, passed: str | None, tip: str) -> None:
        if (state, shape, passed, tip) == (self.state, self.shape, self.passed, self.toolTip()):
            return
        self.state, self.shape, self.passed = state, shape, passed
        self.setToolTip(tip)
        told = {"done": tr("done"), "current": tr("current step"), "later": tr("to come")}[state]
        self.setAccessibleName(
            tr("Step {number} of {steps}, {title}, {shape}, {told}").format(
                number=self.step.number, steps=len(STEPS), title=tr(self.step.title), shape=shape, told=told
            )
        )
        self.setAccessibleDescription(passed or tip)
        self.update()

    def show_progress(self, progress: float) -> None:
        """Repaints only where a pixel changes."""
        width = max(1, self.width())
        if int(progress * width) != int(self.progress * width):
            self.progress = progress
            self.update()
        else:
            self.progress = progress

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers, whatever the language
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.theme
        accent, window = tone(theme, "accent"), tone(theme, "window")
        fill, edge, text, muted = self._colours()
        if self.underMouse() and self.state != "current":
            fill = mixed(accent, fill, 0.08)
        dashed = self.passed is not None
        pen = QPen(edge, 1.0)
        if dashed and self.state != "current":
            pen.setStyle(Qt.PenStyle.DashLine)
            fill = mixed(fill, window, 0.45)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawPolygon(self.outline(0.5))
        if self.state == "current" and self.progress > 0:
            self._paint_progress(painter, text)
        self._paint_words(painter, muted if dashed and self.state != "current" else text, muted)
        if self.hasFocus():
            painter.setPen(QPen(text if self.state == "current" else accent, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(self.outline(3.0))

    def _colours(self) -> tuple[QColor, QColor, QColor, QColor]:
        theme = self.theme
        if self.state == "current":
            on = tone(theme, "on_accent")
            return tone(theme, "accent"), tone(theme, "accent"), on, mixed(on, tone(theme, "accent"), 0.95)
        name = "accent_soft" if self.state == "done" else "raised"
        fill = tone(theme, name)
        edge = tone(theme, "border") if self.state == "later" else mixed(tone(theme, "accent"), fill, 0.14)
        return fill, edge, tone(theme, "text"), tone(theme, "muted")

    def _paint_progress(self, painter: QPainter, colour: QColor) -> None:
        """A thin line along the lower edge, as long as the part of the step that is over."""
        clip = QPainterPath()
        clip.addPolygon(self.outline(0.5))
        clip.closeSubpath()
        painter.save()
        painter.setClipPath(clip)
        faint = QColor(colour)
        faint.setAlphaF(0.75)
        painter.fillRect(QRectF(0, self.height() - 4, self.width() * self.progress, 4), faint)
        painter.restore()

    def _paint_words(self, painter: QPainter, text: QColor, muted: QColor) -> None:
        left = NOTCH + 4 if self.step.number > 1 else 6.0
        room = self.width() - left - NOTCH - 4
        small = room < scaled(92)
        bold = self.state == "current"
        face = font("sans", 12.5 if small else 13.5, bold=bold)
        for px in (11.5, 10.5, 9.5):
            if QFontMetricsF(face).horizontalAdvance(tr(self.step.title)) > room:
                face = font("sans", px, bold=bold)
        centre = Qt.AlignmentFlag.AlignCenter
        for words, kind, colour, top in (
            (tr(self.step.title), face, text, scaled(4)),
            (self.shape, font("mono", 10.5), muted, scaled(21)),
        ):
            painter.setFont(kind)
            painter.setPen(colour)
            shown = QFontMetricsF(kind).elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, top, room, scaled(18)), centre, shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the ribbon moves along its chevrons; a button would walk the Tab order instead


class StepRibbon(QWidget):
    """The ribbon. It reads the store's trace and time and asks it to go to a step."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._current = -1
        self.setObjectName("stepRibbon")
        self.setAccessibleName(tr("Steps of attention"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(scaled(HEIGHT))
        self.chevrons = tuple(Chevron(step, theme, self) for step in STEPS)
        for index, chevron in enumerate(self.chevrons):
            chevron.clicked.connect(lambda _=False, at=index: store.go_to_step(at))
        store.changed.connect(self._on_changed)
        self._show_steps()

    def set_theme(self, theme: Theme) -> None:
        for chevron in self.chevrons:
            chevron.theme = theme
            chevron.update()

    def sizeHint(self) -> QSize:
        return QSize(1240, scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(640, scaled(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        count, overlap = len(self.chevrons), NOTCH - 1
        pitch = (self.width() - overlap) / count
        for index, chevron in enumerate(self.chevrons):
            left, right = round(index * pitch), round((index + 1) * pitch + overlap)
            chevron.setGeometry(left, 0, right - left, scaled(HEIGHT))
        super().resizeEvent(event)

    def _on_changed(self, flags: Changed) -> None:
        if flags & (Changed.TRACE | Changed.DOCUMENT):
            self._show_steps()
        elif flags & (Changed.TIME | Changed.VIEW):
            self._show_time()

    def _show_time(self) -> None:
        index, progress = self._place()
        if index != self._current:
            self._show_steps()
        else:
            self.chevrons[index].show_progress(progress)

    def _place(self) -> tuple[int, float]:
        schedule, t = self._store.schedule, self._store.player.t
        index = schedule.at(t).step
        span = schedule.steps[index]
        length = span.end - span.start
        return index, min(max((t - span.start) / length, 0.0), 1.0) if length > 0 else 1.0

    def _show_steps(self) -> None:
        index, progress = self._place()
        self._current = index
        trace = self._store.trace
        for at, chevron in enumerate(self.chevrons):
            state = "done" if at < index else "current" if at == index else "later"
            passed = passes_through(chevron.step, trace)
            tip = f"{chevron.step.number}. {tr(chevron.step.title)}: {passed or caption(chevron.step, trace)}"
            chevron.show_state(state, shape_text(chevron.step, trace), passed, tip)
            chevron.setFocusPolicy(Qt.FocusPolicy.TabFocus if at == index else Qt.FocusPolicy.NoFocus)
        self.chevrons[index].show_progress(progress)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys that a chevron leaves to its parent: along the ribbon; Enter jumps."""
        at = next((i for i, chevron in enumerate(self.chevrons) if chevron.hasFocus()), None)
        if at is None:
            super().keyPressEvent(event)
            return
        moves = {Qt.Key.Key_Left: at - 1, Qt.Key.Key_Right: at + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: 9}
        key = Qt.Key(event.key())
        if key in moves:
            goal = self.chevrons[min(max(moves[key], 0), len(self.chevrons) - 1)]
            goal.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chevrons[at].click()
        else:
            super().keyPressEvent(event)
