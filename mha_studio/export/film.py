"""Films: frames painted one after the other, handed to a thread that encodes them, in memory that does not grow.

A frame that looks like the one before it is not painted again; the encoder is told that nothing changed. How a format
keeps its frames is in `film_mp4.py`, `film_gif.py`, `film_apng.py` and `film_webp.py`, which know neither Qt nor time.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from mha_studio.export.job import Job
from mha_studio.export.shots import Shots
from mha_studio.paint.painter import FramePainter
from mha_studio.paint.picture import blank, paint_on
from mha_studio.paint.print_theme import THEMES
from mha_studio.scene.frame import Frame

Pixels = NDArray[np.uint8]
"""(height, width, 4): blue, green, red, alpha, as Qt keeps them; alpha not multiplied in."""
Tick = Callable[[int, int], None]
WAITING = 2
RING = WAITING + 3
"""Images in turn: those that wait, the one being encoded, the one before it, the one being painted."""
SAMPLES = 24
SAMPLE_WIDTH = 640.0


class Encoder(Protocol):
    """Takes frames in turn and writes them to its file; nothing stands in it as a whole before `close`."""

    def add(self, pixels: Pixels | None) -> None:
        """The next frame, or None for one like that before it."""

    def close(self) -> None:
        """All frames came; finish the file."""

    def drop(self) -> None:
        """Give up; the file is thrown away."""


def film(job: Job, shots: Shots, path: Path, tick: Tick) -> None:
    """Write the film of a job. `tick` may raise to call it off."""
    easel = Easel(job)
    line = _Line(_encoder(job, shots, easel, path))
    try:
        for index, (frame, same) in enumerate(shots.film()):
            line.put(None if same else easel.paint(frame))
            tick(index + 1, shots.count)
    except BaseException:
        line.stop()
        raise
    line.finish()


def _encoder(job: Job, shots: Shots, easel: Easel, path: Path) -> Encoder:
    width, height = job.pixels
    if job.format == "mp4":
        from mha_studio.export.film_mp4 import Mp4

        return Mp4(path, width, height, job.rate)
    if job.format == "gif":
        from mha_studio.export.film_gif import Gif, palette_of

        return Gif(path, width, height, job.rate, palette_of(_samples(job, shots)))
    if job.format == "apng":
        from mha_studio.export.film_apng import Apng

        return Apng(path, width, height, job.rate, job.clear)
    from mha_studio.export.film_webp import WebP

    return WebP(path, width, height, job.rate, job.clear)


class Easel:
    """Images to paint frames on, a few in turn."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.painter = FramePainter(THEMES[job.theme], at_once=True)
        self._images: list[QImage] = []
        self._turn = 0

    def paint(self, frame: Frame) -> Pixels:
        """The frame's pixels; they stay as they are while `RING` - 1 further frames are painted."""
        job, ground = self.job, None if self.job.clear else self.painter.theme.window
        if len(self._images) < RING:
            self._images.append(blank(frame.width, frame.height, job.scale, ground))
        image = self._images[self._turn % RING]
        self._turn += 1
        image.fill(ground if ground else 0)
        paint_on(image, frame, self.painter, job.scale)
        if job.clear:
            image = image.convertToFormat(QImage.Format.Format_ARGB32)
        return as_pixels(image)


def as_pixels(image: QImage) -> Pixels:
    """The pixels of an image of 32 bits, which they share; a copy where Qt would let them go."""
    lines = np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels: Pixels = lines[:, : image.width() * 4].reshape(image.height(), image.width(), 4)
    return pixels if image.format() == QImage.Format.Format_RGB32 else pixels.copy()


def _samples(job: Job, shots: Shots) -> list[Pixels]:
    """Small pictures from all over the film, for the colours that it needs."""
    from msgspec.structs import replace

    small = replace(job, scale=min(job.scale, SAMPLE_WIDTH / job.width), clear=False)
    easel = Easel(small)
    count = min(SAMPLES, shots.count)
    times = [shots.time_of(round(i * (shots.count - 1) / max(count - 1, 1))) for i in range(count)]
    return [easel.paint(shots.at(t)).copy() for t in times]


class _Line:
    """The thread that encodes, and the short line of frames that wait for it."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._queue: queue.Queue[Any] = queue.Queue(WAITING)
        self._problem: BaseException | None = None
        self._thread = threading.Thread(target=self._work, name="mha-studio-encoder", daemon=True)
        self._thread.start()

    def put(self, pixels: Pixels | None) -> None:
        """Let a frame wait in line. Raises what went wrong with those before it."""
        self._queue.put((pixels,))
        if self._problem is not None:
            raise self._problem

    def finish(self) -> None:
        """Wait until all are written."""
        self._queue.put(None)
        self._thread.join()
        if self._problem is not None:
            raise self._problem

    def stop(self) -> None:
        """Give up and wait until the encoder has let go of its file."""
        if self._problem is None:
            self._problem = _Stopped()
        self._queue.put(None)
        self._thread.join()

    def _work(self) -> None:
        while True:
            item = self._queue.get()
            try:
                if self._problem is not None:
                    if item is None:
                        self._encoder.drop()
                elif item is None:
                    self._encoder.close()
                else:
                    self._encoder.add(item[0])
            except BaseException as error:  # it is raised again where the frames come from
                if self._problem is None:
                    self._problem = error
                    if item is None:
                        self._encoder.drop()
            if item is None:
                return


class _Stopped(Exception):
    """The frames stopped coming."""


def changed_part(before: Pixels | None, now: Pixels) -> tuple[int, int, int, int] | None:
    """(left, top, right, bottom) of what differs, None where nothing does."""
    height, width = now.shape[:2]
    if before is None:
        return 0, 0, width, height
    differs = before.view(np.uint32)[..., 0] != now.view(np.uint32)[..., 0]
    rows = np.flatnonzero(differs.any(axis=1))
    if not rows.size:
        return None
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    cols = np.flatnonzero(differs[top:bottom].any(axis=0))
    return int(cols[0]), top, int(cols[-1]) + 1, bottom
