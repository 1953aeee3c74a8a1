"""Every number that a card states is computed, with the engine where it is the engine's, and looked for in it.

A card with a number in it and no check fails, so that none comes in unchecked.
"""

from __future__ import annotations

import re

import pytest

from mha_studio.learn.cards import deck
from tests.pure import claims_of_heads, claims_of_shares  # noqa: F401  (their checks enter themselves)
from tests.pure.claims_kit import CHECKS

CARDS = {card.id: card for card in deck()}


@pytest.mark.parametrize("id", sorted(CHECKS))
def test_what_the_card_states_is_so(id: str) -> None:
    for check in CHECKS[id]:
        check(CARDS[id])


def test_every_card_with_a_number_in_it_is_checked() -> None:
    stated = {card.id for card in deck() if any(re.search(r"\d", text) for text in card.texts)}
    assert stated - CHECKS.keys() == set()
    assert CHECKS.keys() <= CARDS.keys()
