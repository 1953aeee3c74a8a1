"""`mha-studio export` for numbers: no Qt, no display; what does not fit is one line and leaves nothing."""

from __future__ import annotations

import csv
import errno
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from mha_studio.cli import main
from mha_studio.document.defaults import new_document
from mha_studio.document.document import Mask
from mha_studio.document.file import save_document
from mha_studio.export import target
from mha_studio.export.formats import FORMATS
from mha_studio.trace.trace import compute

DOCUMENT = new_document("the cat sat", 2, 8, mask=Mask("causal")).replace(tokens=("the", "=cat", "sat"))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "one.mha"
    save_document(DOCUMENT, path)
    return path


def read(path: Path, separator: str = ",") -> list[list[str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter=separator))


@pytest.mark.parametrize(("format", "separator"), [("csv", ","), ("tsv", "\t")])
def test_a_table_holds_the_very_numbers_under_their_tokens(
    source: Path, tmp_path: Path, format: str, separator: str
) -> None:
    out = tmp_path / f"out.{format}"
    assert (
        main(["export", str(source), "--step", "mask", "--head", "2", "--format", format, "-o", str(out)])
        == 0
    )
    lines = read(out, separator)
    assert lines[0] == ["", "the", "'=cat", "sat"]  # what a spreadsheet would take for a formula is quoted
    assert [line[0] for line in lines[1:]] == ["the", "'=cat", "sat"]
    trace = compute(DOCUMENT)
    found = np.array([[np.float32(cell) for cell in line[1:]] for line in lines[1:]])
    np.testing.assert_array_equal(found, trace.matrix("masked_scores", 1).array)
    assert np.isneginf(found[0, 1])


def test_all_steps_are_one_table_under_the_other(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert main(["export", str(source), "-o", str(out)]) == 0
    titles = [line[0] for line in read(out) if len(line) == 1]
    assert "attn_weights, head 2" in titles
    assert len(titles) == 6 + 12 * 2  # x, q, k, v, concat, output; and the others once for each head


@pytest.mark.parametrize("name", [name for name, row in FORMATS.items() if not row.painted])
def test_numbers_need_no_qt(source: Path, tmp_path: Path, name: str) -> None:
    code = (
        "import sys\n"
        "class Refuse:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in ('PySide6', 'shiboken6'): raise ImportError(name)\n"
        "sys.meta_path.insert(0, Refuse())\n"
        "from mha_studio.cli import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    out = tmp_path / f"out{FORMATS[name].suffix}"
    done = subprocess.run(
        [sys.executable, "-c", code, "export", str(source), "--format", name, "-o", str(out)],
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert out.stat().st_size > 100


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--step", "nonsense", "--format", "csv"], "nonsense"),
        (["--step", "scores", "--to", "embed", "--format", "gif"], "last step"),
        (["--head", "3", "--format", "csv"], "Head 3"),
        (["--head", "0", "--format", "csv"], "Head 0"),
        (["--sentence", "2", "--format", "csv"], "Sentence 2"),
        (["--format", "docx"], "docx"),
        (["--matrix", "w_x", "--format", "csv"], "w_x"),
        (["--matrix", "memory", "--format", "csv"], "memory"),
        (["--matrix", "scores", "--format", "png"], "png"),
        (["--cell", "scores", "--format", "tex"], "--cell"),
        (["--cell", "scores[4,1]", "--format", "tex"], "row 4"),
        (["--cell", "scores[1,1]", "--format", "csv"], "tex"),
        (["--size", "large", "--format", "png"], "--size"),
        (["--size", "9x9", "--format", "png"], "9"),
        (["--size", "16000x16000", "--format", "png"], "pixels"),
        (["--scale", "0", "--format", "png"], "scale"),
        (["--fps", "500", "--format", "gif"], "500"),
        (["--theme", "pink", "--format", "png"], "pink"),
        (["--pace", "slow", "--format", "png"], "slow"),
        (["--decimals", "9", "--format", "png"], "9"),
        ([], "--format"),
    ],
)
def test_what_does_not_fit_is_one_line_and_leaves_nothing(
    source: Path, tmp_path: Path, arguments: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(source), *arguments, "-o", str(tmp_path / "out.bin")]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert named in said.err
    assert [path.name for path in tmp_path.iterdir()] == ["one.mha"]


def test_places_that_cannot_be_written_are_named(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["export", str(source), "-o", str(tmp_path / "none" / "out.csv")]) == 2
    assert "none" in capsys.readouterr().err
    (tmp_path / "folder.csv").mkdir()
    assert main(["export", str(source), "-o", str(tmp_path / "folder.csv")]) == 2
    assert "folder.csv" in capsys.readouterr().err

    kept = tmp_path / "kept.csv"
    kept.write_text("as it was")
    for number, word in ((errno.ENOSPC, "full"), (errno.EACCES, "may be written"), (errno.EIO, "kept.csv")):

        def fail(descriptor: int, number: int = number) -> None:
            raise OSError(number, "the disk said so")

        monkeypatch.setattr(target.os, "fsync", fail)
        assert main(["export", str(source), "-o", str(kept)]) == 2
        said = capsys.readouterr().err
        assert word in said
        assert said.count("\n") == 1
        assert kept.read_text() == "as it was"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.csv", "kept.csv", "one.mha"]
