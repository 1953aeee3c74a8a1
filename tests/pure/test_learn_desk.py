"""Which cards come when, what the answers say, the figures beside the cards, and the deck for Anki."""

from __future__ import annotations

import json
import math
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from mha_studio.document.defaults import new_document
from mha_studio.learn.anki import DECK_ID, MODEL_ID, write_deck
from mha_studio.learn.cards import LEVELS, TOPICS, deck
from mha_studio.learn.desk import Desk
from mha_studio.learn.drawn import MAKERS
from mha_studio.learn.progress import Answer, Progress
from mha_studio.learn.queue import NEW_A_DAY, Item, due_today, local, new_cards, practice
from mha_studio.learn.scaling_demo import KEYS, WIDTHS, compared
from mha_studio.learn.schedule import AGAIN, EASY, GOOD
from mha_studio.learn.slips import softmax
from mha_studio.learn.statistics import by_day, forecast, parts, retention, streak

DAY = timedelta(days=1)


class Clock:
    def __init__(self) -> None:
        here = datetime.now().astimezone().tzinfo
        self.t = datetime(2026, 3, 2, 12, 0, tzinfo=here).astimezone(UTC)

    def __call__(self) -> datetime:
        return self.t


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(clock: Clock) -> Iterator[Desk]:
    made = Desk(Progress(now=clock))
    yield made
    made.progress.close()


# ---- which cards come --------------------------------------------------------------------------------------------


def test_a_new_student_gets_ten_cards_of_all_kinds_for_beginners(desk: Desk) -> None:
    queue = desk.queue("due")
    assert len(queue) == NEW_A_DAY
    assert {item.kind for item in queue} == {"flashcard", "choice", "explain", "numbers"}
    assert {item.level for item in queue} == {"beginner"}
    assert len({item.id for item in queue}) == NEW_A_DAY


def test_a_day_has_its_new_cards_and_the_next_day_others(desk: Desk, clock: Clock) -> None:
    first = desk.queue("due")
    for item in first:
        desk.progress.answer(item.id, EASY)
    assert desk.queue("due") == []
    clock.t += DAY
    second = desk.queue("due")
    assert len(second) == NEW_A_DAY
    assert not {item.id for item in first} & {item.id for item in second}


def test_what_is_overdue_comes_before_what_is_new(desk: Desk, clock: Clock) -> None:
    desk.progress.answer("torch-params", EASY)
    due = desk.progress.state("torch-params")
    assert due is not None
    clock.t = due.due + 3 * DAY
    assert desk.queue("due")[0].id == "torch-params"
    assert desk.progress.answer("torch-params", AGAIN).due <= clock() + timedelta(minutes=15)
    assert desk.queue("due")[0].id == "torch-params"  # still being learnt: today, and before what is new


def test_every_card_comes_in_the_end(desk: Desk, clock: Clock) -> None:
    seen: set[str] = set()
    for _ in range(40):
        for item in desk.queue("due"):
            seen.add(item.id)
            desk.progress.answer(item.id, EASY)
        clock.t += DAY
    assert seen == {item.id for item in desk.items}
    assert desk.badge("beginner").split("/")[0] == desk.badge("beginner").split("/")[1]


def test_rows_and_badges_count_the_same_cards(desk: Desk) -> None:
    kinds = [len(desk.of(kind)) for kind in ("flashcard", "choice", "explain", "numbers")]
    levels = [len(desk.of(level)) for level in LEVELS]
    assert sum(kinds) == sum(levels) == len(desk.items) == len(deck()) + len(MAKERS)
    assert desk.badge("choice") == str(kinds[1])
    assert desk.badge("beginner") == f"0/{levels[0]}"
    desk.progress.answer("score-meaning", EASY)
    assert desk.badge("beginner") == f"1/{levels[0]}"


def test_practice_asks_first_what_is_due_then_new_then_what_fades(clock: Clock) -> None:
    items = [Item(name, "choice", "beginner", "idea") for name in "abcd"]
    progress = Progress(now=clock)
    progress.answer("a", EASY)
    clock.t += 5 * DAY
    progress.answer("b", EASY)
    progress.answer("d", GOOD)
    clock.t += timedelta(minutes=30)
    order = [item.id for item in practice(items, progress.states(), clock())]
    assert order == ["d", "c", "a", "b"]


def test_a_day_ends_at_midnight_where_the_student_is(clock: Clock) -> None:
    items = [Item("a", "choice", "beginner", "idea")]
    progress = Progress(now=clock)
    state = progress.answer("a", EASY)
    evening = local(state.due).replace(hour=0, minute=1)
    assert due_today(items, progress.states(), progress.first_answers(), evening) == items
    before = evening - timedelta(minutes=2)
    assert due_today(items, progress.states(), progress.first_answers(), before) == []


def test_new_cards_take_the_kinds_in_turn() -> None:
    items = [Item(f"{kind}{n}", kind, "beginner", "idea") for kind in ("choice", "explain") for n in range(3)]
    assert [item.kind for item in new_cards(items, {})] == ["choice", "explain"] * 3


def test_questions_made_from_numbers_never_come_twice_also_after_closing(
    tmp_path: Path, clock: Clock
) -> None:
    seen: set[str] = set()
    document = new_document("the cat sat", 2, 8)
    for _ in range(3):
        desk = Desk(Progress(tmp_path / "progress.sqlite", clock))
        for card in MAKERS:
            for _ in range(4):
                drawn = desk.drawn(card, document)
                assert drawn.signature not in seen
                seen.add(drawn.signature)
        desk.progress.close()


# ---- what the answers say ----------------------------------------------------------------------------------------


def test_days_streaks_and_retention() -> None:
    monday = datetime(2026, 3, 2, 20, tzinfo=UTC)
    answers = [
        Answer("a", monday, GOOD),
        Answer("a", monday + DAY, GOOD, learnt=True),
        Answer("b", monday + DAY, AGAIN, learnt=True),
        Answer("a", monday + 8 * DAY, GOOD, learnt=True),
    ]
    days = by_day(answers, UTC)
    assert days == {date(2026, 3, 2): 1, date(2026, 3, 3): 2, date(2026, 3, 10): 1}
    assert streak(days, date(2026, 3, 3)) == 2
    assert streak(days, date(2026, 3, 4)) == 2  # today may still be to come
    assert streak(days, date(2026, 3, 5)) == 0
    weeks = retention(answers, UTC)
    assert [(week.monday, week.asked, week.known) for week in weeks] == [
        (date(2026, 3, 2), 2, 1),
        (date(2026, 3, 9), 1, 1),
    ]
    assert weeks[0].share == 0.5


def test_levels_and_topics_add_up(desk: Desk, clock: Clock) -> None:
    desk.progress.answer("score-meaning", EASY)
    desk.progress.answer("torch-params", GOOD)
    states = desk.progress.states()
    by_level = parts(desk.items, LEVELS, states, clock())
    by_topic = parts(desk.items, TOPICS, states, clock())
    for rows in (by_level, by_topic):
        assert sum(row.cards for row in rows) == len(desk.items)
        assert sum(row.asked for row in rows) == 2
        assert sum(row.learnt for row in rows) == 1
        assert all(0.0 <= row.recall <= 1.0 for row in rows)
    assert sum(forecast(states.values(), clock(), 30)) == 2
    assert forecast(states.values(), clock() + 400 * DAY)[0] == 2


# ---- the figures beside the cards on scaling ----------------------------------------------------------------------


def test_the_bars_are_softmax_of_dot_products_and_collapse_without_scaling() -> None:
    for width in WIDTHS:
        found = compared(width)
        rng = np.random.default_rng(5)
        query, keys = rng.standard_normal((1, 256))[0, :width], rng.standard_normal((KEYS, 256))[:, :width]
        scores = keys @ query
        assert found.unscaled.shares == pytest.approx(softmax(scores))
        assert found.scaled.shares == pytest.approx(softmax(scores / math.sqrt(width)))
        assert found.unscaled.gradient == pytest.approx((softmax(scores) * (1 - softmax(scores))).mean())
        assert found.spread == pytest.approx(scores.std())
    narrow, wide = compared(4), compared(256)
    assert wide.unscaled.shares.max() > 0.99
    assert wide.scaled.shares.max() < 0.9
    assert wide.unscaled.gradient < narrow.unscaled.gradient / 10
    assert wide.scaled.gradient > narrow.scaled.gradient / 3


# ---- Anki --------------------------------------------------------------------------------------------------------


def read_apkg(path: Path, folder: Path) -> tuple[list[list[str]], dict[str, object], list[str]]:
    """The notes' fields, the collection's models and the notes' ids, as Anki reads them."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        archive.extract("collection.anki2", folder)
    db = sqlite3.connect(folder / "collection.anki2")
    notes = [row[0].split("\x1f") for row in db.execute("SELECT flds FROM notes ORDER BY id")]
    guids = [row[0] for row in db.execute("SELECT guid FROM notes ORDER BY id")]
    cards = db.execute("SELECT COUNT(*), COUNT(DISTINCT did) FROM cards").fetchone()
    models, decks = (json.loads(text) for text in db.execute("SELECT models, decks FROM col").fetchone())
    db.close()
    assert cards == (len(notes), 1)
    assert str(DECK_ID) in decks
    return notes, models, guids


def test_the_deck_for_anki_holds_every_card_with_its_formula(tmp_path: Path) -> None:
    path = tmp_path / "deck.apkg"
    assert write_deck(deck(), path) == len(deck())
    notes, models, guids = read_apkg(path, tmp_path)
    assert len(notes) == len(deck()) == len(set(guids))
    assert list(models) == [str(MODEL_ID)]
    by_id = {fields[0]: fields for fields in notes}
    for card in deck():
        _, question, answer, formula, level, topic = by_id[card.id]
        assert level
        assert topic
        assert answer
        assert ("<li>" in question) == (card.kind == "choice")
        if card.tex:
            assert formula.startswith(r"\[")
            assert formula.endswith(r"\]")
            assert formula.count("{") == formula.count("}")
            assert not re.search(r"<(?!/?\w)", formula)
    assert sum(bool(fields[3]) for fields in notes) >= 15
    assert "√d<sub>k</sub>" in by_id["explain-scaling"][1]
    right = re.findall(r'<li class="right">✓ (.*?)<br>', by_id["torch-class"][2])
    assert len(right) == 1
    assert "torch.nn.MultiheadAttention" in right[0]
    letters = {re.findall(r"<li[^>]*>(.)", by_id[card.id][2]).index("✓") for card in deck() if card.right}
    assert letters == {0, 1, 2, 3}


def test_a_deck_written_again_has_the_same_notes(tmp_path: Path) -> None:
    write_deck(deck(), tmp_path / "a.apkg")
    write_deck(deck(), tmp_path / "b.apkg")
    one, other = (read_apkg(tmp_path / name, tmp_path) for name in ("a.apkg", "b.apkg"))
    assert one[2] == other[2]
    assert one[0] == other[0]


def test_a_deck_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        write_deck(deck()[:2], tmp_path / "no such folder" / "deck.apkg")
    assert list(tmp_path.iterdir()) == []
