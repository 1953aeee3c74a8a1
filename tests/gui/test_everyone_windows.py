"""Every other window and page of the program without a mouse and without looking: each control has a name, is reached
by Tab, and shows that it has the focus."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)

from mha_studio.app import learning, lesson_player
from mha_studio.app.heads_dialog import HeadsDialog
from mha_studio.app.main_window import MainWindow
from mha_studio.app.teacher_window import TeacherWindow
from mha_studio.document.parameters import Parameters
from mha_studio.learn import lesson as learn
from mha_studio.learn.desk import Desk
from mha_studio.views.learn.nav import NavRow
from tests.gui.everyone_kit import window
from tests.gui.hall_kit import rest
from tests.gui.learn_kit import clock, desk
from tests.gui.test_everyone_spoken import unnamed

__all__ = ["clock", "desk", "window"]

USED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
)


def dialog(name: str) -> Callable[[MainWindow], QWidget]:
    def opened(window: MainWindow) -> QWidget:
        before = {each for each in window.findChildren(QWidget) if each.isVisible()}
        window.actions_table[name].trigger()
        QApplication.processEvents()
        (made,) = [
            each for each in window.findChildren(QDialog) if each.isVisible() and each not in before
        ] or [each for each in window.findChildren(QWidget, "commandPalette") if each.isVisible()]
        return made

    return opened


def teacher(window: MainWindow) -> TeacherWindow:
    window.toggle_teacher()
    made = window.presentation().teacher
    assert made is not None
    made.resize(1280, 720)
    return made


def hall(window: MainWindow) -> QWidget:
    window.presentation().start()
    return window.presentation().hall


def page_with(kind: str) -> Callable[[MainWindow], QWidget]:
    """A lesson's page that lets one choose, or asks for a number, or for something to be done."""

    def opened(window: MainWindow) -> QWidget:
        def fits(page: learn.Page) -> bool:
            asked = page.ask
            if kind == "do":
                return page.do is not None
            return asked is not None and bool(asked.options or asked.among) == (kind == "choose")

        lesson, place = next(
            (lesson, place)
            for lesson in learn.lessons()
            for place, page in enumerate(lesson.pages)
            if place and fits(page)
        )
        return lesson_player.start(window, lesson.id, place).card

    return opened


def heads(window: MainWindow) -> QWidget:
    made = HeadsDialog(Parameters("layer.safetensors", {}, 64), print, window)
    made.show()
    return made


WHERE: dict[str, Callable[[MainWindow], QWidget]] = {
    "export": dialog("export"),
    "preferences": dialog("preferences"),
    "keys": dialog("keys"),
    "palette": dialog("palette"),
    "about": dialog("about"),
    "heads of a file": heads,
    "teacher": teacher,
    "hall": hall,
    "lesson, something to do": page_with("do"),
    "lesson, something to choose": page_with("choose"),
    "lesson, a number": page_with("number"),
}


@pytest.fixture(params=WHERE)
def part(request: pytest.FixtureRequest, window: MainWindow) -> Iterator[QWidget]:
    made = WHERE[request.param](window)
    made.window().activateWindow()
    QApplication.processEvents()
    yield made
    if window.lesson is not None:
        window.lesson.close()
    if made.isWindow():
        made.close()
    if window._presentation is not None:
        rest(window, window._presentation)


def name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}"


def usable(root: QWidget) -> list[QWidget]:
    """What a hand could use there; a part of a part counts as that."""
    found = [
        each
        for each in root.findChildren(QWidget)
        if isinstance(each, USED) and not isinstance(each, QScrollBar)
    ]
    shown = [each for each in found if each.isVisible() and each.isEnabled()]
    inner = (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar, QAbstractItemView)
    return [each for each in shown if not any(isinstance(up, inner) for up in parents(each, root))]


def parents(widget: QWidget, root: QWidget) -> list[QWidget]:
    found, up = [], widget.parentWidget()
    while up is not None and up is not root:
        found.append(up)
        up = up.parentWidget()
    return found


def reached(root: QWidget) -> list[QWidget]:
    """What Tab comes to in a window, from where it begins once around."""
    start = QApplication.focusWidget()
    assert start is not None
    found = [start]
    for _ in range(150):
        QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now is found[0]:
            return found
        assert now is not found[-1], f"{name(now)} holds the focus"
        found.append(now)
    raise AssertionError(f"Tab does not come round: {[name(each) for each in found[-4:]]}")


def test_everything_says_what_it_is(part: QWidget) -> None:
    assert not unnamed(part)


def test_everything_is_reached_by_tab_and_shows_it(part: QWidget) -> None:
    came = reached(part.window())
    for each in usable(part):
        if each.objectName() == "commandList":
            continue  # the arrow keys of the field above it go through it
        assert any(each is one or each.isAncestorOf(one) or one is each.focusProxy() for one in came), name(
            each
        )
    for each in came:
        if len(came) == 1 or not (part is each or part.isAncestorOf(each)):
            continue  # a single one has the focus always
        assert shows_focus(each, came[came.index(each) - 1]), f"no focus is to be seen on {name(each)}"


def shows_focus(part: QWidget, other: QWidget) -> bool:
    """Whether a part looks different with the focus and with that on `other`."""
    window = part.window()
    shown: list[np.ndarray] = []
    for focused in (True, False):
        (part if focused else other).setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        corner = part.mapTo(window, QPoint(0, 0)) - QPoint(4, 4)
        seen = window.grab().copy(corner.x(), corner.y(), part.width() + 8, part.height() + 8).toImage()
        image = seen.convertToFormat(QImage.Format.Format_RGB32)  # it owns the bits that are copied
        shown.append(np.array(image.constBits()))
    changed = np.abs(shown[0].astype(int) - shown[1].astype(int)).reshape(-1, 4).max(axis=1)
    return bool((changed > 24).sum() >= 20)


@pytest.mark.parametrize("page", ["flashcard", "progress", "spread"])
def test_pages_to_learn_from_say_what_they_are_and_where_the_keys_go(
    window: MainWindow, desk: Desk, page: str
) -> None:
    view = learning.show(window)
    view.turn_to(page)
    QApplication.processEvents()
    assert view.page is not None
    assert not unnamed(view)
    row = next(iter(view.findChildren(NavRow)))
    held = [
        each for each in view.page.findChildren(QScrollArea) if each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    if page == "flashcard":
        held.append(view.page)  # a card without a field leaves the keys to the page
    for each in held:
        if each.isVisible():
            assert shows_focus(each, row), f"no focus is to be seen on {name(each)}"


def test_the_fields_of_an_export_say_what_they_are_for(window: MainWindow) -> None:
    made = dialog("export")(window)
    for each in made.findChildren(QWidget):
        if isinstance(each, QComboBox | QAbstractSpinBox):
            assert each.accessibleName(), name(each)
            assert len(each.accessibleDescription()) > len(each.accessibleName()), name(each)
            assert each.toolTip() == each.accessibleDescription()
    made.close()


@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_teachers_window_fits_a_small_screen_in_large_words(
    window: MainWindow, percent: int, language: str
) -> None:
    window.store.choose("language", language)
    window.store.choose("text_size", percent)
    made = teacher(window)
    QApplication.processEvents()
    least = made.minimumSizeHint()
    assert least.width() <= 1280
    assert least.height() <= 690
    for button in made.tools.values():
        assert button.width() >= button.sizeHint().width(), button.text()
    made.close()
    window.store.choose("language", "en")
    assert window._presentation is not None
    rest(window, window._presentation)
