"""Traces that know their own why: numbers that came about in another way than the document's own computation, and what
they differ by. The lens shows them like any other trace; which way that is, is for whoever makes them to say."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from mha_studio.trace.model import Cell, Explanation


@runtime_checkable
class OwnWhy(Protocol):
    """A trace that explains its cells itself."""

    def explained(self, cell: Cell, most: int = 8) -> Explanation:
        """Why the cell holds what it holds. Raises IndexError where there is no such cell."""
