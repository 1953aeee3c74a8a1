"""A model much wider than its sentence is long: a token's row is still seen as a row."""

from __future__ import annotations

import pytest

from mha_studio.document.defaults import new_document
from mha_studio.scene import View, frame_at
from mha_studio.scene.arrange import LEAST_ROW
from mha_studio.timeline import schedule
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import compute


@pytest.mark.parametrize(("width", "height"), [(740.0, 460.0), (1240.0, 820.0)])
@pytest.mark.parametrize(("heads", "dim"), [(8, 512), (64, 64)])
def test_the_rows_of_a_wide_model_are_high_enough_to_be_seen(
    heads: int, dim: int, width: float, height: float
) -> None:
    trace = compute(new_document("the cat sat on the mat", heads, dim))
    plan = schedule(trace)
    for step, rows in (
        ("embed", "embedding x"),
        ("project", "x v"),
        ("concat", "concat"),
        ("output", "concat output"),
    ):
        frame = frame_at(trace, plan, plan.step_end(STEP_IDS.index(step)), View(width, height))
        found = {block.matrix: block for block in frame.blocks()}
        for name in rows.split():
            assert found[name].cell_h >= LEAST_ROW - 0.01, (step, name)
        for block in frame.blocks():
            assert block.x >= 0
            assert block.y >= 0
            assert block.x + block.width <= width
            assert block.y + block.height <= height
