"""From the frame's logical pixels to the painter's device pixels, and where a block ends up among them."""

from __future__ import annotations

import math

from msgspec import Struct
from PySide6.QtCore import QRectF

from mha_studio.paint.shading import GRID_FROM
from mha_studio.scene.frame import Block


class Space(Struct, frozen=True):
    """A logical x lies at x * ratio + dx. `view` is what can be seen, in device pixels.

    `vector` says that the target has no pixels to snap to: shapes and text are drawn as such, and only what must be
    an image is one, with `fineness` pixels per logical pixel.
    """

    ratio: float
    dx: float
    dy: float
    view: QRectF
    vector: bool = False
    fineness: float = 1.0

    def x(self, value: float) -> float:
        return value * self.ratio + self.dx

    def y(self, value: float) -> float:
        return value * self.ratio + self.dy


class Placed(Struct, frozen=True):
    """Where a block stands: its corner on a whole device pixel, the size of its cells and of the lines between."""

    block: Block
    x: int
    y: int
    cell_w: float
    cell_h: float
    grid: int

    def left(self, col: int) -> int:
        """The device pixel at which a column begins."""
        return self.x + math.floor(col * self.cell_w + 0.5)

    def top(self, row: int) -> int:
        """The device pixel at which a row begins."""
        return self.y + math.floor(row * self.cell_h + 0.5)


def snapped(value: float) -> int:
    """The nearest whole pixel; halves go up, so that a whole step moves everything alike."""
    return math.floor(value + 0.5)


def place(block: Block, space: Space) -> Placed:
    """The block on whole device pixels."""
    cell_w, cell_h = block.cell_w * space.ratio, block.cell_h * space.ratio
    grid = max(1, round(space.ratio)) if min(cell_w, cell_h) >= GRID_FROM else 0
    return Placed(block, snapped(space.x(block.x)), snapped(space.y(block.y)), cell_w, cell_h, grid)
