"""Small parts that the views share: numbers as text, colours by role, cards, section labels, switches, link buttons.

Nothing here knows the store. A part is given a theme, paints itself with it, and keeps a visible keyboard focus.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import Property, QEasingCurve, QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QFrame, QLabel, QSizePolicy, QWidget

from mha_studio.paint.fonts import Face, families, font, scaled, text_size
from mha_studio.paint.theme import Theme
from mha_studio.trace.model import Span
from mha_studio.trace.numbers import format_number, in_words

OWN_UNDO = "undoesFirst"
"""A dynamic property: True while a field holds what the document refused, so that undo means the field's own text."""


def exact(value: float) -> str:
    """A number with all the digits that single precision holds, for tooltips."""
    if not math.isfinite(value):
        return format_number(value, 0)
    return in_words(value, 9)


def mixed(over: QColor, under: QColor, share: float) -> QColor:
    """`share` of the first colour laid over the second."""
    keep = 1.0 - share
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * keep,
        over.greenF() * share + under.greenF() * keep,
        over.blueF() * share + under.blueF() * keep,
    )


ROLES = frozenset({"plain", "query", "key", "value", "result", "weight", "share", "head"})


def tone(theme: Theme, name: str, head: int = 0) -> QColor:
    """A colour of the theme by the name of its field, or, for a role, the colour of words in that role."""
    return QColor(theme.ink(name, head) if name in ROLES else getattr(theme, name))


def escaped(text: str) -> str:
    """A text in which nothing is markup; `html.escape` does the same, but brings the names of 2,000 signs along."""
    return text.translate(_ENTITIES)


_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})


def plain_tip(text: str) -> str:
    """A tooltip that says `text` to the letter: Qt would read a token such as "<s>" as markup."""
    return f"<span>{escaped(text)}</span>".replace("\n", "<br>") if text else ""


def raised(text: str) -> str:
    """A text as rich text, its "ᵀ", which the faces do not have, as a raised T."""
    return escaped(text).replace("ᵀ", "<sup>T</sup>")


def isolated(text: str) -> str:
    """A token that reads from right to left, kept from turning round the words beside it; others as they are."""
    turns = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}" if turns else text


def upright(text: str) -> str:
    """Figures or keys with signs between them, "1280 × 720" or "Ctrl+,", kept from turning round where the words beside
    them run from right to left."""
    if QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return text
    return f"\N{LEFT-TO-RIGHT ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def breakable(text: str) -> str:
    """A text whose very long words may be broken where a line ends."""
    return _LONG.sub(lambda word: "\N{ZERO WIDTH SPACE}".join(_PIECE.findall(word[0])), text)


_LONG = re.compile(r"[^\W_]{20,}")
_PIECE = re.compile(r".{1,10}")


def rich(spans: Iterable[Span], theme: Theme) -> str:
    """Spans as rich text, each word in the colour of its role; nothing in the words themselves is read as markup."""
    out: list[str] = []
    for span in spans:
        text = escaped(span.text if span.role == "plain" else breakable(isolated(span.text))).replace(
            "ᵀ", "<sup>T</sup>"
        )
        if span.role == "plain":
            out.append(text)
        elif span.role == "muted":
            out.append(f'<span style="color:{tone(theme, "muted").name()}">{text}</span>')
        else:
            out.append(f'<span style="color:{tone(theme, span.role).name()}; font-weight:600">{text}</span>')
    return "".join(out)


def elided_lines(text: str, face: QFont, width: float, most: int) -> tuple[str, ...]:
    """A text broken into at most `most` lines of `width` pixels; what does not fit ends in "…"."""
    metrics = QFontMetricsF(face)
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most:
        taken = 1
        while taken < len(words) and metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= width:
            taken += 1
        if len(lines) == most - 1:
            taken = len(words)
        lines.append(metrics.elidedText(" ".join(words[:taken]), Qt.TextElideMode.ElideRight, width))
        words = words[taken:]
    return tuple(lines)


def focus_ring(painter: QPainter, theme: Theme, box: QRectF, radius: float, colour: str = "accent") -> None:
    """The one sign of keyboard focus: a ring in the accent colour (in another on what is filled with it), two pixels
    wide, inside `box`."""
    painter.setPen(QPen(tone(theme, colour), 2.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)


def clear_ground(area: QAbstractScrollArea) -> None:
    """Let what stands behind a scroll area show through it.

    The viewport is made here: asked for Qt's own, PySide6 would go through every class of widget to find out what it
    is, which costs milliseconds at the start.
    """
    viewport = QWidget()
    viewport.setAutoFillBackground(False)
    area.setViewport(viewport)


class Card(QFrame):
    """A rounded panel with a hairline around it; what is laid out inside stays 16 pixels clear of the edge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setContentsMargins(1, 1, 1, 1)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tone(self._theme, "border"), 1.0))
        painter.setBrush(tone(self._theme, "panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


class SectionLabel(QLabel):
    """The quiet capitals over a section; shortened with an ellipsis where large words leave no room for them."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text.upper(), parent)
        self.setAccessibleName(text)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._ink = tone(theme, "muted")
        dress(self, self._ink, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        fits = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        if fits == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self._ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, fits)


def cross_style(theme: Theme) -> str:
    """The style of a "×" that closes something: nothing but the sign, until it has the focus or the pointer."""
    shape = f"border: 2px solid transparent; border-radius: 5px; padding: 0px 4px; color: {theme.text};"
    shape += " background: transparent;"
    parts = {"": shape, ":focus": f"border-color: {theme.accent};", ":hover": f"background: {theme.raised};"}
    return " ".join(f"QToolButton{state} {{ {look} }}" for state, look in parts.items())


def dress(widget: QWidget, colour: QColor, px: float, face: Face = "sans", weight: int = 400) -> None:
    """Gives a label its colour and font, whatever style sheet the window has."""
    widget.setFont(font(face, px, weight=weight))
    _wear(widget, colour, families(face), scaled(px), weight)


def tint(widget: QWidget, colour: QColor) -> None:
    """Gives a label its colour and keeps the font it has."""
    face = widget.font()
    px = face.pixelSize() if face.pixelSize() > 0 else QFontInfo(face).pixelSize()
    _wear(widget, colour, face.families(), px, int(face.weight()))


def _wear(widget: QWidget, colour: QColor, families: list[str], px: float, weight: int) -> None:
    names = ", ".join(f'"{family}"' for family in families)
    widget.setStyleSheet(
        f"color: {colour.name()}; background: transparent; border: none; padding: 0px;"
        f"font-family: {names}; font-size: {px:g}px; font-weight: {weight};"
    )


_still = False


def keep_still(still: bool) -> None:
    """Reduced motion: from now on nothing glides."""
    global _still
    _still = still


def is_still() -> bool:
    """Whether what would glide or fade goes straight to its end."""
    return _still


class Switch(QAbstractButton):
    """An on-off switch with its words beside it; the words belong to what can be clicked.

    Space and Enter turn it. The knob glides unless motion is reduced.
    """

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._knob = 0.0
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._face = font("sans", 14)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._glide = QPropertyAnimation(self, b"knob", self)
        self._glide.setDuration(120)
        self._glide.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self.toggled.connect(self._move_knob)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_state(self, on: bool) -> None:
        """Shows a state that came from the store, without telling anyone."""
        if on != self.isChecked():
            blocked = self.blockSignals(True)
            self.setChecked(on)
            self.blockSignals(blocked)
            self._move_knob(on)

    def _move_knob(self, on: bool) -> None:
        self._glide.stop()
        goal = 1.0 if on else 0.0
        if _still or not self.isVisible():
            self._set_knob(goal)
            return
        self._glide.setStartValue(self._knob)
        self._glide.setEndValue(goal)
        self._glide.start()

    def _get_knob(self) -> float:
        return self._knob

    def _set_knob(self, value: float) -> None:
        self._knob = value
        self.update()

    knob = Property(float, _get_knob, _set_knob)

    def sizeHint(self) -> QSize:
        return QSize(
            scaled(44) + int(QFontMetricsF(self._face).horizontalAdvance(self.text())) + 8, scaled(28)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        off, on = tone(theme, "switch_off"), tone(theme, "accent")
        u = text_size()
        track = QRectF(2, self.height() / 2 - 8.5 * u, 30 * u, 17 * u)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(on, off, self._knob))
        painter.drawRoundedRect(track, 8.5 * u, 8.5 * u)
        painter.setBrush(QColor("#ffffff"))
        painter.drawEllipse(
            QRectF(track.x() + 2 * u + 13 * u * self._knob, track.y() + 2 * u, 13 * u, 13 * u)
        )
        painter.setFont(self._face)
        painter.setPen(tone(theme, "text" if self.isEnabled() else "muted"))
        words = QRectF(scaled(42), 0, self.width() - scaled(42), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.hasFocus():
            focus_ring(painter, theme, QRectF(self.rect()).adjusted(0, 1, 0, -1), 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


class LinkButton(QAbstractButton):
    """A quiet outlined button that leads somewhere; its colour is its role. A click leaves the keys where
    they are; the Tab key reaches it."""

    def __init__(self, text: str, role: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self.setText(text)
        self.setAccessibleName(text)
        self._face = font("sans", 13)
        self._height = scaled(31)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def make_small(self) -> None:
        """For a corner: smaller words in a lower frame."""
        self._face = font("sans", 12)
        self._height = scaled(24)
        self.updateGeometry()

    def set_dense(self, dense: bool) -> None:
        """A little lower, for low windows."""
        self._height = scaled(27 if dense else 31)
        self.updateGeometry()

    def show_link(self, text: str, role: str) -> None:
        """Other words in another role."""
        self._role = role
        self.setText(text)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(int(QFontMetricsF(self._face).horizontalAdvance(self.text())) + 18, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(48, self.sizeHint().width()), self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = tone(self._theme, self._role)
        plain = self._role in ("plain", "result")
        edge = tone(self._theme, "border") if plain else QColor(self._theme.stroke(self._role))
        fill = tone(self._theme, "panel")
        if self.underMouse() or self.isDown():
            fill = mixed(colour, fill, 0.16 if self.isDown() else 0.08)
        painter.setPen(QPen(edge, 1.0))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(self._face)
        painter.setPen(colour)
        room = self.width() - 10
        words = QFontMetricsF(self._face).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        if self.hasFocus():
            focus_ring(painter, self._theme, QRectF(self.rect()), 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)
