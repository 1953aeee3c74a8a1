"""The cards of all heads, as one painted widget: choosing, muting, the menu, what the pointer is told.

Maps are made when they are first seen and kept as long as their numbers are the same, the rest of a card until it
looks otherwise. A card is painted by `head_card.py`; where things stand is worked out in `head_plan.py`, what can be
done with a head is in `head_menu.py`.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct, structs
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from mha_studio.language import tr
from mha_studio.paint.cells import Marks, Numbers
from mha_studio.paint.fonts import font, text_size
from mha_studio.paint.heatmap import heat_image
from mha_studio.paint.theme import Theme
from mha_studio.scene.frame import Scale
from mha_studio.session.store import Store
from mha_studio.trace.difference import Difference
from mha_studio.trace.head_share import head_shares
from mha_studio.trace.numbers import format_number
from mha_studio.trace.terms import Floats
from mha_studio.trace.told import told
from mha_studio.trace.trace import Trace
from mha_studio.views import head_menu
from mha_studio.views.head_card import Card, bar_of, frame_of, paint_map, percent
from mha_studio.views.head_plan import GAP, Plan, plan
from mha_studio.views.parts import exact, plain_tip
from mha_studio.views.spoken import announce

MOST_KEPT = 256 * 256
"""Of larger heads no numbers are kept to compare with: copying them takes longer than painting their map."""


class Shown(Struct, frozen=True, eq=False):
    """What a map is made from. An edit often leaves most heads' shares as they are, and so their maps."""

    scale: Scale
    theme: Theme
    side: float
    ratio: float
    array: Numbers
    blocked: Marks | None

    def is_as(self, other: Shown) -> bool:
        mine, its = (each.blocked for each in (self, other))
        return (
            (self.scale, self.theme, self.side, self.ratio)
            == (other.scale, other.theme, other.side, other.ratio)
            and np.array_equal(self.array, other.array, equal_nan=True)
            and (mine is its or (mine is not None and its is not None and np.array_equal(mine, its)))
        )

    def on_its_own(self) -> Shown:
        """With numbers of its own: those of a trace may be overwritten by the next one's."""
        blocked = None if self.blocked is None else self.blocked.copy()
        return structs.replace(self, array=self.array.copy(), blocked=blocked)


class HeadGrid(QWidget):
    """The cards. Click, arrow keys, Home and End choose a head; the menu key or the right button opens its menu."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._theme = theme
        self._images: dict[int, QImage] = {}
        self._kept: dict[int, tuple[Shown, QImage]] = {}
        self._frames: dict[int, tuple[Card, QPoint, QImage]] = {}
        self._kept_for: tuple[Theme, float, str] | None = None
        self._largest: float | None = None
        self._shares: Floats | None = None
        self._batch = store.batch
        self._hover = -1
        self._point = QPointF(-1, -1)
        self._plan = plan(store.trace.H, 166, 400, False, text_size())
        self.setObjectName("headGrid")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._say()

    @property
    def plan(self) -> Plan:
        return self._plan

    @property
    def seen(self) -> Trace:
        """Whose shares the maps show: those of now, of a held state, or now minus held."""
        return self._store.lens.shares(self._store.trace)

    @property
    def changeable(self) -> bool:
        """Whether heads can be muted and swapped: a held state stays what it was."""
        return self._store.lens.kind != "held"  # until the first edit that state and now are the same trace

    @property
    def _entry(self) -> int:
        """The sentence of the batch; a held state may have fewer."""
        return min(self._store.batch, self.seen.N - 1)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.show_numbers()

    def fit(self, width: int, height: int) -> None:
        """Arranges the cards for a viewport of this size."""
        heads = self.seen.H
        new = plan(heads, width, height, bool(self._store.document.look), text_size())
        if new != self._plan:
            self._images.clear()
        self._plan = new
        self.setFixedHeight(int(new.height(heads) + 0.999))
        self.update()

    def show_numbers(self) -> None:
        """The maps have changed."""
        self._images.clear()
        self._largest = self._shares = None
        self._batch = self._store.batch
        self._say()
        self.update()

    def show_head(self) -> None:
        """Another head is looked at, or another sentence of the batch."""
        if self._batch != self._store.batch:
            self.show_numbers()
        self._say()
        if self.hasFocus():
            announce(self, self.accessibleName())
        self.update()

    def share(self, head: int) -> float:
        """How much of the output a head brings, 0 to 1; NaN where that is no number."""
        if self._shares is None:
            seen = self.seen
            numbers = (
                seen.forward if isinstance(seen, Difference) else seen
            )  # a share of differences says nothing
            self._shares = head_shares(numbers, self._entry)
        return float(self._shares[head])

    def look(self, head: int) -> str:
        """The sentence on what to look for in a head of what is seen; empty where there is none."""
        return told(self.seen, head, self._entry)

    def _say(self) -> None:
        heads = self.seen.H
        head = min(self._store.head, heads - 1)
        name = tr("Head {head} of {heads}, muted") if self._muted(head) else tr("Head {head} of {heads}")
        self.setAccessibleName(name.format(head=head + 1, heads=heads))
        hint = tr("Arrow keys choose a head; the menu key mutes, swaps and copies it.")
        self.setAccessibleDescription(self.look(head) or hint)

    def _muted(self, head: int) -> bool:
        return head in self.seen.document.muted

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers, whatever the language
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row_height = self._plan.card_h + GAP
        first = int(event.rect().top() // row_height) * self._plan.columns
        last = (int(event.rect().bottom() // row_height) + 1) * self._plan.columns
        ratio = self.devicePixelRatioF()
        if self._kept_for != (kept_for := (self._theme, ratio, font("sans", 12).key())):
            self._frames.clear()
            self._kept_for = kept_for
        for head in range(max(first, 0), min(last, self.seen.H)):
            card = self._card(head)
            corner, frame = self._frame(card, ratio)
            painter.drawImage(QPointF(corner) / ratio, frame)
            paint_map(painter, self._theme, card, self._map(head), ratio)

    def _frame(self, card: Card, ratio: float) -> tuple[QPoint, QImage]:
        """What stays of a card while numbers change, painted when it becomes another."""
        kept = self._frames.get(card.head)
        if kept is None or kept[0] != card:
            kept = self._frames[card.head] = card, *frame_of(self._theme, card, ratio)
        return kept[1], kept[2]

    def _card(self, head: int) -> Card:
        hover, share = head == self._hover, self.share(head)
        return Card(
            head=head,
            plan=self._plan,
            chosen=head == min(self._store.head, self.seen.H - 1),
            hover=hover,
            focused=self.hasFocus(),
            muted=self._muted(head),
            percent=percent(share),
            bar=bar_of(share),
            words=self.look(head) if self._plan.words else "",
            over=self._button_at(self._point) if hover else "",
            buttons=self.changeable,
        )

    def _map(self, head: int) -> QImage:
        image = self._images.get(head)
        if image is None:
            image = self._images[head] = self._image(
                head, self._plan.map(head).width(), self.devicePixelRatioF()
            )
        return image

    def _image(self, head: int, side: float, ratio: float) -> QImage:
        matrix = self.seen.matrix("attn_weights", head, self._entry)
        hue = head if matrix.scale == "share" else None
        shown = Shown(
            Scale(matrix.scale, self._top(), hue), self._theme, side, ratio, matrix.array, matrix.blocked
        )
        kept = self._kept.get(head)
        if kept is not None and kept[0].is_as(shown):
            return kept[1]
        image = heat_image(shown.array, shown.scale, shown.theme, side, side, ratio, shown.blocked)
        self._kept.pop(head, None)
        if shown.array.size <= MOST_KEPT:
            self._kept[head] = shown.on_its_own(), image
        return image

    def _top(self) -> float:
        """The largest share (of a difference: the furthest from 0) of all heads, where all their colour scales end: so
        that heads can be compared, and faint shares among many tokens can still be seen."""
        if self._largest is None:
            seen, entry = self.seen, self._entry
            if isinstance(seen, Difference):
                parts = [np.abs(seen.matrix("attn_weights", head, entry).array) for head in range(seen.H)]
                top = max(float(np.fmax.reduce(part, axis=None, initial=0.0)) for part in parts)
            else:
                shares = seen.result.attn_weights[entry]
                top = float(np.fmax.reduce(shares, axis=None, initial=0.0))
            self._largest = top if np.isfinite(top) and top > 0 else 1.0
        return self._largest

    # pointer and keys

    def head_at(self, point: QPointF) -> int:
        """The head whose card lies under a point, −1 for none."""
        return self._plan.head_at(point, self.seen.H)

    def tip_at(self, point: QPointF) -> str:
        """What a pointer resting at `point` is told: two tokens and a share on a map, else what the head does."""
        head = self.head_at(point)
        if head < 0:
            return ""
        box = self._plan.map(head)
        matrix = self.seen.matrix("attn_weights", head, self._entry)
        rows, cols = matrix.array.shape
        title = tr("Head {head}").format(head=head + 1)
        button = self._button_at(point)
        if button == "mute":
            said = (
                tr("Head {head}: let it be heard again")
                if self._muted(head)
                else tr("Head {head}: make its part of the concatenation zero")
            )
            return said.format(head=head + 1)
        if button == "menu":
            return tr("Head {head}: mute, swap, copy").format(head=head + 1)
        if point.y() > box.bottom() and point.y() <= self._plan.bar(head).bottom() + 3:
            return self.share_text(head)
        if not box.contains(point) or not rows or not cols:
            return (
                tr("Head {head}: {look}").format(head=head + 1, look=self.look(head))
                if self.look(head)
                else title
            )
        row = min(int((point.y() - box.y()) / box.height() * rows), rows - 1)
        col = min(int((point.x() - box.x()) / box.width() * cols), cols - 1)
        asking = matrix.row_labels[row] if matrix.row_labels else tr("row {row}").format(row=row + 1)
        asked = matrix.col_labels[col] if matrix.col_labels else tr("column {col}").format(col=col + 1)
        if matrix.blocked is not None and matrix.blocked[row, col]:
            return tr("Head {head}: “{asking}” → “{asked}” is blocked").format(
                head=head + 1, asking=asking, asked=asked
            )
        share = float(matrix.array[row, col])
        if isinstance(self.seen, Difference):
            points = format_number(100 * share, 0, sign=True)
            return tr(
                "{head}: “{asking}” → “{asked}” {points} points against the held state ({exact})"
            ).format(head=title, asking=asking, asked=asked, points=points, exact=exact(share))
        return tr("Head {head}: “{asking}” → “{asked}” {share} ({exact})").format(
            head=head + 1, asking=asking, asked=asked, share=f"{share:.0%}", exact=exact(share)
        )

    def share_text(self, head: int) -> str:
        """The bar under a map, in words."""
        if self._muted(head):
            return tr("Head {head} is muted: it brings nothing to the output.").format(head=head + 1)
        if not np.isfinite(self.share(head)):
            return tr("What head {head} brings to the output is not a number.").format(head=head + 1)
        return tr(
            "Head {head} brings {share} of the output: the length of its part times its own columns "
            "of W_O, as a share of all heads’ lengths."
        ).format(head=head + 1, share=percent(self.share(head)))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._button_at(self._point)
        self._point = event.position()
        hover = self.head_at(self._point)
        if hover != self._hover or self._button_at(self._point) != over:
            self._hover = hover
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover, self._point = -1, QPointF(-1, -1)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        head, button = self.head_at(event.position()), self._button_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or head < 0:
            super().mousePressEvent(event)
        elif button == "mute":
            head_menu.mute(self._store, head)
        elif button == "menu":
            self.open_menu(head)
        else:
            self._store.set_head(head)

    def _button_at(self, point: QPointF) -> str:
        head = self.head_at(point)
        if head < 0 or not self.changeable:
            return ""
        return (
            "mute"
            if self._plan.mute(head).contains(point)
            else "menu"
            if self._plan.menu(head).contains(point)
            else ""
        )

    def open_menu(self, head: int, at: QPoint | None = None) -> None:
        """The menu of a head, under its "···" where no other place is given."""
        if not self.changeable:
            return
        box = self._plan.menu(head) or self._plan.card(head)
        spot = at if at is not None else self.mapToGlobal(box.bottomLeft().toPoint())
        head_menu.menu(self._store, head, self).popup(spot)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            head = self.head_at(QPointF(event.pos()))
            if head >= 0:
                self.open_menu(head, event.globalPos())
        else:
            self.open_menu(self._store.head)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, columns = self._store.trace.H - 1, self._plan.columns
        by = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_Home: -last,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        self._store.set_head(min(max(self._store.head + by, 0), last))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
