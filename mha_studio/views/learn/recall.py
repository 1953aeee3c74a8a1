"""The rows of recall and review in the Learn page's list."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from mha_studio.language import mark, tr
from mha_studio.learn.cards import CardError
from mha_studio.learn.desk import desk
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Store
from mha_studio.views.learn.bodies import words
from mha_studio.views.learn.pages import LearnPage, PageWidget, SimplePage
from mha_studio.views.learn.progress_page import ProgressPage
from mha_studio.views.learn.review import Review
from mha_studio.views.parts import dress, escaped, tone

ROWS = (
    ("due", "recall", mark("Due today")),
    ("flashcard", "recall", mark("Flashcards")),
    ("choice", "recall", mark("Multiple choice")),
    ("explain", "recall", mark("Explain it")),
    ("numbers", "recall", mark("By hand")),
    ("beginner", "level", mark("Beginner")),
    ("intermediate", "level", mark("Intermediate")),
    ("advanced", "level", mark("Advanced")),
)


def pages() -> Iterator[LearnPage]:
    """The rows, in order; where a file of cards has a mistake, one that says which."""
    try:
        shared = desk()
    except CardError as error:
        yield SimplePage(
            "cards-problem", "recall", lambda: tr("A mistake in the cards"), partial(Problem, str(error))
        )
        return
    for id, group, title in ROWS:
        if group == "level" and id == "beginner":
            yield SimplePage(
                "progress",
                "recall",
                lambda: tr("Progress"),
                lambda store, theme: ProgressPage(shared, store, theme),
            )
        yield SimplePage(
            id,
            group,
            partial(tr, title),
            partial(Review, id, shared),
            partial(shared.badge, id),
        )


class Problem(PageWidget):
    """A sentence on what is wrong with the cards."""

    def __init__(self, text: str, store: Store, theme: Theme) -> None:
        super().__init__()
        self._words = words(self)
        self._words.setText(escaped(text))
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(38, 38, 38, 38)
        column.addWidget(self._words)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        dress(self._words, tone(theme, "error"), 16)
