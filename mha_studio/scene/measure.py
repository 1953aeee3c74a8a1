"""Sizes without a font engine: how wide a text will be, how large the digits in a cell may be, where lines break.

The widths are those of the two faces that are shipped, rounded up a little; the painter elides what is wider still.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from msgspec import Struct

SMALLEST_DIGITS = 8.0
"""Digits smaller than this many pixels are not drawn; colour stands alone then."""
SUBSCRIPT = 0.72
"""The size of a subscript as a share of the text that it hangs on."""


class Digits(Struct, frozen=True):
    """How large digits may be: never under `least` pixels, at most `most`, at most `of_height` of a cell's height; the
    smallest may fill more of it, up to `tight`. A cell has room for `chars` characters at least and `beside` pixels."""

    least: float = SMALLEST_DIGITS
    most: float = 19.0
    of_height: float = 0.5
    tight: float = 0.5
    chars: int = 4
    beside: float = 7.0


STUDIO = Digits()

_NARROW = frozenset("iljtfrI.,:;'|!()[] ")
_WIDE = frozenset("mwMWQO@%")
_OPENING = frozenset("（“‘「『【《〈([{")
_CLOSING = frozenset("，。；：？！、）”’」』】》〉…,.;:?!)]}%")


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


def digits_px(cell_w: float, cell_h: float, chars: int, limits: Digits = STUDIO) -> float:
    """The size of the digits for a cell of this size, or 0 where they would be too small to read."""
    wide = (cell_w - limits.beside) / (0.6 * max(chars, limits.chars))
    px = min(cell_h * limits.of_height, wide, limits.most)
    if px < limits.least <= min(cell_h * limits.tight, wide):
        return limits.least
    return px if px >= limits.least else 0.0


def pieces(text: str) -> list[str]:
    """Between these a line may break: words with the space behind them, and where there are no spaces, as in Chinese,
    single signs; but none that closes begins a line, and none that opens ends one."""
    found: list[str] = []
    for sign in text:
        last = found[-1][-1] if found else " "
        apart = sign != " " and (
            last == " "
            or ((_spaceless(last) or _spaceless(sign)) and sign not in _CLOSING and last not in _OPENING)
        )
        if apart or not found:
            found.append(sign)
        else:
            found[-1] += sign
    return found


def wrap(text: str, width: float, px: float) -> list[str]:
    """`text` in lines no wider than `width` pixels; a single longer word keeps a line of its own."""
    lines: list[str] = []
    line = ""
    for piece in pieces(" ".join(text.split())):
        if line and text_width((line + piece).rstrip(), px) > width:
            lines.append(line.rstrip())
            line = piece
        else:
            line += piece
    return [*lines, line.rstrip()] if line else lines


@lru_cache(maxsize=4096)
def _spaceless(sign: str) -> bool:
    """Whether this is a letter or a stop of a writing without spaces. Emoji are not: they are joined to each other."""
    return unicodedata.east_asian_width(sign) in "WF" and unicodedata.category(sign)[0] in "LP"
