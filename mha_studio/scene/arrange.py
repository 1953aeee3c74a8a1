"""The four ways matrices are laid out, each fitted into the field that a `View` leaves.

`product`: left operand at the lower left, right operand above, result where they cross. `row_work`: the matrix stays
on the right and the row in work stands on the left as strips. `sum_of`: addends and their sum. `parts`: heads side by
side. Which step uses which is in `stages.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from mha_studio.scene.header import caption_of
from mha_studio.scene.measure import digits_px, number_chars, text_width, wrap
from mha_studio.scene.place import Arrangement, Place, Sign
from mha_studio.scene.presented import HEAD, foot_height
from mha_studio.scene.view import View
from mha_studio.trace.backward_steps import MADE_IN
from mha_studio.trace.gradients import THROUGH, GradientTrace
from mha_studio.trace.steps import step as step_of
from mha_studio.trace.trace import Trace

CORNER = 18.5
"""Width of the upper left corner that heading and caption need, in multiples of the base text size."""
PARKED, PARKED_UNDER = 0.3, 3.2
"""Size of the results that wait on the right, as a share of those at work, and the room for name and shape below
each, in multiples of the base text size."""
LEAST_CELL, MOST_FOR_FEW = 12.0, 0.25
"""Pixels that cells have at least in a matrix that has far fewer of them side by side than its neighbour, and the share
of their common room that it may take for that."""
LEAST_ROW, MOST_OF_HEIGHT = 9.0, 0.3
"""How high a row is at least where there is room, in pixels, so that a row of many columns is still seen as a row, and
the share of a product's height that its left operand's rows may take for that."""
WIDE, WIDE_IN_HALL = 1.9, 3.0
"""How much wider than high a cell may be; in a presentation more, since its number needs the width."""
LEAST_FIELD = 5.5
"""How high the room for a matrix alone is at least, in multiples of the base text size, for it to be shown at all."""
HEADING = 6.4
"""Height that heading and caption take where they stand above everything, in multiples of the base text size."""


class Ref(Struct, frozen=True):
    """A matrix by name and head, and whether it stands transposed."""

    matrix: str
    head: int = 0
    transposed: bool = False

    @property
    def id(self) -> str:
        return f"{self.matrix}:{self.head}"


class Field(Struct, frozen=True):
    """The rectangle for matrices, in logical pixels, after zoom and pan; `base` is the size of ordinary text, `cell`
    the width that a cell may have at most."""

    x0: float
    y0: float
    x1: float
    y1: float
    base: float
    cell: float

    @property
    def w(self) -> float:
        return self.x1 - self.x0

    @property
    def h(self) -> float:
        return self.y1 - self.y0


def field_of(trace: Trace, view: View, top: float, step: str) -> Field:
    """The field for matrices: `top` text heights are left for what stands above, the colour bar has its place below; in
    a presentation what stands below is as high as the caption of `step` asks."""
    b = view.base
    x0, y0, x1 = 1.3 * b, 1.2 * b + top * b, view.width - 1.3 * b
    y1 = view.height - foot_height(trace, view, step) - view.aside
    if view.presenting:
        y0 = (HEAD + max(top - HEADING, 0.0)) * b
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    least = LEAST_FIELD if view.aside > 0.0 else 8.0
    w, h = max(x1 - x0, 8 * b) * view.zoom / 2, max(y1 - y0, least * b) * view.zoom / 2
    return Field(
        cx - w + view.pan_x,
        cy - h + view.pan_y,
        cx + w + view.pan_x,
        cy + h + view.pan_y,
        b,
        4.1 * b * view.zoom,
    )


def size(trace: Trace, ref: Ref) -> tuple[int, int]:
    """(rows, columns) of a matrix as it stands."""
    rows, cols = trace.matrix(ref.matrix, ref.head).array.shape
    return (cols, rows) if ref.transposed else (rows, cols)


def cell_size(
    w: float, h: float, cols: float, rows: float, most: float, wide: float = WIDE
) -> tuple[float, float]:
    """The largest cell for `cols` × `rows` in `w` × `h`: at most `wide` times as wide as high, at most `most` wide,
    never higher than wide but where that would leave less than `LEAST_ROW`."""
    cell_w = min(max(w, 1.0) / cols, most)
    cell_h = min(max(h, 1.0) / rows, max(cell_w, LEAST_ROW))
    return min(cell_w, max(wide * cell_h, min(cell_w, 6.0))), cell_h


def label_width(labels: Sequence[str] | None, px: float, most: float) -> float:
    """Room for row labels, with the gap to the matrix; 0 without labels."""
    if not labels:
        return 0.0
    return min(_widest(tuple(labels), px), most) + 0.9 * px


@lru_cache(maxsize=64)
def _widest(labels: tuple[str, ...], px: float) -> float:
    """The width of the widest; the same sentence is measured again and again for one picture."""
    return max(text_width(text, px) for text in labels)


def column_label_height(labels: Sequence[str] | None, px: float, cell_w: float, most: float) -> float:
    """Room for column labels: a line where the longest fits its column, more where they must lean."""
    if not labels:
        return 0.0
    longest = min(_widest(tuple(labels), px), most)
    return 1.7 * px if longest <= cell_w - 3 else 0.72 * longest + 1.4 * px


def overhang(labels: Sequence[str] | None, px: float, cell_w: float, most: float) -> float:
    """How far column labels reach beyond the matrix on the right, where they lean."""
    if not labels or column_label_height(labels, px, cell_w, most) <= 1.7 * px:
        return 0.0
    near = (
        int((0.72 * most + 0.5 * px) / cell_w) + 1
    )  # further from the end not even the longest reaches beyond it
    reach = (
        0.72 * min(text_width(label, px), most) + 0.5 * px - (before_end + 0.5) * cell_w
        for before_end, label in enumerate(islice(reversed(labels), near))
    )
    return max(0.0, *reach)


def title_width(trace: Trace, ref: Ref, view: View) -> float:
    """Room that name and shape need below a narrow matrix, where they stand one above the other."""
    rows, cols = size(trace, ref)
    symbol = trace.matrix(ref.matrix, ref.head).symbol
    shape = text_width(f"{rows} × {cols}", view.px(0.92), mono=True)
    return max(text_width(symbol, view.px(1.1, symbol)), shape)


def _caption_end(trace: Trace, view: View, result: Ref, room: float) -> float:
    """Where the caption of the step that makes `result` ends, in pixels from the top, when it is `room` wide."""
    b = view.base
    words = caption_of(step_of(_made_in(trace, result)), trace)
    lines = wrap(words, max(min(room, 0.78 * view.width), 10.0 * b), 1.2 * b)
    return (5.2 + 1.7 * (len(lines) - 1) + 0.9) * b


def _made_in(trace: Trace, result: Ref) -> str:
    """The step that makes a matrix, on the way there or on the way back."""
    if isinstance(trace, GradientTrace):
        return "project" if result.matrix.startswith(THROUGH) else MADE_IN[result.matrix]
    return trace.matrix(result.matrix, result.head).step


def _label_px(cell_h: float, view: View) -> float:
    return max(view.least_label, min(1.1 * view.base, 0.72 * cell_h))


def place(trace: Trace, ref: Ref, x: float, y: float, cell: tuple[float, float], view: View) -> Place:
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
        label_px=_label_px(cell[1], view),
    )


def told_apart(size: float, first: int, second: int) -> tuple[float, float]:
    """Sizes of the cells of two neighbours, `first` and `second` in number, that have room for `size` each: the same,
    but where one has far fewer than the other it takes what it needs for them to be told apart."""
    room = size * (first + second)
    if size < LEAST_CELL and 4 * first <= second:
        some = max(size, min(LEAST_CELL, MOST_FOR_FEW * room / first))
        return some, (room - some * first) / second
    if size < LEAST_CELL and 4 * second <= first:
        some = max(size, min(LEAST_CELL, MOST_FOR_FEW * room / second))
        return (room - some * second) / first, some
    return size, size


def product(
    trace: Trace,
    view: View,
    left: Ref,
    top: Ref,
    result: Ref,
    bias: Ref | None = None,
    parked: Sequence[Ref] = (),
    park: bool = False,
    column: Ref | None = None,
) -> Arrangement:
    """left · top (+ bias) = result in the crossing layout; `parked` results wait small on the right.

    With `park` their place is kept free from the start, so that nothing else moves when they come. `column` stands in
    that place instead, row by row beside the result.
    """
    park = park or column is not None
    step = trace.matrix(result.matrix, result.head).step
    f = field_of(trace, view, 0.0, step)
    b = f.base
    (rows, inner), (top_rows, cols) = size(trace, left), size(trace, top)
    most = view.label_room
    under, apart = (2.0 * b, 1.0 * b) if view.presenting else (2.4 * b, 1.5 * b)
    wide_as = WIDE_IN_HALL if view.presenting else WIDE
    left_matrix = trace.matrix(left.matrix, left.head, view.batch)
    left_labels = left_matrix.col_labels if left.transposed else left_matrix.row_labels
    top_matrix = trace.matrix(top.matrix, top.head, view.batch)
    top_rows_labels = None if top.transposed else top_matrix.row_labels
    top_cols_labels = top_matrix.row_labels if top.transposed else None
    lab = label_width(left_labels, 1.1 * b, most)
    title_room = 6.0 * b + (label_width(top_rows_labels, b, most) if top_rows_labels else 0.0)
    corner = (CORNER + (label_width(top_rows_labels, b, most) / b if top_rows_labels else 0.0)) * b
    corner = title_room if view.presenting else corner  # the words stand elsewhere then
    left_title, title = title_width(trace, left, view), title_width(trace, result, view)
    share = 1.0 / cols if column else PARKED
    aside, count = share * cols if park else 0.0, top_rows + rows + (1 if bias else 0)
    still, drop, w, h = (
        field_of(trace, replace(view, zoom=1.0, pan_x=0.0, pan_y=0.0), 0.0, step),
        0.0,
        3.0 * b,
        b,
    )
    w_left = w
    for _ in range(4):  # what stands around the matrices depends on the size of their cells, and they on it
        gap = max(2.4 * b, left_title - inner * w_left + 0.9 * b)
        narrow = w if view.presenting else min(w, 3.0 * b)
        above = column_label_height(top_cols_labels, 1.1 * b, narrow, most) + drop
        lean = max(overhang(top_cols_labels, 1.1 * b, narrow, most), title - cols * w, 0.0)
        park_gap = max(2.2 * b, title - cols * w + 0.9 * b) if park else 0.0
        lean = max(0.0, title - aside * w) if park else lean
        between = apart + (max(1.1 * b, 1.8 * b - (top_rows + 1) * h) if bias else 0.0)
        high = f.h - above - between - under
        wide = f.w - lab - gap - park_gap - lean
        cell = cell_size(wide, high, inner + cols + aside, count, f.cell, wide_as)
        if lab + inner * cell[0] + gap < corner:
            cell = cell_size(f.w - corner - park_gap - lean, high, cols + aside, count, f.cell, wide_as)
        (w_left, w), h = told_apart(cell[0], inner, cols), cell[1]
        # Where the right operand is tall, its rows give way so that those of the left one and the result can be seen.
        h_top, own = h, rows + (1 if bias else 0)
        if h < LEAST_ROW:
            h = max(h, min(LEAST_ROW, MOST_OF_HEIGHT * high / own))
            h_top = min(h_top, (high - own * h) / top_rows)
        if 4 * top_rows <= own:  # and the other way: a right operand of few rows is not squeezed to a line
            h_top, h = told_apart(h, top_rows, own)
        before = max(lab + inner * w_left + gap, corner)
        total = before + cols * w + park_gap + aside * w + lean
        x_result = f.x0 + max(0.0, (f.w - total) / 2) + before
        used = above + top_rows * h_top + between + (h if bias else 0.0) + rows * h + under
        y_top = f.y0 + max(0.0, (f.h - used) / 2) + above
        y_result = y_top + top_rows * h_top + between + (h if bias else 0.0)
        room = (x_result - view.pan_x) - title_room - 1.3 * b
        if view.presenting:
            continue
        caption_end = f.y0 + (_caption_end(trace, view, result, room) - still.y0) * view.zoom
        drop += max(0.0, caption_end + (0.7 * b if h < LEAST_ROW else 0.0) - y_result)
    places = [
        replace(
            place(trace, left, x_result - gap - inner * w_left, y_result, (w_left, h), view), row_labels=1.0
        ),
        replace(
            place(trace, top, x_result, y_top, (w, h_top), view),
            title="left",
            row_labels=1.0 if top_rows_labels else 0.0,
            col_labels=1.0 if top_cols_labels else 0.0,
        ),
        place(trace, result, x_result, y_result, (w, h), view),
    ]
    if bias:
        y_bias = y_top + top_rows * h_top + between / 2
        places.append(replace(place(trace, bias, x_result, y_bias, (w, h), view), title="left"))
    if column:
        places.append(place(trace, column, x_result + cols * w + park_gap, y_result, (w, h), view))
    small = (PARKED * w, PARKED * h)
    y_park = y_result + rows * h - sum(size(trace, ref)[0] * small[1] for ref in parked)
    y_park -= PARKED_UNDER * b * (len(parked) - 1)
    for ref in parked:
        places.append(place(trace, ref, x_result + cols * w + park_gap, y_park, small, view))
        y_park += places[-1].h + PARKED_UNDER * b
    return Arrangement(tuple(places), room)


def row_work(
    trace: Trace, view: View, step: str, matrix: Sequence[Ref], strips: Sequence[Ref], bars: bool = False
) -> Arrangement:
    """The matrix on the right (several refs share the place), the row in work as strips of `step` on the left."""
    f = field_of(trace, view, HEADING, step)
    b = f.base
    rows, cols = size(trace, matrix[0])
    labels = trace.matrix(matrix[0].matrix, matrix[0].head, view.batch)
    most = view.label_room
    lab = label_width(labels.row_labels, 1.1 * b, most)
    tags, gap, w = 7.6 * b, 2.6 * b, 2.6 * b
    for _ in range(3):  # the narrower the columns, the farther their labels lean beyond them
        lean = overhang(labels.col_labels, 1.1 * b, min(w, 2.6 * b), most)
        w = min((f.w - tags - lab - gap - lean) / (2 * cols), f.cell)
    above = column_label_height(labels.col_labels, 1.1 * b, w, most)
    h = min(w, (f.h - above - 2.2 * b) / rows)
    w = min(w, max(2.2 * h, 2.9 * b * view.zoom))
    strip_w = w
    x0 = f.x0 + (f.w - tags - lab - gap - lean - 2 * cols * w) / 2 + tags
    x1 = x0 + cols * strip_w + gap + lab
    y = f.y0 + above + max(0.0, (f.h - above - rows * h - 2.2 * b) / 3)
    places = [
        replace(
            place(trace, ref, x1, y, (w, h), view),
            row_labels=1.0,
            col_labels=1.0,
            label_px=_label_px(h, view),
        )
        for ref in matrix
    ]
    for bar_room in (5.2 * b if bars else 0.0, 0.0):  # where it is tight, what is said comes before the bars
        stride = min(3.1 * b + 1.3 * b, (f.y1 - f.y0 - above - bar_room) / max(len(strips), 1))
        if stride >= (2.75 if view.presenting else 2.3) * b:
            break
    strip_h = min(stride * 0.68, max(strip_w, 1.6 * b), 3.1 * b)
    for i, ref in enumerate(strips):
        at = place(trace, ref, x0, f.y0 + above + i * stride, (strip_w, strip_h), view)
        first = 1.0 if i == 0 else 0.0
        px = max(view.least_label, min(1.1 * b, 0.72 * strip_h))
        at = replace(at, id=f"{step}:{i}:{ref.id}", rows=1, strip=i, step=step)
        places.append(replace(at, title="none", col_labels=first, label_px=px))
    return Arrangement(tuple(places), f.w)


def alone(trace: Trace, view: View, step: str, refs: Sequence[Ref]) -> Arrangement:
    """One matrix in the middle (several refs share the place): its row in work stands elsewhere."""
    f = field_of(trace, view, HEADING + (0.0 if view.presenting else 0.6), step)
    b, under = f.base, 2.0 * f.base
    if (
        view.presenting
        and view.height - HEAD * b - foot_height(trace, view, step) - view.aside < LEAST_FIELD * b
    ):
        return Arrangement((), f.w)  # its row in work has the little room there is
    rows, cols = size(trace, refs[0])
    matrix = trace.matrix(refs[0].matrix, refs[0].head, view.batch)
    lab = label_width(matrix.row_labels, 1.1 * b, view.label_room)
    above, named = 1.7 * b, 1.0
    w, h = cell_size(f.w - lab, f.h - above - under, cols, rows, f.cell, WIDE_IN_HALL)
    if column_label_height(matrix.col_labels, 1.1 * b, w, view.label_room) > 1.7 * 1.1 * b:
        above, named = 0.4 * b, 0.0  # names that would have to lean stand with the row in work
        w, h = cell_size(f.w - lab, f.h - above - under, cols, rows, f.cell, WIDE_IN_HALL)
    x = f.x0 + (f.w - lab - cols * w) / 2 + lab
    y = f.y0 + max(0.0, (f.h - above - rows * h - under) / 2) + above
    places = [
        replace(
            place(trace, ref, x, y, (w, h), view),
            row_labels=1.0,
            col_labels=named,
            label_px=_label_px(h, view),
        )
        for ref in refs
    ]
    return Arrangement(tuple(places), f.w)


def sum_of(trace: Trace, view: View, addends: Sequence[Ref], result: Ref) -> Arrangement:
    """addend + addend = result, in a row or with the addends stacked, whichever leaves the larger cells."""
    f = field_of(trace, view, HEADING, "embed")
    b = f.base
    rows, cols = size(trace, result)
    lab = label_width(trace.matrix(result.matrix, 0, view.batch).row_labels, 1.1 * b, view.label_room)
    sign, under = 3.0 * b, 2.4 * b
    n = len(addends)
    titles = [title_width(trace, ref, view) for ref in addends]
    in_row = cell_size(f.w - lab - n * sign, f.h - under, (n + 1) * cols, rows, f.cell)
    stacked = cell_size(f.w - 2 * lab - sign, f.h - n * under, 2 * cols, n * rows, f.cell)
    chars = number_chars(1.0, view.decimals)
    best_row, best_stack = (
        digits_px(*cell, chars, view.digits) or min(cell) / 10 for cell in (in_row, stacked)
    )
    places: list[Place] = []
    signs: list[Sign] = []
    if n == 1 or best_row >= best_stack:
        w, h = in_row
        sign = max(sign, max(titles) - cols * w + 0.9 * b)
        x = f.x0 + (f.w - lab - n * sign - (n + 1) * cols * w) / 2 + lab
        y = f.y0 + (f.h - under - rows * h) / 2
        for i, ref in enumerate([*addends, result]):
            places.append(place(trace, ref, x, y, in_row, view))
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
        places.append(replace(place(trace, ref, x, y, stacked, view), row_labels=1.0))
        if i < n - 1:
            signs.append(Sign(x - lab / 2, y + rows * h + under / 2, "+", 1.7 * b))
        y += rows * h + under
    middle = (top + y - under) / 2
    signs.append(Sign(x + cols * w + 0.45 * sign, middle, "=", 1.9 * b))
    right = place(trace, result, x + cols * w + sign + lab, middle - rows * h / 2, stacked, view)
    places.append(replace(right, row_labels=1.0))
    return Arrangement(tuple(places), f.w, tuple(signs))


def parts(trace: Trace, view: View, rows_of: Sequence[tuple[Ref, Sequence[Ref], float]]) -> Arrangement:
    """Matrices made of heads, each as (whole, heads, apart): heads are `apart` (0 together, 1 spread) side by side.

    Without heads the whole is shown. Several matrices stand in a row or one above the other, whichever is larger.
    """
    f = field_of(trace, view, HEADING + 1.2, "concat" if rows_of[0][0].matrix == "concat" else "split")
    b = f.base
    n = len(rows_of)
    heads = max([len(h) for _, h, _ in rows_of] + [trace.H])
    rows, cols = max(size(trace, whole)[0] for whole, _, _ in rows_of), size(trace, rows_of[0][0])[1]
    lab = label_width(trace.matrix(rows_of[0][0].matrix, 0, view.batch).row_labels, 1.1 * b, view.label_room)
    gap = min(1.6 * b, 0.3 * f.w / max(heads, 1) / n) if heads > 1 else 0.0
    spread = gap * (heads - 1)
    under, between = 3.6 * b, 2.6 * b
    in_row = cell_size((f.w - lab - (n - 1) * between - n * spread) / n, f.h - under, cols, rows, f.cell)
    stacked = cell_size(f.w - lab - spread, f.h / n - under, cols, rows, f.cell)
    chars = number_chars(1.0, view.decimals)
    row_px, stack_px = (digits_px(*cell, chars, view.digits) or min(cell) / 10 for cell in (in_row, stacked))
    side_by_side = row_px >= 0.8 * stack_px
    w, h = cell = in_row if side_by_side else stacked
    width = cols * w + spread
    between = max(between, max(title_width(trace, whole, view) for whole, _, _ in rows_of) - width + 0.9 * b)
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
            places.append(replace(place(trace, whole, x + spread / 2, y, cell, view), row_labels=labelled))
            continue
        at = x + spread / 2 * (1.0 - apart)
        for number, ref in enumerate(pieces):
            title_alpha = apart if number == 0 else 0.0
            piece = place(trace, ref, at, y, cell, view)
            places.append(
                replace(piece, row_labels=labelled if number == 0 else 0.0, title_alpha=title_alpha)
            )
            at += piece.w + gap * apart
    return Arrangement(tuple(places), f.w)
