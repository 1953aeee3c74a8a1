"""Documents to trace, and every matrix of their computation written out anew, in float64, without the engine."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from mha_studio.document.document import Document, Mask
from mha_studio.document.embed import position_vectors, token_vectors
from mha_studio.engine import AttentionConfig, AttentionWeights
from mha_studio.trace.model import Cell
from mha_studio.trace.names import NAMES
from mha_studio.trace.trace import Trace

WORDS = ("the", "cat", "sat", "on", "the", "mat", ".", "it", "slept")
Arrays = dict[str, NDArray[np.float64]]


def document(
    tokens: tuple[str, ...] = ("the", "cat", "sat", "on", "the", "mat"),
    embed_dim: int = 8,
    num_heads: int = 2,
    seed: int = 0,
    dtype: str = "float32",
    **switches: Any,
) -> Document:
    config = AttentionConfig(embed_dim, num_heads)
    return Document(
        tokens=tokens,
        config=config,
        weights=AttentionWeights.random(config, seed, dtype),
        seed=seed,
        dtype=dtype,
        **{
            "positions": "sinusoidal",
            "mask": Mask("none"),
            "lexicon": {},
            "title": "",
            "look": (),
            "note": "",
        }
        | switches,
    )


@st.composite
def documents(draw: st.DrawFn) -> Document:
    heads = draw(st.integers(1, 3))
    width = heads * draw(st.integers(1, 4)) if heads > 1 else draw(st.integers(2, 9))
    tokens = tuple(draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6)))
    seed = draw(st.integers(0, 99))
    kind = draw(st.sampled_from(("none", "causal", "window", "own")))
    cells = None
    if kind == "own":
        chance = np.random.default_rng(seed).random((len(tokens), len(tokens)))
        cells = draw(st.sampled_from((np.where(chance < 0.3, -np.inf, chance), chance < 0.3)))
        np.fill_diagonal(cells, 0)
    edits = {0: [0.75] + [np.nan] * (width - 1)} if draw(st.booleans()) else {}
    return document(
        tokens=tokens,
        embed_dim=width,
        num_heads=heads,
        seed=seed,
        dtype=draw(st.sampled_from(("float32", "float64"))),
        positions=draw(st.sampled_from(("none", "sinusoidal"))),
        mask=Mask(kind, draw(st.integers(0, 3)), cells),
        scaled=draw(st.booleans()),
        biased=draw(st.booleans()),
        lexicon={"cat": tuple(0.25 * n for n in range(width))} if draw(st.booleans()) else {},
        x_edits=edits,
    )


def textbook(source: Document) -> Arrays:
    """Every matrix by name, from the vectors and the weights: (H, rows, columns) where it has heads."""
    width, heads = source.config.embed_dim, source.config.num_heads
    depth, length = width // heads, len(source.tokens)
    w = {
        name: np.asarray(getattr(source.weights, name), dtype=np.float64)
        for name in ("w_q", "w_k", "w_v", "w_o")
    }
    b = {
        name: np.asarray(getattr(source.weights, name), dtype=np.float64).reshape(1, width)
        if source.biased
        else np.zeros((1, width))
        for name in ("b_q", "b_k", "b_v", "b_o")
    }
    out: Arrays = {**w, **b}
    out["embedding"] = token_vectors(source).astype(np.float64)
    out["positions"] = position_vectors(source).astype(np.float64)
    out["x"] = out["embedding"] + out["positions"]
    for row, edits in source.x_edits.items():
        out["x"][row] = np.where(np.isnan(edits), out["x"][row], edits)
    for letter in "qkv":
        whole = np.einsum("ie,oe->io", out["x"], out[f"w_{letter}"]) + out[f"b_{letter}"]
        out[letter] = whole
        out[f"{letter}_head"] = np.stack([whole[:, h * depth : (h + 1) * depth] for h in range(heads)])
    out["scores"] = np.einsum("hid,hjd->hij", out["q_head"], out["k_head"])
    out["scaled_scores"] = out["scores"] / (np.sqrt(depth) if source.scaled else 1.0)
    out["mask"] = np.broadcast_to(_mask(source.mask, length), (heads, length, length))
    out["masked_scores"] = out["scaled_scores"] + out["mask"]
    out["row_max"] = out["masked_scores"].max(axis=2, keepdims=True)
    out["shifted"] = out["masked_scores"] - out["row_max"]
    out["exp"] = np.exp(out["shifted"])
    out["row_sum"] = out["exp"].sum(axis=2, keepdims=True)
    out["attn_weights"] = out["exp"] / out["row_sum"]
    out["head_outputs"] = np.einsum("hij,hjd->hid", out["attn_weights"], out["v_head"])
    out["concat"] = np.concatenate(list(out["head_outputs"]), axis=1)
    out["output"] = np.einsum("ie,oe->io", out["concat"], out["w_o"]) + out["b_o"]
    return out


def _mask(mask: Mask, length: int) -> NDArray[np.float64]:
    i, j = np.mgrid[:length, :length]
    if mask.cells is not None and mask.cells.dtype != np.bool_:
        return mask.cells.astype(np.float64)
    blocked = {"none": i < 0, "causal": j > i, "window": abs(i - j) > mask.width, "own": mask.cells}[
        mask.kind
    ]
    return np.where(blocked, -np.inf, 0.0)


def cells(trace: Trace, names: tuple[str, ...] = ()) -> list[Cell]:
    """Every cell of every matrix, in every head."""
    found = []
    for name in names or trace.names:
        rows, cols = trace.shape(name)
        for head in range(trace.H if NAMES[name].per_head else 1):
            found += [Cell(name, row, col, head) for row in range(rows) for col in range(cols)]
    return found
