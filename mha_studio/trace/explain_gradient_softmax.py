"""Why a gradient is what it is on the way from the shares back to the scores: softmax's Jacobian, mask, scaling.

∂a_k/∂z_j = a_j (1 if j = k else 0) − a_j a_k (Bishop 2006, equation 4.106): a share grows with its own score and
shrinks with every other.
"""

from __future__ import annotations

import math

import numpy as np

from mha_studio.language import tr
from mha_studio.trace.gradient_terms import (
    best_of,
    d_operand,
    d_symbol,
    forward,
    products,
    same_place,
    sum_of_products,
)
from mha_studio.trace.gradients import GRADIENT, GradientTrace
from mha_studio.trace.model import Array, Cell, Check, Link, Operand, Part, Term
from mha_studio.trace.numbers import format_number
from mha_studio.trace.terms import (
    Draft,
    Floats,
    cell_of,
    shapes,
    single,
    spans,
    subscript,
    sum_of,
    token,
    words,
)


def explain_masked(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """One row of softmax's Jacobian: what each share of the row wants, times how it moves with this score."""
    i, j, head, batch = cell.row, cell.col, cell.head, cell.batch
    here, shape = d_symbol("masked_scores", i, j), found.full_shape("masked_scores")
    asking, looked_at = (
        token(found.query_token(i, cell.batch), "query"),
        token(found.key_token(j, cell.batch), "key"),
    )
    line = "d_scores = weights * (d_weights - (weights * d_weights).sum(-1, keepdim=True))"
    shown = shapes(shape, "*", shape, "→", shape)
    scores = found.forward.matrix("masked_scores", head, batch).array[i]
    policy = found.result.call.fully_masked
    if np.isneginf(scores[j]) and (policy != "nan" or not np.isneginf(scores).all()):
        return Draft(
            words=spans(
                tr(
                    "{looked_at} is blocked for {asking}: its share is 0 whatever it scores, so nothing "
                    "comes back."
                ),
                looked_at=looked_at,
                asking=asking,
            ),
            formula_text=f"{here} = 0",
            total=0.0,
            torch_line=line,
            torch_shapes=shown,
            variant="blocked",
        )
    shares, wanted = _shares(found, cell), found.passed("attn_weights", head, batch)[i]
    slopes = -shares[j] * shares
    slopes[j] += shares[j]
    values = products(wanted, slopes)

    def operands(k: int) -> tuple[Operand, ...]:
        share = _share(found, cell, k, shares)
        if k == j:
            other = Operand(1.0 - share.value, f"(1 − {share.symbol})", "share", share.cell)
        else:
            other = Operand(-share.value, f"(−{share.symbol})", "share", share.cell)
        return d_operand(found, "attn_weights", i, k, head, batch), _share(found, cell, j, shares), other

    terms, total = sum_of_products(values, most, operands)
    a, best = subscript(i + 1), best_of(values)
    return Draft(
        words=spans(
            tr(
                "If {looked_at} scored higher, {asking} would give it more and all others less: what "
                "each share wants, times how it would move."
            ),
            looked_at=looked_at,
            asking=asking,
        ),
        formula_text=f"{here} = Σ ∂a{a}ₖ · a{a},{subscript(j + 1)} ((k = {j + 1}) − a{a}ₖ)",
        terms=terms,
        total=total,
        links=(
            Link(
                tr("{symbol}, what the shares want").format(symbol=f"∂a{a}"),
                Cell(GRADIENT + "attn_weights", i, best, head, batch),
                "share",
            ),
            Link(
                tr("{symbol}, the shares").format(symbol=f"a{a}"),
                Cell("attn_weights", i, j, head, batch),
                "share",
            ),
        ),
        torch_line=line,
        torch_shapes=shown,
        checks=(_against_the_mean(found, cell, shares, wanted),),
    )


def explain_row_sum(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """The sum divides every share of the row, so it takes from each: −Σ ∂a a ÷ ℓ."""
    i, head, batch = cell.row, cell.head, cell.batch
    whole = forward(found, "row_sum", i, 0, head, batch)
    shares, wanted = _shares(found, cell), found.passed("attn_weights", head, batch)[i]
    a = subscript(i + 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        factor = float(-1.0 / np.float64(whole.value))
    if _filled_in(found, cell):
        return _nothing_back(found, cell)
    divided = Operand(factor, f"(−1 ÷ {whole.symbol})", "muted", whole.cell)
    values: Floats = products(wanted, shares) * factor
    terms, total = sum_of_products(
        values,
        most,
        lambda j: (
            d_operand(found, "attn_weights", i, j, head, batch),
            _share(found, cell, j, shares),
            divided,
        ),
    )
    best = best_of(values)
    return Draft(
        words=spans(
            tr(
                "The row’s sum divides every share of {asking}: were it larger, all of them would be "
                "smaller, each in proportion."
            ),
            asking=token(found.query_token(i, cell.batch), "query"),
        ),
        formula_text=f"{d_symbol('row_sum', i, 0)} = −Σ ∂a{a}ⱼ a{a}ⱼ ÷ {whole.symbol}",
        terms=terms,
        total=total,
        links=(
            Link(
                tr("{symbol}, what the shares want").format(symbol=f"∂a{a}"),
                Cell(GRADIENT + "attn_weights", i, best, head, batch),
                "share",
            ),
            Link(tr("{symbol}, the row’s sum").format(symbol=whole.symbol), cell_of(whole)),
        ),
        torch_line="d_row_sum = -(d_weights * weights).sum(-1, keepdim=True) / row_sum",
        torch_shapes=shapes(
            found.full_shape("attn_weights"),
            "/",
            found.full_shape("row_sum"),
            "→",
            found.full_shape("row_sum"),
        ),
    )


def explain_exp(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """An exp counts twice: on top of its own share, and in the sum that divides them all."""
    if _filled_in(found, cell):
        return _nothing_back(found, cell)
    share = same_place(found, "attn_weights", cell)
    whole = forward(found, "row_sum", cell.row, 0, cell.head, cell.batch)
    rest = d_operand(found, "row_sum", cell.row, 0, cell.head, cell.batch)
    with np.errstate(divide="ignore", invalid="ignore"):
        own = float(np.float64(share.value) / np.float64(whole.value))
    below = Term((rest,), "+", rest.value, own + rest.value, tr("by way of the sum"))
    terms = (Term((share, whole), "÷", own, own, tr("on top")), below)
    shape = found.full_shape("exp")
    return Draft(
        words=spans(
            tr(
                "This exp counts twice: on top, in the share of {looked_at}, and below, in the sum that "
                "divides the whole row."
            ),
            looked_at=token(found.key_token(cell.col, cell.batch), "key"),
        ),
        formula_text=f"{d_symbol('exp', cell.row, cell.col)} = {share.symbol} ÷ {whole.symbol} + {rest.symbol}",
        terms=terms,
        total=below.running,
        links=(
            Link(tr("{symbol}, the share’s").format(symbol=share.symbol), cell_of(share), "share"),
            Link(tr("{symbol}, the sum’s").format(symbol=rest.symbol), cell_of(rest)),
        ),
        torch_line="d_exp = d_weights / row_sum + d_row_sum",
        torch_shapes=shapes(shape, "/", found.full_shape("row_sum"), "→", shape),
    )


def explain_shifted(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """exp is its own derivative."""
    if _filled_in(found, cell):
        return _nothing_back(found, cell)
    above = same_place(found, "exp", cell)
    power = forward(found, "exp", cell.row, cell.col, cell.head, cell.batch)
    with np.errstate(invalid="ignore"):
        total = float(np.float64(above.value) * np.float64(power.value))
    shape = found.full_shape("shifted")
    return Draft(
        words=words(
            tr("exp is its own derivative: what is wanted of it, times what it is, and exp(−∞) is 0.")
            if power.value == 0
            else tr("exp is its own derivative: what is wanted of it, times what it is.")
        ),
        formula_text=f"{d_symbol('shifted', cell.row, cell.col)} = {above.symbol} × {power.symbol}",
        terms=single((above, power), "×", total),
        total=total,
        links=(
            Link(tr("{symbol}, the exp’s").format(symbol=above.symbol), cell_of(above)),
            Link(tr("{symbol}, exp").format(symbol=power.symbol), cell_of(power)),
        ),
        torch_line="d_shifted = d_exp * exp",
        torch_shapes=shapes(shape, "*", shape, "→", shape),
    )


def explain_row_max(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """Everything that the row's differences want, with the opposite sign: it cancels to 0."""
    i, head, batch = cell.row, cell.head, cell.batch
    if _filled_in(found, cell):
        return _nothing_back(found, cell)
    values: Floats = -found.passed("shifted", head, batch)[i].astype(np.float64)

    def operands(j: int) -> tuple[Operand, ...]:
        part = d_operand(found, "shifted", i, j, head, batch)
        return (Operand(-part.value, f"(−{part.symbol})", part.role, part.cell),)

    terms, total = sum_of(values, most, operands, "+", "terms")
    a = subscript(i + 1)
    return Draft(
        words=spans(
            tr(
                "The row’s largest is taken off the whole row of {asking}, and a row moved as a whole "
                "has the same shares: all that comes back cancels out, but for rounding."
            ),
            asking=token(found.query_token(i, cell.batch), "query"),
        ),
        formula_text=f"{d_symbol('row_max', i, 0)} = −Σ ∂d{a}ⱼ = 0",
        terms=terms,
        total=total,
        links=(
            Link(
                tr("{symbol}, the differences").format(symbol=f"∂d{a}"),
                Cell(GRADIENT + "shifted", i, best_of(values), head, batch),
            ),
        ),
        torch_line="d_row_max = -d_shifted.sum(-1, keepdim=True)",
        torch_shapes=shapes(found.full_shape("shifted"), "→", found.full_shape("row_max")),
    )


def explain_added(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """mask or scaled_scores: a sum passes its gradient on to both addends."""
    above = same_place(found, "masked_scores", cell)
    shape, masked = found.full_shape("scaled_scores"), found.has_mask
    scores = found.forward.matrix("masked_scores", cell.head, cell.batch).array
    if np.isneginf(scores[cell.row, cell.col]):
        said = spans(
            tr(
                "{looked_at} is blocked for {asking}: its share is 0 whatever it scores, so nothing "
                "comes back."
            ),
            looked_at=token(found.key_token(cell.col, cell.batch), "key"),
            asking=token(found.query_token(cell.row, cell.batch), "query"),
        )
    elif cell.matrix == "mask":
        said = words(
            tr(
                "The mask is added to the score, so what is wanted of the sum is wanted of the mask. "
                "Masks are given and not learnt."
            )
        )
    elif masked:
        said = words(tr("The mask was only added: the gradient passes as it is."))
    else:
        said = words(tr("No mask here: the gradient passes as it is."))
    line = "d_mask = d_scores" if cell.matrix == "mask" else "d_scores = d_scores.masked_fill(blocked, 0)"
    return Draft(
        words=said,
        formula_text=f"{d_symbol(cell.matrix, cell.row, cell.col)} = {above.symbol}",
        terms=single((above,), "+", above.value),
        total=above.value,
        links=(Link(tr("{symbol}, after the mask").format(symbol=above.symbol), cell_of(above)),),
        torch_line=line if masked else "attn_mask = None",
        torch_shapes=shapes(shape),
    )


def explain_scores(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """The factor that the score was scaled by, once more."""
    above = same_place(found, "scaled_scores", cell)
    own = found.result.call.config.scale
    here, shape = d_symbol("scores", cell.row, cell.col), found.full_shape("scores")
    links = (Link(tr("{symbol}, scaled").format(symbol=above.symbol), cell_of(above)),)
    if own is None:
        root = math.sqrt(found.D)
        return Draft(
            words=spans(
                tr(
                    "The division by √{width} takes a score down to {root} of what it was, and what comes back "
                    "as well. In return, small scores keep softmax where it still passes something on."
                ),
                width=found.D,
                root=format_number(1 / root),
            ),
            formula_text=f"{here} = {above.symbol} ÷ √{found.D}",
            terms=single((above, Operand(root, f"√{found.D}", "accent", None)), "÷", above.value / root),
            total=above.value / root,
            links=links,
            torch_line=f"d_scores = d_scores / math.sqrt({found.D})",
            torch_shapes=shapes(shape, "→", shape),
        )
    if own == 1.0:
        return Draft(
            words=words(tr("Nothing was scaled: the gradient passes as it is.")),
            formula_text=f"{here} = {above.symbol}",
            terms=single((above,), "+", above.value),
            total=above.value,
            links=links,
            torch_line="d_scores = d_scores * 1.0",
            torch_shapes=shapes(shape, "→", shape),
            variant="off",
        )
    factor = Operand(own, format_number(own), "accent", None)
    return Draft(
        words=spans(tr("The same factor as on the way forwards, {own}."), own=format_number(own, 4)),
        formula_text=f"{here} = {above.symbol} × {format_number(own, 4)}",
        terms=single((above, factor), "×", above.value * own),
        total=above.value * own,
        links=links,
        torch_line=f"d_scores = d_scores * {own:g}",
        torch_shapes=shapes(shape, "→", shape),
        variant="own",
    )


def _shares(found: GradientTrace, cell: Cell) -> Floats:
    """The row's shares as softmax gave them, (S,): without any pin."""
    pinned = found.pin_mask("attn_weights", cell.head, cell.batch)
    shares: Floats = (
        found.forward.matrix("attn_weights", cell.head, cell.batch).array[cell.row].astype(np.float64)
    )
    if pinned is not None and pinned[cell.row].any():
        exp = found.forward.matrix("exp", cell.head, cell.batch).array[cell.row]
        whole = found.forward.matrix("row_sum", cell.head, cell.batch).array[cell.row]
        shares = np.divide(exp, whole, dtype=np.float64)
    return shares


def _share(found: GradientTrace, cell: Cell, k: int, shares: Floats) -> Operand:
    """A share of the row as an operand, without its pin."""
    part = forward(found, "attn_weights", cell.row, k, cell.head, cell.batch)
    pinned = found.pin_mask("attn_weights", cell.head, cell.batch)
    if pinned is not None and pinned[cell.row].any():
        return Operand(
            float(shares[k]), tr("{symbol} without pins").format(symbol=part.symbol), "share", part.cell
        )
    return part


def _filled_in(found: GradientTrace, cell: Cell) -> bool:
    """Whether everything in the row is blocked and the document fills such rows in."""
    scores = found.forward.matrix("masked_scores", cell.head, cell.batch).array[cell.row]
    return found.result.call.fully_masked != "nan" and bool(np.isneginf(scores).all())


def _nothing_back(found: GradientTrace, cell: Cell) -> Draft:
    name = cell.matrix
    return Draft(
        words=spans(
            tr(
                "Every key is blocked for {asking} and the row was filled in: it follows from no score, "
                "so nothing comes back."
            ),
            asking=token(found.query_token(cell.row, cell.batch), "query"),
        ),
        formula_text=f"{d_symbol(name, cell.row, cell.col)} = 0",
        total=0.0,
        torch_line=f"d_{name} = 0",
    )


def _against_the_mean(found: GradientTrace, cell: Cell, shares: Floats, wanted: Array) -> Check:
    """a_j ∂a_j − a_j ḡ with ḡ = Σ a ∂a: the same number, from what the row wants on average."""
    i, j = cell.row, cell.col
    with np.errstate(invalid="ignore", over="ignore"):
        mean = float((shares * wanted).sum())
        own, common = float(shares[j] * wanted[j]), float(-shares[j] * mean)
        total = own + common
        difference = float(np.float64(total) - np.float64(found.value(cell)))
    a, b = subscript(i + 1), subscript(j + 1)
    sentence = tr(
        "The share times what it wants beyond the row’s average, {mean}: what all want alike moves no share."
    ).format(mean=format_number(mean, 4))
    own_cell = Cell(GRADIENT + "attn_weights", i, j, cell.head, cell.batch)
    mean_cell = Cell(GRADIENT + "row_sum", i, 0, cell.head, cell.batch)
    parts = (
        Part(f"a{a},{b} × ∂a{a},{b}", own, "share", None, own_cell),
        Part(tr("{symbol} × average").format(symbol=f"−a{a},{b}"), common, "muted", None, mean_cell),
    )
    return Check(sentence, parts, total, difference)
