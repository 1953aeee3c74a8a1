"""What lies under a point of a frame, and where a cell stands in it."""

from __future__ import annotations

import math

from mha_studio.scene.frame import Block, Frame
from mha_studio.trace.model import Cell


def hit(frame: Frame, x: float, y: float) -> Cell | None:
    """The cell shown at (x, y), the topmost where several are; None between the matrices."""
    for block in reversed(frame.blocks()):
        if block.opacity < 0.3:
            continue
        u, v = (x - block.x) / block.cell_w, (y - block.y) / block.cell_h
        if 0.0 < block.turn < 1.0:
            c = math.cos(math.pi * block.turn)
            if abs(c) < 1e-3:
                continue
            # the turn is its own kind of mirror: its matrix has determinant c
            u, v = ((1 + c) * u - (1 - c) * v) / (2 * c), ((1 + c) * v - (1 - c) * u) / (2 * c)
        if 0 <= u < block.cols and 0 <= v < block.rows:
            if not block.ground and not _is_filled(block, int(v), int(u)):
                continue
            row, col = block.origin[0] + int(v), block.origin[1] + int(u)
            if block.transposed:
                row, col = col, row
            return Cell(block.matrix, row, col, block.head, block.batch)
    return None


def place_of(frame: Frame, cell: Cell) -> tuple[float, float, float, float] | None:
    """(x, y, w, h) of a cell where its matrix stands still in this frame, the topmost; None where it does not."""
    for block in reversed(frame.blocks()):
        if (block.matrix, block.head) != (cell.matrix, cell.head) or block.turn > 0.0:
            continue
        row, col = (cell.col, cell.row) if block.transposed else (cell.row, cell.col)
        row, col = row - block.origin[0], col - block.origin[1]
        if 0 <= row < block.rows and 0 <= col < block.cols:
            return block.x + col * block.cell_w, block.y + row * block.cell_h, block.cell_w, block.cell_h
    return None


def _is_filled(block: Block, row: int, col: int) -> bool:
    if block.filled is None:
        return True
    rows, cells = block.filled
    return row < rows or (row == rows and col < cells)
