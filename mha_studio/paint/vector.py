"""A block as shapes and text, for paper and other targets without pixels of their own: SVG, PDF, printers.

The same cells, colours, hatches and numbers as `blocks.py` draws as images; used where a matrix has few enough cells
(VECTOR_MOST) to be drawn one by one.
"""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTransform

from mha_studio.paint.cells import BLOCKED, NO_MARKS, colour_index
from mha_studio.paint.fonts import face_at
from mha_studio.paint.shading import GRID_FROM, fitting, shades
from mha_studio.paint.theme import Theme
from mha_studio.scene.frame import Block

VECTOR_MOST = 20_000  # cells; beyond that a page gets an image


def paint_block(painter: QPainter, block: Block, theme: Theme) -> None:
    """Draw a block in logical pixels, cell by cell; what is not computed yet is an empty grid."""
    painter.save()
    c = math.cos(math.pi * min(1.0, max(0.0, block.turn)))
    keep, swap, lean = (1.0 + c) / 2.0, (1.0 - c) / 2.0, block.cell_w / block.cell_h
    painter.setWorldTransform(QTransform(keep, swap / lean, swap * lean, keep, block.x, block.y), True)
    shown = computed(block)
    shade = shades(theme, block.scale, 1.0)
    blocked = NO_MARKS if block.blocked is None else block.blocked
    index = colour_index(block.array, blocked, shade)
    table = np.append(shade.table, np.array([shade.hatch_ground, shade.missing_ground], np.uint32))
    inks = np.append(shade.inks, np.array([shade.hatch_ink, shade.missing_ink], np.uint32))
    lined = min(block.cell_w, block.cell_h) >= GRID_FROM
    face = face_at("mono", block.text_px) if block.text_px > 0 and lined and block.turn == 0.0 else None
    if face is not None:
        painter.setFont(face)
    pitch, cap = (
        (QFontMetricsF(face).horizontalAdvance("0"), QFontMetricsF(face).capHeight()) if face else (1, 0)
    )
    for i, j in zip(*np.nonzero(shown), strict=True):
        code = int(index[i, j])
        cell = QRectF(j * block.cell_w, i * block.cell_h, block.cell_w, block.cell_h)
        painter.fillRect(cell, QColor.fromRgba(int(table[code])))
        if code >= BLOCKED:
            _hatch(painter, cell, QColor(theme.hatch if code == BLOCKED else theme.error), code != BLOCKED)
        text = fitting(float(block.array[i, j]), block.decimals, int(block.cell_w // pitch)) if face else ""
        if text:
            left = cell.center().x() - len(text) * pitch / 2.0
            if code >= BLOCKED:
                ground = QRectF(left - 1, cell.center().y() - cap / 2 - 1, len(text) * pitch + 2, cap + 2)
                painter.fillRect(ground, QColor.fromRgba(int(table[code])))
            painter.setPen(QColor.fromRgba(int(inks[code])))
            painter.drawText(QPointF(left, cell.center().y() + cap / 2.0), text)
    painter.setPen(QPen(QColor(theme.grid), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if lined:
        painter.drawLines(
            [QLineF(j * block.cell_w, 0, j * block.cell_w, block.height) for j in range(block.cols + 1)]
        )
        painter.drawLines(
            [QLineF(0, i * block.cell_h, block.width, i * block.cell_h) for i in range(block.rows + 1)]
        )
    else:
        painter.drawRect(QRectF(0, 0, block.width, block.height))
    painter.restore()


def computed(block: Block) -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
    """(rows, columns): True where a cell is computed so far."""
    shown = np.ones((block.rows, block.cols), np.bool_)
    if block.filled is not None:
        rows, more = block.filled
        shown[max(0, rows + 1) :] = False
        if 0 <= rows < block.rows:
            shown[rows, max(0, more) :] = False
    if block.filled_cols is not None:
        shown[:, max(0, block.filled_cols) :] = False
    return shown


def _hatch(painter: QPainter, cell: QRectF, colour: QColor, backwards: bool) -> None:
    painter.setPen(QPen(colour, 1.0))
    width, height = cell.width(), cell.height()
    lines = []
    for step in np.arange(3.5, width + height, 7.0).tolist():
        x0, y0 = max(0.0, step - height), min(step, height)
        x1, y1 = min(step, width), max(0.0, step - width)
        if backwards:
            y0, y1 = height - y0, height - y1
        lines.append(QLineF(cell.x() + x0, cell.y() + y0, cell.x() + x1, cell.y() + y1))
    painter.drawLines(lines)
