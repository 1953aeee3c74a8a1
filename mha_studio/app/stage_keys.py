"""The keys that are not actions: what the stage, the fields, the bar of time and lists do with keys while they have the
focus. The sheet of keys shows them; what they do is written where they do it.
"""

from __future__ import annotations

from msgspec import Struct

from mha_studio.language import mark


class KeyRow(Struct, frozen=True):
    """Keys, as Qt writes them or as words, and what they do; `where` names what has the focus."""

    where: str
    keys: tuple[str, ...]
    does: str


STAGE, CELL, TIME, STEPS, HEADS, TOKENS, EVERYWHERE = (
    mark("On the stage"), mark("In the field over a cell"), mark("On the bar of time"), mark("On the steps"),
    mark("On the heads"), mark("In the sentence"), mark("Everywhere"),
)  # fmt: skip

KEY_ROWS: tuple[KeyRow, ...] = (
    KeyRow(EVERYWHERE, ("Tab", "Shift+Tab"), mark("To the next part of the window, and back")),
    KeyRow(STAGE, ("Return", "F2"), mark("Choose a cell; on a chosen one, change its number")),
    KeyRow(STAGE, ("Left", "Right", "Up", "Down"), mark("Move the chosen cell, on into the next matrix at the edge")),
    KeyRow(STAGE, ("0", "…", "9", "-", "."), mark("Type a number into a chosen cell that can be set")),
    KeyRow(STAGE, ("Alt+Up", "Alt+Down"), mark("Turn a chosen number like a dial; Shift: finely, Ctrl: coarsely")),
    KeyRow(STAGE, ("X",), mark("Block or allow a chosen cell of a mask of one's own")),
    KeyRow(STAGE, ("Ctrl+C", "Ctrl+V"), mark("Copy the chosen number; put one in")),
    KeyRow(STAGE, ("Menu", "Shift+F10"), mark("What can be done with the chosen cell")),
    KeyRow(STAGE, ("Ctrl+Left", "Ctrl+Right", "Ctrl+Up", "Ctrl+Down"), mark("Shift the enlarged stage")),
    KeyRow(STAGE, ("W",), mark("Say step, matrix, row, column and number; twice: how it came about")),
    KeyRow(STAGE, ("Esc",), mark("Let the chosen cell go")),
    KeyRow(CELL, ("Return",), mark("Take the number")),
    KeyRow(CELL, ("Tab", "Shift+Tab", "Up", "Down"), mark("Take it and go on to the neighbour")),
    KeyRow(CELL, ("Esc",), mark("Leave the number as it was")),
    KeyRow(TIME, ("Left", "Right"), mark("One beat back or on")),
    KeyRow(TIME, ("Shift+Left", "Shift+Right", "PgUp", "PgDown"), mark("One step back or on")),
    KeyRow(TIME, ("Home", "End"), mark("To the start, to the end")),
    KeyRow(STEPS, ("Left", "Right", "Home", "End"), mark("Along the steps")),
    KeyRow(STEPS, ("Return", "Space"), mark("Go to the step")),
    KeyRow(HEADS, ("Left", "Right", "Up", "Down", "Home", "End"), mark("Choose a head")),
    KeyRow(HEADS, ("Menu", "Shift+F10"), mark("Mute, swap and copy the head")),
    KeyRow(TOKENS, ("Alt+Left", "Alt+Right"), mark("Move the token at the cursor")),
    KeyRow(TOKENS, ("Menu", "Shift+F10"), mark("Insert, duplicate, delete and move tokens")),
    KeyRow(EVERYWHERE, ("Esc",), mark("Close a notice, a menu or a panel that lies over the window")),
)  # fmt: skip
