"""Matrices as CSV and TSV: numbers in full, tokens at the rows and columns that run over tokens.

Numbers are written so that reading them gives the same ones again, with a point and ASCII signs: "-inf", "nan".
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from mha_studio.trace.difference import Difference
from mha_studio.trace.model import Matrix
from mha_studio.trace.names import NAMES, PARAMETERS
from mha_studio.trace.steps import STEPS
from mha_studio.trace.trace import Trace

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes a cell that begins so for a formula; a token that does is set in front of it an apostrophe."""


def table_text(trace: Trace, wanted: Iterable[tuple[str, int, int]], separator: str) -> str:
    """The matrices of (name, head, batch entry), one under the other, an empty line between two.

    One alone has no title; several have each a line with its name above.
    """
    wanted = list(wanted)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\n")
    for place, (name, head, batch) in enumerate(wanted):
        if len(wanted) > 1:
            if place:
                out.write("\n")
            writer.writerow([title(trace, name, head, batch)])
        writer.writerows(rows(trace.matrix(name, head, batch)))
    return out.getvalue()


def rows(matrix: Matrix) -> Iterator[list[str]]:
    """A line of headers, then a line for each row: its token or number, then its numbers."""
    height, width = matrix.array.shape
    columns = matrix.col_labels or tuple(str(col + 1) for col in range(width))
    lines = matrix.row_labels or tuple(str(row + 1) for row in range(height))
    yield ["", *map(_label, columns)]
    for label, numbers in zip(lines, matrix.array, strict=True):
        yield [_label(label), *map(str, numbers)]


def of_steps(trace: Trace, first: int, last: int, head: int, batch: int) -> list[tuple[str, int, int]]:
    """What the steps make: of one step its last result, of several every result of every head."""
    if first == last:
        return [
            (name, head, batch)
            for name in STEPS[first].results[-3 if STEPS[first].id in ("project", "split") else -1 :]
        ]
    found = []
    for step in STEPS[first : last + 1]:
        for name in step.results:
            found += [(name, h, batch) for h in range(trace.H if NAMES[name].per_head else 1)]
    return found


def title(trace: Trace, name: str, head: int, batch: int) -> str:
    """A matrix's name and where it stands: "attn_weights, head 2, sentence 1"."""
    parts = [f"{name}, now - held" if isinstance(trace, Difference) else name]
    if NAMES[name].per_head:
        parts.append(f"head {head + 1}")
    if trace.N > 1 and name not in PARAMETERS:
        parts.append(f"sentence {batch + 1}")
    return ", ".join(parts)


def _label(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA_SIGNS) else text
