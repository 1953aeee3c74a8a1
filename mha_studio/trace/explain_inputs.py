"""Why a number holds what it holds where a chain of questions ends: token vectors, positions, parameters; and X,
where the first two meet.

What is computed from them is explained in `explain_products.py` and `explain_softmax.py`.
"""

from __future__ import annotations

import math

from msgspec.structs import replace

from mha_studio.document.document import PAD
from mha_studio.document.embed import MEMORY, Source, normal, own_tokens, row_edits
from mha_studio.trace.model import Cell, Link, Operand, Term
from mha_studio.trace.names import MEMORY_NAMES, NAMES
from mha_studio.trace.numbers import format_number
from mha_studio.trace.terms import Draft, cell_of, operand, shapes, single, symbol, token, words
from mha_studio.trace.trace import Trace

_BASE = 10000.0  # Vaswani et al. 2017, section 3.5


def explain_embedding(trace: Trace, cell: Cell, most: int) -> Draft:
    """How a token came by its vector: a stable hash of the word, or numbers of the document's own."""
    document, value = trace.document, trace.value(cell)
    tokens = _sentence(trace, cell)
    if cell.row >= len(tokens):
        return Draft(
            words=words(
                "Nothing stands here: the row only fills the sentence up to the length of the longest."
            ),
            formula_text=f"{symbol(cell.matrix, cell.row, cell.col)} = 0",
            total=value,
            torch_line="t = torch.nn.utils.rnn.pad_sequence(sentences)",
            torch_shapes=shapes("→", trace.full_shape(cell.matrix)),
        )
    word = tokens[cell.row]
    if normal(word) in document.lexicon:
        origin = "This document gives the word a vector of its own."
    else:
        origin = (
            f"It follows from the word itself and the document's seed {document.seed}, "
            "so the same word always gets the same numbers."
        )
    again = sum(1 for other in tokens if normal(other) == normal(word)) - 1
    return Draft(
        words=words(
            f"Number {cell.col + 1} of {trace.E} in the vector of ",
            token(word),
            f". {origin}",
            " It is the same each time the word comes." if again else "",
        ),
        formula_text=f"{symbol(cell.matrix, cell.row, cell.col)} = {format_number(value)}",
        total=value,
        torch_line="t = embedding(tokens)",
        torch_shapes=shapes((trace.shape(cell.matrix)[0],), "→", trace.full_shape(cell.matrix)),
    )


def explain_positions(trace: Trace, cell: Cell, most: int) -> Draft:
    """Sine and cosine of the place, slower from column to column (Vaswani et al. 2017, section 3.5)."""
    here, shape = symbol(cell.matrix, cell.row, cell.col), trace.full_shape(cell.matrix)
    word = token(_word(trace, cell))
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
    by_hand = row_edits(trace.document, _source(cell)).get(cell.row)
    vector, place = _vector_and_place(trace, cell)
    if by_hand is not None and not math.isnan(by_hand[cell.col]):
        return _set_by_hand(trace, cell, vector.value + place.value)
    bare = trace.document.positions == "none"
    here, shape = symbol(cell.matrix, cell.row, cell.col), trace.full_shape(cell.matrix)
    total = vector.value if bare else vector.value + place.value
    terms = [Term((vector,), "+", vector.value, vector.value, "token")]
    links = [Link(f"{vector.symbol}, what it is", cell_of(vector))]
    if not bare:
        terms.append(Term((place,), "+", place.value, total, "position"))
        links.append(Link(f"{place.symbol}, where it stands", cell_of(place), "muted"))
    return Draft(
        words=words(
            "What enters for ",
            token(_word(trace, cell)),
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


def explain_pinned(trace: Trace, cell: Cell, draft: Draft, unpinned: float) -> Draft:
    """A number that the user put in place of the computed one, which `draft` explains."""
    value, here = trace.value(cell), symbol(cell.matrix, cell.row, cell.col)
    place = (cell.batch, *((cell.head,) if NAMES[cell.matrix].per_head else ()), cell.row, cell.col)
    return replace(
        draft,
        words=words(
            f"Pinned to {format_number(value)} by hand: all that follows reckons with that, and nothing before it ",
            f"moves. Without the pin it would be {format_number(unpinned)}.",
        ),
        formula_text=f"{here} = {format_number(value)}, pinned",
        terms=(),
        total=value,
        torch_line=f"{cell.matrix}[{', '.join(map(str, place))}] = {value:g}",
        torch_shapes=shapes(trace.full_shape(cell.matrix)),
        note="",
        variant="pinned",
    )


def _source(cell: Cell) -> Source:
    """The sentence that a row of X, X′ or their parts belongs to."""
    return MEMORY if cell.matrix in MEMORY_NAMES else cell.batch


def _sentence(trace: Trace, cell: Cell) -> tuple[str, ...]:
    return own_tokens(trace.document, _source(cell))


def _word(trace: Trace, cell: Cell) -> str:
    tokens = _sentence(trace, cell)
    return tokens[cell.row] if cell.row < len(tokens) else PAD


def _vector_and_place(trace: Trace, cell: Cell) -> tuple[Operand, Operand]:
    """What the token of a row of X or X′ is, and where it stands."""
    names = ("embedding", "positions") if cell.matrix == "x" else ("memory_embedding", "memory_positions")
    vector, place = (operand(trace, name, cell.row, cell.col, 0, cell.batch) for name in names)
    return vector, place


def _set_by_hand(trace: Trace, cell: Cell, made: float) -> Draft:
    value = trace.value(cell)
    return Draft(
        words=words(
            f"Column {cell.col + 1} of what enters for ",
            token(_word(trace, cell)),
            f" was set by hand. Word and position would give {format_number(made)}.",
        ),
        formula_text=f"{symbol(cell.matrix, cell.row, cell.col)} = {format_number(value)}",
        total=value,
        torch_line=f"{cell.matrix}[{cell.row}, {cell.col}] = {value:g}",
        torch_shapes=shapes(trace.full_shape(cell.matrix)),
        variant="set",
    )


_FEEDS = {"q": "the query", "k": "the key", "v": "the value", "o": "the output"}


def explain_weight(trace: Trace, cell: Cell, most: int) -> Draft:
    """A parameter: what it carries to what."""
    value, letter = trace.value(cell), cell.matrix[-1]
    source = "C" if letter == "o" else NAMES[trace.source(letter)].symbol
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
        note=f"{name} lies as torch keeps it: a row for each column that comes out, so it is used as {source} {name}ᵀ."
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
