"""MP4 by PyAV: H.264 as every player takes it, the same bytes for the same frames (PyAV comes as the extra `video`)."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
OPTIONS = {"preset": "superfast", "crf": "18", "tune": "animation", "threads": "2", "bf": "0"}
"""A fixed number of threads: x264 cuts a picture into as many parts, so that another number gives other bytes."""
BT709 = 1


class Mp4:
    """One film. Sides are even, as its colours are kept for two pixels by two: an odd last line is left out."""

    def __init__(self, path: Path, width: int, height: int, fps: int) -> None:
        import av
        from av.video.reformatter import ColorRange, Colorspace, VideoReformatter

        self._av: Any = av
        self._space: Any = {"dst_colorspace": Colorspace.ITU709, "dst_color_range": ColorRange.MPEG}
        self._size = width // 2 * 2, height // 2 * 2
        self._out: Any = av.open(
            str(path), "w", format="mp4", options={"movflags": "+faststart", "fflags": "+bitexact"}
        )
        self._stream: Any = self._out.add_stream("libx264", rate=fps, options=OPTIONS)
        self._stream.width, self._stream.height = self._size
        self._stream.pix_fmt = "yuv420p"
        self._stream.time_base = self._stream.codec_context.time_base = Fraction(1, fps)
        context = self._stream.codec_context
        context.gop_size = 2 * fps
        context.colorspace = context.color_primaries = context.color_trc = BT709
        context.color_range = ColorRange.MPEG.value
        self._reformatter: Any = VideoReformatter()
        self._last: Any = None
        self._count = 0

    def add(self, pixels: Pixels | None) -> None:
        if pixels is not None:
            width, height = self._size
            whole = self._av.VideoFrame.from_ndarray(
                np.ascontiguousarray(pixels[:height, :width]), format="bgra"
            )
            self._last = whole.reformat(format="yuv420p", **self._space)
        frame = self._last
        frame.pts = self._count
        frame.time_base = self._stream.codec_context.time_base
        self._count += 1
        for packet in self._stream.encode(frame):
            self._out.mux(packet)

    def close(self) -> None:
        for packet in self._stream.encode(None):
            self._out.mux(packet)
        self._out.close()

    def drop(self) -> None:
        self._out.close()
