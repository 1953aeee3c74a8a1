"""What the window does about exports: opening the dialog, copying what is chosen. The dialog is in `export_dialog.py`.

Nothing of the export room is loaded until it is first wanted.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from mha_studio.app.actions import Row
from mha_studio.language import tr

if TYPE_CHECKING:
    from mha_studio.app.export_dialog import ExportDialog
    from mha_studio.app.main_window import MainWindow


def rows(window: MainWindow) -> Iterator[Row]:
    """The rows of the action table."""
    yield Row(
        "export", tr("Export…"), tr("Pictures, films, numbers and code"), ("Ctrl+E",), partial(show, window), "File",
        rule=True,
    )  # fmt: skip


def show(window: MainWindow) -> ExportDialog:
    """The window's export dialog, made when it is first asked for."""
    from mha_studio.app.export_dialog import ExportDialog

    dialog = window.findChild(ExportDialog, "exportDialog")
    if dialog is None:
        dialog = ExportDialog(window.store, window.stage, window.theme, window)
    dialog.bring()
    return dialog
