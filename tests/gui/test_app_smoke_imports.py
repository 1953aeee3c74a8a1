"""The smoke test's question whether all is there that anything imports: what is an import, and what is missed."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from mha_studio.app import smoke_imports

SOURCE = """
import os, numpy.fft as f
from typing import TYPE_CHECKING
from . import near
if TYPE_CHECKING:
    import never
else:
    import other
def late():
    try:
        from PIL import Image, Nothing
    except KeyError:
        from deep.er import name
"""


def test_imports_are_found_wherever_they_stand_but_not_those_of_types() -> None:
    assert set(smoke_imports.imported(ast.parse(SOURCE))) == {
        ("os", ""), ("numpy.fft", ""), ("typing", "TYPE_CHECKING"), ("other", ""), ("PIL", "Image"),
        ("PIL", "Nothing"), ("deep.er", "name"),
    }  # fmt: skip


def test_what_is_missing_is_named_with_who_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "page.py").write_text(SOURCE, encoding="utf-8")
    monkeypatch.setattr(smoke_imports, "PACKAGE", tmp_path)
    problems = smoke_imports.missing_imports()
    assert [problem.split(":")[0] for problem in problems] == [
        "page.py cannot import PIL",
        "page.py cannot import deep.er",
        "page.py cannot import other",
    ]


def test_here_nothing_is_missing() -> None:
    assert smoke_imports.missing_imports() == []
