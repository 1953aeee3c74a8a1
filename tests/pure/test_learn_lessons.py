"""Every lesson is played through without a window: its scenes, its tasks, and every number that its sentences claim."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mha_studio.learn import lesson as learn
from mha_studio.learn.expression import ExpressionError, Seen, cell_of, holds, number_of, value_of
from mha_studio.learn.lesson import Lesson, lessons, read_lesson, scene
from mha_studio.learn.moments import MomentError, moment
from mha_studio.learn.source import SourceError
from mha_studio.learn.text import bare, plain
from mha_studio.resources import resource
from mha_studio.timeline.schedule import schedule
from mha_studio.trace.model import Cell

FILES = sorted(resource("learn", "lessons").glob("*.toml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_lesson_plays_through_and_every_number_in_it_is_the_engines(path: Path) -> None:
    learn.check_lesson(path)
    played = read_lesson(path)
    for index, page in enumerate(played.pages):
        shown = scene(played, index)
        assert shown is scene(played, index)
        assert 0.0 <= shown.start <= shown.stop <= shown.schedule.duration
        assert shown.stop - shown.start <= 26.0, f"page {index + 1} plays for too long"
        assert len(plain(page.text, shown.seen())) <= 330, f"page {index + 1} says too much at once"
        if page.ask is not None:
            right = learn.right_answer(page.ask, shown.seen())
            assert learn.grade(page.ask, right, shown.seen()).right
            for place, _ in enumerate(learn.choices(page.ask, shown.seen()), 1):
                graded = learn.grade(page.ask, place, shown.seen())
                assert graded.right == (place == right)
                assert graded.words or not page.ask.options, f"page {index + 1}: an option without its reason"
            for slip in page.ask.slips:
                wrong = number_of(slip.value, shown.seen())
                assert learn.grade(page.ask, wrong, shown.seen()).words == slip.say


def small() -> Lesson:
    return lessons()[0]


def seen() -> Seen:
    return scene(small(), 0).seen()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("scores[1,1]", 4.0),
        ("scores[1,1,1]", 4.0),
        ("sum(scores[1,:])", 6.0),
        ("argmax(x[2,:])", 2),
        ("L + D * 2 - 1 / 2", 6.5),
        ("sqrt(D)", 2**0.5),
        ("tokens[2]", "river"),
        ('"cat" in tokens and mask == "none" and not held', True),
        ("1 < scores[1,1] <= 4", True),
        ("scaled == on", True),
        ("blocked[1,2]", False),
    ],
)
def test_expressions(text: str, value: object) -> None:
    assert value_of(text, seen()) == pytest.approx(value) if isinstance(value, float) else True
    assert value_of(text, seen()) == value or isinstance(value, float)


@pytest.mark.parametrize(
    "text",
    [
        "", "scores[", "scores[0,1]", "scores[9,1]", "scores[1]", "nothing", "__import__('os')", "x.array", "2**99",
        "[1, 2]", "(lambda: 1)()", "open('a')", "scores[1,1] @ 2", "1/0", "(" * 200, "1+" * 200 + "1", "sum()",
    ],
)  # fmt: skip
def test_what_is_no_expression_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(ExpressionError) as refused:
        value_of(text, seen())
    assert "\n" not in str(refused.value)


def test_cells_are_counted_from_one() -> None:
    assert cell_of("scores[2,3]", seen()) == Cell("scores", 1, 2)
    with pytest.raises(ExpressionError):
        cell_of("scores[4,1]", seen())
    assert not holds("attn_weights[1,1] == 1", seen())


def test_moments_lie_in_their_step_and_in_order() -> None:
    plan = schedule(scene(small(), 0).trace)
    words = ("start", "ready", "term 1", "cell 1, 1", "cell 1, 2", "row 1", "row 2", "end")
    times = [moment(f"scores {word}", plan) for word in words]
    assert times == sorted(times)
    assert len(set(times)) == len(times)
    assert all(plan.at(t).step == 3 for t in times)
    parts = [
        moment(f"project {word}", plan) for word in ("q ready", "q end", "k ready", "k end", "v end", "end")
    ]
    assert parts == sorted(parts)
    lanes = [moment(f"softmax {word} 1", plan) for word in ("shifted", "exp", "share")]
    assert lanes == sorted(lanes)
    assert moment("softmax row 1", plan) == lanes[-1]
    for wrong in (
        "",
        "scores",
        "scores row",
        "scores cell 1",
        "scores row 0",
        "nowhere end",
        "scores end 1 2",
    ):
        with pytest.raises(MomentError):
            moment(wrong, plan)


GOOD = resource("learn", "lessons", "01-attention.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("before", "after", "field"),
    [
        ('title = "What', 'titel = "What', "titel"),
        ("minutes = 4", 'minutes = "four"', "minutes"),
        ('stop = "embed end"', 'stop = "embed never"', "pages[0].stop"),
        ('document = "library"', 'document = "nowhere"', "pages[0].document"),
        ('lit = ["x[1,:]"]', 'lit = ["x[7,:]"]', "pages[1].lit"),
        ("{= x[1,1]}", "{= x[1,9]}", "pages[1].text"),
        ("{= x[1,1]}", "2", "pages[1].text"),
        ("cat = [2, 0]", "cat = [2, 0, 1]", "pages[0].document"),
        ('checks = ["scores[1,2] == 0"]', 'checks = ["scores[1,2] == 1"]', "checks"),
    ],
)
def test_a_mistake_names_file_line_and_field(before: str, after: str, field: str, tmp_path: Path) -> None:
    assert before in GOOD
    path = tmp_path / "01-wrong.toml"
    path.write_text(GOOD.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(SourceError) as refused:
        learn.check_lesson(path)
    said = str(refused.value)
    assert said.startswith("01-wrong.toml, line ")
    assert field in said
    assert refused.value.line > 0
    assert "\n" not in said


@pytest.mark.parametrize("text", [b"title = ", b"\xff\xfe", b"a = 1\nb = \x00", b"[" * 5000])
def test_what_is_no_toml_is_told_so(text: bytes, tmp_path: Path) -> None:
    path = tmp_path / "02-broken.toml"
    path.write_bytes(text)
    with pytest.raises(SourceError, match=re.escape("02-broken.toml")):
        read_lesson(path)


def test_translators_get_every_sentence_once_read() -> None:
    found = list(learn.sentences(small()))
    page = small().pages[4]
    assert page.ask is not None
    assert {small().title, page.text, page.ask.say, page.ask.options[0].why, small().pages[0].notes} <= set(
        found
    )
    assert all(found)


def test_notes_are_for_the_teacher() -> None:
    assert "catalogue" in learn.notes(small(), 0)
    assert isinstance(learn.notes(small(), 1), str)


def test_a_sentence_whose_cells_are_gone_keeps_its_words() -> None:
    text = "It is {= scores[9, 9]} for {q: cat}."
    assert "".join(span.text for span in learn.sentence(text, seen())) == bare(text)
