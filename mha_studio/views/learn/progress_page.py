"""How far one is: figures, a calendar, what is remembered, levels and topics; and progress and deck as files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mha_studio.document.atomic import replace_file
from mha_studio.language import tr
from mha_studio.learn.cards import LEVEL_TITLES, LEVELS, TOPIC_TITLES, TOPICS
from mha_studio.learn.desk import Desk
from mha_studio.learn.lesson_progress import Reached, progress
from mha_studio.learn.progress import Copy, ProgressError, read_copy
from mha_studio.learn.queue import local
from mha_studio.learn.statistics import Part, by_day, parts, retention, streak
from mha_studio.learn.words import html_of, plain_of
from mha_studio.paint.fonts import scaled
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Store
from mha_studio.views.learn.bodies import words
from mha_studio.views.learn.calendar_view import Calendar
from mha_studio.views.learn.pages import PageWidget
from mha_studio.views.learn.tick import Sheet
from mha_studio.views.parts import SectionLabel, clear_ground, dress, escaped, mixed, tone
from mha_studio.views.spoken import announce

MOST_BYTES = 64_000_000


class Share(QWidget):
    """A bar: how much is learnt (full), how much was asked (pale)."""

    def __init__(self, part: Part, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part, self._theme = part, theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        accent, track = tone(self._theme, "accent"), tone(self._theme, "track")
        middle = self.height() / 2
        shares = (1.0, self._part.asked / self._part.cards, self._part.learnt / self._part.cards)
        for share, colour in zip(shares, (track, mixed(accent, track, 0.35), accent), strict=True):
            if share > 0:
                painter.setBrush(colour)
                painter.drawRoundedRect(QRectF(0, middle - 3, max(6.0, self.width() * share), 6), 3, 3)


class ProgressPage(PageWidget):
    """The page."""

    uses_live = False

    def __init__(self, desk: Desk, store: Store, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("progressPage")
        self._desk, self._theme = desk, theme
        self._undo: Callable[[], Copy] | None = None
        self._plot: QWidget | None = None
        inner = Sheet()
        column = self._column = QVBoxLayout(inner)
        column.setContentsMargins(38, 30, 38, 24)
        column.setSpacing(12)
        self._title = words(inner, tr("Progress"))
        self._figures = words(inner)
        self._figures.setObjectName("progressFigures")
        column.addWidget(self._title)
        column.addWidget(self._figures)
        self._notice, self._notice_words, self._notice_row = QWidget(inner), words(inner), QHBoxLayout()
        notice = QVBoxLayout(self._notice)
        notice.setContentsMargins(0, 0, 0, 0)
        notice.addWidget(self._notice_words)
        notice.addLayout(self._notice_row)
        self._notice.hide()
        self._labels = [
            SectionLabel(text, theme, inner)
            for text in (
                tr("Calendar"),
                tr("Remembered, week by week"),
                tr("Levels"),
                tr("Topics"),
                tr("Keep and share"),
            )
        ]
        self.calendar = Calendar(theme, inner)
        self._plot_slot = QVBoxLayout()
        self._no_plot = words(
            inner, tr("The curve begins once cards that you have learnt come back to be asked again.")
        )
        self._plot_slot.addWidget(self._no_plot)
        self._levels, self._topics = QGridLayout(), QGridLayout()
        for grid in (self._levels, self._topics):
            grid.setHorizontalSpacing(14)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(1, 1)
            grid.setColumnMinimumWidth(0, scaled(170))
            grid.setColumnMinimumWidth(2, scaled(44))
        sections: tuple[QWidget | QVBoxLayout | QGridLayout, ...] = (
            self.calendar, self._plot_slot, self._levels, self._topics,
        )  # fmt: skip
        for label, part in zip(self._labels, sections, strict=False):
            column.addSpacing(8)
            column.addWidget(label)
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addSpacing(8)
        column.addWidget(self._labels[-1])
        column.addLayout(self._make_buttons(inner))
        column.addWidget(self._notice)
        column.addStretch(1)
        area = self._area = QScrollArea(self)
        area.setObjectName("progressArea")
        area.setAccessibleName(tr("Progress"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        clear_ground(area)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.set_theme(theme)

    def _make_buttons(self, parent: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for index, (name, text, call) in enumerate(
            (
                ("exportProgress", tr("Export progress…"), self._ask_export),
                ("importProgress", tr("Import progress…"), self._ask_import),
                ("exportAnki", tr("Deck for Anki…"), self._ask_anki),
                ("resetProgress", tr("Start over…"), self._ask_reset),
            )
        ):
            button = QPushButton(text, parent)
            button.setObjectName(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(call)
            grid.addWidget(button, index // 2, index % 2)
        return grid

    # ---- what is shown -----------------------------------------------------------------------------------------

    def begin(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Everything anew."""
        if self._desk.progress.problem:
            self.tell(self._desk.progress.problem)
            self._desk.progress.problem = ""
        now = local(self._desk.progress.now())
        try:
            states, answers = self._desk.progress.states(), self._desk.progress.answers()
        except ProgressError as error:
            self.tell(str(error))
            return
        days = by_day(answers, now.tzinfo)
        row = streak(days, now.date())
        said = " · ".join(
            (
                tr("{learnt} of {all} cards learnt").format(
                    learnt=len(self._desk.learnt(states)), all=len(self._desk.items)
                ),
                tr("%n answer(s)", "", len(answers)),
                *((tr("%n day(s) in a row", "", row),) if row else ()),
            )
        )
        self._figures.setText(said)
        self.calendar.show_days(days, now.date())
        weeks = retention(answers, now.tzinfo)
        self._no_plot.setVisible(not weeks)
        if weeks:
            if self._plot is None:
                from mha_studio.views.learn.retention_plot import RetentionPlot

                self._plot = RetentionPlot(self._theme, self)
                self._plot_slot.addWidget(self._plot)
            self._plot.show_weeks(weeks)  # type: ignore[attr-defined]
        if self._plot is not None:
            self._plot.setVisible(bool(weeks))
        self._fill(self._levels, parts(self._desk.items, LEVELS, states, now), LEVEL_TITLES)
        self._fill(self._topics, parts(self._desk.items, TOPICS, states, now), TOPIC_TITLES)

    def _fill(self, grid: QGridLayout, rows: tuple[Part, ...], titles: dict[str, str]) -> None:
        while grid.count():
            item = grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for index, part in enumerate(rows):
            title = tr(titles[part.name])
            name, count = QLabel(html_of(title)), QLabel(f"{part.learnt}/{part.cards}")
            heard = tr("{name}: {learnt} of {all} learnt, {asked} asked").format(
                name=plain_of(title), learnt=part.learnt, all=part.cards, asked=part.asked
            )
            count.setAccessibleName(heard)
            dress(name, tone(self._theme, "text"), 14)
            dress(count, tone(self._theme, "muted"), 13, "mono")
            share = Share(part, self._theme)
            share.setToolTip(heard)
            share.setAccessibleName(heard)
            grid.addWidget(name, index, 0)
            grid.addWidget(share, index, 1)
            grid.addWidget(count, index, 2, Qt.AlignmentFlag.AlignRight)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(
            "#progressArea { background: transparent; border: 2px solid transparent; border-radius: 6px; }"
            f" #progressArea:focus {{ border-color: {theme.accent}; }}"
        )
        dress(self._title, tone(theme, "text"), 22, weight=600)
        dress(self._figures, tone(theme, "muted"), 15)
        dress(self._no_plot, tone(theme, "muted"), 14)
        dress(self._notice_words, tone(theme, "text"), 14)
        for label in self._labels:
            label.set_theme(theme)
        self.calendar.set_theme(theme)
        if self._plot is not None:
            self._plot.set_theme(theme)  # type: ignore[attr-defined]
        if self.isVisible():
            self.refresh()

    # ---- saying and asking, without a dialog that stops everything ---------------------------------------------

    def tell(self, text: str, *buttons: tuple[str, str, Callable[[], object]]) -> None:
        """A sentence at the top, with what can be done about it: (object name, text, what it calls)."""
        self._notice_words.setText(escaped(text))
        while self._notice_row.count():
            item = self._notice_row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for name, title, call in buttons:
            button = QPushButton(title, self._notice)
            button.setObjectName(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self._notice.hide)
            button.clicked.connect(lambda _=False, call=call: call())
            self._notice_row.addWidget(button)
        self._notice_row.addStretch(1)
        self._notice.show()
        QTimer.singleShot(
            0, self, lambda: self._area.ensureWidgetVisible(self._notice, 0, 24)
        )  # once it is laid out
        announce(self, text)

    def _ask_file(
        self, name: str, title: str, filter: str, suggested: str, take: Callable[[Path], None]
    ) -> None:
        dialog = QFileDialog(self, title, suggested, filter)
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if suggested:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(Path(suggested).suffix.removeprefix("."))
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: take(Path(path)))
        dialog.open()

    def _ask_export(self) -> None:
        self._ask_file(
            "exportProgressDialog", tr("Export Progress"), tr("Progress (*.json)"), "mha-studio-progress.json",
            self.export_to,
        )  # fmt: skip

    def _ask_import(self) -> None:
        self._ask_file(
            "importProgressDialog", tr("Import Progress"), tr("Progress (*.json)"), "", self.import_from
        )

    def _ask_anki(self) -> None:
        self._ask_file(
            "exportAnkiDialog", tr("Deck for Anki"), tr("Anki deck (*.apkg)"), "mha-studio.apkg", self.anki_to
        )

    def _ask_reset(self) -> None:
        self.tell(
            tr(
                "Forget everything that you have answered and how far you are in the lessons, and start over? A copy "
                "is kept, and it can be undone."
            ),
            ("resetConfirm", tr("Start over"), self.reset),
            ("resetCancel", tr("Cancel"), self.refresh),
        )
        cancel = self.findChild(QPushButton, "resetCancel")
        if cancel is not None:
            cancel.setFocus()

    # ---- doing -------------------------------------------------------------------------------------------------

    def export_to(self, path: Path) -> None:
        """Write everything into a JSON file."""
        self._try(lambda: replace_file(path, self._desk.progress.exported()), path)
        if not self._failed:
            self.tell(tr("Your progress lies in {name} now.").format(name=path.name))

    def anki_to(self, path: Path) -> None:
        """Write the deck for Anki."""
        from mha_studio.learn.anki import write_deck

        count: list[int] = []
        self._try(lambda: count.append(write_deck(self._desk.cards.values(), path)), path)
        if not self._failed:
            self.tell(tr("{count} cards lie in {name} now.").format(count=count[0], name=path.name))

    def import_from(self, path: Path) -> None:
        """Put what a file holds in the place of everything; it can be undone."""

        def take() -> None:
            if path.stat().st_size > MOST_BYTES:
                raise ProgressError(tr("{name} is too large for exported progress.").format(name=path.name))
            self._replace(
                read_copy(path.read_bytes()),
                tr("The progress from {name} is in force.").format(name=path.name),
            )

        self._try(take, path)

    def reset(self) -> None:
        """Forget everything, cards and lessons; it can be undone."""
        self._try(lambda: self._replace(None, tr("All cards and lessons are new again.")), None)

    def _replace(self, copy: Copy | None, said: str) -> None:
        old = self._desk.progress.replace(copy)
        lessons = progress().forget() if copy is None else None
        self.refresh()
        self.badges.emit()
        self.tell(said, ("progressUndo", tr("Undo"), lambda: self._put_back(old, lessons)))

    def _put_back(self, old: Copy, lessons: dict[str, Reached] | None) -> None:
        def put() -> None:
            self._desk.progress.replace(old)
            if lessons is not None:
                progress().put_back(lessons)
            self.refresh()
            self.badges.emit()
            self.tell(tr("All is as it was before."))

        self._try(put, None)

    _failed = False

    def _try(self, call: Callable[[], object], path: Path | None) -> None:
        """Do it; a sentence where it fails."""
        self._failed = False
        try:
            call()
        except ProgressError as error:
            self._failed = True
            self.tell(str(error))
        except OSError as error:
            self._failed = True
            name = path.name if path is not None else ""
            self.tell(
                tr("{name} could not be used: {reason}.").format(name=name, reason=error.strerror or error)
            )
