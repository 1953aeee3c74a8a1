"""The presentation's picture: the same numbers as in the studio, nothing written too small, nothing cut off."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

import pytest
from msgspec.structs import replace

from mha_studio.document.defaults import new_document
from mha_studio.scene import Block, Frame, View, frame_at, hit, place_of
from mha_studio.scene import presented as presented_scene
from mha_studio.scene.frame import Bar, ColourBar, Formula, Outline, Text
from mha_studio.scene.measure import SUBSCRIPT, text_width
from mha_studio.scene.presented import foot_height
from mha_studio.scene.view import least_in_hall
from mha_studio.timeline import schedule
from mha_studio.trace.difference import Difference
from mha_studio.trace.gradients import Target, gradients
from mha_studio.trace.model import Cell
from mha_studio.trace.numbers import format_number
from mha_studio.trace.steps import STEPS
from mha_studio.trace.trace import Trace, compute
from tests.pure.scene_kit import NAMED, traces

LEAST = 20 * 96 / 72
SIZES = ((1024, 768), (1280, 720), (1920, 1080), (3840, 2160))


def presented(width: float, height: float, **more: object) -> View:
    least = least_in_hall(20, 96, width, height)
    return View(width, height, form="presentation", least=least, **more)  # type: ignore[arg-type]


def moments(trace: Trace) -> Iterator[tuple[int, float]]:
    """A few times of each step: on the way in, at work, at its end."""
    plan = schedule(trace, "term")
    for index, span in enumerate(plan.steps):
        yield from ((index, span.start + share * (span.end - span.start)) for share in (0.03, 0.4, 0.75, 1.0))


def sizes_written(frame: Frame) -> Iterator[tuple[float, str]]:
    """Everything written in a frame: (pixels, what)."""
    for item in frame.items:
        if isinstance(item, Text) and item.opacity > 0.0:
            yield item.px * (SUBSCRIPT if item.markup and "_" in item.text else 1.0), item.text
        elif isinstance(item, Formula | ColourBar):
            yield item.px, type(item).__name__
        elif isinstance(item, Block) and item.text_px:
            yield item.text_px, item.id


@pytest.mark.parametrize("name", NAMED)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_written_smaller_than_twenty_points(name: str, size: tuple[int, int]) -> None:
    for trace in traces(name)[:2]:
        plan = schedule(trace, "term")
        view = presented(*size)
        assert view.least >= LEAST
        for _, t in moments(trace):
            for px, what in sizes_written(frame_at(trace, plan, t, view)):
                assert px >= view.least - 1e-6, (what, px)


def test_a_wall_shows_letters_of_one_size_however_many_pixels_it_has() -> None:
    shares = {presented(*size).base / size[1] for size in ((1920, 1080), (2560, 1440), (3840, 2160))}
    assert max(shares) - min(shares) < 1e-4


@pytest.mark.parametrize("size", SIZES)
def test_leaning_labels_keep_apart(size: tuple[int, int]) -> None:
    for tokens in (12, 24, 40):
        trace = compute(new_document(" ".join(f"token{i}" for i in range(tokens)), 4, 16))
        plan = schedule(trace, "cell")
        for step, t in moments(trace):
            frame = frame_at(trace, plan, t, presented(*size))
            leaning = [item for item in frame.items if isinstance(item, Text) and item.angle]
            for a, b in pairwise(sorted(leaning, key=lambda item: (item.y, item.x))):
                if abs(a.y - b.y) < 0.5:
                    apart = (b.x - a.x) * math.sin(math.radians(b.angle))
                    assert apart >= min(a.px, b.px), (tokens, STEPS[step].id, a.text, b.text)


def test_a_lane_names_the_column_in_work_in_full() -> None:
    trace = compute(new_document(" ".join(f"token{i}" for i in range(40)), 4, 16))
    plan, view = schedule(trace, "cell"), presented(1280, 720)
    span = plan.steps[[step.id for step in STEPS].index("scale")]
    frame = frame_at(trace, plan, span.start + 0.5 * (span.end - span.start), view)
    lane = [
        item for item in frame.items if isinstance(item, Text) and item.anchor == "center" and not item.angle
    ]
    (name,) = [item for item in lane if item.bold and item.text in trace.tokens]
    at = name.text
    assert text_width(at, name.px) < name.max_width
    others = [
        item for item in frame.items if isinstance(item, Text) and item.y == name.y and item is not name
    ]
    for other in (item for item in others if item.anchor == "center"):
        wide = min(text_width(other.text, other.px), other.max_width)
        assert abs(other.x - name.x) >= (wide + text_width(at, name.px)) / 2


def test_captions_have_no_more_lines_than_they_need_and_none_with_a_single_word() -> None:
    (trace,) = traces("plain")
    for size in SIZES[:2]:
        view = presented(*size)
        for row in STEPS:
            lines, px = presented_scene._caption(trace, view, row, presented_scene._WIDEST)
            room = view.width - 2 * presented_scene._MARGIN * view.base
            total = sum(text_width(line, px) for line in lines)
            assert len(lines) <= 2 + int(total / room), row.id
            if len(lines) > 1:
                assert all(text_width(line, px) > 0.25 * room for line in lines), (row.id, lines)


@pytest.mark.parametrize("name", ["plain", "sixty tokens", "odd words", "one token"])
@pytest.mark.parametrize("size", SIZES)
def test_matrices_and_words_keep_to_their_places(name: str, size: tuple[int, int]) -> None:
    (trace,) = traces(name)
    plan, view = schedule(trace, "cell"), presented(*size)
    for step, t in moments(trace):
        frame = frame_at(trace, plan, t, view)
        before = STEPS[max(step - 1, 0)].id if plan.at(t).u < 1.0 else frame.step  # on the way from there
        end = view.height - min(foot_height(trace, view, name) for name in (frame.step, before))
        for block in frame.blocks():
            assert block.x >= 0.0
            assert block.x + block.width <= view.width + 0.5
            assert block.y >= 2.5 * view.base
            assert block.y + block.height <= end + 0.5
        lines = [item for item in frame.items if isinstance(item, Text) and item.y > end and not item.angle]
        for line in lines:
            wide = text_width(line.text, line.px, line.face == "mono")
            left = line.x - (wide if line.anchor == "right" else 0.0)
            assert 0.0 <= left <= view.width - wide, line.text


@pytest.mark.parametrize("size", SIZES)
def test_gradients_and_differences_keep_to_their_places_too(size: tuple[int, int]) -> None:
    (plain,), (causal,) = traces("plain"), traces("causal")
    view = presented(*size)
    for trace in (gradients(plain, Target()), Difference(causal, plain)):
        plan = schedule(trace, "matrix")
        top = view.height - foot_height(trace, view)
        for index in range(len(STEPS)):
            frame = frame_at(trace, plan, plan.step_end(index), view)
            assert all(px >= LEAST - 1e-6 for px, _ in sizes_written(frame))
            assert all(block.y + block.height <= top + 0.5 for block in frame.blocks())
            words = [
                item for item in frame.items if isinstance(item, Text) and item.y > top - 0.2 * view.base
            ]
            assert all(item.y - 0.5 * item.px >= top - 0.2 * view.base for item in words)
            lines = [item.text for item in words if item.anchor == "left" and item.face == "sans"]
            assert " ".join(lines) == frame.caption


def test_the_numbers_are_those_of_the_studio() -> None:
    (trace,) = traces("plain")
    plan = schedule(trace, "term")
    for step, t in moments(trace):
        shown = {
            (b.id, id(b.array), b.filled) for b in frame_at(trace, plan, t, presented(1920, 1080)).blocks()
        }
        studio = {(b.id, id(b.array), b.filled) for b in frame_at(trace, plan, t, View(1200, 800)).blocks()}
        assert shown <= studio  # a hall sees Q, K and V one at a time
        assert shown == studio or step in (1, 2, 3)


def test_what_a_hall_needs_to_know_stands_around_the_matrices() -> None:
    (trace,) = traces("plain")
    plan = schedule(trace, "row")
    view = presented(1920, 1080, head=1)
    t = plan.after(plan.steps[6].first_beat + 2)
    frame = frame_at(trace, plan, t, view)
    words = [item.text for item in frame.items if isinstance(item, Text)]
    assert "Head 2 of 2" in words
    assert frame.caption in words  # on one line
    assert any(text.startswith(f"{STEPS[6].title} · row ") for text in words)
    (formula,) = (item for item in frame.items if isinstance(item, Formula))
    assert formula.underlined
    assert formula.y < view.height / 8
    track, done = (item for item in frame.items if isinstance(item, Bar) and item.y > 0.95 * view.height)
    assert done.w / track.w == pytest.approx(t / plan.duration)


def test_at_full_size_seven_words_have_their_numbers_in_every_product() -> None:
    (trace,) = traces("plain")
    plan = schedule(trace, "term")
    for step in (3, 6, 7):
        frame = frame_at(trace, plan, plan.step_end(step), presented(1920, 1080))
        assert all(block.text_px >= LEAST and block.decimals == 2 for block in frame.blocks())


def test_a_cell_that_is_pointed_at_says_its_number() -> None:
    (trace,) = traces("plain")
    plan = schedule(trace, "term")
    t = plan.step_end(3)
    for size in SIZES:
        view = replace(presented(*size), hover=Cell("scores", 1, 2, 0, 0))
        words = [item.text for item in frame_at(trace, plan, t, view).items if isinstance(item, Text)]
        assert sum(text.startswith(("S[", "scores[")) for text in words) == 1, words


def lanes(frame: Frame) -> list[Block]:
    """The numbers in work, written out large below the matrices."""
    return [block for block in frame.blocks() if block.id.startswith("close:")]


@pytest.mark.parametrize("name", ["plain", "sixty tokens", "one token", "causal", "twelve heads"])
@pytest.mark.parametrize("size", SIZES)
def test_in_every_step_the_last_row_reads_numbers(name: str, size: tuple[int, int]) -> None:
    (trace,) = traces(name)
    plan, view = schedule(trace, "term"), presented(*size)
    for step, t in moments(trace):
        if plan.at(t).beat.kind == "enter":
            continue
        frame = frame_at(trace, plan, t, view)
        waiting = max(block.cell_w for block in frame.blocks()) / 2  # what is done stands aside, small
        read = lanes(frame) or [block for block in frame.blocks() if block.cell_w > waiting]
        if not lanes(frame) and STEPS[step].id in ("scale", "mask", "softmax"):
            read = [block for block in read if block.rows == 1]
        assert read
        assert not [block.id for block in read if block.text_px < LEAST], STEPS[step].id


def test_a_product_is_written_out_and_comes_to_the_cell_in_work() -> None:
    (trace,) = traces("sixty tokens")
    plan, view = schedule(trace, "term"), presented(1280, 720)
    signs = set()
    for index, beat in enumerate(plan.beats):
        if beat.step != 3 or beat.kind != "cell" or index % 9:
            continue
        frame = frame_at(trace, plan, plan.after(index), view)
        row, col = divmod(min(beat.last, beat.last - 1), beat.cols)
        query, key = lanes(frame)
        assert (query.matrix, query.origin[0]) == ("q_head", row)
        assert (key.matrix, key.origin[0]) == ("k_head", col)
        assert query.array @ key.array.T == pytest.approx(trace.matrix("scores", 0).array[row, col], rel=1e-5)
        score = float(trace.matrix("scores", 0).array[row, col])
        terms = (query.array[0].astype(float) * key.array[0]).tolist()
        adds_up = abs(sum(round(term, 2) for term in terms) - round(score, 2)) < 0.005
        signs.add("=" if adds_up else "≈")
        total = f"Σ {'=' if adds_up else '≈'} {format_number(score, 2)}"
        assert total in [item.text for item in frame.items if isinstance(item, Text)]
    assert signs == {"=", "≈"}, "rounding never looks like an arithmetic error"


def test_what_is_pointed_at_in_a_lane_is_the_cell_itself() -> None:
    (trace,) = traces("sixty tokens")
    plan, view = schedule(trace, "term"), presented(1024, 768)
    for step in range(len(STEPS)):
        frame = frame_at(trace, plan, plan.step_end(step), view)
        assert lanes(frame)
        for lane in lanes(frame):
            x, y = lane.x + (lane.cols - 0.5) * lane.cell_w, lane.y + 0.5 * lane.cell_h
            cell = hit(frame, x, y)
            assert cell is not None
            assert trace.value(cell) == lane.array[0, -1]
            assert place_of(frame, cell) is not None


def test_lanes_stay_while_a_step_runs_and_keep_clear_of_the_matrices_and_the_words() -> None:
    for name in ("plain", "sixty tokens", "odd words", "causal"):
        (trace,) = traces(name)
        plan = schedule(trace, "cell")
        for size in SIZES:
            view = presented(*size)
            for index in range(len(STEPS)):
                tops = set()
                for beat in range(plan.steps[index].first_beat + 1, plan.steps[index].last_beat + 1, 11):
                    frame = frame_at(trace, plan, plan.after(beat), view)
                    close = lanes(frame)
                    tops.add(min((lane.y for lane in close), default=0.0))
                    for block in frame.blocks():
                        if close and block not in close:
                            assert block.y + block.height <= close[0].y - 1.5 * view.base
                    end = view.height - foot_height(trace, view, frame.step)
                    assert all(lane.y + lane.cell_h <= end and lane.x >= 0.0 for lane in close)
                    assert all(lane.x + lane.width <= view.width for lane in close)
                assert len(tops) <= 1


def test_a_chosen_number_is_marked_in_its_lane_too() -> None:
    (trace,) = traces("sixty tokens")
    plan = schedule(trace, "term")
    view = presented(1280, 720, selected=Cell("scores", 7, 9, 0, 0))
    frame = frame_at(trace, plan, plan.step_end(3), view)
    assert [lane.origin[0] for lane in lanes(frame)] == [7, 9]
    view = replace(view, selected=Cell("q_head", 59, 2, 0, 0))
    frame = frame_at(trace, plan, plan.step_end(3), view)
    query = lanes(frame)[0]
    assert query.origin[0] == 59
    marks = [item for item in frame.items if isinstance(item, Outline) and item.y == query.y]
    assert [round((mark.x - query.x) / query.cell_w) for mark in marks] == [2]


def test_a_number_that_is_kept_back_is_not_told_by_its_lanes() -> None:
    (trace,) = traces("sixty tokens")
    plan = schedule(trace, "cell")
    index, beat = next(each for each in enumerate(plan.beats) if each[1].step == 3 and each[1].kind == "cell")
    t, kept = plan.after(index), Cell("scores", *divmod(beat.last - 1, beat.cols), 0, 0)
    told = format_number(trace.value(kept), 2)
    for hidden in ((), (kept,)):
        frame = frame_at(trace, plan, t, presented(1280, 720, hidden=hidden))
        words = [item.text for item in frame.items if isinstance(item, Text)]
        assert any(told in text for text in words) == (not hidden)


def test_a_lessons_sentence_takes_the_captions_place() -> None:
    (trace,) = traces("plain")
    plan, said = schedule(trace, "term"), "Look at the second row. " * 9
    for size in SIZES:
        view = presented(*size, said=said.strip())
        frame = frame_at(trace, plan, plan.step_end(6), view)
        top = view.height - foot_height(trace, view, frame.step)
        lines = [item for item in frame.items if isinstance(item, Text) and item.y > top]
        assert " ".join(item.text for item in lines if item.anchor == "left") == said.strip()
        assert all(block.y + block.height <= top for block in frame.blocks())
        assert all(item.px >= LEAST for item in lines)


def test_a_column_name_that_stands_alone_does_not_lean() -> None:
    trace = compute(new_document(" ".join(f"token{i}" for i in range(40)), 4, 16))
    plan, view = schedule(trace, "cell"), presented(1920, 1080)
    span = plan.steps[[step.id for step in STEPS].index("scores")]
    for share in (0.3, 0.51, 0.52, 0.53):
        frame = frame_at(trace, plan, span.start + share * (span.end - span.start), view)
        (block,) = [
            block for block in frame.blocks() if block.matrix == "k_head" and not block.id.startswith("close")
        ]
        names = [
            item for item in frame.items if isinstance(item, Text) and item.text in trace.tokens and item.bold
        ]
        above = [item for item in names if item.y < block.y]
        assert len(above) == 1
        assert above[0].angle == 0.0
        wide = text_width(above[0].text, above[0].px)
        left = above[0].x - (wide if above[0].anchor == "right" else 0.0)
        assert block.x - 1.0 <= left
        assert left + wide <= block.x + block.width + 1.0
