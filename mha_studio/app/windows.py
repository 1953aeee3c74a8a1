"""All windows of the program, which is one process: each has a store of its own, the settings are common.

What a window shows and does is its own affair; here they are opened, found, and closed together.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from mha_studio.app import asking
from mha_studio.app.outfit import MADE_ANEW, put_on
from mha_studio.app.place import beside
from mha_studio.session.settings import Settings

if TYPE_CHECKING:
    from mha_studio.app.main_window import MainWindow
    from mha_studio.document.document import Document
    from mha_studio.session.kernels import KernelLoader
    from mha_studio.session.log import CrashLog
    from mha_studio.session.recovery import Recovery


class Windows(QObject):
    """The windows in the order in which they were opened. `recovery`: where unsaved work is kept, once that began."""

    def __init__(
        self, settings: Settings, log: CrashLog | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.log = log
        self.all: list[MainWindow] = []
        self.recovery: Recovery | None = None
        self.loader: KernelLoader | None = None
        self.signs_told: frozenset[str] = frozenset()
        """The signs that no font has, and of which that has been said."""
        settings.heard.append(self._on_setting)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_keyboard)

    def _on_setting(self, name: str) -> None:
        """The preferences hold for all windows."""
        problem = put_on(self.settings.values) if name in MADE_ANEW or name == "reduced_motion" else ""
        for window in tuple(self.all):
            window.take_setting(name)
        if problem and self.all:
            self.all[-1].store.tell(problem, "error")

    def _on_keyboard(self, now: QWindow | None) -> None:
        """A dialog that has the keyboard hands it back when it is closed: not everywhere does a window manager."""
        if now is not None and now.transientParent() is not None:
            now.visibleChanged.connect(self._on_shown, Qt.ConnectionType.UniqueConnection)

    @Slot(bool)
    def _on_shown(self, shown: bool) -> None:
        dialog = self.sender()
        if shown or not isinstance(dialog, QWindow):
            return
        behind = dialog.transientParent()
        if behind is not None and behind.isVisible():
            behind.requestActivate()

    def open(self, document: Document | None = None) -> MainWindow:
        """A further window, on `document` or on what the program opens with."""
        from mha_studio.app.main_window import MainWindow

        last = self.all[-1] if self.all else None
        window = MainWindow(document, self.settings, self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.log is not None:
            self.log.raised.connect(window.report)
        if self.loader is not None:
            self.loader.ready.connect(window.on_kernels)
        if last is not None and not last.isMaximized():
            screen = last.screen().availableGeometry()
            place = beside(last.geometry(), last.geometry().topLeft() - last.pos(), screen)
            window.resize(place.size())
            window.setGeometry(QRect(place.topLeft(), window.size()))
        if self.recovery is not None:
            window.start_keeping(self.recovery)
        window.show()
        window.activateWindow()  # where no window manager hands out the keyboard
        return window

    def add(self, window: MainWindow) -> None:
        self.all.append(window)

    def remove(self, window: MainWindow) -> None:
        """It is closed."""
        if window in self.all:
            self.all.remove(window)

    def showing(self, path: Path) -> MainWindow | None:
        """The window that shows the document in this file."""
        for window in self.all:
            shown = window.store.path
            if shown is not None and (shown == path or _same_file(shown, path)):
                return window
        return None

    def start_keeping(self, recovery: Recovery) -> None:
        """From now on the unsaved work of every window is kept."""
        self.recovery = recovery
        for window in self.all:
            window.start_keeping(recovery)

    def quit(self, agreed: frozenset[int] = frozenset()) -> None:
        """Close all, asking first for each that has unsaved work; one answer of Cancel, and all stay."""
        for window in self.all:
            if window.store.modified and id(window) not in agreed:
                window.come_forward()
                asking.leaving(window, partial(self.quit, agreed | {id(window)}))
                return
        self.close()

    def close(self) -> None:
        """Close all without asking; the end of the program."""
        for window in tuple(self.all):
            window.close()
        if self.recovery is not None:
            self.recovery.close()


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
