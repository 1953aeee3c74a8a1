"""What is written around the matrices: tokens on rows and columns, names and shapes, the key to the colours."""

from __future__ import annotations

from collections.abc import Iterator

from mha_studio.language import tr
from mha_studio.scene.frame import Block, ColourBar, Item, Scale, Text
from mha_studio.scene.measure import text_width
from mha_studio.scene.place import Place
from mha_studio.scene.view import View
from mha_studio.trace.model import Matrix
from mha_studio.trace.trace import Trace

LEANING = 0.65
"""How large leaning labels are at most, as a share of their columns' width: 0.71 of it lies between two of them, which
their ascenders and descenders must share."""


def around(
    trace: Trace, view: View, place: Place, block: Block, active_row: int | None, active_col: int | None
) -> Iterator[Text]:
    """Labels, name and shape of one matrix."""
    matrix = trace.matrix(place.matrix, place.head, view.batch)
    rows, cols = (
        (matrix.col_labels, matrix.row_labels) if place.transposed else (matrix.row_labels, matrix.col_labels)
    )
    if place.row_labels > 0.01 and rows:
        yield from _row_labels(view, place, block.rows, rows, active_row)
    if place.col_labels > 0.01 and cols:
        yield from _col_labels(view, place, cols, active_col)
    if place.title != "none" and place.title_alpha > 0.01:
        yield from _title(view, place, matrix, rows)


def _row_labels(
    view: View, place: Place, count: int, labels: tuple[str, ...], active: int | None
) -> Iterator[Text]:
    b, px = view.base, place.label_px
    few = place.cell_h < view.least_labelled
    for row in range(count):
        bold = row == active
        if few and not bold:
            continue
        yield Text(
            place.x - 0.6 * px,
            place.y + (row + 0.5) * place.cell_h,
            labels[row],
            max(px, 1.0 * b) if few else px,
            anchor="right",
            bold=bold,
            opacity=place.opacity * place.row_labels,
            max_width=view.label_room,
        )


def _col_labels(view: View, place: Place, labels: tuple[str, ...], active: int | None) -> Iterator[Text]:
    w = place.cell_w
    b = view.base
    px = max(view.least_label, min(1.1 * b, 0.9 * w))
    most = max(text_width(label, px) for label in labels)
    straight = most <= w - 3
    if not straight and view.presenting:
        px = max(view.least_label, min(px, LEANING * w))
    few = w < (1.0 / LEANING if view.presenting else 1.0) * view.least_labelled
    for col in range(place.cols):
        bold = col == active
        if few and not bold:
            continue
        x = place.x + (col + 0.5) * w
        alpha = place.opacity * place.col_labels
        if few and not straight:  # alone it need not lean, and keeps to the matrix's own ground
            left = 2 * col < place.cols
            yield Text(
                place.x + (col if left else col + 1) * w, place.y - 0.95 * px, labels[col], max(px, 1.0 * b),
                anchor="left" if left else "right", bold=True, opacity=alpha, max_width=view.label_room,
            )  # fmt: skip
            continue
        if straight:
            yield Text(x, place.y - 0.95 * px, labels[col], px, anchor="center", bold=bold, opacity=alpha)
        else:
            yield Text(
                x,
                place.y - 0.75 * px,
                labels[col],
                px,
                anchor="left",
                bold=bold,
                angle=45.0,
                opacity=alpha,
                max_width=view.label_room,
            )


def _title(view: View, place: Place, matrix: Matrix, rows: tuple[str, ...] | None) -> Iterator[Text]:
    b = view.base
    alpha = place.opacity * place.title_alpha
    symbol = matrix.symbol + ("ᵀ" if place.transposed else "")
    full = symbol if place.transposed else tr(matrix.title)
    shape = f"{place.rows} × {place.cols}"
    px, small = view.px(1.1, full), view.px(0.92)
    if place.title == "left":
        x = place.x - 0.9 * b
        if rows and place.row_labels > 0.01:
            x -= min(max(text_width(label, place.label_px) for label in rows), view.label_room) + 0.6 * b
        middle = place.y + place.h / 2
        if place.rows == 1:
            yield Text(x, middle, symbol, px, matrix.role, "sans", "right", True, 0.0, alpha, markup=True)
            return
        yield Text(
            x, middle - 0.7 * b, symbol, px, matrix.role, "sans", "right", True, 0.0, alpha, markup=True
        )
        yield Text(x, middle + 0.75 * b, shape, small, "muted", "mono", "right", opacity=alpha)
        return
    y = place.y + place.h + 1.15 * b
    room = place.w - text_width(shape, small, mono=True) - 0.8 * b
    title = full if text_width(full, px) <= max(room, 0.0) else symbol
    yield Text(place.x, y, title, px, matrix.role, bold=True, opacity=alpha, markup=True)
    if text_width(title, px) <= room:
        yield Text(place.x + place.w, y, shape, small, "muted", "mono", "right", opacity=alpha)
    elif view.aside == 0.0:  # else the numbers in work stand close below
        yield Text(place.x, y + 1.35 * b, shape, small, "muted", "mono", opacity=alpha)


def head_names(view: View, places: list[Place]) -> Iterator[Text]:
    """The number of its head above each of several blocks, in the head's colour; short where room is short."""
    b = view.base
    right = -1e9
    for place in places:
        px = 1.0 * b
        words = tr("head {head}").format(head=place.head + 1)
        if text_width(words, px) > place.w + 0.6 * b:
            words = str(place.head + 1)
        x, half = place.x + place.w / 2, text_width(words, px) / 2
        if 2 * half > place.w + 4.0 or (place.x > right - 2 * place.w and x - half < right + 2.0):
            continue
        right = x + half
        yield Text(
            x,
            place.y - 0.9 * b,
            words,
            px,
            "head",
            "sans",
            "center",
            bold=True,
            opacity=place.opacity,
            head=place.head,
        )


def colour_keys(view: View, scales: list[Scale], decimals: int, x: float, y: float) -> Iterator[Item]:
    """A strip for each kind of colour scale in sight, the first with its corner at (x, y)."""
    b = view.base
    for scale in scales:
        yield ColourBar(x, y, 10.0 * b, 0.7 * b, scale, view.px(0.85), decimals)
        x += 12.5 * b
