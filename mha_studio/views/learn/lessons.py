"""The rows of the lessons in the Learn page's list, and the page from which a lesson is begun.

The lesson itself is played in the studio (`app/lesson_player.py`): the page asks for it by its signal `lesson`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from mha_studio.language import tr
from mha_studio.learn import lesson as learn
from mha_studio.learn.lesson_progress import progress
from mha_studio.learn.source import SourceError
from mha_studio.learn.words import html_of
from mha_studio.paint.theme import Theme
from mha_studio.session.settings import Settings
from mha_studio.session.store import Store
from mha_studio.views.learn.pages import LearnPage, PageWidget, SimplePage
from mha_studio.views.parts import dress, tone
from mha_studio.views.stage import Stage

PREFIX = "lesson-"


def pages() -> Iterator[LearnPage]:
    """A row for each lesson; where a file has a mistake, one that says which."""
    try:
        found = learn.lessons()
    except SourceError as error:
        make = partial(Problem, str(error))
        yield SimplePage(f"{PREFIX}problem", "lessons", lambda: tr("A mistake in a lesson"), make)
        return
    for each in found:
        yield SimplePage(
            f"{PREFIX}{each.id}",
            "lessons",
            partial(_title, each),
            partial(LessonPage, each),
            partial(_badge, each),
        )


def _title(lesson: learn.Lesson) -> str:
    return f"{lesson.number} {tr(lesson.title)}"


def _badge(lesson: learn.Lesson) -> str:
    return progress().badge(lesson.id, len(lesson.pages))


class LessonPage(PageWidget):
    """What a lesson is about, how far one has come in it, and the button that plays it."""

    def __init__(self, lesson: learn.Lesson, store: Store, theme: Theme) -> None:
        super().__init__()
        self.shown = lesson
        self._number, self._title, self._summary, self._about = (QLabel(self) for _ in range(4))
        for label in (self._title, self._summary):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
        self._number.setText(tr("Lesson {number}").format(number=lesson.number))
        self._title.setText(html_of(tr(lesson.title)))
        self._summary.setText(html_of(tr(lesson.summary)))
        self.begin_button, self.anew_button = QPushButton(self), QPushButton(tr("From the beginning"), self)
        for button, name in ((self.begin_button, "lessonBegin"), (self.anew_button, "lessonAnew")):
            button.setObjectName(name)
            button.setAutoDefault(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.begin_button.setProperty("primary", True)
        self.begin_button.clicked.connect(lambda: self.lesson.emit(lesson.id, -1))
        self.anew_button.clicked.connect(lambda: self.lesson.emit(lesson.id, 0))
        row = QHBoxLayout()
        row.addWidget(self.begin_button)
        row.addWidget(self.anew_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 44, 48, 40)
        column.setSpacing(14)
        for label in (self._number, self._title, self._summary, self._about):
            column.addWidget(label)
        column.addSpacing(10)
        column.addLayout(row)
        column.addStretch(1)
        self._studio, self._theme = store, theme
        self._preview: Store | None = None
        self.set_theme(theme)
        self._write()

    def begin(self) -> None:
        """At the right stands what the next page begins with."""
        self._write()
        self.end()
        page = progress().of(self.shown.id).page
        scene = learn.scene(self.shown, min(page, len(self.shown.pages) - 1))
        own = Settings()
        own.values.check = False
        own.values.decimals = self._studio.decimals
        self._preview = Store(scene.document, own)
        self._preview.set_head(scene.head)
        self._preview.seek(scene.stop)
        stage = Stage(self._preview, self._theme)
        stage.setObjectName("lessonPreview")
        stage.setMinimumSize(260, 220)
        self.live.emit(stage)

    def end(self) -> None:
        if self._preview is not None:
            self._preview.close()
            self._preview = None

    def _write(self) -> None:
        reached, count = progress().of(self.shown.id), len(self.shown.pages)
        going_on = reached.page > 0
        self.begin_button.setText(
            tr("Go on at page {page}").format(page=reached.page + 1)
            if going_on
            else tr("Once more")
            if reached.finished
            else tr("Begin")
        )
        self.anew_button.setVisible(going_on)
        minutes = tr("about %n minute(s)", "", self.shown.minutes)
        pages = tr("%n page(s)", "", count)
        self._about.setText(f"{pages} · {minutes}" + (" · ✓" if reached.finished else ""))
        self._about.setAccessibleName(self._about.text())

    def key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.begin_button.click()
            return True
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        ids = [each.id for each in learn.lessons()]
        place = ids.index(self.shown.id) + by
        if by and 0 <= place < len(ids):
            self.go.emit(f"{PREFIX}{ids[place]}")
            return True
        return False

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        dress(self._number, tone(theme, "muted"), 15)
        dress(self._title, tone(theme, "text"), 28, weight=700)
        dress(self._summary, tone(theme, "text"), 18)
        dress(self._about, tone(theme, "muted"), 15)


class Problem(PageWidget):
    """The sentence that names the file, the line and the field of a mistake."""

    def __init__(self, sentence: str, store: Store, theme: Theme) -> None:
        super().__init__()
        self._words = QLabel(sentence, self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 44, 48, 40)
        column.addWidget(self._words)
        column.addStretch(1)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        dress(self._words, tone(theme, "error"), 16)
