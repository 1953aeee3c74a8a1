"""One head's card, painted: its map, and all the rest (name, buttons, how much it brings to the output, what to look
for), which often stays while numbers change. Nothing is kept here."""

from __future__ import annotations

import math

from msgspec import Struct
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from mha_studio.language import mark, tr
from mha_studio.paint.fonts import font
from mha_studio.paint.theme import Theme
from mha_studio.views.head_plan import HEADER, LINE, PAD, SMALL_HEADER, Plan
from mha_studio.views.parts import elided_lines, focus_ring, mixed, tone

MUTED = mark("muted")
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignCenter


class Card(Struct, frozen=True):
    """All of a card but its map. `percent` and `bar`: how much of the output the head brings, as it is written and
    drawn; `words`: what to look for; `over`: the button under the pointer, "mute", "menu" or none; `buttons`: whether
    the head can be changed."""

    head: int
    plan: Plan
    chosen: bool
    hover: bool
    focused: bool
    muted: bool
    percent: str
    bar: float
    words: str
    over: str
    buttons: bool = True


def percent(share: float) -> str:
    """A share as a whole percentage; "–" where it is no number."""
    return f"{share:.0%}" if math.isfinite(share) else "–"


def bar_of(share: float) -> float:
    """How much of a bar is filled, 0 to 1, to a fraction of a pixel; 0 for what is no number."""
    return round(256.0 * min(max(share, 0.0), 1.0)) / 256.0 if math.isfinite(share) else 0.0


def frame_of(theme: Theme, card: Card, ratio: float) -> tuple[QPoint, QImage]:
    """All of a card but its map, and where it goes, in whole device pixels: while someone edits it need not be painted
    each time, and it is the same to the pixel as if it were."""
    box = card.plan.card(card.head)
    corner = QPoint(math.floor(box.x() * ratio), math.floor(box.y() * ratio))
    size = QSize(math.ceil(box.right() * ratio), math.ceil(box.bottom() * ratio))
    image = QImage(size.width() - corner.x(), size.height() - corner.y(), QImage.Format.Format_RGB32)
    image.fill(tone(theme, "panel"))
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-corner.x() / ratio, -corner.y() / ratio)
    _frame(painter, theme, card, box)
    painter.end()
    return corner, image


def _frame(painter: QPainter, theme: Theme, card: Card, box: QRectF) -> None:
    hue, panel = QColor(theme.head(card.head)), tone(theme, "panel")
    strength = 0.12 if card.chosen else 0.06 if card.hover else 0.0
    edge = tone(theme, "accent") if card.focused else hue
    inset = 1.0 if card.chosen else 0.5
    painter.setPen(QPen(edge, 2.0) if card.chosen else QPen(tone(theme, "border"), 1.0))
    painter.setBrush(mixed(hue, panel, strength))
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 7, 7)
    if card.plan.small:
        _number(painter, theme, card, box)
    else:
        _name(painter, theme, card, box, hue)
        if card.buttons:
            _buttons(painter, theme, card)
    _bar(painter, theme, card, hue)
    if card.plan.words:
        _words(painter, theme, card, box)
    if card.focused and card.chosen:  # a ring of its own: another colour alone would not show
        focus_ring(painter, theme, box.adjusted(2, 2, -2, -2), 5)


def _number(painter: QPainter, theme: Theme, card: Card, box: QRectF) -> None:
    u = card.plan.unit
    face = font("sans", 10, bold=card.chosen)
    face.setStrikeOut(card.muted)
    painter.setFont(face)
    painter.setPen(tone(theme, "muted" if card.muted else "text"))
    painter.drawText(QRectF(box.x(), box.y() + 1, box.width(), SMALL_HEADER * u), CENTRE, str(card.head + 1))


def _name(painter: QPainter, theme: Theme, card: Card, box: QRectF, hue: QColor) -> None:
    mute = card.plan.mute(card.head)
    wide = not mute.isEmpty()
    u = card.plan.unit
    dot, radius, start = (16.0 * u, 5.0 * u, 28.0 * u) if wide else (11.0 * u, 4.0 * u, 19.0 * u)
    painter.save()
    painter.setPen(QPen(hue, 1.5) if card.muted else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if card.muted else hue)
    painter.drawEllipse(QPointF(box.x() + dot, box.y() + HEADER * u / 2 + 1), radius, radius)
    painter.restore()
    face = font("sans", 13 if box.width() >= 120 * u else 12, weight=600)
    face.setStrikeOut(card.muted)
    painter.setFont(face)
    painter.setPen(tone(theme, "muted" if card.muted else "text"))
    end = mute.left() if wide else card.plan.menu(card.head).left()
    room = QRectF(box.x() + start, box.y() + 1, end - box.x() - start, HEADER * u)
    name = tr("Head {head}").format(head=card.head + 1)
    fits = QFontMetricsF(face).horizontalAdvance(name) <= room.width()
    painter.drawText(room, LEFT, name if fits else str(card.head + 1))


def _buttons(painter: QPainter, theme: Theme, card: Card) -> None:
    """ "mute" and "···", quiet until the pointer is over them."""
    plan, head = card.plan, card.head
    mute = tr(MUTED) if card.muted else tr("mute")
    for name, box, words in (("mute", plan.mute(head), mute), ("menu", plan.menu(head), "···")):
        if box.isEmpty():
            continue
        over = name == card.over
        if over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(tone(theme, "accent"), tone(theme, "panel"), 0.14))
            painter.drawRoundedRect(box, 5, 5)
        set_so = card.muted and name == "mute"
        painter.setFont(font("sans", 12, weight=600 if set_so else 400))
        painter.setPen(tone(theme, "text" if over or set_so else "muted"))
        painter.drawText(box, CENTRE, words)


def paint_map(painter: QPainter, theme: Theme, card: Card, image: QImage, ratio: float) -> None:
    """A card's map, made for `ratio` device pixels a pixel."""
    box = card.plan.map(card.head)
    painter.setOpacity(0.22 if card.muted else 1.0)
    # on whole device pixels, so that the lines between cells stay sharp
    painter.drawImage(QPointF(round(box.x() * ratio) / ratio, round(box.y() * ratio) / ratio), image)
    painter.setOpacity(1.0)
    if not card.muted:
        return
    painter.setPen(QPen(tone(theme, "tick"), 1.4))
    painter.drawLine(box.bottomLeft(), box.topRight())
    if box.width() >= 56 * card.plan.unit:
        pill = QRectF(0, 0, 54 * card.plan.unit, 20 * card.plan.unit)
        pill.moveCenter(box.center())
        painter.setFont(font("sans", 12, weight=600))
        painter.setPen(QPen(tone(theme, "border"), 1.0))
        painter.setBrush(tone(theme, "panel"))
        painter.drawRoundedRect(pill, 6, 6)
        painter.setPen(tone(theme, "text"))
        painter.drawText(pill, CENTRE, tr(MUTED))


def _bar(painter: QPainter, theme: Theme, card: Card, hue: QColor) -> None:
    """How much of the output the head brings, as a bar and, where there is room, a number."""
    box, small = card.plan.bar(card.head), card.plan.small
    track = box if small else QRectF(box.x(), box.center().y() - 2, box.width() - 34 * card.plan.unit, 4.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone(theme, "track"))
    painter.drawRoundedRect(track, 1.5, 1.5)
    if card.bar > 0:
        painter.setBrush(hue)
        done = QSizeF(track.width() * card.bar, track.height())
        painter.drawRoundedRect(QRectF(track.topLeft(), done), 1.5, 1.5)
    if not small:
        painter.setFont(font("mono", 11))
        painter.setPen(tone(theme, "muted"))
        painter.drawText(box, RIGHT, card.percent)


def _words(painter: QPainter, theme: Theme, card: Card, box: QRectF) -> None:
    painter.setFont(font("sans", 11.5))
    painter.setPen(tone(theme, "muted"))
    top, width = card.plan.bar(card.head).bottom() + 5, box.width() - 2 * PAD
    for number, line in enumerate(elided_lines(card.words, painter.font(), width, card.plan.words)):
        painter.drawText(QPointF(box.x() + PAD, top + (12 + LINE * number) * card.plan.unit), line)
