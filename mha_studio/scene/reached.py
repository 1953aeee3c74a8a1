"""Marks under the numbers that a chosen number reaches: a bar in each of their cells, as long as the effect is strong.

They are drawn over a frame; what reaches what is `trace/reach.py`'s.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from mha_studio.scene.frame import Bar, Block, Frame
from mha_studio.trace.model import Array
from mha_studio.trace.reach import Reach

ROOMY = 12.0
"""Pixels that a cell must be high for a bar beside its number; a smaller one is tinted as a whole."""
SMALLEST = 2.0
MOST_MARKS = 3000
"""Of more the strongest ones are marked: nobody sees the others among so many."""


def reach_marks(frame: Frame, found: Reach) -> Iterator[Bar]:
    """The marks for every matrix that rests on the stage, each in measure of what is reached most in its matrix."""
    for block in frame.blocks():
        resting = block.turn == 0.0 and block.opacity > 0.5 and not block.pooled
        if (
            resting
            and block.matrix != found.cell.matrix
            and block.cell_h >= SMALLEST
            and block.matrix in found.names
        ):
            yield from _marks(block, found.matrix(block.matrix, block.head, block.batch).array)


def _marks(block: Block, whole: Array) -> Iterator[Bar]:
    sizes = np.abs(np.where(np.isfinite(whole), whole, 0.0))
    most = float(sizes.max(initial=0.0))
    if most <= 0.0:
        return
    row, col = block.origin
    seen = (sizes.T if block.transposed else sizes)[row : row + block.rows, col : col + block.cols]
    seen = np.where(_there(block)[: len(seen), : seen.shape[1]], seen, 0.0)
    places = np.argwhere(seen > 0.0)
    if len(places) > MOST_MARKS:
        places = places[np.argsort(-seen[places[:, 0], places[:, 1]], kind="stable")[:MOST_MARKS]]
    for i, j in places.tolist():
        share = float(seen[i, j]) / most
        x, y = block.x + j * block.cell_w, block.y + i * block.cell_h
        if block.cell_h < ROOMY:
            yield Bar(x, y, block.cell_w, block.cell_h, "accent", 0.12 + 0.5 * share)
            continue
        high, room = max(2.5, 0.09 * block.cell_h), 0.84 * block.cell_w
        left, top = x + 0.08 * block.cell_w, y + block.cell_h - high - 1.5
        yield Bar(left, top, room, high, "accent", 0.22)
        yield Bar(left, top, max(room * share, high), high, "accent")


def _there(block: Block) -> NDArray[np.bool_]:
    """Which cells are computed so far."""
    there = np.ones((block.rows, block.cols), dtype=bool)
    if block.filled is not None:
        rows, cells = block.filled
        there[rows:] = False
        if rows < block.rows:
            there[rows, :cells] = True
    if block.filled_cols is not None:
        there[:, block.filled_cols :] = False
    return there
