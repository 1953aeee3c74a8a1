"""`tr` without a catalogue speaks English, and with one asks it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mha_studio.language import mark, speak, tr


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    speak(None)


def test_english_is_the_source() -> None:
    assert tr("Scores") == "Scores"
    assert mark("Scores") == "Scores"


@pytest.mark.parametrize(("n", "said"), [(0, "0 tokens"), (1, "1 token"), (2, "2 tokens")])
def test_english_counts(n: int, said: str) -> None:
    assert tr("%n token(s)", "", n) == said


def test_what_translates_is_asked_with_text_note_and_count() -> None:
    speak(lambda text, note, n: f"{text}/{note}/{n}")
    assert tr("Scale", "a switch") == "Scale/a switch/-1"
    assert tr("%n head(s)", "", 4) == "%n head(s)//4"
