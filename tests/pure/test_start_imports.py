"""The start takes nothing along that it does not need; and what PySide6 loads late is there when it is asked for."""

from __future__ import annotations

import subprocess
import sys


def run(code: str) -> str:
    """What a process of its own prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    return done.stdout


LATE = """
from mha_studio.app.qt_start import load_qt
load_qt()
import builtins
from PySide6.QtCore import QPoint, QRect
import shibokensupport.signature.mapping as mapping
"""


def test_pyside_loads_its_words_only_when_they_are_asked_for() -> None:
    assert (
        run(LATE + "print('namespace' in vars(mapping), mapping.namespace is vars(mapping))")
        == "False True\n"
    )


def test_errors_of_pyside_are_worded_as_ever() -> None:
    said = "try:\n QPoint('a', [])\nexcept TypeError as error:\n print(error)\n"
    usual = "from PySide6.QtCore import QPoint\n"
    assert run(LATE + said) == run(usual + said)


def test_signatures_of_pyside_are_as_ever() -> None:
    asked = "from shibokensupport.signature import get_signature\nprint(get_signature(QRect.contains))\n"
    usual = "from PySide6.QtCore import QPoint, QRect\n"
    assert "QPoint" in run(usual + asked)
    assert run(LATE + asked) == run(usual + asked)


def test_imports_go_by_python_itself_again() -> None:
    assert run(LATE + "print(builtins.__import__ is builtins.__orig_import__)") == "True\n"


def test_an_unknown_name_in_a_late_module_is_an_attribute_error() -> None:
    assert run(LATE + "print(hasattr(mapping, 'nothing'), hasattr(mapping, 'nothing'))") == "False False\n"
