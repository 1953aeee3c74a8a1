"""The command palette: every action of the table by name, found by typing, run by Enter.

It lies over its window and goes with Esc or when something else is clicked. What fits best stands first; while nothing
is typed, what was run last does. What cannot be had now is shown as well, and says why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mha_studio.app.actions import Actions, Row
from mha_studio.app.fuzzy import score
from mha_studio.app.key_table import HALL
from mha_studio.language import tr
from mha_studio.paint.fonts import font, scaled
from mha_studio.views.parts import tone, upright

if TYPE_CHECKING:
    from mha_studio.app.main_window import MainWindow
    from mha_studio.paint.theme import Theme

FOUND = Qt.ItemDataRole.UserRole
MOST_RAN = 8
ROW_HEIGHT = 46
MOST_ROWS = 9


class Found(Struct, frozen=True):
    """One line of the palette."""

    id: str
    title: str
    place: str
    tip: str
    keys: str
    ticked: bool
    why_not: str


def found(actions: Actions, typed: str, ran: tuple[str, ...], hall: Actions | None = None) -> list[Found]:
    """What fits `typed`, best first; among equals what was run last, then the order of the menus. `hall` are the
    actions of a presentation while there is one."""
    scored: list[tuple[float, int, Found]] = []
    for table in (actions, hall) if hall is not None else (actions,):
        table.refresh()
        for row in table.rows:
            action = table[row.id]
            if not action.isVisible():
                continue
            title, place = table.title(row.id), tr(HALL) if table is hall else table.place(row)
            fit = score(typed, f"{tr(row.within)} {title}" if row.within else title, row.tip, place)
            if fit <= 0.0:
                continue
            recent = ran.index(row.id) if row.id in ran else MOST_RAN
            bonus = 0.5 * (MOST_RAN - recent) / MOST_RAN
            order = -(fit + bonus) + (0.25 if not action.isEnabled() else 0.0)
            scored.append((order, len(scored), _line(table, row, place)))
    scored.sort(key=lambda each: each[:2])
    return [line for _, _, line in scored]


def _line(actions: Actions, row: Row, place: str) -> Found:
    action = actions[row.id]
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Found(
        row.id, actions.title(row.id), place, row.tip, upright(keys) if keys else "",
        action.isCheckable() and action.isChecked(), "" if action.isEnabled() else tr(row.why),
    )  # fmt: skip


class Lines(QStyledItemDelegate):
    """A line: the title, its place and what it does below, its keys at the right."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, scaled(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, line, box = self._theme, index.data(FOUND), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone(theme, "accent_soft"))
            painter.drawRoundedRect(box.adjusted(4, 1, -4, -1), 6, 6)
            painter.setBrush(tone(theme, "accent"))  # not by colour alone: a bar stands beside it
            painter.drawRoundedRect(QRectF(box.x() + 4, box.y() + 8, 3, box.height() - 16), 1.5, 1.5)
        inner = box.adjusted(scaled(16), scaled(5), -scaled(14), -scaled(5))
        room = inner.width() - self._keys(painter, inner, line.keys)
        upper = QRectF(inner.x(), inner.y(), room, inner.height() / 2)
        lower = QRectF(inner.x(), inner.center().y(), inner.width(), inner.height() / 2)
        title = f"✓ {line.title}" if line.ticked else line.title
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for face, words, colour, where in (
            (font("sans", 14, weight=600), title, "muted" if line.why_not else "text", upper),
            (font("sans", 12), f"{line.place} · {line.why_not or line.tip}", "muted", lower),
        ):
            painter.setFont(face)
            painter.setPen(tone(theme, colour))
            shown = QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, where.width())
            painter.drawText(where, left, shown)
        painter.restore()

    def _keys(self, painter: QPainter, box: QRectF, keys: str) -> float:
        """Keys in a frame at the right end; answers how much room they take."""
        if not keys:
            return 0.0
        face = font("mono", 12)
        wide = QFontMetricsF(face).horizontalAdvance(keys) + 14
        high = QFontMetricsF(face).height() + 4
        cap = QRectF(box.right() - wide, box.y() - 1, wide, high)
        painter.setPen(QPen(tone(self._theme, "border"), 1.0))
        painter.setBrush(tone(self._theme, "raised"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(face)
        painter.setPen(tone(self._theme, "text"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
        return wide + 12


class Palette(QWidget):
    """`open()` it over its window. Object name `commandPalette`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("commandPalette")
        self.setAccessibleName(tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._theme = window.theme
        self._back = window.focusWidget()
        self.field = QLineEdit(self)
        self.field.setObjectName("commandField")
        self.field.setAccessibleName(tr("Command"))
        self.field.setAccessibleDescription(tr("Type a part of its name; the arrows choose, Enter runs."))
        self.field.setPlaceholderText(tr("Type a command…"))
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.lines = QListView(self)
        self.lines.setObjectName("commandList")
        self.lines.setAccessibleName(tr("Commands found"))
        self.lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setStyleSheet("QListView { background: transparent; border: none; }")
        self._model = QStandardItemModel(self)
        self.lines.setModel(self._model)
        self.lines.setItemDelegate(Lines(self._theme, self.lines))
        self.lines.clicked.connect(self._run)
        self.none = QLabel(tr("No command is called that."), self)
        self.none.setProperty("role", "muted")
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.lines, 1)
        column.addWidget(self.none)
        window.installEventFilter(self)
        self._fill("")

    def open(self) -> None:
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        window = self._window
        wide = min(scaled(640), window.width() - 32)
        room = max(1, (window.height() - 140) // scaled(ROW_HEIGHT) - 1)
        rows = min(MOST_ROWS, room, max(1, self._model.rowCount()))
        high = min(scaled(ROW_HEIGHT) * rows + self.field.sizeHint().height() + 36, window.height() - 80)
        top = window.menuBar().height() + 12 if window.menuBar() else 40
        self.setGeometry((window.width() - wide) // 2, top, wide, high)

    def _fill(self, typed: str) -> None:
        self._model.clear()
        ran = self._window.store.settings.values.ran
        for line in found(self._window.actions_table, typed, ran, self._hall):
            item = QStandardItem(line.title)
            item.setData(line, FOUND)
            told = (line.title, line.keys, line.place, line.why_not or line.tip)
            item.setData(", ".join(part for part in told if part), Qt.ItemDataRole.AccessibleTextRole)
            item.setData(line.why_not or line.tip, Qt.ItemDataRole.AccessibleDescriptionRole)
            self._model.appendRow(item)
        some = self._model.rowCount() > 0
        self.lines.setVisible(some)
        self.none.setVisible(not some)
        if some:
            self.lines.setCurrentIndex(self._model.index(0, 0))
        self._place()

    @property
    def _hall(self) -> Actions | None:
        """What a presentation does, while there is one."""
        return self._window.presentation().actions if self._window.presenting else None

    @property
    def shown(self) -> list[Found]:
        """The lines from top to bottom."""
        return [self._model.item(row).data(FOUND) for row in range(self._model.rowCount())]

    def _run(self, index: QModelIndex | None = None) -> None:
        index = index if isinstance(index, QModelIndex) else self.lines.currentIndex()
        if not index.isValid():
            return
        line: Found = index.data(FOUND)
        store = self._window.store
        if line.why_not:
            store.tell(f"{line.title}: {line.why_not}")
            return
        hall = self._hall
        mine = hall is not None and any(row.id == line.id for row in hall.rows)
        action = hall[line.id] if hall is not None and mine else self._window.actions_table[line.id]
        self.close()
        ran = (line.id, *(each for each in store.settings.values.ran if each != line.id))
        store.choose("ran", ran[:MOST_RAN])
        action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.close()
        elif watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key, last = Qt.Key(event.key()), self._model.rowCount() - 1
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            pass  # there is nowhere else to go
        elif by := {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: MOST_ROWS,
                    Qt.Key.Key_PageUp: -MOST_ROWS}.get(key):  # fmt: skip
            at = min(max(self.lines.currentIndex().row() + by, 0), max(last, 0))
            self.lines.setCurrentIndex(self._model.index(at, 0))
            self._tell_line()
        else:
            return False
        return True

    def _tell_line(self) -> None:
        """The keys stay in the field, so a screen reader is told what is chosen in the list."""
        from mha_studio.views.spoken import announce

        index = self.lines.currentIndex()
        if index.isValid():
            announce(self.field, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def closeEvent(self, event: object) -> None:
        self._window.removeEventFilter(self)
        back = self._back
        if back is not None and back.isVisible():
            back.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tone(self._theme, "tick"), 1.0))
        painter.setBrush(tone(self._theme, "panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


def show_palette(window: MainWindow) -> None:
    """Open it; where it is open already, close it."""
    open_one = window.findChild(Palette, "commandPalette")
    if open_one is not None and open_one.isVisible():
        open_one.close()
        return
    Palette(window).open()
