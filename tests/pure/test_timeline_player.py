"""The player: time as it is told, seeking, speeds, the end, and staying in place when the schedule changes."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from mha_studio.timeline import PACES, SPEEDS, Player, Schedule, Sizes, schedule_for
from tests.pure.timeline_kit import FRACTION, schedules, sizes

SIX = Sizes(6, 6, 8, 4, 2)


def player(size: Sizes = SIX) -> Player:
    return Player(schedule_for(size))


# Running


def test_time_runs_only_while_playing() -> None:
    it = player()
    assert (it.t, it.playing, it.speed) == (0.0, False, 1.0)
    assert it.advance(1.0) is False
    assert it.t == 0.0
    it.play()
    assert it.advance(1.5) is True
    assert it.t == 1.5
    it.pause()
    assert it.advance(1.0) is False
    assert it.t == 1.5
    it.play()
    assert it.advance(0.0) is False
    assert it.advance(-1.0) is False
    assert it.t == 1.5


@given(st.lists(st.integers(1, 200), min_size=1, max_size=30), st.sampled_from(SPEEDS))
def test_many_small_strides_come_to_one_large(strides: list[int], speed: float) -> None:
    it = player()
    it.set_speed(speed)
    it.play()
    for stride in strides:
        it.advance(stride / 1000)
    assert it.t == pytest.approx(min(speed * sum(strides) / 1000, it.schedule.duration))


def test_speed_is_held_to_what_there_is() -> None:
    it = player()
    for asked, kept in ((2.0, 2.0), (0.01, 0.25), (99.0, 4.0), (0.3, 0.3)):
        it.set_speed(asked)
        assert it.speed == kept
    assert tuple(sorted(SPEEDS)) == SPEEDS
    assert 1.0 in SPEEDS
    assert (SPEEDS[0], SPEEDS[-1]) == (0.25, 4.0)


def test_it_stops_by_itself_at_the_end_and_plays_from_the_start_again() -> None:
    it = player()
    it.seek(it.schedule.duration - 0.5)
    it.play()
    assert it.advance(10.0) is True
    assert it.t == it.schedule.duration
    assert it.at_end
    assert not it.playing
    it.play()
    assert it.t == 0.0
    assert it.playing
    assert not it.at_end


@given(st.floats(-10, 200))
def test_seeking_is_held_to_the_ends_and_leaves_playing_as_it_was(t: float) -> None:
    it = player()
    it.play()
    it.seek(t)
    assert it.t == min(max(t, 0.0), it.schedule.duration)
    assert it.playing
    assert it.moment == it.schedule.at(it.t)


# Another schedule


@given(schedules(), st.floats(0, 90))
@settings(max_examples=20)
def test_carrying_to_an_equal_schedule_changes_nothing(drawn: tuple[Sizes, Schedule], t: float) -> None:
    size, plan = drawn
    twin = schedule_for(size, plan.pace)
    assert twin is not plan
    assert twin.carry(min(t, plan.duration), plan) == min(t, plan.duration)


@given(sizes(), sizes(), st.sampled_from(PACES), st.sampled_from(PACES), FRACTION)
@settings(max_examples=40)
def test_carrying_keeps_the_step_and_stays_in_range(
    was: Sizes, now: Sizes, pace: str, other: str, fraction: float
) -> None:
    old, new = schedule_for(was, pace), schedule_for(now, other)  # type: ignore[arg-type]
    t = fraction * old.duration
    carried = new.carry(t, old)
    assert 0.0 <= carried <= new.duration
    assert new.at(carried).step == old.at(t).step


@given(sizes(), st.sampled_from(PACES), st.integers(1, 12), st.integers(1, 12), FRACTION)
@settings(max_examples=40)
def test_an_edit_of_shapes_keeps_about_the_same_progress(
    size: Sizes, pace: str, length: int, longer: int, fraction: float
) -> None:
    """Tokens typed in mid-play: the share of the step's computing time that is over stays about what it was."""
    old = schedule_for(replace(size, L=length, S=length), pace)  # type: ignore[arg-type]
    new = schedule_for(replace(size, L=longer, S=longer), pace)  # type: ignore[arg-type]
    t = fraction * old.duration
    carried = new.carry(t, old)
    step = old.at(t).step
    was, now = old.steps[step], new.steps[step]
    assert new.at(carried).step == step
    assert (carried < now.ready) == (t < was.ready)
    before = (t - was.ready) / (was.end - was.ready)
    after = (carried - now.ready) / (now.end - now.ready)
    if t >= was.ready:
        assert after == pytest.approx(before, abs=0.25)


@given(sizes(), FRACTION)
@settings(max_examples=40)
def test_where_a_step_keeps_its_beats_the_same_beat_goes_on(size: Sizes, fraction: float) -> None:
    """Another step being switched on or off moves this one in time and changes nothing in it."""
    old = schedule_for(replace(size, passed=frozenset({"mask"})))
    new = schedule_for(replace(size, passed=frozenset()))
    t = fraction * old.duration
    moment = old.at(t)
    assume(moment.step != 5)
    carried = new.at(new.carry(t, old))
    twin = carried.beat
    same = ("step", "part", "kind", "first", "last", "term_first", "term_last", "lane", "length", "pause")
    assert [getattr(twin, name) for name in same] == [getattr(moment.beat, name) for name in same]
    assert carried.u == pytest.approx(moment.u, abs=1e-6)


@given(sizes(), sizes(), FRACTION)
@settings(max_examples=20)
def test_the_player_takes_over_a_schedule_and_stays_where_it_was(
    was: Sizes, now: Sizes, fraction: float
) -> None:
    it = player(was)
    it.seek(fraction * it.schedule.duration)
    it.play()
    it.set_speed(2.0)
    before = it.moment
    old = it.schedule
    new = schedule_for(now)
    it.reschedule(new)
    assert it.schedule is new
    assert it.t == new.carry(before.t, old)
    assert it.moment.step == before.step
    assert (it.playing, it.speed) == (True, 2.0)


@given(sizes())
@settings(max_examples=20)
def test_the_start_stays_the_start(size: Sizes) -> None:
    it = player()
    it.reschedule(schedule_for(size))
    assert it.t == 0.0


@pytest.mark.parametrize("size", [Sizes(7, 7, 8, 4, 2), Sizes(6, 6, 12, 4, 3), Sizes(1, 1, 1, 1, 1)])
def test_the_end_stays_the_end(size: Sizes) -> None:
    it = player()
    it.seek(it.schedule.duration)
    it.reschedule(schedule_for(size))
    assert it.at_end


@given(sizes())
def test_the_end_stays_the_end_where_the_last_step_keeps_its_beats(size: Sizes) -> None:
    it = player(replace(size, passed=frozenset()))
    it.seek(it.schedule.duration)
    it.reschedule(schedule_for(replace(size, passed=frozenset({"mask"}))))
    assert it.at_end
