"""The catalogues of lessons and cards: every sentence is in them, and what is computed in it came through whole."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from mha_studio.language import speak
from mha_studio.learn.cards import Concept, deck, said
from mha_studio.learn.concepts import STEMMERS, find
from mha_studio.learn.text import expressions
from tools.translations import LANGUAGES, catalogue, learnt

ROLES = re.compile(r"\{([qkvb]:)")
CODE = re.compile(r"`[^`]*`")


@cache
def translated(language: str) -> dict[tuple[str, str], str]:
    """(source, note) → translation, empty where there is none yet."""
    found = {}
    for message in ElementTree.parse(catalogue(language, "learn")).iter("message"):
        key = message.findtext("source") or "", message.findtext("comment") or ""
        translation = message.find("translation")
        assert translation is not None
        found[key] = "" if translation.get("type") else translation.text or ""
    return found


@pytest.fixture
def speaking(request: pytest.FixtureRequest) -> Iterator[str]:
    """The program speaks a catalogue as it stands in its .ts file."""
    table = translated(request.param)
    speak(lambda text, note, n: table.get((text, note)) or text, request.param)
    yield request.param
    speak(None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_lessons_and_cards_is_there_and_nothing_else_is(language: str) -> None:
    known, wanted = set(translated(language)), set(learnt())
    assert wanted - known == set(), "make translations, then translate what is new"
    assert known - wanted == set(), "make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_computed_coloured_or_code_is_the_same_in_source_and_translation(language: str) -> None:
    for (source, note), text in translated(language).items():
        if text and not note:
            assert sorted(expressions(text)) == sorted(expressions(source)), (source, text)
            assert sorted(ROLES.findall(text)) == sorted(ROLES.findall(source)), (source, text)
            assert sorted(CODE.findall(text)) == sorted(CODE.findall(source)), (source, text)
            assert text.count("{") == text.count("}") == source.count("{"), (source, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_installed_is_what_was_translated(language: str, tmp_path: Path) -> None:
    made, ts = tmp_path / "made.qm", catalogue(language, "learn")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", str(ts), "-qm", str(made)], check=True)
    assert made.read_bytes() == ts.with_suffix(".qm").read_bytes(), "make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_in_english(language: str) -> None:
    assert [source for (source, _), text in translated(language).items() if not text] == []


@pytest.mark.parametrize("speaking", LANGUAGES, indirect=True)
def test_a_model_answer_covers_its_concepts_and_a_hint_gives_none_but_one_away(speaking: str) -> None:
    for card in map(said, deck()):
        missing = [found.concept.name for found in find(card.answer, card.concepts) if not found.covered]
        assert missing == [], card.id
        if card.concepts:
            assert sum(found.covered for found in find(card.hint, card.concepts)) <= 1, card.id


@pytest.mark.parametrize("speaking", LANGUAGES, indirect=True)
def test_answers_of_a_choice_stay_apart(speaking: str) -> None:
    for card in map(said, deck()):
        options = [option.text for option in (card.right, *card.wrong) if option is not None]
        assert len(set(options)) == len(options), card.id


def test_a_card_is_said_in_the_language_in_force() -> None:
    explain = next(card for card in deck() if card.kind == "explain")
    choice = next(card for card in deck() if card.kind == "choice")
    try:
        speak(lambda text, note, n: "uno，dos、 tres, " if note else f"<{text}>", "xx")
        shown = said(explain)
        assert shown.question == f"<{explain.question}>"
        assert shown.concepts[0] == Concept(f"<{explain.concepts[0].name}>", ("uno", "dos", "tres"))
        assert shown.scene.say == f"<{explain.scene.say}>"
        shown = said(choice)
        assert shown.right is not None
        assert choice.right is not None
        assert (shown.right.text, shown.wrong[0].why) == (
            f"<{choice.right.text}>",
            f"<{choice.wrong[0].why}>",
        )
    finally:
        speak(None)
    assert tuple(map(said, deck())) == deck()


GERMAN = (
    Concept("Gewichte", ("eigenes Gewicht",)),
    Concept("Summe", ("addiert", "Summe")),
    Concept("gleichzeitig", ("gleichzeitig", "zur selben Zeit")),
)


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("Jeder Kopf hat eigene Gewichtsmatrizen.", "100"),
        ("Die Werte werden addiert", "010"),
        ("sie arbeiten gleichzeitg", "001"),
        ("sie arbeiten zur selben Zeit", "001"),
        ("die gewichtete Summe der eigenen Values", "110"),
        ("etwas anderes", "000"),
    ],
)
def test_german_is_read_by_its_own_stems_and_in_its_compounds(text: str, covered: str) -> None:
    assert "".join(str(int(found.covered)) for found in find(text, GERMAN, "de")) == covered


def test_chinese_is_searched_for_the_phrases_themselves() -> None:
    concepts = (Concept("", ("并行", "同时")), Concept("", ("查询 寻找",)), Concept("", ("softmax",)))
    text = "多个头同时工作；查询表示要寻找什么，然后是Softmax。"
    found = find(text, concepts, "zh_CN")
    assert "zh_CN" not in STEMMERS
    assert [[text[start:end] for start, end in each.spans] for each in found] == [
        ["同时"],
        ["查询", "寻找"],
        ["Softmax"],
    ]
    assert not any(each.covered for each in find("值", concepts, "zh_CN"))
