"""The exercises of a worksheet that are computed: from the scores to the output, and one with a mistake to be found.

Every blank is a cell of the computation, its key the engine's number, its working the terms of `trace.explain`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import numpy as np

from mha_studio.language import tr
from mha_studio.learn.slips import slips
from mha_studio.learn.worksheet import Box, Draw, Exercise, Kind, Maker, Table, Unfit
from mha_studio.trace.explain import explain
from mha_studio.trace.model import FUNCTION_SIGNS, Array, Cell, Term
from mha_studio.trace.names import NAMES
from mha_studio.trace.numbers import format_number
from mha_studio.trace.terms import symbol
from mha_studio.trace.trace import Trace

WIDEST_PRODUCT = 8
"""Products in a dot product that one still adds up with a pencil."""
WIDEST_OUTPUT = 16
MOST_COLUMNS = 6
MOST_HINTS = 4
MOST_BLOCKED = 2
"""Blocked keys that are asked for: each is the same."""
MOST_TERMS = 64


# ---- the exercises -------------------------------------------------------------------------------------------------


def scores(draw: Draw) -> tuple[Exercise, ...]:
    """Dot products of queries with keys."""
    trace, rng = draw.trace, draw.rng
    _narrow(trace)
    head = rng.randrange(trace.H)
    wanted = rng.sample(_finite(trace, "scores", head), min(draw.wanted, trace.L * trace.S))
    cells = _sorted(wanted)
    tables = (
        (_table(draw, "q_head", head), _table(draw, "k_head", head)),
        (_table(draw, "scores", head, blanks=cells, quiet=draw.options.difficulty == "hard"),),
    )
    task = tr(
        "Each score is the dot product of a query (a row of Q) with a key (a row of K). Fill in the empty boxes."
    )
    return (_exercise(draw, "scores", (_of_head(trace, head) + task,), "S = Q Kᵀ", tables, cells, 3),)


def scale(draw: Draw) -> tuple[Exercise, ...]:
    """Scores divided by √d_k."""
    trace, rng = draw.trace, draw.rng
    if trace.scale == 1.0:
        raise Unfit(tr("the scores of this document pass as they are."))
    head = rng.randrange(trace.H)
    rows = sorted(rng.sample(range(trace.L), min(trace.L, 1 if draw.options.difficulty == "easy" else 2)))
    there = [(row, col) for row, col in _finite(trace, "scaled_scores", head) if row in rows]
    cells = _sorted(rng.sample(there, min(draw.wanted, len(there))))
    tables = ((_table(draw, "scores", head, rows), _table(draw, "scaled_scores", head, rows, blanks=cells)),)
    own = trace.result.call.config.scale
    if own is None:
        task = tr("d_k is {width}. Divide the scores by √{width} = {root}.").format(
            width=trace.D, root=_plain(math.sqrt(trace.D), draw.options.decimals)
        )
        formula = "S′ = S ÷ √dₖ"
    else:
        task = tr("Multiply the scores by {own}.").format(own=format_number(own, 4))
        formula = f"S′ = S × {format_number(own, 4)}"
    return (_exercise(draw, "scale", (_of_head(trace, head) + task,), formula, tables, cells, 1),)


def softmax(draw: Draw) -> tuple[Exercise, ...]:
    """One row from scaled scores to shares, through the mask, with a table of exps."""
    trace, rng, decimals = draw.trace, draw.rng, draw.options.decimals
    places = [(head, row) for head in range(trace.H) for row in range(trace.L)]
    allowed = {
        place: int(np.isfinite(trace.matrix("masked_scores", place[0]).array[place[1]]).sum())
        for place in places
    }
    fitting = [
        place for place in places if allowed[place] >= min(2, trace.S) and _row_is_whole(trace, *place)
    ]
    if not fitting:
        raise Unfit(tr("no row of shares is finite."))
    head, row = rng.choice(fitting)
    level = draw.options.difficulty
    count = {"easy": min(trace.S, 3), "medium": min(trace.S, 4), "hard": min(trace.S, 6)}[level]
    free = [col for col in range(trace.S) if math.isfinite(_at(trace, "masked_scores", row, col, head))]
    asked = set(rng.sample(free, min(count, len(free))))
    if trace.has_mask and level != "easy":
        shut = [col for col in range(trace.S) if col not in free]
        asked |= set(rng.sample(shut, min(MOST_BLOCKED, len(shut))))
    blank: dict[str, set[int]] = {"attn_weights": asked}
    if level != "easy":
        blank |= {"exp": asked, "masked_scores": asked if trace.has_mask else set()}
    if level == "hard":
        blank["shifted"] = asked
    names = [
        "scaled_scores",
        *(["mask", "masked_scores"] if trace.has_mask else ["masked_scores"]),
        "shifted",
        "exp",
        "attn_weights",
    ]
    if not trace.has_mask:
        names.remove("scaled_scores")
    lines, labels, cells = [], [], []
    for name in names:
        values = trace.matrix(name, head).array[row]
        shown = _places(values, decimals)
        boxes = [
            Box(
                format_number(float(values[col]), shown),
                col in blank.get(name, ()),
                Cell(name, row, col, head),
            )
            for col in range(trace.S)
        ]
        boxes.append(_at_the_end(draw, name, row, head, cells_blank=level != "easy"))
        lines.append(tuple(boxes))
        labels.append(_ROW_NAMES.get(name, NAMES[name].symbol))
        cells += [box.cell for box in boxes if box.blank and box.cell is not None]
    columns = (*trace.key_tokens, "max, Σ")
    tables = [
        (
            Table(
                tr("query “{token}”").format(token=trace.query_token(row)),
                tuple(lines),
                tuple(labels),
                columns,
            ),
        )
    ]
    if level != "easy":
        tables.append((_exp_table(draw, row, head),))
    task = tr("From scores to shares, for the query “{token}”: fill in the empty boxes, row by row.").format(
        token=trace.query_token(row)
    )
    if trace.has_mask:
        task += " " + tr("Blocked keys are at −∞, and exp(−∞) = 0.")
    formula = "a = exp(z − max) ÷ Σ exp(z − max)"
    if trace.has_mask:
        formula = "z = s′ + M,   " + formula
    return (_exercise(draw, "softmax", (_of_head(trace, head) + task,), formula, tuple(tables), cells, 2),)


def weighted_sum(draw: Draw) -> tuple[Exercise, ...]:
    """Shares times values."""
    trace, rng = draw.trace, draw.rng
    places = [(h, r) for h in range(trace.H) for r in range(trace.L) if _row_is_whole(trace, h, r)]
    if not places:
        raise Unfit(tr("no row of shares is finite."))
    head, row = rng.choice(places)
    rows = [row]
    if draw.options.difficulty == "hard":
        more = [r for h, r in places if h == head and r != row]
        rows = sorted([row, *rng.sample(more, min(1, len(more)))])
    columns = sorted(rng.sample(range(trace.D), min(trace.D, MOST_COLUMNS)))
    there = [(r, c) for r in rows for c in columns]
    cells = _sorted(rng.sample(there, min(draw.wanted, len(there))))
    tables = (
        (_table(draw, "attn_weights", head, rows), _table(draw, "v_head", head, cols=columns)),
        (_table(draw, "head_outputs", head, rows, columns, cells),),
    )
    task = tr(
        "Each number of the result is a column of V, every value times its share, added up. Fill in the empty boxes."
    )
    return (_exercise(draw, "weighted-sum", (_of_head(trace, head) + task,), "O = A V", tables, cells, 3),)


def output(draw: Draw) -> tuple[Exercise, ...]:
    """The heads side by side, then W_O."""
    trace, rng = draw.trace, draw.rng
    rows = [row for row in range(trace.L) if np.isfinite(trace.matrix("output").array[row]).all()]
    if not rows:
        raise Unfit(tr("no row of the output is finite."))
    if trace.E > WIDEST_OUTPUT:
        raise Unfit(tr("d_model is {width}, too wide to multiply by hand.").format(width=trace.E))
    row = rng.choice(rows)
    joined = _sorted(
        rng.sample([(row, col) for col in range(trace.E)], min(draw.wanted, trace.E)) if trace.H > 1 else []
    )
    columns = sorted(
        rng.sample(range(trace.E), min(trace.E, {"easy": 1, "medium": 2, "hard": 3}[draw.options.difficulty]))
    )
    made = [(row, col) for col in columns]
    weights = _table(draw, "w_o", 0, columns)
    tables: list[tuple[Table, ...]] = []
    if trace.H > 1:
        per_line = max(1, 2 if trace.D <= 5 else 1)
        heads = [_table(draw, "head_outputs", head, [row]) for head in range(trace.H)]
        tables += [tuple(heads[at : at + per_line]) for at in range(0, len(heads), per_line)]
    tables.append((_table(draw, "concat", 0, [row], blanks=joined),))
    tables.append((weights,))
    if trace.has_bias:
        tables.append(
            (_table(draw, "b_o", 0, None, columns), _table(draw, "output", 0, [row], columns, made))
        )
    else:
        tables.append((_table(draw, "output", 0, [row], columns, made),))
    tasks = []
    if trace.H > 1:
        tasks.append(tr("Put the results of the heads side by side."))
    tasks.append(
        tr("Multiply the row of C by rows of W_O and add the bias.")
        if trace.has_bias
        else tr("Multiply the row of C by rows of W_O.")
    )
    formula = ("C = [O₁ … Oₕ],   " if trace.H > 1 else "") + (
        "Y = C W_Oᵀ + b_O" if trace.has_bias else "Y = C W_Oᵀ"
    )
    exercise = _exercise(
        draw,
        "output",
        (" ".join(tasks),),
        formula,
        tuple(tables),
        made,
        3,
        copied=_cells("concat", joined, 0),
    )
    return (exercise,)


def mistake(draw: Draw) -> tuple[Exercise, ...]:
    """A matrix in which one number has come about by a slip."""
    trace, rng, decimals = draw.trace, draw.rng, draw.options.decimals
    choices = ["scaled_scores"] if trace.scale != 1.0 else []
    if trace.D <= WIDEST_PRODUCT:
        choices.append("scores")
    if not choices:
        raise Unfit(tr("a head is {width} columns wide, too wide to multiply by hand.").format(width=trace.D))
    name = rng.choice(choices)
    head = rng.randrange(trace.H)
    found = []
    for row, col in _finite(trace, name, head):
        cell = Cell(name, row, col, head)
        right = trace.value(cell)
        found += [
            (cell, slip) for slip in slips(trace, cell)
            if abs(slip.value - right) >= 0.5 and slip.name not in ("scaled", "by-keys")
        ]  # fmt: skip
    if not found:
        raise Unfit(tr("no slip makes a difference here."))
    names = sorted({slip.name for _, slip in found})
    wanted = rng.choice(names)
    cell, slip = rng.choice([each for each in found if each[1].name == wanted])
    places = max(_places(trace.matrix(name, head).array, decimals), _places(np.array([slip.value]), decimals))
    wrong = _table(draw, name, head, put={(cell.row, cell.col): slip.value}, places=places)
    if name == "scores":
        tables = [(_table(draw, "q_head", head), _table(draw, "k_head", head)), (wrong,)]
        formula = "S = Q Kᵀ"
    else:
        tables = [(_table(draw, "scores", head), wrong)]
        formula = (
            "S′ = S ÷ √dₖ"
            if trace.result.call.config.scale is None
            else "S′ = S × " + format_number(trace.scale, 4)
        )
    right = trace.value(cell)
    answer = (
        Box(trace.query_token(cell.row), True, words=True),
        Box(trace.key_token(cell.col), True, words=True),
        Box(format_number(right, places), True, cell),
    )
    tables.append((Table("", (answer,), (), (tr("query"), tr("key"), tr("right number"))),))
    task = tr(
        "One number in {symbol} is wrong. Mark it, say where it stands, compute the right one, and say what went wrong."
    ).format(symbol=NAMES[name].symbol)
    if name == "scaled_scores" and trace.result.call.config.scale is None:
        task += " " + tr("d_k is {width}.").format(width=trace.D)
    said = tr("{number} stands there. {slip}").format(
        number=format_number(slip.value, places), slip=slip.sentence
    )
    return (
        Exercise(
            "mistake", (_of_head(trace, head) + task,), formula, tuple(tables), space=2, ruled=True,
answers=(said,), working=(working(trace, cell, decimals),), document=trace.document,
        ),
    )  # fmt: skip


MAKERS: dict[Kind, Maker] = {
    "scores": scores, "scale": scale, "softmax": softmax, "weighted-sum": weighted_sum, "output": output,
    "mistake": mistake,
}  # fmt: skip

# ---- parts ---------------------------------------------------------------------------------------------------------

_ROW_NAMES = {
    "scaled_scores": "s′",
    "mask": "M",
    "masked_scores": "z",
    "shifted": "z − max",
    "exp": "exp",
    "attn_weights": "a",
}

Place = tuple[int, int]


def working(trace: Trace, cell: Cell, decimals: int) -> str:
    """How a cell comes about, every term of it: "s₁,₂ = 1 × 2 + 0 × (−1) = 2"."""
    found = explain(trace, cell, MOST_TERMS)
    here = symbol(cell.matrix, cell.row, cell.col)
    value = _plain(found.value, decimals)
    if not found.terms:
        return found.formula_text
    sign = found.terms[0].sign
    if sign == "max":
        terms = "max(" + "; ".join(_plain(term.value, decimals) for term in found.terms) + ")"
    elif sign in FUNCTION_SIGNS:
        terms = f"{sign}({_plain(found.terms[0].operands[0].value, decimals)})"
    else:
        terms = " + ".join(_term(term, decimals) for term in found.terms)
    equals = "=" if not math.isfinite(found.value) or _is_exact(found.value, decimals) else "≈"
    return f"{here} = {terms}" if terms == value else f"{here} = {terms} {equals} {value}"


def _term(term: Term, decimals: int) -> str:
    if not term.operands:
        return _signed(term.value, decimals)
    parts = [
        part.symbol if part.symbol.startswith("√") else _signed(part.value, decimals)
        for part in term.operands
    ]
    return f" {term.sign} ".join(parts)


def _signed(value: float, decimals: int) -> str:
    text = _plain(value, decimals)
    return f"({text})" if value < 0 else text


def _plain(value: float, decimals: int) -> str:
    """A number with the decimals that it needs, so many at most."""
    return format_number(value, _places(np.array([value]), decimals))


def _is_exact(value: float, decimals: int) -> bool:
    return abs(value - round(value, decimals)) < 1e-6


def _places(values: Array, decimals: int) -> int:
    """The decimals that all of these numbers need, so many at most."""
    finite = np.asarray(values, dtype=np.float64)
    finite = finite[np.isfinite(finite)]
    for places in range(decimals):
        if np.all(np.abs(finite - finite.round(places)) < 1e-6):
            return places
    return decimals


def _at(trace: Trace, name: str, row: int, col: int, head: int) -> float:
    return trace.value(Cell(name, row, col, head))


def _finite(trace: Trace, name: str, head: int) -> list[Place]:
    numbers = trace.matrix(name, head).array
    found = [(int(row), int(col)) for row, col in np.argwhere(np.isfinite(numbers))]
    if not found:
        raise Unfit(tr("no number of {symbol} is finite.").format(symbol=NAMES[name].symbol))
    return found


def _row_is_whole(trace: Trace, head: int, row: int) -> bool:
    return bool(np.isfinite(trace.matrix("attn_weights", head).array[row]).all())


def _sorted(cells: Iterable[Place]) -> list[Place]:
    return sorted(cells)


def _cells(name: str, places: Iterable[Place], head: int) -> list[Cell]:
    return [Cell(name, row, col, head if NAMES[name].per_head else 0) for row, col in places]


def _narrow(trace: Trace) -> None:
    if trace.D > WIDEST_PRODUCT:
        raise Unfit(tr("a head is {width} columns wide, too wide to multiply by hand.").format(width=trace.D))


def _of_head(trace: Trace, head: int) -> str:
    return tr("Head {head}.").format(head=head + 1) + " " if trace.H > 1 else ""


def _table(
    draw: Draw,
    name: str,
    head: int,
    rows: Sequence[int] | None = None,
    cols: Sequence[int] | None = None,
    blanks: Sequence[Place] = (),
    quiet: bool = False,
    put: dict[Place, float] | None = None,
    places: int | None = None,
) -> Table:
    """A matrix, or some rows and columns of it, with blanks; `quiet` leaves the rest away; `put` are other numbers."""
    trace = draw.trace
    matrix = trace.matrix(name, head if NAMES[name].per_head else 0)
    rows = range(matrix.array.shape[0]) if rows is None else rows
    cols = range(matrix.array.shape[1]) if cols is None else cols
    shown = (
        _places(matrix.array[np.ix_(list(rows), list(cols))], draw.options.decimals)
        if places is None
        else places
    )
    asked, given = set(blanks), put or {}

    def box(row: int, col: int) -> Box:
        blank = (row, col) in asked
        cell = Cell(name, row, col, head if NAMES[name].per_head else 0)
        value = given.get((row, col), float(matrix.array[row, col]))
        return Box(format_number(value, shown), blank, cell, quiet=quiet and not blank)

    row_labels = matrix.row_labels
    col_labels = matrix.col_labels
    title = NAMES[name].symbol
    if NAMES[name].per_head and trace.H > 1 and name == "head_outputs":
        title = f"O{str(head + 1).translate(_BELOW)}"
    elif name == "head_outputs":
        title = "O"
    return Table(
        title,
        tuple(tuple(box(row, col) for col in cols) for row in rows),
        () if row_labels is None and len(matrix.array) == 1 else tuple(
            row_labels[row] if row_labels is not None else str(row + 1) for row in rows
        ),
        tuple(col_labels[col] if col_labels is not None else str(col + 1) for col in cols),
        "plain" if NAMES[name].role == "head" else NAMES[name].role,
    )  # fmt: skip


_BELOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def _at_the_end(draw: Draw, name: str, row: int, head: int, cells_blank: bool) -> Box:
    """What stands behind a row of softmax: its maximum behind z, its sum behind exp."""
    match name:
        case "masked_scores":
            cell, blank = Cell("row_max", row, 0, head), cells_blank
        case "exp":
            cell, blank = Cell("row_sum", row, 0, head), True
        case "attn_weights":
            return Box("1")
        case _:
            return Box("", quiet=True)
    value = draw.trace.value(cell)
    return Box(format_number(value, _places(np.array([value]), draw.options.decimals)), blank, cell)


def _exp_table(draw: Draw, row: int, head: int) -> Table:
    """exp of what the row needs, and of a few numbers it does not."""
    trace, decimals = draw.trace, draw.options.decimals
    needed = trace.matrix("shifted", head).array[row]
    values = {round(float(value), decimals) + 0.0 for value in needed if math.isfinite(value)}
    step = 1.0 if all(value == round(value) for value in values) else 0.5
    for index in range(1, 12):
        if len(values) >= MOST_COLUMNS + 1:
            break
        values.add(-step * index)
    ordered = sorted(values, reverse=True)
    shown = _places(np.array(ordered), decimals)
    return Table(
        tr("table of exp"),
        (
            tuple(Box(format_number(value, shown)) for value in ordered),
            tuple(Box(format_number(math.exp(value), max(decimals, 2))) for value in ordered),
        ),
        ("x", "exp(x)"),
    )


def _exercise(
    draw: Draw,
    kind: Kind,
    tasks: tuple[str, ...],
    formula: str,
    tables: tuple[tuple[Table, ...], ...],
    asked: Sequence[Place] | Sequence[Cell],
    space: int,
    copied: Sequence[Cell] = (),
) -> Exercise:
    """The exercise with the working of what was asked for and what wrong numbers mean."""
    trace, decimals = draw.trace, draw.options.decimals
    cells = [
        box.cell for line in tables for table in line for boxes in table.rows for box in boxes
        if box.blank and box.cell is not None
    ]  # fmt: skip
    shown = [cell for cell in cells if cell not in copied]
    if kind == "softmax":
        hinted = [cell for cell in shown if cell.matrix == "attn_weights"]
    else:
        hinted = shown
    return Exercise(
        kind, tasks, formula, tables, space=space, working=tuple(working(trace, cell, decimals) for cell in shown),
        hints=tuple(_hints(trace, hinted, decimals)), document=trace.document,
    )  # fmt: skip


def _hints(trace: Trace, cells: Sequence[Cell], decimals: int) -> list[str]:
    """Wrong numbers that say what went wrong, each slip once, and none that is right elsewhere in its box."""
    hints: list[str] = []
    seen: set[str] = set()
    for cell in cells:
        right = _plain(trace.value(cell), decimals)
        for slip in slips(trace, cell):
            wrong = _plain(slip.value, decimals)
            if slip.name in seen or wrong == right:
                continue
            seen.add(slip.name)
            here = symbol(cell.matrix, cell.row, cell.col)
            hints.append(
                tr("{wrong} for {symbol}: {slip}").format(wrong=wrong, symbol=here, slip=slip.sentence)
            )
            if len(hints) >= MOST_HINTS:
                return hints
            break
    return hints
