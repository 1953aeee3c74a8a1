"""Predict: what will stand in the next cell, row or matrix? Over the open document where it is small enough, else over
a small one. The asking is `ask_page.py`'s."""

from __future__ import annotations

import random
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document, Mask
from mha_studio.language import mark, tr
from mha_studio.learn import predict
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Store
from mha_studio.trace.steps import STEP_IDS, STEPS
from mha_studio.views.learn.ask_page import AskPage

SOURCES = (("open", mark("the open document")), ("small", mark("a small document")))
EXTENT_TITLES = {"cell": mark("one number"), "row": mark("a row"), "matrix": mark("a matrix")}
SENTENCES = (
    "the cat sat",
    "dogs chase cats",
    "rain falls softly",
    "the sun warms stones",
    "birds sing at dawn",
)


def small_document(rng: random.Random) -> Document:
    """Three or four tokens, two heads, four columns; sometimes no token may look ahead."""
    mask = Mask(rng.choice(("none", "causal")))
    made = new_document(rng.choice(SENTENCES), 2, 4, rng.randrange(1_000_000), mask)
    return made.replace(title="Predict")


class PredictPage(AskPage):
    """The page. A question is drawn anew each time; with "any step" the steps come in turn."""

    def __init__(self, store: Store, theme: Theme, seed: int | None = None) -> None:
        self._rng = random.Random(seed)
        self._turn = 3
        self._asked_of: Document | None = None
        super().__init__(store, small_document(self._rng), theme, tr("Predict"), predict.session_score())
        self.setObjectName("predictPage")

    def options(self) -> tuple[QWidget, ...]:
        self.source, self.where, self.extent = (QComboBox(self) for _ in range(3))
        self.source.setAccessibleName(tr("Over which document"))
        self.where.setAccessibleName(tr("At which step"))
        self.extent.setAccessibleName(tr("How much"))
        for id, title in SOURCES:
            self.source.addItem(tr(title), id)
        self.where.addItem(tr("any step"), "")
        for step in STEPS:
            self.where.addItem(f"{step.number} · {tr(step.title)}", step.id)
        for extent in predict.EXTENTS:
            self.extent.addItem(tr(EXTENT_TITLES[extent]), extent)
        for box in (self.source, self.where, self.extent):
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            box.activated.connect(lambda: self.next())
        self.another = QPushButton(tr("Another one"), self)
        self.another.setToolTip(tr("Ask something else"))
        self.another.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.another.clicked.connect(self.next)
        return self.source, self.where, self.extent, self.another

    def begin(self) -> None:
        own = self.window_store.own_document
        if self.work is None or (self.source.currentData() == "open" and own is not self._asked_of):
            self.next()
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept(self) -> Any:
        if self.work is None:
            return None
        boxes = tuple(box.currentIndex() for box in (self.source, self.where, self.extent))
        made_of = self._asked_of, self.lab.store.document
        return boxes, made_of, self._turn, self.work.question, self.typed()

    def go_on(self, kept: Any) -> None:
        boxes, (self._asked_of, document), self._turn, question, typed = kept
        for box, index in zip((self.source, self.where, self.extent), boxes, strict=True):
            box.setCurrentIndex(index)
        self.work = None
        self.lab.open(document)
        self.ask(question)
        self.field.setText(typed)

    def next(self) -> None:
        note = ""
        self.work = None
        own = self._asked_of = self.window_store.own_document
        if self.source.currentData() == "open":
            trace = self.window_store.trace
            if (
                own.length <= predict.MOST_TOKENS
                and own.keys <= predict.MOST_TOKENS
                and trace.E <= predict.MOST_WIDE
            ):
                self.lab.open(own)
            else:
                note = tr(
                    "The open document is too large for this: {tokens} tokens, {wide} wide. Here is a small one."
                ).format(tokens=max(own.length, own.keys), wide=own.config.embed_dim)
                self.lab.open(small_document(self._rng))
        else:
            self.lab.open(small_document(self._rng))
        step = self.where.currentData()
        if not step:
            step = STEP_IDS[self._turn % len(STEP_IDS)]
            self._turn += 1
        self.ask(predict.asked(self.lab.store.trace, step, self.extent.currentData(), self._rng))
        if note:
            self.say(note, "hint")
