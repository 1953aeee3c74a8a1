"""What is in work, written out large for a hall: where the cells of a step are too small for digits that the last row
reads, the row and the column that meet stand below the matrices as lanes of large numbers, with their products and the
sum; or the row in work with what is made of it.

The matrices above keep the whole in sight as colour, so nothing is lost. A lane holds a window of its numbers where
not all fit. How much room the lanes ask for is decided once for a step (`room`), so nothing moves while it runs; what
they show follows from the same `Work` as everything else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from mha_studio.language import tr
from mha_studio.scene.arrange import Ref
from mha_studio.scene.backward import routes
from mha_studio.scene.blocks import fewer, largest, scale_of, window_of
from mha_studio.scene.frame import Block, Item, Line, Outline, Text
from mha_studio.scene.measure import number_chars, text_width
from mha_studio.scene.presented import foot_height
from mha_studio.scene.strips import TAGS, factor_text, strip_filled
from mha_studio.scene.view import View
from mha_studio.scene.work import Work, running_sum
from mha_studio.timeline.model import Moment
from mha_studio.trace.difference import Difference
from mha_studio.trace.gradients import GradientTrace
from mha_studio.trace.model import Cell, Role
from mha_studio.trace.numbers import format_number
from mha_studio.trace.overlay import Overlay
from mha_studio.trace.rounding import equals, product_rounded
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import Trace

LANES = {"scale": 2, "split": 1, "concat": 1, "softmax": 4}
"""How many lanes a step has; others have three."""
_LANE, _CELL = 1.5, 1.3
_PAD = 0.4
"""From one lane to the next, how high a cell of it is, and how much wider than its number, in text sizes."""
_LABELS, _ABOVE = 1.35, 1.55
_TAG, _ASIDE, _NOTHING = 5.2, 6.7, 1.2
"""Room for a lane's name and for what stands at its end, where something does, in text sizes."""
_WITH_ASIDE = ("project", "scores", "softmax", "weighted-sum", "output")
_WITH_LABELS = ("scale", "mask", "softmax", "weighted-sum")
"""The steps whose lanes run along tokens."""


class Lane(Struct, frozen=True):
    """Row `row` of a matrix as `ref` says that it is displayed, `filled` cells of it made (None for all); `tag` is its
    name and `aside` what stands at its end. Without a `ref` it holds `numbers` that belong to no matrix."""

    tag: str
    ref: Ref | None = None
    row: int = 0
    filled: int | None = None
    aside: str = ""
    role: Role = "plain"
    numbers: tuple[float | None, ...] = ()
    token: str = ""


def room(trace: Trace, view: View, step: str) -> float:
    """The height that the lanes of a step take, in pixels."""
    count, along_tokens = LANES.get(step, 3), step in _WITH_LABELS
    if isinstance(trace, GradientTrace):  # on the way back sums run along tokens, and three ways lead to X
        count, along_tokens = 4 if step == "embed" else count, True
    return (_ABOVE + (_LABELS if along_tokens else 0.0) + _LANE * count) * view.base


def close_up(
    trace: Trace, view: View, moment: Moment, work: Work, focus: tuple[int, int] | None, opacity: float = 1.0
) -> Iterator[Item]:
    """The lanes of a moment, for the cell `focus` of the result or the one in work."""
    if opacity <= 0.0:
        return
    step = STEP_IDS[moment.step]
    row, col = focus or work.active or _last_made(work)
    lanes, labels, at, centre = _lanes(trace, view, moment, work, (row, col))
    if not lanes:
        return
    b, count = view.base, max(_length(trace, lane) for lane in lanes)
    aside = _aside(trace, view, step, work) * b
    free = view.width - 2.6 * b - _TAG * b - aside
    refs = [lane.ref for lane in lanes if lane.ref is not None]
    chars, decimals = 4, view.decimals
    for decimals in fewer(view):
        ends = [largest(trace.matrix(ref.matrix, ref.head, view.batch)) for ref in refs]
        ends += [abs(n) for lane in lanes for n in lane.numbers if n is not None and np.isfinite(n)]
        chars = max(number_chars(end, decimals) for end in ends)
        if (0.6 * chars + _PAD) * b * count <= free:
            break
    cell_w = min((0.6 * chars + _PAD) * b * 1.25, max(free / count, (0.6 * chars + _PAD) * b))
    fits = max(min(int(free / cell_w + 1e-6), count), 1)
    first = min(centre // fits * fits, count - fits)
    x = (view.width - _TAG * b - aside - fits * cell_w) / 2 + _TAG * b
    y = view.height - foot_height(trace, view, step) - (0.35 + _LANE * len(lanes)) * b
    span, end = (first, first + fits), x + fits * cell_w
    yield from _labels(view, (x, y), cell_w, span, count, labels, at, opacity)
    if labels and lanes[0].token:
        yield Text(
            x - 0.95 * b, y - 0.65 * b, lanes[0].token, b, "plain", "sans", "right", True,
            max_width=(_TAG - 0.95) * b, opacity=opacity,
        )  # fmt: skip
        lanes[0] = replace(lanes[0], token="")
    for index, lane in enumerate(lanes):
        box = (x, y + index * _LANE * b, cell_w, _CELL * b)
        yield from _names(view, lane, box, fits, opacity)
        if lane.ref is not None:
            yield from _row_of(trace, view, index, lane, box, span, decimals, opacity)
        else:
            yield from _numbers(view, lane, box, span, decimals, opacity)
        if at is not None and span[0] <= at < span[1] and opacity >= 1.0:
            outlined = lane.ref is not None or lane.numbers[at] is not None
            if outlined:
                yield Outline(x + (at - first) * cell_w, box[1], cell_w, box[3], "accent", 0.1 * b)
        for more, sign, where in ((first > 0, "‹", x - 0.45 * b), (span[1] < count, "›", end + 0.45 * b)):
            if more:
                yield Text(where, box[1] + box[3] / 2, sign, b, "muted", "mono", "center", opacity=opacity)


def _aside(trace: Trace, view: View, step: str, work: Work) -> float:
    """Room at the end of the lanes of a step, in text sizes: the same for each of its cells."""
    if step not in _WITH_ASIDE:
        return _NOTHING
    said = Ref("row_max", view.head) if step == "softmax" else work.result
    if said is None or isinstance(trace, Overlay):
        return _ASIDE
    most = largest(trace.matrix(said.matrix, said.head, view.batch))
    return max(_ASIDE, 0.6 * (4 + number_chars(most, view.decimals)) + 1.4)


def marked(frame_blocks: Sequence[Block], view: View, cell: Cell, role: Role) -> Iterator[Outline]:
    """The outline of a cell in the lanes that show it."""
    for block in frame_blocks:
        if not block.id.startswith("close:") or (block.matrix, block.head) != (cell.matrix, cell.head):
            continue
        row, col = (cell.col, cell.row) if block.transposed else (cell.row, cell.col)
        row, col = row - block.origin[0], col - block.origin[1]
        if row == 0 and 0 <= col < block.cols:
            yield Outline(
                block.x + col * block.cell_w, block.y, block.cell_w, block.cell_h, role, 0.14 * view.base
            )


def _last_made(work: Work) -> tuple[int, int]:
    """The cell that was made last, where nothing is in work."""
    return divmod(max(work.done - 1, 0), work.cols) if work.cols else (0, 0)


def _length(trace: Trace, lane: Lane) -> int:
    return _size(trace, lane.ref)[1] if lane.ref is not None else len(lane.numbers)


def _size(trace: Trace, ref: Ref) -> tuple[int, int]:
    rows, cols = trace.shape(ref.matrix)
    return (cols, rows) if ref.transposed else (rows, cols)


def _lanes(
    trace: Trace, view: View, moment: Moment, work: Work, cell: tuple[int, int]
) -> tuple[list[Lane], tuple[str, ...] | None, int | None, int]:
    """(the lanes, the names of their columns, the column in work, the column that must be seen)."""
    row, col = cell
    if isinstance(trace, Difference) and work.result is not None and work.kind != "rows":
        lane = _named(trace, view, work.result, row)
        return [lane], _columns(trace, view, work.result), None, col
    if work.kind == "product" and work.left is not None and work.top is not None:
        return _product(trace, view, moment, work, cell)
    if isinstance(trace, GradientTrace) and STEP_IDS[moment.step] == "embed":
        part = moment.beat.part
        ways = [*routes(trace, part), Ref("memory" if part else "x")]
        lanes = [_named(trace, view, ref, row) for ref in ways]
        lanes[-1] = replace(lanes[-1], tag=f"= {lanes[-1].tag}")
        return [lanes[0], *(replace(lane, token="") for lane in lanes[1:])], None, None, 0
    if work.kind == "sum" and work.result is not None:
        return _sum(trace, view, work, row), None, col, col
    if work.kind == "rows" and work.result is not None:
        lanes = _rows(trace, view, moment, work, row)
        return lanes, _columns(trace, view, work.result), col, col
    if STEP_IDS[moment.step] in ("split", "concat"):
        return [_dealt(trace, view, moment)], None, None, 0
    return [], None, None, 0


def _product(
    trace: Trace, view: View, moment: Moment, work: Work, cell: tuple[int, int]
) -> tuple[list[Lane], tuple[str, ...] | None, int | None, int]:
    """A dot product as it is written out: a row, a column, their products, and what they come to."""
    assert work.left is not None
    assert work.top is not None
    assert work.result is not None
    row, col = cell
    other = Ref(work.top.matrix, work.top.head, not work.top.transposed)
    first, second = _named(trace, view, work.left, row), _named(trace, view, other, col)
    left, top = _array(trace, view, work.left)[row], _array(trace, view, other)[col]
    made = work.done > row * work.cols + col
    running = work.terms is not None and work.active == cell and not made
    made = made or not (running or moment.beat.kind == "enter")
    shown = len(left) if made else (min(work.terms[1], len(left)) if running and work.terms else 0)
    with np.errstate(invalid="ignore"):
        terms = [float(a) * float(c) for a, c in zip(left, top, strict=True)]
    value = None
    if any(view.hides(ref.matrix) for ref in (work.left, work.top, work.result)):
        shown = 0  # who is asked for a number is not told it by its terms
    elif running:
        value = running_sum(trace, view, work)
    elif made:
        pinned = trace.matrix(work.result.matrix, work.result.head, view.batch).pinned
        if pinned is None or not pinned[cell]:  # it is no sum that made a pinned number
            value = float(_array(trace, view, work.result)[cell])
    digits = view.decimals
    asides = ["", "", ""]
    if value is not None:
        asides[2] = f"Σ {equals(terms[:shown], value, digits)} {format_number(value, digits)}"
    if work.bias is not None and value is not None:
        bias = float(_array(trace, view, work.bias)[0, col])
        added = made or (work.terms is not None and work.terms[1] > len(left))
        products = value - bias if added else value
        asides[0] = f"Σ {format_number(products, digits)}"
        asides[1] = f"+ b {format_number(bias, digits)}" if added else ""
        asides[2] = (
            f"{equals((products, bias), value, digits)} {format_number(value, digits)}" if added else ""
        )
    at = work.terms[0] if running and work.terms and work.terms[0] < len(left) else None
    centre = (
        at if at is not None else int(np.argmax(np.abs(left))) if _is_share(trace, view, work.left) else 0
    )
    pairs = zip(left[:shown].tolist(), top[:shown].tolist(), terms[:shown], strict=True)
    near = any(product_rounded(a, c, term, digits) for a, c, term in pairs)
    numbers = tuple(term if i < shown else None for i, term in enumerate(terms))
    last = Lane("× ≈" if near else "×", numbers=numbers, aside=asides[2])
    lanes = [replace(first, aside=asides[0]), replace(second, aside=asides[1]), last]
    return lanes, _columns(trace, view, work.left), at, centre


def _sum(trace: Trace, view: View, work: Work, row: int) -> list[Lane]:
    assert work.left is not None
    assert work.result is not None
    lanes = [_named(trace, view, work.left, row)]
    if work.top is not None:
        over = _named(trace, view, work.top, row)
        lanes.append(replace(over, tag=f"+ {over.tag}", token=""))
    last = _named(trace, view, work.result, row)
    filled = min(max(work.done - row * work.cols, 0), work.cols)
    return [*lanes, replace(last, tag=f"= {last.tag}", token="", filled=filled)]


def _rows(trace: Trace, view: View, moment: Moment, work: Work, row: int) -> list[Lane]:
    """The row in work and what is made of it, with its largest and its sums at the end."""
    step, head = STEP_IDS[moment.step], view.head
    names = {
        "scale": ("scores", "scaled_scores"),
        "mask": ("scaled_scores", "mask", "masked_scores"),
        "softmax": ("masked_scores", "shifted", "exp", "attn_weights"),
    }[step]
    overlay = isinstance(trace, Overlay)
    lanes = []
    for index, (name, tag) in enumerate(zip(names, TAGS[step], strict=True)):
        named = _named(trace, view, Ref(name, head), row)
        filled = work.cols if overlay else strip_filled(step, work, index, row)
        if not overlay:
            tag = factor_text(trace, view) if (step, index) == ("scale", 1) else tr(tag)
            named = replace(named, tag=tag, role="plain" if filled else "muted")
        aside = ""
        if step == "softmax" and filled == work.cols and not overlay and not view.hides(name):
            if index == 1:
                aside = tr("max {value}").format(value=_number(trace, view, "row_max", row))
            elif index == 2:
                aside = _summed(
                    trace, view, name, row, trace.matrix("row_sum", head, view.batch).array[row, 0]
                )
            elif index == 3:
                total = trace.matrix(name, head, view.batch).array[row].sum(dtype=np.float64)
                aside = _summed(trace, view, name, row, total)
        token = named.token if index == 0 else ""
        lanes.append(replace(named, filled=filled, aside=aside, token=token))
    return lanes


def _dealt(trace: Trace, view: View, moment: Moment) -> Lane:
    """One row across the heads, whose turn it is to be dealt out or to be joined."""
    chosen = view.selected
    row = chosen.row if chosen is not None and chosen.matrix.endswith(("_head", "_outputs")) else 0
    if STEP_IDS[moment.step] == "split":
        letter = "qkv"[max(moment.beat.part, 0)]
        rows = trace.shape(letter)[0]
        return _named(trace, view, Ref(letter), min(row, rows - 1))
    groups = min(trace.H, 8)
    part = moment.beat.part + (1 if moment.u >= 1.0 else 0) if moment.beat.kind == "move" else 0
    return replace(
        _named(trace, view, Ref("concat"), min(row, trace.L - 1)),
        filled=trace.D * round(trace.H * part / groups),
    )


def _named(trace: Trace, view: View, ref: Ref, row: int) -> Lane:
    matrix = trace.matrix(ref.matrix, ref.head, view.batch)
    labels = matrix.col_labels if ref.transposed else matrix.row_labels
    role = matrix.role if matrix.role in ("query", "key", "value") else "plain"
    return Lane(matrix.symbol, ref, row, role=role, token=labels[row] if labels else "")


def _columns(trace: Trace, view: View, ref: Ref) -> tuple[str, ...] | None:
    matrix = trace.matrix(ref.matrix, ref.head, view.batch)
    return matrix.row_labels if ref.transposed else matrix.col_labels


def _array(trace: Trace, view: View, ref: Ref) -> np.ndarray:
    array = trace.matrix(ref.matrix, ref.head, view.batch).array
    return array.T if ref.transposed else array


def _is_share(trace: Trace, view: View, ref: Ref) -> bool:
    return trace.matrix(ref.matrix, ref.head, view.batch).scale == "share"


def _summed(trace: Trace, view: View, name: str, row: int, total: float) -> str:
    """ "Σ = …" of a row, or "Σ ≈ …" where its numbers as displayed come to something else."""
    parts = trace.matrix(name, view.head, view.batch).array[row].tolist()
    return f"Σ {equals(parts, float(total), view.decimals)} {format_number(float(total), view.decimals)}"


def _number(trace: Trace, view: View, name: str, row: int) -> str:
    return format_number(float(trace.matrix(name, view.head, view.batch).array[row, 0]), view.decimals)


# ---- drawing ---------------------------------------------------------------------------------------------------------


def _labels(
    view: View,
    corner: tuple[float, float],
    cell_w: float,
    span: tuple[int, int],
    count: int,
    labels: tuple[str, ...] | None,
    at: int | None,
    opacity: float,
) -> Iterator[Item]:
    """A line that sets the lanes off and says which of all columns these are, and the columns' names."""
    b, (x, y) = view.base, corner
    first, last = span
    line, end = y - (0.65 + (_LABELS if labels else 0.0)) * b, view.width - 1.6 * b
    if last - first < count:
        where = f"{first + 1}–{last} / {count}"
        yield Text(end, line, where, b, "muted", "mono", "right", opacity=opacity)
        end -= text_width(where, b, mono=True) + 0.6 * b
    yield Line(1.6 * b, line, end, line, "muted", 1.5, 0.5 * opacity, dashed=False)
    if labels is None:
        return
    taken = (0.0, 0.0)  # what is in work has its whole name, if need be on its neighbours' ground
    if at is not None and first <= at < last:
        half = max(min(1.15 * text_width(labels[at], b) + 0.2 * b, view.label_room), cell_w - 0.2 * b) / 2
        middle = min(
            max(x + (at - first + 0.5) * cell_w, x + half),
            max(x + (last - first) * cell_w, x + 2 * half) - half,
        )
        taken = (middle - half, middle + half)
        yield Text(
            middle, y - 0.65 * b, labels[at], b, "plain", "sans", "center", bold=True, opacity=opacity,
            max_width=2 * half,
        )  # fmt: skip
    for col in range(first, last):
        middle, half = x + (col - first + 0.5) * cell_w, min(text_width(labels[col], b), cell_w - 0.2 * b) / 2
        if col != at and (middle + half < taken[0] - 0.1 * b or middle - half > taken[1] + 0.1 * b):
            yield Text(
                middle, y - 0.65 * b, labels[col], b, "plain", "sans", "center", opacity=opacity,
                max_width=cell_w - 0.2 * b,
            )  # fmt: skip


def _names(
    view: View, lane: Lane, box: tuple[float, float, float, float], fits: int, opacity: float
) -> Iterator[Text]:
    x, y, w, h = box
    b, middle = view.base, y + h / 2
    px = view.px(1.0, lane.tag)
    right = x - 0.95 * b
    yield Text(
        right, middle, lane.tag, px, lane.role, "sans", "right", lane.ref is not None,
        opacity=opacity, markup=True,
    )  # fmt: skip
    if lane.token:
        end = right - text_width(lane.tag, px) - 0.5 * b
        most = end - 1.3 * b
        if most > 1.4 * b:
            yield Text(end, middle, lane.token, b, "muted", "sans", "right", max_width=most, opacity=opacity)
    if lane.aside:
        last = lane.ref is None
        yield Text(
            x + fits * w + 1.1 * b, middle, lane.aside, b, "accent" if last else "plain", "mono", bold=last,
            opacity=opacity,
        )  # fmt: skip


def _row_of(
    trace: Trace,
    view: View,
    index: int,
    lane: Lane,
    box: tuple[float, float, float, float],
    span: tuple[int, int],
    decimals: int,
    opacity: float,
) -> Iterator[Block]:
    assert lane.ref is not None
    ref, (first, last) = lane.ref, span
    matrix = trace.matrix(ref.matrix, ref.head, view.batch)
    last = min(last, _size(trace, ref)[1])
    if last <= first:
        return
    seen = window_of(matrix, ref.transposed, lane.row, first, last)
    filled = None if lane.filled is None else min(max(lane.filled - first, 0), last - first)
    yield Block(
        id=f"close:{index}:{ref.id}",
        matrix=ref.matrix,
        array=seen.array,
        x=box[0],
        y=box[1],
        cell_w=box[2],
        cell_h=box[3],
        role=matrix.role,
        scale=scale_of(trace, view, matrix, ref.head, ref.matrix),
        head=ref.head,
        batch=view.batch,
        transposed=ref.transposed,
        opacity=opacity,
        filled=None if filled is None or filled == last - first else (0, filled),
        text_px=view.base,
        decimals=decimals,
        blocked=seen.blocked,
        pinned=seen.pinned,
        origin=(lane.row, first),
    )


def _numbers(
    view: View,
    lane: Lane,
    box: tuple[float, float, float, float],
    span: tuple[int, int],
    decimals: int,
    opacity: float,
) -> Iterator[Text]:
    x, y, w, h = box
    for place, number in enumerate(lane.numbers[slice(*span)]):
        if number is not None:
            text = format_number(number, decimals)
            yield Text(
                x + (place + 0.5) * w, y + h / 2, text, view.base, "plain", "mono", "center", opacity=opacity
            )
