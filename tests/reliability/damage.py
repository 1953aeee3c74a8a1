"""Damages valid files in 10,000 different ways and opens each in the real window (offscreen):
`python -m tests.reliability.damage [--count N] [--seed N]`.

Each must be answered by success or by one sentence with the mend, shown in the window; where it is refused, what was
open must be as it was, to the object. Reading is measured as well: memory must stay of the order of the file's size.
Exit status 1 with the file kept where one is answered otherwise. Everything is written below a temporary folder.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

COUNT = 10_000


def silence() -> None:
    """The offscreen platform says what it cannot do, again and again."""
    from PySide6.QtCore import qInstallMessageHandler

    def handler(kind: object, context: object, text: str) -> None:
        if not text.startswith("This plugin does not support"):
            print(text, file=sys.stderr)

    qInstallMessageHandler(handler)


class Bench:
    """A window with something open in it, and the files that are opened there."""

    def __init__(self, folder: Path) -> None:
        from mha_studio.app.main import application
        from mha_studio.app.main_window import MainWindow
        from mha_studio.document.defaults import new_document
        from mha_studio.document.edits import SetMask
        from mha_studio.session.log import CrashLog
        from mha_studio.session.settings import Settings

        silence()
        self.app = application()
        self.folder = folder
        self.problems: list[str] = []
        self.log = CrashLog(folder / "log.txt", echo=False)
        self.log.install()
        self.log.raised.connect(self.problems.append)
        self.window = MainWindow(new_document("what was open", 2, 8), Settings())
        self.window.show()
        self.window.store.apply(SetMask("causal"))
        self.told: list[str] = []
        self.window.store.notice.connect(lambda notice: self.told.append(notice.text))

    def open(self, name: str, data: bytes) -> str:
        """Open a file in the window. "opened", or the sentence that the window shows. Raises AssertionError."""
        from mha_studio.app.heads_dialog import HeadsDialog
        from mha_studio.document.edits import SetScaled

        store, path = self.window.store, self.folder / name
        path.write_bytes(data)
        before = (store.document, store.trace, store.path, store.modified, store.undo_stack.count())
        self.told.clear()
        self.window.open_path(path)
        dialog = self.window.findChild(HeadsDialog)
        if dialog is not None:
            dialog.open_button.click()
        self._settle()
        assert not self.problems, self.problems
        after = (store.document, store.trace, store.path, store.modified, store.undo_stack.count())
        if after[0] is not before[0]:
            assert store.trace.document is store.document
            assert not store.modified
            store.apply(SetScaled(not store.document.scaled))  # there is unsaved work again
            return "opened"
        assert after == before, "it was refused, and what was open is not as it was"
        assert len(self.told) == 1, f"{len(self.told)} sentences: {self.told}"
        assert self.window.notice.text == self.told[0]
        return self.told[0]

    def _settle(self) -> None:
        from PySide6.QtCore import QCoreApplication, QEvent

        self.app.processEvents()
        while self.window.store.pending:
            self.app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        self.log.uninstall()


def run(count: int, seed: int, folder: Path, progress: bool = False) -> dict[str, object]:
    """Try `count` different damaged files; the figures. Raises AssertionError at the first that is answered otherwise,
    made as small as can be."""
    import hypothesis
    from hypothesis import HealthCheck, Phase, settings

    from tests.reliability.damages import damaged_files, whole_files
    from tests.reliability.judge import Judgement, check_sentence, judge

    bench = Bench(folder)
    tally, seen = Judgement(), set()
    begun = time.monotonic()

    def once(damaged: tuple[str, bytes]) -> None:
        name, data = damaged
        if len(seen) >= count or (name, data) in seen or data == whole_files()[name]:
            return
        (folder / "last").write_bytes(data)
        read = judge(name, data, tally)
        shown = bench.open(name, data)
        assert (read == "opened") == (shown == "opened"), f"read: {read}; shown: {shown}"
        if shown != "opened":
            check_sentence(name, shown)
        seen.add((name, data))
        if progress and len(seen) % 500 == 0:
            print(f"{len(seen):,} of {count:,} …", file=sys.stderr, flush=True)

    try:
        rounds = 0
        while len(seen) < count:
            rounds += 1
            trial = hypothesis.given(damaged_files())(once)
            trial = settings(
                max_examples=min(count, 2000), deadline=None, database=None, suppress_health_check=list(HealthCheck),
                phases=(Phase.generate, Phase.shrink),
            )(trial)  # fmt: skip
            hypothesis.seed(seed + rounds)(trial)()
    finally:
        bench.close()
    return {
        "files": len(seen),
        "seed": seed,
        "opened": tally["opened"],
        "refused": tally["refused"],
        "different sentences": len(tally.sentences),
        "most memory to read one, MB": round(tally.most_memory / 1e6, 2),
        "largest file, kB": round(max(len(data) for _, data in seen) / 1e3, 1),
        "seconds": round(time.monotonic() - begun, 1),
    }


def main() -> int:
    """Run, and print the figures as one JSON object."""
    parser = argparse.ArgumentParser(prog="python -m tests.reliability.damage", description=__doc__)
    parser.add_argument("--count", type=int, default=COUNT, help=f"how many different files ({COUNT:,})")
    parser.add_argument("--seed", type=int, default=0, help="which ones (0)")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="mha-studio-damage-"))
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        os.environ[name] = str(folder / name.lower())
    try:
        print(json.dumps(run(options.count, options.seed, folder, progress=True)))
    except AssertionError as error:
        print(f"answered otherwise: {error}\nthe file lies in {folder / 'last'}", file=sys.stderr)
        return 1
    shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
