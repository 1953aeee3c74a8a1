"""Why a difference is what it is: the number now, minus the number in the held state.

What made either of them is asked of the states themselves; the links lead on to the differences of now's operands.
"""

from __future__ import annotations

from msgspec.structs import replace

from mha_studio.language import tr
from mha_studio.trace.difference import Difference
from mha_studio.trace.explain import explain
from mha_studio.trace.model import Cell, Explanation, Operand, Span, Term
from mha_studio.trace.names import NAMES
from mha_studio.trace.terms import symbol

FORMULA = (r"\Delta = \mathrm{now} - \mathrm{held}", "Δ = now − held")


def explain_difference(shown: Difference, cell: Cell) -> Explanation:
    """The two numbers that a cell of a difference stands between. Raises IndexError where there is no such cell."""
    value = shown.value(cell)
    now, held = shown.forward.value(cell), shown.held.value(cell)
    why = explain(shown.forward, cell)
    role, name = NAMES[cell.matrix].role, symbol(cell.matrix, cell.row, cell.col)
    if value == 0.0:
        words = tr("The same in both states: nothing that was changed since reaches this number.")
    elif value > 0.0:
        words = tr("More than in the held state.")
    else:
        words = tr("Less than in the held state.")
    terms = (
        Term((Operand(now, name, role, None),), "+", now, now, tr("now")),
        Term((Operand(-held, name, role, None),), "+", -held, value, tr("held, taken off")),
    )
    return replace(
        why,
        words=(Span(words),),
        formula=FORMULA[0],
        formula_text=FORMULA[1],
        terms=terms,
        name=tr("difference"),
        total=value,
        value=value,
        torch_line="",
        torch_shapes="",
        note="",
        checks=(),
    )
