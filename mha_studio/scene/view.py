"""What the onlooker chose: the size of the field, the head, zoom and pan, decimals, the chosen cell."""

from __future__ import annotations

from msgspec import Struct

from mha_studio.trace.model import Cell


class View(Struct, frozen=True):
    """How a trace is looked at; sizes in logical pixels.

    `zoom` enlarges the matrices (1 fits them into the field) and `pan_x`, `pan_y` shift them; heading, caption and
    colour bar stay. `own_scale` gives each matrix a colour scale of its own instead of one over all steps.
    """

    width: float
    height: float
    head: int = 0
    batch: int = 0
    zoom: float = 1.0
    pan_x: float = 0.0
    pan_y: float = 0.0
    decimals: int = 2
    selected: Cell | None = None
    hover: Cell | None = None
    own_scale: bool = False
    text_scale: float = 1.0

    @property
    def base(self) -> float:
        """The size of ordinary text in pixels: grows with the field, within what reads well."""
        return max(11.0, min(self.width / 74.0, self.height / 44.0, 22.0)) * self.text_scale
