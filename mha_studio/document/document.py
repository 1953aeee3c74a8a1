"""`Document`: everything that decides what is computed and what is said about it, and the checks that it fits together.

How words become vectors is in `embed.py`, what the engine gets in `inputs.py`, how one document follows from another
in `edits.py`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from mha_studio.document.claims import Claim
from mha_studio.document.tokens import MAX_TOKENS
from mha_studio.engine import AttentionConfig, AttentionWeights

Array = NDArray[Any]
Positions = Literal["none", "sinusoidal"]
MaskKind = Literal["none", "causal", "window", "own"]
Dtype = Literal["float32", "float64"]

X_FIELDS = frozenset({"tokens", "seed", "positions", "lexicon", "spread", "x_edits", "dtype"})
"""What X depends on, beside d_model; a change of anything else leaves it as it is."""


class DocumentError(ValueError):
    """Parts that do not make a document: one sentence that names what is wrong and what would fit."""


@dataclass(frozen=True, slots=True, eq=False)
class Mask:
    """Which keys a query may look at.

    kind   "none"; "causal": nothing that comes later; "window": at most `width` tokens away on either side;
           "own": `cells`, (L, L), bool (True = blocked) or float (added to the scaled scores)
    """

    kind: MaskKind = "none"
    width: int = 1
    cells: Array | None = None

    def __post_init__(self) -> None:
        if self.kind not in get_args(MaskKind):
            kinds = ", ".join(get_args(MaskKind))
            raise DocumentError(f"There is no mask “{self.kind}”; {kinds} would fit.")
        if (
            isinstance(self.width, bool)
            or not isinstance(self.width, int)
            or not 0 <= self.width <= MAX_TOKENS
        ):
            raise DocumentError(f"A window of {self.width!r} tokens cannot be; 0 to {MAX_TOKENS} would fit.")
        if (self.kind == "own") != (self.cells is not None):
            raise DocumentError("A mask of one's own, and no other, comes with its cells.")
        if self.cells is not None:
            cells = read_only(self.cells)
            if cells.ndim != 2 or cells.shape[0] != cells.shape[1] or cells.dtype.kind not in "bf":
                raise DocumentError(
                    f"A mask of shape {cells.shape} and type {cells.dtype} came; "
                    "(tokens, tokens) of bool or float would fit."
                )
            object.__setattr__(self, "cells", cells)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mask):
            return NotImplemented
        same = (self.kind, self.width) == (other.kind, other.width)
        if self.cells is None or other.cells is None:
            return same and self.cells is other.cells
        return same and self.cells.dtype == other.cells.dtype and np.array_equal(self.cells, other.cells)

    def __hash__(self) -> int:
        return hash((self.kind, self.width))


@dataclass(frozen=True, eq=False)
class Document:
    """One sentence and one attention layer. Two documents are the same only if they are the same object.

    tokens     L of them, 1 to 512, none empty
    config     self-attention: keys and values are as wide as queries. `bias` says whether the weights hold biases
    weights    in the document's dtype
    seed       decides the vectors of words and, when weights are drawn anew, the weights
    positions  "sinusoidal" adds position vectors to the words' ("Attention Is All You Need", section 3.5)
    mask, scaled, biased   switches; weights keep their biases while `biased` is off
    lexicon    words with a vector (E,) of their own, in lower case; every other word's is drawn from a hash
    spread     (E,): what the columns of drawn vectors are multiplied by; empty: 1 each. A scenario keeps some columns
               free for the positions in this way
    x_edits    row → (E,) with the cells of X that were set by hand, NaN elsewhere; they win over word and position
    dtype      "float32" or "float64": what is computed in
    title      short; note: what to look for; look: a sentence per head, or none
    claims     the same as `look`, in a form that a test can check

    Raises `DocumentError` where the parts do not fit each other.
    """

    tokens: tuple[str, ...]
    config: AttentionConfig
    weights: AttentionWeights
    seed: int = 0
    positions: Positions = "sinusoidal"
    mask: Mask = field(default_factory=Mask)
    scaled: bool = True
    biased: bool = True
    lexicon: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    spread: tuple[float, ...] = ()
    x_edits: Mapping[int, Array] = field(default_factory=dict)
    dtype: Dtype = "float32"
    title: str = ""
    note: str = ""
    look: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    _made: dict[str, Array | None] = field(default_factory=dict, init=False, repr=False)
    """X and what it is made of, kept once asked for (see `embed.py`, `inputs.py`)."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "tokens", tuple(self.tokens))
        object.__setattr__(self, "lexicon", MappingProxyType(dict(self.lexicon)))
        object.__setattr__(self, "x_edits", MappingProxyType(self._checked_edits()))
        self._check_tokens()
        self._check_layer()
        self._check_words()
        if self.look and len(self.look) != self.config.num_heads:
            raise DocumentError(
                f"{len(self.look)} sentences on what to look for came; one for each of the "
                f"{self.config.num_heads} heads, or none, would fit."
            )
        if any(not 0 <= claim.head < self.config.num_heads for claim in self.claims):
            raise DocumentError(
                f"A claim is about a head that there is not; heads are 0 to {self.config.num_heads - 1}."
            )

    def replace(self, **changes: Any) -> Document:
        """This document with some fields exchanged. X stays the very same array where nothing it depends on changed."""
        after = dataclasses.replace(self, **changes)
        moved = X_FIELDS & changes.keys()
        if after.config.embed_dim == self.config.embed_dim and not moved:
            object.__setattr__(after, "_made", self._made)
        return after

    def set_by_hand(self, row: int, col: int) -> bool:
        """Whether this cell of X was set by hand, so that it is not the sum of word and position."""
        return row in self.x_edits and not np.isnan(self.x_edits[row][col])

    def _check_tokens(self) -> None:
        if not 1 <= len(self.tokens) <= MAX_TOKENS:
            raise DocumentError(f"{len(self.tokens)} tokens came; 1 to {MAX_TOKENS} would fit.")
        for index, token in enumerate(self.tokens):
            if not isinstance(token, str) or not token.strip():
                raise DocumentError(
                    f"Token {index + 1} is empty; every token needs at least one letter or sign."
                )
            if not token.isascii() and any("\ud800" <= letter <= "\udfff" for letter in token):
                raise DocumentError(
                    f"Token {index + 1} holds half a letter (a lone surrogate); leave it out."
                )

    def _check_layer(self) -> None:
        config, weights = self.config, self.weights
        if not config.packed:
            raise DocumentError(
                f"Keys {config.key_dim} and values {config.value_dim} wide came; in self-attention they are as wide "
                f"as d_model, {config.embed_dim}."
            )
        weights.check(config)
        if self.dtype not in get_args(Dtype) or str(weights.dtype) != self.dtype:
            raise DocumentError(f"Weights of type {weights.dtype} came in a document of {self.dtype}.")
        if self.positions not in get_args(Positions):
            raise DocumentError(f"There are no positions “{self.positions}”; none or sinusoidal would fit.")
        cells = self.mask.cells
        if cells is not None and cells.shape != (len(self.tokens),) * 2:
            raise DocumentError(
                f"A mask of shape {cells.shape} came; one of {(len(self.tokens),) * 2}, tokens by tokens, would fit."
            )

    def _check_words(self) -> None:
        width = self.config.embed_dim
        for word, vector in self.lexicon.items():
            if len(vector) != width:
                raise DocumentError(
                    f"The vector of “{word}” has {len(vector)} numbers; {width}, one for each column of X, would fit."
                )
        if self.spread and len(self.spread) != width:
            raise DocumentError(f"`spread` has {len(self.spread)} numbers; {width} or none would fit.")

    def _checked_edits(self) -> dict[int, Array]:
        edits = {}
        for row, cells in self.x_edits.items():
            kept = read_only(np.asarray(cells, dtype=np.float64))
            if kept.shape != (self.config.embed_dim,) or not 0 <= row < len(self.tokens):
                raise DocumentError(
                    f"Cells set by hand in row {row + 1}, {kept.shape[-1]} wide, came; X has {len(self.tokens)} rows, "
                    f"{self.config.embed_dim} wide."
                )
            edits[row] = kept
        return edits


def read_only(array: Array) -> Array:
    """The array itself where nobody can write to it, else a copy that nobody can."""
    if not array.flags.writeable and array.base is None:
        return array
    kept = np.array(array, order="C", copy=True)
    kept.flags.writeable = False
    return kept
