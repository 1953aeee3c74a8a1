"""Whether numbers as they are displayed give what is displayed beside them: where not, a "≈" says that it is rounding,
and no arithmetic error. What a whole sum comes to is `Explanation.rounded`."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from mha_studio.trace.model import Term


def value_rounded(term: Term, decimals: int) -> bool:
    """Whether the operands of a term, as displayed, give another value than the displayed one."""
    shown = [round(operand.value, decimals) for operand in term.operands]
    if not shown or not all(map(math.isfinite, (*shown, term.value))):
        return False
    try:
        made = _MAKE[term.sign](*shown) if term.sign in _MAKE else shown[0]
    except (ArithmeticError, TypeError):  # "÷ 0.00", exp of a thousand
        return True
    return _apart(made, term.value, decimals)


def running_rounded(before: Term | None, term: Term, decimals: int) -> bool:
    """Whether a displayed running total is another one than the one before it and the displayed term come to."""
    numbers = (0.0 if before is None else before.running, term.value)
    return term.sign != "max" and sum_rounded(numbers, term.running, decimals)


def sum_rounded(numbers: Iterable[float], total: float, decimals: int) -> bool:
    """Whether a displayed total is another one than the displayed numbers come to."""
    return math.isfinite(total) and _apart(
        sum(round(number, decimals) for number in numbers), total, decimals
    )


def product_rounded(first: float, second: float, product: float, decimals: int) -> bool:
    """Whether two factors, as displayed, give another product than the displayed one."""
    made = round(first, decimals) * round(second, decimals)
    return math.isfinite(product) and _apart(made, product, decimals)


def equals(parts: Iterable[float], total: float, decimals: int) -> str:
    """The sign between numbers to add up and what they come to: "=", or "≈" where `sum_rounded`."""
    return "≈" if sum_rounded(parts, total, decimals) else "="


def _apart(made: float, kept: float, decimals: int) -> bool:
    """Whether a number made of displayed ones is displayed as another one; a tie may go either way."""
    return math.isfinite(made) and abs(made - round(kept, decimals)) > 0.5 * 10.0**-decimals * (1 + 1e-6)


_MAKE: dict[str, Callable[..., float]] = {
    "×": lambda *numbers: math.prod(numbers),
    "+": lambda *numbers: sum(numbers),
    "−": lambda first, *others: first - sum(others),
    "÷": lambda above, below: above / below,
    "exp": math.exp,
    "sin": math.sin,
    "cos": math.cos,
}
