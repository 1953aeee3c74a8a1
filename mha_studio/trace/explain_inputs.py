"""Why a number holds what it holds where a chain of questions ends: token vectors, positions, parameters; and X,
where the first two meet.

What is computed from them is explained in `explain_products.py` and `explain_softmax.py`.
"""

from __future__ import annotations

import math

from msgspec.structs import replace

from mha_studio.document.document import PAD
from mha_studio.document.embed import MEMORY, Source, normal, own_tokens, row_edits
from mha_studio.language import mark, tr
from mha_studio.trace.model import Cell, Link, Operand, Term
from mha_studio.trace.names import MEMORY_NAMES, NAMES
from mha_studio.trace.numbers import format_number
from mha_studio.trace.terms import Draft, cell_of, operand, shapes, single, spans, symbol, token, words
from mha_studio.trace.trace import Trace

_BASE = 10000.0  # Vaswani et al. 2017, section 3.5


def explain_embedding(trace: Trace, cell: Cell, most: int) -> Draft:
    """How a token came by its vector: a stable hash of the word, or numbers of the document's own."""
    document, value = trace.document, trace.value(cell)
    tokens = _sentence(trace, cell)
    if cell.row >= len(tokens):
        return Draft(
            words=words(
                tr("Nothing stands here: the row only fills the sentence up to the length of the longest.")
            ),
            formula_text=f"{symbol(cell.matrix, cell.row, cell.col)} = 0",
            total=value,
            torch_line="t = torch.nn.utils.rnn.pad_sequence(sentences)",
            torch_shapes=shapes("→", trace.full_shape(cell.matrix)),
        )
    word = tokens[cell.row]
    sentence = tr("Number {place} of {width} in the vector of {word}.")
    if normal(word) in document.lexicon:
        sentence += " " + tr("This document gives the word a vector of its own.")
    else:
        sentence += " " + tr(
            "It follows from the word itself and the document's seed {seed}, so the same word always gets the "
            "same numbers."
        )
    if sum(1 for other in tokens if normal(other) == normal(word)) > 1:
        sentence += " " + tr("It is the same each time the word comes.")
    return Draft(
        words=spans(sentence, place=cell.col + 1, width=trace.E, word=token(word), seed=document.seed),
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
            words=spans(tr("Positions are switched off: nothing says where {word} stands."), word=word),
            formula_text=f"{here} = 0",
            total=trace.value(cell),
            torch_line="positions = torch.zeros(L, E)",
            torch_shapes=shapes("→", shape),
            variant="none",
        )
    pair = cell.col // 2
    angle = cell.row / _BASE ** (2 * pair / trace.E)
    name, function = ("sin", math.sin) if cell.col % 2 == 0 else ("cos", math.cos)
    total = function(angle)
    power = f"10000^({2 * pair}/{trace.E})"
    if name == "sin":
        sentence = (
            tr("Where {word} stands: the sine of its place ({row}, counted from 0).")
            if pair == 0
            else tr(
                "Where {word} stands: the sine of its place ({row}, counted from 0), divided by {power} so that it "
                "turns more slowly."
            )
        )
    else:
        sentence = (
            tr("Where {word} stands: the cosine of its place ({row}, counted from 0).")
            if pair == 0
            else tr(
                "Where {word} stands: the cosine of its place ({row}, counted from 0), divided by {power} so that it "
                "turns more slowly."
            )
        )
    return Draft(
        words=spans(sentence, word=word, row=cell.row, power=power),
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
    terms = [Term((vector,), "+", vector.value, vector.value, tr("token"))]
    links = [Link(tr("{symbol}, what it is").format(symbol=vector.symbol), cell_of(vector))]
    if not bare:
        terms.append(Term((place,), "+", place.value, total, tr("position")))
        links.append(
            Link(tr("{symbol}, where it stands").format(symbol=place.symbol), cell_of(place), "muted")
        )
    return Draft(
        words=spans(
            tr("What enters for {word}, column {col}: what the word is. Positions are switched off.")
            if bare
            else tr("What enters for {word}, column {col}: what the word is, plus where it stands."),
            word=token(_word(trace, cell)),
            col=cell.col + 1,
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
        words=spans(
            tr(
                "Pinned to {value} by hand: all that follows reckons with that, and nothing before it "
                "moves. Without the pin it would be {unpinned}."
            ),
            value=format_number(value),
            unpinned=format_number(unpinned),
        ),
        formula_text=tr("{formula}, pinned").format(formula=f"{here} = {format_number(value)}"),
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
        words=spans(
            tr(
                "Column {col} of what enters for {word} was set by hand. Word and position would give {made}."
            ),
            col=cell.col + 1,
            word=token(_word(trace, cell)),
            made=format_number(made),
        ),
        formula_text=f"{symbol(cell.matrix, cell.row, cell.col)} = {format_number(value)}",
        total=value,
        torch_line=f"{cell.matrix}[{cell.row}, {cell.col}] = {value:g}",
        torch_shapes=shapes(trace.full_shape(cell.matrix)),
        variant="set",
    )


_CARRIES = {
    "q": mark(
        "A parameter, which training sets: how much column {col} of {source} counts for column {row} of the query."
    ),
    "k": mark(
        "A parameter, which training sets: how much column {col} of {source} counts for column {row} of the key."
    ),
    "v": mark(
        "A parameter, which training sets: how much column {col} of {source} counts for column {row} of the value."
    ),
    "o": mark(
        "A parameter, which training sets: how much column {col} of {source} counts for column {row} of the output."
    ),
}
_IS_ADDED = {
    "q": mark("A parameter, which training sets, added to column {col} of the query of every token."),
    "k": mark("A parameter, which training sets, added to column {col} of the key of every token."),
    "v": mark("A parameter, which training sets, added to column {col} of the value of every token."),
    "o": mark("A parameter, which training sets, added to column {col} of the output of every token."),
}


def explain_weight(trace: Trace, cell: Cell, most: int) -> Draft:
    """A parameter: what it carries to what."""
    value, letter = trace.value(cell), cell.matrix[-1]
    source = "C" if letter == "o" else NAMES[trace.source(letter)].symbol
    outs, ins = trace.shape(cell.matrix)
    name = NAMES[cell.matrix].letter
    place, rows = _state_dict(trace, cell.matrix)
    sentence = tr(_CARRIES[letter])
    if trace.H > 1 and letter != "o":
        sentence += " " + tr("It belongs to head {head}.")
    elif trace.H > 1:
        sentence += " " + tr("It reads from head {head}.")
    head = (cell.col if letter == "o" else cell.row) // trace.D + 1
    return Draft(
        words=spans(sentence, col=cell.col + 1, source=source, row=cell.row + 1, head=head),
        formula_text=f"{symbol(cell.matrix, cell.row, cell.col)} = {format_number(value)}",
        total=value,
        torch_line=f"{cell.matrix} = {place}",
        torch_shapes=shapes((rows, ins), "→", (outs, ins)) if rows != outs else shapes((outs, ins)),
        note=tr(
            "{name} lies as torch keeps it: a row for each column that comes out, so it is used as {source} {name}ᵀ."
        ).format(name=name, source=source),
    )


def explain_bias(trace: Trace, cell: Cell, most: int) -> Draft:
    """A parameter that is added to a whole column, or 0 where the bias is switched off."""
    value, letter = trace.value(cell), cell.matrix[-1]
    place, rows = _state_dict(trace, cell.matrix)
    if trace.has_bias:
        said = tr(_IS_ADDED[letter]).format(col=cell.col + 1)
    else:
        said = tr("The bias is switched off: nothing is added.")
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
