"""Lessons played in the real window: by keys alone, with the hands, left and come back to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mha_studio.app import learning, lesson_player
from mha_studio.app.lesson_player import LessonPlayer
from mha_studio.app.main_window import MainWindow
from mha_studio.document.edits import SetHeads, SetText
from mha_studio.learn import lesson as learn
from mha_studio.learn.lesson_progress import LessonProgress, Reached, progress
from mha_studio.views.learn.lessons import LessonPage
from tests.gui.learn_kit import clock, desk, press, window

__all__ = ["clock", "desk", "window"]
LESSONS = [each.id for each in learn.lessons()]


@pytest.fixture(autouse=True)
def fresh_progress() -> Iterator[None]:
    progress.cache_clear()
    kept = progress()
    kept.forget()
    yield
    kept.forget()
    progress.cache_clear()


def finish_motion(player: LessonPlayer) -> None:
    """The sentence has been read, and the scene has played to its end."""
    if player._reading.isActive():
        player._reading.stop()
        player._play()
    for _ in range(400):
        if not player.store.player.playing:
            return
        player.store.advance(0.2)
    raise AssertionError("the scene does not come to rest")


@pytest.mark.parametrize("id", LESSONS)
def test_a_lesson_is_played_through_by_keys_and_the_users_document_comes_back(
    window: MainWindow, id: str
) -> None:
    store = window.store
    store.apply(SetText("my own words"))
    mine, t = store.document, store.player.t
    player = lesson_player.start(window, id)
    count = len(player.lesson.pages)
    seen = set()
    for _ in range(6 * count):
        if window.lesson is None:
            break
        seen.add(player.index)
        assert QApplication.focusWidget() in (player.card, player.card.field)
        assert player.card.isVisible()
        assert player.card.text.text()
        finish_motion(player)
        if player.page.ask is not None and player.page.ask.options and not player.done:
            press(
                window, Qt.Key(Qt.Key.Key_A + round(learn.right_answer(player.page.ask, player.seen())) - 1)
            )
            assert player.done
            finish_motion(player)
        if player._is_typing():
            press(window, Qt.Key.Key_Escape)
        press(window, Qt.Key.Key_Right)
    assert window.lesson is None
    assert seen == set(range(count))
    assert progress().of(id).finished
    assert store.document is mine
    assert store.player.t == pytest.approx(t)
    assert store.undo_stack.canUndo()
    assert window.transport.isVisible()
    assert window.rail.isVisible()
    store.undo()
    assert store.document.tokens == ("the", "cat", "sat", "on", "the", "mat")


def test_escape_leaves_and_one_goes_on_where_one_was(window: MainWindow) -> None:
    player = lesson_player.start(window, LESSONS[0])
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_Return)
    assert player.index == 2
    press(window, Qt.Key.Key_Left)
    assert player.index == 1
    press(window, Qt.Key.Key_Escape)
    assert window.lesson is None
    assert QApplication.focusWidget() is window.stage
    assert lesson_player.start(window, LESSONS[0]).index == 1


def test_a_wrong_answer_is_told_why_and_another_can_be_tried(window: MainWindow) -> None:
    player = lesson_player.start(window, LESSONS[0])
    index = next(i for i, page in enumerate(player.lesson.pages) if page.ask and page.ask.options)
    player.enter(index)
    assert not window.rail.isVisible()
    right = round(learn.right_answer(player.page.ask, player.seen()))
    wrong = next(place for place in range(1, len(player.card.options) + 1) if place != right)
    press(window, Qt.Key(Qt.Key.Key_A + wrong - 1))
    assert not player.done
    assert player.card.answer.isVisible()
    assert not player.card.options[wrong - 1].isEnabled()
    press(window, Qt.Key(Qt.Key.Key_A + right - 1))
    assert player.done
    assert window.rail.isVisible()


def test_the_way_on_hints_first_then_does_it(window: MainWindow) -> None:
    player = lesson_player.start(window, LESSONS[0])
    player.enter(next(i for i, page in enumerate(player.lesson.pages) if page.ask))
    press(window, Qt.Key.Key_Right)
    assert not player.done
    assert player.card.answer.text().startswith("→")
    press(window, Qt.Key.Key_Right)
    assert player.done


def test_what_is_done_by_hand_counts(window: MainWindow) -> None:
    for each in learn.lessons():
        for index, page in enumerate(each.pages):
            if page.do is not None:
                player = lesson_player.start(window, each.id, index)
                for line in page.do.show:
                    act = lesson_player.act_of(line, player.seen())
                    if act.kind == "edit":
                        window.store.apply(act.value)
                    elif act.kind == "select":
                        window.store.select(act.value)
                    elif act.kind == "head":
                        window.store.set_head(act.value)
                    elif act.kind == "lens":
                        window.store.look(act.value)
                    elif act.kind == "hold":
                        window.store.hold()
                    else:
                        window.store.seek(lesson_player.moment(act.value, window.store.schedule))
                assert player.done, f"{each.id}, page {index + 1}"
                player.close()


def test_opening_a_document_ends_the_lesson(window: MainWindow) -> None:
    from mha_studio.document.scenarios import load_scenario

    lesson_player.start(window, LESSONS[0])
    window.store.show_document(load_scenario("grammar"))
    assert window.lesson is None
    assert window.store.document.title == load_scenario("grammar").title


def test_keys_in_a_field_and_on_a_chosen_cell_stay_there(window: MainWindow) -> None:
    player = lesson_player.start(window, LESSONS[0])
    window.token_edit.setFocus()
    press(window, Qt.Key.Key_Left)
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_S)
    assert player.index == 0
    press(window, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is player.card
    assert window.lesson is player


def test_the_document_is_not_saved_from_a_lesson(window: MainWindow, tmp_path: Path) -> None:
    from mha_studio.app import files
    from mha_studio.document.file import load_document

    window.store.apply(SetText("mine alone"))
    lesson_player.start(window, LESSONS[0])
    window.store.apply(SetHeads(2))
    assert files.save_to(window, tmp_path / "mine.mha")
    assert load_document(tmp_path / "mine.mha").tokens == ("mine", "alone")
    assert window.lesson is not None


def test_closing_the_window_in_a_lesson_is_quiet(window: MainWindow) -> None:
    lesson_player.start(window, LESSONS[0])
    window.close()
    assert window.lesson is None


def test_the_learn_page_lists_the_lessons_with_how_far_one_is(window: MainWindow) -> None:
    learning.show_lessons(window)
    page = window.learn.page
    assert isinstance(page, LessonPage)
    assert page.shown.id == LESSONS[0]
    press(window, Qt.Key.Key_Down)
    assert window.learn.page.shown.id == LESSONS[1]
    press(window, Qt.Key.Key_Up)
    press(window, Qt.Key.Key_Up)
    assert window.learn.page is page
    press(window, Qt.Key.Key_Return)
    assert window.lesson is not None
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_Escape)
    learning.show(window)
    assert "2" in page.begin_button.text()
    assert page.anew_button.isVisible()


# ---- progress ------------------------------------------------------------------------------------------------------


def test_progress_is_kept_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "lessons.json"
    kept = LessonProgress(path)
    kept.reach("a", 3, 9)
    kept.reach("b", 9, 9)
    again = LessonProgress(path)
    assert again.of("a") == Reached(3, 3, False)
    assert again.of("b") == Reached(0, 9, True)
    assert (again.badge("a", 9), again.badge("b", 9), again.badge("c", 9)) == ("4/9", "✓", "")
    assert not again.problem


DAMAGED = [b"", b"{", b"[1]", b'{"lessons": {"a": 3}}', b'{"lessons":{"a":{"page":-1}}}', b"\xff"]


@pytest.mark.parametrize("data", DAMAGED)
def test_a_damaged_file_of_progress_is_set_aside_and_said_so(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "lessons.json"
    path.write_bytes(data)
    kept = LessonProgress(path)
    assert "lessons.damaged.json" in kept.problem
    assert (tmp_path / "lessons.damaged.json").read_bytes() == data
    kept.reach("a", 1, 5)
    assert LessonProgress(path).of("a").page == 1


def test_progress_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    kept = LessonProgress(tmp_path / "file" / "lessons.json")
    kept.reach("a", 1, 5)
    assert kept.problem
