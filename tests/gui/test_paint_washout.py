"""What a weak lamp leaves: black is lifted, white stays, order is kept, and contrast is what is said."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from mha_studio.paint.colours import contrast
from mha_studio.paint.theme import PROJECTOR
from mha_studio.paint.washout import contrast_left, washed, washed_levels


def test_a_dark_room_changes_nothing() -> None:
    assert np.array_equal(washed_levels(0.0), np.arange(256))


@pytest.mark.parametrize("strength", [0.2, 0.5, 1.0])
def test_black_is_lifted_white_stays_and_order_is_kept(strength: float) -> None:
    levels = washed_levels(strength).astype(int)
    assert levels[0] > 0
    assert levels[255] == 255
    assert (np.diff(levels) >= 0).all()


def test_a_picture_is_changed_as_its_levels_are_and_the_old_one_stays() -> None:
    picture = QImage(5, 3, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(QColor(0, 100, 255))
    picture.setDevicePixelRatio(2.0)
    seen = washed(picture, 0.6)
    levels = washed_levels(0.6)
    assert seen.pixelColor(4, 2).getRgb()[:3] == (levels[0], levels[100], levels[255])
    assert picture.pixelColor(4, 2).getRgb()[:3] == (0, 100, 255)
    assert seen.devicePixelRatio() == 2.0


def test_the_contrast_that_is_left_is_that_of_the_picture_shown() -> None:
    picture = QImage(2, 1, QImage.Format.Format_RGB32)
    picture.setPixelColor(0, 0, QColor(PROJECTOR.window))
    picture.setPixelColor(1, 0, QColor(PROJECTOR.text))
    for strength in (0.0, 0.3, 0.8):
        seen = washed(picture, strength)
        ground, ink = (seen.pixelColor(x, 0).name() for x in (0, 1))
        said = contrast_left(contrast(PROJECTOR.text, PROJECTOR.window), strength)
        # the picture is scaled to a white of its own, so the stray light of 0.05 weighs a little more in it
        assert said >= contrast(ground, ink) >= 0.5 * said
