"""Edits of numbers that come from outside: X, word vectors, weights and biases, one cell or a block at a time.

Blocks of text from and for spreadsheets are read and written in `clipboard.py`.
"""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from mha_studio.document.defaults import drawn_weights
from mha_studio.document.document import Document
from mha_studio.document.edit_base import UNTOLD, EditError, has_bias, number, whole
from mha_studio.document.embed import MEMORY, REACH, Source, normal, own_tokens, row_edits, word_vector
from mha_studio.engine import AttentionConfig
from mha_studio.engine.weights import BIASES, MATRICES
from mha_studio.language import mark, tr

Array = NDArray[Any]
Span = tuple[int, int]
"""First row or column, and the one after the last."""

INPUTS = {"x": "X", "embedding": mark("the word vectors")}
SECOND = {"memory": "X′", "memory_embedding": mark("the second sentence's word vectors")}
NAMES = {
    **INPUTS,
    **SECOND,
    **{name: f"W_{name[2].upper()}" for name in MATRICES},
    **{name: f"b_{name[2].upper()}" for name in BIASES},
}
"""The matrices that can be set, and how they are called in a sentence."""


class SetCell(Struct, frozen=True):
    """Set one number by hand; row and column from 0.

    matrix: w_q, w_k, w_v, w_o in torch's layout (out, in), b_q, b_k, b_v, b_o (1, E), x (L, E): this token only,
    embedding (L, E): this word wherever it stands; memory, memory_embedding (S, E): the same in the second sentence.
    `batch`: the sentence that x and embedding belong to.
    """

    matrix: str
    row: int
    col: int
    value: float
    batch: int = 0

    @property
    def name(self) -> str:
        return tr("Set {matrix} [{row}, {col}]").format(
            matrix=tr(NAMES.get(self.matrix, self.matrix)), row=self.row + 1, col=self.col + 1
        )

    @property
    def merge_key(self) -> str | None:
        return f"{self.matrix} {self.row} {self.col} {self.batch}"

    def apply(self, doc: Document) -> Document:
        rows, cols = settable_shape(doc, self.matrix, self.batch)
        value = number(self.value)
        if not (0 <= self.row < rows and 0 <= self.col < cols):
            raise EditError(
                tr("{matrix} has no cell [{row}, {col}]; it is {rows} × {cols}.").format(
                    matrix=tr(NAMES[self.matrix]), row=self.row + 1, col=self.col + 1, rows=rows, cols=cols
                )
            )
        return with_block(doc, self.matrix, self.row, self.col, np.array([[value]]), self.batch)


class Fill(Struct, frozen=True):
    """The same number in a block, or (`rows`, `cols` None) everywhere."""

    matrix: str
    value: float
    rows: Span | None = None
    cols: Span | None = None
    batch: int = 0

    @property
    def name(self) -> str:
        return tr("Fill {matrix} with {value}").format(
            matrix=tr(NAMES.get(self.matrix, self.matrix)), value=f"{self.value:g}"
        )

    @property
    def merge_key(self) -> str | None:
        return f"fill {self.matrix} {self.rows} {self.cols} {self.batch}"

    def apply(self, doc: Document) -> Document:
        top, left, height, width = _block(doc, self.matrix, self.rows, self.cols, self.batch)
        block = np.full((height, width), number(self.value))
        return with_block(doc, self.matrix, top, left, block, self.batch)


class Zero(Struct, frozen=True):
    """Zeros in a block, or everywhere."""

    matrix: str
    rows: Span | None = None
    cols: Span | None = None
    batch: int = 0
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return tr("Fill {matrix} with zeros").format(matrix=tr(NAMES.get(self.matrix, self.matrix)))

    def apply(self, doc: Document) -> Document:
        return Fill(self.matrix, 0.0, self.rows, self.cols, self.batch).apply(doc)


class Identity(Struct, frozen=True):
    """Ones down the diagonal of the square part that starts at the top left, zeros everywhere else."""

    matrix: str
    batch: int = 0
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return tr("Make {matrix} the identity").format(matrix=tr(NAMES.get(self.matrix, self.matrix)))

    def apply(self, doc: Document) -> Document:
        rows, cols = settable_shape(doc, self.matrix, self.batch)
        return with_block(doc, self.matrix, 0, 0, np.eye(rows, cols), self.batch)


class RandomiseMatrix(Struct, frozen=True):
    """Draw one matrix anew from a seed: a parameter as a new document's is, others evenly from ±1.5."""

    matrix: str
    seed: int
    batch: int = 0
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return tr("Randomise {matrix} (seed {seed})").format(
            matrix=tr(NAMES.get(self.matrix, self.matrix)), seed=self.seed
        )

    def apply(self, doc: Document) -> Document:
        rows, cols = settable_shape(doc, self.matrix, self.batch)
        seed = whole(
            self.seed,
            0,
            2**63 - 1,
            tr("The seed cannot be {value}; a whole number from {low} to {high} would fit."),
        )
        if self.matrix in MATRICES or self.matrix in BIASES:
            config = AttentionConfig(doc.config.embed_dim, doc.config.num_heads)
            block = np.atleast_2d(getattr(drawn_weights(config, seed, "float64"), self.matrix))
        else:
            block = (np.random.Generator(np.random.PCG64(seed)).random((rows, cols)) * 2.0 - 1.0) * REACH
        return with_block(doc, self.matrix, 0, 0, block, self.batch)


class PasteBlock(Struct, frozen=True):
    """Put a rectangle of numbers (rows, columns) into a matrix, its upper left corner at `row`, `col`.

    `turned`: the numbers are rows of the matrix's transpose, which is what is seen of a weight; what is said of them
    speaks of that, too.
    """

    matrix: str
    row: int
    col: int
    values: Any
    batch: int = 0
    turned: bool = False
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return tr("Paste into {matrix}").format(matrix=tr(NAMES.get(self.matrix, self.matrix)))

    def apply(self, doc: Document) -> Document:
        rows, cols = settable_shape(doc, self.matrix, self.batch)
        block, row, col = rectangle(self.values), self.row, self.col
        height, width = block.shape
        if self.turned:
            rows, cols, row, col = cols, rows, col, row
        if not (0 <= row <= rows - height and 0 <= col <= cols - width):
            raise EditError(
                tr(
                    "{height} × {width} numbers do not fit into {matrix} from cell [{row}, {col}]; it is "
                    "{rows} × {cols}."
                ).format(
                    height=height,
                    width=width,
                    matrix=tr(NAMES[self.matrix]) + ("ᵀ" if self.turned else ""),
                    row=row + 1,
                    col=col + 1,
                    rows=rows,
                    cols=cols,
                )
            )
        placed = block.T if self.turned else block
        return with_block(doc, self.matrix, self.row, self.col, placed, self.batch)


class Randomise(Struct, frozen=True):
    """Draw the vectors of all words and all weights anew, from another seed. Pins stay."""

    seed: int
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return tr("Randomise (seed {seed})").format(seed=self.seed)

    def apply(self, doc: Document) -> Document:
        seed = whole(
            self.seed,
            0,
            2**63 - 1,
            tr("The seed cannot be {value}; a whole number from {low} to {high} would fit."),
        )
        weights = drawn_weights(doc.config, seed, doc.dtype)
        return doc.replace(
            seed=seed, weights=weights, lexicon={}, spread=(), x_edits={}, memory_edits={}, batch_edits={}, note="",
            **UNTOLD,
        )  # fmt: skip


def settable_shape(doc: Document, matrix: str, batch: int = 0) -> tuple[int, int]:
    """(rows, columns) of a matrix that can be set. Raises `EditError` for one that cannot, or not now."""
    width = doc.config.embed_dim
    if matrix not in NAMES:
        raise EditError(
            tr("{matrix} is computed and cannot be set; X, the weights and the biases can.").format(
                matrix=matrix
            )
        )
    if matrix in MATRICES:
        return width, width
    if matrix in BIASES:
        if not has_bias(doc):
            raise EditError(
                tr("The bias is off, so {matrix} has no effect; turn it on first.").format(
                    matrix=tr(NAMES[matrix])
                )
            )
        return 1, width
    if matrix in SECOND and doc.memory is None:
        raise EditError(
            tr("There is no second sentence, so {matrix} cannot be set; type one first.").format(
                matrix=tr(NAMES[matrix])
            )
        )
    if matrix in INPUTS and not 0 <= batch < len(doc.sentences):
        raise EditError(
            tr("There is no sentence {number}; the batch has {count}.").format(
                number=batch + 1, count=len(doc.sentences)
            )
        )
    return len(own_tokens(doc, _source(matrix, batch))), width


def rectangle(values: Any) -> NDArray[np.float64]:
    """Rows of numbers as an array (rows, columns), float64. Raises `EditError` where they are none."""
    lines = [list(line) if np.iterable(line) and not isinstance(line, str) else [line] for line in values]
    lengths = {len(line) for line in lines}
    if not lines or 0 in lengths:
        raise EditError(tr("There are no numbers to paste."))
    if len(lengths) > 1:
        odd = next(k for k, line in enumerate(lines) if len(line) != len(lines[0]))
        raise EditError(
            tr("Row {row} is {length} long and row 1 is {first}; rows of the same length would fit.").format(
                row=odd + 1, length=len(lines[odd]), first=len(lines[0])
            )
        )
    return np.array([[number(value) for value in line] for line in lines])


def with_block(doc: Document, matrix: str, row: int, col: int, block: Array, batch: int = 0) -> Document:
    """The document with a block of numbers put in; it fits (see `settable_shape`)."""
    height, width = block.shape
    cols = slice(col, col + width)
    if matrix in INPUTS or matrix in SECOND:
        source = _source(matrix, batch)
        if matrix in ("embedding", "memory_embedding"):
            lexicon = dict(doc.lexicon)
            for offset in range(height):
                word = normal(own_tokens(doc, source)[row + offset])
                vector = np.array(lexicon[word] if word in lexicon else word_vector(doc, word))
                vector[cols] = block[offset]
                lexicon[word] = tuple(map(float, vector))
            return doc.replace(lexicon=lexicon)
        edits = row_edits(doc, source)
        for offset in range(height):
            cells = np.array(edits.get(row + offset, np.full(doc.config.embed_dim, np.nan)))
            cells[cols] = block[offset]
            edits[row + offset] = cells
        return with_row_edits(doc, source, edits)
    array = np.array(getattr(doc.weights, matrix))
    np.atleast_2d(array)[row : row + height, cols] = block
    array.flags.writeable = False
    return doc.replace(weights=doc.weights.replace(**{matrix: array}))


def with_row_edits(doc: Document, source: Source, edits: dict[int, Array]) -> Document:
    """The document with these rows set by hand in one sentence, and no others there."""
    if source == MEMORY:
        return doc.replace(memory_edits=edits)
    if source == 0:
        return doc.replace(x_edits=edits)
    others = {key: cells for key, cells in doc.batch_edits.items() if key[0] != source}
    return doc.replace(batch_edits=others | {(source, row): cells for row, cells in edits.items()})


def _source(matrix: str, batch: int) -> Source:
    return MEMORY if matrix in SECOND else batch


def _block(
    doc: Document, matrix: str, rows: Span | None, cols: Span | None, batch: int
) -> tuple[int, int, int, int]:
    """Top, left, height and width of a block, all of the matrix where nothing is said. Raises `EditError`."""
    sizes = settable_shape(doc, matrix, batch)
    found = [(0, size) if span is None else span for span, size in zip((rows, cols), sizes, strict=True)]
    if not all(0 <= first < stop <= size for (first, stop), size in zip(found, sizes, strict=True)):
        raise EditError(
            tr(
                "{matrix} has no rows {top} to {bottom} and columns {left} to {right}; it is {rows} × {cols}."
            ).format(
                matrix=tr(NAMES[matrix]),
                top=found[0][0] + 1,
                bottom=found[0][1],
                left=found[1][0] + 1,
                right=found[1][1],
                rows=sizes[0],
                cols=sizes[1],
            )
        )
    (top, bottom), (left, right) = found
    return top, left, bottom - top, right - left
