"""The window under the hands of someone new to it: wrong input mended, odd scripts, long words, every control named."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mha_studio.app.main import application
from mha_studio.app.main_window import MainWindow
from mha_studio.document.defaults import new_document
from mha_studio.session.settings import Settings


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    application()
    made = MainWindow(new_document("the cat sat on the mat", 2, 8), Settings())
    made.resize(1280, 720)
    made.show()
    QTest.qWaitForWindowExposed(made)
    yield made
    made.close()
    made.deleteLater()
    QApplication.processEvents()


def type_into(field: object, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_what_was_refused_is_no_longer_said_once_it_is_mended(window: MainWindow) -> None:
    bar = window.model_bar
    for field, wrong, right in (
        (window.token_edit, "", "dogs"),
        (bar.heads.lineEdit(), "3", "4"),
        (bar.heads.lineEdit(), "many", "2"),
    ):
        type_into(field, wrong)
        assert window.notice.text, wrong
        type_into(field, right)
        assert not window.notice.text, right
    type_into(bar.dim, "nan")
    assert "nan" in window.notice.text
    type_into(bar.dim, "12")
    assert "nan" not in window.notice.text


def test_undo_takes_what_was_refused_with_it_but_not_other_news(window: MainWindow) -> None:
    type_into(window.token_edit, "dogs")
    type_into(window.model_bar.heads.lineEdit(), "3")
    assert window.notice.text
    window.store.undo()
    assert not window.notice.text
    window.store.tell("The disk is full.", "error")
    window.store.redo()
    assert window.notice.text == "The disk is full."
