"""Worksheets: what is asked for is what the engine has computed, and a seed is a sheet."""

from __future__ import annotations

import numpy as np
import pytest

from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document, Mask
from mha_studio.document.scenarios import load_scenario, scenarios
from mha_studio.learn.by_hand import Difficulty
from mha_studio.learn.drawn import shape_text
from mha_studio.learn.worksheet import KINDS, MOST_TOKENS, Exercise, Options, WorksheetError, sheet, sheets
from mha_studio.learn.worksheet_numbers import working
from mha_studio.trace.explain import explain
from mha_studio.trace.numbers import MINUS
from mha_studio.trace.trace import compute

ALL: tuple[Difficulty, ...] = ("easy", "medium", "hard")


def number(text: str) -> float:
    return float(text.replace(MINUS, "-").replace("∞", "inf"))


def check_key(exercise: Exercise, decimals: int) -> int:
    """Every blank of the key holds the engine's number or shape; how many there are."""
    found = 0
    if exercise.document is None:
        return found
    trace = compute(exercise.document)
    for box in exercise.blanks:
        if box.cell is not None:
            value = trace.value(box.cell)
            shown = number(box.text)
            assert shown == value or abs(shown - value) <= 0.5 * 10.0**-decimals + 1e-6, (box, value)
            found += 1
        elif box.matrix:
            assert box.text == shape_text(trace.full_shape(box.matrix))
            found += 1
    return found


@pytest.mark.parametrize("difficulty", ALL)
@pytest.mark.parametrize("heads", [1, 2, 4])
def test_every_blank_of_a_seed_is_the_engines_number(difficulty: Difficulty, heads: int) -> None:
    for causal in (False, True):
        options = Options(7, difficulty=difficulty, heads=heads, tokens=4, causal=causal)
        made = sheet(options, 7)
        assert made.left_out == ()
        assert {each.kind for each in made.exercises} == set(KINDS)
        for exercise in made.exercises:
            asked = check_key(exercise, options.decimals)
            assert asked or exercise.kind == "words", exercise.kind
            assert exercise.working or exercise.answers


@pytest.mark.parametrize("name", [info.id for info in scenarios()])
def test_a_sheet_can_be_drawn_from_every_scenario(name: str) -> None:
    document = load_scenario(name)
    for made in sheets(Options(1, 2, "medium"), document):
        for exercise in made.exercises:
            check_key(exercise, 2)
        assert len({each.kind for each in made.exercises}) + len(made.left_out) >= len(KINDS)


def test_harder_sheets_ask_for_more() -> None:
    counts = [
        sum(len(each.blanks) for each in sheet(Options(difficulty=level), 5).exercises) for level in ALL
    ]
    assert counts == sorted(counts)
    assert counts[0] < counts[-1]


def test_a_seed_is_a_sheet_and_thirty_versions_are_thirty() -> None:
    options = Options(7, 30)
    made = list(sheets(options))
    assert [each.seed for each in made] == list(range(7, 37))
    numbers = {
        repr([exercise.tables for exercise in each.exercises if exercise.kind != "words"]) for each in made
    }
    assert len(numbers) == 30
    document = new_document("the cat sat on the mat", 2, 8)
    drawn = list(sheets(options, document))
    assert len({repr(each.exercises[0].tables) for each in drawn} | {repr(each) for each in drawn}) >= 30
    again = sheet(options, 12)
    assert again.exercises[0].tables == made[5].exercises[0].tables
    assert again.exercises[-1].answers == made[5].exercises[-1].answers


def test_an_exercise_is_the_same_whatever_else_is_on_the_sheet() -> None:
    whole, alone = sheet(Options(), 3), sheet(Options(kinds=("softmax",)), 3)
    softmax = next(each for each in whole.exercises if each.kind == "softmax")
    assert alone.exercises[0].tables == softmax.tables


def test_the_working_holds_every_term() -> None:
    for exercise in sheet(Options(heads=2, difficulty="hard"), 11).exercises:
        if exercise.kind not in ("scores", "weighted-sum"):
            continue
        assert exercise.document is not None
        trace = compute(exercise.document)
        cells = [box.cell for box in exercise.blanks if box.cell is not None]
        assert len(exercise.working) == len(cells)
        for line, cell in zip(exercise.working, cells, strict=True):
            assert line == working(trace, cell, 2)
            assert line.count("×") == len(explain(trace, cell, 64).terms)


def test_what_a_document_has_no_numbers_for_is_left_out_and_said() -> None:
    wide = new_document("the cat sat", 1, 64)
    made = sheet(Options(), 1, wide)
    assert {each.kind for each in made.exercises} >= {"scale", "softmax", "weighted-sum", "shapes"}
    assert any("64" in reason for reason in made.left_out)
    with pytest.raises(WorksheetError, match="too wide"):
        sheet(Options(kinds=("scores",)), 1, wide)


def test_long_sentences_and_batches_are_cut_to_what_fits_on_paper() -> None:
    document = new_document(" ".join(f"w{index}" for index in range(60)), 2, 8)
    for made in sheets(Options(), document):
        for exercise in made.exercises:
            if exercise.document is not None and exercise.kind != "shapes":
                assert len(exercise.document.tokens) == MOST_TOKENS


def test_blocked_rows_and_one_token_make_sheets_too() -> None:
    blocked = np.ones((3, 3), dtype=bool)
    document: Document = new_document("a b c", 1, 4, mask=Mask("own", cells=blocked))
    made = sheet(Options(), 1, document)
    assert any("finite" in reason for reason in made.left_out)
    for exercise in sheet(Options(difficulty="hard"), 1, new_document("hello", 1, 4)).exercises:
        check_key(exercise, 2)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (Options(seed=-1), "Seed −1|Seed -1"),
        (Options(versions=0), "0 versions"),
        (Options(versions=10_000), "1 to 200"),
        (Options(tokens=99), "99 tokens"),
        (Options(heads=9), "9 heads"),
        (Options(decimals=9), "9 decimals"),
        (Options(kinds=()), "without exercises"),
    ],
)
def test_options_that_cannot_be_are_named(options: Options, said: str) -> None:
    with pytest.raises(WorksheetError, match=said):
        list(sheets(options))
