"""How soon an edit is on the screen, and how long a frame of playing takes: the real window, really painted.

`python -m benchmarks.live [--edits N] [--quick] [--reference]`. The window is Qt's offscreen one, 1920 × 1080 pixels.
An edit is a key pressed in the sentence; the clock runs from the key event to the end of the paint that it led to.
A dial is a move of the mouse that turns a chosen weight, a stroke one that paints a further cell of the mask; both go
to the stage as a hand's would. A frame is what the clock's tick leads to while it plays; frames are taken from all over
the ten steps. Median and 95th percentile of each; `ratio` is against the 16.7 ms of a frame at 60 a second.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.common import describe_machine, emit, quantile
from mha_studio.app.main import application, set_thread_switching
from mha_studio.app.main_window import MainWindow
from mha_studio.document.defaults import new_document
from mha_studio.document.edits import PaintMask, SetMask
from mha_studio.engine.loader import kernel_status, load_kernels
from mha_studio.paint import cells
from mha_studio.scene import place_of
from mha_studio.session.settings import Settings
from mha_studio.trace.model import Cell

SIZES = ((6, 8, 2), (16, 64, 4), (64, 128, 8), (256, 512, 8))
EDITS = 200
WINDOW = (1920, 1080)
LONGEST = 30.0
"""After so many seconds without a paint an action has changed nothing."""
FRAME_MS = 1000.0 / 60.0
WORDS = [
    "the",
    "cat",
    "sat",
    "on",
    "a",
    "mat",
    "because",
    "it",
    "was",
    "tired",
    "and",
    "so",
    "did",
    "we",
    "all",
    "when",
    "rain",
    "fell",
    "over",
    "old",
    "stone",
    "roofs",
    "at",
    "dusk",
]


def sentence(tokens: int) -> str:
    """A sentence of so many words."""
    return " ".join(WORDS[i % len(WORDS)] for i in range(tokens))


class Bench:
    """One window, and the time from an action to the end of the paint that it leads to."""

    def __init__(self, tokens: int, dim: int, heads: int) -> None:
        self.window = MainWindow(new_document(sentence(tokens), heads, dim), Settings())
        self.window.resize(*WINDOW)
        self.window.show()
        self._painted = False
        self.window.stage.painted.connect(self._on_painted)
        self.settle()

    def _on_painted(self) -> None:
        self._painted = True

    def settle(self) -> None:
        """Let everything that waits happen."""
        for _ in range(3):
            QApplication.processEvents()

    def milliseconds(self, action: Callable[[], object]) -> float:
        """From `action` to the end of the paint: the stage and whatever else changed is painted in one pass."""
        self._painted = False
        start = time.perf_counter()
        action()
        while not self._painted or self.window.store.pending:
            QApplication.processEvents()
            if time.perf_counter() - start > LONGEST:
                raise RuntimeError("The action changed nothing that is painted.")
        taken = time.perf_counter() - start
        self.settle()
        return taken * 1000.0

    def edits(self, count: int) -> list[float]:
        """Type a letter at the end of one word after another, and take it back."""
        field = self.window.token_edit
        field.setFocus()
        store = self.window.store
        store.seek(store.schedule.step_end(3))
        self.settle()
        taken: list[float] = []
        while len(taken) < count:
            text = field.text()
            ends = [at for at, letter in enumerate(text) if letter == " "] + [len(text)]
            field.setCursorPosition(ends[(len(taken) * 7) % len(ends)])
            self.settle()
            taken.append(self.milliseconds(lambda: QTest.keyClick(field, Qt.Key.Key_S)))
            taken.append(self.milliseconds(lambda: QTest.keyClick(field, Qt.Key.Key_Backspace)))
        return taken[:count]

    def move(self, at: QPointF, kind: QEvent.Type = QEvent.Type.MouseMove) -> None:
        """The mouse on the stage: pressed, moved with the button down, or let go."""
        none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        button = none if kind == QEvent.Type.MouseMove else left
        stage = self.window.stage
        everywhere = QPointF(stage.mapToGlobal(at))
        event = QMouseEvent(kind, at, everywhere, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(stage, event)

    def middle(self, cell: Cell) -> QPointF:
        """Where a cell stands on the stage."""
        box = place_of(self.window.stage.frame, cell)
        assert box is not None, f"{cell} is not on the stage"
        return QPointF(box[0] + box[2] / 2, box[1] + box[3] / 2)

    def dial(self, count: int) -> list[float]:
        """Turn a weight of W_Q up and down, a pixel or a few at a time, in one drag."""
        store, cell = self.window.store, Cell("w_q", 1, 1)
        store.seek(store.schedule.part_end(1, 0))
        store.select(cell)
        self.settle()
        at = self.middle(cell)
        self.move(at, QEvent.Type.MouseButtonPress)
        self.move(at + QPointF(0.0, 6.0))  # from here on the hand means it
        self.settle()
        before, taken = store.document, []
        for index in range(count):
            away = QPointF(0.0, 8.0 + 3.0 * (index % 40) * (1 if index // 40 % 2 else -1))
            taken.append(self.milliseconds(lambda away=away: self.move(at + away)))  # type: ignore[misc]
        self.move(at, QEvent.Type.MouseButtonRelease)
        self.settle()
        assert store.document is not before, "the drag turned nothing"
        store.select(None)
        return taken

    def strokes(self, count: int) -> list[float]:
        """Paint a mask of one's own, a further cell with each move; a stroke is a row, and the next one clears it."""
        store = self.window.store
        store.apply(SetMask("none"))  # so that a later call finds what the first one did
        store.apply(PaintMask(((0, 0),), True))
        store.seek(store.schedule.step_end(5))
        self.settle()
        rows, cols = store.trace.L, store.trace.S
        taken: list[float] = []
        stroke = 0
        while len(taken) < count:
            row = 1 + stroke // 2 % (rows - 1)
            places = [self.middle(Cell("masked_scores", row, col, store.head)) for col in range(cols)]
            self.move(places[0], QEvent.Type.MouseButtonPress)
            self.settle()
            for at in places[1 : 1 + count - len(taken)]:
                taken.append(self.milliseconds(lambda at=at: self.move(at)))  # type: ignore[misc]
            self.move(places[-1], QEvent.Type.MouseButtonRelease)
            store.select(None)
            self.settle()
            stroke += 1
        return taken

    def play_one_frame(self) -> None:
        self.window.store.advance(FRAME_MS / 1000.0)
        self.window.stage.update()

    def frames(self, count: int) -> list[float]:
        """One frame of playing from each of `count` places, evenly over the whole."""
        store = self.window.store
        taken = []
        for index in range(count):
            store.seek(store.schedule.duration * (index + 0.5) / count)
            self.settle()
            store.player.play()
            taken.append(self.milliseconds(self.play_one_frame))
            store.player.pause()
        return taken

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        self.settle()


def main() -> None:
    """Measure every size and print a line for each figure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.live", description=__doc__)
    parser.add_argument(
        "--edits", type=int, default=EDITS, help=f"how many edits and frames at each size ({EDITS})"
    )
    parser.add_argument("--quick", action="store_true", help="20 of each")
    parser.add_argument("--reference", action="store_true", help="as before the kernels are loaded")
    options = parser.parse_args()
    count = 20 if options.quick else options.edits
    application()
    set_thread_switching()
    if options.reference:
        status = "the reference computes"
    else:
        status = kernel_status() if not load_kernels() else "kernels compute"
        cells.load_kernels()
    describe_machine("live", computed_by=status, window=f"{WINDOW[0]} × {WINDOW[1]}")
    for tokens, dim, heads in SIZES:
        bench = Bench(tokens, dim, heads)
        size = f"{tokens} tokens, d_model {dim}, {heads} heads"
        for what, taken in (
            ("edit", bench.edits(count)),
            ("dial", bench.dial(count)),
            ("stroke", bench.strokes(count)),
            ("frame", bench.frames(count)),
        ):
            for share, figure in (("median", statistics.median(taken)), ("p95", quantile(taken, 0.95))):
                ratio = round(figure / FRAME_MS, 3)
                emit(
                    f"live.{what}.{share}",
                    size,
                    figure,
                    "ms",
                    against="16.7 ms",
                    ratio=ratio,
                    count=len(taken),
                )
        bench.close()


if __name__ == "__main__":
    main()
