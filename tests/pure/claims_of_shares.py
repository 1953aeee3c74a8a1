"""What cards say of scores, scaling, softmax and masks, computed. `test_learn_claims.py` runs it."""

from __future__ import annotations

import math

import numpy as np
import pytest

from mha_studio.document.document import Mask
from mha_studio.document.scenarios import load_scenario
from mha_studio.engine import AttentionConfig, AttentionWeights, attend
from mha_studio.learn.cards import Card
from mha_studio.learn.places import document_of
from mha_studio.learn.slips import softmax
from mha_studio.trace.trace import compute
from tests.pure.claims_kit import checks, right, said, says, there, weights_of

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
