"""From the start of the process to the first painted window, beside a bare window with NumPy and PySide6 imported.

`python -m benchmarks.startup [--rounds N]`. Each start is a process of its own, on Qt's offscreen platform unless
QT_QPA_PLATFORM says otherwise; the two take turns, after one of each that warms the caches and is not counted. What
the studio does after its first paint (kernels, scenarios) is not waited for.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time

from benchmarks.common import describe_machine, emit

ROUNDS = 15
BARE = """
import os, sys, time
import numpy
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, self, painted)

def painted():
    os.write(1, repr(time.monotonic()).encode())
    os._exit(0)

app = QApplication(sys.argv)
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""
STUDIO = """
import os, time
import mha_studio.cli, mha_studio.app.main

def painted(window, path):
    os.write(1, repr(time.monotonic()).encode())
    os._exit(0)

mha_studio.app.main.load_the_rest = painted
mha_studio.cli.main([])
"""


def start(code: str) -> float:
    """Seconds from the start of a process to its first painted window."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # warm caches: Python's own among them
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
        check=True,
    )
    return float(done.stdout) - begun


def main() -> None:
    """Start both in turns and print a line for each."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.startup", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"starts of each ({ROUNDS})")
    options = parser.parse_args()
    describe_machine("startup", platform=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    contenders = {"bare window": BARE, "studio": STUDIO}
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for code in contenders.values():
        start(code)
    for _ in range(options.rounds):
        for name, code in contenders.items():
            taken[name].append(start(code) * 1000.0)
    bare, studio = (statistics.median(taken[name]) for name in contenders)
    emit("startup.bare", "first painted window", bare, "ms", count=options.rounds)
    emit(
        "startup.studio", "first painted window", studio, "ms", against="bare window", ratio=round(studio / bare, 3),
        count=options.rounds,
    )  # fmt: skip


if __name__ == "__main__":
    main()
