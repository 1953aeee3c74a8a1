"""`export(job, path)`: the one way by which anything leaves, for the dialog, the command and the tests.

Each kind of format has its writer, imported when it is wanted: numbers and code never load Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mha_studio.export.job import ExportError, Job, check
from mha_studio.export.target import Cancelled, whole_file, whole_folder
from mha_studio.language import tr
from mha_studio.trace.trace import Trace, compute

Tick = Callable[[int, int], None]
__all__ = ["Cancelled", "ExportError", "export"]


def export(job: Job, path: Path, tick: Tick | None = None) -> None:
    """Write `job` to `path`, whole or not at all. Raises `ExportError` with one sentence.

    `tick(done, of)` is called now and then; what it raises (`Cancelled`) calls the export off, and nothing is left.
    """
    check(job)
    told = tick if tick is not None else _silent
    trace = compute(job.document)
    if job.cell is not None and not trace.has(job.cell):
        rows, cols = trace.shape(job.cell.matrix)
        raise ExportError(
            tr("{matrix} has no row {row}, column {col}; it is {rows} × {cols}.").format(
                matrix=job.cell.matrix, row=job.cell.row + 1, col=job.cell.col + 1, rows=rows, cols=cols
            )
        )
    if job.row.kind == "slides":
        with whole_folder(path) as beside:
            _write(job, trace, beside, told)
    else:
        with whole_file(path) as beside:
            _write(job, trace, beside, told)


def _silent(done: int, of: int) -> None:
    pass


def text_of(job: Job, trace: Trace) -> str:
    """What the file of a table, of LaTeX or of code holds. Raises `ExportError` for a format that is no text.

    Of two states, matrices are their difference; code, and how a cell comes about, are of what is now.
    """
    kind = job.row.kind
    if job.held is not None and kind in ("table", "tex") and job.cell is None:
        from mha_studio.export.shots import seen_in

        trace = seen_in(job, trace)
    if kind == "table":
        from mha_studio.export.tables import of_steps, table_text

        wanted = [(job.matrix, job.head, job.batch)]
        if not job.matrix:
            wanted = of_steps(trace, job.first, job.last, job.head, job.batch)
        return table_text(trace, wanted, "," if job.format == "csv" else "\t")
    if kind == "tex":
        from mha_studio.export.latex import derivation, matrices
        from mha_studio.export.tables import of_steps

        if job.cell is not None:
            return derivation(trace, job.cell, job.decimals)
        wanted = [(job.matrix, job.head, job.batch)]
        if not job.matrix:
            wanted = of_steps(trace, job.first, job.last, job.head, job.batch)
        return matrices(trace, wanted, job.decimals)
    if kind == "code":
        from mha_studio.export import code, code_numpy

        if job.format == "torch":
            from mha_studio.export import code_torch

            return code.script(code_torch.sections(trace))
        sections = code_numpy.sections(trace)
        return code.notebook(sections) if job.format == "ipynb" else code.script(sections)
    raise ExportError(tr("{format} is no text.").format(format=job.format))


def _write(job: Job, trace: Trace, path: Path, tick: Tick) -> None:
    kind = job.row.kind
    if kind in ("picture", "pages", "slides"):
        _still(job, trace, path, tick)
    elif kind == "film":
        from mha_studio.export.film import film
        from mha_studio.export.shots import Shots

        film(job, Shots(job, trace), path, tick)
    elif kind in ("table", "tex", "code"):
        path.write_text(text_of(job, trace), encoding="utf-8", newline="")
    else:
        from mha_studio.export import arrays

        (arrays.write_npz if job.format == "npz" else arrays.write_safetensors)(trace, path)


def _still(job: Job, trace: Trace, path: Path, tick: Tick) -> None:
    from mha_studio.export import pictures
    from mha_studio.export.shots import Shots

    shots = Shots(job, trace)
    if job.row.kind == "slides":
        pictures.slides(job, shots, path, tick)
    elif job.format == "png":
        pictures.png(job, shots, path, tick)
    elif job.format == "svg":
        pictures.svg(job, shots, path, tick)
    elif job.scope in ("moment", "step"):
        pictures.page(job, shots, path, tick)
    else:
        from mha_studio.export.handout import handout

        handout(job, shots, path, tick)
