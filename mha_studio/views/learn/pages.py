"""What can stand in the middle of the Learn page, and the one list of it.

To add a page: a module of its own with a function `pages()` that answers rows for the list on the left, entered in
`all_pages`. A page tells the Learn page what it wants by the signals of `PageWidget`; it knows no other view.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mha_studio.language import mark
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Store

GROUPS: tuple[tuple[str, str], ...] = (
    ("recall", mark("Recall & review")),
    ("level", mark("Level")),
    ("lessons", mark("Lessons")),
    ("labs", mark("Labs")),
)
"""The sections of the list, in order: id, and the title that goes through `tr` when it is shown."""


class PageWidget(QWidget):
    """What `LearnPage.make` answers. Made once, when its row is first chosen."""

    scene = Signal(object)
    """Show this `learn.places.Place` (or `Spot`) at the right, live; None for nothing."""
    live = Signal(object)
    """Show this widget at the right, or None; it should have `set_theme(theme)`."""
    badges = Signal()
    """What stands behind the rows of the list may have changed."""
    go = Signal(str)
    """Turn to the page with this id."""
    lesson = Signal(str, int)
    """Play the lesson with this id in the studio, from this page (from 0); −1: from where one was in it."""
    asked = Signal(object)
    """Write this file: an order such as `worksheets.Order`, which only the window can carry out."""
    leave = Signal()
    """Back to the studio."""

    uses_live = True
    """Whether the page shows anything at the right; without, it has that room itself."""

    def begin(self) -> None:
        """The page came into view."""

    def end(self) -> None:
        """The page went out of view, or the studio is closed: stop what runs, keep what should last."""

    def kept(self) -> Any:
        """What the next page with this id goes on from (`go_on`), where all is made anew in another text size or
        language; None for nothing."""
        return None

    def go_on(self, kept: Any) -> None:
        """Go on from where the page before was. Called once, on a page that has just come into view."""

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""

    def key(self, event: QKeyEvent) -> bool:
        """A key that nobody with the focus took, whichever part of the page has it. True where it was taken."""
        return False

    def escape(self) -> bool:
        """Escape: True where there was something within the page to go back from."""
        return False


class LearnPage(Protocol):
    """A row of the list and what it opens. `id` is its name for `PageWidget.go`; `group` one of `GROUPS`."""

    @property
    def id(self) -> str: ...

    @property
    def group(self) -> str: ...

    def title(self) -> str:
        """What the row is called, already in the reader's language; "d_k" is shown with a subscript."""

    def badge(self) -> str:
        """What stands at the row's end: a number, "3/5", "✓", or nothing."""

    def make(self, store: Store, theme: Theme) -> PageWidget:
        """The page. `store` is that of the window; a page changes nothing in it."""


class SimplePage:
    """A row whose parts are given one by one; `badge` is asked anew each time the list is shown."""

    def __init__(
        self,
        id: str,
        group: str,
        title: Callable[[], str],
        make: Callable[[Store, Theme], PageWidget],
        badge: Callable[[], str] = str,
    ) -> None:
        self.id, self.group = id, group
        self.title, self.make, self.badge = title, make, badge


def all_pages(sources: Iterable[Callable[[], Iterable[LearnPage]]] | None = None) -> Iterator[LearnPage]:
    """Every row of the list, in the order within its section. Each module is loaded here and not before."""
    from mha_studio.views.learn import labs, lessons, recall, worksheets

    usual = (recall.pages, lessons.pages, labs.pages, worksheets.pages)
    for source in sources if sources is not None else usual:
        yield from source()


def is_plain(event: QEvent) -> bool:
    """Whether a key event is a key alone: no Ctrl, Alt or Meta."""
    return isinstance(event, QKeyEvent) and not event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
