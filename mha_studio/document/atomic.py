"""Files that are replaced as a whole: written beside, on to the disk, then renamed over the old one.

At no moment is there half a file under the name that people know. What a killed program leaves behind lies under a
hidden name of its own, and `sweep` takes it away later. What is in a file is left to `file.py`.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
import time
from pathlib import Path

from mha_studio.language import tr

OLD_SECONDS = 3600.0
"""A file beside that has not been touched for so long belongs to no save that is still going on."""
_BESIDE = re.compile(r"\..+\.\d+-[0-9a-f]{8}\.part", re.DOTALL)


def replace_file(target: Path, data: bytes) -> None:
    """Make `data` what `target` holds, whole or not at all. Raises OSError, and then `target` is as it was.

    Nothing but a plain file is replaced: a file in the place of a device or a pipe would be one for the whole system.
    """
    if target.exists() and not target.is_file():
        raise OSError(errno.EINVAL, tr("it is a folder, a device or a pipe and no file"), str(target))
    import secrets  # here, for nothing is saved at the start

    beside = target.with_name(f".{target.name[:40]}.{os.getpid()}-{secrets.token_hex(4)}.part")
    try:
        with open(beside, "xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(OSError):  # a new file has no mode to keep
            os.chmod(beside, stat.S_IMODE(target.stat().st_mode))
        os.replace(beside, target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder on to the disk, where the system can do that."""
    if hasattr(os, "O_DIRECTORY"):
        with contextlib.suppress(OSError):  # some file systems cannot sync a folder; the file itself is safe
            opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(opened)
            finally:
                os.close(opened)


def sweep(folder: Path, older_than: float = OLD_SECONDS) -> int:
    """Take away what killed saves have left in `folder` and nobody has touched for `older_than` seconds.

    Answers how many files went. A folder that cannot be read is left alone; only plain files with the name that
    `replace_file` gives them are touched, and links are not followed.
    """
    gone = 0
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if not _BESIDE.fullmatch(entry.name):
                continue
            with contextlib.suppress(OSError):
                about = entry.stat(follow_symlinks=False)
                if stat.S_ISREG(about.st_mode) and time.time() - about.st_mtime >= older_than:
                    os.unlink(entry.path)
                    gone += 1
    return gone
