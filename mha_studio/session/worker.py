"""The one worker: runs what may take longer than a frame, away from the window's thread.

A request is immutable and carries a generation number. Of each kind only the newest waits; what it replaces is
dropped. Whether an answer is still wanted is for the asker to judge, by the generation number that comes back.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

NO_GENERATION = -1
"""For what is no computation: the store passes over such answers."""


class Request(Struct, frozen=True):
    """Work to be done: `call(*args)`, under a `kind` and a `generation`."""

    kind: str
    generation: int
    call: Callable[..., Any]
    args: tuple[Any, ...] = ()


class Answer(Struct, frozen=True):
    """What came of a request: its value, or the exception that it raised."""

    kind: str
    generation: int
    value: Any = None
    error: BaseException | None = None


class Worker(QObject):
    """A thread that answers requests one after the other. `answered` arrives in the thread that owns this object."""

    answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Request] = {}
        self._busy = False
        self._stopped = False
        self._wake = threading.Condition()
        self._thread: threading.Thread | None = None

    @property
    def idle(self) -> bool:
        """Whether nothing is running and nothing waits."""
        with self._wake:
            return not self._busy and not self._waiting

    def submit(self, request: Request) -> None:
        """Take on `request`; a waiting request of the same kind is dropped. The thread starts with the first one."""
        with self._wake:
            if self._stopped:
                return
            self._waiting[request.kind] = request
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="mha-studio-worker", daemon=True)
                self._thread.start()
            self._wake.notify()

    def drop(self, kind: str) -> None:
        """Forget a waiting request of this kind; one that is running is not stopped."""
        with self._wake:
            self._waiting.pop(kind, None)

    def stop(self) -> None:
        """Forget what waits and wait for what runs."""
        with self._wake:
            self._stopped = True
            self._waiting.clear()
            self._wake.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while True:
            with self._wake:
                self._busy = False
                while not self._waiting and not self._stopped:
                    self._wake.wait()
                if self._stopped:
                    return
                request = self._waiting.pop(next(iter(self._waiting)))
                self._busy = True
            try:
                answer = Answer(request.kind, request.generation, request.call(*request.args))
            except Exception as error:  # it is handed to the asker, who shows and logs it
                answer = Answer(request.kind, request.generation, error=error)
            with self._wake:
                if self._stopped:
                    return
            self.answered.emit(answer)
