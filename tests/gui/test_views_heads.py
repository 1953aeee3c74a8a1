"""The head rail: how cards lie for few and many heads, what they say, and choosing by mouse and keys."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from mha_studio.document.defaults import new_document
from mha_studio.document.edits import MuteHead, SetBatch, SetCell, SetHeads, SetMask
from mha_studio.paint.theme import DARK, LIGHT
from mha_studio.session.store import Store
from mha_studio.trace.head_share import head_shares
from mha_studio.trace.model import Cell
from mha_studio.views import head_menu
from mha_studio.views.head_plan import plan
from mha_studio.views.head_rail import HeadRail
from mha_studio.views.parts import exact
from tests.gui.views_kit import LOOK, click, show, store

__all__ = ["store"]


@pytest.fixture
def rail(qtbot, store: Store) -> HeadRail:
    widget = HeadRail(store, LIGHT)
    show(qtbot, widget, 164, 420)
    return widget


@given(st.integers(1, 512), st.floats(110, 300), st.floats(100, 900), st.booleans())
def test_cards_stay_within_the_width_and_do_not_overlap(
    heads: int, width: float, height: float, worded: bool
) -> None:
    laid = plan(heads, width, height, worded)
    cards = [laid.card(head) for head in range(heads)]
    assert all(card.left() >= 0 and card.right() <= width + 1e-6 for card in cards)
    assert laid.height(heads) == pytest.approx(max(card.bottom() for card in cards))
    for head, card in enumerate(cards):
        assert card.contains(laid.map(head))
        following = cards[head + 1 : head + 1 + laid.columns]
        assert not any(card.intersects(other) for other in following)


def test_two_heads_stand_in_one_column_and_sixty_four_in_a_grid() -> None:
    assert plan(2, 164, 400, False).columns == 1
    assert plan(8, 164, 400, False).columns == 2
    assert plan(64, 164, 400, False).columns == 4


def test_a_click_chooses_a_head(qtbot, rail: HeadRail, store: Store) -> None:
    centre = rail.grid.plan.card(1).center()
    click(qtbot, rail.grid, centre.x(), centre.y())
    assert store.head == 1
    assert rail.grid.accessibleName() == "Head 2 of 2"
    assert rail.grid.accessibleDescription() == LOOK[1]


def test_arrow_keys_choose_within_the_grid(qtbot, rail: HeadRail, store: Store) -> None:
    store.apply(SetHeads(8))
    rail.grid.setFocus()
    for key, head in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 1 + rail.grid.plan.columns),
        (Qt.Key.Key_Left, rail.grid.plan.columns),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, 7),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(rail.grid, key)
        assert store.head == head


def test_the_pointer_is_told_tokens_and_share(rail: HeadRail, store: Store) -> None:
    box = rail.grid.plan.map(0)
    at = QPointF(box.x() + box.width() * 5.5 / 6, box.y() + box.height() * 1.5 / 6)
    share = float(store.trace.matrix("attn_weights", 0).array[1, 5])
    assert rail.grid.tip_at(at).startswith(f"Head 1: “cat” → “mat” {share:.0%}")
    store.apply(SetMask("causal"))
    assert "blocked" in rail.grid.tip_at(at)
    assert rail.grid.tip_at(rail.grid.plan.card(1).topLeft() + QPointF(6, 6)) == f"Head 2: {LOOK[1]}"
    assert rail.grid.tip_at(QPointF(5, 10_000)) == ""


def test_maps_follow_the_numbers_and_the_theme(rail: HeadRail, store: Store) -> None:
    first = rail.grab().toImage()
    store.apply(SetMask("causal"))
    masked = rail.grab().toImage()
    rail.set_theme(DARK)
    dark = rail.grab().toImage()
    assert first != masked
    assert masked != dark


def test_a_strong_share_is_the_strongest_colour(qtbot, rail: HeadRail, store: Store) -> None:
    image = rail.grid.grab().toImage()
    shares = store.trace.matrix("attn_weights", 1).array
    box = rail.grid.plan.map(1)

    def light_at(row: int, col: int) -> int:
        x, y = box.x() + box.width() * (col + 0.5) / 6, box.y() + box.height() * (row + 0.5) / 6
        return image.pixelColor(round(x), round(y)).blue()

    high = np.unravel_index(np.argmax(shares), shares.shape)
    low = np.unravel_index(np.argmin(shares), shares.shape)
    assert light_at(int(high[0]), int(high[1])) < light_at(int(low[0]), int(low[1]))


def test_the_chosen_head_of_many_is_scrolled_into_sight(qtbot, qapp: object) -> None:
    many = Store(new_document(num_heads=64, embed_dim=64))
    rail = HeadRail(many, LIGHT)
    show(qtbot, rail, 164, 260)
    assert rail.grid.height() > 260
    many.set_head(63)
    visible = rail.grid.visibleRegion().boundingRect()
    assert visible.contains(rail.grid.plan.card(63).center().toPoint())
    assert not rail.grab().isNull()
    many.close()


def test_the_word_mute_and_the_menu_mute_a_head_and_it_is_seen(qtbot, rail: HeadRail, store: Store) -> None:
    heard = rail.grid.grab().toImage()
    at = rail.grid.plan.mute(1).center()
    click(qtbot, rail.grid, at.x(), at.y())
    assert store.document.muted == (1,)
    assert store.head == 0, "muting chooses nothing"
    assert rail.grid.grab().toImage() != heard
    assert "muted" in rail.grid.share_text(1)
    store.set_head(1)
    assert rail.grid.accessibleName() == "Head 2 of 2, muted"
    click(qtbot, rail.grid, at.x(), at.y())
    assert store.document.muted == ()
    assert store.undo_stack.count() == 2


def opened(rail: HeadRail) -> QMenu:
    menu = rail.grid.findChild(QMenu, "headMenu")
    assert menu is not None
    assert menu.isVisible()
    return menu


def test_the_dots_open_a_menu_that_swaps_and_copies(qtbot, rail: HeadRail, store: Store) -> None:
    w_q = store.document.weights.w_q.copy()
    at = rail.grid.plan.menu(0).center()
    click(qtbot, rail.grid, at.x(), at.y())
    menu = opened(rail)
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Mute head 1",
        "Swap with",
        "Copy to",
    ]
    menu.findChild(QMenu, "headSwap").actions()[0].trigger()
    menu.close()
    assert np.array_equal(store.document.weights.w_q[:4], w_q[4:])
    store.undo()
    menu = head_menu.menu(store, 0, rail.grid)
    menu.findChild(QMenu, "headCopy").actions()[0].trigger()
    assert np.array_equal(store.document.weights.w_q[4:], w_q[:4])
    menu.actions()[0].trigger()
    assert store.document.muted == (0,)
    menu.deleteLater()
    again = head_menu.menu(store, 0, rail.grid)
    assert again.actions()[0].text() == "Unmute head 1"
    again.deleteLater()


def test_the_menu_key_opens_the_menu_of_the_chosen_head(rail: HeadRail, store: Store) -> None:
    store.set_head(1)
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(rail.grid, key)
    menu = opened(rail)
    assert menu.actions()[0].text() == "Mute head 2"
    menu.close()


def test_one_head_alone_can_only_be_muted(rail: HeadRail, store: Store) -> None:
    store.apply(SetHeads(1))
    menu = head_menu.menu(store, 0, rail.grid)
    assert [action.isEnabled() for action in menu.actions() if action.text()] == [True, False, False]
    menu.deleteLater()


def test_the_bar_under_a_map_says_what_the_head_brings(rail: HeadRail, store: Store) -> None:
    shares = head_shares(store.trace)
    assert rail.grid.share(1) == pytest.approx(shares[1])
    box = rail.grid.plan.bar(1)
    assert f"{shares[1]:.0%}" in rail.grid.tip_at(box.center())
    store.apply(MuteHead(0, True))
    assert rail.grid.share(1) == pytest.approx(1.0)
    image = rail.grid.grab().toImage()
    hue = image.pixelColor(round(box.x()) + 20, round(box.center().y()))
    assert hue.name() == LIGHT.head(1)
    store.apply(SetMask("padding", 6))
    assert "not a number" in rail.grid.share_text(1)
    assert not rail.grid.grab().isNull()


def test_another_sentence_of_the_batch_has_its_own_maps(rail: HeadRail, store: Store) -> None:
    store.apply(SetBatch(("dogs bark loudly at night",)))
    store.select(Cell("scores", 1, 2, 0))
    first, share = rail.grid.grab().toImage(), rail.grid.share(0)
    store.set_batch(1)
    assert store.selected == Cell("scores", 1, 2, 0, 1)
    assert rail.grid.grab().toImage() != first
    assert rail.grid.share(0) != share
    store.set_batch(7)
    assert store.batch == 1
    store.apply(SetBatch(()))
    assert store.batch == 0
    assert rail.grid.share(0) == pytest.approx(share)


@given(st.integers(1, 64), st.floats(110, 300), st.floats(100, 900))
def test_the_parts_of_a_card_do_not_overlap(heads: int, width: float, height: float) -> None:
    laid = plan(heads, width, height, False)
    card = laid.card(0)
    parts = [laid.map(0), laid.bar(0), *(box for box in (laid.menu(0), laid.mute(0)) if not box.isEmpty())]
    assert all(card.contains(part) for part in parts)
    assert not any(a.intersects(b) for k, a in enumerate(parts) for b in parts[k + 1 :])
    assert laid.head_at(card.center(), heads) == 0
    assert laid.head_at(laid.card(heads - 1).center(), heads) == heads - 1


def test_the_maps_follow_the_lens_and_say_so(qtbot, rail: HeadRail, store: Store) -> None:
    before = store.trace
    store.hold()
    store.apply(SetCell("w_q", 0, 0, 3.0))
    now = rail.grid.grab().toImage()
    assert store.look("held")
    assert rail.accessibleName() == "Heads, held state"
    assert rail.grid.seen is before
    box = rail.grid.plan.map(0)
    at = QPointF(box.x() + box.width() * 1.5 / 6, box.y() + box.height() * 1.5 / 6)
    assert exact(float(before.matrix("attn_weights").array[1, 1])) in rail.grid.tip_at(at)
    assert rail.grid.grab().toImage() != now
    click(qtbot, rail.grid, rail.grid.plan.mute(1).center().x(), rail.grid.plan.mute(1).center().y())
    assert not store.document.muted  # what was held stays what it was
    assert store.look("difference")
    assert rail.accessibleName() == "Heads, now − held"
    apart = float((store.trace.matrix("attn_weights").array - before.matrix("attn_weights").array)[1, 1])
    assert exact(apart) in rail.grid.tip_at(at)
    store.apply(SetHeads(4))  # no cell has a fellow: the maps are those of now
    assert rail.accessibleName() == "Heads"
    assert store.look("held")
    assert rail.grid.seen.H == 2
    rail.grid.grab()
    store.let_go()
    assert rail.accessibleName() == "Heads"
