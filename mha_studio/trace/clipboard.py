"""A block of any matrix of a computation as text for a spreadsheet. How the text is written is in the document room."""

from __future__ import annotations

from mha_studio.document.clipboard import block_text
from mha_studio.trace.trace import Trace


def copy_block(
    trace: Trace,
    matrix: str,
    head: int = 0,
    batch: int = 0,
    rows: tuple[int, int] | None = None,
    cols: tuple[int, int] | None = None,
    turned: bool = False,
) -> str:
    """Rows and columns (first, one after the last; None: all) of a matrix, tab-separated, a line a row.

    `turned`: a line a column instead, for a matrix that is seen as its transpose.
    Raises KeyError or IndexError where the trace has no such matrix or no such cells.
    """
    array = trace.matrix(matrix, head, batch).array
    spans = [
        (0, size) if span is None else span for span, size in zip((rows, cols), array.shape, strict=True)
    ]
    if not all(0 <= first < stop <= size for (first, stop), size in zip(spans, array.shape, strict=True)):
        raise IndexError(f"{matrix} has no rows {rows} and columns {cols}; its shape is {array.shape}")
    (top, bottom), (left, right) = spans
    block = array[top:bottom, left:right]
    return block_text(block.T if turned else block)
