"""Places: where each matrix stands in an arrangement, and what lies between two arrangements.

An `Arrangement` is the stage at rest. `between(a, b, e)` is the stage on its way from one to the other: what both hold
slides, what only one holds fades, what is transposed in one of them turns over its diagonal.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from mha_studio.timeline.easing import window

Side = Literal["none", "below", "left", "above"]


class Place(Struct, frozen=True):
    """Where one matrix stands: top left corner, cell size, and how much of its labels and title shows (0 to 1).

    `title` says on which side its name and shape stand. `turn` is how far it is turned over its diagonal from the
    orientation that `transposed` names. A strip, which shows one row, has its number from the top in `strip` and the
    step it belongs to in `step`; others have -1.
    """

    id: str
    matrix: str
    head: int
    x: float
    y: float
    cell_w: float
    cell_h: float
    rows: int
    cols: int
    transposed: bool = False
    row_labels: float = 0.0
    col_labels: float = 0.0
    title: Side = "below"
    title_alpha: float = 1.0
    opacity: float = 1.0
    turn: float = 0.0
    label_px: float = 12.0
    strip: int = -1
    step: str = ""

    @property
    def w(self) -> float:
        return self.cols * self.cell_w

    @property
    def h(self) -> float:
        return self.rows * self.cell_h


class Sign(Struct, frozen=True):
    """A sign between matrices (+, =, ÷ 2.00), its middle at (x, y)."""

    x: float
    y: float
    text: str
    px: float
    opacity: float = 1.0


class Arrangement(Struct, frozen=True):
    """The stage at rest. `text_width` is the room for the caption in the upper left corner."""

    places: tuple[Place, ...]
    text_width: float
    signs: tuple[Sign, ...] = ()

    def get(self, id: str) -> Place | None:
        for place in self.places:
            if place.id == id:
                return place
        return None


def between(a: Arrangement, b: Arrangement, e: float) -> Arrangement:
    """The stage a fraction `e` (0 to 1, already eased) of the way from `a` to `b`."""
    if e >= 1.0:
        return b
    leaving, coming = 1.0 - window(e, 0.0, 0.55), window(e, 0.45, 1.0)
    places: list[Place] = []
    here = {place.id: place for place in a.places}
    there = {place.id: place for place in b.places}
    for place in a.places:
        if place.id not in there and leaving > 0.0:
            places.append(replace(place, opacity=place.opacity * leaving))
    for place in b.places:
        source = here.get(place.id)
        if source is None:
            if coming > 0.0:
                places.append(replace(place, opacity=place.opacity * coming))
        else:
            places.append(_slide(source, place, e))
    signs = [replace(s, opacity=s.opacity * leaving) for s in a.signs if leaving > 0.0]
    signs += [replace(s, opacity=s.opacity * coming) for s in b.signs if coming > 0.0]
    width = a.text_width + (b.text_width - a.text_width) * e
    return Arrangement(tuple(places), width, tuple(signs))


def _slide(a: Place, b: Place, e: float) -> Place:
    def mix(p: float, q: float) -> float:
        return p + (q - p) * e

    turning = a.transposed != b.transposed
    side, alpha = b.title, mix(a.title_alpha, b.title_alpha)
    if a.title != b.title or turning:
        side = a.title if e < 0.5 else b.title
        alpha *= abs(1.0 - 2.0 * e)
    base = a if turning else b
    return replace(
        base,
        x=mix(a.x, b.x),
        y=mix(a.y, b.y),
        cell_w=mix(a.cell_w, b.cell_w),
        cell_h=mix(a.cell_h, b.cell_h),
        turn=e if turning else 0.0,
        title=side,
        title_alpha=alpha,
        row_labels=mix(a.row_labels, b.row_labels) if not turning else a.row_labels * window(1 - e, 0.5, 1),
        col_labels=mix(a.col_labels, b.col_labels) if not turning else a.col_labels * window(1 - e, 0.5, 1),
        opacity=mix(a.opacity, b.opacity),
        label_px=mix(a.label_px, b.label_px),
    )
