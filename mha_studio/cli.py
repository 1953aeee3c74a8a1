"""The command `mha-studio`: opens the studio, or does its work without a window.

Parsing and refusing are here; what a command does is in `app/` where it needs a window or a picture, and in
`document` and `engine` where it does not. Qt is imported only then. Exit status 2, with one line on standard error,
where something given does not fit.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from mha_studio import __version__

if TYPE_CHECKING:
    from argparse import ArgumentParser

PROGRAM = "mha-studio"


class UsageError(Exception):
    """Something given does not fit; the message is one line that names it and the mend."""


def _parser(prog: str, description: str, epilog: str | None = None) -> ArgumentParser:
    """A parser that raises `UsageError`. It is imported here: the plain `mha-studio` has nothing to parse."""
    import argparse

    class Parser(argparse.ArgumentParser):
        def error(self, message: str) -> NoReturn:
            raise UsageError(f"{_plain(message)}; “{self.prog} --help” lists what fits.")

    return Parser(prog=prog, description=description, epilog=epilog)


def _plain(message: str) -> str:
    """What argparse says of a number that is none, in words for those who do not write Python."""
    import re

    found = re.fullmatch(r"argument (\S+): invalid (int|float) value: (.*)", message)
    if found is None:
        return message
    return f"{found[1]} {found[3]}: {'a whole number' if found[2] == 'int' else 'a number'} would fit"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(given)
    except UsageError as error:
        return _refuse(str(error))
    except BrokenPipeError:  # whoever read our output has gone away
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        named = f"{error.filename}: " if error.filename else ""
        return _refuse(f"{named}{error.strerror or error}.")
    except ValueError as error:
        return _refuse(str(error))
    except KeyboardInterrupt:
        return 130


def _refuse(sentence: str) -> int:
    line = " ".join(sentence.split())
    print(f"{PROGRAM}: {line}", file=sys.stderr)
    return 2


def _run(given: list[str]) -> int:
    if given and given[0] in COMMANDS:
        return COMMANDS[given[0]](given[1:])
    if not given:
        return _open_studio()
    parser = _parser(
        prog=PROGRAM,
        description="Watch every number of multi-head attention as it is made, and ask why it is what it is.",
        epilog="Commands: " + ", ".join(COMMANDS) + f". “{PROGRAM} COMMAND --help” says more.",
    )
    parser.add_argument(
        "files", nargs="*", metavar="FILE.mha", help="documents to open, each in a window of its own"
    )
    parser.add_argument(
        "--smoke-test", action="store_true", help="open the window, do the main job, and exit"
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    chosen = parser.parse_args(given)
    paths = [_existing(name, or_command=True) for name in chosen.files]
    if chosen.smoke_test:
        from mha_studio.app.smoke import smoke_test

        return smoke_test(paths[0] if paths else None)
    return _open_studio(*paths)


def _open_studio(*paths: Path) -> int:
    _needs_display()
    from mha_studio.app.main import main as open_studio

    return open_studio(*paths)


def _existing(name: str, *, or_command: bool = False) -> Path:
    """The path of a document that must be there; `or_command`: what stands there may have been meant as a command."""
    path = Path(name)
    if path.is_dir():
        raise UsageError(f"{name} is a folder; the name of a document (FILE.mha) fits.")
    if not path.exists():
        if or_command and not path.suffix and path.name == name:
            raise UsageError(
                f"{name} is neither a file that is there nor a command; one of {', '.join(COMMANDS)} fits."
            )
        raise UsageError(f"{name} is not there; the name of a document (FILE.mha) that exists fits.")
    return path


def _needs_display() -> None:
    """Without a display Qt would abort the process; say so instead."""
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise UsageError(
            "there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set); "
            f"“{PROGRAM} demo --out DIR” does the main job without one."
        )


# ---- commands ----------------------------------------------------------------------------------------------------


def _new(given: list[str]) -> int:
    parser = _parser(prog=f"{PROGRAM} new", description="Write a document.")
    parser.add_argument("--tokens", required=True, metavar="TEXT", help="the sentence, as one argument")
    parser.add_argument("--heads", type=int, default=2, metavar="H", help="how many heads (2)")
    parser.add_argument(
        "--dim", type=int, default=8, metavar="E", help="d_model, a multiple of the heads (8)"
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="which random weights (0)")
    parser.add_argument("--causal", action="store_true", help="block what comes after a token")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="FILE.mha")
    chosen = parser.parse_args(given)
    from mha_studio.document.defaults import new_document
    from mha_studio.document.document import Mask
    from mha_studio.document.edits import advice
    from mha_studio.document.file import save_document
    from mha_studio.document.tokens import MAX_TOKENS, split

    mask = Mask("causal" if chosen.causal else "none")
    text = chosen.tokens
    if advice(text):
        text = " ".join(split(text)[:MAX_TOKENS])
    document = new_document(text, chosen.heads, chosen.dim, chosen.seed, mask)
    save_document(document, chosen.output)
    said = advice(chosen.tokens)
    if said:
        print(f"{PROGRAM}: {said}", file=sys.stderr)
    return 0


def _compute(given: list[str]) -> int:
    parser = _parser(prog=f"{PROGRAM} compute", description="Write every field of the result, by name.")
    parser.add_argument("file", metavar="FILE.mha")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="OUT.safetensors")
    chosen = parser.parse_args(given)
    _write_result(_existing(chosen.file), chosen.output)
    return 0


def _write_result(path: Path, output: Path) -> None:
    """Compute a document and write every field of the result, whole or not at all."""
    import numpy as np
    from safetensors.numpy import save

    from mha_studio.document.atomic import replace_file
    from mha_studio.document.file import load_document
    from mha_studio.trace.trace import compute

    result = compute(load_document(path)).result
    names = (
        "q", "k", "v", "scores", "scaled_scores", "masked_scores", "attn_weights", "head_outputs", "concat", "output",
    )  # fmt: skip
    fields = save({name: np.ascontiguousarray(getattr(result, name)) for name in names})
    replace_file(output.resolve(), fields)


def _export(given: list[str]) -> int:
    from mha_studio.export import command

    parser = _parser(
        prog=f"{PROGRAM} export",
        description="Write what the stage shows, or the numbers behind it, to a file.",
    )
    command.add_arguments(parser)
    chosen = parser.parse_args(given)
    _existing(chosen.file)
    return command.run(chosen)


def _worksheet(given: list[str]) -> int:
    from mha_studio.export import worksheet_command

    parser = _parser(
        prog=f"{PROGRAM} worksheet",
        description="Write exercises to compute by hand, each version with its seed, and their keys.",
    )
    worksheet_command.add_arguments(parser)
    chosen = parser.parse_args(given)
    if chosen.file is not None:
        _existing(chosen.file)
    return worksheet_command.run(chosen)


def _doctor(given: list[str]) -> int:
    _parser(prog=f"{PROGRAM} doctor", description="Say what is installed and what is missing.").parse_args(
        given
    )
    from mha_studio.app.doctor import report

    lines, whole = report()
    print("\n".join(lines))
    return 0 if whole else 1


def _demo(given: list[str]) -> int:
    parser = _parser(
        prog=f"{PROGRAM} demo",
        description="Step through the first document without a display: print every step, leave a picture of each.",
    )
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help="where the pictures go")
    chosen = parser.parse_args(given)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from mha_studio.app.demo import demo

    demo(chosen.out)
    return 0


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "new": _new,
    "compute": _compute,
    "export": _export,
    "worksheet": _worksheet,
    "doctor": _doctor,
    "demo": _demo,
}
