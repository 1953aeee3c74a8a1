"""Where each intermediate lies in the one flat buffer that a kernel fills, and the views that show it by name.

One buffer a computation: one allocation, and one array for a kernel to unpack (each costs about 0.1 µs at a size where
the whole computation takes 2). The kernels in `kernels.py` read `Layout.record`; nothing is computed here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .config import AttentionConfig

Array = NDArray[Any]

ALIGNMENT = 64  # bytes: one cache line, one AVX-512 register
RECORD = np.dtype(
    [
        (name, np.int64)
        for name in (
            "batch", "heads", "queries", "given_keys", "keys", "embed_dim", "head_dim", "key_dim", "value_dim",
            "fused", "has_bias_kv", "has_zero_attn",
            "q", "k", "v", "q_row", "k_row", "keys_turned", "scores", "masked", "weights", "row_max", "row_sum",
            "concat", "output", "end",
        )
    ]
)  # fmt: skip
"""What a kernel is told of the sizes, then the offset of each part in the buffer, in elements.

fused: queries, keys and values come from one array and stand side by side in rows of 3E; q_row, k_row: elements from
one row of q, or of k and v, to the next; keys_turned: room for Kᵀ of one batch entry, (E, keys); row_max, row_sum: what
each row of scores was shifted and divided by in its softmax, (N, H, L), kept by the kernels that call BLAS.
"""


@dataclass(frozen=True, slots=True)
class Layout:
    """The plan of one buffer for sizes N (batch), L (queries), S (keys) and a configuration.

    `parts`: for each field of `AttentionResult`, and for `output` as (N, L, E): its shape, its offset in bytes and its
    steps in bytes.
    """

    record: Array
    size: int
    parts: dict[str, tuple[tuple[int, ...], int, tuple[int, ...]]]

    def views(self, buffer: Array) -> dict[str, Array]:
        """The parts of a flat buffer by name, as views that cannot be written to."""
        return {name: self.view(buffer, name) for name in self.parts}

    def view(self, buffer: Array, name: str) -> Array:
        """One part of a flat buffer, as a view that cannot be written to."""
        shape, offset, steps = self.parts[name]
        view: Array = np.ndarray(shape, buffer.dtype, buffer, offset, steps)
        view.flags.writeable = False
        return view


@lru_cache(maxsize=64)
def layout(
    config: AttentionConfig, batch: int, queries: int, given_keys: int, fused: bool, item: int
) -> Layout:
    """Lay out the buffer. `fused` asks for q, k and v side by side; `item` is the size of an element in bytes."""
    width, keys = config.embed_dim, given_keys + config.extra_keys
    cells = batch * config.num_heads * queries * keys
    record = np.zeros(1, RECORD)
    sizes = {
        "batch": batch, "heads": config.num_heads, "queries": queries, "given_keys": given_keys, "keys": keys,
        "embed_dim": width, "head_dim": config.head_dim, "key_dim": config.key_dim, "value_dim": config.value_dim,
        "fused": int(fused), "has_bias_kv": int(config.add_bias_kv), "has_zero_attn": int(config.add_zero_attn),
    }  # fmt: skip
    for name, number in sizes.items():
        record[name] = number
    if fused:
        record["q_row"] = record["k_row"] = 3 * width
        record["k"], record["v"] = width, 2 * width
        end = 3 * width * batch * queries
        parts: dict[str, int] = {}
    else:
        record["q_row"] = record["k_row"] = width
        end = 0
        parts = {"q": batch * queries * width, "k": batch * keys * width, "v": batch * keys * width}
    parts |= {"keys_turned": keys * width, "scores": cells, "masked": cells, "weights": cells}
    parts |= {"row_max": cells // keys, "row_sum": cells // keys}
    parts |= {"concat": batch * queries * width, "output": batch * queries * width}
    step = ALIGNMENT // item
    for name, size in parts.items():
        end = -(-end // step) * step
        record[name] = end
        end += size
    record["end"] = end
    record.flags.writeable = False
    return Layout(record, end, _parts(record, item))


def _parts(record: Array, item: int) -> dict[str, tuple[tuple[int, ...], int, tuple[int, ...]]]:
    at = {name: int(record[0][name]) for name in RECORD.names or ()}
    batch, heads, queries, keys = at["batch"], at["heads"], at["queries"], at["keys"]
    width, head_dim = at["embed_dim"], at["head_dim"]

    def by_heads(place: str, length: int, row: int) -> tuple[tuple[int, ...], int, tuple[int, ...]]:
        steps = (length * row * item, head_dim * item, row * item, item)
        return (batch, heads, length, head_dim), at[place] * item, steps

    def whole(place: str, *shape: int) -> tuple[tuple[int, ...], int, tuple[int, ...]]:
        steps = tuple(prod(shape[axis + 1 :]) * item for axis in range(len(shape)))
        return shape, at[place] * item, steps

    cells = (batch, heads, queries, keys)
    return {
        "q": by_heads("q", queries, at["q_row"]),
        "k": by_heads("k", keys, at["k_row"]),
        "v": by_heads("v", keys, at["k_row"]),
        "scores": whole("scores", *cells),
        "masked_scores": whole("masked", *cells),
        "attn_weights": whole("weights", *cells),
        "head_outputs": by_heads("concat", queries, width),
        "row_max": whole("row_max", batch, heads, queries),
        "row_sum": whole("row_sum", batch, heads, queries),
        "concat": whole("concat", batch, queries, width),
        "output": whole("output", batch, queries, width),
    }
