"""Where the window stands on the screen: as it was left, with its title bar and its foot in sight."""

from __future__ import annotations

import base64

from PySide6.QtCore import QByteArray, QPoint, QRect, Qt
from PySide6.QtWidgets import QMainWindow

STEP = QPoint(32, 32)
"""How far a further window lies from the one before."""
LEAST = 0.9
"""No further window is smaller than this part of the one before."""
FRAME = (8, 40, 8, 8)
"""What a window manager puts at the left, above, at the right and below, at most, as long as it has not said."""


def kept_place(window: QMainWindow) -> str:
    """Size and place of a window, for the settings."""
    return base64.b64encode(bytes(window.saveGeometry().data())).decode("ascii")


def put_in_place(window: QMainWindow, kept: str, first: tuple[int, int]) -> None:
    """As it was left (`kept`), else of the size `first`; in either case within the screen that is there now."""
    known = bool(kept) and window.restoreGeometry(QByteArray(base64.b64decode(kept, validate=False)))
    if not known:
        window.resize(*first)
    if window.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
        return
    place = within(window.geometry(), window.screen().availableGeometry())
    window.resize(place.size())
    if known:
        window.setGeometry(place)  # where a new one goes is the window manager's to say


def beside(last: QRect, frame: QPoint, screen: QRect) -> QRect:
    """A little below and beside the last window, as large as that is or as the screen lets it be from there on."""
    place = last.translated(STEP)
    room = screen.adjusted(0, 0, -FRAME[2], -FRAME[3])
    cut = place.intersected(room)
    if cut.width() < LEAST * last.width() or cut.height() < LEAST * last.height():
        return within(QRect(screen.topLeft() + frame, last.size()), screen)  # begin at the corner again
    return cut


def within(place: QRect, screen: QRect) -> QRect:
    """`place`, without its frame, moved and made smaller so far that the frame lies on the screen."""
    left, above, right, below = FRAME
    room = screen.adjusted(left, above, -right, -below)
    if screen.contains(place.adjusted(-left, -above, right, below)):
        return place
    wide, high = min(place.width(), room.width()), min(place.height(), room.height())
    x = max(room.left(), min(place.left(), room.right() + 1 - wide))
    y = max(room.top(), min(place.top(), room.bottom() + 1 - high))
    return QRect(x, y, wide, high)
