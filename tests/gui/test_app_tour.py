"""The tour: by keys, pointing at real parts that it does not cover, once by itself and again from the Help menu."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from mha_studio.app import learning, tour
from mha_studio.app.main_window import MainWindow
from mha_studio.app.tour import STOPS, Tour, beside
from mha_studio.session.settings import Settings
from tests.gui.learn_kit import clock, desk, press, window

__all__ = ["clock", "desk", "window"]


def begun(window: MainWindow) -> Tour:
    started = tour.start(window)
    QApplication.processEvents()
    return started


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720), (1920, 1080)])
def test_each_stop_points_at_a_real_part_and_does_not_cover_it(
    window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    QApplication.processEvents()
    led = begun(window)
    assert len(STOPS) == 6
    for index, stop in enumerate(STOPS):
        assert led.index == index
        QApplication.processEvents()
        target = window.findChild(QWidget, stop.target)
        assert target is not None, stop.target
        assert led.ring.isVisible()
        assert led.ring.target is target
        assert led.ring.geometry().contains(led.ring.area().center())
        assert window.centre.rect().contains(led.bubble.geometry()), stop.target
        text = led.bubble.text
        assert text.height() >= text.heightForWidth(text.width()), f"{stop.target}: words are cut off"
        if stop.target != "whyPanel":
            assert not led.bubble.geometry().intersects(led.ring.area()), stop.target
        assert QApplication.focusWidget() is led.bubble
        assert stop.title in led.bubble.accessibleName()
        assert stop.text in led.bubble.accessibleDescription()
        press(window, Qt.Key.Key_Return)
    assert window.tour is None
    assert QApplication.focusWidget() is window.stage


def test_backspace_leads_back_and_escape_ends_it(window: MainWindow) -> None:
    led = begun(window)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Backspace)
    press(window, Qt.Key.Key_Backspace)
    assert led.index == 0
    press(window, Qt.Key.Key_Escape)
    assert window.tour is None
    assert (
        not window.findChild(QWidget, "tourBubble") or not window.findChild(QWidget, "tourBubble").isVisible()
    )


def test_it_stops_nothing(window: MainWindow) -> None:
    begun(window)
    t = window.store.player.t
    press(window, Qt.Key.Key_Right)
    assert window.store.player.t > t
    press(window, Qt.Key.Key_2)
    assert window.store.head == 1
    press(window, Qt.Key.Key_Space)
    assert window.store.player.playing
    window.store.pause()
    assert window.tour is not None


def test_the_learn_page_ends_it(window: MainWindow) -> None:
    begun(window)
    learning.show(window)
    assert window.tour is None
    learning.leave(window)


def test_the_help_menu_has_it(window: MainWindow) -> None:
    window.actions_table["tour"].trigger()
    assert window.tour is not None
    window.actions_table["tour"].trigger()
    assert window.tour is not None
    assert window.store.settings.values.tour_seen


def test_it_comes_by_itself_only_where_there_were_no_settings(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for expected in (True, False):
        made = MainWindow(settings=Settings(path))
        made.show()
        tour.offer(made)
        assert (made.tour is not None) == expected
        made.close()
        made.deleteLater()
        QApplication.processEvents()
    made = MainWindow(settings=Settings())
    tour.offer(made)
    assert made.tour is None
    made.close()
    made.deleteLater()
    QApplication.processEvents()


def test_a_bubble_stands_where_there_is_room() -> None:
    inside, size = QRect(0, 0, 1000, 600), QSize(300, 150)
    for around in (
        QRect(10, 10, 100, 30),
        QRect(10, 550, 980, 40),
        QRect(700, 20, 290, 560),
        QRect(5, 20, 200, 560),
    ):
        box = beside(around, size, inside)
        assert inside.contains(box)
        assert not box.intersects(around)
    assert inside.contains(beside(inside, size, inside))
