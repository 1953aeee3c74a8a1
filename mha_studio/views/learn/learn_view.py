"""The Learn page: the list at the left, the chosen page in the middle, the same thing live at the right.

It stands where the studio stood and leaves document and position alone. Escape leads back. Which pages there are is
`pages.py`'s; what they hold is theirs.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mha_studio.language import tr
from mha_studio.paint.fonts import scaled, text_size
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Store
from mha_studio.views.learn.live import LivePane
from mha_studio.views.learn.nav import Nav
from mha_studio.views.learn.pages import LearnPage, PageWidget, all_pages, is_plain
from mha_studio.views.parts import OWN_UNDO, Card, tone

MARGIN = 16
SIDE = 14
COMPACT_WIDTH, LOW, TIGHT = 1500, 800, 1100
"""Below this width the sides are narrower; below this height the rows of the list are lower; below the third, a width,
the list gives way while a stage stands at the right."""


class LearnView(QWidget):
    """`left` when one wants back to the studio; `wanted(place)` when a place is to be opened there,
    `lesson(id, page)` when a lesson is to be played there, `asked(page, order)` when a page wants a file written."""

    left = Signal()
    wanted = Signal(object)
    lesson = Signal(str, int)
    asked = Signal(object, object)

    def __init__(
        self,
        store: Store,
        theme: Theme,
        parent: QWidget | None = None,
        pages: Iterable[LearnPage] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("learnView")
        self.setAccessibleName(tr("Learn"))
        self.setProperty(OWN_UNDO, True)  # undo here is that of what stands at the right
        self._store, self._theme = store, theme
        self._pages = {page.id: page for page in (all_pages() if pages is None else pages)}
        self._made: dict[str, PageWidget] = {}
        self._current = ""
        self._left, self._middle = Card(theme, self), Card(theme, self)
        self.nav = Nav(self._pages.values(), theme, self._left)
        self.nav.chosen.connect(self.turn_to)
        self.nav.entered.connect(self._hand_over_keys)
        self.back_button = QPushButton(tr("Back to the studio"), self._left)
        self.back_button.setObjectName("learnBack")
        self.back_button.setToolTip(tr("Back to the studio (Escape)"))
        self.back_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back_button.clicked.connect(self.left)
        side = QVBoxLayout(self._left)
        side.setContentsMargins(SIDE, 18, SIDE, SIDE)
        side.setSpacing(10)
        side.addWidget(self.nav, 1)
        side.addWidget(self.back_button)
        self._stack = QStackedWidget(self._middle)
        inside = QVBoxLayout(self._middle)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._stack)
        self.live = LivePane(store.settings, theme, self)
        self.live.wanted.connect(self.wanted)
        self.live.opened.connect(self._share_width)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        row.setSpacing(14)
        row.addWidget(self._left)
        row.addWidget(self._middle, 1)
        row.addWidget(self.live)
        if self._pages:
            self.turn_to(next(iter(self._pages)))

    # ---- pages -------------------------------------------------------------------------------------------------

    @property
    def page(self) -> PageWidget | None:
        """The page in view."""
        return self._made.get(self._current)

    def turn_to(self, id: str) -> None:
        """Bring a page into view; one that there is not is not taken."""
        if id not in self._pages:
            return
        if self.page is not None:
            self.page.end()
        self._current = id
        if id not in self._made:
            page = self._made[id] = self._pages[id].make(self._store, self._theme)
            page.scene.connect(lambda place, page=page: self._show(page, place))
            page.live.connect(lambda widget, page=page: self._show_guest(page, widget))
            page.badges.connect(self.nav.refresh)
            page.go.connect(self.turn_to)
            page.leave.connect(self.left)
            page.lesson.connect(self.lesson)
            page.asked.connect(lambda order, page=page: self.asked.emit(page, order))
            self._stack.addWidget(page)
        page = self._made[id]
        self.live.show_place(None)
        self.live.setVisible(page.uses_live)
        self._stack.setCurrentWidget(page)
        self.nav.show_chosen(id)
        self.nav.refresh()
        page.begin()

    def _hand_over_keys(self) -> None:
        """A row was chosen by a key: the next keys are for its page, so that Enter shows an answer and does not choose
        the row once more."""
        page, here = self.page, QApplication.focusWidget()
        if page is None or here is None or not self._left.isAncestorOf(here):
            return  # the page has taken them itself
        first = page.nextInFocusChain()
        if type(page).key is PageWidget.key and first is not None and page.isAncestorOf(first):
            first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, page: PageWidget, place: object) -> None:
        if page is self.page:
            self.live.show_place(place)  # type: ignore[arg-type]

    def _show_guest(self, page: PageWidget, widget: QWidget | None) -> None:
        if page is self.page:
            self.live.show_guest(widget)

    def enter(self, id: str = "") -> None:
        """The page is shown: on what was in view before, or on `id`."""
        if id and id != self._current:
            self.turn_to(id)
        elif self.page is not None:
            self.page.begin()
        self.nav.refresh()

    def kept(self) -> tuple[str, object]:
        """The page in view, and what it would go on from."""
        return self._current, self.page.kept() if self.page is not None else None

    def go_on(self, kept: tuple[str, object]) -> None:
        """Bring that page into view, and go on from there."""
        id, state = kept
        self.enter(id)
        if state is not None and self._current == id and self.page is not None:
            self.page.go_on(state)

    def go_away(self) -> None:
        """The studio is shown again."""
        if self.page is not None:
            self.page.end()
        if self.live.store is not None:
            self.live.store.pause()

    def close_all(self) -> None:
        """The window is closed: nothing may run on."""
        for page in self._made.values():
            page.end()
        self.live.close_stage()

    # ---- looks -------------------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        parts: tuple[Card | Nav | PageWidget, ...] = (self._left, self._middle, self.nav, self.live)
        for part in (*parts, *self._made.values()):
            part.set_theme(theme)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < COMPACT_WIDTH
        # `wanted` is measured in the words of now; in large text the list takes no more than its part.
        usual = min(max(self.nav.wanted + 2 * SIDE, 214), 250) if compact else 300
        grown = min(scaled(250 if compact else 300), round(0.24 * self.width()))
        self._left.setFixedWidth(max(usual, grown) if text_size() > 1.0 else usual)
        self._share_width(self.live.store is not None)
        self.nav.set_dense(self.height() < LOW)

    def _share_width(self, opened: bool) -> None:
        """A stage at the right takes more room than a hint or a few bars."""
        tight, compact = self.width() < scaled(TIGHT), self.width() < COMPACT_WIDTH
        self._left.setVisible(not (opened and tight))
        share = (0.56 if tight else 0.43 if compact else 0.42) if opened else (0.32 if compact else 0.325)
        self.live.setFixedWidth(round(self.width() * share))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), tone(self._theme, "window"))

    # ---- keys --------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keys alone belong to this page, and not to the shortcuts of the studio behind it; so do undo and redo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo) or event.matches(
                QKeySequence.StandardKey.Redo
            )
            if undoes or (is_plain(event) and event.key() != Qt.Key.Key_F1):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What nobody with the focus took: the page's, then Escape, back."""
        page = self.page
        if event.key() == Qt.Key.Key_Escape:
            if not (page is not None and page.escape()):
                self.left.emit()
            return
        if self.live.key(event) or _undone(self.live.store, event):
            return
        if page is not None and page.key(event):
            return
        super().keyPressEvent(event)


def _undone(store: Store | None, event: QKeyEvent) -> bool:
    """Undo and redo, of the document at the right; never of the one behind the page."""
    undo = event.matches(QKeySequence.StandardKey.Undo)
    if undo or event.matches(QKeySequence.StandardKey.Redo):
        if store is not None:
            (store.undo if undo else store.redo)()
        return True
    return False
