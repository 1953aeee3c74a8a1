"""`mha-studio worksheet`: what is asked for on a command line as `Options`, and writing it, with no window."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from mha_studio.export.job import ExportError
from mha_studio.language import tr
from mha_studio.learn.worksheet import DIFFICULTIES, KINDS, Options, check


def add_arguments(parser: ArgumentParser) -> None:
    """The options, each with what it is where it is left out."""
    usual = Options()
    parser.add_argument(
        "file", nargs="?", metavar="FILE.mha", help="draw from this document (from the seed alone)"
    )
    parser.add_argument("--seed", type=int, default=usual.seed, metavar="N", help="which sheet (0)")
    parser.add_argument(
        "--versions", type=int, default=1, metavar="N", help="sheets, with seeds one after the other (1)"
    )
    parser.add_argument("--difficulty", default="easy", metavar="D", help=f"{', '.join(DIFFICULTIES)} (easy)")
    parser.add_argument("--exercises", default="", metavar="A,B", help=f"some of {', '.join(KINDS)} (all)")
    parser.add_argument("--tokens", type=int, metavar="N", help="tokens, without a document (3)")
    parser.add_argument("--heads", type=int, metavar="N", help="heads, without a document (1)")
    parser.add_argument("--causal", action="store_true", help="a causal mask, without a document")
    parser.add_argument("--decimals", type=int, default=usual.decimals, metavar="N", help="1 to 4 (2)")
    parser.add_argument("--paper", default="a4", metavar="P", help="a4 or letter (a4)")
    parser.add_argument("--title", default="", metavar="TEXT", help="what stands at the top")
    parser.add_argument("--key", type=Path, metavar="KEY.pdf", help="the keys, in a file of their own")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="OUT.pdf")


def options_of(chosen: Namespace) -> Options:
    """The options, checked. Raises `WorksheetError` and `ExportError`."""
    if chosen.file and (chosen.tokens is not None or chosen.heads is not None or chosen.causal):
        raise ExportError(
            tr("--tokens, --heads and --causal are for sheets from a seed; the document has its own.")
        )
    usual = Options()
    names = tuple(dict.fromkeys(name.strip() for name in chosen.exercises.split(",") if name.strip()))
    options = Options(
        seed=chosen.seed, versions=chosen.versions, difficulty=chosen.difficulty, kinds=names or KINDS,
        tokens=usual.tokens if chosen.tokens is None else chosen.tokens,
        heads=usual.heads if chosen.heads is None else chosen.heads,
        causal=chosen.causal, decimals=chosen.decimals, paper=chosen.paper.lower(), title=chosen.title.strip(),
    )  # fmt: skip
    check(options)
    return options


def run(chosen: Namespace) -> int:
    """Do it; the exit status. On a terminal it tells how far it is."""
    from mha_studio.document.file import load_document

    options = options_of(chosen)
    document = load_document(Path(chosen.file)) if chosen.file else None
    if chosen.key is not None and chosen.key.absolute() == chosen.output.absolute():
        raise ExportError(
            tr("The sheets and their keys cannot be one file; another name for --key would fit.")
        )
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from mha_studio.paint.fonts import load_fonts

    app = QGuiApplication.instance() or QGuiApplication(["mha-studio"])
    load_fonts()
    assert app is not None
    from mha_studio.export.worksheet import export_worksheet

    name = Path(chosen.file).name if chosen.file else ""
    tick = _tell if sys.stderr.isatty() and options.versions > 1 else None
    for sentence in export_worksheet(options, chosen.output, document, chosen.key, name, tick):
        print(f"mha-studio: {sentence}", file=sys.stderr)
    return 0


def _tell(done: int, of: int) -> None:
    print(f"\r{100 * done // of:3d} %", end="\n" if done >= of else "", file=sys.stderr, flush=True)
