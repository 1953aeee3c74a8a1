"""Where an export goes: a file or a new folder that is there whole or not at all, and what to say when it fails.

It is written beside under a hidden name, so that a film of any length never lies in memory, then synced and renamed.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from mha_studio.document.atomic import sync_folder
from mha_studio.export.job import ExportError
from mha_studio.language import tr


class Cancelled(Exception):
    """The export was called off; nothing of it is left."""


@contextlib.contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """A path to write to, which becomes `target` when all went well and is gone when not. Raises `ExportError`."""
    target = target.absolute()
    _refuse_what_is_there(target, folder=False)
    beside = _beside(target)
    try:
        with _told(target):
            yield beside
            with open(beside, "rb+") as written:
                os.fsync(written.fileno())
            with contextlib.suppress(OSError):  # a new file has no mode to keep
                os.chmod(beside, stat.S_IMODE(target.stat().st_mode))
            os.replace(beside, target)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink()
    sync_folder(target.parent)


@contextlib.contextmanager
def whole_folder(target: Path) -> Iterator[Path]:
    """A new folder to write into, which becomes `target`: one that is not there yet, or is empty."""
    target = target.absolute()
    _refuse_what_is_there(target, folder=True)
    beside = _beside(target)
    try:
        with _told(target):
            beside.mkdir()
            yield beside
            if target.exists():
                target.rmdir()
            os.replace(beside, target)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    sync_folder(target.parent)


def _beside(target: Path) -> Path:
    return target.with_name(f".{target.name[:40]}.{os.getpid()}-{secrets.token_hex(4)}.part")


def _refuse_what_is_there(target: Path, folder: bool) -> None:
    name = target.name
    if not target.parent.is_dir():
        raise ExportError(
            tr("“{name}”: the folder {folder} is not there; make it or choose another place.").format(
                name=name, folder=target.parent
            )
        )
    if folder and target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise ExportError(
            tr("“{name}” is there already; the name of a new or an empty folder would fit.").format(name=name)
        )
    if not folder and target.is_dir():
        raise ExportError(tr("“{name}” is a folder; the name of a file would fit.").format(name=name))
    if not folder and target.exists() and not target.is_file():
        raise ExportError(
            tr("“{name}” is a device or a pipe and no file; choose another name.").format(name=name)
        )


@contextlib.contextmanager
def _told(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ExportError(sentence(target, error)) from error


def sentence(target: Path, error: OSError) -> str:
    """Why `target` could not be written, in one sentence that says what to do."""
    name = target.name
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return tr("“{name}”: the disk is full; make room or choose another place.").format(name=name)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return tr("“{name}”: nothing may be written to {folder}; choose another place.").format(
            name=name, folder=target.parent
        )
    if error.errno == errno.ENAMETOOLONG:
        return tr("“{name}”: the name is too long for this disk; a shorter one would fit.").format(
            name=name[:40] + "…"
        )
    reason = error.strerror or str(error)
    return tr("“{name}”: {reason}; choose another place.").format(name=name, reason=reason)
