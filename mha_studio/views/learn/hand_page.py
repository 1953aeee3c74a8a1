"""By hand: a whole attention layer with pencil and paper, matrix after matrix, over a document of small whole numbers.
The asking is `ask_page.py`'s, the documents are `learn/pencil.py`'s."""

from __future__ import annotations

import random
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from mha_studio.language import tr
from mha_studio.learn import pencil
from mha_studio.learn.predict import Asked, Score
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell
from mha_studio.trace.names import NAMES
from mha_studio.trace.numbers import format_number
from mha_studio.trace.steps import step
from mha_studio.views.learn.ask_page import AskPage
from mha_studio.views.parts import dress, tone

MOST_SEED = 1000


class HandPage(AskPage):
    """The page: the steps of one document, one after the other."""

    grade_decimals = 2

    def __init__(self, store: Store, theme: Theme, seed: int | None = None) -> None:
        self._rng = random.Random(seed)
        self.seed = self._rng.randrange(MOST_SEED)
        self.at = -1
        self.plan: tuple[Asked, ...] = ()
        document = pencil.hand_document(self.seed, pencil.LEVELS[0])
        super().__init__(store, document, theme, tr("By hand, step by step"), Score())
        self.setObjectName("handPage")
        self.next_button.setToolTip(tr("The next step (Enter)"))

    def options(self) -> tuple[QWidget, ...]:
        self.level = QComboBox(self)
        self.level.setAccessibleName(tr("How much there is to compute"))
        for level in pencil.LEVELS:
            self.level.addItem(tr(level.title), level.id)
        self.level.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.level.activated.connect(lambda: self.start(self.seed))
        self.back_button = QPushButton(tr("Step back"), self)
        self.back_button.setToolTip(tr("Once more the step before"))
        self.new_button = QPushButton(tr("Other numbers"), self)
        self.new_button.setToolTip(tr("Another document, from another seed"))
        for button in (self.back_button, self.new_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back_button.clicked.connect(lambda: self._go(self.at - 1))
        self.new_button.clicked.connect(lambda: self.start((self.seed + 1) % MOST_SEED))
        self.progress = QLabel(self)
        return self.progress, self.level, self.back_button, self.new_button

    def begin(self) -> None:
        if self.work is None:
            self.start(self.seed)
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept(self) -> Any:
        return self.seed, self.level.currentIndex(), self.at, self.typed()

    def go_on(self, kept: Any) -> None:
        seed, level, at, typed = kept
        self.level.setCurrentIndex(level)
        self.start(seed)
        self._go(at)
        self.field.setText(typed)

    def start(self, seed: int) -> None:
        """The document of a seed, from its first step."""
        self.work = None
        self.seed = seed
        self.lab.open(pencil.hand_document(seed, pencil.LEVELS[self.level.currentIndex()]))
        self.plan = pencil.plan(self.lab.store.trace)
        self._go(0)

    def next(self) -> None:
        if self.at + 1 < len(self.plan):
            self._go(self.at + 1)
        else:
            self.start((self.seed + 1) % MOST_SEED)

    def _go(self, at: int) -> None:
        self.at = max(at, 0)
        question = self.plan[self.at]
        self.lab.store.decimals = pencil.decimals(question.step)
        self.progress.setText(
            tr("{at} of {count} · seed {seed}").format(at=self.at + 1, count=len(self.plan), seed=self.seed)
        )
        self.back_button.setEnabled(self.at > 0)
        self.next_button.setText(tr("Other numbers") if self.at + 1 == len(self.plan) else tr("Next"))
        self.beside.setText(self._aid(question))
        self.ask(question)

    def slack(self, cell: Cell) -> float:
        return pencil.slack(self.lab.store.trace, cell)

    def shown_decimals(self, cell: Cell) -> int:
        return pencil.decimals(NAMES[cell.matrix].step)

    def intro(self, question: Asked) -> str:
        if question.step == "concat":
            return super().intro(question)
        named = step(question.step)
        formula = NAMES[question.matrix].title if question.step == "project" else tr(named.formula_text)
        return f"{tr(named.title)} · {formula}"

    def _aid(self, question: Asked) -> str:
        """What helps with this step: the table of exps, or how exactly to answer."""
        if question.step == "softmax":
            entries = pencil.table(self.lab.store.trace, question.cells[0].head)
            rows = "".join(
                f"<tr><td align='right'>exp({format_number(n, 1)})</td><td>&nbsp;=&nbsp;{text}</td></tr>"
                for n, text in entries
            )
            head = tr("Take the row’s largest score off, look exp up, divide by the row’s sum; two decimals.")
            return f"<p style='margin:0'>{head}</p><table>{rows}</table>"
        if question.step == "scale":
            return (
                tr("√d_k = √{width} = 2").format(width=self.lab.store.trace.D).replace("d_k", "d<sub>k</sub>")
            )
        if question.step == "mask":
            return tr("For a blocked cell type −inf.")
        if question.step in ("weighted-sum", "concat", "output"):
            return tr("Two decimals are enough.")
        return tr("All numbers are whole.")

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        dress(self.progress, tone(theme, "muted"), 14, "mono")
        dress(self.beside, tone(theme, "text"), 14)
