"""Why a gradient is what it is where numbers were multiplied and added, or only changed places: from the output to Q, K
and V.

A product goes back both ways, to each operand by way of the other. Softmax and what is around it are in
`explain_gradient_softmax.py`; X, token vectors and parameters in `explain_gradient_inputs.py`.
"""

from __future__ import annotations

from mha_studio.language import tr
from mha_studio.trace.gradient_terms import (
    best_of,
    d_operand,
    d_symbol,
    forward,
    products,
    sum_of_products,
)
from mha_studio.trace.gradients import GRADIENT, GradientTrace
from mha_studio.trace.model import Cell, Link, Role
from mha_studio.trace.numbers import format_number
from mha_studio.trace.terms import Draft, cell_of, shapes, single, spans, subscript, symbol, token, words

ROLE: dict[str, Role] = {"q": "query", "k": "key", "v": "value"}


def explain_output(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """1 for what is asked about, 0 for the rest of the output."""
    value, target = found.value(cell), found.target
    here = symbol("output", cell.row, cell.col)
    asked = target.words(found.tokens)
    n = target.batch or 0
    if value:
        if target.col is not None:
            said = tr(
                "{here} is the number that is asked about: it changes by as much as it changes."
            ).format(here=here)
        else:
            said = tr("Asked about is {asked}, so each of these numbers counts once.").format(asked=asked)
    else:
        said = tr("Asked about is {asked}. This number of the output has no part in it.").format(asked=asked)
    line = {
        (True, True): f"d_output = torch.zeros_like(output); d_output[{n}, {target.row}, {target.col}] = 1",
        (True, False): f"d_output = torch.zeros_like(output); d_output[{n}, {target.row}] = 1",
        (False, False): "d_output = torch.ones_like(output)",
    }[target.row is not None, target.col is not None]
    return Draft(
        words=words(said),
        formula_text=f"{d_symbol('output', cell.row, cell.col)} = {format_number(value, 0)}",
        total=value,
        torch_line=line,
        torch_shapes=shapes("→", found.full_shape("output")),
        variant="" if value else "other",
    )


def explain_concat(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """The output's gradients, each by way of its weight in W_O."""
    row, col, batch = cell.row, cell.col, cell.batch
    values = products(found.passed("output", 0, batch)[row], found.forward.matrix("w_o").array[:, col])
    terms, total = sum_of_products(
        values,
        most,
        lambda j: (d_operand(found, "output", row, j, 0, batch), forward(found, "w_o", j, col)),
    )
    best, r = best_of(values), subscript(row + 1)
    return Draft(
        words=spans(
            tr(
                "Entry {col} of the heads’ row for {asking} counts in every column of the output through "
                "column {col} of W_O, and by the same weights the gradient comes back."
            ),
            col=col + 1,
            asking=token(found.query_token(row, cell.batch), "query"),
        ),
        formula_text=f"{d_symbol('concat', row, col)} = Σ ∂y{r}ⱼ W_O[j,{col + 1}]",
        terms=terms,
        total=total,
        links=(
            Link(
                tr("{symbol}, what is asked of the output").format(symbol=f"∂y{r}"),
                Cell(GRADIENT + "output", row, best, 0, batch),
            ),
            Link(
                tr("{symbol}, column {col}").format(symbol="W_O", col=col + 1),
                Cell("w_o", best, col),
                "weight",
            ),
        ),
        torch_line="d_concat = d_output @ w_o",
        torch_shapes=made_of(found, "output", "@", "w_o", "concat"),
    )


def explain_head_outputs(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """The head's own columns of the concatenation's gradient; nothing for a muted head."""
    line = f"d_heads = d_concat.view({found.N}, {found.L}, {found.H}, {found.D}).transpose(1, 2)"
    shown = made_of(found, "concat", "head_outputs")
    here = d_symbol("head_outputs", cell.row, cell.col)
    if cell.head in found.result.call.muted:
        return Draft(
            words=spans(
                tr("Head {head} is muted: whatever it collects, the output does not change."),
                head=cell.head + 1,
            ),
            formula_text=f"{here} = 0",
            total=0.0,
            torch_line=line,
            torch_shapes=shown,
            variant="muted",
        )
    source = found.head_columns(cell.head).start + cell.col
    part = d_operand(found, "concat", cell.row, source, 0, cell.batch)
    return Draft(
        words=spans(
            tr(
                "What head {head} collected became column {source} of the heads side by side, so that "
                "column’s gradient is its own. Nothing is computed."
            ),
            head=cell.head + 1,
            source=source + 1,
        ),
        formula_text=tr("{left} of head {head} = {right}").format(
            left=here, head=cell.head + 1, right=part.symbol
        ),
        terms=single((part,), "+", part.value),
        total=part.value,
        links=(Link(tr("{symbol}, side by side").format(symbol=part.symbol), cell_of(part)),),
        torch_line=line,
        torch_shapes=shown,
    )


def explain_shares(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """What the query wants, times what the key's token passes on: one dot product a share."""
    i, j, head, batch = cell.row, cell.col, cell.head, cell.batch
    values = products(
        found.passed("head_outputs", head, batch)[i], found.forward.matrix("v_head", head, batch).array[j]
    )
    terms, total = sum_of_products(
        values,
        most,
        lambda k: (
            d_operand(found, "head_outputs", i, k, head, batch),
            forward(found, "v_head", j, k, head, batch),
        ),
    )
    best, a, b = best_of(values), subscript(i + 1), subscript(j + 1)
    return Draft(
        words=spans(
            tr(
                "If {asking} gave {looked_at} a larger share, more of its value would arrive: how well "
                "does that value fit what is wanted?"
            ),
            asking=token(found.query_token(i, cell.batch), "query"),
            looked_at=token(found.key_token(j, cell.batch), "key"),
        ),
        formula_text=f"{d_symbol('attn_weights', i, j)} = ∂o{a} · v{b} = Σ ∂o{a}ₖ v{b}ₖ",
        terms=terms,
        total=total,
        links=(
            Link(
                tr("{symbol}, what is wanted").format(symbol=f"∂o{a}"),
                Cell(GRADIENT + "head_outputs", i, best, head, batch),
                "head",
            ),
            Link(
                tr("{symbol}, what “{token}” passes on").format(
                    symbol=f"v{b}", token=found.key_token(j, cell.batch)
                ),
                Cell("v_head", j, best, head, batch),
                "value",
            ),
        ),
        torch_line="d_weights = d_heads @ v.transpose(-2, -1)",
        torch_shapes=shapes(
            found.full_shape("head_outputs"),
            "@",
            turned(found.full_shape("v_head")),
            "→",
            found.full_shape("attn_weights"),
        ),
    )


def explain_v_head(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """Every query that took a share of this value asks something of it, in proportion to the share."""
    j, col, head, batch = cell.row, cell.col, cell.head, cell.batch
    values = products(
        found.forward.matrix("attn_weights", head, batch).array[:, j],
        found.passed("head_outputs", head, batch)[:, col],
    )
    terms, total = sum_of_products(
        values,
        most,
        lambda i: (
            forward(found, "attn_weights", i, j, head, batch),
            d_operand(found, "head_outputs", i, col, head, batch),
        ),
    )
    best, b, c = best_of(values), subscript(j + 1), subscript(col + 1)
    return Draft(
        words=spans(
            tr(
                "Every token that took a share of {looked_at}’s value sends back what it wants, in "
                "proportion to that share."
            ),
            looked_at=token(found.key_token(j, cell.batch), "value"),
        ),
        formula_text=f"{d_symbol('v_head', j, col)} = Σ aᵢ,{b} ∂oᵢ,{c}",
        terms=terms,
        total=total,
        links=(
            Link(
                tr("the shares of “{token}”").format(token=found.key_token(j, cell.batch)),
                Cell("attn_weights", best, j, head, batch),
                "share",
            ),
            Link(
                tr("{symbol}, column {col}").format(symbol="∂O", col=col + 1),
                Cell(GRADIENT + "head_outputs", best, col, head, batch),
                "head",
            ),
        ),
        torch_line="d_v = weights.transpose(-2, -1) @ d_heads",
        torch_shapes=shapes(
            turned(found.full_shape("attn_weights")),
            "@",
            found.full_shape("head_outputs"),
            "→",
            found.full_shape("v_head"),
        ),
    )


def explain_query(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """q_head: the keys that the query met, each by the gradient of their score."""
    i, k, head, batch = cell.row, cell.col, cell.head, cell.batch
    values = products(
        found.passed("scores", head, batch)[i], found.forward.matrix("k_head", head, batch).array[:, k]
    )
    terms, total = sum_of_products(
        values,
        most,
        lambda j: (
            d_operand(found, "scores", i, j, head, batch),
            forward(found, "k_head", j, k, head, batch),
        ),
    )
    best, a, c = best_of(values), subscript(i + 1), subscript(k + 1)
    return Draft(
        words=spans(
            tr(
                "What {asking} asks for meets every key: each key’s number here, times how much that "
                "score is wanted."
            ),
            asking=token(found.query_token(i, cell.batch), "query"),
        ),
        formula_text=f"{d_symbol('q_head', i, k)} = Σ ∂s{a}ⱼ kⱼ,{c}",
        terms=terms,
        total=total,
        links=(
            Link(
                tr("{symbol}, the row of scores").format(symbol=f"∂s{a}"),
                Cell(GRADIENT + "scores", i, best, head, batch),
            ),
            Link(
                tr("{symbol}, column {col}").format(symbol="K", col=k + 1),
                Cell("k_head", best, k, head, batch),
                "key",
            ),
        ),
        torch_line="d_q = d_scores @ k",
        torch_shapes=made_of(found, "scores", "@", "k_head", "q_head"),
    )


def explain_key(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """k_head: the queries that met the key, each by the gradient of their score."""
    j, k, head, batch = cell.row, cell.col, cell.head, cell.batch
    values = products(
        found.passed("scores", head, batch)[:, j], found.forward.matrix("q_head", head, batch).array[:, k]
    )
    terms, total = sum_of_products(
        values,
        most,
        lambda i: (
            d_operand(found, "scores", i, j, head, batch),
            forward(found, "q_head", i, k, head, batch),
        ),
    )
    best, b, c = best_of(values), subscript(j + 1), subscript(k + 1)
    return Draft(
        words=spans(
            tr(
                "What {looked_at} offers met every query: each query’s number here, times how much that "
                "score is wanted."
            ),
            looked_at=token(found.key_token(j, cell.batch), "key"),
        ),
        formula_text=f"{d_symbol('k_head', j, k)} = Σ ∂sᵢ,{b} qᵢ,{c}",
        terms=terms,
        total=total,
        links=(
            Link(
                tr("{symbol}, column {col}").format(symbol="∂S", col=j + 1),
                Cell(GRADIENT + "scores", best, j, head, batch),
            ),
            Link(
                tr("{symbol}, column {col}").format(symbol="Q", col=k + 1),
                Cell("q_head", best, k, head, batch),
                "query",
            ),
        ),
        torch_line="d_k = d_scores.transpose(-2, -1) @ q",
        torch_shapes=shapes(
            turned(found.full_shape("scores")),
            "@",
            found.full_shape("q_head"),
            "→",
            found.full_shape("k_head"),
        ),
    )


def explain_joined(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """q, k or v: the heads' gradients side by side again."""
    name = cell.matrix
    head, within = divmod(cell.col, found.D)
    part = d_operand(found, f"{name}_head", cell.row, within, head, cell.batch)
    rows, big = found.full_shape(name)[1], name.upper()
    return Draft(
        words=spans(
            tr(
                "Column {col} of {big} went to head {head} as its column {within}, and that head alone "
                "sends something back. Nothing is computed."
            ),
            col=cell.col + 1,
            big=big,
            head=head + 1,
            within=within + 1,
        ),
        formula_text=tr("{left} = {right} of head {head}").format(
            left=d_symbol(name, cell.row, cell.col), right=part.symbol, head=head + 1
        ),
        terms=single((part,), "+", part.value),
        total=part.value,
        links=(
            Link(
                tr("{symbol} of head {head}").format(symbol=part.symbol, head=head + 1),
                cell_of(part),
                ROLE[name],
            ),
        ),
        torch_line=f"d_{name} = d_{name}.transpose(1, 2).reshape({found.N}, {rows}, {found.E})",
        torch_shapes=made_of(found, f"{name}_head", name),
    )


def turned(shape: tuple[int, ...]) -> tuple[int, ...]:
    """The shape of a transpose."""
    return (*shape[:-2], shape[-1], shape[-2])


def made_of(found: GradientTrace, *names: str) -> str:
    """Shapes of matrices, signs left as they are, "→" before the last."""
    parts = [part if part == "@" else found.full_shape(part) for part in names]
    return shapes(*parts[:-1], "→", parts[-1])
