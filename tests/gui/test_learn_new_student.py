"""A new student's whole way, by keys in the real window: tour, lesson, review, prediction, a diagnosed bug, a sheet,
and on the next day on from where they were."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mha_studio.app import learning, tour
from mha_studio.app.main_window import MainWindow
from mha_studio.document.defaults import new_document
from mha_studio.document.edits import SetText
from mha_studio.learn import desk as desks
from mha_studio.learn import lesson as lessons
from mha_studio.learn.bugs import BUGS
from mha_studio.learn.desk import Desk
from mha_studio.learn.drawn import Row
from mha_studio.learn.lesson_progress import LessonProgress, progress
from mha_studio.learn.predict import answer_text
from mha_studio.learn.progress import Progress
from mha_studio.session.settings import Settings
from mha_studio.views.learn.bodies import Given
from mha_studio.views.learn.bugs_page import MOST_WIDTH, BugsPage
from mha_studio.views.learn.learn_view import LearnView
from mha_studio.views.learn.predict_page import PredictPage
from mha_studio.views.learn.review import Review
from mha_studio.views.learn.worksheets import WorksheetsPage
from tests.gui.learn_kit import Clock, clock, desk, learn, press, window

__all__ = ["clock", "desk", "learn", "window"]

PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def fresh_lessons() -> Iterator[None]:
    progress.cache_clear()
    progress().forget()
    yield
    progress().forget()
    progress.cache_clear()


def choose(window: MainWindow, id: str) -> None:
    """Choose a row of the Learn page by Tab, arrows and Enter."""
    learn = window.learn
    assert learn is not None
    rows = list(learn.nav.rows)
    learn.setFocus()
    for _ in range(20):
        press(window, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here in learn.nav.rows.values():
            break
    at = next(name for name, row in learn.nav.rows.items() if row.hasFocus())
    by = rows.index(id) - rows.index(at)
    for _ in range(abs(by)):
        press(window, Qt.Key.Key_Down if by > 0 else Qt.Key.Key_Up)
    assert learn.nav.rows[id].hasFocus()
    press(window, Qt.Key.Key_Return)
    assert learn.nav.rows[id].isChecked()
    assert not learn.nav.rows[id].hasFocus(), "the next key is for the page"


def take_the_tour(window: MainWindow) -> None:
    tour.start(window)
    for _ in tour.STOPS:
        press(window, Qt.Key.Key_Return)
    assert window.tour is None


def play_the_first_lesson(window: MainWindow) -> None:
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    press(window, Qt.Key.Key_Return)
    player = window.lesson
    assert player is not None
    for _ in range(4 * len(player.lesson.pages)):
        if window.lesson is None:
            break
        press(window, Qt.Key.Key_Escape if player._is_typing() else Qt.Key.Key_Return)
    assert window.lesson is None
    assert progress().of(player.lesson.id).finished


def answer(window: MainWindow, review: Review) -> str:
    """Answer the card in view in some way, and rate it as good."""
    item = review.item
    assert item is not None
    before = len(review._desk.progress.answers())
    for keys in ("", "a", "64", "(2, 6, 8)"):
        here = QApplication.focusWidget()
        if keys and here is not None:
            QTest.keyClick(here, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(here, keys)
        if review.body is not None and not review.body.is_open:
            explains = item.kind == "explain"
            press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier if explains else PLAIN)
        if review.body is not None and review.body.is_open:
            press(window, Qt.Key.Key_3)
            assert len(review._desk.progress.answers()) == before + 1
            return item.kind
    raise AssertionError(f"{item.id} takes no answer by keys")


def review_ten_cards(window: MainWindow, learn: LearnView, desk: Desk) -> None:
    choose(window, "due")
    review = learn.page
    assert isinstance(review, Review)
    kinds = [answer(window, review) for _ in range(10)]
    assert set(kinds) == {"flashcard", "choice", "explain", "numbers"}
    assert len(desk.progress.answers()) == 10


def predict_a_number(window: MainWindow, learn: LearnView) -> None:
    choose(window, "predict")
    page = learn.page
    assert isinstance(page, PredictPage)
    work = page.work
    assert work is not None
    assert work.active is not None
    assert page.field.hasFocus()
    number = answer_text(work.trace, work.active, 4)
    QTest.keyClicks(page.field, number.replace("−", "-"))  # Qt's test library aborts on a key no keyboard has
    press(window, Qt.Key.Key_Return)
    assert page.verdict.text().startswith("✓")


def diagnose_a_bug(window: MainWindow, learn: LearnView) -> None:
    choose(window, "bugs")
    page = learn.page
    assert isinstance(page, BugsPage)
    press(window, Qt.Key.Key_D)
    assert page.hunting
    assert page.bug is not None
    press(window, Qt.Key(Qt.Key.Key_1 + BUGS.index(page.bug)))
    assert not page.hunting
    assert page.verdict.accessibleName().startswith("Right.")


def print_a_worksheet(window: MainWindow, learn: LearnView, qtbot: QtBot, path: Path) -> None:
    choose(window, "worksheets")
    page = learn.page
    assert isinstance(page, WorksheetsPage)
    for _ in range(40):
        if page.save_button.hasFocus():
            break
        press(window, Qt.Key.Key_Tab)
    assert page.save_button.hasFocus()
    press(window, Qt.Key.Key_Space)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    window.activateWindow()
    qtbot.waitUntil(lambda: path.exists() and page.save_button.isEnabled())
    assert path.read_bytes()[:5] == b"%PDF-"


def test_a_new_student_goes_all_the_way_by_keys_and_on_from_there(
    window: MainWindow, desk: Desk, clock: Clock, qtbot: QtBot, tmp_path: Path
) -> None:
    take_the_tour(window)
    play_the_first_lesson(window)
    press(window, Qt.Key.Key_L)
    learn = window.learn
    assert learn is not None
    assert learn.isVisible()
    review_ten_cards(window, learn, desk)
    predict_a_number(window, learn)
    diagnose_a_bug(window, learn)
    print_a_worksheet(window, learn, qtbot, tmp_path / "sheet.pdf")
    learning.play_lesson(window, lessons.lessons()[1].id)
    for index in (1, 2):
        press(window, Qt.Key.Key_Return)
        assert window.lesson is not None
        assert window.lesson.index == index
    states = desk.progress.states()
    window.close()

    again = Desk(Progress(tmp_path / "learn" / "progress.sqlite", clock))
    desks.use(again)
    kept = LessonProgress(progress().path)
    progress.cache_clear()
    assert kept.of(lessons.lessons()[0].id).finished
    assert kept.of(lessons.lessons()[1].id).page == 2
    assert again.progress.states() == states
    other = MainWindow(new_document("the cat sat", 2, 8), Settings())
    other.show()
    QTest.qWaitForWindowExposed(other)
    learning.show_lessons(other)
    assert other.learn is not None
    rows = other.learn.nav.rows
    assert rows[f"lesson-{lessons.lessons()[1].id}"].isChecked()
    assert rows[f"lesson-{lessons.lessons()[1].id}"].page.badge() == "3/9"
    press(other, Qt.Key.Key_Return)
    assert other.lesson is not None
    assert other.lesson.index == 2
    other.close()
    other.deleteLater()
    QApplication.processEvents()


def test_what_is_said_of_a_task_done_goes_along_with_what_is_typed_on(window: MainWindow) -> None:
    learning.play_lesson(window, lessons.lessons()[0].id)
    player = window.lesson
    assert player is not None
    index = next(i for i, page in enumerate(player.lesson.pages) if page.do and "type" in page.do.hint)
    player.enter(index)
    window.store.apply(SetText("cat dog"))
    assert "50" in player.card.spoken
    window.store.apply(SetText("cat dog lion"))
    share = window.store.trace.matrix("attn_weights", 0, 0).array[0, 1]
    assert f"{100 * share:.0f}" in player.card.spoken
    assert "50" not in player.card.spoken


def test_start_over_begins_the_lessons_anew_as_well_and_undo_brings_them_back(
    window: MainWindow, learn: LearnView
) -> None:
    id = lessons.lessons()[0].id
    progress().reach(id, 9, 9)
    learn.turn_to("progress")
    learn.page.reset()
    assert not progress().of(id).finished
    learn.page.findChild(QPushButton, "progressUndo").click()
    assert progress().of(id).finished


def test_a_document_too_wide_for_break_it_is_left_and_it_is_said(
    window: MainWindow, learn: LearnView
) -> None:
    window.store.open_document(new_document("a b", 2, 2 * MOST_WIDTH))
    learning.show(window, "bugs")
    page = learn.page
    assert isinstance(page, BugsPage)
    small = page.lab.store.document
    page.source.setCurrentIndex(1)
    page._open()
    assert page.lab.store.document.config.embed_dim == small.config.embed_dim
    assert page.source.currentIndex() == 0
    assert f"d_model {2 * MOST_WIDTH}" in page.verdict.accessibleName()


def test_numbers_of_a_long_sentence_stand_below_each_other_where_there_is_no_room(window: MainWindow) -> None:
    tokens = ("the", "cat", "slept", "because", "it", "was", "tired")
    given = Given((Row("", tokens), Row("s", tuple("12345.67" for _ in tokens))), window.theme, window)
    given.show()
    given.resize(1200, 60)
    high = given.sizeHint().height()
    given.resize(400, 60)
    (label,) = given.findChildren(QLabel)
    assert label.sizeHint().width() <= 400
    assert given.sizeHint().height() >= 1.8 * high
    assert all(token in label.text() for token in tokens)


def test_a_long_title_in_the_list_is_whole_with_its_badge(window: MainWindow, learn: LearnView) -> None:
    for each in lessons.lessons():
        progress().reach(each.id, 5, 9)
    learn.nav.refresh()
    QApplication.processEvents()
    for row in learn.nav.rows.values():
        title = row._title
        assert title.wordWrap() or title.sizeHint().width() <= title.width(), row.page.id
        assert title.heightForWidth(title.width()) <= title.height(), row.page.id
        assert 32 <= row.height() <= 50, row.page.id
        assert row._badge.width() >= row._badge.sizeHint().width() or row._badge.isHidden(), row.page.id
