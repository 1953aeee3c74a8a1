"""All heads at a glance: a card a head with its attention map, in one column or, where there are many, a grid.

The grid is one painted widget, whatever the number of heads; maps are made when they are first seen and kept until
the numbers change.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from mha_studio.paint.fonts import font
from mha_studio.paint.heatmap import heat_image
from mha_studio.paint.theme import Theme
from mha_studio.scene.frame import Scale
from mha_studio.session.store import Changed, Store
from mha_studio.views.parts import SectionLabel, elided_lines, exact, mixed, plain_tip, tone

GAP = 8.0
PAD = 8.0
HEADER = 28.0
SMALL_HEADER = 15.0
LINE = 16.0
SMALL = 74.0
"""Cards narrower than this have a small header."""
LARGEST_MAP = 190.0
MOST_COLUMNS = 4


class Plan(Struct, frozen=True):
    """How the cards lie: columns, the size of a card, of its header, of the map in it, lines of words under it."""

    columns: int
    card_w: float
    card_h: float
    header: float
    side: float
    words: int

    def card(self, head: int) -> QRectF:
        row, column = divmod(head, self.columns)
        return QRectF(column * (self.card_w + GAP), row * (self.card_h + GAP), self.card_w, self.card_h)

    def map(self, head: int) -> QRectF:
        card = self.card(head)
        return QRectF(card.x() + (card.width() - self.side) / 2, card.y() + self.header, self.side, self.side)

    def height(self, heads: int) -> float:
        rows = -(-heads // self.columns)
        return rows * (self.card_h + GAP) - GAP


def plan(heads: int, width: float, height: float, worded: bool) -> Plan:
    """The fewest columns (1 to 4) in which `heads` cards fit into `width` × `height`; with 4 the rest scrolls.

    In one column a map shrinks to fit, down to 84 pixels; `worded` asks for two or three lines of words below.
    """
    for columns in range(1, MOST_COLUMNS + 1):
        rows = -(-heads // columns)
        card_w = (width - (columns - 1) * GAP) / columns
        small = card_w < SMALL
        header, pad = (SMALL_HEADER, 4.0) if small else (HEADER, PAD)
        widest = min(card_w - 2 * pad, LARGEST_MAP)
        room = (height - (rows - 1) * GAP) / rows
        side = min(widest, room - header - pad)
        if side >= (84.0 if columns == 1 else widest * 0.75) or columns == MOST_COLUMNS:
            side = side if side >= widest * 0.75 or columns == 1 else widest
            spare = room - header - pad - side if worded and columns == 1 else 0.0
            words = min(int((spare - 8) // LINE), 3) if spare >= 8 + 2 * LINE else 0
            return Plan(
                columns, card_w, header + side + pad + (words * LINE + 8 if words else 0), header, side, words
            )
    raise AssertionError("the last number of columns always serves")


class HeadGrid(QWidget):
    """The cards. Click, arrow keys, Home and End choose a head."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._theme = theme
        self._room = 0
        self._images: dict[int, QImage] = {}
        self._largest: float | None = None
        self._hover = -1
        self._plan = plan(store.trace.H, 166, 400, False)
        self.setObjectName("headGrid")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._say()

    @property
    def plan(self) -> Plan:
        return self._plan

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.show_numbers()

    def fit(self, width: int, height: int) -> None:
        """Arranges the cards for a viewport of this size."""
        heads = self._store.trace.H
        new = plan(heads, width, height, bool(self._store.document.look))
        if new != self._plan:
            self._images.clear()
        self._plan = new
        self.setFixedHeight(int(new.height(heads) + 0.999))
        self.update()

    def show_numbers(self) -> None:
        """The maps have changed."""
        self._images.clear()
        self._largest = None
        self._say()
        self.update()

    def show_head(self) -> None:
        self._say()
        self.update()

    def look(self, head: int) -> str:
        """The sentence on what to look for in a head; empty where the document has none."""
        look = self._store.document.look
        return look[head] if head < len(look) else ""

    def _say(self) -> None:
        head, heads = self._store.head, self._store.trace.H
        self.setAccessibleName(f"Head {head + 1} of {heads}")
        self.setAccessibleDescription(self.look(head) or "Arrow keys choose a head.")

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row_height = self._plan.card_h + GAP
        first = int(event.rect().top() // row_height) * self._plan.columns
        last = (int(event.rect().bottom() // row_height) + 1) * self._plan.columns
        for head in range(max(first, 0), min(last, self._store.trace.H)):
            self._paint_card(painter, head)

    def _paint_card(self, painter: QPainter, head: int) -> None:
        theme, laid = self._theme, self._plan
        card = laid.card(head)
        hue = QColor(theme.head(head))
        chosen = head == self._store.head
        panel = tone(theme, "panel")
        fill = (
            mixed(hue, panel, 0.12) if chosen else mixed(hue, panel, 0.06) if head == self._hover else panel
        )
        edge = tone(theme, "accent") if self.hasFocus() else hue
        pen = QPen(edge, 2.0) if chosen else QPen(tone(theme, "border"), 1.0)
        inset = 1.0 if chosen else 0.5
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), 7, 7)
        self._paint_header(painter, head, card, hue, chosen)
        self._paint_map(painter, head)
        if laid.words:
            self._paint_words(painter, head, card)

    def _paint_header(self, painter: QPainter, head: int, card: QRectF, hue: QColor, chosen: bool) -> None:
        theme = self._theme
        painter.setPen(tone(theme, "text"))
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if self._plan.header < HEADER:
            painter.setFont(font("sans", 10, bold=chosen))
            box = QRectF(card.x(), card.y() + 1, card.width(), SMALL_HEADER)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(head + 1))
            return
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hue)
        painter.drawEllipse(QPointF(card.x() + 16, card.y() + HEADER / 2 + 1), 5.5, 5.5)
        painter.restore()
        face = font("sans", 13 if card.width() >= 120 else 12, weight=600)
        painter.setFont(face)
        words = f"Head {head + 1}"
        box = QRectF(card.x() + 28, card.y() + 1, card.width() - 32, HEADER)
        painter.drawText(
            box, left, QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        )

    def _paint_map(self, painter: QPainter, head: int) -> None:
        box = self._plan.map(head)
        ratio = self.devicePixelRatioF()
        image = self._images.get(head)
        if image is None:
            image = self._images[head] = self._image(head, box.width(), ratio)
        # on whole device pixels, so that the lines between cells stay sharp
        painter.drawImage(QPointF(round(box.x() * ratio) / ratio, round(box.y() * ratio) / ratio), image)

    def _image(self, head: int, side: float, ratio: float) -> QImage:
        store = self._store
        matrix = store.trace.matrix("attn_weights", head, store.batch)
        scale = Scale("share", self._top(), head)
        return heat_image(matrix.array, scale, self._theme, side, side, ratio, matrix.blocked)

    def _top(self) -> float:
        """The largest share of all heads, where all their colour scales end: so that heads can be compared, and faint
        shares among many tokens can still be seen."""
        if self._largest is None:
            shares = self._store.trace.result.attn_weights[self._store.batch]
            top = float(np.fmax.reduce(shares, axis=None, initial=0.0))
            self._largest = top if np.isfinite(top) and top > 0 else 1.0
        return self._largest

    def _paint_words(self, painter: QPainter, head: int, card: QRectF) -> None:
        painter.setFont(font("sans", 11.5))
        painter.setPen(tone(self._theme, "muted"))
        laid_lines = self._plan.words
        box = QRectF(card.x() + PAD, self._plan.map(head).bottom() + 6, card.width() - 2 * PAD, 3 * LINE)
        for number, line in enumerate(elided_lines(self.look(head), painter.font(), box.width(), laid_lines)):
            painter.drawText(QPointF(box.x(), box.y() + 12 + LINE * number), line)

    # pointer and keys

    def head_at(self, point: QPointF) -> int:
        """The head whose card lies under a point, −1 for none."""
        for head in range(self._store.trace.H):
            if self._plan.card(head).contains(point):
                return head
        return -1

    def tip_at(self, point: QPointF) -> str:
        """What a pointer resting at `point` is told: two tokens and a share on a map, else what the head does."""
        head = self.head_at(point)
        if head < 0:
            return ""
        box = self._plan.map(head)
        matrix = self._store.trace.matrix("attn_weights", head, self._store.batch)
        rows, cols = matrix.array.shape
        title = f"Head {head + 1}"
        if not box.contains(point) or not rows or not cols:
            return f"{title}: {self.look(head)}" if self.look(head) else title
        row = min(int((point.y() - box.y()) / box.height() * rows), rows - 1)
        col = min(int((point.x() - box.x()) / box.width() * cols), cols - 1)
        asking = matrix.row_labels[row] if matrix.row_labels else f"row {row + 1}"
        asked = matrix.col_labels[col] if matrix.col_labels else f"column {col + 1}"
        if matrix.blocked is not None and matrix.blocked[row, col]:
            return f"{title}: “{asking}” → “{asked}” is blocked"
        share = float(matrix.array[row, col])
        return f"{title}: “{asking}” → “{asked}” {share:.0%} ({exact(share)})"

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hover = self.head_at(event.position())
        if hover != self._hover:
            self._hover = hover
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        head = self.head_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and head >= 0:
            self._store.set_head(head)
        else:
            super().mousePressEvent(event)

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


class HeadRail(QWidget):
    """HEADS: the label and the scrolling grid."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._heads = store.trace.H
        self.setObjectName("headRail")
        self.setAccessibleName("Heads")
        self.setToolTip(
            "One map a head: a row for each token that looks, a column for each that is looked at."
        )
        self._title = SectionLabel("Heads", theme)
        self.grid = HeadGrid(store, theme)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self.grid)
        self.grid.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._scroll, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        store.changed.connect(self._on_changed)

    def set_theme(self, theme: Theme) -> None:
        self._title.set_theme(theme)
        self.grid.set_theme(theme)

    def sizeHint(self) -> QSize:
        return QSize(166, 380)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Lays the cards out for the room there is, less the scroll bar's where one will be needed."""
        view = self._scroll.viewport()
        room = self._scroll.height()
        full = self._scroll.width()
        self.grid.fit(full, room)
        if self.grid.height() > room:
            self.grid.fit(full - self._scroll.verticalScrollBar().sizeHint().width(), room)
        view.update()

    def _on_changed(self, flags: Changed) -> None:
        if flags & (Changed.TRACE | Changed.DOCUMENT):
            self.grid.show_numbers()
            self._fit()
        if flags & Changed.VIEW:
            self.grid.show_head()
            card = self.grid.plan.card(self._store.head).toRect()
            if flags == Changed.VIEW or not self.grid.visibleRegion().contains(QRect(card)):
                self._scroll.ensureVisible(card.center().x(), card.center().y(), 0, card.height() // 2 + 4)
