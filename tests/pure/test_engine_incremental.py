"""Edits followed one by one give what computing everything gives, however many there were."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mha_studio.engine import (
    AttentionConfig,
    AttentionWeights,
    LiveAttention,
    attend,
    causal_mask,
    loader,
    plan,
)
from mha_studio.engine.api import check_call
from tests.pure.engine_kit import WAYS, close, kernels

pytestmark = pytest.mark.skipif("kernels" not in WAYS, reason="numba is not installed")
FIELDS = (
    "q", "k", "v", "scores", "scaled_scores", "masked_scores", "attn_weights", "head_outputs", "concat", "output",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _with_kernels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loader, "_kernels", kernels())


class Model:
    """What an edit can change, and the call that it makes."""

    def __init__(
        self, tokens: int = 24, width: int = 12, heads: int = 3, real: Any = np.float32, **more: Any
    ) -> None:
        self.random = np.random.default_rng(0)
        self.config = AttentionConfig(width, heads)
        self.weights = AttentionWeights.random(self.config, 1, real)
        self.x = self.random.standard_normal((tokens, width)).astype(real)
        self.more = more

    def arguments(self) -> tuple[Any, ...]:
        return self.x, self.x, self.x, self.weights, self.config

    def move(self, token: int, gain: float = 1.0) -> None:
        self.x = self.x.copy()
        self.x[token] = self.random.standard_normal(self.x.shape[1]) * gain

    def set_weight(self, name: str, at: tuple[int, ...], value: float) -> None:
        array = getattr(self.weights, name).copy()
        array[at] = value
        self.weights = self.weights.replace(**{name: array})

    def check(self, live: LiveAttention, kind: str, factor: float = 1.0) -> Any:
        result = live.attend(*self.arguments(), **self.more)
        assert live.followed.kind == kind
        expected = WAYS["reference"](check_call(*self.arguments(), **self.more))
        for field in FIELDS:
            close(getattr(result, field), getattr(expected, field), f"{field} after {kind}", factor)
        return result


def test_each_edit_takes_the_short_way_and_is_right() -> None:
    model, live = Model(), LiveAttention(pays_from=1)
    model.check(live, "everything")
    model.check(live, "nothing")
    model.move(5)
    model.check(live, "tokens")
    assert live.followed.rows == (5,)
    for name in ("w_q", "w_k", "w_v"):
        model.set_weight(name, (7, 3), 0.9)
        model.check(live, "heads")
        assert live.followed.heads == (1,)
        model.move(2)
        model.check(live, "tokens")
    for name in ("b_q", "b_k", "b_v"):
        model.set_weight(name, (11,), -0.4)
        model.check(live, "heads")
        assert live.followed.heads == (2,)
    for name, at in (("w_o", (3, 3)), ("b_o", (3,))):
        model.set_weight(name, at, 0.7)
        model.check(live, "output")
    model.more["attn_mask"] = causal_mask(24)
    model.check(live, "everything")
    model.more["attn_mask"] = causal_mask(24)
    model.more["attn_mask"][9, 4] = True
    model.check(live, "mask")
    assert live.followed.rows == (9,)
    model.move(4)
    model.check(live, "tokens")
    model.x = model.x * 1.1
    model.check(live, "everything")
    model.config = AttentionConfig(12, 4)
    model.check(live, "everything")
    model.x = model.x[:20]
    model.more.clear()
    model.check(live, "everything")


def test_several_edits_at_once_are_computed_anew_or_followed_together() -> None:
    model, live = Model(tokens=48), LiveAttention(pays_from=1)
    model.check(live, "everything")
    for token in (3, 4, 40):
        model.move(token)
    model.check(live, "tokens")
    assert live.followed.rows == (3, 4, 40)
    model.move(1)
    model.set_weight("w_q", (0, 0), 1.0)
    model.check(live, "everything")
    for token in range(10):
        model.move(token)
    model.check(live, "everything")


def test_a_batch_is_followed_entry_by_entry() -> None:
    model, live = Model(), LiveAttention(pays_from=1)
    model.x = model.random.standard_normal((24, 3, 12)).astype(np.float32)
    model.more["attn_mask"] = np.random.default_rng(1).standard_normal((9, 24, 24)).astype(np.float32)
    model.check(live, "everything")
    model.x = model.x.copy()
    model.x[7, 1] *= -1.5
    model.check(live, "tokens")
    model.set_weight("w_k", (2, 2), 0.5)
    model.check(live, "heads")


@pytest.mark.parametrize("fully_masked", ["nan", "zero", "uniform"])
def test_blocked_rows_stay_what_they_are_called(fully_masked: str) -> None:
    mask = causal_mask(24)
    mask[2] = True
    mask[:, 20] = True
    model, live = Model(attn_mask=mask, fully_masked=fully_masked), LiveAttention(pays_from=1)
    model.check(live, "everything")
    for token in (0, 2, 20, 23, 7):
        model.move(token)
        model.check(live, "tokens")
    model.more["attn_mask"] = mask.copy()
    model.more["attn_mask"][2, 1] = False
    model.check(live, "mask")
    model.move(1)
    model.check(live, "tokens")


def test_nan_comes_and_goes() -> None:
    model, live = Model(), LiveAttention(pays_from=1)
    model.check(live, "everything")
    good = model.x
    model.x = good.copy()
    model.x[3, 3] = np.nan
    result = live.attend(*model.arguments())
    assert live.followed.kind == "tokens"
    assert np.isnan(result.output).all()
    model.x = good.copy()
    model.check(live, "tokens")


@pytest.mark.parametrize(("real", "tokens"), [(np.float32, 16), (np.float64, 16)])
def test_ten_thousand_edits_do_not_drift(real: Any, tokens: int) -> None:
    """Of sizes from a thousandth to tens, so that rows lose nearly all of their sum again and again."""
    model, live = Model(tokens=tokens, width=4, heads=2, real=real), LiveAttention(pays_from=1)
    model.check(live, "everything")
    renewed = followed = 0
    for edit in range(10_000):
        model.move(int(model.random.integers(tokens)), gain=10.0 ** model.random.uniform(-3, 1.3))
        if edit % 500 == 499:
            # The gain reaches scores of hundreds: two full passes differ by their rounding, ours may by as much again.
            scores = float(np.abs(attend(*model.arguments()).scaled_scores).max())
            model.check(live, "tokens", factor=max(1.0, scores / 4))
        else:
            live.attend(*model.arguments())
        renewed += live.followed.renewed
        followed += 2 * (tokens - 1)
    assert 0 < renewed < 0.6 * followed


def test_the_rule_is_what_keeps_it_from_drifting(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a limit that nothing reaches, the error passes the tolerance: the test above can fail."""
    from mha_studio.engine import incremental

    monkeypatch.setattr(incremental, "LIMIT", {np.dtype(real): 1e300 for real in (np.float32, np.float64)})
    model, live = Model(tokens=16, width=4, heads=2), LiveAttention(pays_from=1)
    worst = 0.0
    live.attend(*model.arguments())
    for _ in range(2000):
        model.move(int(model.random.integers(16)), gain=10.0 ** model.random.uniform(-3, 1.3))
        ours = live.attend(*model.arguments())
        theirs = attend(*model.arguments())
        worst = max(worst, float(np.abs(ours.attn_weights - theirs.attn_weights).max()))
    assert worst > 1e-3


def test_sums_and_mixtures_are_kept_in_double_precision() -> None:
    """The rule counts on it: what was rounded to single precision would be in no bound."""
    model, live = Model(tokens=19, width=12, heads=2), LiveAttention(pays_from=1)
    model.check(live, "everything")
    model.more["attn_mask"] = np.zeros((19, 19), np.bool_)
    model.check(live, "everything")
    model.more["attn_mask"] = np.eye(19, k=3, dtype=np.bool_) & (np.arange(19) == 4)[:, None]
    model.check(live, "mask")
    state = live._state
    assert state is not None
    for token in (None, 7):
        if token is not None:
            model.move(token, gain=0.3)
            model.check(live, "tokens")
        shares = state.views["attn_weights"][0, :, 4].astype(np.float64)
        sums = state.sums.reshape(2, 19)[:, 4]
        mixed = state.mixed.reshape(19, 2, 6)[4]
        exact = np.einsum("hs,hsd->hd", shares, state.views["v"][0].astype(np.float64))
        np.testing.assert_allclose(sums, shares.sum(axis=1), rtol=1e-14)
        np.testing.assert_allclose(mixed, exact, rtol=0, atol=1e-14 * float(np.abs(exact).max()))


@settings(max_examples=20)
@given(data=st.data())
def test_any_run_of_edits(data: Any) -> None:
    real = data.draw(st.sampled_from([np.float32, np.float64]))
    model = Model(
        tokens=data.draw(st.integers(16, 30)), width=8, heads=data.draw(st.sampled_from([1, 2, 4])), real=real
    )
    if data.draw(st.booleans()):
        model.more["attn_mask"] = causal_mask(model.x.shape[0])
    live = LiveAttention(pays_from=1)
    model.check(live, "everything")
    for _ in range(data.draw(st.integers(1, 6))):
        kind = data.draw(st.sampled_from(["token", "weight", "output"]))
        if kind == "token":
            model.move(
                data.draw(st.integers(0, model.x.shape[0] - 1)), data.draw(st.sampled_from([1e-3, 1.0, 3.0]))
            )
            model.check(live, "tokens", factor=8)
        elif kind == "weight":
            name = data.draw(st.sampled_from(["w_q", "w_k", "w_v"]))
            model.set_weight(
                name, (data.draw(st.integers(0, 7)), data.draw(st.integers(0, 7))), model.random.random()
            )
            model.check(live, "heads", factor=8)
        else:
            model.set_weight("w_o", (0, 1), model.random.random())
            model.check(live, "output", factor=8)


def test_an_old_result_says_so_and_a_kept_one_stays() -> None:
    model, live = Model(), LiveAttention(pays_from=1)
    old = live.attend(*model.arguments())
    kept = old.kept()
    numbers = old.attn_weights.copy()
    gradient = old.backward(np.ones_like(old.output))["in_proj_weight"].copy()
    model.move(3)
    new = live.attend(*model.arguments())
    with pytest.raises(RuntimeError, match="changed by a later edit"):
        _ = old.scores
    np.testing.assert_array_equal(kept.attn_weights, numbers)
    np.testing.assert_array_equal(kept.backward(np.ones_like(kept.output))["in_proj_weight"], gradient)
    assert not np.array_equal(new.attn_weights, numbers)
    assert not np.array_equal(new.backward(np.ones_like(new.output))["in_proj_weight"], gradient)
    with pytest.raises(ValueError, match="read-only"):
        new.scores[0, 0, 0, 0] = 1.0


def test_parts_are_had_without_the_whole() -> None:
    model, live = Model(), LiveAttention(pays_from=1)
    live.attend(*model.arguments())
    model.move(3)
    result: Any = live.attend(*model.arguments())
    rows = result.output_rows(4, 6)
    head = result.attn_weights_of(1)
    np.testing.assert_allclose(rows[0], result.output[4:6], rtol=1e-5, atol=1e-6)
    np.testing.assert_array_equal(head[0], result.attn_weights[0, 1])


def test_small_and_crossing_calls_are_answered_as_ever() -> None:
    model, live = Model(), LiveAttention()
    for _ in range(2):
        model.move(1)
        model.check(live, "everything")
    other = model.x[:7].copy()
    result = LiveAttention(pays_from=1).attend(model.x, other, other, model.weights, model.config)
    np.testing.assert_array_equal(
        result.output, attend(model.x, other, other, model.weights, model.config).output
    )


def test_an_edit_that_is_broken_off_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    model, live = Model(), LiveAttention(pays_from=1)
    model.check(live, "everything")
    model.move(3)
    with monkeypatch.context() as patch:
        patch.setattr(plan, "in_parts", broken_off)
        with pytest.raises(KeyboardInterrupt):
            live.attend(*model.arguments())
    model.check(live, "everything")


def broken_off(*_: Any) -> None:
    raise KeyboardInterrupt
