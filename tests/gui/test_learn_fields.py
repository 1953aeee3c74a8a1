"""A field that asks for a number: what was refused is selected, so that what is typed next takes its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mha_studio.app import lesson_player
from mha_studio.app.main_window import MainWindow
from mha_studio.learn import lesson as learn
from tests.gui.learn_kit import clock, desk, press, window

__all__ = ["clock", "desk", "window"]


@pytest.mark.parametrize("wrong", ["what", "12345"])
def test_in_a_lesson_a_number_typed_after_a_wrong_one_replaces_it(window: MainWindow, wrong: str) -> None:
    lesson, page = next(
        (lesson, place)
        for lesson in learn.lessons()
        for place, page in enumerate(lesson.pages)
        if page.ask is not None and not page.ask.options and not page.ask.among
    )
    player = lesson_player.start(window, lesson.id, page)
    field = player.card.field
    assert field.hasFocus()
    QTest.keyClicks(field, wrong)
    press(window, Qt.Key.Key_Return)
    assert not player.done
    assert field.selectedText() == wrong
    QTest.keyClicks(field, "7")
    assert field.text() == "7"
