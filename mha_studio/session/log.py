"""What went wrong: every exception that nobody caught goes to a log file and, as one sentence, to the window; what the
program's own modules warn of goes to the file alone.

Under PySide6 exceptions from slots, events, paint events, threads and runnables all reach `sys.excepthook` or
`threading.excepthook`. The program goes on afterwards; the document is not touched.
"""

from __future__ import annotations

import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mha_studio.language import tr
from mha_studio.session.settings import APP

if TYPE_CHECKING:
    import logging

MOST_BYTES = 1_000_000
OURS = "mha_studio"
"""The logger above those of all our modules."""


def user_log() -> Path:
    """Where this user's log lies; the folder may not exist yet."""
    from platformdirs import user_state_path

    return user_state_path(APP, appauthor=False) / "log.txt"


class CrashLog(QObject):
    """Writes uncaught exceptions to `path` and says each once, as a sentence, by `raised`."""

    raised = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None, *, echo: bool = True) -> None:
        super().__init__(parent)
        self.path = path
        self.count = 0
        self._echo = echo
        self._lock = threading.Lock()
        self._previous = (sys.excepthook, threading.excepthook)
        self._installed = False
        self._handler: logging.Handler | None = None

    def install(self) -> None:
        """Take over the two hooks."""
        if not self._installed:
            self._previous = (sys.excepthook, threading.excepthook)
            sys.excepthook = self._on_exception
            threading.excepthook = self._on_thread_exception
            self._installed = True

    def note_warnings(self) -> None:
        """From now on, write what our own modules warn of to the file instead of standard error.

        Apart from `install`, which is on the way to the first paint: `logging` is imported when that is done.
        """
        if self._handler is None:
            import logging

            self._handler = logging.StreamHandler(_Lines(self))
            self._handler.terminator = ""
            self._handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
            logging.getLogger(OURS).addHandler(self._handler)

    def uninstall(self) -> None:
        """Give the two hooks back, and the warnings to whoever takes them then."""
        if self._handler is not None:
            import logging

            logging.getLogger(OURS).removeHandler(self._handler)
            self._handler = None
        if self._installed:
            sys.excepthook, threading.excepthook = self._previous
            self._installed = False

    def record(self, error: BaseException) -> None:
        """Log an exception that was caught but that the user should hear of."""
        self._on_exception(type(error), error, error.__traceback__)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, where)
            return
        text = "".join(traceback.format_exception(kind, error, where))
        if self._echo and sys.stderr is not None:
            sys.stderr.write(text)
        kept = self._write(text)
        self.count += 1
        said = str(error).strip().splitlines()
        reason = f"{kind.__name__}: {said[0]}" if said else kind.__name__
        sentence = (
            tr("Something went wrong ({reason}). Your document is as it was; the details are in {path}.")
            if kept
            else tr(
                "Something went wrong ({reason}). Your document is as it was, and the log could not be written."
            )
        )
        self.raised.emit(sentence.format(reason=reason, path=self.path))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _write(self, text: str) -> bool:
        stamp = datetime.now(UTC).isoformat(timespec="seconds")
        with self._lock:
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                if self.path.exists() and self.path.stat().st_size > MOST_BYTES:
                    self.path.replace(self.path.with_suffix(".old.txt"))
                with self.path.open("a", encoding="utf-8", errors="backslashreplace") as log:
                    log.write(f"{stamp}\n{text}\n")
            except OSError:
                return False
        return True


class _Lines:
    """A log as the stream that a logging handler writes to: an entry a call."""

    def __init__(self, log: CrashLog) -> None:
        self._log = log

    def write(self, text: str) -> None:
        self._log._write(text)
