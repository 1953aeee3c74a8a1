"""The documents that the program brings along: sentences with heads built to do something that can be said.

They lie in `resources/scenarios/` as ordinary `.mha` files, made by `tools/build_scenarios.py`; their titles, sentences
and claims are in the files. Nothing here knows what any of them does.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from msgspec import Struct

from mha_studio.document.document import Document
from mha_studio.document.file import SUFFIX, load_document
from mha_studio.resources import resource

FOLDER = "scenarios"


class ScenarioInfo(Struct, frozen=True):
    """A row of the menu: `id` for `load_scenario`, a short title, and what to look for."""

    id: str
    title: str
    note: str


@cache
def scenarios() -> tuple[ScenarioInfo, ...]:
    """All scenarios, in the order of the menu."""
    return tuple(
        ScenarioInfo(id, doc.title, doc.note) for id, doc in ((id, load_scenario(id)) for id in _files())
    )


@cache
def load_scenario(id: str) -> Document:
    """The document of a scenario; the same object at each call. Raises KeyError where there is none of that name."""
    return load_document(_files()[id])


def first_document() -> Document:
    """What the program shows when it is opened without a file."""
    return load_scenario(next(iter(_files())))


@cache
def _files() -> dict[str, Path]:
    """Id → file. The number in front of a file's name is its place in the menu."""
    paths = sorted(resource(FOLDER).glob(f"*{SUFFIX}"))
    return {path.stem.partition("-")[2]: path for path in paths}
