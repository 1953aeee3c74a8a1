"""How a number is written: fixed decimals, a true minus sign, no "−0.00", words for what is not finite; and with the
decimal mark and the spaces that the user chose (`set_style`). Lines of code and files are written without these.

The kernels that write digits into cells spell numbers the same way; a test holds one against the other.
"""

from __future__ import annotations

import math
import re

MINUS = "\N{MINUS SIGN}"
INFINITY = "\N{INFINITY}"
THIN_SPACE = "\N{THIN SPACE}"
LARGE = 1e9  # from here on a number is written with an exponent
GROUPED_FROM = 5  # digits before the decimal mark; below, spaces would only scatter them

_comma = False
_grouped = False


def set_style(comma: bool = False, grouped: bool = False) -> None:
    """Write numbers with a decimal comma, and with thin spaces between thousands, from now on."""
    global _comma, _grouped
    _comma, _grouped = comma, grouped


def style() -> tuple[bool, bool]:
    """Whether a comma stands before the decimals, and whether thousands stand apart."""
    return _comma, _grouped


def styled(text: str) -> str:
    """A number as Python writes it ("-12345.6") in the user's style; a text without digits stays as it is."""
    if _grouped:
        text = _WHOLE.sub(_apart, text, count=1)
    return text.replace(".", ",").replace("-", MINUS) if _comma else text.replace("-", MINUS)


_WHOLE = re.compile(rf"(?<![\d.])\d{{{GROUPED_FROM},}}")


def _apart(found: re.Match[str]) -> str:
    digits = found[0]
    first = len(digits) % 3
    parts = [digits[:first]] if first else []
    parts += [digits[at : at + 3] for at in range(first, len(digits), 3)]
    return THIN_SPACE.join(parts)


def in_words(value: float, digits: int = 6) -> str:
    """A number with as many digits as it needs, `digits` at most, in the user's style."""
    return styled(f"{value:.{digits}g}")


def typed_number(text: str) -> str:
    """What was typed as Python reads it: a true minus, a decimal comma and spaces between thousands are as good."""
    text = text.strip().replace(MINUS, "-")
    for space in (" ", THIN_SPACE, "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"):
        text = text.replace(space, "")
    return text.replace(",", ".") if text.count(",") == 1 and "." not in text else text


def format_number(value: float, decimals: int = 2, sign: bool = False) -> str:
    """Write `value` with `decimals` places (0 to 6), rounded as its exact binary value asks; "+" in front if `sign`.

    A negative number that rounds to nothing is written without a minus. ±∞ and "NaN" are written as such.
    """
    value = float(value)
    if math.isnan(value):
        return "NaN"
    plus = "+" if sign else ""
    if math.isinf(value):
        return (plus if value > 0 else MINUS) + INFINITY
    size = abs(value)
    if size >= LARGE:
        digits, power = f"{size:.{max(decimals, 1)}e}".split("e")
        text = f"{digits}e{int(power)}"
    else:
        text = f"{size:.{decimals}f}"
    minus = value < 0 and any(digit in "123456789" for digit in text)
    if _comma or _grouped:
        if _grouped and size < LARGE:
            text = _WHOLE.sub(_apart, text, count=1)
        text = text.replace(".", ",") if _comma else text
    return (MINUS if minus else plus) + text
