"""Starts the studio. The order in which things start:

1. The process: one BLAS thread, before NumPy is loaded (`engine` computes with threads of its own).
2. The application: name, fonts, Fusion, the log that uncaught exceptions go to.
3. The window, with the first document computed by the reference; it paints.
4. Only then, from the event loop: the document that was asked for, the kernels (loaded in a thread where a compiled
   cache lies ready, else compiled by a process of their own), the check against the reference.

numba, pyqtgraph and ziamath are not imported before step 4.
"""

# ruff: noqa: E402  (the order of imports is the point here)

from __future__ import annotations

import gc
import os

gc.disable()  # until the first paint: nothing is thrown away before it, and each look for garbage costs milliseconds
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# Everything free of Qt first: once PySide6 is loaded, it looks at every module that is imported after it.
# isort: off
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mha_studio import __version__
from mha_studio.app import rooms  # noqa: F401  (for the order in which modules are loaded)
from mha_studio.app.qt_start import load_qt

load_qt()
from PySide6.QtWidgets import QApplication

from mha_studio.paint.fonts import load_fonts
from mha_studio.session.log import CrashLog, user_log
from mha_studio.resources import resource
from mha_studio.session.settings import Settings, user_file
# isort: on

if TYPE_CHECKING:
    from mha_studio.app.main_window import MainWindow
    from mha_studio.session.kernels import KernelLoader

SWITCH_SECONDS = 0.001
"""How long a thread may hold the interpreter while the window waits for it (Python's own choice is 5 ms)."""


def application(arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication, named and dressed; the one that exists where there is one."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setStyle("Fusion")
    else:
        # The style by name: `setStyle` answers an object, for which PySide6 makes 566 names.
        app = QApplication(["mha-studio", "-style", "Fusion", *arguments])
    app.setApplicationName("mha-studio")
    app.setApplicationDisplayName("MHA Studio")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("mha-studio")
    load_fonts()
    return app


def set_thread_switching() -> None:
    """Let the window's thread have its turn soon, also while a worker computes in Python."""
    sys.setswitchinterval(SWITCH_SECONDS)


def open_window(settings: Settings, log: CrashLog) -> MainWindow:
    """The window on the first document, painted as soon as the event loop runs."""
    from mha_studio.app.windows import Windows

    return Windows(settings, log).open()


def load_the_rest(window: MainWindow, paths: Sequence[Path] = ()) -> KernelLoader:
    """What waits for the first paint."""
    from PySide6.QtGui import QIcon

    from mha_studio.app import asking, files
    from mha_studio.paint import cells
    from mha_studio.session.kernels import KernelLoader
    from mha_studio.session.recovery import Recovery, user_folder

    gc.freeze()
    gc.enable()
    files.open_paths(window, paths)
    with suppress(FileNotFoundError):
        QApplication.setWindowIcon(QIcon(str(resource("icons", "mha-studio.svg"))))
    windows = window.windows
    if windows.log is not None:
        windows.log.note_warnings()
    windows.loader = loader = KernelLoader(windows, also=(cells.load_kernels,))
    for each in windows.all:
        loader.ready.connect(each.on_kernels)
    loader.start()
    windows.start_keeping(Recovery(user_folder()))
    asking.offer_kept(window)
    files.tidy(window)
    if not paths and window.store.settings.fresh:
        from mha_studio.app import tour

        tour.offer(window)
    return loader


def main(*paths: Path) -> int:
    """Open the studio, on files where there are any, and run until its last window is closed. The exit status."""
    set_thread_switching()
    app = application()
    log = CrashLog(user_log())
    log.install()
    window = open_window(Settings(user_file()), log)
    windows = window.windows
    window.painted.connect(lambda: load_the_rest(window, paths))
    try:
        return app.exec()
    finally:
        windows.close()
        log.uninstall()
