"""Documents whose numbers can be written and multiplied by hand: small whole numbers in X and in the weights.

Queries, keys, values and scores come out whole; √d_k is too, where d_k is 1, 4, 9 or 16.
"""

from __future__ import annotations

import numpy as np

from mha_studio.document.document import Document, Mask
from mha_studio.engine import AttentionConfig, AttentionWeights

WORDS = (
    "cat", "dog", "sun", "sea", "red", "old", "sits", "runs", "the", "on", "and", "sky", "fish", "bird", "sings",
    "green", "tree", "falls", "rain", "moon", "soft", "wind", "home", "blue",
)  # fmt: skip


def easy_document(
    seed: int, tokens: int = 3, heads: int = 2, dim: int = 8, mask: Mask | None = None
) -> Document:
    """A document of different words drawn from a seed; x is −2 to 2, and each projection adds up two entries of x at
    most, so queries, keys and values are −4 to 4."""
    rng = np.random.default_rng([seed, tokens, heads, dim])
    words = tuple(str(word) for word in rng.choice(WORDS, size=tokens, replace=False))
    config = AttentionConfig(dim, heads, bias=False)
    drawn = AttentionWeights.random(config, seed, np.float32)
    weights = drawn.replace(**{name: _whole(rng, dim) for name in ("w_q", "w_k", "w_v", "w_o")})
    lexicon = {word: tuple(float(n) for n in rng.integers(-2, 3, size=dim)) for word in words}
    return Document(
        words, config, weights, seed=seed, positions="none", lexicon=lexicon, mask=mask or Mask(), biased=False,
        title="By hand",
    )  # fmt: skip


def _whole(rng: np.random.Generator, dim: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """(dim, dim): in each row one or two entries of ±1."""
    weight = np.zeros((dim, dim), dtype=np.float32)
    first = rng.permutation(dim)
    for row in range(dim):
        weight[row, first[row]] = rng.choice([-1.0, 1.0])
        if rng.random() < 0.4:
            weight[row, rng.integers(dim)] = rng.choice([-1.0, 1.0])
    return weight
