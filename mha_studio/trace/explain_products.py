"""Why a number holds what it holds where numbers are multiplied and added: projections, scores, weighted sums,
the output; and where they only change places: splitting into heads and joining them.

The moves from scores to shares are in `explain_softmax.py`, what comes from outside in `explain_inputs.py`.
"""

from __future__ import annotations

import numpy as np

from mha_studio.language import mark, tr
from mha_studio.trace.model import Array, Cell, Link, Role, Term
from mha_studio.trace.names import NAMES
from mha_studio.trace.numbers import format_number
from mha_studio.trace.terms import (
    Draft,
    Floats,
    cell_of,
    operand,
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

_VARIANTS = {
    (False, True): "",
    (False, False): "no_bias",
    (True, True): "cross",
    (True, False): "cross_no_bias",
}
_MAKES = {
    ("q", True): mark(
        "What {word} is looking for, column {col}: its row of {source}, weighed by row {col} of {w}, plus a bias."
    ),
    ("k", True): mark(
        "What {word} offers, column {col}: its row of {source}, weighed by row {col} of {w}, plus a bias."
    ),
    ("v", True): mark(
        "What {word} passes on, column {col}: its row of {source}, weighed by row {col} of {w}, plus a bias."
    ),
    ("q", False): mark(
        "What {word} is looking for, column {col}: its row of {source}, weighed by row {col} of {w}."
    ),
    ("k", False): mark("What {word} offers, column {col}: its row of {source}, weighed by row {col} of {w}."),
    ("v", False): mark(
        "What {word} passes on, column {col}: its row of {source}, weighed by row {col} of {w}."
    ),
}
_SEES = {
    "q": mark(
        "Column {col} of head {head} is column {wide} of Q: the head sees {where} of what {word} is looking for. "
        "Nothing is computed."
    ),
    "k": mark(
        "Column {col} of head {head} is column {wide} of K: the head sees {where} of what {word} offers. "
        "Nothing is computed."
    ),
    "v": mark(
        "Column {col} of head {head} is column {wide} of V: the head sees {where} of what {word} passes on. "
        "Nothing is computed."
    ),
}
_ROLE: dict[str, Role] = {"q": "query", "k": "key", "v": "value"}


def explain_projection(trace: Trace, cell: Cell, most: int) -> Draft:
    """q, k or v: a row of X times a row of the weights, plus the bias (Vaswani et al. 2017, section 3.2.2)."""
    name, row, col = cell.matrix, cell.row, cell.col
    source = trace.source(name)
    if row >= trace.shape(source)[0]:
        return _appended_key(trace, cell)
    weight, bias = f"w_{name}", f"b_{name}"
    values = _products(trace.matrix(source, 0, cell.batch).array[row], trace.matrix(weight).array[col])
    terms, total = sum_of(
        values,
        most,
        lambda k: (operand(trace, source, row, k, 0, cell.batch), operand(trace, weight, col, k)),
        "×",
        "terms",
        _bias(trace, bias, col),
    )
    biased = trace.has_bias
    head, within = divmod(col, trace.D)
    best = _best(values)
    x, w = f"{NAMES[source].letter}{subscript(row + 1)}", f"W_{name.upper()}"
    word = (trace.query_token if name == "q" else trace.key_token)(row, cell.batch)
    tail = f" + b_{name.upper()}[{col + 1}]" if biased else ""
    belongs = ""
    if trace.H > 1:
        belongs = tr(
            "Row {col} of {w} belongs to head {head}: {w} is {heads} matrices of %n row(s), one under another, and "
            "this is row {within} of that one.",
            "",
            trace.D,
        ).format(col=col + 1, w=w, head=head + 1, heads=trace.H, within=within + 1)
    return Draft(
        words=spans(
            tr(_MAKES[name, biased]),
            word=token(word, _ROLE[name]),
            col=col + 1,
            source=NAMES[source].symbol,
            w=w,
        ),
        formula_text=f"{symbol(name, row, col)} = Σ {x}ₖ {w}[{col + 1},k]{tail}",
        terms=terms,
        total=total,
        links=(
            Link(
                tr("{symbol}, the row of “{token}”").format(symbol=x, token=word),
                Cell(source, row, best, 0, cell.batch),
            ),
            Link(
                tr("{symbol}, row {row}").format(symbol=w, row=col + 1), Cell(weight, col, best), _ROLE[name]
            ),
        ),
        torch_line=f"{name} = F.linear({source}, w_{name}, b_{name})"
        if biased
        else f"{name} = F.linear({source}, w_{name})",
        torch_shapes=shapes(
            trace.full_shape(source),
            "@",
            trace.full_shape(weight)[::-1],
            *(("+", trace.full_shape(bias)) if biased else ()),
            "→",
            trace.full_shape(name),
        ),
        note=belongs,
        variant=_VARIANTS[source == "memory", biased],
    )


def explain_split(trace: Trace, cell: Cell, most: int) -> Draft:
    """q_head, k_head or v_head: a view of the head's own columns."""
    name = cell.matrix[0]
    columns = trace.head_columns(cell.head)
    source = columns.start + cell.col
    part = operand(trace, name, cell.row, source, 0, cell.batch)
    big = name.upper()
    if trace.D == 1:
        where = tr("column {first}").format(first=columns.start + 1)
    else:
        where = tr("columns {first} to {last}").format(first=columns.start + 1, last=columns.stop)
    length = trace.full_shape(name)[1]
    return Draft(
        words=spans(
            tr(_SEES[name]),
            col=cell.col + 1,
            head=cell.head + 1,
            wide=source + 1,
            where=where,
            word=token(_token_of(trace, cell), _ROLE[name]),
        ),
        formula_text=tr("{left} of head {head} = {right}").format(
            left=symbol(cell.matrix, cell.row, cell.col), head=cell.head + 1, right=part.symbol
        ),
        terms=single((part,), "+", part.value),
        total=part.value,
        links=(
            Link(
                tr("{symbol} in {matrix}").format(symbol=part.symbol, matrix=big), cell_of(part), _ROLE[name]
            ),
        ),
        torch_line=f"{name} = {name}.view({trace.N}, {length}, {trace.H}, {trace.D}).transpose(1, 2)",
        torch_shapes=shapes(trace.full_shape(name), "→", trace.full_shape(cell.matrix)),
    )


def explain_scores(trace: Trace, cell: Cell, most: int) -> Draft:
    """One dot product: a query's row with a key's row, within one head."""
    i, j, head, batch = cell.row, cell.col, cell.head, cell.batch
    values = _products(
        trace.matrix("q_head", head, batch).array[i], trace.matrix("k_head", head, batch).array[j]
    )
    terms, total = sum_of(
        values,
        most,
        lambda k: (operand(trace, "q_head", i, k, head, batch), operand(trace, "k_head", j, k, head, batch)),
        "×",
        "terms",
    )
    best = _best(values)
    a, b = subscript(i + 1), subscript(j + 1)
    asking = token(trace.query_token(i, cell.batch), "query")
    itself = i == j and not trace.cross
    question = (
        tr("How well does what {asking} is looking for match what it offers itself?")
        if itself
        else tr("How well does what {asking} is looking for match what {offering} offers?")
    )
    offering = token(trace.key_token(j, cell.batch), "key")
    return Draft(
        words=spans(question, asking=asking, offering=offering),
        formula_text=f"{symbol('scores', i, j)} = q{a} · k{b} = Σ q{a}ₖ k{b}ₖ",
        terms=terms,
        total=total,
        links=(
            Link(f"q{a} = x{a} W_Q", Cell("q_head", i, best, head, batch), "query"),
            Link(
                f"k{b} = {NAMES[trace.source('k')].letter}{b} W_K",
                Cell("k_head", j, best, head, batch),
                "key",
            ),
        ),
        torch_line="scores = q @ k.transpose(-2, -1)",
        torch_shapes=shapes(
            trace.full_shape("q_head"),
            "@",
            _turned(trace.full_shape("k_head")),
            "→",
            trace.full_shape("scores"),
        ),
    )


def explain_head_outputs(trace: Trace, cell: Cell, most: int) -> Draft:
    """The values of all tokens in one column, each times its share."""
    i, col, head, batch = cell.row, cell.col, cell.head, cell.batch
    shares = trace.matrix("attn_weights", head, batch).array[i]
    values = _products(shares, trace.matrix("v_head", head, batch).array[:, col])
    terms, total = sum_of(
        values,
        most,
        lambda k: (
            operand(trace, "attn_weights", i, k, head, batch),
            operand(trace, "v_head", k, col, head, batch),
        ),
        "×",
        "terms",
    )
    a, c = subscript(i + 1), subscript(col + 1)
    best = _best(values)
    most_from = _best(shares.astype(np.float64))
    finite = bool(np.isfinite(shares).all())
    sentence = tr(
        "What head {head} collects for {asking} in column {col}: every token's value, in proportion to its share."
    )
    if finite:
        sentence += " " + tr("The largest share is that of {largest}.")
    return Draft(
        words=spans(
            sentence,
            head=head + 1,
            asking=token(trace.query_token(i, cell.batch), "query"),
            col=col + 1,
            largest=token(trace.key_token(most_from, cell.batch), "value"),
        ),
        formula_text=f"{symbol('head_outputs', i, col)} = Σ a{a}ₖ vₖ{c}",
        terms=terms,
        total=total,
        links=(
            Link(
                tr("{symbol}, the shares of “{token}”").format(
                    symbol=f"a{a}", token=trace.query_token(i, cell.batch)
                ),
                Cell("attn_weights", i, best, head, batch),
                "share",
            ),
            Link(
                tr("{symbol}, column {col}").format(symbol="V", col=col + 1),
                Cell("v_head", best, col, head, batch),
                "value",
            ),
        ),
        torch_line="heads = weights @ v",
        torch_shapes=shapes(
            trace.full_shape("attn_weights"),
            "@",
            trace.full_shape("v_head"),
            "→",
            trace.full_shape("head_outputs"),
        ),
    )


def explain_concat(trace: Trace, cell: Cell, most: int) -> Draft:
    """The heads side by side: which head a column comes from."""
    head, col = divmod(cell.col, trace.D)
    part = operand(trace, "head_outputs", cell.row, col, head, cell.batch)
    if head in trace.result.call.muted:
        return Draft(
            words=spans(
                tr(
                    "Column {col} belongs to head {head}, which is muted: 0 stands here for {asking} instead "
                    "of {value}."
                ),
                col=cell.col + 1,
                head=head + 1,
                asking=token(trace.query_token(cell.row, cell.batch), "query"),
                value=format_number(part.value),
            ),
            formula_text=f"{symbol('concat', cell.row, cell.col)} = 0",
            total=0.0,
            links=(
                Link(
                    tr("{symbol} of head {head}").format(symbol=part.symbol, head=head + 1),
                    cell_of(part),
                    "head",
                ),
            ),
            torch_line=f"heads[:, {head}] = 0",
            torch_shapes=shapes(trace.full_shape("head_outputs"), "→", trace.full_shape("concat")),
            variant="muted",
        )
    return Draft(
        words=spans(
            tr(
                "Column {col} is column {own} of what head {head} collected for {asking}: the heads "
                "stand side by side. Nothing is computed."
            ),
            col=cell.col + 1,
            own=col + 1,
            head=head + 1,
            asking=token(trace.query_token(cell.row, cell.batch), "query"),
        ),
        formula_text=tr("{left} = {right} of head {head}").format(
            left=symbol("concat", cell.row, cell.col), right=part.symbol, head=head + 1
        ),
        terms=single((part,), "+", part.value),
        total=part.value,
        links=(
            Link(
                tr("{symbol} of head {head}").format(symbol=part.symbol, head=head + 1), cell_of(part), "head"
            ),
        ),
        torch_line=f"concat = heads.transpose(1, 2).reshape({trace.N}, {trace.L}, {trace.E})",
        torch_shapes=shapes(trace.full_shape("head_outputs"), "→", trace.full_shape("concat")),
    )


def explain_output(trace: Trace, cell: Cell, most: int) -> Draft:
    """The concatenation times a row of W_O, plus the bias; what each head brings is told by `two_ways.py`."""
    row, col, batch = cell.row, cell.col, cell.batch
    values = _products(trace.matrix("concat", 0, batch).array[row], trace.matrix("w_o").array[col])
    bias = _bias(trace, "b_o", col)
    terms, total = sum_of(
        values,
        most,
        lambda k: (operand(trace, "concat", row, k, 0, batch), operand(trace, "w_o", col, k)),
        "×",
        "terms",
        bias,
    )
    best = _best(values)
    r = subscript(row + 1)
    tail = f" + b_O[{col + 1}]" if bias else ""
    return Draft(
        words=spans(
            tr(
                "Column {col} of the output for {asking}: what the heads collected, weighed by row {col} "
                "of W_O, plus a bias."
            )
            if bias
            else tr(
                "Column {col} of the output for {asking}: what the heads collected, weighed by row {col} of W_O."
            ),
            col=col + 1,
            asking=token(trace.query_token(row, cell.batch), "query"),
        ),
        formula_text=f"{symbol('output', row, col)} = Σ c{r}ₖ W_O[{col + 1},k]{tail}",
        terms=terms,
        total=total,
        links=(
            Link(
                tr("{symbol}, the heads side by side").format(symbol=f"c{r}"),
                Cell("concat", row, best, 0, batch),
                "result",
            ),
            Link(
                tr("{symbol}, row {row}").format(symbol="W_O", row=col + 1), Cell("w_o", col, best), "weight"
            ),
        ),
        torch_line="output = F.linear(concat, w_o, b_o)" if bias else "output = F.linear(concat, w_o)",
        torch_shapes=shapes(
            trace.full_shape("concat"),
            "@",
            trace.full_shape("w_o")[::-1],
            *(("+", trace.full_shape("b_o")) if bias else ()),
            "→",
            trace.full_shape("output"),
        ),
        variant="" if bias else "no_bias",
    )


def _appended_key(trace: Trace, cell: Cell) -> Draft:
    """A row of K or V that no token stands behind (torch's add_bias_kv and add_zero_attn)."""
    value = trace.value(cell)
    learned = trace.key_token(cell.row, cell.batch) == "(bias)"
    said = (
        tr("A learned row that is the same for every sentence, put after the tokens (add_bias_kv).")
        if learned
        else tr("A row of zeros, put after the tokens (add_zero_attn).")
    )
    return Draft(
        words=words(said),
        formula_text=f"{symbol(cell.matrix, cell.row, cell.col)} = {format_number(value)}",
        total=value,
        torch_line=f"{cell.matrix} = torch.cat([{cell.matrix}, {f'bias_{cell.matrix}' if learned else 'zeros'}])",
        torch_shapes=shapes("→", trace.full_shape(cell.matrix)),
    )


def _products(left: Array, right: Array) -> Floats:
    with np.errstate(invalid="ignore", over="ignore"):
        return np.multiply(left, right, dtype=np.float64)


def _best(values: Floats) -> int:
    """Where the largest |value| is: the term that a link to a whole row leads to."""
    return int(np.argmax(np.abs(values)))


def _bias(trace: Trace, name: str, col: int) -> tuple[Term, ...]:
    if not trace.has_bias:
        return ()
    part = operand(trace, name, 0, col)
    return (Term((part,), "+", part.value, part.value, tr("bias")),)


def _token_of(trace: Trace, cell: Cell) -> str:
    return (
        trace.query_token(cell.row, cell.batch)
        if cell.matrix.startswith("q")
        else trace.key_token(cell.row, cell.batch)
    )


def _turned(shape: tuple[int, ...]) -> tuple[int, ...]:
    return (*shape[:-2], shape[-1], shape[-2])
