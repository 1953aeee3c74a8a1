"""The frames of a job: one for each step's end or for a moment, or one after the other for a film.

They are the stage's own frames, of a computation of the job's own: what is edited meanwhile does not reach them.
"""

from __future__ import annotations

from collections.abc import Iterator

from mha_studio.export.job import ExportError, Job
from mha_studio.scene import Block, Frame, View, frame_at
from mha_studio.timeline.model import Schedule
from mha_studio.timeline.schedule import schedule
from mha_studio.trace.difference import Difference, incomparable
from mha_studio.trace.gradients import gradients
from mha_studio.trace.trace import Trace, compute


def seen_in(job: Job, forward: Trace) -> Trace:
    """What a job looks at in the computation of its document: itself, gradients, or the difference to a held state.

    Raises `ExportError` where the held state has no cell for each cell.
    """
    if job.target is not None:
        return gradients(forward, job.target)
    if job.held is None:
        return forward
    held = compute(job.held)
    problem = incomparable(forward, held)
    if problem:
        raise ExportError(problem)
    return Difference(forward, held)


class Shots:
    """`still` and `film` of one job. Computes once, when made; what there is already is handed in: the computation, and
    what is `seen` of it."""

    def __init__(self, job: Job, trace: Trace | None = None, seen: Trace | None = None) -> None:
        self.job = job
        self.forward = trace if trace is not None else compute(job.document)
        self.trace: Trace = seen if seen is not None else seen_in(job, self.forward)
        self.plan: Schedule = schedule(self.forward, "matrix" if job.target is not None else job.pace)
        self.title = job.document.title or " ".join(self.forward.tokens)

    def view(self) -> View:
        job = self.job
        moment = job.at is not None
        return View(
            float(job.width),
            float(job.height),
            head=job.head,
            batch=job.batch,
            zoom=job.zoom if moment else 1.0,
            pan_x=job.pan[0] if moment else 0.0,
            pan_y=job.pan[1] if moment else 0.0,
            decimals=job.decimals,
            selected=job.selected if moment else None,
            own_scale=job.own_scale,
        )

    def still(self, step: int) -> Frame:
        """The end of a step, or the job's own moment."""
        at = self.job.at if self.job.at is not None else self.plan.step_end(step)
        return frame_at(self.trace, self.plan, at, self.view())

    # Films

    @property
    def span(self) -> tuple[float, float]:
        """From where to where in the schedule, in seconds at normal speed."""
        return self.plan.steps[self.job.first].start, self.plan.steps[self.job.last].end

    @property
    def seconds(self) -> float:
        """How long the film is."""
        start, end = self.span
        return (end - start) / self.job.speed

    @property
    def count(self) -> int:
        """How many frames it has."""
        return max(1, round(self.seconds * self.job.rate))

    def at(self, t: float) -> Frame:
        """The picture at a time of the schedule."""
        return frame_at(self.trace, self.plan, t, self.view())

    def time_of(self, index: int) -> float:
        """Where in the schedule a frame of the film stands; the last one shows the end."""
        start, end = self.span
        return min(start + index * self.job.speed / self.job.rate, end - 1e-6)

    def film(self) -> Iterator[tuple[Frame, bool]]:
        """Each frame of the film in turn, and whether it looks like the one before it."""
        view, before = self.view(), None
        for index in range(self.count):
            frame = frame_at(self.trace, self.plan, self.time_of(index), view)
            same = before is not None and looks_like(frame, before)
            before = before if same and before is not None else frame
            yield before, same


def looks_like(a: Frame, b: Frame) -> bool:
    """Whether two frames are painted alike: the same items in the same places, blocks of the very same arrays."""
    if len(a.items) != len(b.items):
        return False
    return all(
        _same_block(x, y) if isinstance(x, Block) and isinstance(y, Block) else x == y
        for x, y in zip(a.items, b.items, strict=True)
    )


def _same_block(a: Block, b: Block) -> bool:
    return all(
        getattr(a, name) is getattr(b, name)
        if name in ("array", "blocked", "pinned")
        else getattr(a, name) == getattr(b, name)
        for name in Block.__struct_fields__
    )
