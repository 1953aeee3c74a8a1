"""All keys as a table: the actions by menu, those of a presentation, whose keys mean other things, then what the parts
of the window do with keys by themselves.

The sheet of keys shows it, the preferences let it be changed. What an action's keys are is the action table's.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from mha_studio.app.actions import MENUS, Actions, Row, menu_title
from mha_studio.app.fuzzy import plain
from mha_studio.app.stage_keys import KEY_ROWS
from mha_studio.language import mark, tr
from mha_studio.views.parts import upright

ACTION = Qt.ItemDataRole.UserRole
HALL = mark("While presenting")
"""Where the keys of a presentation hold."""


def native(keys: tuple[str, ...]) -> str:
    """Keys as this system writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return "  ".join(upright(QKeySequence(key).toString(form) or key) for key in keys)


class KeyTable(QTreeWidget):
    """Two columns: what, and by which keys. `only_with_keys` leaves out actions that have none. `hall` are the actions
    of a presentation."""

    def __init__(
        self, actions: Actions, hall: Actions, only_with_keys: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._hall = hall
        self._only_with_keys = only_with_keys
        self._groups: list[QTreeWidgetItem] = []
        self.setObjectName("keyTable")
        self.setAccessibleName(tr("Keys"))
        self.setColumnCount(2)
        self.setHeaderLabels([tr("What"), tr("Keys")])
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setIndentation(14)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.header().setStretchLastSection(False)
        self.fill()

    def fill(self) -> None:
        """Read the tables anew; the chosen line stays chosen."""
        chosen = self.action()
        self.clear()
        self._groups = []
        for menu in MENUS:
            rows = [row for row in self._actions.rows if row.menu == menu]
            self._fill_group(menu_title(menu), self._actions, rows, chosen)
        self._fill_group(tr(HALL), self._hall, self._hall.rows, chosen)
        if self._only_with_keys:
            for where in dict.fromkeys(each.where for each in KEY_ROWS):
                group = self._group(tr(where))
                for each in KEY_ROWS:
                    if each.where == where:
                        self._line(group, tr(each.does), native(each.keys), "")
        self.expandAll()
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """The keys take what they need, but no more than half, and less where what they do needs more: that must stay
        to be read, and a tip tells keys in full."""
        room = self.viewport().width()
        wide = max(self.sizeHintForColumn(1), self.header().sectionSizeHint(1)) + 12
        left = max(room - self.sizeHintForColumn(0) - 12, round(0.36 * room))
        self.header().resizeSection(1, min(wide, room // 2, left))

    def _fill_group(self, title: str, actions: Actions, rows: Iterable[Row], chosen: str) -> None:
        rows = [row for row in rows if self._stands(actions, row)]
        if not rows:
            return
        group = self._group(title)
        for row in rows:
            title = actions.title(row.id)
            title = f"{tr(row.within)}: {title}" if row.within else title
            item = self._line(group, title, native(actions.keys_of(row.id)), row.tip)
            item.setData(0, ACTION, row.id)
            if row.id == chosen:
                self.setCurrentItem(item)

    def owner_of(self, name: str) -> Actions:
        """The table that an action stands in: a key may mean one thing in the studio and another in a hall."""
        return self._hall if any(row.id == name for row in self._hall.rows) else self._actions

    def title(self, name: str) -> str:
        """An action's title, of a presentation's with that said."""
        actions = self.owner_of(name)
        return f"{tr(HALL)}: {actions.title(name)}" if actions is self._hall else actions.title(name)

    def _stands(self, actions: Actions, row: Row) -> bool:
        if self._only_with_keys:
            return bool(actions.keys_of(row.id))
        return row.shown is None  # the documents last opened have no names that stay

    def _group(self, title: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self, [title])
        self._groups.append(group)
        face = QFont(self.font())
        face.setBold(True)
        group.setFont(0, face)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setFirstColumnSpanned(True)
        return group

    def _line(self, group: QTreeWidgetItem, title: str, keys: str, tip: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(group, [title, keys])
        item.setToolTip(0, tip or title)
        item.setToolTip(1, keys)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{title}: {keys}" if keys else title)
        return item

    def action(self) -> str:
        """The action of the chosen line, "" where none is chosen."""
        item = self.currentItem()
        return str(item.data(0, ACTION) or "") if item is not None else ""

    def choose(self, name: str) -> None:
        """Go to the line of an action."""
        for item in self._items():
            if item.data(0, ACTION) == name:
                self.setCurrentItem(item)

    def filter(self, typed: str) -> int:
        """Show what holds every word typed, in its title, its keys or its group; answers how many lines."""
        words, count = plain(typed).split(), 0
        for group in self._groups:
            some = False
            for item in self._items(group):
                text = plain(" ".join((group.text(0), item.text(0), item.text(1), item.toolTip(0))))
                fits = all(word in text for word in words)
                item.setHidden(not fits)
                some, count = some or fits, count + fits
            group.setHidden(not some)
        return count

    def _items(self, *groups: QTreeWidgetItem) -> list[QTreeWidgetItem]:
        found = [group.child(at) for group in groups or self._groups for at in range(group.childCount())]
        return [item for item in found if item is not None]
