"""The cards that questions are asked from: what a card is, and reading them from `resources/learn/cards/*.toml`.

A mistake in a file is said with the file, the line and the field. What a card's markup means is in `words.py`, how an
answer is judged in `grading.py` and `concepts.py`, questions made from numbers are in `drawn.py`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from mha_studio.language import mark, tr
from mha_studio.learn.places import Place, PlaceError, check_place
from mha_studio.resources import resource

Kind = Literal["flashcard", "choice", "explain"]
Level = Literal["beginner", "intermediate", "advanced"]
Topic = Literal[
    "idea", "embed", "qkv", "split", "scores", "scale", "mask", "softmax", "values", "concat", "output", "shapes",
    "pytorch", "cross", "gradients", "cost", "bugs",
]  # fmt: skip
LEVELS: tuple[Level, ...] = get_args(Level)
TOPICS: tuple[Topic, ...] = get_args(Topic)
LEVEL_TITLES: dict[str, str] = {
    "beginner": mark("Beginner"),
    "intermediate": mark("Intermediate"),
    "advanced": mark("Advanced"),
}
TOPIC_TITLES: dict[str, str] = {
    "idea": mark("The idea"),
    "embed": mark("Embedding and positions"),
    "qkv": mark("Query, key, value"),
    "split": mark("Splitting into heads"),
    "scores": mark("Scores"),
    "scale": mark("Scaling by √d_k"),
    "mask": mark("Masks"),
    "softmax": mark("Softmax"),
    "values": mark("Weighted sum"),
    "concat": mark("Concatenation"),
    "output": mark("W_O and the output"),
    "shapes": mark("Shapes"),
    "pytorch": mark("PyTorch"),
    "cross": mark("Cross-attention"),
    "gradients": mark("Gradients"),
    "cost": mark("Cost in length"),
    "bugs": mark("Common bugs"),
}
KIND_TITLES: dict[str, str] = {
    "flashcard": mark("Flashcard"),
    "choice": mark("Multiple choice"),
    "explain": mark("Explain it"),
    "numbers": mark("By hand"),
}


class Option(Struct, frozen=True, forbid_unknown_fields=True):
    """One answer to choose, and why it is right or wrong."""

    text: str
    why: str


class Concept(Struct, frozen=True, forbid_unknown_fields=True):
    """One thing that an explanation should say: its name, and words by which it may be said (see `concepts.py`)."""

    name: str
    words: tuple[str, ...]


class Card(Struct, frozen=True, forbid_unknown_fields=True):
    """One question. `answer` is what a flashcard reveals and the model answer of "explain it"; a choice has `right` and
    `wrong` instead. `tex` is the formula that belongs to it, if any; `scene` where the answer can be watched."""

    id: str
    kind: Kind
    level: Level
    topic: Topic
    question: str
    scene: Place
    answer: str = ""
    right: Option | None = None
    wrong: tuple[Option, ...] = ()
    concepts: tuple[Concept, ...] = ()
    hint: str = ""
    tex: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything in it that is read."""
        options = [*([self.right] if self.right else []), *self.wrong]
        found = [self.question, self.answer, self.hint, self.scene.say]
        found += [text for option in options for text in (option.text, option.why)]
        return tuple(text for text in [*found, *(concept.name for concept in self.concepts)] if text)


WORDS_NOTE = "words by which it may be said in your language, joined by commas; as many as you like"


def sentences(card: Card) -> Iterator[tuple[str, str]]:
    """Everything in a card that goes through `tr`, with its note: what a translator gets."""
    yield from ((text, "") for text in card.texts)
    yield from ((_joined(concept), WORDS_NOTE) for concept in card.concepts)


def said(card: Card) -> Card:
    """The card in the user's language, to be shown; what has no translation stays English."""

    def option(one: Option) -> Option:
        return Option(tr(one.text), tr(one.why))

    return replace(
        card,
        question=tr(card.question),
        answer=tr(card.answer),
        hint=tr(card.hint),
        scene=replace(card.scene, say=tr(card.scene.say)),
        right=option(card.right) if card.right is not None else None,
        wrong=tuple(map(option, card.wrong)),
        concepts=tuple(Concept(tr(each.name), _words(each)) for each in card.concepts),
    )


def _joined(concept: Concept) -> str:
    return ", ".join(concept.words)


def _words(concept: Concept) -> tuple[str, ...]:
    """The words of a concept in the user's language; a comma of any script parts them."""
    joined = _joined(concept)
    found = tr(joined, WORDS_NOTE)
    if found == joined:
        return concept.words
    return tuple(filter(None, (word.strip() for word in re.split("[,，、]", found))))


class CardError(ValueError):
    """A mistake in a file of cards; the message names file, line and field."""


def read_cards(text: str, name: str) -> tuple[Card, ...]:
    """The cards of a file. Raises `CardError`."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        raise CardError(f"{name}, line {found[1] if found else '1'}: {error}") from None
    strange = sorted(raw.keys() - {"card"})
    if strange or not isinstance(raw.get("card"), list):
        field = strange[0] if strange else "card"
        line = _line(text, None, field)
        raise CardError(
            f"{name}, line {line}, field “{field}”: a file of cards holds [[card]] tables and nothing else"
        )
    cards: list[Card] = []
    for index, table in enumerate(raw["card"]):
        try:
            card = msgspec.convert(table, Card)
            _check(card, {each.id for each in cards})
        except (msgspec.ValidationError, _Mistake) as error:
            field = error.field if isinstance(error, _Mistake) else _field(str(error))
            said = str(error).split(" - at `")[0]
            line = _line(text, index, field)
            id = table.get("id", "") if isinstance(table, dict) else ""
            raise CardError(f"{name}, line {line}, field “{field}” of card “{id}”: {said}") from None
        cards.append(card)
    return tuple(cards)


def check_scenes(text: str, name: str) -> None:
    """Raises `CardError` where a card's scene does not exist: its document is made and computed."""
    for index, card in enumerate(read_cards(text, name)):
        try:
            check_place(card.scene)
        except ValueError as error:
            field = f"scene.{error.field}" if isinstance(error, PlaceError) else "scene"
            line = _line(text, index, "scene")
            raise CardError(f"{name}, line {line}, field “{field}” of card “{card.id}”: {error}") from None


def card_files() -> tuple[Path, ...]:
    """The files of cards that come with the program, in order."""
    return tuple(sorted(resource("learn", "cards").glob("*.toml")))


@cache
def deck() -> tuple[Card, ...]:
    """Every card that comes with the program. Raises `CardError`."""
    cards: list[Card] = []
    for path in card_files():
        cards += read_cards(path.read_text(encoding="utf-8"), path.name)
    check_unique(cards)
    return tuple(cards)


def check_unique(cards: Iterable[Card]) -> None:
    """Raises `CardError` where two cards share an id or a question."""
    seen: dict[str, str] = {}
    for card in cards:
        for what in (card.id, card.question):
            if what in seen:
                raise CardError(f"“{what}” stands in card “{card.id}” and in card “{seen[what]}”")
            seen[what] = card.id


class _Mistake(ValueError):
    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def _check(card: Card, known: set[str]) -> None:
    """What types do not say. Raises `_Mistake`."""
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", card.id):
        raise _Mistake("id", "an id is lower-case words joined by hyphens")
    if card.id in known:
        raise _Mistake("id", "another card has this id")
    if not card.question.strip():
        raise _Mistake("question", "it is empty")
    if card.kind == "choice":
        if card.right is None:
            raise _Mistake("right", "a choice needs its right answer: { text = …, why = … }")
        if not 2 <= len(card.wrong) <= 4:
            raise _Mistake("wrong", f"{len(card.wrong)} wrong answers came; 2 to 4 would fit")
        options = (card.right, *card.wrong)
        if len({option.text for option in options}) < len(options):
            raise _Mistake("wrong", "two answers read the same")
        if not all(option.text.strip() and option.why.strip() for option in options):
            raise _Mistake("wrong", "every answer has a text and a reason")
        if card.answer or card.concepts:
            raise _Mistake("answer" if card.answer else "concepts", "a choice has right and wrong instead")
        return
    if not card.answer.strip():
        raise _Mistake("answer", "it is empty")
    if card.right is not None or card.wrong:
        raise _Mistake("right" if card.right else "wrong", f"only a choice has it, and this is a {card.kind}")
    if (card.kind == "explain") != bool(card.concepts):
        raise _Mistake("concepts", "“explain it” needs concepts, and no other kind has them")
    if card.kind == "explain" and not card.hint:
        raise _Mistake("hint", "“explain it” needs a hint")
    if any(not concept.words for concept in card.concepts):
        raise _Mistake("concepts", "a concept without words can never be found")


def _field(said: str) -> str:
    """The field that a message of msgspec is about."""
    missing = re.search(r"missing required field `(\w+)`|unknown field `(\w+)`", said)
    path = re.search(r"at `\$\.?([^`]*)`", said)
    parts = [path[1]] if path and path[1] else []
    if missing:
        parts.append(missing[1] or missing[2])
    return ".".join(parts) or "card"


def _line(text: str, index: int | None, field: str) -> int:
    """The line of a field: in the card with this index, or anywhere."""
    lines = text.splitlines()
    start, end = 0, len(lines)
    if index is not None:
        heads = [number for number, line in enumerate(lines) if re.match(r"\s*\[\[\s*card\s*\]\]", line)]
        start = heads[index] if index < len(heads) else 0
        end = heads[index + 1] if index + 1 < len(heads) else len(lines)
    parts: list[Any] = re.findall(r"\w+", field)
    for part in reversed(parts):  # the innermost that stands on a line of its own
        for number in range(start, end):
            if re.match(rf"\s*(\[card\.)?[\"']?{re.escape(part)}[\"']?\s*[=\].]", lines[number]):
                return number + 1
    return start + 1
