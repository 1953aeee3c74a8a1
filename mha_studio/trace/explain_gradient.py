"""`explain_gradient(found, cell)`: why the gradient of any number is what it is, every operand a way to its own why.

Operands are gradients (cells with the mark `GRADIENT`) and numbers of the computation (cells without). What is said
about each matrix stands in the `explain_gradient_*.py` beside this file; here it is chosen and completed.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from mha_studio.language import tr
from mha_studio.trace.backward_formulas import BACKWARD_FORMULAS
from mha_studio.trace.backward_steps import MADE_IN
from mha_studio.trace.explain import place
from mha_studio.trace.explain_gradient_inputs import (
    explain_addend,
    explain_bias,
    explain_source,
    explain_weight,
)
from mha_studio.trace.explain_gradient_products import (
    explain_concat,
    explain_head_outputs,
    explain_joined,
    explain_key,
    explain_output,
    explain_query,
    explain_shares,
    explain_v_head,
)
from mha_studio.trace.explain_gradient_softmax import (
    explain_added,
    explain_exp,
    explain_masked,
    explain_row_max,
    explain_row_sum,
    explain_scores,
    explain_shifted,
)
from mha_studio.trace.gradients import GradientTrace, forward_cell, gradient_cell
from mha_studio.trace.model import Cell, Explanation
from mha_studio.trace.names import NAMES
from mha_studio.trace.terms import Draft, symbol

GRADIENT_EXPLAINERS: dict[str, Callable[[GradientTrace, Cell, int], Draft]] = {
    "output": explain_output,
    **dict.fromkeys(("w_q", "w_k", "w_v", "w_o"), explain_weight),
    **dict.fromkeys(("b_q", "b_k", "b_v", "b_o"), explain_bias),
    "concat": explain_concat,
    "head_outputs": explain_head_outputs,
    "attn_weights": explain_shares,
    "v_head": explain_v_head,
    "row_sum": explain_row_sum,
    "exp": explain_exp,
    "shifted": explain_shifted,
    "row_max": explain_row_max,
    "masked_scores": explain_masked,
    **dict.fromkeys(("mask", "scaled_scores"), explain_added),
    "scores": explain_scores,
    "q_head": explain_query,
    "k_head": explain_key,
    **dict.fromkeys(("q", "k", "v"), explain_joined),
    **dict.fromkeys(("x", "memory"), explain_source),
    **dict.fromkeys(("embedding", "positions", "memory_embedding", "memory_positions"), explain_addend),
}


def explain_gradient(found: GradientTrace, cell: Cell, most: int = 8) -> Explanation:
    """Why ∂target/∂cell is what it is. `cell` with or without the mark of a gradient; the answer's has it.

    As in `explain`, a sum of more than `most` terms shows the largest and the rest as one, and a link or an operand
    leads to the number that it is made from; `found.number` answers its value. An operand at a pin is 0: it goes no
    further back. Raises IndexError where there is no such cell.
    """
    value, here = found.value(cell), forward_cell(cell)
    draft = GRADIENT_EXPLAINERS[here.matrix](found, here, most)
    variant = f"{here.matrix}.{draft.variant}" if draft.variant else here.matrix
    return Explanation(
        cell=gradient_cell(cell),
        step=MADE_IN[here.matrix],
        name=tr("gradient of the {noun}").format(noun=tr(NAMES[here.matrix].noun)),
        place=place(found.forward, here),
        words=draft.words,
        formula=BACKWARD_FORMULAS[variant],
        formula_text=draft.formula_text,
        terms=draft.terms,
        total=draft.total,
        value=value,
        links=draft.links,
        torch_line=draft.torch_line,
        torch_shapes=draft.torch_shapes,
        note=_note(found, here, value, draft.note),
        checks=draft.checks,
    )


def _note(found: GradientTrace, cell: Cell, value: float, more: str) -> str:
    """What the number says, in one sentence, that a pin goes no further back, and what else there is to say."""
    here = symbol(cell.matrix, cell.row, cell.col)
    if not math.isfinite(value):
        return tr("Not a number: something on the way is not.")
    asked = found.target.symbol
    said = tr("∂{here} is short for ∂{asked}/∂{here}: how fast {asked} grows as {here} grows.").format(
        here=here, asked=asked
    )
    pinned = found.pin_mask(cell.matrix, cell.head, cell.batch)
    if pinned is not None and pinned[cell.row, cell.col]:
        said += " " + tr("{here} is pinned, so what arrives here goes no further back.").format(here=here)
    return f"{said} {more}".strip()
