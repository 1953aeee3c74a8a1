"""The teacher's own window beside the hall, and which screen each of the two gets."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from mha_studio.app import lesson_player
from mha_studio.app.main_window import MainWindow
from mha_studio.app.presentation import Presentation, screens_for
from mha_studio.app.teacher_window import spoken_time
from mha_studio.scene.frame import Text
from mha_studio.trace.notes import Notes
from mha_studio.trace.steps import STEPS
from tests.gui.present_kit import HALL, pixels, press, shared, show, to_scores, window
from tests.gui.views_kit import LOOK

__all__ = ["shared", "show", "window"]


# ---- the teacher's window --------------------------------------------------------------------------------------------


def test_the_teacher_has_notes_of_the_step_and_a_lesson_may_put_its_own(
    window: MainWindow, show: Presentation
) -> None:
    to_scores(window)
    press(show.stage, Qt.Key.Key_F6)
    assert show.teacher is not None
    notes = show.teacher.findChild(QLabel, "notes")
    assert notes is not None
    assert STEPS[3].caption in notes.text()
    assert LOOK[0] in notes.text()
    assert "Two heads, two habits." in notes.text()
    window.store.step(1)
    assert STEPS[3].caption not in notes.text()
    show.notes = lambda: Notes("Lesson 3", ("Ask who looks at whom.",))
    window.store.step(1)
    assert notes.text() == "Ask who looks at whom."


def test_the_teachers_window_opens_before_the_presentation(window: MainWindow) -> None:
    press(window.stage, Qt.Key.Key_F6)
    show = window.presentation()
    assert show.has_teacher
    assert not show.running
    assert (show.stage.width(), show.stage.height()) == HALL  # a picture to look at in a hall's proportions
    assert show.teacher is not None
    before = show.teacher.seen.text()
    press(show.teacher.stage, Qt.Key.Key_F5)
    assert show.running
    assert show.teacher.seen.text() != before


def test_a_lesson_fills_the_notes_with_its_page(window: MainWindow, show: Presentation) -> None:
    show.toggle_teacher()
    player = lesson_player.start(window, "why-scale")
    said = show.notes()
    assert said.title == player.lesson.title
    assert said.say
    window.lesson.close()  # type: ignore[union-attr]
    assert show.notes().title == STEPS[window.store.step_index].title


def test_the_hall_reads_the_lesson_and_the_remote_turns_its_pages(
    window: MainWindow, show: Presentation
) -> None:
    player = lesson_player.start(window, "why-scale")
    begun = show.stage.view.said
    assert begun
    assert begun == player.said
    lines = [item.text for item in show.stage.frame.items if isinstance(item, Text)]
    assert begun.split()[0] in " ".join(lines).split()
    assert begun.split()[-1] in " ".join(lines).split()
    index = player.index
    for _ in range(3):  # what a page asks is hinted at, then done, then the page turns
        if player.index == index:
            press(show.stage, Qt.Key.Key_PageDown)
    assert player.index == index + 1
    assert show.stage.view.said == player.said != begun
    press(show.stage, Qt.Key.Key_PageUp)
    assert player.index == index
    player.close()
    assert show.stage.view.said == ""


def test_gradients_are_presented_like_anything_else(window: MainWindow, show: Presentation) -> None:
    to_scores(window)
    before = pixels(show)
    window.store.look("gradient")
    assert not np.array_equal(pixels(show), before)
    show.toggle_teacher()
    press(show.stage, Qt.Key.Key_PageDown)
    window.store.look("now")


def test_the_teachers_clock_counts_and_starts_again(show: Presentation) -> None:
    show.toggle_teacher()
    teacher = show.teacher
    assert teacher is not None
    now = 1000.0
    teacher.now = lambda: now
    teacher.reset_time()
    now += 3729.0
    teacher.tell_time()
    assert teacher.elapsed.text() == "1:02:09"
    QTest.mouseClick(teacher.reset, Qt.MouseButton.LeftButton)
    assert teacher.elapsed.text() == "0:00"
    assert spoken_time(187.4) == "3:07"


def test_the_teachers_buttons_and_keys_do_what_the_halls_do(window: MainWindow, show: Presentation) -> None:
    show.toggle_teacher()
    teacher = show.teacher
    assert teacher is not None
    QTest.mouseClick(teacher.tools["frozen"], Qt.MouseButton.LeftButton)
    assert show.desk.is_on("frozen")
    QTest.mouseClick(teacher.tools["black"], Qt.MouseButton.LeftButton)
    assert show.desk.blank == "black"
    assert teacher.seen.text() != ""
    teacher.lamp.setValue(80)
    assert show.desk.is_on("washed")
    assert show.desk.wash == pytest.approx(0.8)


def test_the_weak_lamp_is_seen_in_one_place(window: MainWindow, show: Presentation) -> None:
    to_scores(window)
    plain = pixels(show)
    show.toggle_teacher()
    show.desk.turn("washed", True)
    assert np.array_equal(pixels(show), plain)  # the hall's own picture stays
    show.toggle_teacher()
    assert not np.array_equal(pixels(show), plain)


def test_the_mirror_shows_what_the_hall_sees(window: MainWindow, show: Presentation) -> None:
    show.toggle_teacher()
    assert show.teacher is not None
    show.desk.set_blank("white")
    image = show.teacher.mirror.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2).name() == "#ffffff"
    show.desk.set_blank("")
    image = show.teacher.mirror.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2).name() != "#ffffff"


# ---- screens ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "wanted", "own", "expected"),
    [
        (["desk"], "", 0, (0, None)),
        (["desk"], "gone", 0, (0, None)),
        (["desk", "beamer"], "", 0, (1, 0)),
        (["desk", "beamer"], "desk", 0, (0, 1)),
        (["desk", "beamer"], "gone", 1, (0, 1)),
        (["a", "b", "c"], "c", 0, (2, 0)),
        (["a", "b", "c"], "a", 0, (0, 1)),
    ],
)
def test_the_picture_and_the_teacher_get_a_screen_each_where_there_are_two(
    names: list[str], wanted: str, own: int, expected: tuple[int, int | None]
) -> None:
    assert screens_for(names, wanted, own) == expected


TWO = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from mha_studio.app import lesson_player
from mha_studio.app.main import application
app = application()
from mha_studio.app.main_window import MainWindow
from mha_studio.document.defaults import new_document
from mha_studio.session.settings import Settings, Values
window = MainWindow(new_document("the cat sat", 2, 8), Settings())
window.show()
window.present()
show = window.presentation()
QTest.qWait(1)
def places():
    return show.hall.screen().name(), show.teacher.screen().name(), show.hall.geometry().getRect()
print(*places())
show.move_to("desk")
print(*places(), window.store.settings.values.present_screen)
rows = [row for row in window.actions_table.rows if row.id.startswith("present-on-")]
print(sorted(row.text() for row in rows if row.shown()))
show.leave()
print(show.hall.isVisible(), show.teacher.isVisible())
window.close()
"""


def test_with_two_screens_the_teachers_window_opens_on_the_other(tmp_path: Path) -> None:
    sizes = {"desk": (0, 1280, 800), "beamer": (1280, 1920, 1080)}
    screens = [
        {
            "name": name,
            "x": x,
            "y": 0,
            "width": w,
            "height": h,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for name, (x, w, h) in sizes.items()
    ]
    told = tmp_path / "screens.json"
    told.write_text(json.dumps({"screens": screens}))
    env = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={told}"}
    done = subprocess.run([sys.executable, "-c", TWO], capture_output=True, text=True, timeout=300, env=env)
    assert done.returncode == 0, done.stderr
    first, moved, offered, left = done.stdout.splitlines()
    assert first == "beamer desk (1280, 0, 1920, 1080)"
    assert moved == "desk beamer (0, 0, 1280, 800) desk"
    assert offered == "['beamer, 1920 × 1080', 'desk, 1280 × 800']"
    assert left == "False False"
