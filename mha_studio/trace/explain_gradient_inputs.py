"""Why a gradient is what it is where a way back ends: X, token vectors and positions, weights and biases.

How it got to Q, K and V is in `explain_gradient_products.py`.
"""

from __future__ import annotations

import math

import numpy as np

from mha_studio.document.embed import MEMORY, row_edits
from mha_studio.trace.explain_gradient_products import DOES, ROLE, made_of
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
    subscript,
    sum_of,
    symbol,
    token,
    words,
)


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
            f"by way of {letter.upper()}",
            float(each[letter].sum()),
            ROLE[letter],
            None,
            Cell(GRADIENT + letter, row, best_of(each[letter]), 0, batch),
        )
        for letter in letters
    )
    r = subscript(row + 1)
    said_of = found.query_token if cell.matrix == "x" else found.key_token
    does = [f"what it {DOES[letter]}" for letter in letters]
    said = " and ".join([", ".join(does[:-1]), does[-1]] if does[1:] else does)
    return Draft(
        words=words(
            "Column ",
            f"{col + 1} of ",
            token(said_of(row, batch)),
            f" is part of {said}: what reaches those comes ",
            "back here, added up.",
        ),
        formula_text=f"{d_symbol(cell.matrix, row, col)} = "
        + " + ".join(f"Σ ∂{letter}{r}ⱼ W_{letter.upper()}[j,{col + 1}]" for letter in letters),
        terms=terms,
        total=total,
        links=tuple(
            Link(f"∂{part.label[-1].lower()}{r}", part.cell, part.role)
            for part in ways
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
    tokens = "every token of every sentence" if found.N > 1 else "every token"
    return Draft(
        words=words(
            f"This weight carries column {k + 1} of {big} to column {j + 1} of ",
            f"{'the output' if letter == 'o' else letter.upper()} for {tokens}: what it carried, ",
            "times what was wanted there, added up.",
        ),
        formula_text=f"∂{symbol(cell.matrix, j, k)} = Σ {d_made}ᵢ,{subscript(j + 1)} {carrier}ᵢ,{subscript(k + 1)}",
        terms=terms,
        total=total,
        links=(
            Link(
                f"{d_made}, column {j + 1}",
                Cell(GRADIENT + made, best[1], j, 0, best[0]),
                ROLE.get(letter, "plain"),
            ),
            Link(f"{big}, column {k + 1}", Cell(source, best[1], k, 0, best[0])),
        ),
        torch_line=f"d_w_{letter} = d_{made}.flatten(0, 1).T @ {source}.flatten(0, 1)",
        torch_shapes=shapes(
            (found.E, found.N * rows), "@", (found.N * rows, found.E), "→", found.full_shape(cell.matrix)
        ),
        variant="cross" if source == "memory" else "",
        note=f"A step of training would take a little of this off {wide}[{j + 1},{k + 1}], if y were the loss.",
    )


def explain_bias(found: GradientTrace, cell: Cell, most: int) -> Draft:
    """What was wanted of its column, over all tokens; 0 where the bias is off."""
    letter, j = cell.matrix[-1], cell.col
    made = "output" if letter == "o" else letter
    here, line = f"∂{symbol(cell.matrix, 0, j)}", f"d_b_{letter} = d_{made}.sum((0, 1))"
    if not found.has_bias:
        return Draft(
            words=words("The bias is switched off: nothing is added, so nothing comes back."),
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
        words=words(
            f"The bias is added to column {j + 1} for every token, so everything that is wanted there is wanted of it."
        ),
        formula_text=f"{here} = Σ {d_made}ᵢ,{subscript(j + 1)}",
        terms=terms,
        total=total,
        links=(Link(f"{d_made}, column {j + 1}", Cell(GRADIENT + made, best[1], j, 0, best[0])),),
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
        said = "Positions are switched off" if off else f"This cell of {big} was set by hand"
        return Draft(
            words=words(
                f"{said}: nothing here has a part in what enters for ", name, ", so nothing comes back."
            ),
            formula_text=f"{here} = 0",
            total=0.0,
            torch_line=f"d_{short} = 0",
            variant="none" if place else "set",
        )
    what = "where it stands" if place else "what the word is"
    ways = [f"its {NAMES[letter].noun}" for letter in found.readers(total)]
    by = " and ".join([", ".join(ways[:-1]), ways[-1]] if ways[1:] else ways)
    return Draft(
        words=words(
            f"{big} is a plain sum, so all that reaches it for ",
            name,
            f", by way of {by}, reaches {what}.",
        ),
        formula_text=f"{here} = {part.symbol}",
        terms=single((part,), "+", part.value),
        total=part.value,
        links=(Link(f"{part.symbol}, what reaches {big}", cell_of(part)),),
        torch_line=f"d_{short} = d_{total}",
        torch_shapes=shapes(found.full_shape(total)),
    )


def _by_ways(found: GradientTrace, cell: Cell, ways: tuple[Part, ...]) -> Check:
    total = float(np.sum([way.value for way in ways]))
    sentence = "What comes back by each of the ways that led from here."
    return Check(sentence, ways, total, total - found.value(cell))
