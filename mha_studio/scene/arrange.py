"""The four ways matrices are laid out, each fitted into the field that a `View` leaves.

`product`: left operand at the lower left, right operand above, result where they cross. `row_work`: the matrix stays
on the right and the row in work stands on the left as strips. `sum_of`: addends and their sum. `parts`: heads side by
side. Which step uses which is in `stages.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mha_studio.scene.measure import digits_px, number_chars, text_width
from mha_studio.scene.place import Arrangement, Place, Sign
from mha_studio.scene.view import View
from mha_studio.trace.trace import Trace

CORNER = 18.5
"""Width of the upper left corner that heading and caption need, in multiples of the base text size."""
PARKED = 0.3
"""Size of the results that wait on the right, as a share of those at work."""
HEADING = 6.4
"""Height that heading and caption take where they stand above everything, in multiples of the base text size."""


@dataclass(frozen=True, slots=True)
class Ref:
    """A matrix by name and head, and whether it stands transposed."""

    matrix: str
    head: int = 0
    transposed: bool = False

    @property
    def id(self) -> str:
        return f"{self.matrix}:{self.head}"


@dataclass(frozen=True, slots=True)
class Field:
    """The rectangle for matrices, in logical pixels, after zoom and pan; `base` is the size of ordinary text."""

    x0: float
    y0: float
    x1: float
    y1: float
    base: float

    @property
    def w(self) -> float:
        return self.x1 - self.x0

    @property
    def h(self) -> float:
        return self.y1 - self.y0


def field_of(view: View, top: float) -> Field:
    """The field for matrices: `top` text heights are left for what stands above, the colour bar has its place below."""
    b = view.base
    x0, y0, x1, y1 = 1.3 * b, 1.2 * b + top * b, view.width - 1.3 * b, view.height - 3.4 * b
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    w, h = max(x1 - x0, 8 * b) * view.zoom / 2, max(y1 - y0, 8 * b) * view.zoom / 2
    return Field(cx - w + view.pan_x, cy - h + view.pan_y, cx + w + view.pan_x, cy + h + view.pan_y, b)


def size(trace: Trace, ref: Ref) -> tuple[int, int]:
    """(rows, columns) of a matrix as it stands."""
    rows, cols = trace.matrix(ref.matrix, ref.head).array.shape
    return (cols, rows) if ref.transposed else (rows, cols)


def cell_size(w: float, h: float, cols: float, rows: float, base: float) -> tuple[float, float]:
    """The largest cell for `cols` × `rows` in `w` × `h`: never higher than wide, at most 1.9 times as wide as high."""
    cell_w = min(max(w, 1.0) / cols, 4.1 * base)
    cell_h = min(max(h, 1.0) / rows, cell_w)
    return min(cell_w, max(1.9 * cell_h, min(cell_w, 6.0))), cell_h


def label_width(labels: Sequence[str] | None, px: float, most: float) -> float:
    """Room for row labels, with the gap to the matrix; 0 without labels."""
    if not labels:
        return 0.0
    return min(max(text_width(text, px) for text in labels), most) + 0.9 * px


def column_label_height(labels: Sequence[str] | None, px: float, cell_w: float, most: float) -> float:
    """Room for column labels: a line where the longest fits its column, more where they must lean."""
    if not labels:
        return 0.0
    longest = min(max(text_width(text, px) for text in labels), most)
    return 1.7 * px if longest <= cell_w - 3 else 0.72 * longest + 1.4 * px


def overhang(labels: Sequence[str] | None, px: float, cell_w: float, most: float) -> float:
    """How far the last column's label reaches beyond the matrix on the right, where labels lean."""
    if not labels or column_label_height(labels, px, cell_w, most) <= 1.7 * px:
        return 0.0
    return max(0.0, 0.72 * min(text_width(labels[-1], px), most) + 0.5 * px - cell_w / 2)


def _label_px(cell_h: float, base: float) -> float:
    return max(8.0, min(1.1 * base, 0.72 * cell_h))


def place(trace: Trace, ref: Ref, x: float, y: float, cell: tuple[float, float], base: float) -> Place:
    """A matrix with its corner at (x, y), no labels yet, its title below."""
    rows, cols = size(trace, ref)
    return Place(
        ref.id,
        ref.matrix,
        ref.head,
        x,
        y,
        cell[0],
        cell[1],
        rows,
        cols,
        ref.transposed,
        label_px=_label_px(cell[1], base),
    )


def product(
    trace: Trace,
    view: View,
    left: Ref,
    top: Ref,
    result: Ref,
    bias: Ref | None = None,
    parked: Sequence[Ref] = (),
    park: bool = False,
) -> Arrangement:
    """left · top (+ bias) = result in the crossing layout; `parked` results wait small on the right.

    With `park` their place is kept free from the start, so that nothing else moves when they come.
    """
    f = field_of(view, 0.0)
    b = f.base
    (rows, inner), (top_rows, cols) = size(trace, left), size(trace, top)
    most = 9.0 * b
    left_labels = trace.matrix(left.matrix, left.head).row_labels
    top_matrix = trace.matrix(top.matrix, top.head)
    top_rows_labels = None if top.transposed else top_matrix.row_labels
    top_cols_labels = top_matrix.row_labels if top.transposed else None
    lab = label_width(left_labels, 1.1 * b, most)
    gap = 2.4 * b
    aside, park_gap = (PARKED * cols, 2.2 * b) if park else (0.0, 0.0)
    above = column_label_height(top_cols_labels, 1.1 * b, 3 * b, most)
    between = 1.5 * b + (1.1 * b if bias else 0.0)
    high = f.h - above - between - 2.4 * b
    count = top_rows + rows + (1 if bias else 0)
    lean = overhang(top_cols_labels, 1.1 * b, 3 * b, most)
    wide = f.w - lab - gap - park_gap - lean
    cell = cell_size(wide, high, inner + cols + aside, count, b)
    corner = (CORNER + (label_width(top_rows_labels, b, most) / b if top_rows_labels else 0.0)) * b
    if lab + inner * cell[0] + gap < corner:
        cell = cell_size(f.w - corner - park_gap - lean, high, cols + aside, count, b)
    w, h = cell
    before = max(lab + inner * w + gap, corner)
    total = before + cols * w + park_gap + aside * w + lean
    x_result = f.x0 + max(0.0, (f.w - total) / 2) + before
    used = above + top_rows * h + between + (h if bias else 0.0) + rows * h + 2.4 * b
    y_top = f.y0 + max(0.0, (f.h - used) / 2) + above
    y_result = y_top + top_rows * h + between + (h if bias else 0.0)
    places = [
        replace(place(trace, left, x_result - gap - inner * w, y_result, cell, b), row_labels=1.0),
        replace(
            place(trace, top, x_result, y_top, cell, b),
            title="left",
            row_labels=1.0 if top_rows_labels else 0.0,
            col_labels=1.0 if top_cols_labels else 0.0,
        ),
        place(trace, result, x_result, y_result, cell, b),
    ]
    if bias:
        y_bias = y_top + top_rows * h + between / 2
        places.append(replace(place(trace, bias, x_result, y_bias, cell, b), title="left"))
    y_park, small = y_result - 2.4 * b * (len(parked) - 1), (PARKED * w, PARKED * h)
    if parked:
        heights = [size(trace, ref)[0] * small[1] for ref in parked]
        y_park = y_result + rows * h - sum(heights) - 2.4 * b * (len(parked) - 1)
    for ref in parked:
        places.append(place(trace, ref, x_result + cols * w + park_gap, y_park, small, b))
        y_park += places[-1].h + 2.4 * b
    title_room = 6.0 * b + (label_width(top_rows_labels, b, most) if top_rows_labels else 0.0)
    return Arrangement(tuple(places), (x_result - view.pan_x) - title_room - 1.3 * b)


def row_work(
    trace: Trace, view: View, step: str, matrix: Sequence[Ref], strips: Sequence[Ref], bars: bool = False
) -> Arrangement:
    """The matrix on the right (several refs share the place), the row in work as strips of `step` on the left."""
    f = field_of(view, HEADING)
    b = f.base
    rows, cols = size(trace, matrix[0])
    labels = trace.matrix(matrix[0].matrix, matrix[0].head)
    lab = label_width(labels.row_labels, 1.1 * b, 8.0 * b)
    tags, gap = 7.6 * b, 2.6 * b
    lean = overhang(labels.col_labels, 1.1 * b, 2.6 * b, 8.0 * b)
    w = min((f.w - tags - lab - gap - lean) / (2 * cols), 4.1 * b)
    above = column_label_height(labels.col_labels, 1.1 * b, w, 8.0 * b)
    h = min(w, (f.h - above - 2.2 * b) / rows)
    w = min(w, max(2.2 * h, 2.9 * b))
    strip_w = w
    x0 = f.x0 + (f.w - tags - lab - gap - lean - 2 * cols * w) / 2 + tags
    x1 = x0 + cols * strip_w + gap + lab
    y = f.y0 + above + max(0.0, (f.h - above - rows * h - 2.2 * b) / 3)
    places = [
        replace(place(trace, ref, x1, y, (w, h), b), row_labels=1.0, col_labels=1.0, label_px=_label_px(h, b))
        for ref in matrix
    ]
    bar_room = 5.2 * b if bars else 0.0
    stride = min(3.1 * b + 1.3 * b, (f.y1 - f.y0 - above - bar_room) / max(len(strips), 1))
    strip_h = min(stride * 0.68, max(strip_w, 1.6 * b), 3.1 * b)
    for i, ref in enumerate(strips):
        at = place(trace, ref, x0, f.y0 + above + i * stride, (strip_w, strip_h), b)
        first = 1.0 if i == 0 else 0.0
        px = max(8.0, min(1.1 * b, 0.72 * strip_h))
        at = replace(at, id=f"{step}:{i}:{ref.id}", rows=1, strip=i, step=step)
        places.append(replace(at, title="none", col_labels=first, label_px=px))
    return Arrangement(tuple(places), f.w)


def sum_of(trace: Trace, view: View, addends: Sequence[Ref], result: Ref) -> Arrangement:
    """addend + addend = result, in a row or with the addends stacked, whichever leaves the larger cells."""
    f = field_of(view, HEADING)
    b = f.base
    rows, cols = size(trace, result)
    lab = label_width(trace.matrix(result.matrix).row_labels, 1.1 * b, 9.0 * b)
    sign, under = 3.0 * b, 2.4 * b
    n = len(addends)
    in_row = cell_size(f.w - lab - n * sign, f.h - under, (n + 1) * cols, rows, b)
    stacked = cell_size(f.w - 2 * lab - sign, f.h - n * under, 2 * cols, n * rows, b)
    chars = number_chars(1.0, view.decimals)
    best_row, best_stack = (digits_px(*cell, chars) or min(cell) / 10 for cell in (in_row, stacked))
    places: list[Place] = []
    signs: list[Sign] = []
    if n == 1 or best_row >= best_stack:
        w, h = in_row
        x = f.x0 + (f.w - lab - n * sign - (n + 1) * cols * w) / 2 + lab
        y = f.y0 + (f.h - under - rows * h) / 2
        for i, ref in enumerate([*addends, result]):
            places.append(place(trace, ref, x, y, in_row, b))
            if i < n:
                text = "+" if i < n - 1 else "="
                signs.append(Sign(x + cols * w + sign / 2, y + rows * h / 2, text, 1.9 * b))
            x += cols * w + sign
        places[0] = replace(places[0], row_labels=1.0)
        return Arrangement(tuple(places), f.w, tuple(signs))
    w, h = stacked
    x = f.x0 + (f.w - 2 * lab - sign - 2 * cols * w) / 2 + lab
    y = f.y0 + max(0.0, (f.h - n * (rows * h + under)) / 2)
    top = y
    for i, ref in enumerate(addends):
        places.append(replace(place(trace, ref, x, y, stacked, b), row_labels=1.0))
        if i < n - 1:
            signs.append(Sign(x + cols * w / 2, y + rows * h + under / 2, "+", 1.7 * b))
        y += rows * h + under
    middle = (top + y - under) / 2
    signs.append(Sign(x + cols * w + (sign + lab) / 2 - 0.5 * b, middle, "=", 1.9 * b))
    right = place(trace, result, x + cols * w + sign + lab, middle - rows * h / 2, stacked, b)
    places.append(replace(right, row_labels=1.0))
    return Arrangement(tuple(places), f.w, tuple(signs))


def parts(trace: Trace, view: View, rows_of: Sequence[tuple[Ref, Sequence[Ref], float]]) -> Arrangement:
    """Matrices made of heads, each as (whole, heads, apart): heads are `apart` (0 together, 1 spread) side by side.

    Without heads the whole is shown. Several matrices stand in a row or one above the other, whichever is larger.
    """
    f = field_of(view, HEADING + 1.2)
    b = f.base
    n = len(rows_of)
    heads = max([len(h) for _, h, _ in rows_of] + [trace.H])
    rows, cols = max(size(trace, whole)[0] for whole, _, _ in rows_of), size(trace, rows_of[0][0])[1]
    lab = label_width(trace.matrix(rows_of[0][0].matrix).row_labels, 1.1 * b, 9.0 * b)
    gap = min(1.6 * b, 0.3 * f.w / max(heads, 1) / n) if heads > 1 else 0.0
    spread = gap * (heads - 1)
    under, between = 3.6 * b, 2.6 * b
    in_row = cell_size((f.w - lab - (n - 1) * between - n * spread) / n, f.h - under, cols, rows, b)
    stacked = cell_size(f.w - lab - spread, f.h / n - under, cols, rows, b)
    chars = number_chars(1.0, view.decimals)
    row_px, stack_px = (digits_px(*cell, chars) or min(cell) / 10 for cell in (in_row, stacked))
    side_by_side = row_px >= 0.8 * stack_px
    w, h = cell = in_row if side_by_side else stacked
    width = cols * w + spread
    total_w = lab + (n * width + (n - 1) * between if side_by_side else width)
    total_h = (rows * h + under) * (1 if side_by_side else n) - under + 2.2 * b
    x0 = f.x0 + (f.w - total_w) / 2 + lab
    y0 = f.y0 + max(0.0, (f.h - total_h) / 2)
    places: list[Place] = []
    for i, (whole, pieces, apart) in enumerate(rows_of):
        x = x0 + (i * (width + between) if side_by_side else 0.0)
        y = y0 + (0.0 if side_by_side else i * (rows * h + under))
        labelled = 1.0 if i == 0 or not side_by_side else 0.0
        if not pieces:
            places.append(replace(place(trace, whole, x + spread / 2, y, cell, b), row_labels=labelled))
            continue
        at = x + spread / 2 * (1.0 - apart)
        for number, ref in enumerate(pieces):
            title_alpha = apart if number == 0 else 0.0
            piece = place(trace, ref, at, y, cell, b)
            places.append(
                replace(piece, row_labels=labelled if number == 0 else 0.0, title_alpha=title_alpha)
            )
            at += piece.w + gap * apart
    return Arrangement(tuple(places), f.w)
