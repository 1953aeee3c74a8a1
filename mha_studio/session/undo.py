"""The history of edits: documents before and after, names for the menu, and which edits become one entry.

Documents are frozen and share what did not change, so an entry costs what the edit made new. The method names are
those of QUndoStack, which is not used: commands that are Python objects are freed twice when the garbage collector
meets them together with their stack (seen with PySide6 6.11: a crash in QUndoStack::clear). Nothing here needs Qt.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from mha_studio.document.document import Document

MOST_ENTRIES = 200
MOST_BYTES = 256 * 2**20
"""What all entries together may hold in arrays; beyond it the oldest are forgotten."""


class Entry(Struct, frozen=True):
    """One edit, or several with the same `merge_key` in a row."""

    before: Document
    after: Document
    name: str
    merge_key: str | None


class History:
    """What can be undone and redone. It holds documents and never puts one in place itself."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
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

    def push(self, entry: Entry) -> None:
        """Take in an edit that was just made; what had been undone is forgotten."""
        del self._entries[self._index :]
        if self._clean is not None and self._clean > self._index:
            self._clean = None
        last = self._entries[-1] if self._entries else None
        if last is not None and not self._sealed and entry.merge_key and last.merge_key == entry.merge_key:
            self._entries[-1] = replace(entry, before=last.before)
        else:
            self._entries.append(entry)
        self._index = len(self._entries)
        self._sealed = False
        self._forget()

    def undo(self) -> Document | None:
        """Step back; the document to be shown now, or None where there is nothing to undo."""
        if not self.canUndo():
            return None
        self._index -= 1
        self._sealed = True
        return self._entries[self._index].before

    def redo(self) -> Document | None:
        """Step on again; the document to be shown now, or None where there is nothing to redo."""
        if not self.canRedo():
            return None
        self._index += 1
        self._sealed = True
        return self._entries[self._index - 1].after

    def _forget(self) -> None:
        drop = max(0, len(self._entries) - MOST_ENTRIES)
        while drop < len(self._entries) - 1 and _bytes(self._entries[drop:]) > MOST_BYTES:
            drop += 1
        if drop:
            del self._entries[:drop]
            self._index -= drop
            self._clean = None if self._clean is None or self._clean < drop else self._clean - drop


def _bytes(entries: list[Entry]) -> int:
    """What the arrays of all these documents take together, each counted once."""
    arrays = {
        id(array): array.nbytes
        for entry in entries
        for document in (entry.before, entry.after)
        for array in vars_of(document)
    }
    return sum(arrays.values())


def vars_of(document: Document) -> list[np.ndarray]:
    """The arrays that a document holds."""
    weights = document.weights
    named = (getattr(weights, name) for name in weights.__slots__)
    held = [
        *named,
        *weights._kernel_forms.values(),
        *document._made.values(),
        *document.x_edits.values(),
        document.mask.cells,
    ]
    return [array for array in held if isinstance(array, np.ndarray)]
