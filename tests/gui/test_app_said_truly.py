"""What the window says of a head or of a copied matrix is what is so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mha_studio.app import exporting
from mha_studio.app.main_window import MainWindow
from mha_studio.document.edits import SetPositions
from mha_studio.document.scenarios import first_document
from mha_studio.session.settings import Settings
from mha_studio.trace.model import Cell
from mha_studio.views.parts import LinkButton
from tests.gui.window_kit import studio


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with studio(first_document(), Settings(tmp_path / "config" / "settings.json")) as made:
        yield made


def test_a_head_does_not_go_on_being_said_to_do_what_it_no_longer_does(window: MainWindow) -> None:
    store, grid = window.store, window.rail.grid
    sentence = store.document.look[0]
    assert grid.look(0) == sentence
    store.hold()
    store.apply(SetPositions("none"))
    assert grid.look(0) == f"Not so now: {sentence}"
    assert f"Not so now: {sentence}" in window.why.look.text()
    store.look("held")
    assert grid.look(0) == sentence
    store.look("now")
    store.undo()
    assert grid.look(0) == sentence


def test_a_picture_of_a_transpose_is_called_one(window: MainWindow) -> None:
    said: list[str] = []
    window.store.notice.connect(lambda notice: said.append(notice.text))
    window.store.go_to_step(1)
    cell = Cell("w_q", 0, 1)
    turned = window.stage.turned(cell)
    symbol = "W_Qᵀ" if turned else "W_Q"
    exporting.copy(window, cell, "picture")
    assert turned
    assert said == [f"{symbol} is on the clipboard, as a picture."]
    offered = [row.text for row in window.stage.further(cell)]
    assert f"Copy {symbol} as a picture" in offered
    assert "Copy W_Q as LaTeX" in offered


def test_a_state_just_held_is_not_taken_for_the_present_one(window: MainWindow) -> None:
    store, rail = window.store, window.rail
    store.hold()
    assert store.lens.held is store.trace
    assert rail.accessibleName() == "Heads"
    assert rail.grid.changeable
    store.look("held")
    assert rail.accessibleName() == "Heads, held state"
    assert not rail.grid.changeable
    store.look("now")
    assert rail.accessibleName() == "Heads"
    assert rail.grid.changeable


@pytest.mark.parametrize("from_", ["link", "stage"])
def test_alt_left_leads_back_wherever_the_focus_is(window: MainWindow, from_: str) -> None:
    """A button takes arrows for moving the focus, whatever is held down with them."""
    store = window.store
    first, second = Cell("scores", 1, 2), Cell("q_head", 1, 0)
    store.select(first)
    store.follow(second)
    assert store.selected == second
    window.activateWindow()
    target = window.stage if from_ == "stage" else window.why.findChildren(LinkButton)[0]
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert store.selected == first
