"""Masks as they are told and shown: the line of PyTorch fits what is added, and a pinned number is not hatched away."""

from __future__ import annotations

import numpy as np
import pytest

from mha_studio.document.document import Mask
from mha_studio.document.edits import Pin
from mha_studio.trace.explain import explain
from mha_studio.trace.model import Cell
from mha_studio.trace.spoken import value_said
from mha_studio.trace.steps import STEPS, torch_line
from mha_studio.trace.trace import Trace, compute
from tests.pure.trace_kit import document

MASK = next(step for step in STEPS if step.id == "mask")


@pytest.mark.parametrize("kind", ["causal", "window", "prefix", "padding", "alibi"])
def test_the_line_of_pytorch_gives_the_numbers_that_are_shown(kind: str) -> None:
    """The lines are carried out: the step's and the cell's, on the scaled scores and the mask."""
    trace = compute(document(mask=Mask(kind, 2)))
    for line in (torch_line(MASK, trace), explain(trace, Cell("masked_scores", 1, 3)).torch_line):
        for head in range(trace.H):
            scores, mask = (trace.matrix(name, head).array for name in ("scaled_scores", "mask"))
            np.testing.assert_allclose(
                carried_out(line, scores, mask), trace.matrix("masked_scores", head).array
            )


def carried_out(line: str, scores: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """The few lines that there are, on NumPy's arrays."""
    if "masked_fill(blocked, -" in line:
        return np.where(np.isneginf(mask), -np.inf, scores)
    assert line == "scores = scores + attn_mask"
    return scores + mask


def test_the_mask_of_alibi_has_a_matrix_for_each_head() -> None:
    trace = compute(document(mask=Mask("alibi")))
    shapes = explain(trace, Cell("masked_scores", 1, 3)).torch_shapes
    heads, length = trace.H, trace.L
    assert f"({heads}, {length}, {length})" in shapes.replace("\u202f", " ")


def test_a_number_that_is_pinned_where_the_pair_is_blocked_is_seen() -> None:
    doc = document(mask=Mask("causal"))
    cell = Cell("attn_weights", 1, 4)
    before, after = compute(doc), compute(Pin(cell, 0.5).apply(doc))
    assert marked(before, cell)
    assert not marked(after, cell)
    assert marked(after, Cell("attn_weights", 1, 5)), "its neighbour is blocked as it was"
    assert marked(after, Cell("masked_scores", 1, 4)), "and so is the pair, before the pin"
    assert after.blocked(0)[1, 4]
    assert "0.5" in value_said(after, cell, 2)


def marked(trace: Trace, cell: Cell) -> bool:
    blocked = trace.matrix(cell.matrix, cell.head, cell.batch).blocked
    return blocked is not None and bool(blocked[cell.row, cell.col])
