"""The page for worksheets: what is chosen is what is shown and written, and the program remembers it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from mha_studio.app import worksheets
from mha_studio.app.main_window import MainWindow
from mha_studio.document.defaults import new_document
from mha_studio.document.edits import SetText
from mha_studio.learn.worksheet import KINDS, sheet
from mha_studio.paint.theme import LIGHT
from mha_studio.session.store import Store
from mha_studio.views.learn.worksheets import WorksheetsPage
from tests.gui.learn_kit import clock, desk, window

__all__ = ["clock", "desk", "window"]


@pytest.fixture
def store(qapp: object) -> Iterator[Store]:
    made = Store(new_document("the cat sat", 2, 8))
    yield made
    made.close()


@pytest.fixture
def page(store: Store) -> Iterator[WorksheetsPage]:
    made = WorksheetsPage(store, LIGHT)
    made.asked.connect(lambda order: worksheets.write(store, made, order))
    made.resize(1020, 640)
    made.show()
    made.begin()
    QTest.qWaitForWindowExposed(made)
    yield made
    made.end()
    worksheets.stop(made)
    made.close()
    made.deleteLater()
    QApplication.processEvents()


def settled(page: WorksheetsPage) -> None:
    page.refresh()
    QApplication.processEvents()


def until_over(page: WorksheetsPage) -> None:
    for _ in range(3000):
        QTest.qWait(20)
        if not page.writing:
            return
    raise AssertionError("it is still being written")


def test_what_is_chosen_is_drawn_at_once_and_remembered(store: Store, page: WorksheetsPage) -> None:
    assert page.sheet is not None
    assert page.front.pages is not None
    page.difficulty.setCurrentIndex(2)
    page.heads.setValue(2)
    page.seed.setValue(12)
    page.kinds["words"].setChecked(False)
    settled(page)
    wanted = sheet(page.options, 12)
    assert [each.tables for each in page.sheet.exercises] == [each.tables for each in wanted.exercises]
    assert {each.kind for each in page.sheet.exercises} == set(KINDS) - {"words"}
    assert page.front.pages is not None
    assert page.front.pages.sheet is page.sheet
    kept = store.settings.values
    assert (kept.sheet_difficulty, kept.sheet_heads, kept.sheet_seed) == ("hard", 2, 12)
    assert "words" not in kept.sheet_kinds


def test_the_open_document_is_drawn_from_and_followed(store: Store, page: WorksheetsPage) -> None:
    page.source.setCurrentIndex(1)
    settled(page)
    assert not page.heads.isEnabled()
    assert page.sheet is not None
    assert page.sheet.sentence == " ".join(store.document.tokens)
    store.apply(SetText("dogs run home"))
    settled(page)
    assert page.sheet.sentence == "dogs run home"


def test_without_an_exercise_there_is_nothing_to_save_and_it_says_so(page: WorksheetsPage) -> None:
    for check in page.kinds.values():
        check.setChecked(False)
    settled(page)
    assert not page.save_button.isEnabled()
    assert "without exercises" in page.status.text()
    page.kinds["scores"].setChecked(True)
    settled(page)
    assert page.save_button.isEnabled()


def test_sheets_and_keys_are_written_beside_each_other(page: WorksheetsPage, tmp_path: Path) -> None:
    page.versions.setValue(2)
    page.apart.setChecked(True)
    settled(page)
    page.ask()
    dialog = page.findChild(QFileDialog, "sheetFile")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "class.pdf"))
    dialog.reject()
    until_over(page)
    assert (tmp_path / "class.pdf").read_bytes()[:5] == b"%PDF-"
    assert (tmp_path / "class-key.pdf").read_bytes()[:5] == b"%PDF-"
    assert "class.pdf" in page.status.text()
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["class-key.pdf", "class.pdf"]


def test_what_cannot_be_written_says_why(page: WorksheetsPage, tmp_path: Path) -> None:
    page.save(tmp_path / "nowhere" / "class.pdf")
    until_over(page)
    assert "nowhere" in page.status.text()
    assert page.save_button.isEnabled()


def test_it_can_be_called_off(page: WorksheetsPage, tmp_path: Path) -> None:
    page.versions.setValue(200)
    page.save(tmp_path / "class.pdf")
    page.ask()
    until_over(page)
    assert list(tmp_path.glob("*.pdf")) == []
    assert list(tmp_path.glob(".class*")) == []


def test_it_is_opened_to_be_printed(
    page: WorksheetsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(worksheets, "printed_file", lambda: tmp_path / "print.pdf")
    monkeypatch.setattr(worksheets, "open_file", lambda path: opened.append(path) is None)
    page.print_it()
    until_over(page)
    assert opened == [tmp_path / "print.pdf"]
    assert opened[0].exists()


def test_pages_are_turned_by_keys_and_another_sheet_is_one_behind_the_class(
    page: WorksheetsPage,
) -> None:
    settled(page)
    page.front.setFocus()
    assert page.front.pages is not None
    assert page.front.pages.count > 1
    QTest.keyClick(page.front, Qt.Key.Key_PageDown)
    assert page.front.index == 1
    QTest.keyClick(page.front, Qt.Key.Key_PageUp)
    assert page.front.index == 0
    page.versions.setValue(5)
    page.seed.setValue(10)
    page.another()
    assert page.seed.value() == 15


def test_the_menu_leads_there(window: MainWindow) -> None:
    window.actions_table["worksheets"].trigger()
    assert window.learn is not None
    assert isinstance(window.learn.page, WorksheetsPage)
