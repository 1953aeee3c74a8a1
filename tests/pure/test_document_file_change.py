"""What was changed in a document is in its file: pins, masks, muted heads, the second sentence, the batch."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.numpy import load as load_safetensors

from mha_studio.document import embed
from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document
from mha_studio.document.edits import (
    MuteHead,
    PaintMask,
    Pin,
    SetBatch,
    SetCell,
    SetMask,
    SetMemory,
    SetScale,
)
from mha_studio.document.file import KEY, FileError, document_bytes, read_document
from mha_studio.document.inputs import attn_mask, key_padding_mask
from mha_studio.document.pins import PinCell
from mha_studio.document.tensors import read_tensors, write_tensors
from tests.pure.change_kit import changed_documents


def rewritten(doc: Document, arrays: dict[str, Any] | None = None, **meta: Any) -> bytes:
    old, strings = read_tensors(document_bytes(doc))
    merged = {name: np.array(array) for name, array in (old | (arrays or {})).items() if array is not None}
    return write_tensors(merged, {KEY: json.dumps(json.loads(strings[KEY]) | meta)})


def same(one: Any, other: Any) -> None:
    assert (one is None) == (other is None)
    if one is not None:
        assert one.dtype == other.dtype
        np.testing.assert_array_equal(one, other)


@settings(max_examples=80)
@given(changed_documents())
def test_any_document_comes_back_with_all_that_was_changed(doc: Document) -> None:
    back = read_document(document_bytes(doc))
    for name in (
        "tokens", "config", "weights", "seed", "positions", "scaled", "biased", "dtype", "fully_masked", "muted",
        "pins", "memory", "batch",
    ):  # fmt: skip
        assert getattr(back, name) == getattr(doc, name), name
    assert back.mask.kind == doc.mask.kind
    same(key_padding_mask(back), key_padding_mask(doc))
    own, shape = attn_mask(doc), (doc.config.num_heads, doc.length, doc.given_keys)
    if own is not None:
        kept = attn_mask(back)
        assert kept is not None
        same(np.broadcast_to(kept, shape), np.broadcast_to(own, shape))
    for source in (*range(len(doc.sentences)), *([embed.MEMORY] if doc.memory else [])):
        same(embed.x(back, source), embed.x(doc, source))
        # A value that is what word and place make anyway is not set by hand any more.
        assert set(embed.row_edits(back, source)) <= set(embed.row_edits(doc, source))
    assert document_bytes(read_document(document_bytes(back))) == document_bytes(back)


def eventful() -> Document:
    doc = new_document("the cat sat", 2, 4)
    for edit in (
        SetBatch(("it slept", "on the mat")), SetMemory("le chat dort"), SetCell("x", 1, 0, 5.0, 1),
        SetCell("memory", 2, 1, -3.0), Pin(PinCell("scores", 1, 2, 1, 2), 0.5), MuteHead(0, True), SetMask("alibi"),
        PaintMask(((0, 1),), True), SetScale(0.25),
    ):  # fmt: skip
        doc = edit.apply(doc)
    return doc


def test_the_arrays_are_what_torch_would_take() -> None:
    arrays = load_safetensors(document_bytes(eventful()))
    assert arrays["x"].shape == (3, 3, 4)
    assert arrays["memory"].shape == (3, 4)
    assert arrays["attn_mask"].shape == (6, 3, 3)
    assert arrays["attn_mask"].dtype == np.float32
    padded = load_safetensors(document_bytes(SetMemory(None).apply(eventful())))
    assert padded["key_padding_mask"].tolist() == [[False] * 3, [False, False, True], [False] * 3]
    alone = load_safetensors(document_bytes(SetMask("padding", 1).apply(new_document("a b c"))))
    assert alone["key_padding_mask"].tolist() == [False, False, True]
    assert "attn_mask" not in alone


def test_a_file_of_the_first_version_opens_as_it_did() -> None:
    doc = SetMask("causal").apply(new_document())
    arrays, strings = read_tensors(document_bytes(doc))
    meta = json.loads(strings[KEY])
    for name in ("fully_masked", "muted", "pins", "memory", "batch"):
        del meta[name]
    back = read_document(write_tensors(arrays, {KEY: json.dumps(meta)}))
    assert document_bytes(back) == document_bytes(doc)


F4 = np.float32
WRONG: dict[str, tuple[Any, str]] = {
    "pin outside": (lambda: rewritten(eventful(), pins=[["scores", 0, 9, 0, 0, 1.0]]), r"no cell [1, 10]"),
    "pin of nothing": (lambda: rewritten(eventful(), pins=[["soul", 0, 0, 0, 0, 1.0]]), "cannot be pinned"),
    "pin too large": (lambda: rewritten(eventful(), pins=[["q", 0, 0, 0, 0, 1e9]]), "A pin of"),
    "half a pin": (lambda: rewritten(eventful(), pins=[["q", 0]]), "does not fit"),
    "many pins": (
        lambda: rewritten(
            new_document("a " * 72), pins=[["scores", k % 72, k // 72, 0, 0, 0.0] for k in range(5184)]
        ),
        "5,184 pins",
    ),
    "muted": (lambda: rewritten(eventful(), muted=[2]), "Muted heads are from 0 to 1"),
    "policy": (lambda: rewritten(eventful(), fully_masked="x"), "cannot be “x”"),
    "batch short": (lambda: rewritten(eventful(), batch=[["a"]]), "names 2"),
    "batch long": (lambda: rewritten(eventful(), batch=[["a"] * 5, ["b"]]), "5 tokens of width 4"),
    "huge batch": (lambda: rewritten(eventful(), batch=[["a"] * 500] * 40), "sentences"),
    "empty sentence": (lambda: rewritten(eventful(), batch=[[], ["b", "c", "d"]]), "0 tokens"),
    "memory gone": (lambda: rewritten(eventful(), memory=None), "second sentence (memory) are missing"),
    "memory of others": (lambda: rewritten(eventful(), {"memory": np.zeros((2, 4), F4)}), "“memory” is 2 × 4"),
    "memory double": (lambda: rewritten(eventful(), {"memory": np.zeros((3, 4))}), "“memory” is float64"),
    "memory NaN": (lambda: rewritten(eventful(), {"memory": np.full((3, 4), np.nan, F4)}), "not finite"),
    "padding set by hand": (
        lambda: rewritten(eventful(), {"x": np.ones((3, 3, 4), F4)}), "Cells set by hand in row 3",
    ),
    "masks by sentence": (
        lambda: rewritten(SetBatch(("a",)).apply(new_document("b c")),
                          {"key_padding_mask": np.array([[True, False], [False, True]])}), "blocks other keys",
    ),
    "mask of others": (
        lambda: rewritten(eventful(), {"attn_mask": np.zeros((4, 3, 3), F4)}), "“attn_mask” is 4 × 3 × 3",
    ),
    "own mask gone": (lambda: rewritten(eventful(), {"attn_mask": None}), "mask of one's own"),
}  # fmt: skip


@pytest.mark.parametrize("kind", WRONG)
def test_what_does_not_fit_together_is_refused_in_one_sentence(kind: str) -> None:
    data, said = WRONG[kind]
    with pytest.raises(FileError) as caught:
        read_document(data(), "lesson.mha")
    sentence = str(caught.value)
    assert said in sentence
    assert sentence.startswith("“lesson.mha” ")
    assert sentence.endswith(".")
    assert "\n" not in sentence


WHOLE = document_bytes(eventful())


@settings(max_examples=100)
@given(st.data())
def test_damage_is_answered_by_a_document_or_by_a_sentence(data: st.DataObject) -> None:
    damaged = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, max(0, len(damaged) - 1)))
        kind = data.draw(st.sampled_from(["flip", "digit", "cut", "repeat"]))
        if kind == "flip":
            damaged[at] ^= 1 << data.draw(st.integers(0, 7))
        elif kind == "digit":
            damaged[at] = data.draw(st.sampled_from(b"0129-]["))
        elif kind == "cut":
            del damaged[at : at + data.draw(st.integers(1, 8))]
        else:
            damaged[at:at] = damaged[at : at + 16]
    said = "“it”."
    try:
        doc = read_document(bytes(damaged), "it")
    except FileError as error:
        said = str(error)
    else:
        assert np.isfinite(embed.batch_x(doc)).all()
    assert said.startswith("“it”")
    assert said.endswith(".")
