"""The picture as data: a `Frame` is a tuple of items in painting order, placed in logical pixels, coloured by role.

A matrix is one `Block` that carries its array; nothing here is made once per cell. A painter needs nothing but the
frame and a theme. `hit.py` answers what lies under a point; `compose.py` makes frames.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from mha_studio.trace.model import Role, ScaleKind

Face = Literal["sans", "mono"]
Anchor = Literal["left", "center", "right"]


class Scale(Struct, frozen=True):
    """How numbers become colour: "signed" runs from -limit over 0 to limit, "share" from 0 to limit.

    `head` is the head whose hue a share takes, or None for the common hue.
    """

    kind: ScaleKind
    limit: float
    head: int | None = None


class Block(Struct, frozen=True, eq=False):
    """A matrix on the stage.

    `array` (rows, columns) is as it is displayed when `turn` is 0; `transposed` says that it is the transpose of the
    named matrix, so a displayed (row, column) means cell (column, row) of it. `x`, `y` is the top left corner,
    `cell_w`, `cell_h` the size of a cell. `turn` (0 to 1) turns the block over its main diagonal: with c = cos(pi*turn)
    a point (u, v), counted in cells from the corner, is shown at ((1+c)u + (1-c)v, (1-c)u + (1+c)v) / 2.
    `filled` is how many cells are computed so far, as (complete rows, cells in the next row); None means all; cells
    not yet computed are an empty grid. `filled_cols` limits instead to the first columns.
    `text_px` is the size of the digits, 0 for none. `blocked` (rows, columns) marks masked cells, to be hatched.
    `pooled` says that one pixel stands for several cells. `origin` is the (row, column) of the matrix, in displayed
    order, that the first cell shows: a strip that shows row 3 alone has origin (3, 0). `ground` says whether cells not
    yet computed are drawn as an empty grid; without it they are left as they are (a block over an older one).
    `pinned` (rows, columns) marks cells that the user put to a number of their own; each shows a pin.
    """

    id: str
    matrix: str
    array: NDArray[np.floating]
    x: float
    y: float
    cell_w: float
    cell_h: float
    role: Role
    scale: Scale
    head: int = 0
    batch: int = 0
    transposed: bool = False
    turn: float = 0.0
    opacity: float = 1.0
    filled: tuple[int, int] | None = None
    filled_cols: int | None = None
    text_px: float = 0.0
    decimals: int = 2
    blocked: NDArray[np.bool_] | None = None
    pooled: bool = False
    origin: tuple[int, int] = (0, 0)
    ground: bool = True
    pinned: NDArray[np.bool_] | None = None

    @property
    def rows(self) -> int:
        return int(self.array.shape[0])

    @property
    def cols(self) -> int:
        return int(self.array.shape[1])

    @property
    def width(self) -> float:
        return self.cols * self.cell_w

    @property
    def height(self) -> float:
        return self.rows * self.cell_h


class Text(Struct, frozen=True):
    """A line of text. (x, y) is the middle of its height at `anchor`; `angle` turns it about that point, in degrees,
    counter-clockwise as seen. Wider than `max_width` it ends in "…". With `markup`, "_Q" and "_{12}" are subscripts."""

    x: float
    y: float
    text: str
    px: float
    role: Role = "plain"
    face: Face = "sans"
    anchor: Anchor = "left"
    bold: bool = False
    angle: float = 0.0
    opacity: float = 1.0
    max_width: float = 0.0
    head: int = 0
    markup: bool = False


class Outline(Struct, frozen=True):
    """A frame drawn around cells: the row being read, the column being read, the cell being made."""

    x: float
    y: float
    w: float
    h: float
    role: Role
    width: float = 2.0
    opacity: float = 1.0
    dashed: bool = False
    head: int = 0


class Line(Struct, frozen=True):
    """A straight line between two points; dashed where it ties an operand to a result."""

    x0: float
    y0: float
    x1: float
    y1: float
    role: Role
    width: float = 1.5
    opacity: float = 1.0
    dashed: bool = True
    head: int = 0


class Bar(Struct, frozen=True):
    """A filled rectangle whose length is a number: a share of attention, a signed term. `round`: a dot."""

    x: float
    y: float
    w: float
    h: float
    role: Role
    opacity: float = 1.0
    head: int = 0
    round: bool = False


class Formula(Struct, frozen=True):
    """A formula in TeX, `px` pixels per em, its left end at x, its middle at y; `text` says the same in plain text.

    `underlined`: what is not muted in it, being in work, has a line below.
    """

    x: float
    y: float
    tex: str
    text: str
    px: float
    opacity: float = 1.0
    underlined: bool = False


class ColourBar(Struct, frozen=True):
    """The key to the colours: a strip from the scale's low end (left) to its high end, ends and middle labelled."""

    x: float
    y: float
    w: float
    h: float
    scale: Scale
    px: float
    decimals: int = 2


Item = Block | Text | Outline | Line | Bar | Formula | ColourBar


class Frame(Struct, frozen=True):
    """Everything that is seen at one moment, in painting order, in a field of `width` × `height` logical pixels."""

    width: float
    height: float
    items: tuple[Item, ...]
    step: str
    caption: str

    def blocks(self) -> tuple[Block, ...]:
        return tuple(item for item in self.items if isinstance(item, Block))
