"""The undo list: every state comes back number for number, and a thousand steps of any kind stay small."""

from __future__ import annotations

import random
import tracemalloc
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document
from mha_studio.document.edits import (
    CopyHead,
    Fill,
    Identity,
    MoveToken,
    MuteHead,
    PaintMask,
    PasteBlock,
    Pin,
    Randomise,
    RandomiseMatrix,
    SetBatch,
    SetCell,
    SetHeads,
    SetMask,
    SetMemory,
    SetScale,
    SetText,
    SwapHeads,
    Zero,
)
from mha_studio.document.patch import Patch
from mha_studio.document.pins import PinCell
from mha_studio.session.undo import EVERY, NEAR, History, vars_of
from tests.pure.change_kit import changed_documents, same

LENGTH, DIM, HEADS = 64, 128, 8
"""The largest of the usual sizes: what is edited while a class looks on."""
MATRICES = ("w_q", "w_k", "w_v", "w_o")
WORDS = [f"w{number}" for number in range(LENGTH)]
NUMBERS = np.round(np.random.default_rng(0).normal(size=(DIM, DIM)), 2)

Source = random.Random
KINDS: dict[str, Callable[[Source, int], Any]] = {
    "swap": lambda r, i: SwapHeads(*r.sample(range(HEADS), 2)),
    "copy": lambda r, i: CopyHead(*r.sample(range(HEADS), 2)),
    "mute": lambda r, i: MuteHead(i % HEADS, i // HEADS % 2 == 0),
    "heads": lambda r, i: SetHeads((2, 4, 8)[i % 3]),
    "randomise": lambda r, i: RandomiseMatrix(r.choice(MATRICES), i),
    "randomise all": lambda r, i: Randomise(i + 1),
    "cell": lambda r, i: SetCell(r.choice(MATRICES), r.randrange(DIM), r.randrange(DIM), r.random()),
    "x": lambda r, i: SetCell("x", r.randrange(LENGTH), r.randrange(DIM), r.random()),
    "word": lambda r, i: SetCell("embedding", r.randrange(LENGTH), r.randrange(DIM), r.random()),
    "fill": lambda r, i: Fill("w_k", float(i)),
    "zero, identity": lambda r, i: (Zero, Identity)[i % 2](r.choice(MATRICES)),
    "paste": lambda r, i: PasteBlock(r.choice(MATRICES), 0, 0, np.round(NUMBERS + i / 100, 2).tolist()),
    "text": lambda r, i: SetText(" ".join([*WORDS[:-1], f"t{i}"])),
    "move": lambda r, i: MoveToken(*r.sample(range(LENGTH), 2)),
    "memory": lambda r, i: SetMemory(" ".join([*WORDS[:-1], f"t{i}"])),
    "batch": lambda r, i: SetBatch((" ".join(WORDS[: 1 + i % 40]),)),
    "mask": lambda r, i: SetMask("window", i % LENGTH),
    "paint": lambda r, i: PaintMask(((r.randrange(LENGTH), r.randrange(LENGTH)),), i % 2 == 0),
    "scale": lambda r, i: SetScale(i / 100),
    "pin": lambda r, i: Pin(PinCell("scores", i % LENGTH, r.randrange(LENGTH), i % HEADS), 1.0),
}  # fmt: skip


def start() -> Document:
    return new_document(" ".join(WORDS), HEADS, DIM)


def made(kind: str, steps: int, drag: int = 1) -> tuple[History, list[Document]]:
    """A history of `steps` entries of one kind, each of `drag` edits, and the states that it went through."""
    source, history, states = random.Random(1), History(), [start()]
    for number in range(steps):
        history.seal()
        now = states[-1]
        for _ in range(drag):
            edit = KINDS[kind](source, number)
            after = edit.apply(now)
            if after is not now:
                history.push(now, after, edit)
                now = after
        if now is not states[-1]:
            states.append(now)
    return history, states


@pytest.mark.parametrize("kind", KINDS)
def test_a_thousand_steps_of_any_kind_stay_below_fifty_megabytes(kind: str) -> None:
    steps = 3 * EVERY
    history, states = made(kind, steps)
    assert history.count() == len(states) - 1 > EVERY
    near = {id(array): array.nbytes for doc in states[-NEAR - 1 :] for array in vars_of(doc)}
    # what comes with the steps grows with them; the neighbours of the present state are there once
    assert history.nbytes - sum(near.values()) < 42 * 2**20 * steps / 1000 + 2**20
    assert sum(near.values()) < 8 * 2**20


@pytest.mark.parametrize("kind", ["swap", "randomise", "paste", "cell", "x", "paint", "move", "text"])
def test_every_state_comes_back_as_it_was(kind: str) -> None:
    history, states = made(kind, EVERY + 12)
    for state in reversed(states[:-1]):
        assert same(history.undo(), state)
    assert history.undo() is None
    for state in states[1:]:
        assert same(history.redo(), state)


@pytest.mark.parametrize("kind", ["paint", "fill", "text", "scale"])
def test_what_became_one_entry_comes_back_as_one(kind: str) -> None:
    history, states = made(kind, EVERY + 2, drag=3)
    for state in reversed(states[:-1]):
        assert same(history.undo(), state)


def test_all_that_python_keeps_for_a_thousand_mixed_steps() -> None:
    source, history, now = random.Random(2), History(), start()
    kinds = [kind for kind in KINDS if kind not in ("heads", "memory", "batch", "paste")]
    tracemalloc.start()
    try:
        for number in range(1000):
            edit = KINDS[kinds[number % len(kinds)]](source, number)
            after = edit.apply(now)
            if after is not now:
                history.push(now, after, edit)
                history.seal()
                now = after
        del after
        assert history.count() > 900
        assert tracemalloc.get_traced_memory()[0] < 50 * 2**20
    finally:
        tracemalloc.stop()


@given(changed_documents(), changed_documents())
def test_a_patch_makes_one_document_of_any_other(one: Document, other: Document) -> None:
    assert same(Patch.between(one, other).apply(one), other)


@given(changed_documents(), st.integers(0, 5))
def test_a_patch_of_one_cell_holds_one_cell(doc: Document, seed: int) -> None:
    after = SetCell("w_v", 0, 0, 0.125 + seed).apply(doc)
    patch = Patch.between(doc, after)
    assert set(patch.arrays) == {"w_v"}
    assert same(patch.apply(doc), after)
    assert Patch.between(doc, doc).nbytes == 0
