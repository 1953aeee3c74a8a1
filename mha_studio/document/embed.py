"""How words and places become vectors: X = word vectors + position vectors, and what was set by hand.

A further sentence of a batch and the second sentence of cross-attention get theirs in the same way (`Source`).
The same word has the same vector in every process and on every machine (a cryptographic hash, not Python's `hash`).
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

from mha_studio.document.document import Document

Array = NDArray[Any]

REACH = 1.5
"""Numbers of a drawn word vector lie evenly between −REACH and REACH."""


MEMORY: Final = "memory"
Source = int | Literal["memory"]
"""Which sentence: an entry of the batch, 0 the document's own, or the second sentence of cross-attention."""


def token_vectors(doc: Document, source: Source = 0) -> Array:
    """(L, E), in the document's dtype: the vector of each token's word, zeros for padding; (S, E) for the second
    sentence. Read-only; the same array at each call."""
    return _kept(doc, f"words {source}", lambda: _words(doc, source))


def position_vectors(doc: Document, source: Source = 0) -> Array:
    """(L, E) or (S, E): the vector of each place, zeros where positions are off. Read-only."""
    return _kept(doc, f"positions {source}", lambda: _positions(doc, _length(doc, source)))


def x(doc: Document, source: Source = 0) -> Array:
    """(L, E) or (S, E): what enters the projections: word plus position, or what was set by hand. Read-only."""
    return _kept(doc, f"x {source}", lambda: _x(doc, source))


def batch_x(doc: Document) -> Array:
    """(N, L, E): X of every sentence of the batch. Read-only."""
    return _kept(doc, "batch", lambda: np.stack([x(doc, entry) for entry in range(len(doc.sentences))]))


def own_tokens(doc: Document, source: Source) -> tuple[str, ...]:
    """The tokens of a sentence, without padding."""
    return doc.sentences[source] if source != MEMORY else doc.memory or ()


def row_edits(doc: Document, source: Source) -> dict[int, Array]:
    """Row → (E,) of what was set by hand in a sentence, NaN elsewhere."""
    if source == MEMORY:
        return dict(doc.memory_edits)
    if source == 0:
        return dict(doc.x_edits)
    return {row: cells for (entry, row), cells in doc.batch_edits.items() if entry == source}


def word_vector(doc: Document, word: str) -> Array:
    """(E,), float64: the vector that this word has in the document, whether it stands there or not. Read-only."""
    word = normal(word)
    own = doc.lexicon.get(word)
    return _drawn(word, doc.seed, doc.config.embed_dim, doc.spread) if own is None else np.array(own)


@lru_cache(maxsize=8192)
def normal(word: str) -> str:
    """What makes two tokens the same word: composed letters, lower case. Also the form of the lexicon's keys."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", word).casefold())


def sinusoid(length: int, width: int) -> NDArray[np.float64]:
    """(length, width): sin(p / 10000^(2i/width)) in column 2i, the cosine of the same in column 2i + 1.

    "Attention Is All You Need", section 3.5; with an odd width the last cosine is left out, as is usual.
    """
    rates = 10000.0 ** (-2.0 * np.arange((width + 1) // 2) / width)
    angles = np.arange(length)[:, np.newaxis] * rates
    table = np.empty((length, 2 * len(rates)))
    table[:, 0::2], table[:, 1::2] = np.sin(angles), np.cos(angles)
    return table[:, :width]


@lru_cache(maxsize=8192)
def _drawn(word: str, seed: int, width: int, spread: tuple[float, ...]) -> NDArray[np.float64]:
    """(width,). A wider vector of the same word begins with the narrower one."""
    key = f"{seed}\n{word}".encode("utf-8", "surrogatepass")
    bits = np.frombuffer(hashlib.shake_256(key).digest(4 * width), dtype="<u4")
    vector = ((bits + 0.5) / 2.0**31 - 1.0) * REACH
    if spread:
        vector = vector * np.array(spread)
    vector.flags.writeable = False
    return vector


@lru_cache(maxsize=16)
def _table(length: int, width: int, dtype: str) -> Array:
    table = sinusoid(length, width).astype(dtype)
    table.flags.writeable = False
    return table


def _length(doc: Document, source: Source) -> int:
    return doc.length if source != MEMORY else len(doc.memory or ())


def _words(doc: Document, source: Source) -> Array:
    vectors = np.zeros((_length(doc, source), doc.config.embed_dim), doc.dtype)
    tokens = own_tokens(doc, source)
    known = {token: word_vector(doc, token) for token in set(tokens)}
    for row, token in enumerate(tokens):
        vectors[row] = known[token]
    return vectors


def _positions(doc: Document, length: int) -> Array:
    if doc.positions == "none":
        return np.zeros((length, doc.config.embed_dim))
    return _table(length, doc.config.embed_dim, doc.dtype)


def _x(doc: Document, source: Source) -> Array:
    made = token_vectors(doc, source) + position_vectors(doc, source)
    for row, cells in row_edits(doc, source).items():
        np.copyto(made[row], cells, where=~np.isnan(cells), casting="same_kind")
    return made


def _kept(doc: Document, name: str, make: Callable[[], Array]) -> Array:
    known = doc._made.get(name)
    if known is None:
        known = np.ascontiguousarray(make(), dtype=doc.dtype)
        known.flags.writeable = False
        doc._made[name] = known
    return known
