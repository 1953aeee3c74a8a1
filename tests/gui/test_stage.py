"""The stage: pointing, choosing, the cell cursor, zoom and pan, and numbers set where they stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mha_studio.document.edits import SetCell, SetMask
from mha_studio.paint.theme import DARK, LIGHT
from mha_studio.scene import frame_at, place_of
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell
from mha_studio.trace.names import MATRIX_NAMES, NAMES
from mha_studio.trace.steps import STEP_IDS
from mha_studio.views import cell_menu
from mha_studio.views.stage import Stage
from tests.gui.views_kit import Heard, drag, hover, show, store

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


def press_again(stage: Stage, at: QPoint) -> None:
    """The second of two presses that follow each other at once: Qt tells of a double click instead of a press."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    everywhere = QPointF(stage.mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseButtonDblClick, QPointF(at), everywhere, left, left, none)
    QApplication.sendEvent(stage, event)


def let_go(stage: Stage, at: QPoint) -> None:
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


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
    drag(stage, QPoint(60, 410))
    drag(stage, QPoint(90, 420))
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(90, 420))
    assert (stage.pan_x, stage.pan_y) == (60.0, 20.0)
    assert store.selected is None


def test_the_number_under_the_pointer_is_told_in_full(stage: Stage, store: Store) -> None:
    cell = Cell("scores", 1, 2)
    hover(stage, middle(stage, cell))
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
        drag(stage, at - QPoint(0, up))
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


def choose(stage: Stage, store: Store, cell: Cell, start: str) -> None:
    """Choose a row of the cell's menu by the start of its text."""
    rows = list(cell_menu.rows(store, cell, stage.edit, stage.turned(cell)))
    found = [row for row in rows if row.text.startswith(start)]
    assert len(found) == 1, [row.text for row in rows]
    found[0].do()


def test_a_computed_number_is_pinned_and_let_go(stage: Stage, store: Store) -> None:
    cell = Cell("scores", 2, 3, 0)
    before = store.trace.value(cell)
    share, beside = (
        store.trace.value(Cell(name, 2, 3 - k, 0)) for k, name in enumerate(("attn_weights", "scores"))
    )
    click_cell(stage, cell)
    QTest.keyClick(stage, Qt.Key.Key_F2)
    stage.editor.selectAll()
    QTest.keyClicks(stage.editor, "9")
    QTest.keyClick(stage.editor, Qt.Key.Key_Return)
    assert store.trace.value(cell) == 9.0
    assert store.trace.value(Cell("attn_weights", 2, 3, 0)) > share
    assert store.trace.value(Cell("scores", 2, 2, 0)) == beside
    pinned = next(block for block in stage.frame.blocks() if block.id == "scores:0").pinned
    assert pinned is not None
    assert pinned.sum() == 1
    assert pinned[2, 3]
    choose(stage, store, cell, "Unpin this")
    assert store.trace.value(cell) == before
    store.undo()
    assert store.trace.value(cell) == 9.0
    choose(stage, store, cell, "Unpin all")
    assert store.document.pins == {}


def test_a_pin_is_seen(stage: Stage, store: Store) -> None:
    store.seek(store.schedule.step_end(3))
    before = stage.grab().toImage()
    value = store.trace.value(Cell("scores", 0, 0, 0))
    stage.edit(Cell("scores", 0, 0, 0))
    stage.editor.selectAll()
    QTest.keyClicks(stage.editor, f"{value:.9g}")
    QTest.keyClick(stage.editor, Qt.Key.Key_Return)
    assert store.document.pins
    store.select(None)
    after = stage.grab().toImage()
    assert before != after, "the same number, but now it shows a pin"


def test_a_mask_of_ones_own_is_painted_in_one_stroke(stage: Stage, store: Store) -> None:
    store.seek(store.schedule.step_end(STEP_IDS.index("mask")))
    choose(stage, store, Cell("masked_scores", 0, 1, 0), "Block")
    assert store.document.mask.kind == "own"
    assert store.trace.value(Cell("attn_weights", 0, 1, 0)) == 0.0
    document = store.document
    start, end = middle(stage, Cell("masked_scores", 2, 0)), middle(stage, Cell("masked_scores", 2, 4))
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    drag(stage, start + (end - start) / 2)
    drag(stage, end)
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    blocked = store.trace.blocked(0)
    assert blocked is not None
    assert blocked[2].tolist() == [True] * 5 + [False]
    store.undo()
    assert store.document is document, "a stroke is one undo entry"


def test_a_click_on_a_mask_asks_why_and_only_a_second_one_changes_it(stage: Stage, store: Store) -> None:
    store.apply(SetMask("own"))
    store.seek(store.schedule.step_end(STEP_IDS.index("mask")))
    document, cell = store.document, Cell("masked_scores", 1, 2, store.head)
    click_cell(stage, cell)
    assert store.selected == cell
    assert store.document is document
    click_cell(stage, cell)
    assert store.selected == cell
    assert cell_menu.is_blocked(store, cell)
    press_again(stage, middle(stage, cell))
    let_go(stage, middle(stage, cell))
    assert not cell_menu.is_blocked(store, cell), "the second press of two is a press like any other"


def test_a_drag_that_follows_a_click_at_once_turns_the_number(stage: Stage, store: Store) -> None:
    store.seek(store.schedule.part_end(1, 0))
    cell = Cell("w_q", 0, 0)
    before = store.trace.value(cell)
    click_cell(stage, cell)
    at = middle(stage, cell)
    press_again(stage, at)
    let_go(stage, at)
    assert stage.editor.isVisible(), "two clicks open the field"
    stage.editor.finish(False)
    press_again(stage, at)
    assert not stage.editor.isVisible(), "not before the hand lets go"
    for far in (6, 20, 30):
        drag(stage, at - QPoint(0, far))
    let_go(stage, at - QPoint(0, 30))
    assert not stage.editor.isVisible()
    assert store.trace.value(cell) == pytest.approx(before + 24 * 0.02, abs=1e-6)


def test_what_is_copied_through_a_lens_is_what_is_seen(stage: Stage, store: Store) -> None:
    store.seek(store.schedule.step_end(3))
    store.hold()
    store.apply(SetCell("w_q", 0, 0, 3.0))
    store.look("difference")
    cell = Cell("scores", 1, 1, 0)
    assert store.shown.value(cell) != store.trace.value(cell)
    choose(stage, store, cell, "Copy this number")
    assert float(QGuiApplication.clipboard().text()) == pytest.approx(store.shown.value(cell))
    choose(stage, store, cell, "Copy ΔS as a table")
    copied = QGuiApplication.clipboard().text().split("\n")[1].split("\t")[1]
    assert float(copied) == pytest.approx(store.shown.value(cell))


def test_what_is_painted_is_seen_at_once(stage: Stage, store: Store) -> None:
    store.apply(SetMask("own"))
    store.go_to_step(STEP_IDS.index("mask"))
    before = stage.grab().toImage()
    stroke = cell_menu.Stroke(store, Cell("masked_scores", 4, 1))
    stroke.over(Cell("masked_scores", 4, 5))
    stroke.release()
    assert store.player.t == store.schedule.step_end(STEP_IDS.index("mask"))
    assert stage.frame.step == "mask"
    assert stage.grab().toImage() != before


def test_the_stroke_of_a_fast_hand_has_no_holes(stage: Stage, store: Store) -> None:
    store.apply(SetMask("causal"))
    stroke = cell_menu.Stroke(store, Cell("masked_scores", 5, 0))
    stroke.over(Cell("masked_scores", 5, 5))
    stroke.over(None)
    stroke.release()
    blocked = store.trace.blocked(0)
    assert blocked is not None
    assert blocked[5].all()


def test_numbers_go_out_and_come_in_by_the_clipboard(stage: Stage, store: Store) -> None:
    store.seek(store.schedule.part_end(1, 0))
    clipboard = QGuiApplication.clipboard()
    click_cell(stage, Cell("w_q", 0, 0))
    QTest.keyClick(stage, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert float(clipboard.text()) == pytest.approx(store.trace.value(Cell("w_q", 0, 0)))
    choose(stage, store, Cell("w_q", 0, 0), "Copy W_Qᵀ as")
    lines = clipboard.text().strip().split("\n")
    assert [len(line.split("\t")) for line in lines] == [8] * 8
    assert float(lines[0].split("\t")[3]) == pytest.approx(store.trace.value(Cell("w_q", 3, 0)))
    clipboard.setText("1\t2,5\t0\n−3\t4\t0")
    QTest.keyClick(stage, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    seen = next(block for block in stage.frame.blocks() if block.matrix == "w_q")
    assert seen.transposed
    assert seen.array[:2, :3].tolist() == [[1.0, 2.5, 0.0], [-3.0, 4.0, 0.0]], "rows stay rows"
    heard = Heard(store)
    clipboard.setText("\t".join("123456789"))
    QTest.keyClick(stage, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert heard.texts[-1].startswith("1 × 9 numbers do not fit into W_Qᵀ")
    clipboard.setText("1\t2\n3")
    QTest.keyClick(stage, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(heard.texts) == 2
    assert "would fit" in heard.texts[1]


def test_a_matrix_is_filled_cleared_and_drawn_anew(stage: Stage, store: Store) -> None:
    cell = Cell("w_v", 1, 1)
    store.seek(store.schedule.part_end(1, 2))
    value = store.trace.value(cell)
    choose(stage, store, cell, "Fill W_V with zeros")
    assert not store.trace.matrix("w_v").array.any()
    choose(stage, store, cell, "Make W_V the identity")
    assert store.trace.matrix("w_v").array.trace() == 8.0
    choose(stage, store, cell, "Randomise W_V (seed ")
    first = store.trace.matrix("w_v").array.copy()
    choose(stage, store, cell, "Randomise W_V (seed ")
    assert (store.trace.matrix("w_v").array != first).any()
    for _ in range(4):
        store.undo()
    assert store.trace.value(cell) == value


@pytest.mark.parametrize("name", MATRIX_NAMES)
def test_every_cell_has_a_menu(stage: Stage, store: Store, name: str) -> None:
    menu = cell_menu.menu(store, Cell(name, 0, 0), stage.edit, stage)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[0].startswith("Why ")
    assert texts[-1].startswith("Copy ")
    menu.deleteLater()
