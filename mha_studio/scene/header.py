"""The line of mathematics above the stage, with the part the step is at work on in full colour, and the caption."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, get_args

from mha_studio.scene.frame import Formula, Item, Text
from mha_studio.scene.measure import text_width, wrap
from mha_studio.scene.view import View
from mha_studio.trace.backward_lines import line_of
from mha_studio.trace.backward_lines import lines as backward_lines
from mha_studio.trace.backward_steps import (
    BACKWARD_STEPS,
    SCALED_BACK,
    backward_caption,
    backward_formula,
    backward_step,
)
from mha_studio.trace.difference import Difference
from mha_studio.trace.gradients import GradientTrace
from mha_studio.trace.steps import STEPS, Step, caption
from mha_studio.trace.trace import Trace


def _c(role: str, tex: str) -> str:
    return rf"\textcolor{{{role}}}{{{tex}}}"


Scaling = Literal["root", "own", "off"]


def _attention(step: str, masked: bool, scaling: Scaling) -> tuple[str, str]:
    def part(tex: str, role: str, *steps: str) -> str:
        return _c(role if step in steps else "muted", tex)

    # A base and its exponent must stand in one group of TeX, or the exponent finds nothing to stand on.
    tex = (
        part(r"\mathrm{softmax}", "accent", "softmax")
        + part(r"(\,", "accent", "softmax")
        + (part(r"c\,", "accent", "scale") if scaling == "own" else "")
        + part("Q", "query", "split", "scores")
        + part(r"\,K^{\top}", "key", "split", "scores")
        + (part(r"\,/\,\sqrt{d_k}", "accent", "scale") if scaling == "root" else "")
        + (_c("muted", r"\;+\;") + part("M", "accent", "mask") if masked else "")
        + part(r"\,)", "accent", "softmax")
        + part(r"\,V", "value", "split", "weighted-sum")
    )
    text = {"root": "Q Kᵀ / √dₖ", "own": "c Q Kᵀ", "off": "Q Kᵀ"}[scaling]
    return tex, f"softmax({text}" + (" + M" if masked else "") + ") V"


def header(
    step: Step, masked: bool = False, part: int = 0, biased: bool = True, scaling: Scaling = "root"
) -> tuple[str, str]:
    """(TeX, plain text) of the line above the stage.

    `masked` where a mask takes part, `part` the projection at work (0 Q, 1 K, 2 V) or the sentence that is embedded,
    `biased` where there is a bias, `scaling` what is done to the scores: divided by √dₖ, times a number c, nothing.
    """
    if step.id == "embed" and part:
        return r"X^{\prime} = T^{\prime} + " + _c("muted", r"P^{\prime}"), "X′ = T′ + P′"
    if step.id == "embed":
        return rf"X = T + {_c('muted', 'P')}", "X = T + P"
    if step.id == "project":
        letter, role = "QKV"[part], ("query", "key", "value")[part]
        tex = _c(role, letter) + r" = X\," + _c(role, rf"W_{letter}^{{\top}}")
        text = f"{letter} = X W_{letter}ᵀ"
        return (tex + " + " + _c(role, f"b_{letter}"), f"{text} + b_{letter}") if biased else (tex, text)
    if step.id in ("concat", "output"):
        heads = r"\mathrm{Concat}(O_1,\ldots,O_h)"
        joining = step.id == "concat"
        first = heads if joining else _c("muted", heads)
        second = _c("muted" if joining else "accent", r"W_O^{\top}")
        return first + r"\," + second, "Concat(O₁, …, Oₕ) W_Oᵀ"
    return _attention(step.id, masked or step.id == "mask", scaling)


def headers() -> tuple[tuple[str, str], ...]:
    """Every line there is, for those who draw them ahead of time."""
    lines = [
        header(step, masked, scaling=scaling)
        for scaling in get_args(Scaling)
        for step in STEPS
        for masked in (False, True)
    ]
    embed, project = STEPS[0], STEPS[1]
    lines.append(header(embed, part=1))
    lines += [header(project, False, part, biased) for part in range(3) for biased in (False, True)]
    lines += [(step.formula, step.formula_text) for step in BACKWARD_STEPS]
    lines += [*SCALED_BACK.values(), *backward_lines()]
    return tuple(dict.fromkeys(lines))


def caption_of(step: Step, trace: Trace) -> str:
    """What is said about a step: on the way there, on the way back, or of two states."""
    if isinstance(trace, GradientTrace):
        return backward_caption(backward_step(step.id), trace)
    return trace.sentence if isinstance(trace, Difference) else caption(step, trace)


def header_of(trace: Trace, step: Step, part: int, half: int = 0) -> tuple[str, str]:
    """(TeX, plain text) of the line for a trace: on the way there, or on the way back, where a step of two products
    has one for each `half`."""
    if isinstance(trace, GradientTrace):
        line = line_of(step.id, part, half)
        if line is not None and not (step.id == "embed" and trace.cross):
            return line
        return backward_formula(backward_step(step.id), trace)[:2]
    own = trace.result.call.config.scale
    scaling: Scaling = "root" if own is None else "own" if trace.document.scaled else "off"
    return header(step, trace.has_mask, part, trace.document.biased, scaling)


def heading(trace: Trace, view: View, step: Step, part: int, room: float, half: int = 0) -> Iterator[Item]:
    """Formula and caption in the upper left corner, `room` pixels wide."""
    b = view.base
    tex, text = header_of(trace, step, part, half)
    width = max(min(room, 0.78 * view.width), 10.0 * b)
    px = min(1.75 * b, 1.75 * b * width / max(text_width(text, 1.75 * b), 1.0))
    yield Formula(1.3 * b, 2.3 * b, tex, text, px)
    y = 5.2 * b
    for line in wrap(caption_of(step, trace), width, 1.2 * b):
        yield Text(1.3 * b, y, line, 1.2 * b)
        y += 1.7 * b
