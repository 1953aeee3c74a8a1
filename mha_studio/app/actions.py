"""The table of actions: what the menus, the shortcuts and the tooltips are made from.

A row says what an action is called, what it is for, its keys, its menu and what it calls; nothing is wired anywhere
else. What is called lives in the store and in the window.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping

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


def menu_title(menu: str) -> str:
    """What the menu bar says, without the sign that marks a letter."""
    return tr(MENUS[menu]).replace("&", "")


class Row(Struct, frozen=True):
    """One action. `state` answers whether it is ticked, where it can be; rows of one `group` exclude each other.

    `enabled` answers whether it can be had now (where not, `why` says in a sentence what it waits for), `shown` whether
    it stands in its menu; `text` gives a title that changes ("Undo Type tokens"). `rule` draws a line above it in its
    menu; `within` puts it into a submenu of that name.
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
    why: str = mark("It has no use just now.")


Keys = Mapping[str, tuple[str, ...]]
"""Keys by action, as the user chose them; an action that is not named has those of the table."""


class Actions(QObject):
    """The rows as QActions, by id, and as menus."""

    def __init__(self, rows: Iterable[Row], parent: QObject, chosen: Keys | None = None) -> None:
        super().__init__(parent)
        self._chosen: Keys = chosen or {}
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
        self.use_keys(self._chosen)

    def reword(self, rows: Iterable[Row]) -> None:
        """Say the same rows in the words of now, after another language was chosen."""
        words = {row.id: row for row in rows if row.id in self._by_id}
        self.rows = tuple(words.get(row.id, row) for row in self.rows)
        for row in self.rows:
            self._by_id[row.id].setText(row.title)
            self._by_id[row.id].setStatusTip(row.tip)
            self._give_keys(row)
        for path, menu in self._menus.items():
            name, _, within = path.partition("/")
            menu.setTitle(tr(within) if within else tr(MENUS[name]))
        self.refresh()

    def use_keys(self, chosen: Keys) -> None:
        """Give every action its keys: the chosen ones, else those of the table that no choice took away."""
        self._chosen = chosen
        for row in self.rows:
            self._give_keys(row)

    def keys_of(self, name: str) -> tuple[str, ...]:
        """The keys of an action that are in force."""
        if name in self._chosen:
            return self._chosen[name]
        row = next(row for row in self.rows if row.id == name)
        taken = {key for other, keys in self._chosen.items() if other in self._by_id for key in keys}
        return tuple(key for key in row.keys if key not in taken)

    def owner(self, key: str) -> str:
        """The action that has a key, or "" where it is free."""
        wanted = QKeySequence(key)
        for row in self.rows:
            if any(QKeySequence(each) == wanted for each in self.keys_of(row.id)):
                return row.id
        return ""

    def title(self, name: str) -> str:
        """An action's title as it stands in its menu, without the dots and the sign that marks a letter."""
        return self._by_id[name].text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")

    def place(self, row: Row) -> str:
        """Where an action stands: "View ▸ Theme"."""
        return " ▸ ".join((menu_title(row.menu), tr(row.within)) if row.within else (menu_title(row.menu),))

    def all(self) -> list[QAction]:
        return list(self._by_id.values())

    def __getitem__(self, name: str) -> QAction:
        return self._by_id[name]

    def _made(self, row: Row) -> QAction:
        action = QAction(row.title, self)
        action.setObjectName(row.id)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
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

    def _give_keys(self, row: Row) -> None:
        action = self._by_id[row.id]
        action.setShortcuts([QKeySequence(key) for key in self.keys_of(row.id)])
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{row.tip} ({keys})" if keys else row.tip)

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

    def refresh_keys(self) -> None:
        """Bring up to date which keys do something: no menu need have been opened for them."""
        for row in self.rows:
            if row.enabled is not None and row.keys:
                self._by_id[row.id].setEnabled(row.enabled())

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
