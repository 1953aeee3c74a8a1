"""`frame_at`: the picture at a time. A pure function; the only source of what is seen, on screen and elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from mha_studio.language import tr
from mha_studio.scene.backward import TURN, half_at
from mha_studio.scene.blocks import block, filled_of
from mha_studio.scene.close_up import close_up, marked
from mha_studio.scene.frame import Block, Frame, Item, Outline, Scale, Text
from mha_studio.scene.header import caption_of, heading
from mha_studio.scene.hidden import covered, open_view
from mha_studio.scene.highlight import at_work, chosen, number_in, pointed_at, terms_at_work
from mha_studio.scene.labels import around, colour_keys, head_names
from mha_studio.scene.measure import text_width
from mha_studio.scene.overture import fits, overture
from mha_studio.scene.place import Arrangement, Place, between
from mha_studio.scene.presented import above, below
from mha_studio.scene.stages import arrangement, close_up_room, rest
from mha_studio.scene.strips import beside, left_behind, strip_filled, strip_row
from mha_studio.scene.veil import veiled
from mha_studio.scene.view import View
from mha_studio.scene.work import Work, running_sum, work_of
from mha_studio.timeline.easing import smooth, window
from mha_studio.timeline.model import Moment, Schedule
from mha_studio.trace.gradients import GradientTrace
from mha_studio.trace.model import Cell
from mha_studio.trace.numbers import INFINITY, styled
from mha_studio.trace.overlay import Overlay
from mha_studio.trace.steps import STEPS
from mha_studio.trace.trace import Trace

LONGEST = 16
"""Letters of a token in the line that reads a cell out."""
ALONE = 0.45
"""Where each matrix of the split stands alone: until then the one before gives way to it."""
_OLD = 0.32
"""How much of the older numbers shows where newer ones will come to stand."""


def frame_at(trace: Trace, schedule: Schedule, t: float, view: View) -> Frame:
    """Everything that is seen at `t` seconds: the same for the same arguments, however one came to `t`."""
    view = open_view(view)
    moment = schedule.at(t)
    step = STEPS[moment.step]
    view = replace(view, aside=close_up_room(trace, view, moment.step))
    stage, target = _stage(trace, view, moment)
    work = work_of(trace, view, moment)
    items: list[Item] = []
    settled = isinstance(trace, Overlay)
    opening = moment.step == 0 and moment.beat.kind == "enter" and not settled and fits(trace, view)
    if opening:
        items += overture(trace, view, 1.0 - window(smooth(moment.u), 0.0, 0.5))
    selected = view.selected if view.selected and trace.has(view.selected) else None
    focus = _focus(work, selected)
    items += _matrices(trace, view, stage, work, step.id, focus)
    items += [Text(s.x, s.y, s.text, s.px, "muted", anchor="center", opacity=s.opacity) for s in stage.signs]
    if step.id in ("split", "concat") and not (step.id == "split" and moment.beat.kind == "enter"):
        items += _heads(view, stage, "head_outputs" if step.id == "concat" else "_head")
    moving = moment.beat.kind == "enter" and moment.u < 1.0
    if not moving:
        if focus is not None and (
            not settled or (work.kind == "product" and isinstance(trace, GradientTrace))
        ):
            items += at_work(trace, view, stage, work, focus)
        items += _coming(trace, view, stage, work, focus)
    items += _close_ups(trace, view, schedule, moment, work, focus, opening)
    row = strip_row(work, focus[0] if focus else None, _target_row(trace))
    for cell, role in ((selected, "accent"), (view.hover, "muted")):
        if cell is not None and trace.has(cell):
            items += chosen(view, stage, cell, role, row)  # type: ignore[arg-type]
            items += marked([i for i in items if isinstance(i, Block)], view, cell, role)  # type: ignore[arg-type]
    for what in view.lit:
        items += pointed_at(view, stage, what)
    part = moment.beat.part if step.id in ("embed", "project") else 0
    half = half_at(moment)
    if view.hidden:
        items = list(covered(view, items))
    pictured = tuple(items)
    if view.presenting:
        asked = _asked(trace, view)
        foot, no_room = below(trace, view, step, schedule, moment, readout(trace, asked) if asked else "")
        head = above(trace, view, step, part, _scales(view, items), no_room, half)
    else:
        foot = list(_foot(trace, view, items))
        head = heading(trace, view, step, part, target.text_width, half)
    items += veiled(view, pictured, head)
    items += veiled(view, pictured, foot)
    return Frame(view.width, view.height, tuple(items), step.id, caption_of(step, trace))


def _close_ups(
    trace: Trace,
    view: View,
    schedule: Schedule,
    moment: Moment,
    work: Work,
    focus: tuple[int, int] | None,
    opening: bool,
) -> Iterator[Item]:
    """What is in work, written out large; on the way into a step that of the one before goes and the new one comes."""
    e = smooth(moment.u) if moment.beat.kind == "enter" else 1.0
    if e < 0.55 and moment.index > 0:
        before = schedule.at(schedule.after(moment.index - 1))
        if close_up_room(trace, view, before.step):
            gone = work_of(trace, view, before)
            yield from close_up(trace, view, before, gone, None, 1.0 - window(e, 0.0, 0.55))
    if view.aside > 0.0 and not (opening and e < 0.5):
        yield from close_up(trace, view, moment, work, focus, window(e, 0.55, 1.0))


def _stage(trace: Trace, view: View, moment: Moment) -> tuple[Arrangement, Arrangement]:
    """Where everything is, and where it is bound for."""
    step, beat = moment.step, moment.beat
    if beat.kind == "enter":
        first = STEPS[step].id == "split"
        goal = arrangement(trace, view, step, -1 if first else beat.part, False)
        opens = not isinstance(trace, Overlay) and fits(trace, view)
        if moment.u >= 1.0 or (step == 0 and not opens):  # without an opening it is there at once
            return goal, goal
        if beat.part > 0:
            origin = arrangement(trace, view, step, beat.part - 1, True)
        elif step > 0:
            origin = rest(trace, view, step - 1)
        else:
            origin = Arrangement((), goal.text_width)
        return between(origin, goal, smooth(moment.u)), goal
    start = arrangement(trace, view, step, beat.part, False)
    if beat.kind == "move" and STEPS[step].id in ("split", "concat"):
        goal = arrangement(trace, view, step, beat.part, True)
        if view.presenting and STEPS[step].id == "split" and beat.part > 0 and moment.u < ALONE:
            before = arrangement(
                trace, view, step, beat.part - 1, True
            )  # one at a time: it comes as the other goes
            return between(before, start, smooth(moment.u / ALONE)), goal
        if view.presenting and STEPS[step].id == "split" and beat.part > 0:
            return between(start, goal, smooth((moment.u - ALONE) / (1.0 - ALONE))), goal
        if moment.u >= 1.0 and STEPS[step].id == "concat":
            goal = rest(trace, view, step) if _last_move(trace, beat.part) else goal
            return goal, goal
        return between(start, goal, smooth(moment.u)), goal
    if isinstance(trace, GradientTrace):  # time runs back here: from the end's product to the start's
        goal = arrangement(trace, view, step, beat.part, True)
        turned = window(moment.u, *TURN) if beat.kind == "matrix" else 1.0
        now = between(start, goal, smooth(turned))
        return now, now
    return start, start


def _last_move(trace: Trace, part: int) -> bool:
    return part >= min(trace.H, 8) - 1


def _made(work: Work, cell: tuple[int, int]) -> bool:
    """Whether a cell already stands in the result itself."""
    return work.done > cell[0] * work.cols + cell[1]


def _kept_back(view: View, work: Work, cell: tuple[int, int]) -> bool:
    made = work.result
    return made is not None and Cell(made.matrix, *cell, made.head, view.batch) in view.hidden


def _target_row(trace: Trace) -> int:
    """The row that gradients are asked of, where they are looked at and asked of one; else the first."""
    return (trace.target.row or 0) if isinstance(trace, GradientTrace) else 0


def _coming(
    trace: Trace, view: View, stage: Arrangement, work: Work, focus: tuple[int, int] | None
) -> Iterator[Item]:
    """The number of a cell that is being made, term by term, or of a chosen cell that is not made yet; not where it is
    written out large anyway."""
    if work.terms is not None and work.active is not None and not _made(work, work.active):
        yield from terms_at_work(view, stage, work)
    if view.aside > 0.0:
        return
    if work.terms is not None and work.active is not None and not _made(work, work.active):
        total = running_sum(trace, view, work)
        if total is not None and focus == work.active and not _kept_back(view, work, focus):
            yield from number_in(view, stage, work, focus, total)
    if focus is not None and focus != work.active and work.result is not None and not _made(work, focus):
        value = float(trace.matrix(work.result.matrix, work.result.head, view.batch).array[focus])
        yield from number_in(view, stage, work, focus, value)


def _focus(work: Work, selected: Cell | None) -> tuple[int, int] | None:
    """The cell of the result that the eye is led to: the chosen one, else the one at work."""
    if selected is not None and work.result is not None:
        if selected.matrix == work.result.matrix and selected.head == work.result.head:
            return selected.row, selected.col
        if work.kind == "rows" and work.left is not None and selected.head == work.left.head:
            return (selected.row, selected.col) if _in_rows(selected.matrix) else work.active
    return work.active if not work.finished or work.kind == "rows" else None


def _in_rows(matrix: str) -> bool:
    return matrix in ("scores", "scaled_scores", "mask", "masked_scores", "shifted", "exp", "attn_weights")


def _matrices(
    trace: Trace, view: View, stage: Arrangement, work: Work, step: str, focus: tuple[int, int] | None
) -> Iterator[Item]:
    """Blocks with their labels; of two in one place the older lies below, faint."""
    row = strip_row(work, focus[0] if focus else None, _target_row(trace))
    over = left_behind(trace)
    leaving = ""
    for place in stage.places:
        if place.strip >= 0:
            mine = place.step == step and row is not None
            leaving = leaving if mine else place.step
            at, doing = (row or 0, work) if mine else (over.rows - 1, over)
            made = block(trace, view, place, (0, strip_filled(place.step, doing, place.strip, at)), at)
        else:
            made = block(
                trace, view, _aged(place, work), filled_of(place, work), ground=not _covers(place, work)
            )
        yield made
        if _labelled(place, stage, work):
            yield from around(trace, view, place, made, *_marked(place, work, focus))
    if row is not None:
        yield from beside(trace, view, stage, step, work, row)
    if leaving:
        yield from beside(trace, view, stage, leaving, over, over.rows - 1)


def _covers(place: Place, work: Work) -> bool:
    return work.kind == "rows" and work.result is not None and place.id == work.result.id


def _aged(place: Place, work: Work) -> Place:
    """The older matrix is faint under the newer one from the first new number on."""
    if work.active is None or not _is_older(place, work):
        return place
    return replace(place, opacity=place.opacity * _OLD)


def _labelled(place: Place, stage: Arrangement, work: Work) -> bool:
    """Whether a matrix has its labels drawn: of two in one place only the one that can be seen."""
    if not (work.kind == "rows" and work.left and work.result and place.id in (work.left.id, work.result.id)):
        return True
    newer = stage.get(work.result.id)
    arrived = newer is not None and newer.opacity >= 0.5
    return arrived == (place.id == work.result.id)


def _is_older(place: Place, work: Work) -> bool:
    return work.kind == "rows" and work.left is not None and place.id == work.left.id


def _marked(place: Place, work: Work, focus: tuple[int, int] | None) -> tuple[int | None, int | None]:
    """Which row label and which column label are bold."""
    if focus is None or work.result is None:
        return None, None
    row, col = focus
    if work.kind == "rows":
        return row, col
    if work.left is not None and place.id == work.left.id:
        return row, None
    if work.top is not None and place.id == work.top.id:
        return None, col
    return row, col


def _heads(view: View, stage: Arrangement, ending: str) -> Iterator[Item]:
    """A frame in its head's colour around each head's block, and the head's number above."""
    pieces = [p for p in stage.places if p.matrix.endswith(ending)]
    for place in pieces:
        yield Outline(place.x, place.y, place.w, place.h, "head", 1.6, place.opacity, head=place.head)
    top = min((p.y for p in pieces), default=0.0)
    yield from head_names(view, [p for p in pieces if p.y <= top + 1.0 or p.matrix == "head_outputs"])


def _scales(view: View, items: list[Item]) -> list[Scale]:
    """The colour scales in sight, one of each kind and end."""
    scales: dict[tuple[str, float, int | None], Scale] = {}
    for item in items:
        if isinstance(item, Block) and item.opacity > 0.5:
            scales.setdefault((item.scale.kind, item.scale.limit, item.scale.head), item.scale)
    kinds: dict[tuple[str, float], Scale] = {}
    for scale in scales.values():
        kinds.setdefault((scale.kind, 0.0 if view.own_scale else scale.limit), scale)
    return list(kinds.values())


def _asked(trace: Trace, view: View) -> Cell | None:
    """The cell under the pointer, else the chosen one."""
    cell = view.hover if view.hover and trace.has(view.hover) else view.selected
    return cell if cell is not None and trace.has(cell) else None


def _kind(trace: GradientTrace, scale: Scale, narrow: bool) -> str:
    """What a key to the colours is the key to, where gradients and numbers of the computation stand side by side; where
    the stage is `narrow` only that of gradients is marked."""
    if narrow:
        return "∂" if scale.kind == "signed" and scale.limit == trace.scale_limit() else ""
    if scale.kind == "share":
        return tr("shares")
    return tr("gradients") if scale.limit == trace.scale_limit() else tr("numbers")


def _foot(trace: Trace, view: View, items: list[Item]) -> Iterator[Item]:
    """The key to the colours, and the exact number under the pointer."""
    b = view.base
    kinds, x, y = _scales(view, items), 1.3 * b, view.height - 2.3 * b
    narrow = view.width < (2.6 + 17.5 * len(kinds)) * b
    for scale in kinds:
        words = _kind(trace, scale, narrow) if isinstance(trace, GradientTrace) and len(kinds) > 1 else ""
        if words:  # gradients and numbers side by side
            yield Text(x, y + 0.35 * b, words, 0.9 * b, "muted")
            x += text_width(words, 0.9 * b) + 0.9 * b
        yield from colour_keys(view, [scale], view.decimals, x, y)
        x += 12.5 * b
    if any(isinstance(item, Block) and item.pooled and item.opacity > 0.5 for item in items):
        words = tr("a pixel shows the strongest of several cells")
        room = max(view.width - x - 1.3 * b, 1.0)
        yield Text(x, view.height - 1.95 * b, words, 0.9 * b, "muted", max_width=room)
    cell = _asked(trace, view)
    if cell is not None:
        words, y = readout(trace, cell), view.height - 1.95 * b
        for item in items:
            if (
                isinstance(item, Text)
                and item.anchor == "center"
                and item.role == "head"
                and item.y > y - 2 * b
            ):
                y = item.y - 2 * b  # above the sentence on the head, which may be as wide as the stage
        yield Text(
            view.width - 1.3 * b,
            y,
            words,
            0.95 * b,
            "plain",
            "mono",
            "right",
        )


def _short(token: str) -> str:
    """A token that leaves room for the number beside it."""
    return token if len(token) <= LONGEST else f"{token[: LONGEST - 1]}…"


def readout(trace: Trace, cell: Cell) -> str:
    """A cell in one line: where it is and its value to all the digits that its type has."""
    matrix = trace.matrix(cell.matrix, cell.head, cell.batch)
    row = _short(matrix.row_labels[cell.row]) if matrix.row_labels else str(cell.row + 1)
    col = _short(matrix.col_labels[cell.col]) if matrix.col_labels else str(cell.col + 1)
    number = str(matrix.array[cell.row, cell.col])  # the shortest text that reads back as the same number
    number = styled(number).replace("inf", INFINITY).replace("nan", "NaN")
    return f"{matrix.symbol}[{row}, {col}] = {number}"
