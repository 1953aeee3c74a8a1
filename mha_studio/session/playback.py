"""Where one stands in time: playing, pausing, beats and steps, and the one signal that says what a call changed.

The store is built on this; when everything happens is laid out by `timeline`, how time goes by is `clock.py`'s.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, Signal

from mha_studio.session.changes import Changed, Notice
from mha_studio.session.clock import Clock
from mha_studio.session.settings import SettingError, Settings
from mha_studio.timeline.model import Schedule
from mha_studio.timeline.player import Player


class Playback(QObject):
    """A player with its clock. Every call says once, by `changed`, what it changed."""

    changed = Signal(object)
    """One `Changed`, once for each call that changed something."""
    notice = Signal(object)
    """One `Notice`: a sentence for the user."""

    def __init__(self, schedule: Schedule, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.player = Player(schedule)
        self.player.speed = settings.values.speed
        self.clock = Clock(self.advance, self)
        self._held = 0.0
        self._until: float | None = None
        self._depth = 0
        self._flags = Changed.NOTHING

    @property
    def schedule(self) -> Schedule:
        return self.player.schedule

    # ---- time --------------------------------------------------------------------------------------------------

    def set_speed(self, speed: float) -> None:
        self.choose("speed", speed)

    def play(self) -> None:
        """Play on from here; from the start where the end was reached."""
        if not self.player.playing:
            with self._saying():
                self._held, self._until = 0.0, None
                self.player.play()
                self.clock.start()
                self._say(Changed.PLAYING | Changed.TIME)

    def play_to(self, t: float) -> None:
        """Play on from here, and pause at `t`."""
        if self.player.t < t:
            with self._saying():
                self.pause()
                self.play()
                self._until = t

    def pause(self) -> None:
        if self.player.playing:
            with self._saying():
                self.player.pause()
                self.clock.stop()
                self._say(Changed.PLAYING)

    def toggle(self) -> None:
        if self.player.playing:
            self.pause()
        else:
            self.play()

    def advance(self, seconds: float) -> None:
        """`seconds` of real time went by. With reduced motion the picture changes from beat to beat only."""
        if not self.player.playing:
            return
        before = self.player.t
        with self._saying():
            if self.settings.values.reduced_motion:
                self._held += seconds * self.player.speed
                target = self._beat_from(self.player.t, 1)
                wait = abs(target - self.player.t)
                if self._held < wait:
                    return
                self._held -= wait
                held, self._held = self._held, 0.0
                self._go(target)
                self._held = held
            else:
                self.player.advance(seconds)
                self._say(Changed.TIME)
            if self._until is not None and before < self._until <= self.player.t:
                self._go(self._until)
                self.player.pause()
            if self.player.finished or not self.player.playing:
                self.player.pause()
                self.clock.stop()
                self._say(Changed.PLAYING)

    def seek(self, t: float) -> None:
        """Go to a time in seconds, kept within the schedule. Playing goes on from there."""
        with self._saying():
            self._go(t)

    def beat(self, by: int) -> None:
        """One beat on (1) or back (-1), and pause there."""
        with self._saying():
            self.pause()
            self._go(self._beat_from(self.player.t, by))

    def step(self, by: int) -> None:
        """To the next (1) or the previous (-1) step, its operands in place, and pause there; at last to the end."""
        with self._saying():
            self.pause()
            t = self.player.t
            if self.player.direction < 0:  # the steps stand complete, and what comes next is the one before
                self._go(
                    self.schedule.step_end(min(max(self.step_index - by, 0), len(self.schedule.steps) - 1))
                )
            else:
                self._go(self.schedule.next_step(t) if by > 0 else self.schedule.previous_step(t))

    def _beat_from(self, t: float, by: int) -> float:
        onwards = by * self.player.direction > 0
        return self.schedule.next_beat(t) if onwards else self.schedule.previous_beat(t)

    def go_to_step(self, index: int) -> None:
        """To a step (from 0), its operands in place; complete where time runs back."""
        with self._saying():
            back = self.player.direction < 0
            self._go(self.schedule.step_end(index) if back else self.schedule.step_ready(index))

    def to_start(self) -> None:
        with self._saying():
            self.pause()
            self._go(0.0)

    def to_end(self) -> None:
        with self._saying():
            self.pause()
            self._go(self.schedule.duration)

    @property
    def step_index(self) -> int:
        """The step at the player's time, from 0."""
        return self.schedule.at(self.player.t).step

    # ---- saying what changed ------------------------------------------------------------------------------------

    def choose(self, name: str, value: Any) -> bool:
        """Keep a setting. False, and a notice, where the value does not fit."""
        try:
            self.settings.set(name, value)
        except SettingError as error:
            self.tell(str(error), "error")
            return False
        if self.settings.problem:
            self.tell(self.settings.problem, "error")
            self.settings.problem = ""
        return True

    def tell(self, text: str, kind: str = "info") -> None:
        """Say a sentence: "info", "error", or "refused" for what was typed and does not fit."""
        self.notice.emit(Notice(text, "info" if kind == "info" else "error", kind == "refused"))

    @contextmanager
    def _saying(self) -> Iterator[None]:
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            if self._depth == 0 and self._flags:
                flags, self._flags = self._flags, Changed.NOTHING
                self.changed.emit(flags)

    def _say(self, flags: Changed) -> None:
        self._flags |= flags

    def _go(self, t: float) -> None:
        before = self.player.t
        self._held = 0.0
        self.player.seek(min(max(t, 0.0), self.schedule.duration))
        if self.player.t != before:
            self._say(Changed.TIME)
