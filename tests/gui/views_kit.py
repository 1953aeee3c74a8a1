"""What the tests of the views share: a store on a small document, in a window that is shown and closed again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from mha_studio.document.defaults import new_document
from mha_studio.session.changes import Notice
from mha_studio.session.store import Store

LOOK = ("Each word looks at the word before it.", "Each word looks at its own kind.")


@pytest.fixture
def store(qapp: object) -> Iterator[Store]:
    """Six tokens, two heads, d_model 8; scores are step 4."""
    made = Store(new_document().replace(look=LOOK, note="Two heads, two habits."))
    yield made
    made.close()


class Heard:
    """Collects the notices of a store."""

    def __init__(self, store: Store) -> None:
        self.notices: list[Notice] = []
        store.notice.connect(self.notices.append)

    @property
    def texts(self) -> list[str]:
        return [notice.text for notice in self.notices]


def show(qtbot, widget: QWidget, width: int, height: int) -> QWidget:
    """Shows a widget at a size and waits until it is there."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    return widget


def hover(widget: QWidget, point: QPoint | QPointF, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Moves the pointer over a widget, with the button that is `held` down. The event goes straight to it:
    `QTest.mouseMove` asks the platform, which on a slow machine answers after the test has looked."""
    at = QPointF(point)
    none = Qt.MouseButton.NoButton
    everywhere = QPointF(widget.mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, at, everywhere, none, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def drag(widget: QWidget, point: QPoint | QPointF) -> None:
    """Moves the pointer with the left button down."""
    hover(widget, point, Qt.MouseButton.LeftButton)


def click(qtbot, widget: QWidget, x: float, y: float) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
