"""Brings the compiled kernels in after the first paint, without anything waiting for them.

`engine.load_kernels` compiles in a niced process of its own where the cache is not complete, and loads; here it is
called in a thread and its end is told. The reference serves meanwhile, and goes on serving where it fails.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mha_studio.engine.loader import kernel_status, load_kernels


class KernelLoader(QObject):
    """`start` returns at once; later comes `ready`, or `failed` with a phrase for the log.

    `also` are further loaders, called in the same thread once the engine's kernels are there.
    """

    ready = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, also: tuple[Callable[[], object], ...] = ()) -> None:
        super().__init__(parent)
        self._also = also
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()

    def start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="mha-studio-kernels", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Say nothing any more. What is being compiled is finished all the same, for the next start."""
        self._stopped.set()

    def wait(self, seconds: float) -> bool:
        """Wait for the end of loading; True where it was reached."""
        if self._thread is not None:
            self._thread.join(seconds)
        return self._thread is None or not self._thread.is_alive()

    def _run(self) -> None:
        loaded = load_kernels()
        if loaded:
            for call in self._also:
                call()
        if not self._stopped.is_set():
            if loaded:
                self.ready.emit()
            else:
                self.failed.emit(kernel_status())
