"""The program's own signs (play, undo, ...) in any colour and at any size.

They lie in `resources/icons`, drawn with one stroke width in a placeholder colour; which button has which sign is the
views' affair.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mha_studio.paint.theme import Theme
from mha_studio.resources import resource

PLACEHOLDER = b"#000001"
SIZES = (16, 24, 32, 48)


@lru_cache(maxsize=128)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resource("icons", f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(drawing.replace(PLACEHOLDER, colour.encode())))


def paint_icon(painter: QPainter, name: str, colour: str, box: QRectF) -> None:
    """Draw a sign into `box`. Raises FileNotFoundError where there is none of that name."""
    _renderer(name, colour).render(painter, box)


def icon(name: str, theme: Theme, role: str = "plain") -> QIcon:
    """A sign in the ink of a role, greyed where it is disabled. Raises FileNotFoundError for an unknown name."""
    made = QIcon()
    inks = {QIcon.Mode.Normal: theme.ink(role), QIcon.Mode.Disabled: theme.tick}
    for mode, colour in inks.items():
        _renderer(name, colour)  # before a painter is open: there may be none of that name
        for size in SIZES:
            picture = QPixmap(size, size)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            paint_icon(painter, name, colour, QRectF(0, 0, size, size))
            painter.end()
            made.addPixmap(picture, mode)
    return made
