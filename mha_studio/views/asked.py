"""Which number the panels talk about: the one the user asked for, else the one that is being made."""

from __future__ import annotations

from mha_studio.scene.view import View
from mha_studio.scene.work import work_of
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell
from mha_studio.trace.names import NAMES

SOFTMAX_LANES = ("masked_scores", "shifted", "exp", "attn_weights")


def made_cell(store: Store) -> Cell | None:
    """The cell that is being made at the store's time, as the stage shows it; None while nothing is made."""
    shown, moment = store.shown, store.schedule.at(store.player.t)
    head, batch = min(store.head, shown.H - 1), min(store.batch, shown.N - 1)  # a held state may have fewer
    work = work_of(shown, View(1, 1, head=head, batch=batch), moment)
    if work.active is None or work.result is None:
        return None
    name = SOFTMAX_LANES[work.lane] if work.lane >= 0 else work.result.matrix
    return Cell(name, *work.active, work.result.head, batch)


def asked_cell(store: Store) -> Cell | None:
    """The selected cell, else the one being made, else None; only cells that are there now and in what is shown, and
    none while that is still being worked out."""
    if store.awaited:
        return None
    cell = store.selected if store.selected is not None else made_cell(store)
    there = cell is not None and store.trace.has(cell) and store.shown.has(cell)
    return cell if there else None


def asked_tokens(store: Store) -> frozenset[int]:
    """The tokens (by place in the document's own sentence) whose row or column the asked cell stands in; rows and
    columns of a second sentence or of another one of the batch are not among them."""
    cell = asked_cell(store)
    if cell is None or cell.batch:
        return frozenset()
    own = {"query"} if store.trace.cross else {"query", "key"}
    name = NAMES[cell.matrix]
    return frozenset(place for axis, place in ((name.rows, cell.row), (name.cols, cell.col)) if axis in own)
