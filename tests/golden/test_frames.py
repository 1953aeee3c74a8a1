"""Frames of the first document as text, one file a moment, to see at once what a change of the scene has changed.

    MHA_STUDIO_REWRITE_GOLDENS=1 python -m pytest tests/golden/test_frames.py

writes the files anew; read the difference before it is committed. Positions and sizes are rounded to whole pixels and
may be off by one, numbers by a last digit; everything else must be the same to the letter.
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from mha_studio.document.edits import SetMask
from mha_studio.document.scenarios import first_document
from mha_studio.scene import View, frame_at
from mha_studio.scene.frame import Bar, Block, ColourBar, Formula, Frame, Item, Line, Outline, Text
from mha_studio.timeline import schedule
from mha_studio.trace.gradients import GradientTrace, Target, gradients
from mha_studio.trace.model import Cell
from mha_studio.trace.numbers import format_number
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import Trace, compute

FOLDER = Path(__file__).parent
REWRITE = bool(os.environ.get("MHA_STUDIO_REWRITE_GOLDENS"))
VIEW = View(1180, 760)

# Name of the file: (step, beat of the step, how far it is, what is different in the view)
MOMENTS: dict[str, tuple[str, int, float, dict[str, object]]] = {
    "01-opening": ("embed", 0, 0.0, {}),
    "02-embed-sum": ("embed", 2, 0.5, {}),
    "03-project-terms": ("project", 4, 1.0, {}),
    "04-project-values": ("project", -1, 1.0, {}),
    "05-split-moving": ("split", 2, 0.5, {}),
    "06-scores-turning": ("scores", 0, 0.5, {}),
    "07-scores-cell": ("scores", 7, 0.5, {}),
    "08-scale-row": ("scale", 3, 1.0, {}),
    "09-mask-passed": ("mask", -1, 1.0, {}),
    "10-mask-causal": ("mask", 10, 1.0, {}),
    "11-softmax-exp": ("softmax", 3, 0.5, {}),
    "12-softmax-chosen": ("softmax", -1, 1.0, {"selected": Cell("attn_weights", 4, 1)}),
    "13-weighted-sum": ("weighted-sum", -1, 1.0, {"hover": Cell("head_outputs", 2, 1)}),
    "14-concat-moving": ("concat", 1, 0.5, {}),
    "15-output": ("output", -1, 1.0, {}),
    "16-back-concat": ("output", -1, 1.0, {}),
    "17-back-queries": ("scores", -1, 1.0, {"selected": Cell("q_head", 4, 1)}),
    "18-back-turning": ("scores", -1, 0.5, {}),
    "19-back-keys": ("scores", -1, 0.0, {}),
    "20-back-weights": ("project", -1, 1.0, {}),
    "21-back-routes": ("embed", -1, 1.0, {}),
}


@cache
def trace_of(masked: bool) -> Trace:
    document = first_document()
    return compute(SetMask("causal").apply(document) if masked else document)


@cache
def gradients_of() -> GradientTrace:
    return gradients(trace_of(False), Target(4, 2))


def frame_of(name: str) -> Frame:
    step, beat, progress, chosen = MOMENTS[name]
    trace = trace_of("causal" in name)
    plan = schedule(trace)
    if "back" in name:
        trace, plan = gradients_of(), schedule(trace, "matrix")
    span = plan.steps[STEP_IDS.index(step)]
    index = span.first_beat + beat if beat >= 0 else span.last_beat + 1 + beat
    assert span.first_beat <= index <= span.last_beat
    moment = plan.beats[index]
    view = replace(VIEW, **chosen)  # type: ignore[arg-type]
    return frame_at(trace, plan, moment.start + progress * moment.length, view)


# As text


def written(frame: Frame) -> str:
    """The frame, an item a line, in painting order."""
    lines = [f"frame {frame.width:.0f} {frame.height:.0f} {frame.step}", f"caption “{frame.caption}”"]
    for item in frame.items:
        lines += _lines(item)
    return "\n".join(lines) + "\n"


def _lines(item: Item) -> Iterator[str]:
    if isinstance(item, Block):
        yield " ".join(
            (
                f"block {item.id} {item.rows}x{item.cols} at {_px(item.x, item.y)}",
                f"cell {_px(item.cell_w, item.cell_h)}",
                f"digits {_px(item.text_px)} {item.role} {item.scale.kind} {item.scale.limit:.2f}",
                *(["transposed"] if item.transposed else []),
                *([f"turn {item.turn:.2f}"] if item.turn else []),
                *([f"from row {item.origin[0]}"] if item.origin != (0, 0) else []),
                *([f"filled {item.filled[0]} rows {item.filled[1]} cells"] if item.filled else []),
                *([] if item.ground else ["over another"]),
                *([f"blocked {int(item.blocked.sum())}"] if item.blocked is not None else []),
                _opacity(item.opacity),
            )
        ).rstrip()
        for name, row in (("first", item.array[0]), ("last", item.array[-1])):
            yield f"  {name} {' '.join(format_number(value, 2) for value in row)}"
    elif isinstance(item, Text):
        yield " ".join(
            (
                f"text “{item.text}” at {_px(item.x, item.y)} {item.anchor} {_px(item.px)} {item.role} {item.face}",
                *(["bold"] if item.bold else []),
                *([f"angle {item.angle:.0f}"] if item.angle else []),
                *([f"head {item.head}"] if item.role == "head" else []),
                _opacity(item.opacity),
            )
        ).rstrip()
    elif isinstance(item, Outline):
        box = f"{_px(item.x, item.y)} size {_px(item.w, item.h)}"
        yield f"outline {item.role} head {item.head} at {box} {_opacity(item.opacity)}".rstrip()
    elif isinstance(item, Line):
        ends = f"{_px(item.x0, item.y0)} to {_px(item.x1, item.y1)}"
        dashed = "dashed " if item.dashed else ""
        yield f"line {dashed}{item.role} {ends} width {item.width:.2f} {_opacity(item.opacity)}".rstrip()
    elif isinstance(item, Bar):
        yield f"bar {item.role} at {_px(item.x, item.y)} size {_px(item.w, item.h)} {_opacity(item.opacity)}".rstrip()
    elif isinstance(item, Formula):
        yield f"formula “{item.text}” at {_px(item.x, item.y)} {_px(item.px)}"
    else:
        assert isinstance(item, ColourBar)
        box = f"{_px(item.x, item.y)} size {_px(item.w, item.h)}"
        yield f"colours {item.scale.kind} {item.scale.limit:.2f} at {box}"


def _px(*values: float) -> str:
    return ",".join(str(round(value)) for value in values)


def _opacity(value: float) -> str:
    return "" if value == 1.0 else f"opacity {value:.2f}"


# Compared


_PARTS = re.compile(r"(“[^”]*”)|([-−]?\d+\.\d+)|([-−]?\d+)")
_NUMBER = re.compile(r"[-−]?\d+\.\d+")


def alike(one: str, two: str) -> bool:
    """Whether two lines say the same, but for a pixel or a number's last digit."""
    a, b = _split(one), _split(two)
    return len(a) == len(b) and all(_near(x, y) for x, y in zip(a, b, strict=True))


def _split(line: str) -> list[str]:
    return [part for part in _PARTS.split(line) if part]


def _near(one: str, two: str) -> bool:
    if one == two:
        return True
    x, y = one.strip("“”"), two.strip("“”")
    for form, tolerance in ((_NUMBER, 0.0101), (re.compile(r"[-−]?\d+"), 0 if "“" in one else 1)):
        if form.fullmatch(x) and form.fullmatch(y):
            return abs(float(x.replace("−", "-")) - float(y.replace("−", "-"))) <= tolerance
    return False


def difference(expected: str, actual: str) -> str:
    """What differs, as a unified diff of the lines that do; empty where all lines are alike."""
    old, new = expected.splitlines(), actual.splitlines()
    if len(old) == len(new):
        new = [was if alike(was, now) else now for was, now in zip(old, new, strict=True)]
    return "\n".join(difflib.unified_diff(old, new, "golden", "now", lineterm="", n=1))


@pytest.mark.parametrize("name", MOMENTS)
def test_frame_is_as_it_was(name: str) -> None:
    actual = written(frame_of(name))
    path = FOLDER / f"{name}.txt"
    if REWRITE:
        path.write_text(actual, encoding="utf-8")
    different = difference(path.read_text(encoding="utf-8"), actual)
    assert not different, f"\n{different}\n\nIf this is meant: {__doc__}"


def test_there_is_no_golden_that_nobody_compares() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(MOMENTS)


def test_differences_are_seen_and_roundings_forgiven() -> None:
    line = "text “the” at 12,40 right 13 plain sans"
    for near in ("text “the” at 13,39 right 13 plain sans", line):
        assert alike(line, near)
    for far in (
        "text “the” at 14,40 right 13 plain sans",
        "text “that” at 12,40 right 13 plain sans",
        "text “the” at 12,40 right 13 muted sans",
        "text “the” at 12,40 right 13 plain sans bold",
    ):
        assert not alike(line, far)
        assert difference(line, far)
    assert alike("  first −1.23 0.00", "  first −1.24 0.01")
    assert not alike("  first −1.23 0.00", "  first 1.23 0.00")
    assert not alike("  first −1.23 0.00", "  first −1.26 0.00")
    assert alike("text “−1.23” at 1,1", "text “−1.24” at 1,1")
    assert not alike("text “6 × 8” at 1,1", "text “6 × 9” at 1,1")
    assert not alike("text “12” at 1,1", "text “13” at 1,1")
    assert difference("a\nb\n", "a\n")


def test_a_moved_block_changes_its_text() -> None:
    frame = frame_of("15-output")
    block = frame.blocks()[0]
    for changed in (
        replace(block, x=block.x + 3),
        replace(block, array=np.asarray(block.array) + 1),
        replace(block, opacity=0.5),
        replace(block, filled=(1, 2)),
        replace(block, transposed=not block.transposed),
    ):
        items = tuple(changed if item is block else item for item in frame.items)
        assert difference(written(frame), written(replace(frame, items=items)))
