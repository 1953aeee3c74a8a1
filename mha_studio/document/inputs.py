"""What the engine gets of a document: arrays, with the switches applied.

The engine is called by the trace. Masks say True = blocked, as `torch.nn.MultiheadAttention` does.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mha_studio.document.document import Document, Mask
from mha_studio.document.embed import x
from mha_studio.engine import AttentionConfig, AttentionWeights, causal_mask

Array = NDArray[Any]


@dataclass(frozen=True, slots=True, eq=False)
class Inputs:
    """The arguments of `attend`, under their names there. query, key and value (L, E) are one array."""

    query: Array
    key: Array
    value: Array
    weights: AttentionWeights
    config: AttentionConfig
    attn_mask: Array | None
    key_padding_mask: Array | None


def inputs(doc: Document) -> Inputs:
    """Scaling off: the configuration's scale is 1. Bias off: neither configuration nor weights have any."""
    config, weights = doc.config, doc.weights
    if not doc.scaled:
        config = dataclasses.replace(config, scale=1.0)
    if not doc.biased and config.bias:
        config = dataclasses.replace(config, bias=False)
        weights = weights.replace(b_q=None, b_k=None, b_v=None, b_o=None)
    array = x(doc)
    return Inputs(array, array, array, weights, config, attn_mask(doc.mask, len(doc.tokens)), None)


def attn_mask(mask: Mask, length: int) -> Array | None:
    """(L, L), bool with True = blocked, or the floats of a mask of one's own; None where nothing is masked."""
    return mask.cells if mask.kind == "own" else _known_mask(mask.kind, mask.width, length)


@lru_cache(maxsize=16)
def _known_mask(kind: str, width: int, length: int) -> Array | None:
    if kind == "none":
        return None
    if kind == "causal":
        cells = causal_mask(length)
    else:
        places = np.arange(length)
        cells = np.abs(places[:, np.newaxis] - places) > width
    cells.flags.writeable = False
    return cells
