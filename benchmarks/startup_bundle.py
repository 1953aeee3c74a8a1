"""From the start of the installed program to its first painted window and its first answered key, as seen from outside.

`python -m benchmarks.startup_bundle [--rounds N] [--first N]`, on Linux, under an X server without a window manager:
`xvfb-run -s "-screen 0 1440x900x24" python -m benchmarks.startup_bundle`. Beside it a bare PySide6 + pyqtgraph window,
bundled the same way (`benchmarks/bare`), the two in turns. Nothing in the programs helps: the screen is looked at every
2 ms where both paint at once, then the key End is pressed as a keyboard would, and the screen is looked at again.

A later start has its folders as the last one left them. A first start has a home of its own with nothing in it, and the
files of its bundle are dropped from the system's memory, so they come from the disk, as after installing.
"""

from __future__ import annotations

import argparse
import ctypes
import ctypes.util
import importlib
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.common import describe_machine, emit

ROOT = Path(__file__).resolve().parents[1]
BARE = ROOT / "build" / "bare" / "bare-window"
STUDIO = ROOT / "build" / "bundle" / "mha-studio"
ROUNDS, FIRST_ROUNDS = 11, 5
LATER_AIM, FIRST_AIM = 1.5, 2.0
LOOKED_AT = (400, 775, 620, 20)
"""x, y, width, height on the screen: the studio's scrubber, which End moves; the middle of the bare window's plot."""
LONGEST_SECONDS = 60.0
KEY_END = 0xFF57


class Screen:
    """What is on the screen, and a keyboard, of the display that DISPLAY names."""

    def __init__(self) -> None:
        from PySide6.QtGui import QGuiApplication, QImage

        self.opaque = QImage.Format.Format_RGB888
        self.app = QGuiApplication(["startup_bundle"])
        self.qt = self.app.primaryScreen()
        self.x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self.test = ctypes.CDLL(ctypes.util.find_library("Xtst") or "libXtst.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XKeysymToKeycode.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
        self.x.XFlush.argtypes = (ctypes.c_void_p,)
        self.test.XTestFakeKeyEvent.argtypes = (ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong)
        self.display = self.x.XOpenDisplay(None)
        self.end = self.x.XKeysymToKeycode(self.display, KEY_END)

    def look(self) -> bytes:
        # Three bytes a pixel: nobody sets the fourth.
        picture = self.qt.grabWindow(0, *LOOKED_AT).toImage()
        return bytes(picture.convertToFormat(self.opaque).constBits())

    def press_end(self) -> None:
        for down in (1, 0):
            self.test.XTestFakeKeyEvent(self.display, self.end, down, 0)
        self.x.XFlush(self.display)

    def changed(self, before: bytes) -> float:
        """When what is looked at is no longer as `before`."""
        return self._when(lambda: self.look() != before)

    def back(self, before: bytes) -> float:
        """When it is as `before` again."""
        return self._when(lambda: self.look() == before)

    def _when(self, true: Callable[[], bool]) -> float:
        late = time.monotonic() + LONGEST_SECONDS
        while time.monotonic() < late:
            if true():
                return time.monotonic()
            time.sleep(0.002)
        raise SystemExit("What was waited for did not appear on the screen within a minute.")


def start(screen: Screen, program: Path, home: Path) -> tuple[float, float]:
    """Milliseconds from the start of the process to the first painted window, and to the first answered key."""
    kept = {name: os.environ[name] for name in ("PATH", "DISPLAY", "XAUTHORITY") if name in os.environ}
    environment = {**kept, "LANG": "C.UTF-8", "HOME": str(home)}
    empty = screen.look()
    begun = time.monotonic()
    process = subprocess.Popen([program], env=environment, start_new_session=True)
    try:
        painted = screen.changed(empty)
        shown = screen.look()
        screen.press_end()
        answered = screen.changed(shown)
    finally:
        os.killpg(process.pid, signal.SIGKILL)  # the process that compiles kernels goes with it
        process.wait()
    screen.back(empty)
    return (painted - begun) * 1000.0, (answered - begun) * 1000.0


def forget(folder: Path) -> None:
    """Drop the pages of a folder's files from the system's memory."""
    os.sync()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def build_bare() -> None:
    """The bare window's bundle, made where there is none."""
    if BARE.is_dir():
        return
    command = [
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", str(BARE.parent),
        "--workpath", str(ROOT / "build" / "bare-work"), str(ROOT / "benchmarks" / "bare" / "window.spec"),
    ]  # fmt: skip
    subprocess.run(command, check=True)
    sys.path.insert(0, str(ROOT / "packaging" / "bundle"))
    importlib.import_module("bundle").clean(BARE / "_internal")


def main() -> None:
    """Start both in turns, later and for the first time, and print a line for each figure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.startup_bundle", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"later starts of each ({ROUNDS})")
    parser.add_argument(
        "--first", type=int, default=FIRST_ROUNDS, help=f"first starts of each ({FIRST_ROUNDS})"
    )
    options = parser.parse_args()
    if not (STUDIO / "mha-studio").is_file():
        raise SystemExit("There is no bundle yet; make it with packaging/bundle/bundle.py.")
    build_bare()
    programs = {"bare window": BARE / "bare-window", "studio": STUDIO / "mha-studio"}
    screen = Screen()
    describe_machine("startup_bundle", platform="xcb")
    with tempfile.TemporaryDirectory() as name:
        homes = Path(name)
        kept = homes / "kept"
        kept.mkdir()
        subprocess.run(
            [programs["studio"], "--smoke-test"],
            check=True,
            env={**os.environ, "HOME": str(kept), "LANG": "C.UTF-8"},
        )
        for program in programs.values():
            start(screen, program, kept)
        for kind, rounds, aim in (
            ("later", options.rounds, LATER_AIM),
            ("first ever", options.first, FIRST_AIM),
        ):
            taken: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
            for _ in range(rounds):
                for name, program in programs.items():
                    home = kept
                    if kind == "first ever":
                        home = homes / "new"
                        shutil.rmtree(home, ignore_errors=True)
                        home.mkdir()
                        forget(program.parent)
                    taken[name].append(start(screen, program, home))
            for at, what in enumerate(("first painted window", "first answered key")):
                bare, studio = (statistics.median(one[at] for one in taken[name]) for name in programs)
                emit(
                    "startup_bundle", f"{what}, {kind} start", studio, "ms", against="bare window",
                    against_figure=round(bare, 1), ratio=round(studio / bare, 3), aim=aim, count=rounds,
                )  # fmt: skip


if __name__ == "__main__":
    main()
