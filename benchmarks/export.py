"""How fast films are made, and how much memory that takes: MP4 at 1080p of a short and of a long film.

`python -m benchmarks.export [--quick] [--all]`. Each film is made by a process of its own, so that its peak memory is
its own; the two lengths differ by about five times. `ratio` is against the 30 frames a second of real time, for memory
against the short film. `--all` adds GIF, APNG and WebP.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.common import describe_machine, emit

SIZE = (1920, 1080)
FPS = 30
LENGTHS = {"short": (3, 4), "long": (0, 9)}
"""First and last step, from 0: the scores and the scaling; all ten."""


def make(format: str, first: int, last: int, path: Path) -> dict[str, float]:
    """Make one film in this process: frames, seconds, bytes, peak memory in MB."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from mha_studio.app.main import application
    from mha_studio.document.scenarios import first_document
    from mha_studio.export.command import SWITCH_SECONDS
    from mha_studio.export.film import film
    from mha_studio.export.job import Job
    from mha_studio.export.shots import Shots
    from mha_studio.paint import cells

    application()
    sys.setswitchinterval(SWITCH_SECONDS)
    cells.load_kernels()
    job = Job(first_document(), format, first, last, width=SIZE[0], height=SIZE[1], fps=FPS)
    shots = Shots(job)
    start, used = time.perf_counter(), time.process_time()
    film(job, shots, path, lambda done, of: None)
    return {
        "frames": shots.count,
        "seconds": time.perf_counter() - start,
        "processor": time.process_time() - used,
        "bytes": path.stat().st_size,
        "peak": peak_megabytes(),
    }


def peak_megabytes() -> float:
    """The most memory that this process ever held."""
    try:
        import resource
    except ImportError:  # Windows
        return float("nan")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10


def apart(format: str, first: int, last: int) -> dict[str, float]:
    """The same in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        given = [format, str(first), str(last), str(Path(folder, f"film.{format}"))]
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.export", "--one", *given],
            capture_output=True,
            text=True,
            check=True,
        )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def measure(format: str, lengths: dict[str, tuple[int, int]]) -> None:
    short = 0.0
    for name, (first, last) in lengths.items():
        got = apart(format, first, last)
        size = f"{SIZE[0]}x{SIZE[1]}, {got['frames']} frames"
        rate = got["frames"] / got["seconds"]
        emit(
            f"film {format} {name}",
            size,
            rate,
            "frames a second",
            against="real time at 30",
            ratio=round(rate / FPS, 2),
        )
        work = 1000 * got["processor"] / got["frames"]
        emit(f"film {format} {name}", size, work, "ms of processor a frame")
        emit(f"film {format} {name}", size, got["bytes"] / got["frames"], "bytes a frame")
        if short:
            ratio = round(got["peak"] / short, 2)
            emit(f"film {format} {name}", size, got["peak"], "MB at most", against="short film", ratio=ratio)
        else:
            emit(f"film {format} {name}", size, got["peak"], "MB at most")
        short = short or got["peak"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="the short film only")
    parser.add_argument("--all", action="store_true", help="GIF, APNG and WebP as well")
    parser.add_argument("--one", nargs=4, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.one:
        format, first, last, path = chosen.one
        print(json.dumps(make(format, int(first), int(last), Path(path))))
        return
    describe_machine("export")
    lengths = {"short": LENGTHS["short"]} if chosen.quick else LENGTHS
    for format in ("mp4", "gif", "apng", "webp") if chosen.all else ("mp4",):
        measure(format, lengths)


if __name__ == "__main__":
    main()
