"""From 192 tokens on an edit in the window is followed instead of computed anew, and nobody sees old numbers for it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mha_studio.app.main_window import MainWindow
from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document
from mha_studio.document.edits import MuteHead, PaintMask, Pin, ReplaceToken, SetCell, SetText
from mha_studio.document.pins import PER_HEAD, PINNABLE, PinCell
from mha_studio.engine import loader
from mha_studio.engine.incremental import PAYS_FROM, LiveAttention
from mha_studio.scene import place_of
from mha_studio.session import store as store_module
from mha_studio.session.check import compare, compare_result
from mha_studio.session.settings import Settings
from mha_studio.session.store import Store
from mha_studio.trace.difference import Difference
from mha_studio.trace.gradients import Target, gradients
from mha_studio.trace.model import Cell
from mha_studio.trace.names import NAMES
from mha_studio.trace.trace import Trace, compute
from tests.gui.window_kit import studio
from tests.pure.engine_kit import WAYS, close, kernels

pytestmark = pytest.mark.skipif("kernels" not in WAYS, reason="numba is not installed")
WORDS = ("the", "cat", "sat", "on", "a", "mat", "and", "so", "did", "we", "all", "day", "long")
SPREAD = 8.0
"""Two ways that each may be off by the tolerance; after the softmax by more, as large scores are off by more."""


def sentence(tokens: int) -> str:
    return " ".join(WORDS[i % len(WORDS)] for i in range(tokens))


@pytest.fixture
def by_kernels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loader, "_kernels", kernels())


@pytest.fixture
def store(qapp: QApplication, by_kernels: None) -> Iterator[Store]:
    made = Store(new_document(sentence(PAYS_FROM), 4, 16), Settings())
    yield made
    made.close()


@pytest.fixture
def window(qapp: QApplication, by_kernels: None) -> Iterator[MainWindow]:
    with studio(new_document(sentence(256), 4, 32)) as made:
        yield made


def fresh(document: Document) -> Trace:
    """The same document, all of it by the reference."""
    before, loader._kernels = loader._kernels, None
    try:
        made = compute(document)
    finally:
        loader._kernels = before
    assert made.result.computed_by == "reference"
    return made


def same_numbers(now: Trace, then: Trace, names: tuple[str, ...] = tuple(NAMES)) -> None:
    """Every number of every matrix, of every head."""
    for name in names:
        if name not in then.names:
            continue
        for head in range(then.H if NAMES[name].per_head else 1):
            close(now.matrix(name, head).array, then.matrix(name, head).array, f"{name}, head {head}", SPREAD)


def all_is_right(store: Store) -> None:
    """What is shown belongs to the document, and is what computing all of it gives."""
    assert store.trace.document is store.document
    same_numbers(store.trace, fresh(store.document))
    assert compare(store.trace).ok


def type_into(window: MainWindow, word: int, letter: str) -> None:
    """Type a letter at the end of a word of the sentence."""
    field = window.token_edit
    field.setFocus()
    ends = [at for at, sign in enumerate(field.text()) if sign == " "] + [len(field.text())]
    field.setCursorPosition(ends[word])
    QTest.keyClicks(field, letter)


def test_typing_and_setting_a_weight_in_the_window_are_followed(window: MainWindow) -> None:
    store = window.store
    type_into(window, 100, "s")
    assert store.document.tokens[100].endswith("s")
    assert store.live.followed.kind == "tokens"
    assert store.live.followed.rows == (100,)
    assert not store.pending
    all_is_right(store)
    store.seek(store.schedule.part_end(1, 0))
    cell = Cell("w_q", 9, 3)
    place = place_of(window.stage.frame, cell)
    assert place is not None
    store.select(cell)
    window.stage.edit(cell)
    window.stage.editor.selectAll()
    QTest.keyClicks(window.stage.editor, "0.75")
    QTest.keyClick(window.stage.editor, Qt.Key.Key_Return)
    assert store.trace.value(cell) == 0.75
    assert store.live.followed.kind == "heads"
    assert store.live.followed.heads == (1,)
    all_is_right(store)
    store.undo()
    assert store.live.followed.kind == "heads"
    store.undo()
    assert store.live.followed.kind == "tokens"
    all_is_right(store)


def test_a_pin_that_is_typed_in_the_window_is_followed(window: MainWindow) -> None:
    store = window.store
    store.seek(store.schedule.step_end(3))
    cell = Cell("scores", 9, 3, 2)
    store.set_head(2)
    assert place_of(window.stage.frame, cell) is not None
    store.select(cell)
    computed = store.trace.value(cell)
    for number in ("2.5", "-1"):
        window.stage.edit(cell)
        window.stage.editor.selectAll()
        QTest.keyClicks(window.stage.editor, number)
        QTest.keyClick(window.stage.editor, Qt.Key.Key_Return)
        assert store.trace.value(cell) == float(number)
        assert store.trace.unpinned(cell) == pytest.approx(computed)
        assert (store.live.followed.kind, store.live.followed.rows) == ("pins", (9,))
        all_is_right(store)
    type_into(window, 100, "s")
    assert store.live.followed.kind == "tokens"
    store.apply(MuteHead(1, True))
    assert store.live.followed.kind == "pins"
    all_is_right(store)
    for kind in ("pins", "tokens"):
        store.undo()
        assert store.live.followed.kind == kind
    while store.document.pins:
        store.undo()
        assert store.live.followed.kind == "pins"
    assert store.trace.value(cell) == pytest.approx(computed)
    all_is_right(store)


def picture(widget: QWidget) -> np.ndarray[Any, np.dtype[np.uint8]]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return pixels.copy()


@pytest.mark.parametrize("step", range(10))
def test_what_is_painted_after_followed_edits_is_what_a_fresh_window_paints(
    window: MainWindow, step: int
) -> None:
    store = window.store
    store.seek(store.schedule.step_end(step))
    first = picture(window.stage), picture(window.rail)
    type_into(window, 17, "s")
    edits = (SetCell("w_v", 3, 3, 4.0), SetCell("w_k", 3, 3, 4.0), SetCell("w_o", 3, 3, 4.0))
    for edit in (*edits, SetCell("w_q", 1, 1, 4.0)):
        store.apply(edit)
        assert store.live.followed.kind in ("heads", "output")
        picture(window.stage)
    now = picture(window.stage), picture(window.rail)
    assert (now[0] != first[0]).any()
    store.live.leave()
    store.recompute()
    assert store.live.followed.kind == "everything"
    then = picture(window.stage), picture(window.rail)
    for seen, wanted in zip(now, then, strict=True):
        apart = np.abs(seen.astype(np.int16) - wanted.astype(np.int16))
        assert apart.max() <= 3  # a number within the tolerance may lie across the border of two colours
        assert (apart > 0).mean() < 0.01


def test_the_trace_before_says_so_and_what_was_asked_of_it_stays(store: Store) -> None:
    before = store.trace
    x, weights = before.matrix("x"), before.matrix("w_q")
    vectors, shares = x.array.copy(), before.matrix("attn_weights", 1)
    store.apply(ReplaceToken(3, "zebra"))
    assert store.live.followed.kind == "tokens"
    assert store.trace is not before
    with pytest.raises(RuntimeError, match="later edit"):
        before.matrix("k")
    np.testing.assert_array_equal(x.array, vectors)
    assert store.trace.matrix("x") is not x
    assert store.trace.matrix("w_q") is weights
    assert store.trace.matrix("attn_weights", 1).array is not shares.array
    assert not np.shares_memory(before.result.call.query, store.trace.result.call.query)


def test_below_192_tokens_each_trace_has_memory_of_its_own(qapp: QApplication, by_kernels: None) -> None:
    store = Store(new_document(sentence(PAYS_FROM - 1), 2, 8), Settings())
    before = store.trace
    store.apply(ReplaceToken(3, "zebra"))
    assert store.live.followed.kind == "everything"
    same_numbers(before, fresh(before.document))
    all_is_right(store)
    store.close()


def test_what_is_held_stays_as_it_was(store: Store) -> None:
    store.apply(ReplaceToken(5, "zebra"))
    store.hold()
    held, then = store.lens.held, fresh(store.document)
    assert held is store.trace
    kinds = []
    for edit in (SetCell("w_q", 1, 1, 3.0), SetCell("w_v", 1, 1, 3.0), ReplaceToken(9, "gnu")):
        store.apply(edit)
        kinds.append(store.live.followed.kind)
        assert store.look("held")
        same_numbers(store.shown, then)
        assert store.look("difference")
        shown = store.shown
        assert isinstance(shown, Difference)
        wanted = store.trace.matrix("output").array - then.matrix("output").array
        close(shown.matrix("output").array, wanted, "difference", SPREAD, float(np.abs(wanted).max()) + 1.0)
    assert kinds == ["everything", "heads", "tokens"]
    store.let_go()
    all_is_right(store)


def test_a_check_that_an_edit_overtakes_says_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    begun, gate = threading.Event(), threading.Event()

    def late(result: Any) -> Any:
        begun.set()
        gate.wait(60.0)
        return compare_result(result)

    monkeypatch.setattr(store_module, "compare_result", late)
    store.check()
    assert begun.wait(60.0)
    for token in range(4):
        store.apply(ReplaceToken(token, "zebra"))
        assert store.live.followed.kind == "tokens"
    gate.set()
    qtbot.waitUntil(lambda: store.worker.idle)
    QApplication.processEvents()
    assert (store.checked, store.verdict) == ("checking", None)
    store.check()
    qtbot.waitUntil(lambda: store.checked == "ok")
    all_is_right(store)


def test_what_the_worker_computed_is_followed_here(store: Store, qtbot: Any) -> None:
    store._budget._rates = [0.3 / 1e7]  # half a second for all of it: an edit of it is a tenth of that
    before, numbers = store.trace, store.trace.matrix("scores", 2).array.copy()
    store.apply(SetText(sentence(PAYS_FROM + 1)))
    assert store.pending
    assert store.trace is before
    np.testing.assert_array_equal(before.matrix("scores", 2).array, numbers)
    qtbot.waitUntil(lambda: not store.pending)
    assert store.live.followed.kind == "everything"
    store._budget._rates = [0.3 / 1e7]
    store.apply(ReplaceToken(7, "zebra"))
    assert not store.pending
    assert store.live.followed.kind == "tokens"
    all_is_right(store)


def test_a_followed_edit_does_not_count_for_how_fast_the_machine_is(store: Store) -> None:
    rates = list(store._budget._rates)
    store.apply(ReplaceToken(7, "zebra"))
    assert store.live.followed.kind == "tokens"
    assert list(store._budget._rates) == rates


ROW, CELL = st.integers(0, PAYS_FROM - 1), st.integers(0, 15)
VALUE = st.floats(-4.0, 4.0, width=32)
EDIT = st.one_of(
    st.builds(ReplaceToken, ROW, st.sampled_from(("gnu", "zebra", "owl", "the"))),
    st.builds(SetCell, st.sampled_from(("w_q", "w_k", "w_v", "w_o")), CELL, CELL, VALUE),
    st.builds(SetCell, st.sampled_from(("b_q", "b_k", "b_v", "b_o")), st.just(0), CELL, VALUE),
    st.builds(SetCell, st.just("x"), ROW, CELL, VALUE),
    st.builds(lambda i, j, blocked: PaintMask(((i, j),), blocked), ROW, ROW, st.booleans()),
    st.builds(
        lambda name, i, j, h, value: Pin(PinCell(name, i, j, h if name in PER_HEAD else 0), value),
        st.sampled_from(PINNABLE),
        ROW,
        st.integers(0, 3),
        st.integers(0, 3),
        VALUE,
    ),
    st.builds(MuteHead, st.integers(0, 3), st.booleans()),
)
DEED = st.one_of(
    EDIT, EDIT, EDIT, st.sampled_from(("undo", "redo", "hold", "difference", "gradient", "check"))
)


@settings(max_examples=40)
@given(st.lists(DEED, min_size=6, max_size=24))
def test_whatever_is_done_the_numbers_are_those_of_a_fresh_computation(deeds: list[Any]) -> None:
    without, loader._kernels = loader._kernels, kernels()
    store = Store(new_document(sentence(PAYS_FROM), 4, 16), Settings())
    held: Trace | None = None
    left = False  # the buffer went with a state that is held
    try:
        for deed in deeds:
            if deed == "undo":
                store.undo()
            elif deed == "redo":
                store.redo()
            elif deed == "hold":
                store.hold()
                held, left = fresh(store.document), True
            elif deed == "difference" and held is not None:
                assert store.look("difference")
                now = fresh(store.document)
                for name in ("k", "scores", "attn_weights", "output"):
                    close_difference(store.shown, now, held, name)
                assert store.look("now")
            elif deed == "gradient":
                found = gradients(store.trace, Target())
                wanted = gradients(fresh(store.document), Target())
                for name in ("x", "w_k", "b_v"):
                    same_gradient(found, wanted, name)
            elif deed == "check":
                assert compare_result(store.trace.result.lent()).ok
            elif not isinstance(deed, str):
                before = store.document
                store.apply(deed)
                if store.document is not before:
                    assert left or isinstance(deed, PaintMask) or store.live.followed.kind != "everything"
                    left = False
            assert store.trace.document is store.document
        all_is_right(store)
        if held is not None:
            assert store.lens.held is not None
            same_numbers(store.lens.held, held)
    finally:
        store.close()
        loader._kernels = without


def close_difference(shown: Trace, now: Trace, held: Trace, name: str) -> None:
    """A difference is off by what its two sides are off by, however small it is itself."""
    for head in range(now.H if NAMES[name].per_head else 1):
        one, two = (trace.matrix(name, head).array for trace in (now, held))
        close(shown.matrix(name, head).array, one - two, f"Δ {name}", SPREAD, float(np.abs(one).max()))


def same_gradient(found: Trace, wanted: Trace, name: str) -> None:
    one, two = found.matrix(name).array, wanted.matrix(name).array
    close(one, two, f"gradient of {name}", 20 * SPREAD)


def test_a_live_attention_that_was_left_computes_into_other_memory(store: Store) -> None:
    live, document = LiveAttention(), store.document
    first = compute(document, live=live)
    live.leave()
    second = compute(ReplaceToken(3, "zebra").apply(document), first, live)
    assert live.followed.kind == "everything"
    same_numbers(first, fresh(document))
    same_numbers(second, fresh(second.document))
