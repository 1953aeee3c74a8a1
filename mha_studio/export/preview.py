"""The text of tables, LaTeX and code, whole for the clipboard or as much of it as a preview shows."""

from __future__ import annotations

from mha_studio.export.job import Job
from mha_studio.export.run import text_of
from mha_studio.language import tr
from mha_studio.trace.names import NAMES
from mha_studio.trace.trace import Trace

LINES, WIDTH = 60, 160
MOST_NUMBERS = 60_000
"""Above, a preview would take longer than one waits."""


def whole_text(job: Job, trace: Trace) -> str:
    """All of it. Raises `ExportError` for what is no text."""
    return text_of(job, trace)


def preview_text(job: Job, trace: Trace) -> str:
    """Its first lines; what is too large, or is no text, is said in a sentence."""
    if job.row.kind == "arrays":
        return arrays_text(trace)
    if trace.N * trace.H * trace.L * trace.S > MOST_NUMBERS and not (job.matrix or job.cell):
        return tr("Too large for a preview; the file will hold all of it.")
    try:
        lines = text_of(job, trace).split("\n")
    except ValueError as error:
        return str(error)
    cut = [line if len(line) <= WIDTH else line[: WIDTH - 1] + "…" for line in lines[:LINES]]
    return "\n".join([*cut, "…"] if len(lines) > LINES else cut)


def arrays_text(trace: Trace) -> str:
    """Names and shapes."""
    return "\n".join(f"{name:<18}{trace.full_shape(name)}   {NAMES[name].title}" for name in trace.names)
