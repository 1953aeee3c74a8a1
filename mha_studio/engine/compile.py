"""`python -m mha_studio.engine.compile`: compile every kernel into the cache, slowly and out of the way.

Runs in a process of its own (`loader.compile_elsewhere` starts it), at the lowest priority, so that the window stays
smooth meanwhile. Exit status 0 once everything is there, 1 with one line where no safe folder can be had.
"""

from __future__ import annotations

import importlib
import os
import sys

from . import cache, loader


def compile_kernels() -> int:
    """Compile into the folder of `cache.kernel_cache_dir`; the exit status."""
    folder = cache.kernel_cache_dir()
    if folder is None:
        print("compile: there is no folder for compiled kernels that is the user's alone.", file=sys.stderr)
        return 1
    cache.direct_numba_to(folder)
    with cache.one_at_a_time(folder):
        if not cache.is_complete(folder):
            for name in loader.KERNEL_MODULES:
                importlib.import_module(f"{__package__}.{name}")
            _compile_drawing()
            cache.mark_complete(folder)
            cache.prune(folder)
    return 0


def _compile_drawing() -> None:
    """The kernels that draw, where that room is there; named, not imported: the engine does not know paint."""
    try:
        raster = importlib.import_module("mha_studio.paint.raster")
    except ImportError:
        return  # without Qt there is nothing to draw on
    try:
        raster.compile_all()
    except Exception as error:  # drawing has its own way without them; the engine's kernels are whole
        print(f"compile: the kernels that draw could not be compiled ({error!r}).", file=sys.stderr)


if __name__ == "__main__":
    if hasattr(os, "nice"):
        os.nice(15)
    sys.exit(compile_kernels())
