"""The ribbon of steps and the switches: what they show, what they ask of the store, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mha_studio.document.edits import SetHeads, SetMask, SetScaled
from mha_studio.paint.theme import DARK, LIGHT
from mha_studio.session.store import Store
from mha_studio.trace.steps import STEPS
from mha_studio.views.parts import keep_still
from mha_studio.views.step_ribbon import StepRibbon
from mha_studio.views.transport import Transport
from mha_studio.views.what_if import WhatIf
from tests.gui.views_kit import show, store

__all__ = ["store"]


@pytest.fixture
def ribbon(qtbot, store: Store) -> StepRibbon:
    widget = StepRibbon(store, LIGHT)
    show(qtbot, widget, 1248, 42)
    return widget


@pytest.fixture
def what_if(qtbot, store: Store) -> WhatIf:
    widget = WhatIf(store, LIGHT)
    show(qtbot, widget, 170, 190)
    return widget


def states(ribbon: StepRibbon) -> list[str]:
    return [chevron.state for chevron in ribbon.chevrons]


def test_ten_steps_with_their_shapes_and_the_current_one(ribbon: StepRibbon, store: Store) -> None:
    assert [chevron.text() for chevron in ribbon.chevrons] == [step.title for step in STEPS]
    assert ribbon.chevrons[3].shape == "2×6×6"
    assert ribbon.chevrons[4].shape == "÷ 2.00"
    assert states(ribbon) == ["current"] + ["later"] * 9
    store.go_to_step(3)
    assert states(ribbon) == ["done"] * 3 + ["current"] + ["later"] * 6


def test_chevrons_fill_the_width_in_order_without_being_cut(ribbon: StepRibbon) -> None:
    lefts = [chevron.x() for chevron in ribbon.chevrons]
    assert lefts == sorted(lefts)
    assert lefts[0] == 0
    last = ribbon.chevrons[-1]
    assert last.x() + last.width() == ribbon.width()


def test_a_click_goes_to_the_step(qtbot, ribbon: StepRibbon, store: Store) -> None:
    qtbot.mouseClick(ribbon.chevrons[6], Qt.MouseButton.LeftButton)
    assert store.step_index == 6
    assert ribbon.chevrons[6].state == "current"


def test_arrows_move_along_and_enter_jumps(qtbot, ribbon: StepRibbon, store: Store) -> None:
    ribbon.chevrons[0].setFocus()
    for _ in range(3):
        qtbot.keyClick(ribbon.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(ribbon.focusWidget(), Qt.Key.Key_Left)
    assert ribbon.chevrons[2].hasFocus()
    assert store.step_index == 0
    qtbot.keyClick(ribbon.focusWidget(), Qt.Key.Key_Return)
    assert store.step_index == 2
    qtbot.keyClick(ribbon.focusWidget(), Qt.Key.Key_End)
    assert ribbon.chevrons[9].hasFocus()


def test_one_chevron_takes_the_tab_key(ribbon: StepRibbon, store: Store) -> None:
    store.go_to_step(5)
    stops = [c for c in ribbon.chevrons if c.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [ribbon.chevrons[5]]


def test_steps_that_do_nothing_say_so(ribbon: StepRibbon, store: Store) -> None:
    assert ribbon.chevrons[5].passed
    store.apply(SetMask("causal"))
    assert ribbon.chevrons[5].passed is None
    assert ribbon.chevrons[5].shape == "causal"
    store.apply(SetScaled(False))
    assert ribbon.chevrons[4].passed
    store.apply(SetHeads(4))
    assert ribbon.chevrons[3].shape == "4×6×6"
    assert "4×6×6" in ribbon.chevrons[3].accessibleName()


def test_progress_follows_time_within_the_step(ribbon: StepRibbon, store: Store) -> None:
    span = store.schedule.steps[3]
    store.seek(span.start + 0.75 * (span.end - span.start))
    assert ribbon.chevrons[3].progress == pytest.approx(0.75, abs=0.01)
    store.seek(span.start + 0.25 * (span.end - span.start))
    assert ribbon.chevrons[3].progress == pytest.approx(0.25, abs=0.01)


def test_the_themes_look_different(ribbon: StepRibbon) -> None:
    light = ribbon.grab().toImage()
    ribbon.set_theme(DARK)
    assert ribbon.grab().toImage() != light


def test_switches_show_the_document_and_send_one_edit(qtbot, what_if: WhatIf, store: Store) -> None:
    assert (what_if.scale.isChecked(), what_if.positions.isChecked(), what_if.bias.isChecked()) == (
        True,
        True,
        True,
    )
    qtbot.mouseClick(what_if.scale, Qt.MouseButton.LeftButton)
    assert not store.document.scaled
    qtbot.keyClick(what_if.positions, Qt.Key.Key_Space)
    assert store.document.positions == "none"
    qtbot.keyClick(what_if.bias, Qt.Key.Key_Return)
    assert not store.document.biased
    assert store.undo_stack.count() == 3
    store.undo()
    store.undo()
    store.undo()
    assert (what_if.scale.isChecked(), what_if.positions.isChecked(), what_if.bias.isChecked()) == (
        True,
        True,
        True,
    )


def test_the_knob_glides_and_with_reduced_motion_jumps(qtbot, what_if: WhatIf) -> None:
    what_if.scale.click()
    qtbot.waitUntil(lambda: what_if.scale.knob == 0.0)
    keep_still(True)
    what_if.scale.click()
    keep_still(False)
    assert what_if.scale.knob == 1.0


def test_the_mask_is_chosen_and_a_window_has_a_width(what_if: WhatIf, store: Store) -> None:
    assert what_if.mask_kind.currentText() == "none"
    assert not what_if.width_box.isVisible()
    what_if.mask_kind.setCurrentText("causal")
    assert store.document.mask.kind == "causal"
    what_if.mask_kind.setCurrentText("window")
    assert what_if.width_box.isVisible()
    what_if.width_box.setValue(2)
    assert (store.document.mask.kind, store.document.mask.width) == ("window", 2)
    store.undo()
    store.undo()
    assert what_if.mask_kind.currentText() == "none"


def test_every_control_has_a_name_and_a_tip(ribbon: StepRibbon, what_if: WhatIf) -> None:
    controls: list[QWidget] = [
        *ribbon.chevrons,
        what_if.scale,
        what_if.positions,
        what_if.bias,
        what_if.mask_kind,
    ]
    controls.append(what_if.width_box)
    for control in controls:
        assert control.accessibleName()
        assert control.toolTip()
    assert what_if.findChild(QWidget, "scaleSwitch") is what_if.scale
    assert what_if.findChild(QWidget, "maskKind") is what_if.mask_kind


def test_where_there_is_no_room_the_progress_in_words_gives_way_and_comes_back(qtbot, store: Store) -> None:
    bar = Transport(store, LIGHT)
    bar.set_compact(True)
    show(qtbot, bar, 1248, 72)
    assert bar.progress.isVisible()
    bar.resize(620, 72)
    assert not bar.progress.isVisible()
    for part in (bar.speed, bar.pace):
        assert part.width() >= part.sizeHint().width(), "its words are whole"
    bar.resize(1248, 72)
    assert bar.progress.isVisible()
