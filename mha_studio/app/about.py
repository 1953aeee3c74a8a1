"""Help → About: what this is, and the versions that matter when something is reported."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from mha_studio.app.doctor import versions
from mha_studio.language import tr


def about_text() -> str:
    """The text of the box, plain."""
    lines = [f"{name} {version}" for name, version in versions()]
    return "\n".join([tr("Every number of multi-head attention, watched as it is made."), "", *lines])


def show_about(parent: QWidget) -> None:
    box = QMessageBox(parent)
    box.setObjectName("about")
    box.setWindowTitle(tr("About MHA Studio"))
    box.setText("MHA Studio")
    box.setInformativeText(about_text())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
