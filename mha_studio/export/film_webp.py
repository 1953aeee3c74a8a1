"""Animated WebP, frame by frame (RFC 9649, section 2.7): lossless, of each frame only what changed.

Pillow packs the pixels; the container is written here, because Pillow's own keeps every frame in memory until the last.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]
ANIMATION, ALPHA = 0x02, 0x10
NO_BLEND = 0x02


class WebP:
    """One film, played over and over; with `clear` it keeps an alpha channel."""

    def __init__(self, path: Path, width: int, height: int, fps: int, clear: bool) -> None:
        self._out = open(path, "w+b")  # noqa: SIM115  (it stays open from frame to frame)
        self._fps, self._clear = fps, clear
        self._out.write(b"RIFF\0\0\0\0WEBP")
        flags = ANIMATION | (ALPHA if clear else 0)
        self._chunk(b"VP8X", struct.pack("<I", flags) + _three(width - 1) + _three(height - 1))
        self._chunk(b"ANIM", struct.pack("<IH", 0, 0))
        self._before: Pixels | None = None
        self._waiting: tuple[tuple[int, int, int, int], bytes, int] | None = None
        self._count = 0

    def add(self, pixels: Pixels | None) -> None:
        from mha_studio.export.film import changed_part

        part = None if pixels is None else changed_part(self._before, pixels)
        if pixels is not None and part is not None:
            self._flush()
            left, top, right, bottom = part
            left, top = left // 2 * 2, top // 2 * 2  # places are kept halved
            crop = np.ascontiguousarray(pixels[top:bottom, left:right])
            kinds = ("RGBA", "BGRA") if self._clear else ("RGB", "BGRX")
            picture = Image.frombuffer(
                kinds[0], (right - left, bottom - top), crop.tobytes(), "raw", kinds[1], 0, 1
            )
            store = io.BytesIO()
            picture.save(store, "WEBP", lossless=True, quality=40, method=1, exact=True)
            self._waiting = ((left, top, right, bottom), _still(store.getvalue()), self._count)
            self._before = pixels
        self._count += 1

    def _flush(self) -> None:
        """Write the frame that waits, now that it is known how long it stands."""
        if self._waiting is None:
            return
        (left, top, right, bottom), body, since = self._waiting
        stands = round(1000 * self._count / self._fps) - round(1000 * since / self._fps)
        place = (left // 2, top // 2, right - left - 1, bottom - top - 1, stands)
        self._chunk(b"ANMF", b"".join(map(_three, place)) + bytes([NO_BLEND]) + body)
        self._waiting = None

    def _chunk(self, kind: bytes, body: bytes) -> None:
        self._out.write(kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2))

    def close(self) -> None:
        self._flush()
        size = self._out.tell()
        self._out.seek(4)
        self._out.write(struct.pack("<I", size - 8))
        self._out.close()

    def drop(self) -> None:
        self._out.close()


def _three(number: int) -> bytes:
    return struct.pack("<I", number)[:3]


def _still(data: bytes) -> bytes:
    """Of a still WebP the chunks that hold the picture."""
    return b"".join(
        kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
        for kind, body in chunks(data)
        if kind in (b"ALPH", b"VP8 ", b"VP8L")
    )


def chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The chunks of a WebP: (kind, body)."""
    at = 12
    while at + 8 <= len(data):
        kind, size = data[at : at + 4], struct.unpack_from("<I", data, at + 4)[0]
        yield kind, data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
