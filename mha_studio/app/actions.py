"""The table of actions: what the menus, the shortcuts and the tooltips are made from.

A row says what an action is called, what it is for, its keys, its menu and what it calls; nothing is wired anywhere
else. What is called lives in the store and in the window.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from mha_studio.language import mark, tr

MENUS = {
    "File": mark("&File"),
    "Edit": mark("&Edit"),
    "View": mark("&View"),
    "Play": mark("&Play"),
    "Learn": mark("&Learn"),
    "Scenarios": mark("&Scenarios"),
    "Help": mark("&Help"),
}
"""What a row says of its menu, and what the menu bar says."""


class Row(Struct, frozen=True):
    """One action. `state` answers whether it is ticked, where it can be; rows of one `group` exclude each other.

    `enabled` answers whether it can be had now, `shown` whether it stands in its menu; `text` gives a title that
    changes ("Undo Type tokens"). `rule` draws a line above it in its menu; `within` puts it into a submenu of that
    name.
    """

    id: str
    title: str
    tip: str
    keys: tuple[str, ...]
    call: Callable[[], object]
    menu: str
    state: Callable[[], bool] | None = None
    enabled: Callable[[], bool] | None = None
    shown: Callable[[], bool] | None = None
    text: Callable[[], str] | None = None
    group: str = ""
    rule: bool = False
    within: str = ""


class Actions(QObject):
    """The rows as QActions, by id, and as menus."""

    def __init__(self, rows: Iterable[Row], parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._by_id: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._keys: dict[str, str] = {}
        self._menus: dict[str, QMenu] = {}
        self.add(rows)

    def add(self, rows: Iterable[Row]) -> None:
        """Take in further rows; they stand at the end of their menus. Raises ValueError where a key is taken."""
        for row in rows:
            for key in row.keys:
                if key in self._keys:
                    raise ValueError(f"{key} is the key of {self._keys[key]} and of {row.id}")
                self._keys[key] = row.id
            self._by_id[row.id] = self._made(row)
            self.rows += (row,)
            if self._menus:
                self._enter(row)

    def all(self) -> list[QAction]:
        return list(self._by_id.values())

    def __getitem__(self, name: str) -> QAction:
        return self._by_id[name]

    def _made(self, row: Row) -> QAction:
        action = QAction(row.title, self)
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{row.tip} ({keys})" if keys else row.tip)
        action.setStatusTip(row.tip)
        action.setMenuRole(
            {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}.get(
                row.id, QAction.MenuRole.NoRole
            )
        )
        if row.state is not None:
            action.setCheckable(True)
        if row.group:
            group = self._groups.setdefault(row.group, QActionGroup(self))
            group.addAction(action)
        action.triggered.connect(lambda _=False, row=row: self._run(row))
        return action

    def _run(self, row: Row) -> None:
        row.call()
        self.refresh()

    def refresh(self, only: Container[str] | None = None) -> None:
        """Bring titles, ticks and what is greyed out up to date, of all actions or of those named."""
        for row in self.rows:
            if only is not None and row.id not in only:
                continue
            action = self._by_id[row.id]
            if row.text is not None:
                action.setText(row.text())
            if row.state is not None:
                action.setChecked(row.state())
            if row.enabled is not None:
                action.setEnabled(row.enabled())
            if row.shown is not None:
                action.setVisible(row.shown())

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus, in the order of `MENUS`; a menu is brought up to date when it opens."""
        for name, title in MENUS.items():
            menu = self._menus[name] = bar.addMenu(tr(title))
            menu.aboutToShow.connect(lambda: self.refresh())
            menu.setToolTipsVisible(True)
        for row in self.rows:
            self._enter(row)

    def _enter(self, row: Row) -> None:
        menu = self._menus[row.menu]
        if row.rule:
            menu.addSeparator()
        if row.within:
            path = f"{row.menu}/{row.within}"
            if path not in self._menus:
                self._menus[path] = menu.addMenu(tr(row.within))
                self._menus[path].setToolTipsVisible(True)
            menu = self._menus[path]
        menu.addAction(self._by_id[row.id])
