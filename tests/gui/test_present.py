"""Presenting, driven as a teacher drives it: coming and going, keys and remotes, numbers changed before the hall."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mha_studio.app.main import application
from mha_studio.app.main_window import MainWindow
from mha_studio.app.presentation import Presentation
from mha_studio.session.settings import Settings
from mha_studio.trace.model import Cell
from tests.gui.present_kit import middle, pixels, press, shared, show, small, to_scores, window

__all__ = ["shared", "show", "window"]


# ---- coming and going ------------------------------------------------------------------------------------------------


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


# ---- keys of a presenter ---------------------------------------------------------------------------------------------


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


# ---- live ------------------------------------------------------------------------------------------------------------


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
