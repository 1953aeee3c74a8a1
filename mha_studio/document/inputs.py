"""What the engine gets of a document: arrays, with the switches applied.

The engine is called by the trace. Masks say True = blocked, as `torch.nn.MultiheadAttention` does.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np
from msgspec import Struct, field
from numpy.typing import NDArray

from mha_studio.document.document import Document, FullyMasked
from mha_studio.document.embed import MEMORY, batch_x, x
from mha_studio.document.pins import engine_pins
from mha_studio.engine import AttentionConfig, AttentionWeights, causal_mask
from mha_studio.language import tr

Array = NDArray[Any]


class Inputs(Struct, frozen=True, eq=False):
    """The arguments of `attend`, under their names there.

    query, key and value are one array in self-attention: (L, E), or with a batch (L, N, E) or (N, L, E) as the
    configuration says. In cross-attention key and value are one, (S, E) or with that batch.
    """

    query: Array
    key: Array
    value: Array
    weights: AttentionWeights
    config: AttentionConfig
    attn_mask: Array | None
    key_padding_mask: Array | None
    fully_masked: FullyMasked = "nan"
    pins: Mapping[str, Mapping[tuple[int, ...], float]] = field(default_factory=dict)
    muted: tuple[int, ...] = ()


def inputs(doc: Document) -> Inputs:
    """Scaling off: the configuration's scale is 1. Bias off: neither configuration nor weights have any."""
    config, weights = doc.config, doc.weights
    if not doc.scaled:
        config = dataclasses.replace(config, scale=1.0)
    if not doc.biased and config.bias:
        config = dataclasses.replace(config, bias=False)
        weights = weights.replace(b_q=None, b_k=None, b_v=None, b_o=None)
    query = _laid_out(batch_x(doc), config) if doc.batch else x(doc)
    key = query
    if doc.memory is not None:
        key = x(doc, MEMORY)
        if doc.batch:
            key = _laid_out(np.broadcast_to(key, (len(doc.sentences), *key.shape)), config)
    return Inputs(
        query,
        key,
        key,
        weights,
        config,
        _stacked(attn_mask(doc), len(doc.sentences)),
        key_padding_mask(doc),
        doc.fully_masked,
        engine_pins(doc.pins),
        doc.muted,
    )


def attn_mask(doc: Document) -> Array | None:
    """(L, S) for all heads, or (H, L, S): bool with True = blocked, or the floats that are added to the scaled scores;
    None where nothing is masked or only padding is. Read-only."""
    mask = doc.mask
    if mask.kind == "own":
        return mask.cells
    return _known_mask(mask.kind, mask.width, doc.length, doc.given_keys, doc.config.num_heads, doc.dtype)


def key_padding_mask(doc: Document) -> Array | None:
    """(S,), or (N, S) with a batch, bool with True = blocked: what fills up shorter sentences, and the last keys of
    each where the mask is "padding". None where nothing is blocked."""
    memory = doc.memory is not None
    lengths = np.array([doc.given_keys if memory else len(tokens) for tokens in doc.sentences])
    width = doc.mask.width if doc.mask.kind == "padding" else 0
    blocked = np.arange(doc.given_keys) >= (lengths - width)[:, np.newaxis]
    if not blocked.any():
        return None
    blocked.flags.writeable = False
    return blocked if doc.batch else blocked[0]


def slopes(num_heads: int) -> NDArray[np.float64]:
    """(H,): what a step of distance costs in each head, 2^(−8h/H) for h = 1 … H (Press, Smith and Lewis 2022,
    "Train Short, Test Long", section 3)."""
    steps: NDArray[np.float64] = 2.0 ** (-8.0 * np.arange(1, num_heads + 1) / num_heads)
    return steps


def shapes_text(doc: Document) -> str:
    """The shape of X as torch takes it, in both orders: "(6, 2, 8) (sequence, batch, embedding), as torch has it; …".

    The one that the configuration uses comes first.
    """
    length, count, width = doc.length, len(doc.sentences), doc.config.embed_dim
    if not doc.batch:
        return tr("{shape}: (sequence, embedding), without a batch", "keep the colon").format(
            shape=f"({length}, {width})"
        )
    usual = tr("{shape}: (sequence, batch, embedding), torch's order", "keep the colon").format(
        shape=f"({length}, {count}, {width})"
    )
    first = tr("{shape}: (batch, sequence, embedding), with batch_first=True", "keep the colon").format(
        shape=f"({count}, {length}, {width})"
    )
    return "; ".join((first, usual) if doc.config.batch_first else (usual, first))


def _laid_out(array: Array, config: AttentionConfig) -> Array:
    """(N, L, E) in the order that the configuration asks for. A view."""
    return array if config.batch_first else array.swapaxes(0, 1)


def _stacked(mask: Array | None, count: int) -> Array | None:
    """A mask of each head, (H, L, S), once for each sentence: (N·H, L, S)."""
    return mask if mask is None or mask.ndim == 2 or count == 1 else np.tile(mask, (count, 1, 1))


@lru_cache(maxsize=16)
def _known_mask(kind: str, width: int, queries: int, keys: int, heads: int, dtype: str) -> Array | None:
    if kind in ("none", "padding"):
        return None
    cells: Array
    places = np.arange(max(queries, keys))
    apart = np.abs(places[:queries, np.newaxis] - places[:keys])
    if kind == "window":
        cells = apart > width
    elif kind == "alibi":
        cells = (-slopes(heads)[:, np.newaxis, np.newaxis] * apart).astype(dtype)
    else:
        cells = causal_mask(queries, keys)
        if kind == "prefix":
            cells[:, :width] = False
    cells.flags.writeable = False
    return cells
