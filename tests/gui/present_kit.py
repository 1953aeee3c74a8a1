"""What the tests of presenting share: the studio and its hall, keys as a remote sends them, and what is seen there."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mha_studio.app.main import application
from mha_studio.app.main_window import MainWindow
from mha_studio.app.presentation import Presentation
from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document
from mha_studio.scene import place_of
from mha_studio.session.settings import Settings, Values
from mha_studio.trace.model import Cell
from tests.gui.views_kit import LOOK, hover

HALL = (1920, 1080)


@pytest.fixture(scope="module")
def shared(qapp: QApplication) -> Iterator[MainWindow]:
    """One window for all: what a test leaves is put back by `window`."""
    application()
    made = MainWindow(small(), Settings())
    made.resize(1280, 720)
    made.show()
    QTest.qWaitForWindowExposed(made)
    made.store.check()  # its worker runs from now on, as long as the window, and not from the middle of some test on
    yield made
    made.close()
    made.deleteLater()
    QApplication.processEvents()


def small() -> Document:
    return new_document("the cat sat on the mat", 2, 8).replace(look=LOOK, note="Two heads, two habits.")


@pytest.fixture
def window(shared: MainWindow) -> Iterator[MainWindow]:
    store = shared.store
    store.open_document(small())
    shared.activateWindow()
    QTest.qWaitForWindowActive(shared)
    shared.stage.setFocus()
    yield shared
    if shared.lesson is not None:
        shared.lesson.close()
    if shared._presentation is not None:
        show = shared._presentation
        show.desk.set_wash(0.5)
        show.desk.turn("keys", False)
        show.leave()
        show.notes = show._usual_notes
    store.pause()
    store.look("now")
    store.select(None)
    usual = Values()
    for name in usual.__struct_fields__:
        if getattr(store.settings.values, name) != getattr(usual, name):
            store.choose(name, getattr(usual, name))
    shared.notice.dismiss()
    QApplication.processEvents()
    parts = (shared, store, *((shared._presentation.hall,) if shared._presentation is not None else ()))
    for timer in [each for part in parts for each in part.findChildren(QTimer)]:
        timer.stop()  # what closing the window would stop; a test of its own closes one


@pytest.fixture
def show(window: MainWindow) -> Presentation:
    """F5 was pressed on the stage; the picture has the size of a common projector's."""
    press(window.stage, Qt.Key.Key_F5)
    made = window.presentation()
    assert made.running
    made.hall.resize(*HALL)
    QApplication.processEvents()
    made.stage.setFocus()
    return made


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key goes to whatever has the focus, shortcuts first."""
    QTest.keyClick(QApplication.focusWidget() or widget, key, modifiers)
    QApplication.processEvents()


def pixels(show: Presentation) -> np.ndarray:
    """What the hall sees, (rows, columns, 3)."""
    image = show.stage.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8)
    return flat.reshape(image.height(), image.width(), 4)[..., :3].copy()


def middle(show: Presentation, cell: Cell) -> QPoint:
    box = place_of(show.stage.frame, cell)
    assert box is not None, cell
    return QPoint(round(box[0] + box[2] / 2), round(box[1] + box[3] / 2))


def to_scores(window: MainWindow) -> None:
    window.store.seek(window.store.schedule.step_end(3))


def draw(show: Presentation, *points: QPoint) -> None:
    QTest.mousePress(show.stage, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        hover(show.stage, point)
    QTest.mouseRelease(show.stage, Qt.MouseButton.LeftButton, pos=points[-1])
