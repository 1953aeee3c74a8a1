"""Still pictures: PNG by pixels, SVG and PDF by shapes and words, sheets of all ten steps, folders of slides.

What is seen comes from `scene.frame_at`, how it looks from `paint`. Here is only how it gets into a file, and always
the same bytes for the same job: nothing tells the time or the machine.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from mha_studio.export.job import Job
from mha_studio.export.pdf import write_pdf
from mha_studio.export.shots import Shots
from mha_studio.paint.fonts import face_at
from mha_studio.paint.painter import FramePainter
from mha_studio.paint.picture import blank, painting_on, picture
from mha_studio.paint.print_theme import THEMES
from mha_studio.paint.theme import Theme
from mha_studio.scene.frame import Frame
from mha_studio.trace.steps import STEPS

Tick = Callable[[int, int], None]
"""Told how much of how much is done; raises `Cancelled` to call it off."""
SHEET = (2, 5)
FINE = 4.0
_RUN = re.compile(r'<text [^>]*?font-family="([^"]*)" font-size="([\d.]+)"[^>]*>([^<]*)')


def png(job: Job, shots: Shots, path: Path, tick: Tick) -> None:
    """One picture, or of all steps a sheet with all ten of them."""
    painter = FramePainter(THEMES[job.theme], at_once=True)
    if job.scope in ("moment", "step"):
        save_png(picture(shots.still(job.first), painter, job.scale, job.clear), path)
        return
    cols, rows = SHEET
    ratio = job.scale / cols
    ground = None if job.clear else painter.theme.window
    image = blank(job.width * cols, job.height * rows, ratio, ground)
    image.setDevicePixelRatio(ratio)
    with painting_on(image) as brush:
        for index in range(len(STEPS)):
            brush.save()
            brush.translate(job.width * (index // rows), job.height * (index % rows))
            painter.paint(brush, shots.still(index), ratio)
            brush.restore()
            tick(index + 1, len(STEPS))
    image.setDevicePixelRatio(1.0)
    save_png(image, path)


def slides(job: Job, shots: Shots, folder: Path, tick: Tick) -> None:
    """`01-embed.png` … `10-output.png`."""
    painter = FramePainter(THEMES[job.theme], at_once=True)
    steps = range(job.first, job.last + 1)
    for done, index in enumerate(steps, 1):
        step = STEPS[index]
        image = picture(shots.still(index), painter, job.scale, job.clear)
        save_png(image, folder / f"{step.number:02d}-{step.id}.png")
        tick(done, len(steps))


def svg(job: Job, shots: Shots, path: Path, tick: Tick) -> None:
    """A drawing whose words are words; of all steps a sheet of ten."""
    theme = THEMES[job.theme]
    painter = FramePainter(theme, at_once=True)
    one = job.scope in ("moment", "step")
    cols, rows = (1, 1) if one else SHEET
    indices = [job.first] if one else list(range(len(STEPS)))
    store = QBuffer()
    drawing = QSvgGenerator()
    drawing.setOutputDevice(store)
    drawing.setResolution(96)
    drawing.setSize(
        QSize(round(job.width * cols * job.scale / cols), round(job.height * rows * job.scale / cols))
    )
    drawing.setViewBox(QRect(0, 0, job.width * cols, job.height * rows))
    frames = [shots.still(index) for index in indices]
    drawing.setTitle(shots.title)
    drawing.setDescription(" ".join(frame.caption for frame in frames))
    with painting_on(drawing) as brush:
        if not job.clear:
            brush.fillRect(QRect(0, 0, job.width * cols, job.height * rows), QColor(theme.window))
        for place, frame in enumerate(frames):
            brush.save()
            brush.translate(job.width * (place // rows), job.height * (place % rows))
            painter.paint(brush, frame, FINE)
            brush.restore()
            tick(place + 1, len(frames))
    path.write_text(held_to_width(bytes(store.data().data()).decode("utf-8")), encoding="utf-8", newline="")


def held_to_width(drawing: str) -> str:
    """Every run of words with the width that it has here, so that another font in its place runs into nothing."""

    def held(found: re.Match[str]) -> str:
        start, end = found[0].split(">", 1)
        face = face_at(
            "mono" if "Mono" in found[1] else "sans", float(found[2]), 'font-weight="700"' in start
        )
        wide = QFontMetricsF(face).horizontalAdvance(html.unescape(found[3]))
        if wide <= 0.0:
            return found[0]
        return f'{start}textLength="{wide:.2f}" lengthAdjust="spacingAndGlyphs">{end}'

    return _RUN.sub(held, drawing)


def page(job: Job, shots: Shots, path: Path, tick: Tick) -> None:
    """One PDF page of the size of the field: for a paper's figure."""
    theme = THEMES[job.theme]
    frame = shots.still(job.first)
    write_pdf(
        path, QSizeF(frame.width, frame.height) * 0.75 * job.scale, shots.title,
        lambda brush, width, _height, _next: _draw(brush, frame, theme, width, job.clear),
    )  # fmt: skip


def _draw(brush: QPainter, frame: Frame, theme: Theme, width: float, clear: bool) -> None:
    brush.scale(width / frame.width, width / frame.width)
    if not clear:
        brush.fillRect(QRectF(0, 0, frame.width, frame.height), QColor(theme.window))
    FramePainter(theme, at_once=True).paint(brush, frame, FINE)


def save_png(image: QImage, path: Path) -> None:
    """The image as PNG, always the same bytes for the same pixels."""
    path.write_bytes(png_bytes(image))


def png_bytes(image: QImage) -> bytes:
    store = QBuffer()
    store.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(store, "PNG"):  # type: ignore[call-overload]
        raise OSError(None, "the picture could not be made")
    return bytes(store.data().data())
