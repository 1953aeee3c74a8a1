"""Settings, the log, the worker and the history, each by itself."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mha_studio.document.defaults import new_document
from mha_studio.engine import loader
from mha_studio.session import undo
from mha_studio.session.budget import FRAME_SHARE, Budget
from mha_studio.session.log import CrashLog
from mha_studio.session.settings import SettingError, Settings
from mha_studio.session.undo import EVERY, MOST_ENTRIES, History, Shown
from mha_studio.session.worker import Answer, Request, Worker
from tests.pure.change_kit import same


def test_settings_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    settings = Settings(path)
    settings.set("theme", "dark")
    settings.set("decimals", 4)
    again = Settings(path)
    assert (again.values.theme, again.values.decimals) == ("dark", 4)
    assert again.problem == ""
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("decimals", 7),
        ("decimals", "two"),
        ("speed", 0.1),
        ("speed", float("nan")),
        ("nothing", 1),
    ],
)
def test_a_setting_that_does_not_fit_is_refused_by_name(name: str, value: object) -> None:
    settings = Settings()
    before = settings.values
    with pytest.raises(SettingError, match=name):
        settings.set(name, value)
    assert settings.values is before


@pytest.mark.parametrize(
    "content",
    [b"", b"[1, 2]", b"\xff\xfe", b'{"decimals": 9, "theme": "dark"}', b'{"later": 1, "theme": "dark"}'],
)
def test_a_damaged_file_costs_only_what_is_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.values.decimals == 2
    assert settings.values.theme == ("dark" if b"dark" in content else "system")
    assert bool(settings.problem) == (b"later" not in content)


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    settings = Settings(blocked / "settings.json")
    settings.set("theme", "dark")
    assert settings.values.theme == "dark"
    assert str(blocked) in settings.problem


def test_exceptions_of_threads_are_logged_too(qapp: object, tmp_path: Path) -> None:
    log = CrashLog(tmp_path / "state" / "log.txt", echo=False)
    heard: list[str] = []
    log.raised.connect(heard.append)
    log.install()
    try:
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
    finally:
        log.uninstall()
    assert log.count == 1
    assert "ZeroDivisionError" in log.path.read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_still_speaks(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    log = CrashLog(tmp_path / "file" / "log.txt", echo=False)
    heard: list[str] = []
    log.raised.connect(heard.append)
    log.record(RuntimeError("broken"))
    assert len(heard) == 1
    assert "broken" in heard[0]
    assert "could not be written" in heard[0]


def test_a_warning_of_ours_goes_into_the_log_and_not_to_standard_error(
    qapp: object, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    log = CrashLog(tmp_path / "state" / "log.txt")
    heard: list[str] = []
    log.raised.connect(heard.append)
    log.note_warnings()
    log.note_warnings()
    try:
        loader._log().warning("Compiled kernels are damaged; they are made again.")
    finally:
        log.uninstall()
    (line,) = [line for line in log.path.read_text(encoding="utf-8").splitlines() if "damaged" in line]
    assert line == "WARNING mha_studio.engine.loader: Compiled kernels are damaged; they are made again."
    assert (heard, log.count, capfd.readouterr().err) == ([], 0, "")
    assert not logging.getLogger("mha_studio").handlers


def test_a_warning_is_no_trouble_where_the_log_cannot_be_written(
    qapp: object, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    log = CrashLog(tmp_path / "file" / "log.txt")
    log.note_warnings()
    try:
        loader._log().warning("Compiled kernels are damaged; they are made again.")
    finally:
        log.uninstall()
    assert capfd.readouterr().err == ""


@pytest.fixture
def worker(qapp: object) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.stop()


def test_of_each_kind_only_the_newest_waits(worker: Worker, qtbot: object) -> None:
    gate, answers = threading.Event(), []
    worker.answered.connect(answers.append)
    worker.submit(Request("first", 0, gate.wait, (5.0,)))
    for generation in range(1, 5):
        worker.submit(Request("compute", generation, lambda n: n * n, (generation,)))
    gate.set()
    qtbot.waitUntil(lambda: bool(answers) and answers[-1].kind == "compute" and worker.idle)
    computed = [answer for answer in answers if answer.kind == "compute"]
    assert computed[-1] == Answer("compute", 4, 16)
    assert len(computed) <= 2, "what was replaced while it waited is not computed"


def test_an_error_comes_back_as_an_answer(worker: Worker, qtbot: object) -> None:
    with qtbot.waitSignal(worker.answered) as caught:
        worker.submit(Request("compute", 1, lambda: 1 / 0))
    assert isinstance(caught.args[0].error, ZeroDivisionError)


def test_a_stopped_worker_takes_nothing(qapp: object) -> None:
    worker = Worker()
    worker.stop()
    worker.submit(Request("compute", 1, lambda: 1))
    assert worker.idle


def test_a_budget_learns_how_fast_the_machine_is() -> None:
    small, large = new_document("a b", 2, 8), new_document("word " * 256, 8, 512)
    budget = Budget()
    assert budget.fits(small)
    for _ in range(20):
        budget.learn(large, 4 * FRAME_SHARE)
    assert not budget.fits(large)
    assert budget.fits(small)
    budget.learn(large, FRAME_SHARE / 10)
    assert budget.fits(large)


DOCUMENTS = [new_document(f"word {number}", 1, 2) for number in range(6)]
moves = st.lists(
    st.one_of(
        st.tuples(st.integers(0, 5), st.sampled_from([None, "a", "b"])),
        st.sampled_from(["undo", "redo", "seal", "save"]),
    ),
    max_size=30,
)


@given(moves)
def test_a_history_is_a_line_that_one_walks_along(made: list[object]) -> None:
    history, shown, saved = History(), DOCUMENTS[0], DOCUMENTS[0]
    for move in made:
        if isinstance(move, tuple):
            after = DOCUMENTS[move[0]]
            history.push(shown, after, Shown(after, f"to {move[0]}", move[1]))
            shown = after
        elif move == "undo":
            shown = history.undo() or shown
        elif move == "redo":
            shown = history.redo() or shown
        elif move == "seal":
            history.seal()
        else:
            history.setClean()
            saved = shown
        if history.isClean():
            assert same(shown, saved), "what counts as saved is what was saved"
        assert bool(history.undoText()) == history.canUndo()
        assert bool(history.redoText()) == history.canRedo()
    walked = [shown]
    while (before := history.undo()) is not None:
        walked.append(before)
    for document in reversed(walked[:-1]):
        assert same(history.redo(), document)


def test_a_history_forgets_the_oldest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        undo, "MOST_BYTES", undo.MOST_BYTES // 64
    )  # as large a share of it for smaller documents
    history = History()
    for number in range(MOST_ENTRIES + 50):
        after = DOCUMENTS[(number + 1) % 6]
        history.push(DOCUMENTS[number % 6], after, Shown(after, "step"))
    assert MOST_ENTRIES - EVERY < history.count() <= MOST_ENTRIES
    assert not history.isClean()
    history, big = History(), new_document("a", 1, 64)
    for number in range(120):
        after = new_document("a", 1, 64, seed=number + 10)
        history.push(big, after, Shown(after, "big"))
        big = after
    assert 1 < history.count() < 120
    assert history.nbytes < undo.MOST_BYTES * 1.1
    while (older := history.undo()) is not None:
        big = older
    assert same(big, new_document("a", 1, 64, seed=big.seed))
