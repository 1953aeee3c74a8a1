"""Damaged files: each is answered by a document or by one sentence with the mend, in memory of the file's own order.

`python -m tests.reliability.damage` tries 10,000 more, in the program's own window.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mha_studio.document.defaults import new_document
from mha_studio.document.file import KEY, document_bytes
from mha_studio.document.tensors import read_tensors, write_tensors
from tests.reliability.damages import damaged_files, whole_files
from tests.reliability.judge import check_sentence, judge


@pytest.mark.parametrize("name", sorted(whole_files()))
def test_whole_files_are_opened(name: str) -> None:
    assert judge(name, whole_files()[name]) == "opened"


@settings(max_examples=400)
@given(damaged_files())
def test_a_damaged_file_is_opened_or_refused_in_one_sentence(damaged: tuple[str, bytes]) -> None:
    judge(*damaged)


@given(st.sampled_from(sorted(whole_files())), st.data())
def test_a_file_that_is_cut_off_is_never_opened(name: str, data: st.DataObject) -> None:
    whole = whole_files()[name]
    said = judge(name, whole[: data.draw(st.integers(0, len(whole) - 1))])
    assert said != "opened"


def described(**meta: object) -> bytes:
    """A document of two tokens with parts of its description exchanged."""
    arrays, strings = read_tensors(document_bytes(new_document("a b", 1, 2)))
    return write_tensors(arrays, {KEY: json.dumps(json.loads(strings[KEY]) | meta)})


def with_header(header: object) -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text


def deflated(size: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("out_proj.weight.npy", bytes(size))
    return out.getvalue()


MANY = 200_000
ENTRY = {"dtype": "F32", "shape": [], "data_offsets": [0, 4]}
GREEDY: dict[str, Callable[[], bytes]] = {
    "10 GB in 200 bytes": lambda: with_header({"x": {**ENTRY, "shape": [50000, 50000], "data_offsets": [0, 10**10]}}),
    "100,000 entries": lambda: with_header({f"n{n}": ENTRY for n in range(100_000)}),
    "100,000 small entries": lambda: with_header(b"{" + b",".join(b'"%d":{}' % n for n in range(100_000)) + b"}"),
    "empty lists": lambda: with_header(b"[" + b"[]," * MANY + b"[]]"),
    "nesting": lambda: with_header(b"[" * 1_000_000),
    "nesting of names": lambda: with_header(b'{"a":' * 1_000_000),
    "lists in its description": lambda: described(look=[[]] * MANY),
    "words": lambda: described(lexicon={f"w{n}": [] for n in range(MANY)}),
    "numbers": lambda: described(spread=[0] * MANY * 2),
    "pins": lambda: described(pins=[["q", n, 0, 0, 0, 0.5] for n in range(MANY // 8)]),
    "sentences": lambda: described(batch=[["a"]] * (MANY // 2)),
    "a long name": lambda: with_header({"n" * 4_000_000: ENTRY}),
    "a long number": lambda: with_header(b'{"x": ' + b"9" * 4_000_000 + b"}"),
    "a long type": lambda: described(positions="p" * 4_000_000),
    "a bomb": lambda: deflated(2**28),
    "a table of contents": lambda: b"PK\3\4" + b"PK\1\2" * 2**20 + b"PK\5\6" + bytes(8) + b"\0\0\x40\0" + bytes(6),
}  # fmt: skip


@pytest.mark.parametrize("kind", GREEDY)
def test_memory_stays_of_the_order_of_the_file_whatever_it_claims(kind: str) -> None:
    assert judge("greedy.mha", GREEDY[kind]()) != "opened"


@pytest.mark.parametrize("said", ["“a.mha” is bad.", "it is bad; mend it.", "“a.mha” is\nbad; mend it."])
def test_the_judge_is_not_content_with_less(said: str) -> None:
    with pytest.raises(AssertionError):
        check_sentence("a.mha", said)
