"""What can be pinned: which computed numbers, where they are, and why others are not among them.

A pin puts a number in place of what would be computed; everything after it follows. Putting it in is the engine's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple, Protocol

from mha_studio.language import mark, tr

if TYPE_CHECKING:
    from mha_studio.document.document import Document

MOST_PINS = 4096
PINNABLE = (
    "q", "k", "v", "q_head", "k_head", "v_head", "scores", "scaled_scores", "masked_scores", "attn_weights",
    "head_outputs", "concat", "output",
)  # fmt: skip
"""The matrices whose cells can be pinned, in the order in which they are computed."""
PER_HEAD = frozenset(PINNABLE[3:11])
BY_KEY = frozenset({"k", "v", "k_head", "v_head"})
"""Those with a row for each key; all others have one for each query."""
SQUARE = frozenset(PINNABLE[6:10])
"""Those with a column for each key."""
_NOT: dict[str, str] = {
    **dict.fromkeys(
        ("row_max", "shifted", "exp", "row_sum"),
        mark(
            "The moves inside softmax cannot be pinned; pin the masked score before them or the "
            "share after them."
        ),
    ),
    "mask": mark("The mask is not computed and cannot be pinned; paint it instead."),
}


class CellLike(Protocol):
    """Anything that names one cell: a `PinCell`, or the trace's `Cell`."""

    @property
    def matrix(self) -> str: ...
    @property
    def row(self) -> int: ...
    @property
    def col(self) -> int: ...
    @property
    def head(self) -> int: ...
    @property
    def batch(self) -> int: ...


class PinCell(NamedTuple):
    """One cell: a matrix of `PINNABLE`, row and column from 0 as torch lays it out, head (0 where the matrix has
    none) and sentence of the batch."""

    matrix: str
    row: int
    col: int
    head: int = 0
    batch: int = 0


def pin_cell(cell: CellLike) -> PinCell:
    """The cell as a key of `Document.pins`."""
    head = cell.head if cell.matrix in PER_HEAD else 0
    return PinCell(cell.matrix, int(cell.row), int(cell.col), int(head), int(cell.batch))


def pin_problem(doc: Document, cell: CellLike) -> str:
    """A sentence where this cell cannot be pinned in the document, else an empty string."""
    if cell.matrix in _NOT:
        return tr(_NOT[cell.matrix])
    if cell.matrix not in PINNABLE:
        return tr("{matrix} is not computed and cannot be pinned; set its numbers instead.").format(
            matrix=cell.matrix
        )
    rows, cols = pin_shape(doc, cell.matrix)
    heads = doc.config.num_heads if cell.matrix in PER_HEAD else 1
    count = len(doc.sentences)
    if not (0 <= cell.row < rows and 0 <= cell.col < cols):
        return tr("{matrix} has no cell [{row}, {col}] to pin; it is {rows} × {cols}.").format(
            matrix=cell.matrix, row=cell.row + 1, col=cell.col + 1, rows=rows, cols=cols
        )
    if not (0 <= cell.head < heads and 0 <= cell.batch < count):
        return tr(
            "{matrix} of head {head} and sentence {number} is not there to pin; there are {heads} and {count}."
        ).format(matrix=cell.matrix, head=cell.head + 1, number=cell.batch + 1, heads=heads, count=count)
    return ""


def pin_shape(doc: Document, matrix: str) -> tuple[int, int]:
    """(rows, columns) of a matrix of `PINNABLE`, for one head and one sentence."""
    rows = doc.keys if matrix in BY_KEY else doc.length
    if matrix in SQUARE:
        return rows, doc.keys
    return rows, doc.config.head_dim if matrix in PER_HEAD else doc.config.embed_dim


def engine_pins(pins: Mapping[PinCell, float]) -> dict[str, dict[tuple[int, ...], float]]:
    """The pins as `engine.attend` takes them."""
    found: dict[str, dict[tuple[int, ...], float]] = {}
    for cell, value in pins.items():
        head = (cell.head,) if cell.matrix in PER_HEAD else ()
        found.setdefault(cell.matrix, {})[cell.batch, *head, cell.row, cell.col] = value
    return found


def moved_pins(
    pins: Mapping[PinCell, float],
    queries: Mapping[tuple[int, int], int],
    keys: Mapping[tuple[int, int], int],
) -> dict[PinCell, float]:
    """The pins where their tokens are now: (sentence, row) → row for queries and for keys; others are let go."""
    found = {}
    for cell, value in pins.items():
        rows = keys if cell.matrix in BY_KEY else queries
        row = rows.get((cell.batch, cell.row))
        col = keys.get((cell.batch, cell.col)) if cell.matrix in SQUARE else cell.col
        if row is not None and col is not None:
            found[cell._replace(row=row, col=col)] = value
    return found


def without(pins: Mapping[PinCell, float], matrices: Iterable[str]) -> dict[PinCell, float]:
    """The pins but for those of some matrices."""
    dropped = frozenset(matrices)
    return {cell: value for cell, value in pins.items() if cell.matrix not in dropped}
