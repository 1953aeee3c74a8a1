"""Notices when something else writes to the file that is open, or takes it away.

The system tells of most changes by itself; before a save, and when the window comes back to the front, `look` looks.
What counts is what the file holds: a new date on the same bytes is no news. What to do about it is the window's.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

State = Literal["same", "changed", "gone"]
SETTLE_MS = 150
"""Who writes a file in several strokes is given so long to come to an end."""


class FileWatch(QObject):
    """Follows one file. `changed` and `gone` come once for each time that it happens."""

    changed = Signal()
    gone = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self._known = b""
        self._seen: tuple[int, ...] | None = None
        self._told: State = "same"
        self._watcher: QFileSystemWatcher | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.look)

    def follow(self, path: Path, data: bytes | None) -> None:
        """From now on: `data` is what was read from `path` or written to it; None: whatever is there is not known."""
        self.release()
        self.path, self._told = path.absolute(), "same"
        self._known, self._seen = (b"", None) if data is None else (_digest(data), _stamp(path))
        self._watch()

    def release(self) -> None:
        """No file is open."""
        self.path = None
        self._settle.stop()
        if self._watcher is not None:
            watched = [*self._watcher.files(), *self._watcher.directories()]
            if watched:
                self._watcher.removePaths(watched)

    def accept(self) -> None:
        """What the file holds now is known: the user has been told."""
        if self.path is not None:
            self._seen, self._known, self._told = _stamp(self.path), _digest(_content(self.path)), "same"

    def state(self) -> State:
        """Whether the file still holds what was last opened or saved."""
        if self.path is None:
            return "same"
        stamp = _stamp(self.path)
        if stamp is None:
            return "gone"
        if stamp != self._seen:
            if _digest(_content(self.path)) != self._known:
                return "changed"
            self._seen = stamp
        return "same"

    def look(self) -> State:
        """The state; it is told where it is news."""
        state = self.state()
        self._watch()  # a file that was replaced is another one to the system
        if state != self._told:
            self._told = state
            if state == "changed":
                self.changed.emit()
            elif state == "gone":
                self.gone.emit()
        return state

    def _watch(self) -> None:
        if self.path is None:
            return
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._on_change)
            self._watcher.directoryChanged.connect(self._on_change)
        watched = {*self._watcher.files(), *self._watcher.directories()}
        for path in (self.path, self.path.parent):
            if str(path) not in watched and os.path.exists(path):
                self._watcher.addPath(str(path))

    def _on_change(self, path: str) -> None:
        self._settle.start()


def _stamp(path: Path) -> tuple[int, ...] | None:
    """What changes when a file is written to; None where it is not there."""
    try:
        about = os.stat(path)
    except OSError:
        return None
    return about.st_ino, about.st_size, about.st_mtime_ns


def _content(path: Path) -> bytes:
    from mha_studio.document.file import FileError, read_bytes

    try:
        return read_bytes(path)
    except FileError:
        return b""


def _digest(data: bytes) -> bytes:
    from hashlib import blake2b

    return blake2b(data, digest_size=16).digest()
