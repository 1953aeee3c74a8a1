"""What explanations are put together from: operands, sums cut down to their largest terms, indices, words.

Nothing here knows what a matrix means. That is in the `explain_*.py` beside this file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from mha_studio.language import tr
from mha_studio.trace.model import Cell, Check, Link, Operand, Role, Span, Term
from mha_studio.trace.names import NAMES
from mha_studio.trace.trace import Trace

Floats = NDArray[np.float64]

Noun = Literal["terms", "scores"]
"""What the addends of a sum or the candidates for a maximum are called."""
_NAMED = re.compile(r"\{(\w+)\}")


class Draft(Struct, frozen=True):
    """What one `explain_*.py` function says about a cell; `explain` adds what is the same for all."""

    words: tuple[Span, ...]
    formula_text: str
    total: float
    terms: tuple[Term, ...] = ()
    links: tuple[Link, ...] = ()
    torch_line: str = ""
    torch_shapes: str = ""
    note: str = ""
    variant: str = ""
    checks: tuple[Check, ...] = ()


# Indices and symbols


def subscript(number: int) -> str:
    """A whole number in subscript figures: 12 → "₁₂"."""
    return str(number).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))


def symbol(matrix: str, row: int, col: int) -> str:
    """A cell as a formula writes it, counted from 1: "q₂,₃", "m₂", "W_Q[3,2]", "b_Q[3]"."""
    name = NAMES[matrix]
    if name.rows == "one":
        return f"{name.letter}[{col + 1}]"
    if name.cols == "one":
        return f"{name.letter}{subscript(row + 1)}"
    if name.letter.startswith("W"):
        return f"{name.letter}[{row + 1},{col + 1}]"
    return f"{name.letter}{subscript(row + 1)},{subscript(col + 1)}"


def operand(trace: Trace, matrix: str, row: int, col: int, head: int = 0, batch: int = 0) -> Operand:
    """A cell's number as an operand that links to its own why."""
    name = NAMES[matrix]
    cell = Cell(matrix, row, col, head if name.per_head else 0, batch)
    return Operand(trace.value(cell), symbol(matrix, row, col), name.role, cell)


def cell_of(part: Operand) -> Cell:
    """The cell that an operand links to; for operands made by `operand`, which always have one."""
    if part.cell is None:
        raise ValueError(f"{part.symbol} stands in no cell")
    return part.cell


# Sums


def single(operands: Sequence[Operand], sign: str, value: float, label: str = "") -> tuple[Term, ...]:
    """A result that is one term."""
    return (Term(tuple(operands), sign, value, value, label),)


def sum_of(
    values: Floats,
    most: int,
    operands: Callable[[int], tuple[Operand, ...]],
    sign: str,
    noun: Noun,
    extra: Sequence[Term] = (),
) -> tuple[tuple[Term, ...], float]:
    """Terms and total of Σ values, then the `extra` terms (a bias).

    More than `most` values: those of the largest size, in their order in the sum, and the rest as one term without
    operands. NaN counts as largest, so that it is seen. `operands(k)` makes those of addend k.
    """
    shown, rest = cut(np.abs(values), most)
    terms: list[Term] = []
    running = 0.0
    with np.errstate(invalid="ignore", over="ignore"):
        for k in shown:
            running += float(values[k])
            terms.append(Term(operands(k), sign, float(values[k]), running))
        if rest.size:
            value = float(values[rest].sum())
            running += value
            terms.append(
                Term(
                    (),
                    "+",
                    value,
                    running,
                    smaller(int(rest.size), noun),
                    int(rest.size),
                )
            )
    for term in extra:
        running += term.value
        terms.append(Term(term.operands, term.sign, term.value, running, term.label, term.count))
    return tuple(terms), running


def max_of(
    values: Floats, most: int, operands: Callable[[int], tuple[Operand, ...]], noun: Noun
) -> tuple[tuple[Term, ...], float]:
    """Candidates for a maximum, in their order, cut down as in `sum_of`; `running` is the largest so far."""
    shown, rest = cut(values, most)
    terms: list[Term] = []
    running = -np.inf
    for k in shown:
        running = float(np.maximum(running, values[k]))
        terms.append(Term(operands(k), "max", float(values[k]), running))
    if rest.size:
        value = float(values[rest].max())
        running = float(np.maximum(running, value))
        terms.append(
            Term(
                (),
                "max",
                value,
                running,
                smaller(int(rest.size), noun),
                int(rest.size),
            )
        )
    return tuple(terms), running


def cut(sizes: Floats, most: int) -> tuple[list[int], NDArray[np.intp]]:
    """Which of many are shown, at most `most` rows in all, and which are the rest; both in their order.

    All where they are few enough; else the `most` − 1 largest (NaN before all), one row being left for the rest.
    """
    if sizes.size <= max(most, 1):
        return list(range(sizes.size)), np.empty(0, dtype=np.intp)
    keep = sizes.size - max(most - 1, 1)
    order = np.argsort(sizes, kind="stable")
    return sorted(int(k) for k in order[keep:]), np.sort(order[:keep])


# Words


def words(*parts: str | Span) -> tuple[Span, ...]:
    """Spans from plain strings and spans, empty ones left out."""
    spans = (part if isinstance(part, Span) else Span(part) for part in parts)
    return tuple(span for span in spans if span.text)


def spans(sentence: str, **parts: object) -> tuple[Span, ...]:
    """Spans from a whole sentence with parts named in it, "{asking} may look at itself.": spans or what `str` makes of
    them. The order is the sentence's, since it is another one in another language."""
    made: list[str | Span] = []
    for place, piece in enumerate(_NAMED.split(sentence)):
        part = parts[piece] if place % 2 else piece
        made.append(part if isinstance(part, Span) else str(part))
    return words(*_joined(made))


def _joined(parts: Sequence[str | Span]) -> list[str | Span]:
    """Plain strings beside each other as one."""
    joined: list[str | Span] = []
    for part in parts:
        if joined and isinstance(part, str) and isinstance(joined[-1], str):
            joined[-1] += part
        else:
            joined.append(part)
    return joined


def token(text: str, role: Role = "accent") -> Span:
    """A token within a sentence, in the colour of its part."""
    return Span(text, role)


def places(number: int) -> str:
    """ "1 place", "3 places"."""
    return tr("%n place(s)", "", number)


def smaller(count: int, noun: Noun) -> str:
    """What stands for the rest of a long sum or choice: "28 smaller terms"."""
    if noun == "scores":
        return tr("%n smaller score(s)", "", count)
    return tr("%n smaller term(s)", "", count)


def shapes(*parts: str | tuple[int, ...]) -> str:
    """ "(1, 2, 6, 4) @ (1, 2, 4, 6) → (1, 2, 6, 6)" from shapes and the signs between them."""
    return " ".join(part if isinstance(part, str) else str(tuple(part)) for part in parts)
