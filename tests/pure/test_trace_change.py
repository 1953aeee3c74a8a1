"""What was changed is computed: pins, muted heads, every mask, a second sentence, a batch; and each is explained."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document, Mask
from mha_studio.document.edits import (
    MuteHead,
    Pin,
    SetBatch,
    SetCell,
    SetFullyMasked,
    SetMask,
    SetMemory,
    SetScale,
)
from mha_studio.document.inputs import shapes_text
from mha_studio.document.pins import PER_HEAD, PinCell
from mha_studio.session.check import compare, judge
from mha_studio.trace.clipboard import copy_block
from mha_studio.trace.difference import Difference
from mha_studio.trace.explain import explain
from mha_studio.trace.model import Cell
from mha_studio.trace.names import MATRIX_NAMES, MEMORY_NAMES, NAMES, PARAMETERS
from mha_studio.trace.steps import STEPS, caption, operands, passes_through, shape_text, step, torch_line
from mha_studio.trace.trace import Trace, compute
from tests.pure.change_kit import ORDER, changed_documents, expected, near, pin_cells
from tests.pure.trace_kit import cells


def tolerance(doc: Document) -> float:
    return 1e-11 if doc.dtype == "float64" else 3e-5


def shown(trace: Trace, name: str, batch: int) -> Any:
    if name in PER_HEAD:
        return np.stack([trace.matrix(name, head, batch).array for head in range(trace.H)])
    return trace.matrix(name, 0, batch).array


@settings(max_examples=60)
@given(changed_documents())
def test_every_matrix_equals_the_computation_by_hand(doc: Document) -> None:
    trace, wanted = compute(doc), expected(doc)
    for name in ORDER:
        for batch in range(trace.N):
            near(shown(trace, name, batch), wanted[name][batch], name, tolerance(doc))


@settings(max_examples=40)
@given(changed_documents(most_pins=0), st.data())
def test_a_pin_moves_nothing_before_it_and_what_it_says_after_it(doc: Document, data: st.DataObject) -> None:
    place = data.draw(pin_cells(doc))
    before = compute(doc)
    value = data.draw(st.floats(-4, 4, width=32))
    after_doc = Pin(place, value).apply(doc)
    after = compute(after_doc)
    for name in ORDER[: ORDER.index(place.matrix)]:
        for batch in range(after.N):
            np.testing.assert_array_equal(shown(after, name, batch), shown(before, name, batch), err_msg=name)
    cell = Cell(*place)
    assert after.value(cell) == np.dtype(doc.dtype).type(value)
    unpinned, was = after.unpinned(cell), before.value(cell)
    assert unpinned == was or (unpinned is not None and np.isnan(unpinned) and np.isnan(was))
    marks = after.matrix(*place[:1], place.head, place.batch).pinned
    assert marks is not None
    assert np.argwhere(marks).tolist() == [[place.row, place.col]]
    why = explain(after, cell)
    assert why.total == why.value
    assert "".join(span.text for span in why.words).startswith("Pinned to ")
    assert not why.terms
    for batch in range(after.N):
        near(after.matrix("output", 0, batch).array, expected(after_doc)["output"][batch], "", tolerance(doc))


@settings(max_examples=25)
@given(changed_documents())
def test_every_number_is_explained_and_adds_up(doc: Document) -> None:
    trace = compute(doc)
    for n in range(trace.N):
        for found in cells(trace):
            cell = Cell(found.matrix, found.row, found.col, found.head, n)
            why = explain(trace, cell)
            if np.isnan(why.value):
                assert np.isnan(why.total), why
            elif np.isinf(why.value):
                assert why.total == why.value, why
            else:
                sizes = [abs(term.value) for term in why.terms if np.isfinite(term.value)]
                assert abs(why.total - why.value) <= tolerance(doc) * max([1.0, abs(why.value), *sizes]), why
            assert all(trace.has(link.cell) for link in why.links)
            assert all(part.cell is None or trace.has(part.cell) for t in why.terms for part in t.operands)
    for row in STEPS:
        assert caption(row, trace)
        assert shape_text(row, trace)


@settings(max_examples=40)
@given(changed_documents(), st.data())
def test_the_reference_check_knows_what_was_changed(doc: Document, data: st.DataObject) -> None:
    large = {data.draw(pin_cells(doc)): value for value in data.draw(st.lists(st.sampled_from((1e6, -3e3))))}
    assert compare(compute(doc)).ok
    assert compare(compute(doc.replace(pins={**doc.pins, **large}))).ok


def test_the_reference_check_still_finds_a_wrong_number_beside_a_pin() -> None:
    trace = compute(Pin(PinCell("q", 0, 0), 2.0).apply(new_document("the cat sat")))
    wrong = trace.result.output.copy()
    wrong[1, 3] += 1e-3
    verdict = judge(replace(trace.result, output=wrong), compute(trace.document).result)
    assert (verdict.ok, verdict.field) == (False, "output")


def said(trace: Trace, cell: Cell) -> str:
    return "".join(span.text for span in explain(trace, cell).words)


def test_a_pinned_share_leaves_the_row_as_it_is_and_says_so() -> None:
    doc = new_document("the cat sat")
    before = compute(doc).matrix("attn_weights").array
    trace = compute(Pin(PinCell("attn_weights", 1, 2), 0.9).apply(doc))
    after = trace.matrix("attn_weights").array
    np.testing.assert_array_equal(after[1, :2], before[1, :2])
    why = explain(trace, Cell("attn_weights", 1, 0))
    assert "A share in this row is pinned, so the row adds up to" in why.note
    assert not explain(trace, Cell("attn_weights", 0, 0)).note
    assert explain(trace, Cell("attn_weights", 1, 2)).formula_text == "a₂,₃ = 0.90, pinned"
    assert explain(trace, Cell("attn_weights", 1, 2)).torch_line == "attn_weights[0, 0, 1, 2] = 0.9"


def test_a_pin_behind_the_split_leaves_the_whole_matrix_alone() -> None:
    doc = new_document("the cat sat")
    trace = compute(Pin(PinCell("k_head", 1, 2, 1), 5.0).apply(doc))
    np.testing.assert_array_equal(trace.matrix("k").array, compute(doc).matrix("k").array)
    assert trace.matrix("k_head", 1).array[1, 2] == 5.0
    assert explain(trace, Cell("k_head", 1, 2, 1)).value == 5.0


def test_a_muted_head_brings_nothing_and_says_so() -> None:
    doc = new_document("the cat sat")
    trace = compute(MuteHead(1, True).apply(doc))
    assert trace.matrix("head_outputs", 1).array.any()
    assert not trace.matrix("concat").array[:, 4:].any()
    assert "head 2, which is muted: 0 stands here" in said(trace, Cell("concat", 0, 5))
    assert "(head 2)" in caption(step("concat"), trace)


@pytest.mark.parametrize(
    ("policy", "value", "chosen"),
    [
        ("nan", np.nan, "NaN"),
        ("zero", 0.0, "nothing of any key"),
        ("uniform", 1 / 3, "the same share of all 3"),
    ],
)
def test_a_blocked_row_names_its_three_answers(policy: Any, value: float, chosen: str) -> None:
    doc = SetFullyMasked(policy).apply(SetMask("padding", 3).apply(new_document("the cat sat")))
    trace = compute(doc)
    np.testing.assert_allclose(trace.matrix("attn_weights").array, value, rtol=1e-6)
    text = said(trace, Cell("attn_weights", 1, 0))
    for answer in ("NaN", "nothing of any key", "the same share of all 3"):
        assert answer in text
    assert text.endswith(f"This document takes {chosen}.")


def test_every_kind_of_mask_says_why() -> None:
    doc = new_document("the cat sat on the mat")
    prefix = compute(SetMask("prefix", 2).apply(doc))
    assert said(prefix, Cell("mask", 0, 1)) == "the may look at cat: the prefix of 2 is allowed to all."
    assert said(prefix, Cell("mask", 0, 3)).endswith("3 places later, and not within the prefix of 2.")
    padding = compute(SetMask("padding", 2).apply(doc))
    assert "among the last 2 of the keys counted as padding" in said(padding, Cell("mask", 0, 5))
    alibi = compute(SetMask("alibi").apply(doc))
    assert said(alibi, Cell("mask", 0, 3, 1)) == (
        "on is 3 places away from the, and head 2 takes 2^(−8·2/2) = 0.0039 off for each (ALiBi): −0.0117."
    )
    assert [shape_text(step("mask"), trace) for trace in (prefix, padding, alibi)] == [
        "prefix", "padding", "ALiBi",
    ]  # fmt: skip
    assert alibi.matrix("mask", 0).array[0, 1] == -(2.0**-4)


def test_cross_attention_names_the_second_sentence() -> None:
    doc = SetMemory("ein kleiner Hund schläft").apply(new_document("the cat"))
    trace = compute(doc)
    assert (trace.L, trace.S, trace.cross) == (2, 4, True)
    assert trace.names == tuple(NAMES)
    assert trace.matrix("scores").col_labels == ("ein", "kleiner", "Hund", "schläft")
    assert trace.matrix("scores").row_labels == ("the", "cat")
    assert trace.matrix("memory").row_labels == doc.memory
    assert trace.matrix("k").title == "K = X′ W_Kᵀ"
    why = explain(trace, Cell("k", 3, 1))
    assert {part.cell.matrix for term in why.terms for part in term.operands if part.cell} == {
        "memory", "w_k", "b_k",
    }  # fmt: skip
    assert "schläft offers" in said(trace, Cell("k", 3, 1))
    assert "its row of X′" in said(trace, Cell("v", 3, 1))
    assert said(trace, Cell("scores", 1, 1)).endswith("match what kleiner offers?")
    assert "offers (key)" in caption(step("project"), trace)
    causal = compute(SetMask("causal").apply(doc))
    assert np.isneginf(causal.matrix("mask").array).tolist() == [
        [False, True, True, True],
        [False, False, True, True],
    ]
    plain = compute(new_document("the cat"))
    assert plain.names == MATRIX_NAMES
    for name in MEMORY_NAMES:
        assert not plain.has(Cell(name, 0, 0))
        with pytest.raises(KeyError, match="from the sentence itself"):
            plain.matrix(name)


def test_a_batch_has_its_own_tokens_and_blocks_what_fills_it_up() -> None:
    doc = SetBatch(("a b c d",)).apply(new_document("the cat"))
    trace = compute(doc)
    assert (trace.N, trace.L) == (2, 4)
    assert trace.matrix("x", 0, 1).row_labels == ("a", "b", "c", "d")
    assert trace.tokens == ("the", "cat", "[pad]", "[pad]")
    assert not trace.matrix("attn_weights", 0, 0).array[:, 2:].any()
    assert trace.matrix("attn_weights", 0, 1).array[:, 2:].all()
    assert said(trace, Cell("mask", 0, 3)).startswith("This key only fills the sentence up")
    assert said(trace, Cell("embedding", 3, 0)).startswith("Nothing stands here")
    assert explain(trace, Cell("scores", 1, 1, 0, 1)).place == "sentence 2 · head 1 · “b” → “b”"
    assert shape_text(step("mask"), trace) == "padding"
    assert shapes_text(doc).startswith("(4, 2, 8): (sequence, batch, embedding), torch's order; (2, 4, 8)")
    assert shapes_text(new_document("the cat")) == "(2, 8): (sequence, embedding), without a batch"


def test_a_step_says_its_operands_and_its_line_in_this_document() -> None:
    plain = compute(new_document("the cat"))
    cross = compute(SetMemory("a b c").apply(MuteHead(0, True).apply(SetScale(2.0).apply(plain.document))))
    for row in STEPS:
        assert operands(row, plain) == row.operands
        assert set(operands(row, cross)) <= set(cross.names)
    assert operands(step("project"), cross)[-1] == "memory"
    assert "F.linear(memory, w_k, b_k)" in torch_line(step("project"), cross)
    assert torch_line(step("scale"), cross) == "scores = scores * 2"
    assert torch_line(step("concat"), cross).startswith("heads[:, [0]] = 0; concat")
    assert torch_line(step("mask"), plain) == "attn_mask = None"
    alibi = compute(SetMask("alibi").apply(plain.document))
    assert torch_line(step("mask"), alibi) == "scores = scores + attn_mask"
    assert torch_line(step("softmax"), plain) == step("softmax").torch_line


def test_a_scale_of_ones_own_is_told() -> None:
    trace = compute(SetScale(0.5).apply(new_document("the cat")))
    assert "this document's own scale, 0.5000" in said(trace, Cell("scaled_scores", 0, 0))
    one = compute(SetScale(1.0).apply(new_document("the cat")))
    assert (
        passes_through(step("scale"), one) == "This document's own scale is 1: every score passes as it is."
    )
    assert "own scale, 1.0000" in said(one, Cell("scaled_scores", 0, 0))


def test_a_block_is_copied_as_it_stands() -> None:
    trace = compute(new_document("the cat", num_heads=1, embed_dim=2))
    copied = copy_block(trace, "x")
    assert [len(line.split("\t")) for line in copied.split("\n")] == [2, 2]
    np.testing.assert_array_equal(
        np.array([[float(cell) for cell in line.split("\t")] for line in copied.split("\n")], np.float32),
        trace.matrix("x").array,
    )
    assert copy_block(trace, "w_q", rows=(1, 2), cols=(0, 1)) == str(trace.matrix("w_q").array[1, 0])
    with pytest.raises(IndexError, match="no rows"):
        copy_block(trace, "x", rows=(1, 3))
    assert not PARAMETERS & set(MEMORY_NAMES)
    assert Mask("alibi") != Mask("prefix")


def test_the_colours_of_a_difference_need_no_matrix_of_it() -> None:
    held = compute(new_document("the cat sat on the mat", 2, 8))
    moved = Difference(compute(SetCell("w_q", 0, 0, 4.0).apply(held.document)), held)
    limit = moved.scale_limit()
    assert moved._matrices == {}, "they are made when they are looked at"
    whole = [moved.matrix("scores", head).array for head in range(2)]
    assert 0.0 < limit <= 2.0 * max(float(np.abs(array).max()) for array in whole)
