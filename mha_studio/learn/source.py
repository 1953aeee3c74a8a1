"""Lesson files read on no trust: TOML into records, and every mistake told with its file, line and field."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec

MOST_BYTES = 400_000
T = TypeVar("T")


class SourceError(ValueError):
    """A mistake in a file of ours: "softmax.toml, line 12, pages[3].start: …"."""

    def __init__(self, name: str, line: int, field: str, problem: str) -> None:
        place = ", ".join([name, *([f"line {line}"] if line else []), *([field] if field else [])])
        super().__init__(f"{place}: {problem}")
        self.line, self.field = line, field


class Source:
    """A file's records and where each of them stands in it."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        try:
            data = path.read_bytes()
            if len(data) > MOST_BYTES:
                raise SourceError(self.name, 0, "", f"{len(data):,} bytes; {MOST_BYTES:,} at most would fit.")
            self.text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            line = data[: error.start].count(b"\n") + 1
            raise SourceError(self.name, line, "", "it is no UTF-8 text.") from None
        try:
            self.table: dict[str, Any] = tomllib.loads(self.text)
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            found = re.search(r"line (\d+)", str(error))
            problem = re.sub(r" \(at .*\)$", "", str(error)) or "it is nested too deeply"
            raise SourceError(self.name, int(found[1]) if found else 0, "", f"{problem}.") from None

    def into(self, kind: type[T]) -> T:
        """The whole file as a record. Raises `SourceError`."""
        try:
            return msgspec.convert(self.table, kind)
        except msgspec.ValidationError as error:
            problem, _, place = str(error).partition(" - at `$")
            field = place.rstrip("`").lstrip(".")
            unknown = re.search(r"unknown field `([^`]+)`", problem)
            if unknown:
                field = f"{field}.{unknown[1]}" if field else unknown[1]
                problem = "there is no such field"
            raise self.error(field, f"{problem}.") from None

    def error(self, field: str, problem: str) -> SourceError:
        """A mistake in `field`, such as "pages[3].start" (counted from 0, as msgspec does)."""
        return SourceError(self.name, self.line_of(field), field, problem)

    def line_of(self, field: str) -> int:
        """The line of a field; that of its table where the field itself is not there; 0 where neither is."""
        parts = [(name, int(index) if index else None) for name, index in _STEPS.findall(field)]
        where: dict[str, int] = {}
        counts: dict[str, int] = {}
        here = ""
        for number, line in enumerate(self.text.splitlines(), 1):
            stripped = line.strip()
            if table := _TABLES.fullmatch(stripped):
                name = str(table[1] or table[2])
                if table[1]:
                    counts[name] = counts.get(name, -1) + 1
                    # the tables within begin anew
                    counts = {each: n for each, n in counts.items() if not each.startswith(f"{name}.")}
                here = _numbered(name, counts)
                where.setdefault(here, number)
            elif (key := _KEY.match(stripped)) is not None:
                where.setdefault(f"{here}.{key[1]}" if here else key[1], number)
        while parts:
            wanted = ".".join(name if index is None else f"{name}[{index}]" for name, index in parts)
            plain = wanted.rsplit("[", 1)[0] if wanted.endswith("]") else wanted
            found = where.get(wanted) or where.get(plain)
            if found:
                return found
            parts.pop()
        return 0


_STEPS = re.compile(r"([A-Za-z_][\w-]*|\.\.\.)(?:\[(\d+)\])?")
_TABLES = re.compile(r"(?:\[\[([\w.-]+)\]\]|\[([\w.-]+)\])(?:\s*#.*)?")
_KEY = re.compile(r"([\w-]+)\s*=")


def _numbered(name: str, counts: dict[str, int]) -> str:
    """ "pages.do" as "pages[3].do": each table that comes more than once with its number so far."""
    found, path = [], ""
    for part in name.split("."):
        path = f"{path}.{part}" if path else part
        found.append(f"{part}[{counts[path]}]" if path in counts else part)
    return ".".join(found)
