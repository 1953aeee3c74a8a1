"""What a pointer does on the stage by dragging, done by keys: turn a number, block a cell, shift the picture."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from mha_studio.document.pins import pin_cell
from mha_studio.language import tr
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell
from mha_studio.views import cell_menu
from mha_studio.views.cell_editor import can_pin, can_set, change

if TYPE_CHECKING:
    from mha_studio.views.stage import Stage

TURN = 0.1
"""How far a key turns a number around 1; with Shift a tenth of it, with Ctrl ten times."""
SHIFT = 0.08
"""How far a key shifts an enlarged stage, as a share of its width."""
_ALL = (
    Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
)
_DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def move(stage: Stage, store: Store, event: QKeyEvent) -> bool:
    """Do what the key asks for. False where it asks for nothing of this."""
    key, held = Qt.Key(event.key()), event.modifiers() & _ALL
    cell = store.selected
    if key == Qt.Key.Key_W and not held:
        stage.spoken.say()
    elif key == Qt.Key.Key_X and not held and cell is not None and cell.matrix in cell_menu.PAINTABLE:
        cell_menu.paint(store, cell, not cell_menu.is_blocked(store, cell))
        store.end_merge()
    elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and held & Qt.KeyboardModifier.AltModifier:
        if cell is not None:
            turn(store, cell, 1.0 if key == Qt.Key.Key_Up else -1.0, held)
    elif key in _DIRECTIONS and held == Qt.KeyboardModifier.ControlModifier:
        right, down = _DIRECTIONS[key]
        stage.pan_x -= right * SHIFT * stage.width()
        stage.pan_y -= down * SHIFT * stage.width()
        stage.refresh()
    else:
        return False
    return True


def takes(store: Store, event: QKeyEvent) -> bool:
    """Whether a key that could be a shortcut of the window is the stage's own just now."""
    held = event.modifiers() & _ALL
    if event.key() == Qt.Key.Key_X and not held:
        return store.selected is not None and store.selected.matrix in cell_menu.PAINTABLE
    if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and held & Qt.KeyboardModifier.AltModifier:
        return True  # Alt+Left leads back to the number before
    return Qt.Key(event.key()) in _DIRECTIONS and held == Qt.KeyboardModifier.ControlModifier


def turn(store: Store, cell: Cell, by: float, held: Qt.KeyboardModifier) -> None:
    """Turn a number up or down: one that can be set, or one that is pinned already."""
    if not (can_set(cell) or (can_pin(cell) and pin_cell(cell) in store.document.pins)):
        store.tell(tr("This number is computed; pin it first (Enter), then it can be turned."))
        return
    value = store.trace.value(cell)
    size = 10.0 ** math.floor(math.log10(max(abs(value), 1.0)))
    step = TURN * size
    step *= 0.1 if held & Qt.KeyboardModifier.ShiftModifier else 1.0
    step *= 10.0 if held & Qt.KeyboardModifier.ControlModifier else 1.0
    store.apply(change(cell, round(value + by * step, 6)))
