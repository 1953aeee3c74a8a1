"""Which cards are asked now, and in which order. When each is due is `schedule.py`'s, the cards are `cards.py`'s."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from mha_studio.learn.cards import LEVELS
from mha_studio.learn.schedule import CardState, remembered

NEW_A_DAY = 10
"""How many cards that were never asked come up in a day."""
SOON = timedelta(minutes=20)
"""A card in its learning steps is asked already when it will be due so soon."""
KINDS = ("flashcard", "choice", "numbers", "explain")


class Item(Struct, frozen=True):
    """A card as the queue sees it: of the deck, or a kind of question made from numbers ("numbers")."""

    id: str
    kind: str
    level: str
    topic: str


def due_today(
    items: Sequence[Item], states: Mapping[str, CardState], first: Mapping[str, datetime], now: datetime
) -> list[Item]:
    """What is due until the end of the day (in the zone of `now`), the longest overdue first, then new cards: those of
    the lower level first and the kinds in turn, as many as the day has left. `first`: when each card was first asked.
    """
    tonight = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    asked = [
        (state.due, item)
        for item in items
        if (state := states.get(item.id)) is not None
        and (state.due < tonight if state.learnt else state.due <= now + SOON)
    ]
    asked.sort(key=lambda pair: (pair[0], pair[1].id))
    morning = tonight - timedelta(days=1)
    left = NEW_A_DAY - sum(morning <= at < tonight for at in first.values())
    return [item for _, item in asked] + new_cards(items, states)[: max(left, 0)]


def new_cards(items: Sequence[Item], states: Mapping[str, CardState]) -> list[Item]:
    """The cards that were never asked, by level, the kinds in turn."""
    out: list[Item] = []
    for level in LEVELS:
        fresh = [item for item in items if item.level == level and item.id not in states]
        lanes = [[item for item in fresh if item.kind == kind] for kind in KINDS]
        longest = max(map(len, lanes), default=0)
        out += [lane[at] for at in range(longest) for lane in lanes if at < len(lane)]
    return out


def practice(items: Sequence[Item], states: Mapping[str, CardState], now: datetime) -> list[Item]:
    """All of these cards: what is due, then new ones, then those that are most likely forgotten."""
    known = [item for item in items if item.id in states]
    due = [item for item in known if states[item.id].due <= now + SOON]
    rest = [item for item in known if states[item.id].due > now + SOON]
    due.sort(key=lambda item: states[item.id].due)
    rest.sort(key=lambda item: remembered(states[item.id], now))
    return due + new_cards(items, states) + rest


def shuffled(number: int, seed: object) -> tuple[int, ...]:
    """An order of `number` options that differs from one time to the next: `seed` should tell the times apart."""
    order = list(range(number))
    random.Random(f"{seed}").shuffle(order)
    return tuple(order)


def local(now: datetime) -> datetime:
    """A time in the zone of this machine, where days begin at midnight."""
    return now.astimezone() if now.tzinfo is not None else now.replace(tzinfo=UTC).astimezone()
