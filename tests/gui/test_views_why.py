"""The why panel and its list of terms: what is said about a number, and every way to go on and back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mha_studio.document.defaults import new_document
from mha_studio.document.edits import SetMask, SetText
from mha_studio.paint.theme import DARK, LIGHT
from mha_studio.session.store import Store
from mha_studio.trace.explain import explain
from mha_studio.trace.model import Cell, Operand, Term
from mha_studio.trace.names import MATRIX_NAMES, NAMES
from mha_studio.trace.numbers import format_number
from mha_studio.trace.steps import STEPS
from mha_studio.views.term_rows import spell
from mha_studio.views.terms import TermsView
from mha_studio.views.why_panel import HINT, SET_HINT, WhyPanel
from tests.gui.views_kit import LOOK, click, show, store

__all__ = ["store"]
SCORE = Cell("scores", 1, 5, 0)


def begun(store: Store, step: int) -> float:
    """When a step has just begun to make its first number."""
    return store.schedule.beats[store.schedule.steps[step].first_beat + 1].start + 0.01


@pytest.fixture
def panel(qtbot, store: Store) -> WhyPanel:
    widget = WhyPanel(store, LIGHT)
    show(qtbot, widget, 308, 520)
    return widget


def test_with_nothing_asked_it_tells_of_the_step(panel: WhyPanel, store: Store) -> None:
    store.go_to_step(2)
    assert panel.heading.title.text() == "Split heads"
    assert panel.formula.accessibleName() == STEPS[2].formula_text
    assert LOOK[0] in panel.look.text()
    assert panel.hint.text() == HINT
    assert panel.hint.isVisible()
    assert not panel.terms.isVisible()
    store.set_head(1)
    assert LOOK[1] in panel.look.text()


def test_a_selected_number_is_explained(panel: WhyPanel, store: Store) -> None:
    store.select(SCORE)
    why = explain(store.trace, SCORE)
    assert panel.heading.title.text() == f"Why {format_number(why.value, 2)}?"
    assert panel.heading.place.text() == "head 1 · “cat” → “mat”"
    assert "cat" in panel.words.text()
    assert panel.torch_line.text() == why.torch_line
    assert [button.isVisible() for button in panel.buttons] == [True, True]
    assert not panel.hint.isVisible()
    store.set_decimals(4)
    assert panel.heading.title.text() == f"Why {format_number(why.value, 4)}?"


def test_a_number_that_can_be_set_says_how(panel: WhyPanel, store: Store) -> None:
    store.select(Cell("w_q", 0, 0))
    assert panel.hint.isVisible()
    assert panel.hint.text() == SET_HINT
    store.select(None)
    assert panel.hint.text() == HINT


def test_a_token_that_looks_like_a_tag_is_shown_to_the_letter(panel: WhyPanel, store: Store) -> None:
    store.apply(SetText("<s> cat"))
    store.select(Cell("scores", 0, 1, 0))
    assert panel.heading.place.text() == "head 1 · “<s>” → “cat”"
    assert panel.heading.place.textFormat() == Qt.TextFormat.PlainText
    assert "&lt;s&gt;" in panel.heading.place.toolTip()
    assert "&lt;s&gt;" in panel.words.text()


def test_it_follows_the_number_that_is_being_made_until_one_is_selected(
    panel: WhyPanel, store: Store
) -> None:
    store.set_pace("cell")
    store.seek(begun(store, 3))
    assert panel.explanation is not None
    assert panel.explanation.cell == Cell("scores", 0, 0, 0)
    store.seek(store.schedule.step_end(3))
    assert panel.explanation.cell == Cell("scores", 5, 5, 0)
    assert panel.hint.isVisible()
    store.select(SCORE)
    store.seek(begun(store, 7))
    assert panel.explanation.cell == SCORE
    store.select(None)
    assert panel.explanation.cell.matrix == "head_outputs"


def test_softmax_names_the_move_at_work(panel: WhyPanel, store: Store) -> None:
    store.set_pace("term")
    names = []
    for beat in store.schedule.beats:
        if STEPS[beat.step].id == "softmax" and beat.lane >= 0:
            store.seek(beat.start + 0.5 * beat.length)
            assert panel.explanation is not None
            names.append(panel.explanation.cell.matrix)
    assert names[:4] == ["masked_scores", "shifted", "exp", "attn_weights"]


def test_while_it_plays_the_panel_keeps_up_and_rests_on_the_last(
    qtbot, panel: WhyPanel, store: Store
) -> None:
    store.set_pace("cell")
    store.seek(begun(store, 3))
    store.play()
    store.advance(0.3)
    store.advance(3.0)
    store.seek(begun(store, 7))
    assert panel.explanation is not None
    assert panel.explanation.cell.matrix == "head_outputs"
    store.seek(begun(store, 3) + 3.0)
    store.pause()
    row, col = store.schedule.at(store.player.t).active or (-1, -1)
    assert panel.explanation is not None
    assert (panel.explanation.cell.row, panel.explanation.cell.col) == (row, col)


def test_links_lead_on_and_the_trail_leads_back(qtbot, panel: WhyPanel, store: Store) -> None:
    store.select(SCORE)
    assert not panel.back.isVisible()
    qtbot.mouseClick(panel.buttons[0], Qt.MouseButton.LeftButton)
    assert store.selected is not None
    assert store.selected.matrix == "q_head"
    assert store.trail == (SCORE,)
    assert panel.back.isVisible()
    qtbot.keyClick(panel.buttons[0], Qt.Key.Key_Return)
    assert store.selected.matrix == "q"
    assert len(store.trail) == 2
    qtbot.keyClick(panel.terms, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert len(store.trail) == 1
    qtbot.keyClick(panel.terms, Qt.Key.Key_Backspace)
    assert store.selected == SCORE
    assert store.trail == ()


def test_a_crumb_leads_back_several_at_once(panel: WhyPanel, store: Store) -> None:
    store.select(SCORE)
    for cell in (Cell("q_head", 1, 0), Cell("q", 1, 0), Cell("x", 1, 0)):
        store.follow(cell)
    assert panel.crumbs.text().count("<a ") == 3
    panel.crumbs.linkActivated.emit("0")
    assert store.selected == SCORE
    assert store.trail == ()
    store.follow(Cell("q_head", 1, 0))
    panel.back.click()
    assert store.selected == SCORE


def test_following_from_a_number_in_the_making_can_come_back(panel: WhyPanel, store: Store) -> None:
    store.set_pace("cell")
    store.seek(begun(store, 3))
    panel.buttons[0].click()
    assert store.trail == (Cell("scores", 0, 0, 0),)


def test_the_torch_line_can_be_copied(qtbot, panel: WhyPanel, store: Store) -> None:
    store.select(SCORE)
    panel.copy.click()
    assert QGuiApplication.clipboard().text() == "scores = q @ k.transpose(-2, -1)"
    assert panel.torch_shapes.text().replace("\N{NO-BREAK SPACE}", " ") == (
        "(1, 2, 6, 4) @ (1, 2, 4, 6) → (1, 2, 6, 6)"
    )


def test_words_of_the_user_are_never_markup(panel: WhyPanel, store: Store) -> None:
    store.apply(SetText("<b> & <i>x</i>"))
    store.select(Cell("scores", 0, 1, 0))
    tokens = store.document.tokens
    assert "<b>" not in panel.words.text()
    assert tokens[0] == "<b>"
    assert "&lt;b&gt;" in panel.words.text()


def test_an_edit_keeps_the_question_or_drops_it(panel: WhyPanel, store: Store) -> None:
    store.select(SCORE)
    before = panel.heading.title.text()
    store.apply(SetText("the cat sat on the hat"))
    assert panel.heading.place.text() == "head 1 · “cat” → “hat”"
    assert panel.heading.title.text() != before
    store.apply(SetText("the cat"))
    assert store.selected is None
    assert not panel.terms.isVisible()


@pytest.mark.parametrize("name", MATRIX_NAMES)
def test_every_matrix_can_be_asked_at_every_width(qtbot, panel: WhyPanel, store: Store, name: str) -> None:
    store.apply(SetMask("causal"))
    rows, cols = store.trace.shape(name)
    cell = Cell(name, rows - 1, cols - 1, 1 if NAMES[name].per_head else 0)
    store.select(cell)
    for width in (280, 345, 460):
        panel.resize(width, 400)
        assert panel.explanation is not None
        assert panel.explanation.cell == cell
        assert not panel.grab().isNull()
        content = panel.findChild(QWidget, "whyContent")
        assert content.width() <= panel.width()


def test_a_long_place_goes_below_where_it_does_not_fit_beside(panel: WhyPanel, store: Store) -> None:
    store.apply(SetText("the extraordinarily sleepy cat"))
    store.select(Cell("q_head", 1, 2, 0))
    panel.resize(520, 500)
    panel.grab()
    assert panel.heading.place.y() < panel.heading.title.geometry().bottom()
    panel.resize(300, 500)
    panel.grab()
    assert panel.heading.place.y() >= panel.heading.title.geometry().bottom()


def test_a_score_of_four_terms_fits_into_the_smallest_window(panel: WhyPanel, store: Store) -> None:
    store.select(SCORE)
    panel.resize(308, 463)
    panel.grab()
    content = panel.findChild(QWidget, "whyContent")
    assert panel.torch_shapes.geometry().bottom() < content.height() <= panel.height()


def test_both_themes_draw_it_differently(panel: WhyPanel, store: Store) -> None:
    store.select(SCORE)
    light = panel.terms.grab().toImage()
    panel.set_theme(DARK)
    assert panel.terms.grab().toImage() != light


def test_the_chosen_term_stays_in_sight_and_escape_asks_no_more(qtbot, panel: WhyPanel, store: Store) -> None:
    store.select(Cell("output", 1, 2))
    panel.resize(308, 300)
    panel.terms.setFocus()
    for _ in range(8):
        qtbot.keyClick(panel.terms, Qt.Key.Key_Down)
    box = panel.terms.operand_box(panel.terms.current[0], 0)
    assert panel.terms.visibleRegion().contains(box.toRect())
    qtbot.keyClick(panel.terms, Qt.Key.Key_Escape)
    assert store.selected is None


# the list of terms


@pytest.fixture
def terms(qtbot, store: Store) -> TermsView:
    widget = TermsView(LIGHT)
    why = explain(store.trace, SCORE)
    widget.show_terms(why.terms, why.name, why.value, why.total, why.rounded(2), 2)
    show(qtbot, widget, 280, widget.sizeHint().height())
    return widget


def test_terms_are_written_as_operands_and_a_sign() -> None:
    q, k = Operand(-0.76, "q₂,₁", "query", None), Operand(0.22, "k₆,₁", "key", None)
    assert "".join(text for text, _, _ in spell(Term((q, k), "×", -0.17, -0.17), 2)) == "−0.76 × 0.22"
    assert "".join(text for text, _, _ in spell(Term((q,), "exp", 0.47, 0.47), 2)) == "exp(−0.76)"
    assert (
        "".join(text for text, _, _ in spell(Term((), "+", 1.0, 1.0, "9 smaller terms", 9), 2))
        == "9 smaller terms"
    )


def test_keys_choose_a_term_and_an_operand_and_enter_follows(qtbot, terms: TermsView) -> None:
    followed: list[Cell] = []
    terms.followed.connect(followed.append)
    terms.setFocus()
    qtbot.keyClick(terms, Qt.Key.Key_Down)
    qtbot.keyClick(terms, Qt.Key.Key_Down)
    qtbot.keyClick(terms, Qt.Key.Key_Right)
    qtbot.keyClick(terms, Qt.Key.Key_Right)
    assert terms.current == (2, 1)
    qtbot.keyClick(terms, Qt.Key.Key_Return)
    qtbot.keyClick(terms, Qt.Key.Key_Left)
    qtbot.keyClick(terms, Qt.Key.Key_Up)
    qtbot.keyClick(terms, Qt.Key.Key_Return)
    assert followed == [Cell("k_head", 5, 2, 0), Cell("q_head", 1, 1, 0)]
    assert terms.accessibleDescription().startswith("Term 2 of 4: ")


def test_a_click_follows_the_operand_under_the_pointer(qtbot, terms: TermsView) -> None:
    followed: list[Cell] = []
    terms.followed.connect(followed.append)
    at = terms.operand_box(3, 1).center()
    click(qtbot, terms, at.x(), at.y())
    assert followed == [Cell("k_head", 5, 3, 0)]
    click(qtbot, terms, terms.width() - 4, at.y())
    assert len(followed) == 1
    with pytest.raises(IndexError):
        terms.operand_box(0, 5)


def test_the_pointer_is_told_the_exact_number(terms: TermsView, store: Store) -> None:
    value = store.trace.value(Cell("q_head", 1, 0, 0))
    tip = terms.tip_at(terms.operand_box(0, 0).center())
    assert f"{abs(value):.9g}" in tip
    assert tip.startswith("q₂,₁ = ")


def test_a_rounded_total_says_so() -> None:
    shown = TermsView(LIGHT)
    parts = tuple(Term((Operand(0.004, "a", "plain", None),), "+", 0.004, 0.004 * (i + 1)) for i in range(3))
    shown.show_terms(parts, "sum", 0.012, 0.012, True, 2)
    shown.resize(240, shown.sizeHint().height())
    below = QPointF(120, shown.height() - 20)
    assert "rounded" in shown.tip_at(below)
    shown.show_terms(parts, "sum", 0.012, 0.012, False, 2)
    assert shown.tip_at(below) == "sum = 0.012"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(
    values=st.lists(st.floats(width=32), max_size=12),
    width=st.integers(120, 500),
    decimals=st.integers(0, 6),
)
def test_any_numbers_at_any_width_are_painted(
    qapp: object, values: list[float], width: int, decimals: int
) -> None:
    shown = TermsView(DARK)
    total = 0.0
    parts = []
    for value in values:
        total += value
        parts.append(
            Term((Operand(value, "a", "query", SCORE), Operand(1.0, "b", "key", None)), "×", value, total)
        )
    shown.show_terms(parts, "score", total, total, False, decimals)
    shown.resize(width, shown.sizeHint().height())
    assert not shown.grab().isNull()


def test_names_and_tips_for_every_control(panel: WhyPanel, store: Store) -> None:
    store.select(SCORE)
    store.follow(Cell("q_head", 1, 0))
    for control in (panel.back, panel.copy, *panel.buttons[:1]):
        assert control.accessibleName()
        assert control.toolTip()
    assert panel.terms.accessibleName()


def test_a_document_with_many_dimensions_sums_up_what_is_small(qtbot, qapp: object) -> None:
    big = Store(new_document(num_heads=2, embed_dim=64))
    panel = WhyPanel(big, LIGHT)
    show(qtbot, panel, 308, 600)
    big.select(SCORE)
    assert panel.explanation is not None
    assert any(term.count > 1 for term in panel.explanation.terms)
    assert not panel.grab().isNull()
    big.close()


def test_what_is_below_the_panels_foot_is_announced(panel: WhyPanel, store: Store, qtbot) -> None:
    below = panel.findChild(QWidget, "moreBelow")
    panel.resize(308, 360)
    store.select(Cell("output", 1, 2, 0))
    qtbot.waitUntil(below.isVisible)
    bar = panel._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not below.isVisible(), "there is no more"
    panel.resize(308, 1600)
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert not below.isVisible()
