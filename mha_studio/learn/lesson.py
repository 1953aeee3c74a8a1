"""Lessons: read from `resources/learn/lessons/*.toml`, and what each page shows, asks for and takes as done.

A lesson is a row of pages. A page is a sentence or two, a scene, and sometimes something to do or to predict. Its
scene is a pure function of the lesson and the page (`scene`): each page begins on a document of its own, whatever was
done before, so that one can go back, come again tomorrow, and read the same numbers. Playing it is left to a view.
The language of conditions is in `expression.py`, of what can be done in `acts.py`, of moments in `moments.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal, TypeVar

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from mha_studio.document.document import Document
from mha_studio.learn.acts import ActError, act_of, changed_by
from mha_studio.learn.expression import ExpressionError, Seen, cell_of, holds, number_of, spans_of
from mha_studio.learn.lesson_documents import Small, document_named
from mha_studio.learn.moments import MomentError, moment
from mha_studio.learn.source import Source, SourceError
from mha_studio.learn.text import bare, plain, spans
from mha_studio.resources import resource
from mha_studio.scene.view import Lit
from mha_studio.timeline.model import Pace, Schedule
from mha_studio.timeline.schedule import schedule
from mha_studio.trace.model import Cell, Span
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import Trace, compute

FOLDER = ("learn", "lessons")
_DIGITS = re.compile(r"\d+(?:\.\d+)?")
T = TypeVar("T")
Lens = Literal["now", "held", "difference", "gradient"]
__all__ = [
    "Lesson",
    "Page",
    "Question",
    "Scene",
    "Task",
    "lesson",
    "lessons",
    "notes",
    "read_lesson",
    "scene",
]


class Task(Struct, frozen=True, forbid_unknown_fields=True):
    """Something to do: `say` it, `until` a condition holds; `show` does it. `then` is said when it is done, and the
    scene plays on to `stop`. Without `then` the lesson goes on by itself."""

    say: str
    until: str
    show: tuple[str, ...]
    hint: str = ""
    then: str = ""
    stop: str = ""


class Option(Struct, frozen=True, forbid_unknown_fields=True):
    """One answer to choose, and why it is right or not."""

    text: str
    why: str = ""


class Slip(Struct, frozen=True, forbid_unknown_fields=True):
    """A wrong number that people come to, as an expression, and what it is."""

    value: str
    say: str


class Question(Struct, frozen=True, forbid_unknown_fields=True):
    """Something to predict before it is seen: an option (`answer` is its number, from 1), one of the tokens where
    `among` says which, or a number to type, right within `within`."""

    say: str
    answer: str
    options: tuple[Option, ...] = ()
    among: Literal["", "keys", "queries"] = ""
    within: float = 0.01
    slips: tuple[Slip, ...] = ()
    hint: str = ""
    then: str = ""
    stop: str = ""


class Page(Struct, frozen=True, forbid_unknown_fields=True):
    """One page. What is not given of the scene is as on the page before.

    `document` starts anew from a document; `edits` change it. The scene stands at `start` and, once the sentence has
    been read, plays to `stop`. `cell` is asked why, `lit` is outlined, `point` names a widget to look at. `checks` hold
    where the page begins: each number that stands in its sentences as it is must be in one of them.
    """

    text: str
    document: str = ""
    edits: tuple[str, ...] = ()
    start: str = ""
    stop: str = ""
    cell: str = ""
    head: int = 0
    lens: Lens = "now"
    lit: tuple[str, ...] = ()
    point: str = ""
    pace: Pace = "term"
    do: Task | None = None
    ask: Question | None = None
    checks: tuple[str, ...] = ()
    notes: str = ""


class Lesson(Struct, frozen=True, eq=False, forbid_unknown_fields=True):
    """One lesson. `id` and `number` come from the file's name ("04-scaling.toml")."""

    title: str
    summary: str
    pages: tuple[Page, ...]
    documents: dict[str, Small] = {}
    minutes: int = 4
    id: str = ""
    number: int = 0


class Scene(Struct, frozen=True, eq=False):
    """What a page shows when it begins. `start` and `stop` are seconds of `schedule`; head from 0."""

    document: Document
    trace: Trace
    schedule: Schedule
    start: float
    stop: float
    head: int
    cell: Cell | None
    lens: Lens
    lit: tuple[Lit, ...]

    def seen(self, selected: Cell | None = None) -> Seen:
        """The scene as conditions and sentences look at it, before anybody does anything."""
        return Seen(self.trace, self.head, 0, selected)


# ---- reading -------------------------------------------------------------------------------------------------------


@cache
def lessons() -> tuple[Lesson, ...]:
    """All lessons, in their order. Raises `SourceError` where a file has a mistake."""
    return tuple(read_lesson(path) for path in sorted(resource(*FOLDER).glob("*.toml")))


def lesson(id: str) -> Lesson:
    """The lesson of that id. Raises KeyError."""
    for each in lessons():
        if each.id == id:
            return each
    raise KeyError(f"there is no lesson {id!r}; there are {', '.join(each.id for each in lessons())}")


def read_lesson(path: Path) -> Lesson:
    """A lesson from its file, in the right form. Raises `SourceError` that names file, line and field."""
    source = Source(path)
    read = source.into(Lesson)
    number, _, name = path.stem.partition("-")
    if not number.isdigit() or not name:
        raise SourceError(path.name, 0, "", "a lesson's file is called as “04-scaling.toml” is.")
    for index, page in enumerate(read.pages):
        if page.do is not None and page.ask is not None:
            raise source.error(f"pages[{index}].ask", "a page asks for one thing; this one has `do` already.")
        asked = page.ask
        if asked is not None and asked.options and asked.among:
            raise source.error(f"pages[{index}].ask.among", "`options` are there already.")
    if not read.pages:
        raise source.error("pages", "a lesson needs at least one page.")
    if not read.pages[0].document:
        raise source.error("pages[0]", "the first page needs a `document`.")
    return Lesson(
        read.title, read.summary, read.pages, read.documents, read.minutes, id=name, number=int(number)
    )


def check_lesson(path: Path) -> None:
    """Read a lesson and try all that its pages hold: scenes, conditions, numbers. Raises `SourceError`."""
    source, read = Source(path), read_lesson(path)
    for index, page in enumerate(read.pages):
        try:
            _check_page(read, index, page)
        except _PageError as error:
            field = f"pages[{index}].{error.field}" if error.field else f"pages[{index}]"
            raise source.error(field, str(error)) from None


# ---- what a page shows ---------------------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def _scene(of: Lesson, index: int) -> Scene:
    page = of.pages[index]
    document = _document(of, index)
    trace = compute(document)
    plan = schedule(trace, page.pace)
    head = _head(of, index)
    if not 0 <= head < trace.H:
        raise _PageError("head", f"there is no head {head + 1} in this document.")
    seen = Seen(trace, head)
    cell = _tried("cell", cell_of, page.cell, seen) if page.cell else None
    lit = tuple(_tried("lit", _lit, text, seen) for text in page.lit)
    stop = _tried("stop", moment, page.stop, plan) if page.stop else None
    goes_on = index > 0 and not page.document
    if page.start:
        start = _tried("start", moment, page.start, plan)
    elif goes_on:
        before = _scene(of, index - 1)
        start = plan.carry(_last(of, index - 1, before), before.schedule)
        start = start if stop is None else min(start, stop)
    else:
        start = plan.step_end(0) if stop is None else stop
    return Scene(document, trace, plan, start, start if stop is None else stop, head, cell, page.lens, lit)


def scene(of: Lesson, index: int) -> Scene:
    """What page `index` (from 0) shows when it begins: the same at each call. Raises `SourceError`'s kin (ValueError)
    where the page has a mistake."""
    return _scene(of, index)


def _last(of: Lesson, index: int, shown: Scene) -> float:
    """Where the scene stands when the page has been played and done."""
    page = of.pages[index]
    after = page.do.stop if page.do else page.ask.stop if page.ask else ""
    return moment(after, shown.schedule) if after else shown.stop


@lru_cache(maxsize=256)
def _document(of: Lesson, index: int) -> Document:
    """The document that a page begins with: that of the page before, after what was done there, and its own edits."""
    page = of.pages[index]
    if page.document:
        document = _tried("document", document_named, page.document, of.documents)
    else:
        document = _document(of, index - 1)
        before = of.pages[index - 1]
        if before.do is not None:
            document = _after(document, before.do.show, _head(of, index - 1), "do.show")
    return _after(document, page.edits, _head(of, index), "edits")


def _after(document: Document, lines: tuple[str, ...], head: int, field: str) -> Document:
    for line in lines:
        seen = Seen(compute(document), min(head, document.config.num_heads - 1))
        document = _tried(field, changed_by, document, line, seen)
    return document


def _head(of: Lesson, index: int) -> int:
    page = of.pages[index]
    if page.head:
        return page.head - 1
    return 0 if page.document or index == 0 else _head(of, index - 1)


def _lit(text: str, seen: Seen) -> Lit:
    name, rows, cols, head = spans_of(text, seen)
    for place, size in zip((rows, cols), seen.trace.shape(name), strict=True):
        if place.stop is not None and place.stop > size:
            raise ExpressionError(f"“{text}” lies outside {name}.")
    return Lit(name, (rows.start, rows.stop), (cols.start, cols.stop), head)


# ---- what a page asks ----------------------------------------------------------------------------------------------


class Answered(Struct, frozen=True):
    """Whether an answer is right, and what is to be said about it."""

    right: bool
    words: str = ""


def choices(asked: Question, seen: Seen) -> tuple[str, ...]:
    """What can be chosen; empty where a number is to be typed."""
    if asked.among:
        return seen.trace.key_tokens if asked.among == "keys" else seen.trace.tokens
    return tuple(option.text for option in asked.options)


def right_answer(asked: Question, seen: Seen) -> float:
    """The number of the right option, from 1, or the number to be typed."""
    return number_of(asked.answer, seen)


def grade(asked: Question, given: float, seen: Seen) -> Answered:
    """How an answer fares: an option's number from 1, or a number that was typed."""
    wanted = right_answer(asked, seen)
    if choices(asked, seen):
        why = asked.options[int(given) - 1].why if asked.options else ""
        return Answered(round(given) == round(wanted), why)
    if abs(given - wanted) <= asked.within + 1e-9:
        return Answered(True)
    for slip in asked.slips:
        if abs(given - number_of(slip.value, seen)) <= asked.within + 1e-9:
            return Answered(False, slip.say)
    return Answered(False)


def parsed_number(typed: str) -> float | None:
    """A number as people type it: a comma for the point, a true minus; None where it is none."""
    try:
        value = float(typed.strip().replace(",", ".").replace("\N{MINUS SIGN}", "-"))
    except ValueError:
        return None
    return value if np.isfinite(value) else None


def done(task: Task, seen: Seen) -> bool:
    """Whether what was to be done is done."""
    return holds(task.until, seen)


def sentence(text: str, seen: Seen) -> tuple[Span, ...]:
    """A sentence of a lesson with its numbers; where what it speaks of is gone, the words alone."""
    try:
        return spans(text, seen)
    except ExpressionError:
        return (Span(bare(text)),)


def sentences(of: Lesson) -> Iterator[str]:
    """Everything in a lesson that goes through `tr`, as it stands in the file: what a translator gets."""
    yield from (of.title, of.summary, *(small.title for small in of.documents.values() if small.title))
    for page in of.pages:
        yield page.text
        for asked in (page.do, page.ask):
            if asked is not None:
                yield from (text for text in (asked.say, asked.hint, asked.then) if text)
        if page.ask is not None:
            yield from (text for option in page.ask.options for text in (option.text, option.why) if text)
            yield from (slip.say for slip in page.ask.slips)
        if page.notes:
            yield page.notes


def notes(of: Lesson, index: int) -> str:
    """What a teacher may want to say or ask beside page `index` (from 0); empty where there is nothing."""
    page = of.pages[index]
    return plain(page.notes, scene(of, index).seen()) if page.notes else ""


# ---- checking ------------------------------------------------------------------------------------------------------


class _PageError(ValueError):
    def __init__(self, field: str, problem: str) -> None:
        super().__init__(problem)
        self.field = field


def _tried(field: str, make: Callable[..., T], *given: Any) -> T:
    """What `make` answers; a mistake in what a lesson says is told with its field."""
    try:
        return make(*given)
    except _PageError:
        raise
    except (ExpressionError, ActError, MomentError, ValueError) as error:
        raise _PageError(field, str(error)) from None


def _check_page(of: Lesson, index: int, page: Page) -> None:
    shown = _scene(of, index)
    seen = shown.seen(shown.cell)
    for number, check in enumerate(page.checks):
        if not _tried("checks", holds, check, seen):
            raise _PageError("checks", f"“{check}” (number {number + 1}) does not hold.")
    after = _check_asked(of, index, page, shown) if page.do or page.ask else seen
    _check_sentences(page, seen, after)
    if shown.lens in ("held", "difference"):
        raise _PageError("lens", "nothing is held when a page begins; let the learner hold it.")


def _check_asked(of: Lesson, index: int, page: Page, shown: Scene) -> Seen:
    """What is seen when the page's task has been done by what shows it."""
    seen = shown.seen(shown.cell)
    if page.ask is not None:
        asked = page.ask
        wanted = _tried("ask.answer", right_answer, asked, seen)
        given = choices(asked, seen)
        if given and not (1 <= wanted <= len(given) and wanted == round(wanted)):
            raise _PageError("ask.answer", f"it comes to {wanted:g}; options are 1 to {len(given)}.")
        for slip in asked.slips:
            wrong = _tried("ask.slips", number_of, slip.value, seen)
            if abs(wrong - wanted) <= 2 * asked.within:
                raise _PageError("ask.slips", f"“{slip.value}” is as good as the right answer.")
        if asked.stop:
            _tried("ask.stop", moment, asked.stop, shown.schedule)
        return seen
    task = page.do
    assert task is not None
    if _tried("do.until", done, task, seen):
        raise _PageError("do.until", "it holds before anything is done.")
    after = played(shown, task)
    if not _tried("do.until", done, task, after):
        raise _PageError("do.until", "it does not hold after what `show` does.")
    if task.stop:
        _tried("do.stop", lambda: moment(task.stop, schedule(after.trace, page.pace)))
    return after


def played(shown: Scene, task: Task) -> Seen:
    """What is seen after `show` has been done to a scene, without a window. Raises ValueError."""
    seen = Seen(
        shown.trace, shown.head, 0, shown.cell, STEP_IDS[shown.schedule.at(shown.stop).step], shown.lens
    )
    for line in task.show:
        act = _tried("do.show", act_of, line, seen)
        if act.kind == "edit":
            document = _tried("do.show", act.value.apply, seen.trace.document)
            trace = compute(document)
            selected = seen.selected if seen.selected is not None and trace.has(seen.selected) else None
            seen = replace(seen, trace=trace, head=min(seen.head, trace.H - 1), selected=selected)
        elif act.kind == "go":
            plan = schedule(seen.trace)
            step = plan.at(_tried("do.show", moment, act.value, plan)).step
            seen = replace(seen, step=STEP_IDS[step])
        else:
            name = {"select": "selected", "head": "head", "lens": "lens", "hold": "held"}[act.kind]
            seen = replace(seen, **{name: True if act.kind == "hold" else act.value})
    return seen


def _check_sentences(page: Page, seen: Seen, after: Seen) -> None:
    """Every number that is computed can be, and every one that stands there as it is has been checked, or is what
    the learner is to set."""
    known = (*page.checks, *((page.do.until, *page.do.show) if page.do else ()))
    for field, text, at in _sentences(page, seen, after):
        _tried(field, plain, text, at)
        for found in _DIGITS.findall(bare(text)):
            if not any(re.search(rf"(?<![\d.]){re.escape(found)}(?!\d|\.\d)", each) for each in known):
                raise _PageError(field, f"{found} stands there and is in none of the page's `checks`.")


def _sentences(page: Page, seen: Seen, after: Seen) -> Iterator[tuple[str, str, Seen]]:
    yield "text", page.text, seen
    yield "notes", page.notes, seen
    for name, asked in (("do", page.do), ("ask", page.ask)):
        if asked is not None:
            yield f"{name}.say", asked.say, seen
            yield f"{name}.hint", asked.hint, seen
            yield f"{name}.then", asked.then, after
    if page.ask is not None:
        for option in page.ask.options:
            yield "ask.options", option.text, seen
            yield "ask.options", option.why, seen
        for slip in page.ask.slips:
            yield "ask.slips", slip.say, seen
