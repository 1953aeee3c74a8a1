"""Presenting, driven as a teacher drives it: keys and remotes, what the hall sees and keeps, what is left after."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from mha_studio.app import lesson_player
from mha_studio.app.main import application
from mha_studio.app.main_window import MainWindow
from mha_studio.app.presentation import Presentation, screens_for
from mha_studio.app.teacher_window import spoken_time
from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document
from mha_studio.document.edits import SetText
from mha_studio.paint.theme import LIGHT, PROJECTOR
from mha_studio.scene import place_of
from mha_studio.scene.frame import Text
from mha_studio.session.settings import Settings, Values
from mha_studio.trace.model import Cell
from mha_studio.trace.notes import Notes
from mha_studio.trace.steps import STEPS
from tests.gui.views_kit import LOOK, hover

HALL = (1920, 1080)


@pytest.fixture(scope="module")
def shared(qapp: QApplication) -> Iterator[MainWindow]:
    """One window for all: what a test leaves is put back by `window`."""
    application()
    made = MainWindow(small(), Settings())
    made.resize(1280, 720)
    made.show()
    QTest.qWaitForWindowExposed(made)
    made.store.check()  # its worker runs from now on, as long as the window, and not from the middle of some test on
    yield made
    made.close()
    made.deleteLater()
    QApplication.processEvents()


def small() -> Document:
    return new_document("the cat sat on the mat", 2, 8).replace(look=LOOK, note="Two heads, two habits.")


@pytest.fixture
def window(shared: MainWindow) -> Iterator[MainWindow]:
    store = shared.store
    store.open_document(small())
    shared.activateWindow()
    QTest.qWaitForWindowActive(shared)
    shared.stage.setFocus()
    yield shared
    if shared.lesson is not None:
        shared.lesson.close()
    if shared._presentation is not None:
        show = shared._presentation
        show.desk.set_wash(0.5)
        show.desk.turn("keys", False)
        show.leave()
        show.notes = show._usual_notes
    store.pause()
    store.look("now")
    store.select(None)
    usual = Values()
    for name in usual.__struct_fields__:
        if getattr(store.settings.values, name) != getattr(usual, name):
            store.choose(name, getattr(usual, name))
    shared.notice.dismiss()
    QApplication.processEvents()
    parts = (shared, store, *((shared._presentation.hall,) if shared._presentation is not None else ()))
    for timer in [each for part in parts for each in part.findChildren(QTimer)]:
        timer.stop()  # what closing the window would stop; a test of its own closes one


@pytest.fixture
def show(window: MainWindow) -> Presentation:
    """F5 was pressed on the stage; the picture has the size of a common projector's."""
    press(window.stage, Qt.Key.Key_F5)
    made = window.presentation()
    assert made.running
    made.hall.resize(*HALL)
    QApplication.processEvents()
    made.stage.setFocus()
    return made


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key goes to whatever has the focus, shortcuts first."""
    QTest.keyClick(QApplication.focusWidget() or widget, key, modifiers)
    QApplication.processEvents()


def pixels(show: Presentation) -> np.ndarray:
    """What the hall sees, (rows, columns, 3)."""
    image = show.stage.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8)
    return flat.reshape(image.height(), image.width(), 4)[..., :3].copy()


def middle(show: Presentation, cell: Cell) -> QPoint:
    box = place_of(show.stage.frame, cell)
    assert box is not None, cell
    return QPoint(round(box[0] + box[2] / 2), round(box[1] + box[3] / 2))


def to_scores(window: MainWindow) -> None:
    window.store.seek(window.store.schedule.step_end(3))


# ---- coming and going ----------------------------------------------------------------------------------------------


def test_the_button_presents_too_and_names_its_key(window: MainWindow) -> None:
    button = window.findChild(QWidget, "presentButton")
    assert button is not None
    assert button.isVisible()
    assert "F5" in button.text()  # type: ignore[attr-defined]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.presentation().running


def test_coming_and_going_changes_nothing(window: MainWindow) -> None:
    to_scores(window)
    window.store.select(Cell("scores", 1, 2, 0, 0))
    store = window.store
    before = (store.document, store.trace, store.player.t, store.selected, store.modified, store.head)
    press(window.stage, Qt.Key.Key_F5)
    show = window.presentation()
    assert show.hall.isFullScreen()
    assert show.stage.view.presenting
    press(show.stage, Qt.Key.Key_Escape)
    assert not show.hall.isVisible()
    after = (store.document, store.trace, store.player.t, store.selected, store.modified, store.head)
    assert after == before


def test_the_smallest_text_is_twenty_points_of_the_screen(show: Presentation) -> None:
    assert show.stage.view.least == pytest.approx(20.0 * show.stage.logicalDpiY() / 72.0)


def test_closing_the_studio_ends_the_presentation(qapp: QApplication) -> None:
    application()
    window = MainWindow(small(), Settings())
    window.show()
    window.present()
    show = window.presentation()
    show.toggle_teacher()
    window.close()
    assert not show.hall.isVisible()
    assert not show.has_teacher
    window.deleteLater()
    QApplication.processEvents()


# ---- keys of a presenter -------------------------------------------------------------------------------------------


def test_a_remote_goes_on_and_back_by_beats_or_by_steps(window: MainWindow, show: Presentation) -> None:
    store = window.store
    store.go_to_step(3)
    ready = store.player.t
    press(show.stage, Qt.Key.Key_PageDown)
    assert store.player.t == store.schedule.next_beat(ready) > ready
    press(show.stage, Qt.Key.Key_PageUp)
    assert store.player.t == pytest.approx(ready)
    store.choose("present_by", "step")
    press(show.stage, Qt.Key.Key_PageDown)
    assert store.step_index == 4
    press(show.stage, Qt.Key.Key_Home)
    assert store.player.t == 0.0
    press(show.stage, Qt.Key.Key_End)
    assert store.player.t == store.schedule.duration


@pytest.mark.parametrize(
    ("key", "wake"),
    [
        (Qt.Key.Key_B, Qt.Key.Key_Space),
        (Qt.Key.Key_Period, Qt.Key.Key_PageDown),
        (Qt.Key.Key_W, Qt.Key.Key_Q),
        (Qt.Key.Key_Comma, Qt.Key.Key_W),
    ],
)
def test_a_blank_screen_is_blank_and_any_key_brings_the_picture_back(
    window: MainWindow, show: Presentation, key: Qt.Key, wake: Qt.Key
) -> None:
    to_scores(window)
    before = pixels(show)
    press(show.stage, key)
    level = 0 if key in (Qt.Key.Key_B, Qt.Key.Key_Period) else 255
    assert (pixels(show) == level).all()
    t = window.store.player.t
    press(show.stage, wake)
    assert show.desk.blank == ""
    assert window.store.player.t == t  # the key did nothing else
    assert not window.store.player.playing
    assert np.array_equal(pixels(show), before)
    assert window.store.lens.kind == "now"


def test_up_and_down_change_the_head_where_no_cell_is_chosen(window: MainWindow, show: Presentation) -> None:
    press(show.stage, Qt.Key.Key_Down)
    assert window.store.head == 1
    press(show.stage, Qt.Key.Key_Down)
    assert window.store.head == 0
    to_scores(window)
    window.store.select(Cell("scores", 1, 2, 0, 0))
    press(show.stage, Qt.Key.Key_Down)
    assert window.store.head == 0
    assert window.store.selected == Cell("scores", 2, 2, 0, 0)


def test_pressed_keys_are_shown_only_where_that_is_on(show: Presentation) -> None:
    press(show.stage, Qt.Key.Key_PageDown)
    assert show.desk.pressed == ()
    press(show.stage, Qt.Key.Key_K)
    plain = pixels(show)
    press(show.stage, Qt.Key.Key_U)
    assert show.desk.pressed[-1] == "U"
    assert not np.array_equal(pixels(show), plain)
    show.desk._forget_keys()
    assert np.array_equal(pixels(show), plain)


def test_every_action_stands_in_the_list_of_keys_and_escape_closes_it_first(show: Presentation) -> None:
    assert len(show.stage.help_rows) == len(show.actions.rows) == len(show.actions.all())
    plain = pixels(show)
    press(show.stage, Qt.Key.Key_F1)
    assert not np.array_equal(pixels(show), plain)
    press(show.stage, Qt.Key.Key_Escape)
    assert show.running
    assert np.array_equal(pixels(show), plain)


# ---- freeze, pen, spotlight, glass ---------------------------------------------------------------------------------


def test_a_frozen_picture_stays_while_the_document_changes(window: MainWindow, show: Presentation) -> None:
    to_scores(window)
    before = pixels(show)
    press(show.stage, Qt.Key.Key_F)
    assert window.store.apply(SetText("another sentence of six words here"))
    window.store.seek(window.store.schedule.step_end(6))
    show.set_theme_choice("light")
    assert np.array_equal(pixels(show), before)
    press(show.stage, Qt.Key.Key_F)
    assert not np.array_equal(pixels(show), before)


def draw(show: Presentation, *points: QPoint) -> None:
    QTest.mousePress(show.stage, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        hover(show.stage, point)
    QTest.mouseRelease(show.stage, Qt.MouseButton.LeftButton, pos=points[-1])


def test_strokes_vanish_with_the_step_and_can_be_taken_back(window: MainWindow, show: Presentation) -> None:
    to_scores(window)
    press(show.stage, Qt.Key.Key_P)
    plain = pixels(show)
    draw(show, QPoint(100, 700), QPoint(300, 760), QPoint(500, 700))
    once = pixels(show)
    draw(show, QPoint(100, 800), QPoint(500, 800))
    assert len(show.desk.strokes) == 2
    assert window.store.selected is None  # the pen chooses no cell
    press(show.stage, Qt.Key.Key_U)
    assert np.array_equal(pixels(show), once)
    assert not np.array_equal(once, plain)
    window.store.beat(-1)
    assert window.store.step_index == 3
    assert show.desk.strokes
    press(show.stage, Qt.Key.Key_PageDown)
    window.store.step(1)
    assert show.desk.strokes == ()


def test_strokes_can_be_cleared(window: MainWindow, show: Presentation) -> None:
    press(show.stage, Qt.Key.Key_P)
    draw(show, QPoint(100, 700), QPoint(300, 760))
    press(show.stage, Qt.Key.Key_E)
    assert show.desk.strokes == ()


def test_the_spotlight_follows_the_pointer_and_dims_the_rest(window: MainWindow, show: Presentation) -> None:
    to_scores(window)
    cell, other = Cell("scores", 1, 1, 0, 0), Cell("q_head", 5, 0, 0, 0)
    at, far = middle(show, cell), middle(show, other)
    hover(show.stage, at)
    plain = pixels(show)
    press(show.stage, Qt.Key.Key_S)
    lit = pixels(show)
    around = np.s_[at.y() - 10 : at.y() + 10, at.x() - 10 : at.x() + 10]
    beyond = np.s_[far.y() - 10 : far.y() + 10, far.x() - 10 : far.x() + 10]
    assert np.array_equal(lit[around], plain[around])
    assert lit[beyond].sum() < 0.5 * plain[beyond].sum()
    hover(show.stage, far)
    moved = pixels(show)
    assert moved[around].sum() < 0.5 * plain[around].sum()
    assert moved[beyond].sum() > 0.9 * plain[beyond].sum()


def test_the_glass_gives_numbers_to_cells_too_small_for_them(window: MainWindow, show: Presentation) -> None:
    from mha_studio.scene.magnify import magnified

    assert window.store.apply(SetText(" ".join(f"w{i}" for i in range(40))))
    to_scores(window)
    frame, view = show.stage.frame, show.stage.view
    small = next(block for block in frame.blocks() if block.matrix == "scores")
    assert small.text_px == 0.0
    at = middle(show, Cell("scores", 20, 20, 0, 0))
    glass = magnified(frame, view, at.x(), at.y(), 400.0)
    large = next(block for block in glass.blocks() if block.matrix == "scores")
    assert large.array is small.array  # the very numbers
    assert large.text_px >= view.least
    col, row = (200.0 - large.x) / large.cell_w, (200.0 - large.y) / large.cell_h
    assert (int(row), int(col)) == (20, 20)  # what is pointed at lies in the middle
    hover(show.stage, at)
    plain = pixels(show)
    press(show.stage, Qt.Key.Key_M)
    assert not np.array_equal(pixels(show), plain)


def test_one_tool_has_the_pointer_at_a_time(show: Presentation) -> None:
    for key in (Qt.Key.Key_S, Qt.Key.Key_M, Qt.Key.Key_P):
        press(show.stage, key)
    on = [name for name in ("spotlight", "magnifier", "pen") if show.desk.is_on(name)]
    assert on == ["pen"]


def test_the_pointer_hides_when_it_is_still_and_comes_back(show: Presentation) -> None:
    hover(show.stage, QPoint(900, 90))
    assert show.stage._still.isActive()
    show.stage._still.timeout.emit()
    assert show.stage.cursor().shape() == Qt.CursorShape.BlankCursor
    hover(show.stage, QPoint(901, 90))
    assert show.stage.cursor().shape() != Qt.CursorShape.BlankCursor


# ---- live ----------------------------------------------------------------------------------------------------------


def test_a_number_is_clicked_typed_and_everything_follows(window: MainWindow, show: Presentation) -> None:
    window.store.seek(window.store.schedule.step_end(0))
    cell = Cell("embedding", 1, 2, 0, 0)
    QTest.mouseClick(show.stage, Qt.MouseButton.LeftButton, pos=middle(show, cell))
    assert window.store.selected == cell
    press(show.stage, Qt.Key.Key_4)
    editor = QApplication.focusWidget()
    assert editor is show.stage.editor
    assert editor.fontInfo().pixelSize() >= show.stage.least - 1
    press(editor, Qt.Key.Key_Period)
    press(editor, Qt.Key.Key_5)
    press(editor, Qt.Key.Key_Return)
    assert window.store.trace.value(cell) == 4.5
    press(show.stage, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.store.trace.value(cell) != 4.5
    assert show.running


def test_escape_leaves_the_field_before_the_presentation(window: MainWindow, show: Presentation) -> None:
    window.store.seek(window.store.schedule.step_end(0))
    window.store.select(Cell("embedding", 1, 2, 0, 0))
    press(show.stage, Qt.Key.Key_Return)
    assert show.stage.editor.isVisible()
    press(show.stage.editor, Qt.Key.Key_Escape)
    assert show.running
    assert not show.stage.editor.isVisible()


def test_what_is_refused_is_said_in_the_hall(window: MainWindow, show: Presentation) -> None:
    plain = pixels(show)
    window.store.tell("That does not fit.", "refused")
    assert not np.array_equal(pixels(show), plain)
    show.stage._unsaid.timeout.emit()
    assert np.array_equal(pixels(show), plain)


def test_the_card_says_why_the_chosen_number_is_what_it_is(window: MainWindow, show: Presentation) -> None:
    to_scores(window)
    window.store.select(Cell("scores", 1, 2, 0, 0))
    plain = pixels(show)
    press(show.stage, Qt.Key.Key_Y)
    assert not np.array_equal(pixels(show), plain)


# ---- looks ---------------------------------------------------------------------------------------------------------


def test_the_hall_is_in_the_projector_theme_whatever_the_program_is(
    window: MainWindow, show: Presentation
) -> None:
    assert show.stage.theme is PROJECTOR
    show.set_theme_choice("light")
    assert show.stage.theme is LIGHT
    show.set_theme_choice("program")
    window.set_theme_choice("projector")
    assert show.stage.theme is PROJECTOR is window.theme


def test_the_preview_of_a_weak_lamp_lifts_black_and_is_no_change_of_the_picture(
    window: MainWindow, show: Presentation
) -> None:
    to_scores(window)
    plain = pixels(show)
    press(show.stage, Qt.Key.Key_L)
    weak = pixels(show)
    assert weak.min() > plain.min()
    show.desk.set_wash(1.0)
    assert pixels(show).min() > weak.min()
    press(show.stage, Qt.Key.Key_L)
    assert np.array_equal(pixels(show), plain)


# ---- the teacher's window ------------------------------------------------------------------------------------------


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


# ---- screens -------------------------------------------------------------------------------------------------------


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
    done = subprocess.run([sys.executable, "-c", TWO], capture_output=True, text=True, timeout=60, env=env)
    assert done.returncode == 0, done.stderr
    first, moved, offered, left = done.stdout.splitlines()
    assert first == "beamer desk (1280, 0, 1920, 1080)"
    assert moved == "desk beamer (0, 0, 1280, 800) desk"
    assert offered == "['beamer, 1920 × 1080', 'desk, 1280 × 800']"
    assert left == "False False"
