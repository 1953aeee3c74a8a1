"""The ten steps in time: how long they take, in which order cells are made, and where a time falls."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from mha_studio.timeline import PACES, Beat, Pace, Schedule, Sizes, progress_text, schedule, schedule_for
from mha_studio.timeline.easing import clamp, smooth, window
from mha_studio.timeline.schedule import sizes_of
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import compute
from tests.pure.timeline_kit import FRACTION, making, result_shapes, schedules, sizes
from tests.pure.trace_kit import document

SIX = Sizes(6, 6, 8, 4, 2)
LARGEST = Sizes(512, 512, 512, 1, 512)
SMALLEST = Sizes(1, 1, 1, 1, 1, False, False, frozenset({"scale", "mask"}))


# How long


@given(schedules())
@settings(max_examples=40)
def test_no_step_takes_over_12_seconds_and_the_whole_at_most_90(drawn: tuple[Sizes, Schedule]) -> None:
    _, plan = drawn
    assert len(plan.steps) == len(STEP_IDS)
    assert max(span.end - span.start for span in plan.steps) <= 12.0
    assert plan.duration <= 90.0


@pytest.mark.parametrize("pace", PACES)
@pytest.mark.parametrize("size", [SIX, LARGEST, SMALLEST], ids=["six", "largest", "smallest"])
def test_limits_hold_at_the_ends_of_the_range(size: Sizes, pace: Pace) -> None:
    plan = schedule_for(size, pace)
    assert max(span.end - span.start for span in plan.steps) <= 12.0
    assert 10.0 <= plan.duration <= 90.0
    assert len(plan.beats) <= 2500


@given(schedules())
@settings(max_examples=20)
def test_every_step_ends_with_a_rest_long_enough_to_look(drawn: tuple[Sizes, Schedule]) -> None:
    _, plan = drawn
    for span in plan.steps:
        assert plan.beats[span.last_beat].pause >= 0.9


@given(sizes())
@settings(max_examples=20)
def test_a_step_that_does_nothing_is_short(size: Sizes) -> None:
    plan = schedule_for(size)
    for name in size.passed:
        span = plan.steps[STEP_IDS.index(name)]
        assert 1.0 < span.end - span.start < 4.0
        assert {beat.kind for beat in plan.beats[span.first_beat : span.last_beat + 1]} == {"enter", "move"}


# In which order


@given(schedules())
@settings(max_examples=20)
def test_beats_follow_one_another_without_gap_or_overlap(drawn: tuple[Sizes, Schedule]) -> None:
    _, plan = drawn
    assert plan.beats[0].start == 0.0
    for one, two in itertools.pairwise(plan.beats):
        assert one.end == two.start
        assert (two.step, two.part) >= (one.step, one.part)
        assert two.step <= one.step + 1
    for beat in plan.beats:
        assert beat.length > 0.001
        assert beat.pause > 0.0
        assert beat.end == beat.start + beat.length + beat.pause
    assert plan.duration == plan.beats[-1].end


@given(schedules())
@settings(max_examples=20)
def test_spans_cover_the_whole_and_name_their_beats(drawn: tuple[Sizes, Schedule]) -> None:
    _, plan = drawn
    assert plan.steps[0].start == 0.0
    assert plan.steps[-1].end == plan.duration
    for one, two in itertools.pairwise(plan.steps):
        assert one.end == two.start
        assert one.last_beat + 1 == two.first_beat
    for number, span in enumerate(plan.steps):
        beats = plan.beats[span.first_beat : span.last_beat + 1]
        assert {beat.step for beat in beats} == {number}
        assert beats[0].kind == "enter"
        assert span.ready == beats[0].start + beats[0].length


@given(schedules())
@settings(max_examples=40)
def test_every_cell_is_made_once_and_in_order(drawn: tuple[Sizes, Schedule]) -> None:
    size, plan = drawn
    made = making(plan)
    shapes = result_shapes(size)
    assert set(made) == set(shapes)
    for key, beats in made.items():
        rows, cols = shapes[key]
        assert all((beat.rows, beat.cols) == (rows, cols) for beat in beats)
        assert _cells(beats) == rows * cols


def _cells(beats: list[Beat]) -> int:
    """How many cells the beats make, having seen that each begins where the last has stopped.

    A cell made term by term counts with its last term, a row of the softmax with the last of its four lanes.
    """
    done = 0
    for _, group in itertools.groupby(beats, key=lambda beat: (beat.first, beat.last)):
        parts = list(group)
        first, last = parts[0].first, parts[0].last
        assert first == done < last
        if parts[0].kind == "term":
            assert last == first + 1
            assert [beat.term_first for beat in parts] == [0, *(beat.term_last for beat in parts[:-1])]
            assert all(beat.term_first < beat.term_last for beat in parts)
            assert parts[-1].term_last == parts[-1].terms == parts[0].terms
        elif parts[0].lane >= 0:
            assert [beat.lane for beat in parts] == [0, 1, 2, 3]
        else:
            assert len(parts) == 1
        done = last
    return done


@given(sizes())
@settings(max_examples=20)
def test_the_sweep_begins_slowly_and_goes_on_in_rows(size: Sizes) -> None:
    made = making(schedule_for(size, "term"))
    for (name, part), beats in made.items():
        terms = {"scores": size.D, "weighted-sum": size.S, "embed": 2}.get(name, size.E + size.biased)
        if name in ("scale", "mask", "softmax") or terms == 1 or (name == "project" and part > 0):
            assert all(beat.kind != "term" for beat in beats)
            continue
        kinds = [kind for kind, _ in itertools.groupby(beat.kind for beat in beats)]
        rows, cols = beats[0].rows, beats[0].cols
        assert kinds == ["term", *(["cell"] if cols > 1 else []), *(["row"] if rows > 1 else [])]
        assert beats[0].terms == terms
        assert sum(beat.kind == "term" for beat in beats) <= 16
        cells = [beat for beat in beats if beat.kind == "cell"]
        assert not cells or (cells[0].first, cells[-1].last) == (1, cols)


@given(sizes(), st.sampled_from(PACES))
@settings(max_examples=20)
def test_pace_names_the_smallest_thing_that_is_made(size: Sizes, pace: Pace) -> None:
    for (name, _), beats in making(schedule_for(size, pace)).items():
        kinds = {beat.kind for beat in beats}
        if pace == "matrix":
            assert kinds == {"matrix"}
            assert len(beats) == 1
        elif pace == "row":
            assert kinds == {"row"}
            assert all(beat.first % beat.cols == 0 and beat.last % beat.cols == 0 for beat in beats)
        elif pace == "cell":
            assert kinds == {"row" if name == "softmax" else "cell"}


def test_small_matrices_are_made_one_cell_or_row_a_beat() -> None:
    cells = making(schedule_for(SIX, "cell"))["scores", 0]
    assert [(beat.first, beat.last) for beat in cells] == [(n, n + 1) for n in range(36)]
    rows = making(schedule_for(SIX, "row"))["scores", 0]
    assert [(beat.first, beat.last) for beat in rows] == [(6 * n, 6 * n + 6) for n in range(6)]


@given(schedules())
@settings(max_examples=20)
def test_heads_move_in_split_and_concat_and_nowhere_else(drawn: tuple[Sizes, Schedule]) -> None:
    size, plan = drawn
    moves = {
        name: [b.part for b in plan.beats if b.kind == "move" and STEP_IDS[b.step] == name]
        for name in STEP_IDS
    }
    assert moves["split"] == [0, 1, 2]
    assert moves["concat"] == list(range(min(size.H, 8)))
    assert {name for name in STEP_IDS if moves[name]} == {"split", "concat"} | size.passed


# Where a time falls


@given(schedules(), st.lists(FRACTION, min_size=2, max_size=30))
@settings(max_examples=20)
def test_at_answers_for_every_time_and_never_runs_back(
    drawn: tuple[Sizes, Schedule], fractions: list[float]
) -> None:
    _, plan = drawn
    times = sorted(-1.0 + f * (plan.duration + 2.0) for f in fractions)
    moments = [plan.at(t) for t in times]
    for t, moment in zip(times, moments, strict=True):
        assert moment.t == min(max(t, 0.0), plan.duration)
        assert plan.beats[moment.index] is moment.beat
        assert moment.beat.start - 1e-9 <= moment.t <= moment.beat.end + 1e-9
        assert 0.0 <= moment.u <= 1.0
        assert moment.step == moment.beat.step
    for one, two in itertools.pairwise(moments):
        assert (one.index, one.u) <= (two.index, two.u)


@given(schedules())
@settings(max_examples=10)
def test_every_beat_is_found_at_its_start_in_its_middle_and_at_its_end(drawn: tuple[Sizes, Schedule]) -> None:
    _, plan = drawn
    for index, beat in enumerate(plan.beats):
        begun, half, over = (
            plan.at(beat.start),
            plan.at(beat.start + beat.length / 2),
            plan.at(plan.after(index)),
        )
        assert begun.index == half.index == over.index == index
        assert begun.u <= 1e-6
        assert half.u == pytest.approx(0.5)
        assert over.u == 1.0
        assert plan.at(beat.start + beat.length + 0.9 * beat.pause).u == 1.0


@given(schedules(), st.lists(FRACTION, min_size=2, max_size=20))
@settings(max_examples=20)
def test_cells_done_and_active_stay_within_the_result(
    drawn: tuple[Sizes, Schedule], fractions: list[float]
) -> None:
    _, plan = drawn
    for fraction in fractions:
        moment = plan.at(fraction * plan.duration)
        beat = moment.beat
        if beat.kind in ("enter", "move"):
            assert moment.active is None
            continue
        assert beat.first <= moment.cells_done <= beat.last <= beat.rows * beat.cols
        assert moment.active is not None
        row, col = moment.active
        assert beat.first <= row * beat.cols + col < beat.last


@given(schedules())
@settings(max_examples=10)
def test_stepping_by_beats_stops_at_the_same_places_both_ways(drawn: tuple[Sizes, Schedule]) -> None:
    _, plan = drawn
    ends = [plan.after(index) for index in range(len(plan.beats))]
    forward, t = [], 0.0
    while t < plan.duration:
        forward.append(plan.next_beat(t))
        assert forward[-1] > t
        t = forward[-1]
    assert forward == [*ends, plan.duration]
    back, t = [], ends[-1]
    while t > 0.0:
        back.append(plan.previous_beat(t))
        assert back[-1] < t
        t = back[-1]
    assert back == [*reversed(ends[:-1]), 0.0]


@given(schedules(), FRACTION)
@settings(max_examples=20)
def test_a_beat_on_and_back_again_is_where_one_was(drawn: tuple[Sizes, Schedule], fraction: float) -> None:
    _, plan = drawn
    stop = plan.next_beat(fraction * plan.duration)
    on = plan.next_beat(stop)
    if on < plan.duration:
        assert plan.previous_beat(on) == stop
    assert plan.next_beat(plan.duration) == plan.duration
    assert plan.previous_beat(0.0) == 0.0


@given(schedules())
@settings(max_examples=15)
def test_ready_end_and_parts_lie_within_their_step(drawn: tuple[Sizes, Schedule]) -> None:
    _, plan = drawn
    for number, span in enumerate(plan.steps):
        assert span.start < plan.step_ready(number) < plan.step_end(number) < span.end
        assert plan.at(plan.step_ready(number)).step == number
        assert plan.at(plan.step_end(number)).step == number
        assert plan.at(plan.step_end(number)).u == 1.0
        parts = sorted({beat.part for beat in plan.beats[span.first_beat : span.last_beat + 1]})
        ends = [plan.part_end(number, part) for part in parts]
        assert ends == sorted(set(ends))
        assert span.ready < ends[0]
        assert ends[-1] == plan.step_end(number) == plan.part_end(number, parts[-1] + 1)
        for part, end in zip(parts, ends, strict=True):
            assert plan.at(end).beat.part == part
    assert plan.step_ready(-1) == plan.step_ready(0)
    assert plan.step_end(99) == plan.step_end(9)


def test_step_keys_walk_over_the_ready_points() -> None:
    plan = schedule_for(SIX)
    t = 0.0
    for number in range(1, 10):
        t = plan.next_step(t)
        assert t == plan.step_ready(number)
    assert plan.next_step(t) == plan.duration
    for number in reversed(range(9)):
        t = plan.previous_step(t)
        assert t == plan.step_ready(number)
    assert plan.previous_step(t) == 0.0
    # From well within a step, back means: to where this one begins.
    assert plan.previous_step(plan.step_end(4)) == plan.step_ready(4)


# In words


def test_progress_is_said_in_words() -> None:
    plan = schedule_for(SIX, "cell")
    cells = making(plan)["scores", 0]
    assert progress_text(plan.at(cells[11].start)) == "cell 12 of 36"
    assert progress_text(plan.at(cells[11].start + cells[11].length)) == "cell 12 of 36"
    assert progress_text(plan.at(cells[0].start)) == "cell 1 of 36"
    assert progress_text(plan.at(cells[-1].end - 1e-6)) == "cell 36 of 36"
    plan = schedule_for(SIX, "row")
    rows = making(plan)["scores", 0]
    assert [progress_text(plan.at(b.start + b.length / 2)) for b in rows] == [
        f"row {n} of 6" for n in range(1, 7)
    ]
    assert [progress_text(plan.at(b.start + b.length)) for b in rows] == [
        f"row {n} of 6" for n in range(1, 7)
    ]
    plan = schedule_for(SIX, "term")
    terms = making(plan)["scores", 0][:4]
    assert [progress_text(plan.at(b.start + b.length / 2)) for b in terms] == [
        f"term {n} of 4" for n in (1, 2, 3, 4)
    ]
    assert progress_text(plan.at(terms[3].start + terms[3].length)) == "cell 1 of 36"
    lanes = making(plan)["softmax", 0][:4]
    assert [progress_text(plan.at(b.start + b.length / 2)) for b in lanes] == ["row 1 of 6"] * 4
    assert progress_text(plan.at(0.5)) == ""
    assert progress_text(plan.at(plan.step_end(STEP_IDS.index("split")))) == ""


@given(schedules(), FRACTION)
@settings(max_examples=40)
def test_progress_never_counts_beyond_the_end(drawn: tuple[Sizes, Schedule], fraction: float) -> None:
    _, plan = drawn
    moment = plan.at(fraction * plan.duration)
    words = progress_text(moment).split()
    if moment.beat.kind in ("enter", "move"):
        assert words == []
        return
    noun, number, of, total = words
    beat = moment.beat
    totals = {"cell": beat.rows * beat.cols, "row": beat.rows, "term": beat.terms}
    assert of == "of"
    assert 1 <= int(number) <= int(total) == totals[noun]


# What it depends on


def test_numbers_do_not_move_time_and_shapes_do() -> None:
    one, two = (compute(document(seed=seed)) for seed in (0, 1))
    assert schedule(one) == schedule(two)
    assert hash(schedule(one)) == hash(schedule(two))
    longer = compute(document(tokens=("a",) * 7))
    assert schedule(one) != schedule(longer)
    assert schedule(one) != schedule(one, "row")
    assert sizes_of(one) == Sizes(6, 6, 8, 4, 2, True, True, frozenset({"mask"}))


def test_switches_that_make_a_step_do_nothing_are_seen() -> None:
    trace = compute(document(scaled=False, biased=False, positions="none"))
    assert sizes_of(trace) == Sizes(6, 6, 8, 4, 2, False, False, frozenset({"scale", "mask"}))


def test_a_schedule_needs_a_beat() -> None:
    with pytest.raises(ValueError, match="at least one beat"):
        Schedule((), "term")
    assert Schedule((Beat(0, 0, "enter", 0.0, 1.0, 0.5),), "term").duration == 1.5
    assert schedule_for(SIX) == schedule_for(replace(SIX))


# Easings


@given(st.floats(-3, 3), st.floats(-3, 3))
def test_easings_are_clamped_and_never_run_back(a: float, b: float) -> None:
    a, b = min(a, b), max(a, b)
    for ease in (clamp, smooth):
        assert 0.0 <= ease(a) <= ease(b) + 1e-12
        assert ease(b) <= 1.0
    assert smooth(0.0) == 0.0
    assert smooth(1.0) == 1.0
    assert smooth(0.5) == pytest.approx(0.5)
    assert smooth(clamp(a)) + smooth(1.0 - clamp(a)) == pytest.approx(1.0)


def test_window_stretches_a_part_to_the_whole() -> None:
    assert [window(u, 0.25, 0.75) for u in (0.0, 0.25, 0.5, 0.75, 1.0)] == [0.0, 0.0, 0.5, 1.0, 1.0]
    assert [window(u, 0.5, 0.5) for u in (0.4, 0.5)] == [0.0, 1.0]
