"""What can be done with a cell besides asking why: the menu under the right button, the clipboard, the stroke that
paints a mask.

Each row of the menu is one edit, or one sentence for the clipboard; what an edit does is the document's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from mha_studio.document.clipboard import parse_block
from mha_studio.document.edits import (
    NAMES,
    EditError,
    Fill,
    Identity,
    PaintMask,
    PasteBlock,
    RandomiseMatrix,
    Unpin,
    UnpinAll,
    Zero,
)
from mha_studio.document.pins import pin_cell
from mha_studio.language import tr
from mha_studio.session.store import Store
from mha_studio.trace.clipboard import copy_block
from mha_studio.trace.model import Cell
from mha_studio.trace.numbers import format_number
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import Trace
from mha_studio.views.cell_editor import can_pin, can_set

PAINTABLE = frozenset({"mask", "scaled_scores", "masked_scores"})
"""The matrices on which a mask is painted, in the step of the mask."""


class Row(NamedTuple):
    """One row of the menu; an empty text is a line between groups."""

    text: str = ""
    do: Callable[[], object] = lambda: None


def rows(store: Store, cell: Cell, edit: Callable[[Cell], None], turned: bool = False) -> Iterator[Row]:
    """What fits the cell. `edit` opens the field over it; `turned`: its matrix is seen as its transpose."""
    number = format_number(seen(store, cell).value(cell), store.decimals)
    yield Row(tr("Why {number}?").format(number=number), lambda: store.select(cell))
    yield Row()
    if can_set(cell):
        name, number = NAMES[cell.matrix], format_number(store.trace.value(cell), store.decimals)
        yield Row(tr("Set this number…"), lambda: edit(cell))
        yield Row(tr("Paste numbers from here"), lambda: paste(store, cell, turned))
        yield Row()
        yield Row(
            tr("Fill {name} with {number}").format(name=name, number=number), lambda: _fill(store, cell)
        )
        yield Row(
            tr("Fill {name} with zeros").format(name=name),
            lambda: store.apply(Zero(cell.matrix, batch=cell.batch)),
        )
        if cell.matrix.startswith("w_"):
            yield Row(
                tr("Make {name} the identity").format(name=name),
                lambda: store.apply(Identity(cell.matrix, cell.batch)),
            )
        drawn = _next_draw(store, cell)
        yield Row(drawn.name, lambda: store.apply(drawn))
        yield Row()
    elif can_pin(cell):
        if pin_cell(cell) in store.document.pins:
            yield Row(tr("Change the pin…"), lambda: edit(cell))
            yield Row(tr("Unpin this number"), lambda: store.apply(Unpin(cell)))
        else:
            yield Row(tr("Pin this number…"), lambda: edit(cell))
        if store.document.pins:
            yield Row(
                tr("Unpin all ({count})").format(count=len(store.document.pins)),
                lambda: store.apply(UnpinAll()),
            )
        yield Row()
    if cell.matrix in PAINTABLE:
        blocked = is_blocked(store, cell)
        text = tr("Allow {pair}") if blocked else tr("Block {pair}")
        yield Row(text.format(pair=_pair(store, cell)), lambda: paint(store, cell, not blocked))
        yield Row()
    yield Row(tr("Copy this number"), lambda: copy_number(store, cell))
    symbol = symbol_of(store, cell, turned)
    yield Row(tr("Copy {symbol} as a table").format(symbol=symbol), lambda: copy_matrix(store, cell, turned))


def menu(
    store: Store,
    cell: Cell,
    edit: Callable[[Cell], None],
    parent: QWidget,
    further: Iterable[Row] = (),
    turned: bool = False,
) -> QMenu:
    """The rows as a menu, `further` ones at its end."""
    made = QMenu(parent)
    made.setObjectName("cellMenu")
    for row in (*rows(store, cell, edit, turned), *further):
        if row.text:
            made.addAction(row.text.replace("&", "&&")).triggered.connect(lambda _=False, do=row.do: do())
        else:
            made.addSeparator()
    return made


def copy_number(store: Store, cell: Cell) -> None:
    """The number with all the digits that its type has."""
    array = seen(store, cell).matrix(cell.matrix, cell.head, cell.batch).array
    QGuiApplication.clipboard().setText(str(array[cell.row, cell.col]))


def copy_matrix(store: Store, cell: Cell, turned: bool = False) -> None:
    """The whole matrix as it is seen, tab-separated, as a spreadsheet takes it."""
    shown = seen(store, cell)
    text = copy_block(shown, cell.matrix, cell.head, cell.batch, turned=turned)
    QGuiApplication.clipboard().setText(text)
    rows, cols = shown.shape(cell.matrix)
    rows, cols = (cols, rows) if turned else (rows, cols)
    store.tell(
        tr("{symbol}, {rows} × {cols}, is on the clipboard.").format(
            symbol=symbol_of(store, cell, turned), rows=rows, cols=cols
        )
    )


def seen(store: Store, cell: Cell) -> Trace:
    """The trace whose number is seen in the cell: through the lens, as far as that has the cell."""
    return store.shown if store.shown.has(cell) else store.trace


def symbol_of(store: Store, cell: Cell, turned: bool) -> str:
    """The symbol of the cell's matrix as the stage writes it, with a "ᵀ" where it is seen as its transpose."""
    symbol = seen(store, cell).matrix(cell.matrix, cell.head, cell.batch).symbol
    return symbol + ("ᵀ" if turned else "")


def paste(store: Store, cell: Cell, turned: bool = False) -> bool:
    """A block of numbers from the clipboard, its first one into this cell, its rows as rows of what is seen."""
    try:
        block = parse_block(QGuiApplication.clipboard().text())
    except EditError as error:
        store.tell(str(error), "refused")
        return False
    store.end_merge()
    return bool(store.apply(PasteBlock(cell.matrix, cell.row, cell.col, block, cell.batch, turned)))


def is_blocked(store: Store, cell: Cell) -> bool:
    """Whether the mask blocks this cell."""
    blocked = store.trace.blocked(cell.head, cell.batch)
    return blocked is not None and bool(blocked[cell.row, cell.col])


def paint(store: Store, cell: Cell, blocked: bool) -> None:
    """Block or allow one cell of the mask."""
    _paint(store, ((cell.row, cell.col),), blocked)


def _paint(store: Store, cells: tuple[tuple[int, int], ...], blocked: bool) -> None:
    """Block or allow cells; in the step of the mask go to its end, where what is blocked is seen."""
    store.apply(PaintMask(cells, blocked))
    if STEP_IDS[store.step_index] == "mask":
        end = store.schedule.step_end(store.step_index)
        if store.player.playing or store.player.t < end:
            store.pause()
            store.seek(end)


class Stroke:
    """A stroke of the mask's brush: what was allowed under its first cell is blocked along it, or the other way.

    It paints once the hand has gone on to another cell. A click that stays on one only chooses it, so that asking why
    changes nothing; on the chosen one it paints.
    """

    def __init__(self, store: Store, cell: Cell) -> None:
        self._store = store
        self._blocked = not is_blocked(store, cell)
        self._first = self._last = (cell.row, cell.col)
        self.painted = False
        store.end_merge()

    def over(self, cell: Cell | None) -> None:
        """The brush is over this cell now; cells that a fast hand jumped over are painted too."""
        if cell is None or cell.matrix not in PAINTABLE:
            return
        at = (cell.row, cell.col)
        if at == self._last:
            return
        path = _between(self._last, at)
        self._last, self.painted = at, True
        _paint(self._store, path, self._blocked)

    def dab(self) -> None:
        """Paint the one cell on which the hand has stayed."""
        self.painted = True
        _paint(self._store, (self._first,), self._blocked)

    def release(self) -> None:
        """The stroke is over: one undo entry."""
        self._store.end_merge()


def _between(start: tuple[int, int], end: tuple[int, int]) -> tuple[tuple[int, int], ...]:
    steps = max(abs(end[0] - start[0]), abs(end[1] - start[1]), 1)
    points = (
        tuple(round(a + (b - a) * step / steps) for a, b in zip(start, end, strict=True))
        for step in range(steps + 1)
    )
    return tuple(dict.fromkeys((row, col) for row, col in points))


def _fill(store: Store, cell: Cell) -> None:
    store.apply(Fill(cell.matrix, store.trace.value(cell), batch=cell.batch))


def _next_draw(store: Store, cell: Cell) -> RandomiseMatrix:
    """From the next seed that was not drawn from yet, so that asking again gives something new."""
    seed = store.undo_stack.count() + store.document.seed + 1
    return RandomiseMatrix(cell.matrix, seed, cell.batch)


def _pair(store: Store, cell: Cell) -> str:
    labels = store.trace.matrix(cell.matrix, cell.head, cell.batch)
    row = labels.row_labels[cell.row] if labels.row_labels else str(cell.row + 1)
    col = labels.col_labels[cell.col] if labels.col_labels else str(cell.col + 1)
    return f"“{row}” → “{col}”"
