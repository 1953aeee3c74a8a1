"""APNG, frame by frame (PNG specification, third edition, section 11.3.6): of each frame only what changed.

Pillow packs the pixels; the container is written here, because Pillow's own keeps every frame in memory until the last.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


class Apng:
    """One film, played over and over; with `clear` it keeps an alpha channel."""

    def __init__(self, path: Path, width: int, height: int, fps: int, clear: bool) -> None:
        self._out = open(path, "w+b")  # noqa: SIM115  (it stays open from frame to frame)
        self._fps, self._clear = fps, clear
        self._out.write(_SIGNATURE)
        self._chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6 if clear else 2, 0, 0, 0))
        self._counted_at = self._out.tell()
        self._chunk(b"acTL", struct.pack(">II", 1, 0))
        self._before: Pixels | None = None
        self._waiting: tuple[tuple[int, int, int, int], list[bytes], int] | None = None
        self._count = self._frames = self._sequence = 0

    def add(self, pixels: Pixels | None) -> None:
        from mha_studio.export.film import changed_part

        part = None if pixels is None else changed_part(self._before, pixels)
        if pixels is not None and part is not None:
            self._flush()
            left, top, right, bottom = part
            crop = np.ascontiguousarray(pixels[top:bottom, left:right])
            kinds = ("RGBA", "BGRA") if self._clear else ("RGB", "BGRX")
            picture = Image.frombuffer(
                kinds[0], (right - left, bottom - top), crop.tobytes(), "raw", kinds[1], 0, 1
            )
            store = io.BytesIO()
            picture.save(store, "PNG", compress_level=6)
            parts = [body for kind, body in chunks(store.getvalue()) if kind == b"IDAT"]
            self._waiting = (part, parts, self._count)
            self._before = pixels
        self._count += 1

    def _flush(self) -> None:
        """Write the frame that waits, now that it is known how long it stands."""
        if self._waiting is None:
            return
        (left, top, right, bottom), parts, since = self._waiting
        stands = self._count - since
        place = (right - left, bottom - top, left, top, stands, self._fps, 0, 0)
        self._chunk(b"fcTL", struct.pack(">IIIIIHHBB", self._next(), *place))
        for body in parts:
            if self._frames == 0:
                self._chunk(b"IDAT", body)
            else:
                self._chunk(b"fdAT", struct.pack(">I", self._next()) + body)
        self._frames += 1
        self._waiting = None

    def _next(self) -> int:
        self._sequence += 1
        return self._sequence - 1

    def _chunk(self, kind: bytes, body: bytes) -> None:
        self._out.write(struct.pack(">I", len(body)) + kind + body)
        self._out.write(struct.pack(">I", zlib.crc32(kind + body)))

    def close(self) -> None:
        self._flush()
        self._chunk(b"IEND", b"")
        self._out.seek(self._counted_at)
        self._chunk(b"acTL", struct.pack(">II", self._frames, 0))
        self._out.close()

    def drop(self) -> None:
        self._out.close()


def chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The chunks of a PNG: (kind, body)."""
    at = len(_SIGNATURE)
    while at < len(data):
        (size,) = struct.unpack_from(">I", data, at)
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + size]
        at += 12 + size
