"""What the tests of the Learn page share: a window with the page in view, a desk of their own, and keys as the window
system sends them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mha_studio.app import learning
from mha_studio.app.main_window import MainWindow
from mha_studio.document.defaults import new_document
from mha_studio.learn import desk as desks
from mha_studio.learn.desk import Desk
from mha_studio.learn.progress import Progress
from mha_studio.views.learn.learn_view import LearnView
from mha_studio.views.learn.review import Review
from tests.gui.window_kit import studio


class Clock:
    """A clock that the test moves; it begins at noon, whatever the zone."""

    def __init__(self) -> None:
        self.t = datetime(2026, 3, 2, 12, 0, tzinfo=datetime.now().astimezone().tzinfo).astimezone(UTC)

    def __call__(self) -> datetime:
        return self.t


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """A desk over progress of its own."""
    made = Desk(Progress(tmp_path / "learn" / "progress.sqlite", clock))
    desks.use(made)
    yield made
    desks.use(None)


@pytest.fixture
def window(qapp: QApplication, desk: Desk) -> Iterator[MainWindow]:
    """The studio on a small document."""
    with studio(new_document("the cat sat on the mat", 2, 8)) as made:
        yield made


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


def ask(learn: LearnView, card: str) -> Review:
    """Let the review in view ask this card."""
    review = learn.page
    assert isinstance(review, Review)
    review.item = next(item for item in review._desk.items if item.id == card)
    review._show(review.item)
    QApplication.processEvents()
    return review
