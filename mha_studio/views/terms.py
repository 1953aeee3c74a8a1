"""The terms behind a number, as one painted list: operands as links, signed bars, running totals, the sum.

One widget whatever the length of the sum. Up and down choose a term, left and right an operand, Enter follows it;
the mouse does the same. It knows an explanation's terms and nothing of the store; `followed` says where to go. Where
things stand is worked out in `term_rows.py`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
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

from mha_studio.language import mark, tr
from mha_studio.paint.fonts import font
from mha_studio.paint.theme import Theme
from mha_studio.trace.model import Operand, Term
from mha_studio.trace.numbers import format_number
from mha_studio.views.parts import exact, mixed, plain_tip, tone
from mha_studio.views.term_rows import GAP, Piece, Rows, spell

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
ROUNDED = mark("The numbers shown are rounded: added up as shown they come to {shown}, in full to {total}.")


class TermsView(QWidget):
    """Terms, bars, running totals and the total. `followed(Cell)`: an operand was chosen by key or click."""

    followed = Signal(object)
    moved = Signal(int, int)
    """The keyboard stands on another row now: its middle and half its height, in pixels."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name, self._value, self._total, self._rounded = "", 0.0, 0.0, False
        self._rows = Rows((), 2, 240.0, False)
        self._term = self._operand = 0
        self._hover: tuple[int, int] | None = None
        self.setObjectName("terms")
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Terms"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # what is shown

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_terms(
        self, terms: Sequence[Term], name: str, value: float, total: float, rounded: bool, decimals: int
    ) -> None:
        """Shows `terms` and, below them, `name` with `value`; `rounded` marks the value with a quiet "≈"."""
        if len(terms) != len(self._rows.terms):
            self._term = self._operand = 0
        self._hover = None
        self._name, self._value, self._total, self._rounded = name, value, total, rounded
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if terms else Qt.FocusPolicy.NoFocus)
        self._lay_out(tuple(terms), decimals, self._rows.dense)
        self._choose(self._term)

    def set_dense(self, dense: bool) -> None:
        """Rows a little closer, for low windows."""
        if dense != self._rows.dense:
            self._lay_out(self._rows.terms, self._rows.decimals, dense)

    @property
    def current(self) -> tuple[int, int]:
        """The chosen term and operand, counted from 0."""
        return self._term, self._operand

    def operand_box(self, index: int, operand: int) -> QRectF:
        """Where an operand stands, in the widget's own pixels. IndexError where there is none."""
        return self._rows.box(index, operand)

    def _lay_out(self, terms: tuple[Term, ...], decimals: int, dense: bool) -> None:
        height = self._rows.height
        self._rows = Rows(terms, decimals, float(self.width()), dense)
        if self._rows.height != height:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, math.ceil(self._rows.height))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, math.ceil(self._rows.height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out(self._rows.terms, self._rows.decimals, self._rows.dense)
        super().resizeEvent(event)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers, whatever the language
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height, count = self._rows.row_height, len(self._rows.terms)
        first = max(0, int(event.rect().top() // height))
        for index in range(first, min(count, int(event.rect().bottom() // height) + 1)):
            self._paint_row(painter, index)
        self._paint_total(painter)

    def _paint_row(self, painter: QPainter, index: int) -> None:
        theme, rows = self._theme, self._rows
        text = tone(theme, "text")
        chosen = self.hasFocus() and index == self._term
        line = rows.line(index)
        if chosen or (self._hover is not None and self._hover[0] == index):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(tone(theme, "accent"), tone(theme, "panel"), 0.10 if chosen else 0.05))
            painter.drawRoundedRect(QRectF(0, line.y() - 2, self.width(), rows.row_height - 3), 6, 6)
        painter.setFont(rows.face)
        for piece in rows.pieces[index]:
            painter.setPen(text if piece.role == "plain" else tone(theme, piece.role))
            box = QRectF(piece.x, line.y(), piece.width + 2, line.height())
            painter.drawText(box, LEFT, piece.text)
            if piece.operand in rows.links(index):
                self._mark(painter, index, piece, box, chosen)
        painter.setPen(text)
        painter.drawText(line, RIGHT, rows.values[index])
        if rows.about[index]:
            taken = QFontMetricsF(rows.face).horizontalAdvance(rows.values[index])
            painter.setFont(font("mono", 11.5))
            painter.setPen(tone(theme, "muted"))
            painter.drawText(line.adjusted(0, 0, -taken - 2, 0), RIGHT, "≈")
        self._paint_bar(painter, rows.terms[index].value, rows.bar_box(index))
        note = rows.note(index)
        if note:
            face, below = font("mono", 11.5), rows.note_box(index)
            painter.setFont(face)
            painter.setPen(tone(theme, "muted"))
            note = QFontMetricsF(face).elidedText(note, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, LEFT, note)

    def _mark(self, painter: QPainter, index: int, piece: Piece, box: QRectF, chosen: bool) -> None:
        """Underlines the operand under the pointer; rings the one the keyboard stands on."""
        if self._hover == (index, piece.operand):
            painter.setPen(QPen(painter.pen().color(), 1.2))
            y = box.bottom() - 3
            painter.drawLine(QPointF(piece.x, y), QPointF(piece.x + piece.width, y))
        if chosen and piece.operand == self._operand:
            painter.setPen(QPen(tone(self._theme, "accent"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(piece.x - 3, box.y() + 2, piece.width + 6, box.height() - 4), 4, 4)

    def _paint_bar(self, painter: QPainter, value: float, box: QRectF) -> None:
        theme, zero = self._theme, box.center().x()
        if math.isfinite(value) and self._rows.peak > 0:
            length = abs(value) / self._rows.peak * (box.width() / 2 - 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone(theme, "positive" if value >= 0 else "negative"))
            x = zero if value >= 0 else zero - length
            painter.drawRoundedRect(QRectF(x, box.y(), max(length, 0.75), box.height()), 1.5, 1.5)
        painter.setPen(QPen(tone(theme, "muted"), 1.0))
        painter.drawLine(QPointF(zero, box.top() - 4), QPointF(zero, box.bottom() + 4))

    def _paint_total(self, painter: QPainter) -> None:
        theme, line = self._theme, self._rows.total_line()
        if self._rows.terms:
            y = self._rows.row_height * len(self._rows.terms) + 4.5
            painter.setPen(QPen(tone(theme, "border"), 1.0))
            painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y))
        face = font("mono", 16, bold=True)
        painter.setFont(face)
        painter.setPen(tone(theme, "text"))
        shown = format_number(self._value, self._rows.decimals)
        painter.drawText(line, RIGHT, shown)
        taken = QFontMetricsF(face).horizontalAdvance(shown)
        if self._rounded:
            painter.setFont(font("mono", 14))
            painter.setPen(tone(theme, "muted"))
            painter.drawText(line.adjusted(0, 0, -taken - 8, 0), RIGHT, "≈")
            taken += 24
        room = line.width() - taken - GAP
        for px in (15, 13.5, 12):
            face = font("sans", px, bold=True)
            if QFontMetricsF(face).horizontalAdvance(self._name) <= room:
                break
        painter.setFont(face)
        painter.setPen(tone(theme, "text"))
        painter.drawText(
            line, LEFT, QFontMetricsF(face).elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        )

    # pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self._rows.at(event.position())
        if spot != self._hover:
            self._hover = spot
            link = spot is not None and spot[1] in self._rows.links(spot[0])
            self.setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = self._rows.at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or spot is None:
            super().mouseReleaseEvent(event)
            return
        self._operand = max(spot[1], 0)
        self._choose(spot[0])
        self._follow(self._rows.operand(*spot))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def tip_at(self, point: QPointF) -> str:
        """What a pointer resting at `point` is told: an operand in full, a term in full, or why there is a "≈"."""
        spot = self._rows.at(point)
        if spot is not None:
            operand = self._rows.operand(*spot)
            if operand is not None:
                follow = "\n" + tr("Click to ask why.") if operand.cell is not None else ""
                return f"{operand.symbol} = {exact(operand.value)}{follow}"
            term = self._rows.terms[spot[0]]
            so_far = tr("largest so far") if term.sign == "max" else tr("running total")
            return f"{exact(term.value)}, {so_far} {exact(term.running)}"
        if self._rounded:
            decimals = self._rows.decimals
            shown = sum(round(term.value, decimals) for term in self._rows.terms)
            return tr(ROUNDED).format(shown=format_number(shown, decimals), total=exact(self._total))
        return f"{self._name} = {exact(self._value)}"

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self._term
        self._press(event)
        if self._term != before:
            half = self._rows.row_height / 2
            self.moved.emit(round(self._term * 2 * half + half), math.ceil(half))

    def _press(self, event: QKeyEvent) -> None:
        key, count = event.key(), len(self._rows.terms)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)  # Alt+Left is the panel's way back
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and count:
            self._follow(self._rows.operand(self._term, self._operand))
        elif key == Qt.Key.Key_Up and self._term > 0:
            self._choose(self._term - 1)
        elif key == Qt.Key.Key_Down and self._term + 1 < count:
            self._choose(self._term + 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and count:
            links = self._rows.links(self._term)
            at = links.index(self._operand) if self._operand in links else 0
            at += 1 if key == Qt.Key.Key_Right else -1
            self._operand = links[min(max(at, 0), len(links) - 1)] if links else 0
            self._choose(self._term)
        else:
            super().keyPressEvent(event)

    def _choose(self, index: int) -> None:
        """Stands on a term, at an operand that leads on where it has one."""
        self._term = min(index, max(len(self._rows.terms) - 1, 0))
        links = self._rows.links(self._term)
        if links and self._operand not in links:
            self._operand = links[0]
        self._say()
        self.update()

    def _follow(self, operand: Operand | None) -> None:
        if operand is not None and operand.cell is not None:
            self.followed.emit(operand.cell)

    def _say(self) -> None:
        """Tells a screen reader where the keyboard stands."""
        rows = self._rows
        if not rows.terms:
            self.setAccessibleDescription(f"{self._name} = {format_number(self._value, rows.decimals)}")
            return
        words = "".join(text for text, _, _ in spell(rows.terms[self._term], rows.decimals))
        operand = rows.operand(self._term, self._operand)
        sentence = (
            tr("Term {place} of {count}: {term}, {note}; at {operand}")
            if operand is not None
            else tr("Term {place} of {count}: {term}, {note}")
        )
        self.setAccessibleDescription(
            sentence.format(
                place=self._term + 1,
                count=len(rows.terms),
                term=f"{words} = {rows.values[self._term]}",
                note=rows.note(self._term),
                operand=operand.symbol if operand is not None else "",
            )
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
