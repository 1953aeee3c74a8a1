"""Edits of the mask: its kind, painting it cell by cell, and what becomes of a row with every key blocked."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from msgspec import Struct

from mha_studio.document.document import Array, Document, DocumentError, FullyMasked, Mask, MaskKind
from mha_studio.document.edit_base import EditError
from mha_studio.document.inputs import attn_mask
from mha_studio.language import tr

WITH_WIDTH = frozenset({"window", "prefix", "padding"})
"""The kinds of mask that `Mask.width` belongs to."""


class SetMask(Struct, frozen=True):
    """Choose what is blocked. `width` counts for the kinds of `WITH_WIDTH`; "own" begins with what is blocked now."""

    kind: MaskKind
    width: int = 1

    @property
    def name(self) -> str:
        return {
            "none": tr("Turn the mask off"),
            "window": tr("Mask all but ± {width}").format(width=self.width),
            "prefix": tr("Set the mask to causal with a prefix of {width}").format(width=self.width),
            "padding": tr("Mask the last {width} as padding").format(width=self.width),
            "alibi": tr("Set the mask to ALiBi"),
            "causal": tr("Set the mask to causal"),
            "own": tr("Set the mask to one of your own"),
        }.get(self.kind, self.kind)

    @property
    def merge_key(self) -> str | None:
        return self.kind if self.kind in WITH_WIDTH else None

    def apply(self, doc: Document) -> Document:
        if self.kind == "own":
            own = Mask("own", doc.mask.width, own_cells(doc))
            return doc if doc.mask.kind == "own" else doc.replace(mask=own)
        try:
            mask = Mask(self.kind, self.width)
        except DocumentError as error:
            raise EditError(str(error)) from None
        return doc if mask == doc.mask else doc.replace(mask=mask)


class PaintMask(Struct, frozen=True):
    """Block or allow cells (query, key), in all heads. Any mask becomes one of one's own by it.

    What is allowed has nothing added to its score. A stroke is several of these in a row.
    """

    cells: tuple[tuple[int, int], ...]
    blocked: bool

    @property
    def name(self) -> str:
        return tr("Paint the mask") if self.blocked else tr("Clear cells of the mask")

    @property
    def merge_key(self) -> str | None:
        return f"paint {self.blocked}"

    def apply(self, doc: Document) -> Document:
        rows, cols = doc.length, doc.given_keys
        for row, col in self.cells:
            if not (0 <= row < rows and 0 <= col < cols):
                raise EditError(
                    tr("The mask has no cell [{row}, {col}]; it is {rows} × {cols}.").format(
                        row=row + 1, col=col + 1, rows=rows, cols=cols
                    )
                )
        before = own_cells(doc)
        after = before.copy()
        value = self.blocked if after.dtype.kind == "b" else (-np.inf if self.blocked else 0.0)
        for row, col in self.cells:
            after[..., row, col] = value
        if np.array_equal(before, after):
            return doc
        return doc.replace(mask=Mask("own", doc.mask.width, after))


class SetFullyMasked(Struct, frozen=True):
    """Choose what a row with every key blocked becomes: "nan", "zero" or "uniform"."""

    policy: FullyMasked
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return {
            "nan": tr("Give blocked rows NaN"),
            "zero": tr("Give blocked rows zeros"),
            "uniform": tr("Give blocked rows equal shares"),
        }.get(self.policy, self.policy)

    def apply(self, doc: Document) -> Document:
        if self.policy == doc.fully_masked:
            return doc
        try:
            return doc.replace(fully_masked=self.policy)
        except DocumentError as error:
            raise EditError(str(error)) from None


def own_cells(doc: Document) -> Array:
    """The mask in force as the cells of one of one's own: (L, S), or (H, L, S) where heads differ.

    What fills up the sentences of a batch is left out, as it stays blocked anyway. A padding mask blocks other keys in
    each of them; those of the first sentence are taken.
    """
    mask = attn_mask(doc)
    if mask is not None:
        return mask
    cells = np.zeros((doc.length, doc.given_keys), bool)
    if doc.mask.kind == "padding":
        length = doc.given_keys if doc.memory is not None else len(doc.tokens)
        cells[:, max(0, length - doc.mask.width) : length] = True
    return cells
