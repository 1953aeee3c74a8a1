"""Every package that comes along is named with its terms and a full text."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

import pytest

from mha_studio.app.licences import PACKAGES, Licence, licences

REPOSITORY = Path(__file__).resolve().parents[2]
ALL = tuple(licences())


@pytest.mark.parametrize("part", ALL, ids=lambda part: part.name)
def test_terms_and_a_full_text_are_there(part: Licence) -> None:
    assert part.terms
    assert part.texts
    assert len(part.text()) > 500


def test_nothing_that_is_needed_at_run_time_is_left_out() -> None:
    named = {_plain(name) for name in PACKAGES}
    wanted = [_plain(line) for line in metadata.requires("mha-studio") or () if "extra ==" not in line]
    assert {"numpy", "numba", "pillow"} <= set(wanted)
    while wanted:
        name = wanted.pop()
        assert name in named
        try:
            lines = metadata.requires(name) or ()
        except metadata.PackageNotFoundError:
            continue
        further = (line for line in lines if "extra ==" not in line and "win32" not in line)
        wanted += [found for line in further if (found := _plain(line)) != name]


def _plain(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found is not None, requirement
    return re.sub(r"[-_.]+", "-", found.group()).lower()
