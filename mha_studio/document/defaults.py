"""What is chosen where nobody has chosen: ranges, numbers of heads, and the weights of a new document.

The documents that the program opens with are built on purpose and come from `scenarios.py`.
"""

from __future__ import annotations

from typing import Any

from mha_studio.document.document import Document, Dtype, Mask
from mha_studio.document.tokens import split
from mha_studio.engine import AttentionConfig, AttentionWeights, divisors

DIM_RANGE = (2, 512)
"""The smallest and the largest d_model."""
GAIN = 1.4
"""What W_Q and W_K are multiplied by when they are drawn, so that drawn heads prefer some tokens visibly."""


def head_choices(embed_dim: int) -> tuple[int, ...]:
    """The numbers of heads that share `embed_dim` evenly, smallest first."""
    return divisors(embed_dim)


def nearest_heads(embed_dim: int, wanted: int) -> int:
    """The largest number of heads that fits and is not above `wanted`."""
    return max(n for n in head_choices(embed_dim) if n <= max(1, wanted))


def drawn_weights(config: AttentionConfig, seed: int, dtype: Any) -> AttentionWeights:
    """Weights drawn from a seed; the same on every machine."""
    drawn = AttentionWeights.random(config, seed, dtype)
    factor = drawn.dtype.type(GAIN)
    return drawn.replace(w_q=drawn.w_q * factor, w_k=drawn.w_k * factor)


def new_document(
    text: str = "the cat sat on the mat",
    num_heads: int = 2,
    embed_dim: int = 8,
    seed: int = 0,
    mask: Mask | None = None,
    dtype: Dtype = "float32",
) -> Document:
    """A document whose words and weights are drawn from a seed. Raises `ConfigError` or `DocumentError`."""
    config = AttentionConfig(embed_dim, num_heads)
    weights = drawn_weights(config, seed, dtype)
    return Document(split(text), config, weights, seed=seed, mask=mask or Mask(), dtype=dtype)
