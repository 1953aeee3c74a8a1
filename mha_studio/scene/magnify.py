"""A part of a frame enlarged, as under a glass: the same blocks with larger cells, so that cells too small for digits
have them, drawn as sharp as everything else. A pure function from a frame to a frame."""

from __future__ import annotations

from msgspec.structs import replace

from mha_studio.scene.blocks import fewer
from mha_studio.scene.frame import Bar, Block, Formula, Frame, Item, Line, Outline, Text
from mha_studio.scene.measure import digits_px, number_chars
from mha_studio.scene.view import View

LEAST_FACTOR = 2.0
_ROOM = 0.92
"""How much of a cell its digits take at the least, in width."""


def factor_at(frame: Frame, view: View, x: float, y: float) -> float:
    """How much is enlarged at (x, y): twice, or as much as the cells there need to show their numbers."""
    for block in reversed(frame.blocks()):
        inside = block.x <= x < block.x + block.width and block.y <= y < block.y + block.height
        if inside and block.opacity > 0.3 and block.turn == 0.0:
            px = max(1.3 * view.digits.least, 1.1 * view.base)
            needed = (0.6 * px * _chars(block, view.decimals) + view.digits.beside) / _ROOM
            return max(LEAST_FACTOR, needed / block.cell_w, px / view.digits.of_height / block.cell_h)
    return LEAST_FACTOR


def magnified(frame: Frame, view: View, x: float, y: float, size: float) -> Frame:
    """What lies around (x, y), enlarged, in a square field `size` wide with that point in its middle."""
    factor = factor_at(frame, view, x, y)

    def at(px: float, py: float) -> tuple[float, float]:
        return (px - x) * factor + size / 2, (py - y) * factor + size / 2

    items: list[Item] = []
    for item in frame.items:
        if isinstance(item, Block):
            if item.turn > 0.0:
                continue
            corner = at(item.x, item.y)
            w, h = item.cell_w * factor, item.cell_h * factor
            px, decimals = _digits(item, view, w, h)
            items.append(
                replace(
                    item,
                    x=corner[0],
                    y=corner[1],
                    cell_w=w,
                    cell_h=h,
                    text_px=px,
                    decimals=decimals,
                    pooled=min(w, h) < 1.0,
                )
            )
        elif isinstance(item, Outline | Bar):
            corner = at(item.x, item.y)
            items.append(replace(item, x=corner[0], y=corner[1], w=item.w * factor, h=item.h * factor))
        elif isinstance(item, Line):
            start, end = at(item.x0, item.y0), at(item.x1, item.y1)
            items.append(replace(item, x0=start[0], y0=start[1], x1=end[0], y1=end[1]))
        elif isinstance(item, Text):
            corner = at(item.x, item.y)
            grown = min(factor, LEAST_FACTOR)
            items.append(
                replace(item, x=corner[0], y=corner[1], px=item.px * grown, max_width=item.max_width * grown)
            )
        elif isinstance(item, Formula):
            corner = at(item.x, item.y)
            items.append(replace(item, x=corner[0], y=corner[1], px=item.px * factor))
    return Frame(size, size, tuple(items), frame.step, frame.caption)


def _chars(block: Block, decimals: int) -> int:
    return number_chars(block.scale.limit, decimals)


def _digits(block: Block, view: View, cell_w: float, cell_h: float) -> tuple[float, int]:
    """The size of the digits in an enlarged cell, and how many decimals they have."""
    for decimals in fewer(view):
        px = digits_px(cell_w, cell_h, _chars(block, decimals), replace(view.digits, most=2.2 * view.base))
        if px > 0.0:
            return px, decimals
    return 0.0, view.decimals
