"""A whole layer with pencil and paper: how much there is to compute, the row of steps in which that is done, and the
table of exps for softmax.

The documents are `by_hand.py`'s: small whole numbers, so that only halves come up before softmax. How answers are
judged is `predict.py`'s.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from mha_studio.document.document import Document, Mask
from mha_studio.language import mark
from mha_studio.learn.by_hand import by_hand, exps
from mha_studio.learn.predict import Asked
from mha_studio.trace.model import Cell
from mha_studio.trace.names import NAMES
from mha_studio.trace.numbers import format_number
from mha_studio.trace.trace import Trace

TABLE_DECIMALS = 2


class Level(Struct, frozen=True):
    """How much there is to compute."""

    id: str
    title: str
    tokens: int
    heads: int
    causal: bool


LEVELS: tuple[Level, ...] = (
    Level("two", mark("2 tokens"), 2, 1, False),
    Level("three", mark("3 tokens"), 3, 1, False),
    Level("masked", mark("3 tokens, masked"), 3, 1, True),
    Level("heads", mark("2 tokens, 2 heads"), 2, 2, False),
)

PLAN: tuple[tuple[str, str], ...] = (
    ("project", "q"), ("project", "k"), ("project", "v"), ("scores", "scores"), ("scale", "scaled_scores"),
    ("mask", "masked_scores"), ("softmax", "attn_weights"), ("weighted-sum", "head_outputs"), ("concat", "concat"),
    ("output", "output"),
)  # fmt: skip


def hand_document(seed: int, level: Level) -> Document:
    """The document of a seed at a level."""
    mask = Mask("causal") if level.causal else Mask()
    return by_hand(seed, level.tokens, level.heads, 4, mask, "easy")


def decimals(step: str) -> int:
    """How many decimals the numbers of a step need: none up to the scores, one for their halves, then two."""
    if step in ("embed", "project", "split", "scores"):
        return 0
    return 1 if step in ("scale", "mask") else TABLE_DECIMALS


def plan(trace: Trace) -> tuple[Asked, ...]:
    """The steps to be worked through, each with the cells to be filled; what passes through is left out."""
    rows = []
    for step, name in PLAN:
        if (step == "mask" and not trace.has_mask) or (step == "concat" and trace.H == 1):
            continue
        height, width = trace.shape(name)
        for head in range(trace.H if NAMES[name].per_head else 1):
            cells = tuple(Cell(name, r, c, head) for r in range(height) for c in range(width))
            rows.append(Asked(step, "matrix", cells))
    return tuple(rows)


def table(trace: Trace, head: int) -> tuple[tuple[float, str], ...]:
    """The exps that this head's softmax needs: (n, exp(n) rounded), largest first. Each row's largest score is taken
    off before, so n is never above 0."""
    masked = trace.matrix("masked_scores", head).array
    apart = masked - masked.max(axis=1, keepdims=True)
    needed = exps([float(n) for n in apart[np.isfinite(apart)]])
    return tuple((n, format_number(raised, TABLE_DECIMALS)) for n, raised in needed)


def slack(trace: Trace, cell: Cell) -> float:
    """By how much an answer may be off besides its own rounding, for it was made from the rounded table: a share by
    the table's error over the sum, what is collected with shares by what theirs comes to."""
    half = 0.5 * 10.0**-TABLE_DECIMALS
    if cell.matrix == "attn_weights":
        return 2.0 * half
    if cell.matrix == "head_outputs":
        values = trace.matrix("v_head", cell.head).array[:, cell.col]
        return 2.0 * half * float(np.abs(values).sum())
    if cell.matrix in ("concat", "output"):
        heads = [trace.matrix("v_head", head).array for head in range(trace.H)]
        collected = np.concatenate([np.abs(v).sum(axis=0) for v in heads])
        weight = np.abs(trace.matrix("w_o").array[cell.row if cell.matrix == "concat" else cell.col])
        return 2.0 * half * float(collected[cell.col] if cell.matrix == "concat" else weight @ collected)
    return 0.0
