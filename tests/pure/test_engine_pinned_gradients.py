"""Gradients where numbers are pinned and heads muted: those of inputs, weights and of the pins themselves."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mha_studio.engine import AttentionConfig, AttentionWeights, attend, causal_mask

STEP = 1e-6
CONFIG = AttentionConfig(6, 2)
SHAPES = {
    "q": (1, 4, 6), "k": (1, 4, 6), "v": (1, 4, 6),
    "q_head": (1, 2, 4, 3), "k_head": (1, 2, 4, 3), "v_head": (1, 2, 4, 3),
    "scores": (1, 2, 4, 4), "scaled_scores": (1, 2, 4, 4), "masked_scores": (1, 2, 4, 4),
    "attn_weights": (1, 2, 4, 4), "head_outputs": (1, 2, 4, 3), "concat": (1, 4, 6), "output": (1, 4, 6),
}  # fmt: skip


@st.composite
def pins(draw: st.DrawFn) -> dict[str, dict[tuple[int, ...], float]]:
    found: dict[str, dict[tuple[int, ...], float]] = {}
    for name in draw(st.lists(st.sampled_from(sorted(SHAPES)), max_size=5)):
        place = tuple(draw(st.integers(0, size - 1)) for size in SHAPES[name])
        found.setdefault(name, {})[place] = draw(st.sampled_from((-0.5, 0.25, 0.75)))
    return found


@settings(max_examples=25)
@given(pins(), st.lists(st.integers(0, 1), max_size=1), st.booleans(), st.integers(0, 9))
def test_gradients_agree_with_central_differences(
    pinned: dict[str, dict[tuple[int, ...], float]], muted: list[int], masked: bool, seed: int
) -> None:
    weights = AttentionWeights.random(CONFIG, seed, np.float64)
    draw = np.random.default_rng(seed)
    x, cotangent = draw.normal(size=(4, 6)), draw.normal(size=(4, 6))

    def total(query: Any, with_weights: AttentionWeights, with_pins: Any) -> float:
        found = run(query, with_weights, with_pins)
        return float((found.output * cotangent).sum())

    def run(query: Any, with_weights: AttentionWeights, with_pins: Any) -> Any:
        mask = causal_mask(4) if masked else None
        return attend(
            query, query, query, with_weights, CONFIG, attn_mask=mask, pins=with_pins, muted=tuple(muted)
        )

    ours = run(x, weights, pinned).backward(cotangent)
    row, col = int(draw.integers(4)), int(draw.integers(6))
    ends = []
    for sign in (1, -1):
        moved = x.copy()
        moved[row, col] += sign * STEP
        ends.append(total(moved, weights, pinned))
    found = sum(ours[name][row, col] for name in ("query", "key", "value"))
    assert found == pytest.approx((ends[0] - ends[1]) / (2 * STEP), rel=1e-5, abs=1e-7)
    for at, name in enumerate(("w_q", "w_k", "w_v")):
        ends = []
        for sign in (1, -1):
            moved = getattr(weights, name).copy()
            moved[row, col] += sign * STEP
            ends.append(total(x, weights.replace(**{name: moved}), pinned))
        wanted = (ends[0] - ends[1]) / (2 * STEP)
        assert ours["in_proj_weight"][6 * at + row, col] == pytest.approx(wanted, rel=1e-5, abs=1e-7), name
    for name, places in pinned.items():
        if name in ("q", "k", "v"):
            continue  # the result keeps them by heads, so what arrives there is asked of q_head, k_head and v_head
        for place, value in places.items():
            ends = [
                total(x, weights, pinned | {name: places | {place: value + sign * STEP}}) for sign in (1, -1)
            ]
            array = ours.intermediates[name.removesuffix("_head")].reshape(SHAPES[name])
            wanted = (ends[0] - ends[1]) / (2 * STEP)
            assert array[place] == pytest.approx(wanted, rel=1e-5, abs=1e-7), (name, place)
