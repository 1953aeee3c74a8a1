"""What stands around the matrices in a presentation: along the top the formula, the colours and the head, along the
bottom one line that says what happens, where one is, and a bar that says how far.

In the studio the same is said beside the matrices (`header.py`) and by panels. Nothing here is smaller than the view's
`least`; how large the matrices may be follows from what is left, so this is also where `arrange.py` asks for room.
"""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from mha_studio.language import tr
from mha_studio.scene.choices import choice_boxes, choices, choices_height
from mha_studio.scene.frame import Bar, Formula, Item, Scale, Text
from mha_studio.scene.header import caption_of, header_of
from mha_studio.scene.labels import colour_keys
from mha_studio.scene.measure import text_width, wrap
from mha_studio.scene.view import View
from mha_studio.timeline.model import Moment, Schedule, progress_text
from mha_studio.trace.names import NAMES
from mha_studio.trace.overlay import Overlay
from mha_studio.trace.steps import STEPS, Step
from mha_studio.trace.trace import Trace

HEAD, FOOT = 3.8, 2.4
"""Height of what stands above the matrices, and of what stands below them beside the lines of the caption, in
multiples of the base text size."""
STUDIO_FOOT = 3.4
MOST_LINES = 3
"""How many lines a question and its answers may take, before it is asked more briefly."""
_MARGIN = 1.6
_FORMULA = 2.0
_LINE = 1.5

_WIDEST = "Weighted sum · cell 88 of 88"
"""As long as a position usually gets."""

_kept: WeakKeyDictionary[Trace, dict[tuple[object, ...], int]] = WeakKeyDictionary()
"""How many lines a caption takes, by the size of the field and of its text, by step, and by what is said."""


def foot_height(trace: Trace, view: View, step: str = "") -> float:
    """Height of what stands below the matrices of a step, in pixels; the most of all steps where none is named, and
    where steps stand on each other's ground, as on the way back. In the studio that is the key to the colours."""
    if not view.presenting:
        return STUDIO_FOOT * view.base
    rows = [] if isinstance(trace, Overlay) else [row for row in STEPS if row.id == step]
    kept = _kept.setdefault(trace, {})
    key = (view.width, view.base, view.least, step, view.said, view.brief, view.choices)
    if key not in kept:
        kept[key] = max(len(_caption(trace, view, row, _WIDEST)[0]) for row in rows or STEPS)
    return (FOOT + _LINE * kept[key]) * view.base + choices_height(view)


def above(
    trace: Trace, view: View, step: Step, part: int, scales: list[Scale], readout: str = "", half: int = 0
) -> Iterator[Item]:
    """Formula, head and, where there is room between them, the key to the colours, or the `readout` of a cell that
    found no room at the foot."""
    b, right = view.base, view.width - _MARGIN * view.base
    tex, text = header_of(trace, step, part, half)
    wide = text_width(text, _FORMULA * b)
    end = right
    if step.results and NAMES[step.results[-1]].per_head:
        words = tr("Head {head} of {heads}").format(head=view.head + 1, heads=trace.H)
        px = view.px(1.1)
        yield Text(right, 1.9 * b, words, px, "head", anchor="right", bold=True, head=view.head)
        dot, end = 0.72 * px, right - text_width(words, px)
        yield Bar(end - 1.5 * dot, 1.9 * b - dot / 2, dot, dot, "head", head=view.head, round=True)
        end -= 3.0 * dot
    px = min(_FORMULA * b, _FORMULA * b * (end - 2.6 * b) / max(wide, 1.0))
    if "\\sum" in tex:  # what stands below the sign keeps clear of the matrices
        px = min(px, 0.78 * _FORMULA * b)
    yield Formula(_MARGIN * b, 2.0 * b, tex, text, max(px, view.least), underlined=step.id != "embed")
    left = 1.3 * b + 1.15 * min(wide, end - _MARGIN * b)
    if readout:
        room = max(end - left, 4.0 * b)
        yield Text(end, 1.9 * b, readout, view.px(0.95), "plain", "mono", "right", max_width=room)
    elif int((end - left) / (12.5 * b)) >= len(scales) > 0:
        x = left + (end - left - (12.5 * len(scales) - 2.5) * b) / 2
        yield from colour_keys(view, scales, view.decimals, x, 1.4 * b)


def below(
    trace: Trace, view: View, step: Step, schedule: Schedule, moment: Moment, readout: str = ""
) -> tuple[list[Item], str]:
    """Caption, position and the bar; and the `readout` of a cell where it found no room here.

    It takes the place of the position where there is room for it.
    """
    b = view.base
    left, right = _MARGIN * b, view.width - _MARGIN * b
    small, where = view.px(0.95), _position(step, moment)
    lines, px = _caption(trace, view, step, _WIDEST)
    bar = view.height - 1.0 * b
    last = bar - 1.25 * b - choices_height(view)
    items: list[Item] = list(choices(view))
    for number, line in enumerate(lines):
        items.append(Text(left, last - (len(lines) - 1 - number) * _LINE * b, line, px))
    free = right - left - text_width(lines[-1] if lines else "", px) - 1.5 * b
    if readout and text_width(readout, small, mono=True) <= free:
        items.append(Text(right, last, readout, small, "plain", "mono", "right"))
        readout = ""
    else:
        items.append(Text(right, last, where, small, "muted", anchor="right"))
    done = moment.t / schedule.duration if schedule.duration > 0.0 else 1.0
    items.append(Bar(left, bar, right - left, 0.2 * b, "muted", 0.4))
    if done > 0.0:
        items.append(Bar(left, bar, max(done * (right - left), 0.2 * b), 0.2 * b, "accent"))
    return items, readout


def _position(step: Step, moment: Moment) -> str:
    """ "Softmax · row 2 of 6"."""
    where = progress_text(moment)
    return f"{tr(step.title)} · {where}" if where else tr(step.title)


def _caption(trace: Trace, view: View, step: Step, where: str) -> tuple[list[str], float]:
    """The lines of a caption and the size of its text. A question that would leave the matrices too little room is
    asked in its own words alone."""
    lines, px = _broken(view, view.said or caption_of(step, trace), where)
    rows = len({y for _, y, _, _ in choice_boxes(view)})
    return _broken(view, view.brief, where) if view.brief and len(lines) + rows > MOST_LINES else (lines, px)


def _broken(view: View, words: str, where: str) -> tuple[list[str], float]:
    """The lines of a sentence and the size of its text, the last with room for `where` beside it: a single one where
    that can be, if need be a little smaller."""
    room = view.width - 2 * _MARGIN * view.base
    beside = text_width(where, view.px(0.95)) + 1.5 * view.base
    for times in (1.3, 1.2, 1.1, 1.0):
        px = view.px(times)
        if text_width(words, px) <= room - beside:
            return [words], px
    # As few lines as leave that room, and of those the narrowest, which are the most even: none with a single word.
    broken = [wrap(words, twentieths / 20 * room, px) for twentieths in range(6, 21)]
    fitting = [lines for lines in broken if lines and text_width(lines[-1], px) <= room - beside]
    return min(fitting or broken[-1:], key=len), px
