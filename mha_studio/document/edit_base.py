"""What all edits share: the protocol, the error, and the checks of what is typed. The edits are in `edit_*.py`."""

from __future__ import annotations

import math
from typing import Any, Protocol

from mha_studio.document.document import MOST, Document
from mha_studio.language import tr

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
        raise EditError(
            tr("“{value}” cannot stand in a cell; a number from −1,000,000 to 1,000,000 would fit.").format(
                value=value
            )
        )
    return found


def whole(value: int, low: int, high: int, said: str) -> int:
    """A whole number from `low` to `high`. Raises `EditError` with `said`, its {value}, {low} and {high} filled in."""
    if isinstance(value, bool) or not hasattr(value, "__index__") or not low <= value < high + 1:
        raise EditError(said.format(value=value, low=low, high=high))
    return int(value)


def has_bias(doc: Document) -> bool:
    """Whether a bias is added."""
    return doc.biased and doc.config.bias
