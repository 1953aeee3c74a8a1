"""What keeps words readable where matrices, zoomed or pushed aside, come to lie below them: a veil of the ground's
colour. At rest nothing lies below words, and there is none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from mha_studio.scene.frame import Bar, Block, ColourBar, Formula, Item, Text
from mha_studio.scene.measure import text_width
from mha_studio.scene.view import View

VEIL = 0.88
"""How much of what lies below is hidden."""

Box = tuple[float, float, float, float]


def veiled(view: View, below: Sequence[Item], words: Iterable[Item]) -> Iterator[Item]:
    """`words` in their order, behind them a veil over each line that lies on a block of `below`."""
    words = tuple(words)
    if (view.zoom, view.pan_x, view.pan_y) != (1.0, 0.0, 0.0):
        blocks = [item for item in below if isinstance(item, Block) and item.opacity > 0.0]
        for item in words:
            box = _extent(view, item)
            if box is not None and any(_meets(box, block) for block in blocks):
                x0, y0, x1, y1 = box
                yield Bar(x0, y0, x1 - x0, y1 - y0, "ground", VEIL)
    yield from words


def _extent(view: View, item: Item) -> Box | None:
    """(left, top, right, bottom) of a line of words with a little room around it."""
    pad = 0.5 * view.base
    if isinstance(item, Text):
        wide = text_width(item.text, item.px, mono=item.face == "mono")
        wide = min(wide, item.max_width) if item.max_width > 0.0 else wide
        x = item.x - {"left": 0.0, "center": 0.5, "right": 1.0}[item.anchor] * wide
        return (
            x - pad,
            item.y - 0.72 * item.px - 0.2 * pad,
            x + wide + pad,
            item.y + 0.72 * item.px + 0.2 * pad,
        )
    if isinstance(item, Formula):
        wide = text_width(item.text, item.px)
        return item.x - pad, item.y - 0.9 * item.px, item.x + wide + pad, item.y + 0.9 * item.px
    if isinstance(item, ColourBar):
        return item.x - pad, item.y - pad, item.x + item.w + pad, item.y + item.h + 1.4 * item.px + pad
    return None


def _meets(box: Box, block: Block) -> bool:
    x0, y0, x1, y1 = box
    return block.x < x1 and x0 < block.x + block.width and block.y < y1 and y0 < block.y + block.height
