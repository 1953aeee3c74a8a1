"""What a visit leaves behind: the user's document, its history, what was computed and where one stood.

`Store.visit` shows another document meanwhile, `Store.come_back` puts all of this in its place again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from mha_studio.document.document import Document
from mha_studio.engine import LiveAttention
from mha_studio.session.lens import Lens
from mha_studio.session.undo import History
from mha_studio.timeline.model import Pace
from mha_studio.trace.model import Cell
from mha_studio.trace.trace import Trace

if TYPE_CHECKING:
    from mha_studio.session.check import Verdict
    from mha_studio.session.store import Store


class Home(Struct, frozen=True, eq=False):
    """The fields of a store under their names there; `t` and `direction` are its player's."""

    document: Document
    undo_stack: History
    trace: Trace
    live: LiveAttention
    last_compute_seconds: float
    pending: bool
    pace: Pace
    head: int
    batch: int
    selected: Cell | None
    trail: tuple[Cell, ...]
    lens: Lens
    checked: str
    verdict: Verdict | None
    t: float
    direction: int

    @classmethod
    def of(cls, store: Store) -> Home:
        """All about the document that a store shows."""
        fields = {name: getattr(store, name) for name in _OF_STORE}
        return cls(**fields, t=store.player.t, direction=store.player.direction)

    def put_back(self, store: Store) -> None:
        """Put it in its place; the schedule and the position in it are left to the store."""
        for name in _OF_STORE:
            setattr(store, name, getattr(self, name))
        store.player.direction = self.direction


_OF_STORE = tuple(name for name in Home.__struct_fields__ if name not in ("t", "direction"))
