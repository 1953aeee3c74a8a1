"""Why scores are divided by √d_k, by experiment: many queries and keys are drawn, and for every width d_k from 1 to
1,024 it is measured how far their dot products spread, how even the softmax of them is, and how much gradient gets
back through it, with and without the division.

"We suspect that for large values of d_k, the dot products grow large in magnitude, pushing the softmax function into
regions where it has extremely small gradients" (Vaswani et al. 2017, section 3.2.1). Nothing here is a formula's curve:
all is measured on what was drawn, by the softmax of `slips.py`'s kind, row by row.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from mha_studio.trace.model import Array

WIDEST = 1024
KEYS = 16
"""How many keys a query meets."""
WIDTHS: tuple[int, ...] = tuple(sorted({round(2 ** (n / 4)) for n in range(41)}))
"""The widths that are measured: 1 to 1,024, four to a doubling where those differ."""
QUERIES = 128
BINS = 48


class Way(Struct, frozen=True, eq=False):
    """One way of treating the scores, measured at each width: their standard deviation, the mean entropy of a row of
    shares in bits (from 0, all on one key, to log₂ 16 = 4), the mean |∂L/∂z|, what a random gradient at the shares
    leaves at what softmax was given; and the mean of each row's largest share. All (len(WIDTHS),)."""

    spread: Array
    entropy: Array
    gradient: Array
    peak: Array


class Experiment(Struct, frozen=True, eq=False):
    """What came of one seed. `scores` (widths, queries, keys) are the dot products themselves."""

    seed: int
    scores: Array
    plain: Way
    scaled: Way

    def density(self, index: int, scaled: bool) -> tuple[Array, Array]:
        """(edges, how many of the scores lie there, as a share for each unit) at one width, over four standard
        deviations on either side."""
        root = np.sqrt(WIDTHS[index])
        values, limit = self.scores[index].ravel(), 4.0 * root
        if scaled:
            values, limit = values / root, 4.0
        counts, edges = np.histogram(values, bins=BINS, range=(-limit, limit))
        return edges, counts / (values.size * (edges[1] - edges[0]))


def run(seed: int, queries: int = QUERIES) -> Experiment:
    """Draw and measure. One query and one key of the full width serve all: the narrower ones are their first
    entries."""
    rng = np.random.default_rng(seed)
    q = rng.standard_normal((queries, 1, WIDEST))
    k = rng.standard_normal((queries, KEYS, WIDEST))
    parts = np.add.reduceat(q * k, (0, *WIDTHS[:-1]), axis=2)  # from one width to the next
    scores = np.ascontiguousarray(np.moveaxis(parts.cumsum(axis=2), 2, 0))
    upstream = rng.standard_normal((queries, KEYS))
    roots = np.sqrt(np.array(WIDTHS, dtype=np.float64))[:, np.newaxis, np.newaxis]
    return Experiment(seed, scores, measured(scores, upstream), measured(scores / roots, upstream))


def measured(z: Array, upstream: Array) -> Way:
    """z (widths, queries, keys): what softmax gets; upstream (queries, keys): the gradient at its shares."""
    raised = np.exp(z - z.max(axis=2, keepdims=True))
    shares = raised / raised.sum(axis=2, keepdims=True)
    with np.errstate(divide="ignore", invalid="ignore"):
        bits = np.where(shares > 0.0, -shares * np.log2(shares), 0.0)
    # the way back through a softmax: ∂L/∂z = a ⊙ (g − Σ a g)
    back = shares * (upstream - (shares * upstream).sum(axis=2, keepdims=True))
    return Way(
        spread=z.std(axis=(1, 2)),
        entropy=bits.sum(axis=2).mean(axis=1),
        gradient=np.abs(back).mean(axis=(1, 2)),
        peak=shares.max(axis=2).mean(axis=1),
    )
