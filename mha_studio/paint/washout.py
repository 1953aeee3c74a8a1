"""What a weak lamp leaves of a picture: the light of the room lies over all of it, so black is lifted and the rest
moves together.

With L the light that a pixel sends (linear, 0 to 1) and a the light of the room on the screen, as a share of the lamp's
white, the eye sees (L + a) / (1 + a). The picture that looks like that on a good screen is what is shown.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

ROOM_MOST = 1.0
"""The room as bright as the lamp: the most that the preview shows."""


def room_light(strength: float) -> float:
    """The light of the room as a share of the lamp's white, for a slider from 0 (dark) to 1 (as bright as the lamp)."""
    return ROOM_MOST * min(max(strength, 0.0), 1.0) ** 2


def contrast_left(contrast: float, strength: float) -> float:
    """What is left of a contrast ratio (as WCAG counts it, with 0.05 of stray light in it already)."""
    dark = 0.05
    light = contrast * dark
    extra = room_light(strength)
    return (light + extra) / (dark + extra)


def washed_levels(strength: float) -> NDArray[np.uint8]:
    """(256,) what each level of a channel looks like in that room, in sRGB."""
    levels = np.arange(256) / 255.0
    linear = np.where(levels <= 0.04045, levels / 12.92, ((levels + 0.055) / 1.055) ** 2.4)
    room = room_light(strength)
    seen = (linear + room) / (1.0 + room)
    coded = np.where(seen <= 0.0031308, seen * 12.92, 1.055 * seen ** (1.0 / 2.4) - 0.055)
    return np.round(coded * 255.0).astype(np.uint8)


def washed(picture: QImage, strength: float) -> QImage:
    """A copy of a picture without transparency as it looks in that room."""
    copy = picture.convertToFormat(QImage.Format.Format_RGB32)
    ratio = picture.devicePixelRatio()
    pixels = np.frombuffer(copy.bits(), np.uint8).reshape(copy.height(), copy.bytesPerLine())
    pixels[:] = washed_levels(strength)[pixels]
    copy.setDevicePixelRatio(ratio)
    return copy
