"""The figures of "why √d_k" for one query: shares and the gradient that reaches the scores, with scaling and without.

The engine computes both: one query and six keys, whose first d_k numbers are taken, so that a wider head sees the same
numbers and more. Shown in `views/learn/live_scaling.py`.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from mha_studio.engine import AttentionConfig, AttentionWeights, attend

KEYS = 6
WIDEST = 256
WIDTHS = (1, 2, 4, 8, 16, 32, 64, 128, 256)


class Side(Struct, frozen=True, eq=False):
    """`shares` (KEYS,) and `gradient`: the mean |∂ share j / ∂ score j| over the row, a (1 − a)."""

    shares: NDArray[np.float64]
    gradient: float


class Compared(Struct, frozen=True, eq=False):
    """Both for one d_k; `spread`: the standard deviation of the six scores before any scaling."""

    d_k: int
    scaled: Side
    unscaled: Side
    spread: float


@lru_cache(maxsize=32)
def compared(d_k: int, seed: int = 5) -> Compared:
    """The figures for a head that is `d_k` wide, one of `WIDTHS`; query and keys have mean 0 and variance 1."""
    rng = np.random.default_rng(seed)
    query, keys = rng.standard_normal((1, WIDEST)), rng.standard_normal((KEYS, WIDEST))
    sides = []
    for scale in (None, 1.0):
        config = AttentionConfig(d_k, 1, bias=False, scale=scale)
        eye = np.eye(d_k)
        weights = AttentionWeights.random(config, 0, np.float64).replace(w_q=eye, w_k=eye, w_v=eye, w_o=eye)
        found = attend(query[:, :d_k].copy(), keys[:, :d_k].copy(), keys[:, :d_k].copy(), weights, config)
        shares = found.attn_weights[0, 0, 0].astype(np.float64)
        sides.append(Side(shares, float((shares * (1.0 - shares)).mean())))
        spread = float(found.scores[0, 0, 0].std())
    return Compared(d_k, sides[0], sides[1], spread)
