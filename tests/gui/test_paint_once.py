"""An edit is painted once: no part asks for a second round, and what did not change is not painted anew."""

from __future__ import annotations

from collections import Counter

import numpy as np
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from mha_studio.app.main_window import MainWindow
from mha_studio.document.defaults import new_document
from mha_studio.document.edits import MuteHead, SetCell
from mha_studio.paint.heatmap import heat_image
from mha_studio.paint.theme import DARK, LIGHT
from mha_studio.session.settings import Settings
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell
from mha_studio.views import head_grid
from mha_studio.views.head_rail import HeadRail
from mha_studio.views.stage import Stage
from tests.gui.views_kit import hover, show, store

__all__ = ["store"]


class Paints(QObject):
    """Counts paint events by object name."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen[watched.objectName()] += 1
        return False


def picture(widget: QWidget) -> QImage:
    """What a widget looks like on a ground that it leaves alone."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.window))
    widget.render(image)
    return image


def test_an_edit_of_the_cell_in_question_is_painted_in_one_round(qtbot) -> None:
    window = MainWindow(new_document("the cat sat on the mat", 4, 16), Settings())
    show(qtbot, window, 1600, 900)
    paints = Paints()
    window.store.select(Cell("w_q", 1, 1))
    window.store.seek(window.store.schedule.step_end(1))
    window.store.apply(SetCell("w_q", 1, 1, 0.25))
    QApplication.processEvents()
    QApplication.instance().installEventFilter(paints)
    window.store.apply(SetCell("w_q", 1, 1, 0.75))
    QApplication.processEvents()
    QApplication.instance().removeEventFilter(paints)
    assert paints.seen["stage"] == paints.seen["headGrid"] == paints.seen["whyTitle"] == 1
    assert paints.seen["whyWords"] == 1, "laid out twice, a label paints itself twice"
    assert paints.seen["embedDim"] == 0, "d_model has not changed"
    window.close()


def test_what_is_kept_of_a_head_s_card_is_what_would_be_painted(qtbot, store: Store) -> None:
    rail = HeadRail(store, LIGHT)
    show(qtbot, rail, 230, 420)
    grid, plan = rail.grid, rail.grid.plan
    seen = [picture(grid)]
    for change in (
        lambda: hover(grid, plan.card(1).center()),
        lambda: hover(grid, plan.mute(1).center()),
        lambda: store.apply(MuteHead(1, True)),
        lambda: store.set_head(1),
        lambda: grid.clearFocus(),
        lambda: rail.set_theme(DARK),
        lambda: store.apply(SetCell("w_q", 0, 0, 3.0)),
        lambda: rail.resize(170, 300),
    ):
        change()
        QApplication.processEvents()
        kept = picture(grid)
        for each in (grid._frames, grid._images, grid._kept):
            each.clear()
        assert picture(grid) == kept
        assert kept not in seen, "the change shows"
        seen.append(kept)


def test_an_edit_of_one_head_s_weights_makes_the_maps_of_no_other(qtbot, store: Store, monkeypatch) -> None:
    rail = HeadRail(store, LIGHT)
    show(qtbot, rail, 230, 420)
    made: list[np.ndarray] = []

    def counted(array: np.ndarray, *others: object) -> QImage:
        made.append(array)
        return heat_image(array, *others)

    monkeypatch.setattr(head_grid, "heat_image", counted)
    top = max(float(store.trace.matrix("attn_weights", head).array.max()) for head in range(2))
    of_the_top = float(store.trace.matrix("attn_weights", 0).array.max()) == top
    changed = 1 if of_the_top else 0  # the scale of both ends at the largest share
    for value in (0.01, 0.02, 0.03):
        made.clear()
        store.apply(SetCell("w_q", changed * store.trace.D, 0, value))
        picture(rail.grid)
        assert len(made) == 1
        assert made[0] is store.trace.matrix("attn_weights", changed).array
    store.apply(SetCell("w_v", 0, 0, 0.5))
    made.clear()
    picture(rail.grid)
    assert not made, "what is passed on changes no share"


def test_a_stage_that_brings_its_ground_looks_as_one_that_has_it_behind(qtbot, store: Store) -> None:
    plain, whole = Stage(store, LIGHT), Stage(store, LIGHT, ground=True)
    for stage in (plain, whole):
        stage.resize(QSize(900, 500))
    assert picture(plain) == picture(whole)
