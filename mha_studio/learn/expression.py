"""The small language in which a lesson asks about a computation: `attn_weights[2, 4] > 0.5 and mask == "causal"`.

Names are the trace's matrices and a few facts (`FACTS`); rows, columns, heads and options count from 1, as they do on
the screen. Python's own parser reads the text, then only the nodes listed here are worked out: nothing is ever run.
What a lesson does with the answers is in `lesson.py` and `text.py`.
"""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np
from msgspec import Struct

from mha_studio.trace.model import Cell
from mha_studio.trace.names import NAMES
from mha_studio.trace.trace import Trace

MOST_LETTERS = 300
NEAR = 1e-6
"""Numbers that differ by less, in proportion, are equal: the engine computes in float32."""

Value = Any
"""A float, a bool, a text, or an array of numbers."""


class ExpressionError(ValueError):
    """What was written cannot be worked out: one sentence that quotes it."""


class Seen(Struct, frozen=True):
    """What a learner has before the eyes: a computation and how it is looked at. Head and batch count from 0."""

    trace: Trace
    head: int = 0
    batch: int = 0
    selected: Cell | None = None
    step: str = "embed"
    lens: str = "now"
    held: bool = False


FACTS: dict[str, Callable[[Seen], Value]] = {
    "N": lambda seen: seen.trace.N,
    "H": lambda seen: seen.trace.H,
    "L": lambda seen: seen.trace.L,
    "S": lambda seen: seen.trace.S,
    "E": lambda seen: seen.trace.E,
    "D": lambda seen: seen.trace.D,
    "heads": lambda seen: seen.trace.H,
    "d_model": lambda seen: seen.trace.E,
    "scaled": lambda seen: seen.trace.document.scaled,
    "biased": lambda seen: seen.trace.has_bias,
    "positions": lambda seen: seen.trace.document.positions,
    "mask": lambda seen: seen.trace.document.mask.kind,
    "width": lambda seen: seen.trace.document.mask.width,
    "muted": lambda seen: [head + 1 for head in seen.trace.document.muted],
    "pins": lambda seen: len(seen.trace.document.pins),
    "tokens": lambda seen: list(seen.trace.tokens),
    "text": lambda seen: " ".join(seen.trace.tokens),
    "memory": lambda seen: " ".join(seen.trace.document.memory or ()),
    "head": lambda seen: seen.head + 1,
    "step": lambda seen: seen.step,
    "lens": lambda seen: seen.lens,
    "held": lambda seen: seen.held,
    "selected": lambda seen: "" if seen.selected is None else cell_text(seen.selected),
    "on": lambda seen: True,
    "off": lambda seen: False,
}


def _argmax(values: Value) -> int:
    return int(np.nanargmax(np.asarray(values))) + 1


FUNCTIONS: dict[str, Callable[..., Value]] = {
    "sum": lambda values: float(np.sum(values)),
    "max": lambda *values: float(np.max(np.asarray(values))),
    "min": lambda *values: float(np.min(np.asarray(values))),
    "mean": lambda values: float(np.mean(values)),
    "std": lambda values: float(np.std(values)),
    "argmax": _argmax,
    "argmin": lambda values: int(np.nanargmin(np.asarray(values))) + 1,
    "sqrt": lambda value: math.sqrt(value),
    "exp": lambda value: math.exp(min(value, 700.0)),
    "abs": lambda values: np.abs(values),
    "round": lambda value, places=0: round(float(value), int(places)),
    "count": lambda values: int(np.sum(values)) if np.ndim(values) else len(values),
    "isnan": lambda values: bool(np.isnan(values).all()),
}
_BINARY: dict[type, Callable[[Value, Value], Value]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_ORDER: dict[type, Callable[[Value, Value], Value]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}


def value_of(text: str, seen: Seen) -> Value:
    """What an expression comes to. Raises `ExpressionError`."""
    tree = _parsed(text)
    try:
        return _value(tree, seen)
    except ExpressionError as error:
        raise ExpressionError(f"“{text}”: {error}") from None
    except (TypeError, ValueError, IndexError, KeyError, ZeroDivisionError, OverflowError) as error:
        raise ExpressionError(f"“{text}”: {error}") from None


def holds(text: str, seen: Seen) -> bool:
    """Whether a condition is met. Raises `ExpressionError`."""
    return bool(np.all(value_of(text, seen)))


def number_of(text: str, seen: Seen) -> float:
    """A single number. Raises `ExpressionError` where it is none."""
    value = value_of(text, seen)
    if isinstance(value, str) or np.ndim(value) != 0:
        raise ExpressionError(f"“{text}” is {value!r} and no single number.")
    return float(value)


def cell_of(text: str, seen: Seen) -> Cell:
    """The cell that "scores[2, 3]" names, in the head looked at; "scores[1, 2, 3]": in head 1. Raises
    `ExpressionError`."""
    node = _parsed(text)
    if not isinstance(node, ast.Subscript) or not isinstance(node.value, ast.Name):
        raise ExpressionError(f"“{text}” names no cell; scores[2, 3] would fit.")
    places = [_value(each, seen) for each in _places(node)]
    if len(places) == 3:
        head, row, col = places
    elif len(places) == 2:
        head, (row, col) = seen.head + 1, places
    else:
        raise ExpressionError(f"“{text}” names no cell; scores[2, 3] would fit.")
    name = node.value.id
    per_head = name in NAMES and NAMES[name].per_head
    cell = Cell(name, int(row) - 1, int(col) - 1, int(head) - 1 if per_head else 0, seen.batch)
    if not seen.trace.has(cell):
        raise ExpressionError(f"“{text}”: there is no such cell in this document.")
    return cell


def cell_text(cell: Cell) -> str:
    """A cell as a lesson writes it, without its head: "scores[2,3]"."""
    return f"{cell.matrix}[{cell.row + 1},{cell.col + 1}]"


def spans_of(text: str, seen: Seen) -> tuple[str, slice, slice, int]:
    """Matrix, rows, columns (from 0) and head of "scores[2, :]", "k_head" or "scores[1, 2, 3]". Raises
    `ExpressionError`."""
    node = _parsed(text)
    everything = slice(None)
    if isinstance(node, ast.Name):
        name, places = node.id, [everything, everything]
    elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        name, places = node.value.id, [_place(each, seen) for each in _places(node)]
    else:
        raise ExpressionError(f"“{text}” names no part of a matrix; scores[2, :] would fit.")
    if name not in seen.trace.names:
        raise ExpressionError(f"“{text}”: no matrix is called {name}.")
    head = seen.head
    if len(places) == 3:
        first = places.pop(0)
        head = first.start if isinstance(first, slice) and first.start is not None else head
    if len(places) != 2:
        raise ExpressionError(f"“{text}” names no part of a matrix; scores[2, :] would fit.")
    rows, cols = (each if isinstance(each, slice) else slice(each, each + 1) for each in places)
    return name, rows, cols, head


@lru_cache(maxsize=1024)
def _parsed(text: str) -> ast.expr:
    if len(text) > MOST_LETTERS:
        raise ExpressionError(f"“{text[:40]}…” is too long; {MOST_LETTERS} letters at most would fit.")
    try:
        return ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ExpressionError(f"“{text}” cannot be read as an expression.") from None


def _places(node: ast.Subscript) -> list[ast.expr]:
    return list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]


def _place(node: ast.expr, seen: Seen) -> slice:
    """An index from 1, or a range with both ends included, as a slice from 0."""
    if isinstance(node, ast.Slice):
        first = 1 if node.lower is None else int(_value(node.lower, seen))
        last = None if node.upper is None else int(_value(node.upper, seen))
        if node.step is not None or first < 1:
            raise ExpressionError("ranges go from 1 on, by ones")
        return slice(first - 1, last)
    index = int(_value(node, seen))
    if index < 1:
        raise ExpressionError("rows and columns count from 1")
    return slice(index - 1, index)


def _value(node: ast.expr, seen: Seen) -> Value:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float | str):
        return node.value
    if isinstance(node, ast.Name):
        return _named(node.id, seen)
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        return _part(node, seen)
    if isinstance(node, ast.UnaryOp):
        inner = _value(node.operand, seen)
        if isinstance(node.op, ast.Not):
            return not np.all(inner)
        if isinstance(node.op, ast.USub):
            return -inner
    if isinstance(node, ast.BinOp) and type(node.op) in _BINARY:
        return _BINARY[type(node.op)](_value(node.left, seen), _value(node.right, seen))
    if isinstance(node, ast.BoolOp):
        # one after the other: what comes later may only make sense where what comes before holds
        if isinstance(node.op, ast.And):
            return all(np.all(_value(each, seen)) for each in node.values)
        return any(np.all(_value(each, seen)) for each in node.values)
    if isinstance(node, ast.Compare):
        return _compared(node, seen)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
        if node.func.id not in FUNCTIONS:
            raise ExpressionError(f"there is no function {node.func.id}; {', '.join(FUNCTIONS)} would fit")
        return FUNCTIONS[node.func.id](*(_value(each, seen) for each in node.args))
    raise ExpressionError("only numbers, names, cells, + − * /, comparisons and functions may stand here")


def _named(name: str, seen: Seen) -> Value:
    if name in FACTS:
        return FACTS[name](seen)
    if name == "blocked":
        found = seen.trace.blocked(seen.head, seen.batch)
        return np.zeros((seen.trace.L, seen.trace.S), bool) if found is None else found
    if name in seen.trace.names:
        return seen.trace.matrix(name, seen.head, seen.batch).array
    raise ExpressionError(f"nothing is called {name}")


def _part(node: ast.Subscript, seen: Seen) -> Value:
    assert isinstance(node.value, ast.Name)
    name = node.value.id
    if name == "tokens":
        return seen.trace.tokens[int(_value(node.slice, seen)) - 1]
    places = [_place(each, seen) for each in _places(node)]
    if name == "blocked":
        array = _named(name, seen)
    elif name in seen.trace.names:
        head = seen.head
        if len(places) == 3:
            head = places.pop(0).start or 0
        array = seen.trace.matrix(name, head, seen.batch).array
    else:
        raise ExpressionError(f"no matrix is called {name}")
    if len(places) != 2:
        raise ExpressionError(f"{name} wants a row and a column, as in {name}[2, 3]")
    found = array[places[0], places[1]]
    if found.size == 0 or any(
        place.stop is not None and place.stop > size for place, size in zip(places, array.shape, strict=True)
    ):
        rows, cols = array.shape
        raise ExpressionError(f"{name} is {rows} × {cols}")
    return found.item() if found.size == 1 else found


def _compared(node: ast.Compare, seen: Seen) -> bool:
    left = _value(node.left, seen)
    for sign, each in zip(node.ops, node.comparators, strict=True):
        right = _value(each, seen)
        if isinstance(sign, ast.Eq | ast.NotEq):
            met = _equal(left, right) == isinstance(sign, ast.Eq)
        elif isinstance(sign, ast.In | ast.NotIn):
            met = (left in right) == isinstance(sign, ast.In)
        elif type(sign) in _ORDER:
            met = bool(np.all(_ORDER[type(sign)](left, right)))
        else:
            raise ExpressionError("only ==, !=, <, <=, >, >=, in and not in compare")
        if not met:
            return False
        left = right
    return True


def _equal(left: Value, right: Value) -> bool:
    if isinstance(left, str | list) or isinstance(right, str | list):
        return bool(left == right)
    a, b = np.asarray(left, dtype=float), np.asarray(right, dtype=float)
    with np.errstate(invalid="ignore"):
        near = (a == b) | (np.abs(a - b) <= NEAR * np.maximum(1.0, np.abs(b)))
    return bool(np.all(near))
