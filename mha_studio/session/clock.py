"""The one clock: while the store plays, tells it how much time went by.

Everything that moves on the stage follows from the player's time; nothing else in the program measures it.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

FRAME_MS = 16
LONGEST_STEP = 0.25
"""Seconds that one tick may stand for at most, so that a window that was held up goes on where it was."""


class Clock(QObject):
    """Calls `advance(seconds)` about sixty times a second between `start` and `stop`.

    `now` gives seconds from any fixed point; a test hands in its own and calls `tick`.
    """

    def __init__(
        self,
        advance: Callable[[float], None],
        parent: QObject | None = None,
        now: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self.now = now
        self._advance = advance
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def start(self) -> None:
        if not self.running:
            self._last = self.now()
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def tick(self) -> None:
        """Hand on the time since the last tick. Called by the timer."""
        now = self.now()
        passed, self._last = now - self._last, now
        self._advance(min(max(passed, 0.0), LONGEST_STEP))
