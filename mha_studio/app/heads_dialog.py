"""Asks how many heads a layer has, whose file does not say it. Only numbers that share its width evenly are offered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mha_studio.document.parameters import Parameters
from mha_studio.language import tr

USUAL_WIDTH = 64
"""Most layers that were trained have heads of this width; the choice nearest to it is offered first."""


class HeadsDialog(QDialog):
    """`open()` it; `chosen` is called with the number of heads. It goes by itself."""

    def __init__(self, found: Parameters, chosen: Callable[[int], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("headsDialog")
        self.setWindowTitle(tr("How many heads?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._chosen = chosen
        said = QLabel(
            tr(
                "“{name}” holds the parameters of a layer with d_model = {embed_dim}. How many heads "
                "share it, the file does not say."
            ).format(name=found.name, embed_dim=found.embed_dim),
            self,
        )
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setMinimumWidth(360)
        self.heads = QComboBox(self)
        self.heads.setObjectName("headsChoice")
        self.heads.setAccessibleName(tr("Number of heads"))
        for number in found.heads:
            self.heads.addItem(
                tr("{number}  ({width} wide each)").format(number=number, width=found.embed_dim // number),
                number,
            )
        usual = min(found.heads, key=lambda number: abs(found.embed_dim / number - USUAL_WIDTH))
        if found.embed_dim <= USUAL_WIDTH:
            usual = max(number for number in found.heads if number <= max(1, found.embed_dim // 4))
        self.heads.setCurrentIndex(found.heads.index(usual))
        label = QLabel(tr("Heads"), self)
        label.setBuddy(self.heads)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.heads, 1)
        cancel, self.open_button = QPushButton(tr("Cancel"), self), QPushButton(tr("Open"), self)
        self.open_button.setProperty("primary", True)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()  # no QDialogButtonBox: see about.py
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(said)
        column.addLayout(row)
        column.addLayout(foot)

    def accept(self) -> None:
        number = int(self.heads.currentData())
        super().accept()
        self._chosen(number)
