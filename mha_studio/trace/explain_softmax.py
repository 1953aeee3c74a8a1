"""Why a number holds what it holds on the way from scores to shares: scaling, mask, and softmax in its moves.

The subtraction of the row's largest score changes no share (Milakov and Gimelshein 2018, equation 2: "safe softmax").
Products are in `explain_products.py`.
"""

from __future__ import annotations

import math

import numpy as np

from mha_studio.document.inputs import slopes
from mha_studio.language import tr
from mha_studio.trace.model import Cell, Link, Operand, Span
from mha_studio.trace.numbers import format_number, styled
from mha_studio.trace.steps import adds
from mha_studio.trace.terms import (
    Draft,
    Floats,
    cell_of,
    max_of,
    operand,
    places,
    shapes,
    single,
    spans,
    subscript,
    sum_of,
    symbol,
    token,
    words,
)
from mha_studio.trace.trace import Trace


def explain_scaled(trace: Trace, cell: Cell, most: int) -> Draft:
    """The score divided by √D, times a number of the document's own, or passed on."""
    score = _same_place(trace, "scores", cell)
    own = trace.result.call.config.scale
    here, shape = symbol("scaled_scores", cell.row, cell.col), trace.full_shape("scores")
    links = (Link(tr("{symbol}, the score").format(symbol=score.symbol), cell_of(score), "result"),)
    if own is None:
        root = math.sqrt(trace.D)
        divisor = Operand(root, f"√{trace.D}", "accent", None)
        return Draft(
            words=spans(
                tr(
                    "The more products a score adds up (here {width}), the larger it gets: dividing by √{width} = "
                    "{root} takes that growth out."
                ),
                width=trace.D,
                root=format_number(root),
            ),
            formula_text=f"{here} = {score.symbol} ÷ √{trace.D}",
            terms=single((score, divisor), "÷", score.value / root),
            total=score.value / root,
            links=links,
            torch_line=f"scores = scores / math.sqrt({trace.D})",
            torch_shapes=shapes(shape, "→", shape),
        )
    if own == 1.0 and not trace.document.scaled:
        return Draft(
            words=words(tr("Scaling is off: the score passes as it is.")),
            formula_text=f"{here} = {score.symbol}",
            terms=single((score,), "+", score.value),
            total=score.value,
            links=links,
            torch_line="scores = scores * 1.0",
            torch_shapes=shapes(shape, "→", shape),
            variant="off",
        )
    factor = Operand(own, format_number(own), "accent", None)
    return Draft(
        words=spans(tr("The same score, times this document's own scale, {own}."), own=format_number(own, 4)),
        formula_text=f"{here} = {score.symbol} × {format_number(own, 4)}",
        terms=single((score, factor), "×", score.value * own),
        total=score.value * own,
        links=links,
        torch_line=f"scores = scores * {own:g}",
        torch_shapes=shapes(shape, "→", shape),
        variant="own",
    )


def explain_mask(trace: Trace, cell: Cell, most: int) -> Draft:
    """Why a pair is blocked or allowed, and by what."""
    value = trace.value(cell)
    shape = trace.full_shape("scores")[-2:]
    kind = trace.document.mask.kind
    width, causal = trace.document.mask.width, f"blocked = torch.ones{shape}.triu(1).bool()"
    lines = {
        "none": "key_padding_mask" if trace.has_mask else "attn_mask = None",
        "causal": causal,
        "window": f"blocked = (i[:, None] - j[None, :]).abs() > {width}",
        "prefix": f"{causal}; blocked[:, :{width}] = False",
        "padding": f"key_padding_mask = torch.arange({shape[1]}) >= {shape[1]} - {width}",
        "alibi": "attn_mask = -slopes[:, None, None] * (i[:, None] - j[None, :]).abs()",
    }
    return Draft(
        words=_mask_words(trace, cell, value),
        formula_text=f"{symbol('mask', cell.row, cell.col)} = {format_number(value)}",
        total=value,
        torch_line=lines.get(kind, "attn_mask"),
        torch_shapes=shapes("→", shape) if trace.has_mask else "",
    )


def explain_masked(trace: Trace, cell: Cell, most: int) -> Draft:
    """The scaled score plus the mask."""
    scaled, mask = _same_place(trace, "scaled_scores", cell), _same_place(trace, "mask", cell)
    with np.errstate(invalid="ignore"):
        total = scaled.value + mask.value
    if np.isneginf(mask.value):
        said = (
            *_mask_words(trace, cell, mask.value),
            Span(" " + tr("Its score becomes −∞, so that its share will be 0.")),
        )
    elif not trace.has_mask:
        said = words(tr("No mask here: the score passes as it is."))
    elif mask.value == 0:
        said = (*_mask_words(trace, cell, mask.value), Span(" " + tr("The score passes as it is.")))
    else:
        said = _mask_words(trace, cell, mask.value)
    shape, given = trace.full_shape("scores"), trace.result.call.mask
    added = given is not None and adds(given)
    line = "scores + attn_mask" if added else "scores.masked_fill(blocked, -torch.inf)"
    of_mask = shape[1:] if added else shape[-2:]
    return Draft(
        words=said,
        formula_text=f"{symbol('masked_scores', cell.row, cell.col)} = {scaled.symbol} + {mask.symbol}",
        terms=single((scaled, mask), "+", total),
        total=total,
        links=(
            Link(tr("{symbol}, scaled").format(symbol=scaled.symbol), cell_of(scaled), "result"),
            Link(tr("{symbol}, mask").format(symbol=mask.symbol), cell_of(mask)),
        ),
        torch_line=f"scores = {line}" if trace.has_mask else "attn_mask = None",
        torch_shapes=shapes(shape, ",", of_mask, "→", shape) if trace.has_mask else shapes(shape),
    )


def explain_row_max(trace: Trace, cell: Cell, most: int) -> Draft:
    """The largest score of the row."""
    i, head, batch = cell.row, cell.head, cell.batch
    scores = trace.matrix("masked_scores", head, batch).array[i].astype(np.float64)
    terms, total = max_of(
        scores, most, lambda j: (operand(trace, "masked_scores", i, j, head, batch),), "scores"
    )
    best = int(np.argmax(scores))
    asking = token(trace.query_token(i, cell.batch), "query")
    if _all_blocked(scores):
        said = spans(
            tr("Every key is blocked for {asking}: the row has no largest score, and −∞ stands for it."),
            asking=asking,
        )
    elif np.isnan(total):
        said = spans(
            tr("A score in the row of {asking} is not a number, so none is the largest."), asking=asking
        )
    else:
        sentence = (
            tr("The largest score in the row of {asking} is its own.")
            if best == i and not trace.cross
            else tr("The largest score in the row of {asking} is that of {largest}.")
        )
        sentence += " " + tr("Subtracting it changes no share, and keeps exp from growing out of bounds.")
        said = spans(sentence, asking=asking, largest=token(trace.key_token(best, cell.batch), "key"))
    a = subscript(i + 1)
    return Draft(
        words=said,
        formula_text=f"m{a} = maxⱼ z{a}ⱼ = z{a},{subscript(best + 1)}",
        terms=terms,
        total=total,
        links=(
            Link(
                tr("{symbol}, the largest").format(symbol=f"z{a},{subscript(best + 1)}"),
                Cell("masked_scores", i, best, head, batch),
            ),
        ),
        torch_line="row_max = scores.amax(-1, keepdim=True)",
        torch_shapes=shapes(trace.full_shape("masked_scores"), "→", trace.full_shape("row_max")),
    )


def explain_shifted(trace: Trace, cell: Cell, most: int) -> Draft:
    """The score minus the row's largest."""
    score = _same_place(trace, "masked_scores", cell)
    top = operand(trace, "row_max", cell.row, 0, cell.head, cell.batch)
    with np.errstate(invalid="ignore"):
        total = float(np.float64(score.value) - np.float64(top.value))
    looked_at = token(trace.key_token(cell.col, cell.batch), "key")
    if np.isneginf(top.value):
        said = words(tr("The whole row is blocked: −∞ minus −∞ is not a number."))
    elif np.isneginf(score.value):
        said = spans(tr("{looked_at} is blocked: −∞ stays −∞."), looked_at=looked_at)
    elif total == 0:
        said = spans(tr("The score of {looked_at} is the row's largest, so 0 is left."), looked_at=looked_at)
    else:
        said = spans(
            tr("How far the score of {looked_at} lies below the row's largest."), looked_at=looked_at
        )
    shape = trace.full_shape("shifted")
    return Draft(
        words=said,
        formula_text=f"{symbol('shifted', cell.row, cell.col)} = {score.symbol} − {top.symbol}",
        terms=single((score, top), "−", total),
        total=total,
        links=(
            Link(tr("{symbol}, the score").format(symbol=score.symbol), cell_of(score)),
            Link(tr("{symbol}, the largest").format(symbol=top.symbol), cell_of(top)),
        ),
        torch_line="shifted = scores - row_max",
        torch_shapes=shapes(trace.full_shape("masked_scores"), "−", trace.full_shape("row_max"), "→", shape),
    )


def explain_exp(trace: Trace, cell: Cell, most: int) -> Draft:
    """e to the power of the difference: never negative, 1 for the row's largest."""
    shifted = _same_place(trace, "shifted", cell)
    total = float(np.exp(np.float64(shifted.value)))
    looked_at = token(trace.key_token(cell.col, cell.batch), "key")
    if np.isnan(shifted.value):
        said = words(tr("exp of something that is not a number is not a number either."))
    elif np.isneginf(shifted.value):
        said = spans(tr("{looked_at} is blocked: exp(−∞) is exactly 0."), looked_at=looked_at)
    elif shifted.value == 0:
        said = spans(
            tr("{looked_at} has the row's largest score: exp(0) is 1, and nothing in the row is larger."),
            looked_at=looked_at,
        )
    else:
        said = spans(
            tr(
                "exp makes the score of {looked_at} a positive number: 1 at the row's largest, less and "
                "less below it."
            ),
            looked_at=looked_at,
        )
    shape = trace.full_shape("exp")
    return Draft(
        words=said,
        formula_text=f"{symbol('exp', cell.row, cell.col)} = exp({shifted.symbol})",
        terms=single((shifted,), "exp", total),
        total=total,
        links=(Link(tr("{symbol}, the difference").format(symbol=shifted.symbol), cell_of(shifted)),),
        torch_line="exp = torch.exp(shifted)",
        torch_shapes=shapes(shape, "→", shape),
    )


def explain_row_sum(trace: Trace, cell: Cell, most: int) -> Draft:
    """All exps of the row."""
    i, head, batch = cell.row, cell.head, cell.batch
    values: Floats = trace.matrix("exp", head, batch).array[i].astype(np.float64)
    terms, total = sum_of(values, most, lambda j: (operand(trace, "exp", i, j, head, batch),), "+", "terms")
    a, best = subscript(i + 1), int(np.argmax(values))
    return Draft(
        words=spans(
            tr("All the exps in the row of {asking}, added up: the whole that the shares are shares of."),
            asking=token(trace.query_token(i, cell.batch), "query"),
        ),
        formula_text=f"ℓ{a} = Σ e{a}ⱼ",
        terms=terms,
        total=total,
        links=(
            Link(
                tr("{symbol}, the largest").format(symbol=f"e{a},{subscript(best + 1)}"),
                Cell("exp", i, best, head, batch),
            ),
        ),
        torch_line="row_sum = exp.sum(-1, keepdim=True)",
        torch_shapes=shapes(trace.full_shape("exp"), "→", trace.full_shape("row_sum")),
    )


def explain_share(trace: Trace, cell: Cell, most: int) -> Draft:
    """An exp divided by its row's sum."""
    value = trace.value(cell)
    part = _same_place(trace, "exp", cell)
    whole = operand(trace, "row_sum", cell.row, 0, cell.head, cell.batch)
    asking, looked_at = (
        token(trace.query_token(cell.row, cell.batch), "query"),
        token(trace.key_token(cell.col, cell.batch), "key"),
    )
    shape = trace.full_shape("attn_weights")
    links = (
        Link(tr("{symbol}, exp").format(symbol=part.symbol), cell_of(part)),
        Link(tr("{symbol}, the row's sum").format(symbol=whole.symbol), cell_of(whole)),
    )
    line, shown = (
        "weights = exp / row_sum  # torch.softmax(scores, dim=-1)",
        shapes(shape, "/", trace.full_shape("row_sum"), "→", shape),
    )
    here = symbol("attn_weights", cell.row, cell.col)
    policy = trace.result.call.fully_masked
    note = _pinned_row(trace, cell)
    scores = trace.matrix("masked_scores", cell.head, cell.batch).array[cell.row]
    if _all_blocked(scores) and policy != "nan":
        return Draft(
            words=_three_answers(trace, asking, policy),
            formula_text=f"{here} = {format_number(value)}",
            total=value,
            links=links,
            torch_line=line,
            torch_shapes=shown,
            note=note,
        )
    with np.errstate(invalid="ignore", divide="ignore"):
        total = float(np.float64(part.value) / np.float64(whole.value))
    if _all_blocked(scores):
        sentence = _three_answers(trace, asking, policy)
    elif np.isnan(value):
        sentence = spans(
            tr("A score in the row of {asking} is not a number, so no share can be."), asking=asking
        )
    elif np.isneginf(scores[cell.col]):
        sentence = spans(
            tr("{asking} gives {looked_at} none of its attention: it is blocked."),
            asking=asking,
            looked_at=looked_at,
        )
    else:
        sentence = spans(
            tr("{asking} gives {looked_at} {share} of its attention in head {head}."),
            asking=asking,
            looked_at=looked_at,
            share=_percent(value),
            head=cell.head + 1,
        )
    return Draft(
        words=sentence,
        formula_text=f"{here} = {part.symbol} ÷ {whole.symbol}",
        terms=single((part, whole), "÷", total),
        total=total,
        links=links,
        torch_line=line,
        torch_shapes=shown,
        note=note,
    )


def _three_answers(trace: Trace, asking: Span, policy: str) -> tuple[Span, ...]:
    """A row with every key blocked: the three answers that are in use, and which of them this document takes."""
    sentence = tr(
        "Every key is blocked for {asking}, so there is nothing to share out. Three answers are in use: NaN, as "
        "torch.nn.MultiheadAttention gives it; nothing of any key, as torch's fused kernels do; the same share of all "
        "{keys}, as a fill with −1e9 in place of −∞ does."
    )
    taken = {
        "nan": tr("This document takes NaN."),
        "zero": tr("This document takes nothing of any key."),
        "uniform": tr("This document takes the same share of all {keys}."),
    }[policy]
    return spans(f"{sentence} {taken}", asking=asking, keys=trace.S)


def _pinned_row(trace: Trace, cell: Cell) -> str:
    """What a pin does to the rest of a row of shares: nothing, so that they need not add up to 1."""
    shares = trace.matrix("attn_weights", cell.head, cell.batch)
    if shares.pinned is None or not shares.pinned[cell.row].any():
        return ""
    total = float(shares.array[cell.row].astype(np.float64).sum())
    return tr("A share in this row is pinned, so the row adds up to {total} and not to 1.").format(
        total=format_number(total)
    )


def _mask_words(trace: Trace, cell: Cell, value: float) -> tuple[Span, ...]:
    """Whether the query of a cell may look at its key, and by what rule."""
    i, j = cell.row, cell.col
    asking, looked_at = (
        token(trace.query_token(i, cell.batch), "query"),
        token(trace.key_token(j, cell.batch), "key"),
    )
    if not trace.has_mask:
        return words(tr("There is no mask: every token may look at every token."))
    if np.isnan(value):
        return words(tr("The mask holds something that is not a number here."))
    blocked, kind = bool(np.isneginf(value)), trace.document.mask.kind
    if not trace.cross and trace.is_padding(j, cell.batch):
        return words(
            tr("This key only fills the sentence up to the length of the longest: it is blocked for all.")
        )
    if kind in ("prefix", "padding", "alibi"):
        return _further_words(trace, cell, value)
    if kind == "causal":
        if blocked:
            return spans(
                tr(
                    "{asking} may not look at {looked_at}: it comes %n place(s) later (causal mask).",
                    "",
                    j - i,
                ),
                asking=asking,
                looked_at=looked_at,
            )
        if i == j and not trace.cross:
            return spans(
                tr("{asking} may look at itself: a causal mask blocks only what comes later."), asking=asking
            )
        if i == j:
            return spans(
                tr("{asking} may look at {looked_at}: it stands at the same place."),
                asking=asking,
                looked_at=looked_at,
            )
        return spans(
            tr("{asking} may look at {looked_at}: it comes earlier."), asking=asking, looked_at=looked_at
        )
    if kind == "window":
        width = trace.document.mask.width
        away, reach = abs(i - j), places(width)
        if blocked:
            return spans(
                tr(
                    "{asking} may not look at {looked_at}: it is %n place(s) away, and the window reaches {reach}.",
                    "",
                    away,
                ),
                asking=asking,
                looked_at=looked_at,
                reach=reach,
            )
        if i == j and not trace.cross:
            return spans(tr("{asking} may look at itself."), asking=asking)
        return spans(
            tr(
                "{asking} may look at {looked_at}: it is %n place(s) away, within the window of {reach}.",
                "",
                away,
            ),
            asking=asking,
            looked_at=looked_at,
            reach=reach,
        )
    if blocked:
        return spans(tr("The mask blocks {looked_at} for {asking}."), looked_at=looked_at, asking=asking)
    if value == 0:
        return spans(
            tr("The mask allows {asking} to look at {looked_at}."), asking=asking, looked_at=looked_at
        )
    return spans(
        tr("The mask adds {value} to the score of {looked_at} for {asking}."),
        value=format_number(value, 2, sign=True),
        looked_at=looked_at,
        asking=asking,
    )


def _further_words(trace: Trace, cell: Cell, value: float) -> tuple[Span, ...]:
    """The same for the masks that blocked prefixes, padding and distances are written with."""
    i, j, mask = cell.row, cell.col, trace.document.mask
    asking = token(trace.query_token(i, cell.batch), "query")
    looked_at = token(trace.key_token(j, cell.batch), "key")
    if mask.kind == "alibi":
        slope = float(slopes(trace.H)[cell.head])
        return spans(
            tr(
                "{looked_at} is %n place(s) away from {asking}, and head {head} takes 2^(−8·{head}/{heads}) = {slope} "
                "off for each (ALiBi): {value}.",
                "",
                abs(i - j),
            ),
            looked_at=looked_at,
            asking=asking,
            head=cell.head + 1,
            heads=trace.H,
            slope=format_number(slope, 4),
            value=format_number(value, 4),
        )
    if mask.kind == "padding":
        if np.isneginf(value):
            return spans(
                tr(
                    "{looked_at} is blocked for all: it is among the last {width} of the keys counted as padding."
                ),
                looked_at=looked_at,
                width=mask.width,
            )
        return spans(
            tr(
                "{asking} may look at {looked_at}: it is not among the last {width} of the keys counted as padding."
            ),
            asking=asking,
            looked_at=looked_at,
            width=mask.width,
        )
    if j < mask.width:
        return spans(
            tr("{asking} may look at {looked_at}: the prefix of {width} is allowed to all."),
            asking=asking,
            looked_at=looked_at,
            width=mask.width,
        )
    if np.isneginf(value):
        return spans(
            tr(
                "{asking} may not look at {looked_at}: it comes %n place(s) later, and not within the "
                "prefix of {width}.",
                "",
                j - i,
            ),
            asking=asking,
            looked_at=looked_at,
            width=mask.width,
        )
    return spans(
        tr("{asking} may look at {looked_at}: it does not come later."), asking=asking, looked_at=looked_at
    )


def _percent(share: float) -> str:
    """A share in words: "23%", "0.4%", "less than 0.1%"."""
    hundred = 100.0 * share
    if 0 < hundred < 0.1:
        return tr("less than {share}").format(share=styled("0.1%"))
    if 99.9 < hundred < 100:
        return tr("nearly all")
    return f"{hundred:.0f}%" if hundred >= 10 or hundred == 0 else styled(f"{hundred:.1f}%")


def _same_place(trace: Trace, matrix: str, cell: Cell) -> Operand:
    return operand(trace, matrix, cell.row, cell.col, cell.head, cell.batch)


def _all_blocked(scores: np.ndarray[tuple[int, ...], np.dtype[np.floating]]) -> bool:
    return bool(np.isneginf(scores).all())
