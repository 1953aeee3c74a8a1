"""When things happen: every beat of the ten steps with its start and length, and a player that owns no clock."""

from mha_studio.timeline.model import (
    PACES,
    Beat,
    Moment,
    Pace,
    Schedule,
    StepSpan,
    progress_text,
    widest_progress,
)
from mha_studio.timeline.player import SPEEDS, Player
from mha_studio.timeline.schedule import Sizes, schedule, schedule_for

__all__ = [
    "PACES",
    "SPEEDS",
    "Beat",
    "Moment",
    "Pace",
    "Player",
    "Schedule",
    "Sizes",
    "StepSpan",
    "progress_text",
    "schedule",
    "schedule_for",
    "widest_progress",
]
