"""Changing a number where it stands: a field over the cell to type into, and the cell as a dial to drag.

The stage says where the cell is and when; what is typed or turned goes to the store as one edit: an input is set, a
computed number is pinned. Which matrices can be set or pinned is the document's to say.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mha_studio.document.edits import NAMES, Pin, SetCell
from mha_studio.document.pins import PINNABLE
from mha_studio.language import tr
from mha_studio.paint.fonts import font
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell
from mha_studio.trace.numbers import MINUS, format_number, typed_number

STARTS = frozenset("0123456789.,-+" + MINUS)
"""What begins a number: typed on a chosen cell, it opens the field with it."""
STEP = 0.02
"""How much a dial turns for each pixel up, for numbers around 1; with Shift a tenth of it, with Ctrl ten times."""
_LEAVING = {
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, -1),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
}


def can_set(cell: Cell | None) -> bool:
    """Whether a cell holds an input or a parameter, so that it can be set by hand."""
    return cell is not None and cell.matrix in NAMES


def can_pin(cell: Cell | None) -> bool:
    """Whether a cell is computed and can be pinned to another number."""
    return cell is not None and cell.matrix in PINNABLE


def change(cell: Cell, value: object) -> SetCell | Pin:
    """The edit that puts a number into a cell: an input is set, a computed one is pinned."""
    if can_set(cell):
        return SetCell(cell.matrix, cell.row, cell.col, value, cell.batch)  # type: ignore[arg-type]
    return Pin(cell, value)  # type: ignore[arg-type]


class CellEditor(QLineEdit):
    """A field that lies over one cell. Enter takes the number, Escape leaves it, Tab and the arrows go on."""

    left = Signal(int, int)
    """The number was taken; on to the cell (rows down, columns right) from here."""

    def __init__(self, store: Store, stage: QWidget) -> None:
        super().__init__(stage)
        self._stage = stage
        self.setObjectName("cellEditor")
        self.setAccessibleName(tr("Number in the chosen cell"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMaxLength(24)
        self._store = store
        self._cell: Cell | None = None
        self._open = False
        self.hide()

    def begin(self, cell: Cell, box: QRectF, typed: str = "") -> None:
        """Lie over `box` with the cell's number, or with what was `typed` instead of it."""
        self._cell, self._open = cell, True
        face = font("mono", max(12, min(18, round(box.height() * 0.5))))
        self.setFont(face)
        wide = max(box.width() + 4.0, self.fontMetrics().horizontalAdvance("−0.0000") + 16.0)
        high = max(box.height() + 4.0, 26.0)
        x = min(max(box.center().x() - wide / 2, 2.0), self._stage.width() - wide - 2.0)
        y = min(max(box.center().y() - high / 2, 2.0), self._stage.height() - high - 2.0)
        self.setGeometry(round(x), round(y), round(wide), round(high))
        if typed:
            self.setText(typed)
            self.setCursorPosition(len(typed))
        else:
            self.setText(format_number(self._store.trace.value(cell), max(self._store.decimals, 4)))
            self.selectAll()
        self.setModified(bool(typed))
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, take: bool) -> bool:
        """Close the field; True where its number was taken or nothing had been typed."""
        cell, text = self._cell, self.text().strip()
        if take and cell is not None and self.isModified() and text:
            self._store.end_merge()
            if not self._store.apply(change(cell, typed_number(text))):
                self.selectAll()
                return False
            self._store.end_merge()
        focused = self.hasFocus()
        self._cell, self._open = None, False
        self.hide()
        if focused:
            self._stage.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.finish(False)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish(True)
        elif key in _LEAVING:
            self._go_on(*_LEAVING[key])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        if self._open:  # Qt also asks while the field is being hidden
            self._go_on(0, 1 if next else -1)
        return True

    def _go_on(self, down: int, right: int) -> None:
        if self.finish(True):
            self.left.emit(down, right)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._open and event.reason() != Qt.FocusReason.PopupFocusReason and not self.finish(True):
            self.finish(False)


class Dial:
    """A cell that is being dragged like a dial: up is more, down is less; the whole drag is one undo entry."""

    def __init__(self, store: Store, cell: Cell, at: QPointF) -> None:
        self._store = store
        self._cell = cell
        self._y = at.y()
        self._value = store.trace.value(cell)
        self._step = STEP * max(1.0, 10.0 ** math.floor(math.log10(max(abs(self._value), 1.0))))
        self.turned = False

    def turn(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer is at `at` now."""
        fine = 0.1 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1.0
        coarse = 10.0 if modifiers & Qt.KeyboardModifier.ControlModifier else 1.0
        moved = self._y - at.y()
        if not self.turned:
            if abs(moved) < 4.0:
                return
            self._store.end_merge()
            self.turned = True
            self._y = at.y()
            return
        if moved:
            self._y = at.y()
            self._value = round(self._value + moved * self._step * fine * coarse, 6)
            self._store.apply(change(self._cell, self._value))

    def release(self) -> None:
        """The drag is over."""
        self._store.end_merge()
