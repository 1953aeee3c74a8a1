"""Where scores and shares do not fit into memory, what is looked at is computed, and is what keeping all would give."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mha_studio.engine import (
    AttentionConfig,
    AttentionWeights,
    LiveAttention,
    TooLargeError,
    attend,
    causal_mask,
    loader,
    memory,
    on_demand,
)
from mha_studio.engine.api import check_call
from mha_studio.engine.result import AttentionResult
from tests.pure.engine_kit import WAYS, close, kernels

ROOM = 100_000_000


@pytest.fixture(params=[way == "kernels" for way in WAYS])
def narrow(request: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with 100 MB, with and without kernels."""
    monkeypatch.setattr(loader, "_kernels", kernels() if request.param else None)
    monkeypatch.setattr(memory, "available_bytes", lambda: ROOM)


def large(tokens: int = 1536, heads: int = 16) -> tuple[Any, ...]:
    config = AttentionConfig(2 * heads, heads, batch_first=True)
    x = np.random.default_rng(0).standard_normal((tokens, 2 * heads)).astype(np.float32)
    return x, x, x, AttentionWeights.random(config), config


@pytest.mark.usefixtures("narrow")
def test_too_large_a_call_is_answered_row_by_row() -> None:
    arguments = large()
    result: Any = attend(*arguments, muted=(2,))
    assert isinstance(result, on_demand.OnDemandResult)
    assert result.sizes == (1, 16, 1536, 1536)
    for name in ("scores", "scaled_scores", "masked_scores", "attn_weights"):
        with pytest.raises(TooLargeError, match=r"in 16 heads would take 151.0 MB.*100.0 MB are free"):
            getattr(result, name)
    some = result.output_rows(3, 1500, 400)
    assert not result._later  # only those rows have been looked at
    shares = result.attn_weights_of(5)
    np.testing.assert_allclose(shares.sum(axis=-1), 1.0, rtol=1e-5)
    np.testing.assert_allclose(shares[:, 7:9], result.rows("attn_weights", 5, 7, 9), rtol=1e-4)
    np.testing.assert_allclose(shares @ result.v[:, 5], result.head_outputs[:, 5], rtol=1e-4, atol=1e-6)
    assert result.attn_weights_of(5) is shares
    result.attn_weights_of(6)
    assert [name for name in result._later if name.startswith("attn")] == ["attn_weights 6"]
    np.testing.assert_allclose(some[0], result.output[3:1500:400], rtol=1e-4, atol=1e-6)
    with pytest.raises(TooLargeError, match=r"151\.0 MB"):
        result.backward(np.ones_like(result.output))


@pytest.mark.usefixtures("narrow")
def test_what_needs_every_step_or_fits_no_way_is_refused() -> None:
    arguments = large()
    with pytest.raises(TooLargeError, match=r"100\.0 MB are free"):
        attend(*arguments, pins={"scores": {(0, 0, 1, 1): 1.0}})
    with pytest.raises(TooLargeError, match=r"among 400,000 × 400,000 tokens would take .*100.0 MB are free"):
        attend(*large(400_000, 4))
    live = LiveAttention()
    assert isinstance(live.attend(*arguments), on_demand.OnDemandResult)
    assert not live.follows(check_call(*arguments))


@given(
    heads=st.sampled_from([1, 2, 3]), queries=st.integers(1, 9), keys=st.integers(1, 9), batch=st.integers(1, 3),
    masked=st.booleans(), extra=st.booleans(), mode=st.sampled_from(["nan", "zero", "uniform"]),
    real=st.sampled_from([np.float32, np.float64]), muted=st.booleans(), seed=st.integers(0, 99),
)  # fmt: skip
def test_it_is_what_keeping_everything_gives(
    heads: int, queries: int, keys: int, batch: int, masked: bool, extra: bool, mode: Any, real: Any, muted: bool,
    seed: int,
) -> None:  # fmt: skip
    config = AttentionConfig(4 * heads, heads, batch_first=True, add_bias_kv=extra, add_zero_attn=extra)
    source = np.random.default_rng(seed)
    query, memories = (source.standard_normal((batch, n, 4 * heads)).astype(real) for n in (queries, keys))
    weights = AttentionWeights.random(config, seed, real)
    mask = causal_mask(queries, keys) if masked else None
    call = check_call(
        query, memories, memories, weights, config, mask, fully_masked=mode, muted=(0,) if muted else ()
    )
    small, on_demand.BLOCK_BYTES = on_demand.BLOCK_BYTES, 300  # so that a call is cut into blocks
    try:
        ours: AttentionResult = on_demand.forward(call)
        theirs = WAYS["reference"](call)
        for name in ("q", "k", "v", "head_outputs", "concat", "output"):
            close(getattr(ours, name), getattr(theirs, name), name, 4)
        for name in ("scores", "scaled_scores", "masked_scores", "attn_weights"):
            whole = getattr(theirs, name)
            close(getattr(ours, name), whole, name, 4)
            close(getattr(ours, f"{name}_of")(heads - 1), whole[:, heads - 1], name, 4)
        rows = on_demand.forward(call).output_rows(0, queries, 2)
        close(
            rows,
            theirs.output_rows(0, queries, 2),
            "rows",
            4,
            float(np.nanmax(np.abs(theirs.output), initial=1)),
        )
        cotangent = np.ones_like(theirs.output)
        for name, gradient in theirs.backward(cotangent).items():
            close(ours.backward(cotangent)[name], gradient, name, 50, 1.0)
    finally:
        on_demand.BLOCK_BYTES = small
