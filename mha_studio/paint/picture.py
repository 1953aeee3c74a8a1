"""A frame as a picture of its own: an image with any number of pixels for a logical one, on its ground or on none.

For what leaves the window (files, the clipboard, previews). The painter is the stage's own; here is only what it paints
on. Works in any thread, with a painter of that thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPaintDevice, QPainter

from mha_studio.paint.painter import FramePainter
from mha_studio.scene.frame import Frame


@contextmanager
def painting_on(device: QPaintDevice) -> Iterator[QPainter]:
    """A QPainter that lets go of its device whatever happens: Qt does not survive a device that goes before it."""
    brush = QPainter(device)
    try:
        yield brush
    finally:
        brush.end()


def blank(width: float, height: float, ratio: float, ground: str | None) -> QImage:
    """An image of `width` × `height` logical pixels; `ground` None leaves it clear, with an alpha channel."""
    kind = QImage.Format.Format_RGB32 if ground else QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(max(1, round(width * ratio)), max(1, round(height * ratio)), kind)
    image.fill(QColor(ground) if ground else Qt.GlobalColor.transparent)
    return image


def picture(frame: Frame, painter: FramePainter, ratio: float = 1.0, clear: bool = False) -> QImage:
    """`frame` with `ratio` device pixels for each logical one; `clear` leaves the ground out."""
    image = blank(frame.width, frame.height, ratio, None if clear else painter.theme.window)
    paint_on(image, frame, painter, ratio)
    return image


def paint_on(image: QImage, frame: Frame, painter: FramePainter, ratio: float) -> None:
    """Draw `frame` onto an image that has its ground already."""
    image.setDevicePixelRatio(ratio)
    with painting_on(image) as brush:
        painter.paint(brush, frame, ratio)
    image.setDevicePixelRatio(1.0)
