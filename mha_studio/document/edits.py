"""Edits: each makes the next document out of one, and names itself for the undo menu.

An edit changes nothing by itself; `apply` returns a new document, or the same one where nothing would change, and
raises `EditError` with a sentence for the user where it does not fit. Undo is left to the session.
"""

from __future__ import annotations

import dataclasses
import math
import operator
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from mha_studio.document.defaults import DIM_RANGE, drawn_weights, head_choices, nearest_heads
from mha_studio.document.document import Document, DocumentError, Mask, MaskKind, Positions
from mha_studio.document.embed import normal, word_vector
from mha_studio.document.tokens import MAX_TOKENS, split
from mha_studio.engine.weights import BIASES, MATRICES

MOST = 1e6
"""The largest number that may be typed: with it no step can overflow float32, whatever else is typed."""
UNTOLD: dict[str, Any] = {"look": (), "claims": ()}
"""What a document says about its heads is taken back where an edit makes other heads of them."""


class EditError(ValueError):
    """The edit does not fit: one sentence that names what is wrong and what would fit."""


class Edit(Protocol):
    """What every edit has. Edits in a row with the same `merge_key` become one undo entry; None: never."""

    @property
    def name(self) -> str: ...
    @property
    def merge_key(self) -> str | None: ...
    def apply(self, doc: Document) -> Document: ...


@dataclass(frozen=True, slots=True)
class SetText:
    """Type a sentence. The first 512 tokens count; see `advice`."""

    text: str
    name: str = dataclasses.field(default="Type tokens", init=False)
    merge_key: str | None = dataclasses.field(default="text", init=False)

    def apply(self, doc: Document) -> Document:
        tokens = split(self.text)[:MAX_TOKENS]
        if not tokens:
            raise EditError("A sentence needs at least one word; the last one stays until you type it.")
        return with_tokens(doc, tokens)


@dataclass(frozen=True, slots=True)
class SetTokens:
    """Put these tokens in place, as they are."""

    tokens: tuple[str, ...]
    name: str = dataclasses.field(default="Change tokens", init=False)
    merge_key: str | None = dataclasses.field(default=None, init=False)

    def apply(self, doc: Document) -> Document:
        return with_tokens(doc, tuple(self.tokens))


@dataclass(frozen=True, slots=True)
class SetHeads:
    """Share the same weights among another number of heads."""

    num_heads: int
    merge_key: str | None = dataclasses.field(default="heads", init=False)

    @property
    def name(self) -> str:
        return f"Set heads to {self.num_heads}"

    def apply(self, doc: Document) -> Document:
        width = doc.config.embed_dim
        if self.num_heads == doc.config.num_heads:
            return doc
        if self.num_heads not in head_choices(width):
            fitting = _either(head_choices(width))
            raise EditError(
                f"{self.num_heads} heads cannot share d_model = {width} evenly; {fitting} would fit."
            )
        config = dataclasses.replace(doc.config, num_heads=operator.index(self.num_heads))
        return doc.replace(config=config, **UNTOLD)


@dataclass(frozen=True, slots=True)
class SetEmbedDim:
    """Another d_model. Weights of another size are other weights: they are drawn from the document's seed."""

    embed_dim: int
    merge_key: str | None = dataclasses.field(default="dim", init=False)

    @property
    def name(self) -> str:
        return f"Set d_model to {self.embed_dim}"

    def apply(self, doc: Document) -> Document:
        low, high = DIM_RANGE
        if not low <= self.embed_dim <= high:
            raise EditError(
                f"d_model cannot be {self.embed_dim}; a whole number from {low} to {high} would fit."
            )
        if self.embed_dim == doc.config.embed_dim:
            return doc
        width = operator.index(self.embed_dim)
        heads = nearest_heads(width, doc.config.num_heads)
        config = dataclasses.replace(doc.config, embed_dim=width, num_heads=heads, kdim=None, vdim=None)
        weights = drawn_weights(config, doc.seed, doc.dtype)
        return doc.replace(
            config=config, weights=weights, lexicon={}, spread=(), x_edits={}, note="", **UNTOLD
        )


@dataclass(frozen=True, slots=True)
class SetMask:
    """Choose what is blocked."""

    kind: MaskKind
    width: int = 1

    @property
    def name(self) -> str:
        return {"none": "Turn the mask off", "window": f"Mask all but ± {self.width}"}.get(
            self.kind, f"Set the mask to {self.kind}"
        )

    @property
    def merge_key(self) -> str | None:
        return "window" if self.kind == "window" else None

    def apply(self, doc: Document) -> Document:
        try:
            mask = Mask(self.kind, self.width)
        except DocumentError as error:
            raise EditError(str(error)) from None
        return doc if mask == doc.mask else doc.replace(mask=mask)


@dataclass(frozen=True, slots=True)
class SetScaled:
    """Divide the scores by √d_k, or do not."""

    on: bool
    merge_key: str | None = dataclasses.field(default=None, init=False)

    @property
    def name(self) -> str:
        return f"Turn scaling {_on(self.on)}"

    def apply(self, doc: Document) -> Document:
        return doc if self.on == doc.scaled else doc.replace(scaled=bool(self.on))


@dataclass(frozen=True, slots=True)
class SetPositions:
    """Add position vectors, or do not."""

    kind: Positions
    merge_key: str | None = dataclasses.field(default=None, init=False)

    @property
    def name(self) -> str:
        return f"Turn positions {_on(self.kind != 'none')}"

    def apply(self, doc: Document) -> Document:
        if self.kind == doc.positions:
            return doc
        try:
            return doc.replace(positions=self.kind)
        except DocumentError as error:
            raise EditError(str(error)) from None


@dataclass(frozen=True, slots=True)
class SetBiased:
    """Add the biases, or do not. Where the layer never had any, some are drawn from the document's seed."""

    on: bool
    merge_key: str | None = dataclasses.field(default=None, init=False)

    @property
    def name(self) -> str:
        return f"Turn bias {_on(self.on)}"

    def apply(self, doc: Document) -> Document:
        if self.on and not doc.config.bias:
            config = dataclasses.replace(doc.config, bias=True)
            drawn = drawn_weights(config, doc.seed, doc.dtype)
            weights = doc.weights.replace(**{name: getattr(drawn, name) for name in BIASES})
            return doc.replace(config=config, weights=weights, biased=True)
        return doc if self.on == has_bias(doc) else doc.replace(biased=bool(self.on))


@dataclass(frozen=True, slots=True)
class SetCell:
    """Set one number by hand; row and column from 0.

    matrix: w_q, w_k, w_v, w_o in torch's layout (out, in), b_q, b_k, b_v, b_o (1, E), x (L, E): this token only,
    embedding (L, E): this word wherever it stands.
    """

    matrix: str
    row: int
    col: int
    value: float

    @property
    def name(self) -> str:
        return f"Set {NAMES.get(self.matrix, self.matrix)} [{self.row + 1}, {self.col + 1}]"

    @property
    def merge_key(self) -> str | None:
        return f"{self.matrix} {self.row} {self.col}"

    def apply(self, doc: Document) -> Document:
        if self.matrix not in NAMES:
            raise EditError(
                f"{self.matrix} is computed and cannot be set; X, the weights and the biases can."
            )
        value = number(self.value)
        rows = 1 if self.matrix in BIASES else len(doc.tokens)
        rows = doc.config.embed_dim if self.matrix in MATRICES else rows
        if not (0 <= self.row < rows and 0 <= self.col < doc.config.embed_dim):
            raise EditError(
                f"{NAMES[self.matrix]} has no cell [{self.row + 1}, {self.col + 1}]; "
                f"it is {rows} × {doc.config.embed_dim}."
            )
        if self.matrix == "x":
            row = np.array(doc.x_edits.get(self.row, np.full(doc.config.embed_dim, np.nan)))
            row[self.col] = value
            return doc.replace(x_edits={**doc.x_edits, self.row: row})
        if self.matrix == "embedding":
            word = normal(doc.tokens[self.row])
            vector = list(map(float, word_vector(doc, word)))
            vector[self.col] = value
            return doc.replace(lexicon={**doc.lexicon, word: tuple(vector)})
        if self.matrix in BIASES and not has_bias(doc):
            raise EditError(f"The bias is off, so {NAMES[self.matrix]} has no effect; turn it on first.")
        array = np.array(getattr(doc.weights, self.matrix))
        array[(self.row, self.col) if array.ndim == 2 else self.col] = value
        array.flags.writeable = False
        return doc.replace(weights=doc.weights.replace(**{self.matrix: array}))


@dataclass(frozen=True, slots=True)
class Randomise:
    """Draw the vectors of all words and all weights anew, from another seed."""

    seed: int
    merge_key: str | None = dataclasses.field(default=None, init=False)

    @property
    def name(self) -> str:
        return f"Randomise (seed {self.seed})"

    def apply(self, doc: Document) -> Document:
        seed = operator.index(self.seed)
        if not 0 <= seed < 2**63:
            raise EditError(f"The seed cannot be {seed}; a whole number from 0 to {2**63 - 1} would fit.")
        weights = drawn_weights(doc.config, seed, doc.dtype)
        return doc.replace(seed=seed, weights=weights, lexicon={}, spread=(), x_edits={}, note="", **UNTOLD)


NAMES = {
    "x": "X",
    "embedding": "the word vectors",
    **{name: f"W_{name[2].upper()}" for name in MATRICES},
    **{name: f"b_{name[2].upper()}" for name in BIASES},
}
"""The matrices that can be set, and how they are called in a sentence."""


def has_bias(doc: Document) -> bool:
    """Whether a bias is added."""
    return doc.biased and doc.config.bias


def advice(text: str) -> str | None:
    """A sentence where not all of a text can be shown, else None."""
    if len(text) <= MAX_TOKENS:
        return None
    count = len(split(text))
    if count <= MAX_TOKENS:
        return None
    return f"The first {MAX_TOKENS} of {count:,} tokens are shown; a sentence holds {MAX_TOKENS} at most."


def remark(before: Document, after: Document) -> str | None:
    """A sentence where an edit did more than its name says, else None."""
    was, now = before.config, after.config
    if was.embed_dim == now.embed_dim:
        return None
    said = f"The weights for d_model = {now.embed_dim} are new, drawn from seed {after.seed}"
    if was.num_heads != now.num_heads:
        heads = f"{now.num_heads} head{'s' if now.num_heads != 1 else ''}"
        return f"{said}, and {heads} share it, as {was.num_heads} would not divide it."
    return f"{said}."


def number(value: Any) -> float:
    """A number that may stand in a cell. Raises `EditError`."""
    try:
        found = float(value)
    except (TypeError, ValueError, OverflowError):
        found = math.nan
    if not abs(found) <= MOST:
        raise EditError(f"“{value}” cannot stand in a cell; a number from −1,000,000 to 1,000,000 would fit.")
    return found


def with_tokens(doc: Document, tokens: tuple[str, ...]) -> Document:
    """The document with other tokens. What was set by hand stays with the tokens at the start and at the end that are
    the same before and after, and so do the cells of a mask of one's own; new cells of it are allowed."""
    if tokens == doc.tokens:
        return doc
    kept = _kept_rows(doc.tokens, tokens)
    changes: dict[str, Any] = {"tokens": tokens}
    if doc.x_edits:
        changes["x_edits"] = {new: doc.x_edits[old] for old, new in kept.items() if old in doc.x_edits}
    if doc.mask.cells is not None:
        cells = np.zeros((len(tokens), len(tokens)), doc.mask.cells.dtype)
        olds, news = list(kept), list(kept.values())
        cells[np.ix_(news, news)] = doc.mask.cells[np.ix_(olds, olds)]
        changes["mask"] = Mask("own", doc.mask.width, cells)
    try:
        return doc.replace(**changes)
    except DocumentError as error:
        raise EditError(str(error)) from None


def _kept_rows(before: tuple[str, ...], after: tuple[str, ...]) -> dict[int, int]:
    """Old row → new row of the tokens that stayed. A word that is being typed in its place keeps its row, too."""
    shorter = min(len(before), len(after))
    head = 0
    while head < shorter and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < shorter - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    rows = {row: row for row in range(head)}
    if len(before) == len(after):
        rows |= {row: row for row in range(head, len(before) - tail)}
    return rows | {len(before) - 1 - back: len(after) - 1 - back for back in range(tail)}


def _either(numbers: tuple[int, ...]) -> str:
    *rest, last = map(str, numbers)
    return f"{', '.join(rest)} or {last}" if rest else last


def _on(state: bool) -> str:
    return "on" if state else "off"
