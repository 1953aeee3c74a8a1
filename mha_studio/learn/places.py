"""A place in the studio that something learnt can be watched at: a document, a step, a cell, how it is looked at.

Cards and lessons name their places as data; `document_of` makes the document. Opening it is the view's.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document, Mask, MaskKind, Positions
from mha_studio.document.scenarios import load_scenario, scenarios
from mha_studio.document.tokens import split
from mha_studio.trace.model import Cell
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import compute


class PlaceError(ValueError):
    """A place that there is not; the message names the field, what came and what would fit."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


class Place(Struct, frozen=True, forbid_unknown_fields=True):
    """Either `document`, a scenario's id, or a sentence of its own: `tokens`, drawn from `seed`.

    `memory` is a second sentence, where keys and values come from. `cell` is (matrix, row, column), all from 0, in
    `head` (from 0). `at` says how much of the step has happened when it opens: 0, its operands in place, to 1. `play`:
    the rest is played at once. `say` is one sentence on what to watch; `live` names a small widget that stands there
    instead of a stage.
    """

    document: str = ""
    tokens: str = ""
    memory: str = ""
    heads: int = 2
    dim: int = 8
    seed: int = 0
    mask: MaskKind = "none"
    scaled: bool = True
    positions: Positions = "sinusoidal"
    step: str = "scores"
    cell: tuple[str, int, int] | None = None
    head: int = 0
    lens: Literal["now", "gradient"] = "now"
    at: float = 0.0
    play: bool = True
    say: str = ""
    live: str = ""

    @property
    def chosen(self) -> Cell | None:
        """The cell that is asked why."""
        return None if self.cell is None else Cell(*self.cell, head=self.head)


class Spot(Struct, frozen=True, eq=False):
    """A place with its document made: what the right side of the Learn page opens."""

    document: Document
    step: str = "scores"
    cell: Cell | None = None
    head: int = 0
    lens: Literal["now", "gradient"] = "now"
    at: float = 0.0
    play: bool = True
    say: str = ""


def spot_of(place: Place) -> Spot:
    """The place with its document. Raises as `document_of` does."""
    return Spot(
        document_of(place), place.step, place.chosen, place.head, place.lens, place.at, place.play, place.say
    )


def document_of(place: Place) -> Document:
    """The document of a place. Raises `PlaceError` for a scenario that there is not, or none at all; `ConfigError` and
    `DocumentError` where heads and width do not fit."""
    if place.document:
        try:
            made = load_scenario(place.document)
        except KeyError:
            known = ", ".join(info.id for info in scenarios())
            raise PlaceError(
                "document", f"There is no scenario “{place.document}”; {known} would fit."
            ) from None
    elif place.tokens:
        made = new_document(place.tokens, place.heads, place.dim, place.seed)
    else:
        raise PlaceError("document", "A place needs a document or tokens.")
    changes: dict[str, object] = {}
    if place.mask != "none":
        changes["mask"] = Mask(place.mask)
    if not place.scaled:
        changes["scaled"] = False
    if place.memory:
        changes["memory"] = split(place.memory)
    if place.positions != "sinusoidal":
        changes["positions"] = place.positions
    return made.replace(**changes) if changes else made


def check_place(place: Place) -> None:
    """Raises `PlaceError` where the step, the cell or the head is not there."""
    if place.step not in STEP_IDS:
        raise PlaceError("step", f"There is no step “{place.step}”; {', '.join(STEP_IDS)} would fit.")
    if not 0.0 <= place.at <= 1.0:
        raise PlaceError("at", f"at = {place.at:g} came; 0 to 1 would fit.")
    trace = compute(document_of(place))
    if not 0 <= place.head < trace.H:
        raise PlaceError("head", f"Head {place.head} came; 0 to {trace.H - 1} would fit.")
    if place.chosen is not None and not trace.has(place.chosen):
        raise PlaceError("cell", f"There is no cell {place.cell} in this document.")
