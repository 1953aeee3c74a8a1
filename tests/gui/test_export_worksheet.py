"""Worksheets as PDF: text that can be read back, the same bytes for the same seed, refusals in one sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from mha_studio.document.defaults import new_document
from mha_studio.document.file import save_document
from mha_studio.export.target import Cancelled
from mha_studio.export.worksheet import export_worksheet
from mha_studio.learn.worksheet import Options, sheet, sheets
from mha_studio.paint.sheet import SIZES, TOP, Pages
from mha_studio.paint.sheet_text import wrapped

OFFSCREEN = os.environ | {"QT_QPA_PLATFORM": ""}


def words(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mha_studio", "worksheet", *arguments], capture_output=True, text=True, env=OFFSCREEN
    )  # fmt: skip


def test_the_key_in_the_pdf_holds_the_engines_numbers(qapp: object, tmp_path: Path) -> None:
    options = Options(7, 2, "medium", heads=2)
    sheets_path, key_path = tmp_path / "s.pdf", tmp_path / "k.pdf"
    export_worksheet(options, sheets_path, key=key_path)
    tasks, keys = "\n".join(words(sheets_path)), "\n".join(words(key_path))
    for made in sheets(options):
        for exercise in made.exercises:
            for line in exercise.working:
                assert line.split(" = ")[0] in keys
                assert "".join(line.split()) in "".join(keys.split()), line
            for box in exercise.blanks:
                assert box.text in keys
        assert f"--seed {made.seed} " in tasks
        assert f"--seed {made.seed} " in keys
    assert "Likely slips" in keys
    assert "Likely slips" not in tasks


def test_the_same_seed_is_the_same_bytes(qapp: object, tmp_path: Path) -> None:
    for name in "ab":
        export_worksheet(Options(5, 2), tmp_path / f"{name}.pdf")
    export_worksheet(Options(6, 2), tmp_path / "c.pdf")
    a, b, c = ((tmp_path / f"{name}.pdf").read_bytes() for name in "abc")
    assert a == b
    assert a != c


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_nothing_stands_outside_the_page(qapp: object, paper: str) -> None:
    for difficulty in ("easy", "hard"):
        for heads, tokens in ((1, 3), (4, 12)):
            made = sheet(Options(difficulty=difficulty, heads=heads, tokens=tokens, causal=True), 3)  # type: ignore[arg-type]
            for key in (False, True):
                pages = Pages(made, paper, key)  # type: ignore[arg-type]
                for page in pages.pages:
                    assert page[0][0] == TOP
                    last, block = page[-1]
                    assert last + block.height <= SIZES[paper].height() - 40  # type: ignore[index]


def test_tokens_of_any_writing_are_text(qapp: object, tmp_path: Path) -> None:
    document = new_document("Über größere Straßen 猫 sat", 2, 8)
    said = export_worksheet(Options(1), tmp_path / "a.pdf", document)
    text = "\n".join(words(tmp_path / "a.pdf"))
    assert "Über" in text
    assert "Straßen" in text
    assert ("猫" in text) or any("猫" in sentence for sentence in said)


def test_what_is_called_off_leaves_nothing(qapp: object, tmp_path: Path) -> None:
    def tick(done: int, of: int) -> None:
        if done > 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_worksheet(Options(1, 3), tmp_path / "a.pdf", key=tmp_path / "k.pdf", tick=tick)
    assert list(tmp_path.iterdir()) == []


def test_lines_are_wrapped_to_the_page(qapp: object) -> None:
    assert wrapped("one two", 10, 500) == ["one two"]
    assert len(wrapped("word " * 40, 10, 200)) > 3
    assert "".join(wrapped("x" * 200, 10, 100)) == "x" * 200
    assert len(wrapped("把每个查询与每个键相乘", 10, 50)) > 1


def test_the_command_writes_without_a_display_and_refuses_in_one_line(tmp_path: Path) -> None:
    document = tmp_path / "d.mha"
    save_document(new_document("the cat sat", 2, 8), document)
    out = tmp_path / "o.pdf"
    done = run(str(document), "--seed", "7", "--versions", "2", "--paper", "letter", "-o", str(out))
    assert (done.returncode, done.stderr) == (0, "")
    box = PdfReader(out).pages[0].mediabox
    assert (box.width, box.height) == (612, 792)
    refused = run("--difficulty", "cruel", "-o", str(tmp_path / "x.pdf"))
    assert refused.returncode == 2
    assert refused.stderr.count("\n") == 1
    assert "cruel" in refused.stderr
    assert not (tmp_path / "x.pdf").exists()
