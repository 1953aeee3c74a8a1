"""Saying a number before it is made: which cells are asked for, how an answer is held against the number, the score.

An `Asked` is a part of one step's result; `Prediction` takes it from the first number to the last. The slips are named
by `slips.py`; what is shown meanwhile is the view's.
"""

from __future__ import annotations

import math
import random
from functools import lru_cache
from typing import Literal

import numpy as np
from msgspec import Struct

from mha_studio.language import tr
from mha_studio.learn.answers import read_number
from mha_studio.learn.moments import moment
from mha_studio.learn.slips import Slip, grade, slips, tolerance_of
from mha_studio.scene.view import Lit
from mha_studio.timeline.model import Schedule
from mha_studio.trace.explain import place
from mha_studio.trace.model import Array, Cell
from mha_studio.trace.names import NAMES
from mha_studio.trace.numbers import format_number
from mha_studio.trace.trace import Trace

Extent = Literal["cell", "row", "matrix"]
EXTENTS: tuple[Extent, ...] = ("cell", "row", "matrix")
RESULTS: dict[str, tuple[str, ...]] = {
    "embed": ("x",), "project": ("q", "k", "v"), "split": ("q_head", "k_head", "v_head"), "scores": ("scores",),
    "scale": ("scaled_scores",), "mask": ("masked_scores",), "softmax": ("attn_weights",),
    "weighted-sum": ("head_outputs",), "concat": ("concat",), "output": ("output",),
}  # fmt: skip
"""What can be asked for in each step."""
MOST_CELLS = 64
"""A matrix with more cells is asked for row by row; a row with more, cell by cell."""
MOST_TOKENS, MOST_WIDE = 12, 32


class Asked(Struct, frozen=True):
    """Cells of one matrix, in the order in which they are asked for."""

    step: str
    extent: Extent
    cells: tuple[Cell, ...]

    @property
    def matrix(self) -> str:
        return self.cells[0].matrix


class Said(Struct, frozen=True):
    """What came of an answer; `sentence` names the slip of a wrong one, where it has a name."""

    right: bool
    cell: Cell
    sentence: str = ""


class Score(Struct):
    """Of one session: how many numbers were right at the first try, of how many."""

    right: int = 0
    asked: int = 0

    def count(self, right: bool) -> None:
        self.right += right
        self.asked += 1


@lru_cache(maxsize=1)
def session_score() -> Score:
    """The score of this session, one for as long as the program runs."""
    return Score()


def fits(trace: Trace) -> bool:
    """Whether the document is small enough to be worked out number by number."""
    return max(trace.L, trace.S) <= MOST_TOKENS and trace.E <= MOST_WIDE


def asked(
    trace: Trace, step: str, extent: Extent, rng: random.Random, head: int | None = None, matrix: str = ""
) -> Asked:
    """A part of the step's result, drawn at random; of a matrix that is too large, a row, and so on."""
    name = matrix or rng.choice(RESULTS[step])
    rows, cols = trace.shape(name)
    if NAMES[name].per_head:
        head = rng.randrange(trace.H) if head is None or not 0 <= head < trace.H else head
    else:
        head = 0
    if extent == "matrix" and rows * cols > MOST_CELLS:
        extent = "row"
    if extent == "row" and cols > MOST_CELLS:
        extent = "cell"
    row, col = rng.randrange(rows), rng.randrange(cols)
    if extent == "cell":
        return Asked(step, extent, (Cell(name, row, col, head),))
    whole = range(rows) if extent == "matrix" else (row,)
    return Asked(step, extent, tuple(Cell(name, r, c, head) for r in whole for c in range(cols)))


def span(question: Asked, schedule: Schedule) -> tuple[float, float]:
    """(from, to): when everything before the asked cells is made, and when the last of them is."""
    step, first, last = question.step, question.cells[0], question.cells[-1]
    part = f" {question.matrix[0]}" if step == "project" else ""
    ready = moment(f"{step}{part} ready", schedule)
    if step in ("split", "concat"):
        return ready, moment(f"{step} end", schedule)
    if question.extent == "cell":
        before = (first.row, first.col)  # counted from 1 that is the cell before, or none
        start = moment(f"{step}{part} cell {before[0] + 1}, {before[1]}", schedule) if before[1] else _row_start(
            question, schedule, ready, part
        )  # fmt: skip
        stop = moment(f"{step}{part} cell {last.row + 1}, {last.col + 1}", schedule)
    else:
        start = _row_start(question, schedule, ready, part)
        stop = moment(f"{step}{part} row {last.row + 1}", schedule)
    return min(start, stop), stop


def _row_start(question: Asked, schedule: Schedule, ready: float, part: str) -> float:
    row = question.cells[0].row
    return moment(f"{question.step}{part} row {row}", schedule) if row else ready


def row_time(question: Asked, cell: Cell | None, schedule: Schedule) -> float | None:
    """When the row of a cell is done, in the steps that take a matrix row by row and show each row enlarged; None in
    the others, where all of the result can stand at once."""
    if cell is None or question.extent != "matrix" or question.step not in ("scale", "mask", "softmax"):
        return None
    return moment(f"{question.step} row {cell.row + 1}", schedule)


def tolerance(trace: Trace, cell: Cell, decimals: int) -> float:
    """How far an answer may be off that was worked out from the numbers as they are shown: each of them is rounded to
    so many decimals, and so is the answer."""
    pair = _operands(trace, cell)
    if pair is None:
        return tolerance_of(decimals)
    size = math.sqrt(float(np.square(pair[0]).sum() + np.square(pair[1]).sum()))
    return 1.01 * 10.0**-decimals * (0.5 + 0.5 * max(size, 1.0))


def _operands(trace: Trace, cell: Cell) -> tuple[Array, Array] | None:
    """The two rows of numbers whose products are added up; None where there is no such sum."""
    at = (cell.head, cell.batch)

    def rows(name: str) -> Array:
        return np.nan_to_num(trace.matrix(name, *at).array.astype(np.float64))

    if cell.matrix in ("q", "k", "v"):
        source = rows(trace.source(cell.matrix))
        return source[cell.row], rows(f"w_{cell.matrix}")[cell.col]
    if cell.matrix == "scores":
        return rows("q_head")[cell.row], rows("k_head")[cell.col]
    if cell.matrix == "head_outputs":
        return rows("attn_weights")[cell.row], rows("v_head")[:, cell.col]
    if cell.matrix == "output":
        return rows("concat")[cell.row], rows("w_o")[cell.col]
    return None


def sources(trace: Trace, cell: Cell) -> tuple[Lit, ...]:
    """The row and the column that are multiplied for a cell; none where it is no such product."""
    row, col = (cell.row, cell.row + 1), (cell.col, cell.col + 1)
    name = cell.matrix
    if name in ("q", "k", "v"):
        return Lit(trace.source(name), row), Lit(f"w_{name}", col)
    if name == "scores":
        return Lit("q_head", row, head=cell.head), Lit("k_head", col, head=cell.head)
    if name == "head_outputs":
        return Lit("attn_weights", row, head=cell.head), Lit("v_head", cols=col, head=cell.head)
    return (Lit("concat", row), Lit("w_o", col)) if name == "output" else ()


class Prediction:
    """One question while it is worked on: `left` are the cells that are still hidden, `active` the one that is asked
    for just now; None when all are found or shown."""

    def __init__(self, trace: Trace, question: Asked, decimals: int, score: Score | None = None) -> None:
        self.trace, self.question, self.decimals = trace, question, decimals
        self.score = score if score is not None else Score()
        self.left = list(question.cells)
        self.active: Cell | None = self.left[0]
        self.tried: set[Cell] = set()
        self.extra = 0.0
        """What the tolerance is widened by: where a table of rounded numbers is used."""

    @property
    def done(self) -> bool:
        return self.active is None

    def give(self, text: str) -> Said:
        """An answer for the active cell; a right one takes it off those that are left. Raises `AnswerError` for what is
        no number."""
        cell = self.active
        assert cell is not None
        given = read_number(text)
        found: tuple[Slip, ...] = slips(self.trace, cell)
        right = self.trace.value(cell)
        result = grade(given, right, found, tolerance(self.trace, cell, self.decimals) + self.extra)
        if cell not in self.tried:
            self.tried.add(cell)
            self.score.count(result.right)
        if result.right:
            self._found(cell)
            return Said(True, cell)
        sentence = result.slip.sentence if result.slip is not None else ""
        return Said(False, cell, sentence or self._elsewhere(cell, given))

    def show(self) -> Cell:
        """Give the active cell away; it counts as tried."""
        cell = self.active
        assert cell is not None
        if cell not in self.tried:
            self.tried.add(cell)
            self.score.count(False)
        self._found(cell)
        return cell

    def show_all(self) -> None:
        """Give everything away that is left."""
        while self.active is not None:
            self.show()

    def move(self, by: int) -> None:
        """To the next cell that is left (1) or the one before (−1), round and round."""
        if self.active is not None:
            self.active = self.left[(self.left.index(self.active) + by) % len(self.left)]

    def turn_to(self, cell: Cell) -> None:
        """To a cell that is left; any other is not taken."""
        if cell in self.left:
            self.active = cell

    def where(self) -> str:
        """The active cell in words."""
        if self.active is None:
            return ""
        name = NAMES[self.active.matrix]
        return f"{name.symbol} · {place(self.trace, self.active)}"

    def _found(self, cell: Cell) -> None:
        index = self.left.index(cell)
        self.left.remove(cell)
        self.active = self.left[index % len(self.left)] if self.left else None

    def _elsewhere(self, cell: Cell, given: float) -> str:
        """Whether what was given is the number of another cell of this matrix: row and column are easily mistaken."""
        matrix = self.trace.matrix(cell.matrix, cell.head, cell.batch).array
        near = np.argwhere(np.abs(matrix - given) <= 0.6 * 10.0**-self.decimals)
        if len(near) != 1:
            return ""
        row, col = (int(n) for n in near[0])
        there = place(self.trace, Cell(cell.matrix, row, col, cell.head, cell.batch))
        return tr("That is the number of another cell: {place}.").format(place=there)


def answer_text(trace: Trace, cell: Cell, decimals: int) -> str:
    """The number as it is written in its cell."""
    return format_number(trace.value(cell), decimals)
