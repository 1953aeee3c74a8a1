"""A question that can wait: one calm line under the top bar, with an answer on each of its buttons.

It covers nothing and stops nothing; who does not answer goes on working. What is asked, and what an answer does, is
for whoever asks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from mha_studio.language import tr
from mha_studio.paint.fonts import font
from mha_studio.paint.theme import Theme
from mha_studio.views.parts import cross_style, mixed, tint, tone


class Answer(Struct, frozen=True):
    """A button: what it says and what it does. The first of a question is the one that loses nothing."""

    text: str
    call: Callable[[], object]


class Question(Struct, frozen=True):
    """`key` says what it is about: a newer question of the same key takes the place of the older one. `closed` is
    called where it is closed without an answer."""

    key: str
    text: str
    answers: tuple[Answer, ...]
    closed: Callable[[], object] | None = None


class Banner(QFrame):
    """Shows one question at a time; the next one when it is answered."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._theme = theme
        self._questions: list[Question] = []
        self.label = QLabel(self)
        self.label.setObjectName("bannerText")
        self.label.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like a tag
        self.label.setWordWrap(True)
        self.label.setFont(font("sans", 14))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(36, 6, 20, 6)
        self._row.setSpacing(10)
        self._row.addWidget(self.label, 1)
        self.buttons: list[QPushButton] = []
        self.close_button = QToolButton(self)
        self.close_button.setText("×")
        self.close_button.setObjectName("bannerClose")
        self.close_button.setAccessibleName(tr("Decide later"))
        self.close_button.setToolTip(tr("Decide later"))
        self.close_button.setFont(font("sans", 18))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self._close)
        self._row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_theme(theme)
        self.hide()

    @property
    def question(self) -> Question | None:
        """What is asked now."""
        return self._questions[0] if self._questions else None

    @property
    def text(self) -> str:
        """The sentence that is shown; empty where none is."""
        return self.question.text if self.question else ""

    def asks(self, key: str) -> bool:
        """Whether something of this key is asked, or waits for its turn."""
        return any(each.key == key for each in self._questions)

    def ask(
        self, key: str, text: str, answers: Sequence[Answer], closed: Callable[[], object] | None = None
    ) -> None:
        """Ask something, in place of what was asked under the same key."""
        self._questions = [each for each in self._questions if each.key != key]
        self._questions.append(Question(key, text, tuple(answers), closed))
        self._show()

    def drop(self, key: str) -> None:
        """What was asked under this key is settled."""
        self._questions = [each for each in self._questions if each.key != key]
        self._show()

    def set_theme(self, theme: Theme) -> None:
        self.close_button.setStyleSheet(cross_style(theme))
        self._theme = theme
        tint(self.label, tone(theme, "text"))
        self.update()

    def _show(self) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        question = self.question
        self.setVisible(question is not None)
        if question is None:
            return
        self.label.setText(question.text)
        self.setAccessibleName(question.text)
        for place, answer in enumerate(question.answers):
            button = QPushButton(answer.text, self)
            button.setProperty("primary", place == 0)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, answer=answer: self._answer(answer))
            self._row.insertWidget(1 + place, button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons.append(button)

    def _answer(self, answer: Answer) -> None:
        self._questions = self._questions[1:]
        self._show()
        answer.call()

    def _close(self) -> None:
        question = self.question
        self._questions = self._questions[1:]
        self._show()
        if question is not None and question.closed is not None:
            question.closed()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mark = tone(self._theme, "accent")
        painter.fillRect(self.rect(), tone(self._theme, "accent_soft"))
        painter.setPen(QPen(mixed(mark, tone(self._theme, "border"), 0.4), 1.0))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mark)
        painter.drawRoundedRect(20, 9, 4, self.height() - 18, 2, 2)
