"""What the tests of the hall share: a window that presents, and the keys that reach it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mha_studio.app.main import application
from mha_studio.app.main_window import MainWindow
from mha_studio.app.presentation import Presentation
from mha_studio.document.defaults import new_document
from mha_studio.session.settings import Settings
from tests.gui.views_kit import LOOK

HALL = (1920, 1080)


@contextmanager
def presenting() -> Iterator[tuple[MainWindow, Presentation]]:
    """A window of its own, presenting on a common projector."""
    application()
    made = MainWindow(new_document("the cat sat on the mat", 2, 8).replace(look=LOOK), Settings())
    made.resize(1280, 720)
    made.show()
    QTest.qWaitForWindowExposed(made)
    made.store.check()
    show = made.presentation()
    show.start()
    show.hall.resize(*HALL)
    QApplication.processEvents()
    show.stage.setFocus()
    try:
        yield made, show
    finally:
        if made.lesson is not None:
            made.lesson.close()
        show.leave()
        rest(made, show)
        made.close()
        made.deleteLater()
        QApplication.processEvents()


def rest(window: MainWindow, show: Presentation) -> None:
    """What closing the windows would stop; the next test goes on with them."""
    window.store.pause()
    for timer in [each for part in (window, window.store, show.hall) for each in part.findChildren(QTimer)]:
        timer.stop()


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key goes to a widget as from a keyboard, shortcuts first."""
    QTest.keyClick(widget, key, modifiers)
    QApplication.processEvents()


def pixels(show: Presentation) -> np.ndarray:
    """What the hall sees, (rows, columns, 3)."""
    image = show.stage.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8)
    return flat.reshape(image.height(), image.width(), 4)[..., :3].copy()
