"""The words that everything after the engine speaks: cells, matrices, terms, explanations.

Only data lives here. The table of steps is in `steps.py`; the arithmetic behind a cell is in `explain.py`.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Array = NDArray[np.floating]
Role = Literal[
    "plain", "query", "key", "value", "result", "weight", "share", "head", "muted", "accent", "ground"
]
ScaleKind = Literal["signed", "share"]

FUNCTION_SIGNS = frozenset({"exp", "sin", "cos", "max"})
"""The signs of terms that are not added up: a function of one operand, or one candidate for a maximum."""


class Cell(Struct, frozen=True):
    """One number: the matrix it stands in (a name from `trace.matrices`), its row and column, head and batch
    entry.

    Rows and columns count from 0 and follow torch's layout of the matrix, whichever way the stage shows it:
    the weight that carries input 3 to output 1 is `Cell("w_q", 1, 3)`. Head is 0 for matrices that have no
    heads.
    """

    matrix: str
    row: int
    col: int
    head: int = 0
    batch: int = 0


class Matrix(Struct, frozen=True, eq=False, weakref=True):
    """One matrix of the computation, for one head and one batch entry.

    `array` is two-dimensional, (rows, columns), read-only. `row_labels` and `col_labels` are the tokens where
    an axis runs over tokens, else None. `blocked` marks masked cells (True = blocked) where there are any, but
    for those that are pinned: their numbers count.
    `title` is the line that stands under the matrix ("scores = Q Kᵀ"), `symbol` the shortest name ("S"). `pinned` marks
    cells that stand at a number of the user's own (True = pinned); None: there are none.
    """

    name: str
    symbol: str
    array: Array
    role: Role
    scale: ScaleKind
    row_labels: tuple[str, ...] | None
    col_labels: tuple[str, ...] | None
    per_head: bool
    step: str
    blocked: NDArray[np.bool_] | None = None
    title: str = ""
    pinned: NDArray[np.bool_] | None = None


class Operand(Struct, frozen=True):
    """One number that goes into a term: its value, how it is written, and where it comes from."""

    value: float
    symbol: str
    role: Role
    cell: Cell | None


class Term(Struct, frozen=True):
    """One addend of a result: `operands` joined by `sign` ("×", "+", "−", "÷"), its value, the total so far.

    With a function for a sign ("exp", "sin", "cos", "max") the value is the function of the operand; under
    "max" each term is a candidate and `running` the largest so far. The rest of a long sum has no operands.
    `count` says how many addends this row stands for: 1, or more where a long sum shows its smallest addends
    as one.
    """

    operands: tuple[Operand, ...]
    sign: str
    value: float
    running: float
    label: str = ""
    count: int = 1


class Span(Struct, frozen=True):
    """A run of words in one role, so that a token can carry the colour of its part (query, key, ...)."""

    text: str
    role: Role = "plain"


class Link(Struct, frozen=True):
    """A way on: the words on it and the cell it leads to."""

    label: str
    cell: Cell
    role: Role = "plain"


class Part(Struct, frozen=True):
    """One part of a number that can be made in parts: how it is called, how much it is, where it comes from.

    `head` is the head that it belongs to (from 0), None where it belongs to none, such as a bias.
    """

    label: str
    value: float
    role: Role = "plain"
    head: int | None = None
    cell: Cell | None = None


class Check(Struct, frozen=True):
    """The same number, made another way: `sentence` says which, `parts` add up to `total`.

    `difference` is what that is above the number itself: 0, or what rounding in the computation's dtype leaves.
    """

    sentence: str
    parts: tuple[Part, ...]
    total: float
    difference: float


class Explanation(Struct, frozen=True):
    """Why a cell holds the number it holds.

    `value` is the number itself, from the engine; `total` is what the shown terms come to when added up here,
    so that a check can hold one against the other. `formula` is TeX; `formula_text` is the same as plain
    text. `rounded` is True where the terms as displayed do not add up to the total as displayed. `checks` make the same
    number in other ways, where there are any.
    """

    cell: Cell
    step: str
    name: str
    place: str
    words: tuple[Span, ...]
    formula: str
    formula_text: str
    terms: tuple[Term, ...]
    total: float
    value: float
    links: tuple[Link, ...]
    torch_line: str
    torch_shapes: str
    note: str = ""
    checks: tuple[Check, ...] = ()

    def rounded(self, decimals: int) -> bool:
        """Whether the terms, each rounded to `decimals`, add up to something else than the rounded total."""
        if not self.terms or any(term.sign in FUNCTION_SIGNS for term in self.terms):
            return False
        shown = sum(round(term.value, decimals) for term in self.terms)
        return bool(np.isfinite(shown)) and round(shown, decimals) != round(self.total, decimals)
