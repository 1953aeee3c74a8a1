"""Worksheets as a PDF: the sheets of all versions, then their keys, or the keys in a file of their own.

The tasks are `learn/worksheet.py`'s, the pages `paint/sheet.py`'s. Same options, same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtGui import QPainter

from mha_studio.document.document import Document
from mha_studio.export.pdf import write_pdf
from mha_studio.export.target import whole_file
from mha_studio.language import tr
from mha_studio.learn.worksheet import Options, Sheet, sheets
from mha_studio.paint.sheet import SIZES, Pages
from mha_studio.paint.sheet_text import missing

Tick = Callable[[int, int], None]


def export_worksheet(
    options: Options,
    path: Path,
    document: Document | None = None,
    key: Path | None = None,
    name: str = "",
    tick: Tick | None = None,
) -> tuple[str, ...]:
    """Write the sheets to `path`, their keys behind them or to `key`; each file whole or not at all. Answers what the
    reader should know of it, a sentence each.

    `tick(done, of)` is called for each version drawn and each one written; what it raises calls the export off. Raises
    `WorksheetError` and `ExportError`.
    """
    told = tick if tick is not None else _silent
    steps = 3 * options.versions
    made: list[Sheet] = []
    for made_one in sheets(options, document, name):
        made.append(made_one)
        told(len(made), steps)
    title = made[0].title
    if key is None:
        with whole_file(path) as beside:
            _write(
                beside,
                options,
                title,
                [*_pages(made, options, False), *_pages(made, options, True)],
                told,
                steps,
            )
    else:
        with whole_file(path) as beside, whole_file(key) as other:
            _write(beside, options, title, list(_pages(made, options, False)), told, steps)
            _write(other, options, title, list(_pages(made, options, True)), told, steps)
    return remarks(made)


def remarks(made: list[Sheet]) -> tuple[str, ...]:
    """What is not on the sheets, and what no font can write."""
    found = list(dict.fromkeys(reason for sheet in made for reason in sheet.left_out))
    words = "".join(sheet.sentence + sheet.title for sheet in made)
    lacking = missing(words)
    if lacking:
        found.append(
            tr(
                "No font here has {signs}; boxes stand for them in the PDF. A system font with them would help."
            ).format(signs=" ".join(lacking[:12]))
        )
    return tuple(found)


def _pages(made: list[Sheet], options: Options, key: bool) -> Iterator[Pages]:
    for sheet in made:
        yield Pages(sheet, options.paper, key)


def _write(path: Path, options: Options, title: str, pages: list[Pages], tick: Tick, steps: int) -> None:
    def draw(brush: QPainter, width: float, height: float, next_page: Callable[[], bool]) -> None:
        fresh = True
        for number, each in enumerate(pages, 1):
            for index in range(each.count):
                if not fresh:
                    next_page()
                fresh = False
                each.paint(brush, index)
            tick(min(steps, options.versions + number), steps)

    write_pdf(path, SIZES[options.paper], title, draw)


def _silent(done: int, of: int) -> None:
    pass
