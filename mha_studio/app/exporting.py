"""What the window does about exports: opening the dialog, copying what is pointed at or chosen.

The dialog is in `export_dialog.py`. Nothing of the export room is loaded until it is first wanted.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from mha_studio.app.actions import Row
from mha_studio.language import mark, tr
from mha_studio.trace.model import Cell
from mha_studio.views import cell_menu

if TYPE_CHECKING:
    from mha_studio.app.export_dialog import ExportDialog
    from mha_studio.app.main_window import MainWindow

COPY_RATIO = 2.0
"""Pixels for each one of the stage in a picture on the clipboard."""


def file_rows(window: MainWindow) -> Iterator[Row]:
    """The row of the File menu."""
    yield Row(
        "export", tr("Export…"), tr("Pictures, films, numbers and code"), ("Ctrl+E",), partial(show, window), "File",
        rule=True,
    )  # fmt: skip


def edit_rows(window: MainWindow) -> Iterator[Row]:
    """The rows of the Edit menu that copy."""
    yield Row(
        "copy-stage", tr("Copy the Stage as a Picture"), tr("What the stage shows, on the clipboard"),
        ("Ctrl+Shift+C",), partial(copy_stage, window), "Edit", rule=True,
    )  # fmt: skip
    pointed: tuple[tuple[str, str, str, str], ...] = (
        ("picture", tr("Copy the Matrix as a Picture"), tr("The matrix pointed at or chosen"), "Ctrl+Alt+C"),
        ("table", tr("Copy the Matrix as a Table"), tr("The matrix pointed at or chosen"), "Ctrl+Alt+T"),
        ("latex", tr("Copy the Matrix as LaTeX"), tr("The matrix pointed at or chosen"), "Ctrl+Alt+L"),
        ("why", tr("Copy Where It Comes From as LaTeX"), tr("The cell pointed at or chosen"), "Ctrl+Alt+W"),
    )
    for kind, title, tip, key in pointed:
        yield Row(
            f"copy-{kind}", title, tip, (key,), partial(copy_pointed, window, kind), "Edit",
            enabled=partial(_points, window), within=mark("Copy"),
        )  # fmt: skip


def show(window: MainWindow) -> ExportDialog:
    """The window's export dialog, made when it is first asked for."""
    from mha_studio.app.export_dialog import ExportDialog

    dialog = window.findChild(ExportDialog, "exportDialog")
    if dialog is None:
        dialog = ExportDialog(window.store, window.stage, window.theme, window)
    dialog.bring()
    return dialog


def menu_rows(window: MainWindow, cell: Cell) -> Iterator[cell_menu.Row]:
    """What the menu of a cell offers besides its own rows."""
    yield cell_menu.Row(
        tr("Copy {symbol} as a picture").format(symbol=_seen(window, cell)),
        partial(copy, window, cell, "picture"),
    )
    symbol = cell_menu.symbol_of(window.store, cell, turned=False)  # LaTeX has it as it is kept
    yield cell_menu.Row(
        tr("Copy {symbol} as LaTeX").format(symbol=symbol), partial(copy, window, cell, "latex")
    )
    yield cell_menu.Row(tr("Copy where it comes from as LaTeX"), partial(copy, window, cell, "why"))


def copy_stage(window: MainWindow) -> None:
    """What the stage shows, as a picture."""
    from mha_studio.paint.painter import FramePainter
    from mha_studio.paint.picture import picture

    painter = FramePainter(window.theme, at_once=True)
    QGuiApplication.clipboard().setImage(picture(window.stage.frame, painter, COPY_RATIO))
    window.store.tell(tr("The stage is on the clipboard, as a picture."))


def copy_pointed(window: MainWindow, kind: str) -> None:
    """The matrix, or the cell, under the pointer or else the chosen one."""
    cell = window.stage.pointed
    if cell is None:
        window.store.tell(tr("Point at a cell or choose one, then copy."))
        return
    copy(window, cell, kind)


def copy(window: MainWindow, cell: Cell, kind: str) -> None:
    """A cell's matrix as "picture", "table" or "latex", or "why": how the cell comes about, in LaTeX."""
    from mha_studio.export.job import ExportError

    try:
        if kind == "picture":
            _copy_picture(window, cell)
        elif kind == "table":
            cell_menu.copy_matrix(window.store, cell, window.stage.turned(cell))
        else:
            _copy_latex(window, cell, kind == "why")
    except ExportError as error:
        window.store.tell(str(error), "error")


def _copy_picture(window: MainWindow, cell: Cell) -> None:
    from mha_studio.export.excerpt import cut_out, excerpt
    from mha_studio.export.job import ExportError
    from mha_studio.paint.painter import FramePainter

    matrix = window.store.trace.matrix(cell.matrix, cell.head, cell.batch)
    part = excerpt(window.stage.frame, cell, window.stage.view, matrix)
    symbol = _seen(window, cell)
    if part is None:
        raise ExportError(tr("{symbol} is not on the stage just now.").format(symbol=symbol))
    QGuiApplication.clipboard().setImage(cut_out(part, FramePainter(window.theme, at_once=True), COPY_RATIO))
    window.store.tell(tr("{symbol} is on the clipboard, as a picture.").format(symbol=symbol))


def _seen(window: MainWindow, cell: Cell) -> str:
    """What the stage calls the cell's matrix: a picture of it shows it that way round."""
    return cell_menu.symbol_of(window.store, cell, window.stage.turned(cell))


def _copy_latex(window: MainWindow, cell: Cell, why: bool) -> None:
    from mha_studio.export import latex

    store = window.store
    if why:
        text = latex.derivation_lines(store.trace, cell, store.decimals)
    else:
        text = latex.plain_matrix(
            cell_menu.seen(store, cell), cell.matrix, cell.head, cell.batch, store.decimals
        )
    QGuiApplication.clipboard().setText(text)
    store.tell(tr("It is on the clipboard, as LaTeX (amsmath)."))


def _points(window: MainWindow) -> bool:
    return window.stage.pointed is not None
