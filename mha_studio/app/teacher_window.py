"""The teacher's window: the stage to prepare on, what the hall sees, the next step, notes, a clock, and the controls.

It puts views together; what they do is theirs, and the keys are the presentation's own (`present_actions.py`).
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mha_studio.app.present_actions import desk_on
from mha_studio.language import tr
from mha_studio.paint.colours import contrast
from mha_studio.paint.fonts import scaled, text_size
from mha_studio.paint.painter import FramePainter
from mha_studio.paint.theme import Theme
from mha_studio.paint.washout import contrast_left, washed
from mha_studio.scene import frame_at
from mha_studio.session.changes import Changed
from mha_studio.trace.steps import STEPS
from mha_studio.views.head_rail import HeadRail
from mha_studio.views.parts import Card, dress, tone
from mha_studio.views.stage import Stage
from mha_studio.views.transport import Transport

if TYPE_CHECKING:
    from mha_studio.app.presentation import Presentation

LARGE_TEXT, VERY_LARGE_TEXT = 1.3, 1.7
"""Text sizes from which on less stands side by side."""
MIRROR_MS = 80
"""How often the small pictures are drawn anew at the most, so that the hall's picture has the time."""
_TOOLS = (
    "black", "white", "frozen", "spotlight", "magnifier", "pen", "stroke-back", "stroke-clear", "why", "keys",
    "washed", "help",
)  # fmt: skip


class Picture(QWidget):
    """A small picture in the hall's proportions, drawn anew a little after it was asked for."""

    def __init__(self, show: Presentation, name: str) -> None:
        super().__init__()
        self._show = show
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(120)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(MIRROR_MS)
        self._later.timeout.connect(self.update)

    def sizeHint(self) -> QSize:
        stage = self._show.stage
        return QSize(420, round(420 * stage.height() / max(stage.width(), 1)))

    def ask(self) -> None:
        """Draw anew soon."""
        if self.isVisible() and not self._later.isActive():
            self._later.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._later.stop()
        super().hideEvent(event)

    def _box(self) -> tuple[float, QRectF]:
        """How much smaller than the hall's picture, and where it lies in this widget."""
        stage = self._show.stage
        scale = min((self.width() - 2) / max(stage.width(), 1), (self.height() - 2) / max(stage.height(), 1))
        wide, high = stage.width() * scale, stage.height() * scale
        return scale, QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale, box = self._box()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(box)
        painter.translate(round(box.x()), round(box.y()))
        painter.scale(scale, scale)
        self.draw(painter)
        painter.restore()
        painter.setPen(QPen(tone(self._show.window.theme, "border"), 1.0))
        painter.drawRect(box)

    def draw(self, painter: QPainter) -> None:
        """Draw in the hall's pixels."""
        raise NotImplementedError


class Mirror(Picture):
    """What the hall sees; as a weak lamp leaves it, where that is looked at."""

    def draw(self, painter: QPainter) -> None:
        stage, desk = self._show.stage, self._show.desk
        if not desk.is_on("washed") or desk.blank:
            stage.paint_picture(painter)
            return
        scale = self._box()[0] * self.devicePixelRatioF()
        image = QImage(
            max(1, round(stage.width() * scale)),
            max(1, round(stage.height() * scale)),
            QImage.Format.Format_RGB32,
        )
        within = QPainter(image)
        within.scale(scale, scale)
        stage.paint_picture(within)
        within.end()
        painter.drawImage(QRectF(0.0, 0.0, stage.width(), stage.height()), washed(image, desk.wash))


class Next(Picture):
    """The next step, complete."""

    def __init__(self, show: Presentation, name: str) -> None:
        super().__init__(show, name)
        self._frames = FramePainter(show.stage.theme)

    def draw(self, painter: QPainter) -> None:
        store, stage = self._show.window.store, self._show.stage
        self._frames.set_theme(stage.theme)
        view = stage.view
        painter.fillRect(QRectF(0.0, 0.0, view.width, view.height), QColor(stage.theme.window))
        plan, _ = store.shown_time
        ahead = next_step(store.step_index, store.player.direction)
        if ahead is not None:
            self._frames.paint(painter, frame_at(store.shown, plan, plan.step_end(ahead), view), 1.0)


def next_step(step: int, direction: int) -> int | None:
    """The step after `step` in the direction that is gone, None after the last."""
    ahead = step + (1 if direction >= 0 else -1)
    return ahead if 0 <= ahead < len(STEPS) else None


def spoken_time(seconds: float) -> str:
    """Seconds as 3:07 or 1:02:09."""
    whole = max(int(seconds), 0)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02d}:{whole % 60:02d}" if hours else f"{minutes}:{whole % 60:02d}"


def _scrolled(*rows: QLayout) -> QScrollArea:
    """Rows that are scrolled where there is too little height for all of them."""
    inside, area = QWidget(), QScrollArea()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 6, 0)
    for row in rows:
        column.addLayout(row)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumWidth(inside.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
    area.setWidget(inside)
    return area


class TeacherWindow(QWidget):
    """Object name `teacherWindow`. `now` gives seconds from any fixed point; tests hand in their own."""

    def __init__(self, show: Presentation) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("teacherWindow")
        self.setWindowTitle(tr("MHA Studio: for the teacher"))
        self._show = show
        self.now = time.monotonic
        self._since = self.now()
        theme, store = show.window.theme, show.window.store
        self.stage = Stage(store, theme)
        self.stage.setObjectName("teacherStage")
        self.transport = Transport(store, theme)
        self.transport.set_compact(True)
        self.rail = HeadRail(store, theme)
        for part in (self.stage, self.transport, self.rail.grid):  # numbers and time, whatever the language
            part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.mirror, self.next = Mirror(show, tr("What the hall sees")), Next(show, tr("The next step"))
        self.mirror.setObjectName("hallMirror")
        self.next.setObjectName("nextStep")
        self.seen, self.ahead = QLabel(), QLabel()
        self.notes = QLabel()
        self.notes.setObjectName("notes")
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setWordWrap(True)
        self.notes.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.clock, self.elapsed = QLabel(), QLabel()
        self.clock.setObjectName("clock")
        self.elapsed.setObjectName("elapsed")
        self.tools: dict[str, QToolButton] = {}
        self._arrange(theme)
        self.resize(1240, 800)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.tell_time)
        store.changed.connect(self._on_changed)
        show.desk.changed.connect(self.refresh)
        show.stage.painted.connect(self.mirror.ask)
        self.set_theme(theme)

    # ---- parts ---------------------------------------------------------------------------------------------------

    def _arrange(self, theme: Theme) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        head = QHBoxLayout()
        self._time_row(head)
        left.addLayout(head)
        middle = QHBoxLayout()
        self.rail.setFixedWidth(scaled(150))
        middle.addWidget(self.rail)
        middle.addWidget(self.stage, 1)
        left.addLayout(middle, 1)

        right = QVBoxLayout()
        right.setSpacing(8)
        pictures = QGridLayout()
        pictures.setHorizontalSpacing(10)
        for column, (words, picture) in enumerate(((self.seen, self.mirror), (self.ahead, self.next))):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            pictures.addWidget(words, 0, column)
            pictures.addWidget(picture, 1, column)
            pictures.setColumnStretch(column, 1)
        pictures.setRowStretch(1, 1)
        right.addLayout(pictures, 3)
        self.card = Card(theme)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(14, 10, 6, 10)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.notes)
        area.setObjectName("notesArea")
        area.setAccessibleName(tr("Notes"))
        inside.addWidget(area)
        right.addWidget(self.card, 3)
        tools, choices = self._tool_grid(), self._choices()
        if (
            text_size() > LARGE_TEXT
        ):  # what is read goes before what is pressed, which has keys, and heads have theirs
            self.rail.hide()
            self.transport.set_tight(True)
            self.transport.pace.setVisible(text_size() <= VERY_LARGE_TEXT)  # the studio's window has it
            self.stage.setMinimumSize(320, 220)
            right.addWidget(_scrolled(tools, choices), 3)
        else:
            right.addLayout(tools)
            right.addLayout(choices)

        beside = QHBoxLayout()
        beside.setSpacing(14)
        beside.addLayout(left, 6)
        beside.addLayout(right, 5)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(10)
        whole.addLayout(beside, 1)
        whole.addWidget(self.transport)

    def _time_row(self, row: QHBoxLayout) -> None:
        self.clock.setStyleSheet(f"font-size: {scaled(22)}px")
        self.elapsed.setStyleSheet(f"font-size: {scaled(22)}px; font-weight: 700")
        self.clock.setAccessibleName(tr("Time of day"))
        self.elapsed.setAccessibleName(tr("Time gone by"))
        reset = self.reset = QToolButton()
        reset.setObjectName("resetElapsed")
        reset.setText(tr("Start again"))
        reset.setToolTip(tr("Count the time from now"))
        reset.clicked.connect(self.reset_time)
        row.addWidget(self.elapsed)
        row.addWidget(reset)
        row.addStretch(1)
        row.addWidget(self.clock)

    def _tool_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        for index, name in enumerate(_TOOLS):
            button = QToolButton()
            action = self._show.actions[f"present-{name}"]
            button.setObjectName(f"teacher-{name}")
            button.setDefaultAction(action)
            button.setText(f"{action.text()}  {action.shortcut().toString()}")
            button.setAccessibleName(action.text())
            button.setProperty("segment", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.tools[name] = button
            columns = 2 if text_size() > LARGE_TEXT else 3
            grid.addWidget(button, index // columns, index % columns)
        return grid

    def _choices(self) -> QGridLayout:
        """The screen, the theme, what a remote goes on by, and the weak lamp."""
        show, values = self._show, self._show.window.store.settings.values
        self.screen_choice, self.theme_choice, self.by_choice = QComboBox(), QComboBox(), QComboBox()
        self.screen_choice.setObjectName("presentScreen")
        self.screen_choice.setAccessibleName(tr("Screen of the presentation"))
        self.theme_choice.setObjectName("presentTheme")
        self.theme_choice.setAccessibleName(tr("Theme of the presentation"))
        names = (
            ("projector", tr("Projector")),
            ("light", tr("Light")),
            ("dark", tr("Dark")),
            ("program", tr("As the program")),
        )
        for name, title in names:
            self.theme_choice.addItem(title, name)
        self.theme_choice.setCurrentIndex(self.theme_choice.findData(values.present_theme))
        self.theme_choice.activated.connect(
            lambda index: show.set_theme_choice(self.theme_choice.itemData(index))
        )
        self.by_choice.setObjectName("presentBy")
        self.by_choice.setAccessibleName(tr("What a remote goes on by"))
        self.by_choice.addItem(tr("A remote goes by beats"), "beat")
        self.by_choice.addItem(tr("A remote goes by steps"), "step")
        self.by_choice.setCurrentIndex(self.by_choice.findData(values.present_by))
        self.by_choice.activated.connect(
            lambda index: show.window.store.choose("present_by", self.by_choice.itemData(index))
        )
        self.screen_choice.activated.connect(lambda index: show.move_to(self.screen_choice.itemData(index)))
        self.lamp, self.left = QSlider(Qt.Orientation.Horizontal), QLabel()
        self.lamp.setObjectName("weakLamp")
        self.lamp.setAccessibleName(tr("Light in the room"))
        self.lamp.setToolTip(tr("How bright the room is, beside the lamp"))
        self.lamp.setRange(0, 100)
        self.lamp.setValue(round(100 * show.desk.wash))
        self.lamp.valueChanged.connect(self._on_lamp)
        grid = QGridLayout()
        grid.setSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.screen_choice, 0, 0)
        grid.addWidget(self.theme_choice, 0, 1)
        grid.addWidget(self.by_choice, 1, 0)
        lamp = QHBoxLayout()
        lamp.addWidget(self.lamp, 1)
        lamp.addWidget(self.left)
        grid.addLayout(lamp, 1, 1)
        for field in (self.screen_choice, self.theme_choice, self.by_choice, self.lamp):
            field.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for box in (self.screen_choice, self.theme_choice, self.by_choice):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        return grid

    # ---- what is shown -------------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        for part in (self.stage, self.transport, self.rail, self.card):
            part.set_theme(theme)
        for label in (self.seen, self.ahead, self.left):
            dress(label, tone(theme, "muted"), 13)
        self.setStyleSheet(
            f"#teacherWindow {{ background: {theme.window}; }} #notes {{ font-size: {scaled(17)}px; }}"
            "#notesArea { border: 2px solid transparent; border-radius: 6px; }"
            f" #notesArea:focus {{ border-color: {theme.accent}; }}"
        )
        self.refresh()

    def refresh(self) -> None:
        """Bring everything up to date that does not draw itself."""
        show, store = self._show, self._show.window.store
        desk = show.desk
        if not show.running:
            said = tr("Not on the screen yet; F5 presents")
        elif desk.blank == "black":
            said = tr("The hall sees a black screen")
        elif desk.blank:
            said = tr("The hall sees a white screen")
        elif desk.is_on("frozen"):
            said = tr("The hall keeps this picture; go on preparing")
        else:
            said = tr("The hall sees")
        self.seen.setText(said)
        ahead = next_step(store.step_index, store.player.direction)
        self.ahead.setText(
            tr("This is the last step")
            if ahead is None
            else tr("Next: {step}").format(step=tr(STEPS[ahead].title))
        )
        notes = show.notes()
        self.notes.setText("\n\n".join((*notes.say, *notes.look)))
        if self.lamp.value() != round(100 * desk.wash):
            self.lamp.setValue(round(100 * desk.wash))
        hall = show.stage.theme
        ratio = contrast_left(contrast(hall.text, hall.window), desk.wash if desk_on(show, "washed") else 0.0)
        self.left.setText(tr("contrast {ratio} : 1").format(ratio=f"{ratio:.1f}"))
        self.theme_choice.setCurrentIndex(self.theme_choice.findData(store.settings.values.present_theme))
        self._tell_tools()
        self.mirror.ask()
        self.next.ask()

    def _tell_tools(self) -> None:
        """An action that changes sets its button's text anew; the key stands there again."""
        for name, button in self.tools.items():
            action = self._show.actions[f"present-{name}"]
            words = f"{action.text()}  {action.shortcut().toString()}"
            if button.text() != words:
                button.setText(words)

    def _on_changed(self, flags: Changed) -> None:
        if not self.isVisible():
            return
        self.mirror.ask()
        if flags & ~(Changed.TIME | Changed.PLAYING) or self._step != self._show.window.store.step_index:
            self._step = self._show.window.store.step_index
            self.refresh()

    _step = -1

    def _on_lamp(self, value: int) -> None:
        self._show.desk.set_wash(value / 100.0)
        self._show.desk.turn("washed", value > 0)

    def fill_screens(self) -> None:
        """The screens there are, each with its size."""
        chooser, screens = self.screen_choice, self._show.screens()
        chooser.clear()
        for screen in screens:
            size = screen.size()
            chooser.addItem(
                tr("{name}, {width} × {height}").format(
                    name=screen.name(), width=size.width(), height=size.height()
                ),
                screen.name(),
            )
        chooser.setCurrentIndex(self._show._where()[0])
        chooser.setEnabled(len(screens) > 1)

    # ---- time ----------------------------------------------------------------------------------------------------

    def reset_time(self) -> None:
        """Count from now."""
        self._since = self.now()
        self.tell_time()

    def tell_time(self) -> None:
        self.elapsed.setText(spoken_time(self.now() - self._since))
        now = QDateTime.currentDateTime().time()
        self.clock.setText(QLocale().toString(now, QLocale.FormatType.ShortFormat))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fill_screens()
        self.tell_time()
        self._second.start()
        self.refresh()
        self.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self._second.stop()
        super().hideEvent(event)
        if not self._show._leaving:
            self._show._follow_teacher()
