"""The page of the preferences on which keys are changed: choose a line, press the new keys, done.

A key that belongs to another action already is refused with a sentence that names it; in a presentation keys mean
other things than in the studio, so there a key is taken only by what a presentation does. What is chosen stands in the
settings; the action table reads it there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mha_studio.app.key_table import KeyTable, native
from mha_studio.language import tr

if TYPE_CHECKING:
    from mha_studio.app.main_window import MainWindow

ALONE = (
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock, Qt.Key.Key_unknown,
)  # fmt: skip
"""What is held with a key rather than being one."""
KEPT = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
"""What moves the focus, takes and leaves everywhere, and so belongs to no action (with Ctrl or Alt it may)."""


class KeyField(QLineEdit):
    """Takes the next key that is pressed instead of writing it; Tab goes on and Esc lets go, as everywhere."""

    def __init__(self, page: KeyPage) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName("keyField")
        self.setReadOnly(True)
        self.setAccessibleName(tr("New key"))
        self.setAccessibleDescription(tr("Press the key that the chosen action shall have."))
        self.setPlaceholderText(tr("press a key here"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if key in ALONE:
            return
        if plain and key in KEPT:
            event.ignore()
            return
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.text() and not event.text().isalnum() and event.text().isprintable() and event.text() != " ":
            modifiers &= ~Qt.KeyboardModifier.ShiftModifier  # "?" is a key of its own wherever it lies
        pressed = QKeySequence(int(modifiers.value) | int(key))
        self._page.take(pressed.toString(QKeySequence.SequenceFormat.PortableText))


class KeyPage(QWidget):
    """The table with a field below it for the chosen line's new key."""

    def __init__(self, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window = window
        hall = window.presentation().actions
        self.table = KeyTable(window.actions_table, hall, only_with_keys=False, parent=self)
        self.field = KeyField(self)
        self.said = QLabel(self)
        self.said.setObjectName("keySaid")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setMinimumHeight(2 * self.said.fontMetrics().height())
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none = QPushButton(tr("No key"), self)
        self.reset_one = QPushButton(tr("Reset this"), self)
        self.reset_all = QPushButton(tr("Reset all keys"), self)
        self.none.setObjectName("keyNone")
        self.reset_one.setObjectName("keyReset")
        self.reset_all.setObjectName("keyResetAll")
        foot = QHBoxLayout()
        foot.addWidget(self.field, 1)
        for button, call in (
            (self.none, self._drop), (self.reset_one, self._reset_one), (self.reset_all, self._reset_all),
        ):  # fmt: skip
            button.setAutoDefault(False)
            button.clicked.connect(call)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        column.addWidget(self.said)
        self.table.currentItemChanged.connect(self._show_line)
        self.table.activated.connect(lambda _: self.field.setFocus(Qt.FocusReason.OtherFocusReason))
        self._show_line()

    def refresh(self) -> None:
        """The keys have changed."""
        self.table.fill()
        self._show_line()

    def take(self, key: str) -> None:
        """Give the chosen action this key, unless another one has it."""
        name = self.table.action()
        if not name or not key:
            return
        owner = self.table.owner_of(name).owner(key)
        if owner and owner != name:
            other = self.table.title(owner)
            self._say(
                tr("{key} is the key of “{other}”; give that one another key first, or press a different one here.")
                .format(key=native((key,)), other=other), wrong=True,
            )  # fmt: skip
            return
        self._keep(name, (key,))
        self._say(
            tr("{key} is now the key of “{title}”.").format(key=native((key,)), title=self.table.title(name))
        )

    def _drop(self) -> None:
        name = self.table.action()
        if name:
            self._keep(name, ())
            self._say(
                tr("“{title}” has no key now; it stands in its menu.").format(title=self.table.title(name))
            )

    def _reset_one(self) -> None:
        name = self.table.action()
        actions = self.table.owner_of(name)
        row = next((row for row in actions.rows if row.id == name), None)
        if row is None:
            return
        for key in row.keys:
            owner = actions.owner(key)
            if owner and owner != name:
                self._say(
                    tr("{key} belongs to “{other}” now; reset that first.")
                    .format(key=native((key,)), other=self.table.title(owner)), wrong=True,
                )  # fmt: skip
                return
        chosen = {other: keys for other, keys in self._chosen().items() if other != name}
        self._window.store.choose("keys", chosen)
        self._say(tr("“{title}” has its usual keys.").format(title=self.table.title(name)))

    def _reset_all(self) -> None:
        self._window.store.choose("keys", {})
        self._say(tr("All actions have their usual keys."))

    def _chosen(self) -> dict[str, tuple[str, ...]]:
        return dict(self._window.store.settings.values.keys)

    def _keep(self, name: str, keys: tuple[str, ...]) -> None:
        self._window.store.choose("keys", {**self._chosen(), name: keys})

    def _show_line(self, *_: object) -> None:
        name = self.table.action()
        for part in (self.field, self.none, self.reset_one):
            part.setEnabled(bool(name))
        self.field.setText(native(self.table.owner_of(name).keys_of(name)) if name else "")
        self.said.setText("" if name else tr("Choose a line above, then press its new key in the field."))
        self.said.setProperty("role", "muted")
        self._dress_said()

    def _say(self, sentence: str, wrong: bool = False) -> None:
        self.said.setText(sentence)
        self.said.setProperty("role", "error" if wrong else "muted")
        self._dress_said()
        from mha_studio.views.spoken import announce

        announce(self.field, sentence)

    def _dress_said(self) -> None:
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
