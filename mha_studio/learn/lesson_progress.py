"""How far someone has come in the lessons: a small JSON file in the user's data folder, whole or not there.

A file that is damaged is set aside under another name, and `problem` says so; one that cannot be written costs only
what it would have held.
"""

from __future__ import annotations

import contextlib
from functools import cache
from pathlib import Path

import msgspec

from mha_studio.document.atomic import replace_file
from mha_studio.language import tr

APP = "mha-studio"
MOST_BYTES = 1_000_000


class Reached(msgspec.Struct):
    """In one lesson: the page one was on last (from 0), the furthest one, and whether it was seen to its end."""

    page: int = 0
    furthest: int = 0
    finished: bool = False


class _Kept(msgspec.Struct):
    format: int = 1
    lessons: dict[str, Reached] = {}


class LessonProgress:
    """What was reached, by the lessons' ids. With `path` None it lives only as long as this object."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.problem = ""
        self._lessons: dict[str, Reached] = {}
        if path is not None:
            self._load(path)

    def of(self, id: str) -> Reached:
        return self._lessons.get(id, Reached())

    def reach(self, id: str, page: int, count: int) -> None:
        """Someone is on `page` (from 0) of `count` pages; `page` = `count`: the lesson was seen to its end."""
        known = self.of(id)
        finished = known.finished or page >= count
        at = 0 if page >= count else page
        self._lessons[id] = Reached(at, max(known.furthest, min(page, count)), finished)
        self.save()

    def forget(self) -> dict[str, Reached]:
        """Begin anew with all lessons. What there was comes back, for `put_back`, and lies beside the file as well."""
        old = self._lessons
        if old and self.path is not None:
            with contextlib.suppress(OSError):
                replace_file(self.path.with_suffix(".before.json"), msgspec.json.encode(_Kept(lessons=old)))
        self.put_back({})
        return old

    def put_back(self, lessons: dict[str, Reached]) -> None:
        """What `forget` gave back is in force again."""
        self._lessons = dict(lessons)
        self.save()

    def badge(self, id: str, count: int) -> str:
        """A few signs for a list: "✓", "3/9", or nothing."""
        known = self.of(id)
        if known.finished:
            return "✓"
        return f"{known.furthest + 1}/{count}" if known.furthest else ""

    def save(self) -> None:
        if self.path is None:
            return
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(self.path, msgspec.json.encode(_Kept(lessons=self._lessons)))
        except OSError as error:
            self.problem = tr("How far you have come could not be kept in {folder}: {reason}.").format(
                folder=self.path.parent, reason=error.strerror
            )

    def _load(self, path: Path) -> None:
        try:
            with open(path, "rb") as file:
                data = file.read(MOST_BYTES + 1)
            kept = msgspec.json.decode(data, type=_Kept)
            if len(data) > MOST_BYTES or any(not 0 <= each.page <= 999 for each in kept.lessons.values()):
                raise ValueError
            self._lessons = kept.lessons
        except FileNotFoundError:
            return
        except OSError as error:
            self.path = None  # it is there and cannot be read: it is not written over
            self.problem = tr(
                "Your progress in the lessons could not be read from {folder}: {reason}."
            ).format(folder=path.parent, reason=error.strerror)
        except ValueError:
            aside = path.with_suffix(".damaged.json")
            with contextlib.suppress(OSError):
                path.replace(aside)
            self.problem = tr(
                "The file of your progress in the lessons was damaged; it was set aside as {file}."
            ).format(file=aside.name)


def user_lessons() -> Path:
    """Where the user's progress in the lessons lies."""
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False) / "lessons.json"


@cache
def progress() -> LessonProgress:
    """That of the user of this program."""
    return LessonProgress(user_lessons())
