"""Colours that can be read, faces that are there, and a style sheet that Qt takes."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QPushButton

from mha_studio.paint.cells import SIGNS
from mha_studio.paint.colours import contrast, mix, pixel_name, rgb
from mha_studio.paint.fonts import font, load_fonts
from mha_studio.paint.icons import icon
from mha_studio.paint.theme import DARK, LIGHT, PROJECTOR, Theme, qt_palette, style_sheet, theme_for
from mha_studio.resources import resource

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, PROJECTOR], ids=lambda theme: theme.name)
ROLES = ("plain", "query", "key", "value", "result", "weight", "share", "head", "muted", "accent")


def test_contrast_is_the_ratio_that_everyone_uses() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert contrast("#0072b2", "#0072b2") == 1.0
    assert mix("#ff0000", "#0000ff", 0.5) == "#800080"
    with pytest.raises(ValueError, match="#rrggbb"):
        rgb("red")


@THEMES
@pytest.mark.parametrize("role", ROLES)
def test_words_can_be_read_in_every_role(theme: Theme, role: str) -> None:
    for ground in (theme.window, theme.panel, theme.raised):
        for head in range(len(theme.heads) + 1):
            assert contrast(theme.ink(role, head), ground) >= 4.5


@THEMES
def test_words_can_be_read_on_what_is_marked(theme: Theme) -> None:
    for ink, ground in (
        (theme.on_accent, theme.accent),
        (theme.text, theme.accent_soft),
        (theme.muted, theme.accent_soft),
        (theme.error, theme.error_soft),
        (theme.good, theme.good_soft),
        (theme.text, theme.warm),
    ):
        assert contrast(ink, ground) >= 4.5
    for role in ("query", "key", "value", "result", "muted"):
        assert contrast(theme.stroke(role), theme.window) >= 3.0, "an outline is seen"


@THEMES
@pytest.mark.parametrize(
    "scale", [("signed", None), ("share", None), *(("share", head) for head in range(5))]
)
def test_digits_can_be_read_on_every_colour(theme: Theme, scale: tuple[str, int | None]) -> None:
    table, inks = theme.table(*scale), theme.inks(*scale)
    assert min(contrast(pixel_name(a), pixel_name(b)) for a, b in zip(table, inks, strict=True)) >= 4.5


def test_on_a_projector_words_and_digits_have_a_contrast_of_seven() -> None:
    for role in ROLES:
        for head in range(len(PROJECTOR.heads)):
            for ground in (PROJECTOR.window, PROJECTOR.panel, PROJECTOR.raised):
                assert contrast(PROJECTOR.ink(role, head), ground) >= 7.0
    for scale in (("signed", None), ("share", None), *(("share", head) for head in range(4))):
        table, inks = PROJECTOR.table(*scale), PROJECTOR.inks(*scale)  # type: ignore[arg-type]
        assert min(contrast(pixel_name(a), pixel_name(b)) for a, b in zip(table, inks, strict=True)) >= 7.0
    assert PROJECTOR.bold > 1.0


@THEMES
def test_scales_run_one_way_and_zero_is_neutral(theme: Theme) -> None:
    signed = theme.diverging
    assert pixel_name(signed[128]) == theme.signed[1]
    assert pixel_name(signed[1]) == theme.signed[0]
    assert pixel_name(signed[255]) == theme.signed[2]
    for head in range(4):
        steps = [contrast(pixel_name(pixel), theme.share_low) for pixel in theme.sequential(head)]
        assert all(b >= a - 0.02 for a, b in pairwise(steps))
        assert steps[-1] > 1.5


def test_heads_beyond_the_hues_begin_again() -> None:
    assert LIGHT.head(0) == LIGHT.head(len(LIGHT.heads))
    assert len({LIGHT.head(i) for i in range(len(LIGHT.heads))}) == len(LIGHT.heads)
    assert not {LIGHT.query, LIGHT.key, LIGHT.value} & set(LIGHT.heads)


def test_the_system_chooses_where_the_setting_does_not() -> None:
    assert theme_for("light", True) is LIGHT
    assert theme_for("dark", False) is DARK
    assert theme_for("projector", False) is PROJECTOR
    assert theme_for("system", True) is DARK
    assert theme_for("system", False) is LIGHT


@THEMES
def test_qt_takes_the_palette_and_the_style_sheet(qtbot, theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert "$" not in sheet
    for image in re.findall(r'url\("([^"]+)"\)', sheet):
        assert image.endswith(".svg")
    button = QPushButton("Play")
    qtbot.addWidget(button)
    button.setPalette(qt_palette(theme))
    button.setStyleSheet(sheet)
    button.setProperty("primary", True)
    button.show()
    assert button.grab().toImage().pixelColor(button.width() // 2, 4) == QColor(theme.accent)
    assert qt_palette(theme).color(QPalette.ColorRole.Window) == QColor(theme.window)


def test_the_faces_are_the_ones_that_come_with_the_program(qapp) -> None:
    assert load_fonts()
    assert QFontInfo(font("sans", 14)).family() == "Inter"
    assert QFontInfo(font("mono", 14, bold=True)).family() == "JetBrains Mono"
    for bold in (False, True):
        figures = QFontMetricsF(font("mono", 14, bold))
        assert {figures.horizontalAdvance(sign) for sign in SIGNS} == {figures.horizontalAdvance("0")}
    assert font("sans", 14) == font("sans", 14.2)
    made = font("sans", 14)
    made.setBold(True)
    assert not font("sans", 14).bold(), "each caller has a copy of its own"
    for name in ("Inter-OFL.txt", "JetBrainsMono-OFL.txt"):
        assert "SIL OPEN FONT LICENSE" in resource("fonts", name).read_text()


def test_icons_take_the_ink_of_the_theme(qapp) -> None:
    for name in ("play", "pause", "step-forward", "step-back", "to-start", "to-end", "undo", "redo"):
        shown = icon(name, DARK).pixmap(32, 32).toImage()
        seen = [shown.pixelColor(x, y) for x in range(32) for y in range(32)]
        assert {colour.name() for colour in seen if colour.alpha() == 255} == {DARK.text}
    with pytest.raises(FileNotFoundError, match="no-such-sign"):
        icon("no-such-sign", DARK)
