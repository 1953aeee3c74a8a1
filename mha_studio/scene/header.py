"""The line of mathematics above the stage, with the part the step is at work on in full colour, and the caption."""

from __future__ import annotations

from collections.abc import Iterator

from mha_studio.scene.frame import Formula, Item, Text
from mha_studio.scene.measure import wrap
from mha_studio.scene.view import View
from mha_studio.trace.steps import STEPS, Step, caption
from mha_studio.trace.trace import Trace


def _c(role: str, tex: str) -> str:
    return rf"\textcolor{{{role}}}{{{tex}}}"


def _attention(step: str, masked: bool) -> tuple[str, str]:
    def part(tex: str, role: str, *steps: str) -> str:
        return _c(role if step in steps else "muted", tex)

    tex = (
        part(r"\mathrm{softmax}", "accent", "softmax")
        + _c("muted", r"\left(")
        + r"\frac{"
        + part("Q", "query", "split", "scores")
        + part(r"\,K", "key", "split", "scores")
        + part(r"^{\top}", "key", "scores")
        + "}{"
        + part(r"\sqrt{d_k}", "accent", "scale")
        + "}"
        + (_c("muted", "+") + part("M", "accent", "mask") if masked else "")
        + _c("muted", r"\right)")
        + part(r"\,V", "value", "split", "weighted-sum")
    )
    return tex, "softmax(Q Kᵀ ÷ √dₖ" + (" + M" if masked else "") + ") V"


def header(step: Step, masked: bool = False) -> tuple[str, str]:
    """(TeX, plain text) of the line above the stage; `masked` where a mask takes part."""
    if step.id == "embed":
        return rf"X = T + {_c('muted', 'P')}", "X = T + P"
    if step.id == "project":
        q, k, v = (_c(role, letter) for role, letter in (("query", "Q"), ("key", "K"), ("value", "V")))
        weights = ",".join(
            _c(role, rf"W_{letter}^{{\top}}")
            for role, letter in (("query", "Q"), ("key", "K"), ("value", "V"))
        )
        return rf"{q},{k},{v} = X\,\{{{weights}\}} + b", "Q, K, V = X · W_Qᵀ, W_Kᵀ, W_Vᵀ, + b"
    if step.id in ("concat", "output"):
        heads = r"\mathrm{Concat}(O_1,\ldots,O_h)"
        joining = step.id == "concat"
        first = heads if joining else _c("muted", heads)
        second = _c("muted" if joining else "accent", r"W_O^{\top}")
        return first + r"\," + second, "Concat(O₁, …, Oₕ) W_Oᵀ"
    return _attention(step.id, masked or step.id == "mask")


def headers() -> tuple[tuple[str, str], ...]:
    """Every line there is, for those who draw them ahead of time."""
    return tuple(dict.fromkeys(header(step, masked) for step in STEPS for masked in (False, True)))


def heading(trace: Trace, view: View, step: Step, text_width: float) -> Iterator[Item]:
    """Formula and caption in the upper left corner; the caption is `text_width` wide."""
    b = view.base
    tex, text = header(step, trace.has_mask)
    yield Formula(1.3 * b, 2.3 * b, tex, text, 1.75 * b)
    y = 5.2 * b
    width = max(min(text_width, 0.78 * view.width), 10.0 * b)
    for line in wrap(caption(step, trace), width, 1.2 * b):
        yield Text(1.3 * b, y, line, 1.2 * b)
        y += 1.7 * b
