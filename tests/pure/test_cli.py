"""The command line: each command as a shell runs it, and what it says where something given does not fit."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from mha_studio import __version__
from mha_studio.cli import main
from mha_studio.document.file import load_document
from mha_studio.trace.trace import compute


def shell(*arguments: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "mha_studio", *arguments],
        capture_output=True,
        text=True,
        timeout=300,
        env=env,
        check=False,
    )


def test_new_writes_a_document(tmp_path: Path) -> None:
    path = tmp_path / "one.mha"
    assert (
        main(
            [
                "new",
                "--tokens",
                "the cat sat",
                "--heads",
                "4",
                "--dim",
                "12",
                "--seed",
                "3",
                "--causal",
                "-o",
                str(path),
            ]
        )
        == 0
    )
    document = load_document(path)
    assert document.tokens == ("the", "cat", "sat")
    assert (document.config.num_heads, document.config.embed_dim, document.seed) == (4, 12, 3)
    assert document.mask.kind == "causal"


def test_compute_writes_every_field_without_qt(tmp_path: Path) -> None:
    from safetensors.numpy import load_file

    source, out = tmp_path / "one.mha", tmp_path / "out.safetensors"
    assert main(["new", "--tokens", "a b c", "-o", str(source)]) == 0
    code = (
        "import sys; from mha_studio.cli import main; "
        f"status = main(['compute', {str(source)!r}, '-o', {str(out)!r}]); "
        "assert not [n for n in sys.modules if n.startswith(('PySide6', 'shiboken6'))]; sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=300, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    fields = load_file(out)
    result = compute(load_document(source)).result
    assert set(fields) == {
        "q", "k", "v", "scores", "scaled_scores", "masked_scores", "attn_weights", "head_outputs", "concat", "output",
    }  # fmt: skip
    for name, array in fields.items():
        np.testing.assert_allclose(array, getattr(result, name), rtol=1e-5, atol=1e-6)
    assert [entry.name for entry in sorted(tmp_path.iterdir())] == ["one.mha", "out.safetensors"]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["nothing.mha"], "nothing.mha"),
        (["--nonsense"], "--nonsense"),
        (["new"], "--tokens"),
        (["new", "--tokens", "", "-o", "x.mha"], "token"),
        (["new", "--tokens", "a b", "--heads", "3", "-o", "x.mha"], "3"),
        (["new", "--tokens", "a b", "--heads", "two", "-o", "x.mha"], "--heads"),
        (["new", "--tokens", "a b", "--dim", "-1", "-o", "x.mha"], "-1"),
        (["new", "--tokens", "a b", "-o", "no/such/folder/x.mha"], "x.mha"),
        (["compute", "nothing.mha", "-o", "out"], "nothing.mha"),
        (["compute", "."], "-o"),
        (["compute", ".", "-o", "out"], "folder"),
        (["demo"], "--out"),
        (["doctor", "again"], "again"),
    ],
)
def test_what_does_not_fit_is_one_line_and_status_2(
    arguments: list[str],
    named: str,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("mha-studio: ")
    assert said.err.count("\n") == 1
    assert said.err.endswith("\n")
    assert named in said.err
    assert "Traceback" not in said.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "command", [["export", "-o", "out.png"], ["compute", "-o", "out"], ["worksheet", "-o", "out.pdf"], []]
)
def test_a_file_that_is_not_there_is_said_to_be_so_and_no_command_is_offered(
    command: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*command[:1], "nope.mha", *command[1:]]) == 2
    said = capsys.readouterr().err
    assert said == "mha-studio: nope.mha is not there; the name of a document (FILE.mha) that exists fits.\n"


def test_a_word_that_may_have_been_a_command_is_told_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["exprt"]) == 2
    said = capsys.readouterr().err
    assert "exprt is neither" in said
    assert "export" in said.split("one of")[1]


@pytest.mark.parametrize(
    ("option", "fits"), [(["--head", "two"], "a whole number"), (["--scale", "large"], "a number")]
)
def test_a_number_that_is_none_is_told_in_words(
    option: list[str], fits: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "one.mha", *option, "-o", "out.png"]) == 2
    said = capsys.readouterr().err
    assert f"{option[0]} '{option[1]}': {fits} would fit" in said
    assert "argument" not in said


def test_a_damaged_file_is_refused_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bad.mha"
    path.write_bytes(b"\x00" * 50)
    out = tmp_path / "out"
    assert main(["compute", str(path), "-o", str(out)]) == 2
    assert "bad.mha" in capsys.readouterr().err
    assert not out.exists()


def test_without_a_display_the_studio_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux can be without a display")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 2
    assert "demo --out" in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert __version__ in capsys.readouterr().out
