"""A program that works until it is killed: `python -m tests.reliability.victim DOCUMENT SEED`.

The real window with its real recovery edits a document at random moments and saves it now and then. Cell 1, 1 of X
holds the number of the last edit, so that any file tells how much of the work is in it. Each deed is told on standard
output, one line each, before and after: `edit N`, `saving N`, `saved N`, with the clock's seconds.
"""

from __future__ import annotations

import os
import random
import sys
import time
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def tell(deed: str, number: int) -> None:
    """A line of the journal. One write each, so that no kill can leave half of one."""
    os.write(1, f"{deed} {number} {time.monotonic():.4f}\n".encode())


class Victim:
    """Edits and saves, driven by the event loop."""

    def __init__(self, path: Path, seed: int) -> None:
        from PySide6.QtCore import QTimer

        from mha_studio.app.main import application
        from mha_studio.app.windows import Windows
        from mha_studio.session.recovery import Recovery, user_folder
        from mha_studio.session.settings import Settings, user_file

        self.app = application()
        self.windows = Windows(Settings(user_file()))
        self.window = self.windows.open()
        self.path = path
        self.chance = random.Random(seed)
        self.saves = self.chance.choice((0.3, 0.05, 0.01, 0.001))
        """How often it saves, as a share of its deeds: people differ."""
        self.number = 0
        self._next = QTimer(self.window)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._act)
        assert self.window.open_path(path)
        self.windows.start_keeping(Recovery(user_folder()))
        self.window.store.set_pace("row")
        self.window.store.play()

    def run(self) -> int:
        tell("ready", 0)
        self._next.start(1)
        return int(self.app.exec())

    def _act(self) -> None:
        if self.chance.random() < self.saves:
            self._save()
        else:
            self._edit()
        # Now in a burst, as when a cell is dragged, now with time to think.
        self._next.start(self.chance.choice((0, 1, 5, 20, 60, 150)))

    def _edit(self) -> None:
        from mha_studio.document.edits import SetCell

        self.number += 1
        tell("edit", self.number)
        assert self.window.store.apply(SetCell("x", 0, 0, float(self.number)))
        self.window.store.end_merge()

    def _save(self) -> None:
        tell("saving", self.number)
        self.window.save(partial(tell, "saved", self.number))


def main() -> int:
    from mha_studio.session.log import CrashLog, user_log
    from tests.reliability.damage import silence

    log = CrashLog(user_log())
    log.install()
    silence()
    return Victim(Path(sys.argv[1]), int(sys.argv[2])).run()


if __name__ == "__main__":
    raise SystemExit(main())
