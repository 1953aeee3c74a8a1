"""Formulas: every one that the program knows is there beforehand, in any theme; what cannot be drawn is words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from mha_studio.paint import formula
from mha_studio.paint.formula import FormulaArt, stored_svg
from mha_studio.paint.formula_svg import (
    PLACEHOLDERS,
    ROLES,
    coloured,
    render_svg,
    runs_in_work,
    with_placeholders,
)
from mha_studio.paint.prerender import known_formulas, main, missing
from mha_studio.paint.theme import DARK, LIGHT, Theme
from mha_studio.resources import resource


def drawn(art: FormulaArt, theme: Theme, tex: str, text: str, ratio: float = 1.0, px: float = 24) -> QImage:
    image = QImage(round(500 * ratio), round(120 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(theme.window))
    painter = QPainter(image)
    art.paint(painter, 10, 60, px, tex, text)
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_every_known_formula_is_prerendered_and_nothing_else() -> None:
    folder = resource("formulas")
    assert missing(folder) == ()
    assert len(list(folder.glob("*.svg"))) == len(known_formulas())
    assert main(["--check"]) == 0


def test_roles_survive_rendering() -> None:
    for tex in known_formulas():
        svg = stored_svg(tex)
        assert svg is not None
        for role in ROLES:
            if rf"\textcolor{{{role}}}" in tex:
                assert PLACEHOLDERS[role].encode() in svg, (role, tex)


def test_placeholders_become_the_colours_of_a_theme() -> None:
    assert with_placeholders(r"\textcolor{key}{K}") == rf"\textcolor{{{PLACEHOLDERS['key']}}}{{K}}"
    assert with_placeholders(r"\textcolor{nonsense}{K}") == rf"\textcolor{{{PLACEHOLDERS['plain']}}}{{K}}"
    svg = f'<path fill="{PLACEHOLDERS["key"]}"/><path fill="{PLACEHOLDERS["muted"]}"/>'.encode()
    assert (
        coloured(svg, {"key": "#ff0000", "muted": "#00ff00"})
        == b'<path fill="#ff0000"/><path fill="#00ff00"/>'
    )


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_formula_is_drawn_in_the_theme(qapp, theme: Theme, ratio: float) -> None:
    art = FormulaArt(theme)
    tex = next(tex for tex in known_formulas() if r"\textcolor{query}{Q}" in tex and r"\sqrt" in tex)
    seen = colours(drawn(art, theme, tex, "softmax", ratio))
    assert theme.query_ink in seen
    assert theme.key_ink in seen
    assert not set(PLACEHOLDERS.values()) & seen
    box = art.size(tex, 24)
    assert box is not None
    assert 100 < box.width() < 500
    assert 24 < box.height() < 120


def test_a_formula_that_is_too_wide_is_drawn_smaller(qapp) -> None:
    art = FormulaArt(LIGHT)
    tex = max(known_formulas(), key=len)
    image = QImage(500, 120, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.window))
    painter = QPainter(image)
    wide = art.paint(painter, 10, 60, 40, tex, "", max_width=90)
    painter.end()
    assert wide == pytest.approx(90, abs=0.5)
    right = image.copy(102, 0, 398, 120)
    assert colours(right) == {LIGHT.window}


def test_a_new_formula_is_words_first_and_a_picture_when_it_is_ready(qtbot, monkeypatch) -> None:
    monkeypatch.setattr(formula, "_svgs", {})
    monkeypatch.setattr(formula, "_asked", set())
    tex = r"z = \textcolor{value}{v} + 1"
    art = FormulaArt(LIGHT)
    with qtbot.waitSignal(art.ready) as told:
        first = drawn(art, LIGHT, tex, "z = v + 1")
    assert told.args == [tex]
    assert LIGHT.value_ink not in colours(first)
    assert LIGHT.text in colours(first)
    assert LIGHT.value_ink in colours(drawn(art, LIGHT, tex, "z = v + 1", px=70))


@pytest.mark.parametrize(
    "tex", ["", r"\frac{", r"\left(", "{" * 3000, r"\textcolor{query}", "^", "&", "x" * 5000]
)
def test_bad_tex_is_never_more_than_no_picture(tex: str) -> None:
    svg = render_svg(tex)
    assert svg is None or svg.startswith(b"<svg")


def test_what_cannot_be_drawn_stays_words(qtbot, monkeypatch) -> None:
    monkeypatch.setattr(formula, "_svgs", {r"\frac{": None})
    art = FormulaArt(DARK)
    assert art.size(r"\frac{", 20) is None
    assert DARK.text in colours(drawn(art, DARK, r"\frac{", "a half"))


def test_what_is_in_work_is_found_in_a_formula() -> None:
    one = render_svg(
        r"\textcolor{muted}{(}\textcolor{query}{Q}\textcolor{key}{K}\textcolor{muted}{)\,/}\textcolor{value}{V}"
    )
    assert one is not None
    runs = runs_in_work(one)
    assert len(runs) == 2  # Q and K side by side, and V
    assert 0.0 < runs[0][0] < runs[0][1] < runs[1][0] < runs[1][1]
    whole = render_svg(r"\textcolor{query}{Q} = X")
    assert whole is not None
    assert runs_in_work(whole) == ()
