"""Finding out which bug is on: what can be seen of a computation without knowing, and why a guess is right or wrong.

The bugs are `bugs.py`'s; every number here is read off the two computations.
"""

from __future__ import annotations

import random

import numpy as np
from msgspec import Struct

from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document, Mask
from mha_studio.document.tokens import split
from mha_studio.language import tr
from mha_studio.learn.bugs import BUGS, BrokenTrace, Bug, broken, first_difference, problem
from mha_studio.trace.model import Array, Cell
from mha_studio.trace.names import NAMES
from mha_studio.trace.numbers import format_number
from mha_studio.trace.steps import step
from mha_studio.trace.terms import symbol
from mha_studio.trace.trace import Trace

SENTENCES = ("the cat sat down", "a dog ran home", "our bird can sing", "my fish swims deep")


class Fact(Struct, frozen=True):
    """One observation: what was looked at, what it is, what it would be in the right computation; `odd` where those
    differ."""

    name: str
    here: str
    right: str
    odd: bool


class Verdict(Struct, frozen=True):
    """Whether the guess is right, and why."""

    right: bool
    sentence: str


def lab_document(seed: int = 3) -> Document:
    """Four sentences of four tokens, two heads, no token looking ahead: every bug can be written into it."""
    first, *others = map(split, SENTENCES)
    made = new_document(" ".join(first), 2, 8, seed, Mask("causal"))
    return made.replace(batch=tuple(others), title="Break it")


def candidates(right: Trace) -> tuple[Bug, ...]:
    """The bugs that make a difference in this computation."""
    return tuple(bug for bug in BUGS if not problem(right, bug))


def drawn(right: Trace, seed: int, last: str = "") -> Bug:
    """A bug to be found, never the last one twice. Raises ValueError where none makes a difference."""
    pool = [bug for bug in candidates(right) if bug.id != last] or list(candidates(right))
    if not pool:
        raise ValueError("no bug makes a difference in this document")
    return random.Random(f"diagnosis/{seed}").choice(pool)


def evidence(shown: BrokenTrace, right: Trace) -> tuple[Fact, ...]:
    """What catches the eye of one who looks closely: sums, what blocked keys get, sizes of scores, numbers that are
    none, and unless the bug is to be found, the first matrix with other numbers."""
    facts = []
    for name, axis in ((tr("rows of A sum to"), 3), (tr("columns of A sum to"), 2)):
        here, there = (_range(t.result.attn_weights.sum(axis=axis)) for t in (shown, right))
        facts.append(Fact(name, here, there, here != there))
    mask = right.result.call.mask
    if mask is not None:
        blocked = np.broadcast_to(np.isneginf(mask), right.result.attn_weights.shape)
        here, there = (_largest(t.result.attn_weights[blocked]) for t in (shown, right))
        facts.append(Fact(tr("most a blocked key gets"), here, there, here != there))
    here, there = (_largest(t.result.masked_scores) for t in (shown, right))
    facts.append(Fact(tr("largest score"), here, there, here != there))
    here, there = (_count(t) for t in (shown, right))
    facts.append(Fact(tr("NaN rows of the output"), here, there, here != there))
    first = first_difference(shown, right)
    if first and shown.told:
        row = NAMES[first]
        where = f"{tr(step(row.step).title)}, {row.symbol}"
        facts.append(Fact(tr("first other numbers"), where, "", True))
    return tuple(facts)


def judge(shown: BrokenTrace, guess: Bug) -> Verdict:
    """Hold a guess against what is seen: by the first matrix that would differ, then by its numbers."""
    right, bug = shown.right, shown.bug
    if guess.id == bug.id:
        return Verdict(True, tr("Right. {sign}").format(sign=tr(bug.sign)))
    none = problem(right, guess)
    title = tr(guess.title)
    if none:
        return Verdict(False, tr("“{bug}” would change nothing here: {why}").format(bug=title, why=none))
    other = broken(right, guess)
    here, there = first_difference(shown, right), first_difference(other, right)
    if here != there:
        return Verdict(
            False,
            tr(
                "Not that one: with “{bug}” the first other numbers would stand in {there} ({there_step}); here they "
                "stand in {here} ({here_step})."
            ).format(
                bug=title, there=NAMES[there].symbol, there_step=tr(step(NAMES[there].step).title),
                here=NAMES[here].symbol, here_step=tr(step(NAMES[here].step).title),
            ),
        )  # fmt: skip
    cell = _most_apart(shown, other, here)
    values = [format_number(t.value(cell), 2) for t in (other, shown, right)]
    return Verdict(
        False,
        tr(
            "Not that one: “{bug}” starts in the same place, {matrix}, but {cell} would then be {there}; here it is "
            "{here}, and right is {right}."
        ).format(
            bug=title, matrix=NAMES[here].symbol, cell=symbol(here, cell.row, cell.col), there=values[0],
            here=values[1], right=values[2],
        ),
    )  # fmt: skip


def _most_apart(one: Trace, other: Trace, name: str) -> Cell:
    """The cell of a matrix in which two computations differ most, over heads and sentences."""
    best, found = -1.0, Cell(name, 0, 0)
    for batch in range(one.N):
        for head in range(one.H if NAMES[name].per_head else 1):
            a, b = one.matrix(name, head, batch).array, other.matrix(name, head, batch).array
            with np.errstate(invalid="ignore"):
                apart = np.where(
                    (a == b) | (np.isnan(a) & np.isnan(b)), 0.0, np.abs(np.nan_to_num(a - b, nan=1e9))
                )
            row, col = np.unravel_index(int(apart.argmax()), apart.shape)
            if apart[row, col] > best:
                best, found = float(apart[row, col]), Cell(name, int(row), int(col), head, batch)
    return found


def _range(sums: Array) -> str:
    finite = sums[np.isfinite(sums)]
    if not finite.size:
        return "NaN"
    low, high = format_number(float(finite.min()), 2), format_number(float(finite.max()), 2)
    text = low if low == high else f"{low} … {high}"
    return text if finite.size == sums.size else f"{text}, NaN"


def _largest(values: Array) -> str:
    finite = np.abs(values[np.isfinite(values)])
    return format_number(float(finite.max(initial=0.0)), 2)


def _count(trace: Trace) -> str:
    rows = [np.isnan(trace.matrix("output", 0, batch).array).any(axis=1).sum() for batch in range(trace.N)]
    return str(int(sum(rows)))
