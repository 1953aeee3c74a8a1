"""What cards say of values, heads, shapes, PyTorch, gradients and cost, computed. `test_learn_claims.py` runs it."""

from __future__ import annotations

import numpy as np
import pytest

from mha_studio.document.defaults import head_choices, new_document
from mha_studio.engine import AttentionConfig, AttentionWeights, ConfigError, attend
from mha_studio.learn.cards import Card
from mha_studio.learn.places import document_of
from mha_studio.trace.gradients import Target, gradients
from mha_studio.trace.trace import compute
from tests.pure.claims_kit import checks, right, said, says, there

# ---- values, heads, output ---------------------------------------------------------------------------------------


@checks("weighted-sum-one")
def a_share_of_one_collects_one_row(card: Card) -> None:
    trace = there(card)
    v, out = trace.matrix("v_head", 0).array, trace.matrix("head_outputs", 0).array
    assert np.array_equal(out[0], v[0])


@checks("weighted-sum-average")
def between_the_values(card: Card) -> None:
    trace = there(card)
    for head in range(trace.H):
        v, out = trace.matrix("v_head", head).array, trace.matrix("head_outputs", head).array
        assert (out <= v.max(0) + 1e-5).all()
        assert (out >= v.min(0) - 1e-5).all()
    even = card.scene.head
    v, out = trace.matrix("v_head", even).array, trace.matrix("head_outputs", even).array
    assert np.allclose(out, v.mean(0), atol=0.05)


@checks("one-token")
def alone(card: Card) -> None:
    document = document_of(card.scene)
    other = new_document("alone", 2, 8, seed=9).weights
    changed = document.replace(weights=document.weights.replace(w_q=other.w_q, w_k=other.w_k))
    assert compute(document).value(card.scene.chosen) == 1.0
    assert np.array_equal(compute(document).matrix("output").array, compute(changed).matrix("output").array)


@checks("split-what", "split-columns")
def columns_dealt_out(card: Card) -> None:
    trace = there(card)
    q = trace.matrix("q").array
    for head in range(trace.H):
        width = trace.D
        assert np.array_equal(trace.matrix("q_head", head).array, q[:, head * width : (head + 1) * width])
    if card.id == "split-columns":
        assert (trace.E, trace.H) == (8, 2)
        says(card, 0, 3, 4, 7)


@checks("split-divides")
def heads_that_divide(card: Card) -> None:
    fitting = head_choices(12)
    assert int(right(card)) in fitting
    says(card, *fitting, f"{12 / 8:g}")
    for option in card.wrong:
        with pytest.raises(ConfigError):
            AttentionConfig(12, int(option.text))
    assert (there(card).E, there(card).H, there(card).D) == (12, 3, 4)


@checks("split-same-parameters", "torch-params")
def parameters(card: Card) -> None:
    def count(e: int, h: int, bias: bool = True) -> int:
        drawn = AttentionWeights.random(AttentionConfig(e, h, bias=bias), 0, np.float32)
        return sum(getattr(drawn, f"{kind}_{of}").size for kind in ("wb" if bias else "w") for of in "qkvo")

    assert count(64, 8) == count(64, 2)
    if card.id == "torch-params":
        assert right(card) == f"{count(64, 4):,}"
        says(card, f"{count(64, 4, False):,}", f"{4 * 64}", f"{4 * count(64, 4):,}", f"{3 * 64 * 65:,}")
    else:
        trace = there(card)
        assert (trace.H, trace.shape("w_q")) == (4, (8, 8))
        says(card, "8 × 8")


@checks("wo-mute")
def a_muted_head_is_felt_everywhere(card: Card) -> None:
    document = document_of(card.scene)
    out, muted = (compute(each).matrix("output").array for each in (document, document.replace(muted=(1,))))
    assert (np.abs(out - muted) > 1e-7).all(axis=None) or (np.abs(out - muted) > 1e-7).any(0).all()
    concat = compute(document.replace(muted=(1,))).matrix("concat").array
    assert (concat[:, 4:] == 0).all()


@checks("wo-shape", "residual-shape")
def sizes_of_the_output(card: Card) -> None:
    trace = there(card)
    assert trace.shape("w_o") == (8, 8)
    assert trace.shape("output") == trace.shape("x") == (3, 8)
    says(card, "8 × 8" if card.id == "wo-shape" else "3 × 8")


@checks("wo-as-sum")
def heads_write_by_themselves(card: Card) -> None:
    trace = there(card)
    w, b, out = (trace.matrix(name).array.astype(np.float64) for name in ("w_o", "b_o", "output"))
    total = b + sum(
        trace.matrix("head_outputs", head).array.astype(np.float64) @ w[:, trace.head_columns(head)].T
        for head in range(trace.H)
    )
    assert np.allclose(total, out, atol=1e-5)


@checks("head-order-irrelevant")
def heads_do_not_know_their_number(card: Card) -> None:
    document = document_of(card.scene)
    order = np.concatenate([np.arange(12)[8:], np.arange(12)[:8]])
    weights = document.weights
    moved = weights.replace(
        **{f"{kind}_{of}": getattr(weights, f"{kind}_{of}")[order] for kind in "wb" for of in "qkv"},
        w_o=weights.w_o[:, order],
    )
    one, other = (
        compute(each).matrix("output").array for each in (document, document.replace(weights=moved))
    )
    assert np.allclose(one, other, atol=1e-5)


# ---- shapes, PyTorch ---------------------------------------------------------------------------------------------


@checks("shape-scores")
def six_by_six(card: Card) -> None:
    trace = there(card)
    assert trace.result.scores.shape == (1, 2, 6, 6)
    assert (trace.shape("q_head"), trace.D) == ((6, 4), 4)
    says(card, "6 × 4", "4 × 6", "6 × 6")


@checks("shape-kept")
def as_it_came(card: Card) -> None:
    trace = there(card)
    assert trace.shape("x") == trace.shape("output") == (5, 12)
    assert (trace.H, trace.D, trace.shape("attn_weights")) == (3, 4, (5, 5))
    said(card, right(card), "5 × 12")
    says(card, "5 × 4", "5 × 5", "15 × 12", "3 · 4 = 12")


@checks("shape-transpose", "concat-reshape")
def reading_in_order(card: Card) -> None:
    q = np.arange(1 * 6 * 8).reshape(1, 6, 8)
    good, bad = q.reshape(1, 6, 2, 4).swapaxes(1, 2), q.reshape(1, 2, 6, 4)
    assert good.shape == bad.shape
    assert not np.array_equal(good, bad)
    assert np.array_equal(good.swapaxes(1, 2).reshape(1, 6, 8), q)
    assert not np.array_equal(good.reshape(1, 6, 8), q)
    single = np.arange(8).reshape(1, 1, 8)  # L is 1: then it is the same
    assert np.array_equal(single.reshape(1, 1, 2, 4).swapaxes(1, 2), single.reshape(1, 2, 1, 4))


@checks("dk-tradeoff", "rank-of-scores")
def ranks(card: Card) -> None:
    trace = there(card)
    for head in range(trace.H):
        assert np.linalg.matrix_rank(trace.matrix("scores", head).array, tol=1e-4) <= trace.D
    if card.id == "dk-tradeoff":
        assert (trace.H, trace.D) == (8, 1)
    else:
        assert trace.D == 2
        rng = np.random.default_rng(0)
        rank = np.linalg.matrix_rank(rng.standard_normal((100, 4)) @ rng.standard_normal((4, 100)))
        assert right(card) == str(rank)


@checks("torch-in-proj")
def packed(card: Card) -> None:
    trace = there(card)
    assert trace.E == 16
    rows = sum(trace.shape(name)[0] for name in ("w_q", "w_k", "w_v"))
    assert right(card) == str((rows, trace.E))


@checks("torch-output-shape", "torch-batch-first")
def sequence_first(card: Card) -> None:
    config = AttentionConfig(8, 2)
    weights = AttentionWeights.random(config, 0, np.float64)
    x = np.random.default_rng(0).standard_normal((5, 3, 8))
    result = attend(x, x, x, weights, config)
    assert result.output.shape == (5, 3, 8)
    assert result.attn_weights.shape == (3, 2, 5, 5)
    other = x.copy()
    other[2, 1] += 1.0  # another token of the second entry
    moved = np.abs(attend(other, other, other, weights, config).output - result.output).max((0, 2))
    assert (moved > 1e-9).tolist() == [False, True, False]


@checks("torch-linear-transpose")
def transposed(card: Card) -> None:
    trace = there(card)
    x, w, b, q = (trace.matrix(name).array.astype(np.float64) for name in ("x", "w_q", "b_q", "q"))
    assert np.allclose(x @ w.T + b, q, atol=1e-5)
    assert not np.allclose(x @ w + b, q, atol=1e-2)


@checks("batch-independent")
def entries_do_not_see_each_other(card: Card) -> None:
    sequence_first(card)


# ---- cross-attention, gradients, cost ----------------------------------------------------------------------------


@checks("cross-shape", "explain-cross")
def three_ask_four(card: Card) -> None:
    trace = there(card)
    assert trace.cross
    assert trace.shape("attn_weights") == (3, 4)
    assert trace.shape("output")[0] == 3
    assert (trace.shape("v_head"), trace.D) == ((4, 4), 4)
    if card.id == "cross-shape":
        assert right(card) == "3 × 4, and 3 rows"


@checks("cross-keys-fixed")
def keys_stay(card: Card) -> None:
    document = document_of(card.scene)
    other = document.replace(tokens=("ein", "Hund", "bellt"))
    for name in ("k", "v"):
        assert np.array_equal(compute(document).matrix(name).array, compute(other).matrix(name).array)
    assert not np.array_equal(compute(document).matrix("q").array, compute(other).matrix("q").array)


@checks("gradient-softmax-sum", "gradient-mask")
def gradients_of_a_row(card: Card) -> None:
    found = gradients(there(card), Target())
    for head in range(found.H):
        rows = found.matrix("scores", head).array
        assert np.abs(rows.sum(-1)).max() < 1e-4
        assert np.abs(rows).max() > 1e-3
        blocked = found.forward.blocked(head)
        if blocked is not None:
            assert (rows[blocked] == 0).all()
    assert right(card) == "0"


@checks("cost-quadratic")
def four_times(card: Card) -> None:
    one, two = (compute(new_document("w " * n, 2, 8)).result.attn_weights.size for n in (6, 12))
    assert two == 4 * one
    says(card, "6 × 6", "12 × 12")


@checks("cost-memory")
def bytes_kept(card: Card) -> None:
    size = 12 * 4096 * 4096 * np.dtype(np.float32).itemsize
    says(card, f"{size:,}")
    said(card, right(card), f"{size / 1e6:.0f} MB")
    says(card, f"{size / 12 / 1e6:.0f}", f"{size / 4 / 1e6:.0f}", f"{size / 4096 / 1e6:.1f}")
    assert there(card).result.attn_weights.shape == (1, 2, 6, 6)


@checks("cost-where")
def where_the_two_costs_meet(card: Card) -> None:
    d = 96
    assert 4 * (2 * d) * d * d == 2 * (2 * d) ** 2 * d  # at L = 2 d_model
    says(card, "2 · d_model")


@checks("order-blind")
def order_means_nothing_without_positions(card: Card) -> None:
    document = document_of(card.scene)
    other = document.replace(tokens=("man", "bites", "dog"))
    one, two = (compute(each).matrix("output").array for each in (document, other))
    assert np.allclose(one[[2, 1, 0]], two, atol=1e-6)


@checks("qk-asymmetric")
def not_symmetric(card: Card) -> None:
    shares = there(card).matrix("attn_weights", 1).array
    assert shares[4, 1] > 0.5 > shares[1, 4]


@checks("score-size")
def a_longer_key_is_louder(card: Card) -> None:
    trace = there(card)
    q, k = trace.matrix("q_head").array, trace.matrix("k_head").array
    assert np.allclose(q @ (2 * k).T, 2 * (q @ k.T))
