"""An export beside the running window: a thread of its own that computes, paints and writes, and can be called off.

The thread paints on images with painters of its own, which Qt allows; what it says arrives in the window's thread.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mha_studio.export.job import ExportError, Job
from mha_studio.export.run import export
from mha_studio.export.target import Cancelled
from mha_studio.language import tr

Tick = Callable[[int, int], None]


class Run(QObject):
    """One export at a time. `ended` says what went wrong, or "" where the file is there."""

    progressed = Signal(int, int)
    ended = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def running(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def start(self, job: Job, path: Path) -> None:
        """Begin; what is still running is called off first."""
        self.begin(lambda tick: export(job, path, tick))

    def begin(self, work: Callable[[Tick], None]) -> None:
        """The same with anything that writes and tells how far it is; it raises `ExportError` where it cannot."""
        self.stop()
        self._stop = threading.Event()
        self._thread = threading.Thread(
            target=self._work, args=(work, self._stop), name="mha-studio-export", daemon=True
        )
        self._thread.start()

    def cancel(self) -> None:
        """Call it off; `cancelled` follows once nothing of it is left."""
        self._stop.set()

    def stop(self) -> None:
        """Call it off and wait until it is over."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _work(self, work: Callable[[Tick], None], stop: threading.Event) -> None:
        def tick(done: int, of: int) -> None:
            if stop.is_set():
                raise Cancelled
            self.progressed.emit(done, of)

        try:
            work(tick)
        except Cancelled:
            self.cancelled.emit()
        except ExportError as error:
            self.ended.emit(str(error))
        except Exception as error:  # it must be told, and the window must not hang in the middle of it
            logging.getLogger(__name__).exception("an export failed")
            self.ended.emit(tr("The export failed: {reason}.").format(reason=error))
        else:
            self.ended.emit("")
