"""The exact number of the chosen cell at the foot of the stage stands clear of the sentence on the head."""

from __future__ import annotations

import pytest

from mha_studio.scene import View, readout
from mha_studio.scene.frame import Text
from mha_studio.trace.model import Cell
from tests.pure.scene_kit import look, scenario_trace


@pytest.mark.parametrize("size", [(724, 415), (1340, 760)])
def test_the_number_stands_above_the_sentence_where_both_want_the_foot(size: tuple[int, int]) -> None:
    trace, cell = scenario_trace("pronoun"), Cell("masked_scores", 4, 6)
    frame = look(trace, 0.0, View(*size, selected=cell))
    texts = [item for item in frame.items if isinstance(item, Text)]
    number = next(item for item in texts if item.text == readout(trace, cell))
    sentence = next(item for item in texts if item.text.startswith("Head 1: "))
    assert abs(number.y - sentence.y) >= number.px + sentence.px / 2
