"""Edits of pins: a computed number is put to another value, and everything after it follows.

What can be pinned is in `pins.py`.
"""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct

from mha_studio.document.document import Document, DocumentError
from mha_studio.document.edit_base import EditError, number
from mha_studio.document.pins import CellLike, PinCell, pin_cell, pin_problem
from mha_studio.language import tr


class Pin(Struct, frozen=True):
    """Pin a computed cell to a number: a `PinCell`, or the trace's `Cell`."""

    cell: CellLike
    value: float

    @property
    def name(self) -> str:
        return tr("Pin {cell}").format(cell=_said(self.cell))

    @property
    def merge_key(self) -> str | None:
        return f"pin {tuple(pin_cell(self.cell))}"

    def apply(self, doc: Document) -> Document:
        problem = pin_problem(doc, pin_cell(self.cell))
        if problem:
            raise EditError(problem)
        cell, value = pin_cell(self.cell), number(self.value)
        if doc.pins.get(cell) == value:
            return doc
        try:
            return doc.replace(pins={**doc.pins, cell: value})
        except DocumentError as error:
            raise EditError(str(error)) from None


class Unpin(Struct, frozen=True):
    """Let a pinned cell be what is computed."""

    cell: CellLike
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return tr("Unpin {cell}").format(cell=_said(self.cell))

    def apply(self, doc: Document) -> Document:
        cell: PinCell = pin_cell(self.cell)
        if cell not in doc.pins:
            raise EditError(tr("{cell} is not pinned.").format(cell=_said(self.cell)))
        return doc.replace(pins={place: value for place, value in doc.pins.items() if place != cell})


class UnpinAll(Struct, frozen=True):
    """Let all pinned cells be what is computed."""

    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return tr("Unpin all")

    def apply(self, doc: Document) -> Document:
        return doc.replace(pins={}) if doc.pins else doc


def _said(cell: CellLike) -> str:
    return f"{cell.matrix} [{cell.row + 1}, {cell.col + 1}]"
