"""The deck: every card is complete, its scene exists, and a mistake in a file is said with file, line and field."""

from __future__ import annotations

from collections import Counter

import pytest

from mha_studio.learn.cards import (
    LEVEL_TITLES,
    LEVELS,
    TOPIC_TITLES,
    TOPICS,
    CardError,
    Concept,
    card_files,
    check_scenes,
    deck,
    read_cards,
)
from mha_studio.learn.concepts import find
from mha_studio.learn.queue import shuffled
from mha_studio.learn.words import html_of, plain_of
from mha_studio.trace.steps import STEP_IDS


@pytest.mark.parametrize("path", card_files(), ids=lambda path: path.name)
def test_every_card_is_complete_and_its_scene_is_there(path) -> None:
    check_scenes(path.read_text(encoding="utf-8"), path.name)


def test_the_deck_is_as_large_and_as_wide_as_it_should_be() -> None:
    cards = deck()
    assert len(cards) >= 75
    kinds = Counter(card.kind for card in cards)
    assert kinds["choice"] >= 30
    assert kinds["flashcard"] >= 24
    assert kinds["explain"] >= 8
    assert {card.level for card in cards} == set(LEVELS) == set(LEVEL_TITLES)
    assert {card.topic for card in cards} == set(TOPICS) == set(TOPIC_TITLES)
    assert {card.scene.step for card in cards} == set(STEP_IDS)
    for card in cards:
        assert card.scene.say, card.id


def test_what_the_deck_has_to_cover_is_there() -> None:
    ids = {card.id for card in deck()}
    named = {
        "idea-of-heads", "qkv-roles", "qkv-source", "why-several-heads", "torch-output-shape", "scaled-dot-product",
        "what-heads-learn", "scaling-purpose", "torch-class", "heads-outputs", "component-or-not", "explain-multi-head",
        "explain-qkv",
    }  # fmt: skip
    assert named <= ids
    for id in ("explain-multi-head", "explain-qkv"):
        assert len(next(card for card in deck() if card.id == id).concepts) == 4


def test_the_right_answer_does_not_give_itself_away_by_its_length() -> None:
    choices = [card for card in deck() if card.right is not None]
    longest = sum(
        len(card.right.text) > 1.3 * max(len(option.text) for option in card.wrong)
        for card in choices
        if card.right is not None
    )
    assert longest < len(choices) * 0.45


def test_a_model_answer_covers_all_of_its_own_concepts() -> None:
    for card in deck():
        if card.kind == "explain":
            found = find(card.answer, card.concepts)
            assert all(each.covered for each in found), (
                card.id,
                [f.concept.name for f in found if not f.covered],
            )


def test_a_hint_does_not_give_the_answer_away() -> None:
    for card in deck():
        if card.kind == "explain":
            assert sum(each.covered for each in find(card.hint, card.concepts)) <= 1, card.id


GOOD = """
[[card]]
id = "a"
kind = "flashcard"
level = "beginner"
topic = "idea"
question = "Why?"
answer = "Because."
[card.scene]
tokens = "the cat"
step = "scores"
"""
CHOICE = """
[[card]]
id = "b"
kind = "choice"
level = "beginner"
topic = "idea"
question = "Which?"
right = { text = "this", why = "so" }
wrong = [
  { text = "that", why = "no" },
  { text = "the other", why = "no" },
]
[card.scene]
tokens = "the cat"
"""


@pytest.mark.parametrize(
    ("text", "line", "field"),
    [
        (GOOD.replace('level = "beginner"', 'level = "easy"'), 5, "level"),
        (GOOD.replace('kind = "flashcard"', 'kind = "quiz"'), 4, "kind"),
        (GOOD.replace('answer = "Because."', ""), 2, "answer"),
        (GOOD.replace('answer = "Because."', 'answer = "  "'), 8, "answer"),
        (GOOD.replace('answer = "Because."', "answer = 3"), 8, "answer"),
        (GOOD.replace('answer = "Because."', 'answr = "Because."'), 8, "answr"),
        (GOOD.replace('step = "scores"', 'stepp = "scores"'), 11, "scene.stepp"),
        (GOOD.replace('step = "scores"', 'at = "half"'), 11, "scene.at"),
        (GOOD.replace('id = "a"', 'id = "A card"'), 3, "id"),
        (GOOD + GOOD, 14, "id"),
        (GOOD + CHOICE.replace('why = "so"', 'wy = "so"'), 19, "right.wy"),
        (GOOD + CHOICE.replace('"the other", why = "no"', '"that", why = "no"'), 20, "wrong"),
        (GOOD + CHOICE.replace('  { text = "that", why = "no" },\n', ""), 20, "wrong"),
        (GOOD.replace('kind = "flashcard"', 'kind = "explain"'), 2, "concepts"),
        ("[deck]\nname = 1\n", 1, "deck"),
    ],
)
def test_a_mistake_names_file_line_and_field(text: str, line: int, field: str) -> None:
    with pytest.raises(CardError) as raised:
        read_cards(text, "7-mine.toml")
    assert f"7-mine.toml, line {line}, field “{field}”" in str(raised.value), raised.value


def test_a_mistake_in_the_writing_names_the_line() -> None:
    with pytest.raises(CardError, match=r"7-mine\.toml, line 8: "):
        read_cards(GOOD.replace('answer = "Because."', 'answer = "Because.'), "7-mine.toml")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (('tokens = "the cat"', 'document = "no-such"'), "scene.document"),
        (('step = "scores"', 'step = "score"'), "scene.step"),
        (('step = "scores"', 'step = "scores"\ncell = ["scores", 0, 2]'), "scene.cell"),
        (('step = "scores"', 'step = "scores"\nhead = 5'), "scene.head"),
        (('step = "scores"', 'step = "scores"\nheads = 3'), "scene"),
    ],
)
def test_a_scene_that_is_not_there_is_named(change: tuple[str, str], field: str) -> None:
    with pytest.raises(CardError, match=rf"line \d+, field “{field}” of card “a”"):
        check_scenes(GOOD.replace(*change), "7-mine.toml")


# ---- words and concepts ------------------------------------------------------------------------------------------


def test_the_markup_of_cards() -> None:
    assert html_of("√d_k of *each* `a < b` <s>") == (
        "√d<sub>k</sub> of <b>each</b> <code style=\"font-family:'JetBrains Mono'\">a &lt; b</code> &lt;s&gt;"
    )
    assert plain_of("√d_k of *each* `a < b` W_Qᵀ") == "√dₖ of each a < b W_Qᵀ"
    assert html_of("scaled_dot_product") == "scaled_dot_product"
    assert html_of("2 * 3 * 4") == "2 * 3 * 4"
    assert html_of("L · d_model² of 按d_model算") == "L · d<sub>model</sub>² of 按d<sub>model</sub>算"
    assert "(&#8203;embed_dim" in html_of("`nn.MultiheadAttention(embed_dim, num_heads)`")
    assert "\u200b" not in plain_of("`nn.MultiheadAttention(embed_dim, num_heads)`")


CONCEPTS = (
    Concept("parallel", ("parallel", "same time")),
    Concept("weights", ("own weights",)),
    Concept("gradient", ("gradient",)),
    Concept("width", ("width",)),
)


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("They run in parallel.", "1000"),
        ("They run at the same time!", "1000"),
        ("in paralell, with wieghts that are its own", "1100"),
        ("the gradients vanish", "0010"),
        ("the gradiant vanishes", "0010"),
        ("with, wit, wide", "0000"),
        ("", "0000"),
        ("PARALLEL", "1000"),
        ("own " + "x " * 40 + "weights", "0000"),
    ],
)
def test_concepts_are_found_in_any_inflection_and_through_small_errors(text: str, covered: str) -> None:
    assert "".join(str(int(found.covered)) for found in find(text, CONCEPTS)) == covered


def test_the_words_that_matched_are_told_by_their_place() -> None:
    text = "Many heads: each has its own weights."
    found = find(text, CONCEPTS)[1]
    assert [text[start:end] for start, end in found.spans] == ["own", "weights"]


def test_very_long_and_strange_texts_are_looked_at_all_the_same() -> None:
    for text in ("parallel " * 20_000, "🤖" * 9_000 + " parallel", "\x00\ud800 parallel", "a" * 100_000):
        find(text, CONCEPTS)


def test_options_come_in_changing_order() -> None:
    orders = {shuffled(4, ("card", seed)) for seed in range(40)}
    assert len(orders) > 10
    assert all(sorted(order) == [0, 1, 2, 3] for order in orders)
    assert shuffled(4, 1) == shuffled(4, 1)
