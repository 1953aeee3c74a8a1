"""What all benchmarks share: one JSON object a line, what machine it is, and timing in turns.

What is measured stands in the other modules of this folder, one for each `python -m benchmarks.NAME`.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

PACKAGES = ("numpy", "numba", "PySide6-Essentials", "torch")
TURN_SECONDS = 0.001
PAUSE_SECONDS = 0.004


def emit(name: str, size: str, figure: float, unit: str, **more: Any) -> None:
    """Print one line: name, size, figure, unit, and where there is a peer or a floor `against` and `ratio`."""
    print(
        json.dumps({"name": name, "size": size, "figure": _round(figure), "unit": unit, **more}), flush=True
    )


def describe_machine(name: str, **more: Any) -> None:
    """The first line: processor, cores, versions, and the processor that OpenBLAS chose its code for."""
    from mha_studio.engine import blas

    library = blas.products()
    versions = {"python": platform.python_version()}
    for package in PACKAGES:
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
    print(
        json.dumps(
            {
                "name": name,
                "size": "machine",
                "figure": os.cpu_count(),
                "unit": "processors",
                "processor": processor(),
                "system": f"{platform.system()} {platform.machine()}",
                "versions": versions,
                "blas": "not OpenBLAS" if library is None else library.architecture(),
                "blas_pin": os.environ.get("OPENBLAS_CORETYPE"),
                **more,
            }
        ),
        flush=True,
    )


def interleaved(
    contenders: Mapping[str, Callable[[], Any]], seconds: float = 2.0, least: int = 7
) -> dict[str, float]:
    """Median seconds of each contender, all measured in turns, so that a busy moment of the machine hits each alike.

    Runs for about `seconds`, and at least `least` rounds. What takes microseconds is called several times in its turn,
    each timed, so that all find the caches as their own calls leave them. A pause and a call that does not count come
    first: another library's threads go on spinning for a while, and would hold a core that is this one's now.
    """
    clock = time.perf_counter
    calls: dict[str, int] = {}
    for name, contender in contenders.items():
        contender()
        start = clock()
        contender()
        calls[name] = max(1, min(50, int(TURN_SECONDS / max(clock() - start, 1e-7))))
    times: dict[str, list[float]] = {name: [] for name in contenders}
    end = clock() + seconds
    rounds = 0
    while rounds < least or clock() < end:
        for name, contender in contenders.items():
            time.sleep(PAUSE_SECONDS)
            contender()
            for _ in range(calls[name]):
                start = clock()
                contender()
                times[name].append(clock() - start)
        rounds += 1
    return {name: statistics.median(taken) for name, taken in times.items()}


def quantile(values: list[float], share: float) -> float:
    """The value below which `share` of the values lie: 0.95 for the 95th percentile."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def processor() -> str:
    """The name of the processor as the system tells it."""
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or sys.platform


def _round(figure: float) -> float:
    return float(f"{figure:.4g}")
