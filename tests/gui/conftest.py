"""For tests of the window: nothing of one is left when the next begins, and what is waited for has time to come."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

PATIENCE_MS = 60_000


class PatientBot(QtBot):
    """Waits up to a minute: five seconds, pytest-qt's own choice, are over soon where other programs compute too."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **how: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(scope="session")
def timers() -> weakref.WeakSet[QTimer]:
    """Every timer that Python code makes from now on. (A look through all that the collector knows, after each test,
    took a sixth of the suite's time.)
    """
    made: weakref.WeakSet[QTimer] = weakref.WeakSet()
    usual = QTimer.__init__

    def remembered(self: QTimer, *arguments: Any, **named: Any) -> None:
        usual(self, *arguments, **named)
        made.add(self)

    QTimer.__init__ = remembered  # type: ignore[method-assign]
    return made


def clear_away() -> None:
    """What `deleteLater` was called on goes: an event loop would see to it, a test has none, and each window that stays
    makes the next one dearer. Without any the application takes its style sheet off, as a program that starts has it:
    a window that is built under one is styled at each step.
    """
    app = QApplication.instance()
    if isinstance(app, QApplication):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if not app.allWidgets() and app.styleSheet():
            app.setStyleSheet("")


@pytest.fixture(scope="module", autouse=True)
def no_studio_stays() -> Iterator[None]:
    """Who makes a window deletes it: one that stays is styled again with each that comes after it."""
    yield
    clear_away()
    left = [each for each in QApplication.topLevelWidgets() if each.objectName() == "mainWindow"]
    for window in left:
        window.deleteLater()
    assert not left, "a window outlives the tests of its module; `deleteLater` it"


@pytest.fixture(autouse=True)
def nothing_runs_on(timers: weakref.WeakSet[QTimer]) -> Iterator[None]:
    """A test of the window that leaves a thread or a running timer behind fails: in the program it would run on too."""
    before = set(threading.enumerate())
    yield
    clear_away()
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        thread.join(timeout=60)
    assert not [thread.name for thread in left if thread.is_alive()], "a thread outlives its test"
    running = [timer.parent() for timer in timers if shiboken6.isValid(timer) and timer.isActive()]
    assert not running, "a timer outlives its test"
