"""Questions made from numbers: drawn from a seed or from the open document, so that none comes twice.

Each kind of question is a row of `MAKERS`; `draw` answers one `Drawn`, whose right answer the engine has computed.
The likely slips are `slips.py`'s, reading what was typed is `answers.py`'s.
"""

from __future__ import annotations

import hashlib
import math
import random
from collections.abc import Callable, Iterable, Sequence
from typing import Literal

import numpy as np
from msgspec import Struct

from mha_studio.document.document import Document, Mask
from mha_studio.language import tr
from mha_studio.learn.answers import read_number, read_shape
from mha_studio.learn.cards import Level, Option, Topic
from mha_studio.learn.easy import easy_document
from mha_studio.learn.slips import Grade, Slip, grade, slips, softmax, tolerance_of
from mha_studio.trace.model import Cell
from mha_studio.trace.numbers import format_number
from mha_studio.trace.trace import Trace, compute

PREFIX = "numbers-"
MOST_TRIES = 200


class Row(Struct, frozen=True):
    """A row of numbers that the question gives: its name, its role (for its colour), its numbers as text."""

    name: str
    cells: tuple[str, ...]
    role: str = "plain"


class Drawn(Struct, frozen=True):
    """One question. `form`: type a "number" or a "shape", or choose one of `options` ("choice", `options[0]` is right).

    `document` and `cell` are where the answer can be watched, in `step`; `working` is how it comes about.
    """

    card: str
    question: str
    form: Literal["number", "shape", "choice"]
    working: str
    rows: tuple[Row, ...] = ()
    right: float = 0.0
    shape: tuple[int, ...] = ()
    tolerance: float = 0.01
    slips: tuple[Slip, ...] = ()
    shape_slips: tuple[tuple[tuple[int, ...], str], ...] = ()
    options: tuple[Option, ...] = ()
    document: Document | None = None
    step: str = "scores"
    cell: Cell | None = None

    @property
    def signature(self) -> str:
        """Tells one question from any other."""
        parts = (self.card, self.question, self.rows, self.right, self.shape, self.options)
        return hashlib.blake2b(repr(parts).encode(), digest_size=8).hexdigest()

    @property
    def answer(self) -> str:
        """The right answer as it is written."""
        if self.form == "shape":
            return shape_text(self.shape)
        if self.form == "choice":
            return self.options[0].text
        return number_text(self.right)

    def judge(self, typed: str) -> tuple[bool, str]:
        """Whether what was typed is right, and the name of the slip in a sentence, or nothing. Raises `AnswerError`."""
        if self.form == "shape":
            given = read_shape(typed)
            if given == self.shape:
                return True, ""
            named = next((why for shape, why in self.shape_slips if shape == given), "")
            if not named and sorted(given) == sorted(self.shape):
                named = tr("The sizes are right, their order is not.")
            return False, named
        found: Grade = grade(read_number(typed), self.right, self.slips, self.tolerance)
        return found.right, found.slip.sentence if found.slip is not None else ""


class Maker(Struct, frozen=True):
    """A kind of question: its id behind `PREFIX`, and what makes one of a random generator and the open document."""

    id: str
    level: Level
    topic: Topic
    make: Callable[[random.Random, Document | None], Drawn]

    @property
    def card(self) -> str:
        """The id under which answers are kept."""
        return PREFIX + self.id


def draw(
    card: str, seed: int, document: Document | None = None, seen: Sequence[str] | set[str] = ()
) -> Drawn:
    """A question of this kind; the same for the same seed, and none whose signature was seen. Raises KeyError for a
    kind that there is not."""
    maker = MAKERS[card]
    drawn = maker.make(random.Random(f"{card}/{seed}"), document)
    for again in range(1, MOST_TRIES):
        if drawn.signature not in seen:
            break
        # A small document has few questions in it; then they come from a seed alone.
        drawn = maker.make(random.Random(f"{card}/{seed}/{again}"), document if again < 20 else None)
    return drawn


def number_text(value: float) -> str:
    """A number with as many decimals as it needs, three at most."""
    if math.isfinite(value) and value == round(value):
        return format_number(value, 0)
    return format_number(value, 3)


def shape_text(shape: Sequence[int]) -> str:
    """A shape as torch prints it."""
    return f"({', '.join(map(str, shape))}{',' if len(shape) == 1 else ''})"


# ---- what questions are made of --------------------------------------------------------------------------------


def _row(name: str, numbers: Iterable[float], decimals: int, role: str = "plain") -> Row:
    return Row(name, tuple(format_number(float(n), decimals) for n in numbers), role)


def _easy(rng: random.Random, tokens: int = 3, mask: Mask | None = None) -> Trace:
    return compute(easy_document(rng.randrange(1_000_000), tokens, 2, 8, mask))


def _fits(document: Document | None) -> bool:
    """Whether questions can be asked about the open document: its numbers fit on a card."""
    return document is not None and 2 <= document.length <= 8 and document.config.embed_dim <= 16


def _open(rng: random.Random, document: Document | None, most_keys: int = 6) -> Trace:
    """The open document where its numbers fit on a card, else one drawn from a seed."""
    if document is not None and _fits(document):
        trace = compute(document)
        if most_keys >= trace.S and np.isfinite(trace.result.scores).all():
            return trace
    return _easy(rng, rng.choice((3, 4)))


def _sized(model: int, heads: int) -> Document:
    """A document of these sizes where a screen can show them, else a small one."""
    return easy_document(model, 3, heads, model) if model <= 64 else easy_document(model, 3, 2, 8)


def _names(trace: Trace, row: int, col: int) -> tuple[str, str]:
    return trace.query_token(row), trace.key_token(col)


# ---- the kinds of questions ------------------------------------------------------------------------------------


def _score(rng: random.Random, document: Document | None) -> Drawn:
    trace = _easy(rng)
    row, col, head = rng.randrange(trace.L), rng.randrange(trace.S), rng.randrange(trace.H)
    cell = Cell("scores", row, col, head)
    q, k = trace.matrix("q_head", head).array[row], trace.matrix("k_head", head).array[col]
    asks, offers = _names(trace, row, col)
    terms = " + ".join(f"{_signed(a)} · {_signed(b)}" for a, b in zip(q, k, strict=True))
    return Drawn(
        PREFIX + "score",
        tr("“{asks}” asks, “{offers}” offers. What is their score in this head?").format(asks=asks, offers=offers),
        "number", f"{terms} = {number_text(trace.value(cell))}",
        (_row(f"q · {asks}", q, 0, "query"), _row(f"k · {offers}", k, 0, "key")),
        right=trace.value(cell), slips=slips(trace, cell), document=trace.document, step="scores", cell=cell,
    )  # fmt: skip


def _scaled(rng: random.Random, document: Document | None) -> Drawn:
    heads, width = rng.choice((2, 3, 4)), rng.choice((4, 9, 16))
    trace = compute(easy_document(rng.randrange(1_000_000), 3, heads, heads * width))
    row, col, head = rng.randrange(trace.L), rng.randrange(trace.S), rng.randrange(trace.H)
    cell = Cell("scaled_scores", row, col, head)
    score = trace.value(Cell("scores", row, col, head))
    return Drawn(
        PREFIX + "scaled",
        tr(
            "“{asks}” and “{offers}” have the score {score}. The model is {model} wide and has {heads} heads. "
            "What goes into the softmax, if nothing is masked?"
        ).format(
            asks=trace.query_token(row), offers=trace.key_token(col), score=number_text(score), model=trace.E,
            heads=trace.H,
        ),
        "number",
        tr("d_k = {model} ÷ {heads} = {width}, and {score} ÷ √{width} = {right}").format(
            model=trace.E, heads=trace.H, width=trace.D, score=number_text(score), right=number_text(trace.value(cell))
        ),
        right=trace.value(cell), slips=slips(trace, cell), document=trace.document, step="scale", cell=cell,
    )  # fmt: skip


def _share(rng: random.Random, document: Document | None) -> Drawn:
    trace = _open(rng, document, 5)
    row, head = rng.randrange(trace.L), rng.randrange(trace.H)
    z = trace.matrix("masked_scores", head).array[row].astype(np.float64)
    allowed = [col for col in range(trace.S) if np.isfinite(z[col])]
    names = [trace.key_token(each) for each in range(trace.S)]
    col = rng.choice([each for each in allowed if names.count(names[each]) == 1] or allowed)
    cell = Cell("attn_weights", row, col, head)
    shown = np.round(z, 2)
    raised = np.exp(shown)
    places = 2 if raised.max() < 100 else 1
    tokens = [trace.key_token(each) for each in range(trace.S)]
    total = raised.sum()
    return Drawn(
        PREFIX + "share",
        tr("“{asks}” has these scores after the scaling. What share does “{offers}” get?").format(
            asks=trace.query_token(row), offers=tokens[col]
        ),
        "number",
        f"{format_number(raised[col], places)} ÷ {format_number(total, places)} = "
        f"{format_number(trace.value(cell), 3)}",
        (
            Row("", tuple(tokens), "muted"),
            _row("s′", shown, 2, "plain"),
            _row("exp s′", raised, places, "muted"),
        ),
        right=trace.value(cell), tolerance=0.012, slips=slips(trace, cell), document=trace.document, step="softmax",
        cell=cell,
    )  # fmt: skip


def _missing(rng: random.Random, document: Document | None) -> Drawn:
    trace = _open(rng, document)
    row, head = rng.randrange(trace.L), rng.randrange(trace.H)
    shares = trace.matrix("attn_weights", head).array[row].astype(np.float64)
    col = rng.choice([at for at in range(trace.S) if shares[at] >= 0.05])
    cells = [format_number(share, 2) for share in shares]
    cells[col] = "?"
    shown = sum(round(float(share), 2) for at, share in enumerate(shares) if at != col)
    tokens = [trace.key_token(each) for each in range(trace.S)]
    return Drawn(
        PREFIX + "missing",
        tr("One share of this row has been rubbed out. What is it?"),
        "number",
        tr("A row adds up to 1, and 1 − {rest} = {right}").format(
            rest=format_number(shown, 2), right=format_number(1.0 - shown, 2)
        ),
        (Row("", tuple(tokens), "muted"), Row("a", tuple(cells), "plain")),
        right=float(shares[col]), tolerance=tolerance_of(2, trace.S),
        slips=(Slip("percent", 100.0 * float(shares[col])),), document=trace.document, step="softmax",
        cell=Cell("attn_weights", row, col, head),
    )  # fmt: skip


def _collect(rng: random.Random, document: Document | None) -> Drawn:
    trace = _easy(rng)
    row, col, head = rng.randrange(trace.L), rng.randrange(trace.D), rng.randrange(trace.H)
    cell = Cell("head_outputs", row, col, head)
    shares = trace.matrix("attn_weights", head).array[row].astype(np.float64)
    values = trace.matrix("v_head", head).array[:, col].astype(np.float64)
    shown = float(np.round(shares, 2) @ values)
    terms = " + ".join(f"{format_number(a, 2)} · {_signed(v)}" for a, v in zip(shares, values, strict=True))
    return Drawn(
        PREFIX + "collect",
        tr("These are the shares of “{asks}” and one column of V. What does the head give "
            "“{asks}” there?").format(
            asks=trace.query_token(row)
        ),
        "number", f"{terms} = {format_number(shown, 2)}",
        (
            Row("", tuple(trace.key_token(each) for each in range(trace.S)), "muted"),
            _row("a", shares, 2, "share"),
            _row("v", values, 0, "value"),
        ),
        right=trace.value(cell), tolerance=0.005 * float(np.abs(values).sum()) + 0.011,
        slips=slips(trace, cell), document=trace.document, step="weighted-sum", cell=cell,
    )  # fmt: skip


def _most(rng: random.Random, document: Document | None) -> Drawn:
    """Which token gets the most: by the scores, so that it must be read off, with the slips as the other options."""
    trace = _open(rng, document, 8)
    for _ in range(MOST_TRIES):
        head, row = rng.randrange(trace.H), rng.randrange(trace.L)
        z = trace.matrix("masked_scores", head).array[row].astype(np.float64)
        tokens = [trace.key_token(each) for each in range(trace.S)]
        order = sorted(range(trace.S), key=lambda col, z=z: -z[col])  # type: ignore[misc]
        if len(set(tokens)) >= 3 and tokens.count(tokens[order[0]]) == 1 and z[order[0]] - z[order[1]] > 0.02:
            break
        trace = _easy(rng, 4)
    best = order[0]
    sizes = np.where(np.isfinite(z), np.abs(z), 0.0)
    reasons = {
        int(sizes.argmax()): tr(
            "Its score is the largest in size, but it is negative: exp makes it the smallest share."
        ),
        row if row < trace.S else -1: tr(
            "A token need not look at itself most; here its own score is smaller."
        ),
        order[-1]: tr("That is the smallest score, and the smallest share."),
    }
    wrong: dict[str, Option] = {}
    for col in [int(sizes.argmax()), row, order[-1], *order[1:]]:
        if 0 <= col < trace.S and tokens[col] != tokens[best] and tokens[col] not in wrong and len(wrong) < 3:
            why = reasons.get(col) if col != best else None
            wrong[tokens[col]] = Option(
                tokens[col], why or tr("Its score is smaller, and exp keeps the order.")
            )
    right = Option(
        tokens[best],
        tr("Its score is the largest, and softmax keeps the order: it gets {share} of the attention.").format(
            share=format_number(trace.value(Cell("attn_weights", row, best, head)), 2)
        ),
    )
    return Drawn(
        PREFIX + "most",
        tr("Which token does “{asks}” attend to most in this head?").format(asks=trace.query_token(row)),
        "choice", right.why, (Row("", tuple(tokens), "muted"), _row("s′", list(z), 2)),
        options=(right, *wrong.values()), document=trace.document, step="softmax",
        cell=Cell("attn_weights", row, best, head),
    )  # fmt: skip


def _causal(rng: random.Random, document: Document | None) -> Drawn:
    tokens = rng.choice((3, 4))
    trace = _easy(rng, tokens, Mask("causal"))
    row, head = rng.randrange(1, trace.L - 1), rng.randrange(trace.H)
    scaled = trace.matrix("scaled_scores", head).array[row].astype(np.float64)
    col = rng.randrange(row + 1)
    cell = Cell("attn_weights", row, col, head)
    names = [trace.key_token(each) for each in range(trace.S)]
    raised = np.exp(np.round(scaled, 2))
    places = 2 if raised.max() < 100 else 1
    seen = raised[: row + 1]
    return Drawn(
        PREFIX + "causal",
        tr("The mask is causal and “{asks}” is token {number}. What share does “{offers}” get?").format(
            asks=trace.query_token(row), number=row + 1, offers=names[col]
        ),
        "number",
        tr("Later keys are blocked: {one} ÷ ({all}) = {right}").format(
            one=format_number(seen[col], places),
            all=" + ".join(format_number(each, places) for each in seen),
            right=format_number(trace.value(cell), 3),
        ),
        (Row("", tuple(names), "muted"), _row("s′", scaled, 2), _row("exp s′", raised, places, "muted")),
        right=trace.value(cell), tolerance=0.012,
        slips=(*slips(trace, cell), Slip("mask-ignored", float(softmax(scaled)[col]))), document=trace.document,
        step="softmax", cell=cell,
    )  # fmt: skip


def _seen(rng: random.Random, document: Document | None) -> Drawn:
    length = rng.randrange(5, 200)
    row = rng.randrange(2, length)
    return Drawn(
        PREFIX + "seen",
        tr("A sentence has {length} tokens and a causal mask. How many keys may token {row} "
            "attend to?").format(
            length=length, row=row
        ),
        "number", tr("Itself and the {before} before it: {row}").format(before=row - 1, row=row),
        right=float(row), tolerance=0.0, slips=(Slip("not-itself", row - 1.0), Slip("all-keys", float(length))),
        document=easy_document(length, 4, 2, 8, Mask("causal")), step="mask",
    )  # fmt: skip


def _head_dim(rng: random.Random, document: Document | None) -> Drawn:
    heads = rng.choice((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 20, 24, 32))
    width = rng.choice([each for each in range(4, 132, 4) if each != heads])
    model = heads * width
    return Drawn(
        PREFIX + "head-dim",
        tr("d_model is {model} and there are {heads} heads. How wide is one head, d_k?").format(
            model=model, heads=heads
        ),
        "number", f"{model} ÷ {heads} = {width}", right=float(width), tolerance=0.0,
        slips=(Slip("times", float(model * heads)), Slip("swapped-sizes", float(heads))),
        document=_sized(model, heads), step="split",
    )  # fmt: skip


def _parameters(rng: random.Random, document: Document | None) -> Drawn:
    heads = rng.choice((1, 2, 4, 5, 8))
    model = heads * rng.randrange(2, 65)
    right = 4 * model * model + 4 * model
    return Drawn(
        PREFIX + "parameters",
        tr(
            "How many parameters has `nn.MultiheadAttention({model}, {heads})`, biases included?"
        ).format(model=model, heads=heads),
        "number",
        tr(
            "W_Q, W_K, W_V and W_O are {model} × {model} each, and each has a bias of {model}: 4 "
            "· {square} + 4 · {model} = {right}"
        ).format(model=model, square=model * model, right=right),
        right=float(right), tolerance=0.0,
        slips=(
            Slip("no-bias", 4.0 * model * model), Slip("no-w-o", 3.0 * model * model + 3.0 * model),
            Slip("per-head", 4.0 * model * model * heads + 4.0 * model * heads),
        ),
        document=easy_document(model, 3, 2, 8), step="project",
    )  # fmt: skip


def _shape_sizes(rng: random.Random) -> tuple[int, int, int, int, int]:
    """N, H, L, D, E, told apart by their sizes."""
    heads = rng.choice((2, 4, 8))
    width = rng.choice([w for w in (4, 8, 16, 32) if w != heads])
    batch = rng.choice([n for n in (2, 3, 5, 7) if n not in (heads, width)])
    length = rng.choice([n for n in (6, 9, 10, 12, 20) if n not in (heads, width, batch)])
    return batch, heads, length, width, heads * width


def _shape_scores(rng: random.Random, document: Document | None) -> Drawn:
    n, h, length, d, e = _shape_sizes(rng)
    return Drawn(
        PREFIX + "shape-scores",
        tr(
            "{n} sentences of {length} tokens, d_model {e}, {h} heads. Which shape has `q @ "
            "k.transpose(-2, -1)` once q and k are split into heads?"
        ).format(n=n, length=length, e=e, h=h),
        "shape", f"{shape_text((n, h, length, d))} @ {shape_text((n, h, d, length))} → "
        f"{shape_text((n, h, length, length))}",
        shape=(n, h, length, length),
        shape_slips=(
            ((n, h, length, d), tr("That is q itself; the product has a row for each query, a column for each key.")),
            ((n, length, length), tr("The heads are missing: each has scores of its own.")),
            ((n, h, d, d), tr("That is qᵀ k: it adds up over the tokens instead of over d_k.")),
            ((h, length, length), tr("The batch is missing.")),
            ((n, length, h, h), tr("Without the transpose a token's heads would attend to each other.")),
        ),
        document=easy_document(e, 4, 2, 8), step="scores",
    )  # fmt: skip


def _shape_split(rng: random.Random, document: Document | None) -> Drawn:
    n, h, length, d, e = _shape_sizes(rng)
    return Drawn(
        PREFIX + "shape-split",
        tr("q is {shape} and there are {h} heads. Which shape has `q.view(N, L, H, "
            "D).transpose(1, 2)`?").format(
            shape=shape_text((n, length, e)), h=h
        ),
        "shape",
        f"{shape_text((n, length, e))} → {shape_text((n, length, h, d))} → {shape_text((n, h, length, d))}",
        shape=(n, h, length, d),
        shape_slips=(
            ((n, length, h, d), tr("That is before the transpose.")),
            ((n, h, length, e), tr("d_model is shared out: each head has d_model ÷ heads columns.")),
            ((n, h, d, length), tr("The last two are swapped; only k is turned like this, and later.")),
        ),
        document=easy_document(e, 4, 2, 8), step="split",
    )  # fmt: skip


def _shape_output(rng: random.Random, document: Document | None) -> Drawn:
    n, h, length, _, e = _shape_sizes(rng)
    first = rng.random() < 0.5
    right, other = ((n, length, e), (length, n, e)) if first else ((length, n, e), (n, length, e))
    call = f"nn.MultiheadAttention({e}, {h}{', batch_first=True' if first else ''})"
    return Drawn(
        PREFIX + "shape-output",
        tr("{n} sentences of {length} tokens go through `{call}`. Which shape has the output?").format(
            n=n, length=length, call=call
        ),
        "shape",
        tr("As the query came in: {order}").format(
            order="(batch, sequence, embedding)" if first else "(sequence, batch, embedding)"
        )
        + f" = {shape_text(right)}",
        shape=right,
        shape_slips=(
            (
                other,
                tr("With batch_first the batch comes first.")
                if first
                else tr("That is with batch_first=True; by default the sequence comes first."),
            ),
            ((*right[:2], e // h), tr("The heads are joined again: the output is as wide as the input.")),
            ((n, h, length, e // h), tr("That is inside; the heads are joined again before the output.")),
            ((n, h, length, length), tr("That is the shape of the attention weights of each head.")),
        ),
        document=easy_document(e, 4, 2, 8), step="output",
    )  # fmt: skip


def _shape_weights(rng: random.Random, document: Document | None) -> Drawn:
    n, h, length, _, e = _shape_sizes(rng)
    keys = rng.choice([s for s in (5, 8, 11, 14) if s not in (n, h, length)])
    averaged = rng.random() < 0.5
    right = (n, length, keys) if averaged else (n, h, length, keys)
    call = "mha(query, key, value)" if averaged else "mha(query, key, value, average_attn_weights=False)"
    return Drawn(
        PREFIX + "shape-weights",
        tr(
            "{n} sentences, {length} queries each, {keys} keys each, {h} heads. Which shape have "
            "the weights that `{call}` returns beside the output?"
        ).format(n=n, length=length, keys=keys, h=h, call=call),
        "shape",
        (tr("By default they are averaged over the heads: ") if averaged else tr("One matrix for each head: "))
        + shape_text(right),
        shape=right,
        shape_slips=(
            (
                (n, h, length, keys) if averaged else (n, length, keys),
                tr("By default torch averages the weights over the heads.")
                if averaged
                else tr("With average_attn_weights=False each head keeps its own."),
            ),
            ((n, keys, length), tr("Queries are rows and keys are columns: (…, L, S).")),
            ((n, h, keys, length), tr("Queries are rows and keys are columns: (…, L, S).")),
            ((length, n, e), tr("That is the output; asked for are the weights.")),
        ),
        document=easy_document(e, 4, 2, 8), step="softmax",
    )  # fmt: skip


def _column(rng: random.Random, document: Document | None) -> Drawn:
    heads = rng.choice((2, 3, 4, 8))
    width = rng.choice((4, 6, 8, 16, 64))
    head, within = rng.randrange(1, heads), rng.randrange(width)
    right = head * width + within
    return Drawn(
        PREFIX + "column",
        tr(
            "{heads} heads of width {width}. Counted from 0, into which column of the "
            "concatenation goes column {within} of head {head} (also from 0)?"
        ).format(heads=heads, width=width, within=within, head=head),
        "number", f"{head} · {width} + {within} = {right}", right=float(right), tolerance=0.0,
        slips=(Slip("in-turn", float(within * heads + head)), Slip("no-offset", float(within))),
        document=_sized(heads * width, heads), step="concat",
    )  # fmt: skip


def _signed(value: float) -> str:
    text = number_text(float(value))
    return f"({text})" if value < 0 else text


MAKERS: dict[str, Maker] = {
    maker.card: maker
    for maker in (
        Maker("head-dim", "beginner", "split", _head_dim),
        Maker("most", "beginner", "softmax", _most),
        Maker("score", "beginner", "scores", _score),
        Maker("missing", "beginner", "softmax", _missing),
        Maker("seen", "beginner", "mask", _seen),
        Maker("scaled", "intermediate", "scale", _scaled),
        Maker("share", "intermediate", "softmax", _share),
        Maker("collect", "intermediate", "values", _collect),
        Maker("shape-output", "intermediate", "pytorch", _shape_output),
        Maker("shape-scores", "intermediate", "shapes", _shape_scores),
        Maker("column", "intermediate", "concat", _column),
        Maker("causal", "advanced", "mask", _causal),
        Maker("shape-split", "advanced", "shapes", _shape_split),
        Maker("shape-weights", "advanced", "pytorch", _shape_weights),
        Maker("parameters", "advanced", "pytorch", _parameters),
    )
}
"""Every kind of question made from numbers, by the id under which its answers are kept."""
