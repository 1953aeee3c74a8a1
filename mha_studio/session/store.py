"""The store: the running document, what was computed from it, and what is selected; time is in `playback.py`.

`apply(edit)` is the only way to change the document. Each call says once, by `changed`, what it changed. Views read
the store and send it edits; they keep nothing of their own that stands here. Arithmetic is the engine's, checking is
in `check.py`, measuring how long a computation will take in `budget.py`.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from mha_studio.document.document import Document
from mha_studio.document.edits import EditError, SetText, advice, remark
from mha_studio.engine import AttentionResult, LiveAttention
from mha_studio.language import tr
from mha_studio.scene.view import Lit
from mha_studio.session.budget import Budget
from mha_studio.session.changes import EVERYTHING, Changed, Notice
from mha_studio.session.check import Verdict, compare_result
from mha_studio.session.later import Later
from mha_studio.session.lens import Lens, LensKind
from mha_studio.session.playback import Playback
from mha_studio.session.settings import Settings
from mha_studio.session.undo import History, Shown
from mha_studio.session.visit import Home
from mha_studio.session.worker import Answer, Request, Worker
from mha_studio.timeline.model import Pace, Schedule
from mha_studio.timeline.schedule import schedule, sizes_of
from mha_studio.trace.gradients import (
    GradientTrace,
    Target,
    forward_cell,
    gradient_cell,
    gradients,
    is_gradient,
)
from mha_studio.trace.model import Cell
from mha_studio.trace.names import NAMES, PARAMETERS
from mha_studio.trace.reach import INPUTS, Reach, reach
from mha_studio.trace.scaling import remember, scaling_compared
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import Trace, compute, followed

__all__ = ["Changed", "Notice", "Store"]

GRADIENT_WORK, REACH_WORK = 12.0, 8.0
"""How many times as long as the computation itself gradients and a number's reach take at most."""
SEEN = ("decimals", "pace", "speed", "reduced_motion", "own_scale")
"""The settings that change what a store says."""
IDLE_MS = 250
"""How long nothing must have been edited before the result is checked against the reference."""


def _timed(document: Document, previous: Trace | None, live: LiveAttention) -> tuple[Trace, float]:
    start = time.perf_counter()
    trace = compute(document, previous, live)
    return trace, time.perf_counter() - start


def _gradients_apart(document: Document, result: AttentionResult, target: Target) -> GradientTrace:
    """For the worker: gradients with all that is drawn of them, of a computation that was lent."""
    found = gradients(Trace(document, result), target)
    found.apart = True
    found.scale_limit()  # looks at every matrix, so that none is left to be made
    return found


def _reach(document: Document, result: AttentionResult, cell: Cell) -> Reach:
    """For the worker: what a cell reaches, in a computation that was lent."""
    found = reach(Trace(document, result), cell)
    found.matrix("output")
    return found


def _timed_anew(document: Document) -> tuple[Trace, float, LiveAttention]:
    """For the worker: what is on the screen meanwhile stays as it is, and what comes can be followed from then on."""
    live = LiveAttention()
    return *_timed(document, None, live), live


class Store(Playback):
    """One open document. `trace.document` is what the numbers belong to; it is `document`, except for the moment in
    which the worker computes a large one (`pending`)."""

    fitted = Signal()
    """An edit fitted, or was undone or redone: what was refused before is past."""

    def __init__(
        self,
        document: Document,
        settings: Settings | None = None,
        parent: QObject | None = None,
    ) -> None:
        settings = settings if settings is not None else Settings()
        self.live = LiveAttention()
        """Computes what is shown, and follows edits of it. Whenever it computes, `trace` becomes what it answers: the
        trace before may share its memory."""
        trace, seconds = _timed(document, None, self.live)
        pace = settings.values.pace
        super().__init__(schedule(trace, pace), settings, parent)
        self.undo_stack = History()
        self.path: Path | None = None
        self.document = document
        self.trace, self.last_compute_seconds = trace, seconds
        self.pace = pace
        self.head = 0
        self.batch = 0
        self.selected: Cell | None = None
        self.trail: tuple[Cell, ...] = ()
        self.lens = Lens(self._gradients)
        self.lit: tuple[Lit, ...] = ()
        self.hidden: tuple[Cell, ...] = ()
        self.home: Home | None = None
        """The user's own document and all about it, while another is visited."""
        self.decimals = settings.values.decimals
        self.checked = "checking"
        self.verdict: Verdict | None = None
        self.pending = False
        self.worker = Worker(self)
        self.worker.answered.connect(self._on_answer)
        self._later = Later(self.worker)
        self._sizes = (sizes_of(trace), pace)
        self._budget = Budget()
        self._generation = 0
        self.reaching = False
        self._reached: Reach | None = None
        self._held_schedule: tuple[Trace, Schedule] | None = None
        self.changed.connect(self._compare_scaling)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.check)
        self._idle.start()
        settings.heard.append(self._on_setting)

    # ---- the document ------------------------------------------------------------------------------------------

    def apply(self, edit: Any) -> bool:
        """Make the next document. False, and a notice that says why, where the edit does not fit."""
        before = self.document
        try:
            after = edit.apply(before)
        except EditError as error:
            self.tell(str(error), "refused")
            return False
        if after is not before:
            with self._saying():
                self.undo_stack.push(before, after, edit)
                self._put(after)
        self.fitted.emit()
        said = advice(edit.text) if isinstance(edit, SetText) else remark(before, after)
        if said:
            self.tell(said)
        return True

    def undo(self) -> None:
        self._show(self.undo_stack.undo())

    def redo(self) -> None:
        self._show(self.undo_stack.redo())

    def end_merge(self) -> None:
        """What is edited next gets an undo entry of its own (a field lost the focus, a drag ended)."""
        self.undo_stack.seal()

    @property
    def modified(self) -> bool:
        """Whether the user's own document has changes that lie in no file; a visit leaves them as they are."""
        return not self.own_history.isClean()

    @property
    def clean(self) -> bool:
        return not self.modified

    def open_document(self, document: Document, path: Path | None = None, unsaved: bool = False) -> None:
        """Show another document, from its start. What could be undone belongs to the old one and goes with it.
        `unsaved`: it is not what lies in `path`, as after a crash."""
        with self._saying():
            self.come_back()
            self.undo_stack.clear()
            if unsaved:
                self.undo_stack.setDirty()
            self.path = path
            self._start_over(document)

    def show_document(self, document: Document) -> None:
        """Show a document that lies in no file of the user's. Where unsaved work stands, it can be brought back by
        undo; nothing needs to be asked."""
        self.come_back()
        if not self.modified:
            self.open_document(document)
            return
        with self._saying():
            self.end_merge()
            name = tr("Open “{title}”").format(title=tr(document.title))
            self.undo_stack.push(self.document, document, Shown(document, name))
            self.path = None
            self._start_over(document)

    def saved(self, path: Path) -> None:
        """The document as it is now lies in `path`."""
        with self._saying():
            self.path = path
            self.own_history.setClean()
            self._say(Changed.STATUS)

    def mark_unsaved(self) -> None:
        """The file does not hold this document any more: it is gone, or another program has written to it."""
        with self._saying():
            self.own_history.setDirty()
            self._say(Changed.STATUS)

    # ---- visits ------------------------------------------------------------------------------------------------

    @property
    def own_document(self) -> Document:
        """The user's document, also while another is visited: what is saved and kept."""
        return self.document if self.home is None else self.home.document

    @property
    def own_history(self) -> History:
        """The history of the user's document."""
        return self.undo_stack if self.home is None else self.home.undo_stack

    def visit(self, document: Document, pace: Pace, t: float, head: int, lit: tuple[Lit, ...] = ()) -> None:
        """Show a document that is not the user's, as a lesson does: it has a history of its own, and nothing of it is
        saved. `come_back` puts everything in its place again; so does whatever opens a document."""
        with self._saying():
            self.pause()
            if self.home is None:
                self.home = Home.of(self)
                self.live = LiveAttention()
            self.undo_stack = History()
            self.selected, self.trail, self.batch, self.head = None, (), 0, 0
            self.lens, self.lit, self.pace = Lens(self._gradients), lit, pace
            self.player.direction = 1
            if document is not self.document or self.pending:
                self._put(document)
            self._reschedule()
            self.head = min(head, self.trace.H - 1)
            self.player.seek(t)
            self._say(EVERYTHING)

    def come_back(self) -> None:
        """Show the user's own document again, as it was left; nothing where it is shown already."""
        home = self.home
        if home is None:
            return
        with self._saying():
            self.pause()
            self.home, self.lit = None, ()
            self._generation += 1
            self.worker.drop("check")
            self._later.forget()
            home.put_back(self)
            if home.pending:
                self._put(home.document)
            self._reschedule()
            self.player.seek(home.t)
            self._idle.start()
            self._say(EVERYTHING)

    # ---- what is looked at -------------------------------------------------------------------------------------

    def select(self, cell: Cell | None, keep_trail: bool = False) -> None:
        """Ask why of `cell`; the trail of earlier questions ends unless it is kept."""
        if cell in self.hidden:
            return
        trail = self.trail if keep_trail else ()
        if (cell, trail) != (self.selected, self.trail):
            with self._saying():
                self.selected, self.trail = cell, trail
                self._say(Changed.SELECTION)

    def hide(self, cells: tuple[Cell, ...], lit: tuple[Lit, ...] = ()) -> None:
        """Keep the numbers of these cells back, for a student to find; `lit` is outlined meanwhile."""
        with self._saying():
            self.hidden, self.lit = cells, lit
            if self.selected in cells:
                self.select(None)
            self._say(Changed.VIEW)

    def follow(self, cell: Cell) -> None:
        """Go on to an operand, through the lens that it is seen by; `back` leads back."""
        here = self._marked()
        if cell != here:
            with self._saying():
                if here is not None:
                    self.trail = (*self.trail, here)
                self._arrive(cell)

    def back(self) -> None:
        """To the cell before the last `follow`; with none left, nothing is selected."""
        with self._saying():
            cell = self.trail[-1] if self.trail else None
            self.trail = self.trail[:-1]
            self._arrive(cell)

    def _marked(self) -> Cell | None:
        """The selected cell, with the mark of a gradient where gradients are looked at."""
        if self.selected is None or self.lens.kind != "gradient":
            return self.selected
        return gradient_cell(self.selected)

    def _arrive(self, cell: Cell | None) -> None:
        """Select a cell of a question's trail: its head comes into view, and the lens by which it is seen."""
        if cell is not None:
            if is_gradient(cell) != (self.lens.kind == "gradient"):
                self.look("gradient" if is_gradient(cell) else "now")
            cell = forward_cell(cell)
            if NAMES[cell.matrix].per_head:
                self.head = cell.head
                self._say(Changed.VIEW)
        self.selected = cell
        self._say(Changed.SELECTION)

    # ---- through which lens ------------------------------------------------------------------------------------

    @property
    def shown(self) -> Trace:
        """What is looked at: `trace`, or what the lens makes of it."""
        return self.lens.shown(self.trace)

    @property
    def awaited(self) -> bool:
        """Whether what is shown is still being worked out: the numbers on the stage are not those that were asked
        for."""
        return self.lens.awaited(self.trace)

    def reach(self, cell: Cell) -> Reach | None:
        """What a cell reaches; None while the worker is at it (`Changed.VIEW` says when it is there)."""
        trace = self.trace
        if self._budget.fits(trace.document, REACH_WORK):
            return reach(trace, cell)
        args = (trace.document, trace.result.lent(), cell)
        found: Reach | None = self._later.ask("reach", self._generation, (trace, cell), _reach, *args)
        return found

    def show_reach(self, on: bool) -> None:
        """Mark on the stage what the chosen number reaches, or do not."""
        if on != self.reaching:
            with self._saying():
                self.reaching = on
                self._say(Changed.VIEW)

    @property
    def reached(self) -> Reach | None:
        """What the stage marks: what the chosen number reaches, where that is asked for and worked out."""
        cell = self.selected
        if not self.reaching or cell is None or cell.matrix not in INPUTS or self.lens.kind != "now":
            return None
        if self.hidden:  # a mark would tell of numbers that are to be found
            return None
        if self._reached is None or self._reached.forward is not self.trace or self._reached.cell != cell:
            self._reached = self.reach(cell)
        return self._reached

    def _gradients(self, trace: Trace, target: Target) -> GradientTrace | None:
        """The gradients of a target: at once where they fit into a frame, else None until the worker has them."""
        if self._budget.fits(trace.document, GRADIENT_WORK):
            return gradients(trace, target)
        args = (trace.document, trace.result.lent(), target)
        found: GradientTrace | None = self._later.ask(
            "gradients", self._generation, (trace, target), _gradients_apart, *args
        )
        return found

    def _compare_scaling(self, flags: Changed) -> None:
        """Have the worker compare with and without scaling, where the step that tells of it is looked at. First of
        those who hear of a change, so that the stage then finds it."""
        if not flags & (Changed.TIME | Changed.VIEW | Changed.TRACE):
            return
        shown = self.shown if self.lens.kind == "gradient" else None
        if isinstance(shown, GradientTrace) and shown.apart and STEP_IDS[self.step_index] == "scale":
            found = self._later.ask(
                "scaling", self._generation, (shown,), scaling_compared, shown.forward, shown.target
            )
            if found is not None:
                remember(shown, found)

    @property
    def shown_time(self) -> tuple[Schedule, float]:
        """The schedule of what is shown and the time in it; of a held state with other sizes, its own."""
        shown = self.shown
        if shown is self.trace or self.lens.kind != "held":
            return self.schedule, self.player.t
        if self._held_schedule is None or self._held_schedule[0] is not shown:
            self._held_schedule = (shown, schedule(shown, self.pace))
        own = self._held_schedule[1]
        return own, own.carry(self.player.t, self.schedule)

    def hold(self) -> None:
        """Keep the present state to compare with; the document goes on changing."""
        with self._saying():
            self.live.leave()  # the next edit is computed into memory of its own
            self.lens.held = self.trace
            self.tell(
                tr(
                    "This state is held. Change what you like, then look at the held state or at the "
                    "difference."
                )
            )
            self._say(Changed.VIEW)

    def let_go(self) -> None:
        """Nothing is held any more."""
        with self._saying():
            self.lens.held = None
            if self.lens.kind in ("held", "difference"):
                self.look("now")
            self._say(Changed.VIEW)

    def look(self, kind: LensKind) -> bool:
        """Choose the lens. False, and a notice that says why, where there is nothing to see through it."""
        problem = self.lens.problem(self.trace, kind)
        if problem:
            self.tell(problem, "refused")
            return False
        if kind != self.lens.kind:
            with self._saying():
                turned = "gradient" in (kind, self.lens.kind)
                self.lens.kind = kind
                if turned:
                    self.pause()
                    self.player.direction = -1 if kind == "gradient" else 1
                    self._reschedule()
                    self._go(self.schedule.step_end(self.step_index))
                self._say(Changed.VIEW | Changed.SELECTION | Changed.TIME)
        return True

    def set_target(self, target: Target) -> None:
        """What gradients are asked of: a cell of the output, a token's output, or the whole."""
        if target != self.lens.target:
            with self._saying():
                self.lens.target = target
                self._say(Changed.VIEW | Changed.SELECTION)

    def set_head(self, head: int) -> None:
        """Look at another head (from 0); one that is not there is not taken."""
        if head != self.head and 0 <= head < self.trace.H:
            with self._saying():
                self.head = head
                if self.selected is not None and NAMES[self.selected.matrix].per_head:
                    cell = self.selected
                    self.selected = Cell(cell.matrix, cell.row, cell.col, head, cell.batch)
                    self.trail = ()
                    self._say(Changed.SELECTION)
                self._say(Changed.VIEW)

    def set_batch(self, batch: int) -> None:
        """Look at another sentence of the batch (from 0); one that is not there is not taken."""
        if batch != self.batch and 0 <= batch < self.trace.N:
            with self._saying():
                self.batch = batch
                if self.selected is not None and self.selected.matrix not in PARAMETERS:
                    cell = self.selected
                    self.selected = Cell(cell.matrix, cell.row, cell.col, cell.head, batch)
                    self.trail = ()
                    self._say(Changed.SELECTION)
                self._say(Changed.VIEW)

    def set_decimals(self, decimals: int) -> None:
        self.choose("decimals", decimals)

    def set_pace(self, pace: str) -> None:
        """Make more or less in one beat: "term", "cell", "row" or "matrix"."""
        self.choose("pace", pace)

    def _on_setting(self, name: str) -> None:
        """The preferences are common to all windows: whoever chose, every store follows."""
        values = self.settings.values
        if name not in SEEN:
            return
        with self._saying():
            if name == "decimals":
                self.decimals = values.decimals
            elif name == "pace":
                self.pace = values.pace
                self._reschedule()
            elif name == "speed":
                self.player.speed = values.speed
                self._say(Changed.PLAYING)
            self._say(Changed.VIEW)

    # ---- checking, closing -------------------------------------------------------------------------------------

    def check(self) -> None:
        """Let the worker compute the shown document with the reference in float64 and compare."""
        if self.settings.values.check and not self.pending:
            lent = self.trace.result.lent()
            self.worker.submit(Request("check", self._generation, compare_result, (lent,)))

    def recompute(self) -> None:
        """The same document by whatever serves now: the kernels have just become ready."""
        with self._saying():
            self._put(self.document)

    def close(self) -> None:
        """Stop the clock and the worker. The store can still be read."""
        if self._on_setting in self.settings.heard:
            self.settings.heard.remove(self._on_setting)
        self._idle.stop()
        self.clock.stop()
        self.worker.stop()

    # ---- within ------------------------------------------------------------------------------------------------

    def _start_over(self, document: Document) -> None:
        self.player.pause()
        self.clock.stop()
        self.selected, self.trail, self.head, self.batch = None, (), 0, 0
        self.lens = Lens(self._gradients)
        self.player.direction = 1
        self._put(document)
        self.player.seek(0.0)
        self._say(EVERYTHING)

    def _show(self, document: Document | None) -> None:
        if document is not None:
            self._put(document)
            self.fitted.emit()

    def _put(self, document: Document) -> None:
        """Make `document` the one that is shown: at once where that fits into a frame, else by way of the worker."""
        with self._saying():
            self.document = document
            self._generation += 1
            self.worker.drop("check")
            self._later.forget()
            self._say(Changed.DOCUMENT | Changed.STATUS)
            if self._fits(document):
                self.pending = False
                self._take(*_timed(document, self.trace, self.live))
            else:
                self.pending = True
                self.worker.submit(Request("compute", self._generation, _timed_anew, (document,)))

    def _fits(self, document: Document) -> bool:
        """Whether it may be computed on this thread: all of it, or what an edit changes."""
        budget = self._budget
        return budget.fits(document) or (budget.fits_followed(document) and followed(document, self.live))

    def _take(self, trace: Trace, seconds: float) -> None:
        if self.live.followed.kind == "everything":
            self._budget.learn(trace.document, seconds)
        self.trace, self.last_compute_seconds = trace, seconds
        self.checked, self.verdict = "checking", None
        self.head = min(self.head, trace.H - 1)
        if self.batch >= trace.N:
            self.batch = 0
            self._say(Changed.VIEW)
        if self.selected is not None and not self.trace.has(self.selected):
            self.selected = None
            self._say(Changed.SELECTION)
        if not all(self.trace.has(forward_cell(cell)) for cell in self.trail):
            self.trail = ()
            self._say(Changed.SELECTION)
        self._reschedule()
        self._idle.start()
        self._say(Changed.TRACE | Changed.STATUS)

    def _reschedule(self) -> None:
        """A new schedule where shapes, switches or the pace changed; the position stays where it was."""
        pace: Pace = "matrix" if self.lens.kind == "gradient" else self.pace
        sizes = (sizes_of(self.trace), pace)
        if sizes != self._sizes:
            self._sizes = sizes
            self.player.reschedule(schedule(self.trace, pace))
            self._say(Changed.TIME)

    def _on_answer(self, answer: Answer) -> None:
        if answer.generation != self._generation:
            return
        if answer.error is not None:
            self.pending = False
            raise answer.error
        with self._saying():
            if answer.kind == "compute":
                self.pending = False
                trace, seconds, self.live = answer.value
                self._take(trace, seconds)
            elif self._later.take(answer):
                self._say(Changed.VIEW | Changed.SELECTION | Changed.STATUS)
            elif answer.kind == "check":
                self.verdict = answer.value
                self.checked = "ok" if self.verdict.ok else "off"
                self._say(Changed.STATUS)
