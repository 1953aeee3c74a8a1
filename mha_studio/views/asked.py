"""Which number the panels talk about: the one the user asked for, else the one that is being made."""

from __future__ import annotations

from mha_studio.scene.view import View
from mha_studio.scene.work import work_of
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell

SOFTMAX_LANES = ("masked_scores", "shifted", "exp", "attn_weights")


def made_cell(store: Store) -> Cell | None:
    """The cell that is being made at the store's time, as the stage shows it; None while nothing is made."""
    moment = store.schedule.at(store.player.t)
    work = work_of(store.shown, View(1, 1, head=store.head, batch=store.batch), moment)
    if work.active is None or work.result is None:
        return None
    name = SOFTMAX_LANES[work.lane] if work.lane >= 0 else work.result.matrix
    return Cell(name, *work.active, work.result.head, store.batch)


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
