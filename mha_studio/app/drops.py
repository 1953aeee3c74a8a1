"""Files that are dragged onto the window and dropped there, also over a field, which would take their names as text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit

from mha_studio.app import files

if TYPE_CHECKING:
    from mha_studio.app.main_window import MainWindow

_KINDS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class FileDrops(QObject):
    """Takes files that are dropped on a window and opens them. What else is dragged goes its own way."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        for field in window.findChildren(QLineEdit):
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KINDS or not isinstance(event, QDropEvent):
            return False
        paths = dropped(event.mimeData())
        if not paths:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)  # a document is opened, never moved away
        event.accept()
        if event.type() == QEvent.Type.Drop:
            # Whoever drags waits for the end of this event; opening may take longer.
            QTimer.singleShot(0, self, lambda: files.open_paths(self._window, paths))
        return True


def dropped(data: QMimeData) -> list[Path]:
    """The files of this machine among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
