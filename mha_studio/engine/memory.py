"""Memory for results: buffers that are used again once nobody looks at them, and a clear no before the machine chokes.

Fresh memory costs more than the computation: at 2,048 tokens the pages of one result take longer to be handed out by
the system than to be filled. What goes into a buffer is left to `layout.py` and the kernels.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .errors import TooLargeError
from .layout import ALIGNMENT

Array = NDArray[Any]

KEPT_BUFFERS = 4
KEPT_BYTES = 2 << 30
WORTH_ASKING = 64 << 20  # below this no one is asked whether there is room


class BufferPool:
    """Hands out flat, cache-line aligned buffers; takes one back by itself when the last view of it is gone.

    CPython counts references: a buffer that nobody but the pool refers to is free. Every NumPy view refers to the
    array that owns the memory, so none is overlooked. Where there is no such count, each buffer is a new one.
    """

    def __init__(self) -> None:
        self._owned: list[Array] = []
        self._skipped: list[int] = []  # bytes before the first cache line of each
        self._lock = threading.Lock()

    def take(self, size: int, dtype: np.dtype[Any], what: Callable[[], str]) -> Array:
        """A writable buffer of `size` elements with anything in it. Raises `TooLargeError`; `what` says for whom."""
        used = size * dtype.itemsize
        wanted = used + ALIGNMENT
        with self._lock:
            for place in reversed(range(len(self._owned))):  # the last one used may still be in the cache
                if self._owned[place].nbytes == wanted and sys.getrefcount(self._owned[place]) == _ALONE:
                    self._owned.append(self._owned.pop(place))
                    self._skipped.append(self._skipped.pop(place))
                    break
            else:
                self._owned.append(allocate(wanted, what))
                self._skipped.append(-self._owned[-1].ctypes.data % ALIGNMENT)
                while len(self._owned) > KEPT_BUFFERS or (
                    len(self._owned) > 1 and sum(buffer.nbytes for buffer in self._owned) > KEPT_BYTES
                ):
                    self._owned.pop(0)
                    self._skipped.pop(0)
            skip = self._skipped[-1]
            return self._owned[-1][skip : skip + used].view(dtype)

    def clear(self) -> None:
        """Let go of every buffer; those in use live on until their views are gone."""
        with self._lock:
            self._owned.clear()
            self._skipped.clear()


def refuse_above(size: int, what: Callable[[], str]) -> None:
    """Raise `TooLargeError` where `size` bytes are more than can be had, saying how much it would take and there is."""
    if size > WORTH_ASKING:
        available = available_bytes()
        if available is not None and size > available:
            raise TooLargeError(
                f"{what()} would take {readable(size)} of memory and {readable(available)} are free; "
                "fewer tokens or heads would fit."
            )


def allocate(size: int, what: Callable[[], str]) -> Array:
    """`size` bytes, or `TooLargeError`."""
    refuse_above(size, what)
    try:
        return np.empty(size, np.uint8)
    except (MemoryError, ValueError):
        raise TooLargeError(
            f"{what()} would take {readable(size)} of memory, which the system does not give; "
            "fewer tokens or heads would fit."
        ) from None


def available_bytes() -> int | None:
    """Memory that can be had without pushing other programs out, in bytes; None where the system does not say."""
    try:
        for line in Path("/proc/meminfo").read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return None


def readable(size: int) -> str:
    """1234567890 → '1.2 GB'."""
    for unit, step in (("TB", 1e12), ("GB", 1e9), ("MB", 1e6)):
        if size >= step:
            return f"{size / step:.1f} {unit}"
    return f"{size / 1e3:.1f} kB"


def _references_of_a_lone_entry() -> int:
    entries = [np.empty(1, np.uint8)]
    return sys.getrefcount(entries[0])


_counts = sys.implementation.name == "cpython" and getattr(sys, "_is_gil_enabled", lambda: True)()
_ALONE = _references_of_a_lone_entry() if _counts else -1
