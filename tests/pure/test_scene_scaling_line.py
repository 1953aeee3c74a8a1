"""The line above the stage and the step's own formula say what is done to the scores in this document."""

from __future__ import annotations

import pytest

from mha_studio.document.defaults import new_document
from mha_studio.document.edits import SetScale
from mha_studio.paint.prerender import missing
from mha_studio.resources import resource
from mha_studio.scene.header import header_of, headers
from mha_studio.trace.backward_steps import backward_formula, backward_step
from mha_studio.trace.gradients import Target, gradients
from mha_studio.trace.steps import STEPS, formula, torch_line
from mha_studio.trace.trace import compute


@pytest.mark.parametrize(
    ("scale", "line", "own", "torch"),
    [
        (None, "softmax(Q Kᵀ / √dₖ) V", "S′ = S ÷ √dₖ", "scores = scores / math.sqrt(D)"),
        (0.25, "softmax(c Q Kᵀ) V", "S′ = c S", "scores = scores * 0.25"),
        ("off", "softmax(Q Kᵀ) V", "S′ = S", "scores = scores * 1"),
    ],
)
def test_scaling_is_written_as_it_is(scale: object, line: str, own: str, torch: str) -> None:
    trace = compute(SetScale(scale).apply(new_document("the cat sat", 2, 8)))  # type: ignore[arg-type]
    assert header_of(trace, STEPS[3], 0)[1] == line
    assert header_of(trace, STEPS[3], 0) in headers()
    assert formula(STEPS[4], trace)[1] == own
    assert torch_line(STEPS[4], trace) == torch
    assert formula(STEPS[3], trace)[0] == STEPS[3].formula
    back = gradients(trace, Target())
    tex, text, _ = backward_formula(backward_step("scale"), back)
    assert header_of(back, STEPS[4], 0) == (tex, text)
    assert text == {"S′ = S ÷ √dₖ": "∂S = ∂S′ ÷ √dₖ", "S′ = c S": "∂S = c ∂S′", "S′ = S": "∂S = ∂S′"}[own]
    assert (tex, text) in headers()


def test_every_line_is_drawn_ahead_of_time() -> None:
    assert not missing(resource("formulas"))
