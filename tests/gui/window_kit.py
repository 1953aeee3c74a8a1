"""The studio's window, shown for a test and gone after it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mha_studio.app.main import application
from mha_studio.app.main_window import MainWindow
from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document
from mha_studio.session.settings import Settings


@contextmanager
def studio(document: Document, settings: Settings | None = None) -> Iterator[MainWindow]:
    """A window of 1280 × 720 on a document, with settings of its own where none are given."""
    application()
    made = MainWindow(document, settings or Settings())
    made.resize(1280, 720)
    made.show()
    QTest.qWaitForWindowExposed(made)
    yield made
    made.close()
    made.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    with studio(new_document("the cat sat on the mat", 2, 8)) as made:
        yield made
