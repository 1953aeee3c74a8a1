"""Blocks of numbers as text, out to a spreadsheet and in from one.

Putting a block into a document is in `edit_cells.py` (`PasteBlock`); copying one out of a computation in
`trace/clipboard.py`.
"""

from __future__ import annotations

import re
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mha_studio.document.edit_base import EditError
from mha_studio.document.edit_cells import rectangle
from mha_studio.language import tr

MOST_ROWS, MOST_COLS = 512, 1024
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,4})?")
_COMMA = re.compile(r"([+-]?)(\d*),(\d+)([eE][+-]?\d{1,4})?")
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")
"""What is a number of thousands to one reader and has three decimals to another."""


def block_text(values: NDArray[Any]) -> str:
    """(rows, columns) as lines with tabs between the numbers, in full: reading them gives the same numbers again."""
    return "\n".join("\t".join(str(value) for value in row) for row in np.atleast_2d(values))


def parse_block(text: str) -> NDArray[np.float64]:
    """The numbers in a text, (rows, columns): a line for each row, tabs, else semicolons, else spaces between them.

    A true minus sign is one, and a comma may stand for the decimal point wherever it cannot mean thousands. Raises
    `EditError` with a sentence for anything else.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n ").split("\n")
    if not any(line.strip() for line in lines):
        raise EditError(tr("There are no numbers to paste."))
    separator = next((sign for sign in "\t;" if any(sign in line for line in lines)), None)
    cells = [_split(line, separator) for line in lines[: MOST_ROWS + 1]]
    if len(lines) > MOST_ROWS or max(map(len, cells)) > MOST_COLS:
        raise EditError(
            tr("That is more than any matrix holds; up to {most} rows would fit.").format(most=MOST_ROWS)
        )
    commas = _decimal_commas([cell for row in cells for cell in row])
    return rectangle(
        [[_number(cell, commas, r, c) for c, cell in enumerate(row, 1)] for r, row in enumerate(cells, 1)]
    )


def _split(line: str, separator: str | None) -> list[str]:
    parts = line.split(separator)
    if separator is not None and len(parts) > 1 and not parts[-1].strip():
        parts.pop()  # a separator at the end of a line separates nothing
    return [part.strip().replace("\N{MINUS SIGN}", "-") for part in parts]


def _decimal_commas(cells: list[str]) -> bool:
    """Whether a comma in these numbers is the decimal one beyond doubt. Raises `EditError` where it may be either."""
    with_comma = [cell for cell in cells if _COMMA.fullmatch(cell)]
    sure = [cell for cell in with_comma if not _GROUPED.fullmatch(cell)]
    points = [cell for cell in cells if "." in cell and _NUMBER.fullmatch(cell)]
    if with_comma and points:
        raise EditError(
            tr("“{comma}” has a comma and “{point}” a point; one sign for decimals would fit.").format(
                comma=_short(with_comma[0]), point=_short(points[0])
            )
        )
    if with_comma and not sure:
        raise EditError(
            tr(
                "“{number}” may be thousands or decimals; write it with a point, or without the comma."
            ).format(number=_short(with_comma[0]))
        )
    return bool(sure)


def _number(cell: str, commas: bool, row: int, col: int) -> float:
    if not cell:
        raise EditError(
            tr("The cell in row {row}, column {col} is empty; every cell needs a number.").format(
                row=row, col=col
            )
        )
    plain = cell.replace(",", ".") if commas and _COMMA.fullmatch(cell) else cell
    if _NUMBER.fullmatch(plain):
        return float(plain)
    if cell.lstrip("+-").casefold() in ("∞", "inf", "infinity", "nan"):
        raise EditError(
            tr("“{cell}” in row {row}, column {col} cannot be pasted; only finite numbers can.").format(
                cell=_short(cell), row=row, col=col
            )
        )
    raise EditError(
        tr(
            "“{cell}” in row {row}, column {col} is no number; numbers with tabs, semicolons or spaces between them "
            "would fit."
        ).format(cell=_short(cell), row=row, col=col)
    )


def _short(text: str) -> str:
    return text if len(text) <= 20 else text[:19] + "…"
