"""The export dialog: what, how, a live preview and an estimate; then a progress bar, while the window goes on working.

It is not modal: tokens may be typed while a film is made, which is of the document as it was when the film began. What
was chosen last is kept in the settings. What a format can take stands in `export/formats.py`, how the choice becomes a
job in `export_choice.py`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from mha_studio.app.export_choice import Choice, computed
from mha_studio.export.background import Run
from mha_studio.export.estimate import estimate
from mha_studio.export.formats import FORMATS
from mha_studio.export.job import ExportError, Job, check, missing
from mha_studio.export.preview import preview_text
from mha_studio.export.shots import Shots
from mha_studio.language import tr
from mha_studio.paint.fonts import font, scaled
from mha_studio.paint.painter import FramePainter
from mha_studio.paint.picture import picture
from mha_studio.paint.print_theme import THEMES
from mha_studio.paint.theme import Theme
from mha_studio.session.changes import Changed
from mha_studio.session.store import Store

if TYPE_CHECKING:
    from mha_studio.views.stage import Stage

PREVIEW = QSize(560, 315)
LIST_HEIGHT = 470
WAIT_MS = 80
_SEEN = Changed.TRACE | Changed.VIEW | Changed.SELECTION | Changed.TIME


class ExportDialog(QDialog):
    """Object name `exportDialog`. `bring()` shows it; `run` is the export that goes on."""

    def __init__(self, store: Store, stage: Stage, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(tr("Export"))
        self._store = store
        self._painters: dict[str, FramePainter] = {}
        self._kept: tuple[object, ...] = ()
        self._shots: Shots | None = None
        self._path: Path | None = None
        self.run = Run(self)
        self.run.progressed.connect(self._on_progress)
        self.run.ended.connect(self._on_ended)
        self.run.cancelled.connect(self._on_cancelled)
        self.formats = self._list()
        self.choice = Choice(store, stage, self)
        self.choice.changed.connect(self._later)
        self._arrange()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.refresh)
        store.changed.connect(self._on_store)
        parent.installEventFilter(self)
        self._choose_kept_format()
        self.formats.currentItemChanged.connect(self._on_format)
        self._on_format()

    # ---- parts -------------------------------------------------------------------------------------------------

    def _list(self) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName("exportFormats")
        made.setAccessibleName(tr("Format"))
        made.setFrameShape(QListWidget.Shape.NoFrame)
        made.setMinimumHeight(LIST_HEIGHT)
        group = ""
        for row in FORMATS.values():
            if row.group != group:
                group = row.group
                heading = QListWidgetItem(tr(group).upper())
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading.setFont(font("sans", 11))
                made.addItem(heading)
            item = QListWidgetItem(tr(row.title))
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            item.setToolTip(tr(row.note))
            made.addItem(item)
        made.setFixedWidth(max(208, made.sizeHintForColumn(0) + scaled(28)))
        return made

    def _arrange(self) -> None:
        self.picture = QLabel(self)
        self.picture.setObjectName("exportPreview")
        self.picture.setAccessibleName(tr("Preview"))
        self.picture.setFixedSize(PREVIEW)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("exportText")
        self.text.setAccessibleName(tr("Preview"))
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setStyleSheet(f'font-family: "JetBrains Mono"; font-size: {scaled(12)}px;')
        self.text.setFixedSize(PREVIEW)
        shown = QWidget(self)
        self._stack = QStackedLayout(shown)
        self._stack.addWidget(self.picture)
        self._stack.addWidget(self.text)
        self.note, self.estimate, self.status = QLabel(self), QLabel(self), QLabel(self)
        self.note.setProperty("role", "muted")
        for label in (self.note, self.estimate, self.status):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.note.setMinimumHeight(36)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.estimate.setObjectName("exportEstimate")
        self.status.setObjectName("exportStatus")
        self.progress = QProgressBar(self)
        self.progress.setObjectName("exportProgress")
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        kept = self.progress.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(kept)
        self.progress.hide()
        self.copy_button = QPushButton(tr("Copy"), self)
        self.copy_button.setToolTip(tr("Put it on the clipboard"))
        self.export_button = QPushButton(tr("Export…"), self)
        self.export_button.setObjectName("exportStart")
        self.export_button.setProperty("primary", True)
        self.export_button.setDefault(True)
        self.cancel_button = QPushButton(tr("Close"), self)
        self.cancel_button.setObjectName("exportCancel")
        self.copy_button.clicked.connect(self.copy)
        self.export_button.clicked.connect(self.ask)
        self.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.ask)

        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(shown)
        side.addWidget(self.estimate)
        side.addWidget(self.choice)
        side.addStretch(1)
        side.addWidget(self.note)
        top = QHBoxLayout()
        top.setSpacing(18)
        top.addWidget(self.formats)
        top.addLayout(side)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.status, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 16)
        column.setSpacing(12)
        column.addLayout(top, 1)
        column.addWidget(self.progress)
        column.addLayout(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    # ---- what is chosen ----------------------------------------------------------------------------------------

    @property
    def format(self) -> str:
        return str(self.formats.currentItem().data(Qt.ItemDataRole.UserRole))

    def choose(self, name: str) -> None:
        """Choose a format by its id."""
        for place in range(self.formats.count()):
            if self.formats.item(place).data(Qt.ItemDataRole.UserRole) == name:
                self.formats.setCurrentRow(place)
                return

    def _choose_kept_format(self) -> None:
        self.choose("png")
        self.choose(self._store.settings.values.export_format)

    def _on_format(self) -> None:
        row = FORMATS[self.format]
        self._store.choose("export_format", row.id)
        self.status.clear()
        self.choice.show_for(row)
        self.note.setText(missing(row) or tr(row.note))
        self.note.setProperty("role", "error" if missing(row) else "muted")
        self.note.style().polish(self.note)
        self._later()

    def job(self) -> Job:
        """What is chosen now. Raises `ExportError`."""
        job = self.choice.job(self.format)
        check(job)
        return job

    # ---- the preview -------------------------------------------------------------------------------------------

    def bring(self) -> None:
        """Show it, on what the window shows now."""
        self.choice.follow()
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()
        self.formats.setFocus()

    def _on_store(self, flags: Changed) -> None:
        if self.isVisible() and flags & _SEEN:
            if flags & (Changed.TRACE | Changed.SELECTION | Changed.VIEW):
                self.choice.follow()
            self._later()

    def _later(self) -> None:
        if self.isVisible() and not self._wait.isActive():
            self._wait.start()

    def refresh(self) -> None:
        """The preview and the estimate of what is chosen now."""
        self._wait.stop()
        try:
            job = self.job()
        except ExportError as error:
            self.estimate.setText(str(error))
            self.export_button.setEnabled(False)
            return
        self.export_button.setEnabled(not self.run.running)
        shots = self._shots_of(job)
        self.estimate.setText(estimate(job, shots))
        if job.row.painted:
            self._stack.setCurrentWidget(self.picture)
            self.picture.setPixmap(self._picture(job, shots))
        else:
            self._stack.setCurrentWidget(self.text)
            self.text.setPlainText(preview_text(job, shots.forward))

    def _shots_of(self, job: Job) -> Shots:
        seen = self._store.shown if job.held is not None else None
        return Shots(job, computed(self._store), seen)

    def _picture(self, job: Job, shots: Shots) -> QPixmap:
        """The picture, or the one in the middle of a film, at the preview's size."""
        painter = self._painters.setdefault(job.theme, FramePainter(THEMES[job.theme], at_once=True))
        frame = shots.still(job.last if job.row.kind == "film" else job.first)
        ratio = self.devicePixelRatioF()
        room = min(PREVIEW.width() / job.width, PREVIEW.height() / job.height)
        made = QPixmap.fromImage(picture(frame, painter, room * ratio, job.clear))
        made.setDevicePixelRatio(ratio)
        return made

    # ---- doing it ----------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """What is chosen, on the clipboard: a picture as a picture, numbers and code as text."""
        from PySide6.QtGui import QGuiApplication

        from mha_studio.export.preview import whole_text

        try:
            job = self.job()
            if job.row.painted:
                painter = FramePainter(THEMES[job.theme], at_once=True)
                image: QImage = picture(self._shots_of(job).still(job.first), painter, job.scale, job.clear)
                QGuiApplication.clipboard().setImage(image)
            else:
                QGuiApplication.clipboard().setText(whole_text(job, computed(self._store)))
        except ExportError as error:
            self._store.tell(str(error), "error")
            return
        self.status.setText(tr("It is on the clipboard."))

    def ask(self) -> None:
        """Ask for a name, then begin."""
        try:
            job = self.job()
        except ExportError as error:
            self.estimate.setText(str(error))
            return
        folder = Path(self._store.settings.values.export_folder or self._store.settings.values.folder or ".")
        dialog = QFileDialog(self, tr("Export"), str(folder.absolute()))
        dialog.setObjectName("exportFile")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if job.row.suffix:
            dialog.setNameFilters([f"{tr(job.row.title)} (*{job.row.suffix})", tr("All files (*)")])
            dialog.setDefaultSuffix(job.row.suffix[1:])
        dialog.selectFile(self.suggested(job))
        dialog.fileSelected.connect(lambda name: self.start(job, Path(name)))
        dialog.open()

    def suggested(self, job: Job) -> str:
        """A name for the file: the document's and what is taken."""
        from mha_studio.trace.steps import STEP_IDS

        own = self._store.path.stem if self._store.path is not None else self._store.document.title
        name = "".join(letter for letter in own if letter.isalnum() or letter in " -_")[:48].strip()
        what = {"cell": job.cell.matrix if job.cell else "", "matrix": job.matrix}.get(
            job.scope, STEP_IDS[job.first] if job.first == job.last else ""
        )
        parts = [
            name or "attention",
            what if not job.row.whole else "",
            "slides" if not job.row.suffix else "",
        ]
        return "-".join(part for part in parts if part) + job.row.suffix

    def start(self, job: Job, path: Path) -> None:
        """Export to `path`, beside whatever the window does."""
        self._path = path
        self.status.clear()
        self.choice.keep()
        self._store.choose("export_folder", str(path.absolute().parent))
        self.progress.setRange(0, 0)
        self.progress.show()
        self.export_button.setEnabled(False)
        self.cancel_button.setText(tr("Cancel"))
        self.run.start(job, path)

    def reject(self) -> None:
        """Call off what is being exported; with nothing going on, close."""
        if self.run.running:
            self.run.cancel()
        else:
            super().reject()

    def _on_progress(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _on_ended(self, problem: str) -> None:
        self._over()
        name = self._path.name if self._path is not None else ""
        said = problem or tr("“{name}” is written.").format(name=name)
        self.status.setText(said)
        self._store.tell(said, "error" if problem else "info")

    def _on_cancelled(self) -> None:
        self._over()
        self.status.setText(tr("Cancelled; nothing was written."))

    def _over(self) -> None:
        self.run.stop()
        self.progress.hide()
        self.export_button.setEnabled(True)
        self.cancel_button.setText(tr("Close"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Close:
            QTimer.singleShot(0, self, self._with_the_window)
        return super().eventFilter(watched, event)

    def _with_the_window(self) -> None:
        """The window went: so does this, and what it was at."""
        parent = self.parent()
        if isinstance(parent, QWidget) and not parent.isVisible():
            self.run.stop()
            self._wait.stop()
            self.hide()
