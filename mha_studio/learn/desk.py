"""A student's desk: the deck, what they have learnt of it, and what comes next. What the pages of the Learn page share.

One for the process (`desk`), made when it is first wanted; tests put one of their own there (`use`).
"""

from __future__ import annotations

from datetime import timedelta

from mha_studio.document.document import Document
from mha_studio.learn.cards import LEVELS, Card, deck, said
from mha_studio.learn.drawn import MAKERS, Drawn, draw
from mha_studio.learn.progress import Progress, ProgressError, user_progress
from mha_studio.learn.queue import Item, due_today, local, practice
from mha_studio.learn.schedule import CardState

KINDS = ("flashcard", "choice", "explain", "numbers")
MOST_SEEN = 5000
"""How many questions made from numbers are remembered, so that none comes again."""


class Desk:
    """`items` are all cards as the queue sees them, `cards` those of the deck by id. Raises `CardError` where a file of
    cards has a mistake."""

    def __init__(self, progress: Progress) -> None:
        self.progress = progress
        self.cards: dict[str, Card] = {card.id: card for card in deck()}
        self.items: tuple[Item, ...] = (
            *(Item(card.id, card.kind, card.level, card.topic) for card in self.cards.values()),
            *(Item(maker.card, "numbers", maker.level, maker.topic) for maker in MAKERS.values()),
        )

    def card(self, id: str) -> Card | None:
        """A card of the deck in the user's language; None where the id is that of a question made from numbers."""
        card = self.cards.get(id)
        return None if card is None else said(card)

    def queue(self, row: str) -> list[Item]:
        """What a row of the list asks, in order: "due", a kind, or a level."""
        now = local(self.progress.now())
        states = self.progress.states()
        if row == "due":
            return due_today(self.items, states, self.progress.first_answers(), now)
        return practice(self.of(row), states, now)

    def of(self, row: str) -> list[Item]:
        """The cards of a kind or of a level."""
        return [item for item in self.items if row in (item.kind, item.level)]

    def learnt(self, states: dict[str, CardState] | None = None) -> set[str]:
        """The cards that have left their learning steps."""
        states = states if states is not None else self.progress.states()
        return {item.id for item in self.items if item.id in states and states[item.id].learnt}

    def badge(self, row: str) -> str:
        """What stands behind a row of the list."""
        try:
            if row == "due":
                return str(len(self.queue("due")))
            members = self.of(row)
            if row in LEVELS:
                return f"{len(self.learnt() & {item.id for item in members})}/{len(members)}"
            return str(len(members))
        except ProgressError:
            return ""

    def drawn(self, card: str, document: Document | None) -> Drawn:
        """A question made from numbers that was never asked before, of the open document where it fits."""
        kept = self.progress.kept("numbers", {"seed": 0, "seen": []})
        seed, seen = int(kept["seed"]) + 1, list(kept["seen"])
        found = draw(card, seed, document if seed % 2 else None, set(seen))
        self.progress.keep("numbers", {"seed": seed, "seen": [*seen, found.signature][-MOST_SEEN:]})
        return found

    def next_due(self) -> timedelta | None:
        """How long until the next card is due; None where none was ever asked."""
        now = local(self.progress.now())
        known = {item.id for item in self.items}
        waits = [state.due - now for id, state in self.progress.states().items() if id in known]
        return min(waits) if waits else None


_desk: Desk | None = None


def desk() -> Desk:
    """The desk of this process, over the user's progress."""
    global _desk
    if _desk is None:
        _desk = Desk(Progress(user_progress()))
    return _desk


def use(other: Desk | None) -> None:
    """Let another desk serve; None for the user's own, opened when it is wanted again."""
    global _desk
    if _desk is not None and _desk is not other:
        _desk.progress.close()
    _desk = other
