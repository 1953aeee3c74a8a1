"""A lesson's question is answered in the hall: by its letters, by a click, from the teacher's window."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mha_studio.app import lesson_player
from mha_studio.app.lesson_player import LessonPlayer
from mha_studio.app.main_window import MainWindow
from mha_studio.app.presentation import Presentation
from mha_studio.learn import lesson as learn
from mha_studio.scene.choices import choice_boxes
from mha_studio.scene.frame import Text
from mha_studio.scene.measure import text_width
from mha_studio.scene.presented import foot_height
from tests.gui.hall_kit import pixels, presenting, press, rest


@pytest.fixture(scope="module")
def hall(qapp: QApplication) -> Iterator[tuple[MainWindow, Presentation]]:
    with presenting() as both:
        yield both


@pytest.fixture
def asked(hall: tuple[MainWindow, Presentation]) -> Iterator[tuple[LessonPlayer, Presentation]]:
    """The first question with answers to choose from, in the hall."""
    window, show = hall
    page, lesson = next(
        (place, lesson)
        for lesson in learn.lessons()
        for place, page in enumerate(lesson.pages)
        if page.ask is not None and len(page.ask.options) > 2
    )
    player = lesson_player.start(window, lesson.id, page)
    yield player, show
    show.desk.set_blank("")
    player.close()
    if show.has_teacher:
        show.toggle_teacher()
    rest(window, show)


def right(player: LessonPlayer) -> int:
    """The right answer, from 0."""
    asked = player.page.ask
    assert asked is not None
    return round(learn.right_answer(asked, learn.scene(player.lesson, player.index).seen())) - 1


def written(show: Presentation) -> str:
    return " ".join(item.text for item in show.stage.frame.items if isinstance(item, Text))


def test_the_letters_answer_and_a_wrong_one_is_told_why(asked: tuple[LessonPlayer, Presentation]) -> None:
    player, show = asked
    good = right(player)
    bad = 1 if good != 1 else 0  # B where it can be: it blanks the screen at other times
    assert [choice.state for choice in player.choices] == ["open"] * len(player.choices)
    for choice in player.choices:
        assert choice.text.split()[0] in written(show)
    press(show.stage, Qt.Key(Qt.Key.Key_A + bad))
    assert show.desk.blank == ""
    assert player.choices[bad].state == "wrong"
    assert not player.done
    assert "✗" in written(show)
    press(show.stage, Qt.Key(Qt.Key.Key_A + good))
    assert player.done
    assert player.choices[good].state == "right"
    assert "✓" in written(show)


def test_a_click_on_an_answer_chooses_it(asked: tuple[LessonPlayer, Presentation]) -> None:
    player, show = asked
    good = right(player)
    x, y, w, h = choice_boxes(show.stage.view)[good]
    QTest.mouseClick(show.stage, Qt.MouseButton.LeftButton, pos=QPoint(round(x + w / 2), round(y + h / 2)))
    assert player.done


def test_answered_letters_and_those_that_are_none_keep_their_meaning(
    asked: tuple[LessonPlayer, Presentation],
) -> None:
    player, show = asked
    player.show_me()
    assert player.done
    press(show.stage, Qt.Key.Key_B)
    assert show.desk.blank == "black"


def test_the_teachers_window_answers_too_and_has_the_answers_in_its_notes(
    asked: tuple[LessonPlayer, Presentation],
) -> None:
    player, show = asked
    show.toggle_teacher()
    assert show.teacher is not None
    for choice in player.choices:
        assert f"{choice.letter}: {choice.text}" in show.teacher.notes.text()
    assert any("question" in what for _, what in show.key_list())
    press(show.teacher, Qt.Key(Qt.Key.Key_A + right(player)))
    assert player.done


def test_the_picture_leaves_the_answers_their_room(asked: tuple[LessonPlayer, Presentation]) -> None:
    _, show = asked
    view = show.stage.view
    boxes = choice_boxes(view)
    top = min(y for _, y, _, _ in boxes)
    for x, y, w, h in boxes:
        assert x >= 0.0
        assert x + w <= view.width
        assert y + h <= view.height - view.base
    for block in show.stage.frame.blocks():
        assert block.y + block.height <= top
    letters = {choice.letter for choice in view.choices}
    for item in show.stage.frame.items:
        if isinstance(item, Text) and not item.angle and item.y > top:
            assert item.text in letters | {choice.text for choice in view.choices}, item.text


def test_a_hint_reaches_the_hall_when_it_is_given(asked: tuple[LessonPlayer, Presentation]) -> None:
    player, show = asked
    before = written(show)
    player.hint()
    assert player.page.ask is not None
    assert (written(show) != before) == bool(player.page.ask.hint)


def test_pressed_keys_hide_no_number_and_no_name(asked: tuple[LessonPlayer, Presentation]) -> None:
    player, show = asked
    player.close()
    store = show.window.store
    store.seek(store.schedule.step_end(3))
    plain = pixels(show)
    show.desk.turn("keys", True)
    for _ in range(6):
        show.desk.press("Shift+Right")
    changed = np.argwhere((pixels(show) != plain).any(axis=2))
    show.desk.turn("keys", False)
    view, frame = show.stage.view, show.stage.frame
    foot = view.height - foot_height(store.shown, view, frame.step)
    lines = [
        item for item in frame.items if isinstance(item, Text) and item.y > foot and item.anchor == "left"
    ]
    words = max(item.x + text_width(item.text, item.px) for item in lines)
    assert len(changed)
    assert changed[:, 0].min() >= foot
    assert changed[:, 1].min() >= words


def test_a_number_is_typed_in_the_hall_and_graded(hall: tuple[MainWindow, Presentation]) -> None:
    window, show = hall
    lesson, page = next(
        (lesson, place)
        for lesson in learn.lessons()
        for place, page in enumerate(lesson.pages)
        if page.ask is not None and not page.ask.options and not page.ask.among
    )
    player = lesson_player.start(window, lesson.id, page)
    try:
        asked = player.page.ask
        assert asked is not None
        wanted = learn.right_answer(asked, learn.scene(player.lesson, player.index).seen())
        for typed, right in ((f"{wanted + 7:g}", False), (f"{wanted:g}", True)):
            QTest.keyClicks(show.stage, "9")
            press(show.stage, Qt.Key.Key_Backspace)
            QTest.keyClicks(show.stage, typed)
            QApplication.processEvents()
            assert typed in written(show)
            assert show.desk.blank == "", "a point within a number is no blank screen"
            press(show.stage, Qt.Key.Key_Return)
            assert player.done == right
            assert ("✗" in written(show)) == (not right)
    finally:
        player.close()
        rest(window, show)


def test_a_point_alone_blanks_the_screen_where_a_number_is_asked_for(
    hall: tuple[MainWindow, Presentation],
) -> None:
    window, show = hall
    player = lesson_player.start(window, "dot-product", 3)
    try:
        assert player.asks_number
        press(show.stage, Qt.Key.Key_Period)
        assert show.desk.blank == "black"
    finally:
        show.desk.set_blank("")
        player.close()
        rest(window, show)


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720), (1920, 1080)])
def test_every_question_leaves_its_picture_whole(
    hall: tuple[MainWindow, Presentation], size: tuple[int, int]
) -> None:
    """Neither formula, nor matrices, nor lanes, nor the question lie on one another."""
    window, show = hall
    show.hall.resize(*size)
    QApplication.processEvents()
    try:
        for lesson in learn.lessons():
            for place, page in enumerate(lesson.pages):
                if page.ask is None:
                    continue
                player = lesson_player.start(window, lesson.id, place)
                view, frame = show.stage.view, show.stage.frame
                foot = view.height - foot_height(window.store.shown, view, frame.step)
                boxes = [
                    (b.y, b.y + b.height, b.id.startswith("close:"))
                    for b in frame.blocks()
                    if b.opacity > 0.3
                ]
                where = (lesson.id, place, size)
                assert boxes, where
                assert all(end <= foot + 1.0 for _, end, _ in boxes), where
                assert all(start >= 2.5 * view.base for start, _, _ in boxes), where
                lanes = [start for start, _, lane in boxes if lane]
                assert all(end < min(lanes) for _, end, lane in boxes if lanes and not lane), where
                player.close()
    finally:
        show.hall.resize(1920, 1080)
        rest(window, show)
