"""What is said of a head is so, or says that it is not, whatever has been done to the document."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mha_studio.document.claims import MOST, Claim, shares, still_hold
from mha_studio.document.document import MOST_CLAIMS, Document, DocumentError
from mha_studio.document.edits import (
    CopyHead,
    InsertToken,
    MoveToken,
    SetBatch,
    SetCell,
    SetMask,
    SetMemory,
    SetPositions,
    SetText,
    SwapHeads,
)  # fmt: skip
from mha_studio.document.file import document_bytes, read_document
from mha_studio.document.scenarios import first_document, load_scenario, scenarios
from mha_studio.scene.frame import Text
from mha_studio.scene.overture import overture
from mha_studio.scene.view import View
from mha_studio.trace.notes import notes_of
from mha_studio.trace.told import told
from mha_studio.trace.trace import compute

NOT_SO = "Not so now: "


def says(doc: Document, head: int = 0, batch: int = 0) -> str:
    return told(compute(doc), head, batch)


@pytest.mark.parametrize("id", [info.id for info in scenarios()])
def test_of_a_scenario_everything_said_is_so(id: str) -> None:
    doc = load_scenario(id)
    assert tuple(says(doc, head) for head in range(doc.config.num_heads)) == doc.look


def test_other_weights_take_a_sentence_back_and_the_old_ones_bring_it_again() -> None:
    doc = first_document()
    changed = SetCell("w_q", 0, 0, 50.0).apply(doc)
    assert says(changed) == NOT_SO + doc.look[0]
    assert says(changed, 1) == doc.look[1]
    back = SetCell("w_q", 0, 0, float(doc.weights.w_q[0, 0])).apply(changed)
    assert says(back) == doc.look[0]


def test_what_is_said_aloud_and_shown_before_the_first_step_is_checked_alike() -> None:
    doc = SetPositions("none").apply(first_document())
    trace = compute(doc)
    assert any(NOT_SO in line for line in notes_of(trace, 0).look)
    drawn = [item for item in overture(trace, View(1280, 720), 1.0) if isinstance(item, Text)]
    assert any(NOT_SO in item.text for item in drawn)


def test_words_that_are_spoken_of_are_found_where_they_are_now() -> None:
    doc = first_document()
    longer = InsertToken(0, "yesterday").apply(doc)
    found = [claim for claim in doc.claims if claim.kind == "pairs"]
    weights = compute(longer).matrix("attn_weights", 1).array
    assert still_hold(found, longer.tokens, weights) is bool(weights[5, 2] >= MOST)
    for gone in (SetText("tea please"), SetText("the dog slept because he was tired"), SetText("it")):
        assert says(gone.apply(doc), 1) == ""
    assert says(SetText("tea please").apply(doc)) == doc.look[0]
    assert says(SetText("tea").apply(doc)) == ""  # no word has one before it
    moved = MoveToken(1, 6).apply(doc)
    assert says(moved, 1) == ""


def test_a_copied_and_a_swapped_head_take_their_sentences_along() -> None:
    doc = first_document()
    copied, swapped = CopyHead(0, 1).apply(doc), SwapHeads(0, 1).apply(doc)
    assert says(copied, 1) == doc.look[0]
    assert [says(swapped, 0), says(swapped, 1)] == [doc.look[1], doc.look[0]]


def test_even_over_what_is_allowed_is_not_even_over_all() -> None:
    near = load_scenario("sharp-near-even-far")
    assert says(SetMask("causal").apply(near), 2) == NOT_SO + near.look[2]
    back = load_scenario("looking-back")
    assert says(SetMask("none").apply(back), 1) == back.look[1]


def test_each_sentence_of_a_batch_is_looked_at_by_itself_and_another_one_not_at_all() -> None:
    doc = SetBatch(("a b c d", "the cat slept because it was tired")).apply(first_document())
    assert says(doc, 0, 1) == doc.look[0]
    assert says(doc, 1, 1) == ""
    assert says(doc, 1, 2) == doc.look[1]
    assert says(SetMemory("the cat").apply(first_document())) == ""


def test_a_sentence_without_a_claim_stands_as_it_was_written() -> None:
    doc = first_document().replace(claims=(), look=("One.", ""))
    assert [says(doc, 0), says(doc, 1), says(doc, 7)] == ["One.", "", ""]


def test_a_row_of_nan_is_nothing_that_is_looked_at() -> None:
    doc = SetMask("own").apply(first_document())
    doc = doc.replace(mask=replace(doc.mask, cells=np.ones((7, 7), dtype=bool)))
    assert all(says(doc, head) in ("", NOT_SO + doc.look[head]) for head in (0, 1))
    assert says(doc, 0).startswith(NOT_SO)


KINDS = ("previous", "next", "itself", "back", "first", "same word", "near", "pairs", "even", "alike")
INDEX = st.integers(-9, 9) | st.just(2**62)
CLAIM = st.builds(
    Claim, st.just(0), st.sampled_from(KINDS), st.floats(0, 1), st.lists(INDEX, max_size=3).map(tuple),
    st.lists(st.tuples(INDEX, INDEX), max_size=3).map(tuple), INDEX,
    st.lists(st.sampled_from("abc"), max_size=4).map(tuple),
)  # fmt: skip


@settings(max_examples=150)
@given(CLAIM, st.integers(1, 5))
def test_no_claim_of_a_file_can_be_such_that_it_cannot_be_checked(claim: Claim, length: int) -> None:
    weights = np.full((length, length + 1), 1 / (length + 1))
    assert still_hold((claim,), tuple("abcab")[:length], weights) in (True, False, None)


def test_a_document_claims_no_more_than_can_be_checked() -> None:
    doc = first_document()
    with pytest.raises(DocumentError, match="257 claims about heads came; 256 at most"):
        doc.replace(claims=(Claim(0, "itself", 0.5),) * (MOST_CLAIMS + 1))
    again = read_document(document_bytes(doc), "x.mha")
    assert again.claims == doc.claims
    assert again.claims[1].words == doc.tokens


def test_three_back_is_three_back() -> None:
    weights = np.eye(5)[[0, 0, 0, 0, 1]]
    assert shares(Claim(0, "back", 0.5, width=3), tuple("abcde"), weights) == {3: 1.0, 4: 1.0}
    assert shares(Claim(0, "back", 0.5, width=9), tuple("abcde"), weights) == {}
