"""GIF, frame by frame: one palette for the whole film, and of each frame only what changed.

Pillow packs the pixels; the container is written here, because Pillow's own keeps every frame in memory until the last.
"""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import GifImagePlugin, Image

Pixels = NDArray[np.uint8]
CLEAR = 255
"""The entry that leaves what was there."""
EXACT = 160
"""So many colours that are seen most often are kept as they are; the others share what is left."""


def palette_of(samples: list[Pixels]) -> NDArray[np.uint8]:
    """(255, 3) red, green, blue: the colours that the samples need most."""
    packed = np.concatenate([each.reshape(-1, 4).view(np.uint32)[:, 0] & 0xFFFFFF for each in samples])
    colours, counts = np.unique(packed, return_counts=True)
    order = np.lexsort((colours, -counts))
    kept = colours[order[:EXACT]]
    rest = colours[order[EXACT:]]
    if rest.size > CLEAR - EXACT:
        weights = counts[order[EXACT:]]
        rest = _shared(rest, weights, CLEAR - EXACT)
    chosen = np.concatenate([kept, rest]).astype(np.uint32)[:CLEAR]
    palette = np.zeros((CLEAR, 3), np.uint8)
    for place, shift in enumerate((16, 8, 0)):
        palette[: chosen.size, place] = chosen >> shift & 255
    palette[chosen.size :] = palette[0]
    return palette


def _shared(colours: NDArray[np.uint32], weights: NDArray[np.intp], most: int) -> NDArray[np.uint32]:
    """As many colours for more of them: Pillow's median cut over a picture in which each stands by its weight."""
    times = np.maximum(1, np.minimum(64, weights // max(1, int(weights.mean()))))
    line = np.repeat(colours, times)
    parts = np.stack([line >> 16 & 255, line >> 8 & 255, line & 255], axis=1).astype(np.uint8)
    picture = Image.fromarray(parts[np.newaxis])
    cut = picture.quantize(most, method=Image.Quantize.MEDIANCUT).getpalette() or []
    found = np.array(cut[: most * 3], np.uint32).reshape(-1, 3)
    packed: NDArray[np.uint32] = (found[:, 0] << 16 | found[:, 1] << 8 | found[:, 2]).astype(np.uint32)
    return packed


class Nearest:
    """The entry of a palette that is nearest to each colour; each colour is looked for once."""

    def __init__(self, palette: NDArray[np.uint8]) -> None:
        self._palette = palette.astype(np.int32)
        self._known = np.full(1 << 24, CLEAR, np.uint8)

    def entries(self, pixels: Pixels) -> NDArray[np.uint8]:
        """(rows, columns) entries for (rows, columns, 4) pixels."""
        packed = np.ascontiguousarray(pixels).view(np.uint32)[..., 0] & 0xFFFFFF
        found = self._known[packed]
        strange = np.unique(packed[found == CLEAR])
        if strange.size:
            for part in np.array_split(strange, -(-strange.size // 4096)):
                colours = np.stack([part >> 16 & 255, part >> 8 & 255, part & 255], axis=1).astype(np.int32)
                apart = ((colours[:, np.newaxis] - self._palette) ** 2).sum(axis=2)
                self._known[part] = apart.argmin(axis=1)
            found = self._known[packed]
        return found


class Gif:
    """One film, played over and over. Times are hundredths of a second: at 30 frames a second 3, 3, 4 and again."""

    def __init__(self, path: Path, width: int, height: int, fps: int, palette: NDArray[np.uint8]) -> None:
        self._out = open(path, "wb")  # noqa: SIM115  (it stays open from frame to frame)
        self._fps = fps
        self._nearest = Nearest(palette)
        self._table = table = palette.tobytes() + bytes(3)
        self._out.write(b"GIF89a" + struct.pack("<HHBBB", width, height, 0xF7, 0, 0) + table)
        self._out.write(b"!\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00")
        self._before: Pixels | None = None
        self._waiting: tuple[Image.Image, tuple[int, int], int] | None = None
        self._count = 0

    def add(self, pixels: Pixels | None) -> None:
        from mha_studio.export.film import changed_part

        part = None if pixels is None else changed_part(self._before, pixels)
        if pixels is not None and part is not None:
            self._flush()
            left, top, right, bottom = part
            now = pixels[top:bottom, left:right]
            entries = self._nearest.entries(now)
            if self._before is not None:
                was = self._before[top:bottom, left:right]
                entries[(was == now).all(axis=2)] = CLEAR
            self._waiting = (Image.fromarray(entries), (left, top), self._count)
            self._before = pixels
        self._count += 1

    def _flush(self) -> None:
        """Write the frame that waits, now that it is known how long it stands."""
        if self._waiting is None:
            return
        picture, at, since = self._waiting
        picture.putpalette(self._table)
        hundredths = round(100 * self._count / self._fps) - round(100 * since / self._fps)
        data = GifImagePlugin.getdata(
            picture, at, duration=10 * max(2, hundredths), disposal=1, transparency=CLEAR, include_color_table=False
        )  # fmt: skip
        for chunk in data:
            self._out.write(chunk)
        self._waiting = None

    def close(self) -> None:
        self._flush()
        self._out.write(b";")
        self._out.close()

    def drop(self) -> None:
        self._out.close()
