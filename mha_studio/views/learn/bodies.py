"""What stands under a question: an answer to reveal, options to choose, a field for one's own words, one for a number.

A body says by `opened` that the answer is open now, and holds how it went (`right`, `suggested`). When the card comes
again is the page's affair, and what a text covers is `learn.concepts`'.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from mha_studio.language import tr
from mha_studio.learn.answers import AnswerError
from mha_studio.learn.cards import Card, Option
from mha_studio.learn.concepts import Found, find
from mha_studio.learn.drawn import Drawn, Row
from mha_studio.learn.queue import shuffled
from mha_studio.learn.schedule import AGAIN, GOOD, HARD
from mha_studio.learn.words import html_of, plain_of
from mha_studio.paint.fonts import scaled
from mha_studio.paint.theme import Theme
from mha_studio.views.learn.option_row import OptionRow
from mha_studio.views.learn.tick import Tick
from mha_studio.views.parts import SectionLabel, dress, escaped, tone
from mha_studio.views.spoken import announce

LETTERS = "ABCDE"


def words(parent: QWidget, text: str = "") -> QLabel:
    """A label that wraps, for text with the cards' markup."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    if text:
        label.setText(html_of(text))
        label.setAccessibleName(plain_of(text))
    return label


class Body(QWidget):
    """The common part. `suggested` is the rating that the answer speaks for; `right` is None where only the student can
    tell."""

    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._big = False
        self.is_open = False
        self.right: bool | None = None
        self.suggested = GOOD
        self.ticks: list[Tick] = []
        """What the student confirms or corrects, where there is anything."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    @property
    def prompt(self) -> str:
        """What the button says that opens the answer; nothing where it opens by itself."""
        return ""

    def open(self) -> None:
        """Open the answer, where that can be done without one."""

    def given(self) -> str:
        """What was typed or chosen so far."""
        return ""

    def give(self, text: str) -> None:
        """Type or choose that."""

    def take_focus(self) -> bool:
        """True where a field of the body wants the keyboard."""
        return False

    def key(self, event: QKeyEvent) -> bool:
        """A key that nobody with the focus took."""
        return False

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def set_big(self, big: bool) -> None:
        """Larger words, where the page is wide."""
        self._big = big
        self.set_theme(self._theme)

    def _px(self, px: int) -> int:
        return px + 2 if self._big else px

    def _opened(self, said: str) -> None:
        self.is_open = True
        announce(self, said)
        self.opened.emit()


class FlashBody(Body):
    """Think, then reveal."""

    def __init__(self, card: Card, theme: Theme) -> None:
        super().__init__(theme)
        self._card = card
        self.answer = words(self, card.answer)
        self.answer.setObjectName("flashAnswer")
        self.answer.hide()
        self._think = words(self, tr("Say it to yourself first."))
        self._column.addWidget(self._think)
        self._column.addWidget(self.answer)
        self.set_theme(theme)

    @property
    def prompt(self) -> str:
        return tr("Show the answer")

    def open(self) -> None:
        if not self.is_open:
            self._think.hide()
            self.answer.show()
            self._opened(plain_of(self._card.answer))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        dress(self.answer, tone(theme, "text"), self._px(17))
        dress(self._think, tone(theme, "muted"), 15)


class ChoiceBody(Body):
    """Choose one. The first of `options` is the right one; `turn` decides their order, another at each time."""

    def __init__(self, options: tuple[Option, ...], turn: object, theme: Theme) -> None:
        super().__init__(theme)
        self.rows: list[OptionRow] = []
        self._right = options[0]
        self._chosen = ""
        for letter, index in zip(LETTERS, shuffled(len(options), turn), strict=False):
            row = OptionRow(letter, options[index], theme, self)
            row.clicked.connect(lambda _=False, row=row: self.choose(row))
            self.rows.append(row)
            self._column.addWidget(row)

    def choose(self, row: OptionRow) -> None:
        """This one is meant."""
        if self.is_open:
            return
        self.right = row.option is self._right
        self._chosen = row.letter
        self.suggested = GOOD if self.right else AGAIN
        for each in self.rows:
            each.reveal(each is row, each.option is self._right)
        verdict = tr("Right.") if self.right else tr("Not quite.")
        said = f"{verdict} {plain_of(row.option.why)}"
        if not self.right:
            said += " " + tr("The right answer: {answer}.").format(answer=plain_of(self._right.text))
            said += f" {plain_of(self._right.why)}"
        self._opened(said)

    def given(self) -> str:
        return self._chosen

    def give(self, text: str) -> None:
        if text:
            self.choose(self.rows[LETTERS.index(text)])

    def key(self, event: QKeyEvent) -> bool:
        index = event.key() - Qt.Key.Key_A
        if not self.is_open and 0 <= index < len(self.rows):
            self.choose(self.rows[index])
            return True
        return False

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for row in self.rows:
            row.set_theme(theme, self._big)


class OwnWords(QPlainTextEdit):
    """A field for a few sentences: Tab goes on, Ctrl+Enter compares."""

    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ownWords")
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Your explanation"))
        self.setPlaceholderText(tr("Explain it in your own words…"))
        self.setMinimumHeight(110)
        self.setMaximumHeight(170)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.done.emit()
            return
        super().keyPressEvent(event)


class ExplainBody(Body):
    """Write, compare, and say oneself which concepts are in it."""

    def __init__(self, card: Card, theme: Theme) -> None:
        super().__init__(theme)
        self._card = card
        self.field = OwnWords(self)
        self.field.done.connect(self.open)
        self.problem = words(self)
        self.problem.hide()
        self.tally = QLabel(self)
        self.tally.setObjectName("conceptTally")
        self._help = words(
            self, tr("Found by the words in it. You know what you meant: put right each tick that is wrong.")
        )
        self._model_title = SectionLabel(tr("A model answer"), theme, self)
        self._model = words(self, card.answer)
        for part in (self.field, self.problem, self.tally, self._help):
            self._column.addWidget(part)
        self._concepts = QVBoxLayout()
        self._concepts.setSpacing(2)
        self._column.addLayout(self._concepts)
        self._column.addSpacing(4)
        self._column.addWidget(self._model_title)
        self._column.addWidget(self._model)
        for part in (self.tally, self._help, self._model_title, self._model):
            part.hide()
        self.found: tuple[Found, ...] = ()
        self.set_theme(theme)

    @property
    def prompt(self) -> str:
        return tr("Compare")

    def given(self) -> str:
        return self.field.toPlainText()

    def give(self, text: str) -> None:
        self.field.setPlainText(text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    def take_focus(self) -> bool:
        self.field.setFocus()
        return True

    def open(self) -> None:
        if self.is_open:
            return
        text = self.field.toPlainText()
        if not text.strip():
            self.problem.setText(html_of(tr("Write a sentence first, as well as you can; a hint may help.")))
            self.problem.show()
            announce(self, self.problem.text(), at_once=True)
            self.field.setFocus()
            return
        self.problem.hide()
        self.field.setReadOnly(True)
        self.field.setMaximumHeight(110)
        self.found = find(text, self._card.concepts)
        for index, each in enumerate(self.found):
            self._concepts.addWidget(self._tick(index, each, text))
        self._mark()
        for part in (self.tally, self._help, self._model_title, self._model):
            part.show()
        self._count()
        self._opened(f"{self.tally.text()}. {self._help.accessibleName()} {plain_of(self._card.answer)}")
        if self.ticks:
            self.ticks[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _tick(self, index: int, found: Found, text: str) -> Tick:
        matched = ", ".join(
            dict.fromkeys(tr("“{token}”").format(token=text[start:end]) for start, end in found.spans[:6])
        )
        below = tr("found: {words}").format(words=matched) if matched else tr("no word of it found")
        tick = Tick(plain_of(found.concept.name), below, bool(matched), self._theme, self)
        tick.setObjectName(f"concept{LETTERS[index]}")
        tick.setChecked(found.covered)
        tick.toggled.connect(self._count)
        self.ticks.append(tick)
        return tick

    def _mark(self) -> None:
        """The words that matched, on a ground of their own."""
        marks: list[QTextEdit.ExtraSelection] = []
        look = QTextCharFormat()
        look.setBackground(QColor(tone(self._theme, "good_soft")))
        look.setForeground(QColor(tone(self._theme, "good")))
        look.setFontUnderline(True)
        text = self.field.toPlainText()
        for found in self.found:
            for start, end in found.spans:
                cursor = QTextCursor(self.field.document())
                cursor.setPosition(_units(text, start))
                cursor.setPosition(_units(text, end), QTextCursor.MoveMode.KeepAnchor)
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, look
                marks.append(mark)
        self.field.setExtraSelections(marks)

    def _count(self) -> None:
        covered = sum(tick.isChecked() for tick in self.ticks)
        self.tally.setText(
            tr("{covered} of {all} concepts").format(covered=covered, all=len(self._card.concepts))
        )
        share = covered / len(self._card.concepts)
        self.suggested = GOOD if share > 0.99 else HARD if share >= 0.5 else AGAIN

    def key(self, event: QKeyEvent) -> bool:
        index = event.key() - Qt.Key.Key_A
        if self.is_open and 0 <= index < len(self.ticks):
            self.ticks[index].toggle()
            return True
        return False

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        dress(self.problem, tone(theme, "error"), 14)
        dress(self.tally, tone(theme, "text"), 17, weight=600)
        dress(self._help, tone(theme, "muted"), 14)
        dress(self._model, tone(theme, "text"), self._px(15))
        for tick in self.ticks:
            tick.set_theme(theme)
        self._model_title.set_theme(theme)
        self._mark()


def _units(text: str, at: int) -> int:
    """A place in a Python string as Qt counts it, in UTF-16 units."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


class NumberBody(Body):
    """Compute a number or a shape from what is given, and type it."""

    def __init__(self, drawn: Drawn, theme: Theme) -> None:
        super().__init__(theme)
        self._drawn = drawn
        self._given = Given(drawn.rows, theme, self)
        self._given.setVisible(bool(drawn.rows))
        self._column.addWidget(self._given)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.field = QLineEdit(self)
        self.field.setObjectName("numberAnswer")
        self.field.setMaxLength(60)
        self.field.setFixedWidth(scaled(220))
        shape = drawn.form == "shape"
        self.field.setPlaceholderText(tr("a shape, such as (2, 6, 8)") if shape else tr("a number"))
        self.field.setAccessibleName(tr("Your answer"))
        row.addWidget(self.field)
        row.addStretch(1)
        self._column.addLayout(row)
        self.verdict, self.working = words(self), words(self)
        self.verdict.setObjectName("numberVerdict")
        for part in (self.verdict, self.working):
            part.hide()
            self._column.addWidget(part)
        self.set_theme(theme)

    @property
    def prompt(self) -> str:
        return tr("Check")

    def given(self) -> str:
        return self.field.text()

    def give(self, text: str) -> None:
        self.field.setText(text)

    def take_focus(self) -> bool:
        self.field.setFocus()
        return True

    def open(self) -> None:
        if self.is_open:
            return
        try:
            self.right, slip = self._drawn.judge(self.field.text())
        except AnswerError as error:
            self.verdict.setText(escaped(str(error)))
            self.verdict.show()
            announce(self, str(error), at_once=True)
            self.field.setFocus()
            self.field.selectAll()  # what is typed next takes its place
            return
        self.suggested = GOOD if self.right else AGAIN
        self.field.setReadOnly(True)
        answer = self._drawn.answer
        if self.right:
            heard = tr("Right.")
            said = f"<b>✓ {heard}</b>"
        else:
            meant = tr("It is {answer}.").format(answer=answer)
            verdict = tr("Not quite.")
            said = f"<b>✗ {verdict}</b> {html_of(slip)} {html_of(meant)}"
            heard = f"{verdict} {plain_of(slip)} {meant}"
        self.verdict.setText(said)
        self.verdict.setAccessibleName(heard)
        self.working.setText(html_of(self._drawn.working))
        self.working.setAccessibleName(self._drawn.working)
        self.verdict.show()
        self.working.show()
        self.set_theme(self._theme)
        self._opened(f"{heard} {plain_of(self._drawn.working)}")

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._given.set_theme(theme)
        dress(self.verdict, tone(theme, "good" if self.right else "error"), self._px(16))
        dress(self.working, tone(theme, "text"), self._px(15), "mono")


class Given(QWidget):
    """The rows of numbers that a question gives, in columns."""

    def __init__(self, rows: tuple[Row, ...], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)
        self.setAccessibleName("; ".join(f"{row.name}: {', '.join(row.cells)}".strip(": ") for row in rows))
        self._label.setAccessibleName(self.accessibleName())
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        dress(self._label, tone(theme, "text"), 16, "mono")
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._write()

    def _write(self) -> None:
        """As many columns side by side as there is room for; the others stand below."""
        columns = max((len(row.cells) for row in self._rows), default=0)
        for beside in range(columns, 0, -1):
            self._label.setText(self._table(columns, beside))
            if self._label.sizeHint().width() <= self.width():
                break

    def _table(self, columns: int, beside: int) -> str:
        lines: list[str] = []
        for first in range(0, columns, beside):
            for row in self._rows:
                ink = tone(self._theme, row.role if row.role != "share" else "text").name()
                cells = "".join(
                    f'<td align="right" style="padding:3px 0 3px 20px">{escaped(cell)}</td>'
                    for cell in row.cells[first : first + beside]
                )
                name = f'<td style="padding:3px 0">{escaped(row.name)}</td>'
                lines.append(f'<tr style="color:{ink}">{name}{cells}</tr>')
        return f"<table cellspacing=0>{''.join(lines)}</table>"


def body_of(card: Card | None, drawn: Drawn | None, turn: object, theme: Theme) -> Body:
    """The body for a card of the deck, or for a question made from numbers."""
    if drawn is not None:
        if drawn.form == "choice":
            body = ChoiceBody(drawn.options, turn, theme)
            body._column.insertWidget(0, Given(drawn.rows, theme, body))
            return body
        return NumberBody(drawn, theme)
    assert card is not None
    if card.kind == "choice":
        assert card.right is not None
        return ChoiceBody((card.right, *card.wrong), turn, theme)
    return ExplainBody(card, theme) if card.kind == "explain" else FlashBody(card, theme)


__all__ = ["Body", "ChoiceBody", "ExplainBody", "FlashBody", "NumberBody", "body_of", "words"]
