"""Worksheets: exercises on paper, drawn from any document or from a seed alone, each with its key.

`sheets(options, document)` answers one `Sheet` for each version. What an exercise holds is drawn from the sheet's seed
and the exercise's kind, so the same seed prints the same sheet and the same key again, whatever else is on it. The
exercises are made in `worksheet_numbers.py` and `worksheet_words.py`; how they stand on a page is for those who paint.
"""

from __future__ import annotations

import random
import shlex
from collections.abc import Callable, Iterator
from typing import Literal, get_args

from msgspec import Struct

from mha_studio.document.document import Document, Mask
from mha_studio.document.edit_tokens import SetBatch, SetMemory, with_tokens
from mha_studio.language import mark, tr
from mha_studio.learn.by_hand import MOST_HEADS, MOST_TOKENS, Difficulty, by_hand
from mha_studio.trace.model import Cell, Role
from mha_studio.trace.trace import Trace, compute

Kind = Literal["scores", "scale", "softmax", "weighted-sum", "output", "shapes", "mistake", "words"]
Paper = Literal["a4", "letter"]
KINDS: tuple[Kind, ...] = get_args(Kind)
PAPERS: tuple[Paper, ...] = get_args(Paper)
DIFFICULTIES: tuple[Difficulty, ...] = get_args(Difficulty)
KIND_TITLES: dict[Kind, str] = {
    "scores": mark("Scores"),
    "scale": mark("Scaling"),
    "softmax": mark("Mask and softmax"),
    "weighted-sum": mark("Weighted sum"),
    "output": mark("Concatenation and output"),
    "shapes": mark("Shapes"),
    "mistake": mark("Find the mistake"),
    "words": mark("In words"),
}
DIFFICULTY_TITLES: dict[Difficulty, str] = {
    "easy": mark("Easy"), "medium": mark("Medium"), "hard": mark("Hard"),
}  # fmt: skip
BLANKS: dict[Difficulty, int] = {"easy": 3, "medium": 5, "hard": 8}
"""How many numbers an exercise asks for, about."""
MOST_VERSIONS = 200
HEAD_DIM = 4
"""Columns of a head in sheets drawn from a seed: √4 is whole."""


class WorksheetError(ValueError):
    """Options that make no worksheet: one sentence that names what is wrong and what would fit."""


class Options(Struct, frozen=True):
    """What is asked for. `tokens`, `heads` and `causal` are those of sheets from a seed; a document has its own."""

    seed: int = 0
    versions: int = 1
    difficulty: Difficulty = "easy"
    kinds: tuple[Kind, ...] = KINDS
    tokens: int = 3
    heads: int = 1
    causal: bool = False
    decimals: int = 2
    paper: Paper = "a4"
    title: str = ""


class Box(Struct, frozen=True):
    """One place of a table. A blank is empty on the sheet and holds `text` in the key; `cell` or `matrix` (for its
    shape) is where the text comes from. `quiet`: not shown at all, since it is neither given nor asked for; `words`: a
    word or a line of code, no number."""

    text: str
    blank: bool = False
    cell: Cell | None = None
    matrix: str = ""
    quiet: bool = False
    words: bool = False


class Table(Struct, frozen=True):
    """A matrix on paper: what stands above it, its rows of boxes, the labels of rows and columns or none, its role."""

    title: str
    rows: tuple[tuple[Box, ...], ...]
    row_labels: tuple[str, ...] = ()
    col_labels: tuple[str, ...] = ()
    role: Role = "plain"

    @property
    def asks(self) -> bool:
        """Whether there is a blank in it."""
        return any(box.blank for row in self.rows for box in row)


class Exercise(Struct, frozen=True):
    """One task with what the key says of it.

    tables   rows of tables that stand side by side
    space    lines to write on below, or as room to compute (`ruled` says which)
    answers  what the key says in place of the lines; working: the terms of each blank; hints: what a wrong number means
    document where the numbers come from
    """

    kind: Kind
    tasks: tuple[str, ...]
    formula: str = ""
    tables: tuple[tuple[Table, ...], ...] = ()
    choices: tuple[str, ...] = ()
    space: int = 0
    ruled: bool = False
    answers: tuple[str, ...] = ()
    working: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    document: Document | None = None

    @property
    def blanks(self) -> tuple[Box, ...]:
        """The boxes that are asked for, in reading order."""
        return tuple(
            box for line in self.tables for table in line for row in table.rows for box in row if box.blank
        )


class Sheet(Struct, frozen=True):
    """One version: its seed prints it again."""

    seed: int
    title: str
    sentence: str
    exercises: tuple[Exercise, ...]
    settings: str
    left_out: tuple[str, ...] = ()


class Unfit(Exception):
    """An exercise that this document has no numbers for; the message is one sentence."""


class Draw(Struct, frozen=True, eq=False):
    """What an exercise is made from: the computation, a generator of its own, and the options."""

    trace: Trace
    rng: random.Random
    options: Options
    given: bool

    @property
    def wanted(self) -> int:
        """How many blanks."""
        return BLANKS[self.options.difficulty]


Maker = Callable[[Draw], tuple[Exercise, ...]]


def check(options: Options) -> None:
    """Raises `WorksheetError`."""
    if not 0 <= options.seed < 2**31:
        raise WorksheetError(
            tr("Seed {seed} cannot be; 0 to {most} would fit.").format(seed=options.seed, most=2**31 - 1)
        )
    for count, least, most, sentence in (
        (options.versions, 1, MOST_VERSIONS, tr("{count} versions cannot be; {least} to {most} would fit.")),
        (options.tokens, 2, MOST_TOKENS, tr("{count} tokens cannot be; {least} to {most} would fit.")),
        (options.heads, 1, MOST_HEADS, tr("{count} heads cannot be; {least} to {most} would fit.")),
        (options.decimals, 1, 4, tr("{count} decimals cannot be; {least} to {most} would fit.")),
    ):
        if not least <= count <= most:
            raise WorksheetError(sentence.format(count=count, least=least, most=most))
    for name, names, sentence in (
        (options.difficulty, DIFFICULTIES, tr("There is no difficulty “{name}”; one of {names} would fit.")),
        (options.paper, PAPERS, tr("There is no paper “{name}”; one of {names} would fit.")),
        *(
            (kind, KINDS, tr("There is no exercise “{name}”; one of {names} would fit."))
            for kind in options.kinds
        ),
    ):
        if name not in names:
            raise WorksheetError(sentence.format(name=name, names=", ".join(names)))
    if not options.kinds:
        raise WorksheetError(
            tr("A worksheet without exercises cannot be; one of {names} would fit.").format(
                names=", ".join(KINDS)
            )
        )


def sheets(options: Options, document: Document | None = None, name: str = "") -> Iterator[Sheet]:
    """The versions, with the seeds `options.seed`, `options.seed` + 1, …. Raises `WorksheetError`."""
    check(options)
    fitting = document if document is None else fitted(document)
    for version in range(options.versions):
        yield sheet(options, options.seed + version, fitting, name)


def sheet(options: Options, seed: int, document: Document | None = None, name: str = "") -> Sheet:
    """One version. Raises `WorksheetError`, also where the document fits none of the exercises asked for."""
    check(options)
    from mha_studio.learn.worksheet_numbers import MAKERS as NUMBERS
    from mha_studio.learn.worksheet_words import MAKERS as WORDS

    makers: dict[Kind, Maker] = {**NUMBERS, **WORDS}
    given = compute(document) if document is not None else None
    made: list[Exercise] = []
    left_out: list[str] = []
    for kind in (kind for kind in KINDS if kind in options.kinds):
        rng = random.Random(f"{seed}/{kind}/{options.difficulty}")
        trace = given if given is not None else compute(_drawn(rng, options))
        try:
            made += makers[kind](Draw(trace, rng, options, given is not None))
        except Unfit as reason:
            left_out.append(f"{tr(KIND_TITLES[kind])}: {reason}")
    if not made:
        raise WorksheetError(tr("Nothing to ask: {reasons}").format(reasons=" ".join(left_out)))
    sentence = " ".join(document.tokens) if document is not None else ""
    title = options.title or (document.title if document is not None else "") or tr("Multi-head attention")
    return Sheet(
        seed, title, sentence, tuple(made), _settings(options, document is not None, name), tuple(left_out)
    )


def fitted(document: Document) -> Document:
    """The document with so few tokens that its rows can be written on paper; without further sentences of a batch."""
    if document.batch:
        document = SetBatch(()).apply(document)
    if len(document.tokens) > MOST_TOKENS:
        document = with_tokens(document, document.tokens[:MOST_TOKENS])
    if document.memory is not None and len(document.memory) > MOST_TOKENS:
        document = SetMemory(" ".join(document.memory[:MOST_TOKENS])).apply(document)
    return document


def _drawn(rng: random.Random, options: Options) -> Document:
    mask = Mask("causal") if options.causal else Mask()
    return by_hand(rng.randrange(2**31), options.tokens, options.heads, HEAD_DIM, mask, options.difficulty)


def _settings(options: Options, given: bool, name: str) -> str:
    """What prints the sheet again, beside its seed, as the command takes it."""
    usual = Options()
    parts = [f"--difficulty {options.difficulty}"]
    if given:
        parts.insert(0, shlex.quote(name) if name else "")
    else:
        parts += [f"--tokens {options.tokens}", f"--heads {options.heads}"]
        parts += ["--causal"] if options.causal else []
    if options.decimals != usual.decimals:
        parts.append(f"--decimals {options.decimals}")
    if set(options.kinds) != set(KINDS):
        parts.append("--exercises " + ",".join(kind for kind in KINDS if kind in options.kinds))
    parts += [f"--paper {options.paper}"] if options.paper != usual.paper else []
    parts += [f"--title {shlex.quote(options.title)}"] if options.title else []
    return " ".join(part for part in parts if part)
