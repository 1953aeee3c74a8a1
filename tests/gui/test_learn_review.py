"""A review by keyboard alone: every kind of card, rating, hints, seeing it happen, and what is kept of it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from mha_studio.app import learning
from mha_studio.app.main_window import MainWindow
from mha_studio.learn import desk as desks
from mha_studio.learn.answers import read_number
from mha_studio.learn.desk import Desk
from mha_studio.learn.progress import Progress
from mha_studio.learn.queue import NEW_A_DAY
from mha_studio.learn.scaling_demo import WIDTHS, compared
from mha_studio.views.learn.bodies import ChoiceBody, ExplainBody, FlashBody, NumberBody
from mha_studio.views.learn.learn_view import LearnView
from mha_studio.views.learn.live_scaling import ScalingBars
from mha_studio.views.learn.review import Review
from tests.gui.learn_kit import Clock, ask, clock, desk, learn, press, window

__all__ = ["clock", "desk", "learn", "window"]

CONTROL = Qt.KeyboardModifier.ControlModifier


def type_text(text: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)


def answer_by_keys(window: MainWindow, review: Review) -> None:
    """Whatever kind of card is asked: answer it right, open it, and rate it Easy, all by keys."""
    body = review.body
    if isinstance(body, FlashBody):
        press(window, Qt.Key.Key_Space)
    elif isinstance(body, ChoiceBody):
        right = next(row for row in body.rows if row.option is body._right)
        press(window, Qt.Key(ord(right.letter)))
        assert body.right
    elif isinstance(body, ExplainBody):
        type_text("All of them at once, each by weights of its own.")
        press(window, Qt.Key.Key_Return, CONTROL)
    else:
        assert isinstance(body, NumberBody)
        assert review.drawn is not None
        type_text(review.drawn.answer)
        press(window, Qt.Key.Key_Return)
        assert body.right
    assert body is not None
    assert body.is_open
    press(window, Qt.Key.Key_4)


def test_a_day_of_all_kinds_is_reviewed_by_keys_alone(
    window: MainWindow, learn: LearnView, desk: Desk
) -> None:
    review = learn.page
    assert isinstance(review, Review)
    kinds = set()
    for number in range(NEW_A_DAY):
        assert review.item is not None
        assert review._place.text() == f"{number + 1} of {NEW_A_DAY}"
        kinds.add(review.item.kind)
        answer_by_keys(window, review)
    assert kinds == {"flashcard", "choice", "explain", "numbers"}
    assert review.item is None
    assert "10 cards answered" in review._end_words.text()
    assert learn.nav.rows["due"].page.badge() == "0"
    assert len(desk.progress.answers()) == NEW_A_DAY
    assert review.more_button.hasFocus()


def test_what_was_answered_is_there_after_closing_and_opening(
    window: MainWindow, learn: LearnView, desk: Desk, clock: Clock
) -> None:
    review = learn.page
    assert isinstance(review, Review)
    for _ in range(3):
        answer_by_keys(window, review)
    assert desk.progress.path is not None
    reopened = Desk(Progress(desk.progress.path, clock))
    assert [item.id for item in reopened.queue("due")] == [item.id for item in desk.queue("due")]
    assert reopened.badge("due") == str(NEW_A_DAY - 3)
    reopened.progress.close()


def test_again_brings_a_card_back_in_the_same_review(
    window: MainWindow, learn: LearnView, desk: Desk
) -> None:
    review = ask(learn, "score-meaning")
    waiting = len(review._queue)
    press(window, Qt.Key.Key_Space)
    press(window, Qt.Key.Key_1)
    assert len(review._queue) == waiting  # one asked, one put back
    assert review._queue[-1].id == "score-meaning"
    press(window, Qt.Key.Key_Z)
    assert review.item is not None
    assert review.item.id == "score-meaning"
    assert desk.progress.state("score-meaning") is None
    assert desk.progress.answers() == ()


def test_each_button_shows_the_interval_that_follows(
    window: MainWindow, learn: LearnView, desk: Desk, clock: Clock
) -> None:
    review = ask(learn, "score-meaning")
    press(window, Qt.Key.Key_Space)
    texts = [button.text() for button in review.ratings]
    assert texts[0].startswith("1 Again\n")
    assert texts[3].endswith(" d")
    days = int(texts[3].split("\n")[1].removesuffix(" d"))
    press(window, Qt.Key.Key_4)
    state = desk.progress.state("score-meaning")
    assert state is not None
    assert round((state.due - clock()) / timedelta(days=1)) == days
    assert desk.queue("due")[0].id != "score-meaning"
    clock.t = state.due
    assert desk.queue("due")[0].id == "score-meaning"


def test_a_wrong_choice_is_told_why_and_what_is_right(window: MainWindow, learn: LearnView) -> None:
    review = ask(learn, "scaling-purpose")
    body = review.body
    assert isinstance(body, ChoiceBody)
    wrong = next(row for row in body.rows if "add up to 1" in row.option.text)
    press(window, Qt.Key(ord(wrong.letter)))
    assert {row.state for row in body.rows} == {"right", "wrong", "other"}
    assert "Softmax does that, scaled or not." in wrong._why.text()
    right = next(row for row in body.rows if row.state == "right")
    assert "Dividing by" in right._why.text()
    assert "wrong" in wrong.accessibleName()
    assert review.ratings[0].isChecked()
    letters = [row.option.text for row in body.rows]
    press(window, Qt.Key.Key_Return)
    orders = {tuple(letters)}
    for _ in range(6):
        again = ask(learn, "scaling-purpose")
        assert isinstance(again.body, ChoiceBody)
        orders.add(tuple(row.option.text for row in again.body.rows))
        again.body.choose(again.body.rows[0])
        press(window, Qt.Key.Key_3)
    assert len(orders) > 2


def test_own_words_are_compared_and_the_student_has_the_last_word(
    window: MainWindow, learn: LearnView, desk: Desk
) -> None:
    review = ask(learn, "explain-qkv")
    body = review.body
    assert isinstance(body, ExplainBody)
    assert body.field.hasFocus()
    press(window, Qt.Key.Key_Return, CONTROL)
    assert not body.is_open
    assert "Write a sentence" in body.problem.text()
    type_text("The query is what is looked for, the key is how it is found; they are compraed.")
    press(window, Qt.Key.Key_Return, CONTROL)
    assert body.is_open
    assert body.tally.text() == "3 of 4 concepts"
    assert len(body.field.extraSelections()) >= 5
    assert body.ticks[0].hasFocus()
    assert not body.ticks[2].isChecked()
    press(window, Qt.Key.Key_C)
    assert body.tally.text() == "4 of 4 concepts"
    press(window, Qt.Key.Key_Space)
    assert body.tally.text() == "3 of 4 concepts"
    assert body._model.isVisible()
    press(window, Qt.Key.Key_3)
    assert desk.progress.state("explain-qkv") is not None


def test_letters_typed_into_a_field_are_text_and_no_commands(window: MainWindow, learn: LearnView) -> None:
    review = ask(learn, "explain-qkv")
    body = review.body
    assert isinstance(body, ExplainBody)
    type_text("has 1234 shells abc z")
    assert body.field.toPlainText() == "has 1234 shells abc z"
    assert not body.is_open
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_H)
    assert review._hint.isVisible()
    assert body.field.hasFocus()


def test_a_number_is_graded_and_the_slip_named(window: MainWindow, learn: LearnView) -> None:
    review = ask(learn, "numbers-scaled")
    body = review.body
    assert isinstance(body, NumberBody)
    assert review.drawn is not None
    type_text("what?")
    press(window, Qt.Key.Key_Return)
    assert not body.is_open
    assert "is no number" in body.verdict.text()
    assert body.field.selectedText() == "what?"  # typing replaces it
    slip = next(slip for slip in review.drawn.slips if slip.name == "unscaled")
    type_text(f"{slip.value:g}")
    press(window, Qt.Key.Key_Return)
    assert body.is_open
    assert "before scaling" in body.verdict.text()
    assert body.right is False
    assert review.ratings[0].isChecked()


def test_numbers_are_never_the_same_twice(window: MainWindow, learn: LearnView) -> None:
    seen = set()
    for _ in range(12):
        review = ask(learn, "numbers-score")
        assert review.drawn is not None
        seen.add(review.drawn.signature)
    assert len(seen) == 12


def test_see_it_happen_opens_the_card_s_place_and_stops_at_its_step(
    window: MainWindow, learn: LearnView
) -> None:
    review = ask(learn, "score-meaning")
    press(window, Qt.Key.Key_S)
    assert learn.live.store is None  # not before the answer is open
    press(window, Qt.Key.Key_Space)
    press(window, Qt.Key.Key_S)
    store = learn.live.store
    assert store is not None
    place = review._desk.cards["score-meaning"].scene
    assert store.selected == place.chosen
    assert store.head == place.head
    assert store.player.playing
    store.advance(500.0)
    assert not store.player.playing
    assert store.step_index == 3
    assert window.store.player.t == 0.0


def test_the_live_document_can_be_asked_and_changed(window: MainWindow, learn: LearnView) -> None:
    ask(learn, "order-blind")
    press(window, Qt.Key.Key_A)
    press(window, Qt.Key.Key_S)
    stage = learn.live._stage
    assert stage is not None
    assert not stage.places.isChecked()
    stage.sentence.setText("man bites dog")
    stage.sentence.textEdited.emit("man bites dog")
    assert stage.store.document.tokens == ("man", "bites", "dog")
    stage.places.click()
    assert stage.store.document.positions == "sinusoidal"
    stage.stage.setFocus()
    press(window, Qt.Key.Key_Z, CONTROL)
    assert stage.store.document.positions == "none"
    assert window.store.document.tokens[0] == "the"
    learn.live._open.click()
    assert window.stage.isVisible()
    assert window.store.document.tokens == ("man", "bites", "dog")


def test_the_bars_beside_the_cards_on_scaling_are_the_engines(window: MainWindow, learn: LearnView) -> None:
    ask(learn, "scaling-purpose")
    press(window, Qt.Key.Key_A)
    press(window, Qt.Key.Key_S)
    bars = learn.live.findChild(ScalingBars)
    assert bars is not None
    for index in (0, len(WIDTHS) - 1):
        bars.slider.setValue(index)
        found = compared(WIDTHS[index])
        shown = [read_number(text) for text in bars._bars[1].accessibleName().split(", ")]
        assert shown == pytest.approx([float(share) for share in found.unscaled.shares], abs=0.0051)
    assert bars._titles[0].text().endswith("softmax(s / 16)")
    press(window, Qt.Key.Key_3)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert learn.live.findChild(ScalingBars) is None


def test_rows_of_the_list_ask_their_own_cards(window: MainWindow, learn: LearnView, desk: Desk) -> None:
    for row in ("flashcard", "choice", "explain", "numbers", "beginner", "advanced"):
        learn.turn_to(row)
        review = learn.page
        assert isinstance(review, Review)
        assert review.item is not None
        assert row in (review.item.kind, review.item.level)
        assert review._all == len(desk.of(row))


def test_a_card_that_is_asked_is_still_there_when_one_comes_back(
    window: MainWindow, learn: LearnView
) -> None:
    review = learn.page
    assert isinstance(review, Review)
    answer_by_keys(window, review)
    item = review.item
    press(window, Qt.Key.Key_Escape)
    assert window.stage.isVisible()
    learning.show(window)
    assert review.item is item
    learn.turn_to("choice")
    learn.turn_to("due")
    assert review.item is item


def test_damaged_progress_is_said_on_the_page(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "broken.sqlite"
    path.write_bytes(b"not a database at all" * 100)
    desks.use(Desk(Progress(path)))
    page = learning.show(window)
    review = page.page
    assert isinstance(review, Review)
    assert "set aside" in review._notice.text()
    assert review._notice.isVisible()


def focusable(part: QAccessibleInterface) -> list[QAccessibleInterface]:
    found = [part] if part.state().focusable and not part.state().invisible else []
    for number in range(part.childCount()):
        inner = part.child(number)
        if inner is not None and inner.isValid():
            found += focusable(inner)
    return found


@pytest.mark.parametrize(
    "card", ["score-meaning", "scaling-purpose", "explain-qkv", "numbers-share", "numbers-most"]
)
def test_everything_that_can_have_the_keyboard_has_a_name(
    window: MainWindow, learn: LearnView, card: str
) -> None:
    review = ask(learn, card)
    for _ in range(2):
        root = QAccessible.queryAccessibleInterface(learn)
        found = [part for part in focusable(root) if part.object() is not learn]
        assert len(found) > 8
        assert [part.object() for part in found if not part.text(QAccessible.Text.Name)] == []
        assert review.question.accessibleName()
        answer_body(review)


def answer_body(review: Review) -> None:
    body = review.body
    if isinstance(body, ChoiceBody):
        body.choose(body.rows[0])
    elif isinstance(body, ExplainBody):
        body.field.setPlainText("query, key")
        body.open()
    elif isinstance(body, NumberBody):
        body.field.setText("1")
        body.open()
    elif body is not None:
        body.open()
    review.see()
    QApplication.processEvents()


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720), (1920, 1080)])
def test_no_word_of_any_card_is_cut_off(
    window: MainWindow, learn: LearnView, desk: Desk, size: tuple[int, int]
) -> None:
    window.resize(*size)
    QApplication.processEvents()
    for card in ("idea-of-heads", "torch-in-proj", "explain-scaling", "cost-where", "numbers-shape-weights"):
        review = ask(learn, card)
        body = review.body
        assert body is not None
        answer_body(review)
        QApplication.processEvents()
        for row in getattr(body, "rows", ()):
            assert row.height() >= row.heightForWidth(row.width())
        inner = review._area.widget()
        assert inner.width() <= review._area.viewport().width()
        for label in (review.question, review._how):
            assert label.height() >= label.heightForWidth(label.width())
            assert label.width() >= label.minimumSizeHint().width()


def test_the_tab_key_goes_from_a_field_to_the_button_below_it(window: MainWindow, learn: LearnView) -> None:
    for card, fields in (("numbers-score", 1), ("explain-qkv", 1), ("scaling-purpose", 4)):
        review = ask(learn, card)
        assert review.body is not None
        if fields > 1:
            review.body.findChildren(QAbstractButton)[0].setFocus()
        for _ in range(fields):
            press(window, Qt.Key.Key_Tab)
        below = review.open_button if fields == 1 else review.hint_button
        assert QApplication.focusWidget() is below, card
