"""The list at the left of the Learn page: sections, rows, what stands behind each. Which pages there are is
`pages.py`'s."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mha_studio.language import tr
from mha_studio.learn.words import html_of, plain_of
from mha_studio.paint.theme import Theme
from mha_studio.views.learn.pages import GROUPS, LearnPage
from mha_studio.views.parts import SectionLabel, clear_ground, dress, focus_ring, mixed, tone

ROW_HEIGHT, DENSE_HEIGHT = 40, 32
DOTS = {"beginner": "good", "intermediate": "positive", "advanced": "negative"}
"""The dot before a level, in the colour of its pill."""


class NavRow(QAbstractButton):
    """One row; checked while its page is in view. `moved(by)` when an arrow asks for the row above (−1) or below,
    `entered` when it was chosen by a key."""

    moved = Signal(int)
    entered = Signal()

    def __init__(self, page: LearnPage, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height, self._whole = ROW_HEIGHT, 0
        self.page = page
        self.setObjectName(f"learnRow-{page.id}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title, self._badge = QLabel(self), QLabel(self)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(30 if page.id in DOTS else 12, 0, 12, 0)
        for label in (self._title, self._badge):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title.setTextFormat(Qt.TextFormat.RichText)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._title, 1)
        row.addWidget(self._badge)
        self.set_theme(theme)
        self.refresh()

    def refresh(self) -> None:
        """Show the title and what stands behind it as they are now."""
        title, badge = self.page.title(), self.page.badge()
        self._title.setText(html_of(title))
        self._badge.setText(badge)
        self._badge.setVisible(bool(badge))
        words = plain_of(title)
        self.setText("")
        self.setToolTip(words)
        self.setAccessibleName(f"{words}, {badge}" if badge else words)
        self._fit()

    def set_dense(self, dense: bool) -> None:
        """A little lower, for low windows."""
        self._height = DENSE_HEIGHT if dense else ROW_HEIGHT
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        dress(self._title, tone(theme, "text"), 14)
        dress(self._badge, tone(theme, "muted"), 13, "mono")
        self._fit()
        self.update()

    @property
    def wanted(self) -> int:
        """The width in which all of it can be read."""
        return self._whole + self._beside()

    def _beside(self) -> int:
        """What the title leaves to margins and badge."""
        margins = self._row.contentsMargins()
        badge = self._badge.sizeHint().width() + self._row.spacing() if self._badge.text() else 0
        return margins.left() + badge + margins.right()

    def sizeHint(self) -> QSize:
        return QSize(180, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height)

    def _fit(self) -> None:
        """A title that is too long beside its badge takes a second line."""
        self._title.setWordWrap(False)
        self._whole = self._title.sizeHint().width()
        room = self.width() - self._beside()
        self._title.setWordWrap(0 < room < self._whole)
        high = self._title.heightForWidth(room) + 6 if self._title.wordWrap() else 0
        self.setFixedHeight(max(self._height, high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, box = self._theme, QRectF(self.rect()).adjusted(0, 1, 0, -1)
        fill: QColor | None = None
        if self.isChecked():
            fill = tone(theme, "accent_soft")
        elif self.isDown() or self.underMouse():
            fill = mixed(tone(theme, "accent"), tone(theme, "panel"), 0.12 if self.isDown() else 0.06)
        painter.setPen(Qt.PenStyle.NoPen)
        if fill is not None:
            painter.setBrush(fill)
            painter.drawRoundedRect(box, 7, 7)
        if self.page.id in DOTS:
            painter.setBrush(tone(theme, DOTS[self.page.id]))
            painter.drawEllipse(QRectF(13, self.height() / 2 - 4, 8, 8))
        if self.hasFocus():
            focus_ring(painter, theme, box, 7)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self.click()
                self.entered.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            event.ignore()


class Nav(QWidget):
    """All rows in their sections. `chosen(id)` when one is asked for, then `entered` where it was by a key."""

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, pages: Iterable[LearnPage], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("learnNav")
        self.setAccessibleName(tr("What to learn"))
        self._labels: list[SectionLabel] = []
        self.rows: dict[str, NavRow] = {}
        inner = QWidget()
        column = self._column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        pages = list(pages)
        for group, title in GROUPS:
            members = [page for page in pages if page.group == group]
            if not members:
                continue
            if self._labels:
                column.addSpacing(16)
            label = SectionLabel(tr(title), theme, inner)
            label.setContentsMargins(0, 0, 0, 6)
            self._labels.append(label)
            column.addWidget(label)
            for page in members:
                row = self.rows[page.id] = NavRow(page, theme, inner)
                row.clicked.connect(lambda _=False, id=page.id: self.chosen.emit(id))
                row.entered.connect(self.entered)
                row.moved.connect(lambda by, row=row: self._move(row, by))
                column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        clear_ground(area)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)  # only now: the area sets it
        self._area = area
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def set_theme(self, theme: Theme) -> None:
        for label in self._labels:
            label.set_theme(theme)
        for row in self.rows.values():
            row.set_theme(theme)

    def set_dense(self, dense: bool) -> None:
        """Lower rows, for low windows."""
        for row in self.rows.values():
            row.set_dense(dense)

    @property
    def wanted(self) -> int:
        """The width in which every row can be read."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        return max((row.wanted for row in self.rows.values()), default=0) + bar

    def refresh(self) -> None:
        """What stands behind the rows, anew."""
        for row in self.rows.values():
            row.refresh()

    def show_chosen(self, id: str) -> None:
        """Mark the row whose page is in view."""
        for name, row in self.rows.items():
            row.setChecked(name == id)
        if id in self.rows:
            self._reveal(self.rows[id])

    def _move(self, row: NavRow, by: int) -> None:
        rows = list(self.rows.values())
        there = rows[min(max(rows.index(row) + by, 0), len(rows) - 1)]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        self._reveal(there)

    def _reveal(self, row: NavRow) -> None:
        """Bring a row into sight; with the first one its heading as well."""
        if row is next(iter(self.rows.values())):
            self._area.verticalScrollBar().setValue(0)
        elif self._area.viewport().height() > 2 * row.height():
            self._area.ensureWidgetVisible(row, 0, 40)
