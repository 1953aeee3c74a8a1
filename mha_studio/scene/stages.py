"""Which layout each step uses, at its start and at its end: the choreography of the ten steps.

A stage is (step, part, progress): `arrangement(trace, view, step, part, end)` answers where everything rests when the
part's operands have arrived (`end` False) or when the part is done (`end` True).
"""

from __future__ import annotations

from weakref import WeakKeyDictionary

from msgspec.structs import replace

from mha_studio.scene.arrange import Ref, alone, parts, product, row_work, sum_of
from mha_studio.scene.backward import products, routes
from mha_studio.scene.blocks import digits_in
from mha_studio.scene.close_up import room
from mha_studio.scene.place import Arrangement
from mha_studio.scene.view import View
from mha_studio.trace.gradients import GradientTrace
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import Trace

_MOST_KEPT = 16
_kept: WeakKeyDictionary[Trace, dict[tuple[View, int, int, bool], Arrangement]] = WeakKeyDictionary()
"""Arrangements already worked out for a trace; they go with it."""
_short: WeakKeyDictionary[Trace, dict[tuple[View, int], float]] = WeakKeyDictionary()
"""What `close_up_room` has found, by view and step."""


LARGE_TEXT, BESIDE_WORDS = 1.2, 0.55
"""From this text size on the studio, too, writes numbers out large where cells have no room for them: who chose such
words does not read digits either that are smaller than this share of them."""


def arrangement(trace: Trace, view: View, step: int, part: int, end: bool) -> Arrangement:
    """Where everything rests at the start or the end of a part of a step.

    On the way back the end comes first: there the first of a step's two products stands, at the start the second.
    Part -1 of split is Q, K, V still whole; the part after concat's last is the concatenation as one matrix.
    """
    geometry = replace(view, selected=None, hover=None, own_scale=False)
    geometry = replace(geometry, aside=close_up_room(trace, geometry, step))
    kept = _kept.setdefault(trace, {})
    key = (geometry, step, part, end)
    if key not in kept:
        if len(kept) >= _MOST_KEPT:
            kept.clear()
        kept[key] = _arrangement(trace, geometry, STEP_IDS[step], part, end)
    return kept[key]


def close_up_room(trace: Trace, view: View, step: int) -> float:
    """The room that a step's numbers take where they are written out large: where the cells of one of its matrices are
    too small for digits, in a hall or beside large words. 0 where all have theirs."""
    if not (view.presenting or (view.text_scale > LARGE_TEXT and view.zoom <= 1.0)):
        return 0.0
    plain = View(
        view.width,
        view.height,
        view.head,
        view.batch,
        decimals=view.decimals,
        form=view.form,
        least=view.least,
        text_scale=view.text_scale,
        said=view.said,
        brief=view.brief,
        choices=view.choices,
    )
    kept = _short.setdefault(trace, {})
    key = (plain, step)
    if key not in kept:
        if len(kept) >= 2 * _MOST_KEPT:
            kept.clear()
        name = STEP_IDS[step]
        stages = [
            _arrangement(trace, plain, name, part, end)
            for part in range(last_part(trace, step) + 1)
            for end in (False, True)
        ]
        lacking = any(_lacks_digits(trace, plain, stage) for stage in stages)
        kept[key] = room(trace, plain, name) if lacking else 0.0
    return kept[key]


def _lacks_digits(trace: Trace, view: View, stage: Arrangement) -> bool:
    """Whether anything in work has cells too small for digits, or, beside large words, for digits that go with them.
    What waits aside may; beside strips the matrix may."""
    least = 0.0 if view.presenting else BESIDE_WORDS * view.base
    strips = any(place.strip >= 0 for place in stage.places)
    wide = max((place.cell_w for place in stage.places), default=0.0)
    return any(
        digits_in(view, trace.matrix(place.matrix, place.head, view.batch), place.cell_w, place.cell_h)[0]
        <= least
        for place in stage.places
        if (place.strip >= 0 or not strips) and place.cell_w > 0.5 * wide
    )


def rest(trace: Trace, view: View, step: int) -> Arrangement:
    """How a step leaves the stage to the next one."""
    part = last_part(trace, step)
    if STEP_IDS[step] == "concat":
        return arrangement(trace, view, step, part + 1, False)
    return arrangement(trace, view, step, part, True)


def last_part(trace: Trace, step: int) -> int:
    """The number of the last part of a step, from 0."""
    name = STEP_IDS[step]
    if name in ("project", "split"):
        return 2
    if name == "embed":
        return 1 if trace.cross else 0
    return min(trace.H, 8) - 1 if name == "concat" else 0


def _arrangement(trace: Trace, view: View, name: str, part: int, end: bool) -> Arrangement:
    head = view.head
    if isinstance(trace, GradientTrace):
        pair = products(trace, view, name, part)
        if pair is not None:
            at = pair[0 if end else 1]
            return product(trace, view, at.left, at.top, at.result, column=at.column)
        if name == "embed" and end:
            return sum_of(trace, view, routes(trace, part), Ref("memory" if part else "x"))
    if name == "embed":
        first = "memory_" if part else ""
        addends = [Ref(f"{first}embedding")]
        if trace.document.positions != "none":
            addends.append(Ref(f"{first}positions"))
        return sum_of(trace, view, addends, Ref("memory" if part else "x"))
    if name == "project":
        letter, waits = "qkv"[part], not view.presenting  # in a hall each fills the picture
        top, bias = Ref(f"w_{letter}", transposed=True), Ref(f"b_{letter}") if trace.document.biased else None
        return product(
            trace,
            view,
            Ref(trace.source(letter)),
            top,
            Ref(letter),
            bias,
            [Ref(done) for done in "qkv"[:part]] if waits else [],
            waits,
        )
    if name == "split":
        return _split(trace, view, part, end)
    if name == "scores":
        return product(trace, view, Ref("q_head", head), Ref("k_head", head, True), Ref("scores", head))
    if name == "scale":
        old, new = Ref("scores", head), Ref("scaled_scores", head)
        return _row_work(trace, view, name, [new] if end else [old, new], [old, new])
    if name == "mask":
        old, new = Ref("scaled_scores", head), Ref("masked_scores", head)
        return _row_work(trace, view, name, [new] if end else [old, new], [old, Ref("mask", head), new])
    if name == "softmax":
        old, new = Ref("masked_scores", head), Ref("attn_weights", head)
        strips = [old, Ref("shifted", head), Ref("exp", head), new]
        return _row_work(trace, view, name, [new] if end else [old, new], strips)
    if name == "weighted-sum":
        return product(trace, view, Ref("attn_weights", head), Ref("v_head", head), Ref("head_outputs", head))
    if name == "concat":
        return _concat(trace, view, part, end)
    bias = Ref("b_o") if trace.document.biased else None
    return product(trace, view, Ref("concat"), Ref("w_o", transposed=True), Ref("output"), bias)


def _row_work(trace: Trace, view: View, name: str, matrix: list[Ref], strips: list[Ref]) -> Arrangement:
    """The matrix with its row in work beside it; alone where that stands below, written large."""
    if view.aside > 0.0:
        return alone(trace, view, name, matrix)
    return row_work(trace, view, name, matrix, strips, bars=name == "softmax")


def _split(trace: Trace, view: View, part: int, end: bool) -> Arrangement:
    """Q, K, V one after the other fall apart into heads; the one whose turn it is stands as heads still together. In a
    hall it stands alone."""
    rows = []
    for i, letter in enumerate("qkv"):
        if view.presenting and i != max(part, 0):
            continue
        pieces = [Ref(f"{letter}_head", h) for h in range(trace.H)]
        if i < part or (end and i == part):
            rows.append((Ref(letter), pieces, 1.0))
        elif i == part:
            rows.append((Ref(letter), pieces, 0.0))
        else:
            rows.append((Ref(letter), [], 0.0))
    return parts(trace, view, rows)


def _concat(trace: Trace, view: View, part: int, end: bool) -> Arrangement:
    """The heads' outputs move together from the left, a group of heads a part; after the last they are one matrix."""
    groups = last_part(trace, STEP_IDS.index("concat")) + 1
    if part >= groups:
        return parts(trace, view, [(Ref("concat"), [], 0.0)])
    joined = round(trace.H * (part + (1 if end else 0)) / groups)
    spread = parts(trace, view, [(Ref("concat"), _pieces(trace), 1.0)])
    together = parts(trace, view, [(Ref("concat"), _pieces(trace), 0.0)])
    shift = 0.0
    if joined:  # those that are joined gather in the middle of the room they had, clear of those that wait
        apart, close = (a.places[joined - 1].x - a.places[0].x for a in (spread, together))
        shift = spread.places[0].x + (apart - close) / 2 - together.places[0].x
    places = tuple(
        replace(t, x=t.x + shift) if h < joined else s
        for h, (s, t) in enumerate(zip(spread.places, together.places, strict=True))
    )
    return Arrangement(places, spread.text_width)


def _pieces(trace: Trace) -> list[Ref]:
    return [Ref("head_outputs", h) for h in range(trace.H)]
