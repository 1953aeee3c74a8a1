"""The `.mha` file: what was saved comes back, what is no document is refused in one sentence, nothing is lost."""

from __future__ import annotations

import errno
import json
import os
import stat
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import load as load_safetensors

from mha_studio.document import embed, file
from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document, Mask
from mha_studio.document.edits import SetBiased, SetCell, SetMask, SetPositions, SetScaled
from mha_studio.document.file import (
    KEY,
    FileError,
    document_bytes,
    load_document,
    read_document,
    save_document,
)
from mha_studio.document.inputs import inputs
from mha_studio.document.scenarios import first_document, load_scenario
from mha_studio.document.tensors import read_tensors, write_tensors
from mha_studio.engine import AttentionWeights


def eventful() -> Document:
    """A document with something in every part."""
    doc = load_scenario("brackets")
    for edit in (
        SetCell("x", 1, 2, 9.0),
        SetCell("embedding", 0, 7, 1.5),
        SetMask("window", 3),
        SetScaled(False),
    ):
        doc = edit.apply(doc)
    return SetBiased(False).apply(doc)


def rewritten(doc: Document, arrays: dict[str, Any] | None = None, **meta: Any) -> bytes:
    """The file of a document with some arrays (None: left out) and parts of its description exchanged."""
    old, strings = read_tensors(document_bytes(doc))
    merged = {name: np.array(array) for name, array in (old | (arrays or {})).items() if array is not None}
    return write_tensors(merged, {KEY: json.dumps(json.loads(strings[KEY]) | meta)})


def with_header(header: Any, body: bytes = b"") -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + body


@pytest.mark.parametrize("make", [first_document, new_document, eventful], ids=["first", "drawn", "eventful"])
def test_what_was_saved_comes_back(make: Any, tmp_path: Path) -> None:
    doc = make()
    path = tmp_path / "täst 1.mha"
    save_document(doc, path)
    back = load_document(path)
    for name in (
        "tokens",
        "config",
        "weights",
        "seed",
        "positions",
        "mask",
        "scaled",
        "biased",
        "spread",
        "dtype",
    ):
        assert getattr(back, name) == getattr(doc, name), name
    for name in ("title", "note", "look", "claims"):
        assert getattr(back, name) == getattr(doc, name), name
    assert dict(back.lexicon) == dict(doc.lexicon)
    assert list(back.x_edits) == list(doc.x_edits)
    np.testing.assert_array_equal(embed.x(back), embed.x(doc))
    assert document_bytes(back) == document_bytes(doc)
    assert os.listdir(tmp_path) == ["täst 1.mha"]


def test_switches_put_aside_come_back_from_the_file() -> None:
    doc = new_document()
    back = read_document(document_bytes(SetScaled(False).apply(SetBiased(False).apply(doc))))
    on = SetScaled(True).apply(SetBiased(True).apply(back))
    assert inputs(on).config == inputs(doc).config
    assert inputs(on).weights == doc.weights


@given(
    st.integers(0, 9), st.sampled_from(["none", "causal", "window"]), st.sampled_from(["float32", "float64"])
)
def test_any_document_comes_back(seed: int, kind: Any, dtype: Any) -> None:
    doc = SetMask(kind, 2).apply(new_document("a 👩🏽‍⚕️ שלום cafe\u0301", 3, 9, seed, dtype=dtype))
    if seed % 2:
        doc = SetPositions("none").apply(doc)
    back = read_document(document_bytes(doc))
    assert document_bytes(back) == document_bytes(doc)
    assert back.mask == doc.mask
    assert not back.x_edits


def test_the_library_reads_it_and_torch_would_take_the_parameters() -> None:
    doc = SetMask("causal").apply(new_document())
    arrays = load_safetensors(document_bytes(doc))
    np.testing.assert_array_equal(arrays.pop("x"), embed.x(doc))
    np.testing.assert_array_equal(arrays.pop("attn_mask"), np.triu(np.ones((6, 6), bool), 1))
    assert {name: array.shape for name, array in arrays.items()} == {
        "in_proj_weight": (24, 8), "in_proj_bias": (24,), "out_proj.weight": (8, 8), "out_proj.bias": (8,),
    }  # fmt: skip
    assert AttentionWeights.from_state_dict(arrays, doc.config) == doc.weights


def test_the_arrays_count_where_they_say_something_else_than_the_description() -> None:
    doc = new_document()
    other = np.array(embed.x(doc))
    other[2] += 1.0
    own = np.zeros((6, 6), bool)
    own[1, 4] = True
    back = read_document(rewritten(doc, {"x": other[np.newaxis], "attn_mask": own}))
    np.testing.assert_array_equal(embed.x(back), other)
    assert list(back.x_edits) == [2]
    assert back.mask == Mask("own", cells=own)
    padded = read_document(rewritten(doc, {"key_padding_mask": np.array([[False] * 5 + [True]])}))
    blocked = inputs(padded).attn_mask
    assert blocked is not None
    assert np.argwhere(blocked).tolist() == [[row, 5] for row in range(6)]


def test_an_unknown_part_of_the_description_is_passed_over() -> None:
    assert read_document(rewritten(new_document(), colour="green")).tokens == new_document().tokens


def claiming(shape: list[int], end: int, dtype: str = "F32", **names: int) -> dict[str, Any]:
    """A header that claims so much for `x`, or for each of `names` from the place given there."""
    places = names or {"x": 0}
    return {name: {"dtype": dtype, "shape": shape, "data_offsets": [at, end]} for name, at in places.items()}


CROWD = {f"n{index}": {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]} for index in range(1000)}
F4 = np.float32


def changed(arrays: dict[str, Any] | None = None, **meta: Any) -> bytes:
    return rewritten(new_document(), arrays, **meta)


DAMAGED: dict[str, tuple[Any, str]] = {
    "empty": (b"", "cut off"),
    "cut": (lambda: document_bytes(new_document())[:-5], "cut off"),
    "longer": (lambda: document_bytes(new_document()) + b"12345", "5 bytes are left over"),
    "claims 10 GB": (with_header(claiming([10**5, 10**5], 4 * 10**10)), "cut off"),
    "lies about shape": (with_header(claiming([2**40, 0, 1], 8), b"12345678"), "do not fill"),
    "long header": ((2**40).to_bytes(8, "little") + b"{}", "cut off"),
    "1,000 entries": (lambda: with_header(CROWD), "1,000 arrays"),
    "100,000 entries": (lambda: with_header({f"n{n}": CROWD["n0"] for n in range(100_000)}), "more parts"),
    "many parts": (with_header(b"[" + b"1," * 700_000 + b"1]"), "more parts"),
    "a name twice": (with_header(b'{"x": 1, "x": 2}'), "a name twice"),
    "nesting": (with_header(b"[" * 100_000), "cannot be read"),
    "not UTF-8": (with_header(b'{"\xff": 1}'), "cannot be read"),
    "no table": (with_header([1, 2]), "no table"),
    "overlap": (with_header(claiming([1], 4, a=0, b=0), b"1234"), "overlap"),
    "no document": (with_header({}), "no document of this program"),
    "newer": (lambda: changed(format=2), "newer version"),
    "no format": (lambda: changed(format=None), "no format number"),
    "half": (lambda: changed({"x": np.zeros((6, 8), np.float64)}), "they should be the same"),
    "x gone": (lambda: changed({"x": None}), "“x”"),
    "x of others": (lambda: changed({"x": np.zeros((5, 8), F4)}), "5 × 8; 6 tokens of width 8"),
    "batch": (lambda: changed({"x": np.zeros((2, 6, 8), F4)}), "batch of 2"),
    "memory": (lambda: changed({"memory": np.zeros((6, 8), F4)}), "second sentence"),
    "NaN": (lambda: changed({"out_proj.bias": np.full(8, np.nan, F4)}), "not finite"),
    "huge": (lambda: changed({"out_proj.bias": np.full(8, 1e30, F4)}), "beyond"),
    "weights of others": (lambda: changed({"in_proj_weight": np.zeros((9, 9), F4)}), "in_proj_weight"),
    "weights gone": (lambda: changed({"out_proj.weight": None}), "out_proj.weight is missing"),
    "one too many": (lambda: changed({"extra": np.zeros(2, F4)}), "extra"),
    "mask of others": (lambda: changed({"attn_mask": np.zeros((3, 3), bool)}), "“attn_mask” is 3 × 3"),
    "heads": (lambda: changed(config={"embed_dim": 8, "num_heads": 3}), "num_heads"),
    "no width": (lambda: changed(config={"num_heads": 2}), "“embed_dim” is missing"),
    "no tokens": (lambda: changed(tokens=[]), "0 tokens"),
    "empty token": (lambda: changed(tokens=["a", "", "c", "d", "e", "f"]), "Token 2 is empty"),
    "half a letter": (lambda: changed(title="\ud800"), "half a letter"),
    "wrong type": (lambda: changed(tokens="the cat"), "does not fit"),
    "wrong claim": (lambda: changed(claims=[{"head": 0, "kind": "x", "least": 1}]), "no claim"),
    "bfloat16": (with_header(claiming([1], 2, "BF16"), b"12"), "type BF16"),
    "bool of 7": (with_header(claiming([1], 1, "BOOL"), b"7"), "true and false"),
}  # fmt: skip


@pytest.mark.parametrize("kind", DAMAGED)
def test_a_file_that_is_no_document_is_refused_in_one_sentence(kind: str, tmp_path: Path) -> None:
    data, said = DAMAGED[kind]
    path = tmp_path / "lesson.mha"
    path.write_bytes(data() if callable(data) else data)
    with pytest.raises(FileError) as caught:
        load_document(path)
    sentence = str(caught.value)
    assert said in sentence
    assert sentence.startswith("“lesson.mha” ")
    assert sentence.endswith(".")
    assert "\n" not in sentence


WHOLE = document_bytes(eventful())


@given(st.data())
def test_damage_is_answered_by_a_document_or_by_a_sentence(data: st.DataObject) -> None:
    damaged = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 6))):
        kind = data.draw(st.sampled_from(["flip", "cut", "insert", "repeat"]))
        at = data.draw(st.integers(0, max(0, len(damaged) - 1)))
        if kind == "flip" and damaged:
            damaged[at] ^= 1 << data.draw(st.integers(0, 7))
        elif kind == "cut":
            del damaged[at : at + data.draw(st.integers(1, 64))]
        elif kind == "insert":
            damaged[at:at] = data.draw(st.binary(max_size=16))
        else:
            damaged[at:at] = damaged[at : at + 32]
    try:
        doc = read_document(bytes(damaged), "it")
    except FileError as error:
        refused = str(error)
    else:
        refused = ""
        assert np.isfinite(embed.x(doc)).all()
    assert not refused or (refused.startswith("“it”") and refused.endswith("."))


def test_what_could_not_be_opened_again_is_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "lesson.mha"
    save_document(new_document("the old one"), path)
    with pytest.raises(FileError, match=r"“lesson.mha” could not be saved: .* more than a file can hold\.$"):
        save_document(new_document().replace(note="n" * 9_000_000), path)
    assert load_document(path).tokens == ("the", "old", "one")


def test_places_that_cannot_be_used_are_named(tmp_path: Path) -> None:
    doc = new_document()
    (tmp_path / "a.txt").write_text("no document")
    for path, said in (
        (tmp_path, "it is a folder"),
        (tmp_path / "none" / "x.mha", "no folder"),
        (tmp_path / "a.txt" / "x.mha", "no folder"),
        (tmp_path / ("n" * 300 + ".mha"), "too long"),
    ):
        for attempt in (lambda path=path: load_document(path), lambda path=path: save_document(doc, path)):
            with pytest.raises(FileError, match=said):
                attempt()
    with pytest.raises(FileError, match="no file of that name"):
        load_document(tmp_path / "x.mha")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_is_neither_waited_for_nor_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.mha"
    os.mkfifo(pipe)
    with pytest.raises(FileError, match="no file that can be opened"):
        load_document(pipe)
    with pytest.raises(FileError, match="a device or a pipe"):
        save_document(new_document(), pipe)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize("fails", ["fsync", "replace"])
def test_a_save_that_fails_leaves_the_old_file_whole(
    fails: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lesson.mha"
    save_document(new_document("the old one"), path)

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(file.os, fails, full)
    with pytest.raises(FileError, match="the disk is full; free some space"):
        save_document(new_document("the new one"), path)
    monkeypatch.undo()
    assert load_document(path).tokens == ("the", "old", "one")
    assert os.listdir(tmp_path) == ["lesson.mha"]


@pytest.mark.skipif(os.name == "nt", reason="modes and links are Unix's")
def test_a_save_keeps_the_mode_and_follows_a_link(tmp_path: Path) -> None:
    path, link = tmp_path / "lesson.mha", tmp_path / "link.mha"
    save_document(new_document(), path)
    path.chmod(0o640)
    link.symlink_to(path)
    save_document(new_document("by the link"), link)
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert load_document(path).tokens == ("by", "the", "link")
