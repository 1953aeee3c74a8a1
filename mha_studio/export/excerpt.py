"""One matrix cut out of the stage's picture, with its own labels: what is copied when one points at it.

It is the same frame with everything else left out, painted on nothing, and cut to what was painted.
"""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from mha_studio.paint.painter import FramePainter
from mha_studio.paint.picture import painting_on, picture
from mha_studio.scene import Block, Frame, View
from mha_studio.scene.frame import Item, Text
from mha_studio.trace.model import Cell

NEAR = 9.0
"""How far from its matrix a label may stand, in heights of ordinary text."""
ROOM = 12
"""Pixels around what is cut out."""


def excerpt(frame: Frame, cell: Cell, view: View) -> Frame | None:
    """The frame with the blocks of the cell's matrix and their labels alone; None where it is not on the stage."""
    blocks = frame.blocks()
    own = [block for block in blocks if _holds(block, cell)]
    if not own:
        return None
    kept: list[Item] = []
    for item in frame.items:
        if any(item is block for block in own) or (
            isinstance(item, Text)
            and not _heads_or_feet(item, frame, view)
            and min(blocks, key=lambda block: _away(block, item)) in own
            and min(_away(block, item) for block in own) <= NEAR * view.base
        ):
            kept.append(item)
    return replace(frame, items=tuple(kept))


def cut_out(frame: Frame, painter: FramePainter, ratio: float, clear: bool = False) -> QImage:
    """What is painted of a frame, with a little room around it, on the theme's ground or on none."""
    whole = picture(frame, painter, ratio, clear=True).convertToFormat(QImage.Format.Format_ARGB32)
    lines = np.frombuffer(whole.constBits(), np.uint8).reshape(whole.height(), whole.width(), 4)
    inked = lines[..., 3] > 0
    rows, cols = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    room = round(ROOM * ratio)
    if not rows.size:
        return whole
    box = QRect(int(cols[0]), int(rows[0]), int(cols[-1] - cols[0]) + 1, int(rows[-1] - rows[0]) + 1)
    made = whole.copy(box.adjusted(-room, -room, room, room))
    if clear:
        return made
    ground = QImage(made.size(), QImage.Format.Format_RGB32)
    ground.fill(QColor(painter.theme.window))
    with painting_on(ground) as brush:
        brush.drawImage(0, 0, made)
    return ground


def _holds(block: Block, cell: Cell) -> bool:
    return block.matrix == cell.matrix and block.opacity > 0.5 and block.head in (cell.head, 0)


def _heads_or_feet(item: Text, frame: Frame, view: View) -> bool:
    """Whether a line of text belongs to the picture as a whole."""
    base = view.base
    return (item.anchor == "left" and item.x <= 1.3 * base + 0.5) or item.y > frame.height - 2.2 * base


def _away(block: Block, item: Text) -> float:
    """How far the place of a text is from a block."""
    across = max(block.x - item.x, item.x - block.x - block.width, 0.0)
    down = max(block.y - item.y, item.y - block.y - block.height, 0.0)
    return float(np.hypot(across, down))
