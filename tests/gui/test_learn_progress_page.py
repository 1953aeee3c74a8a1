"""The page on one's progress: figures, calendar and curve, and progress as files, each step of it undoable."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from mha_studio.app.main_window import MainWindow
from mha_studio.learn.desk import Desk
from mha_studio.learn.progress import read_copy
from mha_studio.learn.schedule import AGAIN, EASY, GOOD
from mha_studio.views.learn.learn_view import LearnView
from mha_studio.views.learn.progress_page import ProgressPage
from tests.gui.learn_kit import Clock, clock, desk, learn, window

__all__ = ["clock", "desk", "learn", "window"]

DAY = timedelta(days=1)


def fill(desk: Desk, clock: Clock, weeks: int = 6) -> None:
    """Some weeks of learning, each card when it is due."""
    for day in range(weeks * 7):
        for item in desk.queue("due")[:12]:
            state = desk.progress.state(item.id)
            rating = EASY if state is None else AGAIN if (day + len(item.id)) % 7 == 0 else GOOD
            desk.progress.answer(item.id, rating)
        clock.t += DAY


def page_of(learn: LearnView) -> ProgressPage:
    learn.turn_to("progress")
    QApplication.processEvents()
    page = learn.page
    assert isinstance(page, ProgressPage)
    return page


def press_button(page: ProgressPage, name: str) -> None:
    found = [button for button in page.findChildren(QPushButton, name) if not button.isHidden()]
    assert found, name
    found[-1].click()
    QApplication.processEvents()


def test_a_new_student_sees_that_nothing_is_there_yet(window: MainWindow, learn: LearnView) -> None:
    page = page_of(learn)
    assert page._figures.text().startswith("0 of ")
    assert page._no_plot.isVisible()
    assert page._plot is None
    assert page.calendar.accessibleName().startswith("Calendar: 0 answers today")


def test_figures_calendar_and_curve_follow_the_answers(
    window: MainWindow, learn: LearnView, desk: Desk, clock: Clock
) -> None:
    fill(desk, clock)
    page = page_of(learn)
    learnt = len(desk.learnt())
    assert learnt > 20
    assert page._figures.text().startswith(f"{learnt} of {len(desk.items)}")
    assert page._plot is not None
    assert page._plot.isVisible()
    assert "%" in page._plot.accessibleName()
    (line,) = page._plot.plot.listDataItems()
    assert len(line.xData) >= 4
    assert all(0.0 <= share <= 1.0 for share in line.yData)
    _, box = page.calendar._cells()[-2]
    at = box.center().toPoint()
    QApplication.sendEvent(
        page.calendar, QHelpEvent(QEvent.Type.ToolTip, at, page.calendar.mapToGlobal(QPoint(at)))
    )
    learn.set_theme(window.theme)


def test_start_over_asks_first_and_can_be_undone(
    window: MainWindow, learn: LearnView, desk: Desk, clock: Clock
) -> None:
    fill(desk, clock, 1)
    before = desk.progress.copy()
    page = page_of(learn)
    press_button(page, "resetProgress")
    assert desk.progress.copy() == before
    cancel = page.findChild(QPushButton, "resetCancel")
    assert cancel is not None
    assert cancel.hasFocus()
    press_button(page, "resetCancel")
    assert desk.progress.copy() == before
    press_button(page, "resetProgress")
    press_button(page, "resetConfirm")
    assert desk.progress.states() == {}
    assert len(desk.progress.backups()) == 1
    assert learn.nav.rows["due"].page.badge() == "10"
    press_button(page, "progressUndo")
    assert desk.progress.copy() == before


def test_progress_goes_out_into_a_file_and_comes_back(
    window: MainWindow, learn: LearnView, desk: Desk, clock: Clock, tmp_path: Path
) -> None:
    fill(desk, clock, 1)
    page = page_of(learn)
    path = tmp_path / "mine.json"
    press_button(page, "exportProgress")
    dialog = page.findChild(QFileDialog, "exportProgressDialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert read_copy(path.read_bytes()) == desk.progress.copy()
    before = desk.progress.copy()
    page.reset()
    page.import_from(path)
    assert desk.progress.copy() == before
    assert "mine.json" in page._notice_words.text()


def test_a_file_that_is_none_changes_nothing_and_is_said(
    window: MainWindow, learn: LearnView, desk: Desk, clock: Clock, tmp_path: Path
) -> None:
    fill(desk, clock, 1)
    before = desk.progress.copy()
    page = page_of(learn)
    (tmp_path / "other.json").write_text('{"format": 1}')
    for name in ("other.json", "missing.json"):
        page.import_from(tmp_path / name)
        assert page._notice.isVisible()
        assert "json" in page._notice_words.text() or "MHA Studio" in page._notice_words.text()
        assert desk.progress.copy() == before


def test_the_deck_for_anki_is_written_from_the_page(
    window: MainWindow, learn: LearnView, tmp_path: Path
) -> None:
    page = page_of(learn)
    page.anki_to(tmp_path / "deck.apkg")
    assert (tmp_path / "deck.apkg").stat().st_size > 10_000
    assert f"{len(page._desk.cards)} cards" in page._notice_words.text()
    page.anki_to(tmp_path / "no folder" / "deck.apkg")
    assert "could not be used" in page._notice_words.text()


def test_all_of_it_is_reached_by_the_tab_key(window: MainWindow, learn: LearnView) -> None:
    page = page_of(learn)
    learn.nav.rows["progress"].setFocus()
    seen = set()
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if page.isAncestorOf(focus):
            seen.add(focus.objectName())
    assert {"exportProgress", "importProgress", "exportAnki", "resetProgress"} <= seen
