"""Beats and schedules as data: what happens when, and where a given time falls.

A `Schedule` is built by `schedule.py` and never changes. Times are seconds at normal speed, counted from the start.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Literal

from msgspec import Struct

from mha_studio.language import tr
from mha_studio.timeline.easing import clamp

Pace = Literal["term", "cell", "row", "matrix"]
PACES: tuple[Pace, ...] = ("term", "cell", "row", "matrix")
Kind = Literal["enter", "term", "cell", "row", "matrix", "move"]


class Beat(Struct, frozen=True):
    """The smallest thing one can step by.

    `step` counts steps from 0; `part` says which of several products or moves of the step (Project has three).
    "enter" brings the operands to their places. "term", "cell", "row" and "matrix" make the cells `first` to `last`
    (exclusive, counted row by row) of a result of `rows` × `cols`; a term beat adds the terms up to `term_last` of
    `terms`. Softmax works through four `lane`s a row; lane is -1 where a beat covers them all. "move" moves blocks.
    The motion takes `length` seconds, then all rests for `pause`.
    """

    step: int
    part: int
    kind: Kind
    start: float
    length: float
    pause: float
    first: int = 0
    last: int = 0
    rows: int = 0
    cols: int = 0
    term_first: int = 0
    term_last: int = 0
    terms: int = 0
    lane: int = -1

    @property
    def end(self) -> float:
        return self.start + self.length + self.pause


class Moment(Struct, frozen=True):
    """Where a time falls: the beat (by index and itself) and how far its motion is, `u` from 0 to 1 (not eased)."""

    t: float
    index: int
    beat: Beat
    u: float

    @property
    def step(self) -> int:
        return self.beat.step

    @property
    def cells_done(self) -> int:
        """How many cells of the current result are complete, row by row."""
        beat = self.beat
        if beat.kind == "term":
            return beat.last if self.u >= 1.0 and beat.term_last >= beat.terms else beat.first
        return beat.first + int((beat.last - beat.first) * self.u + 1e-9)

    @property
    def active(self) -> tuple[int, int] | None:
        """(row, column) of the cell that is being made, or None where none is (moves, or all done)."""
        beat = self.beat
        if beat.kind in ("enter", "move") or beat.cols == 0:
            return None
        cell = min(self.cells_done, beat.last - 1)
        return divmod(cell, beat.cols)


class StepSpan(Struct, frozen=True):
    """One step's stretch of time: its start, `ready` (operands in place, nothing computed yet) and its end."""

    start: float
    ready: float
    end: float
    first_beat: int
    last_beat: int


class Schedule:
    """All beats in order. Equal schedules compare equal, so that an edit that changes no shape moves nothing."""

    def __init__(self, beats: tuple[Beat, ...], pace: Pace) -> None:
        if not beats:
            raise ValueError("a schedule needs at least one beat")
        self.beats = beats
        self.pace = pace
        self.duration = beats[-1].end
        self._starts = [beat.start for beat in beats]
        self.steps = _spans(beats)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Schedule) and self.beats == other.beats

    def __hash__(self) -> int:
        return hash((len(self.beats), self.duration))

    def at(self, t: float) -> Moment:
        """The moment at `t`; times outside are held to the ends."""
        t = min(max(t, 0.0), self.duration)
        index = max(0, bisect_right(self._starts, t + 1e-9) - 1)
        beat = self.beats[index]
        u = 1.0 if beat.length <= 0 else clamp((t - beat.start) / beat.length)
        return Moment(t, index, beat, 1.0 if u > 1.0 - 1e-9 else u)

    def after(self, index: int) -> float:
        """The time at which beat `index` is complete and nothing of the next has begun."""
        beat = self.beats[min(max(index, 0), len(self.beats) - 1)]
        return beat.start + beat.length

    def next_beat(self, t: float) -> float:
        """Where one beat on from `t` leads: this beat's end, or the next one's where this is complete."""
        moment = self.at(t)
        index = moment.index if moment.u < 1.0 else moment.index + 1
        return self.duration if index >= len(self.beats) else self.after(index)

    def previous_beat(self, t: float) -> float:
        """Where one beat back from `t` leads: the end of the beat before, or the very start."""
        index = self.at(t).index - 1
        return 0.0 if index < 0 else self.after(index)

    def step_ready(self, step: int) -> float:
        """When step `step` (from 0) has its operands in place and begins to compute."""
        return self.steps[min(max(step, 0), len(self.steps) - 1)].ready

    def step_end(self, step: int) -> float:
        """When step `step` is complete (its closing pause not yet over)."""
        span = self.steps[min(max(step, 0), len(self.steps) - 1)]
        return self.after(span.last_beat)

    def part_end(self, step: int, part: int) -> float:
        """When part `part` of step `step` is complete; the step's end where it has no such part."""
        span = self.steps[step]
        for index in range(span.last_beat, span.first_beat - 1, -1):
            if self.beats[index].part == part:
                return self.after(index)
        return self.step_end(step)

    def next_step(self, t: float) -> float:
        """The ready point of the next step, or the end of the last."""
        step = self.at(t).step
        return self.step_ready(step + 1) if step + 1 < len(self.steps) else self.duration

    def previous_step(self, t: float) -> float:
        """The ready point of this step, or of the one before where `t` has only just passed it."""
        step = self.at(t).step
        if step > 0 and t <= self.steps[step].ready + 0.35:
            return self.step_ready(step - 1)
        return 0.0 if step == 0 else self.step_ready(step)

    def carry(self, t: float, old: Schedule) -> float:
        """The time here that means the same as `t` meant in `old`: same step, same beat of it, same progress.

        Where the step has another number of beats now, the same fraction of its computing time.
        """
        if self == old:
            return min(t, self.duration)
        if t >= old.duration - 1e-9:
            return self.duration
        moment = old.at(t)
        was, now = old.steps[moment.step], self.steps[moment.step]
        if was.last_beat - was.first_beat == now.last_beat - now.first_beat:
            beat = self.beats[now.first_beat + moment.index - was.first_beat]
            if moment.u < 1.0:
                return beat.start + moment.u * beat.length
            rest = (
                0.0
                if moment.beat.pause <= 0
                else (t - moment.beat.start - moment.beat.length) / moment.beat.pause
            )
            return beat.start + beat.length + min(clamp(rest), 0.999) * beat.pause
        if moment.beat.kind == "enter" and moment.index == was.first_beat:
            beat = self.beats[now.first_beat]
            return beat.start + moment.u * beat.length
        fraction = clamp((t - was.ready) / (was.end - was.ready)) if was.end > was.ready else 0.0
        return now.ready + fraction * (now.end - now.ready)


def _spans(beats: tuple[Beat, ...]) -> tuple[StepSpan, ...]:
    spans: list[StepSpan] = []
    for index, beat in enumerate(beats):
        if beat.step == len(spans):
            ready = beat.start + beat.length if beat.kind == "enter" else beat.start
            spans.append(StepSpan(beat.start, ready, beat.end, index, index))
        else:
            span = spans[beat.step]
            spans[beat.step] = StepSpan(span.start, span.ready, beat.end, span.first_beat, index)
    return tuple(spans)


def progress_text(moment: Moment) -> str:
    """Where in the step one is, in words: "cell 12 of 36", "row 2 of 6", "term 3 of 4"; empty while blocks move."""
    beat = moment.beat
    if beat.kind in ("enter", "move") or beat.rows == 0:
        return ""
    if beat.kind == "term" and not (moment.u >= 1.0 and beat.term_last >= beat.terms):
        term = beat.term_first + int((beat.term_last - beat.term_first) * moment.u)
        return tr("term {place} of {count}").format(place=min(term + 1, beat.term_last), count=beat.terms)
    if beat.kind in ("term", "cell"):
        cell = moment.cells_done if moment.u >= 1.0 else min(moment.cells_done + 1, beat.last)
        return tr("cell {place} of {count}").format(place=max(cell, 1), count=beat.rows * beat.cols)
    row = min(moment.cells_done // beat.cols + 1, beat.rows)
    if moment.cells_done and moment.cells_done % beat.cols == 0 and moment.u >= 1.0:
        row = moment.cells_done // beat.cols
    return tr("row {place} of {count}").format(place=row, count=beat.rows)


def widest_progress(count: int) -> str:
    """The text of `progress_text` that wants most room, among `count` cells."""
    return tr("cell {place} of {count}").format(place=count, count=count)
