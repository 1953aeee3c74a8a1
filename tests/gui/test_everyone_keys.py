"""The whole window without a mouse: every part is reached by Tab, shows that it has the focus, and lets it go again."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from mha_studio.app.main_window import MainWindow
from mha_studio.document.edits import SetMask
from mha_studio.trace.model import Cell
from tests.gui.everyone_kit import window

__all__ = ["window"]

USED = (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QSpinBox)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifiers)
    QApplication.processEvents()


def round_by(window: MainWindow, key: Qt.Key) -> list[QWidget]:
    """What Tab (or Shift+Tab) comes to, from the stage once around."""
    window.stage.setFocus()
    found: list[QWidget] = []
    for _ in range(150):
        press(
            key,
            Qt.KeyboardModifier.ShiftModifier
            if key == Qt.Key.Key_Backtab
            else Qt.KeyboardModifier.NoModifier,
        )
        now = QApplication.focusWidget()
        assert now is not None
        if now is window.stage:
            return found
        assert now not in found, f"{now} traps the focus"
        found.append(now)
    raise AssertionError("Tab does not come round")


def name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}"


def test_tab_reaches_everything_and_comes_round_either_way(window: MainWindow) -> None:
    window.store.seek(window.store.schedule.step_end(3))
    window.store.select(Cell("scores", 1, 5))
    QApplication.processEvents()
    forth, back = round_by(window, Qt.Key.Key_Tab), round_by(window, Qt.Key.Key_Backtab)
    assert [name(each) for each in back] == [name(each) for each in reversed(forth)]
    reached = set(forth)
    missed = [
        name(part)
        for part in window.centralWidget().findChildren(QWidget)
        if isinstance(part, USED)
        and part.isVisible()
        and part.isEnabled()
        and part not in reached
        and part.focusProxy() not in reached
        and not any(part.isAncestorOf(each) or each.isAncestorOf(part) for each in reached)
        and part not in window.ribbon.chevrons  # one of them takes the Tab key, arrows go along
        and part is not window.stage.editor
    ]
    assert not missed


def test_the_order_is_that_of_reading(window: MainWindow) -> None:
    """From the sentence over the steps and the panels to the transport: never back up by more than a panel."""
    order = [each.objectName() for each in (*round_by(window, Qt.Key.Key_Tab), window.stage)]
    start = order.index("tokenEdit")
    order = order[start:] + order[:start]
    wanted = ["tokenEdit", "headCount", "embedDim", "learnButton", "step-embed", "headGrid", "scaleSwitch", "maskKind",
              "stage", "toStart", "playButton", "scrubber", "speed", "pace"]  # fmt: skip
    assert [each for each in order if each in wanted] == wanted


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_focus_is_seen_on_every_part(window: MainWindow, theme: str) -> None:
    window.store.choose("theme", theme)
    window.activateWindow()
    for part in (*round_by(window, Qt.Key.Key_Tab), window.stage):
        shown: list[QImage] = []
        for focused in (True, False):
            if focused:
                part.setFocus(Qt.FocusReason.TabFocusReason)
            else:
                other = window.stage if part is not window.stage else window.token_edit
                other.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            corner = part.mapTo(window, QPoint(0, 0))
            shown.append(window.grab().copy(corner.x(), corner.y(), part.width(), part.height()).toImage())
        plain = [each.convertToFormat(QImage.Format.Format_RGB32) for each in shown]
        with_, without = (np.array(each.constBits()) for each in plain)
        changed = np.abs(with_.astype(int) - without.astype(int)).reshape(-1, 4).max(axis=1)
        assert (changed > 24).sum() >= 20, f"no focus is to be seen on {name(part)}"


def test_a_number_is_turned_by_keys_and_is_one_undo(window: MainWindow) -> None:
    store = window.store
    window.stage.setFocus()
    store.select(Cell("w_q", 0, 0))
    before = store.trace.value(Cell("w_q", 0, 0))
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    press(Qt.Key.Key_Up, alt)
    press(Qt.Key.Key_Up, alt)
    press(Qt.Key.Key_Down, alt | shift)
    assert store.trace.value(Cell("w_q", 0, 0)) == pytest.approx(before + 0.19, abs=1e-5)
    store.undo()
    assert store.trace.value(Cell("w_q", 0, 0)) == before
    store.select(Cell("scores", 0, 0))
    press(Qt.Key.Key_Up, alt)
    assert "pin it first" in window.notice.text


def test_a_mask_is_painted_by_keys(window: MainWindow) -> None:
    store = window.store
    store.apply(SetMask("own"))
    store.go_to_step(5)
    window.stage.setFocus()
    store.select(Cell("masked_scores", 1, 2))
    press(Qt.Key.Key_X)
    blocked = store.trace.blocked(0, 0)
    assert blocked is not None
    assert blocked[1, 2]
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_X)
    assert store.trace.blocked(0, 0)[1, 3]  # type: ignore[index]
    press(Qt.Key.Key_X)
    assert not store.trace.blocked(0, 0)[1, 3]  # type: ignore[index]


def test_the_stage_is_shifted_by_keys(window: MainWindow) -> None:
    window.zoom(2.0)
    window.stage.setFocus()
    press(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert window.stage.pan_x < 0
    assert window.stage.pan_y < 0
    press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert (window.stage.pan_x, window.stage.pan_y, window.stage.zoom) == (0.0, 0.0, 1.0)


def test_the_row_that_is_shown_enlarged_does_not_hold_the_cursor(window: MainWindow) -> None:
    window.store.go_to_step(4)
    window.stage.setFocus()
    window.store.select(Cell("scaled_scores", 0, 1))
    for row in (1, 2, 3):
        press(Qt.Key.Key_Down)
        assert window.store.selected == Cell("scaled_scores", row, 1)


def test_nothing_glides_where_motion_is_reduced(window: MainWindow) -> None:
    from PySide6.QtCore import QAbstractAnimation

    window.store.choose("reduced_motion", True)
    window.what_if.scale.click()
    window.lens_bar.gradients.click()
    QApplication.processEvents()
    running = QAbstractAnimation.State.Running
    assert not [each for each in window.findChildren(QAbstractAnimation) if each.state() == running]
