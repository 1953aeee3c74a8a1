"""Edits, undoes and redoes at random for minutes: `python -m tests.reliability.soak [--seconds 120] [--seed 0]`.

A real `Store` is driven by deeds of every kind, refused ones among them, through every lens. What its history answers
is held against a list of the documents that were there, to the last number; what it shows, now and then, against the
same document computed afresh.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document
from mha_studio.document.edits import (
    CopyHead,
    DeleteToken,
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
    SetPositions,
    SetScale,
    SetScaled,
    SetText,
    SwapHeads,
    Unpin,
    UnpinAll,
    Zero,
)  # fmt: skip
from mha_studio.document.embed import MEMORY
from mha_studio.document.pins import PINNABLE, PinCell
from mha_studio.session.settings import Settings
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell
from mha_studio.trace.names import NAMES
from mha_studio.trace.trace import compute
from tests.pure.change_kit import same

WORDS = (
    "the",
    "cat",
    "sat",
    "on",
    "a",
    "mat",
    "and",
    "then",
    "it",
    "ran",
    "naïve",
    "猫",
    "supercalifragilistic",
    "!",
)
MASKS = ("none", "causal", "window", "prefix", "padding", "alibi", "own")
NO_EDITS = ("undo", "redo", "look", "refused", "computed afresh")
TOLERANCE = 2e-4
"""How far numbers that many edits were followed into may be from those computed afresh, of the largest."""
DIGITS_LEFT = 1e3
"""From scores of this size on float32 has too few digits left for two orders of summing to give the same shares."""
AFRESH = 0.05
"""How often that is looked at, as a share of the deeds."""


class Soak:
    """One document's life. `states` are the documents of the history by their place in it; `wrong` says what was not
    as it should have been."""

    def __init__(self, seed: int, tokens: int = 6, embed_dim: int = 8) -> None:
        self.chance = random.Random(seed)
        self.store = Store(new_document(self._words(tokens), 2, embed_dim, seed), Settings())
        self.states: list[Document] = [self.store.document]
        self.at = 0
        self.done: Counter[str] = Counter()
        self.wrong: list[str] = []

    def close(self) -> None:
        self.store.close()

    def deed(self) -> None:
        """Do one thing, and look."""
        drawn = self.chance.random()
        if drawn < 0.22:
            self._back(self.chance.randint(1, 4))
        elif drawn < 0.36:
            self._on(self.chance.randint(1, 4))
        elif drawn < 0.46:
            self._look()
        else:
            self._edit()
        if not self.wrong and self.chance.random() < AFRESH:
            self._compare()

    def _back(self, steps: int) -> None:
        for _ in range(steps):
            if self.store.undo_stack.canUndo() != (self.at > 0):
                self.wrong.append(f"canUndo is {self.at == 0} at {self.at}")
            self.at = max(self.at - 1, 0)
            self.store.undo()
            self._same("undo")

    def _on(self, steps: int) -> None:
        for _ in range(steps):
            self.at = min(self.at + 1, len(self.states) - 1)
            self.store.redo()
            self._same("redo")

    def _same(self, what: str) -> None:
        self.done[what] += 1
        if not same(self.store.document, self.states[self.at]):
            self.wrong.append(
                f"another document after {what} to {self.at}: {self.store.undo_stack.redoText()}"
            )

    def _edit(self) -> None:
        edit = self._any()
        before, entries = self.store.document, self.store.undo_stack.count()
        fitted = self.store.apply(edit)
        kind = type(edit).__name__
        self.done[kind if fitted else "refused"] += 1
        after = self.store.document
        if after is before:
            return
        joined = self.store.undo_stack.count() == entries and self.at == len(self.states) - 1 and self.at > 0
        if not joined:
            self.at += 1
        del self.states[self.at :]
        self.states.append(after)
        if self.store.undo_stack.count() != self.at:
            self.wrong.append(f"{self.store.undo_stack.count()} entries, {self.at} expected, after {edit}")
        if self.chance.random() < 0.3:
            self.store.end_merge()

    def _look(self) -> None:
        store = self.store
        ways: tuple[Callable[[], Any], ...] = (
            store.hold, store.let_go, lambda: store.look("now"), lambda: store.look("difference"),
            lambda: store.look("held"), lambda: store.look("gradient"), lambda: store.step(1), lambda: store.step(-1),
            lambda: store.set_head(self._head()), lambda: store.select(self._cell(tuple(store.trace.names))),
            lambda: store.select(None),
        )  # fmt: skip
        self.chance.choice(ways)()
        self.done["look"] += 1

    def _compare(self) -> None:
        trace = self.store.trace
        if trace.document is not self.store.document:
            self.wrong.append("what is shown is not the document")
            return
        fresh = compute(trace.document)
        sizes = np.abs(fresh.result.scores)
        small = float(np.max(sizes, where=np.isfinite(sizes), initial=0.0)) <= DIGITS_LEFT
        for name in ("scores", "attn_weights", "concat", "output") if small else ("scores",):
            for batch in range(trace.N):
                ours = trace.matrix(name, 0, batch).array.astype(np.float64)
                theirs = fresh.matrix(name, 0, batch).array.astype(np.float64)
                finite = np.isfinite(theirs)
                largest = max(float(np.abs(theirs, where=finite, out=np.zeros_like(theirs)).max()), 1.0)
                if not np.allclose(ours, theirs, rtol=0.0, atol=TOLERANCE * largest, equal_nan=True):
                    self.wrong.append(f"{name} of sentence {batch + 1} is not what the document comes to")
        self.done["computed afresh"] += 1

    # Deeds at random

    def _words(self, count: int) -> str:
        return " ".join(self.chance.choices(WORDS, k=count))

    def _head(self) -> int:
        return self.chance.randrange(self.store.document.config.num_heads)

    def _number(self) -> float:
        return self.chance.choice((0.0, 1.0, -2.5, 1e6, 1e-6, self.chance.gauss(0, 2), math.nan, 3e6))

    def _cell(self, names: tuple[str, ...]) -> Cell:
        trace = self.store.trace
        name = self.chance.choice(names)
        rows, cols = trace.shape(name) if name in trace.names else (2, 2)
        return Cell(
            name, self.chance.randrange(rows), self.chance.randrange(cols),
            self._head() if NAMES[name].per_head else 0, self.chance.randrange(trace.N),
        )  # fmt: skip

    def _any(self) -> Any:
        doc, chance = self.store.document, self.chance
        matrix = chance.choice(("x", "memory", "w_q", "w_k", "w_v", "w_o", "b_q", "b_k", "b_v", "b_o"))
        cell, pin = self._cell((matrix,)), self._cell(tuple(PINNABLE))
        place, source = chance.randrange(doc.length), chance.choice((0, 0, MEMORY, 1))
        pinned = chance.choice(list(doc.pins)) if doc.pins else PinCell("scores", 0, 0)
        pair = (chance.randrange(doc.length), chance.randrange(doc.given_keys))
        block = tuple(tuple(chance.gauss(0, 1) for _ in range(3)) for _ in range(2))
        edits: tuple[Any, ...] = (
            *(SetCell(cell.matrix, cell.row, cell.col, self._number(), cell.batch) for _ in range(4)),
            Fill(matrix, self._number()), Zero(matrix), Identity(matrix), RandomiseMatrix(matrix, chance.randrange(9)),
            PasteBlock(matrix, cell.row, cell.col, block), Randomise(chance.randrange(9)),
            *(Pin(PinCell(pin.matrix, pin.row, pin.col, pin.head, pin.batch), self._number()) for _ in range(2)),
            Unpin(pinned), UnpinAll(),
            SetText(self._words(chance.randint(0, 9))), InsertToken(place, self._words(1), source),
            DeleteToken(place, source), MoveToken(place, chance.randrange(doc.length), source),
            ReplaceToken(place, self._words(1), source), SetMemory(chance.choice((None, self._words(3)))),
            SetBatch(tuple(self._words(chance.randint(0, 5)) for _ in range(chance.randint(0, 2)))),
            SetMask(chance.choice(MASKS), chance.randint(0, 4)),
            *(PaintMask((pair, (pair[0], 0)), chance.random() < 0.7) for _ in range(2)),
            SetFullyMasked(chance.choice(("nan", "zero", "uniform"))), SetScaled(chance.random() < 0.5),
            SetScale(chance.choice((None, "off", 0.3, 2.0))), SetPositions(chance.choice(("none", "sinusoidal"))),
            SetBiased(chance.random() < 0.5), MuteHead(self._head(), chance.random() < 0.5),
            SwapHeads(self._head(), self._head()), CopyHead(self._head(), self._head()),
            SetHeads(chance.choice((1, 2, 4, 3))), SetEmbedDim(chance.choice((4, 8, 12))),
        )  # fmt: skip
        return chance.choice(edits)


def live(deeds: int, seed: int, tokens: int = 6) -> Soak:
    """So many deeds with one document; it stops at the first that goes wrong."""
    soak = Soak(seed, tokens)
    try:
        for _ in range(deeds):
            soak.deed()
            if soak.wrong:
                break
    finally:
        soak.close()
    return soak


def main() -> int:
    """Print one JSON object; exit status 1 where anything went wrong."""
    from PySide6.QtCore import QCoreApplication

    from mha_studio.engine.loader import load_kernels

    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--seconds", type=float, default=120.0)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    app = QCoreApplication.instance() or QCoreApplication([])
    load_kernels()
    end, lives, done, wrong = time.monotonic() + given.seconds, 0, Counter[str](), []
    while time.monotonic() < end and not wrong:
        soak = live(400, given.seed + lives, tokens=6 if lives % 4 else 200)
        app.processEvents()
        done += soak.done
        wrong += [f"seed {given.seed + lives}: {each}" for each in soak.wrong]
        lives += 1
    edits = sum(done.values()) - sum(done[each] for each in NO_EDITS)
    figures = {"documents": lives, "edits": edits, "kinds": len(done.keys() - set(NO_EDITS))}
    print(json.dumps({**figures, **{each: done[each] for each in NO_EDITS}, "wrong": wrong}))
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
