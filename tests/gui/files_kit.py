"""What the tests of opening and saving share: a window of a family, and answers to what it asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from mha_studio.app.main import application
from mha_studio.app.main_window import MainWindow
from mha_studio.app.windows import Windows
from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document
from mha_studio.document.file import save_document
from mha_studio.session.settings import Settings


@pytest.fixture
def windows(qapp: QApplication, tmp_path: Path) -> Iterator[Windows]:
    """A family of windows with settings of their own; all are closed in the end."""
    application()
    family = Windows(Settings(tmp_path / "config" / "settings.json"))
    yield family
    family.close()
    settle()


@pytest.fixture
def window(windows: Windows) -> MainWindow:
    made = windows.open(new_document("the cat sat", 2, 8))
    made.resize(1280, 720)
    QTest.qWaitForWindowExposed(made)
    return made


def settle() -> None:
    """Let what waits happen, and what is to be deleted go."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def question(window: MainWindow) -> QMessageBox | None:
    """The question that is asked before work would be lost."""
    settle()
    found = [box for box in window.findChildren(QMessageBox, "leaveQuestion") if box.isVisible()]
    return found[0] if found else None


def answer(window: MainWindow, button: QMessageBox.StandardButton) -> None:
    """Press a button of that question."""
    box = question(window)
    assert box is not None, "nothing was asked"
    box.button(button).click()
    settle()


def choose_file(window: MainWindow, name: str, path: Path) -> None:
    """Answer a file dialog."""
    dialog = window.findChild(QFileDialog, name)
    assert dialog is not None, f"there is no {name}"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    settle()


def press(window: MainWindow, text: str) -> None:
    """Press the banner's button of that name."""
    found = [button for button in window.banner.buttons if button.text() == text]
    assert found, f"no button “{text}” in: {window.banner.text}"
    found[0].click()
    settle()


def saved(path: Path, text: str = "it was here") -> Document:
    """A document that lies in a file."""
    document = new_document(text, 2, 8)
    save_document(document, path)
    return document
