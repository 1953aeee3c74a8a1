"""A matrix of a worksheet on paper: given numbers on a fine grid, blanks as boxes to write in, the key within them.

It tells given from asked for by the strength of its lines, so that a grey printer does as well as any.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mha_studio.learn.worksheet import Box, Table
from mha_studio.paint.print_theme import PRINT
from mha_studio.paint.sheet_text import elided, width_of, write

NUMBER, LABEL, TITLE = 9.5, 8.0, 10.0
"""Sizes of letters in points."""
ROW, BLANK_ROW = 15.0, 21.0
BLANK_WIDTH, WORD_WIDTH, SHAPE_WIDTH = 36.0, 84.0, 120.0
MOST_LABEL, MOST_COLUMN = 84.0, 58.0
PAD = 5.0
GAP = 26.0
"""Between two tables side by side."""
TITLE_ROOM, LABEL_ROOM = 15.0, 12.0
GRID, BOX, FILL, QUIET = "#b8b8b8", "#000000", "#ececec", "#f6f6f6"


class TableArt:
    """A table measured once: `width` and `height` in points; `draw` puts it at a place."""

    def __init__(self, table: Table, key: bool) -> None:
        self.table, self.key = table, key
        self.columns = self._columns()
        self.row = BLANK_ROW if table.asks else ROW
        self.label = max((min(width_of(text, LABEL), MOST_LABEL) for text in table.row_labels), default=0.0)
        self.label += PAD if self.label else 0.0
        self.above = (TITLE_ROOM if table.title else 0.0) + (LABEL_ROOM if table.col_labels else 0.0)
        self.width = max(self.label + sum(self.columns), self.label + width_of(table.title, TITLE, bold=True))
        self.height = self.above + self.row * len(table.rows)

    def _columns(self) -> list[float]:
        made = []
        for col in range(max(map(len, self.table.rows))):
            widest = 18.0
            for row in self.table.rows:
                widest = max(widest, _room(row[col]))
            if col < len(self.table.col_labels):
                widest = max(widest, min(width_of(self.table.col_labels[col], LABEL) + PAD, MOST_COLUMN))
            made.append(widest)
        return made

    def draw(self, brush: QPainter, x: float, y: float) -> None:
        table = self.table
        left = x + self.label
        if table.title:
            write(brush, left, y + 9.5, table.title, TITLE, bold=True, ink=PRINT.ink(table.role))
        top = y + self.above
        at = left
        for text, wide in zip(table.col_labels, self.columns, strict=False):
            write(
                brush,
                at + wide / 2,
                top - 3.5,
                elided(text, LABEL, wide - 2),
                LABEL,
                ink="#404040",
                align="middle",
            )
            at += wide
        for index, text in enumerate(table.row_labels):
            base = top + index * self.row + self.row / 2 + 3.0
            write(
                brush, left - PAD, base, elided(text, LABEL, MOST_LABEL), LABEL, ink="#404040", align="right"
            )
        blanks: list[tuple[QRectF, Box]] = []
        for number, row in enumerate(table.rows):
            at = left
            for box, wide in zip(row, self.columns, strict=True):
                place = QRectF(at, top + number * self.row, wide, self.row)
                at += wide
                if box.blank:
                    blanks.append((place, box))
                else:
                    self._given(brush, place, box)
        for place, box in blanks:  # on top: their lines are the stronger ones
            self._blank(brush, place, box)

    def _given(self, brush: QPainter, place: QRectF, box: Box) -> None:
        if box.quiet and not box.text:
            return
        brush.setPen(QPen(QColor(GRID), 0.5))
        brush.setBrush(QColor(QUIET) if box.quiet else Qt.BrushStyle.NoBrush)
        brush.drawRect(place)
        if not box.quiet:
            self._words(brush, place, box, bold=False)

    def _blank(self, brush: QPainter, place: QRectF, box: Box) -> None:
        brush.setPen(QPen(QColor(BOX), 1.1))
        brush.setBrush(QColor(FILL) if self.key else QColor("#ffffff"))
        brush.drawRect(place)
        if self.key:
            self._words(brush, place, box, bold=True)

    def _words(self, brush: QPainter, place: QRectF, box: Box, bold: bool) -> None:
        base = place.center().y() + 3.4
        text = elided(box.text, NUMBER, place.width() - 2, bold, "mono")
        if box.words and not box.blank:
            write(brush, place.left() + PAD, base, text, NUMBER, bold, "mono")
        else:
            write(brush, place.center().x(), base, text, NUMBER, bold, "mono", align="middle")


def _room(box: Box) -> float:
    if box.blank:
        least = SHAPE_WIDTH if box.matrix else WORD_WIDTH if box.words else BLANK_WIDTH
        return (
            least
            if box.words and not box.matrix
            else max(least, width_of(box.text, NUMBER, True, "mono") + 2 * PAD)
        )
    return width_of(box.text, NUMBER, False, "mono") + 2 * PAD


def side_by_side(tables: tuple[TableArt, ...], room: float) -> list[list[TableArt]]:
    """Tables in as few lines as there is room for, in their order."""
    lines: list[list[TableArt]] = [[]]
    used = 0.0
    for art in tables:
        if lines[-1] and used + GAP + art.width > room:
            lines.append([])
            used = 0.0
        used += art.width + (GAP if lines[-1] else 0.0)
        lines[-1].append(art)
    return lines
