"""What lies over the picture in a hall: spotlight, glass, pen strokes, pressed keys, a sentence, the list of keys.

Functions onto a painter, in the picture's logical pixels; what is switched on and where is `session/desk.py`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QRadialGradient

from mha_studio.paint.fonts import face_at
from mha_studio.paint.painter import FramePainter
from mha_studio.paint.theme import Theme
from mha_studio.scene import Frame, View
from mha_studio.scene.choices import choices_height
from mha_studio.scene.frame import Text
from mha_studio.scene.magnify import magnified
from mha_studio.scene.measure import text_width
from mha_studio.session.desk import Point

SPOT = 0.17
"""The spotlight's radius as a share of the picture's height."""
DIM = 0.74
GLASS = 0.36
"""The glass's diameter as a share of the picture's height."""
PEN = 0.2
"""The pen's width in multiples of the base text size."""


def paint_spotlight(painter: QPainter, width: float, height: float, at: QPointF) -> None:
    """All but a circle around the pointer is dimmed."""
    radius = SPOT * height
    shade = QRadialGradient(at, radius)
    dim = QColor(0, 0, 0, round(255 * DIM))
    shade.setColorAt(0.0, QColor(0, 0, 0, 0))
    shade.setColorAt(0.9, QColor(0, 0, 0, 0))
    shade.setColorAt(1.0, dim)
    painter.fillRect(QRectF(0.0, 0.0, width, height), shade)


def paint_glass(painter: QPainter, frames: FramePainter, frame: Frame, view: View, at: QPointF) -> None:
    """A round glass over the pointer, in which the cells are larger and have their numbers."""
    size = max(GLASS * view.height, 8.5 * view.base)
    box = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
    box.moveLeft(min(max(box.left(), 2.0), max(view.width - size - 2.0, 2.0)))
    box.moveTop(min(max(box.top(), 2.0), max(view.height - size - 2.0, 2.0)))
    round_ = QPainterPath()
    round_.addEllipse(box)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(round_, Qt.ClipOperation.IntersectClip)
    painter.fillRect(box, QColor(frames.theme.window))
    painter.translate(round(box.x()), round(box.y()))
    frames.paint(painter, magnified(frame, view, at.x(), at.y(), size))
    painter.restore()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(frames.theme.accent), 0.16 * view.base))
    painter.drawEllipse(box)
    painter.restore()


def paint_strokes(painter: QPainter, theme: Theme, view: View, strokes: Sequence[Sequence[Point]]) -> None:
    """The pen's strokes, smooth through the middles between their points, with an edge that parts them from cells."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    wide = PEN * view.base * theme.bold
    for colour, more in ((theme.window, 0.16 * view.base), (theme.heads[1], 0.0)):
        pen = QPen(QColor(colour), wide + more)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in strokes:
            points = [QPointF(x * view.width, y * view.height) for x, y in stroke]
            if len(points) == 1:
                painter.drawPoint(points[0])
                continue
            path = QPainterPath(points[0])
            for before, after in pairwise(points[1:]):
                path.quadTo(before, (before + after) / 2.0)
            path.lineTo(points[-1])
            painter.drawPath(path)
    painter.restore()


KEYS_ROOM = 13.0
"""Room for the pressed keys at the lower right, in multiples of the base text size: a caption leaves it free."""


def paint_keys(painter: QPainter, theme: Theme, view: View, frame: Frame, keys: Sequence[str]) -> None:
    """The keys pressed last in the place of what says where one is, the newest at the right; no number and no name in
    the picture is hidden."""
    b, middle = view.base, view.height - 2.25 * view.base - choices_height(view)
    right, high = view.width - 1.6 * b, 1.9 * view.px(1.0)
    covered = [
        text_width(item.text, item.px, mono=item.face == "mono") + 0.5 * b
        for item in frame.items
        if isinstance(item, Text)
        and item.anchor == "right"
        and abs(item.y - middle) < 0.6 * b
        and item.x > right - b
    ]
    wide = max([*covered, 0.0])
    painter.fillRect(QRectF(right - wide, middle - high / 2, wide + b, high), QColor(theme.window))
    paint_chips(painter, theme, view, keys, middle + high / 2, right=True)


def paint_chips(
    painter: QPainter, theme: Theme, view: View, words: Sequence[str], bottom: float, right: bool = False
) -> None:
    """One sentence, or several words, as chips side by side above `bottom`: in the middle, or at the `right` margin,
    as many of the last as have room."""
    px = view.px(1.0)
    face = face_at("sans", px, bold=True)
    metrics = QFontMetricsF(face)
    most = view.width - 4.0 * view.base
    words = [metrics.elidedText(text, Qt.TextElideMode.ElideRight, most) for text in words]
    pad, gap, high = 0.7 * px, 0.5 * px, 1.9 * px
    widths = [max(metrics.horizontalAdvance(text) + 2 * pad, high) for text in words]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    while right and len(widths) > 1 and sum(widths) + gap * len(widths) > KEYS_ROOM * view.base:
        words, widths = words[1:], widths[1:]
    total = sum(widths) + gap * (len(words) - 1)
    x = view.width - 1.6 * view.base - total if right else (view.width - total) / 2
    painter.setFont(face)
    for text, wide in zip(words, widths, strict=True):
        box = QRectF(x, bottom - high, wide, high)
        painter.setPen(QPen(QColor(theme.accent_border), 2.0))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(box, 0.3 * px, 0.3 * px)
        painter.setPen(QColor(theme.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        x += wide + gap
    painter.restore()


def paint_help(painter: QPainter, theme: Theme, view: View, rows: Sequence[tuple[str, str]]) -> None:
    """The keys and what they do, in as many columns as the picture has room for."""
    px = view.px(1.0)
    keys, words = face_at("mono", px), face_at("sans", px)
    key_metrics, word_metrics = QFontMetricsF(keys), QFontMetricsF(words)
    line = 1.45 * px
    pad, top = 1.2 * px, 1.2 * px
    per_column = max(int((view.height - 2 * top - pad) // line), 1)
    count = max(-(-len(rows) // per_column), 2)
    even = -(-len(rows) // count)
    columns = [rows[i : i + even] for i in range(0, len(rows), even)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shade = QColor(theme.window)
    shade.setAlphaF(0.94)
    painter.fillRect(QRectF(0.0, 0.0, view.width, view.height), shade)
    room = (view.width - 2 * pad) / len(columns)
    for index, column in enumerate(columns):
        wide = min(max(key_metrics.horizontalAdvance(key) for key, _ in column), 0.5 * room)
        x, y = pad + index * room, (view.height - even * line) / 2
        for key, what in column:
            box = QRectF(x, y, wide, line)
            painter.setFont(keys)
            painter.setPen(QColor(theme.accent))
            shown = key_metrics.elidedText(key, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
            painter.setFont(words)
            painter.setPen(QColor(theme.text))
            rest = QRectF(x + wide + 0.8 * px, y, room - wide - 1.6 * px, line)
            shown = word_metrics.elidedText(what, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            y += line
    painter.restore()
