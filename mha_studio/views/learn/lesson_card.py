"""The card of a lesson, below the stage: what the page says, what it asks, and the way on.

It shows what it is told and sends what the learner wants; which page comes when is `app/lesson_player.py`'s.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mha_studio.language import tr
from mha_studio.learn.words import html_of, plain_of
from mha_studio.paint.fonts import font
from mha_studio.paint.theme import Theme
from mha_studio.trace.model import Span
from mha_studio.views.parts import Card, cross_style, dress, focus_ring, isolated, rich, tone

LETTERS = "ABCDEFGH"
WIDE = 1500
LEAST = (128, 150)
"""How high the card is at least, in a narrow and in a wide window."""


class PageShown(Struct, frozen=True):
    """What a page puts on the card. `options`: what can be chosen; `typed`: a number is asked for."""

    title: str
    place: str
    text: tuple[Span, ...]
    say: tuple[Span, ...] = ()
    options: tuple[str, ...] = ()
    typed: bool = False
    asks: bool = False
    first: bool = False
    last: bool = False
    plays: bool = False


def html(spans: Iterable[Span], theme: Theme) -> str:
    """Spans as rich text; plain ones may hold the markup of `learn.words`."""
    return "".join(html_of(span.text) if span.role == "plain" else rich((span,), theme) for span in spans)


def plain(spans: Iterable[Span]) -> str:
    """Spans as they are read out."""
    return plain_of("".join(span.text for span in spans))


class LessonCard(Card):
    """The card. Object name `lessonCard`; it has the keyboard while the learner does nothing else."""

    next = Signal()
    back = Signal()
    again = Signal()
    show_me = Signal()
    left = Signal()
    chosen = Signal(int)
    """An option, from 1."""
    typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("lessonCard")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._page: PageShown | None = None
        self._said: tuple[tuple[Span, ...], str] = ((), "")
        self._wide = False
        self.title, self.place = QLabel(self), QLabel(self)
        self.text, self.say, self.answer = QLabel(self), QLabel(self), QLabel(self)
        for label, name in (
            (self.text, "lessonText"),
            (self.say, "lessonSay"),
            (self.answer, "lessonAnswer"),
        ):
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.title.setTextFormat(Qt.TextFormat.RichText)
        self.field = QLineEdit(self)
        self.field.setObjectName("lessonField")
        self.field.setAccessibleName(tr("Your answer"))
        self.field.setPlaceholderText(tr("a number"))
        self.field.setMaximumWidth(140)
        self.field.returnPressed.connect(lambda: self.typed.emit(self.field.text()))
        self.options: list[QPushButton] = []
        self._choices = QHBoxLayout()
        self._choices.setSpacing(8)
        self._choices.addWidget(self.field)
        self._choices.addStretch(1)
        self.back_button = self._button("lessonBack", tr("Back"), tr("The page before (←)"), self.back)
        self.next_button = self._button("lessonNext", tr("Next"), tr("Go on (→ or Enter)"), self.next)
        self.again_button = self._button("lessonAgain", tr("Play again"), tr("Once more (R)"), self.again)
        self.show_button = self._button(
            "lessonShow", tr("Show me"), tr("Let it be done for you (S)"), self.show_me
        )
        self.close_button = QToolButton(self)
        self.close_button.setObjectName("lessonLeave")
        self.close_button.setText("×")
        self.close_button.setAccessibleName(tr("Leave the lesson"))
        self.close_button.setToolTip(tr("Leave the lesson; your own document comes back (Escape)"))
        self.close_button.setFont(font("sans", 18))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.left)
        self._lay_out()
        self.set_theme(theme)

    def _button(self, name: str, text: str, tip: str, wanted: SignalInstance) -> QPushButton:
        made = QPushButton(text, self)
        made.setObjectName(name)
        made.setToolTip(tip)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAutoDefault(True)  # Enter presses it where it has the keyboard
        made.clicked.connect(lambda: wanted.emit())
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.place)
        head.addStretch(1)
        head.addWidget(self.close_button)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(8)
        for button in (self.show_button, self.again_button, self.back_button, self.next_button):
            self._ways.addWidget(button)
        self._foot = QGridLayout()
        self._foot.setHorizontalSpacing(20)
        self._foot.setVerticalSpacing(6)
        self._foot.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 8, 14, 12)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self.say)
        column.addStretch(1)
        column.addLayout(self._foot)
        self._arrange()

    def _arrange(self) -> None:
        """The foot: what can be chosen beside the ways on where both have room, else above them; one below the other
        where even that is too wide. What is said about the answer has the place that is left."""
        foot = self._foot
        for part in (self._choices, self._ways):
            foot.removeItem(part)
        foot.removeWidget(self.answer)
        asked = bool(self.options) or (self._page is not None and self._page.typed)
        room = self.width() - 40
        wide = self._choices_width()
        ways = sum(
            button.sizeHint().width() + 8
            for button in (self.show_button, self.again_button, self.back_button, self.next_button)
            if not button.isHidden()
        )
        upright = wide > room
        self._choices.setDirection(
            QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        )
        if asked:
            beside = not upright and wide + ways + 20 <= room
            foot.addWidget(self.answer, 0, 0, 1, 2)
            foot.addLayout(self._choices, 1, 0, 1, 1 if beside else 2)
            foot.addLayout(self._ways, 1 if beside else 2, 1)
        else:
            foot.addWidget(self.answer, 0, 0)
            foot.addLayout(self._ways, 0, 1, Qt.AlignmentFlag.AlignBottom)

    def _choices_width(self) -> int:
        field = self.field.sizeHint().width() if self._page is not None and self._page.typed else 0
        return field + sum(button.sizeHint().width() + 8 for button in self.options)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._keep_height()

    def _keep_height(self) -> None:
        """The stage keeps its size from page to page, unless a page has more to say."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(max(LEAST[self._wide], layout.totalHeightForWidth(self.width())))

    # ---- what it shows -----------------------------------------------------------------------------------------

    def show_page(self, page: PageShown) -> None:
        """Another page; nothing is answered yet."""
        self._page = page
        for button in self.options:
            self._choices.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.options = []
        for place, option in enumerate(page.options):
            button = QPushButton(f"{LETTERS[place]}   {isolated(plain_of(option))}".replace("&", "&&"), self)
            button.setObjectName(f"lessonOption{place + 1}")
            button.setAccessibleName(plain_of(option))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, place=place: self.chosen.emit(place + 1))
            self._choices.insertWidget(place, button)
            self.options.append(button)
        self.field.setVisible(page.typed)
        self.field.clear()
        self.field.setEnabled(True)
        self.back_button.setEnabled(not page.first)
        self.next_button.setText(tr("Finish") if page.last else tr("Next"))
        self.again_button.setVisible(page.plays)
        self.set_done(not page.asks)
        self.say_answer((), "")
        self._arrange()
        self._speak()

    def say_answer(self, spans: tuple[Span, ...], kind: str) -> None:
        """What is said about the answer: "right", "wrong", "hint", or nothing."""
        self._said = (spans, kind)
        self._write()
        if kind:
            self._speak()

    def set_done(self, done: bool) -> None:
        """Whether what the page asks for is done: then the way on is the one to take."""
        self.show_button.setVisible(not done)
        self._arrange()
        for button in (self.next_button, self.show_button):
            button.setProperty("primary", (button is self.next_button) == done)
            button.style().unpolish(button)
            button.style().polish(button)

    def set_options(self, right: int, wrong: Sequence[int]) -> None:
        """Mark options, by their numbers from 1: the right one (0: not yet), and those that were tried."""
        for place, button in enumerate(self.options, 1):
            sign = "✓" if place == right else "✗" if place in wrong else LETTERS[place - 1]
            button.setText(f"{sign}   {button.text()[4:]}")
            button.setEnabled(not right and place not in wrong)

    def set_wide(self, wide: bool) -> None:
        """In a wide window the words are larger."""
        if wide != self._wide:
            self._wide = wide
            self.set_theme(self._theme)

    @property
    def spoken(self) -> str:
        """All that the card says, as a screen reader reads it."""
        page = self._page
        if page is None:
            return ""
        parts = [plain(page.text), plain(page.say), plain(self._said[0])]
        return " ".join(part for part in parts if part)

    def _speak(self) -> None:
        if self._page is not None:
            self.setAccessibleName(f"{plain_of(self._page.title)}, {self._page.place}")
            self.setAccessibleDescription(self.spoken)
            if self.isVisible():
                from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.spoken))

    def _write(self) -> None:
        page = self._page
        if page is None:
            return
        self.title.setText(html_of(page.title))
        self.place.setText(page.place)
        self.text.setText(html(page.text, self._theme))
        self.say.setText(html(page.say, self._theme))
        self.say.setVisible(bool(page.say))
        spans, kind = self._said
        sign = {"right": "✓ ", "wrong": "✗ ", "hint": "→ "}.get(kind, "")
        self.answer.setText(sign + html(spans, self._theme))
        self.answer.setVisible(bool(kind))
        colour = {"right": "good", "wrong": "error"}.get(kind, "muted")
        dress(self.answer, tone(self._theme, colour), 18 if self._wide else 15)
        self._keep_height()

    # ---- looks -------------------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.close_button.setStyleSheet(cross_style(theme))
        large = self._wide
        dress(self.title, tone(theme, "accent"), 15 if large else 13, weight=600)
        dress(self.place, tone(theme, "muted"), 15 if large else 13)
        dress(self.text, tone(theme, "text"), 21 if large else 17)
        dress(self.say, tone(theme, "text"), 19 if large else 16, weight=600)
        self.field.setFont(font("mono", 19 if large else 16))
        self._write()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone(self._theme, "accent"))
        painter.drawRoundedRect(QRectF(8, 14, 4, self.height() - 28), 2, 2)
        if self.hasFocus():
            focus_ring(painter, self._theme, QRectF(self.rect()), 10)
