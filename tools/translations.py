"""Renew the catalogues in `resources/translations`: what is to be translated is read from the source and from the data
that people see, what has been translated stays, and all of it is made ready for the program to load.

Run as `make translations`. The .ts files are what translators edit (with Qt Linguist or by hand), the .qm files what
is installed. See `docs/TRANSLATING.md`.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from mha_studio.document.scenarios import load_scenario, scenarios
from mha_studio.learn import cards, lesson
from mha_studio.resources import resource
from mha_studio.trace.names import NAMES

LANGUAGES = ("de", "zh_CN")
PACKAGE = Path(__file__).parent.parent / "mha_studio"
WORDS = re.compile(r"[^\W\d_]{3,}")
"""What is not only symbols: a title such as "Q = X W_Qᵀ" needs no translation."""


def data() -> Iterator[str]:
    """Words and sentences that are read from data and shown by `tr(row.title)`: matrices and the scenarios."""
    for name in NAMES.values():
        yield from (text for text in (name.title, name.noun) if WORDS.search(text))
    for info in scenarios():
        yield from (info.title, info.note, *load_scenario(info.id).look)


def learnt() -> Iterator[tuple[str, str]]:
    """(sentence, note) of every lesson and card, as they stand in their files; symbols alone are left out."""
    found = [(text, "") for each in lesson.lessons() for text in lesson.sentences(each)]
    found += [sentence for card in cards.deck() for sentence in cards.sentences(card)]
    yield from ((text, note) for text, note in dict.fromkeys(found) if re.search(r"[^\W\d_ᵀ]{2}", text))


def catalogue(language: str, name: str = "mha_studio") -> Path:
    """The .ts file of a language: "mha_studio" has what the program says, "learn" its lessons and cards."""
    return resource("translations") / f"{name}_{language}.ts"


def sources() -> list[Path]:
    """Every file of the program that may speak."""
    return sorted(PACKAGE.rglob("*.py"))


def update() -> None:
    """Bring the .ts files up to date with the source, and make the .qm files of them."""
    with tempfile.TemporaryDirectory() as folder:
        words, learn = Path(folder) / "words.py", Path(folder) / "learn.py"
        words.write_text(
            "".join(f"mark({text!r})\n" for text in dict.fromkeys(data()) if text), encoding="utf-8"
        )
        learn.write_text("".join(f"tr({text!r}, {note!r})\n" for text, note in learnt()), encoding="utf-8")
        for language in LANGUAGES:
            _renew(catalogue(language), language, (*sources(), words))
            _renew(catalogue(language, "learn"), language, (learn,))


def _renew(ts: Path, language: str, read: Iterable[Path]) -> None:
    """One catalogue from what it is read from; what of it is translated is made ready, the rest stays English."""
    ts.parent.mkdir(exist_ok=True)
    _run(
        "lupdate", "-tr-function-alias", "tr+=mark", "-locations", "none", "-no-obsolete", "-no-ui-lines",
        "-source-language", "en", "-target-language", language, *map(str, read), "-ts", str(ts),
    )  # fmt: skip
    _run("lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    """One of Qt Linguist's tools, as PySide6 ships it."""
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    done = subprocess.run([program, *arguments], text=True, capture_output=True)
    if done.returncode:
        sys.exit(f"{tool}: {done.stdout}{done.stderr}")
    print(done.stdout.strip())


if __name__ == "__main__":
    update()
