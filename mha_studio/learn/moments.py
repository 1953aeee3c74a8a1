"""Moments of a computation in words: "scores ready", "scores row 2", "softmax share 1", "project k end".

A lesson says with them where its scene starts and how far it plays, whatever the sizes and the pace are.
"""

from __future__ import annotations

import re

from mha_studio.timeline.model import Beat, Schedule
from mha_studio.trace.steps import STEP_IDS

LANES = ("row", "shifted", "exp", "share")
"""The four moves on a row of softmax."""
PARTS = {"q": 0, "k": 1, "v": 2}
_WORDS = re.compile(
    r"(?P<step>[a-z-]+)(?: (?P<part>[qkv]))?"
    r" (?P<when>start|ready|end|row|cell|term|part|shifted|exp|share)(?: (?P<place>\d+(?: ?, ?\d+)?))?"
)


class MomentError(ValueError):
    """Words that name no moment: one sentence that quotes them."""


def moment(text: str, schedule: Schedule) -> float:
    """The time in seconds that the words mean in `schedule`. Raises `MomentError`.

    STEP start, ready (operands in place), end; STEP row R, cell R, C (that much is made); STEP term N (of the first
    cell); STEP part N (a head or a matrix has moved); softmax shifted, exp, share R. For project, q, k or v stands
    behind the step. Counted from 1.
    """
    found = _WORDS.fullmatch(text.strip())
    if found is None or found["step"] not in STEP_IDS:
        raise MomentError(f"“{text}” names no moment; “scores ready”, “softmax row 2” or “output end” would.")
    step, when = STEP_IDS.index(found["step"]), found["when"]
    if when == "start":
        return schedule.steps[step].start
    part = PARTS[found["part"]] if found["part"] else None
    if when == "ready":
        return schedule.step_ready(step) if not part else _part_ready(schedule, step, part)
    if when == "end":
        return schedule.step_end(step) if part is None else schedule.part_end(step, part)
    if not found["place"]:
        raise MomentError(f"“{text}” says no number; “{text} 1” would fit.")
    numbers = [int(word) for word in found["place"].split(",")]
    if min(numbers) < 1 or (when == "cell") != (len(numbers) == 2):
        raise MomentError(f"“{text}”: a cell has a row and a column, all else one number from 1.")
    if when == "part":
        return schedule.part_end(step, numbers[0] - 1)
    span = schedule.steps[step]
    beats = [
        beat
        for beat in schedule.beats[span.first_beat : span.last_beat + 1]
        if beat.rows and (part is None or beat.part == part)
    ]
    if part is None and beats:
        beats = [beat for beat in beats if beat.part == beats[0].part]
    return _within(beats, when, numbers, schedule.step_end(step))


def _part_ready(schedule: Schedule, step: int, part: int) -> float:
    span = schedule.steps[step]
    for index in range(span.first_beat, span.last_beat + 1):
        beat = schedule.beats[index]
        if beat.part == part and beat.kind == "enter":
            return schedule.after(index)
    return schedule.step_ready(step)


def _within(beats: list[Beat], when: str, numbers: list[int], otherwise: float) -> float:
    """When a row, a cell, a term or a lane is done; `otherwise` where the step has no such thing at this pace."""
    lane = LANES.index(when) if when in LANES[1:] else -1
    for beat in beats:
        if when == "term":
            if beat.kind == "term" and beat.term_last >= numbers[0]:
                return beat.start + beat.length
            continue
        row, col = (numbers[0], numbers[1]) if when == "cell" else (numbers[0], beat.cols)
        index = (row - 1) * beat.cols + col - 1
        if lane >= 0:
            if beat.lane in (lane, -1) and beat.first <= index < beat.last:
                return beat.start + beat.length
            continue
        if beat.last <= index or beat.lane not in (-1, 3):
            continue
        if beat.kind == "term":
            if beat.term_last >= beat.terms:
                return beat.start + beat.length
            continue
        return beat.start + beat.length * (index + 1 - beat.first) / max(beat.last - beat.first, 1)
    return otherwise
