"""What draws the eye: the row being read, the column being read, the cell being made, and the cell that was chosen."""

from __future__ import annotations

from collections.abc import Iterator

from mha_studio.scene.arrange import Ref
from mha_studio.scene.blocks import fewer
from mha_studio.scene.frame import Bar, Item, Line, Outline, Text
from mha_studio.scene.measure import digits_px
from mha_studio.scene.place import Arrangement, Place
from mha_studio.scene.view import Lit, View
from mha_studio.scene.work import Work
from mha_studio.trace.model import Cell, Role
from mha_studio.trace.numbers import format_number
from mha_studio.trace.trace import Trace


def cells_box(
    place: Place, row: int, col: int, rows: int = 1, cols: int = 1
) -> tuple[float, float, float, float]:
    """(x, y, w, h) of displayed cells of a place at rest."""
    return (
        place.x + col * place.cell_w,
        place.y + row * place.cell_h,
        cols * place.cell_w,
        rows * place.cell_h,
    )


def at_work(
    trace: Trace, view: View, stage: Arrangement, work: Work, target: tuple[int, int]
) -> Iterator[Item]:
    """Outlines and ties for the cell `target` (row, column) of the result at work."""
    if work.result is None or work.left is None:
        return
    row, col = target
    result = stage.get(work.result.id)
    left = stage.get(work.left.id)
    if result is None:
        return
    if work.kind == "rows":
        yield _outline(view, result, row, 0, 1, result.cols, "accent")
        return
    if work.kind == "sum":
        for ref in (work.left, work.top):
            operand = stage.get(ref.id) if ref else None
            if operand is not None:
                yield _outline(view, operand, row, col, 1, 1, "plain")
        yield _outline(view, result, row, col, 1, 1, "accent")
        return
    top = stage.get(work.top.id) if work.top else None
    if left is None or top is None or work.top is None:
        return
    left_role, top_role = _role(trace, work.left), _role(trace, work.top)
    yield _outline(view, left, row, 0, 1, left.cols, left_role)
    yield _outline(view, top, 0, col, top.rows, 1, top_role)
    x, y, w, h = cells_box(result, row, col)
    above = top.y + top.h
    if work.bias is not None and (bias := stage.get(work.bias.id)) is not None:
        yield _outline(view, bias, 0, col, 1, 1, top_role)
        yield Line(x + w / 2, above, x + w / 2, bias.y, top_role, width=_stroke(view) * 0.75)
        above = bias.y + bias.h
    yield Line(
        left.x + left.w, y + h / 2, result.x, y + h / 2, left_role, width=_stroke(view) * 0.75, head=view.head
    )
    yield Line(x + w / 2, above, x + w / 2, result.y, top_role, width=_stroke(view) * 0.75)
    yield _outline(view, result, row, col, 1, 1, "accent")


def terms_at_work(view: View, stage: Arrangement, work: Work) -> Iterator[Item]:
    """The pair of numbers whose product is being added."""
    if (
        work.terms is None
        or work.active is None
        or work.kind != "product"
        or work.left is None
        or work.top is None
    ):
        return
    left, top = stage.get(work.left.id), stage.get(work.top.id)
    if left is None or top is None:
        return
    row, col = work.active
    term = work.terms[0]
    if term < left.cols:
        yield _outline(view, left, row, term, 1, 1, "accent")
        yield _outline(view, top, term, col, 1, 1, "accent")
    elif work.bias is not None and (bias := stage.get(work.bias.id)) is not None:
        yield _outline(view, bias, 0, col, 1, 1, "accent")


def chosen(view: View, stage: Arrangement, cell: Cell, role: Role, row_shown: int | None) -> Iterator[Item]:
    """An outline around a cell wherever its matrix stands; `row_shown` is the row that the strips show."""
    for place in stage.places:
        if place.matrix != cell.matrix or place.head != cell.head or place.turn > 0.0 or place.opacity < 0.5:
            continue
        row, col = (cell.col, cell.row) if place.transposed else (cell.row, cell.col)
        if place.strip >= 0:
            if row != row_shown:
                continue
            row = 0
        if 0 <= row < place.rows and 0 <= col < place.cols:
            yield _outline(view, place, row, col, 1, 1, role)


def pointed_at(view: View, stage: Arrangement, what: Lit) -> Iterator[Item]:
    """A broad outline around a part of a matrix wherever it stands whole and at rest."""
    for place in stage.places:
        if place.matrix != what.matrix or place.head != what.head or place.strip >= 0:
            continue
        if place.turn > 0.0 or place.opacity < 0.5:
            continue
        rows, cols = (what.cols, what.rows) if place.transposed else (what.rows, what.cols)
        top, bottom, _ = slice(*rows).indices(place.rows)
        left, right, _ = slice(*cols).indices(place.cols)
        if top < bottom and left < right:
            box = cells_box(place, top, left, bottom - top, right - left)
            yield Outline(*box, "accent", 1.6 * _stroke(view))


def number_in(
    view: View, stage: Arrangement, work: Work, cell: tuple[int, int], value: float
) -> Iterator[Item]:
    """A number in a cell of the result that is not made yet (the sum so far, or what a chosen cell will hold);
    beside it where the cell is small."""
    place = stage.get(work.result.id) if work.result else None
    if place is None:
        return
    x, y, w, h = cells_box(place, *cell)
    text, px = format_number(value, view.decimals), 0.0
    for decimals in fewer(view):
        shorter = format_number(value, decimals)
        px = digits_px(w, h, len(shorter), view.digits)
        if px > 0.0:
            text = shorter
            break
    if px > 0.0:
        if work.kind == "rows":  # the older number, which it takes the place of, must not shine through
            yield Bar(x + 1.0, y + 1.0, w - 2.0, h - 2.0, "ground")
        yield Text(x + w / 2, y + h / 2, text, px, "accent", "mono", "center", bold=True)
    else:
        yield Text(x + w + 0.6 * view.base, y + h / 2, text, 1.05 * view.base, "accent", "mono", bold=True)


def _role(trace: Trace, ref: Ref) -> Role:
    role = trace.matrix(ref.matrix, ref.head).role
    if role in ("query", "key", "value"):
        return role
    return "head" if ref.matrix == "attn_weights" else "plain"


def _stroke(view: View) -> float:
    return max(1.6, 0.16 * view.base)


def _outline(view: View, place: Place, row: int, col: int, rows: int, cols: int, role: Role) -> Outline:
    x, y, w, h = cells_box(place, row, col, rows, cols)
    return Outline(x, y, w, h, role, _stroke(view), place.opacity, head=view.head)
