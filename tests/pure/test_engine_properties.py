"""The reference, the kernels and a loop that knows no arrays agree, whatever the shapes, masks and dtypes."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mha_studio.engine import AttentionConfig, AttentionWeights, divisors, plan
from mha_studio.engine.api import check_call
from mha_studio.engine.result import Call
from tests.pure.engine_kit import WAYS, close, kernels

FIELDS = (
    "q", "k", "v", "scores", "scaled_scores", "masked_scores", "attn_weights", "head_outputs", "concat", "output",
)  # fmt: skip


@st.composite
def calls(draw: Any, largest: int = 9, widest: int = 12) -> Call:
    """Any call: every switch of the configuration, both masks in both kinds, extreme numbers now and then."""
    width = draw(st.integers(1, widest))
    config = AttentionConfig(
        width, draw(st.sampled_from(divisors(width))), bias=draw(st.booleans()), add_bias_kv=draw(st.booleans()),
        kdim=draw(st.none() | st.integers(1, widest)), vdim=draw(st.none() | st.integers(1, widest)),
        add_zero_attn=draw(st.booleans()), batch_first=draw(st.booleans()),
        scale=draw(st.none() | st.sampled_from([1.0, 0.0, -0.5, 3.0])),
    )  # fmt: skip
    batch, queries, keys = (
        draw(st.integers(1, 3)),
        draw(st.integers(1, largest)),
        draw(st.integers(1, largest)),
    )
    real = draw(st.sampled_from([np.float32, np.float64]))
    source = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    gain = draw(st.sampled_from([1.0, 1.0, 1e-3, 30.0, 1e-40]))

    def sequence(length: int, wide: int) -> Any:
        array = (source.standard_normal((batch, length, wide)) * gain).astype(real)
        return array if config.batch_first else np.ascontiguousarray(array.swapaxes(0, 1))

    query = sequence(queries, width)
    if config.packed and draw(st.booleans()):
        keys, key, value = queries, query, query
    else:
        key, value = sequence(keys, config.key_dim), sequence(keys, config.value_dim)

    def mask(*shape: int) -> Any:
        kind = draw(st.sampled_from(["bool", "float", "infinite", "none"]))
        if kind == "none":
            return None
        chosen = source.random(shape)
        if kind == "bool":
            return chosen < 0.3
        floats = ((chosen - 0.5) * 4).astype(real)
        if kind == "infinite":
            floats[chosen < 0.4] = -np.inf
        return floats

    shape = (queries, keys) if draw(st.booleans()) else (batch * config.num_heads, queries, keys)
    return check_call(
        query, key, value, AttentionWeights.random(config, int(source.integers(1000)), real), config,
        attn_mask=mask(*shape), key_padding_mask=mask(batch, keys),
        fully_masked=draw(st.sampled_from(["nan", "zero", "uniform"])),
    )  # fmt: skip


@pytest.mark.skipif("kernels" not in WAYS, reason="numba is not installed")
@given(call=calls(), small=st.booleans())
def test_kernels_equal_the_reference_in_every_step(call: Call, small: bool) -> None:
    theirs = WAYS["reference"](call)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plan, "SMALL_WORK", 1 << 60 if small else -1)
        ours = WAYS["kernels"](call)
    for field in FIELDS:
        close(getattr(ours, field), getattr(theirs, field), field, factor=slack(call))


@pytest.mark.skipif("kernels" not in WAYS, reason="numba is not installed")
@settings(max_examples=15)
@given(call=calls(largest=40), parts=st.integers(2, 3))
def test_threads_and_numpy_products_equal_the_reference(call: Call, parts: int) -> None:
    theirs = WAYS["reference"](call)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plan, "SMALL_WORK", -1)
        patch.setattr(plan, "PARALLEL_WORK", 0)
        patch.setattr(plan, "thread_count", lambda: parts)
        threaded = WAYS["kernels"](call)
        patch.setattr(plan.blas, "products", lambda: None)
        with_numpy = WAYS["kernels"](call)
    for ours in (threaded, with_numpy):
        for field in FIELDS:
            close(getattr(ours, field), getattr(theirs, field), field, factor=slack(call))


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=25)
@given(call=calls(largest=5, widest=6))
def test_the_textbook_in_loops(way: str, call: Call) -> None:
    result = WAYS[way](call)
    close(result.output, call.restore(naive(call).astype(result.output.dtype)), "output", factor=slack(call))


@pytest.mark.parametrize("way", WAYS)
@given(call=calls())
def test_shares_add_up_and_blocked_is_zero(way: str, call: Call) -> None:
    result = WAYS[way](call)
    sums = result.attn_weights.sum(axis=-1)
    full = np.all(np.isneginf(result.masked_scores), axis=-1)
    np.testing.assert_allclose(sums[~full], 1.0, rtol=1e-5)
    expected = {"nan": np.nan, "zero": 0.0, "uniform": 1.0}[call.fully_masked]
    np.testing.assert_allclose(sums[full], expected, rtol=1e-5)
    if result.blocked is not None:
        assert not result.attn_weights[result.blocked & ~full[..., None]].any()
    np.testing.assert_array_equal(
        result.head_outputs.swapaxes(1, 2).reshape(result.concat.shape), result.concat
    )


@pytest.mark.parametrize("way", WAYS)
@given(call=calls(largest=4, widest=4))
@settings(max_examples=25)
def test_gradients_by_central_differences(way: str, call: Call) -> None:
    """Along one random direction through the inputs and every parameter at once, in double precision."""
    call = in_double(call)
    result = WAYS[way](call)
    if np.isnan(result.output).any():
        return
    source = np.random.default_rng(3)
    cotangent = source.standard_normal(result.output.shape)
    gradients = result.backward(cotangent)
    state = call.weights.to_state_dict(call.config)
    inputs = {"query": call.query, "key": call.key, "value": call.value}
    direction = {name: source.standard_normal(array.shape) for name, array in {**inputs, **state}.items()}

    def loss(step: float) -> float:
        moved = {name: array + step * direction[name] for name, array in {**inputs, **state}.items()}
        weights = AttentionWeights.from_state_dict({name: moved[name] for name in state}, call.config)
        moved_call = Call(
            moved["query"], moved["key"], moved["value"], weights, call.config, call.mask, call.fully_masked,
            call.batched,
        )  # fmt: skip
        return float((WAYS["reference"](moved_call).output * cotangent).sum())

    slope = sum(float((gradients[name] * direction[name]).sum()) for name in state)
    slope += sum(float((call.enter(gradients[name]) * direction[name]).sum()) for name in inputs)
    step = 1e-5
    numeric = (8 * (loss(step) - loss(-step)) - (loss(2 * step) - loss(-2 * step))) / (12 * step)
    assert slope == pytest.approx(numeric, rel=1e-6, abs=1e-6 * max(1.0, abs(loss(0.0))))


@pytest.mark.parametrize("way", WAYS)
def test_gradients_of_intermediates(way: str) -> None:
    """Each is what a small change of that intermediate does to Σ output · cotangent, everything after it following."""
    config = AttentionConfig(6, 2)
    x = np.random.default_rng(0).standard_normal((4, 6))
    call = check_call(x, x, x, AttentionWeights.random(config, 1, np.float64), config)
    result = WAYS[way](call)
    cotangent = np.random.default_rng(1).standard_normal((4, 6))
    found = result.backward(cotangent).intermediates
    assert set(found) == set(FIELDS)
    for field in FIELDS:
        shape = getattr(result, field).shape
        direction = np.random.default_rng(2).standard_normal(shape)
        step = 1e-6
        up, down = (from_here(call, result, field, sign * step * direction) for sign in (1, -1))
        numeric = float(((up - down) * cotangent).sum()) / (2 * step)
        assert float((found[field] * direction).sum()) == pytest.approx(numeric, rel=1e-6, abs=1e-8), field


def from_here(call: Call, result: Any, field: str, change: Any) -> Any:
    """The output where one intermediate is changed and what follows it is computed anew."""
    from mha_studio.engine import reference

    at = {name: getattr(result, name) for name in FIELDS}
    at[field] = at[field] + change
    step = FIELDS.index(field)
    if step < FIELDS.index("scores"):
        at["scores"] = at["q"] @ at["k"].swapaxes(-1, -2)
    if step < FIELDS.index("scaled_scores"):
        at["scaled_scores"] = at["scores"] * call.config.effective_scale
    if step < FIELDS.index("masked_scores"):
        at["masked_scores"] = at["scaled_scores"]
    if step < FIELDS.index("attn_weights"):
        at["attn_weights"] = reference.softmax(at["masked_scores"])
    if step < FIELDS.index("head_outputs"):
        at["head_outputs"] = at["attn_weights"] @ at["v"]
    if step < FIELDS.index("concat"):
        at["concat"] = reference.merge_heads(at["head_outputs"])
    if step < FIELDS.index("output"):
        at["output"] = call.restore(reference.linear(at["concat"], call.weights.w_o, call.weights.b_o))
    return at["output"]


def slack(call: Call) -> float:
    """Scores of hundreds lose what they have in size: an error of 1e-7 of a score of 500 is 5e-5 in its exponent."""
    with np.errstate(all="ignore"):
        scores = WAYS["reference"](call).scaled_scores
    return max(1.0, float(np.abs(scores).max(initial=0.0)) / 4)


def in_double(call: Call) -> Call:
    query, key, value = (array.astype(np.float64) for array in (call.query, call.key, call.value))
    mask = None if call.mask is None else call.mask.astype(np.float64)
    weights = call.weights.astype(np.float64)
    return Call(query, key, value, weights, call.config, mask, call.fully_masked, call.batched)


def naive(call: Call) -> Any:
    """Multi-head attention of one number at a time. (N, L, E), in Python's doubles."""
    config, w = call.config, call.weights
    width, head_dim = config.embed_dim, config.head_dim
    output = np.empty((*call.query.shape[:2], width))

    def project(row: Any, matrix: Any, bias: Any) -> list[float]:
        return [
            sum(float(a) * float(b) for a, b in zip(row, line, strict=True))
            + (0.0 if bias is None else float(bias[o]))
            for o, line in enumerate(matrix)
        ]

    for n in range(call.query.shape[0]):
        ks = [project(row, w.w_k, w.b_k) for row in call.key[n]]
        vs = [project(row, w.w_v, w.b_v) for row in call.value[n]]
        if w.bias_k is not None and w.bias_v is not None:
            ks.append([float(x) for x in w.bias_k])
            vs.append([float(x) for x in w.bias_v])
        if config.add_zero_attn:
            ks.append([0.0] * width)
            vs.append([0.0] * width)
        for i, row in enumerate(call.query[n]):
            q = project(row, w.w_q, w.b_q)
            concat = []
            for h in range(config.num_heads):
                columns = range(h * head_dim, (h + 1) * head_dim)
                scores = []
                for j, k in enumerate(ks):
                    score = sum(q[c] * k[c] for c in columns) * config.effective_scale
                    if call.mask is not None:
                        m = call.mask
                        score += float(m[n % m.shape[0], h % m.shape[1], i % m.shape[2], j])
                    scores.append(score)
                largest = max(scores)
                if largest == -math.inf:
                    fill = {"nan": math.nan, "zero": 0.0, "uniform": 1.0 / len(scores)}[call.fully_masked]
                    shares = [fill] * len(scores)
                else:
                    powers = [math.exp(score - largest) for score in scores]
                    shares = [power / sum(powers) for power in powers]
                concat += [sum(share * v[c] for share, v in zip(shares, vs, strict=True)) for c in columns]
            output[n, i] = project(concat, w.w_o, w.b_o)
    return output


def test_the_kit_compiles_kernels_where_numba_is() -> None:
    if "kernels" in WAYS:
        assert kernels().forward_small is not None
