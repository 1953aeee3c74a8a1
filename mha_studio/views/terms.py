"""The terms behind a number, as one painted list: operands as links, signed bars, running totals, the sum.

One widget whatever the length of the sum. Up and down choose a term, left and right an operand, Enter follows it;
the mouse does the same. It knows an explanation's terms and nothing of the store; `followed` says where to go.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mha_studio.paint.fonts import font
from mha_studio.paint.theme import Theme
from mha_studio.trace.model import Cell, Operand, Term
from mha_studio.trace.numbers import format_number
from mha_studio.views.parts import exact, mixed, plain_tip, tone

ROW, DENSE_ROW, SLIM_ROW, TOTAL, DENSE_TOTAL, GAP = 46.0, 40.0, 32.0, 44.0, 34.0, 12.0
MARGIN = 6.0
"""Left and right of the words, so that what marks a row can reach a little beyond them."""
LEAST_BAR = 44.0
ROUNDED = "The numbers shown are rounded: added up as shown they come to {shown}, in full to {total}."


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text in a row: an operand (`operand` counts from 0) or what stands between (−1)."""

    text: str
    x: float
    width: float
    operand: int
    role: str


def spell(term: Term, decimals: int) -> tuple[tuple[str, int, str], ...]:
    """A term in pieces of (text, operand or −1, role): "−0.76", " × ", "0.22"."""
    if not term.operands:
        return ((term.label or f"{term.count} more", -1, "muted"),)
    values = [(format_number(op.value, decimals), i, op.role) for i, op in enumerate(term.operands)]
    if term.sign in ("exp", "sin", "cos"):
        return ((f"{term.sign}(", -1, "plain"), values[0], (")", -1, "plain"))
    out: list[tuple[str, int, str]] = []
    for value in values:
        if out:
            out.append((f" {term.sign} ", -1, "plain"))
        out.append(value)
    return tuple(out)


@lru_cache(maxsize=8)
def figure_width(px: float) -> float:
    """How wide every figure of the tabular face is."""
    return QFontMetricsF(font("mono", px)).horizontalAdvance("0")


class TermsView(QWidget):
    """Terms, bars, running totals and the total. `followed(Cell)`: an operand was chosen by key or click."""

    followed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._terms: tuple[Term, ...] = ()
        self._name, self._value, self._total, self._rounded = "", 0.0, 0.0, False
        self._decimals = 2
        self._rows: list[tuple[Piece, ...]] = []
        self._values: list[str] = []
        self._face = font("mono", 14)
        self._bar = (0.0, 0.0)
        self._bar_below = False
        self._dense = False
        self._peak = 0.0
        self._term = self._operand = 0
        self._hover: tuple[int, int] | None = None
        self.setObjectName("terms")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Terms")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # what is shown

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_terms(
        self, terms: Sequence[Term], name: str, value: float, total: float, rounded: bool, decimals: int
    ) -> None:
        """Shows `terms` and, below them, `name` with `value`; `rounded` marks the value with a quiet "≈"."""
        terms = tuple(terms)
        if len(terms) != len(self._terms):
            self._term = self._operand = 0
            self._hover = None
        self._terms, self._name, self._value, self._total = terms, name, value, total
        self._rounded, self._decimals = rounded, decimals
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if terms else Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._say()
        self.updateGeometry()
        self.update()

    @property
    def current(self) -> tuple[int, int]:
        """The chosen term and operand, counted from 0."""
        return self._term, self._operand

    def _lay_out(self) -> None:
        spelled = [spell(term, self._decimals) for term in self._terms]
        signed = len(self._terms) > 1 and all(term.sign != "max" for term in self._terms)
        self._values = [format_number(term.value, self._decimals, sign=signed) for term in self._terms]
        finite = [abs(term.value) for term in self._terms if math.isfinite(term.value)]
        self._peak = max(finite, default=0.0)
        width = self.width() - 2 * MARGIN
        for px in (14.0, 13.0, 12.0):
            self._face = font("mono", px)
            figure = figure_width(px)
            operands = figure * max((sum(len(piece[0]) for piece in row) for row in spelled), default=0)
            values = figure * max(map(len, self._values), default=0)
            room = width - operands - values - 2 * GAP
            if room >= LEAST_BAR:
                break
        self._bar_below = room < LEAST_BAR
        if self._bar_below:
            self._bar = (MARGIN + width * 0.55, width * 0.45)
        else:
            wide = min(room, 96.0)
            left = MARGIN + operands + GAP + max(0.0, (room - wide) / 2)
            self._bar = (left, wide)
        self._rows = []
        for row in spelled:
            x, pieces = MARGIN, []
            for text, operand, role in row:
                advance = figure * len(text)
                pieces.append(Piece(text, x, advance, operand, role))
                x += advance
            self._rows.append(tuple(pieces))

    def _row_height(self) -> float:
        two_lines = len(self._terms) > 1 or self._bar_below or bool(self._terms and self._second_line(0))
        return (DENSE_ROW if self._dense else ROW) if two_lines else SLIM_ROW

    def set_dense(self, dense: bool) -> None:
        """Rows a little closer, for low windows."""
        if dense != self._dense:
            self._dense = dense
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        total = DENSE_TOTAL if self._dense else TOTAL
        return QSize(240, math.ceil(self._row_height() * len(self._terms) + total))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._row_height()
        first = max(0, int(event.rect().top() // height))
        last = min(len(self._terms), int(event.rect().bottom() // height) + 1)
        for index in range(first, last):
            self._paint_row(painter, index, index * height)
        self._paint_total(painter, len(self._terms) * height)

    def _paint_row(self, painter: QPainter, index: int, top: float) -> None:
        theme, term = self._theme, self._terms[index]
        text, muted = tone(theme, "text"), tone(theme, "muted")
        chosen = self.hasFocus() and index == self._term
        if chosen or (self._hover is not None and self._hover[0] == index):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(tone(theme, "accent"), tone(theme, "panel"), 0.10 if chosen else 0.05))
            painter.drawRoundedRect(QRectF(0, top + 1, self.width(), self._row_height() - 3), 6, 6)
        line = QRectF(MARGIN, top + (1 if self._dense else 3), self.width() - 2 * MARGIN, 24)
        painter.setFont(self._face)
        for piece in self._rows[index]:
            colour = text if piece.role == "plain" else tone(theme, piece.role)
            painter.setPen(colour)
            box = QRectF(piece.x, line.y(), piece.width + 2, line.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, piece.text)
            self._mark(painter, index, piece, box, colour, chosen)
        painter.setPen(text)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(line, right, self._values[index])
        left, wide = self._bar
        middle = line.bottom() + 6 if self._bar_below else line.center().y()
        self._paint_bar(painter, term.value, QRectF(left, middle - 7, wide, 14))
        note = self._second_line(index)
        if note:
            painter.setFont(font("mono", 11.5))
            painter.setPen(muted)
            below = QRectF(
                MARGIN, line.bottom() - 2, (left - 4 if self._bar_below else self.width()) - MARGIN, 17
            )
            note = QFontMetricsF(painter.font()).elidedText(note, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, note)

    def _second_line(self, index: int) -> str:
        term = self._terms[index]
        parts = [term.label] if term.label and term.operands else []
        if len(self._terms) > 1:
            so_far = "largest so far" if term.sign == "max" else "running total"
            parts.append(f"{so_far} {format_number(term.running, self._decimals)}")
        return " · ".join(parts)

    def _mark(
        self, painter: QPainter, index: int, piece: Piece, box: QRectF, colour: QColor, chosen: bool
    ) -> None:
        """Underlines the operand under the pointer; rings the one the keyboard stands on."""
        if piece.operand < 0 or self._terms[index].operands[piece.operand].cell is None:
            return
        if self._hover == (index, piece.operand):
            painter.setPen(QPen(colour, 1.2))
            y = box.bottom() - 3
            painter.drawLine(QPointF(piece.x, y), QPointF(piece.x + piece.width, y))
        if chosen and piece.operand == self._operand:
            painter.setPen(QPen(tone(self._theme, "accent"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(piece.x - 3, box.y() + 2, piece.width + 6, box.height() - 4), 4, 4)

    def _paint_bar(self, painter: QPainter, value: float, box: QRectF) -> None:
        theme, zero = self._theme, box.center().x()
        if math.isfinite(value) and self._peak > 0:
            length = abs(value) / self._peak * (box.width() / 2 - 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(tone(theme, "positive" if value >= 0 else "negative")))
            x = zero if value >= 0 else zero - length
            painter.drawRoundedRect(QRectF(x, box.y(), max(length, 0.75), box.height()), 1.5, 1.5)
        painter.setPen(QPen(tone(theme, "muted"), 1.0))
        painter.drawLine(QPointF(zero, box.top() - 4), QPointF(zero, box.bottom() + 4))

    def _paint_total(self, painter: QPainter, top: float) -> None:
        theme = self._theme
        if self._terms:
            painter.setPen(QPen(tone(theme, "border"), 1.0))
            painter.drawLine(QPointF(MARGIN, top + 4.5), QPointF(self.width() - MARGIN, top + 4.5))
        line = QRectF(MARGIN, top + (7 if self._dense else 10), self.width() - 2 * MARGIN, 26)
        face = QFont(font("mono", 16, bold=True))
        painter.setFont(face)
        painter.setPen(tone(theme, "text"))
        shown = format_number(self._value, self._decimals)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(line, right, shown)
        taken = QFontMetricsF(face).horizontalAdvance(shown)
        if self._rounded:
            painter.setFont(font("mono", 14))
            painter.setPen(tone(theme, "muted"))
            painter.drawText(line.adjusted(0, 0, -taken - 8, 0), right, "≈")
            taken += 24
        name_face = font("sans", 15, bold=True)
        painter.setFont(name_face)
        painter.setPen(tone(theme, "text"))
        room = line.width() - taken - GAP
        name = QFontMetricsF(name_face).elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    # pointer and keys

    def _at(self, point: QPointF) -> tuple[int, int] | None:
        """The (term, operand) under a point; operand −1 where the row has none there; None outside all rows."""
        index = int(point.y() // self._row_height())
        if point.y() < 0 or index >= len(self._terms):
            return None
        if point.y() - index * self._row_height() <= 28:
            for piece in self._rows[index]:
                if piece.operand >= 0 and piece.x - 3 <= point.x() <= piece.x + piece.width + 3:
                    return index, piece.operand
        return index, -1

    def operand_box(self, index: int, operand: int) -> QRectF:
        """Where an operand stands, in the widget's own pixels. IndexError where there is none."""
        piece = next((p for p in self._rows[index] if p.operand == operand), None)
        if piece is None:
            raise IndexError(f"term {index} has no operand {operand}")
        return QRectF(piece.x, index * self._row_height() + 2, piece.width, 24)

    def _operand_at(self, spot: tuple[int, int] | None) -> Operand | None:
        if spot is None or spot[1] < 0:
            return None
        return self._terms[spot[0]].operands[spot[1]]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self._at(event.position())
        if spot != self._hover:
            self._hover = spot
            operand = self._operand_at(spot)
            link = operand is not None and operand.cell is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        spot = self._at(event.position())
        if spot is not None:
            self._term = spot[0]
            self._operand = max(spot[1], 0)
            self._say()
            self.update()
            operand = self._operand_at(spot)
            self._follow(operand.cell if operand is not None else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, count = event.key(), len(self._terms)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)  # Alt+Left is the panel's way back
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and count:
            operand = self._operand_at((self._term, self._operand)) if self._links(self._term) else None
            self._follow(operand.cell if operand is not None else None)
        elif key == Qt.Key.Key_Up and self._term > 0:
            self._choose(self._term - 1)
        elif key == Qt.Key.Key_Down and self._term + 1 < count:
            self._choose(self._term + 1)
        elif key == Qt.Key.Key_Left and count:
            self._step_operand(-1)
        elif key == Qt.Key.Key_Right and count:
            self._step_operand(1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def tip_at(self, point: QPointF) -> str:
        """What a pointer resting at `point` is told: an operand in full, a term in full, or why there is a "≈"."""
        spot = self._at(point)
        operand = self._operand_at(spot)
        if operand is not None:
            follow = "\nClick to ask why." if operand.cell is not None else ""
            return f"{operand.symbol} = {exact(operand.value)}{follow}"
        if spot is not None:
            term = self._terms[spot[0]]
            return f"{exact(term.value)}, running total {exact(term.running)}"
        if self._rounded:
            shown = sum(round(term.value, self._decimals) for term in self._terms)
            return ROUNDED.format(shown=format_number(shown, self._decimals), total=exact(self._total))
        return f"{self._name} = {exact(self._value)}"

    def _links(self, index: int) -> list[int]:
        return [i for i, operand in enumerate(self._terms[index].operands) if operand.cell is not None]

    def _choose(self, index: int) -> None:
        self._term = index
        links = self._links(index)
        if links and self._operand not in links:
            self._operand = links[0]
        self._say()
        self.update()

    def _step_operand(self, by: int) -> None:
        links = self._links(self._term)
        if not links:
            return
        at = links.index(self._operand) if self._operand in links else 0
        self._operand = links[max(0, min(len(links) - 1, at + by))]
        self._say()
        self.update()

    def _follow(self, cell: Cell | None) -> None:
        if cell is not None:
            self.followed.emit(cell)

    def _say(self) -> None:
        """Tells a screen reader where the keyboard stands."""
        if not self._terms:
            self.setAccessibleDescription(f"{self._name} = {format_number(self._value, self._decimals)}")
            return
        self._term = min(self._term, len(self._terms) - 1)
        term = self._terms[self._term]
        words = "".join(text for text, _, _ in spell(term, self._decimals))
        place = f"Term {self._term + 1} of {len(self._terms)}"
        total = format_number(term.running, self._decimals)
        operand = term.operands[self._operand].symbol if self._operand < len(term.operands) else ""
        self.setAccessibleDescription(
            f"{place}: {words} = {self._values[self._term]}, running total {total}"
            + (f"; at {operand}" if operand else "")
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._choose(self._term) if self._terms else None
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
