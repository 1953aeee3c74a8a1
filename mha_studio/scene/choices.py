"""What a lesson's question offers, for a hall: each answer as a button with its letter, between caption and bar.

Where they stand follows from the view alone, so the same boxes are drawn, clicked and left free by the matrices.
"""

from __future__ import annotations

from collections.abc import Iterator

from mha_studio.scene.frame import Bar, Item, Outline, Text
from mha_studio.scene.measure import text_width
from mha_studio.scene.view import View

Box = tuple[float, float, float, float]

MARGIN, FOOT = 1.6, 1.75
"""From the edge of the picture, and from its lower end to the lowest answer, in text sizes."""
_HIGH, _GAP, _PAD, _LETTER = 1.75, 0.5, 0.7, 1.5
_BOLD = 1.12
_SIGNS = {"right": "✓", "wrong": "✗"}


def choices_height(view: View) -> float:
    """The height that the answers take, in pixels."""
    boxes = choice_boxes(view)
    return 0.0 if not boxes else (boxes[-1][1] + boxes[-1][3] - boxes[0][1]) + 0.75 * view.base


def choice_boxes(view: View) -> list[Box]:
    """(x, y, w, h) of each answer: side by side, the next row below where the room ends."""
    b, left, right = view.base, MARGIN * view.base, view.width - MARGIN * view.base
    places: list[tuple[float, int, float]] = []
    x, row = left, 0
    for choice in view.choices:
        words = _BOLD * text_width(choice.text, view.px(1.0))
        wide = min(words + (_LETTER + 2 * _PAD) * b, right - left)
        if x > left and x + wide > right:
            x, row = left, row + 1
        places.append((x, row, wide))
        x += wide + _GAP * b
    bottom = view.height - FOOT * b
    return [
        (x, bottom - (row - at) * (_HIGH + _GAP) * b - _HIGH * b, wide, _HIGH * b) for x, at, wide in places
    ]


def choice_at(view: View, x: float, y: float) -> int | None:
    """The answer at a point, from 0, where it can be chosen."""
    for place, (left, top, wide, high) in enumerate(choice_boxes(view)):
        inside = left <= x <= left + wide and top <= y <= top + high
        if inside and view.choices[place].state == "open":
            return place
    return None


def choices(view: View) -> Iterator[Item]:
    """The answers as they are drawn; how one fared is told by a sign, by its frame and by its weight."""
    b, px = view.base, view.px(1.0)
    for choice, (x, y, w, h) in zip(view.choices, choice_boxes(view), strict=True):
        right, faint = choice.state == "right", choice.state in ("wrong", "other")
        if right:
            yield Bar(x, y, w, h, "accent", 0.22)
        yield Outline(
            x,
            y,
            w,
            h,
            "accent" if choice.state in ("open", "right") else "muted",
            (0.16 if right else 0.08) * b,
        )
        sign, at = _SIGNS.get(choice.state, choice.letter), x + _PAD * b
        yield Text(at, y + h / 2, sign, px, "muted" if faint else "accent", bold=True)
        at += _LETTER * b
        yield Text(
            at, y + h / 2, choice.text, px, "muted" if faint else "plain", bold=right,
            max_width=x + w - 0.4 * _PAD * b - at,
        )  # fmt: skip
