"""What the onlooker chose: the size of the field, the head, zoom and pan, decimals, the chosen cell, and for whom."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from mha_studio.scene.measure import SMALLEST_DIGITS, SUBSCRIPT, Digits
from mha_studio.trace.model import Cell

Form = Literal["studio", "presentation"]
Fared = Literal["open", "right", "wrong", "other"]
"""Not answered yet; the right one, once that is known; one that was tried; another, once the right one is known."""

LEAST_LABEL, LEAST_LABELLED = 8.0, 8.5
"""In the studio: the smallest label, in pixels, and how high a row must be for each to have one."""

HALL_WIDTH, HALL_HEIGHT = 72.0, 40.5
"""How many texts of ordinary size a presentation's field is wide and high, where the least size lets it."""


def least_in_hall(points: float, dots_per_inch: float, width: float, height: float) -> float:
    """The smallest text of a presentation in pixels: `points` of the screen, and on a field of more pixels than the
    usual 1920 × 1080 as large a part of the wall as there, since it is thrown onto the same wall."""
    return max(points * dots_per_inch / 72.0, min(width / HALL_WIDTH, height / HALL_HEIGHT))


class Lit(Struct, frozen=True):
    """Cells that a lesson points at: rows and columns from 0, `stop` excluded, None for all that there are."""

    matrix: str
    rows: tuple[int | None, int | None] = (None, None)
    cols: tuple[int | None, int | None] = (None, None)
    head: int = 0


class Choice(Struct, frozen=True):
    """An answer that can be chosen: its letter, what it says, and how it fared."""

    letter: str
    text: str
    state: Fared = "open"


class View(Struct, frozen=True):
    """How a trace is looked at; sizes in logical pixels.

    `zoom` enlarges the matrices (1 fits them into the field) and `pan_x`, `pan_y` shift them; heading, caption and
    colour bar stay. `lit` is outlined. `hidden` are cells whose numbers are kept back, each an empty box with a
    "?". `own_scale` gives each matrix a colour scale of its own instead of one over all
    steps.
    `form` says what stands around the matrices: in the "presentation" the formula runs along the top, the caption and
    how far one is along the bottom, and nothing is written smaller than `least` pixels. `aside` pixels above that
    are left to the numbers in work, written large (`close_up.py`). `said` stands in the caption's
    place, as where a lesson is played, or `brief` where that would leave the matrices too little, and `choices` below
    it, where that asks for an answer (`choices.py`).
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
    lit: tuple[Lit, ...] = ()
    hidden: tuple[Cell, ...] = ()
    form: Form = "studio"
    least: float = 0.0
    aside: float = 0.0
    said: str = ""
    brief: str = ""
    choices: tuple[Choice, ...] = ()

    def hides(self, matrix: str) -> bool:
        """Whether any number of a matrix is kept back."""
        return any(cell.matrix == matrix for cell in self.hidden)

    @property
    def presenting(self) -> bool:
        return self.form == "presentation"

    @property
    def base(self) -> float:
        """The size of ordinary text in pixels: grows with the field, within what reads well, and with the user's text
        size as far as it leaves the numbers room."""
        if self.presenting:
            return max(self.least, min(self.width / HALL_WIDTH, self.height / HALL_HEIGHT) * self.text_scale)
        usual = max(11.0, min(self.width / 74.0, self.height / 44.0, 22.0))
        return min(usual * self.text_scale, max(usual, min(self.width / 40.0, self.height / 28.0)))

    @property
    def digits(self) -> Digits:
        """How large the digits in cells may be."""
        if self.presenting:
            return Digits(max(self.least, SMALLEST_DIGITS), 1.25 * self.base, 0.62, 0.9, 3, 0.36 * self.base)
        return Digits()

    @property
    def least_label(self) -> float:
        """The smallest label on a row or a column, in pixels."""
        return max(LEAST_LABEL, self.least)

    @property
    def least_labelled(self) -> float:
        """Rows lower than this many pixels (columns: narrower) keep only the label of the one at work."""
        return max(LEAST_LABELLED, self.least)

    @property
    def label_room(self) -> float:
        """How long a label may be, in pixels; a longer one ends in "…"."""
        return (6.5 if self.presenting else 9.0) * self.base

    def px(self, times: float, text: str = "") -> float:
        """The size of text that is `times` as large as ordinary text, in pixels, never under `least`; `text` is what
        is written there where it may hold subscripts, which are smaller."""
        least = self.least / SUBSCRIPT if "_" in text else self.least
        return max(times * self.base, least)
