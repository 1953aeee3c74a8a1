"""What a student has answered lasts: through kill −9, damage, wrong clocks, export, import and reset."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mha_studio.learn import schedule
from mha_studio.learn.progress import Copy, Progress, ProgressError, read_copy
from mha_studio.learn.schedule import (
    AGAIN,
    EASY,
    GOOD,
    HARD,
    after,
    anchored,
    interval_text,
    intervals,
    remembered,
)

DAY = timedelta(days=1)


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.t = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.t


@pytest.fixture
def clock() -> Clock:
    return Clock()


# ---- the schedule ----------------------------------------------------------------------------------------------


def test_fsrs_is_loaded_at_the_first_question_only() -> None:
    code = "import sys, mha_studio.learn.progress, mha_studio.learn.schedule; print('fsrs' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_better_answers_wait_longer_and_buttons_tell_the_truth(clock: Clock) -> None:
    state = None
    for _ in range(4):
        waits = intervals(state, clock())
        assert list(waits) == sorted(waits)
        for rating, wait in zip(schedule.RATINGS, waits, strict=True):
            assert after(state, rating, clock()).due == clock() + wait
        state = after(state, GOOD, clock())
        clock.t = state.due
    assert state is not None
    assert state.learnt
    assert state.reviews == 4
    assert remembered(state, state.due) == pytest.approx(0.9, abs=0.01)
    lapsed = after(state, AGAIN, clock())
    assert lapsed.lapses == 1
    assert lapsed.due < clock() + DAY


def test_the_same_answers_make_the_same_schedule(clock: Clock) -> None:
    def run() -> list[datetime]:
        state, now, out = None, clock(), []
        for rating in (GOOD, GOOD, HARD, AGAIN, GOOD, EASY):
            state = after(state, rating, now)
            now = state.due
            out.append(state.due)
        return out

    assert run() == run()


def test_a_clock_that_goes_back_between_two_answers_stands_still(clock: Clock) -> None:
    state = after(None, EASY, clock())
    again = after(state, GOOD, clock() - 400 * DAY)
    assert again.last == state.last
    assert again.due > state.last
    assert again.stability > 0
    assert 0.0 <= remembered(state, clock() - 400 * DAY) <= 1.0


def test_answers_from_the_future_come_due_after_their_interval(clock: Clock, tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    clock.t += 4000 * DAY
    progress = Progress(path, clock)
    ahead = progress.answer("a", EASY)
    wait = ahead.due - ahead.last
    progress.close()
    clock.t -= 4000 * DAY
    progress = Progress(path, clock)
    state = progress.state("a")
    assert state is not None
    assert state.last == clock()
    assert state.due == clock() + wait
    assert state.stability == ahead.stability
    assert progress.answer("a", GOOD).due > clock()
    progress.close()
    mended = Progress(path, clock)
    assert mended.state("a") is not None
    assert mended.problem == ""
    mended.close()


def test_a_second_back_moves_nothing(clock: Clock) -> None:
    state = after(None, GOOD, clock())
    assert anchored(state, clock() - timedelta(seconds=30)) is state


@pytest.mark.parametrize(
    ("wait", "text"),
    [
        (timedelta(seconds=10), "1 min"),
        (timedelta(minutes=10), "10 min"),
        (timedelta(hours=3), "3 h"),
        (timedelta(days=8), "8 d"),
        (timedelta(days=91), "3 mo"),
        (timedelta(days=548), "1.5 y"),
        (timedelta(days=731), "2 y"),
    ],
)
def test_intervals_as_they_stand_on_a_button(wait: timedelta, text: str) -> None:
    assert interval_text(wait) == text


# ---- keeping ---------------------------------------------------------------------------------------------------


def test_what_is_answered_is_there_after_closing_and_opening(clock: Clock, tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "progress.sqlite"
    progress = Progress(path, clock)
    state = progress.answer("a", GOOD, right=True)
    progress.keep("lesson/masks", {"page": 3})
    progress.close()
    progress = Progress(path, clock)
    assert progress.state("a") == state
    assert progress.states() == {"a": state}
    assert progress.kept("lesson/masks") == {"page": 3}
    assert progress.kept("lesson/none", 0) == 0
    (answer,) = progress.answers()
    assert (answer.card, answer.rating, answer.right, answer.learnt) == ("a", GOOD, True, False)
    progress.close()


def test_an_answer_can_be_taken_back(clock: Clock) -> None:
    progress = Progress(now=clock)
    first = progress.answer("a", GOOD)
    clock.t += DAY
    progress.answer("a", AGAIN)
    progress.take_back("a", first)
    assert progress.state("a") == first
    assert len(progress.answers()) == 1
    progress.take_back("a", None)
    assert progress.state("a") is None
    assert progress.answers() == ()


VICTIM = """
import sys
from pathlib import Path
from mha_studio.learn.progress import Progress
progress = Progress(Path(sys.argv[1]))
for number in range(100000):
    progress.answer(f"card-{number}", 1 + number % 4)
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="kill −9 is a thing of POSIX")
def test_kill_9_loses_nothing_answered(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    for after_lines in (1, 7, 40):
        path.unlink(missing_ok=True)
        victim = subprocess.Popen(
            [sys.executable, "-c", VICTIM, str(path)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        assert victim.stdout is not None
        said = [int(victim.stdout.readline()) for _ in range(after_lines)]
        victim.send_signal(signal.SIGKILL)
        said += [int(line) for line in victim.stdout.read().split("\n")[:-1]]  # what it said before it died
        victim.wait()
        victim.stdout.close()
        progress = Progress(path)
        assert progress.problem == ""
        assert {f"card-{number}" for number in said} <= set(progress.states())
        assert len(progress.answers()) == len(progress.states())
        progress.close()


@pytest.mark.parametrize("damage", ["not a database", "cut", "overwritten", "empty table", "bad number"])
def test_a_damaged_file_is_set_aside_and_said_so(clock: Clock, tmp_path: Path, damage: str) -> None:
    path = tmp_path / "progress.sqlite"
    progress = Progress(path, clock)
    for number in range(300):
        progress.answer(f"card {number}", GOOD)
    if damage == "empty table":
        progress._db.execute("DROP TABLE answers")
        progress._db.commit()
    if damage == "bad number":
        progress._db.execute("UPDATE cards SET stability = 'nine'")
        progress._db.commit()
    progress.close()
    data = bytearray(path.read_bytes())
    if damage == "not a database":
        data = bytearray(b"this was once a database" * 40)
    elif damage == "cut":
        data = data[: len(data) // 2]
    elif damage == "overwritten":
        data[4096 : 4096 * 4] = os.urandom(4096 * 3)
    path.write_bytes(data)
    progress = Progress(path, clock)
    assert "set aside" in progress.problem
    (aside,) = tmp_path.glob("progress-damaged-*.sqlite")
    assert aside.name in progress.problem
    assert aside.read_bytes() == bytes(data)
    assert progress.states() == {}
    progress.answer("a", GOOD)
    progress.close()
    path.write_bytes(b"again" * 999)
    Progress(path, clock).close()
    assert len(list(tmp_path.glob("progress-damaged-*.sqlite"))) == 2


def test_a_file_of_a_newer_program_is_left_alone(clock: Clock, tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    progress = Progress(path, clock)
    progress._db.execute("PRAGMA user_version = 99")
    progress.close()
    before = path.read_bytes()
    progress = Progress(path, clock)
    assert "newer" in progress.problem
    progress.answer("a", GOOD)
    progress.close()
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_is_said_and_one_can_learn_all_the_same(clock: Clock, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    progress = Progress(tmp_path / "file" / "progress.sqlite", clock)
    assert "cannot be kept" in progress.problem
    assert progress.answer("a", GOOD).reviews == 1
    progress.close()


def test_two_programs_at_once_see_each_others_answers(clock: Clock, tmp_path: Path) -> None:
    one, other = (Progress(tmp_path / "progress.sqlite", clock) for _ in range(2))
    one.answer("a", GOOD)
    other.answer("b", GOOD)
    assert set(one.states()) == set(other.states()) == {"a", "b"}
    one.close()
    other.close()


# ---- all of it at once -----------------------------------------------------------------------------------------


def filled(clock: Clock, path: Path | None = None) -> Progress:
    progress = Progress(path, clock)
    progress.answer("a", GOOD, right=True)
    clock.t += DAY
    progress.answer("a", AGAIN, right=False)
    progress.answer("b", EASY)
    progress.keep("lesson/x", [1, 2])
    return progress


def test_what_is_exported_is_imported(clock: Clock, tmp_path: Path) -> None:
    progress = filled(clock)
    data = progress.exported()
    other = Progress(tmp_path / "progress.sqlite", clock)
    other.answer("z", GOOD)
    other.replace(read_copy(data))
    assert other.copy() == progress.copy()
    other.close()


def test_reset_leaves_a_copy_and_can_be_undone(clock: Clock, tmp_path: Path) -> None:
    progress = filled(clock, tmp_path / "progress.sqlite")
    all_of_it = progress.copy()
    old = progress.replace(None)
    assert progress.states() == {}
    assert progress.answers() == ()
    (kept,) = progress.backups()
    assert read_copy(kept.read_bytes()) == all_of_it
    progress.replace(old)
    assert progress.copy() == all_of_it
    progress.close()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b'{"format": 99}',
        b'{"format": 1, "cards": {"a": 1}, "answers": [], "kept": {}}',
        b'{"format":1,"cards":{},"answers":[{"card":"a","at":"2026-01-01T00:00:00","rating":3}],"kept":{}}',
        b'{"format":1,"cards":{},"answers":[{"card":"a","at":"2026-01-01T00:00:00Z","rating":9}],"kept":{}}',
    ],
)
def test_what_is_no_export_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(ProgressError, match=r"MHA Studio"):
        read_copy(data)


def test_no_reset_without_a_copy(clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    progress = filled(clock, tmp_path / "progress.sqlite")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mha_studio.learn.progress.replace_file", full)
    with pytest.raises(ProgressError, match="No space left"):
        progress.replace(None)
    assert set(progress.states()) == {"a", "b"}
    assert progress.copy() != Copy(1, {}, (), {})
    progress.close()
