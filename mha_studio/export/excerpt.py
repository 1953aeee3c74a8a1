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
from mha_studio.trace.model import Cell, Matrix

NEAR = 9.0
"""How far from its matrix a label may stand, in heights of ordinary text."""
SMALLEST = 5.0
"""Pixels per em below which a token is left out."""
ROOM = 12
"""Pixels around what is cut out."""


def excerpt(frame: Frame, cell: Cell, view: View, matrix: Matrix) -> Frame | None:
    """The frame with the blocks of the cell's matrix and their labels alone; None where it is not on the stage.

    Tokens that stand at another matrix of the stage, since one line of them does for both, are added.
    """
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
    for block in own:
        if block.origin == (0, 0) and block.turn == 0.0:
            kept += _missing_tokens(block, kept, view, matrix)
    return replace(frame, items=tuple(kept))


def _missing_tokens(block: Block, kept: list[Item], view: View, matrix: Matrix) -> list[Item]:
    """The tokens of its rows and columns, where none of them stands at it."""
    texts = [item for item in kept if isinstance(item, Text)]
    rows, cols = matrix.row_labels, matrix.col_labels
    if block.transposed:
        rows, cols = cols, rows
    found: list[Item] = []
    px = min(view.base, 0.8 * block.cell_h)
    beside = any(each.x < block.x and block.y < each.y < block.y + block.height for each in texts)
    if rows and len(rows) == block.rows and not beside and px >= SMALLEST:
        for place, token in enumerate(rows):
            y = block.y + (place + 0.5) * block.cell_h
            found.append(
                Text(block.x - 0.6 * view.base, y, token, px, anchor="right", max_width=8 * view.base)
            )
    px = min(view.base, 0.8 * block.cell_w)
    above = any(each.y < block.y and block.x < each.x < block.x + block.width for each in texts)
    if cols and len(cols) == block.cols and not above and px >= SMALLEST:
        for place, token in enumerate(cols):
            x = block.x + (place + 0.5) * block.cell_w
            found.append(Text(x, block.y - 0.7 * view.base, token, px, angle=45.0, max_width=8 * view.base))
    return found


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
