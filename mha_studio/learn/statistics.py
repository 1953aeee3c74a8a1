"""What the answers say: how many a day, how much was remembered, how much is learnt of each level and topic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo

from msgspec import Struct

from mha_studio.learn.progress import Answer
from mha_studio.learn.queue import Item
from mha_studio.learn.schedule import AGAIN, CardState, remembered


class Week(Struct, frozen=True):
    """One week's answers to cards that had been learnt: how many were asked, how many of them were known."""

    monday: date
    asked: int
    known: int

    @property
    def share(self) -> float:
        return self.known / self.asked


class Part(Struct, frozen=True):
    """Of a level or a topic: how many cards there are, were ever asked, are learnt; and how likely a card that was
    asked is remembered now, on average."""

    name: str
    cards: int
    asked: int
    learnt: int
    recall: float


def by_day(answers: Iterable[Answer], zone: tzinfo | None) -> Counter[date]:
    """How many answers there were on each day."""
    return Counter(answer.at.astimezone(zone).date() for answer in answers)


def streak(days: Mapping[date, int], today: date) -> int:
    """On how many days in a row something was answered, up to today; today may still be to come."""
    at = today if days.get(today) else today - timedelta(days=1)
    count = 0
    while days.get(at):
        count += 1
        at -= timedelta(days=1)
    return count


def retention(answers: Iterable[Answer], zone: tzinfo | None) -> tuple[Week, ...]:
    """Week by week, how many cards that had been learnt were still known; weeks without any are left out."""
    asked: Counter[date] = Counter()
    known: Counter[date] = Counter()
    for answer in answers:
        if answer.learnt:
            day = answer.at.astimezone(zone).date()
            monday = day - timedelta(days=day.weekday())
            asked[monday] += 1
            known[monday] += answer.rating != AGAIN
    return tuple(Week(monday, asked[monday], known[monday]) for monday in sorted(asked))


def parts(
    items: Sequence[Item], names: Iterable[str], states: Mapping[str, CardState], now: datetime
) -> tuple[Part, ...]:
    """One row for each level or topic in `names`."""
    out: list[Part] = []
    for name in names:
        members = [item for item in items if name in (item.level, item.topic)]
        asked = [states[item.id] for item in members if item.id in states]
        recall = sum(remembered(state, now) for state in asked) / len(asked) if asked else 0.0
        out.append(Part(name, len(members), len(asked), sum(state.learnt for state in asked), recall))
    return tuple(out)


def forecast(states: Iterable[CardState], now: datetime, days: int = 14) -> tuple[int, ...]:
    """How many cards come due today (what is overdue included), tomorrow, and so on, in the zone of `now`."""
    counts = [0] * days
    for state in states:
        ahead = (state.due.astimezone(now.tzinfo).date() - now.date()).days
        if ahead < days:
            counts[max(ahead, 0)] += 1
    return tuple(counts)
