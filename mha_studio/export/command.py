"""`mha-studio export`: what is asked for on a command line, as a `Job`; what the dialog does, with no window.

Numbers and code load no Qt; for pictures Qt draws offscreen, whatever display there is or is not.
"""

from __future__ import annotations

import os
import re
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from mha_studio.export.formats import FORMATS
from mha_studio.export.job import LAST, ExportError, Job, cell_of, check
from mha_studio.language import tr
from mha_studio.trace.names import NAMES
from mha_studio.trace.steps import STEP_IDS

ALL = "all"
PNG_SCALE = 2.0
SWITCH_SECONDS = 0.001
"""How long the thread that paints may hold the interpreter while the one that encodes waits for it."""
_SIZE = re.compile(r"(\d{1,5})[x×](\d{1,5})")
_CELL = re.compile(r"(\w+)\[(\d+),\s*(\d+)\]")


def add_arguments(parser: ArgumentParser) -> None:
    """The options, each with what it is where it is left out."""
    parser.add_argument("file", metavar="FILE.mha")
    parser.add_argument("--step", default=ALL, metavar="STEP", help=f"{', '.join(STEP_IDS)}, or all (all)")
    parser.add_argument("--to", metavar="STEP", help="the last of several steps")
    parser.add_argument("--head", type=int, default=1, metavar="N", help="which head, from 1 (1)")
    parser.add_argument(
        "--sentence", type=int, default=1, metavar="N", help="which sentence of a batch, from 1 (1)"
    )
    parser.add_argument("--format", metavar="F", help=f"{', '.join(FORMATS)} (what OUT ends in)")
    parser.add_argument("--matrix", default="", metavar="NAME", help="one matrix: " + ", ".join(NAMES))
    parser.add_argument(
        "--cell", default="", metavar="NAME[ROW,COLUMN]", help="one cell, from 1: scores[2,6]"
    )
    parser.add_argument("--theme", default="light", metavar="T", help="light, dark or print (light)")
    parser.add_argument("--size", metavar="WxH", help="the field (1280x720; of a film 1920x1080)")
    parser.add_argument(
        "--scale", type=float, metavar="S", help="pixels for each one of the field (2 for a PNG, else 1)"
    )
    parser.add_argument("--fps", type=int, default=30, metavar="N", help="frames a second (30)")
    parser.add_argument("--pace", default="term", metavar="P", help="term, cell, row or matrix (term)")
    parser.add_argument("--speed", type=float, default=1.0, metavar="X", help="how fast a film goes (1)")
    parser.add_argument("--decimals", type=int, default=2, metavar="N", help="0 to 6 (2)")
    parser.add_argument("--per-page", type=int, default=2, metavar="N", help="steps on a page, 1 or 2 (2)")
    parser.add_argument("--transparent", action="store_true", help="no ground behind the picture")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="OUT")


def job_of(chosen: Namespace) -> Job:
    """The job, checked. Raises `ExportError`, and what `load_document` raises."""
    from mha_studio.document.file import load_document

    name = chosen.format or _by_suffix(chosen.output)
    if name not in FORMATS:
        raise ExportError(
            tr("--format {name}: one of {names} would fit.").format(name=name, names=", ".join(FORMATS))
        )
    row = FORMATS[name]
    first, last = _steps(chosen.step, chosen.to)
    film = row.kind == "film"
    width, height = _size(chosen.size, (1920, 1080) if film else (1280, 720))
    scale = chosen.scale if chosen.scale is not None else PNG_SCALE if name in ("png", "slides") else 1.0
    document = load_document(Path(chosen.file))
    matrix, cell = chosen.matrix, None
    if chosen.cell:
        found = _CELL.fullmatch(chosen.cell.strip())
        if found is None:
            raise ExportError(
                tr(
                    "--cell {text}: a matrix with row and column from 1 would fit, such as scores[2,6]."
                ).format(text=chosen.cell)
            )
        at = int(found[2]) - 1, int(found[3]) - 1
        cell = cell_of(document, found[1], *at, chosen.head - 1, chosen.sentence - 1)
        matrix = ""
    job = Job(
        document, name, first, last, matrix, cell, head=chosen.head - 1, batch=chosen.sentence - 1, theme=chosen.theme,
        width=width, height=height, scale=scale, fps=chosen.fps, pace=chosen.pace, speed=chosen.speed,
        decimals=chosen.decimals, clear=chosen.transparent, per_page=chosen.per_page,
    )  # fmt: skip
    check(job)
    return job


def run(chosen: Namespace) -> int:
    """Do it; the exit status. On a terminal a film tells how far it is."""
    job = job_of(chosen)
    if job.row.painted:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from PySide6.QtGui import QGuiApplication

        from mha_studio.paint.fonts import load_fonts

        app = QGuiApplication.instance() or QGuiApplication(["mha-studio"])
        load_fonts()
        _load_kernels()
        assert app is not None
    from mha_studio.export.run import export

    sys.setswitchinterval(SWITCH_SECONDS)
    export(job, chosen.output, _tell if sys.stderr.isatty() and job.row.kind == "film" else None)
    return 0


def _load_kernels() -> None:
    """Use compiled kernels where they lie ready; none are compiled for one picture."""
    from mha_studio.engine import cache
    from mha_studio.paint import cells

    folder = cache.kernel_cache_dir()
    if folder is not None and cache.is_complete(folder):
        cells.load_kernels()


def _tell(done: int, of: int) -> None:
    end = "\n" if done >= of else ""
    print(f"\r{100 * done // of:3d} %", end=end, file=sys.stderr, flush=True)


def _by_suffix(path: Path) -> str:
    suffix = path.suffix.lower()
    for row in FORMATS.values():
        if row.suffix and row.suffix == suffix:
            return row.id
    raise ExportError(
        tr("--format is missing, and “{name}” does not say it; one of {names} would fit.").format(
            name=path.name, names=", ".join(FORMATS)
        )
    )


def _steps(first: str, last: str | None) -> tuple[int, int]:
    for name in (first, last):
        if name is not None and name not in STEP_IDS and not (name == ALL and name is first):
            raise ExportError(
                tr("There is no step “{name}”; one of {names} would fit.").format(
                    name=name, names=", ".join((*STEP_IDS, ALL))
                )
            )
    if first == ALL:
        return 0, LAST
    start = STEP_IDS.index(first)
    return start, start if last is None else STEP_IDS.index(last)


def _size(text: str | None, usual: tuple[int, int]) -> tuple[int, int]:
    if text is None:
        return usual
    found = _SIZE.fullmatch(text.strip().lower())
    if found is None:
        raise ExportError(
            tr("--size {text}: width and height such as 1920x1080 would fit.").format(text=text)
        )
    return int(found[1]), int(found[2])
