"""What an export will come to, as far as it can be told without making it: pixels, pages, frames, seconds, bytes.

Sizes of films and drawings depend on what is in them; they are measured on a few frames where that is quick, and said
with "about".
"""

from __future__ import annotations

from mha_studio.export.job import Job
from mha_studio.export.shots import Shots
from mha_studio.export.tables import of_steps
from mha_studio.language import tr
from mha_studio.trace.names import NAMES, PARAMETERS

BYTES_A_FRAME = {"mp4": 5_500, "gif": 7_700, "apng": 13_200, "webp": 6_300}
"""What a 1080p frame of the first scenario takes on average; films of other sizes in proportion to their pixels."""


def estimate(job: Job, shots: Shots) -> str:
    """One line: "1280 × 720 pixels", "77 s, 2,307 frames, about 6 MB"."""
    wide, high = job.pixels
    kind = job.row.kind
    steps = job.last - job.first + 1
    if kind == "film":
        size = shots.count * BYTES_A_FRAME[job.format] * (wide * high) / (1920 * 1080)
        return tr("{width} × {height} pixels · {seconds:.1f} s · {frames:,} frames · about {size}").format(
            width=wide, height=high, seconds=shots.seconds, frames=shots.count, size=megabytes(size)
        )
    if kind == "slides":
        return tr("%n picture(s)", "", steps) + " · " + pixels(wide, high)
    if kind == "pages":
        if job.scope in ("moment", "step"):
            return tr("One page, {width} × {height} mm").format(
                width=round(wide * 25.4 / 96), height=round(high * 25.4 / 96)
            )
        return tr("%n page(s) of A4", "", -(-steps // job.per_page))
    if kind == "picture":
        return pixels(wide, high) if job.format == "png" else tr("Sharp at any size")
    if kind in ("table", "tex"):
        return _numbers(job, shots)
    size = sum(_bytes(shots, name) for name in shots.forward.names)
    return tr("Every step, about {size}").format(size=megabytes(size * (1 if kind == "arrays" else 3)))


def pixels(wide: int, high: int) -> str:
    return tr("{width} × {height} pixels").format(width=wide, height=high)


def megabytes(size: float) -> str:
    """ "640 kB", "12 MB"."""
    if size < 1e6:
        return f"{max(1, round(size / 1e3))} kB"
    return f"{size / 1e6:.1f} MB" if size < 1e7 else f"{size / 1e6:,.0f} MB"


def _numbers(job: Job, shots: Shots) -> str:
    trace = shots.forward
    if job.cell is not None:
        return tr("How one number comes about")
    wanted = [(job.matrix, 0, 0)]
    if not job.matrix:
        wanted = of_steps(trace, job.first, job.last, job.head, job.batch)
    count = 0
    for name, _, _ in wanted:
        rows, cols = trace.shape(name)
        count += rows * cols
    return tr("Matrices: {matrices} · numbers: {numbers:,}").format(matrices=len(wanted), numbers=count)


def _bytes(shots: Shots, name: str) -> int:
    trace = shots.forward
    rows, cols = trace.shape(name)
    times = 1 if name in PARAMETERS else trace.N
    times *= trace.H if NAMES[name].per_head else 1
    return rows * cols * times * trace.result.scores.dtype.itemsize
