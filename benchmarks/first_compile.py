"""How smooth the window stays while the kernels are compiled for the first time, and how soon they are loaded later.

`python -m benchmarks.first_compile [--rounds N]`. The real program, each time in a process of its own with folders of
its own, on Qt's offscreen platform unless QT_QPA_PLATFORM says otherwise. A timer beats every 2 ms from the first paint
until a second after the kernels have come into use; the longest time between two beats is what a click could have had
to wait. Three kinds of start: the cache empty, so that everything is compiled; the cache full; and, to compare with, a
window that loads nothing, for as long as compiling took.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.common import describe_machine, emit

ROUNDS = 5
LONGEST_SECONDS = 1200
GAP_AIM_MS, LOAD_AIM_MS = 50.0, 500.0
STUDIO = """
import json, os, sys, time
import mha_studio.cli, mha_studio.app.main

load, idle_seconds = mha_studio.app.main.load_the_rest, float(sys.argv[1])

def painted(window, paths):
    from PySide6.QtCore import Qt, QTimer
    begun = time.monotonic()
    beats, ready = [begun], []
    timer = QTimer(window)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start(2)

    def come():
        ready.append(time.monotonic() - begun)
        QTimer.singleShot(1000, window, done)

    def failed(words):
        sys.stderr.write(words)
        os._exit(1)

    def done():
        gaps = sorted(after - before for before, after in zip(beats, beats[1:]))
        found = {"ready": ready[0] if ready else None, "worst": gaps[-1], "p99": gaps[int(0.99 * len(gaps))]}
        os.write(1, json.dumps(found).encode())
        os._exit(0)

    if idle_seconds:
        QTimer.singleShot(int(idle_seconds * 1000), window, done)
        return
    loader = load(window, paths)
    loader.ready.connect(come)
    loader.failed.connect(failed)

mha_studio.app.main.load_the_rest = painted
mha_studio.cli.main([])
"""


def start(folder: Path, idle_seconds: float = 0.0) -> dict[str, float]:
    """One start with its folders in `folder`: seconds from the first paint to the kernels, and between beats."""
    places = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "MHA_STUDIO_CACHE_DIR")
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        **os.environ,
        **{name: str(folder / name) for name in places},
    }
    environment.pop("NUMBA_CACHE_DIR", None)
    done = subprocess.run(
        [sys.executable, "-c", STUDIO, str(idle_seconds)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        timeout=LONGEST_SECONDS,
        check=True,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    """Compile once, load often, and print a line for each figure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.first_compile", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"starts with a full cache ({ROUNDS})")
    options = parser.parse_args()
    describe_machine("first_compile", platform=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first = start(folder)
        idle = start(folder, first["ready"])
        emit("first_compile.seconds", "from the first paint to the kernels, cache empty", first["ready"], "s")
        for name, said in (("worst", "worst gap"), ("p99", "99th percentile of gaps")):
            emit(
                f"first_compile.{name}", f"{said} while everything is compiled", first[name] * 1000.0, "ms",
                against="a window that loads nothing", against_figure=round(idle[name] * 1000.0, 2),
                ratio=round(first[name] / idle[name], 3), aim=GAP_AIM_MS,
            )  # fmt: skip
        loaded = [start(folder) for _ in range(options.rounds)]
    for name, said, aim in (
        ("ready", "from the first paint to the kernels, cache full", LOAD_AIM_MS),
        ("worst", "worst gap while they are loaded", GAP_AIM_MS),
    ):
        figure = statistics.median(one[name] for one in loaded) * 1000.0
        emit(f"cached.{name}", said, figure, "ms", aim=aim, count=options.rounds)


if __name__ == "__main__":
    main()
