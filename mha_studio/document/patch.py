"""What makes one document out of another, as little as that takes: fields that differ, cells of arrays that differ.

`Patch.between(before, after)` finds it and `apply(before)` makes `after` again, number for number. It serves the undo
list where an edit alone does not say what was done. What the fields mean is `document.py`'s.
"""

from __future__ import annotations

import zlib
from dataclasses import fields
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from mha_studio.document.document import Document, Mask
from mha_studio.engine import AttentionWeights

Array = NDArray[Any]
Places = NDArray[np.int32]

_FIELDS = tuple(f.name for f in fields(Document) if f.init and f.name not in ("weights", "mask"))
_WEIGHTS = tuple(f.name for f in fields(AttentionWeights) if f.init)


class Cells(Struct, frozen=True):
    """Some cells of an array, counted through its rows, and what stands in them afterwards."""

    at: Places
    values: Array

    @property
    def nbytes(self) -> int:
        return self.at.nbytes + self.values.nbytes

    def apply(self, before: Array) -> Array:
        after = before.copy()
        after.reshape(-1)[self.at] = self.values
        return after


class Packed(Struct, frozen=True):
    """A whole array, packed by zlib. `apply` does not look at what was there before."""

    shape: tuple[int, ...]
    dtype: str
    data: bytes

    @property
    def nbytes(self) -> int:
        return len(self.data)

    def apply(self, before: Array | None) -> Array:
        return np.frombuffer(zlib.decompress(self.data), self.dtype).reshape(self.shape).copy()


class Whole(Struct, frozen=True):
    """A large array as it is: packing it would be felt."""

    array: Array

    @property
    def nbytes(self) -> int:
        return self.array.nbytes

    def apply(self, before: Array | None) -> Array:
        return self.array


Change = Cells | Packed | Whole | None
MOST_PACKED = 2**18
"""Bytes of the largest array that is packed."""


class Patch(Struct, frozen=True):
    """`fields` as they are afterwards; `arrays` of the weights and the mask's cells, None where there is none then."""

    fields: dict[str, Any]
    arrays: dict[str, Change]
    mask: Mask | None = None
    """The mask but for its cells, where it differs; of kind "causal" in the stead of one of one's own."""
    own: bool = False
    """Whether the mask is one of one's own, so that its cells stand in `arrays["cells"]`."""

    @classmethod
    def between(cls, before: Document, after: Document) -> Patch:
        """What makes `after` of `before`. Arrays that both share cost nothing."""
        changed = {
            name: getattr(after, name)
            for name in _FIELDS
            if getattr(after, name) is not getattr(before, name)
        }
        arrays = {
            name: _change(getattr(before.weights, name), now)
            for name in _WEIGHTS
            if (now := getattr(after.weights, name)) is not getattr(before.weights, name)
        }
        if after.mask is before.mask:
            return cls(changed, arrays)
        own = after.mask.cells is not None
        if own:
            arrays["cells"] = _change(before.mask.cells, after.mask.cells)
        return cls(changed, arrays, Mask("causal" if own else after.mask.kind, after.mask.width), own)

    def apply(self, before: Document) -> Document:
        """The document afterwards. `before` must be the one that the patch was made from, or its equal."""
        changes = dict(self.fields)
        parts = {name: change for name, change in self.arrays.items() if name != "cells"}
        if parts:
            made = {name: _applied(change, getattr(before.weights, name)) for name, change in parts.items()}
            changes["weights"] = before.weights.replace(**made)
        if self.mask is not None:
            mask = self.mask
            if self.own:
                mask = Mask("own", mask.width, _applied(self.arrays["cells"], before.mask.cells))
            changes["mask"] = mask
        return before.replace(**changes)

    @property
    def nbytes(self) -> int:
        """What its arrays take."""
        held = sum(change.nbytes for change in self.arrays.values() if change is not None)
        rows = (self.fields.get(name, {}) for name in ("x_edits", "memory_edits", "batch_edits"))
        return held + sum(int(row.nbytes) for edits in rows for row in edits.values())


def _change(before: Array | None, after: Array | None) -> Change:
    """The smaller of the two: the cells that differ, bit for bit, or the whole, packed."""
    if after is None:
        return None
    if before is not None and (before.shape, before.dtype) == (after.shape, after.dtype):
        bits = f"u{after.itemsize}"
        at = np.flatnonzero(before.view(bits) != after.view(bits)).astype(np.int32)
        few = Cells(at, after.reshape(-1)[at])
        if 4 * few.nbytes <= after.nbytes:
            return few
    if after.nbytes > MOST_PACKED:
        return Whole(after)
    return Packed(after.shape, after.dtype.str, zlib.compress(after.tobytes(), 1))


def _applied(change: Change, before: Array | None) -> Array | None:
    if change is None:
        return None
    assert before is not None or not isinstance(change, Cells)
    made = change.apply(before)  # type: ignore[arg-type]
    made.flags.writeable = False
    return made
