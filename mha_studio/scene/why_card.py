"""Why a number is what it is, on a card for a hall: the formula, the real operands of each term, and the sum.

The panel of the studio says far more (`views/why_panel.py`); a card has a few lines in letters that the last row reads.
It stands where it hides least.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mha_studio.language import tr
from mha_studio.scene.frame import Bar, Block, Frame, Item, Line, Outline, Text
from mha_studio.scene.measure import text_width
from mha_studio.scene.presented import HEAD
from mha_studio.scene.view import View
from mha_studio.trace.model import FUNCTION_SIGNS, Explanation, Term
from mha_studio.trace.numbers import format_number
from mha_studio.trace.rounding import value_rounded

MOST_TERMS = 5
_LINE = 1.55
_PAD = 0.9

Box = tuple[float, float, float, float]


def why_card(frame: Frame, view: View, why: Explanation, foot: float) -> tuple[Item, ...]:
    """The card for a chosen cell, to be drawn over `frame`; `foot` is what is left free below, in pixels."""
    b, px = view.base, view.px(1.05)
    title = why.name if not why.place else f"{why.name}, {why.place}"
    rows = [_row(term, view.decimals) for term in why.terms]
    about = "≈" if why.rounded(view.decimals) else "="
    total = f"{about} {format_number(why.value, view.decimals)}"
    left_most = max([_wide(parts, px) for parts, _ in rows] + [text_width(why.formula_text, px)], default=0.0)
    right_most = max([text_width(value, px, mono=True) for _, value in rows] + [0.0])
    wide = max(left_most + right_most + 1.5 * b, text_width(title, view.px(1.1)), 11.0 * b) + 2 * _PAD * b
    wide = min(wide, view.width - 2.4 * b)
    high = (len(rows) + 3) * _LINE * b + 2 * _PAD * b
    x, y = _place(frame, view, wide, high, foot)
    return tuple(_items(view, (x, y, wide, high), title, why, rows, total))


def _items(
    view: View,
    box: Box,
    title: str,
    why: Explanation,
    rows: Sequence[tuple[list[tuple[str, str]], str]],
    total: str,
) -> Iterator[Item]:
    x, y, wide, high = box
    b, px = view.base, view.px(1.05)
    left, right, inner = x + _PAD * b, x + wide - _PAD * b, wide - 2 * _PAD * b
    yield Bar(x, y, wide, high, "ground", 0.96)
    yield Outline(x, y, wide, high, "muted", 2.0)
    line = y + _PAD * b + _LINE * b / 2
    yield Text(left, line, title, view.px(1.1), "plain", bold=True, max_width=inner, markup=False)
    line += _LINE * b
    yield Text(left, line, why.formula_text, px, "muted", max_width=inner)
    for term, (parts, value) in zip(why.terms, rows, strict=True):
        line += _LINE * b
        at = left
        for text, role in parts:
            yield Text(at, line, text, px, role, "mono")  # type: ignore[arg-type]
            at += text_width(text, px, mono=True)
        yield Text(right, line, value, px, "plain", "mono", "right")
        if value_rounded(term, view.decimals):
            yield Text(
                right - text_width(value, px, mono=True) - 0.3 * b, line, "≈", px, "muted", "mono", "right"
            )
    line += _LINE * b
    yield Line(left, line - 0.75 * b, right, line - 0.75 * b, "muted", 2.0, dashed=False)
    yield Text(left, line, tr("together") if len(rows) > 1 else tr("the number"), px, "plain")
    yield Text(right, line, total, px, "accent", "mono", "right", bold=True)


def _row(term: Term, decimals: int) -> tuple[list[tuple[str, str]], str]:
    """A term as coloured pieces, "−0.76 × 0.22", and its value."""
    value = format_number(term.value, decimals)
    if not term.operands:
        return [(term.label, "muted")], value
    pieces: list[tuple[str, str]] = []
    if term.sign in FUNCTION_SIGNS:
        inner = ", ".join(format_number(part.value, decimals) for part in term.operands)
        return [(f"{term.sign}({inner})", term.operands[0].role)], value
    for index, part in enumerate(term.operands):
        if index:
            pieces.append((f" {term.sign} ", "muted"))
        pieces.append((format_number(part.value, decimals), part.role))
    return pieces, value


def _wide(parts: Sequence[tuple[str, str]], px: float) -> float:
    return sum(text_width(text, px, mono=True) for text, _ in parts)


def _place(frame: Frame, view: View, wide: float, high: float, foot: float) -> tuple[float, float]:
    """The corner of the free field where the card hides least of what is seen."""
    b = view.base
    xs = (view.width - wide - 1.2 * b, 1.2 * b, (view.width - wide) / 2)
    top, bottom = HEAD * b, max(view.height - foot - high, HEAD * b)
    spots = [(x, y) for y in (top, bottom, (top + bottom) / 2) for x in xs]

    def hidden(spot: tuple[float, float]) -> float:
        x, y = spot
        total = 0.0
        for item in frame.items:
            if isinstance(item, Block) and item.opacity > 0.3:
                total += _common((x, y, wide, high), (item.x, item.y, item.width, item.height))
            elif isinstance(item, Outline) and item.role == "accent":
                total += 50.0 * _common((x, y, wide, high), (item.x, item.y, item.w, item.h))
        return total

    return min(spots, key=hidden)


def _common(a: Box, b: Box) -> float:
    """The area that two boxes share."""
    w = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    h = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    return max(w, 0.0) * max(h, 0.0)
