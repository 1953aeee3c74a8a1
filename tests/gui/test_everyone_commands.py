"""The palette, the sheet of keys and the preferences: all made from the tables, all used by keys."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox, QWidget

from mha_studio.app.key_sheet import KeySheet
from mha_studio.app.key_table import ACTION
from mha_studio.app.main_window import MainWindow
from mha_studio.app.palette import Palette, found
from mha_studio.app.preferences import Preferences, SettingRow, settings_shown
from mha_studio.app.stage_keys import KEY_ROWS
from mha_studio.document.edits import SetScaled
from mha_studio.session.settings import Settings
from mha_studio.views.parts import Switch
from tests.gui.everyone_kit import window

__all__ = ["window"]

CTRL = Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifiers)
    QApplication.processEvents()


Kind = TypeVar("Kind", bound=QWidget)


def dialog(window: MainWindow, kind: type[Kind]) -> Kind:
    QApplication.processEvents()
    (one,) = (each for each in window.findChildren(kind) if each.isVisible())
    one.activateWindow()
    return one


def open_palette(window: MainWindow) -> Palette:
    window.stage.setFocus()
    press(Qt.Key.Key_K, CTRL)
    return dialog(window, Palette)


def test_every_action_has_a_menu_and_can_be_found_by_its_title(window: MainWindow) -> None:
    window._add_scenarios()
    table = window.actions_table
    table.refresh()
    menus = [action.menu() for action in window.menuBar().actions()]
    reached = set()
    while menus:
        menu = menus.pop()
        for action in menu.actions():
            if action.menu() is not None:
                menus.append(action.menu())
            elif not action.isSeparator():
                reached.add(action.objectName())
    for row in table.rows:
        assert row.id in reached, f"{row.id} stands in no menu"
        assert row.tip, f"{row.id} has no sentence"
        if table[row.id].isVisible():
            assert row.id in {line.id for line in found(table, table.title(row.id), ())}


def test_the_palette_finds_and_runs_by_keys_alone(window: MainWindow) -> None:
    palette = open_palette(window)
    assert QApplication.focusWidget() is palette.field
    QTest.keyClicks(palette.field, "gradi")
    assert palette.shown[0].id == "gradients"
    assert palette.shown[0].keys == "G"
    press(Qt.Key.Key_Return)
    assert window.store.lens.kind == "gradient"
    assert not palette.isVisible()
    assert QApplication.focusWidget() is window.stage, "the focus goes back to where it was"
    assert open_palette(window).shown[0].id == "gradients", "what was run last stands first"
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.stage


def test_the_palette_shows_what_cannot_be_had_and_why(window: MainWindow) -> None:
    palette = open_palette(window)
    QTest.keyClicks(palette.field, "difference")
    (line,) = [line for line in palette.shown if line.id == "look-difference"]
    assert "hold one first" in line.why_not
    press(Qt.Key.Key_Return)
    assert palette.isVisible()
    assert "hold one first" in window.notice.text
    window.store.hold()
    palette._fill("difference")
    assert not next(line for line in palette.shown if line.id == "look-difference").why_not
    palette.close()


def test_arrows_choose_and_nothing_found_is_said(window: MainWindow) -> None:
    palette = open_palette(window)
    QTest.keyClicks(palette.field, "head")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    assert palette.lines.currentIndex().row() == 1
    QTest.keyClicks(palette.field, " qqqq")
    assert palette.none.isVisible()
    press(Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.close()


def test_the_sheet_holds_every_key(window: MainWindow) -> None:
    window.stage.setFocus()
    press(Qt.Key.Key_F1)
    sheet = dialog(window, KeySheet)
    shown = {item.text(0) for item in sheet.table._items()}
    for row in window.actions_table.rows:
        if row.keys:
            assert any(window.actions_table.title(row.id) in text for text in shown), row.id
    assert all(row.does in shown for row in KEY_ROWS)
    QTest.keyClicks(sheet.field, "ctrl+k")
    visible = [item for item in sheet.table._items() if not item.isHidden()]
    assert [item.text(0) for item in visible] == ["Find a Command"]
    sheet.close()


def test_a_key_can_be_changed_conflicts_are_named_and_all_can_be_reset(window: MainWindow) -> None:
    window.actions_table["preferences-keys"].trigger()
    dialog_ = dialog(window, Preferences)
    keys, table = dialog_.keys, window.actions_table
    keys.table.choose("play")
    keys.field.setFocus()
    press(Qt.Key.Key_G)
    assert "“Gradients”" in keys.said.text()
    assert table.keys_of("play") == ("Space",)
    press(Qt.Key.Key_P, CTRL)
    assert table["play"].shortcut() == QKeySequence("Ctrl+P")
    assert window.store.settings.values.keys == {"play": ("Ctrl+P",)}
    keys.table.choose("hold")
    keys.field.setFocus()
    press(Qt.Key.Key_Space)
    assert table.keys_of("hold") == ("Space",), "a key that was given away is free"
    keys.table.choose("play")
    keys.reset_one.click()
    assert "“Hold This State”" in keys.said.text()
    keys.table.choose("gradients")
    keys.none.click()
    assert table["gradients"].shortcuts() == []
    keys.reset_all.click()
    assert table["play"].shortcut() == QKeySequence("Space")
    assert table["hold"].shortcut() == QKeySequence("H")
    assert window.store.settings.values.keys == {}
    dialog_.close()


def test_the_keys_of_a_hall_are_shown_and_changed_and_may_be_the_studios(window: MainWindow) -> None:
    window.actions_table["preferences-keys"].trigger()
    dialog_ = dialog(window, Preferences)
    keys, hall = dialog_.keys, window.presentation().actions
    assert {row.id for row in hall.rows} <= {item.data(0, ACTION) for item in keys.table._items()}
    keys.table.choose("present-frozen")
    keys.field.setFocus()
    press(Qt.Key.Key_S)
    assert "“While presenting: Spotlight”" in keys.said.text()
    assert hall.keys_of("present-frozen") == ("F",)
    press(Qt.Key.Key_G)  # in the studio the key of the gradients
    assert hall["present-frozen"].shortcut() == QKeySequence("G")
    assert window.actions_table["gradients"].shortcut() == QKeySequence("G")
    assert ("G", hall.title("present-frozen")) in window.presentation().stage.help_rows
    keys.table.choose("gradients")
    keys.field.setFocus()
    press(Qt.Key.Key_Y)  # in a hall the key of why
    assert window.actions_table.keys_of("gradients") == ("Y",)
    assert hall.keys_of("present-why") == ("Y",)
    keys.reset_all.click()
    assert hall["present-frozen"].shortcut() == QKeySequence("F")
    dialog_.close()


def test_the_palette_has_what_a_hall_does_while_there_is_one(window: MainWindow) -> None:
    palette = open_palette(window)
    QTest.keyClicks(palette.field, "spotlight")
    assert "present-spotlight" not in {line.id for line in palette.shown}
    palette.close()
    window.present()
    show = window.presentation()
    palette = Palette(window)  # the hall's window has the focus here; a person goes back to the studio's
    palette._fill("spotlight")
    assert palette.shown[0].id == "present-spotlight"
    assert palette.shown[0].place == "While presenting"
    palette._run()
    assert show.desk.is_on("spotlight")
    show.leave()


def test_changed_keys_and_the_rest_are_there_at_the_next_start(window: MainWindow, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("keys", {"play": ("P",), "no-such-action": ("Z",)})
    settings.set("text_size", 120)
    again = Settings(tmp_path / "settings.json")
    assert again.values.keys["play"] == ("P",)
    assert again.values.text_size == 120
    window.actions_table.use_keys(again.values.keys)
    assert window.actions_table["play"].shortcut() == QKeySequence("P")


def test_preferences_come_from_the_table_and_act_at_once(window: MainWindow) -> None:
    window.stage.setFocus()
    press(Qt.Key.Key_Comma, CTRL)
    dialog_ = dialog(window, Preferences)
    assert {row.setting.name for row in dialog_.rows} == {each.name for each in settings_shown()}
    for row in dialog_.rows:
        assert row.editor.accessibleName()
        assert row.editor.accessibleDescription()
    rows = {row.setting.name: row for row in dialog_.rows}
    decimals, theme = rows["decimals"].editor, rows["theme"].editor
    assert isinstance(decimals, QSpinBox)
    assert isinstance(theme, QComboBox)
    decimals.setValue(4)
    assert window.store.decimals == 4
    theme.setCurrentIndex(theme.findData("dark"))
    theme.activated.emit(theme.currentIndex())
    assert window.theme.dark
    rows["text_size"].editor.setValue(150)  # type: ignore[attr-defined]
    assert window.store.settings.values.text_size == 150
    assert window.top.isVisible()
    assert window.stage.isVisible()
    assert not rows["decimals"].back.isHidden()
    rows["decimals"].back.click()
    assert window.store.decimals == 2
    dialog_.reset_all()
    assert window.store.settings.values == Settings().values
    assert not window.theme.dark
    dialog_.close()


def test_a_setting_is_found_by_any_of_its_words(window: MainWindow) -> None:
    window.actions_table["preferences"].trigger()
    dialog_ = dialog(window, Preferences)
    for typed, name in (("viridis", "share_map"), ("comma", "decimal_mark"), ("glides", "reduced_motion")):
        dialog_.search.setText(typed)
        assert [row.setting.name for row in dialog_.rows if not row.isHidden()] == [name]
    dialog_.search.setText("nothing like this")
    assert not dialog_._none.isHidden()
    dialog_.close()


def test_what_is_chosen_in_one_window_holds_in_all(window: MainWindow) -> None:
    other = MainWindow(window.store.document, window.store.settings, window.windows)
    window.store.set_decimals(5)
    assert other.store.decimals == 5
    other.store.set_pace("row")
    assert window.store.pace == "row"
    other.close()
    other.deleteLater()


def test_the_views_are_made_anew_and_everything_else_stays(window: MainWindow) -> None:
    store, stage = window.store, window.stage
    store.apply(SetScaled(False))
    store.seek(store.schedule.step_end(3))
    window.zoom(1.5)
    t = store.player.t
    store.choose("text_size", 130)
    assert window.stage is not stage
    assert (store.player.t, window.stage.zoom) == (t, 1.5)
    assert window.findChildren(QWidget, "stage") in ([window.stage], [stage, window.stage])
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    assert window.findChildren(QWidget, "stage") == [window.stage]
    store.undo()
    assert window.what_if.scale.isChecked()
    window.stage.setFocus()
    press(Qt.Key.Key_Right)
    assert store.player.t > t


def test_keys_of_what_has_just_become_possible_work_at_once(window: MainWindow) -> None:
    store = window.store
    window.stage.setFocus()
    assert not window.actions_table["look-difference"].isEnabled()
    store.hold()
    for key, kind in ((Qt.Key.Key_D, "difference"), (Qt.Key.Key_B, "held"), (Qt.Key.Key_N, "now")):
        press(key)
        assert store.lens.kind == kind, "no menu has been opened"
    store.let_go()
    press(Qt.Key.Key_D)
    assert store.lens.kind == "now"


def test_the_sheet_leaves_room_for_what_the_keys_do_in_german(window: MainWindow) -> None:
    window.store.choose("language", "de")
    try:
        window.actions_table["keys"].trigger()
        sheet = dialog(window, KeySheet)
        sheet.table.viewport().resize(700, 400)
        QApplication.processEvents()
        header = sheet.table.header()
        assert header.sectionSize(0) >= header.sectionSize(1) - 1
        titles = [item.text(0) for item in sheet.table._items()]
        assert "Rückgängig" in titles, "nothing to undo: no colon with nothing behind it"
    finally:
        window.store.choose("language", "en")


def test_a_switch_says_how_it_stands(window: MainWindow) -> None:
    window.actions_table["preferences"].trigger()
    shown = dialog(window, Preferences)
    row = next(each for each in shown.findChildren(SettingRow) if each.setting.name == "grouped")
    assert isinstance(row.editor, Switch)
    assert row.editor.text() == "Off"
    row.editor.click()
    assert row.editor.text() == "On"
    row.back.click()
    assert row.editor.text() == "Off"


def test_a_closed_dialog_hands_the_keyboard_back(window: MainWindow) -> None:
    window.activateWindow()
    window.actions_table["preferences"].trigger()
    shown = dialog(window, Preferences)
    assert QGuiApplication.focusWindow() is shown.windowHandle()
    shown.close()
    QApplication.processEvents()
    assert QGuiApplication.focusWindow() is window.windowHandle()
