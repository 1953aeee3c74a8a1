"""Text from 80 % to 200 %, other faces, a decimal comma: the layout holds, and every number on the screen follows."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QScrollArea, QWidget

from mha_studio.app.main_window import MainWindow
from mha_studio.paint.fonts import face_at, font, scaled, set_text
from mha_studio.trace.model import Cell
from mha_studio.trace.numbers import THIN_SPACE, format_number, in_words, set_style, styled, typed_number
from tests.gui.everyone_kit import window

__all__ = ["window"]


@pytest.fixture(autouse=True)
def usual_again() -> object:
    yield
    set_text(1.0)
    set_style()


def in_a_scroll_area(widget: QWidget) -> bool:
    up = widget.parentWidget()
    while up is not None:
        if isinstance(up, QScrollArea):
            return True
        up = up.parentWidget()
    return False


@pytest.mark.parametrize(
    ("percent", "width", "height"),
    [
        (80, 1280, 720),
        (100, 1024, 640),
        (120, 1280, 720),
        (150, 1280, 720),
        (150, 1920, 1080),
        (200, 1920, 1080),
    ],
)
def test_the_layout_holds(window: MainWindow, percent: int, width: int, height: int) -> None:
    store = window.store
    store.choose("text_size", percent)
    window.resize(width, height)
    store.seek(store.schedule.step_end(3))
    store.select(Cell("scores", 1, 5))
    QApplication.processEvents()
    assert (window.width(), window.height()) == (width, height), window.minimumSizeHint()
    wrong = []
    for part in window.centralWidget().findChildren(QWidget):
        if not part.isVisible() or in_a_scroll_area(part) or part.parentWidget() is window.stage:
            continue
        if isinstance(part, QAbstractButton | QComboBox | QLabel):
            corner = part.mapTo(window, part.rect().bottomRight())
            if corner.x() >= width or corner.y() >= height:
                wrong.append(f"{part.objectName()} {type(part).__name__} lies outside")
        if isinstance(part, QAbstractButton) and part.minimumSizeHint().width() > part.width() + 1:
            wrong.append(f"{part.objectName()} {part.text()} is cut off")
    assert not wrong
    assert window.stage.width() >= 0.3 * width


def test_words_grow_and_pictures_do_not(window: MainWindow) -> None:
    usual, picture = font("sans", 14).pixelSize(), face_at("mono", 14).pixelSize()
    height = window.ribbon.height()
    window.store.choose("text_size", 200)
    assert font("sans", 14).pixelSize() == 2 * usual
    assert face_at("mono", 14).pixelSize() == picture
    assert scaled(10) == 20
    QApplication.processEvents()
    assert window.ribbon.height() == 2 * height
    assert window.stage.view.text_scale == 2.0
    window.store.choose("text_size", 100)
    assert window.ribbon.height() == height


def test_the_systems_face_is_taken_where_it_is_asked_for(window: MainWindow) -> None:
    assert QFontInfo(window.token_edit.font()).family() == "Inter"
    window.store.choose("faces", "system")
    QApplication.processEvents()
    assert font("sans", 14).families()[0] != "Inter"
    assert face_at("sans", 14).families()[0] == "Inter", "the stage keeps the shipped one"


def test_numbers_follow_the_style_everywhere(window: MainWindow) -> None:
    store = window.store
    store.choose("decimal_mark", "comma")
    store.seek(store.schedule.step_end(3))
    store.select(Cell("scores", 1, 5))
    number = format_number(store.trace.value(Cell("scores", 1, 5)))
    assert "," in number
    assert number in window.why.heading.accessibleName() or any(
        number in label.text() for label in window.why.findChildren(QLabel)
    )
    assert "2,5×" not in window.transport.speed.itemText(0)
    assert window.transport.speed.itemText(0) == "0,25×"
    assert "," in window._status.text() or "µs" in window._status.text()
    window.stage.setFocus()
    store.select(Cell("w_q", 0, 0))
    window.stage.edit(Cell("w_q", 0, 0))
    field = window.stage.editor
    assert "," in field.text()
    field.setText("1,75")
    field.setModified(True)
    assert field.finish(True)
    assert store.trace.value(Cell("w_q", 0, 0)) == 1.75


def test_what_is_shown_can_be_typed_again() -> None:
    for comma in (False, True):
        for grouped in (False, True):
            set_style(comma, grouped)
            for value in (0.0, -0.25, 1234.5, -12345.678, 1234567.25):
                assert float(typed_number(format_number(value, 3))) == pytest.approx(value)
                assert float(typed_number(in_words(value, 12))) == pytest.approx(value)


def test_thin_spaces_stand_from_five_digits_on_and_never_after_the_mark() -> None:
    set_style(comma=True, grouped=True)
    assert format_number(1234.5, 1) == "1234,5"
    assert format_number(12345.678901, 6) == f"12{THIN_SPACE}345,678901"
    assert format_number(-1234567.0, 0) == f"−1{THIN_SPACE}234{THIN_SPACE}567"
    assert styled("1.5e-10") == "1,5e−10"
    set_style()
    assert format_number(12345.5, 1) == "12345.5"


def test_cells_spell_as_words_do() -> None:
    import numpy as np

    from mha_studio.engine import loader
    from mha_studio.paint.cells import SIGNS

    loader.read_kernels()  # or they would be compiled here, for this test alone
    from mha_studio.paint.raster import _spell

    codes = np.empty(24, np.int64)
    for grouped in (False, True):
        set_style(False, grouped)
        for value in (0.0, 9999.994, 10000.0, -12345.678, 999999.999, 123456789.0):
            count = _spell(value, 2, 24, grouped, codes)
            text = "".join(SIGNS[code] for code in codes[:count][::-1])
            assert text == format_number(value, 2).replace(THIN_SPACE, " ")
