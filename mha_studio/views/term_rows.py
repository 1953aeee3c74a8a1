"""Where everything in the list of terms stands: operands, signs, bars and values, for a width. Geometry only.

`terms.py` paints it and moves about in it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from mha_studio.language import tr
from mha_studio.paint.fonts import font, text_size
from mha_studio.trace.model import Operand, Term
from mha_studio.trace.numbers import format_number
from mha_studio.trace.rounding import running_rounded, value_rounded

ROW, DENSE_ROW, SLIM_ROW, TOTAL, DENSE_TOTAL = 46.0, 36.0, 32.0, 44.0, 34.0
GAP = 12.0
MARGIN = 6.0
"""Left and right of the words, so that what marks a row can reach a little beyond them."""
LEAST_BAR, WIDEST_BAR = 44.0, 96.0
SIZES = (14.0, 13.0, 12.0)
"""Sizes of the figures that are tried, until a bar has room beside them."""


class Piece(Struct, frozen=True):
    """A run of text in a row: an operand (`operand` counts from 0) or what stands between (−1)."""

    text: str
    x: float
    width: float
    operand: int
    role: str


def spell(term: Term, decimals: int) -> tuple[tuple[str, int, str], ...]:
    """A term in pieces of (text, operand or −1, role): "−0.76", " × ", "0.22"."""
    if not term.operands:
        return ((term.label or tr("%n more", "terms that are not shown", term.count), -1, "muted"),)
    values = [(format_number(op.value, decimals), i, op.role) for i, op in enumerate(term.operands)]
    if term.sign in ("exp", "sin", "cos"):
        return ((f"{term.sign}(", -1, "plain"), values[0], (")", -1, "plain"))
    out: list[tuple[str, int, str]] = []
    for value in values:
        if out:
            out.append((f" {term.sign} ", -1, "plain"))
        out.append(value)
    return tuple(out)


def figure_width(px: float) -> float:
    """How wide every figure of the tabular face is."""
    return QFontMetricsF(font("mono", px)).horizontalAdvance("0")


class Rows:
    """`terms` laid out in `width` pixels. `bar` is (left, width) of the bars; they stand below where `bar_below`."""

    def __init__(self, terms: tuple[Term, ...], decimals: int, width: float, dense: bool) -> None:
        self.terms, self.decimals, self.width, self.dense = terms, decimals, width, dense
        self._u = text_size()
        finite = [abs(term.value) for term in terms if math.isfinite(term.value)]
        self.peak = max(finite, default=0.0)
        signed = len(terms) > 1 and all(term.sign != "max" for term in terms)
        self.values = tuple(format_number(term.value, decimals, sign=signed) for term in terms)
        self.about = tuple(value_rounded(term, decimals) for term in terms)
        """Which values are not quite what the operands come to as displayed: a "≈" stands before them."""
        spelled = [spell(term, decimals) for term in terms]
        figure = self._fit(spelled)
        self.pieces = tuple(tuple(_placed(row, figure)) for row in spelled)
        two_lines = len(terms) > 1 or self.bar_below or bool(terms and self.note(0))
        self.row_height = self._u * ((DENSE_ROW if dense else ROW) if two_lines else SLIM_ROW)

    def _fit(self, spelled: list[tuple[tuple[str, int, str], ...]]) -> float:
        """Chooses the size of the figures and the place of the bars; the width of one figure."""
        width = self.width - 2 * MARGIN
        longest = max((sum(len(piece[0]) for piece in row) for row in spelled), default=0)
        value = max(map(len, self.values), default=0)
        for px in SIZES:
            figure = figure_width(px)
            room = width - figure * (longest + value) - 2 * GAP
            if room >= LEAST_BAR:
                break
        self.face: QFont = font("mono", px)
        self.bar_below = room < LEAST_BAR
        if self.bar_below:
            self.bar = (MARGIN + width * 0.55, width * 0.45)
        else:
            wide = min(room, WIDEST_BAR)
            self.bar = (MARGIN + figure * longest + GAP + (room - wide) / 2, wide)
        return figure

    @property
    def height(self) -> float:
        """Of all rows and the total."""
        return self.row_height * len(self.terms) + self._u * (DENSE_TOTAL if self.dense else TOTAL)

    def line(self, index: int) -> QRectF:
        """The first line of a row, where operands and value stand."""
        top = index * self.row_height + (1 if self.dense else 3)
        return QRectF(MARGIN, top, self.width - 2 * MARGIN, self._u * (21 if self.dense else 24))

    def bar_box(self, index: int) -> QRectF:
        line = self.line(index)
        middle = line.bottom() + 6 if self.bar_below else line.center().y()
        return QRectF(self.bar[0], middle - 7, self.bar[1], 14)

    def note_box(self, index: int) -> QRectF:
        """The second line of a row."""
        right = self.bar[0] - 4 if self.bar_below else self.width
        return QRectF(
            MARGIN, self.line(index).bottom() - 2, right - MARGIN, self._u * (16 if self.dense else 17)
        )

    def total_line(self) -> QRectF:
        top = self.row_height * len(self.terms) + self._u * (7 if self.dense else 10)
        return QRectF(MARGIN, top, self.width - 2 * MARGIN, 26 * self._u)

    def note(self, index: int) -> str:
        """What a row says below its term: its label, the sum so far."""
        term = self.terms[index]
        parts = [term.label] if term.label and term.operands else []
        if len(self.terms) > 1:
            so_far = tr("largest so far") if term.sign == "max" else tr("running total")
            before = self.terms[index - 1] if index else None
            about = "≈ " if running_rounded(before, term, self.decimals) else ""
            parts.append(f"{so_far} {about}{format_number(term.running, self.decimals)}")
        return " · ".join(parts)

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """The (term, operand) under a point; operand −1 where the row has none there; None outside all rows."""
        index = int(point.y() // self.row_height)
        if point.y() < 0 or index >= len(self.terms):
            return None
        if point.y() <= self.line(index).bottom():
            for piece in self.pieces[index]:
                if piece.operand >= 0 and piece.x - 3 <= point.x() <= piece.x + piece.width + 3:
                    return index, piece.operand
        return index, -1

    def box(self, index: int, operand: int) -> QRectF:
        """Where an operand stands. IndexError where there is none."""
        piece = next((piece for piece in self.pieces[index] if piece.operand == operand), None)
        if piece is None:
            raise IndexError(f"term {index} has no operand {operand}")
        line = self.line(index)
        return QRectF(piece.x, line.y(), piece.width, line.height())

    def operand(self, index: int, operand: int) -> Operand | None:
        """An operand of a term, None where it has no such."""
        operands = self.terms[index].operands if 0 <= index < len(self.terms) else ()
        return operands[operand] if 0 <= operand < len(operands) else None

    def links(self, index: int) -> list[int]:
        """Which operands of a term lead on."""
        if not 0 <= index < len(self.terms):
            return []
        return [i for i, operand in enumerate(self.terms[index].operands) if operand.cell is not None]


def _placed(row: tuple[tuple[str, int, str], ...], figure: float) -> Iterator[Piece]:
    x = MARGIN
    for text, operand, role in row:
        yield Piece(text, x, figure * len(text), operand, role)
        x += figure * len(text)
