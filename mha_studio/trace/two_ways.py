"""Two ways, one number: the output as the sum of what each head brings, a projection by one head's own matrix.

That multi-head attention can be written with one wide matrix or with H narrow ones is Vaswani et al. 2017, section
3.2.2. The parts are multiplied and added up here in float64, apart from the engine, so that the two can be compared.
"""

from __future__ import annotations

import numpy as np

from mha_studio.language import tr
from mha_studio.trace.model import Cell, Check, Part, Role
from mha_studio.trace.names import NAMES
from mha_studio.trace.numbers import format_number
from mha_studio.trace.terms import Floats
from mha_studio.trace.trace import Trace

_ROLE: dict[str, Role] = {"q": "query", "k": "key", "v": "value"}


def checks(trace: Trace, cell: Cell) -> tuple[Check, ...]:
    """Every other way to the number in `cell`; none for most matrices, nor where the number is pinned."""
    if _pinned(trace, cell):
        return ()
    if cell.matrix == "output":
        return (_output(trace, cell),)
    if cell.matrix in _ROLE and cell.row < trace.full_shape(_source(trace, cell.matrix))[1]:
        return (_projection(trace, cell),)
    return ()


def by_head(trace: Trace, cell: Cell) -> tuple[Part, ...]:
    """What each head brings to one number of the output through its own columns of W_O, then the bias if there is one.

    `Part.cell` is the head's output where its largest term begins. Raises ValueError for a cell of another matrix.
    """
    if cell.matrix != "output":
        raise ValueError(f"A cell of {cell.matrix} came; only the output is made of what the heads bring.")
    trace.value(cell)
    weights = trace.matrix("w_o").array[cell.col].astype(np.float64)
    concat = trace.matrix("concat", 0, cell.batch).array[cell.row].astype(np.float64)
    parts = []
    for head in range(trace.H):
        columns = trace.head_columns(head)
        with np.errstate(invalid="ignore", over="ignore"):
            terms = concat[columns] * weights[columns]
            value = float(terms.sum())
        best = int(np.argmax(np.abs(terms)))
        place = Cell("head_outputs", cell.row, best, head, cell.batch)
        parts.append(Part(tr("head {head}").format(head=head + 1), value, "head", head, place))
    return (*parts, *_bias(trace, "b_o", cell.col))


def own_matrix(trace: Trace, name: str, head: int) -> Floats:
    """A head's own W_Q, W_K or W_V, (D, d_model): its D rows of the wide one. `name` is "q", "k" or "v"."""
    rows = trace.matrix(f"w_{name}").array[trace.head_columns(head)]
    return np.ascontiguousarray(rows, dtype=np.float64)


def _output(trace: Trace, cell: Cell) -> Check:
    parts = by_head(trace, cell)
    if trace.H > 1 and trace.has_bias:
        way = tr(
            "Each of the {heads} heads times its own %n column(s) of W_O, and the bias once", "", trace.D
        )
    elif trace.H > 1:
        way = tr("Each of the {heads} heads times its own %n column(s) of W_O", "", trace.D)
    elif trace.has_bias:
        way = tr("The head times its own %n column(s) of W_O, and the bias once", "", trace.D)
    else:
        way = tr("The head times its own %n column(s) of W_O", "", trace.D)
    return _check(trace, cell, way.format(heads=trace.H), parts)


def _projection(trace: Trace, cell: Cell) -> Check:
    name = cell.matrix
    head, within = divmod(cell.col, trace.D)
    row = trace.matrix(_source(trace, name), 0, cell.batch).array[cell.row].astype(np.float64)
    with np.errstate(invalid="ignore", over="ignore"):
        value = float((own_matrix(trace, name, head) @ row)[within])
    wide = f"W_{name.upper()}"
    place = Cell(f"w_{name}", cell.col, int(np.argmax(np.abs(trace.matrix(f"w_{name}").array[cell.col]))))
    parts = (
        Part(
            tr("row {row} of head {head}’s own {wide}").format(row=within + 1, head=head + 1, wide=wide),
            value,
            _ROLE[name],
            head,
            place,
        ),
        *_bias(trace, f"b_{name}", cell.col),
    )
    if trace.H == 1:
        sentence = tr("The one head’s own {wide} is the whole of it").format(wide=wide)
    else:
        shape = f"({trace.D}, {trace.E})"
        sentence = tr("{wide} as {heads} matrices of shape {shape}, one a head, each on its own").format(
            wide=wide, heads=trace.H, shape=shape
        )
    return _check(trace, cell, sentence, parts)


def _check(trace: Trace, cell: Cell, way: str, parts: tuple[Part, ...]) -> Check:
    value = trace.value(cell)
    with np.errstate(invalid="ignore", over="ignore"):
        total = float(np.sum([part.value for part in parts]))
        difference = 0.0 if total == value else float(np.float64(total) - np.float64(value))
    if not np.isfinite(total):
        verdict = tr("{way}: {total} either way.").format(way=way, total=format_number(total))
    elif difference == 0.0:
        verdict = tr("{way}: exactly the same number.").format(way=way)
    else:
        verdict = tr("{way}: the same number, but for {difference} of rounding.").format(
            way=way, difference=f"{abs(difference):.0e}"
        )
    return Check(verdict, parts, total, difference)


def _bias(trace: Trace, name: str, col: int) -> tuple[Part, ...]:
    if not trace.has_bias:
        return ()
    cell = Cell(name, 0, col)
    return (Part(tr("bias"), trace.value(cell), _ROLE.get(name[-1], "weight"), None, cell),)


def _source(trace: Trace, name: str) -> str:
    """The matrix that a projection reads."""
    return trace.source(name)


def _pinned(trace: Trace, cell: Cell) -> bool:
    pins = trace.result.call.pins.get(cell.matrix)
    if pins is None or NAMES[cell.matrix].per_head:
        return False
    here = np.array([cell.batch, cell.row, cell.col])[:, np.newaxis] == np.array(pins.places)
    return bool(here.all(axis=0).any())
