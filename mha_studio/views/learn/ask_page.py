"""What "Predict" and "By hand" share: a stage on which numbers are kept back, a field that takes them one by one, what
is said of each, and the real thing played when all are found.

    Enter   check, then on        Tab, Shift+Tab   to the next number, to the one before
    Escape  back                  F3   show this number   F4   show all

Which numbers are asked for is the page's own; how they are judged is `learn/predict.py`'s.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mha_studio.document.document import Document
from mha_studio.language import tr
from mha_studio.learn.answers import AnswerError
from mha_studio.learn.predict import Asked, Prediction, Said, Score, answer_text, row_time, sources, span
from mha_studio.learn.words import html_of, plain_of
from mha_studio.paint.fonts import font, scaled
from mha_studio.paint.theme import Theme
from mha_studio.scene.view import Lit
from mha_studio.session.changes import Changed
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell
from mha_studio.views.learn.lab_stage import LabStage
from mha_studio.views.learn.pages import PageWidget
from mha_studio.views.parts import dress, tone
from mha_studio.views.spoken import announce

SMALL = 800


class AnswerField(QLineEdit):
    """A number. `moved(by)` by Tab and Shift+Tab, as long as there is somewhere to move to."""

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = self.after = 0
        """How many numbers are left before and after the one that is asked for; beyond them Tab leads out."""
        self.setMaxLength(24)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
            if (by > 0 and self.after) or (by < 0 and self.before):
                self.moved.emit(by)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the field's alone; else it would be taken for the page's as well, which goes on by it."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class AskPage(PageWidget):
    """The page. What a page of its own kind puts above the stage and into `beside` is its own."""

    uses_live = False
    grade_decimals = 0
    """How many decimals answers are held to; 0: as many as are shown."""

    def __init__(self, store: Store, document: Document, theme: Theme, title: str, score: Score) -> None:
        super().__init__()
        self.work: Prediction | None = None
        self.window_store, self._theme, self.score_kept = store, theme, score
        self._said = ("", "")
        self.lab = LabStage(store.settings, document, theme, self)
        self.lab.stage.hidden_clicked.connect(self._turn_to)
        self.lab.store.changed.connect(self._on_changed)
        self._title, self.score, self.question, self.beside, self.verdict = (QLabel(self) for _ in range(5))
        self._title.setText(html_of(title))
        self.question.setObjectName("labQuestion")
        self.verdict.setObjectName("labVerdict")
        for label in (self.question, self.verdict, self.beside):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
        self.field = AnswerField(self)
        self.field.setObjectName("labField")
        self.field.setPlaceholderText(tr("a number"))
        self.field.setFixedWidth(scaled(150))
        self.field.returnPressed.connect(self.check)
        self.field.moved.connect(self._move)
        self.check_button = self._button("labCheck", tr("Check"), tr("Check the number (Enter)"), self.check)
        self.show_button = self._button("labShow", tr("Show it"), tr("Show this number (F3)"), self.show_one)
        self.all_button = self._button(
            "labShowAll", tr("Show all"), tr("Show all of them (F4)"), self.show_all
        )
        self.again_button = self._button("labAgain", tr("Play again"), tr("Watch it once more"), self.play)
        self.next_button = self._button("labNext", tr("Next"), tr("The next question (Enter)"), self.next)
        self._lay_out()
        self.set_theme(theme)

    def _button(self, name: str, text: str, tip: str, call: object) -> QPushButton:
        made = QPushButton(text, self)
        made.setObjectName(name)
        made.setToolTip(tip)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAutoDefault(True)
        made.clicked.connect(lambda: call())  # type: ignore[operator]
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._title)
        top.addStretch(1)
        for widget in self.options():
            top.addWidget(widget)
        top.addSpacing(8)
        top.addWidget(self.score)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.field, self.check_button, self.show_button, self.all_button, self.again_button):
            row.addWidget(part)
        row.addWidget(self.next_button)
        row.addStretch(1)
        asks = QVBoxLayout()
        asks.setSpacing(7)
        asks.addWidget(self.question)
        asks.addLayout(row)
        asks.addWidget(self.verdict)
        foot = QHBoxLayout()
        foot.setSpacing(24)
        foot.addLayout(asks, 3)
        foot.addWidget(self.beside, 2, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.lab, 1)
        column.addLayout(foot)

    # ---- what a page of its own kind says ------------------------------------------------------------------------

    def options(self) -> tuple[QWidget, ...]:
        """What stands above the stage, beside the title. Called once, before anything is asked."""
        return ()

    def next(self) -> None:
        """The next question."""

    def slack(self, cell: Cell) -> float:
        """What the tolerance is widened by for this cell."""
        return 0.0

    def intro(self, question: Asked) -> str:
        """What stands before the question; nothing where the stage says it."""
        if question.step in ("split", "concat"):
            return tr(
                "Nothing is computed here: the step before shows the numbers; which of them comes here?"
            )
        return ""

    def typed(self) -> str:
        """What stands in the field for the first number of a question; nothing once others were answered."""
        work = self.work
        first = work is not None and len(work.left) == len(work.question.cells)
        return self.field.text() if first else ""

    # ---- asking --------------------------------------------------------------------------------------------------

    def ask(self, question: Asked) -> None:
        """Keep the cells back and ask for the first."""
        store = self.lab.store
        store.pause()
        store.select(None)
        store.look("now")
        decimals = self.grade_decimals or store.decimals
        self.work = Prediction(store.trace, question, decimals, self.score_kept)
        store.set_head(question.cells[0].head)
        store.seek(span(question, store.schedule)[1])
        self._keep_back()
        self.say("", "")
        self.field.clear()
        self._show_active()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> None:
        """Hold what was typed against the number; with nothing left, go on."""
        work = self.work
        if work is None or work.active is None:
            self.next()
            return
        work.extra = self.slack(work.active)
        try:
            said = work.give(self.field.text())
        except AnswerError as error:
            self.say(str(error), "hint")
            self.field.selectAll()
            return
        self._after(said)

    def _after(self, said: Said) -> None:
        work = self.work
        assert work is not None
        self._write_score()
        self.badges.emit()
        if said.right:
            number = answer_text(work.trace, said.cell, self.shown_decimals(said.cell))
            self.say(tr("Right: {number}").format(number=number), "right")
            self._advance()
            return
        self.say(said.sentence or tr("Not that; try again."), "wrong")
        self.field.selectAll()

    def show_one(self) -> None:
        """Give the number away that is asked for."""
        work = self.work
        if work is None or work.active is None:
            return
        cell = work.show()
        number = answer_text(work.trace, cell, self.shown_decimals(cell))
        self.say(tr("It is {number}").format(number=number), "hint")
        self._write_score()
        self.badges.emit()
        self._advance()

    def show_all(self) -> None:
        """Give all away that is left."""
        if self.work is not None and not self.work.done:
            self.work.show_all()
            self.say("", "")
            self._write_score()
            self.badges.emit()
            self._advance()

    def shown_decimals(self, cell: Cell) -> int:
        """How many decimals a number is told with."""
        return max(self.lab.store.decimals, self.grade_decimals)

    def _advance(self) -> None:
        self._keep_back()
        self.field.clear()
        self._show_active()
        if self.work is not None and self.work.done:
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.play()

    def play(self) -> None:
        """The real thing, from the moment before the first of the numbers to the last."""
        if self.work is None or not self.work.done:
            return
        store = self.lab.store
        start, stop = span(self.work.question, store.schedule)
        store.pause()
        store.seek(start)
        store.play_to(stop)

    def _keep_back(self) -> None:
        work, store = self.work, self.lab.store
        if work is None:
            return
        cell = work.active
        lit: tuple[Lit, ...] = ()
        if cell is not None:
            here = Lit(cell.matrix, (cell.row, cell.row + 1), (cell.col, cell.col + 1), cell.head)
            lit = (*sources(work.trace, cell), here)
        store.hide(tuple(work.left), lit)
        moment = row_time(work.question, cell, store.schedule)
        if moment is not None:
            store.pause()
            store.seek(moment)

    def _move(self, by: int) -> None:
        if self.work is not None:
            self.work.move(by)
            self.field.clear()
            self._keep_back()
            self._show_active()

    def _turn_to(self, cell: Cell) -> None:
        if self.work is not None:
            self.work.turn_to(cell)
            self._keep_back()
            self._show_active()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_active(self) -> None:
        work = self.work
        if work is None:
            return
        done = work.done
        where = work.where()
        self.field.before = work.left.index(work.active) if work.active is not None else 0
        self.field.after = max(len(work.left) - self.field.before - 1, 0)
        self.field.setAccessibleName(where or tr("Your answer"))
        for part in (self.field, self.check_button, self.show_button):
            part.setVisible(not done)
        self.all_button.setVisible(not done and len(work.left) > 1)
        for part in (self.again_button, self.next_button):
            part.setVisible(done)
        for button, primary in ((self.check_button, not done), (self.next_button, done)):
            button.setProperty("primary", primary)
            button.style().unpolish(button)
            button.style().polish(button)
        left = tr("%n number(s) to go", "", len(work.left)) if len(work.left) > 1 else ""
        found = tr("All found.")
        asks = f"<b>{html_of(where)} = ?</b> {left}" if where else f"<b>{found}</b>"
        intro = self.intro(work.question)
        self.question.setText(f"{html_of(intro)}<br>{asks}" if intro else asks)
        self.question.setAccessibleName(f"{plain_of(intro)} {where} {left}".strip())
        announce(self.question, where or found)
        self._write_score()

    def say(self, sentence: str, kind: str) -> None:
        """What is said of an answer: "right", "wrong" or "hint"."""
        self._said = (sentence, kind)
        sign = {"right": "✓ ", "wrong": "✗ ", "hint": "→ "}.get(kind, "")
        self.verdict.setText(f"{sign}{html_of(sentence)}" if sentence else "&nbsp;")
        self.verdict.setAccessibleName(plain_of(sentence))
        dress(
            self.verdict,
            tone(self._theme, {"right": "good", "wrong": "error"}.get(kind, "muted")),
            15,
        )
        announce(self.verdict, plain_of(sentence))

    def _write_score(self) -> None:
        score = self.score_kept
        self.score.setText(f"{score.right} / {score.asked}" if score.asked else "")
        self.score.setAccessibleName(
            tr("{right} of {asked} right at the first try").format(right=score.right, asked=score.asked)
        )
        self.score.setToolTip(self.score.accessibleName())

    def _on_changed(self, flags: Changed) -> None:
        """Other numbers (something was changed on the stage): the question is asked anew of them."""
        work = self.work
        if flags & Changed.TRACE and work is not None and work.trace is not self.lab.store.trace:
            trace = self.lab.store.trace
            if all(trace.has(cell) for cell in work.question.cells):
                self.ask(work.question)
            else:
                self.work = None
                self.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the list says which page it is."""
        super().resizeEvent(event)
        self._title.setVisible(self.width() >= SMALL)

    # ---- the page ------------------------------------------------------------------------------------------------

    def end(self) -> None:
        self.lab.rest()

    def key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_F3:
            self.show_one()
        elif event.key() == Qt.Key.Key_F4:
            self.show_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.lab.stage.hasFocus():
            self.check()
        else:
            return self.lab.key(event)
        return True

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.lab.set_theme(theme)
        dress(self._title, tone(theme, "text"), 20, weight=700)
        dress(self.score, tone(theme, "muted"), 15, "mono")
        dress(self.question, tone(theme, "text"), 15)
        dress(self.beside, tone(theme, "text"), 14, "mono")
        self.field.setFont(font("mono", 17))
        self.say(*self._said)
