"""A sentence as text and as tokens: where each token stands in the text, and a text that splits into given tokens.

How a text splits is `document/tokens.py`'s. Nothing here knows a widget.
"""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from mha_studio.document.tokens import split as split_text

CLOSING = frozenset(".,;:!?…)]}»”’%")
OPENING = frozenset("([{«“‘")


split = lru_cache(maxsize=4)(split_text)
"""The same few texts are asked for again and again while one types."""


class Span(Struct, frozen=True):
    """A token's place in the text, in UTF-16 units as Qt counts: `start` to `end` (exclusive)."""

    start: int
    end: int


def utf16(text: str) -> int:
    """How many units Qt counts in a text."""
    return len(text) + sum(1 for letter in text if ord(letter) > 0xFFFF)


def spans(text: str, tokens: tuple[str, ...]) -> tuple[Span, ...]:
    """Where each token stands in the text it was split from; a token that is not there literally is left out."""
    found: list[Span] = []
    count = len if not text or max(text) <= "\uffff" else utf16
    at = units = 0
    for token in tokens:
        place = text.find(token, at)
        if place < 0:
            continue
        units += count(text[at:place])
        length = count(token)
        found.append(Span(units, units + length))
        at, units = place + len(token), units + length
    return tuple(found)


def join(tokens: tuple[str, ...]) -> str:
    """A text that splits into exactly these tokens, written as one would where that is possible."""
    text = ""
    for token in tokens:
        tight = (token[:1] in CLOSING and len(token) == 1) or text[-1:] in OPENING
        text += token if not text or tight else " " + token
    return text if split(text) == tokens else " ".join(tokens)


def first_tokens(text: str, most: int) -> str:
    """The text up to the end of its token number `most`; unchanged where it has no more."""
    tokens = split(text)
    if len(tokens) <= most:
        return text
    at = 0
    for token in tokens[:most]:
        place = text.find(token, at)
        at = place + len(token) if place >= 0 else at
    return text[:at]
