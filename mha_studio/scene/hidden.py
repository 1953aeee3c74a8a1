"""Numbers that are kept back, for a student to find: empty boxes with a "?" in the place of cells.

`frame_at` covers what is drawn; nothing else on the stage may tell such a number either (`open_view`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from mha_studio.scene.frame import Bar, Block, Item, Outline, Text
from mha_studio.scene.measure import text_width
from mha_studio.scene.view import View

UNKNOWN = "?"


def open_view(view: View) -> View:
    """The view without a pointer or a choice on what is hidden, so that no reading tells it."""
    chosen, hover = view.selected, view.hover
    if chosen not in view.hidden and hover not in view.hidden:
        return view
    return replace(
        view,
        selected=None if chosen in view.hidden else chosen,
        hover=None if hover in view.hidden else hover,
    )


def covered(view: View, items: Iterable[Item]) -> Iterator[Item]:
    """The items, over each block the boxes of what is hidden in it. A block that is being turned over, or that is too
    small for boxes, shows nothing at all of its numbers."""
    for item in items:
        cells = _in_block(view, item) if isinstance(item, Block) else ()
        if not isinstance(item, Block) or not cells:
            yield item
        elif 0.0 < item.turn < 1.0 or min(item.cell_w, item.cell_h) < 2.0:
            yield replace(item, filled=(0, 0))
        else:
            yield item
            for row, col in cells:
                yield from _box(view, item, row, col)


def _in_block(view: View, block: Block) -> tuple[tuple[int, int], ...]:
    """(row, column) within the block, as displayed, of each hidden cell that it shows."""
    found = []
    for cell in view.hidden:
        if (cell.matrix, cell.head, cell.batch) != (block.matrix, block.head, block.batch):
            continue
        row, col = (cell.col, cell.row) if block.transposed else (cell.row, cell.col)
        row, col = row - block.origin[0], col - block.origin[1]
        if 0 <= row < block.rows and 0 <= col < block.cols:
            found.append((row, col))
    return tuple(found)


def _box(view: View, block: Block, row: int, col: int) -> Iterator[Item]:
    x, y = block.x + col * block.cell_w, block.y + row * block.cell_h
    w, h = block.cell_w, block.cell_h
    yield Bar(x, y, w, h, "ground", block.opacity)
    yield Outline(x + 1.5, y + 1.5, w - 3.0, h - 3.0, "muted", 1.2, block.opacity, dashed=True)
    px = max(min(0.55 * h, 0.8 * w, 1.5 * view.base), min(view.least, 0.9 * h))
    if text_width(UNKNOWN, px) < w:
        yield Text(x + w / 2, y + h / 2, UNKNOWN, px, "muted", "sans", "center", True, opacity=block.opacity)
