"""The scenarios: each head does what its sentence says, and goes on doing it when other words are typed."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mha_studio.document.claims import KINDS, Claim, holds, shares
from mha_studio.document.document import Document
from mha_studio.document.edits import SetBiased, SetMask, SetPositions, SetText
from mha_studio.document.embed import token_vectors
from mha_studio.document.file import document_bytes
from mha_studio.document.inputs import inputs
from mha_studio.document.scenarios import first_document, load_scenario, scenarios
from mha_studio.engine import attend

IDS = [info.id for info in scenarios()]


def attention(doc: Document) -> Any:
    """(H, L, S)"""
    given = inputs(doc)
    return attend(
        given.query, given.key, given.value, given.weights, given.config, given.attn_mask
    ).attn_weights[0]


def share(doc: Document, head: int, query: str, key: str) -> float:
    return float(attention(doc)[head, doc.tokens.index(query), doc.tokens.index(key)])


def test_there_are_six_and_the_first_is_what_is_shown() -> None:
    assert len(IDS) == len(set(IDS)) == 6
    assert first_document() is load_scenario(IDS[0])
    with pytest.raises(KeyError):
        load_scenario("no such scenario")


@pytest.mark.parametrize("id", IDS)
def test_every_head_does_what_its_sentence_says(id: str) -> None:
    doc = load_scenario(id)
    weights = attention(doc)
    assert len(doc.look) == doc.config.num_heads
    assert {claim.head for claim in doc.claims} == set(range(doc.config.num_heads))
    for claim in doc.claims:
        found = shares(claim, doc.tokens, weights[claim.head])
        assert holds(claim, doc.tokens, weights[claim.head]), f"{doc.look[claim.head]} {claim.kind}: {found}"
        assert claim.least >= 0.5


def part(doc: Document, name: str, head: int) -> Any:
    """(D, E): a head's rows of W_V, or its columns of W_O turned over."""
    array = getattr(doc.weights, name)
    rows = array if name == "w_v" else array.T
    return rows[head * doc.config.head_dim :][: doc.config.head_dim]


@pytest.mark.parametrize("id", IDS)
def test_heads_differ_and_figures_are_fit_to_be_seen(id: str) -> None:
    doc = load_scenario(id)
    weights = attention(doc)
    for first in range(len(weights)):
        for second in range(first):
            assert np.abs(weights[first] - weights[second]).max() > 0.4
            for name in ("w_v", "w_o"):
                one, other = part(doc, name, first), part(doc, name, second)
                assert np.abs(one).max() > 0.3
                assert np.abs(one - other).max() > 0.3
    given = inputs(doc)
    result = attend(given.query, given.key, given.value, given.weights, given.config, given.attn_mask)
    for name, most in (("q", 6.0), ("k", 6.0), ("v", 3.0), ("output", 3.0), ("scaled_scores", 8.0)):
        values = np.abs(getattr(result, name))
        assert values.max() <= most, name
        assert values.max() > 0.5, name
    assert np.abs(given.query).max() <= 3.0


@pytest.mark.parametrize("id", IDS)
def test_what_the_screen_shows_of_the_weights_is_all_there_is(id: str) -> None:
    doc = load_scenario(id)
    for name in doc.weights.names():
        array = getattr(doc.weights, name).astype(np.float64)
        np.testing.assert_allclose(array, np.round(array, 2), atol=1e-6)
    assert doc.title
    assert doc.note.endswith(".")
    assert all(len(look) <= 110 and look.endswith(".") for look in doc.look)


WORDS = st.lists(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=9), min_size=2, max_size=40)


@given(WORDS)
def test_the_first_head_looks_at_the_word_before_whatever_is_typed(words: list[str]) -> None:
    doc = SetText(" ".join(words)).apply(first_document())
    weights = attention(doc)[0]
    claim = Claim(0, "previous", 0.5)
    assert holds(claim, doc.tokens, weights), shares(claim, doc.tokens, weights)


def test_words_that_are_not_known_leave_the_columns_of_the_places_free() -> None:
    doc = SetText("zebras jump").apply(first_document())
    vectors = token_vectors(doc)
    assert not vectors[:, :4].any()
    assert 0.1 < np.sqrt((vectors[:, 4:] ** 2).mean()) < 1.5


def test_the_pronoun_finds_another_noun() -> None:
    doc = SetText("the dog slept because he was tired").apply(first_document())
    assert share(doc, 1, "he", "dog") > 0.6


def test_without_positions_the_first_head_is_lost_and_the_pronoun_is_not() -> None:
    doc = SetPositions("none").apply(first_document())
    np.testing.assert_allclose(attention(doc)[0], 1 / 7, atol=1e-3)
    assert share(doc, 1, "it", "cat") > 0.6


def test_without_bias_the_order_of_words_is_still_read() -> None:
    doc = SetBiased(False).apply(first_document())
    assert holds(Claim(0, "previous", 0.6), doc.tokens, attention(doc)[0])


def test_subject_and_object_follow_when_they_are_swapped() -> None:
    doc = SetText("the old cat chased a small dog").apply(load_scenario("grammar"))
    assert share(doc, 1, "chased", "cat") > 0.6
    assert share(doc, 2, "chased", "dog") > 0.6


def test_without_the_causal_mask_the_average_runs_over_everything() -> None:
    doc = SetMask("none").apply(load_scenario("looking-back"))
    np.testing.assert_allclose(attention(doc)[1], 1 / 8, atol=0.03)


def test_a_narrower_window_loses_the_pairs_of_brackets() -> None:
    doc = SetMask("window", 3).apply(load_scenario("brackets"))
    assert share(doc, 0, "(", ")") == 0.0


def test_the_files_are_what_the_builder_makes() -> None:
    from tools.build_scenarios import SCENARIOS

    for name, make in SCENARIOS.items():
        built, kept = make(), load_scenario(name.partition("-")[2])
        assert document_bytes(built) == document_bytes(kept), "run `python -m tools.build_scenarios`"


def test_claims_know_right_from_wrong() -> None:
    tokens = ("a", "b", "a")
    eye = np.eye(3)
    back = np.array([[1.0, 0, 0], [1, 0, 0], [0, 1, 0]])
    assert holds(Claim(0, "itself", 0.9), tokens, eye)
    assert not holds(Claim(0, "itself", 0.9), tokens, back)
    assert holds(Claim(0, "previous", 0.9), tokens, back)
    assert not holds(Claim(0, "previous", 0.9), tokens, eye)
    assert not holds(Claim(0, "next", 0.9), tokens, back)
    assert holds(Claim(0, "next", 0.9), tokens, np.eye(3)[[1, 2, 2]])
    assert holds(Claim(0, "first", 0.9, rows=(0, 1)), tokens, back)
    assert not holds(Claim(0, "first", 0.9), tokens, back)
    assert holds(Claim(0, "same word", 0.9), tokens, np.eye(3)[[2, 1, 0]])
    assert not holds(Claim(0, "same word", 0.9), tokens, back)
    assert holds(Claim(0, "near", 0.9, width=1), tokens, back)
    assert not holds(Claim(0, "near", 0.9, width=1), tokens, np.eye(3)[[2, 1, 0]])
    assert holds(Claim(0, "pairs", 0.9, pairs=((2, 1),)), tokens, back)
    assert not holds(Claim(0, "pairs", 0.9, pairs=((2, 0),)), tokens, back)
    assert not holds(Claim(0, "pairs", 0.9), tokens, back)
    assert holds(Claim(0, "even", 0.9), tokens, np.full((3, 3), 1 / 3))
    assert not holds(Claim(0, "even", 0.9), tokens, np.array([[0.8, 0.1, 0.1]] * 3))
    with pytest.raises(ValueError, match="There is no claim"):
        Claim(0, "clever", 0.5)
    assert set(KINDS) == {
        "previous", "next", "itself", "back", "first", "same word", "near", "pairs", "even", "alike",
    }  # fmt: skip


def test_what_a_scenario_says_of_itself_is_what_it_was_made_for_and_what_to_try() -> None:
    """It stays on the screen whatever is changed; what the numbers do is for the heads' sentences, which are held
    against them."""
    tries = re.compile(r"Turn |Write |Swap |Set |Compare |Narrow ")
    for info in scenarios():
        assert "made " in info.note.lower(), info.title
        assert tries.search(info.note), info.title
