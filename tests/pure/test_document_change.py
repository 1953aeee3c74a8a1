"""Edits that change what is computed: pins, blocks, single tokens, masks, scale, heads, a second sentence, a batch."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mha_studio.document.clipboard import block_text, parse_block
from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document, DocumentError, Mask
from mha_studio.document.edit_mask import own_cells
from mha_studio.document.edits import (
    CopyHead,
    DeleteToken,
    EditError,
    Fill,
    Identity,
    InsertToken,
    MoveToken,
    MuteHead,
    PaintMask,
    PasteBlock,
    Pin,
    Randomise,
    RandomiseMatrix,
    ReplaceToken,
    SetBatch,
    SetBiased,
    SetCell,
    SetEmbedDim,
    SetFullyMasked,
    SetHeads,
    SetMask,
    SetMemory,
    SetScale,
    SetScaled,
    SetText,
    SwapHeads,
    Unpin,
    UnpinAll,
    Zero,
)
from mha_studio.document.embed import MEMORY, batch_x, row_edits, token_vectors, x
from mha_studio.document.inputs import attn_mask, inputs, key_padding_mask, slopes
from mha_studio.document.pins import PinCell
from mha_studio.engine import attend
from tests.pure.change_kit import WORDS, addends, changed_documents, expected, near, pin_cells

SETTABLE = ("x", "embedding", "memory", "memory_embedding", "w_q", "w_k", "w_v", "w_o", "b_q", "b_o")
SMALL = st.integers(-1, 4)
SOURCES = st.sampled_from([0, 0, 1, MEMORY])
SPANS = st.none() | st.tuples(SMALL, SMALL)
TOKEN = st.sampled_from([*WORDS, " ", "👩🏽‍⚕️"])
EDITS: Any = st.one_of(
    st.builds(Fill, st.sampled_from(SETTABLE), st.floats(-2, 2), SPANS, SPANS, st.integers(0, 2)),
    st.builds(Zero, st.sampled_from(SETTABLE)),
    st.builds(Identity, st.sampled_from(SETTABLE)),
    st.builds(RandomiseMatrix, st.sampled_from(SETTABLE), st.integers(-1, 9)),
    st.builds(
        PasteBlock, st.sampled_from(SETTABLE), SMALL, SMALL,
        st.lists(st.lists(st.floats(-9, 9) | st.just(np.nan), max_size=3), max_size=3),
    ),
    st.builds(InsertToken, SMALL, TOKEN, SOURCES), st.builds(DeleteToken, SMALL, SOURCES),
    st.builds(MoveToken, SMALL, SMALL, SOURCES), st.builds(ReplaceToken, SMALL, TOKEN, SOURCES),
    st.builds(SetMask, st.sampled_from(["none", "causal", "window", "prefix", "padding", "alibi"]), SMALL),
    st.builds(PaintMask, st.lists(st.tuples(SMALL, SMALL), max_size=3).map(tuple), st.booleans()),
    st.builds(SetFullyMasked, st.sampled_from(["nan", "zero", "uniform", "x"])),
    st.builds(SetScale, st.sampled_from([None, "off", 0.0, -2.5, np.nan])),
    st.builds(MuteHead, SMALL, st.booleans()), st.builds(SwapHeads, SMALL, SMALL),
    st.builds(CopyHead, SMALL, SMALL), st.builds(SetHeads, st.sampled_from([1, 2, 3])),
    st.builds(SetEmbedDim, st.sampled_from([4, 6])), st.builds(Randomise, st.integers(0, 3)),
    st.builds(SetText, st.lists(TOKEN, max_size=5).map(" ".join)),
    st.builds(SetMemory, st.none() | st.lists(TOKEN, max_size=4).map(" ".join)),
    st.builds(SetBatch, st.lists(st.lists(TOKEN, max_size=4).map(" ".join), max_size=2).map(tuple)),
    st.builds(SetBiased, st.booleans()), st.just(UnpinAll()),
)  # fmt: skip


@settings(max_examples=120)
@given(changed_documents(), st.lists(EDITS, max_size=6))
def test_any_edits_leave_a_document_that_computes_as_by_hand(doc: Document, edits: list[Any]) -> None:
    for edit in edits:
        assert edit.name
        said = "."
        try:
            doc = edit.apply(doc)
        except EditError as error:
            said = str(error)
        assert said.endswith(".")
        assert "\n" not in said
    given = inputs(doc)
    result = attend(
        given.query, given.key, given.value, given.weights, given.config, given.attn_mask,
        given.key_padding_mask, given.fully_masked, given.pins, given.muted,
    )  # fmt: skip
    tolerance = 1e-10 if doc.dtype == "float64" else 3e-5
    near(result.call.enter(result.output), expected(doc)["output"], "output", tolerance)


# Pins


@given(changed_documents(most_pins=2), st.data())
def test_a_pin_goes_as_it_came(doc: Document, data: st.DataObject) -> None:
    cell = data.draw(pin_cells(doc))
    pinned = Pin(cell, 1.5).apply(doc)
    assert pinned.pins[cell] == 1.5
    assert Pin(cell, 1.5).apply(pinned) is pinned
    assert dict(Unpin(cell).apply(pinned).pins) == {
        place: value for place, value in doc.pins.items() if place != cell
    }
    assert not UnpinAll().apply(pinned).pins
    with pytest.raises(EditError, match="is not pinned"):
        Unpin(cell).apply(Unpin(cell).apply(pinned))
    assert Pin(cell, 1.0).merge_key == Pin(cell, 2.0).merge_key


@pytest.mark.parametrize(
    ("cell", "value", "said"),
    [
        (PinCell("row_max", 0, 0), 1.0, "The moves inside softmax cannot be pinned"),
        (PinCell("exp", 0, 0), 1.0, "pin the masked score before them or the share after them"),
        (PinCell("mask", 0, 0), 1.0, "paint it instead"),
        (PinCell("x", 0, 0), 1.0, "set its numbers instead"),
        (PinCell("scores", 0, 3), 1.0, r"scores has no cell \[1, 4\] to pin; it is 3 × 3"),
        (PinCell("scores", 0, 0, 2), 1.0, "head 3 and sentence 1 is not there to pin; there are 2 and 1"),
        (PinCell("scores", 0, 0), np.inf, "“inf” cannot stand in a cell"),
    ],
)
def test_what_cannot_be_pinned_is_said(cell: PinCell, value: float, said: str) -> None:
    with pytest.raises(EditError, match=said):
        Pin(cell, value).apply(new_document("the cat sat"))


def test_pins_stay_with_their_tokens_while_one_types() -> None:
    doc = new_document("the cat sat")
    for cell in (PinCell("scores", 2, 1, 1), PinCell("v", 1, 7), PinCell("output", 0, 0)):
        doc = Pin(cell, 2.0).apply(doc)
    longer = SetText("the big cat sat").apply(doc)
    assert set(longer.pins) == {
        PinCell("scores", 3, 2, 1), PinCell("v", 2, 7), PinCell("output", 0, 0),
    }  # fmt: skip
    assert set(SetText("the").apply(doc).pins) == {PinCell("output", 0, 0)}
    assert set(SetHeads(4).apply(doc).pins) == {PinCell("v", 1, 7), PinCell("output", 0, 0)}
    assert not SetEmbedDim(4).apply(doc).pins
    assert Randomise(3).apply(doc).pins == doc.pins


def test_pins_that_do_not_fit_are_refused_in_the_document() -> None:
    doc = new_document("the cat")
    with pytest.raises(DocumentError, match="no cell"):
        doc.replace(pins={PinCell("q", 2, 0): 1.0})
    with pytest.raises(DocumentError, match="A pin of nan"):
        doc.replace(pins={PinCell("q", 0, 0): float("nan")})


# Blocks


def weight(doc: Document, name: str) -> Any:
    return np.atleast_2d(getattr(doc.weights, name))


def test_blocks_of_the_weights() -> None:
    doc = new_document(dtype="float64")
    filled = Fill("w_k", 2.5, (1, 3), (0, 8)).apply(doc)
    wanted = np.array(doc.weights.w_k)
    wanted[1:3] = 2.5
    np.testing.assert_array_equal(filled.weights.w_k, wanted)
    assert not Zero("b_v").apply(doc).weights.b_v.any()  # type: ignore[union-attr]
    np.testing.assert_array_equal(Identity("w_o").apply(doc).weights.w_o, np.eye(8))
    np.testing.assert_array_equal(x(Identity("x").apply(doc)), np.eye(6, 8))
    drawn = RandomiseMatrix("w_v", 5).apply(doc)
    np.testing.assert_array_equal(drawn.weights.w_v, Randomise(5).apply(doc).weights.w_v)
    np.testing.assert_array_equal(drawn.weights.w_q, doc.weights.w_q)
    assert np.abs(x(RandomiseMatrix("x", 5).apply(doc))).max() <= 1.5
    pasted = PasteBlock("w_q", 6, 5, [[1, 2, 3], [4, 5, 6]]).apply(doc)
    np.testing.assert_array_equal(pasted.weights.w_q[6:, 5:], [[1, 2, 3], [4, 5, 6]])
    assert (pasted.weights.w_q != doc.weights.w_q).sum() == 6
    words = PasteBlock("embedding", 0, 0, [[9.0], [8.0]]).apply(new_document("the cat the"))
    assert token_vectors(words)[:, 0].tolist() == [9.0, 8.0, 9.0]


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (PasteBlock("w_q", 7, 0, [[1.0], [2.0]]), r"2 × 1 numbers do not fit into W_Q from cell \[8, 1\]"),
        (PasteBlock("w_q", 0, 0, [[1.0, 2.0], [3.0]]), "Row 2 is 1 long and row 1 is 2"),
        (PasteBlock("w_q", 0, 0, [[np.nan]]), "“nan” cannot stand in a cell"),
        (PasteBlock("w_q", 0, 0, []), "no numbers to paste"),
        (PasteBlock("scores", 0, 0, [[1.0]]), "scores is computed and cannot be set"),
        (Fill("w_q", 1.0, (3, 3)), "W_Q has no rows 4 to 3"),
        (Fill("memory", 1.0), "There is no second sentence"),
        (RandomiseMatrix("x", 1, 3), "There is no sentence 4"),
        (RandomiseMatrix("w_q", -1), "The seed cannot be -1"),
    ],
)
def test_blocks_that_do_not_fit_are_said(edit: Any, said: str) -> None:
    with pytest.raises(EditError, match=said):
        edit.apply(new_document())


@given(st.integers(1, 4), st.integers(1, 5), st.integers(0, 99), st.sampled_from([np.float32, np.float64]))
def test_what_is_copied_can_be_pasted_again(rows: int, cols: int, seed: int, dtype: Any) -> None:
    values = (np.random.default_rng(seed).normal(size=(rows, cols)) * 10.0 ** (seed % 9 - 4)).astype(dtype)
    np.testing.assert_array_equal(parse_block(block_text(values)).astype(dtype), values)
    with_commas = block_text(values).replace(".", ",").replace("-", "−").replace("e−", "e-")
    if "," in with_commas:
        np.testing.assert_array_equal(parse_block(with_commas + "\r\n").astype(dtype), values)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1\t2\r\n3\t4\r\n", [[1, 2], [3, 4]]),
        ("1,5;−2\n3;4", [[1.5, -2], [3, 4]]),
        ("  1 2   3 ", [[1, 2, 3]]),
        ("0,5\t1,234", [[0.5, 1.234]]),
        (".5\t1e-3\t", [[0.5, 0.001]]),
    ],
)
def test_numbers_as_spreadsheets_write_them(text: str, numbers: Any) -> None:
    assert parse_block(text).tolist() == numbers


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no numbers"), (" \n\t\n", "no numbers"), ("1\t2\n3", "Row 2 is 1 long"),
        ("1\t∞", "“∞” in row 1, column 2"),
        ("−∞", "only finite numbers can"), ("NaN", "only finite"), ("1,234", "thousands or decimals"),
        ("1,5\t2.5", "one sign for decimals"), ("1\t\t2", "row 1, column 2 is empty"),
        ("a b", "“a” in row 1, column 1"),
        ("1_000", "is no number"), ("0x10", "is no number"), ("1\n" * 600, "more than any matrix holds"),
        ("1e9", "cannot stand in a cell"), ("1\t2\n\n3\t4", "row 2, column 1 is empty"), ("1,234.5", "is no number"),
    ],
)  # fmt: skip
def test_what_is_no_block_is_said_in_a_sentence(text: str, said: str) -> None:
    with pytest.raises(EditError, match=said):
        parse_block(text)


@given(st.text(alphabet="0123456789,.;\t\n −-e∞ax", max_size=40))
def test_any_text_is_a_block_or_a_sentence(text: str) -> None:
    said = "."
    try:
        block = parse_block(text)
    except EditError as error:
        said = str(error)
    else:
        assert block.ndim == 2
        assert np.isfinite(block).all()
    assert said.endswith(".")


def test_a_cell_set_by_hand_leaves_words_and_places_as_they_were() -> None:
    doc = SetBatch(("a b",)).apply(SetMemory("c d").apply(new_document("the cat sat")))
    vectors = [token_vectors(doc, source) for source in (0, 1, MEMORY)]
    for edit in (SetCell("x", 1, 0, 7.0), SetCell("x", 1, 0, 7.0, 1), SetCell("memory", 1, 0, 7.0)):
        before, doc = doc, edit.apply(doc)
        assert all(token_vectors(doc, s) is old for s, old in zip((0, 1, MEMORY), vectors, strict=True))
        source = MEMORY if edit.matrix == "memory" else edit.batch
        assert (x(doc, source) != x(before, source)).sum() == 1
        assert x(doc, source)[1, 0] == 7.0
        assert batch_x(doc)[int(source == 1), 1, 0] == x(doc, int(source == 1))[1, 0]


# Tokens


def painted(doc: Document) -> Document:
    """With something of its own at the second token: a cell of X, a pin, and a painted cell of the mask."""
    doc = SetCell("x", 1, 0, 7.0).apply(doc)
    doc = Pin(PinCell("attn_weights", 1, 0), 0.5).apply(doc)
    return PaintMask(((1, 2),), True).apply(doc)


@pytest.mark.parametrize(
    ("edit", "tokens", "row", "col", "blocked"),
    [
        (InsertToken(0, "so"), "so the cat sat", 2, 1, (2, 3)),
        (InsertToken(3, "down"), "the cat sat down", 1, 0, (1, 2)),
        (DeleteToken(0), "cat sat", 0, None, (0, 1)),
        (MoveToken(0, 2), "cat sat the", 0, 2, (0, 1)),
        (MoveToken(2, 0), "sat the cat", 2, 1, (2, 0)),
        (ReplaceToken(1, "dog"), "the dog sat", 1, 0, (1, 2)),
    ],
)
def test_what_was_set_pinned_and_painted_goes_with_its_token(
    edit: Any, tokens: str, row: int, col: int | None, blocked: tuple[int, int]
) -> None:
    after = edit.apply(painted(new_document("the cat sat")))
    assert after.tokens == tuple(tokens.split())
    assert list(after.x_edits) == [row]
    assert list(after.pins) == ([] if col is None else [PinCell("attn_weights", row, col)])
    assert np.argwhere(after.mask.cells).tolist() == [list(blocked)]


def test_a_deleted_token_takes_what_was_its_own_with_it() -> None:
    after = DeleteToken(1).apply(painted(new_document("the cat sat")))
    assert not after.x_edits
    assert not after.pins
    assert not after.mask.cells.any()  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (InsertToken(3, "x"), "The place of a new token cannot be 4; a whole number from 1 to 3"),
        (InsertToken(0, " "), "Token 1 is empty"),
        (DeleteToken(2), "The number of a token cannot be 3"),
        (MoveToken(0, 2), "cannot be 3"),
        (ReplaceToken(-1, "x"), "cannot be 0"),
        (InsertToken(0, "x", MEMORY), "There is no second sentence"),
        (InsertToken(0, "x", 1), "There is no sentence 2"),
    ],
)
def test_tokens_that_are_not_there_are_said(edit: Any, said: str) -> None:
    with pytest.raises(EditError, match=said):
        edit.apply(new_document("the cat"))


def test_the_last_token_stays_and_a_full_sentence_takes_no_more() -> None:
    with pytest.raises(EditError, match="at least one token"):
        DeleteToken(0).apply(new_document("the"))
    with pytest.raises(EditError, match="512 tokens at most"):
        InsertToken(0, "x").apply(new_document("a " * 512))
    doc = new_document("the cat")
    assert MoveToken(1, 1).apply(doc) is doc
    assert ReplaceToken(1, "cat").apply(doc) is doc


# Masks


@given(changed_documents(most_pins=0))
def test_masks_block_what_they_say(doc: Document) -> None:
    given = inputs(doc)
    result = attend(
        given.query,
        given.key,
        given.value,
        given.weights,
        given.config,
        given.attn_mask,
        given.key_padding_mask,
    )
    made = np.zeros(result.scores.shape) if result.mask is None else result.mask
    np.testing.assert_allclose(made, addends(doc), rtol=1e-6)


def test_painting_makes_any_mask_ones_own() -> None:
    for kind in ("none", "causal", "window", "prefix", "padding"):
        doc = SetMask(kind, 1).apply(new_document("a b c"))
        before = own_cells(doc)
        after = PaintMask(((0, 0), (2, 1)), True).apply(doc)
        wanted = before.copy()
        wanted[0, 0] = wanted[2, 1] = True
        assert after.mask == Mask("own", 1, wanted)
        cleared = PaintMask(((0, 0),), False).apply(after)
        wanted[0, 0] = False
        np.testing.assert_array_equal(cleared.mask.cells, wanted)
        assert PaintMask(((0, 0),), False).apply(cleared) is cleared
    alibi = PaintMask(((0, 1),), True).apply(SetMask("alibi").apply(new_document("a b c")))
    cells = alibi.mask.cells
    assert cells is not None
    assert cells.shape == (2, 3, 3)
    assert np.isneginf(cells[:, 0, 1]).all()
    assert cells[0, 0, 2] == np.float32(-2 * slopes(2)[0])
    with pytest.raises(EditError, match=r"no cell \[4, 1\]; it is 3 × 3"):
        PaintMask(((3, 0),), True).apply(alibi)


def test_a_stroke_is_one_entry_and_a_slider_too() -> None:
    assert PaintMask(((0, 0),), True).merge_key == PaintMask(((0, 1),), True).merge_key
    assert PaintMask(((0, 0),), True).merge_key != PaintMask(((0, 0),), False).merge_key
    assert SetMask("prefix", 1).merge_key == SetMask("prefix", 2).merge_key
    assert SetMask("prefix", 1).merge_key != SetMask("padding", 1).merge_key
    assert SetScale(1.0).merge_key == SetScale(2.0).merge_key
    for edit in (
        SetScale(None),
        SetScale("off"),
        MuteHead(0, True),
        SwapHeads(0, 1),
        UnpinAll(),
        SetMemory(None),
    ):
        assert edit.merge_key is None


def test_the_slopes_are_those_of_the_paper() -> None:
    # Press, Smith and Lewis 2022, section 3: for 8 heads 1/2, 1/4, …, 1/256.
    np.testing.assert_allclose(slopes(8), 0.5 ** np.arange(1, 9))


# Scale and heads


def test_a_scale_of_ones_own_comes_and_goes() -> None:
    doc = new_document()
    own = SetScale(0.25).apply(doc)
    assert inputs(own).config.effective_scale == 0.25
    assert inputs(SetScale("off").apply(own)).config.effective_scale == 1.0
    assert inputs(SetScaled(True).apply(SetScale("off").apply(own))).config.effective_scale == 0.25
    assert inputs(SetScale(None).apply(own)).config == inputs(doc).config
    assert SetScale(None).apply(doc) is doc
    with pytest.raises(EditError, match="“nan” cannot stand"):
        SetScale(float("nan")).apply(doc)


def result_of(doc: Document) -> Any:
    given = inputs(doc)
    return attend(
        given.query, given.key, given.value, given.weights, given.config, given.attn_mask,
        given.key_padding_mask, given.fully_masked, given.pins, given.muted,
    )  # fmt: skip


@given(changed_documents(), st.integers(0, 2), st.integers(0, 2))
def test_swapped_heads_leave_the_output_as_it_was(doc: Document, a: int, b: int) -> None:
    heads = doc.config.num_heads
    if doc.mask.kind == "alibi":
        doc = doc.replace(mask=Mask())
    swapped = SwapHeads(a % heads, b % heads).apply(doc)
    before, after = result_of(doc), result_of(swapped)
    order = list(range(heads))
    order[a % heads], order[b % heads] = b % heads, a % heads
    tolerance = 1e-11 if doc.dtype == "float64" else 3e-5
    near(after.attn_weights, before.attn_weights[:, order], "shares", tolerance)
    near(after.output, before.output, "output", tolerance)
    back = SwapHeads(a % heads, b % heads).apply(swapped)
    assert back.weights == doc.weights
    assert back.pins == doc.pins
    assert back.muted == doc.muted


def test_a_copied_head_does_the_same_as_the_first() -> None:
    doc = new_document(num_heads=4).replace(look=("a", "b", "c", "d"))
    doc = Pin(PinCell("scores", 0, 0, 2), 1.0).apply(Pin(PinCell("scores", 0, 0, 3), 1.0).apply(doc))
    copied = CopyHead(0, 2).apply(doc)
    shares = result_of(UnpinAll().apply(copied)).attn_weights[0]
    np.testing.assert_array_equal(shares[2], shares[0])
    assert copied.look == ("a", "b", "a", "d")
    assert set(copied.pins) == {PinCell("scores", 0, 0, 3)}
    np.testing.assert_array_equal(copied.weights.w_o[:, 4:6], doc.weights.w_o[:, 0:2])
    np.testing.assert_array_equal(copied.weights.w_o[:, 6:], doc.weights.w_o[:, 6:])


def test_heads_are_muted_and_heard_again() -> None:
    doc = MuteHead(1, True).apply(new_document())
    assert doc.muted == (1,)
    assert MuteHead(1, True).apply(doc) is doc
    assert not MuteHead(1, False).apply(doc).muted
    assert not SetHeads(4).apply(doc).muted
    for wrong in (MuteHead(2, True), SwapHeads(0, 2), CopyHead(-1, 0)):
        with pytest.raises(EditError, match="this layer has 2"):
            wrong.apply(doc)


# A second sentence, a batch


def test_a_second_sentence_comes_grows_and_goes() -> None:
    doc = Pin(PinCell("q", 0, 0), 2.0).apply(Pin(PinCell("k", 1, 0), 2.0).apply(new_document("the cat")))
    doc = PaintMask(((0, 1),), True).apply(doc)
    cross = SetMemory("a dog sleeps").apply(doc)
    assert cross.memory == ("a", "dog", "sleeps")
    assert set(cross.pins) == {PinCell("q", 0, 0)}
    assert cross.mask.cells.tolist() == [[False, True, False], [False] * 3]  # type: ignore[union-attr]
    assert inputs(cross).key.shape == (3, 8)
    cross = SetCell("memory", 1, 2, 5.0).apply(Pin(PinCell("v", 1, 0), 1.0).apply(cross))
    longer = SetMemory("a big dog sleeps").apply(cross)
    assert list(longer.memory_edits) == [2]
    assert set(longer.pins) == {PinCell("q", 0, 0), PinCell("v", 2, 0)}
    assert x(longer, MEMORY)[2, 2] == 5.0
    assert InsertToken(0, "lo", MEMORY).apply(longer).pins.keys() == {PinCell("q", 0, 0), PinCell("v", 3, 0)}
    assert set(InsertToken(0, "lo").apply(longer).pins) == {PinCell("q", 1, 0), PinCell("v", 2, 0)}
    alone = SetMemory(None).apply(longer)
    assert alone.memory is None
    assert not alone.memory_edits
    assert inputs(alone).key is inputs(alone).query
    assert SetMemory(None).apply(alone) is alone
    with pytest.raises(EditError, match="at least one word"):
        SetMemory(" ").apply(doc)


def test_the_causal_mask_of_a_rectangle_begins_at_the_top_left() -> None:
    doc = SetMask("causal").apply(SetMemory("a b c d").apply(new_document("the cat")))
    mask = attn_mask(doc)
    assert mask is not None
    assert mask.tolist() == [[False, True, True, True], [False, False, True, True]]


def test_a_batch_is_filled_up_and_keeps_what_was_set_by_hand() -> None:
    doc = SetBatch(("a b c d", "e")).apply(new_document("the cat"))
    assert doc.padded(2) == ("e", "[pad]", "[pad]", "[pad]")
    padding = key_padding_mask(doc)
    assert padding is not None
    assert padding.sum(axis=1).tolist() == [2, 0, 3]
    assert inputs(doc).query.shape == (4, 3, 8)
    by_hand = SetCell("x", 1, 0, 7.0, batch=1).apply(doc)
    assert x(by_hand, 1)[1, 0] == 7.0
    assert list(row_edits(by_hand, 1)) == [1]
    moved = InsertToken(0, "z", 1).apply(by_hand)
    assert list(moved.batch_edits) == [(1, 2)]
    assert list(SetBatch(("a b c",)).apply(by_hand).batch_edits) == [(1, 1)]
    assert not SetBatch(()).apply(by_hand).batch_edits
    pinned = Pin(PinCell("scores", 1, 3, 0, 1), 1.0).apply(doc)
    assert SetText("the cat sat on it").apply(pinned).pins == pinned.pins
    assert SetBatch(("a b c d",)).apply(pinned).pins == pinned.pins
    assert not SetBatch(("a b",)).apply(pinned).pins
    with pytest.raises(EditError, match="Sentence 3 of the batch is empty"):
        SetBatch(("a", " ")).apply(doc)
    with pytest.raises(EditError, match="2,048 places"):
        SetBatch(("a " * 512,) * 4).apply(doc)


def test_sentences_are_computed_side_by_side_as_each_alone() -> None:
    doc = new_document("the cat sat", dtype="float64")
    both = result_of(SetBatch(("it slept",)).apply(doc))
    near(both.attn_weights[0], result_of(doc).attn_weights[0], "first", 1e-12)
    alone = result_of(SetText("it slept").apply(doc))
    near(both.output[:2, 1], alone.output, "second", 1e-12)
