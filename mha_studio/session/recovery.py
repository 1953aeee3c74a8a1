"""What is kept of unsaved work, in files of this process alone, and what processes that died have left behind.

The folder holds, for each running program, a lock `NAME.lock` and for each of its windows that has unsaved work a
document `NAME.WINDOW.mha`: an ordinary one, with a few words beside its description on where it belongs. The system
takes the lock away with the process that holds it; then another one may take it, and with it the documents. When to
keep what is `keeper.py`'s, what to do with what was found is the window's. Nothing here needs Qt.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct

from mha_studio.document.atomic import replace_file, sweep
from mha_studio.document.document import Document
from mha_studio.document.file import SUFFIX, FileError, document_bytes, read_bytes, read_document
from mha_studio.document.tensors import ContainerError, read_tensors
from mha_studio.language import tr
from mha_studio.session.settings import APP

KEY = "mha_studio_recovery"
_LOCK = ".lock"
_TRIES = 20
_NAME = re.compile(r"(work-\d+-[0-9a-f]{8})(?:\.lock|\.\d+\.mha)")


def user_folder() -> Path:
    """Where this user's unsaved work is kept; the folder may not exist yet."""
    from platformdirs import user_state_path

    return user_state_path(APP, appauthor=False) / "recovery"


class Lock:
    """A file that one process holds for as long as it lives: `take`, `leave`."""

    def __init__(self, path: Path, opened: int) -> None:
        self.path = path
        self._opened = opened

    @classmethod
    def take(cls, path: Path) -> Lock | None:
        """The lock, now held by this process, or None where a living one holds it. Raises OSError."""
        opened = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            held = _seize(opened) and not _someone_lives(os.read(opened, 4096)) and _is_at(path, opened)
        except OSError:
            held = False
        if not held:
            os.close(opened)
            return None
        with contextlib.suppress(OSError):  # it is held all the same on a full disk
            os.ftruncate(opened, 0)
            os.lseek(opened, 0, os.SEEK_SET)
            os.write(opened, json.dumps({"pid": os.getpid(), "started": _started(os.getpid())}).encode())
        return cls(path, opened)

    def leave(self) -> None:
        """Give the lock back and take its file away."""
        if self._opened >= 0:
            if os.name == "nt":  # there an open file cannot be taken away, and nobody else can have opened it
                os.close(self._opened)
            with contextlib.suppress(OSError):
                self.path.unlink()
            if os.name != "nt":
                os.close(self._opened)
            self._opened = -1

    def abandon(self) -> None:
        """Give the lock back and leave its file, as a process that dies does."""
        if self._opened >= 0:
            os.close(self._opened)
            self._opened = -1


class Work(Struct, frozen=True):
    """Unsaved work that was found: where it lies, where it was last saved (if ever), its title, when it was kept
    (seconds since 1970)."""

    file: Path
    path: Path | None
    title: str
    kept: float

    def document(self) -> Document:
        """The document as it was kept. Raises `FileError`."""
        return read_document(read_bytes(self.file), self.file.name)

    @property
    def name(self) -> str:
        """What to call it."""
        return self.path.name if self.path is not None else tr(self.title) or tr("untitled.mha")


class Found:
    """What one dead process has left; nobody else can take it while this is held."""

    def __init__(self, lock: Lock, works: list[Work]) -> None:
        self._lock = lock
        self.works = works

    def discard(self) -> None:
        """Take it all away: it has been restored and kept anew, or nobody wants it."""
        for work in self.works:
            with contextlib.suppress(OSError):
                work.file.unlink()
        self.works = []
        self._lock.leave()

    def postpone(self) -> None:
        """Leave it for the next start."""
        self._lock.abandon()


class Recovery:
    """This process's place in `folder`. Made when something is first kept, gone when nothing is."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock: Lock | None = None
        self._making = threading.Lock()
        self._windows = 0

    def window(self) -> int:
        """A number for a window of this process."""
        self._windows += 1
        return self._windows

    def file(self, window: int) -> Path:
        """Where the unsaved work of a window is kept. Raises OSError where the folder cannot be written."""
        with self._making:  # the workers of two windows may come here together
            if self._lock is None:
                self._lock = self._taken()
        return self._lock.path.with_name(f"{self._lock.path.stem}.{window}{SUFFIX}")

    def clear(self, window: int) -> None:
        """The work of a window is saved, or nobody wants it."""
        if self._lock is not None:
            with contextlib.suppress(OSError):
                self.file(window).unlink()

    def close(self) -> None:
        """The program comes to its end, and all windows are cleared."""
        if self._lock is not None:
            self._lock.leave()
            self._lock = None

    def found(self) -> Iterator[Found]:
        """What dead processes have left, newest first; each is held from then on. Locks without work are taken away,
        and what killed saves have left beside."""
        for name in _names(self.folder):
            try:
                lock = Lock.take(self.folder / f"{name}{_LOCK}")
            except OSError:
                continue
            if lock is None:
                continue
            works = [
                _work(file)
                for file in sorted(self.folder.glob(f"{name}.*{SUFFIX}"))
                if _NAME.fullmatch(file.name)
            ]
            if works:
                yield Found(lock, works)
            else:
                lock.leave()
        sweep(self.folder)

    def _taken(self) -> Lock:
        import secrets

        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for _ in range(_TRIES):
            lock = Lock.take(self.folder / f"work-{os.getpid()}-{secrets.token_hex(4)}{_LOCK}")
            if lock is not None:  # else a program that looks for work has met it before it was locked
                return lock
        raise OSError(errno.EAGAIN, "no lock can be had there")


def keep(document: Document, path: Path | None, file: Path) -> None:
    """Write the recovery file of a window, whole or not at all. Raises OSError or `FileError`."""
    about: dict[str, Any] = {"path": None if path is None else str(path.absolute()), "kept": time.time()}
    try:
        data = document_bytes(document, {KEY: json.dumps(about)})
    except ContainerError as error:
        raise FileError(
            tr("The unsaved work cannot be kept: {error}; make it smaller.").format(error=error)
        ) from None
    replace_file(file, data)


def _work(file: Path) -> Work:
    """What a recovery file says of itself; one that cannot be read is named after its file."""
    try:
        _, strings = read_tensors(read_bytes(file))
        about = json.loads(strings[KEY])
        title = json.loads(strings["mha_studio"]).get("title", "")
        path = about["path"]
        return Work(file, Path(path) if path else None, str(title), float(about["kept"]))
    except (ValueError, LookupError, TypeError, AttributeError):
        with contextlib.suppress(OSError):
            return Work(file, None, file.name, file.stat().st_mtime)
        return Work(file, None, file.name, 0.0)


def _names(folder: Path) -> list[str]:
    """The processes that have anything in the folder, the one that wrote last first."""
    newest: dict[str, float] = {}
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            match = _NAME.fullmatch(entry.name)
            if match:
                with contextlib.suppress(OSError):
                    written = entry.stat(follow_symlinks=False).st_mtime
                    newest[match[1]] = max(written, newest.get(match[1], 0.0))
    return sorted(newest, key=lambda name: -newest[name])


def _seize(opened: int) -> bool:
    """Lock an open file for this process without waiting; False where another one has it."""
    if os.name == "nt":
        import msvcrt

        try:
            os.lseek(opened, 2**30, os.SEEK_SET)  # far beyond what is written: a locked byte cannot be read
            msvcrt.locking(opened, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
            os.lseek(opened, 0, os.SEEK_SET)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        # A file system without locks: who holds it is told by what is written in it.
        return error.errno not in (errno.EWOULDBLOCK, errno.EACCES)
    return True


def _is_at(path: Path, opened: int) -> bool:
    """Whether an open file is still the one of that name: whoever held it may just have taken it away."""
    about, now = os.fstat(opened), os.stat(path)
    return (about.st_ino, about.st_dev) == (now.st_ino, now.st_dev)


def _someone_lives(written: bytes) -> bool:
    """Whether the process that a lock names is another one that still runs, where the system can tell."""
    try:
        holder = json.loads(written)
        pid, started = int(holder["pid"]), str(holder["started"])
    except (ValueError, LookupError, TypeError):
        return False
    return pid != os.getpid() and bool(started) and _started(pid) == started


def _started(pid: int) -> str:
    """When a process started, in words that no other process shares; empty where there is none, or no telling."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        fields = stat.rpartition(")")[2].split()
        return "" if fields[0] in "ZX" else f"{boot} {fields[19]}"
    except (OSError, LookupError, ValueError):
        return ""
