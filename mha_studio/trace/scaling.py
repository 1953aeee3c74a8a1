"""What the division by √dₖ is for: the gradient that reaches the scores with it and without it, side by side.

"We suspect that for large values of dₖ, the dot products grow large in magnitude, pushing the softmax function into
regions where it has extremely small gradients" (Vaswani et al. 2017, section 3.2.1).
"""

from __future__ import annotations

import math
from weakref import WeakKeyDictionary

import numpy as np
from msgspec import Struct

from mha_studio.language import tr
from mha_studio.trace.gradients import GradientTrace, Target, gradients
from mha_studio.trace.numbers import style, styled
from mha_studio.trace.trace import Trace, compute


class Scaling(Struct, frozen=True):
    """The same document and target twice, with scaling and without; all else, pins included, is the same.

    `mean_with` and `mean_without` are the mean |∂target/∂score| over every head, every sentence and every pair that
    the mask allows; `ratio` is the first by the second (∞ where nothing arrives without). `peak_with` and
    `peak_without` are the mean of each row's largest share: near 1, softmax passes almost nothing back.
    """

    with_scale: GradientTrace
    without_scale: GradientTrace
    mean_with: float
    mean_without: float
    peak_with: float
    peak_without: float

    @property
    def ratio(self) -> float:
        """How many times as much arrives with scaling as without."""
        if self.mean_without == 0.0:
            return math.nan if self.mean_with == 0.0 else math.inf
        return self.mean_with / self.mean_without

    @property
    def sentence(self) -> str:
        """One sentence with the numbers, and what they show."""
        root = f"√{self.with_scale.D}"
        if self.with_scale.scale == self.without_scale.scale:
            return tr("Dividing by {root} is dividing by 1: with and without are the same.").format(root=root)
        if math.isnan(self.mean_with) or math.isnan(self.mean_without):
            sentence = tr(
                "Mean |∂| at the scores: {with_it} with ÷ {root}, {without} without; something on the "
                "way is not a number."
            )
        elif math.isnan(self.ratio):
            sentence = tr(
                "Mean |∂| at the scores: {with_it} with ÷ {root}, {without} without; there is nothing to compare."
            )
        elif math.isinf(self.ratio):
            sentence = tr("Mean |∂| at the scores: {with_it} with ÷ {root}, {without} without.")
        elif self.ratio > 1.0:
            sentence = tr(
                "Mean |∂| at the scores: {with_it} with ÷ {root}, {without} without: {ratio} times as "
                "much gets through, "
                "since the largest share of a row is {peak_with} and {peak_without} on average, and a "
                "share near 100 % "
                "hardly moves."
            )
        else:
            sentence = tr(
                "Mean |∂| at the scores: {with_it} with ÷ {root}, {without} without: here {ratio} times as much gets "
                "through, since the shares can still move without it (the largest share of a row is {peak_with} and "
                "{peak_without} on average)."
            )
        return sentence.format(
            with_it=_short(self.mean_with),
            root=root,
            without=_short(self.mean_without),
            ratio=_short(self.ratio),
            peak_with=_percent(self.peak_with),
            peak_without=_percent(self.peak_without),
        )


def scaling_compared(trace: Trace, target: Target | None = None) -> Scaling:
    """The gradients of a target with scaling on and off; the trace itself serves as the one that it is.

    With scaling on the factor is 1/√dₖ, or the document's own number where it has one. Without a target: the whole
    output. Raises IndexError for a target that the output does not hold.
    """
    document = trace.document
    other = compute(document.replace(scaled=not document.scaled), trace)
    pair = (trace, other) if document.scaled else (other, trace)
    found = tuple(gradients(each, target) for each in pair)
    return Scaling(found[0], found[1], *(_mean(each) for each in found), *(_peak(each) for each in pair))


_compared: WeakKeyDictionary[GradientTrace, Scaling] = WeakKeyDictionary()


def compared(found: GradientTrace) -> Scaling | None:
    """The comparison for a gradient that is looked at, made once; None where it is made apart and not there yet."""
    if found not in _compared:
        if found.apart:
            return None
        remember(found, scaling_compared(found.forward, found.target))
    return _compared[found]


def remember(found: GradientTrace, made: Scaling) -> None:
    """Keep the comparison that was made for a gradient as long as that is there."""
    _compared[found] = made


def _mean(found: GradientTrace) -> float:
    """Mean |∂target/∂score| of what is allowed; 0 where nothing is."""
    total, count = 0.0, 0
    for batch in range(found.N):
        for head in range(found.H):
            sizes = np.abs(found.matrix("scores", head, batch).array)
            blocked = found.forward.blocked(head, batch)
            allowed = sizes if blocked is None else sizes[~blocked]
            total += float(allowed.sum(dtype=np.float64))
            count += allowed.size
    return total / count if count else 0.0


def _peak(trace: Trace) -> float:
    """The mean over all rows of the largest share, rows without any left out."""
    largest = trace.result.attn_weights.max(axis=-1)
    finite = largest[np.isfinite(largest)]
    return float(finite.mean(dtype=np.float64)) if finite.size else math.nan


def _short(value: float) -> str:
    """Three figures, as a reader writes them: "0.0123", "4.08", "1,230", "2.1e-09"."""
    if value == 0.0 or not math.isfinite(value):
        return "0" if value == 0.0 else str(value)
    places = 2 - math.floor(math.log10(abs(value)))
    if places > 6:
        return styled(f"{value:.1e}")
    plain = style() == (False, False)
    return f"{value:,.{max(places, 0)}f}" if plain else styled(f"{value:.{max(places, 0)}f}")


def _percent(share: float) -> str:
    return f"{100.0 * share:.0f} %" if share < 0.995 else tr("nearly 100 %")
