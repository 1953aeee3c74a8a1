"""Kernels come in after the first paint, in a thread, and nothing waits for them."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from mha_studio.session import kernels
from mha_studio.session.kernels import KernelLoader


@pytest.mark.parametrize("fine", [True, False])
def test_the_end_of_loading_is_told(
    qapp: object, qtbot: object, monkeypatch: pytest.MonkeyPatch, fine: bool
) -> None:
    where: list[threading.Thread] = []
    monkeypatch.setattr(kernels, "load_kernels", lambda: where.append(threading.current_thread()) or fine)
    also: list[int] = []
    loader = KernelLoader(also=(lambda: also.append(1),))
    with qtbot.waitSignal(loader.ready if fine else loader.failed):
        loader.start()
        loader.start()
    assert loader.wait(60.0)
    assert [thread is threading.main_thread() for thread in where] == [False]
    assert also == ([1] if fine else [])


def test_a_stopped_loader_is_silent(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    gate, told = threading.Event(), []
    monkeypatch.setattr(kernels, "load_kernels", lambda: gate.wait(60.0))
    loader = KernelLoader()
    loader.ready.connect(lambda: told.append("ready"))
    loader.start()
    loader.stop()
    gate.set()
    assert loader.wait(60.0)
    assert told == []


def test_the_studio_paints_by_the_reference_and_goes_on_by_the_kernels() -> None:
    pytest.importorskip("numba")
    code = """
import mha_studio.app.main as m
from PySide6.QtWidgets import QApplication
whole = m.load_the_rest
def rest(window, path):
    print(window.store.trace.result.computed_by)
    before = window.store.trace
    loader = whole(window, path)
    def done():
        assert window.store.trace is not before
        print(window.store.trace.result.computed_by)
        QApplication.quit()
    loader.ready.connect(done)
    loader.failed.connect(lambda why: (print(why), QApplication.quit()))
    return loader
m.load_the_rest = rest
raise SystemExit(m.main())
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=300, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == ["reference", "kernels"]
