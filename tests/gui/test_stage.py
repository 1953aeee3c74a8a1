"""The stage: pointing, choosing, the cell cursor, zoom and pan, and numbers set where they stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from mha_studio.paint.theme import DARK, LIGHT
from mha_studio.scene import frame_at, place_of
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell
from mha_studio.trace.names import MATRIX_NAMES, NAMES
from mha_studio.trace.steps import STEP_IDS
from mha_studio.views.stage import Stage
from tests.gui.views_kit import Heard, show, store

__all__ = ["store"]


@pytest.fixture
def stage(qtbot, store: Store) -> Stage:
    widget = Stage(store, LIGHT)
    show(qtbot, widget, 900, 600)
    store.seek(store.schedule.step_end(STEP_IDS.index("scores")))
    return widget


def middle(stage: Stage, cell: Cell) -> QPoint:
    box = place_of(stage.frame, cell)
    assert box is not None
    return QPoint(round(box[0] + box[2] / 2), round(box[1] + box[3] / 2))


def click_cell(stage: Stage, cell: Cell) -> None:
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle(stage, cell))


def test_it_shows_the_frame_of_the_moment(stage: Stage, store: Store) -> None:
    expected = frame_at(store.trace, store.schedule, store.player.t, stage.view)
    assert [b.id for b in stage.frame.blocks()] == [b.id for b in expected.blocks()]
    before = stage.grab().toImage()
    store.seek(store.schedule.step_end(STEP_IDS.index("softmax")))
    assert stage.frame.step == "softmax"
    assert stage.grab().toImage() != before


@pytest.mark.parametrize("cell", [Cell("scores", 2, 4), Cell("k_head", 3, 1), Cell("q_head", 5, 0)])
def test_a_click_chooses_the_cell_under_it(stage: Stage, store: Store, cell: Cell) -> None:
    click_cell(stage, cell)
    assert store.selected == cell
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(4, 4))
    assert store.selected is None


def test_a_click_while_playing_holds_the_picture(stage: Stage, store: Store) -> None:
    store.go_to_step(3)
    store.play()
    click_cell(stage, Cell("q_head", 1, 1))
    assert not store.player.playing
    assert store.selected == Cell("q_head", 1, 1)


def test_arrows_move_the_cursor_as_it_is_seen_and_cross_to_the_next_matrix(
    stage: Stage, store: Store
) -> None:
    store.select(Cell("k_head", 1, 2))
    QTest.keyClick(stage, Qt.Key.Key_Right)  # K stands turned over: to the right is the next token
    assert store.selected == Cell("k_head", 2, 2)
    QTest.keyClick(stage, Qt.Key.Key_Down)
    assert store.selected == Cell("k_head", 2, 3)
    QTest.keyClick(stage, Qt.Key.Key_Down)  # below Kᵀ the scores begin, in the same column
    assert store.selected == Cell("scores", 0, 2)
    store.select(Cell("scores", 0, 0))
    QTest.keyClick(stage, Qt.Key.Key_Left)
    assert store.selected == Cell("q_head", 0, 3)
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    assert store.selected is None


def test_enter_chooses_a_first_cell(stage: Stage, store: Store) -> None:
    QTest.keyClick(stage, Qt.Key.Key_Return)
    assert store.selected is not None
    assert store.selected.matrix == "scores"


@pytest.mark.parametrize("name", MATRIX_NAMES)
def test_a_chosen_cell_is_brought_on_the_stage(stage: Stage, store: Store, name: str) -> None:
    """A link of the why panel may lead anywhere: the stage goes to the step that makes the number."""
    cell = Cell(name, 0, 0)
    store.select(cell)
    if NAMES[name].cols == "one" and NAMES[name].step == "softmax":
        assert stage.frame.step == "softmax"  # maximum and sum stand as words beside the strips
    else:
        assert place_of(stage.frame, cell) is not None


def test_the_wheel_zooms_about_the_pointer_and_a_double_click_fits(stage: Stage, store: Store) -> None:
    cell = Cell("scores", 5, 5)
    at = QPointF(middle(stage, cell))
    width = place_of(stage.frame, cell)[2]  # type: ignore[index]
    stage.zoom_by(2.0, at)
    box = place_of(stage.frame, cell)
    assert box is not None
    assert box[2] > 1.4 * width
    stage.zoom_by(1000.0, at)
    assert stage.zoom <= 24.0
    QTest.mouseDClick(stage, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(4, 4))
    assert (stage.zoom, stage.pan_x, stage.pan_y) == (1.0, 0.0, 0.0)


def test_a_drag_pans_and_chooses_nothing(stage: Stage, store: Store) -> None:
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(30, 400))
    QTest.mouseMove(stage, QPoint(60, 410))
    QTest.mouseMove(stage, QPoint(90, 420))
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(90, 420))
    assert (stage.pan_x, stage.pan_y) == (60.0, 20.0)
    assert store.selected is None


def test_the_number_under_the_pointer_is_told_in_full(stage: Stage, store: Store) -> None:
    cell = Cell("scores", 1, 2)
    QTest.mouseMove(stage, middle(stage, cell))
    texts = [getattr(item, "text", "") for item in stage.frame.items]
    value = str(store.trace.matrix("scores").array[1, 2]).replace("-", "−")
    assert any(text.endswith(f"= {value}") for text in texts)


def test_a_number_is_typed_into_its_cell_and_undone(stage: Stage, store: Store) -> None:
    store.seek(store.schedule.part_end(1, 0))
    cell = Cell("w_q", 2, 1)
    before, output = store.trace.value(cell), store.trace.matrix("output").array.copy()
    click_cell(stage, cell)
    QTest.keyClicks(stage, "2")
    assert stage.editor.isVisible()
    QTest.keyClicks(stage.editor, ",5")
    QTest.keyClick(stage.editor, Qt.Key.Key_Return)
    assert not stage.editor.isVisible()
    assert store.trace.value(cell) == 2.5
    assert (store.trace.matrix("output").array != output).any()
    store.undo()
    assert store.trace.value(cell) == before


def test_tab_takes_the_number_and_goes_on(stage: Stage, store: Store) -> None:
    store.seek(store.schedule.part_end(1, 0))
    click_cell(stage, Cell("x", 0, 0))
    QTest.keyClicks(stage, "1")
    QTest.keyClick(stage.editor, Qt.Key.Key_Tab)
    assert store.trace.value(Cell("x", 0, 0)) == 1.0
    assert store.selected == Cell("x", 0, 1)
    assert stage.editor.isVisible()
    QTest.keyClick(stage.editor, Qt.Key.Key_Escape)
    assert not stage.editor.isVisible()


@pytest.mark.parametrize("typed", ["nan", "inf", "1e999", "two", "--3", "9999999"])
def test_what_is_no_number_gets_a_sentence_and_changes_nothing(
    stage: Stage, store: Store, typed: str
) -> None:
    store.seek(store.schedule.part_end(1, 0))
    heard, cell = Heard(store), Cell("x", 0, 0)
    before = store.document
    click_cell(stage, cell)
    stage.edit(cell)
    stage.editor.selectAll()
    QTest.keyClicks(stage.editor, typed)
    QTest.keyClick(stage.editor, Qt.Key.Key_Return)
    assert store.document is before
    assert len(heard.texts) == 1
    assert "would fit" in heard.texts[0]
    assert stage.editor.isVisible()
    QTest.keyClick(stage.editor, Qt.Key.Key_Escape)


def test_escape_leaves_the_number_as_it_was(stage: Stage, store: Store) -> None:
    store.seek(store.schedule.part_end(1, 0))
    before = store.document
    click_cell(stage, Cell("x", 1, 1))
    QTest.keyClicks(stage, "7")
    QTest.keyClick(stage.editor, Qt.Key.Key_Escape)
    assert store.document is before


def test_a_computed_cell_opens_no_field(stage: Stage, store: Store) -> None:
    click_cell(stage, Cell("scores", 0, 0))
    QTest.keyClicks(stage, "7")
    assert not stage.editor.isVisible()


def test_a_drag_on_the_chosen_cell_is_a_dial_and_one_undo_entry(stage: Stage, store: Store) -> None:
    store.seek(store.schedule.part_end(1, 0))
    cell = Cell("w_q", 1, 1)
    before, document = store.trace.value(cell), store.document
    click_cell(stage, cell)
    at = middle(stage, cell)
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    seen = []
    for up in range(5, 45, 5):
        QTest.mouseMove(stage, at - QPoint(0, up))
        seen.append(store.trace.value(cell))
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at - QPoint(0, 40))
    assert seen == sorted(seen)
    assert seen[-1] > before + 0.3
    assert store.selected == cell
    store.undo()
    assert store.document is document


def test_both_themes_and_a_resize(stage: Stage, store: Store) -> None:
    light = stage.grab().toImage()
    stage.set_theme(DARK)
    assert stage.grab().toImage() != light
    stage.resize(700, 460)
    assert stage.frame.width == 700
