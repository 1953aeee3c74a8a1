"""Finds what is not code (fonts, icons, lessons, scenarios, themes), wherever the program lies.

Holds the one function `resource`. Reading the files is left to whoever asked for them.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    candidates = [package / "_resources"]  # in a wheel, and in a bundle that keeps the package as files
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        candidates.append(Path(bundle) / "mha_studio" / "_resources")
    # In a checkout; anywhere else a folder `resources` beside the package is someone else's.
    if (package.parent / "pyproject.toml").is_file():
        candidates.append(package.parent / "resources")
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    looked = ", ".join(str(candidate) for candidate in candidates)
    raise FileNotFoundError(
        f"The program's own files are missing (looked for {looked}); install MHA Studio again."
    )


def resource(*parts: str) -> Path:
    """Return the path of a file or folder below `resources/`: `resource("fonts", "Inter.ttf")`.

    The same call answers in a checkout, in an installed wheel and in a frozen bundle. Without parts it is the folder
    itself. Raises FileNotFoundError, naming the path, where there is nothing of that name.
    """
    path = _root().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(
            f"The program's file {'/'.join(parts)} is missing ({path}); install MHA Studio again."
        )
    return path
