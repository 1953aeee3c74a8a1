"""Every number that a card states is computed here, with the engine where it is the engine's, and looked for in it.

A card with a number in it and no check fails, so that none comes in unchecked.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable

import numpy as np
import pytest

from mha_studio.document.defaults import head_choices, new_document
from mha_studio.document.document import Mask
from mha_studio.document.scenarios import load_scenario
from mha_studio.engine import AttentionConfig, AttentionWeights, ConfigError, attend
from mha_studio.learn.cards import Card, deck
from mha_studio.learn.places import document_of
from mha_studio.learn.slips import softmax
from mha_studio.trace.gradients import Target, gradients
from mha_studio.trace.trace import Trace, compute

Check = Callable[[Card], None]
CHECKS: dict[str, list[Check]] = {}
CARDS = {card.id: card for card in deck()}


def checks(*ids: str) -> Callable[[Check], Check]:
    def enter(check: Check) -> Check:
        for id in ids:
            CHECKS.setdefault(id, []).append(check)
        return check

    return enter


def says(card: Card, *texts: object) -> None:
    """The card says each of these, as a number of its own and not as part of a longer one."""
    everything = "\n".join(card.texts)
    for text in texts:
        assert re.search(rf"(?<![\d.,]){re.escape(str(text))}(?![\d]|[.,]\d)", everything), (card.id, text)


def said(card: Card, where: str, *texts: object) -> None:
    for text in texts:
        assert str(text) in where, (card.id, text)


def there(card: Card) -> Trace:
    return compute(document_of(card.scene))


def right(card: Card) -> str:
    assert card.right is not None
    return card.right.text


def weights_of(document_name: str, head: int) -> np.ndarray:
    return compute(load_scenario(document_name)).matrix("attn_weights", head).array


# ---- rows of shares add up to 1, whatever card says so -----------------------------------------------------------


@checks(
    "why-several-heads", "score-or-weight", "softmax-what", "softmax-axis", "mask-what", "mask-before-softmax",
    "wo-purpose", "gradient-what", "explain-softmax", "explain-causal", "explain-weighted-sum", "bug-softmax-dim",
    "weighted-sum-average", "explain-scaling", "bug-dmodel",
)  # fmt: skip
def rows_add_up(card: Card) -> None:
    trace = there(card)
    for head in range(trace.H):
        shares = trace.matrix("attn_weights", head).array
        assert np.allclose(shares.sum(-1), 1.0, atol=1e-6)
        assert (shares >= 0).all()
        assert (shares <= 1.0).all()
        blocked = trace.blocked(head)
        if blocked is not None:
            assert (shares[blocked] == 0).all()
    assert np.abs(trace.matrix("output").array.sum(-1) - 1.0).max() > 0.01


@checks("score-or-weight")
def scores_may_be_negative(card: Card) -> None:
    assert (there(card).matrix("scores").array < 0).any()


@checks("softmax-axis")
def columns_add_up_to_anything(card: Card) -> None:
    columns = there(card).matrix("attn_weights", card.scene.head).array.sum(0)
    assert np.ptp(columns) > 0.1


@checks("idea-of-heads", "explain-multi-head")
def heads_find_different_words(card: Card) -> None:
    document = load_scenario("grammar")
    assert "who does it" in document.look[1]
    assert weights_of("grammar", 1)[3].argmax() == document.tokens.index("dog")
    assert weights_of("grammar", 2)[3].argmax() == document.tokens.index("cat")


@checks("why-several-heads", "torch-average-weights")
def two_heads_two_patterns(card: Card) -> None:
    assert weights_of("pronoun", 1)[4].argmax() == 1
    first = weights_of("pronoun", 0)
    assert all(first[row].argmax() == row - 1 for row in range(1, 7))


@checks("positions-added")
def positions_keep_the_width(card: Card) -> None:
    trace = there(card)
    assert trace.matrix("positions").array.shape == trace.matrix("x").array.shape
    bare = compute(document_of(card.scene).replace(positions="none")).matrix("x").array
    assert np.array_equal(bare[0], bare[4])  # the two rows of “the”


# ---- scores and scaling ------------------------------------------------------------------------------------------


@checks("dot-product-orthogonal")
def orthogonal(card: Card) -> None:
    says(card, int(np.dot([1, 0], [0, 3])), 1, 3)
    assert right(card) == "0"
    assert there(card).D == 2
    says(card, "d_k = 2")


@checks("scale-by-what", "scaling-purpose", "scale-spread")
def roots(card: Card) -> None:
    config = AttentionConfig(512, 8)
    root = 1.0 / config.effective_scale
    if card.id == "scale-by-what":
        assert root == pytest.approx(8.0)
        said(card, right(card), f"{root:g}", 512 // 8)
        says(card, f"{math.sqrt(512):.2f}", f"{math.sqrt(8):.2f}", 64)
    if card.id == "scale-spread":
        says(card, 64, f"{math.sqrt(64):g}")


@checks("scale-spread", "scaling-purpose", "explain-scaling")
def dot_products_spread_like_the_root(card: Card) -> None:
    rng = np.random.default_rng(7)
    for d_k in (1, 4, 64, 256):
        products = (rng.standard_normal((20_000, d_k)) * rng.standard_normal((20_000, d_k))).sum(-1)
        assert products.mean() == pytest.approx(0.0, abs=0.05 * math.sqrt(d_k))
        assert products.std() == pytest.approx(math.sqrt(d_k), rel=0.05)
        assert (products / math.sqrt(d_k)).std() == pytest.approx(1.0, rel=0.05)


@checks("scale-order", "bug-dmodel")
def scaling_keeps_the_order(card: Card) -> None:
    document = document_of(card.scene)
    with_scale, without = compute(document), compute(document.replace(scaled=False))
    for head in range(with_scale.H):
        a, b = (trace.matrix("attn_weights", head).array for trace in (with_scale, without))
        assert np.array_equal(a.argmax(-1), b.argmax(-1))
        assert (b.max(-1) >= a.max(-1)).all()


@checks("scale-order")
def a_score_divided_by_eight_has_other_shares(card: Card) -> None:
    row = np.array([1.0, 2.0, 5.0])
    assert np.ptp(softmax(row / 8)) < np.ptp(softmax(row))


@checks("bug-dmodel")
def by_the_wrong_root(card: Card) -> None:
    trace = there(card)
    says(card, trace.E, f"{math.sqrt(trace.D):.2f}", f"{math.sqrt(trace.E):.2f}")
    assert trace.H == 4
    assert math.sqrt(trace.D) / math.sqrt(trace.E) == pytest.approx(0.5)  # half of what they should be


@checks("scale-gradient")
def slope_of_a_share(card: Card) -> None:
    def slope(share: float) -> float:
        score = math.log(share / (1 - share))
        h = 1e-5
        up, down = (softmax(np.array([score + d, 0.0]))[0] for d in (h, -h))
        return float((up - down) / (2 * h))

    assert slope(0.99) == pytest.approx(0.0099, rel=1e-4)
    assert slope(0.5) == pytest.approx(0.25, rel=1e-4)
    said(card, right(card), "0.0099")
    says(card, "0.99", "0.25", "0.5")


# ---- softmax -----------------------------------------------------------------------------------------------------


@checks("softmax-123")
def one_two_three(card: Card) -> None:
    row = np.array([1.0, 2.0, 3.0])
    assert right(card) == ", ".join(f"{share:.2f}" for share in softmax(row))
    says(card, *(f"{each:.2f}" for each in np.exp(row)), f"{np.exp(row).sum():.2f}")
    said(card, card.wrong[0].text, ", ".join(f"{share:.2f}" for share in row / row.sum()))


@checks("softmax-shift")
def a_constant_changes_nothing(card: Card) -> None:
    row = np.array([0.3, -1.2, 2.0])
    assert np.allclose(softmax(row + 100), softmax(row), atol=1e-12)
    with np.errstate(over="ignore"):
        assert np.isinf(np.exp(np.float32(100.0)))
    assert right(card) == "Nothing"


@checks("softmax-max")
def exp_overflows_at_89(card: Card) -> None:
    with np.errstate(over="ignore"):
        assert np.isinf(np.exp(np.float32(89.0)))
        assert np.isfinite(np.exp(np.float32(88.0)))
    says(card, 89)
    shifted = there(card).matrix("shifted").array
    assert (shifted.max(-1) == 0.0).all()
    assert (there(card).matrix("exp").array.max(-1) == 1.0).all()


@checks("softmax-equal")
def eighths(card: Card) -> None:
    for size in (0.0, 5.0, -30.0):
        assert softmax(np.full(8, size))[0] == pytest.approx(0.125)
    assert right(card) == f"{1 / 8:g}"
    shares = there(card).matrix("attn_weights", card.scene.head).array
    assert np.allclose(shares, 1 / 8, atol=0.02)


@checks("softmax-never-zero")
def never_zero(card: Card) -> None:
    shares = softmax(np.array([0.0, -20.0], dtype=np.float64))
    assert shares[1] > 0.0
    said(card, right(card), f"{shares[1] / shares[0]:.9f}")
    says(card, f"{math.exp(-0.5):.2f}")
    share = there(card).value(card.scene.chosen)
    assert 0.0 < share < 0.005


@checks("temperature")
def factors_sharpen(card: Card) -> None:
    row = np.array([0.5, 1.0, -0.3])
    assert softmax(3 * row).max() > softmax(row).max() > softmax(0.01 * row).max()
    assert softmax(0.001 * row) == pytest.approx(np.full(3, 1 / 3), abs=1e-3)


# ---- masks -------------------------------------------------------------------------------------------------------


@checks("mask-causal-first")
def first_token_sees_itself(card: Card) -> None:
    for head in range(2):
        assert weights_of("looking-back", head)[0, 0] == 1.0
        assert (weights_of("looking-back", head)[0, 1:] == 0.0).all()


@checks("mask-half")
def parts_of_an_even_head(card: Card) -> None:
    shares = weights_of("looking-back", 1)
    assert np.allclose(shares[3, :4], 0.25, atol=0.01)
    assert np.allclose(shares[7], 1 / 8, atol=0.01)
    says(card, "0.25", "1/2", "1/3")


@checks("mask-before-softmax")
def two_keys_share(card: Card) -> None:
    row = there(card).matrix("attn_weights", 1).array[1]
    assert (row > 0).sum() == 2
    unmasked = compute(load_scenario("looking-back").replace(mask=Mask()))
    late = np.where(unmasked.matrix("scores", 1).array < np.inf, unmasked.matrix("attn_weights", 1).array, 0)
    assert late[1, :2].sum() < 0.9


@checks("mask-all-blocked")
def all_blocked(card: Card) -> None:
    config = AttentionConfig(4, 1)
    weights = AttentionWeights.random(config, 0, np.float32)
    x = np.ones((2, 4), np.float32)
    mask = np.array([[True, True], [False, True]])
    assert np.isnan(attend(x, x, x, weights, config, attn_mask=mask).attn_weights[0, 0, 0]).all()
    filled = softmax(np.array([0.3, -0.2], np.float32) * 0 + np.float32(-1e9))
    assert np.allclose(filled, 0.5)
    assert "NaN" in right(card)


@checks("float-mask-ones")
def ones_block_nothing(card: Card) -> None:
    config = AttentionConfig(4, 1)
    weights = AttentionWeights.random(config, 3, np.float64)
    x = np.random.default_rng(0).standard_normal((3, 4))
    later = np.triu(np.ones((3, 3)), 1)
    plain, ones = (
        attend(x, x, x, weights, config, attn_mask=mask).attn_weights[0, 0] for mask in (None, later)
    )
    favoured = (ones[0, 1] / ones[0, 0]) / (plain[0, 1] / plain[0, 0])
    assert favoured == pytest.approx(math.e)
    said(card, right(card), f"{favoured:.2f}")


@checks("torch-mask-meaning")
def true_is_blocked(card: Card) -> None:
    config = AttentionConfig(4, 1)
    weights = AttentionWeights.random(config, 3, np.float64)
    x = np.random.default_rng(0).standard_normal((2, 4))
    shares = attend(
        x, x, x, weights, config, attn_mask=np.array([[False, True], [False, False]])
    ).attn_weights
    assert shares[0, 0, 0, 1] == 0.0
    ones = attend(x, x, x, weights, config, attn_mask=np.ones((2, 2))).attn_weights
    assert (ones > 0).all()
    assert right(card) == "Blocked"


@checks("bug-mask-inverted")
def tokens_after_are_blocked(card: Card) -> None:
    blocked = there(card).blocked(0)
    assert blocked is not None
    assert np.array_equal(blocked, np.triu(np.ones_like(blocked), 1))


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


@pytest.mark.parametrize("id", sorted(CHECKS))
def test_what_the_card_states_is_so(id: str) -> None:
    for check in CHECKS[id]:
        check(CARDS[id])


def test_every_card_with_a_number_in_it_is_checked() -> None:
    stated = {card.id for card in deck() if any(re.search(r"\d", text) for text in card.texts)}
    assert stated - CHECKS.keys() == set()
    assert CHECKS.keys() <= CARDS.keys()
