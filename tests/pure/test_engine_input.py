"""Bad input is refused in one sentence that names the argument; odd but good input is answered; nothing is changed."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from mha_studio.engine import (
    AttentionConfig,
    AttentionResult,
    AttentionWeights,
    ConfigError,
    ShapeError,
    TooLargeError,
    attend,
    causal_mask,
    divisors,
    loader,
    memory,
)  # fmt: skip
from mha_studio.engine.api import check_call
from mha_studio.engine.masks import merge_masks
from tests.pure.engine_kit import WAYS, close, kernels

CONFIG = AttentionConfig(8, 2)
WEIGHTS = AttentionWeights.random(CONFIG, 3)


def tokens(*shape: int, dtype: Any = np.float32) -> Any:
    return np.random.default_rng(0).standard_normal(shape).astype(dtype)


@pytest.mark.parametrize(
    ("settings", "names"),
    [
        ({"embed_dim": 8, "num_heads": 3}, ["num_heads", "3", "1, 2, 4, 8"]),
        ({"embed_dim": 0, "num_heads": 1}, ["embed_dim", "0", "at least 1"]),
        ({"embed_dim": 8, "num_heads": True}, ["num_heads", "True"]),
        ({"embed_dim": 8.0, "num_heads": 1}, ["embed_dim", "8.0"]),
        ({"embed_dim": 8, "num_heads": 2, "kdim": -1}, ["kdim", "-1"]),
        ({"embed_dim": 8, "num_heads": 2, "bias": "yes"}, ["bias", "yes", "True or False"]),
        ({"embed_dim": 8, "num_heads": 2, "scale": float("nan")}, ["scale", "nan", "finite"]),
        ({"embed_dim": 8, "num_heads": 2, "scale": "big"}, ["scale", "big"]),
    ],
)
def test_configurations_that_cannot_be(settings: dict[str, Any], names: list[str]) -> None:
    with pytest.raises(ConfigError) as caught:
        AttentionConfig(**settings)
    assert isinstance(caught.value, ValueError)
    assert all(name in str(caught.value) for name in names)


@pytest.mark.parametrize(
    ("changes", "names"),
    [
        ({"query": tokens(5, 1, 7)}, ["query", "(5, 1, 7)", "8"]),
        ({"query": tokens(8)}, ["query", "(8,)"]),
        ({"query": tokens(5, 1, 8).astype(np.float16)}, ["query", "float16", "float32 or float64"]),
        ({"query": np.ones((5, 1, 8), np.int64)}, ["query", "int64"]),
        ({"query": [["a"] * 8]}, ["query"]),
        ({"query": tokens(5, 1, 8).astype(np.float64)}, ["weights", "float32", "float64"]),
        ({"key": tokens(6, 1, 9)}, ["key", "(6, 1, 9)", "(S, 1, 8)"]),
        ({"key": tokens(6, 2, 8)}, ["key", "(6, 2, 8)", "(S, 1, 8)"]),
        ({"key": tokens(6, 8)}, ["key", "(6, 8)"]),
        ({"value": tokens(4, 1, 8)}, ["value", "(4, 1, 8)", "(5, 1, 8)"]),
        ({"value": tokens(5, 1, 8).astype(np.float64)}, ["value", "float64", "float32"]),
        ({"attn_mask": np.zeros((4, 5), bool)}, ["attn_mask", "(4, 5)", "(5, 5)", "(2, 5, 5)"]),
        ({"attn_mask": np.zeros((5, 5), np.int64)}, ["attn_mask", "int64", "bool"]),
        ({"key_padding_mask": np.zeros((2, 5), bool)}, ["key_padding_mask", "(2, 5)", "(1, 5)"]),
        ({"key_padding_mask": np.zeros((1, 5), np.uint8)}, ["key_padding_mask", "uint8"]),
    ],
)
def test_arrays_that_do_not_fit(changes: dict[str, Any], names: list[str]) -> None:
    x = tokens(5, 1, 8)
    with pytest.raises(ShapeError) as caught:
        attend(**{"query": x, "key": x, "value": x, "weights": WEIGHTS, "config": CONFIG, **changes})
    assert isinstance(caught.value, ValueError)
    assert all(name in str(caught.value) for name in names)


def test_options_that_cannot_be() -> None:
    x = tokens(5, 1, 8)
    with pytest.raises(ConfigError, match=r"fully_masked.*'none'.*uniform"):
        attend(x, x, x, WEIGHTS, CONFIG, fully_masked="none")  # type: ignore[arg-type]
    with pytest.raises(ConfigError, match=r"weights: w_q is \(8, 8\), the configuration asks for \(16, 16\)"):
        attend(x, x, x, WEIGHTS, AttentionConfig(16, 2))
    with pytest.raises(ConfigError, match=r"hold b_q.*bias=False"):
        attend(x, x, x, WEIGHTS, AttentionConfig(8, 2, bias=False))
    with pytest.raises(ConfigError, match=r"lack bias_k.*add_bias_kv=True"):
        attend(x, x, x, WEIGHTS, AttentionConfig(8, 2, add_bias_kv=True))
    with pytest.raises(ConfigError, match="weights: dict came"):
        attend(x, x, x, {}, CONFIG)  # type: ignore[arg-type]
    with pytest.raises(ConfigError, match="config: dict came"):
        attend(x, x, x, WEIGHTS, {})  # type: ignore[arg-type]


def test_weights_that_do_not_fit() -> None:
    state = WEIGHTS.to_state_dict(CONFIG)
    without = {name: array for name, array in state.items() if name != "out_proj.weight"}
    with pytest.raises(ConfigError, match=r"out_proj.weight is missing.*\(8, 8\)"):
        AttentionWeights.from_state_dict(without, CONFIG)
    with pytest.raises(ConfigError, match="bias_k came"):
        AttentionWeights.from_state_dict({**state, "bias_k": np.zeros((1, 1, 8))}, CONFIG)
    with pytest.raises(ShapeError, match=r"in_proj_weight: shape \(8, 8\) came, \(24, 8\)"):
        AttentionWeights.from_state_dict({**state, "in_proj_weight": np.zeros((8, 8))}, CONFIG)
    with pytest.raises(ShapeError, match="b_q: dtype float64 came, float32"):
        WEIGHTS.replace(b_q=np.zeros(8))
    with pytest.raises(ShapeError, match=r"w_o: shape \(8, 7\) came, \(8, 8\)"):
        WEIGHTS.replace(w_o=np.zeros((8, 7), np.float32))
    with pytest.raises(ConfigError, match="b_q: missing"):
        WEIGHTS.replace(b_q=None)
    with pytest.raises(ConfigError, match="no w_x"):
        WEIGHTS.replace(w_x=None)
    with pytest.raises(ShapeError, match="float16"):
        AttentionWeights.random(CONFIG, 0, np.float16)


def test_weights_are_copies_that_cannot_be_written_to() -> None:
    state = WEIGHTS.to_state_dict(CONFIG)
    weights = AttentionWeights.from_state_dict(state, CONFIG)
    state["in_proj_weight"][0, 0] = 99.0
    assert weights == WEIGHTS
    assert hash(weights) == hash(WEIGHTS)
    with pytest.raises(ValueError, match="read-only"):
        weights.w_q[0, 0] = 1.0
    changed = weights.replace(w_q=weights.w_q * 2)
    assert changed != weights
    assert changed.w_k is weights.w_k


def test_random_weights_are_the_same_everywhere() -> None:
    drawn = AttentionWeights.random(AttentionConfig(4, 2, add_bias_kv=True), 7, np.float64)
    assert drawn == AttentionWeights.random(AttentionConfig(4, 2, add_bias_kv=True), 7, np.float64)
    assert drawn != AttentionWeights.random(AttentionConfig(4, 2, add_bias_kv=True), 8, np.float64)
    # PCG64 with seed 7, mapped to ±√(6/8)
    assert drawn.w_q[0, 0] == pytest.approx((2 * 0.625095466604667 - 1) * 0.75**0.5, rel=1e-12)
    assert drawn.bias_k is not None


def test_the_separate_layout_is_read_where_torch_would_pack() -> None:
    state = WEIGHTS.to_state_dict(CONFIG)
    q, k, v = np.split(state.pop("in_proj_weight"), 3)
    assert AttentionWeights.from_state_dict(
        {**state, "q_proj_weight": q, "k_proj_weight": k, "v_proj_weight": v}, CONFIG
    ) == WEIGHTS  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_inputs_are_never_changed(way: str) -> None:
    x, mask, padding = tokens(5, 2, 8), tokens(5, 5), np.zeros((2, 5), bool)
    before = [array.copy() for array in (x, mask, padding)]
    flags = [str(array.flags) for array in (x, mask, padding)]
    result = WAYS[way](check_call(x, x, x, WEIGHTS, CONFIG, mask, padding))
    result.backward(np.ones_like(x))
    for array, copy, flag in zip((x, mask, padding), before, flags, strict=True):
        np.testing.assert_array_equal(array, copy)
        assert str(array.flags) == flag


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("batch_first", [False, True])
def test_layouts_of_memory_do_not_matter(way: str, batch_first: bool) -> None:
    config = AttentionConfig(8, 2, batch_first=batch_first)
    x = tokens(5, 3, 8)
    plain = WAYS[way](check_call(x, x, x, WEIGHTS, config)).output
    frozen = x.copy()
    frozen.flags.writeable = False
    wide = np.zeros((5, 3, 16), np.float32)
    wide[..., ::2] = x
    backwards = x[::-1, ::-1, ::-1].copy()[::-1, ::-1, ::-1]
    for odd in (np.asfortranarray(x), frozen, wide[..., ::2], backwards, x.astype(">f4").astype("=f4")):
        close(WAYS[way](check_call(odd, odd, odd, WEIGHTS, config)).output, plain, "output")


@pytest.mark.parametrize("way", WAYS)
def test_without_a_batch_and_with_one_entry(way: str) -> None:
    x = tokens(5, 8)
    alone = WAYS[way](check_call(x, x, x, WEIGHTS, CONFIG))
    assert alone.output.shape == (5, 8)
    assert alone.attn_weights.shape == (1, 2, 5, 5)
    batched = WAYS[way](check_call(x[:, None], x[:, None], x[:, None], WEIGHTS, CONFIG))
    assert batched.output.shape == (5, 1, 8)
    np.testing.assert_array_equal(alone.output, batched.output[:, 0])
    padding = np.array([False, True, False, False, True])
    masked = WAYS[way](check_call(x, x, x, WEIGHTS, CONFIG, key_padding_mask=padding))
    assert not masked.attn_weights[..., padding].any()


@pytest.mark.parametrize("way", WAYS)
def test_nothing_to_attend_to(way: str) -> None:
    x, nothing = tokens(3, 2, 8), tokens(0, 2, 8)
    result = WAYS[way](check_call(x, nothing, nothing, WEIGHTS, CONFIG))
    assert result.attn_weights.shape == (2, 2, 3, 0)
    np.testing.assert_allclose(result.output, np.broadcast_to(WEIGHTS.b_o, (3, 2, 8)), rtol=1e-6)
    assert WAYS[way](check_call(nothing, x, x, WEIGHTS, CONFIG)).output.shape == (0, 2, 8)
    assert result.backward(np.ones_like(x))["key"].shape == (0, 2, 8)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("real", [np.float32, np.float64])
def test_scores_of_ten_thousand_stay_stable(way: str, real: Any) -> None:
    config = AttentionConfig(2, 1, bias=False, scale=1.0)
    eye = np.eye(2, dtype=real)
    weights = AttentionWeights(eye, eye, eye, None, None, None, eye, None)
    x = np.array([[100.0, 0.0], [-100.0, 0.0], [99.99, 0.0]], real)
    result = WAYS[way](check_call(x, x, x, weights, config))
    assert result.scores.max() == pytest.approx(1e4)
    assert result.scores.min() == pytest.approx(-1e4)
    assert np.isfinite(result.output).all()
    ratio = np.exp(-1.0)
    np.testing.assert_allclose(
        result.attn_weights[0, 0, 0], [1 / (1 + ratio), 0, ratio / (1 + ratio)], rtol=2e-3
    )


@pytest.mark.parametrize("way", WAYS)
def test_nan_and_infinity_in_the_input_are_answered_as_numpy_does(way: str) -> None:
    for odd in (np.nan, np.inf):
        x = tokens(4, 8)
        x[2, 1] = odd
        theirs = WAYS["reference"](check_call(x, x, x, WEIGHTS, CONFIG))
        ours = WAYS[way](check_call(x, x, x, WEIGHTS, CONFIG))
        np.testing.assert_array_equal(np.isnan(ours.attn_weights), np.isnan(theirs.attn_weights))
        np.testing.assert_array_equal(np.isnan(ours.output), np.isnan(theirs.output))


def test_masks_become_addends() -> None:
    facts: dict[str, Any] = {
        "batch": 2, "num_heads": 2, "queries": 3, "keys": 3, "extra_keys": 1, "dtype": np.dtype(np.float32)
    }  # fmt: skip
    assert merge_masks(None, None, **facts) is None
    merged = merge_masks(causal_mask(3), np.array([[False, False, True], [False] * 3]), **facts)
    assert merged is not None
    assert merged.shape == (2, 1, 3, 4)
    np.testing.assert_array_equal(np.isneginf(merged[0, 0]), [[0, 1, 1, 0], [0, 0, 1, 0], [0, 0, 1, 0]])
    np.testing.assert_array_equal(np.isneginf(merged[1, 0]), [[0, 1, 1, 0], [0, 0, 1, 0], [0, 0, 0, 0]])
    np.testing.assert_array_equal(causal_mask(2, 3), [[False, True, True], [False, False, True]])


def test_divisors() -> None:
    assert divisors(12) == (1, 2, 3, 4, 6, 12)
    assert divisors(49) == (1, 7, 49)


@pytest.mark.parametrize("by_kernels", [False, True][: len(WAYS)])
def test_what_does_not_fit_into_memory_is_refused(by_kernels: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loader, "_kernels", kernels() if by_kernels else None)
    monkeypatch.setattr(memory, "available_bytes", lambda: 100_000_000)
    config = AttentionConfig(16, 16)
    x = np.zeros((2048, 16), np.float32)
    with pytest.raises(
        TooLargeError,
        match=r"2,048 × 2,048 scores in 16 heads would take (80\d\.\d MB|1\.3 GB).*100.0 MB are free",
    ):
        attend(x, x, x, AttentionWeights.random(config), config, pins={"scores": {(0, 0, 0, 0): 1.0}})


@pytest.mark.skipif("kernels" not in WAYS, reason="numba is not installed")
def test_memory_is_used_again_only_when_nobody_looks_at_it() -> None:
    def run(seed: int) -> AttentionResult:
        x = np.random.default_rng(seed).standard_normal((7, 8)).astype(np.float32)
        return WAYS["kernels"](check_call(x, x, x, WEIGHTS, CONFIG))

    first = run(0)
    held = first.q[0, 1, 2:4]
    numbers = held.copy()
    address = first.scores.__array_interface__["data"][0]
    second = run(1)
    assert second.scores.__array_interface__["data"][0] != address
    del first
    run(2)
    np.testing.assert_array_equal(held, numbers)
    del held
    again = [run(seed) for seed in range(3)]
    assert address in [result.scores.__array_interface__["data"][0] for result in again]
    assert len({result.scores.__array_interface__["data"][0] for result in again}) == 3
