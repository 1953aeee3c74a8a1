"""How a text splits, whatever is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mha_studio.document.tokens import split

LETTERS = st.one_of(
    st.characters(),
    st.sampled_from(
        list(
            "aZ09 .,:;'’-‐—…!?<>[]()|/_\u200b\u200c\u200d\u00ad\ufe0f\u20e3\u0301\u093f\u202e\n\t👩🏽⚕❤🔥🇩🇪東京タワ"
        )
    ),
)
TEXTS = st.text(LETTERS, max_size=60)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("the cat sat.", "the|cat|sat|."),
        (
            "Don't stop: it’s 3.14, e.g. in the U.S. at 10:30...",
            "Don't|stop|:|it’s|3.14|,|e.g.|in|the|U.S.|at|10:30|...",
        ),
        ("well-known GPT-4 (2-year) 1-2", "well-known|GPT-4|(|2-year|)|1|-|2"),
        ("[CLS] <s> a<b </s>", "[CLS]|<s>|a|<|b|</s>"),
        ("“Really?!” she said…", "“|Really|?|!|”|she|said|…"),
        ("f(x) = {y}", "f|(|x|)|=|{|y|}"),
        ("👩🏽‍⚕️👍🏽🇩🇪🇫🇷❤️‍🔥1️⃣", "👩🏽‍⚕️|👍🏽|🇩🇪|🇫🇷|❤️‍🔥|1️⃣"),
        ("שלום עולם! مرحبا بالعالم", "שלום|עולם|!|مرحبا|بالعالم"),
        ("नमस्ते दुनिया", "नमस्ते|दुनिया"),
        ("東京タワー 안녕하세요", "東|京|タワー|안녕하세요"),
        ("cafe\u0301 na\u00efve", "cafe\u0301|na\u00efve"),
        ("a\u200bb\ufeff \u202ec\x00d", "a|b|c|d"),
    ],
)
def test_text_splits_as_a_reader_would(text: str, tokens: str) -> None:
    assert split(text) == tuple(tokens.split("|"))


@pytest.mark.parametrize("text", ["", "   ", "\n\t\u200b\u200d\u00ad", "\x00"])
def test_nothing_seen_is_no_token(text: str) -> None:
    assert split(text) == ()


@given(TEXTS)
def test_no_token_is_empty_and_nothing_seen_is_lost(text: str) -> None:
    tokens = split(text)
    assert all(token and not any(letter.isspace() for letter in token) for token in tokens)
    at = 0
    for token in tokens:
        found = text.index(token, at)
        assert not any(letter.isalnum() for letter in text[at:found])
        at = found + len(token)
    assert not any(letter.isalnum() for letter in text[at:])


@given(TEXTS)
def test_tokens_joined_by_spaces_split_into_the_same_tokens(text: str) -> None:
    tokens = split(text)
    assert split(" ".join(tokens)) == tokens
    for token in tokens:
        assert split(token) == (token,)


def test_ten_thousand_words_are_all_found() -> None:
    assert len(split("word, " * 5000)) == 10_000
