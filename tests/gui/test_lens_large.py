"""What takes longer than a frame comes from the worker: gradients, a number's reach, the comparison of scalings."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from mha_studio.document.defaults import new_document
from mha_studio.document.edits import SetCell, SetText
from mha_studio.paint.theme import LIGHT
from mha_studio.session.budget import Budget
from mha_studio.session.settings import Settings
from mha_studio.session.store import Store
from mha_studio.trace.gradients import GradientTrace, Target, gradients
from mha_studio.trace.model import Cell
from mha_studio.trace.reach import reach
from mha_studio.trace.steps import STEP_IDS
from mha_studio.views.stage import Stage
from mha_studio.views.why_panel import WhyPanel
from tests.gui.views_kit import show

WORDS = " ".join(f"w{number}" for number in range(12))


@pytest.fixture
def store(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """A store on a machine so slow that everything but the computation itself takes longer than a frame."""
    settings = Settings()
    settings.set("check", False)
    monkeypatch.setattr(Budget, "fits", lambda self, document, times=1.0: times <= 1.0)
    made = Store(new_document(WORDS, 2, 8), settings)
    yield made
    made.close()


def arrived(qtbot, store: Store) -> None:
    qtbot.waitUntil(lambda: not store.awaited)


def test_gradients_come_from_the_worker_and_are_the_same(qtbot, store: Store) -> None:
    stage = Stage(store, LIGHT)
    show(qtbot, stage, 900, 600)
    assert store.look("gradient")
    assert store.awaited
    assert store.shown is store.trace  # a place to wait at, behind a veil
    waiting = stage.grab().toImage()
    arrived(qtbot, store)
    shown = store.shown
    assert isinstance(shown, GradientTrace)
    wanted = gradients(store.trace, Target())
    for name in ("x", "w_q", "scores", "exp", "concat"):
        np.testing.assert_array_equal(shown.matrix(name).array, wanted.matrix(name).array)
    assert stage.grab().toImage() != waiting


def test_an_answer_to_an_older_question_is_dropped(qtbot, store: Store) -> None:
    store.look("gradient")
    store.set_target(Target(1, 2))
    store.apply(SetCell("w_q", 0, 0, 2.0))
    store.set_target(Target(3, 4))
    assert store.awaited
    arrived(qtbot, store)
    shown = store.shown
    assert isinstance(shown, GradientTrace)
    assert shown.target == Target(3, 4)
    assert shown.document is store.document
    wanted = gradients(store.trace, Target(3, 4)).matrix("w_q").array
    np.testing.assert_array_equal(shown.matrix("w_q").array, wanted)


def test_while_the_same_sizes_are_awaited_the_last_gradients_stay_and_others_do_not(
    qtbot, store: Store
) -> None:
    store.look("gradient")
    arrived(qtbot, store)
    before = store.shown
    store.apply(SetCell("w_q", 0, 0, 2.0))
    assert store.awaited
    assert store.shown is before
    arrived(qtbot, store)
    store.apply(SetText("one two three"))
    assert store.shown is store.trace
    arrived(qtbot, store)
    assert isinstance(store.shown, GradientTrace)
    assert store.shown.L == 3


def test_the_scalings_are_compared_once_their_step_is_looked_at(qtbot, store: Store) -> None:
    stage = Stage(store, LIGHT)
    show(qtbot, stage, 900, 600)
    store.look("gradient")
    arrived(qtbot, store)
    store.go_to_step(STEP_IDS.index("scale"))

    def said() -> str:
        return " ".join(getattr(item, "text", "") for item in stage.frame.items)

    assert "Comparing with and without" in said()
    qtbot.waitUntil(lambda: "Mean |∂| at the scores" in said())


def test_what_a_number_reaches_comes_from_the_worker(qtbot, store: Store) -> None:
    panel = WhyPanel(store, LIGHT)
    show(qtbot, panel, 320, 900)
    cell = Cell("x", 1, 2)
    store.select(cell)
    panel.reaches.toggle.setChecked(True)
    assert "…" in panel.reaches.words.text()
    qtbot.waitUntil(lambda: "grows" in panel.reaches.words.text())
    found = store.reach(cell)
    assert found is not None
    wanted = reach(store.trace, cell).matrix("output").array
    np.testing.assert_array_equal(found.matrix("output").array, wanted)
