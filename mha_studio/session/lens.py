"""Which numbers are looked at: those of now, those of a state that was held, their difference, or the gradients.

A lens changes nothing of the document. What it shows is a trace like any other, so stage, rail and panel draw it alike.
"""

from __future__ import annotations

from typing import Literal

from mha_studio.language import tr
from mha_studio.trace.difference import Difference, incomparable
from mha_studio.trace.explain import explain
from mha_studio.trace.explain_gradient import explain_gradient
from mha_studio.trace.gradients import GradientTrace, Target, gradients, is_gradient
from mha_studio.trace.model import Cell, Explanation
from mha_studio.trace.trace import Trace

LensKind = Literal["now", "held", "difference", "gradient"]


class Lens:
    """`held` is the state kept to compare with, `target` what gradients are asked of."""

    def __init__(self) -> None:
        self.kind: LensKind = "now"
        self.held: Trace | None = None
        self.target = Target()
        self._made: dict[LensKind, tuple[Trace, object, Trace]] = {}

    def problem(self, now: Trace, kind: LensKind) -> str:
        """A sentence where this kind cannot be looked at, else an empty string."""
        if kind in ("held", "difference") and self.held is None:
            return tr("Nothing is held to compare with; hold a state first.")
        if kind == "difference" and self.held is not None:
            return incomparable(now, self.held)
        return ""

    def shown(self, now: Trace) -> Trace:
        """What the stage draws. `now` itself where the kind cannot be looked at just now."""
        if self.kind == "now" or self.problem(now, self.kind):
            return now
        if self.kind == "gradient":
            return self.gradients(now)
        assert self.held is not None
        if self.kind == "held":
            return self.held
        made = self._made.get("difference")
        if made is None or made[0] is not now or made[1] is not self.held:
            made = self._made["difference"] = (now, self.held, Difference(now, self.held))
        return made[2]

    def shares(self, now: Trace) -> Trace:
        """What small maps of the heads draw: shares of now or of the held state, or their difference. Gradients of
        shares are no shares, so with those the maps stay as they are."""
        return now if self.kind == "gradient" else self.shown(now)

    def gradients(self, now: Trace) -> GradientTrace:
        """The gradients of the target, whichever lens is on."""
        target = self._target(now)
        made = self._made.get("gradient")
        if made is None or made[0] is not now or made[1] != target:
            made = self._made["gradient"] = (now, target, gradients(now, target))
        found = made[2]
        assert isinstance(found, GradientTrace)
        return found

    def number(self, now: Trace, cell: Cell) -> float:
        """What stands in a cell of a question's trail: of the computation, or a gradient."""
        return self.gradients(now).value(cell) if is_gradient(cell) else now.value(cell)

    def _target(self, now: Trace) -> Target:
        """The target, held to what the output has just now."""
        target = self.target
        fits = (target.row or 0) < now.L and (target.col or 0) < now.E and (target.batch or 0) < now.N
        return target if fits else Target()


def explain_shown(shown: Trace, cell: Cell, most: int = 8) -> Explanation:
    """Why a cell of what is shown holds what it holds: by the chain rule for a gradient, else by the computation."""
    if isinstance(shown, GradientTrace):
        return explain_gradient(shown, cell, most)
    if isinstance(shown, Difference):
        return explain(shown.forward, cell, most)
    return explain(shown, cell, most)
