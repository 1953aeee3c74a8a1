"""Edits of sentences: what is typed, single tokens, the second sentence of cross-attention, a batch.

What was set by hand, pinned and painted stays with the tokens that stay.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
from msgspec import Struct

from mha_studio.document.document import Document, DocumentError, Mask
from mha_studio.document.edit_base import EditError, whole
from mha_studio.document.embed import MEMORY, Source, own_tokens, row_edits
from mha_studio.document.pins import BY_KEY, SQUARE, moved_pins, without
from mha_studio.document.tokens import MAX_TOKENS, kept_rows, split
from mha_studio.language import tr

Rows = Mapping[int, int]
"""Old row → new row of the tokens that stayed."""


class SetText(Struct, frozen=True):
    """Type a sentence. The first 512 tokens count; see `advice`."""

    text: str
    merge_key: ClassVar[str | None] = "text"

    @property
    def name(self) -> str:
        return tr("Type tokens")

    def apply(self, doc: Document) -> Document:
        tokens = split(self.text)[:MAX_TOKENS]
        if not tokens:
            raise EditError(tr("A sentence needs at least one word; the last one stays until you type it."))
        return with_tokens(doc, tokens)


class SetTokens(Struct, frozen=True):
    """Put these tokens in place, as they are."""

    tokens: tuple[str, ...]
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return tr("Change tokens")

    def apply(self, doc: Document) -> Document:
        return with_tokens(doc, tuple(self.tokens))


class InsertToken(Struct, frozen=True):
    """Put a token before the one at `index` (from 0), or at the end. `source`: in which sentence (`embed.Source`)."""

    index: int
    token: str
    source: Source = 0
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return tr("Insert “{token}”").format(token=_short(self.token))

    def apply(self, doc: Document) -> Document:
        tokens = _sentence(doc, self.source)
        index = (
            whole(
                self.index + 1,
                1,
                len(tokens) + 1,
                tr(
                    "The place of a new token cannot be {value}; a whole number from {low} to {high} would fit."
                ),
            )
            - 1
        )
        if len(tokens) == MAX_TOKENS:
            raise EditError(
                tr("The sentence is full: it holds {most} tokens at most.").format(most=MAX_TOKENS)
            )
        rows = {row: row + (row >= index) for row in range(len(tokens))}
        return retold(doc, self.source, (*tokens[:index], self.token, *tokens[index:]), rows)


class DeleteToken(Struct, frozen=True):
    """Take a token out."""

    index: int
    source: Source = 0
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return tr("Delete token {number}").format(number=self.index + 1)

    def apply(self, doc: Document) -> Document:
        tokens = _sentence(doc, self.source)
        index = _place(tokens, self.index)
        if len(tokens) == 1:
            raise EditError(tr("A sentence needs at least one token; replace this one instead."))
        rows = {row: row - (row > index) for row in range(len(tokens)) if row != index}
        return retold(doc, self.source, (*tokens[:index], *tokens[index + 1 :]), rows)


class MoveToken(Struct, frozen=True):
    """Put the token at `start` to the place `end`; those between move up."""

    start: int
    end: int
    source: Source = 0
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return tr("Move token {start} to {end}").format(start=self.start + 1, end=self.end + 1)

    def apply(self, doc: Document) -> Document:
        tokens = _sentence(doc, self.source)
        start, end = _place(tokens, self.start), _place(tokens, self.end)
        order = [row for row in range(len(tokens)) if row != start]
        order.insert(end, start)
        rows = {old: new for new, old in enumerate(order)}
        return doc if start == end else retold(doc, self.source, tuple(tokens[row] for row in order), rows)


class ReplaceToken(Struct, frozen=True):
    """Another token in its place. What was set by hand, pinned and painted there stays."""

    index: int
    token: str
    source: Source = 0

    @property
    def name(self) -> str:
        return tr("Replace token {number} by “{token}”").format(
            number=self.index + 1, token=_short(self.token)
        )

    @property
    def merge_key(self) -> str | None:
        return f"token {self.source} {self.index}"

    def apply(self, doc: Document) -> Document:
        tokens = _sentence(doc, self.source)
        index = _place(tokens, self.index)
        if tokens[index] == self.token:
            return doc
        after = (*tokens[:index], self.token, *tokens[index + 1 :])
        return retold(doc, self.source, after, {row: row for row in range(len(tokens))})


class SetMemory(Struct, frozen=True):
    """Take keys and values from a second sentence, or (None) from the first again."""

    text: str | None

    @property
    def name(self) -> str:
        return (
            tr("Type the second sentence") if self.text is not None else tr("Attend to the sentence itself")
        )

    @property
    def merge_key(self) -> str | None:
        return "memory" if self.text is not None else None

    def apply(self, doc: Document) -> Document:
        if self.text is None:
            return doc if doc.memory is None else _switched(doc, None)
        tokens = split(self.text)[:MAX_TOKENS]
        if not tokens:
            raise EditError(tr("The second sentence needs at least one word."))
        if doc.memory is None:
            return _switched(doc, tokens)
        if tokens == doc.memory:
            return doc
        return retold(doc, MEMORY, tokens, kept_rows(doc.memory, tokens))


class SetBatch(Struct, frozen=True):
    """The further sentences that are computed beside the first; none: no batch."""

    texts: tuple[str, ...]
    merge_key: ClassVar[str | None] = "batch"

    @property
    def name(self) -> str:
        count = len(self.texts) + 1
        return tr("Batch of %n sentence(s)", "", count) if count > 1 else tr("Leave one sentence")

    def apply(self, doc: Document) -> Document:
        batch = tuple(split(text)[:MAX_TOKENS] for text in self.texts)
        if not all(batch):
            raise EditError(
                tr("Sentence {number} of the batch is empty; it needs at least one word.").format(
                    number=batch.index(()) + 2
                )
            )
        if batch == doc.batch:
            return doc
        rows: dict[Source, Rows] = {0: {row: row for row in range(len(doc.tokens))}}
        for entry, (old, new) in enumerate(zip(doc.batch, batch, strict=False), 1):
            rows[entry] = kept_rows(old, new)
        edits = {
            (entry, rows[entry][row]): cells
            for (entry, row), cells in doc.batch_edits.items()
            if row in rows.get(entry, {})
        }
        sentences = (doc.tokens, *batch)
        changes = {"batch": batch, "batch_edits": edits, **_carried(doc, rows, sentences, doc.memory)}
        return _replaced(doc, changes)


def advice(text: str) -> str | None:
    """A sentence where not all of a text can be shown, else None."""
    if len(text) <= MAX_TOKENS:
        return None
    count = len(split(text))
    if count <= MAX_TOKENS:
        return None
    return tr("The first {most} of {count} tokens are shown; a sentence holds {most} at most.").format(
        most=MAX_TOKENS, count=f"{count:,}"
    )


def with_tokens(doc: Document, tokens: tuple[str, ...]) -> Document:
    """The document with other tokens. What was set by hand, pinned and painted stays with the tokens at the start and
    at the end that are the same before and after; new cells of a mask of one's own are allowed."""
    return doc if tokens == doc.tokens else retold(doc, 0, tokens, kept_rows(doc.tokens, tokens))


def retold(doc: Document, source: Source, tokens: tuple[str, ...], rows: Rows) -> Document:
    """The document with other tokens in one sentence. Raises `EditError`."""
    edits: dict[Any, Any] = {rows[row]: cells for row, cells in row_edits(doc, source).items() if row in rows}
    sentences, memory = list(doc.sentences), doc.memory
    changes: dict[str, Any]
    if source == MEMORY:
        memory = tokens
        changes = {"memory": tokens, "memory_edits": edits}
    elif source == 0:
        sentences[0] = tokens
        changes = {"tokens": tokens, "x_edits": edits}
    else:
        sentences[source] = tokens
        others = {key: cells for key, cells in doc.batch_edits.items() if key[0] != source}
        changes = {
            "batch": tuple(sentences[1:]),
            "batch_edits": others | {(source, row): cells for row, cells in edits.items()},
        }
    every: dict[Source, Rows] = {
        entry: {row: row for row in range(len(there))} for entry, there in enumerate(doc.sentences)
    }
    every[MEMORY] = {row: row for row in range(len(doc.memory or ()))}
    every[source] = rows
    return _replaced(doc, {**changes, **_carried(doc, every, tuple(sentences), memory)})


def _carried(
    doc: Document,
    rows: Mapping[Source, Rows],
    sentences: tuple[tuple[str, ...], ...],
    memory: tuple[str, ...] | None,
) -> dict[str, Any]:
    """Pins and the cells of a mask of one's own, where their tokens are now. Places in the padding stay places."""
    if not doc.pins and doc.mask.cells is None:
        return {}
    length = max(map(len, sentences))
    given = length if memory is None else len(memory)
    queries: dict[tuple[int, int], int] = {}
    keys: dict[tuple[int, int], int] = {}
    for entry, before in enumerate(doc.sentences[: len(sentences)]):
        filled = {k: k for k in range(len(before), doc.length) if len(sentences[entry]) <= k < length}
        asking = {**rows.get(entry, {}), **filled}
        offering = asking if memory is None else rows.get(MEMORY, {k: k for k in range(given)})
        extra = {doc.given_keys + k: given + k for k in range(doc.config.extra_keys)}
        queries |= {(entry, old): new for old, new in asking.items()}
        keys |= {(entry, old): new for old, new in {**offering, **extra}.items()}
    changes: dict[str, Any] = {"pins": moved_pins(doc.pins, queries, keys)} if doc.pins else {}
    if doc.mask.cells is not None:
        down = {k: k for k in range(min(length, doc.length))}
        along = {k: k for k in range(min(given, doc.given_keys))}
        if len(sentences) == 1 and not doc.batch:
            down = dict(rows[0])
            along = dict(rows[0] if memory is None else rows.get(MEMORY, along))
        elif memory is not None:
            along = dict(rows.get(MEMORY, along))
        changes["mask"] = _resized(doc.mask, down, along, length, given)
    return changes


def _resized(mask: Mask, down: Rows, along: Rows, length: int, given: int) -> Mask:
    """The mask of one's own with its rows and columns moved; new cells are allowed."""
    assert mask.cells is not None
    cells = np.zeros((*mask.cells.shape[:-2], length, given), mask.cells.dtype)
    if down and along:
        source = mask.cells[..., list(down), :][..., list(along)]
        rows, cols = np.ix_(list(down.values()), list(along.values()))
        cells[..., rows, cols] = source
    return Mask("own", mask.width, cells)


def _switched(doc: Document, memory: tuple[str, ...] | None) -> Document:
    """From self-attention to cross-attention or back: what was pinned of the keys is let go with them."""
    changes: dict[str, Any] = {"memory": memory, "memory_edits": {}}
    changes["pins"] = without(doc.pins, BY_KEY | SQUARE)
    if doc.mask.cells is not None:
        given = doc.length if memory is None else len(memory)
        down = {k: k for k in range(doc.length)}
        along = {k: k for k in range(min(given, doc.given_keys))}
        changes["mask"] = _resized(doc.mask, down, along, doc.length, given)
    return _replaced(doc, changes)


def _replaced(doc: Document, changes: Mapping[str, Any]) -> Document:
    try:
        return doc.replace(**changes)
    except DocumentError as error:
        raise EditError(str(error)) from None


def _sentence(doc: Document, source: Source) -> tuple[str, ...]:
    if source == MEMORY and doc.memory is None:
        raise EditError(tr("There is no second sentence; type one first."))
    if source != MEMORY and not 0 <= source < len(doc.sentences):
        raise EditError(
            tr("There is no sentence {number}; the batch has {count}.").format(
                number=source + 1, count=len(doc.sentences)
            )
        )
    return own_tokens(doc, source)


def _place(tokens: tuple[str, ...], index: int) -> int:
    return (
        whole(
            index + 1,
            1,
            len(tokens),
            tr("The number of a token cannot be {value}; a whole number from {low} to {high} would fit."),
        )
        - 1
    )


def _short(token: str) -> str:
    return token if len(token) <= 16 else token[:15] + "…"
