"""Which keys belong to whom: a key that means something in the focused field is not taken by a shortcut.

Space, arrows, Home, End and digits are shortcuts of the window, and at the same time what fields, lists and buttons
live on. Where such a widget has the focus, it gets the key first.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget

from mha_studio.views.parts import OWN_UNDO

ALONG = "arrowsMoveAlong"
"""A dynamic property: True where the arrow keys move within the widget or on to its neighbour, as along the ribbon."""
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)
_MOVES = frozenset(
    {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}
)


def wants(widget: QWidget, event: QKeyEvent) -> bool:
    """Whether the focused `widget` has a use of its own for a key that is also a shortcut of the window."""
    key = Qt.Key(event.key())
    if event.modifiers() not in _PLAIN:
        return False
    if isinstance(widget, QLineEdit | QAbstractSpinBox):
        return key in _MOVES or bool(event.text() and event.text().isprintable())
    if isinstance(widget, QComboBox):
        return (
            key in _MOVES or key == Qt.Key.Key_Space or (widget.isEditable() and bool(event.text().strip()))
        )
    if isinstance(widget, QAbstractButton):
        return key == Qt.Key.Key_Space or (key in _MOVES and bool(widget.property(ALONG)))
    return key in _MOVES and bool(widget.property(ALONG))


def undoes(event: QKeyEvent) -> bool:
    """Whether the key asks for undo or redo: these are always the document's, also in a field."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class KeyGuard(QObject):
    """Settles who gets a key before shortcuts are looked at: a filter on whichever widget has the focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if undoes(event):
                event.setAccepted(bool(watched.property(OWN_UNDO)))
                return True
            if isinstance(watched, QWidget) and wants(watched, event):
                event.accept()
                return True
        return False
