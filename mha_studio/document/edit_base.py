"""What all edits share: the protocol, the error, and the checks of what is typed. The edits are in `edit_*.py`."""

from __future__ import annotations

import math
from typing import Any, Protocol

from mha_studio.document.document import MOST, Document

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


def number(value: Any) -> float:
    """A number that may stand in a cell. Raises `EditError`."""
    try:
        found = float(value)
    except (TypeError, ValueError, OverflowError):
        found = math.nan
    if not abs(found) <= MOST:
        raise EditError(f"“{value}” cannot stand in a cell; a number from −1,000,000 to 1,000,000 would fit.")
    return found


def whole(value: int, low: int, high: int, what: str) -> int:
    """A whole number from `low` to `high`. Raises `EditError`, which calls it `what`."""
    if isinstance(value, bool) or not hasattr(value, "__index__") or not low <= value < high + 1:
        raise EditError(f"{what} cannot be {value}; a whole number from {low} to {high} would fit.")
    return int(value)


def has_bias(doc: Document) -> bool:
    """Whether a bias is added."""
    return doc.biased and doc.config.bias


def on(state: bool) -> str:
    """ "on" or "off"."""
    return "on" if state else "off"
