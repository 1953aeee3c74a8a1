"""Pinned numbers and muted heads in the engine: nothing before them moves, everything after them follows."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mha_studio.engine import AttentionConfig, AttentionWeights, ConfigError, ShapeError, attend, plan
from mha_studio.engine.api import check_call
from mha_studio.engine.pins import check_pins
from tests.pure.change_kit import ORDER, naive, near
from tests.pure.engine_kit import WAYS

N, L, S, E, H = 2, 3, 4, 6, 2
CONFIG = AttentionConfig(E, H, batch_first=True)
FIELD = {"q_head": "q", "k_head": "k", "v_head": "v"}


@pytest.fixture(autouse=True)
def _kernels_at_any_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "PINNED_WORK", 0)


def arrays(seed: int) -> tuple[Any, Any, AttentionWeights, Any]:
    source = np.random.default_rng(seed)
    query, memory = source.normal(size=(N, L, E)), source.normal(size=(N, S, E))
    mask = np.where(source.random((L, S)) < 0.2, -np.inf, 0.0)
    mask[:, 0] = 0.0
    return query, memory, AttentionWeights.random(CONFIG, seed, np.float64), mask


def shape_of(name: str) -> tuple[int, ...]:
    rows = S if name[0] in "kv" else L
    if name in ("q", "k", "v", "concat", "output"):
        return (N, rows, E)
    return (N, H, rows, E // H) if name.endswith("head") or name == "head_outputs" else (N, H, L, S)


@st.composite
def pins(draw: st.DrawFn) -> dict[str, dict[tuple[int, ...], float]]:
    found: dict[str, dict[tuple[int, ...], float]] = {}
    for name in draw(st.lists(st.sampled_from(ORDER), max_size=4)):
        place = tuple(draw(st.integers(0, size - 1)) for size in shape_of(name))
        found.setdefault(name, {})[place] = draw(st.floats(-3, 3))
    return found


@pytest.mark.parametrize("way", WAYS)
@given(pins(), st.sets(st.integers(0, H - 1)), st.integers(0, 50), st.booleans())
def test_pins_and_muted_heads_equal_the_computation_by_hand(
    way: str, given_pins: Any, muted: Any, seed: int, masked: bool
) -> None:
    query, memory, weights, mask = arrays(seed)
    mask = mask if masked else None
    call = check_call(query, memory, memory, weights, CONFIG, mask, pins=given_pins, muted=muted)
    result = WAYS[way](call)
    assert result.computed_by == way
    wanted = naive(query, memory, weights, H, (E / H) ** -0.5, mask, pins=given_pins, muted=muted)
    for name in ORDER:
        if name not in ("q", "k", "v"):  # the engine keeps them cut into heads
            near(getattr(result, FIELD.get(name, name)), wanted[name], name, 1e-12)
    for name, cells in given_pins.items():
        fewer = {**given_pins, name: {}}
        without = naive(query, memory, weights, H, (E / H) ** -0.5, mask, pins=fewer, muted=muted)[name]
        near(result.unpinned[name], [without[place] for place in cells], name, 1e-12)


@pytest.mark.parametrize("way", WAYS)
@given(pins(), st.integers(0, 50))
def test_nothing_before_the_first_pin_moves(way: str, given_pins: Any, seed: int) -> None:
    query, memory, weights, mask = arrays(seed)
    plain = WAYS[way](check_call(query, memory, memory, weights, CONFIG, mask, muted=(0,)))
    pinned = WAYS[way](check_call(query, memory, memory, weights, CONFIG, mask, pins=given_pins, muted=(0,)))
    first = min((ORDER.index(name) for name in given_pins), default=len(ORDER))
    for name in ORDER[6:first]:
        np.testing.assert_array_equal(getattr(pinned, name), getattr(plain, name), err_msg=name)


def test_what_is_not_there_cannot_be_pinned_or_muted() -> None:
    query, memory, weights, _ = arrays(0)
    for wrong, said in (
        ({"row_max": {(0, 0, 0, 0): 1.0}}, "'row_max' came, one of q, k"),
        ({"scores": {(0, 0, 0, S): 1.0}}, r"scores\[0, 0, 0, 4\] came, a place within \(2, 2, 3, 4\)"),
        ({"concat": {(0, 0): 1.0}}, "a place within"),
    ):
        with pytest.raises(ShapeError, match=said):
            attend(query, memory, memory, weights, CONFIG, pins=wrong)
    with pytest.raises(ConfigError, match="heads from 0 to 1"):
        attend(query, memory, memory, weights, CONFIG, muted=[2])


def test_appended_keys_can_be_pinned_and_the_number_takes_the_dtype() -> None:
    config = AttentionConfig(E, H, add_zero_attn=True, batch_first=True)
    query, memory, _, _ = arrays(0)
    weights = AttentionWeights.random(config, 0, np.float32)
    small = query.astype(np.float32), memory.astype(np.float32)
    result = attend(small[0], small[1], small[1], weights, config, pins={"v": {(0, S, 1): 0.1}})
    assert result.v[0, 0, S, 1] == np.float32(0.1)
    assert result.unpinned["v"].tolist() == [0.0]
    assert not check_pins({"q": {}}, batch=1, heads=1, queries=1, keys=1, width=1, dtype=np.dtype("f4"))
