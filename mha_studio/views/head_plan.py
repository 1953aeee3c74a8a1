"""How the cards of the heads lie: columns and sizes for the room there is, and the parts of a card. Geometry only."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF

GAP = 8.0
PAD = 8.0
HEADER = 28.0
SMALL_HEADER = 15.0
FOOT = 17.0
SMALL_FOOT = 4.0
LINE = 16.0
SMALL = 74.0
"""Cards narrower than this have a small header and no words."""
WIDE = 128.0
"""Cards at least so wide say "mute" beside the head's name."""
LARGEST_MAP = 190.0
MOST_COLUMNS = 4
SHRUNK = 0.65
"""A map may shrink to this share of what its card has room for, before there is another column."""


class Plan(Struct, frozen=True):
    """How the cards lie: columns, the size of a card, of its header, of the map in it, of the bar under the map, lines
    of words below."""

    columns: int
    card_w: float
    card_h: float
    header: float
    side: float
    foot: float
    words: int
    unit: float = 1.0
    """The user's text size, with which everything but the maps goes."""

    @property
    def small(self) -> bool:
        """Whether a card has room for no words."""
        return self.card_w < SMALL * self.unit

    def card(self, head: int) -> QRectF:
        row, column = divmod(head, self.columns)
        return QRectF(column * (self.card_w + GAP), row * (self.card_h + GAP), self.card_w, self.card_h)

    def map(self, head: int) -> QRectF:
        card = self.card(head)
        return QRectF(card.x() + (card.width() - self.side) / 2, card.y() + self.header, self.side, self.side)

    def bar(self, head: int) -> QRectF:
        """The line under the map for what the head brings: a bar, and a number where there are words."""
        card, below = self.card(head), self.map(head).bottom()
        if self.small:
            return QRectF(card.x() + 4, below + 2, card.width() - 8, 3.0)
        return QRectF(card.x() + PAD, below + 5, card.width() - 2 * PAD, 13.0 * self.unit)

    def menu(self, head: int) -> QRectF:
        """The "···" at the right of the header; empty on small cards."""
        card = self.card(head)
        u = self.unit
        return QRectF() if self.small else QRectF(card.right() - 22 * u, card.y() + 4, 19 * u, HEADER * u - 7)

    def mute(self, head: int) -> QRectF:
        """The word "mute" before it; empty where there is no room for it."""
        if self.card_w < WIDE * self.unit:
            return QRectF()
        menu = self.menu(head)
        return QRectF(menu.left() - 47 * self.unit, menu.y(), 46 * self.unit, menu.height())

    def height(self, heads: int) -> float:
        rows = -(-heads // self.columns)
        return rows * (self.card_h + GAP) - GAP

    def head_at(self, point: QPointF, heads: int) -> int:
        """The head whose card lies under a point, −1 for none."""
        column, row = int(point.x() // (self.card_w + GAP)), int(point.y() // (self.card_h + GAP))
        head = row * self.columns + column
        inside = 0 <= column < self.columns and 0 <= head < heads
        return head if inside and self.card(head).contains(point) else -1


def plan(heads: int, width: float, height: float, worded: bool, unit: float = 1.0) -> Plan:
    """The fewest columns (1 to 4) in which `heads` cards fit into `width` × `height`; with 4 the rest scrolls.

    In one column a map shrinks to fit, down to 84 pixels; `worded` asks for two or three lines of words below.
    """
    line = LINE * unit
    for columns in range(1, MOST_COLUMNS + 1):
        rows = -(-heads // columns)
        card_w = (width - (columns - 1) * GAP) / columns
        small = card_w < SMALL * unit
        header, pad, foot = (
            (SMALL_HEADER * unit, 4.0, SMALL_FOOT) if small else (HEADER * unit, PAD, FOOT * unit)
        )
        widest = min(card_w - 2 * pad, LARGEST_MAP * max(unit, 1.0))
        room = (height - (rows - 1) * GAP) / rows
        side = min(widest, room - header - pad - foot)
        if side >= (84.0 if columns == 1 else widest * SHRUNK) or columns == MOST_COLUMNS:
            side = side if side >= widest * SHRUNK or columns == 1 else widest
            spare = room - header - pad - foot - side if worded and columns == 1 else 0.0
            words = min(int((spare - 8) // line), 3) if spare >= 8 + 2 * line else 0
            card_h = header + side + foot + pad + (words * line + 8 if words else 0)
            return Plan(columns, card_w, card_h, header, side, foot, words, unit)
    raise AssertionError("the last number of columns always serves")
