"""A cell, and how its number came about, as sentences for someone who listens instead of looking.

The words are those of the panel that says why, in the order in which one would read them out.
"""

from __future__ import annotations

from mha_studio.language import tr
from mha_studio.trace.model import Cell, Explanation, Term
from mha_studio.trace.names import NAMES
from mha_studio.trace.numbers import format_number
from mha_studio.trace.steps import STEPS, Step, caption, passes_through
from mha_studio.trace.trace import Trace


def step_said(step: Step, trace: Trace) -> str:
    """ "Step 4 of 10, Scores: each query is compared with each key." """
    return tr("Step {number} of {count}, {title}: {caption}").format(
        number=step.number,
        count=len(STEPS),
        title=tr(step.title),
        caption=passes_through(step, trace) or caption(step, trace),
    )


def cell_said(trace: Trace, cell: Cell) -> str:
    """Where a cell stands: its matrix, then head, row and column by their tokens."""
    name = NAMES[cell.matrix]
    matrix = trace.matrix(cell.matrix, cell.head, cell.batch)
    rows = tr("row {row}").format(row=cell.row + 1)
    if matrix.row_labels:
        rows = tr("row {row} “{token}”").format(row=cell.row + 1, token=matrix.row_labels[cell.row])
    cols = tr("column {col}").format(col=cell.col + 1)
    if matrix.col_labels:
        cols = tr("column {col} “{token}”").format(col=cell.col + 1, token=matrix.col_labels[cell.col])
    title = tr(name.title).split(" = ")[0]  # "scores = Q Kᵀ": what it is, without how it is made
    parts = [title, rows, cols]
    if name.per_head:
        parts.insert(1, tr("head {head}").format(head=cell.head + 1))
    return ", ".join(parts)


def value_said(trace: Trace, cell: Cell, decimals: int) -> str:
    """The number, and what is special about it."""
    matrix = trace.matrix(cell.matrix, cell.head, cell.batch)
    parts = [format_number(trace.value(cell), decimals)]
    if matrix.blocked is not None and matrix.blocked[cell.row, cell.col]:
        parts.append(tr("blocked"))
    if matrix.pinned is not None and matrix.pinned[cell.row, cell.col]:
        parts.append(tr("pinned"))
    return ", ".join(parts)


def derivation_said(why: Explanation, decimals: int) -> str:
    """How the number came about: what it means, term by term, and what they come to."""
    sentences = ["".join(span.text for span in why.words).strip()]
    for term in why.terms:
        sentences.append(_term(term, decimals))
    if why.terms:
        total = tr("Together: {total}.") if len(why.terms) > 1 else tr("Which is {total}.")
        sentences.append(total.format(total=format_number(why.value, decimals)))
    if why.note:
        sentences.append(why.note)
    return " ".join(sentence for sentence in sentences if sentence)


def _term(term: Term, decimals: int) -> str:
    value = format_number(term.value, decimals)
    if not term.operands:
        rest = term.label or tr("%n more", "terms that are not shown", term.count)
        return tr("{term} is {value};").format(term=rest, value=value)
    operands = [format_number(each.value, decimals) for each in term.operands]
    words = {
        "×": tr("times"), "÷": tr("divided by"), "+": tr("plus"), "−": tr("minus"), "max": tr("or"),
    }  # fmt: skip
    if term.sign in ("exp", "sin", "cos"):
        return tr("{function} of {number} is {value};").format(
            function=term.sign, number=operands[0], value=value
        )
    if len(operands) == 1:
        return tr("{term};").format(term=operands[0])
    joined = f" {words.get(term.sign, term.sign)} ".join(operands)
    return tr("{term} is {value};").format(term=joined, value=value)
