"""What explanations of gradients are put together from, beside `terms.py`: gradients as operands, and sums of products
of a gradient with a number of the computation.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from mha_studio.language import tr
from mha_studio.trace.gradients import GRADIENT, GradientTrace
from mha_studio.trace.model import Array, Cell, Operand, Term
from mha_studio.trace.names import NAMES
from mha_studio.trace.terms import Floats, Noun, operand, sum_of, symbol

Terms = tuple[tuple[Term, ...], float]


def d_symbol(matrix: str, row: int, col: int) -> str:
    """A gradient as a formula writes it: "∂s₂,₃", short for ∂y/∂s₂,₃."""
    return "∂" + symbol(matrix, row, col)


def d_operand(
    found: GradientTrace, matrix: str, row: int, col: int, head: int = 0, batch: int = 0
) -> Operand:
    """A gradient as an operand: what of it goes on to what comes before, which is 0 at a pin."""
    name = NAMES[matrix]
    cell = Cell(GRADIENT + matrix, row, col, head if name.per_head else 0, batch)
    written = d_symbol(matrix, row, col)
    pinned = found.pin_mask(matrix, cell.head, batch)
    if pinned is not None and pinned[row, col]:
        return Operand(0.0, tr("{written}, which stops at the pin").format(written=written), "muted", cell)
    return Operand(found.value(cell), written, name.role, cell)


def same_place(found: GradientTrace, matrix: str, cell: Cell) -> Operand:
    """The gradient of another matrix in the same place."""
    return d_operand(found, matrix, cell.row, cell.col, cell.head, cell.batch)


def forward(found: GradientTrace, matrix: str, row: int, col: int, head: int = 0, batch: int = 0) -> Operand:
    """A number of the computation as an operand."""
    return operand(found.forward, matrix, row, col, head, batch)


def products(left: Array, right: Array) -> Floats:
    """The addends of a dot product, in float64."""
    with np.errstate(invalid="ignore", over="ignore"):
        return np.multiply(left, right, dtype=np.float64)


def sum_of_products(
    values: Floats, most: int, operands: Callable[[int], tuple[Operand, ...]], noun: Noun = "terms"
) -> Terms:
    """Terms and total of Σ values, each a product of its operands."""
    return sum_of(values, most, operands, "×", noun)


def best_of(values: Floats) -> int:
    """Where the largest |value| is: the term that a link to a whole row leads to."""
    return int(np.argmax(np.abs(values)))
