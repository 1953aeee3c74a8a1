"""What the store says: which parts changed, and a sentence for the user. Data only."""

from __future__ import annotations

from enum import Flag, auto
from typing import Literal

from msgspec import Struct


class Changed(Flag):
    """The parts of the store that one call changed. Views refresh what they show of them."""

    NOTHING = 0
    DOCUMENT = auto()
    TRACE = auto()
    SELECTION = auto()
    TIME = auto()
    PLAYING = auto()
    VIEW = auto()
    STATUS = auto()


EVERYTHING = (
    Changed.DOCUMENT
    | Changed.TRACE
    | Changed.SELECTION
    | Changed.TIME
    | Changed.PLAYING
    | Changed.VIEW
    | Changed.STATUS
)


class Notice(Struct, frozen=True):
    """One sentence for the user: what was done, or what is wrong and what would fit.

    `refused`: it is about something typed that did not fit, and is past as soon as an edit does.
    """

    text: str
    kind: Literal["info", "error"] = "info"
    refused: bool = False
