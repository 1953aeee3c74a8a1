"""What the tests for everyone share: the real window, shown, on a small document."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from mha_studio.app.main_window import MainWindow
from mha_studio.app.outfit import put_on
from mha_studio.document.defaults import new_document
from mha_studio.session.settings import Values
from tests.gui.window_kit import studio


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    with studio(new_document("the cat sat on the mat", 2, 8)) as made:
        QApplication.processEvents()
        yield made
    put_on(Values())
    QApplication.processEvents()
