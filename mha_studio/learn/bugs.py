"""Bugs that people really write into multi-head attention: every shape fits, nothing complains, the numbers are wrong.

`broken(right, bug)` computes a whole document again with one of them, in plain NumPy, and answers a trace like any
other; `Astray` is what it differs by from the right one. What is asked about them is in `diagnosis.py`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from weakref import WeakKeyDictionary

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from mha_studio.engine import AttentionResult
from mha_studio.language import mark, tr
from mha_studio.trace.difference import Difference
from mha_studio.trace.explain import explain
from mha_studio.trace.explain_difference import FORMULA
from mha_studio.trace.model import Array, Cell, Explanation, Link, Matrix, Operand, Span, Term
from mha_studio.trace.names import NAMES
from mha_studio.trace.numbers import format_number
from mha_studio.trace.terms import symbol
from mha_studio.trace.trace import Trace


class Bug(Struct, frozen=True):
    """One bug: its title, the step that it stands in, the line as it is written and as it should be, what becomes of
    the numbers by it (`sign`), and the first matrix (`trace.names`) in which that shows."""

    id: str
    title: str
    step: str
    matrix: str
    wrong: str
    right: str
    sign: str


BUGS: tuple[Bug, ...] = (
    Bug(
        "view", mark("view without the transpose"), "split", "q_head",
        "q = q.view(N, H, L, D)",
        "q = q.view(N, L, H, D).transpose(1, 2)",
        mark("A head gets pieces of several tokens’ rows instead of its own columns of each row."),
    ),
    Bug(
        "root", mark("√d_model instead of √d_k"), "scale", "scaled_scores",
        "scores = scores / math.sqrt(E)",
        "scores = scores / math.sqrt(D)",
        mark("All scores are too small by the same factor, √h, so every row of shares is too even."),
    ),
    Bug(
        "unscaled", mark("no scaling"), "scale", "scaled_scores",
        "scores = q @ k.transpose(-2, -1)",
        "scores = q @ k.transpose(-2, -1) / math.sqrt(D)",
        mark("All scores are too large by the same factor, √d_k, so the largest share of each row takes too much."),
    ),
    Bug(
        "axis", mark("softmax over the wrong axis"), "softmax", "row_max",
        "weights = torch.softmax(scores, dim=-2)",
        "weights = torch.softmax(scores, dim=-1)",
        mark("The columns of A add up to 1, not the rows: keys share out the queries."),
    ),
    Bug(
        "late", mark("mask after softmax"), "mask", "masked_scores",
        "weights = torch.softmax(scores, dim=-1).masked_fill(blocked, 0.0)",
        "weights = torch.softmax(scores.masked_fill(blocked, -math.inf), dim=-1)",
        mark("Blocked keys get nothing, but what they took is lost: their rows add up to less than 1."),
    ),
    Bug(
        "inverted", mark("mask inverted"), "mask", "mask",
        "scores = scores.masked_fill(allowed, -math.inf)",
        "scores = scores.masked_fill(~allowed, -math.inf)",
        mark("Exactly the blocked keys are looked at; a row that may see every key becomes NaN."),
    ),
    Bug(
        "float", mark("a 0/1 float mask"), "mask", "mask",
        "scores = scores + torch.tril(torch.ones(L, L))",
        "scores = scores.masked_fill(torch.tril(torch.ones(L, L)) == 0, -math.inf)",
        mark("0 and 1 are added to the scores: blocked keys are looked at a little less, none is blocked."),
    ),
    Bug(
        "batch", mark("batch and sequence mixed up"), "split", "q_head",
        "y, _ = nn.MultiheadAttention(E, H)(x, x, x)  # x: (batch, sequence, E)",
        "y, _ = nn.MultiheadAttention(E, H, batch_first=True)(x, x, x)",
        mark("Tokens at the same place of different sentences look at each other, not those of one sentence."),
    ),
)  # fmt: skip
BY_ID = {bug.id: bug for bug in BUGS}


def problem(right: Trace, bug: Bug) -> str:
    """A sentence where this bug changes nothing in this computation, or cannot be written there; else nothing."""
    if not fits(right):
        return tr(
            "The document has a second sentence, pins, muted heads, appended keys or a row with every key blocked."
        )
    if bug.id in ("view", "root") and right.H < 2:
        return tr("With one head it makes no difference.")
    if bug.id == "view" and right.L < 2:
        return tr("With one token it makes no difference.")
    if bug.id == "unscaled" and right.scale == 1.0:
        return tr("Scaling is off in this document.")
    if bug.id in ("late", "inverted", "float") and not _blocking(right):
        return tr("The document has no mask that blocks.")
    if bug.id == "batch" and (right.N < 2 or right.N != right.L):
        return tr("The shapes fit only where there are as many sentences as tokens in each.")
    if bug.id == "axis" and right.L < 2:
        return tr("With one token it makes no difference.")
    return "" if first_difference(broken(right, bug), right) else tr("Here it makes no difference.")


def fits(right: Trace) -> bool:
    """Whether the labs can compute this document again."""
    call = right.result.call
    rows_blocked = call.mask is not None and bool(np.isneginf(call.mask).all(axis=-1).any())
    return not (right.cross or call.config.extra_keys or not call.plain or rows_blocked)


def _blocking(right: Trace) -> bool:
    mask = right.result.call.mask
    return mask is not None and bool(np.isneginf(mask).any())


def broken(right: Trace, bug: Bug, told: bool = True) -> BrokenTrace:
    """The same document, computed with the bug."""
    return BrokenTrace(right, bug, told)


def first_difference(wrong: BrokenTrace, right: Trace) -> str:
    """The first matrix, in the order of the steps, that holds other numbers in any head or sentence; "" if none."""
    there = plain_forward(right)
    for name in right.names:
        if name in wrong.made and not np.allclose(
            wrong.made[name], there[name], rtol=1e-4, atol=1e-6, equal_nan=True
        ):
            return name
    return ""


_plain: WeakKeyDictionary[Trace, dict[str, Array]] = WeakKeyDictionary()


def plain_forward(right: Trace) -> dict[str, Array]:
    """The right computation in the same plain NumPy, by the names of `_forward`; worked out once for each trace."""
    found = _plain.get(right)
    if found is None:
        found = _plain[right] = _forward(right, None)
    return found


class BrokenTrace(Trace):
    """A computation with a bug in it. Shapes, names and inputs are those of `right`; unless it is to be `told`, no
    explanation says which bug it is."""

    def __init__(self, right: Trace, bug: Bug, told: bool = True) -> None:
        self.bug, self.right, self.told = bug, right, told
        self.made = _forward(right, bug)
        made = self.made
        # A new one, for `dataclasses.replace` would call the constructor of a kernel's result, which takes a buffer.
        result = AttentionResult(
            call=right.result.call, computed_by=right.result.computed_by, q=made["q_head"], k=made["k_head"],
            v=made["v_head"], scores=made["scores"], masked_scores=made["masked_scores"],
            attn_weights=made["attn_weights"], head_outputs=made["head_outputs"], concat=made["concat"],
            output=right.result.call.restore(made["output"]),
        )  # fmt: skip
        super().__init__(right.document, result)

    def _make(self, name: str, head: int, batch: int) -> Matrix:
        """Where batch and sequence are mistaken, rows between the split and the output are sentences: their tokens at
        one place."""
        made = super()._make(name, head, batch)
        if self.bug.id != "batch" or not NAMES[name].per_head:
            return made
        document = self.document
        tokens = tuple(document.padded(entry)[batch] for entry in range(self.N))
        return replace(
            made, row_labels=made.row_labels and tokens, col_labels=made.col_labels and tokens
        )  # fmt: skip

    def blocked(self, head: int = 0, batch: int = 0) -> NDArray[np.bool_] | None:
        """Blocked is what gets −∞ here."""
        mask = self.made["mask"][batch, head]
        return np.isneginf(mask) if self.bug.id not in ("late", "float") and self.has_mask else None

    def _array(self, name: str, head: int, batch: int) -> Array:
        made = self.made.get(name)
        if made is None:
            return super()._array(name, head, batch)
        found: Array = made[batch, head] if NAMES[name].per_head else made[batch]
        return found

    def explained(self, cell: Cell, most: int = 8) -> Explanation:
        """As it is explained without the bug; where the bug is at work, by what is computed there instead."""
        found = replace(explain(self, cell, most), checks=())
        if cell.matrix not in _AT_WORK[self.bug.id]:
            return found
        if not self.told:
            words = tr("This is how it should be made. What stands here was made in another way.")
            return replace(found, words=(Span(words),), note="")
        terms = _terms(self, cell)
        links = [
            Link(part.symbol, part.cell, part.role)
            for term in terms
            for part in term.operands
            if part.cell is not None
        ]
        return replace(
            found, words=(Span(tr(self.bug.sign)),), terms=terms, total=terms[-1].running if terms else found.value,
            torch_line=self.bug.wrong, torch_shapes="", links=tuple(links),
            formula=FORMULAS_WITH_BUGS.get((self.bug.id, cell.matrix), found.formula),
            formula_text=_text_of(cell, found.value, terms),
            note=tr("It should be {line}").format(line=self.bug.right),
        )  # fmt: skip


_AT_WORK: dict[str, frozenset[str]] = {
    "view": frozenset({"q_head", "k_head", "v_head"}),
    "batch": frozenset({"q_head", "k_head", "v_head", "concat"}),
    "root": frozenset({"scaled_scores"}),
    "unscaled": frozenset({"scaled_scores"}),
    "axis": frozenset({"row_max", "shifted", "row_sum", "attn_weights"}),
    "late": frozenset({"masked_scores", "attn_weights"}),
    "inverted": frozenset({"mask"}),
    "float": frozenset({"mask", "masked_scores"}),
}
"""Where a bug computes something else of the same operands; everywhere else the numbers follow as they always do."""


_SPLIT = {
    "view": r"\textcolor{query}{q^{(h)}_{i,j}} = \mathrm{vec}(Q)_n, \quad n = ((h-1)\,L + i - 1)\,d_k + j",
    "batch": r"\textcolor{query}{q^{(h)}_{i,j}}[n] = \textcolor{query}{q_{n,\,(h-1) d_k + j}}[i]",
}
FORMULAS_WITH_BUGS: dict[tuple[str, str], str] = {
    **{
        (bug, f"{letter}_head"): tex.replace("{query}", f"{{{role}}}").replace("{q", f"{{{letter}").replace(
            "(Q)", f"({letter.upper()})"
        )
        for bug, tex in _SPLIT.items()
        for letter, role in (("q", "query"), ("k", "key"), ("v", "value"))
    },
    ("batch", "concat"): r"c_{i,\,(h-1) d_k + j}[n] = o^{(h)}_{n,j}[i]",
    ("root", "scaled_scores"): r"s'_{i,j} = \frac{s_{i,j}}{\textcolor{accent}{\sqrt{h\,d_k}}}",
    ("unscaled", "scaled_scores"): r"s'_{i,j} = s_{i,j}",
    ("axis", "row_max"): r"\max_i z_{i,j}",
    ("axis", "row_sum"): r"\sum_i e_{i,j}",
    ("axis", "shifted"): r"d_{i,j} = z_{i,j} - \max_i z_{i,j}",
    ("axis", "attn_weights"): r"\textcolor{accent}{a_{i,j}} = \frac{e_{i,j}}{\sum_i e_{i,j}}",
    ("late", "masked_scores"): r"z_{i,j} = s'_{i,j}",
    ("late", "attn_weights"): r"\textcolor{accent}{a_{i,j}} = \frac{e_{i,j}}{\ell_i} \times \{0,\,1\}",
    ("inverted", "mask"): r"\textcolor{accent}{M_{i,j}} \in \{{-}\infty,\,0\}",
    ("float", "mask"): r"\textcolor{accent}{M_{i,j}} \in \{0,\,1\}",
}  # fmt: skip
"""(bug, matrix) → what is computed there instead, in TeX, as `trace.formulas` writes it."""


def _text_of(cell: Cell, value: float, terms: tuple[Term, ...]) -> str:
    """The same with the cell's own indices: "s′₁,₂ = s₁,₂ ÷ √d_model"."""
    made = " + ".join(f" {term.sign} ".join(part.symbol for part in term.operands) for term in terms)
    return f"{symbol(cell.matrix, cell.row, cell.col)} = {made or format_number(value)}"


def _terms(trace: BrokenTrace, cell: Cell) -> tuple[Term, ...]:
    """What is done instead, with its operands; empty where the number is put there by the mask alone."""
    value, bug, matrix = trace.value(cell), trace.bug.id, cell.matrix

    def same(name: str) -> Operand:
        return _operand(trace, Cell(name, cell.row, cell.col, cell.head, cell.batch))

    def one(first: Operand, sign: str = "+", by: float | None = None, label: str = "") -> tuple[Term, ...]:
        parts = (first,) if by is None else (first, Operand(by, label, "plain", None))
        return (Term(parts, sign, value, value),)

    def taken_off(first: Operand, second: float, label: str) -> tuple[Term, ...]:
        off = Term((Operand(-second, label, "plain", None),), "+", -second, value)
        return (Term((first,), "+", first.value, first.value), off)

    if bug in ("view", "batch"):
        return one(_operand(trace, _torn_from(trace, cell)))
    if bug == "root":
        return one(same("scores"), "÷", math.sqrt(trace.E), "√d_model")
    if bug == "unscaled":
        return one(same("scores"))
    if bug == "late":
        if matrix == "masked_scores":
            return one(same("scaled_scores"))
        total = trace.value(Cell("row_sum", cell.row, 0, cell.head, cell.batch))
        share = same("exp")
        if trace.right.value(Cell("mask", cell.row, cell.col, cell.head, cell.batch)) < 0.0:
            return one(
                Operand(share.value / total, symbol(matrix, cell.row, cell.col), "share", None), "×", 0.0, "0"
            )
        return one(share, "÷", total, symbol("row_sum", cell.row, 0))
    if bug == "float" and matrix == "masked_scores":
        first, second = same("scaled_scores"), same("mask")
        return (
            Term((first,), "+", first.value, first.value),
            Term((second,), "+", second.value, first.value + second.value),
        )
    if bug == "axis" and matrix == "attn_weights":
        column = trace.matrix("exp", cell.head, cell.batch).array[:, cell.col]
        return one(same("exp"), "÷", float(column.sum(dtype=np.float64)), tr("Σ of the column"))
    if bug == "axis" and matrix == "shifted":
        column = trace.matrix("masked_scores", cell.head, cell.batch).array[:, cell.col]
        return taken_off(same("masked_scores"), float(column.max()), tr("max of the column"))
    return ()


def _operand(trace: Trace, cell: Cell) -> Operand:
    return Operand(trace.value(cell), symbol(cell.matrix, cell.row, cell.col), NAMES[cell.matrix].role, cell)


def _torn_from(trace: BrokenTrace, cell: Cell) -> Cell:
    """The cell that stands in a cell of a head by the wrong split, or, where batch and sequence are mistaken, in a
    cell of the concatenation."""
    letter = cell.matrix[0]
    if cell.matrix == "concat":
        head, col = divmod(cell.col, trace.D)
        return Cell("head_outputs", cell.batch, col, head, cell.row)
    if trace.bug.id == "batch":
        return Cell(letter, cell.batch, cell.head * trace.D + cell.col, 0, cell.row)
    row, col = divmod((cell.head * trace.L + cell.row) * trace.D + cell.col, trace.E)
    return Cell(letter, row, col, 0, cell.batch)


class Astray(Difference):
    """What a bug makes of every number: with the bug, minus right."""

    def __init__(self, wrong: BrokenTrace) -> None:
        super().__init__(wrong, wrong.right)

    def titles(self, letter: str) -> tuple[str, str]:
        return f"Δ{letter}", tr("Δ{letter}, broken − right").format(letter=letter)

    @property
    def sentence(self) -> str:
        """Whose output is led astray most."""
        apart = np.stack([self.matrix("output", 0, entry).array for entry in range(self.N)])
        size = np.abs(np.nan_to_num(apart, nan=1e9)).sum(axis=2)
        entry, row = np.unravel_index(int(size.argmax()), size.shape)
        return tr("Broken minus right: the output of “{token}” is led astray most.").format(
            token=self.query_token(int(row), int(entry))
        )

    def explained(self, cell: Cell, most: int = 8) -> Explanation:
        """Both numbers, and one taken off the other."""
        wrong, right, off = self.forward.value(cell), self.held.value(cell), self.value(cell)
        name, role = symbol(cell.matrix, cell.row, cell.col), NAMES[cell.matrix].role
        words = (
            tr("The same as in the right computation: the bug does not reach this number.")
            if off == 0.0
            else tr("This is how far the bug leads it astray.")
        )
        terms = (
            Term((Operand(wrong, name, role, None),), "+", wrong, wrong, tr("with the bug")),
            Term((Operand(-right, name, role, None),), "+", -right, off, tr("right, taken off")),
        )
        return replace(
            explain(self.held, cell, most), words=(Span(words),), formula=FORMULA[0], formula_text=FORMULA[1],
            terms=terms, name=tr("difference"), total=off, value=off, torch_line="", torch_shapes="", note="",
            checks=(),
        )  # fmt: skip


def _forward(right: Trace, bug: Bug | None) -> dict[str, Array]:
    """Multi-head attention in plain NumPy, the bug, if any, at its place. Batch first: q, k, v, concat, output
    (N, L, E); q_head … (N, H, L, D); scores … attn_weights (N, H, L, S); row_max, row_sum (N, H, L, 1)."""
    call, id = right.result.call, bug.id if bug is not None else ""
    weights, heads = call.weights, right.H
    x: Array = call.query
    made: dict[str, Array] = {}
    for letter in "qkv":
        made[letter] = _linear(x, getattr(weights, f"w_{letter}"), getattr(weights, f"b_{letter}"))
        entering = made[letter].swapaxes(0, 1) if id == "batch" else made[letter]
        made[f"{letter}_head"] = _split(entering, heads, transposed=id != "view")
    q, k, v = made["q_head"], made["k_head"], made["v_head"]
    scores = made["scores"] = q @ k.swapaxes(-2, -1)
    scale = {"root": 1.0 / math.sqrt(right.E), "unscaled": 1.0}.get(id, right.scale)
    scaled = made["scaled_scores"] = scores * scores.dtype.type(scale)
    mask = np.zeros_like(scaled) if call.mask is None else np.broadcast_to(call.mask, scaled.shape)
    blocked = np.isneginf(mask)
    if id == "inverted":
        mask = np.where(blocked, 0.0, -np.inf).astype(scaled.dtype)
    elif id == "float":
        mask = np.where(blocked, 0.0, 1.0).astype(scaled.dtype)
    made["mask"] = mask
    masked = made["masked_scores"] = scaled if id == "late" else scaled + mask
    axis = -2 if id == "axis" else -1
    with np.errstate(all="ignore"):
        most = masked.max(axis=axis, keepdims=True)
        shifted = made["shifted"] = masked - most
        exp = made["exp"] = np.exp(shifted)
        total = exp.sum(axis=axis, keepdims=True)
        shares = exp / total
    # Of the wrong axis there is a maximum and a sum for each column; they are shown in a column as ever.
    made["row_max"], made["row_sum"] = (
        each.swapaxes(-2, -1) if id == "axis" else each for each in (most, total)
    )
    made["attn_weights"] = np.where(blocked, 0.0, shares).astype(scaled.dtype) if id == "late" else shares
    outputs = made["head_outputs"] = made["attn_weights"] @ v
    concat = outputs.swapaxes(1, 2).reshape(*x.shape)
    made["concat"] = concat.swapaxes(0, 1) if id == "batch" else concat
    made["output"] = _linear(made["concat"], weights.w_o, weights.b_o)
    return made


def _linear(x: Array, weight: Array, bias: Array | None) -> Array:
    """x Wᵀ + b, as `F.linear`: (…, in) to (…, out)."""
    product: Array = x @ weight.T
    return product if bias is None else product + bias


def _split(x: Array, heads: int, transposed: bool) -> Array:
    """(N, L, E) as (N, H, L, D): with the transpose head by head, without it torn across the tokens."""
    N, L, E = x.shape
    if not transposed:
        return x.reshape(N, heads, L, E // heads)
    return x.reshape(N, L, heads, E // heads).swapaxes(1, 2)


Maker = Callable[[Trace], Trace]


def variant_of(bug: Bug, told: bool = True) -> Maker:
    """For the lens: a computation becomes the same with the bug."""
    return lambda right: broken(right, bug, told)


def astray(wrong: Trace) -> Trace:
    """For the lens: how far a variant goes astray."""
    assert isinstance(wrong, BrokenTrace)
    return Astray(wrong)
