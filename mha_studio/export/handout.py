"""The hand-out: a PDF on A4 with one or two steps a page: the picture with its formula and caption, shapes, PyTorch.

The pictures are the stage's own frames as vectors; the shapes come from the table of steps. A page lies across where it
holds one step, upright where it holds two.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from mha_studio.export.job import Job
from mha_studio.export.pdf import write_pdf
from mha_studio.export.pictures import FINE
from mha_studio.export.shots import Shots
from mha_studio.language import tr
from mha_studio.paint.fonts import face_at
from mha_studio.paint.painter import FramePainter
from mha_studio.paint.print_theme import THEMES
from mha_studio.trace.names import NAMES
from mha_studio.trace.steps import STEPS, Step, operands, torch_line
from mha_studio.trace.trace import Trace

UPRIGHT = QSizeF(595.0, 842.0)
MARGIN, FOOT = 40.0, 22.0
HEAD = 46.0
"""What the title, the shapes and the line of PyTorch take, in points."""
FIELD = (1000, 562)
"""The field of a step's picture: so small that its words can be read on paper."""
Tick = Callable[[int, int], None]


def handout(job: Job, shots: Shots, path: Path, tick: Tick) -> None:
    """Write the steps of the job."""
    shots = Shots(replace(job, width=FIELD[0], height=FIELD[1]), shots.forward)
    size = UPRIGHT if job.per_page == 2 else UPRIGHT.transposed()
    steps = range(job.first, job.last + 1)

    def draw(brush: QPainter, width: float, height: float, next_page: Callable[[], bool]) -> None:
        sheet = _Sheet(job, shots, brush, width, height)
        pages = -(-len(steps) // job.per_page)
        for place, index in enumerate(steps):
            if place % job.per_page == 0:
                if place:
                    next_page()
                sheet.ground()
                sheet.foot(place // job.per_page + 1, pages)
            sheet.step(index, place % job.per_page)
            tick(place + 1, len(steps))

    write_pdf(path, size, shots.title, draw)


def shapes_line(step: Step, trace: Trace) -> str:
    """What goes into a step and what comes out, with shapes: "Q 6 × 4, K 6 × 4 → S 6 × 6"."""

    def named(name: str) -> str:
        rows, cols = trace.shape(name)
        return f"{NAMES[name].symbol} {rows} × {cols}"

    results = step.results if step.id != "softmax" else step.results[-1:]
    made = ", ".join(dict.fromkeys(map(named, results)))
    given = ", ".join(dict.fromkeys(map(named, operands(step, trace))))
    heads = tr("   (in each of %n head(s))", "", trace.H) if NAMES[step.results[-1]].per_head else ""
    return f"{given} → {made}{heads}"


class _Sheet:
    """One page after the other, in points."""

    def __init__(self, job: Job, shots: Shots, brush: QPainter, width: float, height: float) -> None:
        self.job, self.shots, self.brush = job, shots, brush
        self.theme = THEMES[job.theme]
        self.width, self.height = width, height
        self.painter = FramePainter(self.theme, at_once=True)

    def ground(self) -> None:
        if self.theme.window != "#ffffff" and not self.job.clear:
            self.brush.fillRect(QRectF(0, 0, self.width, self.height), QColor(self.theme.window))

    def foot(self, number: int, of: int) -> None:
        base = self.height - FOOT
        sentence = self._elided(" ".join(self.shots.trace.tokens), 8.0, self.width - 2 * MARGIN - 160)
        self._words(MARGIN, base, sentence, 8.0, "muted")
        self._words(self.width - MARGIN, base, f"MHA Studio · {number} / {of}", 8.0, "muted", right=True)

    def step(self, index: int, place: int) -> None:
        step, trace = STEPS[index], self.shots.trace
        room = (self.height - MARGIN - FOOT - 14.0) / self.job.per_page
        top = MARGIN + place * room
        wide = self.width - 2 * MARGIN
        if place:
            self.brush.setPen(QColor(self.theme.border))
            self.brush.drawLine(QPointF(MARGIN, top - 12.0), QPointF(self.width - MARGIN, top - 12.0))
        self._words(MARGIN, top + 12.0, f"{step.number}  {tr(step.title)}", 14.0, "plain", bold=True)
        shapes = self._elided(shapes_line(step, trace), 8.0, wide, "mono")
        self._words(MARGIN, top + 27.0, shapes, 8.0, "muted", "mono")
        line = self._elided(torch_line(step, trace), 8.0, wide, "mono")
        self._words(MARGIN, top + 39.0, line, 8.0, "muted", "mono")
        frame = self.shots.still(index)
        high = room - HEAD - 18.0
        factor = min(wide / frame.width, high / frame.height)
        self.brush.save()
        self.brush.translate(MARGIN + (wide - frame.width * factor) / 2.0, top + HEAD)
        self.brush.scale(factor, factor)
        self.painter.paint(self.brush, frame, FINE)
        self.brush.restore()

    def _words(
        self, x: float, base: float, text: str, points: float, role: str, face: str = "sans", bold: bool = False,
        right: bool = False,
    ) -> None:  # fmt: skip
        """Words at a tenth of their size ten times enlarged: fonts have whole pixels only."""
        self.brush.save()
        self.brush.translate(x, base)
        self.brush.scale(0.1, 0.1)
        big = face_at("mono" if face == "mono" else "sans", points * 10, bold)
        self.brush.setFont(big)
        self.brush.setPen(QColor(self.theme.ink(role)))
        back = QFontMetricsF(big).horizontalAdvance(text) if right else 0.0
        self.brush.drawText(QPointF(-back, 0.0), text)
        self.brush.restore()

    def _elided(self, text: str, points: float, room: float, face: str = "sans") -> str:
        big = face_at("mono" if face == "mono" else "sans", points * 10)
        return QFontMetricsF(big).elidedText(text, Qt.TextElideMode.ElideRight, room * 10)
