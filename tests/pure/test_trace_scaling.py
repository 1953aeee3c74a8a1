"""The gradient at the scores with and without the division by √dₖ, and what is said about the two."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from mha_studio.document.document import Document, Mask
from mha_studio.engine import AttentionConfig, AttentionWeights
from mha_studio.trace.gradients import Target
from mha_studio.trace.scaling import scaling_compared
from mha_studio.trace.trace import compute
from tests.pure.trace_kit import document


def wide(size: float, **switches: object) -> Document:
    """Scores of about size² · dₖ/4: with 1 and 64 columns a head they are far apart."""
    source = document(tuple(f"w{n}" for n in range(12)), 128, 2, **switches)
    weights = AttentionWeights.random(AttentionConfig(128, 2), 0)
    return source.replace(weights=weights.replace(w_q=weights.w_q * size, w_k=weights.w_k * size))


def test_with_long_dot_products_more_gets_through_with_scaling() -> None:
    found = scaling_compared(compute(wide(3.0)), Target(3, 1))
    assert found.ratio > 2.0
    assert found.peak_without > found.peak_with
    assert " times as much gets through, since the largest share of a row is " in found.sentence
    assert found.sentence.startswith("Mean |∂| at the scores: 0.0")
    assert found.with_scale.scale == pytest.approx(1 / 8)
    assert found.without_scale.scale == 1.0
    assert found.with_scale.target == found.without_scale.target == Target(3, 1)


def test_with_small_scores_less_gets_through_and_that_is_said() -> None:
    found = scaling_compared(compute(wide(0.1)))
    assert found.ratio < 1.0
    assert "the shares can still move without it" in found.sentence


@pytest.mark.parametrize("scaled", [True, False])
def test_both_states_compare_the_same_two(scaled: bool) -> None:
    source = wide(2.0, mask=Mask("causal"), scaled=scaled)
    trace = compute(source)
    found = scaling_compared(trace, Target(5))
    assert (found.with_scale if scaled else found.without_scale).forward is trace
    for each, mean in ((found.with_scale, found.mean_with), (found.without_scale, found.mean_without)):
        parts = [np.abs(each.matrix("scores", h).array)[np.tril_indices(12)] for h in (0, 1)]
        assert mean == pytest.approx(float(np.mean(parts)), rel=1e-4)
        tops = [each.forward.matrix("attn_weights", h).array.max(axis=1) for h in (0, 1)]
        peak = found.peak_with if each is found.with_scale else found.peak_without
        assert peak == pytest.approx(float(np.mean(tops)), rel=1e-5)
    assert found.ratio == found.mean_with / found.mean_without


def test_ends_are_said_too() -> None:
    one = scaling_compared(compute(document(embed_dim=2)))
    assert one.sentence == "Dividing by √1 is dividing by 1: with and without are the same."
    alone = scaling_compared(compute(document(("one",))))
    assert alone.mean_with == alone.mean_without == 0.0
    assert alone.sentence.endswith("there is nothing to compare.")
    cells = np.zeros((6, 6), dtype=bool)
    cells[2] = True
    blocked = scaling_compared(compute(document(mask=Mask("own", cells=cells))), Target(2))
    assert blocked.mean_with == blocked.mean_without == 0.0
    odd = scaling_compared(compute(document(lexicon={"cat": (np.nan,) + (0.0,) * 7})))
    assert odd.sentence.endswith("something on the way is not a number.")
    own = document()
    own = own.replace(config=dataclasses.replace(own.config, scale=0.25))
    assert scaling_compared(compute(own)).with_scale.scale == 0.25
    with pytest.raises(IndexError):
        scaling_compared(compute(document()), Target(99))
