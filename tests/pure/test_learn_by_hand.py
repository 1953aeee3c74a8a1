"""Documents to compute with a pencil."""

from __future__ import annotations

import math

import numpy as np
import pytest

from mha_studio.learn.by_hand import SIZES, Difficulty, by_hand, exps
from mha_studio.trace.trace import compute


@pytest.mark.parametrize("difficulty", ["easy", "medium", "hard"])
@pytest.mark.parametrize("heads", [1, 2, 4])
def test_everything_up_to_the_scores_is_whole_and_small(difficulty: Difficulty, heads: int) -> None:
    for seed in range(6):
        trace = compute(by_hand(seed, 3, heads, difficulty=difficulty))
        for name in ("x", "q", "k", "v", "w_q", "w_o", "scores"):
            numbers = trace.matrix(name).array
            assert np.array_equal(numbers, numbers.round()), (name, seed)
            assert np.abs(numbers).max() <= 16 * SIZES[difficulty].most, (name, seed)
        scaled = np.stack([trace.matrix("scaled_scores", head).array for head in range(heads)])
        assert np.array_equal(2 * scaled, (2 * scaled).round())
        assert np.abs(scaled).max() <= SIZES[difficulty].reach + 3


def test_a_seed_is_one_document_and_another_seed_another() -> None:
    first, again, other = by_hand(3), by_hand(3), by_hand(4)
    assert first.tokens == again.tokens
    assert np.array_equal(compute(first).matrix("x").array, compute(again).matrix("x").array)
    assert not np.array_equal(compute(first).matrix("x").array, compute(other).matrix("x").array)


def test_the_rows_of_small_documents_are_not_all_alike() -> None:
    for seed in range(20):
        assert (np.ptp(compute(by_hand(seed)).matrix("scores").array, axis=1) > 0).all(), seed


def test_the_table_of_exps_holds_each_score_once() -> None:
    assert exps([0.0, -1.0, 0.0, 0.5]) == ((0.5, math.exp(0.5)), (0.0, 1.0), (-1.0, math.exp(-1.0)))
