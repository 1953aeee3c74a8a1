"""The signs of which numbers consist, drawn once by Qt's own font engine, for kernels to copy from.

One atlas for each size in device pixels and weight. What is written where is decided by the kernels in `raster.py`.
"""

from __future__ import annotations

import threading
from functools import lru_cache

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from mha_studio.paint.cells import SIGNS
from mha_studio.paint.fonts import face_at
from mha_studio.trace.numbers import style


class Atlas(Struct, frozen=True, eq=False):
    """`glyphs` (len(SIGNS), height, width) coverage, 0 to 255; a digit's ink begins at `rise` and is `tall` high.

    `base` is the baseline, counted from the top of a glyph; `face` is the font in device pixels.
    """

    glyphs: NDArray[np.uint8]
    rise: int
    tall: int
    base: int
    face: QFont

    @property
    def width(self) -> int:
        """The advance of every sign, in device pixels."""
        return int(self.glyphs.shape[2])


def digit_face(device_px: int, bold: bool) -> QFont:
    """The face of figures at `device_px` device pixels per em."""
    face = face_at("mono", device_px, bold)
    face.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    face.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    return face


def atlas(device_px: int, bold: bool = False) -> Atlas:
    """The atlas for figures of `device_px` device pixels per em, the user's decimal mark in the place of the
    point; one for each thread. Needs a QGuiApplication."""
    return _atlas(device_px, bold, style()[0], threading.get_ident())


@lru_cache(maxsize=96)
def _atlas(device_px: int, bold: bool, comma: bool, thread: int) -> Atlas:
    face = digit_face(device_px, bold)
    metrics = QFontMetricsF(face)
    width = max(1, round(metrics.horizontalAdvance("0")))
    height = int(np.ceil(metrics.ascent() + metrics.descent())) + 2
    base = int(np.ceil(metrics.ascent())) + 1
    sheet = QImage(width * len(SIGNS), height, QImage.Format.Format_Grayscale8)
    sheet.fill(0)
    painter = QPainter(sheet)
    painter.setFont(face)
    painter.setPen(Qt.GlobalColor.white)
    for place, sign in enumerate(SIGNS.replace(".", ",", 1) if comma else SIGNS):
        painter.setClipRect(place * width, 0, width, height)
        painter.drawText(place * width, base, sign)
    painter.end()
    lines = np.frombuffer(sheet.constBits(), np.uint8).reshape(height, sheet.bytesPerLine())[
        :, : width * len(SIGNS)
    ]
    glyphs = lines.reshape(height, len(SIGNS), width).transpose(1, 0, 2)
    inked = np.flatnonzero(glyphs.any(axis=(0, 2)))
    digits = np.flatnonzero((glyphs[:10] > 64).any(axis=(0, 2)))
    if not inked.size or not digits.size:  # a size at which nothing can be read
        inked = digits = np.array([0, height - 1])
    top, bottom = int(inked[0]), int(inked[-1]) + 1
    copied = np.ascontiguousarray(glyphs[:, top:bottom])
    return Atlas(copied, int(digits[0]) - top, int(digits[-1] - digits[0]) + 1, base - top, face)
