"""The program, killed in the middle of its work: what was saved is whole, what was not saved is offered again.

`python -m tests.reliability.kill` does so 200 times.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mha_studio.document.defaults import new_document
from mha_studio.document.edits import SetCell
from mha_studio.document.file import save_document
from mha_studio.session.recovery import Recovery, keep
from tests.reliability import kill

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system kills in another way")


def test_two_programs_that_are_killed_leave_whole_files(tmp_path: Path) -> None:
    """How many seconds of work are lost the programme asks: here the machine may be busy with other tests."""
    figures = kill.run(2, 7, tmp_path, longest=2.5, most=120.0)
    assert (figures["kills"], figures["files whole afterwards"]) == (2, 2)
    assert figures["edits"] >= 2


class Dead:
    """A program that was killed, with the journal and the file that it has left."""

    def __init__(self, folder: Path, saved: int, *journal: tuple[str, int, float]) -> None:
        self.path, self.journal, self.killed = folder / "lesson.mha", list(journal), 100.0
        document = new_document("a b", 1, 2)
        save_document(SetCell("x", 0, 0, float(saved)).apply(document) if saved else document, self.path)


@pytest.mark.parametrize(
    ("saved", "kept", "journal", "said"),
    [
        (
            1,
            [],
            [("edit", 1, 90.0), ("edit", 2, 91.0), ("saving", 2, 92.0), ("saved", 2, 92.1)],
            "2 was saved",
        ),
        (1, [], [("edit", 1, 90.0), ("saving", 1, 90.1), ("saved", 1, 90.2), ("edit", 2, 94.0)], "6.00 s"),
        (0, [3], [("edit", 1, 90.0)], "more in the files"),
        (0, [1, 1], [("edit", 1, 99.0)], "2 recovery files"),
    ],
    ids=["a save lost", "work lost", "work of another", "two of one"],
)
def test_the_programme_notices_what_is_lost(
    tmp_path: Path, saved: int, kept: list[int], journal: list[tuple[str, int, float]], said: str
) -> None:
    with pytest.raises(AssertionError, match=said):
        kill.examine(Dead(tmp_path, saved, *journal), kept)  # type: ignore[arg-type]


STARTS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
import mha_studio.app.main as m
whole = m.load_the_rest
def rest(window, paths):
    loader = whole(window, paths)
    print(window.banner.text)
    buttons = {button.text(): button for button in window.banner.buttons}
    buttons["Restore"].click()
    print(" ".join(window.store.document.tokens), window.store.modified, window.store.path)
    window.save()
    window.windows.quit()
    return loader
m.load_the_rest = rest
raise SystemExit(m.main())
"""


def test_the_program_offers_at_its_start_what_a_killed_one_left(tmp_path: Path) -> None:
    state, path = tmp_path / "state", tmp_path / "lesson.mha"
    folder = state / "mha-studio" / "recovery"
    lost = "from mha_studio.document.defaults import new_document as new\n"
    lost += "from mha_studio.session.recovery import Recovery, keep\nfrom pathlib import Path\nimport os\n"
    lost += f"place = Recovery(Path({str(folder)!r}))\nkeep(new('not saved'), Path({str(path)!r}), place.file(1))\n"
    lost += "os.kill(os.getpid(), 9)"
    assert subprocess.run([sys.executable, "-c", lost], check=False).returncode == -9
    save_document(new_document("as saved"), path)
    os.utime(path, (1.0, 1.0))
    environment = {**os.environ, "XDG_STATE_HOME": str(state), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    done = subprocess.run(
        [sys.executable, "-c", STARTS],
        capture_output=True,
        text=True,
        timeout=300,
        env=environment,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    question, answer = done.stdout.splitlines()
    assert "“lesson.mha”" in question
    assert answer == f"not saved True {path}"
    assert list(folder.iterdir()) == []


def test_two_programs_keep_their_work_apart_whatever_they_do(tmp_path: Path) -> None:
    """Two places in one folder, written to in any order: each file holds what its own program wrote last."""
    chance = random.Random(3)
    places = [Recovery(tmp_path) for _ in range(3)]
    last: dict[Path, int] = {}
    for number in range(60):
        place, window = chance.choice(places), chance.randrange(1, 3)
        file = place.file(window)
        keep(SetCell("x", 0, 0, float(number)).apply(new_document("a b", 1, 2)), None, file)
        last[file] = number
        assert list(Recovery(tmp_path).found()) == []
    assert len(last) == 6
    from mha_studio.document.file import load_document

    assert {file: kill.number_in(load_document(file)) for file in last} == last
    for place in places:
        place.clear(1)
        place.clear(2)
        place.close()
    assert list(tmp_path.iterdir()) == []
