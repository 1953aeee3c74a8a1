"""The table of the ten steps turned round: what each does on the way back, from the output to the embedding.

Ids and numbers are those of `steps.py`, so that ribbon, stage and scrubber keep their places; the rows stand in the
order in which they come, the output first. What a single gradient is made of is in `explain_gradient.py`.
"""

from __future__ import annotations

from mha_studio.language import mark, tr
from mha_studio.trace.formulas import coloured
from mha_studio.trace.gradients import GRADIENT, GradientTrace, plain
from mha_studio.trace.numbers import format_number
from mha_studio.trace.steps import STEP_IDS, Step
from mha_studio.trace.steps import step as forward_step
from mha_studio.trace.trace import Trace

_TABLE = (
    (
        "output",
        r"\partial C = \partial Y\,\A{W_O} \quad \A{\partial W_O} = \partial Y^{\top} C",
        "∂C = ∂Y W_O, ∂W_O = ∂Yᵀ C",
        mark(
            "The chosen number asks what made it: W_O hands its wish on to the heads, and they hand "
            "theirs to W_O."
        ),
        "∂output w_o concat",
        "∂w_o ∂b_o ∂concat",
        "d_concat, d_w_o = d_output @ w_o, d_output.flatten(0, 1).T @ concat.flatten(0, 1)",
    ),
    (
        "concat",
        r"\partial C \rightarrow \partial O_1, \ldots, \partial O_h",
        "∂C → ∂O₁, …, ∂Oₕ",
        mark("Each head takes back its own columns. Nothing is computed."),
        "∂concat",
        "∂head_outputs",
        "d_heads = d_concat.view(N, L, H, D).transpose(1, 2)",
    ),
    (
        "weighted-sum",
        r"\A{\partial A} = \partial O\,\V{V}^{\top} \quad \V{\partial V} = \A{A}^{\top} \partial O",
        "∂A = ∂O Vᵀ, ∂V = Aᵀ ∂O",
        mark(
            "A product goes back both ways: to the shares by way of the values, to the values by way "
            "of the shares."
        ),
        "∂head_outputs v_head attn_weights",
        "∂v_head ∂attn_weights",
        "d_weights, d_v = d_heads @ v.transpose(-2, -1), weights.transpose(-2, -1) @ d_heads",
    ),
    (
        "softmax",
        r"\partial z_{i,j} = \A{a_{i,j}}\,(\A{\partial a_{i,j}} - \sum_k \A{a_{i,k}}\,\A{\partial a_{i,k}})",
        mark("∂z = a (∂a − Σ a ∂a), row by row"),
        mark("A share can only grow at the cost of the others: what the whole row wants alike is taken off."),
        "∂attn_weights attn_weights exp row_sum",
        "∂row_sum ∂exp ∂shifted ∂row_max ∂masked_scores",
        "d_scores = weights * (d_weights - (weights * d_weights).sum(-1, keepdim=True))",
    ),
    (
        "mask",
        r"\partial S' = \partial Z",
        "∂S′ = ∂Z",
        mark("The mask was only added, so all passes as it is; blocked cells had no share and get 0."),
        "∂masked_scores",
        "∂mask ∂scaled_scores",
        "d_scores = d_scores.masked_fill(blocked, 0)",
    ),
    (
        "scale",
        r"\partial S = \partial S' / \A{\sqrt{d_k}}",
        "∂S = ∂S′ ÷ √dₖ",
        mark("The same factor on the way back: what reaches the scores is divided by √dₖ."),
        "∂scaled_scores",
        "∂scores",
        "d_scores = d_scores / math.sqrt(D)",
    ),
    (
        "scores",
        r"\Q{\partial Q} = \partial S\,\K{K} \quad \K{\partial K} = \partial S^{\top} \Q{Q}",
        "∂Q = ∂S K, ∂K = ∂Sᵀ Q",
        mark("Every query learns from the keys it met, and every key from the queries."),
        "∂scores k_head q_head",
        "∂q_head ∂k_head",
        "d_q, d_k = d_scores @ k, d_scores.transpose(-2, -1) @ q",
    ),
    (
        "split",
        r"\Q{\partial Q}_1, \ldots, \Q{\partial Q}_h \rightarrow \Q{\partial Q}",
        mark("∂Q₁, …, ∂Qₕ → ∂Q, and ∂K, ∂V alike"),
        mark("The heads' columns move side by side again. Nothing is computed."),
        "∂q_head ∂k_head ∂v_head",
        "∂q ∂k ∂v",
        "d_q = d_q.transpose(1, 2).reshape(N, L, E)",
    ),
    (
        "project",
        r"\partial X = \Q{\partial Q}\,\Q{W_Q} + \K{\partial K}\,\K{W_K} + \V{\partial V}\,\V{W_V}",
        "∂X = ∂Q W_Q + ∂K W_K + ∂V W_V, ∂W_Q = ∂Qᵀ X",
        mark(
            "Three ways lead back to each token: as the one that asks, as the one that is looked at, "
            "as what is passed on."
        ),
        "∂q ∂k ∂v w_q w_k w_v x",
        "∂w_q ∂w_k ∂w_v ∂b_q ∂b_k ∂b_v ∂x",
        "d_x = d_q @ w_q + d_k @ w_k + d_v @ w_v",
    ),
    (
        "embed",
        r"\partial T = \partial X",
        "∂T = ∂X",
        mark(
            "The sum passes everything on: what reaches X reaches the token's vector, and its position too."
        ),
        "∂x",
        "∂positions ∂embedding",
        "d_t = d_x",
    ),
)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.replace("∂", GRADIENT) for name in text.split())


BACKWARD_STEPS: tuple[Step, ...] = tuple(
    Step(
        step_id,
        forward_step(step_id).number,
        forward_step(step_id).title,
        coloured(formula),
        formula_text,
        caption,
        _names(operands),
        _names(results),
        torch_line,
    )
    for step_id, formula, formula_text, caption, operands, results, torch_line in _TABLE
)
"""The ten steps from the last to the first. `operands` and `results` are names of matrices, gradients with the mark
`GRADIENT`; the last of `results` is what the next row takes."""

_BY_ID = {row.id: row for row in BACKWARD_STEPS}
MADE_IN: dict[str, str] = {plain(name): row.id for row in BACKWARD_STEPS for name in row.results} | {
    "output": STEP_IDS[-1],
    "memory": "project",
    "memory_embedding": "embed",
    "memory_positions": "embed",
}
""
"""The step of the way back in which a matrix gets its gradient, by matrix name: the one that used it going forwards."""


def backward_step(step_id: str) -> Step:
    """The row of that id; KeyError with one sentence where there is none."""
    forward_step(step_id)
    return _BY_ID[step_id]


def backward_passes_through(step: Step, found: GradientTrace) -> str | None:
    """A sentence for a step that does nothing on the way back in this document, None for one that does something."""
    if step.id == "scale" and found.scale == 1.0:
        return tr("Nothing was scaled: every gradient passes as it is.")
    if step.id == "mask" and not found.has_mask:
        return tr("No mask here: every gradient passes as it is.")
    return None


SCALED_BACK = {
    "own": (coloured(r"\partial S = \A{c}\,\partial S'"), "∂S = c ∂S′"),
    "off": (r"\partial S = \partial S'", "∂S = ∂S′"),
}
"""(TeX, plain text) of the step of the scaling where that is a number of one's own, or off."""


def backward_formula(step: Step, found: Trace) -> tuple[str, str, str]:
    """(TeX, plain text, line of PyTorch) of a step on the way back in this document."""
    own = found.result.call.config.scale
    if step.id == "scale" and own is not None:
        return *SCALED_BACK["own" if found.document.scaled else "off"], f"d_scores = d_scores * {own:g}"
    return step.formula, tr(step.formula_text), step.torch_line


def backward_caption(step: Step, found: GradientTrace) -> str:
    """One or two short sentences on what happens on the way back through this step, in this document."""
    passed = backward_passes_through(step, found)
    if passed is not None:
        return passed
    if step.id == "output":
        return tr("Asked about: {target}. {caption}").format(
            target=found.target.words(found.tokens), caption=tr(step.caption)
        )
    if step.id == "concat" and found.H == 1:
        return tr("One head takes back the whole row.")
    if step.id == "split" and found.H == 1:
        return tr("One head had all the columns. Nothing is computed.")
    if step.id == "scale" and found.result.call.config.scale is not None:
        return tr("The same factor on the way back: what arrives is multiplied by {scale}.").format(
            scale=format_number(found.scale, 4)
        )
    if step.id == "scale":
        return tr("The same factor on the way back: what reaches the scores is divided by √{width}.").format(
            width=found.D
        )
    if step.id == "embed" and found.document.positions == "none":
        return tr("What reaches X is what reaches the token's vector.")
    return tr(step.caption)
