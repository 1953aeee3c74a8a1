"""Edits of the layer: its sizes, its switches, its scale, and its heads as wholes."""

from __future__ import annotations

import dataclasses
import operator
from collections.abc import Callable
from typing import Any, ClassVar, Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from mha_studio.document.defaults import DIM_RANGE, drawn_weights, head_choices, nearest_heads
from mha_studio.document.document import Document, DocumentError, Mask, Positions
from mha_studio.document.edit_base import UNTOLD, EditError, has_bias, number
from mha_studio.document.pins import PER_HEAD, PinCell, without
from mha_studio.engine.weights import BIASES
from mha_studio.language import tr

Array = NDArray[Any]
_IN = ("w_q", "w_k", "w_v", "b_q", "b_k", "b_v", "bias_k", "bias_v")
"""The parameters of which a head has rows; of w_o it has columns."""


class SetHeads(Struct, frozen=True):
    """Share the same weights among another number of heads. Pins within heads are let go: they are other heads now."""

    num_heads: int
    merge_key: ClassVar[str | None] = "heads"

    @property
    def name(self) -> str:
        return tr("Set heads to {heads}").format(heads=self.num_heads)

    def apply(self, doc: Document) -> Document:
        width = doc.config.embed_dim
        if self.num_heads == doc.config.num_heads:
            return doc
        if self.num_heads not in head_choices(width):
            fitting = _either(head_choices(width))
            raise EditError(
                tr("{heads} heads cannot share d_model = {width} evenly; {fitting} would fit.").format(
                    heads=self.num_heads, width=width, fitting=fitting
                )
            )
        heads = operator.index(self.num_heads)
        changes: dict[str, Any] = {**UNTOLD, "muted": (), "pins": without(doc.pins, PER_HEAD)}
        if doc.mask.cells is not None and doc.mask.cells.ndim == 3:
            # A mask of each head: the first heads keep theirs, further ones take them over from the start.
            taken = doc.mask.cells[np.arange(heads) % doc.config.num_heads]
            changes["mask"] = Mask("own", doc.mask.width, taken)
        return doc.replace(config=dataclasses.replace(doc.config, num_heads=heads), **changes)


class SetEmbedDim(Struct, frozen=True):
    """Another d_model. Weights of another size are other weights: they are drawn from the document's seed."""

    embed_dim: int
    merge_key: ClassVar[str | None] = "dim"

    @property
    def name(self) -> str:
        return tr("Set d_model to {width}").format(width=self.embed_dim)

    def apply(self, doc: Document) -> Document:
        low, high = DIM_RANGE
        if not low <= self.embed_dim <= high:
            raise EditError(
                tr("d_model cannot be {value}; a whole number from {low} to {high} would fit.").format(
                    value=self.embed_dim, low=low, high=high
                )
            )
        if self.embed_dim == doc.config.embed_dim:
            return doc
        width = operator.index(self.embed_dim)
        heads = nearest_heads(width, doc.config.num_heads)
        config = dataclasses.replace(doc.config, embed_dim=width, num_heads=heads, kdim=None, vdim=None)
        changes: dict[str, Any] = {"muted": doc.muted if heads == doc.config.num_heads else ()}
        if doc.mask.cells is not None and doc.mask.cells.ndim == 3:
            taken = doc.mask.cells[np.arange(heads) % doc.config.num_heads]
            changes["mask"] = Mask("own", doc.mask.width, taken)
        weights = drawn_weights(config, doc.seed, doc.dtype)
        return doc.replace(
            config=config, weights=weights, lexicon={}, spread=(), x_edits={}, memory_edits={}, batch_edits={},
            pins={}, note="", **UNTOLD, **changes,
        )  # fmt: skip


class SetScaled(Struct, frozen=True):
    """Scale the scores, or do not."""

    on: bool
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return tr("Turn scaling on") if self.on else tr("Turn scaling off")

    def apply(self, doc: Document) -> Document:
        return doc if self.on == doc.scaled else doc.replace(scaled=bool(self.on))


class SetScale(Struct, frozen=True):
    """What the scores are multiplied by: a number, None for 1/√d_k, or "off"."""

    scale: float | Literal["off"] | None

    @property
    def name(self) -> str:
        if self.scale == "off":
            return tr("Turn scaling off")
        return (
            tr("Scale by 1 ÷ √dₖ")
            if self.scale is None
            else tr("Scale by {scale}").format(scale=f"{self.scale:g}")
        )

    @property
    def merge_key(self) -> str | None:
        return "scale" if isinstance(self.scale, int | float) else None

    def apply(self, doc: Document) -> Document:
        if self.scale == "off":
            return SetScaled(False).apply(doc)
        value = None if self.scale is None else number(self.scale)
        if doc.scaled and doc.config.scale == value:
            return doc
        return doc.replace(config=dataclasses.replace(doc.config, scale=value), scaled=True)


class SetPositions(Struct, frozen=True):
    """Add position vectors, or do not."""

    kind: Positions
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return tr("Turn positions on") if self.kind != "none" else tr("Turn positions off")

    def apply(self, doc: Document) -> Document:
        if self.kind == doc.positions:
            return doc
        try:
            return doc.replace(positions=self.kind)
        except DocumentError as error:
            raise EditError(str(error)) from None


class SetBiased(Struct, frozen=True):
    """Add the biases, or do not. Where the layer never had any, some are drawn from the document's seed."""

    on: bool
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return tr("Turn bias on") if self.on else tr("Turn bias off")

    def apply(self, doc: Document) -> Document:
        if self.on and not doc.config.bias:
            config = dataclasses.replace(doc.config, bias=True)
            drawn = drawn_weights(config, doc.seed, doc.dtype)
            weights = doc.weights.replace(**{name: getattr(drawn, name) for name in BIASES})
            return doc.replace(config=config, weights=weights, biased=True)
        return doc if self.on == has_bias(doc) else doc.replace(biased=bool(self.on))


class MuteHead(Struct, frozen=True):
    """Make a head's part of the concatenation zero, or let it be heard again. Heads count from 0."""

    head: int
    on: bool
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return (tr("Mute head {head}") if self.on else tr("Unmute head {head}")).format(head=self.head + 1)

    def apply(self, doc: Document) -> Document:
        head = _head(doc, self.head)
        if self.on == (head in doc.muted):
            return doc
        others = tuple(other for other in doc.muted if other != head)
        return doc.replace(muted=(*others, head) if self.on else others)


class SwapHeads(Struct, frozen=True):
    """Let two heads change places, with all that is theirs: the output stays what it was, but for ALiBi's slopes,
    which belong to places."""

    first: int
    second: int
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return tr("Swap heads {first} and {second}").format(first=self.first + 1, second=self.second + 1)

    def apply(self, doc: Document) -> Document:
        a, b = _head(doc, self.first), _head(doc, self.second)
        if a == b:
            return doc
        order = list(range(doc.config.num_heads))
        order[a], order[b] = b, a
        return _reordered(doc, order)


class CopyHead(Struct, frozen=True):
    """Put a copy of one head's parameters in the place of another's. Pins in the other are let go."""

    source: int
    target: int
    merge_key: ClassVar[str | None] = None

    @property
    def name(self) -> str:
        return tr("Copy head {source} to head {target}").format(
            source=self.source + 1, target=self.target + 1
        )

    def apply(self, doc: Document) -> Document:
        a, b = _head(doc, self.source), _head(doc, self.target)
        if a == b:
            return doc
        order = list(range(doc.config.num_heads))
        order[b] = a
        return _reordered(doc, order)


def _reordered(doc: Document, order: list[int]) -> Document:
    """The document with head `order[h]` in place h. Where a head comes twice, what is pinned stays in its own place,
    and what it is muted by, too."""
    config, weights = doc.config, doc.weights
    depth = config.head_dim
    rows = np.concatenate([np.arange(h * depth, (h + 1) * depth) for h in order])
    arrays = {name: getattr(weights, name) for name in _IN}
    changed: dict[str, Array] = {name: array[rows] for name, array in arrays.items() if array is not None}
    changed["w_o"] = weights.w_o[:, rows]
    swap = len(set(order)) == len(order)
    changes: dict[str, Any] = {
        "weights": weights.replace(**changed),
        "look": tuple(doc.look[h] for h in order) if doc.look else (),
        "claims": tuple(
            dataclasses.replace(claim, head=place)
            for place, h in enumerate(order)
            for claim in doc.claims
            if claim.head == h
        ),
        "pins": _pins_of_heads(doc, lambda h: order.index(h) if swap else (h if order[h] == h else None)),
    }
    if swap:
        changes["muted"] = tuple(order.index(h) for h in doc.muted)
    if doc.mask.cells is not None and doc.mask.cells.ndim == 3:
        changes["mask"] = Mask("own", doc.mask.width, doc.mask.cells[order])
    return doc.replace(**changes)


def _pins_of_heads(doc: Document, place: Callable[[int], int | None]) -> dict[PinCell, float]:
    """The pins where head h is now at `place(h)`; None: they are let go. Those of the output stay."""
    depth = doc.config.head_dim
    found = {}
    for cell, value in doc.pins.items():
        if cell.matrix == "output":
            found[cell] = value
            continue
        inside = cell.matrix in PER_HEAD
        head, col = (cell.head, cell.col) if inside else divmod(cell.col, depth)
        now = place(head)
        if now is not None:
            moved = cell._replace(head=now) if inside else cell._replace(col=now * depth + col)
            found[moved] = value
    return found


def _head(doc: Document, head: int) -> int:
    heads = doc.config.num_heads
    if isinstance(head, bool) or not 0 <= head < heads:
        raise EditError(
            tr("There is no head {head}; this layer has {heads}.").format(head=head + 1, heads=heads)
        )
    return operator.index(head)


def _either(numbers: tuple[int, ...]) -> str:
    *rest, last = map(str, numbers)
    return tr("{rest} or {last}", "a list").format(rest=", ".join(rest), last=last) if rest else last
