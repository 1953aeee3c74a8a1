"""The presentation's picture: the same numbers as in the studio, nothing written too small, nothing cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from mha_studio.scene import Block, Frame, View, frame_at
from mha_studio.scene.frame import Bar, ColourBar, Formula, Text
from mha_studio.scene.measure import SUBSCRIPT, text_width
from mha_studio.scene.presented import foot_height
from mha_studio.timeline import schedule
from mha_studio.trace.difference import Difference
from mha_studio.trace.gradients import Target, gradients
from mha_studio.trace.model import Cell
from mha_studio.trace.steps import STEPS
from mha_studio.trace.trace import Trace
from tests.pure.scene_kit import NAMED, traces

LEAST = 20 * 96 / 72
SIZES = ((1024, 768), (1280, 720), (1920, 1080), (3840, 2160))


def presented(width: float, height: float, **more: object) -> View:
    return View(width, height, form="presentation", least=LEAST, **more)  # type: ignore[arg-type]


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
        for _, t in moments(trace):
            for px, what in sizes_written(frame_at(trace, plan, t, presented(*size))):
                assert px >= LEAST - 1e-6, (what, px)


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
    for _, t in moments(trace):
        shown = {
            (b.id, id(b.array), b.filled) for b in frame_at(trace, plan, t, presented(1920, 1080)).blocks()
        }
        studio = {(b.id, id(b.array), b.filled) for b in frame_at(trace, plan, t, View(1200, 800)).blocks()}
        assert shown == studio


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
