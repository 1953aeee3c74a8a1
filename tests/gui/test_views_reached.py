"""What a number reaches is marked on the stage: in those cells, no others, and in measure of how strongly."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from mha_studio.document.defaults import new_document
from mha_studio.document.edits import SetCell, SetText
from mha_studio.paint.theme import LIGHT
from mha_studio.scene.frame import Bar
from mha_studio.scene.reached import MOST_MARKS, ROOMY, SMALLEST, reach_marks
from mha_studio.session.settings import Settings
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell
from mha_studio.trace.reach import reach
from mha_studio.views.stage import Stage


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    store = Store(new_document("the cat sat", 2, 8), Settings())
    made = Stage(store, LIGHT)
    made.resize(1280, 720)
    yield made
    store.close()
    made.deleteLater()


def marked(stage: Stage, name: str) -> dict[tuple[int, int], float]:
    """Displayed (row, column) → length of its mark as a share of the longest that fits, in the largest such block."""
    block = max(
        (block for block in stage.frame.blocks() if block.matrix == name), key=lambda block: block.rows
    )
    found: dict[tuple[int, int], float] = {}
    for item in stage.frame.items:
        if isinstance(item, Bar) and item.role == "accent" and item.opacity == 1.0:
            col, row = (item.x - block.x) / block.cell_w, (item.y - block.y) / block.cell_h
            if 0 <= row < block.rows and 0 <= col < block.cols:
                found[int(row), int(col)] = item.w / (0.84 * block.cell_w)
    return found


def test_marks_stand_where_the_number_reaches_and_are_as_long_as_it_is_strong(stage: Stage) -> None:
    store = stage._store
    store.seek(store.schedule.step_end(3))
    store.selected = Cell("x", 1, 2)
    assert not marked(stage, "scores")
    store.show_reach(True)
    exact = np.abs(reach(store.trace, Cell("x", 1, 2)).matrix("scores").array)
    seen = marked(stage, "scores")
    assert (
        set(seen)
        == {(int(i), int(j)) for i, j in np.argwhere(exact > 0)}
        == {(1, 0), (1, 1), (1, 2), (0, 1), (2, 1)}
    )
    for place, share in seen.items():
        assert share == pytest.approx(float(exact[place] / exact.max()), abs=0.12)
    store.apply(SetCell("w_k", 0, 2, 3.0))
    assert stage._store.reached is not None
    assert stage._store.reached.forward is store.trace
    store.show_reach(False)
    assert not marked(stage, "scores")


def test_a_transposed_matrix_is_marked_as_it_is_seen(stage: Stage) -> None:
    store = stage._store
    store.seek(store.schedule.step_end(3))
    store.selected = Cell("x", 1, 2)
    store.show_reach(True)
    block = next(block for block in stage.frame.blocks() if block.matrix == "k_head")
    assert block.transposed
    assert {col for _, col in marked(stage, "k_head")} == {1}


def test_what_is_not_computed_yet_and_another_lens_bear_no_mark(stage: Stage) -> None:
    store = stage._store
    store.selected = Cell("x", 0, 0)
    store.show_reach(True)
    store.seek(store.schedule.steps[3].ready)
    assert not any(cell for cell in marked(stage, "scores"))
    store.seek(store.schedule.step_end(3))
    assert marked(stage, "scores")
    store.look("gradient")
    assert store.reached is None
    store.look("now")
    assert store.reached is not None
    store.hide((Cell("output", 0, 0),))
    assert store.reached is None
    store.hide(())
    store.selected = Cell("scores", 0, 0)
    assert store.reached is None


def test_small_cells_are_tinted_as_a_whole_and_no_more_of_them_than_can_be_seen(stage: Stage) -> None:
    store = stage._store
    store.apply(SetText(" ".join(["word"] * 90)))
    store.seek(store.schedule.step_end(6))
    whole = max(
        (block for block in stage.frame.blocks() if block.matrix == "attn_weights"), key=lambda b: b.rows
    )
    assert SMALLEST <= whole.cell_h < ROOMY
    marks = list(reach_marks(stage.frame, reach(store.trace, Cell("w_q", 0, 0))))
    tints = [mark for mark in marks if (mark.w, mark.h) == (whole.cell_w, whole.cell_h)]
    assert MOST_MARKS >= len(tints) > 1000
    assert all(0.12 <= tint.opacity <= 0.62 for tint in tints)
