"""The sentence as one types it, with a chip behind each token that shows how the text splits.

The text is the line edit's own; the chips are painted underneath. Every keystroke is sent as one edit. How a text
splits is `document/tokens.py`'s, how many tokens fit is the edit's; chips as things to be moved are `token_moves.py`'s.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import cast

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from mha_studio.document.edits import SetText
from mha_studio.document.tokens import MAX_TOKENS
from mha_studio.language import mark, tr
from mha_studio.paint.fonts import font, scaled
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Changed, Store
from mha_studio.views.asked import asked_tokens
from mha_studio.views.parts import OWN_UNDO, focus_ring, mixed, tone
from mha_studio.views.token_moves import TokenMoves
from mha_studio.views.token_text import Span, first_tokens, join, split, utf16
from mha_studio.views.token_text import spans as spans_of

PAD = 12.0
"""Room inside a chip on either side of its word, in pixels."""
CHIP = 30.0
RADIUS = 6.0
AS_SPACES = dict.fromkeys((*range(32), 0x7F, 0x2028, 0x2029), " ")
"""Letters that a line edit shows as spaces."""
RIGHT_TO_LEFT = "\u0590"
"""The first letter from which on a text may run to the left."""
MOST_TEXT = 400_000
"""Letters that are looked at when a text is pasted: far more than the longest sentence has."""
HINT = mark("type to add…")
PLACEHOLDER = mark("type a sentence…")


class Chip(Struct, frozen=True):
    """A token's chip along a line that begins at 0, and whether it touches its neighbour at its left and its right."""

    box: QRectF
    joins: tuple[bool, bool]


class TokenEdit(QLineEdit):
    """The sentence. Typing applies `SetText` at once; what the store undoes is shown without an echo."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        self._layout: QTextLayout | None = None
        super().__init__(parent)
        self._store = store
        self._theme = theme
        self._showing = False
        self._preedit = ""
        self._spans: tuple[Span, ...] = ()
        self._chips: dict[int, Chip] = {}
        self._one_way = True
        self._active: frozenset[int] = frozenset()
        self._moves = TokenMoves(self, store)
        self.setObjectName("tokenEdit")
        self.setAccessibleName(tr("Sentence"))
        self.setAccessibleDescription(tr("The tokens that attend to each other; type to change them."))
        self.setToolTip(
            tr(
                "Type a sentence: words and punctuation become tokens, {most} at most.\nDrag a "
                "token by its border, or press Alt+← and Alt+→, to move it."
            ).format(most=MAX_TOKENS)
        )
        self.setMouseTracking(True)
        self.setPlaceholderText(tr(PLACEHOLDER))
        self.setMaxLength(MOST_TEXT)
        self.setFrame(False)
        face = font("sans", 15)
        face.setWordSpacing(2 * PAD + 6 - QFontMetricsF(face).horizontalAdvance(" "))
        self.setFont(face)
        self.setTextMargins(round(PAD) + 2, 0, round(PAD) + 2, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text)
        self.set_theme(theme)
        self._show_document()
        self._active = asked_tokens(store)
        store.changed.connect(self._on_changed)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        # Qt's own placeholder stays unseen, for it would take on the wide spaces between chips: see _paint_hint.
        text, accent = tone(theme, "text").name(), tone(theme, "accent").name()
        self.setStyleSheet(
            "QLineEdit { background: transparent; border: none; padding: 0px; "
            f"color: {text}; placeholder-text-color: transparent; selection-background-color: {accent}; "
            f"selection-color: {tone(theme, 'on_accent').name()}; }}"
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(520, scaled(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, scaled(40))

    # the store

    def _on_changed(self, flags: Changed) -> None:
        if flags & Changed.DOCUMENT:
            self._show_document()
        if flags & (Changed.TRACE | Changed.SELECTION | Changed.TIME | Changed.VIEW):
            active = asked_tokens(self._store)
            if active != self._active:
                self._active = active
                self.update()

    def _show_document(self) -> None:
        """Takes over the document's tokens where they are not what the text says already."""
        if self._differs():
            self._replace(join(self._store.document.tokens))
        self.setProperty(OWN_UNDO, False)

    def _differs(self) -> bool:
        """Whether the text says something else than the document: it was refused."""
        return split(self.text())[:MAX_TOKENS] != self._store.document.tokens

    def _give_in(self) -> None:
        """The document's sentence again in place of a text that was refused."""
        if self._differs():
            self._show_document()
            self._store.fitted.emit()

    def _replace(self, text: str) -> None:
        """Shows another text; the cursor goes where the two texts differ last."""
        old = self.text()
        same = 0
        while same < min(len(old), len(text)) and old[-1 - same] == text[-1 - same]:
            same += 1
        self._showing = True
        try:
            self.setText(text)
        finally:
            self._showing = False
        self.setCursorPosition(utf16(text[: len(text) - same]) if old else utf16(text))

    def _on_text(self, text: str) -> None:
        self._layout = None
        if self._showing:
            return
        self.setProperty(OWN_UNDO, not self._store.apply(SetText(text)))
        kept = first_tokens(text, MAX_TOKENS)
        if kept != text:
            at = self.cursorPosition()
            self._showing = True
            try:
                self.setText(kept)
            finally:
                self._showing = False
            self.setCursorPosition(min(at, utf16(kept)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._store.end_merge()
        self._give_in()
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and undoes(event):
            event.ignore()  # the window's own undo covers typing too
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._moves.key(event):
            return
        if event.matches(QKeySequence.StandardKey.Undo) and self._differs():
            self._give_in()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._store.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._store.redo()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._layout = None
        super().changeEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._preedit = event.preeditString()
        self._layout = None
        super().inputMethodEvent(event)

    # tokens as things

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._moves.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._moves.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._moves.release(event):
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            point = QPointF(event.pos())
            index = next((k for k, box in enumerate(self.chips()) if box.contains(point)), -1)
        else:
            index = self._moves.at_cursor()
        self._moves.menu(index).popup(event.globalPos())

    # chips

    def spans(self) -> tuple[Span, ...]:
        """Where each token found in the text stands in it."""
        self._laid_out()
        return self._spans

    def joins(self) -> tuple[tuple[bool, bool], ...]:
        """Of each chip, whether it touches its neighbour at its left and at its right."""
        self._laid_out()
        return tuple(self._chip(index).joins for index in range(len(self._spans)))

    def chips(self) -> tuple[QRectF, ...]:
        """Where the chips stand, one for each token found in the text, in the widget's pixels."""
        left, top = self._offset()
        return tuple(self._chip(index).box.translated(left, top) for index in range(len(self._spans)))

    def _offset(self) -> tuple[float, float]:
        """Where the text's own left end stands in the widget, and the upper edge of the chips."""
        line = self._laid_out().lineAt(0)
        # The line edit keeps its scroll position to itself; its cursor rectangle tells: 5 pixels left of the cursor.
        cursor = self.cursorRect().x() + 5.0
        left = cursor - round(x_of(line, self.cursorPosition() + utf16(self._preedit)))
        return left, (self.height() - scaled(CHIP)) / 2

    def _in_sight(self, left: float) -> range:
        """Which chips can be seen when the text begins at `left`; all where a text runs both ways."""
        count = len(self._spans)
        if not self._one_way:
            return range(count)
        first = bisect_left(range(count), -left, key=lambda index: self._chip(index).box.right())
        last = bisect_left(range(count), self.width() - left, key=lambda index: self._chip(index).box.left())
        return range(first, last)

    def _chip(self, index: int) -> Chip:
        """One chip, along a line that begins at 0; measured when it is first looked at in a text."""
        known = self._chips.get(index)
        if known is None:
            span, line = self._spans[index], self._laid_out().lineAt(0)
            x0, x1 = edges(line, span, not self._one_way)
            before = index > 0 and self._spans[index - 1].end == span.start
            after = index + 1 < len(self._spans) and self._spans[index + 1].start == span.end
            joins = (after, before) if x0 > x1 else (before, after)
            pads = [0.5 if joined else PAD for joined in joins]
            box = QRectF(min(x0, x1) - pads[0], 0.0, abs(x1 - x0) + sum(pads), scaled(CHIP))
            known = self._chips[index] = Chip(box, joins)
        return known

    def _laid_out(self) -> QTextLayout:
        if self._layout is None:
            text = self.text()
            self._spans = spans_of(text, split(text)[:MAX_TOKENS])
            layout = QTextLayout(text.translate(AS_SPACES), self.font())
            if self._preedit:
                layout.setPreeditArea(self.cursorPosition(), self._preedit)
            option = QTextOption()
            option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
            layout.setTextOption(option)
            layout.setCacheEnabled(True)
            layout.beginLayout()
            layout.createLine()
            layout.endLayout()
            self._chips = {}
            self._one_way = not text or max(text) < RIGHT_TO_LEFT
            self._layout = layout
        return self._layout

    def paintEvent(self, event: QPaintEvent) -> None:
        before = self.cursorRect()
        self._paint_chips()
        super().paintEvent(event)
        if self.cursorRect() != before:  # a line edit scrolls while it paints: the chips go after the text
            painter = QPainter(self)
            painter.fillRect(self.rect(), tone(self._theme, "panel"))
            painter.end()
            self._paint_chips()
            super().paintEvent(event)
        if self._moves.dragging:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._moves.paint(painter, self._theme)
            painter.end()

    def _paint_chips(self) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.rect().adjusted(2, 0, -2, 0))
        left, top = self._offset() if self.text() else (0.0, 0.0)
        theme = self._theme
        plain = (tone(theme, "raised"), QPen(tone(theme, "border"), 1.0))
        accent = tone(theme, "accent")
        outlined = (mixed(accent, tone(theme, "panel"), 0.12), QPen(accent, 2.0))
        for index in self._in_sight(left) if self.text() else ():
            chip = self._chip(index)
            fill, pen = outlined if index in self._active else plain
            painter.setBrush(fill)
            painter.setPen(pen)
            box = chip.box.translated(left, top)
            if chip.joins == (False, False):
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            else:
                painter.drawPath(chip_path(box, *chip.joins))
        if not self.text():
            self._paint_hint(painter, tr(PLACEHOLDER), PAD + 4)
        elif self._spans and not self.hasFocus():
            ends = (len(self._spans) - 1,) if self._one_way else range(len(self._spans))
            self._paint_hint(
                painter, tr(HINT), max(self._chip(index).box.right() for index in ends) + left + 12
            )
        painter.setClipping(False)
        if self.hasFocus():
            focus_ring(painter, self._theme, QRectF(self.rect()), 8)

    def _paint_hint(self, painter: QPainter, words: str, x: float) -> None:
        """Quiet words where there is room; painted here because the text's own spacing would pull them apart."""
        face = font("sans", 14)
        face.setWordSpacing(
            0.0
        )  # said outright: a painter fills in what a font leaves open from the widget's
        right_to_left = self.text() != "" and x_of(self._laid_out().lineAt(0), 0) > 0
        if right_to_left or x + QFontMetricsF(face).horizontalAdvance(words) > self.width():
            return
        painter.setFont(face)
        painter.setPen(tone(self._theme, "muted"))
        box = QRectF(QPointF(x, 0), QPointF(self.width(), self.height()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def chip_path(box: QRectF, joined_left: bool, joined_right: bool, radius: float = RADIUS) -> QPainterPath:
    """A chip's outline: round corners, square ones where it touches its neighbour."""
    edge = box.adjusted(0.5, 0.5, -0.5, -0.5)
    left, right = (0.0 if joined_left else radius), (0.0 if joined_right else radius)
    path = QPainterPath(QPointF(edge.left() + left, edge.top()))
    path.lineTo(edge.right() - right, edge.top())
    path.quadTo(edge.right(), edge.top(), edge.right(), edge.top() + right)
    path.lineTo(edge.right(), edge.bottom() - right)
    path.quadTo(edge.right(), edge.bottom(), edge.right() - right, edge.bottom())
    path.lineTo(edge.left() + left, edge.bottom())
    path.quadTo(edge.left(), edge.bottom(), edge.left(), edge.bottom() - left)
    path.lineTo(edge.left(), edge.top() + left)
    path.quadTo(edge.left(), edge.top(), edge.left() + left, edge.top())
    path.closeSubpath()
    return path


def x_of(line: QTextLine, at: int) -> float:
    """Where the cursor stands before unit `at` of a line, in pixels from the line's left."""
    return float(cast("tuple[float, int]", line.cursorToX(at))[0])


def edges(line: QTextLine, span: Span, two_ways: bool) -> tuple[float, float]:
    """Where a token begins and ends in a line; its end lies to the left of its beginning where it is read that way.

    Where texts of both directions meet (`two_ways`), one place between two letters stands at two places of the line, so
    that the letters themselves are asked where they stand.
    """
    runs = line.glyphRuns(span.start, span.end - span.start) if two_ways else []
    xs = []
    for run in runs:
        wide = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        for at, on in zip(run.positions(), wide, strict=True):
            xs += [at.x(), at.x() + on.x()]
    if not xs:
        return x_of(line, span.start), x_of(line, span.end)
    return (max(xs), min(xs)) if runs[0].isRightToLeft() else (min(xs), max(xs))


def undoes(event: QKeyEvent) -> bool:
    """Whether a key means undo or redo."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
