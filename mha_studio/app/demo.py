"""The main job without a display: every step of the first document, printed with its numbers and drawn as a picture.

What is printed comes from the trace, what is drawn from the same frames that the stage shows.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage, QPainter

from mha_studio.app.main import application
from mha_studio.document.scenarios import first_document
from mha_studio.paint.painter import FramePainter
from mha_studio.paint.theme import LIGHT
from mha_studio.scene.compose import frame_at
from mha_studio.scene.view import View
from mha_studio.timeline.schedule import schedule
from mha_studio.trace.names import NAMES
from mha_studio.trace.steps import STEPS, caption, passes_through, shape_text
from mha_studio.trace.trace import Trace, compute

SIZE = (1280, 800)
RATIO = 1.5


def demo(folder: Path) -> None:
    """Print every step and leave `01-embed.png` … `10-output.png` in `folder`, which is made where it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    trace = compute(first_document())
    times = schedule(trace)
    painter = FramePainter(LIGHT)
    print(f"“{' '.join(trace.tokens)}”: {trace.L} tokens, d_model {trace.E}, {trace.H} heads, d_k {trace.D}")
    for index, step in enumerate(STEPS):
        print(f"\n{step.number}. {step.title}: {step.formula_text}  [{shape_text(step, trace)}]")
        print(f"   {passes_through(step, trace) or caption(step, trace)}")
        for name in step.results:
            _print_matrix(trace, name)
        view = View(*SIZE)
        image = QImage(int(SIZE[0] * RATIO), int(SIZE[1] * RATIO), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(RATIO)
        image.fill(LIGHT.window)
        brush = QPainter(image)
        painter.paint(brush, frame_at(trace, times, times.step_end(index), view), RATIO)
        brush.end()
        path = folder / f"{step.number:02d}-{step.id}.png"
        if not image.save(str(path)):
            raise OSError(None, "the picture could not be written", str(path))
    print(f"\n{len(STEPS)} pictures are in {folder}.")
    app.processEvents()


def _print_matrix(trace: Trace, name: str) -> None:
    row = NAMES[name]
    for head in range(trace.H if row.per_head else 1):
        matrix = trace.matrix(name, head)
        rows, cols = matrix.array.shape
        of = f", head {head + 1}" if row.per_head else ""
        print(f"   {row.title}{of} ({rows} × {cols})")
        with np.printoptions(
            precision=2, suppress=True, linewidth=110, threshold=400, sign=" ", floatmode="fixed"
        ):
            text = np.array2string(matrix.array, prefix="     ")
        print(f"     {text}")
