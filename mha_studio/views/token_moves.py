"""Tokens as things one can take hold of: dragging a chip to another place, moving it by keys, the menu under it.

Text is selected by the words of a chip; its border, or Alt anywhere on it, takes hold of the chip. Each move is one
edit. Where chips stand is `token_edit.py`'s; what a move does to a document is `MoveToken`'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QMenu

from mha_studio.document.edits import DeleteToken, InsertToken, MoveToken
from mha_studio.language import tr
from mha_studio.views.parts import mixed, tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from mha_studio.paint.theme import Theme
    from mha_studio.session.store import Store
    from mha_studio.views.token_edit import TokenEdit

BORDER_X, BORDER_Y = 9.0, 5.0
"""How deep the border of a chip is by which it is taken, in pixels."""
EDGE = 6.0
"""So near to the end of the field a drag scrolls it."""


class Row(NamedTuple):
    """One row of the menu; an empty text is a line between groups."""

    text: str = ""
    do: Callable[[], object] = lambda: None
    fits: bool = True


def on_border(box: QRectF, joins: tuple[bool, bool], point: QPointF) -> bool:
    """Whether a point lies on a chip's border; where a chip touches its neighbour there is none."""
    if not box.contains(point):
        return False
    left, right = (0.0 if joined else BORDER_X for joined in joins)
    return not box.adjusted(left, BORDER_Y, -right, -BORDER_Y).contains(point)


def slot(boxes: Sequence[QRectF], start: int, x: float, leftwards: bool) -> int:
    """The place (from 0) that the chip `start` would have if it were dropped at `x`; `leftwards`: the text is read from
    the right."""
    others = [box for index, box in enumerate(boxes) if index != start]
    passed = sum(box.center().x() < x for box in others)
    return len(others) - passed if leftwards else passed


def gap(boxes: Sequence[QRectF], start: int, end: int, leftwards: bool) -> float:
    """Where between two chips the drop at the place `end` is marked."""
    others = [box for index, box in enumerate(boxes) if index != start]
    if leftwards:
        others, end = others[::-1], len(others) - end
    if end == 0:
        return others[0].left() - 3.0
    if end == len(others):
        return others[-1].right() + 3.0
    return (others[end - 1].right() + others[end].left()) / 2


class TokenMoves:
    """What a `TokenEdit` asks before it takes mouse and keys for text: each method answers whether it took them."""

    def __init__(self, edit: TokenEdit, store: Store) -> None:
        self._edit, self._store = edit, store
        self._from: QPointF | None = None
        self._at = QPointF()
        self._picture: QPixmap | None = None
        self.taken = -1
        """The chip that is held, −1 for none."""

    @property
    def dragging(self) -> bool:
        """Whether the chip that is held has left its place."""
        return self._picture is not None

    # the mouse

    def press(self, event: QMouseEvent) -> bool:
        index = self.chip_at(event.position(), event.modifiers())
        if event.button() != Qt.MouseButton.LeftButton or index < 0:
            return False
        self.taken, self._from = index, event.position()
        return True

    def move(self, event: QMouseEvent) -> bool:
        edit = self._edit
        if self._from is None:
            if not event.buttons():
                held = self.chip_at(event.position(), event.modifiers()) >= 0
                edit.setCursor(Qt.CursorShape.OpenHandCursor if held else Qt.CursorShape.IBeamCursor)
            return False
        self._at = event.position()
        far = (self._at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if not self.dragging and far:
            edit.deselect()
            self._picture = edit.grab(edit.chips()[self.taken].toAlignedRect())
            edit.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self.dragging:
            self._scroll()
            edit.update()
        return True

    def release(self, event: QMouseEvent) -> bool:
        if self._from is None:
            return False
        start, end, dropped = self.taken, self._target(), self.dragging
        self.cancel()
        if not dropped:
            self._edit.setCursorPosition(self._edit.cursorPositionAt(event.position().toPoint()))
        elif end != start:
            self._shift(start, end)
        return True

    def cancel(self) -> None:
        """Let go of the chip where it was."""
        self._from, self._picture, self.taken = None, None, -1
        self._edit.setCursor(Qt.CursorShape.IBeamCursor)
        self._edit.update()

    def chip_at(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> int:
        """The chip that a press at `point` takes hold of, −1 for none."""
        if modifiers & Qt.KeyboardModifier.ShiftModifier or not self._fits():
            return -1
        anywhere = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        for index, (box, joins) in enumerate(zip(self._edit.chips(), self._edit.joins(), strict=True)):
            if box.contains(point):
                return index if anywhere or on_border(box, joins, point) else -1
        return -1

    def _fits(self) -> bool:
        """Whether chips and tokens are the same things: not while the field stands empty, for one."""
        return len(self._store.document.tokens) == len(self._edit.chips()) > 0

    def _leftwards(self) -> bool:
        boxes = self._edit.chips()
        return len(boxes) > 1 and boxes[0].left() > boxes[-1].left()

    def _target(self) -> int:
        return slot(self._edit.chips(), self.taken, self._at.x(), self._leftwards()) if self.dragging else -1

    def _scroll(self) -> None:
        """A drag at the end of the field brings the next token into sight, as the cursor does."""
        edit = self._edit
        forwards = self._at.x() > edit.width() - EDGE
        if not forwards and self._at.x() > EDGE:
            return
        edit.setCursorPosition(edit.cursorPositionAt(self._at.toPoint()))
        edit.cursorWordForward(False) if forwards else edit.cursorWordBackward(False)

    # painting

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """The place it came from, the place it would go to, and the chip under the pointer."""
        if self._picture is None or self._from is None:
            return
        boxes = self._edit.chips()
        origin, end = boxes[self.taken], self._target()
        faint = tone(theme, "panel")
        faint.setAlphaF(0.7)
        painter.fillRect(origin.adjusted(-1, -1, 1, 1), faint)
        place = QRectF(origin).translated(self._at.x() - self._from.x(), -2.0)
        painter.setPen(QPen(mixed(tone(theme, "accent"), tone(theme, "panel"), 0.8), 1.2))
        painter.setBrush(tone(theme, "panel"))
        painter.setOpacity(0.9)
        painter.drawRoundedRect(place, 6, 6)
        painter.drawPixmap(place.topLeft(), self._picture)
        painter.setOpacity(1.0)
        if end != self.taken:
            x = gap(boxes, self.taken, end, self._leftwards())
            painter.setPen(QPen(tone(theme, "accent"), 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(x, origin.top() - 2), QPointF(x, origin.bottom() + 2))

    # keys

    def key(self, event: QKeyEvent) -> bool:
        """Alt with an arrow moves the token at the cursor; Escape ends a drag."""
        if event.key() == Qt.Key.Key_Escape and self._from is not None:
            self.cancel()
            return True
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if (
            by is None
            or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier
        ):
            return False
        self.shift_by(self.at_cursor(), -by if self._leftwards() else by)
        return True

    def at_cursor(self) -> int:
        """The token that the cursor stands in or at the end of, else the next one; −1 where there is none."""
        place, found = self._edit.cursorPosition(), self._edit.spans()
        return next((index for index, span in enumerate(found) if place <= span.end), len(found) - 1)

    def shift_by(self, index: int, by: int) -> None:
        """Move a token one place on; at the end of the sentence it stays."""
        if (
            self._fits()
            and 0 <= index < len(self._edit.chips())
            and 0 <= index + by < len(self._edit.chips())
        ):
            self._shift(index, index + by)

    def _shift(self, start: int, end: int) -> None:
        """One edit; the cursor goes with the token."""
        before = self._edit.spans()[start]
        within = min(max(self._edit.cursorPosition() - before.start, 0), before.end - before.start)
        self._store.end_merge()
        if self._store.apply(MoveToken(start, end)):
            self._edit.setCursorPosition(self._edit.spans()[end].start + within)

    # the menu

    def rows(self, index: int) -> Iterator[Row]:
        """What can be done with a token, and, below it, with text; only the latter where `index` is −1."""
        edit, store = self._edit, self._store
        if index >= 0 and self._fits():
            token, last = store.document.tokens[index], len(store.document.tokens) - 1
            word = token if len(token) <= 16 else token[:15] + "…"
            yield Row(tr("Insert before “{word}”…").format(word=word), lambda: self._open_gap(index))
            yield Row(
                tr("Duplicate “{word}”").format(word=word), lambda: self._apply(InsertToken(index + 1, token))
            )
            yield Row(
                tr("Delete “{word}”").format(word=word), lambda: self._apply(DeleteToken(index)), last > 0
            )
            yield Row()
            left, right = (1, -1) if self._leftwards() else (-1, 1)
            yield Row(
                tr("Move left") + "\tAlt+←", lambda: self.shift_by(index, left), 0 <= index + left <= last
            )
            yield Row(
                tr("Move right") + "\tAlt+→", lambda: self.shift_by(index, right), 0 <= index + right <= last
            )
            yield Row()
        yield Row(tr("Cut") + "\tCtrl+X", edit.cut, edit.hasSelectedText())
        yield Row(tr("Copy") + "\tCtrl+C", edit.copy, edit.hasSelectedText())
        yield Row(tr("Paste") + "\tCtrl+V", edit.paste, bool(QApplication.clipboard().text()))
        yield Row(tr("Select all") + "\tCtrl+A", edit.selectAll, bool(edit.text()))

    def menu(self, index: int) -> QMenu:
        """The rows as a menu."""
        made = QMenu(self._edit)
        made.setObjectName("tokenMenu")
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in self.rows(index):
            if not row.text:
                made.addSeparator()
                continue
            action = made.addAction(row.text.replace("&", "&&"))
            action.setEnabled(row.fits)
            action.triggered.connect(lambda _=False, do=row.do: do())
        return made

    def _apply(self, edit: DeleteToken | InsertToken) -> None:
        self._store.end_merge()
        self._store.apply(edit)

    def _open_gap(self, index: int) -> None:
        """A space before the token, the cursor before it: what is typed now becomes a token of its own."""
        edit, at = self._edit, self._edit.spans()[index].start
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.setCursorPosition(at)
        edit.insert(" ")
        if index and edit.spans()[index - 1].end == at:  # "mat." stands without a space between
            return
        edit.setCursorPosition(at)
