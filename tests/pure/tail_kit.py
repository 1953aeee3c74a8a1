"""The rest of the computation after one matrix was exchanged, written out anew in float64 without the engine."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mha_studio.document.document import Document
from tests.pure.trace_kit import Arrays


def after(source: Document, arrays: Arrays, name: str, array: NDArray[np.float64]) -> Arrays:
    """Every matrix by name where `name` holds `array` instead and what depends on it follows; the rest as it was."""
    out = dict(arrays)
    heads = source.config.num_heads
    depth, length = source.config.embed_dim // heads, len(source.tokens)
    reached = {name}
    out[name] = array

    def put(made: str, value: NDArray[np.float64], *made_of: str) -> None:
        if made != name and reached & set(made_of):
            out[made] = value
            reached.add(made)

    by_hand = np.zeros_like(arrays["x"], dtype=bool)
    for row, edits in source.x_edits.items():
        by_hand[row] = ~np.isnan(edits)
    where = out["positions"] if source.positions != "none" else 0.0
    put("x", np.where(by_hand, arrays["x"], out["embedding"] + where), "embedding", "positions")
    for letter in "qkv":
        bias = out[f"b_{letter}"] if source.biased else 0.0
        put(letter, out["x"] @ out[f"w_{letter}"].T + bias, "x", f"w_{letter}", f"b_{letter}")
        put(f"{letter}_head", out[letter].reshape(length, heads, depth).transpose(1, 0, 2), letter)
    put("scores", out["q_head"] @ out["k_head"].transpose(0, 2, 1), "q_head", "k_head")
    put("scaled_scores", out["scores"] / (np.sqrt(depth) if source.scaled else 1.0), "scores")
    put("masked_scores", out["scaled_scores"] + out["mask"], "scaled_scores", "mask")
    put("row_max", out["masked_scores"].max(axis=2, keepdims=True), "masked_scores")
    put("shifted", out["masked_scores"] - out["row_max"], "masked_scores", "row_max")
    put("exp", np.exp(out["shifted"]), "shifted")
    put("row_sum", out["exp"].sum(axis=2, keepdims=True), "exp")
    put("attn_weights", out["exp"] / out["row_sum"], "exp", "row_sum")
    put("head_outputs", out["attn_weights"] @ out["v_head"], "attn_weights", "v_head")
    put("concat", np.concatenate(list(out["head_outputs"]), axis=1), "head_outputs")
    bias = out["b_o"] if source.biased else 0.0
    put("output", out["concat"] @ out["w_o"].T + bias, "concat", "w_o", "b_o")
    return out


def tail(source: Document, arrays: Arrays, name: str, array: NDArray[np.float64]) -> NDArray[np.float64]:
    """The output, (L, E), where `name` holds `array` instead."""
    return after(source, arrays, name, array)["output"]
