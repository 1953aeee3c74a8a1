"""The transport: play, pause, beats and steps on and back, the scrubber, speed and pace, and where in the step one is.

It shows the player and sends what is pressed to the store. What happens when is the timeline's.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QHBoxLayout, QLabel, QWidget

from mha_studio.language import mark, tr
from mha_studio.paint.fonts import font, scaled
from mha_studio.paint.theme import Theme
from mha_studio.session.changes import Changed
from mha_studio.session.store import Store
from mha_studio.timeline import PACES, SPEEDS, progress_text, widest_progress
from mha_studio.trace.numbers import in_words
from mha_studio.trace.steps import STEPS
from mha_studio.views.parts import Card, focus_ring, mixed, tint, tone
from mha_studio.views.scrubber import Scrubber

PACE_NAMES = {
    "term": mark("term by term"),
    "cell": mark("cell by cell"),
    "row": mark("row by row"),
    "matrix": mark("whole matrix"),
}


class RoundButton(QAbstractButton):
    """A round button with a sign drawn on it: "play", "pause", "start", "back", "beat-back", and their mirrors."""

    def __init__(self, sign: str, name: str, size: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign, self._size, self._theme = sign, scaled(size), theme
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(self._size, self._size)

    @property
    def sign(self) -> str:
        return self._sign

    def set_sign(self, sign: str, name: str) -> None:
        if sign != self._sign:
            self._sign = sign
            self.setAccessibleName(name)
            self.setToolTip(name)
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        filled = self._sign in ("play", "pause")
        text, panel = tone(theme, "text"), tone(theme, "panel")
        fill = tone(theme, "accent") if filled else panel
        if self.isDown():
            fill = mixed(text, fill, 0.16)
        elif self.underMouse():
            fill = mixed(text, fill, 0.07)
        edge = fill if filled else tone(theme, "border")
        painter.setPen(QPen(edge, 1.0))
        painter.setBrush(fill)
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(Qt.PenStyle.NoPen)
        ink = QColor(tone(theme, "on_accent")) if filled else text
        painter.setBrush(ink)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(self._size / 44, self._size / 44)
        painter.drawPath(_sign_path(self._sign))
        painter.resetTransform()
        if self.hasFocus():
            box = QRectF(self.rect()).adjusted(3, 3, -3, -3) if filled else QRectF(self.rect())
            focus_ring(painter, theme, box, self._size / 2, "on_accent" if filled else "accent")


def _triangle(path: QPainterPath, x: float, width: float, half: float) -> None:
    """A triangle whose flat side stands at x and whose tip is `width` to the right (left where negative)."""
    path.moveTo(x, -half)
    path.lineTo(QPointF(x + width, 0))
    path.lineTo(QPointF(x, half))
    path.closeSubpath()


def _sign_path(sign: str) -> QPainterPath:
    path = QPainterPath()
    towards = -1.0 if sign.endswith("back") or sign == "start" else 1.0
    if sign == "play":
        _triangle(path, -5, 13, 8)
    elif sign == "pause":
        path.addRoundedRect(QRectF(-7, -8, 5, 16), 1, 1)
        path.addRoundedRect(QRectF(2, -8, 5, 16), 1, 1)
    elif sign in ("start", "end"):
        _triangle(path, -5 * towards, 10 * towards, 6.5)
        path.addRect(QRectF(6 if towards > 0 else -8.5, -6.5, 2.5, 13))
    elif sign in ("step-back", "step-on"):
        _triangle(path, -8 * towards, 8 * towards, 6)
        _triangle(path, 0, 8 * towards, 6)
    else:
        _triangle(path, -4 * towards, 9 * towards, 6)
    return path


class Transport(Card):
    """The bar at the bottom of the window."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("transport")
        self._store = store
        self._was_playing = False
        self._spanned: object = None
        self._buttons: list[RoundButton] = []
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(8)

        def button(name: str, sign: str, tip: str, size: int = 40) -> RoundButton:
            made = RoundButton(sign, tip, size, theme, self)
            made.setObjectName(name)
            self._buttons.append(made)
            row.addWidget(made)
            return made

        self.to_start = button("toStart", "start", tr("To the start (Home)"))
        self.step_back = button("stepBack", "step-back", tr("Previous step (Shift+←)"))
        self.beat_back = button("beatBack", "beat-back", tr("One beat back (←)"))
        self.play_button = button("playButton", "play", tr("Play (Space)"), 50)
        self.beat_forward = button("beatForward", "beat-on", tr("One beat on (→)"))
        self.step_forward = button("stepForward", "step-on", tr("Next step (Shift+→)"))
        self.to_end = button("toEnd", "end", tr("To the end (End)"))
        row.addSpacing(12)
        self.scrubber = Scrubber(theme, self)
        self.scrubber.setObjectName("scrubber")
        self.scrubber.setAccessibleName(tr("Time"))
        row.addWidget(self.scrubber, 1)
        row.addSpacing(12)
        self.progress = QLabel(self)
        self.progress.setObjectName("progress")
        self.progress.setFont(font("mono", 14))
        self.progress.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.progress)
        self.speed = self._chooser("speed", tr("Speed"), tr("How fast it plays"))
        for speed in SPEEDS:
            self.speed.addItem(f"{in_words(speed)}×", speed)
        row.addWidget(self.speed)
        self.pace = self._chooser("pace", tr("Pace"), tr("How much is made in one beat"))
        for pace in PACES:
            self.pace.addItem(tr(PACE_NAMES[pace]), pace)
        row.addWidget(self.pace)

        self.to_start.clicked.connect(store.to_start)
        self.to_end.clicked.connect(store.to_end)
        self.beat_back.clicked.connect(lambda: store.beat(-1))
        self.beat_forward.clicked.connect(lambda: store.beat(1))
        self.step_back.clicked.connect(lambda: store.step(-1))
        self.step_forward.clicked.connect(lambda: store.step(1))
        self.play_button.clicked.connect(store.toggle)
        self.scrubber.dragged.connect(store.seek)
        self.scrubber.held.connect(self._on_held)
        self.scrubber.moved_beat.connect(store.beat)
        self.scrubber.moved_step.connect(store.step)
        self.speed.currentIndexChanged.connect(lambda i: store.set_speed(self.speed.itemData(i)))
        self.pace.currentIndexChanged.connect(lambda i: store.set_pace(self.pace.itemData(i)))
        store.changed.connect(self.refresh)
        self.set_theme(theme)
        self.refresh(~Changed.NOTHING)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for button in self._buttons:
            button.set_theme(theme)
        self.scrubber.set_theme(theme)
        tint(self.progress, tone(theme, "text"))

    def refresh(self, flags: Changed) -> None:
        """Show what of the store has changed."""
        store = self._store
        if store.schedule is not self._spanned:
            self._spanned = store.schedule
            starts = [span.start for span in store.schedule.steps[1:]]
            self.scrubber.set_span(store.schedule.duration, starts, self._name_at)
        if flags & (Changed.TIME | Changed.TRACE):
            self.scrubber.show_time(store.player.t)
            self.progress.setText(progress_text(store.player.moment))
        if flags & (Changed.PLAYING | Changed.VIEW):
            playing = store.player.playing
            self.play_button.set_sign(
                "pause" if playing else "play",
                tr("Pause (Space)") if playing else tr("Play (Space)"),
            )
            with QSignalBlocker(self.speed), QSignalBlocker(self.pace):
                self.speed.setCurrentIndex(self.speed.findData(store.player.speed))
                self.pace.setCurrentIndex(self.pace.findData(store.pace))

    def set_compact(self, compact: bool) -> None:
        """In a narrow window the progress text keeps less room."""
        sample = widest_progress(888 if compact else 88888)
        self.progress.setMinimumWidth(int(QFontMetricsF(self.progress.font()).horizontalAdvance(sample)))
        self._make_room()

    def set_tight(self, tight: bool) -> None:
        """On a small screen start and end are left to their keys, and the bar is lower."""
        self._row.setContentsMargins(14, 4 if tight else 10, 14, 4 if tight else 10)
        self.to_start.setHidden(tight)
        self.to_end.setHidden(tight)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where words are large and the window small, the progress in words gives way: ribbon and stage show it too."""
        row = self._row
        parts = [part for part in (*self._buttons, self.speed, self.pace) if not part.isHidden()]
        least = sum(part.sizeHint().width() for part in parts) + self.scrubber.minimumSizeHint().width()
        margins = row.contentsMargins()
        least += margins.left() + margins.right() + 2 * 12 + row.spacing() * (len(parts) + 3)
        self.progress.setVisible(least + self.progress.minimumWidth() + row.spacing() <= self.width())

    def _name_at(self, t: float) -> str:
        step = STEPS[self._store.schedule.at(t).step]
        return f"{step.number}. {tr(step.title)}"

    def _on_held(self, held: bool) -> None:
        """Playing rests while the knob is held, and goes on from where it is let go."""
        if held:
            self._was_playing = self._store.player.playing
            self._store.pause()
        elif self._was_playing and not self._store.player.at_end:
            self._store.play()

    def _chooser(self, name: str, title: str, tip: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(title)
        box.setToolTip(tip)
        box.setFont(font("sans", 14))
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box
