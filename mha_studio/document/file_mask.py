"""Masks out of a file: the arrays are what counts, and where they are what the description says, it is that mask.

The rest of the file is read in `file.py`.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from mha_studio.document.document import Document, Mask
from mha_studio.document.inputs import attn_mask, key_padding_mask
from mha_studio.document.tensors import ContainerError
from mha_studio.language import tr

Array = NDArray[Any]


def read_mask(doc: Document, kind: Any, width: int, arrays: dict[str, Array | None]) -> Mask:
    """The mask of a document that has none yet, from `attn_mask` and `key_padding_mask` and from what is said of them.

    An array that is missing is as it was said. Raises `ContainerError` or `DocumentError`.
    """
    queries, keys, heads, count = doc.length, doc.given_keys, doc.config.num_heads, len(doc.sentences)
    cells = arrays["attn_mask"]
    if cells is not None:
        cells = _by_head(_checked("attn_mask", cells), heads, count)
        if cells.shape not in ((queries, keys), (heads, queries, keys)):
            raise ContainerError(
                tr(
                    "“attn_mask” is {shape}; {queries} × {keys}, for all heads or for each of {heads}, would "
                    "fit"
                ).format(shape=_times(cells.shape), queries=queries, keys=keys, heads=heads)
            )
    padding = arrays["key_padding_mask"]
    if padding is not None:
        padding = _checked("key_padding_mask", padding)
        if padding.shape != (count, keys) and not (count == 1 and padding.shape == (keys,)):
            raise ContainerError(
                tr("“key_padding_mask” is {shape}; {count} × {keys} would fit").format(
                    shape=_times(padding.shape), count=count, keys=keys
                )
            )
        padding = padding.reshape(count, keys)
    if kind == "own":
        if cells is None:
            raise ContainerError(
                tr("“attn_mask” is missing, and its description speaks of a mask of one's own")
            )
    else:
        said = Mask(kind, width)
        known = doc.replace(mask=said)
        if _same(cells, attn_mask(known), heads, count) and _same(padding, key_padding_mask(known), 1, count):
            return said
    return Mask("own", width, _with_padding(doc, cells, padding))


def _with_padding(doc: Document, cells: Array | None, padding: Array | None) -> Array:
    """The cells of a mask of one's own, with the keys blocked beside those that only fill up shorter sentences."""
    if cells is None:
        cells = np.zeros((doc.length, doc.given_keys), bool)
    if padding is None or _same(padding, key_padding_mask(doc), 1, len(doc.sentences)):
        return np.array(cells)
    if doc.batch:
        raise ContainerError(
            tr(
                "“key_padding_mask” blocks other keys than those that fill up the shorter sentences, "
                "which this version cannot show"
            )
        )
    if not (cells.any() or cells.dtype.kind == "f"):
        return np.array(np.broadcast_to(padding, cells.shape))
    return np.array(_addends(cells) + _addends(np.broadcast_to(padding, cells.shape)))


def _by_head(cells: Array, heads: int, count: int) -> Array:
    """(L, S) where all heads have the same mask, else (H, L, S) where all sentences have the same."""
    if cells.ndim != 3 or cells.shape[0] not in (1, heads, count * heads):
        return cells
    if (
        cells.shape[0] == count * heads
        and (cells[:heads] == cells.reshape(count, *cells[:heads].shape)).all()
    ):
        cells = cells[:heads]
    return cells[0] if (cells == cells[:1]).all() else cells


def _same(given: Array | None, known: Array | None, heads: int, count: int) -> bool:
    """Whether an array of the file is the one that is known; one that is missing is."""
    if given is None:
        return True
    if known is None:
        return False
    known = _by_head(known, heads, 1) if known.ndim == 3 else known.reshape(given.shape[-2:])
    return given.dtype == known.dtype and np.array_equal(given, known)


def _checked(name: str, cells: Array) -> Array:
    cells = cells.astype(cells.dtype.newbyteorder("="))
    if cells.dtype.kind == "f" and (np.isnan(cells).any() or np.isposinf(cells).any()):
        raise ContainerError(tr("“{name}” holds NaN or +∞; numbers and −∞ would fit").format(name=name))
    return cells


def _addends(cells: Array) -> Array:
    return np.where(cells, -np.inf, 0.0) if cells.dtype.kind == "b" else cells


def _times(shape: tuple[int, ...]) -> str:
    return " × ".join(map(str, shape)) or tr("a single number")
