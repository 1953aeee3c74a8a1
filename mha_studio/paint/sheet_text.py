"""Words on paper: written at a size in points, measured, wrapped, cut short; and which of their signs no font has.

Qt's fonts come in whole pixels, so everything is written ten times as large on a brush that shrinks it.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from mha_studio.paint.fonts import Face, face_at
from mha_studio.scene.measure import pieces

LARGER = 10
Align = Literal["left", "right", "middle"]


def big(points: float, bold: bool = False, face: Face = "sans") -> QFont:
    """The font, as many times too large as the brush shrinks it. Without ligatures: "--" is read back as it is."""
    font = face_at(face, points * LARGER, bold)
    for tag in ("calt", "liga"):
        font.setFeature(QFont.Tag(tag), 0)
    return font


def width_of(text: str, points: float, bold: bool = False, face: Face = "sans") -> float:
    """In points."""
    return QFontMetricsF(big(points, bold, face)).horizontalAdvance(text) / LARGER


def elided(text: str, points: float, room: float, bold: bool = False, face: Face = "sans") -> str:
    """The text, or as much of it as there is room for, with an ellipsis."""
    metrics = QFontMetricsF(big(points, bold, face))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room * LARGER)


def write(
    brush: QPainter, x: float, base: float, text: str, points: float, bold: bool = False, face: Face = "sans",
    ink: str = "#000000", align: Align = "left",
) -> None:  # fmt: skip
    """One line whose letters stand at `base`; `x` is its left end, its right end or its middle."""
    if not text:
        return
    font = big(points, bold, face)
    back = 0.0
    if align != "left":
        back = QFontMetricsF(font).horizontalAdvance(text) / (2 if align == "middle" else 1)
    brush.save()
    brush.translate(x, base)
    brush.scale(1 / LARGER, 1 / LARGER)
    brush.setFont(font)
    brush.setPen(QColor(ink))
    brush.drawText(QPointF(-back, 0.0), text)
    brush.restore()


def wrapped(text: str, points: float, room: float, bold: bool = False, face: Face = "sans") -> list[str]:
    """The text in lines; between letters only where a word is wider than the page, or its writing has no spaces."""
    metrics = QFontMetricsF(big(points, bold, face))
    lines, line = [], ""
    for word in pieces(text):
        if metrics.horizontalAdvance((line + word).rstrip()) <= room * LARGER:
            line += word
            continue
        if line.strip():
            lines.append(line.rstrip())
        line = word
        while metrics.horizontalAdvance(line.rstrip()) > room * LARGER and len(line.rstrip()) > 1:
            cut = len(line) - 1
            while cut > 1 and metrics.horizontalAdvance(line[:cut]) > room * LARGER:
                cut -= 1
            lines.append(line[:cut])
            line = line[cut:]
    if line.strip():
        lines.append(line.rstrip())
    return lines


def missing(text: str) -> str:
    """The signs that neither the program's fonts nor the system's have: boxes will stand for them."""
    metrics = QFontMetricsF(big(10))
    lacking = {sign for sign in text if not sign.isspace() and not metrics.inFontUcs4(ord(sign))}
    return "".join(sorted(lacking))
