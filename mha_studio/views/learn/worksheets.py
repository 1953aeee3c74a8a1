"""The page for worksheets: what should be on them at the left, the first sheet and its key as they will be printed.

What was chosen last is kept in the settings. The page draws and previews; writing a file is the window's
(`app/worksheets.py`), which it asks by its signal `asked`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mha_studio.document.document import Document
from mha_studio.language import tr
from mha_studio.learn.by_hand import MOST_HEADS, MOST_TOKENS
from mha_studio.learn.worksheet import (
    DIFFICULTY_TITLES,
    KIND_TITLES,
    KINDS,
    MOST_VERSIONS,
    Options,
    Sheet,
    WorksheetError,
    fitted,
    sheet,
)
from mha_studio.paint.fonts import scaled
from mha_studio.paint.sheet import Pages
from mha_studio.paint.theme import Theme
from mha_studio.session.changes import Changed
from mha_studio.session.store import Store
from mha_studio.views.learn import tick
from mha_studio.views.learn.bodies import words
from mha_studio.views.learn.pages import LearnPage, PageWidget, SimplePage
from mha_studio.views.parts import SectionLabel, Switch, clear_ground, dress, focus_ring, tone

PAGE_ID = "worksheets"
WAIT_MS = 120
FORM_WIDTH = 318


def pages() -> Iterator[LearnPage]:
    """The row in the list."""
    yield SimplePage(PAGE_ID, "labs", lambda: tr("Worksheets"), WorksheetsPage)


class Order(Struct, frozen=True, eq=False):
    """What the window is to write: sheets and keys to `path`, the keys to `key` where they go apart; `show` opens it
    for printing."""

    options: Options
    path: Path | None
    key: Path | None
    document: Document | None
    name: str
    show: bool = False


class Paper(QWidget):
    """A page of a sheet as it will be printed. Arrows, Page Up and Page Down and a click turn it."""

    turned = Signal()

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._theme = name, theme
        self.pages: Pages | None = None
        self.index = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 160)

    def show_pages(self, pages: Pages | None) -> None:
        self.pages = pages
        self.index = min(self.index, pages.count - 1) if pages is not None else 0
        self._say()

    def turn(self, by: int) -> None:
        if self.pages is not None:
            self.index = (self.index + by) % self.pages.count
            self._say()

    def _say(self) -> None:
        if self.pages is not None:
            self.setAccessibleName(
                tr("{name}, page {page} of {pages}").format(
                    name=self._name, page=self.index + 1, pages=self.pages.count
                )
            )
        self.turned.emit()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(340, 480)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.pages is None:
            return
        size = self.pages.size
        factor = min((self.width() - 6) / size.width(), (self.height() - 6) / size.height())
        wide, high = size.width() * factor, size.height() * factor
        left = (self.width() - wide) / 2
        brush = QPainter(self)
        brush.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(left, 3, wide, high)
        brush.fillRect(place, QColor("#ffffff"))
        brush.setPen(QPen(tone(self._theme, "border"), 1))
        brush.drawRect(place)
        if self.hasFocus():
            focus_ring(brush, self._theme, place, 3)
        brush.setClipRect(place)
        brush.translate(left, 3)
        brush.scale(factor, factor)
        self.pages.paint(brush, self.index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.turn(1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            self.turn(1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            self.turn(-1)
        else:
            event.ignore()


class WorksheetsPage(PageWidget):
    """The page. `asked` by its own signal; `begun`, `progressed`, `ended` are called by who writes."""

    called_off = Signal()
    """What is being written should not be."""
    uses_live = False

    def __init__(self, store: Store, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("worksheetsPage")
        self._store, self._theme = store, theme
        self.sheet: Sheet | None = None
        self.writing = False
        self._labels: list[QLabel] = []
        self._make_fields()
        self._arrange()
        self._fill()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.refresh)
        store.changed.connect(self._on_store)
        self.set_theme(theme)

    # ---- parts -------------------------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        self.source = _choice((("seed", tr("Small whole numbers")), ("document", tr("The open document"))))
        self.difficulty = _choice(tuple((name, tr(title)) for name, title in DIFFICULTY_TITLES.items()))
        self.paper = _choice((("a4", "A4"), ("letter", tr("US Letter"))))
        self.tokens, self.heads = _count(2, MOST_TOKENS), _count(1, MOST_HEADS)
        self.decimals, self.versions = _count(1, 4), _count(1, MOST_VERSIONS)
        self.seed = _count(0, 2**31 - 1)
        self.causal = Switch(tr("Causal mask"), self._theme)
        self.apart = Switch(tr("Keys in a file of their own"), self._theme)
        self.title = QLineEdit()
        self.title.setMaxLength(80)
        self.title.setPlaceholderText(tr("Multi-head attention"))
        self.kinds = {kind: Switch(tr(title), self._theme) for kind, title in KIND_TITLES.items()}
        for name, field in (
            ("sheetSource", self.source), ("sheetDifficulty", self.difficulty), ("sheetPaper", self.paper),
            ("sheetTokens", self.tokens), ("sheetHeads", self.heads), ("sheetDecimals", self.decimals),
            ("sheetVersions", self.versions), ("sheetSeed", self.seed), ("sheetCausal", self.causal),
            ("sheetApart", self.apart), ("sheetTitle", self.title),
        ):  # fmt: skip
            field.setObjectName(name)
        for combo in (self.source, self.difficulty, self.paper):
            combo.currentIndexChanged.connect(self._on_changed)
        for spin in (self.tokens, self.heads, self.decimals, self.versions, self.seed):
            spin.valueChanged.connect(self._on_changed)
        for check in (self.causal, self.apart, *self.kinds.values()):
            check.toggled.connect(self._on_changed)
        self.title.textEdited.connect(self._on_changed)

    def _arrange(self) -> None:
        inner = tick.Sheet()
        form = QVBoxLayout(inner)
        form.setContentsMargins(26, 24, 14, 16)
        form.setSpacing(10)
        self._title = words(inner, tr("Worksheets"))
        self._about = words(
            inner, tr("Exercises on paper, a different sheet for everyone, and a key with the working.")
        )
        form.addWidget(self._title)
        form.addWidget(self._about)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        rows: tuple[tuple[tuple[str, QWidget], ...], ...] = (
            ((tr("Drawn from"), self.source),),
            ((tr("Difficulty"), self.difficulty), (tr("Paper"), self.paper)),
            ((tr("Tokens of a sheet"), self.tokens), (tr("Heads"), self.heads)),
            ((tr("Versions"), self.versions), (tr("First sheet"), self.seed)),
            ((tr("Heading"), self.title), (tr("Decimals"), self.decimals)),
        )
        for index, row in enumerate(rows):
            for col, (text, field) in enumerate(row):
                span = 2 if len(row) == 1 else 1
                grid.addWidget(self._label(text, field), 2 * index, col, 1, span)
                field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                grid.addWidget(field, 2 * index + 1, col, 1, span)
                grid.setColumnStretch(col, 1)
        form.addLayout(grid)
        form.addWidget(self.causal)
        form.addWidget(self.apart)
        self._section = SectionLabel(tr("Exercises"), self._theme, inner)
        form.addSpacing(4)
        form.addWidget(self._section)
        for check in self.kinds.values():
            form.addWidget(check)
        form.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        clear_ground(self._area)
        self._area.setWidgetResizable(True)
        self._area.setWidget(inner)
        inner.setAutoFillBackground(False)

        self.front, self.back = (
            Paper(tr("Sheet"), self._theme, self),
            Paper(tr("Key", "the answers of a worksheet"), self._theme, self),
        )
        papers = QHBoxLayout()
        papers.setSpacing(16)
        self._captions: list[QLabel] = []
        for paper in (self.front, self.back):
            caption = QLabel(self)
            caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._captions.append(caption)
            paper.turned.connect(lambda paper=paper, caption=caption: caption.setText(paper.accessibleName()))
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(caption)
            column.addWidget(paper, 1)
            papers.addLayout(column, 1)
        self.status = words(self)
        self.status.setObjectName("sheetStatus")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar(self)
        self.progress.setObjectName("sheetProgress")
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        kept = self.progress.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(kept)
        self.progress.hide()
        self.another_button = QPushButton(tr("Another sheet"), self)
        self.print_button = QPushButton(tr("Open to print"), self)
        self.save_button = QPushButton(tr("Save as PDF…"), self)
        self.save_button.setProperty("primary", True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for name, button, call in (
            ("sheetAnother", self.another_button, self.another),
            ("sheetPrint", self.print_button, self.print_it),
            ("sheetSave", self.save_button, self.ask),
        ):
            button.setObjectName(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(call)
            buttons.addWidget(button)
        side = QVBoxLayout()
        side.setContentsMargins(6, 20, 22, 16)
        side.setSpacing(8)
        side.addLayout(papers, 1)
        side.addWidget(self.status)
        side.addWidget(self.progress)
        side.addLayout(buttons)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(self._area)
        across.addLayout(side, 1)

    def _label(self, text: str, field: QWidget) -> QLabel:
        label = QLabel(text)
        label.setBuddy(field)
        field.setAccessibleName(text)
        self._labels.append(label)
        return label

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        dress(self._title, tone(theme, "text"), 24, weight=700)
        dress(self._about, tone(theme, "muted"), 14)
        for label in (*self._labels, *self._captions):
            dress(label, tone(theme, "muted"), 12)
        dress(self.status, tone(theme, "text"), 13)
        self._section.set_theme(theme)
        for switch in (self.causal, self.apart, *self.kinds.values()):
            switch.set_theme(theme)
        self.front.set_theme(theme)
        self.back.set_theme(theme)
        self._area.setFixedWidth(scaled(FORM_WIDTH))

    # ---- what is chosen ----------------------------------------------------------------------------------------

    def _fill(self) -> None:
        kept = self._store.settings.values
        fields: tuple[tuple[QComboBox | QSpinBox | Switch | QLineEdit, object], ...] = (
            (self.source, kept.sheet_source), (self.difficulty, kept.sheet_difficulty),
            (self.paper, kept.sheet_paper), (self.tokens, kept.sheet_tokens), (self.heads, kept.sheet_heads),
            (self.decimals, kept.sheet_decimals), (self.versions, kept.sheet_versions), (self.seed, kept.sheet_seed),
            (self.causal, kept.sheet_causal), (self.apart, kept.sheet_apart), (self.title, kept.sheet_title),
            *((check, not kept.sheet_kinds or kind in kept.sheet_kinds) for kind, check in self.kinds.items()),
        )  # fmt: skip
        for field, value in fields:
            with QSignalBlocker(field):
                if isinstance(field, QComboBox):
                    field.setCurrentIndex(max(0, field.findData(value)))
                elif isinstance(field, QSpinBox):
                    field.setValue(int(str(value)))
                elif isinstance(field, Switch):
                    field.show_state(bool(value))
                else:
                    field.setText(str(value))
        self._follow()

    def _keep(self) -> None:
        chosen = self.options
        for name, value in (
            ("sheet_source", self.source.currentData()), ("sheet_difficulty", chosen.difficulty),
            ("sheet_paper", chosen.paper), ("sheet_tokens", chosen.tokens), ("sheet_heads", chosen.heads),
            ("sheet_decimals", chosen.decimals), ("sheet_versions", chosen.versions), ("sheet_seed", chosen.seed),
            ("sheet_causal", chosen.causal), ("sheet_apart", self.apart.isChecked()), ("sheet_title", chosen.title),
            ("sheet_kinds", chosen.kinds),
        ):  # fmt: skip
            self._store.choose(name, value)

    @property
    def options(self) -> Options:
        """What the fields say."""
        return Options(
            seed=self.seed.value(), versions=self.versions.value(), difficulty=self.difficulty.currentData(),
            kinds=tuple(kind for kind in KINDS if self.kinds[kind].isChecked()), tokens=self.tokens.value(),
            heads=self.heads.value(), causal=self.causal.isChecked(), decimals=self.decimals.value(),
            paper=self.paper.currentData(), title=self.title.text().strip(),
        )  # fmt: skip

    @property
    def document(self) -> Document | None:
        """The document that is drawn from; None: from the seed."""
        return self._store.document if self.source.currentData() == "document" else None

    def _follow(self) -> None:
        """Fields that do not count for a document cannot be changed."""
        own = self.source.currentData() == "document"
        for field in (self.tokens, self.heads, self.causal):
            field.setEnabled(not own)

    def _on_changed(self) -> None:
        self._follow()
        self._keep()
        self.status.setText("")
        self._wait.start()

    def _on_store(self, flags: Changed) -> None:
        if flags & Changed.DOCUMENT and self.document is not None and self.isVisible():
            self._wait.start()

    # ---- the preview -------------------------------------------------------------------------------------------

    def begin(self) -> None:
        self.refresh()

    def end(self) -> None:
        self._wait.stop()

    def refresh(self) -> None:
        """The first sheet and its key, or why there is none."""
        self._wait.stop()
        options, document = self.options, self.document
        try:
            self.sheet = sheet(
                options, options.seed, None if document is None else fitted(document), self._name()
            )
        except WorksheetError as error:
            self.sheet = None
            self.status.setText(str(error))
        if self.sheet is not None and self.sheet.left_out:
            self.status.setText(" ".join(self.sheet.left_out))
        for paper, key in ((self.front, False), (self.back, True)):
            paper.show_pages(Pages(self.sheet, options.paper, key) if self.sheet is not None else None)
        self._enable()

    def _enable(self) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(self.sheet is not None and (not self.writing or button is self.save_button))
        self.save_button.setText(tr("Cancel") if self.writing else tr("Save as PDF…"))

    def _name(self) -> str:
        """How the command would name the document."""
        path = self._store.path
        return path.name if path is not None else "FILE.mha" if self.document is not None else ""

    # ---- doing it ----------------------------------------------------------------------------------------------

    def another(self) -> None:
        """The next sheet, behind those of the class."""
        self.seed.setValue((self.seed.value() + self.versions.value()) % 2**31)

    def ask(self) -> None:
        """Ask for a name, then have it written; while it is written, call it off."""
        if self.writing:
            self.called_off.emit()
            return
        values = self._store.settings.values
        folder = Path(values.export_folder or values.folder or ".")
        dialog = QFileDialog(self, tr("Save as PDF…"), str(folder.absolute()))
        dialog.setObjectName("sheetFile")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["PDF (*.pdf)", tr("All files (*)")])
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"worksheet-{self.options.seed}.pdf")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def save(self, path: Path) -> None:
        """Have it written to `path`; the keys, where they go apart, beside it."""
        self._store.choose("export_folder", str(path.absolute().parent))
        key = path.with_name(f"{path.stem}-key{path.suffix}") if self.apart.isChecked() else None
        self.asked.emit(Order(self.options, path, key, self.document, self._name()))

    def print_it(self) -> None:
        """Have it written where such things lie for a while, and opened by the system, which prints."""
        self.asked.emit(Order(self.options, None, None, self.document, self._name(), show=True))

    def begun(self) -> None:
        """It is being written."""
        self.writing = True
        self.status.setText("")
        self.progress.setRange(0, 0)
        self.progress.show()
        self._enable()

    def progressed(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def ended(self, sentence: str) -> None:
        """It is over, well or not."""
        self.writing = False
        self.progress.hide()
        self.status.setText(sentence)
        self._enable()


def _choice(rows: tuple[tuple[str, str], ...]) -> QComboBox:
    made = QComboBox()
    for name, title in rows:
        made.addItem(title, name)
    return made


def _count(least: int, most: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, most)
    made.lineEdit().setTextMargins(7, 0, 0, 0)  # the style's padding leaves out what is within
    return made
