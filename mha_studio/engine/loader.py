"""When the kernels come into use: compiled elsewhere if they are not yet, loaded from the cache, tried, swapped in.

Called from a thread once the window has been painted; until then, and wherever anything here goes wrong, the
reference serves. Where the cache lies and whether it is safe is decided in `cache.py`; `compile.py` is what runs in
the process that compiles.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import cache

if TYPE_CHECKING:
    import logging

KERNEL_MODULES = ("kernels", "incremental_kernels", "vector_math")
COMPILE_SECONDS = 600

_lock = threading.Lock()
_kernels: Any = None
_status = "not loaded yet; the reference computes"


def _log() -> logging.Logger:
    import logging  # not before there is something to say

    return logging.getLogger(__name__)


def kernels_ready() -> bool:
    """Whether `attend` is computed by the kernels from now on."""
    return _kernels is not None


def active_kernels() -> Any:
    """The module of kernels, or None while the reference serves."""
    return _kernels


def kernel_status() -> str:
    """One phrase for people: what computes, and why."""
    return _status


def load_kernels() -> bool:
    """Load the kernels and let `attend` use them; True where that went well, False where the reference goes on serving.

    If they are not in the cache, they are compiled by a niced process of its own first, and this call waits for it, so
    it belongs in a thread. Does not raise: whatever goes wrong stands in `kernel_status` and in the log. From here on
    NumPy's OpenBLAS computes on one thread, process-wide: the engine brings its own threads for what is large.
    """
    global _kernels, _status
    with _lock:
        if _kernels is not None:
            return True
        try:
            _kernels, _status = read_kernels()
        except Exception as error:
            _log().warning("Kernels could not be loaded.", exc_info=True)
            _status = f"kernels could not be loaded ({type(error).__name__}); the reference computes"
        return _kernels is not None


def read_kernels() -> tuple[Any, str]:
    """The module of kernels (or None) and one phrase on how it went; does not swap anything in."""
    if importlib.util.find_spec("numba") is None:
        return None, "numba is not installed; the reference computes"
    folder = cache.kernel_cache_dir()
    if folder is None:
        return None, "no folder for compiled kernels that is the user's alone; the reference computes"
    # In a frozen program paths can be relative, and Numba would then look beside whatever is the working directory.
    if not Path(__file__).is_absolute() or not Path(__file__).with_name("kernels.py").is_file():
        return None, "the kernels' source is not beside the program; the reference computes"
    cache.direct_numba_to(folder)
    for attempt in (1, 2):
        if not cache.is_complete(folder) and not compile_elsewhere():
            return None, "kernels could not be compiled; the reference computes"
        try:
            kernels = importlib.import_module(f"{__package__}.kernels")
            importlib.import_module(f"{__package__}.incremental_kernels")
            _try_out(kernels)
        except Exception:
            _log().warning("Compiled kernels are damaged; they are made again.", exc_info=attempt == 2)
            with cache.one_at_a_time(folder):
                cache.wipe(folder)
            for name in KERNEL_MODULES:
                sys.modules.pop(f"{__package__}.{name}", None)
        else:
            return kernels, "compiled kernels compute"
    return None, "compiled kernels were damaged twice; the reference computes"


def compile_elsewhere() -> bool:
    """Compile every kernel into the cache, in a niced process of its own; True where that went well.

    It runs in the folder that holds the package: `-m` imports from the working directory first, and in somebody's
    downloads there may lie a numba.py.
    """
    import subprocess  # not on the way to the first paint

    command = [sys.executable, "-m", f"{__package__}.compile"]
    if getattr(sys, "frozen", False):
        command = [sys.executable, "--compile-kernels"]
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            timeout=COMPILE_SECONDS, check=False, cwd=Path(__file__).parents[2],
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        _log().warning("Kernels could not be compiled: %s", error)
        return False
    if done.returncode:
        _log().warning("Kernels could not be compiled: %s", done.stderr.strip().rpartition("\n")[2])
    return done.returncode == 0


def _try_out(kernels: Any) -> None:
    """A small and a middling computation by the kernels must equal the reference's; raises where one does not."""
    import numpy as np

    from . import blas, plan, reference
    from .api import check_call
    from .config import AttentionConfig
    from .masks import causal_mask
    from .weights import AttentionWeights

    library = blas.products()
    if library is not None:
        library.set_threads(1)
    for tokens, width in ((5, 8), (70, 64)):
        for real, tolerance in ((np.float32, 1e-5), (np.float64, 1e-10)):
            config = AttentionConfig(width, 2)
            x = (np.sin(np.arange(tokens * width, dtype=np.float64)) * 2).astype(real).reshape(tokens, width)
            weights = AttentionWeights.random(config, 1, real)
            call = check_call(x, x, x, weights, config, causal_mask(tokens))
            ours, theirs = plan.forward(call, kernels), reference.forward(call)
            error = np.abs(ours.output - theirs.output).max() / np.abs(theirs.output).max()
            if not error <= tolerance:
                raise ArithmeticError(f"Kernels are off by {error:.1e} at {tokens} tokens.")
