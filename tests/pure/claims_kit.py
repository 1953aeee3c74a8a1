"""What the checks of cards share: the table that they enter themselves in, and how a card is read."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np

from mha_studio.document.scenarios import load_scenario
from mha_studio.learn.cards import Card
from mha_studio.learn.places import document_of
from mha_studio.trace.trace import Trace, compute

Check = Callable[[Card], None]
CHECKS: dict[str, list[Check]] = {}


def checks(*ids: str) -> Callable[[Check], Check]:
    def enter(check: Check) -> Check:
        for id in ids:
            CHECKS.setdefault(id, []).append(check)
        return check

    return enter


def says(card: Card, *texts: object) -> None:
    """The card says each of these, as a number of its own and not as part of a longer one."""
    everything = "\n".join(card.texts)
    for text in texts:
        assert re.search(rf"(?<![\d.,]){re.escape(str(text))}(?![\d]|[.,]\d)", everything), (card.id, text)


def said(card: Card, where: str, *texts: object) -> None:
    for text in texts:
        assert str(text) in where, (card.id, text)


def there(card: Card) -> Trace:
    return compute(document_of(card.scene))


def right(card: Card) -> str:
    assert card.right is not None
    return card.right.text


def weights_of(document_name: str, head: int) -> np.ndarray:
    return compute(load_scenario(document_name)).matrix("attn_weights", head).array
