"""The player: where one is and whether time runs. It owns no clock; someone tells it how much time went by."""

from __future__ import annotations

from mha_studio.timeline.model import Moment, Schedule

SPEEDS = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0)


class Player:
    """A position in a schedule. `speed` is a factor, 0.25 to 4; `direction` is -1 where time runs back."""

    def __init__(self, schedule: Schedule) -> None:
        self.schedule = schedule
        self.t = 0.0
        self.playing = False
        self.speed = 1.0
        self.direction = 1

    @property
    def moment(self) -> Moment:
        return self.schedule.at(self.t)

    @property
    def at_end(self) -> bool:
        return self.t >= self.schedule.duration - 1e-9

    @property
    def finished(self) -> bool:
        """Whether time has run out in its direction."""
        return self.at_end if self.direction > 0 else self.t <= 1e-9

    def play(self) -> None:
        """Let time run; from its end it starts over."""
        if self.finished:
            self.t = 0.0 if self.direction > 0 else self.schedule.duration
        self.playing = True

    def pause(self) -> None:
        self.playing = False

    def seek(self, t: float) -> None:
        """Go to `t` seconds, held to the schedule's ends."""
        self.t = min(max(t, 0.0), self.schedule.duration)

    def set_speed(self, speed: float) -> None:
        self.speed = min(max(speed, SPEEDS[0]), SPEEDS[-1])

    def advance(self, seconds: float) -> bool:
        """Let `seconds` of real time go by; True where the position moved. Stops by itself at the end."""
        if not self.playing or seconds <= 0:
            return False
        before = self.t
        self.seek(self.t + seconds * self.speed * self.direction)
        if self.finished:
            self.playing = False
        return self.t != before

    def reschedule(self, schedule: Schedule) -> None:
        """Take over a new schedule and stay where one was: same step, same beat, same progress."""
        self.t = schedule.carry(self.t, self.schedule)
        self.schedule = schedule
