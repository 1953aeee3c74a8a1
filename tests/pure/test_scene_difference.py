"""Two states side by side: there is something to see from the first moment on, and rounding is no difference."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from mha_studio.document.defaults import new_document
from mha_studio.document.edits import SetBatch, SetCell, SetMemory, SetText
from mha_studio.scene.compose import frame_at
from mha_studio.scene.view import View
from mha_studio.timeline.schedule import schedule
from mha_studio.trace.difference import Difference
from mha_studio.trace.gradients import Target, gradients
from mha_studio.trace.overlay import Overlay
from mha_studio.trace.trace import compute

VIEW = View(1280, 720)
PLAIN = new_document("the cat sat", 2, 8)
DOCUMENTS = (
    PLAIN,
    SetMemory("red fish").apply(PLAIN),
    SetBatch(("one", "two fish swim")).apply(PLAIN),
    SetText(" ".join(["word"] * 40)).apply(PLAIN),
)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_lens_shows_numbers_at_the_very_start(document: object) -> None:
    held = compute(document)  # type: ignore[arg-type]
    now = compute(SetCell("x", 0, 0, 2.0).apply(held.document))
    overlays: tuple[Overlay, ...] = (Difference(now, held), gradients(now, Target()))
    for shown in overlays:
        beats = schedule(shown)
        start = frame_at(shown, beats, 0.0, VIEW)
        assert start.blocks()
        assert all(block.opacity == 1.0 for block in start.blocks())
    assert (
        frame_at(now, schedule(now), 0.0, VIEW).blocks() or len(now.tokens) <= 24
    )  # the opening stays what it was


def test_what_rounding_tells_apart_is_no_difference() -> None:
    held, now = compute(PLAIN), compute(PLAIN)
    for name, part in (("output", 2e-7), ("attn_weights", -1e-7)):
        made = now.matrix(name)
        apart = (made.array * np.float32(1.0 + part)).astype(np.float32)
        assert (apart != made.array).any()
        now._matrices[name, 0, 0] = replace(made, array=apart)
    seen = Difference(now, held)
    assert not seen.matrix("output").array.any()
    assert not seen.matrix("attn_weights").array.any()
    assert seen.sentence == "Now minus held: the output is the same."


def test_what_is_more_than_rounding_stays() -> None:
    held = compute(PLAIN)
    value = float(held.matrix("w_o").array[0, 0])
    seen = Difference(compute(SetCell("w_o", 0, 0, value + 1e-4).apply(PLAIN)), held)
    assert seen.matrix("w_o").array[0, 0] == pytest.approx(1e-4, rel=0.01)
    assert seen.matrix("output").array[:, 0].all()
    assert not seen.matrix("output").array[:, 1:].any()
