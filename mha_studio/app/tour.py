"""The tour for who opens the studio for the first time: six stops, each a bubble at the real part of the window.

It stops nothing: the pointer goes on to whatever lies below, and every key but Enter, Backspace and Escape is the
studio's. It comes by itself once, where there were no settings yet and no file was opened; the Help menu has it again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mha_studio.language import mark, tr
from mha_studio.paint.theme import Theme
from mha_studio.trace.model import Cell
from mha_studio.trace.steps import STEP_IDS
from mha_studio.views.parts import Card, dress, focus_ring, tone
from mha_studio.views.ring import AWAY, Ring

if TYPE_CHECKING:
    from mha_studio.app.main_window import MainWindow

GAP = 10
MARGIN = 12
WIDTH = 380


class Stop(Struct, frozen=True):
    """`target` is the object name of the part that the bubble stands at."""

    target: str
    title: str
    text: str


STOPS = (
    Stop(
        "tokenEdit",
        mark("A sentence"),
        mark("These words look at each other. Type others here, and every number follows at once."),
    ),
    Stop(
        "playButton",
        mark("Play"),
        mark(
            "Space plays how each number is made. The arrow keys go one beat on or back; time runs both ways."
        ),
    ),
    Stop(
        "whyPanel",
        mark("Every number answers why"),
        mark(
            "Click any number on the stage. Here stand the terms it was made from, and each leads further back."
        ),
    ),
    Stop(
        "scaleSwitch",
        mark("Change something"),
        mark(
            "Switches, masks, or a double click on any number. What you change can be taken back with Ctrl+Z."
        ),
    ),
    Stop(
        "headGrid",
        mark("Heads"),
        mark(
            "Each head asks its own question of the same words. Click one, or press its number, to look at it."
        ),
    ),
    Stop(
        "learnButton",
        mark("Learn, and show others"),
        mark("Twelve lessons, cards and labs are behind this button. For an audience, F5 fills the screen."),
    ),
)


class Bubble(Card):
    """What is said at a stop. Object name `tourBubble`."""

    next = Signal()
    back = Signal()
    skipped = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("tourBubble")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title, self.text, self._place = QLabel(self), QLabel(self), QLabel(self)
        self.text.setWordWrap(True)
        for label in (self._title, self.text, self._place):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.skip_button = self._button("tourSkip", tr("Skip the tour"), self.skipped)
        self.back_button = self._button("tourBack", tr("Back"), self.back)
        self.next_button = self._button("tourNext", tr("Next"), self.next)
        self.skip_button.setProperty("quiet", True)
        self.next_button.setProperty("primary", True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._place)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.skip_button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 14, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addSpacing(4)
        column.addLayout(row)
        self.set_theme(theme)

    def _button(self, name: str, text: str, wanted: object) -> QPushButton:
        made = QPushButton(text, self)
        made.setObjectName(name)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAutoDefault(True)
        made.clicked.connect(wanted)
        return made

    def show_stop(self, index: int) -> None:
        stop = STOPS[index]
        place = tr("{page} of {count}").format(page=index + 1, count=len(STOPS))
        self._title.setText(tr(stop.title))
        self.text.setText(tr(stop.text))
        self._place.setText(place)
        self.back_button.setEnabled(index > 0)
        self.next_button.setText(tr("Done") if index == len(STOPS) - 1 else tr("Next"))
        self.skip_button.setVisible(index < len(STOPS) - 1)
        self.setAccessibleName(tr("Tour, {place}: {title}").format(place=place, title=tr(stop.title)))
        keys = tr("Enter goes on, Backspace back, Escape ends the tour.")
        self.setAccessibleDescription(f"{tr(stop.text)} {keys}")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, tr(stop.text)))

    def wanted_size(self) -> QSize:
        """As high as the words need at the bubble's width."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        width = max(WIDTH, layout.totalMinimumSize().width())
        return QSize(width, layout.totalHeightForWidth(width))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        dress(self._title, tone(theme, "accent"), 16, weight=600)
        dress(self.text, tone(theme, "text"), 16)
        dress(self._place, tone(theme, "muted"), 13)

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)  # type: ignore[arg-type]
        if self.hasFocus():
            from PySide6.QtCore import QRectF
            from PySide6.QtGui import QPainter

            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focus_ring(painter, self._theme, QRectF(self.rect()), 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        call = {
            Qt.Key.Key_Return: self.next,
            Qt.Key.Key_Enter: self.next,
            Qt.Key.Key_Backspace: self.back,
            Qt.Key.Key_Escape: self.skipped,
        }.get(Qt.Key(event.key()))
        if call is None:
            super().keyPressEvent(event)
        else:
            call.emit()

    def event(self, event: QEvent) -> bool:
        """Escape is the tour's here, and not a shortcut of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)


class Tour(QObject):
    """Leads through a window. `index` is the stop, from 0; `close` ends it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.index, self._closed = window, 0, False
        self.ring = Ring(window.theme, window.centre)
        self.bubble = Bubble(window.theme, window.centre)
        for part in (self.ring, self.bubble):
            window.add_themed(part)
        self.bubble.next.connect(lambda: self.go_to(self.index + 1))
        self.bubble.back.connect(lambda: self.go_to(self.index - 1))
        self.bubble.skipped.connect(self.close)
        window.rooms.currentChanged.connect(self.close)
        window.centre.installEventFilter(self)
        self.go_to(0)

    def go_to(self, index: int) -> None:
        """Another stop; behind the last one the tour is over."""
        if index >= len(STOPS):
            self.close()
            return
        self.index = max(0, index)
        if STOPS[self.index].target == "whyPanel":
            self._ask_why()
        self.bubble.show_stop(self.index)
        self.place()
        self.bubble.show()
        self.bubble.raise_()
        self.bubble.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self.place)  # once the words have their height

    def _ask_why(self) -> None:
        """A number that can be asked, where none is chosen yet."""
        store = self.window.store
        if store.selected is None:
            store.pause()
            store.seek(store.schedule.step_end(STEP_IDS.index("scores")))
            store.select(Cell("scores", min(1, store.trace.L - 1), 0, store.head, store.batch))

    def place(self) -> None:
        """Put the bubble where it covers least of what it speaks of."""
        if self._closed:
            return
        target = self.window.findChild(QWidget, STOPS[self.index].target)
        there = target is not None and target.isVisibleTo(self.window.centre)
        self.ring.point_at(target if there else None)
        inside = self.window.centre.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        around = (
            self.ring.area().adjusted(-AWAY, -AWAY, AWAY, AWAY)
            if there
            else QRect(inside.center(), QSize(0, 0))
        )
        self.bubble.setGeometry(beside(around, self.bubble.wanted_size(), inside))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self.place)
        return False

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        window = self.window
        window.centre.removeEventFilter(self)
        had_focus = self.bubble.hasFocus() or self.bubble.isAncestorOf(window.focusWidget() or self.ring)
        self.ring.point_at(None)
        for part in (self.ring, self.bubble):
            window.drop_themed(part)
            part.hide()
            part.deleteLater()
        window.tour = None
        if had_focus:
            window.stage.setFocus()
        self.deleteLater()


def beside(around: QRect, size: QSize, inside: QRect) -> QRect:
    """Where a bubble of `size` stands beside `around`: below, above, left or right of it, wherever there is room."""
    x = max(inside.left(), min(around.center().x() - size.width() // 2, inside.right() - size.width()))
    y = max(inside.top(), min(around.bottom() - size.height(), inside.bottom() - size.height()))
    places = (
        QPoint(x, around.bottom() + GAP),
        QPoint(x, around.top() - GAP - size.height()),
        QPoint(around.left() - GAP - size.width(), y),
        QPoint(around.right() + GAP, y),
    )
    for place in places:
        box = QRect(place, size)
        if inside.contains(box):
            return box
    return QRect(QPoint(x, y), size)


def start(window: MainWindow) -> Tour:
    """Begin the tour, in the studio and on the user's own document."""
    from mha_studio.app import learning

    learning.leave(window)
    if window.lesson is not None:
        window.lesson.close()
    if window.tour is not None:
        window.tour.close()
    window.store.choose("tour_seen", True)
    window.tour = Tour(window)
    return window.tour


def offer(window: MainWindow) -> None:
    """Begin it by itself where the program runs for the very first time and nothing else is asked."""
    settings = window.store.settings
    if settings.fresh and not settings.values.tour_seen and window.banner.question is None:
        start(window)
