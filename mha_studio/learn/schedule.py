"""When a card is asked again: FSRS ("A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling",
Ye et al. 2022), by the `fsrs` package, which is loaded at the first question and not before.

What a card's state is, what it becomes by an answer, how likely it is remembered. Nothing is kept here; that is
`progress.py`'s. Fuzzing is off: the interval that a button shows is the one that follows.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from mha_studio.language import tr

if TYPE_CHECKING:
    from fsrs import Card as FsrsCard
    from fsrs import Scheduler

AGAIN, HARD, GOOD, EASY = RATINGS = (1, 2, 3, 4)
LEARNING, REVIEW, RELEARNING = 1, 2, 3
RETENTION = 0.9
"""How likely a card should still be remembered when it is asked again."""
CLOCK_SLACK = timedelta(minutes=5)
"""How far the clock may have gone back before dates are moved along."""


class CardState(Struct, frozen=True):
    """What is known of a student's memory of one card. Times are aware, in UTC.

    `stage` is 1 learning, 2 review, 3 learning again; `step` the learning step, None in review; `reviews` and `lapses`
    count answers, and those that were Again after the card had been learnt.
    """

    stage: int
    step: int | None
    stability: float
    difficulty: float
    due: datetime
    last: datetime
    reviews: int = 1
    lapses: int = 0

    @property
    def learnt(self) -> bool:
        """Whether it has left the learning steps."""
        return self.stage == REVIEW


def after(state: CardState | None, rating: int, now: datetime) -> CardState:
    """What an answer makes of a card; None for one that was never asked. A clock that went back since the last answer
    counts as standing still, so no interval is ever negative. Raises ValueError for a rating that there is not."""
    from fsrs import Rating

    now = now.astimezone(UTC)
    if state is not None:
        now = max(now, state.last)
    card, _ = _scheduler().review_card(_card(state), Rating(rating), now)
    assert card.stability is not None
    assert card.difficulty is not None
    lapsed = state is not None and state.learnt and rating == AGAIN
    return CardState(
        int(card.state),
        card.step,
        float(card.stability),
        float(card.difficulty),
        card.due,
        now,
        1 if state is None else state.reviews + 1,
        (0 if state is None else state.lapses) + lapsed,
    )


def intervals(state: CardState | None, now: datetime) -> tuple[timedelta, ...]:
    """How long until the card is asked again after Again, Hard, Good, Easy."""
    return tuple((found := after(state, rating, now)).due - found.last for rating in RATINGS)


def remembered(state: CardState, now: datetime) -> float:
    """How likely the card is remembered now, 0 to 1."""
    now = max(now.astimezone(UTC), state.last)
    return float(_scheduler().get_card_retrievability(_card(state), now))


def anchored(state: CardState, now: datetime) -> CardState:
    """The state with its dates moved back by as much as its last answer lies in the future: the clock was wrong then or
    is now, and either way the card shall come back after its interval."""
    ahead = state.last - now.astimezone(UTC)
    if ahead <= CLOCK_SLACK:
        return state
    return CardState(
        state.stage,
        state.step,
        state.stability,
        state.difficulty,
        state.due - ahead,
        state.last - ahead,
        state.reviews,
        state.lapses,
    )


def interval_text(wait: timedelta) -> str:
    """An interval as it stands on a button: "1 min", "10 min", "3 d", "2 mo", "1.5 y"."""
    minutes = wait.total_seconds() / 60
    if minutes < 60:
        return tr("{n} min").format(n=max(1, round(minutes)))
    if minutes < 60 * 24:
        return tr("{n} h").format(n=round(minutes / 60))
    days = minutes / (60 * 24)
    if days < 60:
        return tr("{n} d").format(n=round(days))
    if days < 365:
        return tr("{n} mo").format(n=round(days / 30.4))
    return tr("{n} y").format(n=f"{days / 365.25:.1f}".removesuffix(".0"))


@cache
def _scheduler() -> Scheduler:
    from fsrs import Scheduler

    return Scheduler(desired_retention=RETENTION, enable_fuzzing=False)


def _card(state: CardState | None) -> FsrsCard:
    from fsrs import Card, State

    if state is None:
        return Card(card_id=1)
    return Card(1, State(state.stage), state.step, state.stability, state.difficulty, state.due, state.last)
