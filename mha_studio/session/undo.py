"""The history of edits: names for the menu, which edits become one entry, and every state to go back to.

Edits are pure, so an entry keeps its edit, and documents are kept only here and there: the first, every `EVERY`-th, and
those next to the present one. A state in between is made again from the one before it. Several edits that became one
entry (a drag, typing), and edits that carry many numbers, are kept as what they changed (`document/patch.py`).

The method names are those of QUndoStack, which is not used: commands that are Python objects are freed twice when the
garbage collector meets them together with their stack (seen with PySide6 6.11: a crash in QUndoStack::clear). Nothing
here needs Qt.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from msgspec import Struct
from msgspec.structs import astuple, replace

from mha_studio.document.document import Document
from mha_studio.document.edits import Edit
from mha_studio.document.patch import Patch

MOST_ENTRIES = 1000
EVERY = 40
"""Of so many states one is kept as a document, so at most so many edits are made again for one step back."""
NEAR = 8
"""So many states on either side of the present one are kept as documents."""
AIM_BYTES = 40 * 2**20
"""Where all that is kept takes more than this, only the present state's neighbours are kept beside every `EVERY`-th."""
MOST_BYTES = 256 * 2**20
"""What documents and patches may hold in arrays, however large they are; beyond it the oldest entries are forgotten."""


class Entry(Struct, frozen=True):
    """One step of the menu. `way` leads from the state before it to the one after it: the edit, or what changed; None
    while edits may still be added to it."""

    name: str
    merge_key: str | None
    way: Edit | Patch | None
    nbytes: int = 0
    """What a patch's arrays take: asked after each edit of a thousand entries."""


class Shown(Struct, frozen=True):
    """Another document in place of the present one, as an edit."""

    document: Document
    name: str
    merge_key: str | None = None

    def apply(self, doc: Document) -> Document:
        return self.document


class History:
    """What can be undone and redone. It holds documents and never puts one in place itself."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._docs: dict[int, Document] = {}
        self._index = 0
        self._clean: int | None = 0
        self._sealed = False

    def count(self) -> int:
        return len(self._entries)

    def canUndo(self) -> bool:
        return self._index > 0

    def canRedo(self) -> bool:
        return self._index < len(self._entries)

    def undoText(self) -> str:
        return self._entries[self._index - 1].name if self.canUndo() else ""

    def redoText(self) -> str:
        return self._entries[self._index].name if self.canRedo() else ""

    def isClean(self) -> bool:
        return self._index == self._clean

    def setClean(self) -> None:
        """The document as it is now is the saved one."""
        self._clean = self._index
        self._sealed = True

    def setDirty(self) -> None:
        """No state of the history is the saved one: the file is gone, or holds something else."""
        self._clean = None
        self._sealed = True

    def clear(self) -> None:
        self.__init__()  # type: ignore[misc]

    def seal(self) -> None:
        """The next edit is an entry of its own."""
        self._sealed = True

    def push(self, before: Document, after: Document, edit: Edit) -> None:
        """Take in an edit that was just made of `before`; what had been undone is forgotten."""
        if self.canRedo():
            del self._entries[self._index :]
            self._docs = {at: document for at, document in self._docs.items() if at <= self._index}
        if self._clean is not None and self._clean > self._index:
            self._clean = None
        last = self._entries[-1] if self._entries else None
        if last is not None and not self._sealed and edit.merge_key and last.merge_key == edit.merge_key:
            self._entries[-1] = replace(last, name=edit.name, way=None, nbytes=0)
            self._docs[self._index] = after
            return
        self._settle()
        self._entries.append(Entry(edit.name, edit.merge_key, edit if _is_light(edit) else None))
        self._docs[self._index] = before
        self._index = len(self._entries)
        self._docs[self._index] = after
        self._sealed = False
        self._forget()

    def undo(self) -> Document | None:
        """Step back; the document to be shown now, or None where there is nothing to undo."""
        return self._go(-1) if self.canUndo() else None

    def redo(self) -> Document | None:
        """Step on again; the document to be shown now, or None where there is nothing to redo."""
        return self._go(1) if self.canRedo() else None

    @property
    def nbytes(self) -> int:
        """What the arrays of all that is kept take together, each counted once."""
        patches = sum(entry.nbytes for entry in self._entries)
        return patches + sum({id(array): array.nbytes for array in self._arrays()}.values())

    # Within

    def _go(self, by: int) -> Document:
        self._settle()
        self._index += by
        self._sealed = True
        document = self._state(self._index)
        self._thin()
        return document

    def _state(self, at: int) -> Document:
        """The document of a state: kept, or made again from the nearest kept one before it."""
        known = max(kept for kept in self._docs if kept <= at)
        for step in range(known, at):
            way = self._entries[step].way
            assert way is not None
            self._docs[step + 1] = way.apply(self._docs[step])
        return self._docs[at]

    def _settle(self) -> None:
        """No more edits come to the last entry: keep what they changed all together."""
        if self._entries and self._entries[-1].way is None:
            end = len(self._entries)
            way = Patch.between(self._docs[end - 1], self._docs[end])
            self._entries[-1] = replace(self._entries[-1], way=way, nbytes=way.nbytes)

    def _thin(self) -> None:
        """Let go of the documents that are neither near nor needed as a place to start from."""
        self._keep(NEAR)
        if self.nbytes > AIM_BYTES:
            self._keep(1)

    def _keep(self, near: int) -> None:
        last = len(self._entries) - 1
        open_from = last if self._entries and self._entries[-1].way is None else last + 2
        self._docs = {
            at: document
            for at, document in self._docs.items()
            if at % EVERY == 0 or abs(at - self._index) <= near or at >= open_from
        }

    def _forget(self) -> None:
        """Let go of the oldest entries where there are too many, or too much in them; never of the last ones."""
        self._thin()
        while len(self._entries) > MOST_ENTRIES or (len(self._entries) > EVERY and self.nbytes > MOST_BYTES):
            del self._entries[:EVERY]
            self._docs = {at - EVERY: document for at, document in self._docs.items() if at >= EVERY}
            self._index -= EVERY
            self._clean = None if self._clean is None or self._clean < EVERY else self._clean - EVERY

    def _arrays(self) -> Iterable[np.ndarray]:
        for document in self._docs.values():
            yield from vars_of(document)


def _is_light(edit: Any) -> bool:
    """Whether an edit is a few words and numbers. Others, as a block that was pasted, are kept as what they changed."""
    plain = (str, int, float, type(None))
    return all(
        isinstance(part, plain) or (isinstance(part, tuple) and all(isinstance(p, plain) for p in part))
        for part in astuple(edit)
    )


def vars_of(document: Document) -> list[np.ndarray]:
    """The arrays that a document holds."""
    weights = document.weights
    named = (getattr(weights, name) for name in weights.__slots__)
    held = [
        *named,
        *weights._kernel_forms.values(),
        *document._made.values(),
        *document.x_edits.values(),
        *document.memory_edits.values(),
        *document.batch_edits.values(),
        document.mask.cells,
    ]
    return [array for array in held if isinstance(array, np.ndarray)]
