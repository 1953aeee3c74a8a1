"""What the tests of the Learn page share: a window with the page in view, and keys as the window system sends them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mha_studio.app import learning
from mha_studio.app.main import application
from mha_studio.app.main_window import MainWindow
from mha_studio.document.defaults import new_document
from mha_studio.session.settings import Settings
from mha_studio.views.learn.learn_view import LearnView


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    """The studio on a small document."""
    application()
    made = MainWindow(new_document("the cat sat on the mat", 2, 8), Settings())
    made.resize(1280, 720)
    made.show()
    QTest.qWaitForWindowExposed(made)
    yield made
    made.close()
    made.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def learn(window: MainWindow) -> LearnView:
    """Its Learn page, in view."""
    page = learning.show(window)
    QApplication.processEvents()
    return page


def press(
    window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key goes to whatever has the focus, shortcuts first."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
    QApplication.processEvents()
