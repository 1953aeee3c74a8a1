"""Help → About: what this is, the versions that matter when something is reported, and every licence text.

Whose work is in it is told by `licences.py`, which versions there are by `doctor.py`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mha_studio import __version__
from mha_studio.app.doctor import versions
from mha_studio.app.licences import QT, Licence, licences, qt_notice
from mha_studio.language import tr
from mha_studio.paint.fonts import font
from mha_studio.resources import resource

SIZE = (760, 560)
MARK = 64


def about_text() -> str:
    """What this is, and the versions, as lines of plain text."""
    lines = [f"{name} {version}" for name, version in versions()]
    return "\n".join([tr("Every number of multi-head attention, watched as it is made."), "", *lines])


class About(QDialog):
    """Two pages: the versions, which can be copied for a report, and the licences, one text at a time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(tr("About MHA Studio"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(self._head())
        pages = QTabWidget()
        pages.setAccessibleName(tr("About MHA Studio"))
        pages.setDocumentMode(True)
        pages.addTab(self._versions(), tr("Versions"))
        pages.addTab(self._licences(), tr("Licences"))
        column.addWidget(pages, 1)
        copy, close = QPushButton(tr("Copy the Versions"), self), QPushButton(tr("Close"), self)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(about_text()))
        close.clicked.connect(self.reject)
        close.setDefault(True)
        # In a QDialogButtonBox with a style sheet around it, Tab passes over all buttons but the default one.
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(copy)
        foot.addWidget(close)
        column.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        mark = QLabel()
        mark.setPixmap(QIcon(str(resource("icons", "mha-studio.svg"))).pixmap(MARK, MARK))
        mark.setAccessibleName("MHA Studio")
        words = QVBoxLayout()
        name = QLabel(f"MHA Studio {__version__}")
        name.setProperty("role", "title")
        line = QLabel(tr("Every number of multi-head attention, watched as it is made."))
        for label in (name, line):
            label.setTextFormat(Qt.TextFormat.PlainText)
            words.addWidget(label)
        row.addWidget(mark)
        row.addLayout(words, 1)
        return row

    def _versions(self) -> QWidget:
        return _page("\n".join(f"{name:<20} {version}" for name, version in versions()), tr("Versions"))

    def _licences(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 10, 0, 0)
        self._known = tuple(licences())
        names = self.names = QListWidget()
        names.setAccessibleName(tr("Parts of the program"))
        names.addItems([f"{part.name} {part.version}".strip() for part in self._known])
        names.setFixedWidth(220)
        self.text = _page("", tr("Text of the licence"))
        names.currentRowChanged.connect(self._show)
        names.setCurrentRow(0)
        row.addWidget(names)
        row.addWidget(self.text, 1)
        return page

    def _show(self, index: int) -> None:
        if 0 <= index < len(self._known):
            self.text.setPlainText(licence_page(self._known[index]))


def licence_page(part: Licence) -> str:
    """The page of one part: its terms, what has to be said of Qt, and the full text."""
    notice = [qt_notice()] if part.name in QT else []
    head = f"{part.name} {part.version}".strip()
    return "\n\n".join([head, tr("Licence: {terms}").format(terms=part.terms), *notice, part.text()])


def _page(text: str, name: str) -> QPlainTextEdit:
    page = QPlainTextEdit()
    face = font("mono", 12)
    page.setFont(face)
    page.setStyleSheet(
        f"QPlainTextEdit {{ font-family: '{face.families()[0]}'; font-size: {face.pixelSize()}px; }}"
    )
    page.setLayoutDirection(
        Qt.LayoutDirection.LeftToRight
    )  # names and versions in columns, whatever the language
    page.setPlainText(text)
    page.setReadOnly(True)
    page.setTabChangesFocus(True)
    page.setAccessibleName(name)
    return page


def show_about(parent: QWidget) -> None:
    About(parent).open()
