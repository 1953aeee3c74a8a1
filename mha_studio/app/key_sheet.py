"""Help → All Keys: every key of the program on one sheet, made from the table of actions and the table beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from mha_studio.app.key_table import KeyTable
from mha_studio.language import tr
from mha_studio.paint.fonts import scaled

if TYPE_CHECKING:
    from mha_studio.app.main_window import MainWindow


class KeySheet(QDialog):
    """Not modal: it can stay open while one works. Object name `keySheet`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("keySheet")
        self.setWindowTitle(tr("All keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(self)
        self.field.setObjectName("keySearch")
        self.field.setAccessibleName(tr("Find a key"))
        self.field.setPlaceholderText(tr("Find: what it does, or the key"))
        self.field.setClearButtonEnabled(True)
        self.table = KeyTable(
            window.actions_table, window.presentation().actions, only_with_keys=True, parent=self
        )
        self.none = QLabel(tr("No key is called that."), self)
        self.none.setProperty("role", "muted")
        self.none.hide()
        change = QPushButton(tr("Change keys…"), self)
        change.setAutoDefault(False)
        change.clicked.connect(lambda: window.actions_table["preferences-keys"].trigger())
        close = QPushButton(tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        self.field.textChanged.connect(self._find)
        foot = QHBoxLayout()
        foot.addWidget(change)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self.none)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        room = window.screen().availableGeometry()
        self.resize(min(scaled(780), room.width() - 80), min(scaled(640), room.height() - 80))

    def _find(self, typed: str) -> None:
        self.none.setVisible(self.table.filter(typed) == 0)


def show_keys(window: MainWindow) -> None:
    """Open the sheet, or bring it to the front."""
    open_one = window.findChild(KeySheet, "keySheet")
    sheet = open_one if open_one is not None and open_one.isVisible() else KeySheet(window)
    sheet.show()
    sheet.raise_()
    sheet.activateWindow()
    sheet.field.setFocus(Qt.FocusReason.OtherFocusReason)
