"""A second sentence and a batch on the stage: keys and values come from where they do come from, labels are theirs."""

from __future__ import annotations

import numpy as np
import pytest

from mha_studio.document.defaults import new_document
from mha_studio.document.edits import SetBatch, SetMask, SetMemory
from mha_studio.scene import Frame, View, frame_at
from mha_studio.scene.frame import Text
from mha_studio.timeline import PACES, Schedule, schedule
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import Trace, compute

VIEW = View(1180, 760)
CROSS = SetMemory("a dog ran far").apply(new_document("the cat sat on the mat"))


def at_end(trace: Trace, plan: Schedule, step: str, part: int = 0, view: View = VIEW) -> Frame:
    return frame_at(trace, plan, plan.part_end(STEP_IDS.index(step), part), view)


def matrices(frame: Frame) -> set[str]:
    return {block.matrix for block in frame.blocks() if block.opacity > 0.5}


def words(frame: Frame) -> list[str]:
    return [item.text for item in frame.items if isinstance(item, Text) and item.opacity > 0.5]


def test_the_second_sentence_is_embedded_after_the_first() -> None:
    trace = compute(CROSS)
    plan = schedule(trace)
    assert matrices(at_end(trace, plan, "embed", 0)) == {"embedding", "positions", "x"}
    second = at_end(trace, plan, "embed", 1)
    assert matrices(second) == {"memory_embedding", "memory_positions", "memory"}
    assert "dog" in words(second)
    assert "cat" not in words(second)


@pytest.mark.parametrize(("part", "source", "rows"), [(0, "x", 6), (1, "memory", 4), (2, "memory", 4)])
def test_keys_and_values_are_projected_from_the_second_sentence(part: int, source: str, rows: int) -> None:
    trace = compute(CROSS)
    frame = at_end(trace, schedule(trace), "project", part)
    left = next(block for block in frame.blocks() if block.matrix == source)
    result = next(block for block in frame.blocks() if block.matrix == "qkv"[part])
    weight = next(block for block in frame.blocks() if block.matrix == f"w_{'qkv'[part]}")
    bias = next(block for block in frame.blocks() if block.matrix == f"b_{'qkv'[part]}")
    assert result.rows == rows
    np.testing.assert_allclose(left.array @ weight.array + bias.array, result.array, atol=1e-5)


def test_scores_have_a_column_for_each_word_of_the_second_sentence() -> None:
    trace = compute(SetMask("causal").apply(CROSS))
    frame = at_end(trace, schedule(trace), "scores")
    scores = next(block for block in frame.blocks() if block.matrix == "scores")
    assert scores.array.shape == (6, 4)
    assert {"the", "cat", "a", "dog"} <= set(words(frame))


@pytest.mark.parametrize("pace", PACES)
def test_every_moment_of_cross_attention_can_be_drawn(pace: str) -> None:
    trace = compute(CROSS)
    plan = schedule(trace, pace)  # type: ignore[arg-type]
    assert plan.duration <= 90.0
    for t in np.linspace(0.0, plan.duration, 60):
        assert frame_at(trace, plan, float(t), VIEW).items


def test_each_sentence_of_a_batch_has_its_own_labels_and_numbers() -> None:
    trace = compute(SetBatch(("one two three",)).apply(new_document("the cat sat on the mat")))
    plan = schedule(trace)
    frames = [at_end(trace, plan, "scores", 0, View(1180, 760, batch=batch)) for batch in (0, 1)]
    assert "cat" in words(frames[0])
    assert "two" in words(frames[1])
    assert "cat" not in words(frames[1])
    first, second = (
        next(block for block in frame.blocks() if block.matrix == "scores").array for frame in frames
    )
    assert (first != second).any()
