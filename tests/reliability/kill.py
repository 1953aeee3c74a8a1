"""Kills the program 200 times at random moments of editing and saving: `python -m tests.reliability.kill [--count N]`.

Two programs run beside each other with documents of their own and one folder for unsaved work; each is killed with
SIGKILL, at a moment of its own. Afterwards, each time:

- the document's file is whole, and holds the last state that was saved, or the one whose save was under way;
- file and recovery together lack at most 5 seconds of work;
- what was kept is offered once, is of this document, and is what the other program never wrote over;
- nothing is left beside the document but what the next start sweeps up.

Exit status 1 with the folder kept where that fails. Everything is written below a temporary folder.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

COUNT = 200
LONGEST = 8.0
"""Seconds that a program works before it is killed, at most."""
BEHIND = 5.0
PATIENCE = 1.5
IN_SAVE = 0.006
"""Every second kill comes within so many seconds after a save began."""


class Run:
    """One program and its journal."""

    def __init__(self, path: Path, seed: int, state: Path) -> None:
        self.path = path
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(state)}
        environment["XDG_CONFIG_HOME"] = str(state / "config")
        self.killed = 0.0
        self.errors = path.with_suffix(".err").open("wb")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.reliability.victim", str(path), str(seed)],
            stdout=subprocess.PIPE, stderr=self.errors, env=environment,
        )  # fmt: skip
        self.journal: list[tuple[str, int, float]] = []
        self.ready = threading.Event()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _saves(self) -> int:
        return sum(deed == "saving" for deed, _, _ in tuple(self.journal))

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            deed, number, when = line.split()
            self.journal.append((deed.decode(), int(number), float(when)))
            if deed == b"edit":
                self.ready.set()
        self.ready.set()

    def work_and_die(self, seconds: float, in_save: float | None) -> None:
        """Let it work for so long, then kill it; or so many seconds after the save that it begins next, if it soon
        does."""
        assert self.ready.wait(120), "the program did not start"
        time.sleep(seconds)
        if in_save is not None:
            before, patience = self._saves(), time.monotonic() + PATIENCE
            while self._saves() == before and time.monotonic() < patience:
                time.sleep(0.0005)
            time.sleep(in_save)
        ended = self.process.poll()
        self.process.send_signal(signal.SIGKILL)
        self.killed = time.monotonic()
        self.process.wait()
        self._reader.join(30)
        self.process.stdout.close()  # type: ignore[union-attr]
        self.errors.close()
        said = self.path.with_suffix(".err").read_text(errors="replace")
        assert ended is None, f"the program ended by itself ({ended}): {said}"
        assert not said, f"the program complained: {said}"


def number_in(document: object) -> int:
    """How many edits are in a document."""
    from mha_studio.document import embed
    from mha_studio.document.document import Document

    assert isinstance(document, Document)
    row = document.x_edits.get(0)
    return 0 if row is None else round(float(embed.x(document)[0, 0]))


def examine(run: Run, kept: list[int], most: float = BEHIND) -> dict[str, float]:
    """What is left of one killed program; `kept`: how many edits are in each recovery file of its document, `most`: how
    many seconds of work may be lost. Raises AssertionError where more is."""
    from mha_studio.document.file import load_document

    saved = number_in(load_document(run.path))  # raises where the file is not whole
    done = [number for deed, number, _ in run.journal if deed == "saved"]
    begun = [number for deed, number, _ in run.journal if deed == "saving"]
    last, under_way = (done[-1] if done else 0), (begun[-1] if begun else 0)
    assert saved in (last, under_way), (
        f"the file holds edit {saved}; {last} was saved, {under_way} was being saved"
    )
    assert len(kept) <= 1, f"{len(kept)} recovery files for one document"
    newest = max([saved, *kept])
    edits = [(number, when) for deed, number, when in run.journal if deed == "edit"]
    assert newest <= (edits[-1][0] if edits else 0), "there is more in the files than was ever done"
    lacking = [when for number, when in edits if number > newest]
    behind = run.killed - lacking[0] if lacking else 0.0
    assert behind <= most, f"{behind:.2f} s of work are lost ({len(lacking)} edits)"
    return {
        "whole": 1.0,
        "behind": behind,
        "edits": len(edits),
        "saves": len(done),
        "mid-save": float(bool(begun) and len(begun) > len(done)),
        "kept": float(bool(kept)),
    }


def one_round(
    folder: Path, chance: random.Random, longest: float, most: float = BEHIND, together: int = 2
) -> list[dict[str, float]]:
    """Start programs beside each other, kill each at its moment, and examine what is left."""
    from mha_studio.document.atomic import sweep
    from mha_studio.document.defaults import new_document
    from mha_studio.document.file import save_document
    from mha_studio.session.recovery import Recovery

    state = folder / "state"
    runs = []
    for place in range(together):
        home = folder / f"home-{place}"
        home.mkdir(parents=True)
        # One is small, as in a lesson; one takes the disk longer, so that kills meet it in the middle of a save.
        document = (
            new_document("the cat sat on the mat", 2, 8)
            if place % 2 == 0
            else new_document("a b c " * 20, 8, 256)
        )
        path = home / "lesson.mha"
        save_document(document, path)
        runs.append(Run(path, chance.randrange(2**31), state))
    problems: list[BaseException] = []
    threads = []
    for each in runs:
        in_save = chance.uniform(0.0, IN_SAVE) if chance.random() < 0.5 else None
        when = (chance.uniform(0.05, longest), in_save, problems)
        threads.append(threading.Thread(target=_end, args=(each, *when)))
        threads[-1].start()
    for thread in threads:
        thread.join()
    if problems:
        raise problems[0]
    found = list(Recovery(state / "mha-studio" / "recovery").found())
    results = []
    for run in runs:
        works = [work for each in found for work in each.works if work.path == run.path]
        results.append(examine(run, [number_in(work.document()) for work in works], most))
        left = {each.name for each in run.path.parent.iterdir()} - {run.path.name, f"{run.path.stem}.err"}
        assert all(name.endswith(".part") for name in left), f"left beside the document: {left}"
        assert sweep(run.path.parent, older_than=0.0) == len(left)
        results[-1]["left beside"] = len(left)
    for each in found:
        each.postpone()
    assert {work.path for each in found for work in each.works} <= {run.path for run in runs}
    return results


def _end(run: Run, seconds: float, in_save: float | None, problems: list[BaseException]) -> None:
    try:
        run.work_and_die(seconds, in_save)
    except BaseException as error:
        run.process.kill()
        problems.append(error)


def run(
    count: int,
    seed: int,
    folder: Path,
    longest: float = LONGEST,
    most: float = BEHIND,
    progress: bool = False,
) -> dict[str, object]:
    """Kill `count` programs; the figures. Raises AssertionError at the first that lost something."""
    chance = random.Random(seed)
    results: list[dict[str, float]] = []
    begun = time.monotonic()
    while len(results) < count:
        here = folder / f"round-{len(results)}"
        results += one_round(here, chance, longest, most)
        shutil.rmtree(here)
        if progress and len(results) % 20 == 0:
            print(f"{len(results)} of {count} …", file=sys.stderr, flush=True)
    behind = sorted(result["behind"] for result in results)
    return {
        "kills": len(results),
        "seed": seed,
        "edits": int(sum(result["edits"] for result in results)),
        "saves": int(sum(result["saves"] for result in results)),
        "killed in the middle of a save": int(sum(result["mid-save"] for result in results)),
        "with unsaved work kept": int(sum(result["kept"] for result in results)),
        "half files left beside, swept up": int(sum(result["left beside"] for result in results)),
        "files whole afterwards": int(sum(result["whole"] for result in results)),
        "work lost, s": {
            "median": round(statistics.median(behind), 2),
            "most": round(behind[-1], 2),
        },
        "seconds": round(time.monotonic() - begun, 1),
    }


def main() -> int:
    """Run, and print the figures as one JSON object."""
    parser = argparse.ArgumentParser(prog="python -m tests.reliability.kill", description=__doc__)
    parser.add_argument("--count", type=int, default=COUNT, help=f"how many programs to kill ({COUNT})")
    parser.add_argument("--seed", type=int, default=0, help="at which moments (0)")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="mha-studio-kill-"))
    try:
        print(json.dumps(run(options.count, options.seed, folder, progress=True)))
    except (AssertionError, ValueError) as error:
        print(f"lost: {error}\nwhat is left lies in {folder}", file=sys.stderr)
        return 1
    shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
