"""What is to be exported, as data: a `Job` is made by the dialog or the command, checked once, and then only read.

Nothing is computed or written here.
"""

from __future__ import annotations

import importlib.util
from typing import Literal

from msgspec import Struct

from mha_studio.document.document import Document
from mha_studio.export.formats import FORMATS, Format, Scope
from mha_studio.language import tr
from mha_studio.timeline.model import PACES, Pace
from mha_studio.trace.gradients import Target
from mha_studio.trace.model import Cell
from mha_studio.trace.names import MATRIX_NAMES, MEMORY_NAMES, NAMES, PARAMETERS
from mha_studio.trace.steps import STEP_IDS

MOST_PIXELS = 8192 * 8192
FPS = (10, 12, 15, 20, 24, 25, 30, 50, 60)
THEME_NAMES = ("light", "dark", "print")
LAST = len(STEP_IDS) - 1


class ExportError(ValueError):
    """What is asked for cannot be exported: one sentence that names what is wrong and what would fit."""


class Job(Struct, frozen=True, eq=False):
    """One export.

    first, last    the steps taken, by index from 0, both included
    matrix, cell   one matrix by name, or one cell, instead of steps; `head` and `batch` say which
    at             a moment of the schedule in seconds, instead of the end of a step
    width, height  the field in logical pixels; `scale` pixels of the file for each of them
    zoom, pan      how the stage stands, for a moment
    clear          no ground behind the picture
    per_page       steps on a page of a hand-out
    target         gradients of this, instead of the computation itself
    held           a state that was held: what is now minus what it was then, in pictures, films, tables and matrices
    """

    document: Document
    format: str
    first: int = 0
    last: int = LAST
    matrix: str = ""
    cell: Cell | None = None
    head: int = 0
    batch: int = 0
    at: float | None = None
    theme: Literal["light", "dark", "print"] = "light"
    width: int = 1280
    height: int = 720
    scale: float = 1.0
    fps: int = 30
    pace: Pace = "term"
    speed: float = 1.0
    decimals: int = 2
    clear: bool = False
    per_page: int = 2
    zoom: float = 1.0
    pan: tuple[float, float] = (0.0, 0.0)
    own_scale: bool = False
    target: Target | None = None
    held: Document | None = None
    selected: Cell | None = None

    @property
    def row(self) -> Format:
        return FORMATS[self.format]

    @property
    def scope(self) -> Scope:
        """What is taken."""
        if self.cell is not None:
            return "cell"
        if self.matrix:
            return "matrix"
        if self.at is not None:
            return "moment"
        if self.first == self.last:
            return "step"
        return "pass" if (self.first, self.last) == (0, LAST) else "range"

    @property
    def rate(self) -> int:
        """Frames a second of the film: 50 at most in a GIF, whose times are hundredths, 2 or more for a browser."""
        return min(self.fps, 50) if self.format == "gif" else self.fps

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height of what is written."""
        return max(1, round(self.width * self.scale)), max(1, round(self.height * self.scale))


def check(job: Job) -> None:
    """Raise `ExportError` for what no format, or not this one, can take."""
    if job.format not in FORMATS:
        raise ExportError(
            tr("There is no format “{name}”; one of {names} would fit.").format(
                name=job.format, names=", ".join(FORMATS)
            )
        )
    row, document = job.row, job.document
    _check_numbers(job)
    heads, sentences = document.config.num_heads, len(document.sentences)
    if not 0 <= job.head < heads:
        raise ExportError(
            tr("Head {head} is not there; 1 to {most} would fit.").format(head=job.head + 1, most=heads)
        )
    if not 0 <= job.batch < sentences:
        raise ExportError(
            tr("Sentence {number} of the batch is not there; 1 to {most} would fit.").format(
                number=job.batch + 1, most=sentences
            )
        )
    if not 0 <= job.first <= job.last <= LAST:
        raise ExportError(tr("The last step lies before the first one; the other way round would fit."))
    if job.scope not in row.takes and not row.whole:
        raise ExportError(_does_not_take(row, job.scope))
    if job.matrix:
        check_matrix(document, job.matrix)
    if job.clear and job.format in ("gif", "mp4"):
        raise ExportError(
            tr("{format} keeps no half-transparent edges; APNG or WebP would fit.").format(
                format=job.format.upper()
            )
        )
    if row.package and importlib.util.find_spec(row.package) is None:
        raise ExportError(missing_package(row))


def missing(row: Format) -> str:
    """A sentence where a package that the format needs is not installed, else an empty string."""
    if row.package and importlib.util.find_spec(row.package) is None:
        return missing_package(row)
    return ""


def missing_package(row: Format) -> str:
    name = {"av": "PyAV", "PIL": "Pillow"}.get(row.package, row.package)
    if not row.extra:
        return tr(
            "{format} needs the package {name}, which is not here; “pip install {name}” brings it."
        ).format(format=row.id.upper(), name=name)
    return tr(
        "{format} needs the package {name}, which is not here; “pip install '{wanted}'” brings it, "
        "and GIF, APNG and WebP do without."
    ).format(format=row.id.upper(), name=name, wanted=f"mha-studio[{row.extra}]")


def check_matrix(document: Document, matrix: str) -> None:
    """Raise `ExportError` for a matrix that this document's computation does not have."""
    cross = document.memory is not None
    if matrix not in NAMES or (matrix in MEMORY_NAMES and not cross):
        names = NAMES if cross else MATRIX_NAMES
        raise ExportError(
            tr("There is no matrix “{name}” here; one of {names} would fit.").format(
                name=matrix, names=", ".join(names)
            )
        )


def cell_of(document: Document, matrix: str, row: int, col: int, head: int, batch: int) -> Cell:
    """A cell by numbers from 0, checked against the document's sizes later by the trace."""
    check_matrix(document, matrix)
    name = NAMES[matrix]
    return Cell(matrix, row, col, head if name.per_head else 0, 0 if matrix in PARAMETERS else batch)


def _check_numbers(job: Job) -> None:
    if not (64 <= job.width <= 16384 and 64 <= job.height <= 16384):
        raise ExportError(
            tr("A picture of {width} × {height} cannot be; 64 to 16384 either way would fit.").format(
                width=job.width, height=job.height
            )
        )
    if not 0.1 <= job.scale <= 16.0:
        raise ExportError(tr("A scale of {scale:g} cannot be; 0.1 to 16 would fit.").format(scale=job.scale))
    wide, high = job.pixels
    if wide * high > MOST_PIXELS:
        raise ExportError(
            tr("{width} × {height} pixels are more than a picture holds; {most} × {most} would fit.").format(
                width=wide, height=high, most=8192
            )
        )
    if not 1 <= job.fps <= 60:
        raise ExportError(
            tr("{fps} frames a second cannot be; 1 to 60 would fit, 30 or 60 is usual.").format(fps=job.fps)
        )
    if not 0.1 <= job.speed <= 20.0:
        raise ExportError(tr("A speed of {speed:g} cannot be; 0.1 to 20 would fit.").format(speed=job.speed))
    if job.pace not in PACES:
        raise ExportError(
            tr("There is no pace “{pace}”; one of {paces} would fit.").format(
                pace=job.pace, paces=", ".join(PACES)
            )
        )
    if job.theme not in THEME_NAMES:
        raise ExportError(
            tr("There is no theme “{theme}”; one of {themes} would fit.").format(
                theme=job.theme, themes=", ".join(THEME_NAMES)
            )
        )
    if not 0 <= job.decimals <= 6:
        raise ExportError(tr("{count} decimals cannot be; 0 to 6 would fit.").format(count=job.decimals))
    if job.per_page not in (1, 2):
        raise ExportError(
            tr("{count} steps on a page cannot be; 1 or 2 would fit.").format(count=job.per_page)
        )


def _does_not_take(row: Format, scope: Scope) -> str:
    fit = ", ".join(name for name, each in FORMATS.items() if scope in each.takes)
    asked = {
        "moment": tr("a moment"),
        "step": tr("one step"),
        "range": tr("a range of steps"),
        "pass": tr("all steps"),
        "matrix": tr("a matrix"),
        "cell": tr("a cell"),
    }[scope]
    return tr("{format} cannot take {asked}; one of {formats} can.").format(
        format=row.id, asked=asked, formats=fit
    )
