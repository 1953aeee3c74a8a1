"""What a teacher shows the hall with: a frozen picture, pen, spotlight and glass, themes, the look of a weak lamp."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, Qt

from mha_studio.app.main_window import MainWindow
from mha_studio.app.presentation import Presentation
from mha_studio.document.edits import SetText
from mha_studio.paint.theme import LIGHT, PROJECTOR
from mha_studio.trace.model import Cell
from tests.gui.present_kit import draw, middle, pixels, press, shared, show, to_scores, window
from tests.gui.views_kit import hover

__all__ = ["shared", "show", "window"]


# ---- freeze, pen, spotlight, glass -----------------------------------------------------------------------------------


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


# ---- looks -----------------------------------------------------------------------------------------------------------


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
