"""The row in work as strips: what stands beside each (its name, the sum), and the shares as bars below."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from mha_studio.language import mark, tr
from mha_studio.scene.frame import Bar, Item, Text
from mha_studio.scene.measure import text_width, wrap
from mha_studio.scene.place import Arrangement, Place
from mha_studio.scene.presented import foot_height
from mha_studio.scene.view import View
from mha_studio.scene.work import Work
from mha_studio.timeline.easing import smooth
from mha_studio.trace.gradients import GradientTrace
from mha_studio.trace.model import Role
from mha_studio.trace.numbers import format_number
from mha_studio.trace.overlay import Overlay
from mha_studio.trace.scaling import compared
from mha_studio.trace.trace import Trace

TAGS = {
    "scale": (mark("scores"), mark("scaled")),
    "mask": (mark("scaled"), mark("+ mask"), mark("masked")),
    "softmax": (mark("masked"), mark("− max"), "exp", "÷ Σ"),
}
_TWO_LINES = 2.2
"""How far apart strips must lie for two lines of words beside each, in text sizes."""


def strip_row(work: Work, selected_row: int | None, target: int = 0) -> int | None:
    """The row that the strips show: the chosen one, else the one at work, else `target`."""
    if work.kind != "rows":
        return None
    if selected_row is not None and 0 <= selected_row < work.rows:
        return selected_row
    if work.active is not None:
        return work.active[0]
    return target


def left_behind(trace: Trace) -> Work:
    """What the strips of a step that is over show while they fade: their last row, all of it."""
    return Work("rows", done=trace.L * trace.S, rows=trace.L, cols=trace.S, finished=True)


def strip_filled(step: str, work: Work, index: int, row: int) -> int:
    """How many cells of strip `index` are shown for `row`."""
    lanes = len(TAGS[step])
    if index == 0 or (step == "mask" and index == 1):
        return work.cols
    if work.active is None or row != work.active[0]:
        done = work.finished or (work.active is not None and row < work.active[0])
        return work.cols if done else 0
    if step != "softmax":
        if work.done >= (row + 1) * work.cols:
            return work.cols
        return max(0, min(work.done - row * work.cols, work.cols))
    if work.lane < 0:
        return work.cols
    if index < work.lane:
        return work.cols
    if index > work.lane or lanes <= index:
        return 0
    return round(smooth(work.row_u) * work.cols)


def beside(trace: Trace, view: View, stage: Arrangement, step: str, work: Work, row: int) -> Iterator[Item]:
    """Names of the strips, the row's maximum and sums, and a bar under each share."""
    b = view.base
    strips = [place for place in stage.places if place.step == step]
    head, batch = view.head, view.batch
    tight = len(strips) > 1 and strips[1].y - strips[0].y < _TWO_LINES * b
    for index, (tag, place) in enumerate(zip(TAGS[step], strips, strict=False)):
        tag = tr(tag)
        if isinstance(trace, Overlay):
            tag = trace.matrix(place.matrix, head, batch).symbol
        elif step == "scale" and index == 1:
            tag = factor_text(trace, view)
        filled = strip_filled(step, work, index, row)
        shown = filled > 0
        role: Role = "plain" if shown else "muted"
        x, y = place.x - 0.9 * b, place.y + place.cell_h / 2
        below = ""
        if isinstance(trace, Overlay):
            below = ""
        elif step == "softmax" and index == 1 and shown:
            largest = format_number(_at(trace, "row_max", row, head, batch), view.decimals)
            below = tr("max {value}").format(value=largest)
        elif step == "softmax" and index == 2 and filled == place.cols:
            below = "Σ " + format_number(_at(trace, "row_sum", row, head, batch), view.decimals)
        elif step == "softmax" and index == 3 and filled == place.cols:
            shares = trace.matrix("attn_weights", head, batch).array[row]
            below = "Σ " + format_number(float(shares.sum(dtype=np.float64)), view.decimals)
        if tight:  # one line fits: what was found says more than the name of the lane
            tag, below = below or tag, ""
        lift = 0.62 * b if below else 0.0
        yield Text(x, y - lift, tag, view.px(1.08), role, anchor="right", opacity=place.opacity)
        if below:
            yield Text(x, y + 0.72 * b, below, view.px(0.92), "muted", "mono", "right", opacity=place.opacity)
    tokens = trace.tokens_of(batch)
    token = tokens[row] if row < len(tokens) else ""
    if strips and token:
        x, y = strips[0].x - 0.9 * b, strips[0].y - 1.0 * b
        yield Text(
            x,
            y,
            token,
            view.px(1.08),
            "plain",
            "sans",
            "right",
            True,
            max_width=7.0 * b,
            opacity=strips[0].opacity,
        )
    if step == "scale" and strips and isinstance(trace, GradientTrace):
        yield from _scaling(trace, view, strips[-1], stage)
    if step == "softmax" and strips and not isinstance(trace, Overlay) and not view.hides("attn_weights"):
        yield from _bars(trace, view, stage, work, row)


def _bars(trace: Trace, view: View, stage: Arrangement, work: Work, row: int) -> Iterator[Item]:
    """Each share as a bar that hangs under its cell, and as a percentage where there is room."""
    b = view.base
    place = next(p for p in stage.places if p.step == "softmax" and p.matrix == "attn_weights")
    filled = strip_filled("softmax", work, 3, row)
    shares = trace.matrix("attn_weights", view.head, view.batch).array[row]
    end = view.height - (foot_height(trace, view, "softmax") if view.presenting else 3.6 * b)
    full = min(4.0 * b, end - (place.y + place.cell_h) - 1.9 * b)
    if full < 8.0:
        return
    w = max(place.cell_w * 0.72, 1.0)
    for col in range(min(filled, place.cols)):
        share = float(shares[col])
        if not share > 0.0:
            continue
        x = place.x + (col + 0.5) * place.cell_w
        y = place.y + place.cell_h + 0.5 * b
        yield Bar(x - w / 2, y, w, share * full, "head", place.opacity, view.head)
        text = f"{100 * share:.0f}%"
        if text_width(text, view.px(0.85), mono=True) <= place.cell_w - 2:
            yield Text(
                x,
                y + share * full + 0.75 * b,
                text,
                view.px(0.85),
                "muted",
                "mono",
                "center",
                opacity=place.opacity,
            )


def _scaling(trace: GradientTrace, view: View, last: Place, stage: Arrangement) -> Iterator[Item]:
    """What reaches the scores with the scaling and without it: that is what the scaling is for."""
    b = view.base
    beside = 1.9 * b + min(max((text_width(token, 1.1 * b) for token in trace.tokens), default=0.0), 9.0 * b)
    right = min((p.x for p in stage.places if p.strip < 0), default=view.width) - beside
    left, y = 1.3 * b, last.y + last.cell_h + 2.2 * b
    found = compared(trace)
    said = tr("Comparing with and without the scaling…") if found is None else found.sentence
    lines = wrap(said, max(right - left, 14.0 * b), 1.1 * b)
    if view.presenting and y + 1.6 * b * len(lines) > view.height - foot_height(trace, view):
        return  # half a sentence says nothing
    for line in lines:
        yield Text(left, y, line, 1.1 * b, "plain", opacity=last.opacity)
        y += 1.6 * b


def factor_text(trace: Trace, view: View) -> str:
    scale = trace.scale
    if scale == 1.0:
        return tr("as it is")
    if 0 < scale < 1:
        return f"÷ {format_number(1 / scale, max(view.decimals, 2))}"
    return f"× {format_number(scale, max(view.decimals, 2))}"


def _at(trace: Trace, name: str, row: int, head: int, batch: int) -> float:
    return float(trace.matrix(name, head, batch).array[row, 0])
