"""Documents to compute with a pencil: whole numbers up to 2, and scores so small that their exp stays writable.

With `easy.py` the products come out whole; here the scores are kept near 0 as well, so that a softmax can be done with
the short table of `exps`. A head is 1, 4, 9 or 16 columns wide, so √d_k is whole, and scaled scores are multiples of
1/√d_k. The lab "By hand" and the worksheets draw from here.
"""

from __future__ import annotations

import math
from typing import Literal

import numpy as np
from msgspec import Struct

from mha_studio.document.document import Document, Mask
from mha_studio.engine import AttentionConfig, AttentionWeights
from mha_studio.learn.easy import WORDS
from mha_studio.trace.trace import Trace, compute

Difficulty = Literal["easy", "medium", "hard"]
MOST_TOKENS = 12
MOST_HEADS = 4
TRIES = 24


class Size(Struct, frozen=True):
    """How large the numbers are: entries of X up to `most`, so many of its entries zero, so many rows of the weights
    with a second entry, and scaled scores up to `reach`, where a draw can be found that keeps to it."""

    most: int
    zeros: float
    double: float
    reach: float


SIZES: dict[Difficulty, Size] = {
    "easy": Size(1, 0.34, 0.0, 2.0),
    "medium": Size(2, 0.3, 0.0, 3.0),
    "hard": Size(2, 0.2, 0.35, 4.0),
}


def by_hand(
    seed: int,
    tokens: int = 3,
    heads: int = 1,
    head_dim: int = 4,
    mask: Mask | None = None,
    difficulty: Difficulty = "easy",
) -> Document:
    """The document of a seed; the same one for the same arguments.

    Of a few draws the first is taken whose scaled scores, (H, L, L), stay within the difficulty's reach and are not all
    alike in any row; where none does, the one that comes nearest.
    """
    best: tuple[float, Document] | None = None
    for attempt in range(TRIES):
        rng = np.random.default_rng([seed, tokens, heads, head_dim, attempt, *difficulty.encode()])
        document = _drawn(rng, seed, tokens, heads, head_dim, mask or Mask(), SIZES[difficulty])
        fault = _fault(compute(document), SIZES[difficulty].reach)
        if best is None or fault < best[0]:
            best = (fault, document)
        if fault == 0.0:
            break
    assert best is not None
    return best[1]


def exps(scores: list[float]) -> tuple[tuple[float, float], ...]:
    """A table of exp for these scores, each once, largest first: (score, exp of it)."""
    return tuple((score, math.exp(score)) for score in sorted(set(scores), reverse=True))


def _drawn(
    rng: np.random.Generator, seed: int, tokens: int, heads: int, head_dim: int, mask: Mask, size: Size
) -> Document:
    dim = heads * head_dim
    words = tuple(str(word) for word in rng.choice(WORDS, size=tokens, replace=False))
    config = AttentionConfig(dim, heads, bias=False)
    drawn = AttentionWeights.random(config, seed, np.float32)
    weights = drawn.replace(**{name: _weight(rng, dim, size.double) for name in ("w_q", "w_k", "w_v", "w_o")})
    lexicon = {word: _vector(rng, dim, size) for word in words}
    return Document(
        words, config, weights, seed=seed, positions="none", lexicon=lexicon, mask=mask, biased=False, title="By hand"
    )  # fmt: skip


def _vector(rng: np.random.Generator, dim: int, size: Size) -> tuple[float, ...]:
    values = rng.integers(1, size.most + 1, size=dim) * rng.choice([-1, 1], size=dim)
    return tuple(float(n) for n in np.where(rng.random(dim) < size.zeros, 0, values))


def _weight(
    rng: np.random.Generator, dim: int, double: float
) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """(dim, dim): an entry of ±1 in each row and column, more often +1, and now and then a second one in a row."""
    weight = np.zeros((dim, dim), dtype=np.float32)
    weight[np.arange(dim), rng.permutation(dim)] = rng.choice([1.0, 1.0, -1.0], size=dim)
    for row in range(dim):
        if rng.random() < double:
            weight[row, rng.integers(dim)] = rng.choice([-1.0, 1.0])
    return weight


def _fault(trace: Trace, reach: float) -> float:
    """How far scaled scores go beyond the reach, and a tenth for each row in which all are alike."""
    scores = np.stack([trace.matrix("scaled_scores", head).array for head in range(trace.H)])
    beyond = max(0.0, float(np.abs(scores).max()) - reach)
    alike = int((np.ptp(scores, axis=-1) == 0).sum()) if trace.S > 1 else 0
    return beyond + 0.1 * alike
