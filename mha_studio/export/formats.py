"""The table of formats: what each is called, what it ends in, and what it can take. Dialog, command and tests read it.

How each is written stands in the module that `run.py` calls for its kind.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from mha_studio.language import mark

Kind = Literal["picture", "pages", "slides", "film", "table", "tex", "arrays", "code"]
Scope = Literal["moment", "step", "range", "pass", "matrix", "cell"]
"""What is taken: the stage as it stands at a moment, a step, several in a row, all ten, one matrix, or one cell."""

SCOPES: dict[Scope, str] = {
    "moment": mark("The stage as it stands"),
    "step": mark("This step"),
    "range": mark("Several steps"),
    "pass": mark("All ten steps"),
    "matrix": mark("A matrix"),
    "cell": mark("The chosen cell"),
}


class Format(Struct, frozen=True):
    """One row. `suffix` is what its files end in, "" where it makes a folder; `painted` says that Qt is needed."""

    id: str
    title: str
    note: str
    suffix: str
    kind: Kind
    takes: tuple[Scope, ...]
    group: str
    package: str = ""
    extra: str = ""

    @property
    def painted(self) -> bool:
        return self.kind in ("picture", "pages", "slides", "film")

    @property
    def whole(self) -> bool:
        """Whether it always holds the whole computation, whatever step is asked for."""
        return self.takes == ("pass",)


_STILL: tuple[Scope, ...] = ("moment", "step", "pass")
_MOVING: tuple[Scope, ...] = ("step", "range", "pass")
_NUMBERS: tuple[Scope, ...] = ("matrix", "step", "pass")
PICTURES, FILMS, NUMBERS, CODE = mark("Pictures"), mark("Films"), mark("Numbers"), mark("Code")

_TABLE = (
    Format("png", mark("PNG picture"), mark("For slides and web pages, at any size."), ".png", "picture", _STILL,
           PICTURES),
    Format("svg", mark("SVG drawing"), mark("Lines and words that stay editable and sharp at any size."), ".svg",
           "picture", _STILL, PICTURES),
    Format("pdf", mark("PDF page or hand-out"), mark("For print and for LaTeX: vectors, with words as words."), ".pdf",
           "pages", ("moment", "step", "range", "pass"), PICTURES),
    Format("slides", mark("Folder of slides"), mark("A PNG of 16 : 9 for each step, in a new folder."), "", "slides",
           ("pass", "range"), PICTURES),
    Format("mp4", mark("MP4 film"), mark("Plays everywhere; small files."), ".mp4", "film", _MOVING, FILMS, "av",
           "video"),
    Format("gif", mark("GIF animation"), mark("Plays in documents and mails; 256 colours, 50 frames a second at most."),
           ".gif", "film", _MOVING, FILMS, "PIL"),
    Format("apng", mark("APNG animation"), mark("Every colour as on the stage; larger than WebP."), ".apng", "film",
           _MOVING, FILMS, "PIL"),
    Format("webp", mark("WebP animation"), mark("Every colour as on the stage; for web pages."), ".webp", "film",
           _MOVING, FILMS, "PIL"),
    Format("csv", mark("CSV table"), mark("Numbers in full, with the tokens at rows and columns."), ".csv", "table",
           _NUMBERS, NUMBERS),
    Format("tsv", mark("TSV table"), mark("The same with tabs, as spreadsheets paste it."), ".tsv", "table", _NUMBERS,
           NUMBERS),
    Format("tex", mark("LaTeX"), mark("Matrices, or how a cell comes about; compiles as it is."), ".tex", "tex",
           ("matrix", "cell", "step", "pass"), NUMBERS),
    Format("npz", mark("NumPy arrays"), mark("Every matrix of every step by name."), ".npz", "arrays", ("pass",),
           NUMBERS),
    Format("safetensors", mark("safetensors arrays"), mark("Every matrix of every step by name."), ".safetensors",
           "arrays", ("pass",), NUMBERS),
    Format("py", mark("Python script, NumPy"), mark("Computes every step anew and checks it against the studio."),
           ".py", "code", ("pass",), CODE),
    Format("torch", mark("Python script, PyTorch"), mark("The same with torch, and with its own attention layer."),
           ".py", "code", ("pass",), CODE),
    Format("ipynb", mark("Jupyter notebook"), mark("The NumPy script with a cell for each step."), ".ipynb", "code",
           ("pass",), CODE),
)  # fmt: skip

FORMATS: dict[str, Format] = {row.id: row for row in _TABLE}
