"""The slips that people make with each number, and what each of them comes to, so that a wrong answer can be told its
name: "that is the score before scaling".

`slips(trace, cell)` computes what stands there after every slip that is possible in this computation; `grade` holds a
student's number against the right one and those. Cards, predictions and worksheets ask here.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator

import numpy as np
from msgspec import Struct

from mha_studio.language import mark, tr
from mha_studio.trace.model import Array, Cell
from mha_studio.trace.names import NAMES
from mha_studio.trace.trace import Trace

SENTENCES: dict[str, str] = {
    "unscaled": mark("That is the score before scaling; it has yet to be divided by √d_k."),
    "scaled": mark("That is divided by √d_k already; scaling is the next step."),
    "by-head-dim": mark("That is divided by d_k; it is √d_k that it should be divided by."),
    "by-model-dim": mark("That is divided by √d_model; it is √d_k, the root of one head's width."),
    "multiplied": mark("That is multiplied by √d_k instead of divided."),
    "swapped": mark("Row and column are swapped: that is what the other token asks of this one."),
    "all-heads": mark("That multiplies the whole width d_model; a head has only its own d_k columns."),
    "other-head": mark("That is the same cell of another head."),
    "short": mark("The last product is missing from the sum."),
    "sign": mark("The sign is turned round."),
    "not-normalised": mark("That is exp alone; it has yet to be divided by the row's sum."),
    "no-exp": mark("That divides the scores themselves by their sum; exp comes first."),
    "score": mark("That is the score that goes in; softmax makes a share of it."),
    "wrong-axis": mark("That is normalised down the column; softmax runs along the row, over the keys."),
    "unscaled-softmax": mark("That is the share without scaling: the scores went in undivided."),
    "mask-ignored": mark("That is the share without the mask; blocked keys get nothing."),
    "percent": mark("That is in per cent; a share is between 0 and 1."),
    "plain-mean": mark("That is the plain mean of the values; each counts by its share."),
    "plain-sum": mark("That is the sum of the values; each has to be multiplied by its share."),
    "by-keys": mark("That adds up keys; it is the values that are collected."),
    "transposed-weights": mark("That runs down the column of A; a token collects along its own row."),
    "transposed": mark("That uses W instead of Wᵀ: row and column of the weight are swapped."),
    "no-bias": mark("The bias is missing."),
    "other-projection": mark("That is made with the weight of another projection."),
    "no-output": mark("That is the concatenation; W_O has yet to mix it."),
    "not-itself": mark("A token may attend to itself as well."),
    "all-keys": mark("That is without the mask."),
    "times": mark("The heads share d_model; it is divided and not multiplied."),
    "swapped-sizes": mark("That is the number of heads; asked for is the width of one."),
    "no-w-o": mark("W_O and its bias are missing."),
    "per-head": mark(
        "The heads share one W_Q, W_K and W_V, each d_model × d_model; more heads need no more."
    ),
    "in-turn": mark("That deals the columns out in turn; the columns of one head stay side by side."),
    "no-offset": mark("The heads before it take up columns too."),
    "rounded": mark("Nearly: more decimals are needed here."),
}
"""What is said of each slip; it goes through `tr` when it is shown."""
SCORES = frozenset({"scores", "scaled_scores", "masked_scores"})


class Slip(Struct, frozen=True):
    """One slip: its name (a key of `SENTENCES`) and what the number comes to by it."""

    name: str
    value: float

    @property
    def sentence(self) -> str:
        """What is said of it, in the reader's language."""
        return tr(SENTENCES[self.name])


class Grade(Struct, frozen=True):
    """Whether a number is right; if not, the slip that explains it, None where no known one does."""

    right: bool
    slip: Slip | None = None


def tolerance_of(decimals: int, terms: int = 1) -> float:
    """How far off an answer may be that was computed from `terms` numbers shown with so many decimals."""
    return (0.5 + 0.5 * math.sqrt(max(terms, 1))) * 10.0**-decimals * 1.01


def grade(given: float, right: float, found: Iterable[Slip] = (), tolerance: float = 0.01) -> Grade:
    """Hold `given` against the right number and what each slip comes to; the nearest slip within the tolerance counts.
    A slip that cannot be told apart from the right number is none."""
    if math.isnan(given):
        return Grade(math.isnan(right))
    if given == right or abs(given - right) <= tolerance:
        return Grade(True)
    near = [
        (abs(given - slip.value), index, slip)
        for index, slip in enumerate(found)
        if given == slip.value or abs(given - slip.value) <= tolerance
    ]
    if near:
        return Grade(False, min(near)[2])
    if abs(given - right) <= 6 * tolerance:
        return Grade(False, Slip("rounded", given))
    return Grade(False)


def slips(trace: Trace, cell: Cell) -> tuple[Slip, ...]:
    """What the number in a cell comes to by each slip that is possible there, likeliest first; finite, and each
    different from the right number. Matrices whose numbers are read off rather than computed have none."""
    right = trace.value(cell)
    out: list[Slip] = []
    maker = _MAKERS.get(NAMES[cell.matrix].name)
    for name, value in maker(trace, cell) if maker is not None else ():
        value = float(value)
        if not math.isfinite(value) or math.isclose(value, right, rel_tol=1e-4, abs_tol=1e-6):
            continue
        if all(not math.isclose(value, slip.value, rel_tol=1e-9) for slip in out):
            out.append(Slip(name, value))
    return tuple(out)


Found = Iterator[tuple[str, float]]


def _at(trace: Trace, cell: Cell, matrix: str, row: int, col: int, head: int | None = None) -> float:
    return trace.value(Cell(matrix, row, col, cell.head if head is None else head, cell.batch))


def _rows(trace: Trace, cell: Cell, matrix: str) -> Array:
    return trace.matrix(matrix, cell.head, cell.batch).array.astype(np.float64)


def _square(trace: Trace, cell: Cell) -> bool:
    return cell.row < trace.S and cell.col < trace.L and cell.row != cell.col


def _scores(trace: Trace, cell: Cell) -> Found:
    q, k = _rows(trace, cell, "q_head"), _rows(trace, cell, "k_head")
    yield "scaled", _at(trace, cell, "scaled_scores", cell.row, cell.col)
    if _square(trace, cell):
        yield "swapped", _at(trace, cell, "scores", cell.col, cell.row)
    yield "short", float(q[cell.row, :-1] @ k[cell.col, :-1])
    yield "all-heads", float(_rows(trace, cell, "q")[cell.row] @ _rows(trace, cell, "k")[cell.col])
    yield from _other_heads(trace, cell)
    yield "sign", -trace.value(cell)


def _scaled(trace: Trace, cell: Cell) -> Found:
    score = _at(trace, cell, "scores", cell.row, cell.col)
    yield "unscaled", score
    yield "by-head-dim", score / trace.D
    yield "by-model-dim", score / math.sqrt(trace.E)
    yield "multiplied", score * math.sqrt(trace.D)
    if _square(trace, cell):
        yield "swapped", _at(trace, cell, "scaled_scores", cell.col, cell.row)
    yield from _other_heads(trace, cell)
    yield "sign", -trace.value(cell)


def _masked(trace: Trace, cell: Cell) -> Found:
    yield "mask-ignored", _at(trace, cell, "scaled_scores", cell.row, cell.col)
    yield "unscaled", _at(trace, cell, "scores", cell.row, cell.col)


def _shares(trace: Trace, cell: Cell) -> Found:
    z = _rows(trace, cell, "masked_scores")
    row = z[cell.row]
    yield "not-normalised", _at(trace, cell, "exp", cell.row, cell.col)
    with np.errstate(all="ignore"):
        yield "not-normalised", float(np.exp(row[cell.col]))
    scaled = _rows(trace, cell, "scaled_scores")
    if trace.has_mask:
        yield "mask-ignored", float(softmax(scaled[cell.row])[cell.col])
    column = z[:, cell.col]
    yield "wrong-axis", float(softmax(column)[cell.row])
    scores = _rows(trace, cell, "scores")
    undivided = scores[cell.row] + (row - scaled[cell.row])
    yield "unscaled-softmax", float(softmax(undivided)[cell.col])
    finite = row[np.isfinite(row)]
    if finite.size and np.isfinite(row[cell.col]) and finite.sum() != 0.0:
        yield "no-exp", float(row[cell.col] / finite.sum())
    yield "score", float(row[cell.col])
    if _square(trace, cell):
        yield "swapped", _at(trace, cell, "attn_weights", cell.col, cell.row)
    yield from _other_heads(trace, cell)
    yield "percent", 100.0 * trace.value(cell)


def _collected(trace: Trace, cell: Cell) -> Found:
    a, v = _rows(trace, cell, "attn_weights"), _rows(trace, cell, "v_head")
    column = v[:, cell.col]
    yield "plain-mean", float(column.mean())
    yield "plain-sum", float(column.sum())
    yield "not-normalised", float(_rows(trace, cell, "exp")[cell.row] @ column)
    yield "by-keys", float(a[cell.row] @ _rows(trace, cell, "k_head")[:, cell.col])
    if trace.L == trace.S:
        yield "transposed-weights", float(a[:, cell.row] @ column)
    yield "short", float(a[cell.row, :-1] @ column[:-1])
    yield from _other_heads(trace, cell)


def _projected(trace: Trace, cell: Cell) -> Found:
    letter = cell.matrix[0]
    col = cell.col + (cell.head * trace.D if cell.matrix.endswith("_head") else 0)
    x = _rows(trace, cell, trace.source(letter))[cell.row]
    weight, bias = _rows(trace, cell, f"w_{letter}"), _rows(trace, cell, f"b_{letter}")[0]
    yield "transposed", float(x @ weight[:, col] + bias[col])
    if trace.has_bias:
        yield "no-bias", float(x @ weight[col])
    for other in "qkv".replace(letter, ""):
        w, b = _rows(trace, cell, f"w_{other}"), _rows(trace, cell, f"b_{other}")[0]
        yield "other-projection", float(x @ w[col] + b[col])
    yield "short", float(x[:-1] @ weight[col, :-1] + bias[col])


def _joined(trace: Trace, cell: Cell) -> Found:
    head, within = divmod(cell.col, trace.D)
    for other in range(trace.H):
        if other != head:
            yield "other-head", _at(trace, cell, "head_outputs", cell.row, within, other)


def _output(trace: Trace, cell: Cell) -> Found:
    concat = _rows(trace, cell, "concat")[cell.row]
    weight, bias = _rows(trace, cell, "w_o"), _rows(trace, cell, "b_o")[0]
    yield "no-output", float(concat[cell.col])
    yield "transposed", float(concat @ weight[:, cell.col] + bias[cell.col])
    if trace.has_bias:
        yield "no-bias", float(concat @ weight[cell.col])
    yield "short", float(concat[:-1] @ weight[cell.col, :-1] + bias[cell.col])


def _other_heads(trace: Trace, cell: Cell) -> Found:
    for head in range(trace.H):
        if head != cell.head:
            yield "other-head", _at(trace, cell, cell.matrix, cell.row, cell.col, head)


def softmax(row: Array) -> Array:
    """The shares of a row (or a column) of scores, −∞ for what is blocked; NaN where all is."""
    with np.errstate(all="ignore"):
        raised = np.exp(row - row.max())
        shares: Array = raised / raised.sum()
    return shares


_MAKERS: dict[str, Callable[[Trace, Cell], Found]] = {
    "q": _projected, "k": _projected, "v": _projected,
    "q_head": _projected, "k_head": _projected, "v_head": _projected,
    "scores": _scores, "scaled_scores": _scaled, "masked_scores": _masked, "attn_weights": _shares,
    "head_outputs": _collected, "concat": _joined, "output": _output,
}  # fmt: skip
