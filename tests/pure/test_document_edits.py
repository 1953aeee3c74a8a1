"""Edits: each changes what it says and nothing else, or says in a sentence why it does not fit."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document, Mask
from mha_studio.document.edits import (
    EditError,
    Randomise,
    SetBiased,
    SetCell,
    SetEmbedDim,
    SetHeads,
    SetMask,
    SetPositions,
    SetScaled,
    SetText,
    SetTokens,
    advice,
    remark,
)
from mha_studio.document.embed import token_vectors, x
from mha_studio.document.inputs import inputs
from mha_studio.engine import attend

EDITS = st.one_of(
    st.builds(SetText, st.text(max_size=30)),
    st.builds(SetTokens, st.lists(st.text(max_size=4), max_size=5).map(tuple)),
    st.builds(SetHeads, st.integers(-1, 9)),
    st.builds(SetEmbedDim, st.integers(-1, 20)),
    st.builds(SetMask, st.sampled_from(["none", "causal", "window", "own", "x"]), st.integers(-1, 4)),
    st.builds(SetScaled, st.booleans()),
    st.builds(SetBiased, st.booleans()),
    st.builds(SetPositions, st.sampled_from(["none", "sinusoidal", "x"])),
    st.builds(
        SetCell,
        st.sampled_from(["x", "embedding", "w_q", "w_o", "b_k", "b_o", "scores"]),
        st.integers(-1, 9),
        st.integers(-1, 9),
        st.floats(width=32),
    ),
    st.builds(Randomise, st.integers(-1, 99)),
)


@given(st.lists(EDITS, max_size=8))
def test_any_edits_leave_a_document_that_computes_or_say_why_not(edits: list[Any]) -> None:
    doc = new_document()
    for edit in edits:
        assert edit.name
        said = "."
        try:
            doc = edit.apply(doc)
        except EditError as error:
            said = str(error)
        assert said.endswith(".")
    given = inputs(doc)
    result = attend(given.query, given.key, given.value, given.weights, given.config, given.attn_mask)
    assert np.isfinite(result.output).all()
    assert result.output.shape == (len(doc.tokens), doc.config.embed_dim)


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (SetText("  \u200b "), "at least one word"),
        (SetTokens(("a", "")), "Token 2 is empty"),
        (SetHeads(3), "3 heads cannot share d_model = 8 evenly; 1, 2, 4 or 8 would fit"),
        (SetHeads(0), "1, 2, 4 or 8"),
        (SetEmbedDim(1), "from 2 to 512"),
        (SetEmbedDim(513), "from 2 to 512"),
        (SetMask("window", 999), "0 to 512"),
        (SetCell("w_q", 0, 0, float("nan")), "“nan” cannot stand in a cell"),
        (SetCell("w_q", 0, 0, float("inf")), "“inf” cannot stand"),
        (SetCell("w_q", 8, 0, 1.0), r"W_Q has no cell \[9, 1\]; it is 8 × 8"),
        (SetCell("x", 6, 0, 1.0), "X has no cell"),
        (SetCell("b_q", 1, 0, 1.0), r"b_Q has no cell \[2, 1\]; it is 1 × 8"),
        (SetCell("scores", 0, 0, 1.0), "scores is computed"),
        (Randomise(-1), "The seed cannot be -1"),
    ],
)
def test_what_does_not_fit_is_said_in_a_sentence(edit: Any, said: str) -> None:
    with pytest.raises(EditError, match=said):
        edit.apply(new_document())


def test_an_edit_that_changes_nothing_returns_the_same_document() -> None:
    doc = new_document("the cat")
    for edit in (
        SetText(" the  cat "), SetHeads(2), SetEmbedDim(8), SetMask("none"), SetScaled(True),
        SetPositions("sinusoidal"), SetBiased(True),
    ):  # fmt: skip
        assert edit.apply(doc) is doc


def test_a_long_text_keeps_its_first_512_tokens_and_says_so() -> None:
    text = "word " * 10_000
    assert SetText(text).apply(new_document()).tokens == ("word",) * 512
    assert advice(text) == "The first 512 of 10,000 tokens are shown; a sentence holds 512 at most."
    assert advice("word " * 512) is None


def test_heads_share_the_same_weights_and_a_new_width_draws_new_ones() -> None:
    doc = new_document(seed=4).replace(look=("a", "b"))
    heads = SetHeads(4).apply(doc)
    assert heads.weights is doc.weights
    assert heads.config.num_heads == 4
    assert heads.look == ()
    assert remark(doc, heads) is None
    wide = SetEmbedDim(9).apply(doc)
    assert (wide.config.embed_dim, wide.config.num_heads) == (9, 1)
    assert wide.weights == SetEmbedDim(9).apply(doc).weights
    assert remark(doc, wide) == (
        "The weights for d_model = 9 are new, drawn from seed 4, and one head has it all, "
        "as 2 heads cannot share it evenly."
    )
    assert (
        remark(doc, SetEmbedDim(12).apply(doc)) == "The weights for d_model = 12 are new, drawn from seed 4."
    )


def test_biases_come_back_when_the_switch_does() -> None:
    doc = new_document()
    off = SetBiased(False).apply(doc)
    assert inputs(off).weights.b_q is None
    assert inputs(SetBiased(True).apply(off)).weights == doc.weights


def test_a_layer_without_biases_gets_some_when_they_are_switched_on() -> None:
    doc = new_document()
    bare = inputs(doc.replace(biased=False))
    without = doc.replace(config=bare.config, weights=bare.weights)
    assert SetBiased(False).apply(without) is without
    given = inputs(SetBiased(True).apply(without))
    assert given.config.bias
    assert given.weights.b_q is not None
    assert given.weights.b_q.any()
    assert given.weights.w_q is doc.weights.w_q


@pytest.mark.parametrize("matrix", ["w_q", "w_k", "w_v", "w_o", "b_q", "b_k", "b_v", "b_o"])
def test_a_cell_of_the_parameters_is_set_alone(matrix: str) -> None:
    doc = new_document()
    row = 3 if matrix.startswith("w") else 0
    after = SetCell(matrix, row, 5, -2.5).apply(doc)
    for name in doc.weights.names():
        before, now = np.atleast_2d(getattr(doc.weights, name)), np.atleast_2d(getattr(after.weights, name))
        expected = before.copy()
        if name == matrix:
            expected[row, 5] = -2.5
        np.testing.assert_array_equal(now, expected)
    assert x(after) is x(doc)


def test_a_cell_of_x_holds_for_one_token_and_of_the_word_vectors_for_the_word() -> None:
    doc = new_document("the cat saw the dog")
    here = SetCell("x", 0, 2, 3.0).apply(doc)
    assert x(here)[0, 2] == 3.0
    changed = x(here) != x(doc)
    assert changed.sum() == 1
    assert here.set_by_hand(0, 2)
    assert not here.set_by_hand(0, 1)
    assert not here.set_by_hand(3, 2)
    word = SetCell("embedding", 0, 2, 3.0).apply(doc)
    np.testing.assert_array_equal(np.argwhere(token_vectors(word) != token_vectors(doc)), [[0, 2], [3, 2]])
    assert token_vectors(SetText("a the").apply(word))[1, 2] == 3.0


def by_hand(doc: Document, row: int) -> Document:
    return SetCell("x", row, 0, 7.0).apply(doc)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("the cat sat down", [1]),
        ("now the cat sat", [2]),
        ("the dog sat", [1]),
        ("the cat", [1]),
        ("the sat", []),
        ("a b", []),
    ],
)
def test_what_was_set_by_hand_stays_with_its_token(text: str, rows: list[int]) -> None:
    after = SetText(text).apply(by_hand(new_document("the cat sat"), 1))
    assert list(after.x_edits) == rows
    assert [row for row in range(len(after.tokens)) if x(after)[row, 0] == 7.0] == rows


def test_a_mask_of_ones_own_grows_with_the_sentence() -> None:
    cells = np.zeros((3, 3), bool)
    cells[0, 2] = True
    doc = new_document("the cat sat").replace(mask=Mask("own", cells=cells))
    after = SetText("the big cat sat").apply(doc).mask.cells
    assert after is not None
    assert np.argwhere(after).tolist() == [[0, 3]]


def test_edits_in_a_row_merge_only_where_they_are_one_gesture() -> None:
    assert SetText("a").merge_key == SetText("ab").merge_key
    assert SetCell("x", 0, 0, 1.0).merge_key == SetCell("x", 0, 0, 2.0).merge_key
    assert SetCell("x", 0, 0, 1.0).merge_key != SetCell("x", 0, 1, 1.0).merge_key
    assert SetMask("window", 1).merge_key == SetMask("window", 2).merge_key
    for edit in (SetScaled(True), SetMask("causal"), SetPositions("none"), SetBiased(True), Randomise(1)):
        assert edit.merge_key is None
