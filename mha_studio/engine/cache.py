"""Where compiled kernels are kept between runs, and whether that place can be trusted.

Numba's cache index is a pickle: whoever can write to the folder can run code as the user. So the folder belongs to
the user alone (mode 0700, checked, and so is every folder above it), or it is not used at all. What goes in is left
to `loader.py` and `compile.py`.

What only a look into the folder needs is imported there: this module is loaded on the way to the first paint.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from mha_studio import __version__

LOCK = "lock"
FORGOTTEN_SECONDS = 30 * 24 * 3600
OVERRIDE = "MHA_STUDIO_CACHE_DIR"
SOURCES = (
    "engine/kernels.py", "engine/incremental_kernels.py", "engine/vector_math.py", "engine/layout.py",
    "paint/raster.py",
)  # fmt: skip


def kernel_cache_dir() -> Path | None:
    """The folder for compiled kernels of this version, made if it was not there; None where no safe one can be had.

    It lies in the user's cache folder, or in the one that the environment variable MHA_STUDIO_CACHE_DIR names. Its name
    ends in the `fingerprint`, so that two installations never take each other's kernels away.
    """
    chosen = os.environ.get(OVERRIDE)
    if not chosen:
        import platformdirs
    base = Path(chosen) if chosen else platformdirs.user_cache_path("mha-studio", appauthor=False)
    if not base.is_absolute():
        return None
    folder = base / "kernels" / f"{__version__}-{fingerprint()}"
    try:
        base.mkdir(parents=True, exist_ok=True)
        for level in (folder.parent, folder):
            if not level.exists():
                level.mkdir(mode=0o700, exist_ok=True)
        return None if why_unsafe(folder) else folder
    except OSError:
        return None


def why_unsafe(folder: Path) -> str | None:
    """One sentence on why nothing is loaded from this folder; None where it is the user's alone."""
    if os.name == "nt":
        return None  # the profile folder is the user's by its access list; modes say nothing there
    me = os.getuid()
    own = folder.lstat()
    if not stat.S_ISDIR(own.st_mode):
        return f"{folder} is not a folder of its own."
    if own.st_uid != me:
        return f"{folder} belongs to another user."
    if stat.S_IMODE(own.st_mode) != 0o700:
        return f"{folder} has mode {stat.S_IMODE(own.st_mode):04o}; 0700 would fit."
    # Who may rename a folder above can put another in its place.
    for above in folder.resolve().parents:
        seen = above.stat()
        if seen.st_uid not in (0, me):
            return f"{above} belongs to another user."
        if seen.st_mode & (stat.S_IWGRP | stat.S_IWOTH) and not seen.st_mode & stat.S_ISVTX:
            return f"{above} can be written to by others."
    return None


def direct_numba_to(folder: Path) -> None:
    """Have Numba keep its cache there, whether it has been imported already or will be later."""
    os.environ["NUMBA_CACHE_DIR"] = str(folder)
    if "numba" in sys.modules:
        sys.modules["numba"].config.CACHE_DIR = str(folder)


def fingerprint() -> str:
    """Changes whenever compiled kernels would: with their sources, Python, Numba, NumPy or the processor."""
    import platform
    from importlib import metadata

    digest = hashlib.sha256()
    for package in ("numba", "llvmlite", "numpy"):
        try:
            digest.update(f"{package} {metadata.version(package)}\n".encode())
        except metadata.PackageNotFoundError:
            digest.update(f"{package} is missing\n".encode())
    digest.update(f"{sys.version}\n{platform.machine()}\n{_processor()}\n".encode())
    package_folder = Path(__file__).resolve().parent.parent
    for name in SOURCES:
        source = package_folder / name
        if source.is_file():
            seen = source.stat()
            digest.update(f"{source} {seen.st_size} {seen.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:24]


def is_complete(folder: Path) -> bool:
    """Whether every kernel has been compiled into the folder."""
    return (folder / "complete").is_file()


def mark_complete(folder: Path) -> None:
    """Say that every kernel is there. Last, so that what was interrupted is not mistaken for whole."""
    (folder / "complete").touch()


def wipe(folder: Path) -> None:
    """Empty the folder: what is in it is damaged and can be made again."""
    import shutil

    for entry in folder.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry, ignore_errors=True)
        elif entry.name != LOCK:
            entry.unlink(missing_ok=True)


def prune(folder: Path) -> None:
    """Remove the folders of other versions that nobody has compiled into for a month."""
    import shutil

    for other in folder.parent.iterdir():
        with contextlib.suppress(OSError):
            if other != folder and other.stat().st_mtime < time.time() - FORGOTTEN_SECONDS:
                shutil.rmtree(other, ignore_errors=True)


@contextlib.contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Hold the folder's lock: a second program that starts at the same moment waits and finds the work done."""
    with open(folder / LOCK, "a+b") as handle:
        if sys.platform == "win32":
            import msvcrt

            handle.seek(0)
            msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield  # closing the file lets go of the lock


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        import platform

        return platform.processor()
    return "\n".join(sorted({line for line in lines if line.startswith(("model name", "flags"))}))
