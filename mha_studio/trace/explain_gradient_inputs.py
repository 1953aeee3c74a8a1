"""Why a gradient is what it is where a way back ends: X, token vectors and positions, weights and biases.

How it got to Q, K and V is in `explain_gradient_products.py`.
"""

from __future__ import annotations

import math

import numpy as np

from mha_studio.document.embed import MEMORY, row_edits
from mha_studio.language import mark, tr
from mha_studio.trace.explain_gradient_products import ROLE, made_of
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
from mha_studio.trace.model import Cell, Check, Link, Part
from mha_studio.trace.names import NAMES
from mha_studio.trace.terms import (
    Draft,
    Floats,
    cell_of,
    shapes,
    single,
    spans,
    subscript,
    sum_of,
    symbol,
    token,
    words,
)

_PASSES_ON = {
    ("qkv", False): mark(
        "{matrix} is a plain sum, so all that reaches it for {name}, by way of its query, its key and its value, "
        "reaches what the word is."
    ),
    ("q", False): mark(
        "{matrix} is a plain sum, so all that reaches it for {name}, by way of its query, reaches what the word is."
    ),
    ("kv", False): mark(
        "{matrix} is a plain sum, so all that reaches it for {name}, by way of its key and its value, "
        "reaches what the "
        "word is."
    ),
    ("qkv", True): mark(
        "{matrix} is a plain sum, so all that reaches it for {name}, by way of its query, its key and its value, "
        "reaches where it stands."
    ),
    ("q", True): mark(
        "{matrix} is a plain sum, so all that reaches it for {name}, by way of its query, reaches where it stands."
    ),
    ("kv", True): mark(
        "{matrix} is a plain sum, so all that reaches it for {name}, by way of its key and its value, "
        "reaches where it "
        "stands."
    ),
}
"""By what reads X or X′, and whether the addend is the position."""


def explain_source(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """x: what comes back by way of the query, the key and the value that were made of it."""
    row, col, batch = cell.row, cell.col, cell.batch
    letters = found.readers(cell.matrix)
    each = {
        letter: products(
            found.passed(letter, 0, batch)[row], found.forward.matrix(f"w_{letter}").array[:, col]
        )
        for letter in letters
    }
    values: Floats = np.concatenate(list(each.values()))
    terms, total = sum_of_products(
        values,
        most,
        lambda n: (
            d_operand(found, letters[n // found.E], row, n % found.E, 0, batch),
            forward(found, f"w_{letters[n // found.E]}", n % found.E, col),
        ),
    )
    ways = tuple(
        Part(
            tr("by way of {matrix}").format(matrix=letter.upper()),
            float(each[letter].sum()),
            ROLE[letter],
            None,
            Cell(GRADIENT + letter, row, best_of(each[letter]), 0, batch),
        )
        for letter in letters
    )
    r = subscript(row + 1)
    said_of = found.query_token if cell.matrix == "x" else found.key_token
    sentence = {
        "qkv": tr(
            "Column {col} of {token} is part of what it asks for, what it offers and what it passes on: what reaches "
            "those comes back here, added up."
        ),
        "q": tr(
            "Column {col} of {token} is part of what it asks for: what reaches that comes back here, added up."
        ),
        "kv": tr(
            "Column {col} of {token} is part of what it offers and what it passes on: what reaches those comes back "
            "here, added up."
        ),
    }[letters]
    return Draft(
        words=spans(sentence, col=col + 1, token=token(said_of(row, batch))),
        formula_text=f"{d_symbol(cell.matrix, row, col)} = "
        + " + ".join(f"Σ ∂{letter}{r}ⱼ W_{letter.upper()}[j,{col + 1}]" for letter in letters),
        terms=terms,
        total=total,
        links=tuple(
            Link(f"∂{letter}{r}", part.cell, part.role)
            for letter, part in zip(letters, ways, strict=True)
            if part.cell is not None
        ),
        torch_line=f"d_{cell.matrix} = " + " + ".join(f"d_{letter} @ w_{letter}" for letter in letters),
        torch_shapes=made_of(found, letters[0], "@", f"w_{letters[0]}", cell.matrix),
        variant="asking" if letters == "q" else "",
        checks=(_by_ways(found, cell, ways),) if len(ways) > 1 else (),
    )


def explain_weight(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """What the weight carried, times what was wanted where it carried it to, over all tokens."""
    letter, j, k = cell.matrix[-1], cell.row, cell.col
    made = "output" if letter == "o" else letter
    source = "concat" if letter == "o" else found.source(letter)
    rows = found.full_shape(source)[1]
    wanted = np.concatenate([found.passed(made, 0, n)[:rows, j] for n in range(found.N)])
    carried = np.concatenate([found.forward.matrix(source, 0, n).array[:, k] for n in range(found.N)])
    values = products(wanted, carried)
    terms, total = sum_of_products(
        values,
        most,
        lambda n: (
            d_operand(found, made, n % rows, j, 0, n // rows),
            forward(found, source, n % rows, k, 0, n // rows),
        ),
    )
    best = divmod(best_of(values), rows)
    d_made, carrier, big = f"∂{NAMES[made].letter}", NAMES[source].letter, NAMES[source].symbol
    wide = f"W_{letter.upper()}"
    sentence = (
        tr(
            "This weight carries column {col} of {source} to column {row} of {made} for every token of "
            "every sentence: "
            "what it carried, times what was wanted there, added up."
        )
        if found.N > 1
        else tr(
            "This weight carries column {col} of {source} to column {row} of {made} for every token: what it carried, "
            "times what was wanted there, added up."
        )
    )
    return Draft(
        words=spans(sentence, col=k + 1, source=big, row=j + 1, made=NAMES[made].symbol),
        formula_text=f"∂{symbol(cell.matrix, j, k)} = Σ {d_made}ᵢ,{subscript(j + 1)} {carrier}ᵢ,{subscript(k + 1)}",
        terms=terms,
        total=total,
        links=(
            Link(
                tr("{symbol}, column {col}").format(symbol=d_made, col=j + 1),
                Cell(GRADIENT + made, best[1], j, 0, best[0]),
                ROLE.get(letter, "plain"),
            ),
            Link(
                tr("{symbol}, column {col}").format(symbol=big, col=k + 1),
                Cell(source, best[1], k, 0, best[0]),
            ),
        ),
        torch_line=f"d_w_{letter} = d_{made}.flatten(0, 1).T @ {source}.flatten(0, 1)",
        torch_shapes=shapes(
            (found.E, found.N * rows), "@", (found.N * rows, found.E), "→", found.full_shape(cell.matrix)
        ),
        variant="cross" if source == "memory" else "",
        note=tr("A step of training would take a little of this off {weight}, if y were the loss.").format(
            weight=f"{wide}[{j + 1},{k + 1}]"
        ),
    )


def explain_bias(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """What was wanted of its column, over all tokens; 0 where the bias is off."""
    letter, j = cell.matrix[-1], cell.col
    made = "output" if letter == "o" else letter
    here, line = f"∂{symbol(cell.matrix, 0, j)}", f"d_b_{letter} = d_{made}.sum((0, 1))"
    if not found.has_bias:
        return Draft(
            words=words(tr("The bias is switched off: nothing is added, so nothing comes back.")),
            formula_text=f"{here} = 0",
            total=0.0,
            torch_line=f"b_{letter} = None",
            variant="off",
        )
    source = "concat" if letter == "o" else found.source(letter)
    rows = found.full_shape(source)[1]
    values = np.concatenate([found.passed(made, 0, n)[:rows, j] for n in range(found.N)]).astype(np.float64)
    terms, total = sum_of(
        values, most, lambda n: (d_operand(found, made, n % rows, j, 0, n // rows),), "+", "terms"
    )
    best = divmod(best_of(values), rows)
    d_made = f"∂{NAMES[made].letter}"
    return Draft(
        words=spans(
            tr(
                "The bias is added to column {j} for every token, so everything that is wanted there is "
                "wanted of it."
            ),
            j=j + 1,
        ),
        formula_text=f"{here} = Σ {d_made}ᵢ,{subscript(j + 1)}",
        terms=terms,
        total=total,
        links=(
            Link(
                tr("{symbol}, column {col}").format(symbol=d_made, col=j + 1),
                Cell(GRADIENT + made, best[1], j, 0, best[0]),
            ),
        ),
        torch_line=line,
        torch_shapes=shapes(found.full_shape(made), "→", found.full_shape(cell.matrix)),
    )


def explain_addend(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """A token's vector or position: all that reaches X (or X′, the second sentence), unless it is not part of it."""
    second, place = cell.matrix.startswith("memory"), cell.matrix.endswith("positions")
    total = "memory" if second else "x"
    big = NAMES[total].symbol
    part = same_place(found, total, cell)
    here = d_symbol(cell.matrix, cell.row, cell.col)
    name = token((found.key_token if second else found.query_token)(cell.row, cell.batch))
    short = "positions" if place else "t"
    off = place and found.document.positions == "none"
    edits = row_edits(found.document, MEMORY if second else cell.batch).get(cell.row)
    if off or (edits is not None and not math.isnan(edits[cell.col])):
        sentence = (
            tr(
                "Positions are switched off: nothing here has a part in what enters for {name}, so nothing comes back."
            )
            if off
            else tr(
                "This cell of {matrix} was set by hand: nothing here has a part in what enters for {name}, so nothing "
                "comes back."
            )
        )
        return Draft(
            words=spans(sentence, matrix=big, name=name),
            formula_text=f"{here} = 0",
            total=0.0,
            torch_line=f"d_{short} = 0",
            variant="none" if place else "set",
        )
    sentence = _PASSES_ON[found.readers(total), place]
    return Draft(
        words=spans(tr(sentence), matrix=big, name=name),
        formula_text=f"{here} = {part.symbol}",
        terms=single((part,), "+", part.value),
        total=part.value,
        links=(
            Link(tr("{symbol}, what reaches {matrix}").format(symbol=part.symbol, matrix=big), cell_of(part)),
        ),
        torch_line=f"d_{short} = d_{total}",
        torch_shapes=shapes(found.full_shape(total)),
    )


def _by_ways(found: GradientTrace, cell: Cell, ways: tuple[Part, ...]) -> Check:
    total = float(np.sum([way.value for way in ways]))
    sentence = tr("What comes back by each of the ways that led from here.")
    return Check(sentence, ways, total, total - found.value(cell))
