"""One answer to choose: its letter, its text, and once all is open ✓ or ✗ and the reason."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mha_studio.language import tr
from mha_studio.learn.cards import Option
from mha_studio.learn.words import html_of, plain_of
from mha_studio.paint.theme import Theme
from mha_studio.views.learn.worded_button import WordedButton
from mha_studio.views.parts import dress, focus_ring, mixed, tone

State = Literal["open", "right", "wrong", "other"]
"""Not answered yet; the right one; the wrong one that was chosen; another wrong one."""


class OptionRow(WordedButton):
    """A row with a frame around it that can be chosen as long as nothing is."""

    def __init__(self, letter: str, option: Option, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.letter, self.option = letter, option
        self._theme, self.state, self._big = theme, "open", False
        self.setObjectName(f"option{letter}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._letter, self._text, self._why = (QLabel(self) for _ in range(3))
        for label in (self._letter, self._text, self._why):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for label in (self._text, self._why):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
        self._letter.setText(letter)
        self._text.setText(html_of(option.text))
        self._why.hide()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._text)
        words.addWidget(self._why)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 13, 16, 13)
        row.setSpacing(14)
        row.addWidget(self._letter, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setAccessibleName(f"{letter}. {plain_of(option.text)}")
        self.set_theme(theme)

    def reveal(self, chosen: bool, right: bool) -> None:
        """All is open: this row was `chosen` or not, and is `right` or not."""
        self.state = "right" if right else "wrong" if chosen else "other"
        self.setEnabled(False)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if self.state != "other":
            sign = "✓" if right else "✗"
            verdict = tr("Right.") if right and chosen else "" if right else tr("Not quite.")
            said = f"<b>{sign} {verdict}</b> {html_of(self.option.why)}"
            self._why.setText(said)
            self._why.show()
            heard = tr("right") if right else tr("wrong")
            self.setAccessibleName(
                f"{self.letter}. {plain_of(self.option.text)}, {heard}. {plain_of(self.option.why)}"
            )
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme, big: bool | None = None) -> None:
        """Other colours; `big`: larger words."""
        self._theme = theme
        self._big = self._big if big is None else big
        more = 2 if self._big else 0
        faint = self.state == "other"
        dress(self._letter, tone(theme, "muted"), 16 + more, "mono")
        dress(self._text, tone(theme, "muted" if faint else "text"), 16 + more)
        ink = {"right": "good", "wrong": "error"}.get(self.state, "muted")
        dress(self._why, tone(theme, ink), 14 + more // 2)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        fill, edge = tone(theme, "panel"), tone(theme, "border")
        if self.state == "right":
            fill, edge = tone(theme, "good_soft"), tone(theme, "good")
        elif self.state == "wrong":
            fill, edge = tone(theme, "error_soft"), tone(theme, "error")
        elif self.state == "open" and (self.isDown() or self.underMouse()):
            fill = mixed(tone(theme, "accent"), fill, 0.12 if self.isDown() else 0.05)
            edge = tone(theme, "accent_border")
        painter.setPen(QPen(edge, 1.0))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        if self.hasFocus():
            focus_ring(painter, theme, QRectF(self.rect()), 9)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meant = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if meant and self.isEnabled() and not event.isAutoRepeat():
            self.click()
        else:
            event.ignore()
