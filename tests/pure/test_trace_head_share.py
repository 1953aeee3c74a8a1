"""How loud each head is: held against what the heads bring, number by number."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mha_studio.document.defaults import new_document
from mha_studio.document.edits import MuteHead, Pin, SetBatch, SetHeads, SetMask, SetText, SwapHeads
from mha_studio.document.pins import PinCell
from mha_studio.trace.head_share import head_norms, head_shares
from mha_studio.trace.model import Cell
from mha_studio.trace.trace import Trace, compute
from mha_studio.trace.two_ways import by_head


def by_hand(trace: Trace, batch: int, rows: int) -> np.ndarray:
    """(H,): the same from `two_ways.by_head`, one number of the output after the other."""
    brought = np.array(
        [
            [
                [part.value for part in by_head(trace, Cell("output", row, col, 0, batch))][: trace.H]
                for col in range(trace.E)
            ]
            for row in range(rows)
        ]
    )
    return np.sqrt((brought**2).sum(axis=(0, 1)))


@given(st.sampled_from([1, 2, 4, 8]), st.integers(1, 6))
def test_it_is_the_length_of_what_the_heads_bring(heads: int, tokens: int) -> None:
    document = SetHeads(heads).apply(SetText(" ".join("abcdef"[:tokens])).apply(new_document()))
    trace = compute(document)
    assert head_norms(trace) == pytest.approx(by_hand(trace, 0, trace.L), rel=1e-9)
    assert head_shares(trace).sum() == pytest.approx(1.0)


def test_padding_is_not_counted_and_each_sentence_has_its_own() -> None:
    trace = compute(SetBatch(("cats sleep",)).apply(new_document()))
    assert head_norms(trace, 1) == pytest.approx(by_hand(trace, 1, 2), rel=1e-9)
    assert not np.allclose(head_norms(trace, 1), head_norms(trace, 0))


def test_a_muted_head_brings_nothing_and_swapped_heads_swap() -> None:
    document = new_document()
    shares = head_shares(compute(document))
    assert head_shares(compute(MuteHead(0, True).apply(document))) == pytest.approx([0.0, 1.0])
    swapped = head_shares(compute(SwapHeads(0, 1).apply(document)))
    assert swapped == pytest.approx(shares[::-1], rel=1e-5)
    both = MuteHead(1, True).apply(MuteHead(0, True).apply(document))
    assert head_shares(compute(both)).tolist() == [0.0, 0.0]


def test_a_pin_of_one_head_makes_it_louder_and_what_is_no_number_stays_none() -> None:
    document = Pin(PinCell("concat", 0, 0), 100.0).apply(new_document())
    assert head_shares(compute(document))[0] > 0.9
    blocked = SetMask("padding", 6).apply(new_document())
    assert np.isnan(head_shares(compute(blocked))).all()
