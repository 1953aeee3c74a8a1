"""What a lesson can do: `heads = 4`, `block 2, 4`, `w_q[1, 2] = 0.5`, `select scores[2, 3]`, one line each.

A line becomes an edit of the document, as a view would send it, or a matter of how it is looked at. Whoever plays the
lesson carries it out: the window through its store, a test on the document itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Literal

from msgspec import Struct

from mha_studio.document.document import Document
from mha_studio.document.edits import (
    CopyHead,
    Edit,
    EditError,
    MuteHead,
    PaintMask,
    Pin,
    ReplaceToken,
    SetBiased,
    SetCell,
    SetEmbedDim,
    SetHeads,
    SetMask,
    SetMemory,
    SetPositions,
    SetScale,
    SetScaled,
    SetText,
    SwapHeads,
    UnpinAll,
)
from mha_studio.learn.expression import ExpressionError, Seen, cell_of
from mha_studio.trace.model import Cell

Kind = Literal["edit", "select", "head", "go", "hold", "lens"]


class ActError(ValueError):
    """A line that says nothing that can be done: one sentence that quotes it."""


class Act(Struct, frozen=True):
    """`value` is an edit, a cell (or None), a head from 0, a moment as text, or the lens."""

    kind: Kind
    value: Any = None


def _switch(word: str) -> bool:
    if word not in ("on", "off"):
        raise ActError(f"“{word}” is no state of a switch; on or off would fit.")
    return word == "on"


def _mask(word: str) -> Edit:
    kind, _, width = word.partition(" ")
    return SetMask(kind, int(width or 1))  # type: ignore[arg-type]


def _scale(word: str) -> Edit:
    return SetScale(None if word == "usual" else float(word))


def _pair(words: str) -> tuple[int, int]:
    first, second = (int(word) - 1 for word in words.split(","))
    return first, second


_SETTINGS: dict[str, Callable[[str], Edit]] = {
    "heads": lambda word: SetHeads(int(word)),
    "d_model": lambda word: SetEmbedDim(int(word)),
    "scaled": lambda word: SetScaled(_switch(word)),
    "biased": lambda word: SetBiased(_switch(word)),
    "positions": lambda word: SetPositions("sinusoidal" if _switch(word) else "none"),
    "scale": _scale,
    "mask": _mask,
    "text": SetText,
    "memory": SetMemory,
}
_WORDS: dict[str, Callable[[str], Act]] = {
    "block": lambda rest: Act("edit", PaintMask((_pair(rest),), True)),
    "allow": lambda rest: Act("edit", PaintMask((_pair(rest),), False)),
    "mute": lambda rest: Act("edit", MuteHead(int(rest) - 1, True)),
    "unmute": lambda rest: Act("edit", MuteHead(int(rest) - 1, False)),
    "swap": lambda rest: Act("edit", SwapHeads(*_pair(rest))),
    "copy": lambda rest: Act("edit", CopyHead(*_pair(rest))),
    "unpin": lambda rest: Act("edit", UnpinAll()),
    "head": lambda rest: Act("head", int(rest) - 1),
    "go": lambda rest: Act("go", rest),
    "hold": lambda rest: Act("hold"),
    "look": lambda rest: Act("lens", rest),
}
_SET = re.compile(r"([a-z_]+) = (.+)")
_CELL = re.compile(r"(pin )?([a-z_]+\[[^\]]+\]) = (-?[0-9.]+)")
_TOKEN = re.compile(r"token ([0-9]+) = (\S+)")


def act_of(line: str, seen: Seen) -> Act:
    """What a line does to what is seen. Raises `ActError` where it means nothing or does not fit."""
    line = line.strip()
    try:
        if found := _CELL.fullmatch(line):
            cell, number = cell_of(found[2], seen), float(found[3])
            if found[1]:
                return Act("edit", Pin(cell, number))
            return Act("edit", SetCell(cell.matrix, cell.row, cell.col, number, cell.batch))
        if found := _TOKEN.fullmatch(line):
            return Act("edit", ReplaceToken(int(found[1]) - 1, found[2]))
        if (found := _SET.fullmatch(line)) and found[1] in _SETTINGS:
            return Act("edit", _SETTINGS[found[1]](found[2].strip()))
        word, _, rest = line.partition(" ")
        if word == "select":
            return Act("select", cell_of(rest, seen) if rest else None)
        if word in _WORDS:
            return _WORDS[word](rest.strip())
    except (ValueError, TypeError, ExpressionError) as error:
        raise ActError(f"“{line}”: {error}") from None
    raise ActError(
        f"“{line}” is nothing that can be done; “heads = 4”, “block 2, 4” or “select scores[2, 3]” would be."
    )


def changed_by(document: Document, line: str, seen: Seen) -> Document:
    """The document after a line that edits it; itself where the line is a matter of looks. Raises `ActError`."""
    act = act_of(line, seen)
    if act.kind != "edit":
        return document
    try:
        after: Document = act.value.apply(document)
    except EditError as error:
        raise ActError(f"“{line}”: {error}") from None
    return after


def chosen_by(line: str, seen: Seen) -> Cell | None:
    """The cell that a line selects, if it does."""
    act = act_of(line, seen)
    return act.value if act.kind == "select" else None
