"""What is typed into the command palette finds what is meant, and finds it first."""

from __future__ import annotations

import pytest

from mha_studio.app.fuzzy import score

TITLES = (
    "Play",
    "Previous Step",
    "Next Step",
    "Reduced Motion",
    "Redo",
    "Save As",
    "Head 2",
    "Hold This State",
)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("play", "Play"),
        ("step prev", "Previous Step"),
        ("nst", "Next Step"),
        ("rm", "Reduced Motion"),
        ("redo", "Redo"),
        ("SAVE", "Save As"),
        ("head 2", "Head 2"),
        ("motion", "Reduced Motion"),
    ],
)
def test_the_best_comes_first(typed: str, first: str) -> None:
    assert max(TITLES, key=lambda title: score(typed, title)) == first


def test_every_word_must_stand_somewhere() -> None:
    assert score("next play", "Next Step") == 0.0
    assert score("next play", "Next Step", "To the next step", "Play") > 0.0
    assert score("zz", "Next Step", "tip") == 0.0


def test_nothing_typed_fits_everything_alike() -> None:
    assert score("", "Play") == score("  ", "Redo") > 0.0


def test_a_title_counts_more_than_a_tip_and_accents_do_not_count() -> None:
    assert score("uber", "Über uns") > score("uber", "About", "Über uns") > 0.0
    assert score("größe", "Textgröße") > 0.0
