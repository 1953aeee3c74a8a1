"""One entry of the undo stack: the document before and after an edit. Documents share what did not change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from mha_studio.document.document import Document

MERGEABLE, ALONE = 1, -1
MOST_ENTRIES = 200


class EditCommand(QUndoCommand):
    """Puts a document in place, by `put`. Entries in a row with the same `merge_key` become one."""

    def __init__(
        self,
        put: Callable[[Document], None],
        before: Document,
        after: Document,
        name: str,
        merge_key: str | None,
    ) -> None:
        super().__init__(name)
        self._put = put
        self._before = before
        self._after = after
        self._merge_key = merge_key

    def id(self) -> int:
        return ALONE if self._merge_key is None else MERGEABLE

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, EditCommand) or other._merge_key != self._merge_key:
            return False
        self._after = other._after
        self.setText(other.text())
        return True

    def redo(self) -> None:
        self._put(self._after)

    def undo(self) -> None:
        self._put(self._before)
