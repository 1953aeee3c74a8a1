"""Keeps the unsaved work of one window every few seconds, by the store's worker, so that nothing stutters.

The document is frozen, so it is handed over as it is; what is kept where is `recovery.py`'s.
"""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from mha_studio.document.document import Document
from mha_studio.language import tr
from mha_studio.session.changes import Changed
from mha_studio.session.recovery import Recovery, keep
from mha_studio.session.store import Store
from mha_studio.session.worker import NO_GENERATION, Answer, Request

KEEP_MS = 2000
"""How long the first change after the last keeping waits. With what the worker does meanwhile, well below 5 s."""
KIND = "keep"


class Keeper(QObject):
    """Follows a store. `flush` keeps at once, `close` when the window goes and its work is saved or not wanted."""

    def __init__(self, store: Store, recovery: Recovery) -> None:
        super().__init__(store)
        self.store = store
        self.recovery = recovery
        self.window = recovery.window()
        self.kept: Document | None = None
        """The document that lies in the recovery file."""
        self._wanted = threading.Event()
        self._written = False
        self._complained = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.flush)
        store.changed.connect(self._on_changed)
        store.worker.answered.connect(self._on_answer)
        self._on_changed(Changed.DOCUMENT)

    def flush(self) -> None:
        """Let the worker keep the document as it is now."""
        self._timer.stop()
        if self.store.modified:
            self._wanted.set()
            self._written = True
            args = (self.recovery, self.window, self.store.own_document, self.store.path, self._wanted)
            self.store.worker.submit(Request(KIND, NO_GENERATION, _keep, args))

    def keep_now(self) -> bool:
        """Keep the document before this returns; False, and a notice, where that cannot be done."""
        self._timer.stop()
        self.store.worker.drop(KIND)
        self._wanted.set()
        self._written = True
        try:
            keep(self.store.own_document, self.store.path, self.recovery.file(self.window))
        except (OSError, ValueError) as error:
            self._complain(error)
            return False
        self.kept = self.store.own_document
        return True

    def close(self) -> None:
        """Stop, and take the recovery file away. The worker must have stopped."""
        self._timer.stop()
        self._clear()

    def _on_changed(self, flags: Changed) -> None:
        if not flags & (Changed.DOCUMENT | Changed.STATUS):
            return
        if not self.store.modified:
            self._timer.stop()
            self._clear()
        elif self.store.own_document is not self.kept and not self._timer.isActive():
            self._timer.start()

    def _clear(self) -> None:
        self.kept = None
        if self._written:
            self._wanted.clear()  # first, so that a worker that is just writing takes its file away itself
            self.store.worker.drop(KIND)
            self.recovery.clear(self.window)
            self._written = False

    def _on_answer(self, answer: Answer) -> None:
        if answer.kind != KIND:
            return
        if answer.error is not None:
            self._complain(answer.error)
        else:
            self._complained = False
            self.kept = answer.value if self._written else None
        if self.store.modified and self.store.own_document is not self.kept and not self._timer.isActive():
            self._timer.start()

    def _complain(self, error: BaseException) -> None:
        """Once for each time that it begins to fail."""
        if self._complained:
            return
        self._complained = True
        if isinstance(error, OSError):
            folder = self.recovery.folder
            said = tr(
                "Unsaved work cannot be kept in {folder} ({reason}); save it yourself now and then."
            ).format(folder=folder, reason=error.strerror)
            self.store.tell(said, "error")
        elif isinstance(error, ValueError):
            self.store.tell(str(error), "error")
        else:
            raise error


def _keep(
    recovery: Recovery, window: int, document: Document, path: Path | None, wanted: threading.Event
) -> Document:
    """For the worker: write the file, unless it is not wanted any more."""
    if wanted.is_set():
        keep(document, path, recovery.file(window))
        if not wanted.is_set():
            recovery.clear(window)
    return document
