"""`explain(trace, cell)`: why any number of any step holds what it holds, with every operand a way to its own why.

What is said about each matrix stands in `explain_inputs.py`, `explain_products.py` and `explain_softmax.py`; here it is
chosen and completed with what is the same for all.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from mha_studio.language import tr
from mha_studio.trace.explain_inputs import (
    explain_bias,
    explain_embedding,
    explain_pinned,
    explain_positions,
    explain_weight,
    explain_x,
)
from mha_studio.trace.explain_products import (
    explain_concat,
    explain_head_outputs,
    explain_output,
    explain_projection,
    explain_scores,
    explain_split,
)
from mha_studio.trace.explain_softmax import (
    explain_exp,
    explain_mask,
    explain_masked,
    explain_row_max,
    explain_row_sum,
    explain_scaled,
    explain_share,
    explain_shifted,
)
from mha_studio.trace.formulas import FORMULAS
from mha_studio.trace.model import Cell, Explanation
from mha_studio.trace.names import NAMES
from mha_studio.trace.terms import Draft
from mha_studio.trace.trace import Trace
from mha_studio.trace.two_ways import checks

EXPLAINERS: dict[str, Callable[[Trace, Cell, int], Draft]] = {
    "embedding": explain_embedding,
    "positions": explain_positions,
    "x": explain_x,
    "memory_embedding": explain_embedding,
    "memory_positions": explain_positions,
    "memory": explain_x,
    **dict.fromkeys(("w_q", "w_k", "w_v", "w_o"), explain_weight),
    **dict.fromkeys(("b_q", "b_k", "b_v", "b_o"), explain_bias),
    **dict.fromkeys(("q", "k", "v"), explain_projection),
    **dict.fromkeys(("q_head", "k_head", "v_head"), explain_split),
    "scores": explain_scores,
    "scaled_scores": explain_scaled,
    "mask": explain_mask,
    "masked_scores": explain_masked,
    "row_max": explain_row_max,
    "shifted": explain_shifted,
    "exp": explain_exp,
    "row_sum": explain_row_sum,
    "attn_weights": explain_share,
    "head_outputs": explain_head_outputs,
    "concat": explain_concat,
    "output": explain_output,
}


def explain(trace: Trace, cell: Cell, most: int = 8) -> Explanation:
    """Why a cell holds its number: formula, terms with real operands, plain words, PyTorch line, ways on.

    A sum of more than `most` terms shows the largest ones and the rest as one; a bias comes on top. Raises IndexError
    where the trace has no such cell.
    """
    value = trace.value(cell)
    name = NAMES[cell.matrix]
    draft = EXPLAINERS[cell.matrix](trace, cell, most)
    unpinned = trace.unpinned(cell)
    if unpinned is not None:
        draft = explain_pinned(trace, cell, draft, unpinned)
    variant = f"{cell.matrix}.{draft.variant}" if draft.variant else cell.matrix
    return Explanation(
        cell=cell,
        step=name.step,
        name=tr(name.noun),
        place=place(trace, cell),
        words=draft.words,
        formula=FORMULAS[variant],
        formula_text=draft.formula_text,
        terms=draft.terms,
        total=draft.total,
        value=value,
        links=draft.links,
        torch_line=draft.torch_line,
        torch_shapes=draft.torch_shapes,
        note=" ".join(part for part in (draft.note, _not_finite(draft, value)) if part),
        checks=checks(trace, cell),
    )


def place(trace: Trace, cell: Cell) -> str:
    """Where a cell stands, in words: 'head 1 · “cat” → “mat”', '“cat” · column 3', 'row 2 · column 3'."""
    name = NAMES[cell.matrix]
    parts = []
    if trace.N > 1 and name.rows in ("query", "key", "memory"):
        parts.append(tr("sentence {number}").format(number=cell.batch + 1))
    if name.per_head:
        parts.append(tr("head {head}").format(head=cell.head + 1))
    if name.rows == "query" and name.cols == "key":
        parts.append(
            tr("“{asking}” → “{looked_at}”").format(
                asking=trace.query_token(cell.row, cell.batch),
                looked_at=trace.key_token(cell.col, cell.batch),
            )
        )
    elif name.rows in ("query", "key", "memory"):
        labels = trace.query_token if name.rows == "query" else trace.key_token
        parts.append(tr("“{token}”").format(token=labels(cell.row, cell.batch)))
        if name.cols != "one":
            parts.append(tr("column {col}").format(col=cell.col + 1))
    elif name.rows == "one":
        parts.append(tr("column {col}").format(col=cell.col + 1))
    else:
        parts += [tr("row {row}").format(row=cell.row + 1), tr("column {col}").format(col=cell.col + 1)]
    return " · ".join(parts)


def _not_finite(draft: Draft, value: float) -> str:
    """Which term lets something in that is no ordinary number, where one does and the words do not say it already."""
    if math.isfinite(value) or not draft.terms:
        return ""
    for term in draft.terms:
        for part in term.operands:
            if math.isnan(part.value):
                return tr("Not a number: it comes in with {symbol}.").format(symbol=part.symbol)
    if math.isnan(value):
        return tr("Not a number: infinities of opposite signs, or zero times infinity, have no answer.")
    if any(np.isposinf(part.value) for term in draft.terms for part in term.operands):
        return tr("Infinite: one of the operands is.")
    if value > 0:
        return tr("Too large for this kind of number: it counts as infinite.")
    return ""
