"""All heads at a glance: a card a head with its attention map, in one column or, where there are many, a grid.

This is the frame around the cards: the label, the scrolling, the room they get. The cards are `head_grid.py`'s.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from mha_studio.language import mark, tr
from mha_studio.paint.fonts import scaled, text_size
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Changed, Store
from mha_studio.trace.difference import Difference
from mha_studio.views.head_grid import HeadGrid
from mha_studio.views.parts import SectionLabel, clear_ground

TIP = mark("One map a head: a row for each token that looks, a column for each that is looked at.")


class HeadRail(QWidget):
    """HEADS: the label and the scrolling grid."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.setObjectName("headRail")
        self._title = SectionLabel("", theme)
        self.grid = HeadGrid(store, theme)
        self._seen = self.grid.seen
        self._tight = False
        self._name()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        clear_ground(self._scroll)
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

    def _name(self) -> None:
        """Which shares the maps show, where it is not those of now."""
        lens, tip = self._store.lens, tr(TIP)
        words = tr("Heads")
        if isinstance(self._seen, Difference):
            words = tr("Heads, now − held")
            tip = tr("One map a head: each share now, minus the share in the held state.")
        elif lens.kind == "held":
            words = tr("Heads, held state")
            tip = tr("One map a head, as the shares were when this state was held.")
        self._title.setText(words.upper())
        self._title.setAccessibleName(words)
        self.setAccessibleName(words)
        self.setToolTip(tip)

    def sizeHint(self) -> QSize:
        return QSize(166, 380)

    def minimumSizeHint(self) -> QSize:
        usual = text_size() <= 1.0
        return QSize(120, (56 if usual else scaled(80)) if self._tight else 120 if usual else 96)

    def set_tight(self, tight: bool) -> None:
        """On a small screen the maps may shrink further, or scroll."""
        if tight != self._tight:
            self._tight = tight
            self.updateGeometry()

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
        if flags & (Changed.TRACE | Changed.DOCUMENT) or self.grid.seen is not self._seen:
            self._seen = self.grid.seen
            self._name()
            self.grid.show_numbers()
            self._fit()
        if flags & Changed.VIEW:
            self._name()  # a state that has just been held is the same trace as now
            self.grid.show_head()
            card = self.grid.plan.card(min(self._store.head, self._seen.H - 1)).toRect()
            if flags == Changed.VIEW or not self.grid.visibleRegion().contains(QRect(card)):
                self._scroll.ensureVisible(card.center().x(), card.center().y(), 0, card.height() // 2 + 4)
