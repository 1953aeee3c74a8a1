"""Opens a damaged file as the program does, and judges the answer: success, or one sentence that names the file and
the mend. Anything else is a failure."""

from __future__ import annotations

import tracemalloc
import unicodedata
from collections import Counter

import numpy as np

from mha_studio.document import embed
from mha_studio.document.document import Document
from mha_studio.document.file import FileError, document_bytes, read_document
from mha_studio.document.parameters import Parameters, read_any

MOST_LETTERS = 480
ROOM = 3 * 2**20
"""Bytes that reading any file may take; beyond, what it takes grows with the file."""
SHARE = 40
"""Bytes of memory for each byte of the file: JSON becomes objects, and objects are larger."""


class Judgement(Counter[str]):
    """How many files were opened, how many refused and for what reason, and the most memory that one took."""

    def __init__(self) -> None:
        super().__init__()
        self.most_memory = 0.0
        self.sentences: set[str] = set()


def judge(name: str, data: bytes, tally: Judgement | None = None, measure: bool = True) -> str:
    """Open `data` under `name`. Answers "opened" or the sentence. Raises AssertionError where it is neither."""
    if measure:
        tracemalloc.start()
    try:
        said = _answer(name, data)
    finally:
        if measure:
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
    if measure:
        assert peak <= ROOM + SHARE * len(data), f"{name}: {len(data):,} bytes took {peak:,} bytes of memory"
    if said != "opened":
        check_sentence(name, said)
    if tally is not None:
        tally["opened" if said == "opened" else "refused"] += 1
        if said != "opened":
            tally.sentences.add(said)
        if measure:
            tally.most_memory = max(tally.most_memory, float(peak))
    return said


def check_sentence(name: str, said: str) -> None:
    """One sentence: it names the file, says what is wrong and what would mend it, and hides nothing."""
    assert said.startswith(f"“{name}” "), said
    assert said.endswith("."), said
    assert not said.endswith(".."), said
    assert ";" in said or "would fit" in said, f"no mend: {said}"
    assert len(said) <= MOST_LETTERS, said
    assert all(unicodedata.category(letter)[0] != "C" for letter in said), repr(said)
    assert "Traceback" not in said, said


def _answer(name: str, data: bytes) -> str:
    try:
        found = read_any(data, name)
        doc = found.document(found.heads[-1], ("a", "b")) if isinstance(found, Parameters) else found
    except FileError as error:
        return str(error)
    _check_whole(doc)
    return "opened"


def _check_whole(doc: Document) -> None:
    """What was opened can be shown and saved, and comes back the same."""
    for source in (*range(len(doc.sentences)), *([embed.MEMORY] if doc.memory is not None else [])):
        assert np.isfinite(embed.x(doc, source)).all()
    for name in doc.weights.names():
        assert np.isfinite(getattr(doc.weights, name)).all()
    data = document_bytes(doc)
    assert document_bytes(read_document(data)) == document_bytes(
        read_document(document_bytes(read_document(data)))
    )
