"""The labs in the window, by keyboard alone: predicting, computing by hand, the experiment, a bug switched on and one
found."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from mha_studio.app.main_window import MainWindow
from mha_studio.learn import predict, spread
from mha_studio.learn.bugs import BUGS, BY_ID
from mha_studio.learn.predict import answer_text, session_score
from mha_studio.learn.words import plain_of
from mha_studio.paint.theme import DARK
from mha_studio.scene import place_of
from mha_studio.scene.frame import Text
from mha_studio.trace.model import Cell
from mha_studio.trace.numbers import format_number
from mha_studio.trace.steps import STEP_IDS
from mha_studio.views.learn.ask_page import AskPage
from mha_studio.views.learn.bugs_page import BugsPage
from mha_studio.views.learn.hand_page import HandPage
from mha_studio.views.learn.learn_view import LearnView
from mha_studio.views.learn.predict_page import PredictPage
from tests.gui.learn_kit import clock, desk, learn, press, window

__all__ = ["clock", "desk", "learn", "window"]


@pytest.fixture(autouse=True)
def new_session() -> None:
    session_score.cache_clear()


def turned(learn: LearnView, id: str) -> object:
    learn.turn_to(id)
    QApplication.processEvents()
    return learn.page


def type_in(window: MainWindow, text: str) -> None:
    """As from a keyboard, which has neither a true minus nor ∞."""
    text = text.replace("\N{MINUS SIGN}", "-").replace("\N{INFINITY}", "inf")
    QTest.keyClicks(QApplication.focusWidget(), text)
    press(window, Qt.Key.Key_Return)


def marks(page: AskPage) -> int:
    return sum(isinstance(item, Text) and item.text == "?" for item in page.lab.stage.frame.items)


def right(page: AskPage) -> str:
    work = page.work
    assert work is not None
    assert work.active is not None
    return answer_text(work.trace, work.active, 4)


def test_a_row_is_predicted_by_keys_alone_and_then_played(window: MainWindow, learn: LearnView) -> None:
    page = turned(learn, "predict")
    assert isinstance(page, PredictPage)
    page.extent.setCurrentIndex(1)
    page.where.setCurrentIndex(page.where.findData("scores"))
    page.next()
    QApplication.processEvents()
    work = page.work
    assert work is not None
    assert page.lab.store.document is window.store.document
    assert not learn.live.isVisible(), "the lab has the room"
    assert page.field.hasFocus()
    assert marks(page) == 6
    assert work.where().startswith("S · head")
    first = work.active
    press(window, Qt.Key.Key_Tab)
    assert work.active == work.question.cells[1]
    press(window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert work.active == first
    press(window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert not page.field.hasFocus(), "beyond the first number Tab leads out of the field"
    page.field.setFocus()
    type_in(window, "cat")
    assert "no number" in page.verdict.text()
    swapped = work.trace.value(Cell("scores", first.row, first.col, first.head)) * -1.0
    page.field.clear()
    type_in(window, format_number(swapped, 4))
    assert "sign is turned" in page.verdict.text()
    assert page.score.text() == "0 / 1"
    page.field.clear()
    for left in range(6, 0, -1):
        assert marks(page) == left
        type_in(window, right(page))
        assert page.verdict.text().startswith("✓")
    assert work.done
    assert page.score.text() == "5 / 6"
    assert learn.nav.rows["predict"].page.badge() == "5/6"
    store = page.lab.store
    assert store.player.playing, "the real thing is played"
    assert not store.hidden
    start, stop = predict.span(work.question, store.schedule)
    assert start <= store.player.t < stop
    store.advance(1000.0)
    assert store.player.t == stop
    assert not store.player.playing
    press(window, Qt.Key.Key_Return)
    assert page.work is not work
    assert window.store.document is page.lab.store.document


def test_every_step_can_be_asked_in_the_window(window: MainWindow, learn: LearnView) -> None:
    page = turned(learn, "predict")
    assert isinstance(page, PredictPage)
    for step, (source, extent) in product(STEP_IDS, (("small", "matrix"), ("open", "cell"))):
        page.where.setCurrentIndex(page.where.findData(step))
        page.source.setCurrentIndex(page.source.findData(source))
        page.extent.setCurrentIndex(page.extent.findData(extent))
        page.next()
        work = page.work
        assert work is not None
        assert marks(page) > 0, f"{step}: it stands on the stage as an empty box"
        assert STEP_IDS[page.lab.store.step_index] == step
        press(window, Qt.Key.Key_F3)
        assert len(work.left) == len(work.question.cells) - 1
        press(window, Qt.Key.Key_F4)
        assert work.done
        page.lab.store.pause()


def test_a_hidden_number_cannot_be_got_at(window: MainWindow, learn: LearnView) -> None:
    page = turned(learn, "predict")
    assert isinstance(page, PredictPage)
    page.where.setCurrentIndex(page.where.findData("scores"))
    page.extent.setCurrentIndex(page.extent.findData("row"))
    page.next()
    assert page.work is not None
    store, stage = page.lab.store, page.lab.stage
    target = page.work.question.cells[3]
    box = place_of(stage.frame, target)
    assert box is not None
    at = QPointF(box[0] + box[2] / 2, box[1] + box[3] / 2).toPoint()
    QTest.mouseMove(stage, at)
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=at)
    assert page.work.active == target, "a click asks for this one"
    store.select(target)
    assert store.selected is None
    stage.edit(target)
    assert not stage.editor.isVisible()
    exact = str(store.trace.matrix(target.matrix, target.head).array[target.row, target.col]).replace(
        "-", "−"
    )
    assert not any(isinstance(item, Text) and exact in item.text for item in stage.frame.items)
    assert exact not in stage.accessibleDescription()


def test_a_change_on_the_stage_asks_anew(window: MainWindow, learn: LearnView) -> None:
    from mha_studio.document.edits import SetText

    page = turned(learn, "predict")
    assert isinstance(page, PredictPage)
    before = page.work
    page.lab.store.apply(SetText("dogs run fast"))
    assert page.work is not None
    assert page.work is not before
    assert page.work.trace is page.lab.store.trace
    assert window.store.document.tokens == ("the", "cat", "sat", "on", "the", "mat"), "the window's own stays"


def test_a_large_document_is_replaced_by_a_small_one_and_it_is_said(
    window: MainWindow, learn: LearnView
) -> None:
    from mha_studio.document.edits import SetText

    window.store.apply(SetText(" ".join(["word"] * 60)))
    page = turned(learn, "predict")
    assert isinstance(page, PredictPage)
    assert page.lab.store.document.length <= 5
    assert "60 tokens" in page.verdict.text()


def test_a_layer_is_computed_by_hand_from_the_first_step_to_the_last(
    window: MainWindow, learn: LearnView
) -> None:
    page = turned(learn, "hand")
    assert isinstance(page, HandPage)
    page.level.setCurrentIndex(2)
    page.start(5)
    seen = []
    for _ in page.plan:
        work = page.work
        assert work is not None
        seen.append(work.question.step)
        if work.question.step == "softmax":
            assert "exp(0.0)" in page.beside.text()
        if work.question.step == "mask":
            assert "inf" in page.beside.text()
        type_in(window, right(page))
        press(window, Qt.Key.Key_F4)
        assert work.done
        page.lab.store.pause()
        if len(seen) < len(page.plan):
            press(window, Qt.Key.Key_Return)
    assert seen == ["project"] * 3 + ["scores", "scale", "mask", "softmax", "weighted-sum", "output"]
    seed = page.seed
    press(window, Qt.Key.Key_Return)
    assert (page.seed, page.at) == (seed + 1, 0)


def test_the_experiment_follows_slider_and_seed(window: MainWindow, learn: LearnView, qtbot: QtBot) -> None:
    page = turned(learn, "spread")
    qtbot.waitUntil(lambda: page.found is not None)  # type: ignore[attr-defined]
    slider = page.findChild(QSlider, "spreadSlider")  # type: ignore[attr-defined]
    said = page.findChild(QLabel, "spreadSaid")  # type: ignore[attr-defined]
    assert slider.hasFocus()
    press(window, Qt.Key.Key_End)
    assert slider.value() == len(spread.WIDTHS) - 1
    found = page.found  # type: ignore[attr-defined]
    assert format_number(found.plain.spread[-1], 2) in said.accessibleName()
    line = page._curves[0].lines[0]  # type: ignore[attr-defined]
    np.testing.assert_allclose(line.getData()[1], np.log2(found.plain.spread))
    assert page._curves[2].points[1].getData()[1][0] == pytest.approx(found.scaled.gradient[-1])  # type: ignore[attr-defined]
    press(window, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: page.found.seed == 1)  # type: ignore[attr-defined]
    assert not np.array_equal(page.found.plain.spread, found.plain.spread)  # type: ignore[attr-defined]
    page.set_theme(DARK)  # type: ignore[attr-defined]


def test_each_bug_by_its_number_and_what_is_shown_of_it(window: MainWindow, learn: LearnView) -> None:
    page = turned(learn, "bugs")
    assert isinstance(page, BugsPage)
    store = page.lab.store
    for number, bug in enumerate(BUGS):
        press(window, Qt.Key(Qt.Key.Key_1 + number))
        assert page.bug is bug
        assert [each for each, switch in page.switches.items() if switch.isChecked()] == [bug.id]
        assert store.lens.kind == "astray"
        assert STEP_IDS[store.step_index] == bug.step, "where it first shows"
        shown = store.shown.matrix(bug.matrix, 0, 0).array
        assert shown.any()
        assert bug.wrong in page.lines.accessibleName()
        assert bug.right in page.lines.accessibleName()
        press(window, Qt.Key.Key_O)
        assert STEP_IDS[store.step_index] == "output"
        apart = [store.shown.matrix("output", 0, entry).array for entry in range(store.trace.N)]
        assert any(np.nan_to_num(each, nan=1.0).any() for each in apart)
        press(window, Qt.Key.Key_B)
        assert store.lens.kind == "variant"
        press(window, Qt.Key.Key_R)
        assert store.shown is store.trace
    press(window, Qt.Key(Qt.Key.Key_1 + len(BUGS) - 1))
    assert page.bug is None
    assert store.lens.kind == "now"


def test_why_says_what_the_bug_does(window: MainWindow, learn: LearnView) -> None:
    page = turned(learn, "bugs")
    assert isinstance(page, BugsPage)
    page.choose(BY_ID["root"])
    page.look("variant")
    page.lab.store.select(Cell("scaled_scores", 1, 0, 0))
    QApplication.processEvents()
    assert page.why.isVisible()
    words = " ".join(label.text() for label in page.why.findChildren(QLabel))
    assert "math.sqrt(E)" in words
    press(window, Qt.Key.Key_Escape)
    assert page.lab.store.selected is None
    assert not page.why.isVisible()
    assert learn.isVisible()


def test_a_hidden_bug_is_diagnosed(window: MainWindow, learn: LearnView) -> None:
    page = turned(learn, "bugs")
    assert isinstance(page, BugsPage)
    seen = set()
    for _ in range(4):
        press(window, Qt.Key.Key_D)
        bug = page.bug
        assert bug is not None
        assert page.hunting
        seen.add(bug.id)
        assert not any(switch.isChecked() for switch in page.switches.values()), "nothing tells which"
        assert bug.wrong not in page.lines.text() + page.lines.accessibleName() * page.lines.isVisible()
        page.lab.store.select(Cell(bug.matrix, 1, 0, 0))
        QApplication.processEvents()
        told = " ".join(label.text() for label in page.why.findChildren(QLabel))
        assert bug.title not in told
        assert bug.wrong not in told
        press(window, Qt.Key.Key_Escape)
        other = next(each for each in BUGS if each is not bug)
        press(window, Qt.Key(Qt.Key.Key_1 + BUGS.index(other)))
        assert page.hunting
        assert page.verdict.accessibleName().startswith("Not that one")
        press(window, Qt.Key(Qt.Key.Key_1 + BUGS.index(bug)))
        assert not page.hunting
        assert page.verdict.accessibleName().startswith("Right.")
        assert bug.wrong in page.lines.accessibleName()
    assert len(seen) > 1
    assert (page.score.right, page.score.asked) == (0, 4), "the first guess counts"
    press(window, Qt.Key.Key_D)
    page.give_up()
    assert page.bug is not None
    assert plain_of(page.bug.title) in page.verdict.accessibleName()


def test_over_the_open_document_what_changes_nothing_cannot_be_switched(
    window: MainWindow, learn: LearnView
) -> None:
    page = turned(learn, "bugs")
    assert isinstance(page, BugsPage)
    page.source.setCurrentIndex(1)
    page._open()
    assert page.lab.store.document is window.store.document
    enabled = {id for id, switch in page.switches.items() if switch.isEnabled()}
    assert enabled == {"view", "root", "unscaled", "axis"}
    assert "mask" in page.switches["late"].toolTip()
    press(window, Qt.Key.Key_5)
    assert page.bug is None


@pytest.mark.parametrize("id", ["predict", "hand", "spread", "bugs"])
def test_everything_has_a_name_and_fits(window: MainWindow, learn: LearnView, id: str) -> None:
    page = turned(learn, id)
    window.resize(1280, 720)
    QApplication.processEvents()
    for kind in (QPushButton, QComboBox, QSlider):
        for part in page.findChildren(kind):  # type: ignore[attr-defined]
            if not part.isVisible():
                continue
            assert part.accessibleName() or getattr(part, "text", str)(), part
            if isinstance(part, QPushButton):
                assert part.width() >= part.sizeHint().width(), part.text()
            inside = part.mapTo(window, part.rect().bottomRight())
            assert window.rect().contains(inside), part
    assert page.minimumSizeHint().width() <= 1030  # type: ignore[attr-defined]


def test_in_a_small_window_nothing_lies_over_the_stage(window: MainWindow, learn: LearnView) -> None:
    page = turned(learn, "bugs")
    assert isinstance(page, BugsPage)
    window.resize(900, 520)
    QApplication.processEvents()
    assert not page._left.geometry().intersects(page.lab.geometry())
    assert page.lab.stage.width() >= 300
    for button in (*page.look_buttons.values(), page.hunt_button):
        assert button.width() >= button.sizeHint().width(), button.text()
    page.choose(BY_ID["root"])
    press(window, Qt.Key.Key_O)
    assert STEP_IDS[page.lab.store.step_index] == "output", "what gives way is still on its key"
