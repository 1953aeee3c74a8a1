"""The store: one way to change, one signal a call, undo, time that a test moves, the check against the reference."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mha_studio.document.defaults import new_document
from mha_studio.document.edits import SetCell, SetEmbedDim, SetHeads, SetMask, SetScaled, SetText
from mha_studio.session.changes import Changed, Notice
from mha_studio.session.check import judge
from mha_studio.session.settings import Settings
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell


class Heard:
    """What a store said."""

    def __init__(self, store: Store) -> None:
        self.flags: list[Changed] = []
        self.notices: list[Notice] = []
        store.changed.connect(self.flags.append)
        store.notice.connect(self.notices.append)


@pytest.fixture
def store(qapp: object) -> Iterator[Store]:
    made = Store(new_document("the cat sat on the mat", 2, 8), Settings())
    yield made
    made.close()


@pytest.fixture
def heard(store: Store) -> Heard:
    return Heard(store)


def test_an_edit_recomputes_and_is_said_once(store: Store, heard: Heard) -> None:
    assert store.apply(SetText("the dog sat"))
    assert store.trace.tokens == store.document.tokens == ("the", "dog", "sat")
    assert len(heard.flags) == 1
    assert heard.flags[0] & Changed.DOCUMENT
    assert heard.flags[0] & Changed.TRACE
    assert store.modified


def test_an_edit_that_changes_nothing_leaves_no_entry(store: Store, heard: Heard) -> None:
    assert store.apply(SetHeads(2))
    assert heard.flags == []
    assert not store.undo_stack.canUndo()


@pytest.mark.parametrize(
    "edit", [SetText(""), SetHeads(3), SetEmbedDim(1000), SetCell("w_q", 0, 0, float("nan"))]
)
def test_what_does_not_fit_is_said_in_a_sentence(store: Store, heard: Heard, edit: object) -> None:
    before = store.document
    assert not store.apply(edit)
    assert store.document is before
    assert [notice.kind for notice in heard.notices] == ["error"]
    assert heard.notices[0].text.endswith(".")
    assert heard.flags == []


def test_ten_thousand_words_keep_the_first_512_and_say_so(store: Store, heard: Heard) -> None:
    assert store.apply(SetText("word " * 10_000))
    assert len(store.document.tokens) == 512
    assert [notice.kind for notice in heard.notices] == ["info"]
    assert "512" in heard.notices[0].text


def test_typing_in_a_row_is_one_undo_entry(store: Store) -> None:
    for text in ("a", "a c", "a ca", "a cat"):
        store.apply(SetText(text))
    assert store.undo_stack.count() == 1
    assert store.undo_stack.undoText() == "Type tokens"
    store.undo()
    assert store.document.tokens == ("the", "cat", "sat", "on", "the", "mat")
    assert not store.modified
    store.redo()
    assert store.document.tokens == ("a", "cat")


def test_what_follows_an_undo_or_a_pause_is_an_entry_of_its_own(store: Store) -> None:
    store.apply(SetText("a"))
    store.end_merge()
    store.apply(SetText("a b"))
    assert store.undo_stack.count() == 2
    store.undo()
    store.apply(SetText("a c"))
    assert store.undo_stack.count() == 2
    store.undo()
    assert store.document.tokens == ("a",)


edits = st.one_of(
    st.sampled_from(["a b", "a b c d", "ä 🙂 x", "one"]).map(SetText),
    st.sampled_from([1, 2, 4, 8]).map(SetHeads),
    st.sampled_from([4, 8, 12]).map(SetEmbedDim),
    st.booleans().map(SetScaled),
    st.sampled_from(["none", "causal"]).map(SetMask),
)


@given(st.lists(edits, max_size=8))
def test_undoing_everything_is_the_identity(qapp: object, made: list[object]) -> None:
    first = new_document("the cat", 2, 8)
    store = Store(first, Settings())
    for edit in made:
        store.apply(edit)
    last = store.document
    while store.undo_stack.canUndo():
        store.undo()
    assert store.document is first
    while store.undo_stack.canRedo():
        store.redo()
    assert store.document is last
    assert store.trace.document is last
    store.close()


def test_the_position_stays_where_it_was_when_a_number_changes(store: Store) -> None:
    store.go_to_step(3)
    store.beat(1)
    t, schedule = store.player.t, store.schedule
    store.apply(SetCell("w_q", 0, 0, 2.5))
    assert store.player.t == t
    assert store.schedule is schedule


def test_the_step_stays_where_it_was_when_shapes_change(store: Store) -> None:
    store.go_to_step(3)
    store.apply(SetText("one two three four five six seven eight"))
    assert store.step_index == 3
    assert store.schedule.duration > 0


def test_time_goes_by_only_while_it_plays(store: Store, heard: Heard) -> None:
    store.advance(1.0)
    assert store.player.t == 0.0
    store.play()
    assert store.clock.running
    store.advance(0.5)
    assert store.player.t == pytest.approx(0.5)
    store.set_speed(2.0)
    store.advance(0.5)
    assert store.player.t == pytest.approx(1.5)
    store.pause()
    assert not store.clock.running
    assert Changed.TIME in heard.flags


def test_the_clock_tells_the_time_of_whoever_it_asks(store: Store) -> None:
    times = iter([10.0, 10.1, 10.15, 99.0])
    store.clock.now = lambda: next(times)
    store.play()
    store.clock.tick()
    store.clock.tick()
    assert store.player.t == pytest.approx(0.15)
    store.clock.tick()
    assert store.player.t == pytest.approx(0.15 + 0.25), "a window that was held up goes on where it was"
    store.pause()


def test_playing_ends_at_the_end_and_starts_over(store: Store) -> None:
    store.to_end()
    store.play()
    assert store.player.t == 0.0
    store.seek(store.schedule.duration - 0.01)
    store.advance(1.0)
    assert not store.player.playing
    assert not store.clock.running
    assert store.player.t == store.schedule.duration


def test_steps_and_beats_go_both_ways(store: Store) -> None:
    reached = []
    for _ in range(9):
        store.step(1)
        reached.append(store.step_index)
    assert reached == list(range(1, 10))
    store.step(1)
    assert store.player.t == store.schedule.duration
    store.to_start()
    times = [store.player.t]
    for _ in range(12):
        store.beat(1)
        times.append(store.player.t)
    assert times == sorted(set(times))
    for t in reversed(times[1:-1]):
        store.beat(-1)
        assert store.player.t == pytest.approx(t)


def test_reduced_motion_stands_still_between_beats(store: Store) -> None:
    store.choose("reduced_motion", True)
    store.play()
    seen = set()
    for _ in range(400):
        store.advance(0.02)
        seen.add(store.player.t)
    store.pause()
    ends = {0.0, *(store.schedule.after(index) for index in range(len(store.schedule.beats)))}
    assert len(seen) > 3
    assert seen <= ends


def test_a_head_that_is_gone_is_not_looked_at(store: Store) -> None:
    store.set_head(1)
    store.select(Cell("scores", 0, 0, 1))
    store.apply(SetHeads(1))
    assert store.head == 0
    assert store.selected is None


def test_following_and_going_back(store: Store) -> None:
    first, second = Cell("scores", 1, 2), Cell("q_head", 1, 0)
    store.select(first)
    store.follow(second)
    assert (store.selected, store.trail) == (second, (first,))
    store.back()
    assert (store.selected, store.trail) == (first, ())
    store.back()
    assert store.selected is None


def test_the_result_is_checked_against_the_reference(store: Store, qtbot: object) -> None:
    assert store.checked == "checking"
    with qtbot.waitSignal(store.changed):
        store.check()
    assert store.checked == "ok"
    assert store.verdict is not None
    assert store.verdict.share <= 1.0
    store.apply(SetScaled(False))
    assert store.checked == "checking"


def test_a_wrong_number_is_found(store: Store) -> None:
    true = store.trace.result
    wrong = np.array(true.attn_weights)
    wrong[0, 1, 2, 3] += 1e-4
    verdict = judge(dataclasses.replace(true, attn_weights=wrong), true)
    assert not verdict.ok
    assert verdict.field == "attn_weights"


def test_a_stale_answer_is_dropped(store: Store, qtbot: object) -> None:
    store.check()
    store.apply(SetScaled(False))
    store.worker.stop()
    assert store.checked == "checking"


def test_what_takes_longer_than_a_frame_goes_to_the_worker(store: Store, qtbot: object) -> None:
    store._budget._rates = [1.0]
    old = store.trace
    store.apply(SetText("a large one"))
    assert store.pending
    assert store.document.tokens == ("a", "large", "one")
    assert store.trace is old
    qtbot.waitUntil(lambda: not store.pending)
    assert store.trace.tokens == ("a", "large", "one")


def test_opening_starts_afresh(store: Store, heard: Heard) -> None:
    store.apply(SetScaled(False))
    store.step(1)
    heard.flags.clear()
    store.open_document(new_document("one two", 1, 4))
    assert len(heard.flags) == 1
    assert store.player.t == 0.0
    assert not store.modified
    assert not store.undo_stack.canUndo()
    assert store.trace.tokens == ("one", "two")
