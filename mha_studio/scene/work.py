"""What a step is doing at a moment: its operands and result, how far the result is, which cells are at work.

One `Work` serves everything that needs to know: the blocks (what is filled), the highlights, the running sum.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from mha_studio.scene.arrange import Ref
from mha_studio.scene.backward import product_at
from mha_studio.scene.view import View
from mha_studio.timeline.model import Moment
from mha_studio.trace.gradients import GradientTrace
from mha_studio.trace.overlay import Overlay
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import Trace

_BARE = ("embed", "project", "output")


class Work(Struct, frozen=True):
    """`left` · `top` (+ `bias`) = `result` for products; `left` + `top` = `result` for the sum; `left` → `result` for
    the steps that work on rows, with `lanes` as strips. `done` counts complete cells of the result, `active` is the
    (row, column) at work, `terms` which term of it is being added, from 0, and how many are in, `lane` and `lane_cells`
    how far the row's moves are.
    """

    kind: str
    left: Ref | None = None
    top: Ref | None = None
    bias: Ref | None = None
    result: Ref | None = None
    done: int = 0
    rows: int = 0
    cols: int = 0
    active: tuple[int, int] | None = None
    terms: tuple[int, int] | None = None
    lane: int = -1
    row_u: float = 1.0
    finished: bool = False

    @property
    def filled(self) -> tuple[int, int] | None:
        """(complete rows, cells of the next row), or None where all is complete."""
        if self.finished or self.cols == 0 or self.done >= self.rows * self.cols:
            return None
        return divmod(self.done, self.cols)


def work_of(trace: Trace, view: View, moment: Moment) -> Work:
    """What is being worked at at `moment`: nothing where derivatives or differences are shown, which stand complete."""
    name, beat = STEP_IDS[moment.step], moment.beat
    base = _refs(trace, view, name, beat.part)
    if isinstance(trace, GradientTrace) and base.kind in ("product", "sum"):
        at = product_at(trace, view, name, moment)
        base = Work("product", at.left, at.top, None, at.result) if at is not None else Work("moves")
    if base.result is None:
        return base
    if isinstance(trace, Overlay):
        rows, cols = trace.shape(base.result.matrix)
        return replace(base, done=rows * cols, rows=rows, cols=cols, finished=True)
    rows, cols = trace.shape(base.result.matrix)
    done, active, terms, lane, row_u = moment.cells_done, moment.active, None, -1, 1.0
    if beat.kind == "enter":
        done, active = 0, None
    elif beat.kind == "move":
        done, active = rows * cols, None
    elif beat.kind == "term":
        last = beat.term_first + (beat.term_last - beat.term_first) * moment.u
        added = int(last + 1e-9)
        terms = (min(added, beat.term_last - 1), added)
    elif base.kind == "rows" and name == "softmax":
        if beat.lane >= 0:
            lane, row_u = beat.lane, moment.u
            done = beat.last if lane == 3 and moment.u >= 1.0 else beat.first
            if lane == 3:
                done = beat.first + int((beat.last - beat.first) * moment.u)
            active = (beat.first // cols, min(int(moment.u * cols), cols - 1))
        else:
            done = beat.first + int((beat.last - beat.first) * moment.u) // cols * cols
            within = (moment.u * (beat.last - beat.first) / cols) % 1.0 if moment.u < 1.0 else 1.0
            lane, row_u = min(int(within * 4), 3), within * 4 - min(int(within * 4), 3)
            row = min(done // cols, beat.last // cols - 1)
            active = (row, min(int(row_u * cols), cols - 1))
    return Work(
        base.kind,
        base.left,
        base.top,
        base.bias,
        base.result,
        done,
        rows,
        cols,
        active,
        terms,
        lane,
        row_u,
        beat.kind == "move" or done >= rows * cols,
    )


def _refs(trace: Trace, view: View, name: str, part: int) -> Work:
    head = view.head
    biased = trace.document.biased
    if name == "embed":
        first = "memory_" if part else ""
        top = Ref(f"{first}positions") if trace.document.positions != "none" else None
        return Work("sum", Ref(f"{first}embedding"), top, None, Ref("memory" if part else "x"))
    if name == "project":
        letter = "qkv"[part]
        bias = Ref(f"b_{letter}") if biased else None
        return Work("product", Ref(trace.source(letter)), Ref(f"w_{letter}", 0, True), bias, Ref(letter))
    if name == "scores":
        return Work("product", Ref("q_head", head), Ref("k_head", head, True), None, Ref("scores", head))
    if name == "weighted-sum":
        return Work(
            "product", Ref("attn_weights", head), Ref("v_head", head), None, Ref("head_outputs", head)
        )
    if name == "output":
        bias = Ref("b_o") if biased else None
        return Work("product", Ref("concat"), Ref("w_o", 0, True), bias, Ref("output"))
    pairs = {
        "scale": ("scores", "scaled_scores"),
        "mask": ("scaled_scores", "masked_scores"),
        "softmax": ("masked_scores", "attn_weights"),
    }
    if name in pairs:
        old, new = pairs[name]
        return Work("rows", Ref(old, head), None, None, Ref(new, head))
    return Work("moves")


def running_sum(trace: Trace, view: View, work: Work) -> float | None:
    """The sum of the terms that are in so far, for the cell at work; None where no cell is made term by term."""
    if work.terms is None or work.active is None or work.left is None or work.result is None:
        return None
    row, col = work.active
    count = work.terms[1]
    left = trace.matrix(work.left.matrix, work.left.head, view.batch).array
    if work.kind == "sum":
        total = float(left[row, col]) if count > 0 else 0.0
        if count > 1 and work.top is not None:
            total += float(trace.matrix(work.top.matrix, 0, view.batch).array[row, col])
        return total
    assert work.top is not None
    top = trace.matrix(work.top.matrix, work.top.head, view.batch).array
    column = top[col] if work.top.transposed else top[:, col]
    inner = min(count, left.shape[1])
    total = float(left[row, :inner] @ column[:inner])
    if work.bias is not None and count > left.shape[1]:
        total += float(trace.matrix(work.bias.matrix).array[0, col])
    return total
