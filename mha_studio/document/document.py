"""`Document`: everything that decides what is computed and what is said about it, and the checks that it fits together.

How words become vectors is in `embed.py`, what the engine gets in `inputs.py`, what can be pinned in `pins.py`, how
one document follows from another in `edits.py`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal, TypeVar, get_args

import numpy as np
from numpy.typing import NDArray

from mha_studio.document.claims import Claim
from mha_studio.document.pins import MOST_PINS, PinCell, pin_problem
from mha_studio.document.tokens import MAX_TOKENS
from mha_studio.engine import AttentionConfig, AttentionWeights
from mha_studio.language import tr

Array = NDArray[Any]
Row = TypeVar("Row", int, tuple[int, int])
Positions = Literal["none", "sinusoidal"]
MaskKind = Literal["none", "causal", "window", "prefix", "padding", "alibi", "own"]
FullyMasked = Literal["nan", "zero", "uniform"]
Dtype = Literal["float32", "float64"]

MOST = 1e6
"""The largest number that may be typed: with it no step can overflow float32, whatever else is typed."""
MOST_PLACES = 2048
"""What a batch may hold: sentences times the length of the longest."""
MOST_CLAIMS = 256
"""How much may be claimed of all heads together: it is checked whenever something is computed."""
PAD = "[pad]"
"""What stands where a shorter sentence of a batch has no token."""
X_FIELDS = frozenset(
    {
        "tokens", "seed", "positions", "lexicon", "spread", "x_edits", "dtype", "memory", "memory_edits", "batch",
        "batch_edits",
    }
)  # fmt: skip
"""What the input vectors depend on, beside d_model; a change of anything else leaves them as they are."""
BY_HAND = frozenset({"x_edits", "memory_edits", "batch_edits"})
"""Those of them that word vectors and position vectors do not depend on."""


class DocumentError(ValueError):
    """Parts that do not make a document: one sentence that names what is wrong and what would fit."""


@dataclass(frozen=True, slots=True, eq=False)
class Mask:
    """Which keys a query may look at.

    kind   "none"; "causal": nothing that comes later, from the top left also where L ≠ S; "window": at most `width`
           tokens away on either side; "prefix": causal, but the first `width` keys are allowed to all; "padding": the
           last `width` keys of each sentence are blocked for all; "alibi": nothing is blocked, but 2^(−8h/H) times the
           distance is taken off in head h = 1 … H (Press, Smith and Lewis 2022, section 3, whose own model is causal
           as well); "own": `cells`
    cells  (L, S) for all heads or (H, L, S), bool (True = blocked) or float (added to the scaled scores)
    """

    kind: MaskKind = "none"
    width: int = 1
    cells: Array | None = None

    def __post_init__(self) -> None:
        if self.kind not in get_args(MaskKind):
            kinds = ", ".join(get_args(MaskKind))
            raise DocumentError(
                tr("There is no mask “{kind}”; {kinds} would fit.").format(kind=self.kind, kinds=kinds)
            )
        if (
            isinstance(self.width, bool)
            or not isinstance(self.width, int)
            or not 0 <= self.width <= MAX_TOKENS
        ):
            sentence = (
                tr("A window of {width} tokens cannot be; 0 to {most} would fit.")
                if self.kind == "window"
                else tr("A stretch of {width} tokens cannot be; 0 to {most} would fit.")
            )
            raise DocumentError(sentence.format(width=repr(self.width), most=MAX_TOKENS))
        if (self.kind == "own") != (self.cells is not None):
            raise DocumentError(tr("A mask of one's own, and no other, comes with its cells."))
        if self.cells is not None:
            cells = read_only(self.cells)
            if cells.ndim not in (2, 3) or cells.dtype.kind not in "bf":
                raise DocumentError(
                    tr(
                        "A mask of shape {shape} and type {dtype} came; (queries, keys) of bool or float would "
                        "fit."
                    ).format(shape=cells.shape, dtype=cells.dtype)
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
    """What is attended to and one attention layer. Two documents are the same only if they are the same object.

    tokens     L of them, 1 to 512, none empty
    config     self-attention: keys and values are as wide as queries. `bias` says whether the weights hold biases
    weights    in the document's dtype
    seed       decides the vectors of words and, when weights are drawn anew, the weights
    positions  "sinusoidal" adds position vectors to the words' ("Attention Is All You Need", section 3.5)
    mask, scaled, biased   switches; weights keep their biases while `biased` is off
    fully_masked  what a row with every key blocked becomes: "nan" (as torch), "zero" or "uniform"
    muted      heads (from 0) whose part of the concatenation is zero
    pins       computed numbers that are put in place of what would be computed; all after them follows
    memory     the second sentence, where keys and values come from one: then it is cross-attention
    batch      further sentences; all are as long as the longest, filled up with padding that no key may be
    lexicon    words with a vector (E,) of their own, in lower case; every other word's is drawn from a hash
    spread     (E,): what the columns of drawn vectors are multiplied by; empty: 1 each. A scenario keeps some columns
               free for the positions in this way
    x_edits    row → (E,) with the cells of X that were set by hand, NaN elsewhere; they win over word and position.
               `memory_edits` are the same for the second sentence, `batch_edits` for the further ones, (entry, row) →
               (E,) with entry from 1
    dtype      "float32" or "float64": what is computed in
    title      short; note: what to look for; look: a sentence per head, or none
    claims     the same as `look`, in a form that can be checked

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
    fully_masked: FullyMasked = "nan"
    muted: tuple[int, ...] = ()
    pins: Mapping[PinCell, float] = field(default_factory=dict)
    memory: tuple[str, ...] | None = None
    memory_edits: Mapping[int, Array] = field(default_factory=dict)
    batch: tuple[tuple[str, ...], ...] = ()
    batch_edits: Mapping[tuple[int, int], Array] = field(default_factory=dict)
    _made: dict[str, Array | None] = field(default_factory=dict, init=False, repr=False)
    """X and what it is made of, kept once asked for (see `embed.py`, `inputs.py`)."""

    def __post_init__(self) -> None:
        put = object.__setattr__
        put(self, "tokens", tuple(self.tokens))
        put(self, "batch", tuple(tuple(tokens) for tokens in self.batch))
        if self.memory is not None:
            put(self, "memory", tuple(self.memory))
        put(self, "lexicon", MappingProxyType(dict(self.lexicon)))
        self._check_tokens()
        self._check_layer()
        self._check_words()
        rows = {row: len(self.tokens) for row in self.x_edits}
        put(self, "x_edits", MappingProxyType(self._checked_edits(self.x_edits, rows)))
        rows = {row: len(self.memory or ()) for row in self.memory_edits}
        put(self, "memory_edits", MappingProxyType(self._checked_edits(self.memory_edits, rows)))
        self._check_batch_edits()
        put(self, "muted", tuple(sorted(set(self.muted))))
        if any(not 0 <= head < self.config.num_heads for head in self.muted):
            raise DocumentError(
                tr("Muted heads are from 0 to {last}.").format(last=self.config.num_heads - 1)
            )
        put(self, "pins", MappingProxyType(self._checked_pins()))
        if self.look and len(self.look) != self.config.num_heads:
            raise DocumentError(
                tr(
                    "{count} sentences on what to look for came; one for each of the {heads} heads, or "
                    "none, would fit."
                ).format(count=len(self.look), heads=self.config.num_heads)
            )
        if len(self.claims) > MOST_CLAIMS:
            raise DocumentError(
                tr("{count} claims about heads came; {most} at most would fit.").format(
                    count=f"{len(self.claims):,}", most=MOST_CLAIMS
                )
            )
        if any(not 0 <= claim.head < self.config.num_heads for claim in self.claims):
            raise DocumentError(
                tr("A claim is about a head that there is not; heads are 0 to {last}.").format(
                    last=self.config.num_heads - 1
                )
            )

    def replace(self, **changes: Any) -> Document:
        """This document with some fields exchanged. X stays the very same array where nothing it depends on changed."""
        after = dataclasses.replace(self, **changes)
        moved = X_FIELDS & changes.keys()
        if after.config.embed_dim != self.config.embed_dim:
            return after
        if not moved:
            object.__setattr__(after, "_made", self._made)
        elif moved <= BY_HAND:
            # What is set by hand comes last: words and places are as they were, and a dragged cell need not wait.
            after._made.update(
                (name, array) for name, array in self._made.items() if name.startswith(("words", "positions"))
            )
        return after

    @property
    def sentences(self) -> tuple[tuple[str, ...], ...]:
        """The N sentences of the batch, the first of them `tokens`; each as long as it is."""
        return (self.tokens, *self.batch)

    @property
    def length(self) -> int:
        """L: the tokens of the longest sentence."""
        return max(map(len, self.sentences))

    @property
    def given_keys(self) -> int:
        """How many keys come from tokens: those of the second sentence where there is one, else L."""
        return self.length if self.memory is None else len(self.memory)

    @property
    def keys(self) -> int:
        """S: the keys from tokens and those that the configuration appends."""
        return self.given_keys + self.config.extra_keys

    def padded(self, entry: int = 0) -> tuple[str, ...]:
        """The tokens of a sentence of the batch, filled up to L."""
        tokens = self.sentences[entry]
        return tokens + (PAD,) * (self.length - len(tokens))

    def set_by_hand(self, row: int, col: int, entry: int = 0) -> bool:
        """Whether this cell of X was set by hand, so that it is not the sum of word and position."""
        cells = self.batch_edits.get((entry, row)) if entry else self.x_edits.get(row)
        return cells is not None and not np.isnan(cells[col])

    def _check_tokens(self) -> None:
        for tokens in (*self.sentences, *(() if self.memory is None else (self.memory,))):
            if not 1 <= len(tokens) <= MAX_TOKENS:
                raise DocumentError(
                    tr("{count} tokens came; 1 to {most} would fit.").format(
                        count=len(tokens), most=MAX_TOKENS
                    )
                )
            for index, token in enumerate(tokens):
                if not isinstance(token, str) or not token.strip():
                    raise DocumentError(
                        tr("Token {number} is empty; every token needs at least one letter or sign.").format(
                            number=index + 1
                        )
                    )
                if not token.isascii() and any("\ud800" <= letter <= "\udfff" for letter in token):
                    raise DocumentError(
                        tr("Token {number} holds half a letter (a lone surrogate); leave it out.").format(
                            number=index + 1
                        )
                    )
        if self.batch and len(self.sentences) * self.length > MOST_PLACES:
            raise DocumentError(
                tr(
                    "{count} sentences of up to {length} tokens came; a batch holds {most} "
                    "places, padding included."
                ).format(count=len(self.sentences), length=self.length, most=f"{MOST_PLACES:,}")
            )

    def _check_layer(self) -> None:
        config, weights = self.config, self.weights
        if not config.packed:
            raise DocumentError(
                tr(
                    "Keys {key_dim} and values {value_dim} wide came; in self-attention they are as wide as "
                    "d_model, {embed_dim}."
                ).format(key_dim=config.key_dim, value_dim=config.value_dim, embed_dim=config.embed_dim)
            )
        weights.check(config)
        if self.dtype not in get_args(Dtype) or str(weights.dtype) != self.dtype:
            raise DocumentError(
                tr("Weights of type {dtype} came in a document of {own}.").format(
                    dtype=weights.dtype, own=self.dtype
                )
            )
        if self.positions not in get_args(Positions):
            raise DocumentError(
                tr("There are no positions “{kind}”; none or sinusoidal would fit.").format(
                    kind=self.positions
                )
            )
        if self.fully_masked not in get_args(FullyMasked):
            raise DocumentError(
                tr("A blocked row cannot be “{policy}”; nan, zero or uniform would fit.").format(
                    policy=self.fully_masked
                )
            )
        cells, wanted = self.mask.cells, (self.length, self.given_keys)
        if cells is not None and cells.shape not in (wanted, (config.num_heads, *wanted)):
            raise DocumentError(
                tr("A mask of shape {shape} came; one of {wanted}, queries by keys, would fit.").format(
                    shape=cells.shape, wanted=wanted
                )
            )

    def _check_words(self) -> None:
        width = self.config.embed_dim
        for word, vector in self.lexicon.items():
            if len(vector) != width:
                raise DocumentError(
                    tr(
                        "The vector of “{word}” has {count} numbers; {width}, one for each column of X, would "
                        "fit."
                    ).format(word=word, count=len(vector), width=width)
                )
        if self.spread and len(self.spread) != width:
            raise DocumentError(
                tr("`spread` has {count} numbers; {width} or none would fit.").format(
                    count=len(self.spread), width=width
                )
            )

    def _checked_edits(self, given: Mapping[Row, Array], lengths: Mapping[Row, int]) -> dict[Row, Array]:
        """The rows set by hand; `lengths`: how many rows there are where each of them is."""
        edits = {}
        for key, cells in given.items():
            row = key if isinstance(key, int) else key[1]
            kept = read_only(np.asarray(cells, dtype=np.float64))
            if kept.shape != (self.config.embed_dim,) or not 0 <= row < lengths[key]:
                raise DocumentError(
                    tr(
                        "Cells set by hand in row {row}, {wide} wide, came; X has {rows} rows, {width} wide."
                    ).format(
                        row=row + 1,
                        wide=kept.shape[-1],
                        rows=lengths[key],
                        width=self.config.embed_dim,
                    )
                )
            edits[key] = kept
        return edits

    def _check_batch_edits(self) -> None:
        sizes = dict(enumerate(map(len, self.batch), 1))
        rows = {key: sizes.get(key[0], 0) for key in self.batch_edits}
        object.__setattr__(self, "batch_edits", MappingProxyType(self._checked_edits(self.batch_edits, rows)))

    def _checked_pins(self) -> dict[PinCell, float]:
        if len(self.pins) > MOST_PINS:
            raise DocumentError(
                tr("{count} pins came; {most} at most would fit.").format(
                    count=f"{len(self.pins):,}", most=f"{MOST_PINS:,}"
                )
            )
        pins = {}
        for cell, value in self.pins.items():
            place, number = PinCell(*cell), float(value)
            problem = pin_problem(self, place)
            if problem or not abs(number) <= MOST:
                raise DocumentError(
                    problem
                    or tr("A pin of {number} came; −1,000,000 to 1,000,000 would fit.").format(number=number)
                )
            pins[place] = number
        return pins


def read_only(array: Array) -> Array:
    """The array itself where nobody can write to it, else a copy that nobody can."""
    if not array.flags.writeable and array.base is None:
        return array
    kept = np.array(array, order="C", copy=True)
    kept.flags.writeable = False
    return kept
