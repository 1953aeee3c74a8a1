"""Which of a card's concepts a student's own words cover: a help for the student, who judges, and not a judge.

Words are compared by their stems in the user's language (snowballstemmer), with a typing error forgiven in longer ones
(rapidfuzz). A language that writes no spaces, such as Chinese, is searched for the phrases as they stand. It knows
nothing of sense: it finds a concept in "keys do *not* match queries" as well, which is why the student confirms each.
Both libraries are loaded when the first text is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any

from msgspec import Struct

from mha_studio.language import spoken
from mha_studio.learn.cards import Concept

MOST_LETTERS = 20_000
"""Longer texts are looked at up to here."""
WINDOW = 8
"""How many words apart the words of a phrase may stand."""
FORGIVEN_FROM = 5
"""A word with fewer letters has to be spelt right: "with" is not "width"."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*", re.UNICODE)
STEMMERS = {"en": "english", "de": "german"}
"""The stemmer of each language that has one."""
COMPOUNDS = {"de"}
"""Languages that join words: "Gewichtsmatrizen" holds what "Gewicht" looks for."""
_SMALL = {
    "en": frozenset((
        "a", "an", "and", "are", "as", "at", "by", "for", "in", "is", "it", "its", "of", "on", "or", "the", "to",
    )),
    "de": frozenset((
        "am", "an", "auf", "aus", "das", "dem", "den", "der", "des", "die", "ein", "eine", "einem", "einen", "einer",
        "es", "im", "in", "ist", "mit", "und", "von", "zu", "zum", "zur",
    )),
}  # fmt: skip
"""Words that say too little to be looked for."""


class Found(Struct, frozen=True):
    """What was found of one concept: whether it is covered, and where the words stand, as (start, end) in the text."""

    concept: Concept
    covered: bool
    spans: tuple[tuple[int, int], ...] = ()


def find(text: str, concepts: Sequence[Concept], language: str = "") -> tuple[Found, ...]:
    """Each concept in order. A concept is covered by any of its phrases, a phrase by all of its words near each other,
    in any order and inflection. `language`: else that which the program speaks."""
    language = language or spoken()
    text = text[:MOST_LETTERS]
    words: list[tuple[int, int, str]] = []
    if language in STEMMERS:
        for match in _WORD.finditer(text):
            word = match[0].lower()
            stem = "" if word in _SMALL[language] else _stem(word, language)  # "eine" is not "eins"
            words.append((match.start(), match.end(), stem))
    out: list[Found] = []
    for concept in concepts:
        spans: set[tuple[int, int]] = set()
        for phrase in concept.words:
            spans.update(
                _phrase(phrase, words, language) if language in STEMMERS else _as_it_stands(phrase, text)
            )
        out.append(Found(concept, bool(spans), tuple(sorted(spans))))
    return tuple(out)


def _as_it_stands(phrase: str, text: str) -> list[tuple[int, int]]:
    """The same in a language without spaces: the phrase itself, or where it has spaces, its parts near each other."""
    parts = [re.escape(part) for part in phrase.split()]
    found = (
        re.search(rf".{{0,{WINDOW}}}?".join(f"({part})" for part in parts), text, re.IGNORECASE)
        if parts
        else None
    )
    return [found.span(number + 1) for number in range(len(parts))] if found else []


def _phrase(phrase: str, words: Sequence[tuple[int, int, str]], language: str) -> list[tuple[int, int]]:
    """The places of a phrase's words: those of its first occurrence, or none."""
    small, joins = _SMALL[language], language in COMPOUNDS
    wanted = [_stem(word.lower(), language) for word in _WORD.findall(phrase) if word.lower() not in small]
    if not wanted:
        return []
    for first in range(len(words)):
        if not any(_same(stem, words[first][2], joins) for stem in wanted):
            continue
        near = words[first : first + WINDOW + len(wanted)]
        places: list[tuple[int, int]] = []
        for stem in wanted:
            place = next(
                ((s, e) for s, e, have in near if (s, e) not in places and _same(stem, have, joins)), None
            )
            if place is None:
                break
            places.append(place)
        else:
            return places
    return []


@lru_cache(maxsize=8192)
def _same(wanted: str, have: str, joins: bool) -> bool:
    if wanted == have or (joins and len(wanted) >= FORGIVEN_FROM and wanted in have):
        return True
    shorter = min(len(wanted), len(have))
    if shorter < FORGIVEN_FROM or wanted[0] != have[0]:
        return False
    from rapidfuzz.distance import OSA

    allowed = 2 if shorter >= 8 else 1
    return int(OSA.distance(wanted, have, score_cutoff=allowed)) <= allowed


@lru_cache(maxsize=8192)
def _stem(word: str, language: str) -> str:
    return str(_stemmer(language).stemWord(word))


@cache
def _stemmer(language: str) -> Any:
    import snowballstemmer

    return snowballstemmer.stemmer(STEMMERS[language])
