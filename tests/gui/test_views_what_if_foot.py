"""What the field of a mask's width counts, one word for a painted mask, and the foot of a column that scrolls."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from mha_studio.document.edits import PaintMask, SetMask
from mha_studio.language import tr
from mha_studio.paint.theme import DARK, LIGHT, Theme
from mha_studio.session.store import Store
from mha_studio.trace.steps import STEPS, shape_text
from mha_studio.views.parts import SectionLabel
from mha_studio.views.what_if import MASKS, WhatIf
from mha_studio.views.why_parts import FADE
from tests.gui.views_kit import show, store

__all__ = ["store"]
MASK = next(step for step in STEPS if step.id == "mask")


@pytest.mark.parametrize(
    ("kind", "one", "two"),
    [
        ("window", "± 1 token", "± 2 tokens"),
        ("prefix", "first 1 token", "first 2 tokens"),
        ("padding", "last 1 token", "last 2 tokens"),
    ],
)
def test_one_token_is_not_called_tokens(qtbot, store: Store, kind: str, one: str, two: str) -> None:
    what_if = WhatIf(store, LIGHT)
    show(qtbot, what_if, 174, 620)
    store.apply(SetMask(kind, 1))
    assert what_if.width_box.text() == one
    what_if.width_box.setValue(2)
    assert what_if.width_box.text() == two
    assert store.document.mask.width == 2


def test_the_ribbon_and_the_list_call_a_mask_by_the_same_word(store: Store) -> None:
    for kind, text, _ in MASKS:
        if kind == "own":
            store.apply(PaintMask(((0, 1),), True))
        else:
            store.apply(SetMask(kind, 2))
        assert store.document.mask.kind == kind
        assert shape_text(MASK, store.trace) == tr(text)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_where_the_column_goes_on_its_foot_fades(qtbot, store: Store, theme: Theme) -> None:
    what_if = WhatIf(store, theme)
    show(qtbot, what_if, 174, 620)
    what_if.more.click()
    QApplication.processEvents()
    below = what_if.findChild(type(what_if._fold.below), "moreBelow")
    assert below is not None
    assert not below.isVisible(), "all of it has room"
    what_if.resize(174, 170)
    QApplication.processEvents()
    bar = what_if._fold.verticalScrollBar()
    assert bar.maximum() > 0
    assert below.isVisible()
    foot = what_if._fold.viewport().geometry().bottom()
    assert below.geometry().bottom() == foot
    assert below._ground.name() == theme.panel, "it fades into the panel"
    bar.setValue(bar.maximum())
    assert not below.isVisible(), "at the end there is no more"


def test_a_column_of_hardly_a_row_is_left_plain_and_a_long_heading_is_shortened(qtbot, store: Store) -> None:
    what_if = WhatIf(store, LIGHT)
    show(qtbot, what_if, 174, 620)
    fold = what_if._fold
    fold.setFixedHeight(2 * FADE)
    QApplication.processEvents()
    assert fold.verticalScrollBar().maximum() > 0
    assert not fold.below.isVisible(), "it would hide what there is"
    fold.setFixedHeight(2 * FADE + 20)
    QApplication.processEvents()
    assert fold.below.isVisible()
    title = SectionLabel("What if", LIGHT)
    title.setFixedSize(title.sizeHint().width(), 20)
    whole = title.grab().toImage()
    title.setFixedWidth(title.width() - 12)
    ink = title.grab().toImage()
    assert ink != whole.copy(0, 0, ink.width(), ink.height()), "its end is an ellipsis, no half letter"
