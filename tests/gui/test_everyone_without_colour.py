"""Nothing is told by colour alone: in a theme whose inks and grounds are all the same, what differs still differs."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from mha_studio.document.defaults import new_document
from mha_studio.document.edits import Pin, SetMask
from mha_studio.learn.cards import Option
from mha_studio.paint.painter import FramePainter
from mha_studio.paint.theme import LIGHT, Theme
from mha_studio.scene import Frame, View, frame_at
from mha_studio.scene.choices import choices
from mha_studio.scene.frame import Text
from mha_studio.scene.view import Choice, Fared
from mha_studio.session.changes import Notice
from mha_studio.session.settings import Settings
from mha_studio.session.store import Store
from mha_studio.timeline import schedule
from mha_studio.trace.model import Cell
from mha_studio.trace.trace import compute
from mha_studio.views.learn.option_row import OptionRow
from mha_studio.views.notice_bar import NoticeBar

GROUNDS = ("window", "panel", "raised", "accent_soft", "error_soft", "good_soft", "warm", "hatch_ground", "share_low",
           "share_high", "track", "switch_off")  # fmt: skip
KEPT = ("grid", "border", "hatch", "tick", "on_accent")


def one_ink() -> Theme:
    """Black on white, and nothing else but the hairlines."""
    changed: dict[str, object] = {}
    for field in LIGHT.__struct_fields__:
        value = getattr(LIGHT, field)
        if field in KEPT:
            continue
        if isinstance(value, str) and value.startswith("#"):
            changed[field] = "#ffffff" if field in GROUNDS else "#000000"
        elif field in ("heads", "head_inks"):
            changed[field] = ("#000000",) * len(value)
        elif field == "signed":
            changed[field] = ("#ffffff",) * 3
    return replace(LIGHT, **changed)


def bits(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.array(plain.constBits()).reshape(plain.height(), -1)


def differ(one: QImage, other: QImage) -> bool:
    """Whether a person could tell them apart: more than specks."""
    return bool((np.abs(bits(one).astype(int) - bits(other).astype(int)) > 60).sum() > 60)


def grabbed(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


def test_an_error_and_a_word_are_told_apart(qapp: QApplication) -> None:
    store = Store(new_document("the cat", 2, 8), Settings())
    shown = []
    for kind in ("info", "error"):
        bar = NoticeBar(store, one_ink())
        bar.resize(600, 60)
        bar.show_notice(Notice("Something is to be said.", kind))
        bar.resize(600, 60)
        shown.append(grabbed(bar))
        bar.dismiss()
        bar.deleteLater()
    store.close()
    assert differ(*shown)


def test_a_right_answer_and_a_wrong_one_are_told_apart(qapp: QApplication) -> None:
    shown = []
    for right in (True, False):
        row = OptionRow("A", Option("All of them.", why="Because."), one_ink())
        row.reveal(chosen=True, right=right)
        row.resize(500, 90)
        shown.append(grabbed(row))
        row.deleteLater()
    assert differ(*shown)


def test_answers_in_a_hall_are_told_apart_by_signs() -> None:
    signs = set()
    states: tuple[Fared, ...] = ("open", "right", "wrong")
    for state in states:
        view = View(1280, 720, form="presentation", least=26.7, choices=(Choice("A", "all", state),))
        signs.add(next(item.text for item in choices(view) if isinstance(item, Text)))
    assert len(signs) == 3


def painted(frame: Frame) -> QImage:
    image = QImage(round(frame.width), round(frame.height), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    FramePainter(one_ink(), at_once=True).paint(painter, frame, 1.0)
    painter.end()
    return image


@pytest.mark.parametrize("what", ["pinned", "blocked", "chosen"])
def test_what_is_true_of_a_number_is_seen_without_its_colour(qapp: QApplication, what: str) -> None:
    document = new_document("the cat sat", 2, 8)
    view, cell = View(1000, 640), Cell("masked_scores", 0, 1)
    changed, looked = document, view
    if what == "pinned":
        changed = Pin(cell, float(compute(document).value(cell))).apply(document)
    elif what == "blocked":
        changed = SetMask("causal").apply(document)
    else:
        looked = replace(view, selected=cell)
    frames = []
    for each, how in ((document, view), (changed, looked)):
        trace = compute(each)
        plan = schedule(trace, "cell")
        frames.append(frame_at(trace, plan, plan.step_end(5), how))
    assert differ(*(painted(frame) for frame in frames))
