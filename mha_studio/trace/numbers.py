"""How a number is written: fixed decimals, a true minus sign, no "−0.00", words for what is not finite.

The kernels that write digits into cells spell numbers the same way; a test holds one against the other.
"""

from __future__ import annotations

import math

MINUS = "\N{MINUS SIGN}"
INFINITY = "\N{INFINITY}"
LARGE = 1e9  # from here on a number is written with an exponent


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
    if value < 0 and any(digit in "123456789" for digit in text):
        return MINUS + text
    return plus + text
