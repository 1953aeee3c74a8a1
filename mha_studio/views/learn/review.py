"""A review: one card after the other, from the question to the rating, all by keyboard.

    Space   show the answer        1–4    how well it was known
    A–E     choose, or tick        Enter  next, with the rating that is suggested
    H       hint                   S      see it happen, at the right
    Z       take the last rating back     Escape  back

What stands under the question is `bodies.py`'s, which cards come is `learn.desk`'s.
"""

from __future__ import annotations

from collections import deque
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mha_studio.document.document import Document
from mha_studio.language import mark, tr
from mha_studio.learn.cards import LEVEL_TITLES, TOPIC_TITLES, Card
from mha_studio.learn.desk import Desk
from mha_studio.learn.drawn import Drawn
from mha_studio.learn.places import Place, Spot
from mha_studio.learn.progress import ProgressError
from mha_studio.learn.queue import SOON, Item
from mha_studio.learn.schedule import CardState, interval_text, intervals
from mha_studio.learn.words import html_of, plain_of
from mha_studio.paint.fonts import font, scaled
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Store
from mha_studio.views.learn.bodies import Body, body_of, words
from mha_studio.views.learn.live_scaling import ScalingBars
from mha_studio.views.learn.pages import PageWidget
from mha_studio.views.learn.tick import Sheet
from mha_studio.views.parts import clear_ground, dress, focus_ring, mixed, tone
from mha_studio.views.spoken import announce

RATING_TITLES = (mark("Again"), mark("Hard"), mark("Good"), mark("Easy"))
NARROW, BIG, WIDEST = 420, 700, 900
"""Below which width nothing but the words themselves has room, from which on they are larger, and how wide a column of
them becomes."""
LEVEL_TONES = {"beginner": "good", "intermediate": "positive", "advanced": "negative"}


class Pill(QWidget):
    """The level, on a ground in its colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._level = theme, "beginner"
        self.setFixedHeight(scaled(26))

    def show_level(self, level: str) -> None:
        self._level = level
        self.setAccessibleName(tr(LEVEL_TITLES[level]))
        metrics = self.fontMetrics()
        self.setFixedWidth(metrics.horizontalAdvance(tr(LEVEL_TITLES[level])) + scaled(30))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = tone(self._theme, LEVEL_TONES[self._level])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(colour, tone(self._theme, "panel"), 0.16))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(font("sans", 13, weight=600))
        painter.setPen(mixed(tone(self._theme, "text"), colour, 0.55))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr(LEVEL_TITLES[self._level]))


class Review(PageWidget):
    """The cards of one row of the list: "due", a kind, or a level. It has the keyboard itself while a card has no
    field, and a ring says so."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focus_ring(painter, self._theme, QRectF(self.rect()), 10)

    def __init__(self, row: str, desk: Desk, store: Store, theme: Theme) -> None:
        super().__init__()
        self.setObjectName(f"review-{row}")
        self._row, self._desk, self._store, self._theme = row, desk, store, theme
        self._queue: deque[Item] = deque()
        self.item: Item | None = None
        self.card: Card | None = None
        self.drawn: Drawn | None = None
        self.body: Body | None = None
        self._asked, self._all = 0, 0
        self._last: tuple[Item, CardState | None] | None = None
        self._begun = self._big = False
        self._right = self._answered = 0
        self._stack = QStackedWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._stack.addWidget(self._make_card())
        self._stack.addWidget(self._make_end())
        self.set_theme(theme)

    # ---- parts -------------------------------------------------------------------------------------------------

    def _make_card(self) -> QWidget:
        inner = Sheet()
        column = self._column = QVBoxLayout(inner)
        column.setContentsMargins(38, 30, 38, 24)
        column.setSpacing(14)
        self._notice = words(inner)
        self._notice.setObjectName("reviewNotice")
        self._notice.hide()
        column.addWidget(self._notice)
        top = QHBoxLayout()
        top.setSpacing(12)
        self.pill = Pill(self._theme, inner)
        self._topic, self._place = QLabel(inner), QLabel(inner)
        self._place.setObjectName("reviewPlace")
        top.addWidget(self.pill)
        top.addWidget(self._topic)
        top.addStretch(1)
        top.addWidget(self._place)
        column.addLayout(top)
        self.question = words(inner)
        self.question.setObjectName("question")
        column.addWidget(self.question)
        self._hint = words(inner)
        self._hint.hide()
        column.addWidget(self._hint)
        self._slot = QVBoxLayout()
        column.addLayout(self._slot)
        column.addSpacing(4)
        column.addLayout(self._make_buttons(inner))
        self._rating = QWidget(inner)
        rate = QHBoxLayout(self._rating)
        rate.setContentsMargins(0, 0, 0, 0)
        rate.setSpacing(6)
        self._how = QLabel(tr("How well did you know it?"), inner)
        column.addWidget(self._how)
        self.ratings: list[QPushButton] = []
        for rating, title in enumerate(RATING_TITLES, 1):
            button = QPushButton(self._rating)
            button.setObjectName(f"rate{rating}")
            button.setProperty("segment", True)
            button.setCheckable(True)
            button.setMinimumWidth(scaled(72))
            button.setMinimumHeight(scaled(44))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(tr(title))
            button.clicked.connect(lambda _=False, rating=rating: self.rate(rating))
            self.ratings.append(button)
            rate.addWidget(button)
        rate.addStretch(1)
        column.addWidget(self._rating)
        self._problem = words(inner)
        self._problem.hide()
        column.addWidget(self._problem)
        column.addStretch(1)
        area = self._area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        clear_ground(area)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        return area

    def _make_buttons(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)

        def button(name: str, text: str, key: str) -> QPushButton:
            made = QPushButton(text, parent)
            made.setObjectName(name)
            made.setToolTip(f"{text} ({key})")
            made.setMinimumHeight(scaled(40))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(made)
            return made

        self.open_button = button("openAnswer", tr("Show the answer"), tr("Space"))
        self.see_button = button("seeIt", tr("See it happen →"), "S")
        self.next_button = button("nextCard", tr("Next ⏎"), tr("Enter"))
        self.hint_button = button("hint", tr("Hint"), "H")
        row.addStretch(1)
        self.open_button.setProperty("primary", True)
        self.see_button.setProperty("primary", True)
        self.open_button.clicked.connect(self.open)
        self.see_button.clicked.connect(self.see)
        self.next_button.clicked.connect(self.next)
        self.hint_button.clicked.connect(self.hint)
        return row

    def _make_end(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(38, 38, 38, 38)
        column.setSpacing(12)
        column.addStretch(1)
        self._end_title, self._end_words = words(page), words(page)
        for label in (self._end_title, self._end_words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        row = QHBoxLayout()
        row.addStretch(1)
        self.more_button = QPushButton(page)
        self.more_button.setObjectName("moreCards")
        self.more_button.setProperty("primary", True)
        self.more_button.setMinimumHeight(scaled(40))
        self.more_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more_button.clicked.connect(self._more)
        row.addWidget(self.more_button)
        row.addStretch(1)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(2)
        return page

    # ---- the course of a review --------------------------------------------------------------------------------

    def begin(self) -> None:
        """Into view: a card that is being asked stays."""
        if not self._begun:
            self.start()
        elif self.item is None:
            if self._row == "due" and self._desk.queue("due"):
                self.start()  # meanwhile it is another day, or another window has learnt something
            else:
                self._finish()
        elif self.body is not None and not self.body.is_open:
            self.body.take_focus()

    def kept(self) -> Any:
        """The card that is being asked, what was answered of it so far, and what comes after it."""
        if self.item is None or self.body is None:
            return None
        course = (self._queue, self.item, self.drawn, self._last)
        counts = (self._asked, self._all, self._right, self._answered)
        return course, counts, self.body.given(), self.body.is_open

    def go_on(self, kept: Any) -> None:
        course, counts, given, was_open = kept
        self._begun = True
        self._queue, self.item, drawn, self._last = course
        self._asked, self._all, self._right, self._answered = counts
        assert self.item is not None
        self._show(self.item, drawn)
        if self.body is not None:
            self.body.give(given)
        if was_open:
            self.open()

    def start(self) -> None:
        """From the beginning of what is to be asked now."""
        self._begun = True
        progress = self._desk.progress
        self._notice.setVisible(bool(progress.problem))
        if progress.problem:
            self._notice.setText(html_of(progress.problem))
            announce(self, progress.problem, at_once=True)
            progress.problem = ""
        try:
            self._queue = deque(self._desk.queue(self._row))
        except ProgressError as error:
            self._say_problem(str(error))
            return
        self._asked, self._all = 0, len(self._queue)
        self._right = self._answered = 0
        self._last = None
        self._ask()

    def _ask(self) -> None:
        """The next card, or the end."""
        self.scene.emit(None)
        if not self._queue:
            self._finish()
            return
        item = self.item = self._queue.popleft()
        self._asked += 1
        self._show(item)

    def _show(self, item: Item, drawn: Drawn | None = None) -> None:
        """Ask a card; `drawn` is its question made from numbers, where it was made before."""
        card = self.card = self._desk.card(item.id)
        self.drawn = drawn
        if card is None and drawn is None:
            try:
                self.drawn = self._desk.drawn(item.id, self._document)
            except ProgressError as error:
                self._say_problem(str(error))
                return
        question = self.drawn.question if self.drawn is not None else card.question if card else ""
        self.question.setText(html_of(question))
        self.question.setAccessibleName(plain_of(question))
        self.setAccessibleName(plain_of(question))  # once the answer is open the keyboard is here
        self.pill.show_level(item.level)
        self._topic.setText(html_of(tr(TOPIC_TITLES[item.topic])))
        self._place.setText(tr("{number} of {all}").format(number=self._asked, all=self._all))
        self._hint.hide()
        self._hint.setText(html_of(card.hint) if card is not None else "")
        self.hint_button.setVisible(card is not None and bool(card.hint))
        self._problem.hide()
        if self.body is not None:
            self._slot.removeWidget(self.body)
            self.body.hide()
            self.body.deleteLater()
        state = self._desk.progress.state(item.id)
        turn = (item.id, 0 if state is None else state.reviews)
        self.body = body_of(card, self.drawn, turn, self._theme)
        self.body.opened.connect(self._on_open)
        self._slot.addWidget(self.body)
        self.body.set_big(self._big)
        self.body.show()  # now, for a field that is not shown yet cannot have the keyboard
        self._chain()
        self.open_button.setText(self.body.prompt)
        self.open_button.setAccessibleName(self.body.prompt)
        self.open_button.setVisible(bool(self.body.prompt))
        self.see_button.hide()
        self.next_button.hide()
        self._rating.hide()
        self._how.hide()
        self._stack.setCurrentIndex(0)
        self._area.verticalScrollBar().setValue(0)
        if self.isVisible() and not self.body.take_focus():
            self.setFocus()
        announce(self, f"{tr(LEVEL_TITLES[item.level])}. {plain_of(question)}")
        self.badges.emit()

    def _chain(self) -> None:
        """The Tab key goes from what stands under the question on to the buttons below it, though they are older."""
        assert self.body is not None
        inside = [
            part for part in self.body.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        below = (self.open_button, self.see_button, self.next_button, self.hint_button, *self.ratings)
        for before, after in pairwise((*inside, *below)):
            QWidget.setTabOrder(before, after)

    @property
    def _document(self) -> Document | None:
        return self._store.document

    def _on_open(self) -> None:
        assert self.body is not None
        assert self.item is not None
        self._chain()
        self.open_button.hide()
        self.hint_button.hide()
        self.see_button.show()
        self.next_button.show()
        now = self._desk.progress.now()
        waits = intervals(self._desk.progress.state(self.item.id), now)
        for rating, (button, wait, title) in enumerate(
            zip(self.ratings, waits, RATING_TITLES, strict=True), 1
        ):
            text = interval_text(wait)
            button.setText(f"{rating} {tr(title)}\n{text}")
            button.setAccessibleName(
                tr("{rating}, again in {interval}").format(rating=tr(title), interval=text)
            )
            button.setChecked(rating == self.body.suggested)
        self._rating.show()
        self._how.show()
        if not any(part.hasFocus() for part in self.body.ticks):
            self.setFocus()
        self._area.ensureWidgetVisible(self._rating, 0, 20)

    def open(self) -> None:
        """Show the answer, compare, or check: whatever opens this card."""
        if self.body is not None and not self.body.is_open:
            self.body.open()

    def hint(self) -> None:
        """Show the hint, where there is one."""
        if self.hint_button.isVisible() and self.card is not None:
            text = self.card.hint
            title = tr("Hint")
            self._hint.setText(f"<b>{title}.</b> {html_of(text)}")
            self._hint.show()
            self.hint_button.hide()
            announce(self, plain_of(text))
            if self.body is not None:
                self.body.take_focus()

    def see(self) -> None:
        """Open the place where the answer can be watched, at the right."""
        if self.item is None or self.body is None or not self.body.is_open:
            return
        if self.drawn is not None:
            cell = self.drawn.cell
            if self.drawn.document is not None:
                head = cell.head if cell is not None else 0
                self.scene.emit(Spot(self.drawn.document, self.drawn.step, cell, head, at=1.0, play=False))
            return
        if self.card is None:
            return
        place: Place = self.card.scene
        if place.live == "scaling":
            self.live.emit(ScalingBars(place.say, self._theme))
        else:
            self.scene.emit(place)

    def next(self) -> None:
        """On, with the rating that the answer speaks for."""
        if self.body is not None and self.body.is_open:
            self.rate(self.body.suggested)

    def rate(self, rating: int) -> None:
        """Keep how well the card was known, and go on."""
        item, body = self.item, self.body
        if item is None or body is None or not body.is_open:
            return
        try:
            before = self._desk.progress.state(item.id)
            state = self._desk.progress.answer(item.id, rating, body.right)
        except ProgressError as error:
            self._say_problem(str(error))
            return
        self._last = (item, before)
        self._answered += 1
        self._right += rating > 1
        if state.due - state.last <= SOON:
            self._queue.append(item)  # once more before the end
            self._all += 1
        self._ask()

    def take_back(self) -> None:
        """The last rating was a slip of the finger."""
        if self._last is None:
            return
        item, before = self._last
        try:
            self._desk.progress.take_back(item.id, before)
        except ProgressError as error:
            self._say_problem(str(error))
            return
        self._last = None
        self._answered -= 1
        if self._queue and self._queue[-1] is item:
            self._queue.pop()
            self._all -= 1
        if self.item is not None:
            self._queue.appendleft(self.item)
        self._asked = max(self._asked - (1 if self.item is not None else 0), 1)
        self.item = item
        self.scene.emit(None)
        self._show(item)

    def _finish(self) -> None:
        self.item = None
        wait = self._desk.next_due()
        if self._answered:
            title = tr("Done for now.")
            said = tr("%n card(s) answered", "", self._answered)
            said += ", " + tr("{known} of them known.").format(known=self._right)
        else:
            title = tr("Nothing is due today.")
            said = tr("You can go on all the same: take any kind or level at the left.")
        if wait is not None and wait.total_seconds() > 0:
            said += " " + tr("The next one is due in {interval}.").format(interval=interval_text(wait))
        self._end_title.setText(title)
        self._end_words.setText(said)
        self.more_button.setText(tr("Once more") if self._row != "due" else tr("See my progress"))
        self._stack.setCurrentIndex(1)
        self.badges.emit()
        if self.isVisible():
            self.more_button.setFocus()
            announce(self, f"{title} {said}")

    def _more(self) -> None:
        if self._row == "due" and not self._desk.queue("due"):
            self.go.emit("progress")
        else:
            self.start()

    def _say_problem(self, text: str) -> None:
        self._problem.setText(html_of(text))
        self._problem.show()
        announce(self, text, at_once=True)

    # ---- keys, looks -------------------------------------------------------------------------------------------

    def key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.isAutoRepeat():
            return False
        is_open = self.body is not None and self.body.is_open
        if key == Qt.Key.Key_Z and not event.modifiers():
            self.take_back()
        elif self.item is None:
            return False
        elif key == Qt.Key.Key_Space and not is_open:
            self.open()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.next if is_open else self.open)()
        elif is_open and Qt.Key.Key_1 <= key <= Qt.Key.Key_4:
            self.rate(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_H:
            self.hint()
        elif key == Qt.Key.Key_S:
            self.see()
        elif self.body is not None:
            return self.body.key(event)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wide page has larger words, and lines that are not too long to read."""
        super().resizeEvent(event)
        big = self.width() >= scaled(BIG)
        least = 52 if big else 38 if self.width() >= scaled(NARROW) else 20
        side = max(least, (self.width() - scaled(WIDEST)) // 2)
        self._topic.setVisible(self.width() >= scaled(NARROW))
        for button in self.ratings:
            button.setMinimumWidth(scaled(72 if self.width() >= scaled(NARROW) else 52))
        self._column.setContentsMargins(side, 30, side, 24)
        if big != self._big:
            self._big = big
            self.set_theme(self._theme)
            if self.body is not None:
                self.body.set_big(big)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.pill.set_theme(theme)
        dress(self._topic, tone(theme, "muted"), 13)
        dress(self._place, tone(theme, "muted"), 14, "mono")
        dress(self.question, tone(theme, "text"), 28 if self._big else 22, weight=600)
        dress(self._hint, tone(theme, "text"), 15)
        dress(self._how, tone(theme, "muted"), 14)
        dress(self._problem, tone(theme, "error"), 14)
        dress(self._notice, tone(theme, "error"), 14)
        dress(self._end_title, tone(theme, "text"), 22, weight=600)
        dress(self._end_words, tone(theme, "muted"), 15)
        if self.body is not None:
            self.body.set_theme(theme)
