"""The real window, driven as a user drives it: typing, clicking, keys, bad input, exceptions, themes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox, QWidget

from mha_studio.app.main import application
from mha_studio.app.main_window import MainWindow
from mha_studio.document.edits import SetMask, SetScaled
from mha_studio.document.file import load_document
from mha_studio.document.scenarios import scenarios
from mha_studio.session.log import CrashLog
from mha_studio.session.settings import Settings
from mha_studio.trace.model import Cell
from tests.gui.window_kit import window

__all__ = ["window"]

NAMES = (
    "tokenEdit", "headCount", "embedDim", "stage", "whyPanel", "stepRibbon", "headRail", "playButton", "stepForward",
    "stepBack", "scrubber", "speed", "pace", "scaleSwitch", "maskKind", "toStart", "toEnd", "beatBack", "beatForward",
)  # fmt: skip


def child(window: MainWindow, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def press(
    window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key goes to whatever has the focus, shortcuts first, as the window system would send it."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
    QApplication.processEvents()


def test_every_public_part_is_there_and_named(window: MainWindow) -> None:
    parts = {name: child(window, name) for name in NAMES}
    assert [name for name, part in parts.items() if not part.isVisible()] == []
    assert [name for name, part in parts.items() if not part.accessibleName()] == []


def test_it_opens_on_the_first_scenario_without_a_document(qapp: QApplication) -> None:
    application()
    window = MainWindow(settings=Settings())
    assert window.store.document.tokens == window.store.trace.tokens
    assert len(window.store.document.tokens) > 3
    window.close()
    window.deleteLater()


def test_typing_changes_the_sentence_at_once_and_undo_brings_it_back(window: MainWindow) -> None:
    field = child(window, "tokenEdit")
    field.setFocus()
    press(window, Qt.Key.Key_End)
    QTest.keyClicks(field, " today")
    assert window.store.document.tokens[-1] == "today"
    assert window.store.trace.L == 7
    assert window.store.modified
    assert window.isWindowModified()
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.store.document.tokens == ("the", "cat", "sat", "on", "the", "mat")
    assert field.text() == "the cat sat on the mat"
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.store.document.tokens[-1] == "today"


def test_keys_typed_into_a_field_are_not_taken_by_shortcuts(window: MainWindow) -> None:
    field = child(window, "tokenEdit")
    field.setFocus()
    press(window, Qt.Key.Key_End)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_2, Qt.Key.Key_Left, Qt.Key.Key_Home):
        press(window, key)
    assert field.text() == "the cat sat on the mat 2"
    assert field.cursorPosition() == 0
    assert not window.store.player.playing
    assert window.store.head == 0
    assert window.store.player.t == 0.0


def test_the_keys_of_the_stage(window: MainWindow) -> None:
    store = window.store
    window.stage.setFocus()
    press(window, Qt.Key.Key_Space)
    assert store.player.playing
    press(window, Qt.Key.Key_Space)
    assert not store.player.playing
    press(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert store.step_index == 2
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert store.step_index == 1
    t = store.player.t
    press(window, Qt.Key.Key_Right)
    assert store.player.t > t
    press(window, Qt.Key.Key_End)
    assert store.player.t == store.schedule.duration
    press(window, Qt.Key.Key_Home)
    assert store.player.t == 0.0
    press(window, Qt.Key.Key_2)
    assert store.head == 1
    press(window, Qt.Key.Key_9)
    assert store.head == 1


def test_space_presses_the_button_that_the_tab_key_led_to(window: MainWindow) -> None:
    switch = child(window, "scaleSwitch")
    switch.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_Space)
    assert not window.store.document.scaled
    assert not window.store.player.playing


def test_after_a_click_on_a_button_space_plays(window: MainWindow) -> None:
    window.stage.setFocus()
    for name in ("stepForward", "scaleSwitch"):
        QTest.mouseClick(child(window, name), Qt.MouseButton.LeftButton)
    assert window.store.step_index == 1
    press(window, Qt.Key.Key_Space)
    assert window.store.player.playing


@pytest.mark.parametrize("typed", ["3", "0", "-2", "x", "nan", "inf", "", "1e9", "99999999999"])
def test_heads_that_do_not_divide_are_refused_in_a_sentence(window: MainWindow, typed: str) -> None:
    heads = child(window, "headCount")
    assert isinstance(heads, QComboBox)
    edit = heads.lineEdit()
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, typed)
    press(window, Qt.Key.Key_Return)
    assert window.store.document.config.num_heads == 2
    assert window.notice.text.endswith(".")
    assert "1, 2, 4" in window.notice.text
    assert heads.currentText() == "2"


def test_the_chooser_of_heads_offers_the_divisors_and_says_why(window: MainWindow) -> None:
    heads = child(window, "headCount")
    assert isinstance(heads, QComboBox)
    assert [heads.itemText(i) for i in range(heads.count())] == ["1", "2", "4", "8"]
    assert "divides" in heads.toolTip()
    heads.lineEdit().setFocus()
    heads.lineEdit().selectAll()
    QTest.keyClicks(heads.lineEdit(), "4")
    press(window, Qt.Key.Key_Return)
    assert window.store.trace.H == 4
    assert child(window, "headDim").text() == "2"


@pytest.mark.parametrize("typed", ["1", "513", "nan", "inf", "8.5", "", "-4", "many"])
def test_a_d_model_that_does_not_fit_is_refused_in_a_sentence(window: MainWindow, typed: str) -> None:
    dim = child(window, "embedDim")
    assert isinstance(dim, QSpinBox)
    dim.setFocus()
    dim.selectAll()
    QTest.keyClick(dim, Qt.Key.Key_Delete)
    QTest.keyClicks(dim, typed)
    press(window, Qt.Key.Key_Return)
    assert window.store.document.config.embed_dim == 8
    assert window.notice.text.endswith(".")
    assert "512" in window.notice.text
    assert dim.text() == "8"


def test_another_d_model_is_shown_everywhere(window: MainWindow) -> None:
    dim = child(window, "embedDim")
    dim.setFocus()
    dim.selectAll()
    QTest.keyClicks(dim, "12")
    press(window, Qt.Key.Key_Return)
    assert window.store.trace.E == 12
    assert child(window, "headDim").text() == "6"
    press(window, Qt.Key.Key_Up)
    assert window.store.trace.E == 13
    assert window.store.trace.H == 1


@pytest.mark.parametrize(
    ("text", "says"),
    [("", "word"), ("   ", "word"), ("word " * 10_000, "512"), ("👩‍👩‍👧 e\u0301a שלום 3.14 don't", "")],
    ids=["empty", "blank", "ten thousand words", "emoji and scripts"],
)
def test_odd_sentences_are_taken_or_refused_in_a_sentence(window: MainWindow, text: str, says: str) -> None:
    field = child(window, "tokenEdit")
    field.setText(text)
    QApplication.processEvents()
    assert 1 <= len(window.store.document.tokens) <= 512
    assert says in window.notice.text
    assert not window.grab().isNull()


def test_playing_shows_every_step_in_turn(window: MainWindow) -> None:
    store = window.store
    store.set_pace("matrix")
    store.set_speed(4.0)
    seen = []
    store.changed.connect(lambda flags: seen.append(store.step_index))
    store.play()
    store.clock.stop()
    while store.player.playing:
        store.advance(0.05)
    assert sorted(set(seen)) == list(range(10))
    assert seen == sorted(seen)
    assert child(window, "playButton").accessibleName().startswith("Play")


def test_the_transport_shows_where_one_is(window: MainWindow) -> None:
    store = window.store
    store.go_to_step(3)
    store.beat(1)
    assert "of" in child(window, "progress").text()
    scrubber = window.transport.scrubber
    assert scrubber.value() == round(store.player.t * 1000)
    middle = scrubber.rect().center()
    QTest.mousePress(scrubber, Qt.MouseButton.LeftButton, pos=middle)
    assert store.player.t == pytest.approx(store.schedule.duration / 2, rel=0.02)
    QTest.mouseMove(scrubber, middle / 2)
    QTest.mouseRelease(scrubber, Qt.MouseButton.LeftButton, pos=middle / 2)
    assert store.player.t < store.schedule.duration / 2
    scrubber.setFocus()
    press(window, Qt.Key.Key_PageDown)
    press(window, Qt.Key.Key_End)
    assert store.player.t == store.schedule.duration


def test_playing_goes_on_after_the_scrubber_is_let_go(window: MainWindow) -> None:
    store, scrubber = window.store, window.transport.scrubber
    store.play()
    QTest.mousePress(scrubber, Qt.MouseButton.LeftButton)
    assert not store.player.playing
    QTest.mouseRelease(scrubber, Qt.MouseButton.LeftButton)
    assert store.player.playing


def test_speed_and_pace_are_kept_as_settings(window: MainWindow) -> None:
    speed, pace = child(window, "speed"), child(window, "pace")
    assert isinstance(speed, QComboBox)
    assert isinstance(pace, QComboBox)
    assert speed.itemData(0) == 0.25
    assert speed.itemData(speed.count() - 1) == 4.0
    speed.setCurrentIndex(speed.findData(2.0))
    pace.setCurrentIndex(pace.findData("row"))
    assert window.store.player.speed == 2.0
    assert window.store.schedule.pace == "row"
    assert (window.store.settings.values.speed, window.store.settings.values.pace) == (2.0, "row")


def test_an_exception_in_a_slot_is_shown_and_logged_and_the_document_survives(
    window: MainWindow, tmp_path: Path, qtbot: object
) -> None:
    log = CrashLog(tmp_path / "log.txt", echo=False)
    log.raised.connect(window.report)
    log.install()
    try:
        window.store.apply(SetMask("causal"))
        before = window.store.document

        def broken() -> None:
            raise RuntimeError("a slot that breaks")

        QTimer.singleShot(0, broken)
        QApplication.processEvents()
    finally:
        log.uninstall()
    assert "a slot that breaks" in window.notice.text
    assert "Traceback" in log.path.read_text(encoding="utf-8")
    assert window.store.document is before
    assert window.store.apply(SetScaled(False))
    window.store.undo()
    assert window.store.document is before


def test_escape_closes_a_notice(window: MainWindow) -> None:
    window.store.tell("A sentence.")
    assert window.notice.isVisible()
    window.stage.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert not window.notice.isVisible()


def test_every_scenario_can_be_opened_from_its_menu(window: MainWindow) -> None:
    QApplication.processEvents()
    infos = scenarios()
    assert len(infos) >= 6
    for info in infos:
        action = window.findChild(QAction, f"scenario-{info.id}")
        assert action is not None
        assert action.text() == info.title
        action.trigger()
        assert window.store.document.title == info.title
        assert not window.store.modified


def test_a_scenario_opened_over_unsaved_work_can_be_undone(window: MainWindow) -> None:
    QApplication.processEvents()
    window.store.apply(SetMask("causal"))
    work = window.store.document
    action = window.findChild(QAction, f"scenario-{scenarios()[1].id}")
    assert action is not None
    action.trigger()
    assert window.store.document.title == scenarios()[1].title
    window.actions_table["undo"].trigger()
    assert window.store.document is work


def test_no_two_actions_share_a_key_and_each_says_what_it_is_for(window: MainWindow) -> None:
    rows = window.actions_table.rows
    keys = [key for row in rows for key in row.keys]
    assert len(keys) == len(set(keys))
    assert all(row.tip for row in rows)
    for row in rows:
        if row.keys:
            assert "(" in window.actions_table[row.id].toolTip()


def test_both_themes_and_the_systems(window: MainWindow) -> None:
    window.set_theme_choice("dark")
    assert window.theme.dark
    dark = window.grab().toImage().pixelColor(5, 200)
    window.set_theme_choice("light")
    assert not window.theme.dark
    light = window.grab().toImage().pixelColor(5, 200)
    assert dark.lightness() < 60 < 200 < light.lightness()
    assert window.store.settings.values.theme == "light"


def test_saving_and_opening(window: MainWindow, tmp_path: Path) -> None:
    from mha_studio.app import files

    path = tmp_path / "one.mha"
    window.store.apply(SetMask("causal"))
    assert files.save_to(window, path)
    assert not window.store.modified
    assert load_document(path).mask.kind == "causal"
    window.store.apply(SetMask("none"))
    assert window.open_path(path)
    assert window.store.document.mask.kind == "causal"
    assert window.document_name() == "one.mha"
    (tmp_path / "bad.mha").write_bytes(b"\xff" * 100)
    before = window.store.document
    assert not window.open_path(tmp_path / "bad.mha")
    assert "bad.mha" in window.notice.text
    assert window.store.document is before
    assert not window.open_path(tmp_path / "none.mha")
    assert "none.mha" in window.notice.text


def test_a_chosen_cell_is_explained_and_its_links_lead_on(window: MainWindow) -> None:
    store = window.store
    store.go_to_step(3)
    store.select(Cell("scores", 1, 5))
    QApplication.processEvents()
    assert store.selected == Cell("scores", 1, 5)
    store.follow(Cell("q_head", 1, 0))
    assert store.step_index != 3 or store.selected == Cell("q_head", 1, 0)
    store.back()
    assert store.selected == Cell("scores", 1, 5)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_nothing_is_cut_off_or_overlaps(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    QApplication.processEvents()
    parts = [window.top, window.ribbon, window.left, window.stage, window.right, window.transport]
    for part in parts:
        box = part.rect().translated(part.mapTo(window, part.rect().topLeft()))
        assert window.rect().contains(box), part.objectName()
        assert part.width() >= part.minimumSizeHint().width()
        assert part.height() >= part.minimumSizeHint().height()
    for first in parts:
        for second in parts:
            if first is not second:
                one = first.rect().translated(first.mapTo(window, first.rect().topLeft()))
                other = second.rect().translated(second.mapTo(window, second.rect().topLeft()))
                assert not one.intersects(other), (first.objectName(), second.objectName())


def test_the_first_picture_needs_none_of_the_slow_packages() -> None:
    import subprocess

    code = (
        "import sys, mha_studio.app.main as m\n"
        "from mha_studio.session.settings import Settings\n"
        "from mha_studio.app.main_window import MainWindow\n"
        "app = m.application(); w = MainWindow(settings=Settings()); w.show()\n"
        "w.painted.connect(app.quit); app.exec()\n"
        "print([n for n in ('numba', 'pyqtgraph', 'ziamath') if n in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=300, check=True
    )
    assert done.stdout.strip() == "[]"
