"""Attention with pinned numbers and muted heads, written out anew in float64 with einsum, without the engine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Pins = Mapping[str, Mapping[tuple[int, ...], float]]
ORDER = (
    "q", "k", "v", "q_head", "k_head", "v_head", "scores", "scaled_scores", "masked_scores", "attn_weights",
    "head_outputs", "concat", "output",
)  # fmt: skip
"""What can be pinned, each before what follows from it."""


def naive(
    query: Any, memory: Any, weights: Any, heads: int, scale: float, mask: Any = None, policy: str = "nan",
    pins: Pins | None = None, muted: Iterable[int] = (),
) -> dict[str, Floats]:  # fmt: skip
    """Every name of `ORDER`: query (N, L, E), memory (N, S, E), mask addends that broadcast to (N, H, L, S)."""
    out: dict[str, Floats] = {}

    def put(name: str, array: Floats) -> None:
        out[name] = np.array(array, dtype=np.float64)
        for place, value in (pins or {}).get(name, {}).items():
            out[name][place] = value

    def wide(name: str) -> Floats:
        array = getattr(weights, name)
        return np.zeros(weights.w_q.shape[0]) if array is None else np.asarray(array, np.float64)

    for letter, source in (("q", query), ("k", memory), ("v", memory)):
        put(
            letter,
            np.einsum("nie,oe->nio", np.asarray(source, np.float64), wide(f"w_{letter}"))
            + wide(f"b_{letter}"),
        )
    for letter in "qkv":
        whole = out[letter]
        put(f"{letter}_head", np.stack(np.split(whole, heads, axis=2), axis=1))
    put("scores", np.einsum("nhid,nhjd->nhij", out["q_head"], out["k_head"]))
    put("scaled_scores", out["scores"] * scale)
    put("masked_scores", out["scaled_scores"] + (0.0 if mask is None else mask))
    shares = np.zeros_like(out["scores"])
    for place in np.ndindex(*shares.shape[:3]):
        row = out["masked_scores"][place]
        if np.isneginf(row).all():
            shares[place] = {"nan": np.nan, "zero": 0.0, "uniform": 1.0 / row.size}[policy]
        else:
            powers = np.exp(row - row.max())
            shares[place] = powers / powers.sum()
    put("attn_weights", shares)
    put("head_outputs", np.einsum("nhij,nhjd->nhid", out["attn_weights"], out["v_head"]))
    heard = out["head_outputs"].copy()
    for head in muted:
        heard[:, head] = 0.0
    put("concat", np.concatenate(list(np.moveaxis(heard, 1, 0)), axis=2))
    put("output", np.einsum("nie,oe->nio", out["concat"], wide("w_o")) + wide("b_o"))
    return out


def near(ours: Any, theirs: Any, what: str = "", tolerance: float = 2e-5) -> None:
    """Within the tolerance of the largest finite number; NaN and infinities in the same places."""
    ours, theirs = np.asarray(ours, np.float64), np.asarray(theirs, np.float64)
    assert ours.shape == theirs.shape, what
    largest = max(1.0, float(np.abs(theirs[np.isfinite(theirs)]).max(initial=0.0)))
    np.testing.assert_allclose(ours, theirs, rtol=0, atol=tolerance * largest, err_msg=what)
