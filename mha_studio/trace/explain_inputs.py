"""Why a number holds what it holds where a chain of questions ends: token vectors, positions, parameters; and X,
where the first two meet.

What is computed from them is explained in `explain_products.py` and `explain_softmax.py`.
"""

from __future__ import annotations

import math

from mha_studio.document.embed import normal
from mha_studio.trace.model import Cell, Link, Operand, Term
from mha_studio.trace.names import NAMES
from mha_studio.trace.numbers import format_number
from mha_studio.trace.terms import Draft, cell_of, operand, shapes, single, symbol, token, words
from mha_studio.trace.trace import Trace

_BASE = 10000.0  # Vaswani et al. 2017, section 3.5


def explain_embedding(trace: Trace, cell: Cell, most: int) -> Draft:
    """How a token came by its vector: a stable hash of the word, or numbers of the document's own."""
    document, value = trace.document, trace.value(cell)
    word = trace.tokens[cell.row]
    if normal(word) in document.lexicon:
        origin = "This document gives the word a vector of its own."
    else:
        origin = (
            f"It follows from the word itself and the document's seed {document.seed}, "
            "so the same word always gets the same numbers."
        )
    again = sum(1 for other in trace.tokens if normal(other) == normal(word)) - 1
    return Draft(
        words=words(
            f"Number {cell.col + 1} of {trace.E} in the vector of ",
            token(word),
            f". {origin}",
            " It is the same each time the word comes." if again else "",
        ),
        formula_text=f"{symbol('embedding', cell.row, cell.col)} = {format_number(value)}",
        total=value,
        torch_line="t = embedding(tokens)",
        torch_shapes=shapes((trace.L,), "→", trace.full_shape("embedding")),
    )


def explain_positions(trace: Trace, cell: Cell, most: int) -> Draft:
    """Sine and cosine of the place, slower from column to column (Vaswani et al. 2017, section 3.5)."""
    here, shape = symbol("positions", cell.row, cell.col), trace.full_shape("positions")
    word = token(trace.tokens[cell.row])
    if trace.document.positions == "none":
        return Draft(
            words=words("Positions are switched off: nothing says where ", word, " stands."),
            formula_text=f"{here} = 0",
            total=trace.value(cell),
            torch_line="positions = torch.zeros(L, E)",
            torch_shapes=shapes("→", shape),
            variant="none",
        )
    pair = cell.col // 2
    angle = cell.row / _BASE ** (2 * pair / trace.E)
    name, function = ("sin", math.sin) if cell.col % 2 == 0 else ("cos", math.cos)
    said = "sine" if name == "sin" else "cosine"
    total = function(angle)
    power = f"10000^({2 * pair}/{trace.E})"
    slowed = "" if pair == 0 else f", divided by {power} so that it turns more slowly"
    return Draft(
        words=words(
            "Where ",
            word,
            f" stands: the {said} of its place ({cell.row}, counted from 0){slowed}.",
        ),
        formula_text=f"{here} = {name}({cell.row} ÷ {power})",
        terms=single((Operand(angle, f"{cell.row} ÷ {power}", "muted", None),), name, total),
        total=total,
        torch_line=f"positions[:, {cell.col % 2}::2] = torch.{name}(place / 10000 ** (even / E))",
        torch_shapes=shapes("→", shape),
    )


def explain_x(trace: Trace, cell: Cell, most: int) -> Draft:
    """What a token is, plus where it stands; or the number that was set by hand in their place."""
    if trace.document.set_by_hand(cell.row, cell.col):
        return _set_by_hand(trace, cell)
    vector = operand(trace, "embedding", cell.row, cell.col, 0, cell.batch)
    place = operand(trace, "positions", cell.row, cell.col, 0, cell.batch)
    bare = trace.document.positions == "none"
    here, shape = symbol("x", cell.row, cell.col), trace.full_shape("x")
    total = vector.value if bare else vector.value + place.value
    terms = [Term((vector,), "+", vector.value, vector.value, "token")]
    links = [Link(f"{vector.symbol}, what it is", cell_of(vector))]
    if not bare:
        terms.append(Term((place,), "+", place.value, total, "position"))
        links.append(Link(f"{place.symbol}, where it stands", cell_of(place), "muted"))
    return Draft(
        words=words(
            "What enters for ",
            token(trace.tokens[cell.row]),
            f", column {cell.col + 1}: ",
            "what the word is. Positions are switched off."
            if bare
            else "what the word is, plus where it stands.",
        ),
        formula_text=f"{here} = {vector.symbol}" if bare else f"{here} = {vector.symbol} + {place.symbol}",
        terms=tuple(terms),
        total=total,
        links=tuple(links),
        torch_line="x = embedding(tokens)" if bare else "x = embedding(tokens) + positions",
        torch_shapes=shapes(shape) if bare else shapes(shape, "+", shape, "→", shape),
        variant="bare" if bare else "",
    )


def _set_by_hand(trace: Trace, cell: Cell) -> Draft:
    value = trace.value(cell)
    vector = operand(trace, "embedding", cell.row, cell.col, 0, cell.batch)
    place = operand(trace, "positions", cell.row, cell.col, 0, cell.batch)
    return Draft(
        words=words(
            f"Column {cell.col + 1} of what enters for ",
            token(trace.tokens[cell.row]),
            f" was set by hand. Word and position would give {format_number(vector.value + place.value)}.",
        ),
        formula_text=f"{symbol('x', cell.row, cell.col)} = {format_number(value)}",
        total=value,
        torch_line=f"x[{cell.row}, {cell.col}] = {value:g}",
        torch_shapes=shapes(trace.full_shape("x")),
        variant="set",
    )


_FEEDS = {"q": "the query", "k": "the key", "v": "the value", "o": "the output"}


def explain_weight(trace: Trace, cell: Cell, most: int) -> Draft:
    """A parameter: what it carries to what."""
    value, letter = trace.value(cell), cell.matrix[-1]
    source = "C" if letter == "o" else "X"
    outs, ins = trace.shape(cell.matrix)
    name = NAMES[cell.matrix].letter
    place, rows = _state_dict(trace, cell.matrix)
    head = ""
    if trace.H > 1 and letter != "o":
        head = f" It belongs to head {cell.row // trace.D + 1}."
    elif trace.H > 1:
        head = f" It reads from head {cell.col // trace.D + 1}."
    return Draft(
        words=words(
            f"A parameter, which training sets: how much column {cell.col + 1} of {source} counts for column ",
            f"{cell.row + 1} of {_FEEDS[letter]}.{head}",
        ),
        formula_text=f"{symbol(cell.matrix, cell.row, cell.col)} = {format_number(value)}",
        total=value,
        torch_line=f"{cell.matrix} = {place}",
        torch_shapes=shapes((rows, ins), "→", (outs, ins)) if rows != outs else shapes((outs, ins)),
        note=f"{name} lies as torch keeps it: a row for each column that comes out, so it is used as X {name}ᵀ."
        if letter != "o"
        else f"{name} lies as torch keeps it: a row for each column that comes out, so it is used as C {name}ᵀ.",
    )


def explain_bias(trace: Trace, cell: Cell, most: int) -> Draft:
    """A parameter that is added to a whole column, or 0 where the bias is switched off."""
    value, letter = trace.value(cell), cell.matrix[-1]
    place, rows = _state_dict(trace, cell.matrix)
    if trace.has_bias:
        said = f"A parameter, which training sets, added to column {cell.col + 1} of {_FEEDS[letter]} of every token."
    else:
        said = "The bias is switched off: nothing is added."
    return Draft(
        words=words(said),
        formula_text=f"{symbol(cell.matrix, 0, cell.col)} = {format_number(value)}",
        total=value,
        torch_line=f"{cell.matrix} = {place}" if trace.has_bias else "bias=False",
        torch_shapes=shapes((rows,), "→", (trace.E,)) if rows != trace.E else shapes((trace.E,)),
    )


def _state_dict(trace: Trace, name: str) -> tuple[str, int]:
    """Where torch.nn.MultiheadAttention keeps a parameter, and how many rows that array has."""
    kind, letter = name.split("_")
    if letter == "o":
        return f"mha.out_proj.{'weight' if kind == 'w' else 'bias'}", trace.E
    if kind == "w" and not trace.result.call.config.packed:
        return f"mha.{letter}_proj_weight", trace.E
    first = "qkv".index(letter) * trace.E
    array = "mha.in_proj_weight" if kind == "w" else "mha.in_proj_bias"
    return f"{array}[{first}:{first + trace.E}]", 3 * trace.E
