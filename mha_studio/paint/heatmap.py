"""Small maps outside the stage: a matrix as an image of a given size, for the head rail and its kin."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtGui import QImage

from mha_studio.paint import cells
from mha_studio.paint.cells import NO_MARKS, Marks, Numbers
from mha_studio.paint.shading import GRID_FROM, as_image, edges_or_pixels, make_pixels, shades
from mha_studio.paint.theme import Theme
from mha_studio.scene.frame import Scale


def heat_image(
    array: Numbers,
    scale: Scale,
    theme: Theme,
    w: float,
    h: float,
    device_ratio: float = 1.0,
    blocked: Marks | None = None,
) -> QImage:
    """`array` (rows, columns) in its colours, `w` × `h` logical pixels, at `device_ratio`; NaN and blocked show as on
    the stage. Lines stand between cells that have room for them. Raises ValueError where `array` has not two axes.
    """
    if array.ndim != 2:
        raise ValueError(f"A map needs two axes, rows and columns, but this array has {array.ndim}.")
    marks = NO_MARKS if blocked is None else blocked
    rows, cols = array.shape
    wide, high = max(1, round(w * device_ratio)), max(1, round(h * device_ratio))
    if rows == 0 or cols == 0:
        empty = QImage(wide, high, QImage.Format.Format_RGB32)
        empty.fill(theme.raised)
        empty.setDevicePixelRatio(device_ratio)
        return empty
    grid = max(1, round(device_ratio)) if min(wide / cols, high / rows) >= GRID_FROM else 0
    wide, high = max(1, wide - grid), max(1, high - grid)
    xs = edges_or_pixels(cols, wide / cols, min(cols, wide))
    ys = edges_or_pixels(rows, high / rows, min(rows, high))
    if wide < cols or high < rows:
        parts = (cells.pool_edges(rows, min(rows, high)), cells.pool_edges(cols, min(cols, wide)))
        array, marks = cells.pool(array, marks, *parts, scale.kind == "signed")
    ratio = math.ceil(device_ratio * 100) / 100
    pixels = make_pixels(np.asarray(array), marks, xs, ys, grid, shades(theme, scale, ratio), None, 0)
    image = as_image(pixels).copy()
    image.setDevicePixelRatio(device_ratio)
    return image
