"""What a student has learnt, in one SQLite file of the user's: the state of each card, every answer, and what else
should last (how far a lesson is).

An answer is on the disk before the call returns, so a killed program loses nothing answered. A file that is damaged is
set aside under another name and said so; one from a newer program is left alone. When a card is due is `schedule.py`'s.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from mha_studio.document.atomic import replace_file
from mha_studio.language import tr
from mha_studio.learn.schedule import CardState, after, anchored

FORMAT = 1
NAME = "progress.sqlite"
APP = "mha-studio"
_TABLES = """
CREATE TABLE cards (id TEXT PRIMARY KEY, stage INTEGER NOT NULL, step INTEGER, stability REAL NOT NULL,
    difficulty REAL NOT NULL, due REAL NOT NULL, last REAL NOT NULL, reviews INTEGER NOT NULL, lapses INTEGER NOT NULL)
    WITHOUT ROWID;
CREATE TABLE answers (number INTEGER PRIMARY KEY, card TEXT NOT NULL, at REAL NOT NULL, rating INTEGER NOT NULL,
    learnt INTEGER NOT NULL, was_right INTEGER);
CREATE TABLE kept (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""


class ProgressError(RuntimeError):
    """Progress cannot be kept or read; the message is one sentence for the user."""


class Answer(Struct, frozen=True):
    """One answer: which card, when, the rating, whether the card had been learnt before, whether the answer was right
    (None where the student alone is the judge)."""

    card: str
    at: datetime
    rating: int
    learnt: bool = False
    right: bool | None = None


class Copy(Struct, frozen=True):
    """Everything, as it is exported; `format` first, so that a reader knows what follows."""

    format: int
    cards: dict[str, CardState]
    answers: tuple[Answer, ...]
    kept: dict[str, Any]


def user_progress() -> Path:
    """Where this user's progress lies; the folder may not exist yet."""
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False) / NAME


def _now() -> datetime:
    return datetime.now(UTC)


class Progress:
    """One student's progress. With `path` None it lives only as long as this object.

    `problem` is a sentence where something had to be set aside or cannot be kept. `now` is the clock.
    """

    def __init__(self, path: Path | None = None, now: Callable[[], datetime] = _now) -> None:
        self.path, self.now, self.problem = path, now, ""
        self._db = self._opened()
        self._mend_clock()

    # ---- cards and answers -------------------------------------------------------------------------------------

    def states(self) -> dict[str, CardState]:
        """The state of every card that was ever asked."""
        return {row[0]: _state(row[1:]) for row in self._ask("SELECT * FROM cards")}

    def state(self, card: str) -> CardState | None:
        """The state of one card, None where it was never asked."""
        rows = self._ask("SELECT * FROM cards WHERE id = ?", card)
        return _state(rows[0][1:]) if rows else None

    def answer(self, card: str, rating: int, right: bool | None = None) -> CardState:
        """Take an answer in: it is on the disk when this returns. Raises `ProgressError` where that failed."""
        now = self.now().astimezone(UTC)
        before = self.state(card)
        state = after(before, rating, now)
        with self._writing() as db:
            _put(db, card, state)
            db.execute(
                "INSERT INTO answers (card, at, rating, learnt, was_right) VALUES (?, ?, ?, ?, ?)",
                (card, state.last.timestamp(), rating, before is not None and before.learnt, right),
            )
        return state

    def take_back(self, card: str, before: CardState | None) -> None:
        """Undo the last answer to a card: `before` is its state then."""
        with self._writing() as db:
            db.execute(
                "DELETE FROM answers WHERE number = (SELECT MAX(number) FROM answers WHERE card = ?)", (card,)
            )
            if before is None:
                db.execute("DELETE FROM cards WHERE id = ?", (card,))
            else:
                _put(db, card, before)

    def answers(self) -> tuple[Answer, ...]:
        """Every answer, the oldest first."""
        rows = self._ask("SELECT card, at, rating, learnt, was_right FROM answers ORDER BY number")
        return tuple(
            Answer(card, _time(at), rating, bool(learnt), None if right is None else bool(right))
            for card, at, rating, learnt, right in rows
        )

    def first_answers(self) -> dict[str, datetime]:
        """When each card was asked for the first time."""
        return {card: _time(at) for card, at in self._ask("SELECT card, MIN(at) FROM answers GROUP BY card")}

    # ---- what else lasts ---------------------------------------------------------------------------------------

    def keep(self, name: str, value: Any) -> None:
        """Keep a value that JSON can hold, under a name such as "lesson/masks"."""
        with self._writing() as db:
            text = msgspec.json.encode(value).decode()
            db.execute("INSERT OR REPLACE INTO kept VALUES (?, ?)", (name, text))

    def kept(self, name: str, otherwise: Any = None) -> Any:
        """What was kept under a name."""
        rows = self._ask("SELECT value FROM kept WHERE name = ?", name)
        return msgspec.json.decode(rows[0][0]) if rows else otherwise

    # ---- all of it ---------------------------------------------------------------------------------------------

    def copy(self) -> Copy:
        """Everything there is."""
        kept = {name: msgspec.json.decode(value) for name, value in self._ask("SELECT * FROM kept")}
        return Copy(FORMAT, self.states(), self.answers(), kept)

    def exported(self) -> bytes:
        """Everything, as JSON that `read_copy` reads."""
        return msgspec.json.format(msgspec.json.encode(self.copy()))

    def replace(self, copy: Copy | None) -> Copy:
        """Put a copy in the place of everything, nothing with None. Answers what was there, so that it can be undone;
        where progress lies in a file, it is also left beside it (`backups`)."""
        old = self.copy()
        self._back_up(old)
        new = copy if copy is not None else Copy(FORMAT, {}, (), {})
        with self._writing() as db:
            for table in ("cards", "answers", "kept"):
                db.execute(f"DELETE FROM {table}")
            for card, state in new.cards.items():
                _put(db, card, state)
            db.executemany(
                "INSERT INTO answers (card, at, rating, learnt, was_right) VALUES (?, ?, ?, ?, ?)",
                [(a.card, a.at.timestamp(), a.rating, a.learnt, a.right) for a in new.answers],
            )
            db.executemany(
                "INSERT INTO kept VALUES (?, ?)",
                [(name, msgspec.json.encode(value).decode()) for name, value in new.kept.items()],
            )
        self._mend_clock()
        return old

    def backups(self) -> list[Path]:
        """The copies that were left when all was replaced, the newest last."""
        return [] if self.path is None else sorted(self.path.parent.glob("progress-before-*.json"))

    def close(self) -> None:
        """Let the file go."""
        self._db.close()

    # ---- within ------------------------------------------------------------------------------------------------

    def _opened(self) -> sqlite3.Connection:
        if self.path is None:
            return _made(sqlite3.connect(":memory:"))
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            try:
                return _checked(self.path)
            except _Newer:
                self.problem = tr(
                    "Your progress was kept by a newer MHA Studio, and this one leaves it alone; what you answer now "
                    "will not be kept."
                )
            except sqlite3.DatabaseError as error:
                if _is_elsewhere(error):
                    raise
                aside = _set_aside(self.path, self.now())
                self.problem = tr(
                    "The file with your progress was damaged. It was set aside as {name}, and a new one begun."
                ).format(name=aside.name)
                return _checked(self.path)
        except (OSError, sqlite3.Error) as error:
            self.problem = tr(
                "Your progress cannot be kept in {folder}: {reason}. What you answer now will be forgotten."
            ).format(folder=self.path.parent, reason=getattr(error, "strerror", None) or error)
        return _made(sqlite3.connect(":memory:"))

    def _ask(self, question: str, *values: Any) -> list[Any]:
        try:
            return self._db.execute(question, values).fetchall()
        except sqlite3.Error as error:
            raise ProgressError(tr("Your progress cannot be read: {reason}.").format(reason=error)) from error

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            with self._db:  # one transaction: all of it or nothing
                yield self._db
        except sqlite3.Error as error:
            raise ProgressError(
                tr("Your progress could not be kept: {reason}.").format(reason=error)
            ) from error

    def _mend_clock(self) -> None:
        """Answers from the future were given under a clock that was wrong, or it is wrong now: see `anchored`."""
        now = self.now()
        moved = {
            card: anchored(state, now)
            for card, state in self.states().items()
            if anchored(state, now) is not state
        }
        if moved:
            with self._writing() as db:
                for card, state in moved.items():
                    _put(db, card, state)

    def _back_up(self, old: Copy) -> None:
        if self.path is None or not (old.cards or old.answers or old.kept):
            return
        target = _free(self.path.with_name(f"progress-before-{_stamp(self.now())}.json"))
        try:
            replace_file(target, msgspec.json.encode(old))
        except OSError as error:
            raise ProgressError(
                tr(
                    "No copy of your progress could be kept in {folder} ({reason}), so all stays as it is."
                ).format(folder=self.path.parent, reason=error.strerror)
            ) from error


def read_copy(data: bytes) -> Copy:
    """A copy that was exported. Raises `ProgressError` with one sentence where it is none."""
    try:
        head = msgspec.json.decode(data)
        if isinstance(head, dict) and isinstance(head.get("format"), int) and head["format"] > FORMAT:
            raise ProgressError(
                tr("This progress was exported by a newer MHA Studio; this one cannot read it.")
            )
        copy = msgspec.json.decode(data, type=Copy)
    except msgspec.MsgspecError as error:
        raise ProgressError(
            tr("This is no progress that MHA Studio exported: {reason}.").format(reason=error)
        ) from None
    times = [t for state in copy.cards.values() for t in (state.due, state.last)] + [
        a.at for a in copy.answers
    ]
    if any(t.tzinfo is None for t in times):
        raise ProgressError(tr("This is no progress that MHA Studio exported: a time without its zone."))
    fits = all(1 <= s.stage <= 3 and s.stability > 0 and 1 <= s.difficulty <= 10 for s in copy.cards.values())
    if not fits or any(not 1 <= a.rating <= 4 for a in copy.answers):
        raise ProgressError(tr("This is no progress that MHA Studio exported: a number out of its range."))
    return copy


class _Newer(Exception):
    pass


def _made(db: sqlite3.Connection) -> sqlite3.Connection:
    db.executescript(f"BEGIN; {_TABLES} PRAGMA user_version = {FORMAT}; COMMIT;")
    return db


def _checked(path: Path) -> sqlite3.Connection:
    """The file, opened and looked through, with its tables. Raises sqlite3.DatabaseError where it is damaged."""
    db = sqlite3.connect(path, timeout=3.0)
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute(
            "PRAGMA synchronous = FULL"
        )  # after each answer it is on the disk, also if the power fails
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version > FORMAT:
            raise _Newer
        if version == 0 and not db.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()[0]:
            return _made(db)
        found = [row[0] for row in db.execute("PRAGMA quick_check")]
        if found != ["ok"]:
            raise sqlite3.DatabaseError(found[0])
        for row in db.execute("SELECT * FROM cards"):
            _state(row[1:])
        db.execute("SELECT card, at, rating, learnt, was_right FROM answers LIMIT 1").fetchall()
        for (value,) in db.execute("SELECT value FROM kept"):
            msgspec.json.decode(value)
    except (TypeError, ValueError, OverflowError, msgspec.MsgspecError) as error:
        db.close()
        raise sqlite3.DatabaseError(str(error)) from error
    except BaseException:
        db.close()
        raise
    return db


def _is_elsewhere(error: sqlite3.DatabaseError) -> bool:
    """Whether the file is not to blame: it is locked, the disk is full, nobody may write there."""
    return isinstance(error, sqlite3.OperationalError) and getattr(error, "sqlite_errorname", "").startswith(
        ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")
    )


def _set_aside(path: Path, now: datetime) -> Path:
    """Give a damaged file, and what SQLite keeps beside it, another name. Raises OSError."""
    aside = _free(path.with_name(f"{path.stem}-damaged-{_stamp(now)}{path.suffix}"))
    os.replace(path, aside)
    for ending in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            os.replace(f"{path}{ending}", f"{aside}{ending}")
    return aside


def _stamp(now: datetime) -> str:
    return now.astimezone(UTC).strftime("%Y%m%d-%H%M%S")


def _free(path: Path) -> Path:
    """The path, or one with a number behind it where that is taken."""
    number, found = 1, path
    while found.exists():
        number += 1
        found = path.with_stem(f"{path.stem}-{number}")
    return found


def _time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _state(row: tuple[Any, ...]) -> CardState:
    stage, step, stability, difficulty, due, last, reviews, lapses = row
    if stage not in (1, 2, 3) or not stability > 0:
        raise ValueError(f"stage {stage}, stability {stability}")
    return CardState(stage, step, stability, difficulty, _time(due), _time(last), reviews, lapses)


def _put(db: sqlite3.Connection, card: str, state: CardState) -> None:
    db.execute(
        "INSERT OR REPLACE INTO cards VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            card, state.stage, state.step, state.stability, state.difficulty, state.due.timestamp(),
            state.last.timestamp(), state.reviews, state.lapses,
        ),
    )  # fmt: skip
