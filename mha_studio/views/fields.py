"""Two fields that the panels share: one for a sentence, one for a number that may be left to its usual value.

Both say at once what is typed and show what the store says without saying it again; neither knows the store.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from mha_studio.document.tokens import MAX_TOKENS
from mha_studio.language import tr
from mha_studio.trace.numbers import in_words, typed_number
from mha_studio.views.token_text import join, split

TURN, FINE = 0.05, 0.01
"""How far an arrow key turns a number, and with Shift."""


class SentenceField(QLineEdit):
    """A sentence. `typed(text)` at every keystroke; `left` when the field is left."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(tr("type a sentence…"))
        self.setMinimumWidth(48)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self.typed)

    def show_tokens(self, tokens: tuple[str, ...]) -> None:
        """Shows a sentence where it is not what the text says already."""
        if split(self.text())[:MAX_TOKENS] != tokens:
            with QSignalBlocker(self):
                self.setText(join(tokens))
            if not self.hasFocus():
                self.setCursorPosition(0)  # of a long sentence its beginning is seen

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class FactorField(QLineEdit):
    """A number, or nothing for the usual one. `chosen(number or None)` as soon as what stands there is one; the arrow
    keys turn it; `refused(text)` where it is none when the field is left."""

    chosen = Signal(object)
    refused = Signal(str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaxLength(24)
        self.setMinimumWidth(48)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown: float | None = None
        self._usual = 1.0
        self.textEdited.connect(self._on_typed)

    def show_number(self, value: float | None, usual: float) -> None:
        """Shows the number in force, None for the usual one, which stands there faintly."""
        self._shown, self._usual = value, usual
        self.setPlaceholderText(_written(round(usual, 4)))
        if self._read() != value or (value is None and self.text()):
            self._write(value)

    def _write(self, value: float | None) -> None:
        with QSignalBlocker(self):
            self.setText("" if value is None else _written(value))

    def _read(self) -> float | None:
        """What stands there as a number; None for nothing, or for what is none."""
        try:
            value = float(typed_number(self.text()))
        except ValueError:
            return None
        return value if math.isfinite(value) else None

    def _on_typed(self, text: str) -> None:
        value = self._read()
        if value is not None or not text.strip():
            self.chosen.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if not by:
            super().keyPressEvent(event)
            return
        here = self._shown if self._shown is not None else self._usual
        step = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else TURN
        self.chosen.emit(round(here + by * step, 6))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        wrong = bool(self.text().strip()) and self._read() is None
        if wrong:
            self.refused.emit(self.text().strip())
        if wrong or self._read() != self._shown:
            self._write(self._shown)
        self.left.emit()


def _written(value: float) -> str:
    return in_words(value)
