"""Which numbers are looked at: those of now, those of a state that was held, their difference, or the gradients.

A lens changes nothing of the document. What it shows is a trace like any other, so stage, rail and panel draw it alike.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from mha_studio.language import tr
from mha_studio.trace.difference import Difference, incomparable
from mha_studio.trace.explain import explain
from mha_studio.trace.explain_difference import explain_difference
from mha_studio.trace.explain_gradient import explain_gradient
from mha_studio.trace.gradients import GradientTrace, Target, gradients, is_gradient
from mha_studio.trace.model import Cell, Explanation
from mha_studio.trace.trace import Trace
from mha_studio.trace.variant import OwnWhy

LensKind = Literal["now", "held", "difference", "gradient", "variant", "astray"]
"""Besides those of the document: a `variant` of its computation, such as one with a bug in it, and how far that goes
`astray` from it."""
Gradients = Callable[[Trace, Target], GradientTrace | None]
"""What works gradients out; None: it is at it, and they come later."""


class Lens:
    """`held` is the state kept to compare with, `target` what gradients are asked of."""

    def __init__(self, make: Gradients = gradients) -> None:
        self._make = make
        self.kind: LensKind = "now"
        self.held: Trace | None = None
        self.target = Target()
        self.variant: Callable[[Trace], Trace] | None = None
        """Makes of a computation what "variant" shows; `apart` of that what "astray" shows."""
        self.apart: Callable[[Trace], Trace] | None = None
        self._made: dict[LensKind, tuple[Trace, object, Trace]] = {}

    def problem(self, now: Trace, kind: LensKind) -> str:
        """A sentence where this kind cannot be looked at, else an empty string."""
        if kind in ("held", "difference") and self.held is None:
            return tr("Nothing is held to compare with; hold a state first.")
        if kind == "difference" and self.held is not None:
            return incomparable(now, self.held)
        if (kind == "variant" and self.variant is None) or (kind == "astray" and self.apart is None):
            return tr("There is no other way of computing it to look at.")
        return ""

    def shown(self, now: Trace) -> Trace:
        """What the stage draws. `now` itself where the kind cannot be looked at just now; while gradients are
        `awaited`, the last ones of the same sizes, or `now`, for a place to wait at."""
        if self.kind == "now" or self.problem(now, self.kind):
            return now
        if self.kind == "gradient":
            found = self.gradients(now)
            last = self._made.get("gradient")
            if found is None and last is not None and not incomparable(now, last[2]):
                return last[2]
            return now if found is None else found
        if self.kind in ("variant", "astray"):
            return self._other_way(now)
        assert self.held is not None
        if self.kind == "held":
            return self.held
        made = self._made.get("difference")
        if made is None or made[0] is not now or made[1] is not self.held:
            made = self._made["difference"] = (now, self.held, Difference(now, self.held))
        return made[2]

    def _other_way(self, now: Trace) -> Trace:
        """The variant of now, or how far it goes astray; made once."""
        assert self.variant is not None
        made = self._made.get("variant")
        if made is None or made[0] is not now or made[1] is not self.variant:
            made = self._made["variant"] = (now, self.variant, self.variant(now))
            self._made.pop("astray", None)
        if self.kind == "variant" or self.apart is None:
            return made[2]
        if "astray" not in self._made:
            self._made["astray"] = (now, self.variant, self.apart(made[2]))
        return self._made["astray"][2]

    def shares(self, now: Trace) -> Trace:
        """What small maps of the heads draw: shares of now or of the held state, or their difference. Gradients of
        shares are no shares, so with those the maps stay as they are."""
        return now if self.kind == "gradient" else self.shown(now)

    def awaited(self, now: Trace) -> bool:
        """Whether gradients are looked at that are still being worked out."""
        return self.kind == "gradient" and self.gradients(now) is None

    def gradients(self, now: Trace) -> GradientTrace | None:
        """The gradients of the target, whichever lens is on; None while they are being worked out."""
        target = self._target(now)
        made = self._made.get("gradient")
        if made is None or made[0] is not now or made[1] != target:
            found = self._make(now, target)
            if found is None:
                return None
            made = self._made["gradient"] = (now, target, found)
        assert isinstance(made[2], GradientTrace)
        return made[2]

    def number(self, now: Trace, cell: Cell) -> float | None:
        """What stands in a cell of a question's trail: of the computation, or a gradient; None while it is awaited."""
        if not is_gradient(cell):
            return now.value(cell)
        found = self.gradients(now)
        return None if found is None else found.value(cell)

    def _target(self, now: Trace) -> Target:
        """The target, held to what the output has just now."""
        target = self.target
        fits = (target.row or 0) < now.L and (target.col or 0) < now.E and (target.batch or 0) < now.N
        return target if fits else Target()


def explain_shown(shown: Trace, cell: Cell, most: int = 8) -> Explanation:
    """Why a cell of what is shown holds what it holds: by the chain rule for a gradient, by both states for their
    difference, else by the computation."""
    if isinstance(shown, OwnWhy):
        return shown.explained(cell, most)
    if isinstance(shown, GradientTrace):
        return explain_gradient(shown, cell, most)
    if isinstance(shown, Difference):
        return explain_difference(shown, cell)
    return explain(shown, cell, most)
