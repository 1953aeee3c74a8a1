"""Sizes without a font engine: how wide a text will be, how large the digits in a cell may be, where lines break.

The widths are those of the two faces that are shipped, rounded up a little; the painter elides what is wider still.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

SMALLEST_DIGITS = 8.0
"""Digits smaller than this many pixels are not drawn; colour stands alone then."""

_NARROW = frozenset("iljtfrI.,:;'|!()[] ")
_WIDE = frozenset("mwMWQO@%")


@lru_cache(maxsize=8192)
def text_width(text: str, px: float, mono: bool = False) -> float:
    """About how many pixels `text` takes at a font size of `px` pixels."""
    if mono:
        return len(text) * 0.6 * px
    total = 0.0
    for char in text:
        if unicodedata.combining(char):
            continue
        if unicodedata.east_asian_width(char) in "WF":
            total += 1.05
        elif char in _NARROW:
            total += 0.33
        elif char in _WIDE or char.isupper():
            total += 0.76
        else:
            total += 0.58
    return total * px


def number_chars(largest: float, decimals: int) -> int:
    """How many characters the widest number takes: a sign, the digits before the point of `largest`, the decimals."""
    whole = len(str(int(min(abs(largest), 1e15))))
    return 1 + whole + (1 + decimals if decimals else 0)


def digits_px(cell_w: float, cell_h: float, chars: int) -> float:
    """The size of the digits for a cell of this size, or 0 where they would be too small to read."""
    px = min(cell_h * 0.5, (cell_w - 7.0) / (0.6 * max(chars, 4)), 19.0)
    return px if px >= SMALLEST_DIGITS else 0.0


def wrap(text: str, width: float, px: float) -> list[str]:
    """`text` in lines no wider than `width` pixels; a single longer word keeps a line of its own."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and text_width(longer, px) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line] if line else lines
