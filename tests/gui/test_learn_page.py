"""The Learn page as a place: the way in and back, the list, the live side, and that the studio behind it stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mha_studio.app import learning
from mha_studio.app.main_window import MainWindow
from mha_studio.document.edits import SetText
from mha_studio.learn.places import Place
from mha_studio.views.learn.ask_page import AskPage
from mha_studio.views.learn.bodies import ChoiceBody, ExplainBody
from mha_studio.views.learn.learn_view import LearnView
from mha_studio.views.learn.review import Review
from tests.gui.learn_kit import ask, clock, desk, learn, press, window

__all__ = ["clock", "desk", "learn", "window"]


def test_the_button_leads_there_and_escape_back_to_where_one_was(window: MainWindow) -> None:
    store = window.store
    store.go_to_step(3)
    document, t = store.document, store.player.t
    QTest.mouseClick(window.learn_button, Qt.MouseButton.LeftButton)
    assert window.learn is not None
    assert window.learn.isVisible()
    assert not window.stage.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert window.stage.isVisible()
    assert QApplication.focusWidget() is window.stage
    assert store.document is document
    assert store.player.t == t
    press(window, Qt.Key.Key_L)
    assert window.learn.isVisible()


def test_keys_of_the_studio_do_nothing_behind_the_page(window: MainWindow, learn: LearnView) -> None:
    window.store.apply(SetText("dogs run"))
    document, t = window.store.document, window.store.player.t
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_2, Qt.Key.Key_G, Qt.Key.Key_N):
        press(window, key)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert learn.isVisible()
    assert window.store.document is document
    assert window.store.player.t == t
    assert window.store.head == 0
    assert window.store.lens.kind == "now"


def test_rows_of_the_list_are_reached_by_arrows_and_turn_the_page(
    window: MainWindow, learn: LearnView
) -> None:
    rows = list(learn.nav.rows.values())
    rows[0].setFocus()
    press(window, Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    press(window, Qt.Key.Key_Return)
    assert rows[1].isChecked()
    assert not rows[0].isChecked()
    assert all(row.accessibleName() for row in rows)


def test_a_place_is_played_at_the_right_over_a_document_of_its_own(
    window: MainWindow, learn: LearnView
) -> None:
    before = window.store.document
    place = Place(
        document="looking-back", step="softmax", cell=("attn_weights", 2, 1), head=1, say="Look at *row 3*."
    )
    learn.live.show_place(place)
    store = learn.live.store
    assert store is not None
    assert store.step_index == 6
    assert store.head == 1
    assert store.selected == place.chosen
    assert store.player.playing
    store.apply(SetText("one two"))
    assert window.store.document is before
    learn.live.show_place(Place(tokens="a b c", step="scores", play=False))
    assert learn.live.store is store
    assert store.trace.L == 3
    assert not store.player.playing
    press(window, Qt.Key.Key_Escape)
    assert window.stage.isVisible()


def test_what_stands_at_the_right_can_be_opened_in_the_studio(window: MainWindow, learn: LearnView) -> None:
    place = Place(
        tokens="a b c", step="weighted-sum", cell=("head_outputs", 1, 0), head=1, at=1.0, play=False
    )
    learn.live.show_place(place)
    learn.live._open.click()
    assert window.stage.isVisible()
    assert window.store.document.tokens == ("a", "b", "c")
    assert window.store.selected == place.chosen
    assert window.store.head == 1


def test_a_document_opened_meanwhile_is_shown(window: MainWindow, learn: LearnView) -> None:
    window.store.open_document(window.store.document.replace(title="another"))
    assert window.stage.isVisible()
    learning.show(window)
    assert learn.isVisible()


def test_a_half_typed_answer_survives_another_text_size(window: MainWindow, learn: LearnView) -> None:
    learn.turn_to("explain")
    review = ask(learn, next(item.id for item in learn.page._desk.of("explain")))  # type: ignore[union-attr]
    assert isinstance(review.body, ExplainBody)
    review.body.give("Queries meet keys")
    question, width = review.question.text(), learn._left.width()
    try:
        window.store.choose("text_size", 120)
        QApplication.processEvents()
        anew = window.learn
        assert anew is not None
        assert anew is not learn
        assert isinstance(anew.page, Review)
        assert anew.page.body is not None
        assert anew.page.question.text() == question
        assert anew.page.body.given() == "Queries meet keys"
        assert not anew.page.body.is_open
        assert anew._left.width() > width, "the list grows with its words"
    finally:
        window.store.choose("text_size", 100)


def test_an_answered_card_stays_answered_in_another_text_size(window: MainWindow, learn: LearnView) -> None:
    learn.turn_to("choice")
    review = ask(learn, next(item.id for item in learn.page._desk.of("choice")))  # type: ignore[union-attr]
    assert isinstance(review.body, ChoiceBody)
    review.body.choose(review.body.rows[1])
    right = review.body.right
    try:
        window.store.choose("text_size", 120)
        QApplication.processEvents()
        assert window.learn is not None
        assert isinstance(window.learn.page, Review)
        body = window.learn.page.body
        assert isinstance(body, ChoiceBody)
        assert body.is_open
        assert body.given() == "B"
        assert body.right is right
    finally:
        window.store.choose("text_size", 100)


@pytest.mark.parametrize("page", ["hand", "predict"])
def test_a_lab_goes_on_in_another_text_size(window: MainWindow, learn: LearnView, page: str) -> None:
    learn.turn_to(page)
    lab = learn.page
    assert isinstance(lab, AskPage)
    assert lab.work is not None
    lab.field.setText("1.2")
    question = lab.work.question
    try:
        window.store.choose("text_size", 120)
        QApplication.processEvents()
        assert window.learn is not None
        anew = window.learn.page
        assert isinstance(anew, AskPage)
        assert anew is not lab
        assert anew.work is not None
        assert anew.work.question == question
        assert anew.field.text() == "1.2"
    finally:
        window.store.choose("text_size", 100)
