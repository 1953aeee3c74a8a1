"""Which number the panels talk about: the one the user asked for, else the one that is being made."""

from __future__ import annotations

from mha_studio.session.store import Store
from mha_studio.trace.model import Cell
from mha_studio.trace.steps import STEPS

SOFTMAX_LANES = ("masked_scores", "shifted", "exp", "attn_weights")


def made_cell(store: Store) -> Cell | None:
    """The cell that is being made at the store's time; None while blocks move or nothing is made."""
    moment = store.schedule.at(store.player.t)
    active = moment.active
    if active is None:
        return None
    step = STEPS[moment.step]
    if step.id == "softmax":
        name = SOFTMAX_LANES[moment.beat.lane]
    else:
        name = step.results[min(moment.beat.part, len(step.results) - 1)]
    per_head = store.trace.matrix(name, store.head, store.batch).per_head
    return Cell(name, active[0], active[1], store.head if per_head else 0, store.batch)


def asked_cell(store: Store) -> Cell | None:
    """The selected cell, else the one being made, else None; only cells that the trace has."""
    cell = store.selected if store.selected is not None else made_cell(store)
    return cell if cell is not None and store.trace.has(cell) else None


def asked_tokens(store: Store) -> frozenset[int]:
    """The tokens (by place in the sentence) whose row or column the asked cell stands in."""
    cell = asked_cell(store)
    if cell is None:
        return frozenset()
    matrix = store.trace.matrix(cell.matrix, cell.head, cell.batch)
    found = set()
    if matrix.row_labels is not None:
        found.add(cell.row)
    if matrix.col_labels is not None:
        found.add(cell.col)
    return frozenset(found)
