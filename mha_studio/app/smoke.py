"""`mha-studio --smoke-test`: opens the window, steps through everything, edits a token, saves, opens and exports, and
says by its exit status whether the program works. Standard error stays silent where it does.

In a bundle it waits for the compiled kernels as well: there nothing else would notice that they cannot be made.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mha_studio.session.changes import Changed, Notice

if TYPE_CHECKING:
    from mha_studio.app.main_window import MainWindow

TOKEN = "studio"
STARTS = {"png": b"\x89PNG", "pdf": b"%PDF-"}


def smoke_test(path: Path | None = None) -> int:
    """0 where the whole main job went well, else 1 with one line on standard error."""
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault(
        "QT_LOGGING_RULES", "qt.qpa.theme.*=false"
    )  # a desktop without D-Bus is no news here
    from mha_studio.app.main import application
    from mha_studio.app.main_window import MainWindow
    from mha_studio.app.smoke_imports import missing_imports
    from mha_studio.session.log import CrashLog, user_log
    from mha_studio.session.settings import Settings

    app = application()
    log = CrashLog(user_log(), echo=False)
    log.install()
    log.note_warnings()
    problems: list[str] = []
    log.raised.connect(problems.append)
    window = MainWindow(settings=Settings())
    try:
        window.store.notice.connect(lambda said: _note(said, problems))
        window.show()
        app.processEvents()
        if path is not None:
            window.open_path(path)
        if in_a_bundle():
            problems += _kernels(window)
        problems += _walk(window)
        problems += _files(window)
        problems += _licences() if in_a_bundle() else []
        problems += missing_imports()
    finally:
        window.close()
        app.processEvents()
        log.uninstall()
    for problem in problems[:1]:
        print(f"mha-studio: smoke test: {problem}", file=sys.stderr)
    return 1 if problems else 0


def in_a_bundle() -> bool:
    """Whether the program came with an installer, which on Windows is not one executable but Python with a folder."""
    return getattr(sys, "frozen", False) or Path(__file__).parents[3].joinpath("studio.pyw").is_file()


def _walk(window: MainWindow) -> list[str]:
    from PySide6.QtWidgets import QApplication

    from mha_studio.document.edits import SetTokens
    from mha_studio.trace.steps import STEPS

    store, problems = window.store, []
    store.to_start()
    store.play()
    store.advance(1.0)
    store.pause()
    seen = set()
    for index in range(len(STEPS)):
        store.go_to_step(index)
        for t in (store.player.t, store.schedule.step_end(index)):
            store.seek(t)
            QApplication.processEvents()
            picture = window.grab()
            seen.add(store.step_index)
            if picture.isNull():
                problems.append(f"step {index + 1} left no picture")
    if len(seen) != len(STEPS):
        problems.append(f"{len(seen)} of {len(STEPS)} steps were reached")
    before = store.document.tokens
    flags: list[Changed] = []
    store.changed.connect(flags.append)
    store.apply(SetTokens((*before[:-1], TOKEN)))
    QApplication.processEvents()
    if store.document.tokens[-1] != TOKEN or store.trace.tokens[-1] != TOKEN:
        problems.append("an edited token did not arrive")
    if not any(Changed.TRACE in flag for flag in flags):
        problems.append("an edit was not announced")
    store.undo()
    if store.document.tokens != before:
        problems.append("undo did not bring the sentence back")
    return problems


def _kernels(window: MainWindow) -> list[str]:
    """Have the kernels made, or loaded, and let them serve. No folder for them (a home that cannot be written to) is no
    problem: then the reference goes on."""
    import time

    from PySide6.QtWidgets import QApplication

    from mha_studio.engine import cache
    from mha_studio.engine.loader import COMPILE_SECONDS
    from mha_studio.paint import cells
    from mha_studio.session.kernels import KernelLoader

    loader = KernelLoader(window, also=(cells.load_kernels,))
    failures: list[str] = []
    loader.ready.connect(window.on_kernels)
    loader.failed.connect(failures.append)
    loader.start()
    begun = time.monotonic()
    while not loader.wait(0.02):
        QApplication.processEvents()
        if time.monotonic() - begun > COMPILE_SECONDS:
            return ["the kernels were not there in time"]
    QApplication.processEvents()
    return failures if cache.kernel_cache_dir() is not None else []


def _files(window: MainWindow) -> list[str]:
    """Save, open again, and export a picture and a page."""
    import tempfile

    from mha_studio.app import files
    from mha_studio.export.job import Job
    from mha_studio.export.run import export

    store, problems = window.store, []
    with tempfile.TemporaryDirectory(prefix="mha-studio-smoke-") as name:
        folder = Path(name)
        kept = store.document.tokens
        if not files.save_to(window, folder / "smoke.mha") or not window.open_path(folder / "smoke.mha"):
            problems.append("a document could not be saved and opened again")
        if store.document.tokens != kept:
            problems.append("a document came back changed")
        for format, start in STARTS.items():
            path = folder / f"smoke.{format}"
            export(Job(store.document, format, first=3, last=3), path)
            if not path.read_bytes().startswith(start):
                problems.append(f"the export as {format} is none")
        window.watch.release()
    return problems


def _note(notice: Notice, problems: list[str]) -> None:
    if notice.kind == "error":
        problems.append(notice.text)


def _licences() -> list[str]:
    """What the licences ask for is there to be shown: where packages are repacked, their texts are soon left behind."""
    from mha_studio.app.licences import licences

    return [f"the licence of {part.name} is missing" for part in licences() if not part.texts]
