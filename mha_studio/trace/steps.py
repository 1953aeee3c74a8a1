"""The table of the ten steps: what each is called, its formula, its caption, what goes in and what comes out.

The stage, the ribbon, the timeline, exports and lessons read it. To add a step is to add a row here, its
matrices in `names.py`, its part of `explain`, and its arrangement in the scene. What a single number means is
in `explain.py`.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from mha_studio.language import mark, tr
from mha_studio.trace.formulas import FORMULAS
from mha_studio.trace.names import MEMORY_NAMES
from mha_studio.trace.numbers import format_number
from mha_studio.trace.trace import Trace


class Step(Struct, frozen=True):
    """One row of the table.

    `number` counts from 1. `formula` is TeX whose colours are roles, `formula_text` the same in plain text.
    `operands` and `results` are names of matrices (`names.py`); the last of `results` is what the next step
    takes.
    """

    id: str
    number: int
    title: str
    formula: str
    formula_text: str
    caption: str
    operands: tuple[str, ...]
    results: tuple[str, ...]
    torch_line: str


_Q, _K, _V = r"\textcolor{query}{Q}", r"\textcolor{key}{K}", r"\textcolor{value}{V}"

STEPS: tuple[Step, ...] = (
    Step(
        "embed",
        1,
        mark("Embed"),
        r"X = T + \textcolor{muted}{P}",
        "X = T + P",
        mark("Every token becomes a row of numbers; where it stands is added to what it is."),
        ("embedding", "positions"),
        ("x",),
        "x = embedding(tokens) + positions",
    ),
    Step(
        "project",
        2,
        "Q K V",
        _Q + r" = X\,\textcolor{query}{W_Q}^{\top} + \textcolor{query}{b_Q}",
        mark("Q = X W_Qᵀ + b_Q, and K, V alike"),
        mark("Each token asks (query), offers (key) and carries (value): three views of the same row."),
        ("x", "w_q", "w_k", "w_v", "b_q", "b_k", "b_v"),
        ("q", "k", "v"),
        "q, k, v = F.linear(x, in_proj_weight, in_proj_bias).chunk(3, dim=-1)",
    ),
    Step(
        "split",
        3,
        mark("Split heads"),
        _Q + r" \rightarrow \textcolor{query}{Q}_1, \ldots, \textcolor{query}{Q}_h",
        mark("Q → Q₁, …, Qₕ, and K, V alike"),
        mark("The columns are dealt out to the heads. Nothing is computed."),
        ("q", "k", "v"),
        ("q_head", "k_head", "v_head"),
        "q = q.view(N, L, H, D).transpose(1, 2)",
    ),
    Step(
        "scores",
        4,
        mark("Scores"),
        r"S = " + _Q + r"\," + _K + r"^{\top}",
        "S = Q Kᵀ",
        mark("Every query meets every key: one dot product a cell."),
        ("q_head", "k_head"),
        ("scores",),
        "scores = q @ k.transpose(-2, -1)",
    ),
    Step(
        "scale",
        5,
        mark("Scale"),
        r"S' = S / \textcolor{accent}{\sqrt{d_k}}",
        "S′ = S ÷ √dₖ",
        mark("Long dot products grow large: dividing by √dₖ keeps them in reach of the softmax."),
        ("scores",),
        ("scaled_scores",),
        "scores = scores / math.sqrt(D)",
    ),
    Step(
        "mask",
        6,
        mark("Mask"),
        r"Z = S' + \textcolor{accent}{M}",
        "Z = S′ + M",
        mark("Blocked cells become −∞, so that they will get no attention at all."),
        ("scaled_scores", "mask"),
        ("masked_scores",),
        "scores = scores.masked_fill(blocked, -inf)",
    ),
    Step(
        "softmax",
        7,
        mark("Softmax"),
        r"a_{i,j} = \frac{e^{z_{i,j} - m_i}}{\sum_j e^{z_{i,j} - m_i}}",
        mark("a = exp(z − max) ÷ Σ exp(z − max), row by row"),
        mark("Each row becomes shares that add up to 1: minus the largest, exp, divide by the sum."),
        ("masked_scores",),
        ("row_max", "shifted", "exp", "row_sum", "attn_weights"),
        "weights = torch.softmax(scores, dim=-1)",
    ),
    Step(
        "weighted-sum",
        8,
        mark("Weighted sum"),
        r"O = \textcolor{accent}{A}\," + _V,
        "O = A V",
        mark("Each token collects values from the others, in proportion to its shares."),
        ("attn_weights", "v_head"),
        ("head_outputs",),
        "heads = weights @ v",
    ),
    Step(
        "concat",
        9,
        mark("Concat"),
        r"C = [\,O_1 \; \ldots \; O_h\,]",
        "C = [O₁ … Oₕ]",
        mark("The heads' results move side by side into one row a token."),
        ("head_outputs",),
        ("concat",),
        "concat = heads.transpose(1, 2).reshape(N, L, E)",
    ),
    Step(
        "output",
        10,
        mark("Output"),
        r"Y = C\,\textcolor{accent}{W_O}^{\top} + \textcolor{accent}{b_O}",
        "Y = C W_Oᵀ + b_O",
        mark("One last product mixes what the heads found into the output."),
        ("concat", "w_o", "b_o"),
        ("output",),
        "output = F.linear(concat, out_proj.weight, out_proj.bias)",
    ),
)

_MASKS = {
    "prefix": mark("Later keys become −∞, but for the first #: those are allowed to all."),
    "padding": mark(
        "The last # of the keys count as padding: they become −∞ and will get no attention at all."
    ),
    "alibi": mark(
        "The farther away a key is, the more is taken off its score, in each head at its own rate."
    ),
}
"""What is said of a mask; # stands for its width."""

_MASK_NAMES = {
    "none": mark("padding"),
    "padding": mark("padding"),
    "causal": mark("causal"),
    "window": mark("window"),
    "prefix": mark("prefix"),
    "alibi": "ALiBi",
    "own": mark("painted"),
}
"""What the ribbon says of a mask; "none" is one that only blocks what fills a batch up."""
_BY_ID = {row.id: row for row in STEPS}
STEP_IDS: tuple[str, ...] = tuple(_BY_ID)


def step(step_id: str) -> Step:
    """The step of that id; KeyError with one sentence where there is none."""
    try:
        return _BY_ID[step_id]
    except KeyError:
        raise KeyError(f"no step is called {step_id!r}; the steps are {', '.join(_BY_ID)}") from None


def shape_text(step: Step, trace: Trace) -> str:
    """The ribbon's second line: the shape of the result, or what the step does to it ("÷ 2.00", "causal")."""
    batch = f"{trace.N}×" if trace.N > 1 else ""
    if step.id == "scale":
        return _factor_text(trace.scale) if trace.document.scaled else tr("off")
    if step.id == "mask":
        kind = trace.document.mask.kind
        if not trace.has_mask:
            return tr("none")
        return tr(_MASK_NAMES.get(kind, kind))
    if step.id == "softmax":
        return tr("rows Σ=1")
    rows, cols = trace.shape(step.results[-1])
    heads = f"{trace.H}×" if step.id in ("split", "scores", "weighted-sum") else ""
    return f"{batch}{heads}{rows}×{cols}"


def passes_through(step: Step, trace: Trace) -> str | None:
    """A sentence for a step that does nothing in this document, None for one that does something."""
    if step.id == "scale" and trace.scale == 1.0:
        if trace.document.scaled and trace.result.call.config.scale is not None:
            return tr("This document's own scale is 1: every score passes as it is.")
        if trace.document.scaled and trace.D == 1:
            return tr("√1 is 1: every score passes as it is.")
        return tr("Scaling is off: every score passes as it is.")
    if step.id == "mask" and not trace.has_mask:
        return tr("No mask here: every score passes as it is.")
    return None


def caption(step: Step, trace: Trace) -> str:
    """One or two short sentences on what happens in this step, in this document."""
    document = trace.document
    passed = passes_through(step, trace)
    if passed is not None:
        return passed
    if step.id == "embed" and document.positions == "none":
        return tr("Every token becomes a row of numbers. Nothing says where it stands.")
    if step.id == "split":
        if trace.H == 1:
            return tr("One head keeps all the columns. Nothing is computed.")
        return tr(
            "The columns are dealt out to {heads} heads, %n column(s) each. Nothing is computed.", "", trace.D
        ).format(heads=trace.H)
    if step.id == "scale" and trace.result.call.config.scale is not None:
        return tr("Every score is multiplied by this document's own scale, {scale}.").format(
            scale=format_number(trace.scale, 4)
        )
    if step.id == "scale":
        return tr(
            "Long dot products grow large: dividing by √{width} keeps them in reach of the softmax."
        ).format(width=trace.D)
    if step.id == "mask" and document.mask.kind == "causal":
        return tr("No token may look ahead: later keys become −∞ and will get no attention at all.")
    if step.id == "mask" and document.mask.kind == "window":
        return tr("Only near tokens may be looked at: the others become −∞ and will get no attention at all.")
    if step.id == "mask" and document.mask.kind in _MASKS:
        return tr(_MASKS[document.mask.kind]).replace("#", str(document.mask.width))
    if step.id == "mask" and document.mask.kind == "none":
        return tr("What only fills the shorter sentences up becomes −∞ and will get no attention at all.")
    if step.id == "project" and trace.cross:
        return tr("The first sentence asks (query); the second one offers (key) and carries (value).")
    if step.id == "concat" and trace.result.call.muted:
        muted = ", ".join(str(head + 1) for head in trace.result.call.muted)
        return tr(
            "The heads' results move side by side; zeros stand for what is muted (head {heads})."
        ).format(heads=muted)
    if step.id == "concat" and trace.H == 1:
        return tr("One head: its result is the whole row already.")
    return tr(step.caption)


def formula(step: Step, trace: Trace) -> tuple[str, str]:
    """(TeX, plain text) of the step in this document: the table's, but for a scaling that is off or one's own."""
    if step.id == "scale" and trace.result.call.config.scale is not None:
        own = trace.document.scaled
        return FORMULAS[f"scaled_scores.{'own' if own else 'off'}"], "S′ = c S" if own else "S′ = S"
    return step.formula, tr(step.formula_text)


def adds(mask: NDArray[Any]) -> bool:
    """Whether a mask takes something off scores that it does not block: it is added then, as filling loses that."""
    return bool((np.isfinite(mask) & (mask != 0)).any())


def torch_line(step: Step, trace: Trace) -> str:
    """The step in PyTorch, in this document: the table's line, but where switches or a second sentence change it."""
    own = trace.result.call.config.scale
    if step.id == "embed" and trace.document.positions == "none":
        return "x = embedding(tokens)"
    if step.id == "project" and trace.cross:
        return "q, k, v = F.linear(x, w_q, b_q), F.linear(memory, w_k, b_k), F.linear(memory, w_v, b_v)"
    if step.id == "scale" and own is not None:
        return f"scores = scores * {own:g}"
    mask = trace.result.call.mask
    if step.id == "mask":
        if mask is None:
            return "attn_mask = None"
        return "scores = scores + attn_mask" if adds(mask) else step.torch_line
    if step.id == "concat" and trace.result.call.muted:
        return f"heads[:, {list(trace.result.call.muted)}] = 0; {step.torch_line}"
    return step.torch_line


def operands(step: Step, trace: Trace) -> tuple[str, ...]:
    """What goes into the step in this document: with a second sentence its matrices, too."""
    further = {"embed": MEMORY_NAMES[:2], "project": MEMORY_NAMES[2:]} if trace.cross else {}
    return (*step.operands, *further.get(step.id, ()))


def _factor_text(scale: float) -> str:
    """The factor on the scores as a reader meets it: "÷ 2.00" up to 1, "× 2.00" above."""
    return f"÷ {format_number(1 / scale)}" if 0 < scale <= 1 else f"× {format_number(scale)}"
