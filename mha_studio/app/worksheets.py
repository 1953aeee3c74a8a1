"""What the window does about worksheets: writing what the Learn page asks for, in a thread, and opening it to print."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from mha_studio.language import tr

if TYPE_CHECKING:
    from mha_studio.export.background import Run, Tick
    from mha_studio.session.store import Store
    from mha_studio.views.learn.worksheets import Order, WorksheetsPage

RUN = "sheetRun"


def write(store: Store, page: WorksheetsPage, order: Order) -> Run:
    """Write it beside whatever the window does; the page shows how far it is."""
    from mha_studio.export.background import Run
    from mha_studio.export.job import ExportError
    from mha_studio.export.worksheet import export_worksheet
    from mha_studio.learn.worksheet import WorksheetError

    path = order.path if order.path is not None else printed_file()
    said: list[str] = []

    def work(tick: Tick) -> None:
        try:
            said.extend(export_worksheet(order.options, path, order.document, order.key, order.name, tick))
        except WorksheetError as error:
            raise ExportError(str(error)) from error

    def over() -> None:
        run.stop()
        run.deleteLater()

    def ended(problem: str) -> None:
        over()
        written = tr("“{name}” is written.").format(name=path.name)
        if order.key is not None:
            written += " " + tr("“{name}” is written.").format(name=order.key.name)
        page.ended(problem or " ".join((written, *said)))
        store.tell(problem or written, "error" if problem else "info")
        if order.show and not problem and not open_file(path):
            page.ended(tr("No program here opens a PDF; “{path}” holds it.").format(path=path))

    def cancelled() -> None:
        over()
        page.ended(tr("Cancelled; nothing was written."))

    run = Run(page)
    run.setObjectName(RUN)
    run.progressed.connect(page.progressed)
    run.ended.connect(ended)
    run.cancelled.connect(cancelled)
    page.called_off.connect(run.cancel)
    page.begun()
    run.begin(work)
    return run


def stop(learn: QObject) -> None:
    """The window is closed: what is still being written is called off, and nothing of it is left."""
    for run in learn.findChildren(QObject, RUN):
        run.stop()  # type: ignore[attr-defined]


def printed_file() -> Path:
    """Where what is only to be printed lies, until the next one."""
    from platformdirs import user_cache_path

    folder = user_cache_path("mha-studio", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder / "worksheet.pdf"


def open_file(path: Path) -> bool:
    """Have the system open it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
