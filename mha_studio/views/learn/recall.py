"""The rows of recall and review in the Learn page's list."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from mha_studio.language import mark, tr
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Store
from mha_studio.views.learn.pages import LearnPage, PageWidget, SimplePage
from mha_studio.views.parts import dress, tone

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
    """The rows, in order."""
    for id, group, title in ROWS:
        yield SimplePage(id, group, partial(tr, title), Review)


class Review(PageWidget):
    """The cards of one row."""

    def __init__(self, store: Store, theme: Theme) -> None:
        super().__init__()
        self._words = QLabel(tr("Nothing is due."), self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addWidget(self._words)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        dress(self._words, tone(theme, "muted"), 16)
