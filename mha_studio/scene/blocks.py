"""Blocks from places: the array as it is shown, its colour scale, the size of its digits, what of it is filled."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from mha_studio.scene.frame import Block, Scale
from mha_studio.scene.measure import digits_px, number_chars
from mha_studio.scene.place import Place
from mha_studio.scene.view import View
from mha_studio.scene.work import Work
from mha_studio.trace.model import Array, Matrix
from mha_studio.trace.trace import Trace

_kept: WeakKeyDictionary[Matrix, dict[tuple[str, int], object]] = WeakKeyDictionary()
"""Transposes, rows and the largest value of a matrix: found again for the same matrix, since painters keep images by
identity, and gone with it."""


def _once(matrix: Matrix, what: str, index: int, make: Callable[[], object]) -> object:
    """What `make` answers for this matrix, made once. It may hold the matrix's arrays, not the matrix itself."""
    kept = _kept.setdefault(matrix, {})
    found = kept.get((what, index))
    if found is None:
        found = kept[what, index] = make()
    return found


def shown(matrix: Matrix, transposed: bool, row: int | None) -> tuple[Array, NDArray[np.bool_] | None]:
    """Numbers and blocked marks as displayed: whole, transposed, or one row; the same objects for the same question."""

    def cut() -> tuple[Array, NDArray[np.bool_] | None]:
        if transposed:
            return matrix.array.T, None if matrix.blocked is None else matrix.blocked.T
        rows = slice(row, (row or 0) + 1)
        return matrix.array[rows], None if matrix.blocked is None else matrix.blocked[rows]

    if not transposed and row is None:
        return matrix.array, matrix.blocked
    return _once(matrix, "T" if transposed else "row", row or 0, cut)  # type: ignore[return-value]


def largest(matrix: Matrix) -> float:
    """The largest finite absolute value, 0 where there is none."""

    def find() -> float:
        values = np.abs(matrix.array)
        top = float(values.max(initial=0.0))
        return top if np.isfinite(top) else float(values[np.isfinite(values)].max(initial=0.0))

    return _once(matrix, "largest", 0, find)  # type: ignore[return-value]


def scale_of(trace: Trace, view: View, matrix: Matrix, head: int) -> Scale:
    """The colour scale of a matrix: the common one of its kind, or its own where the onlooker asked for that."""
    limit = trace.scale_limit(matrix.scale)
    if view.own_scale:
        limit = largest(matrix) or limit
    hue = head if matrix.scale == "share" else None
    return Scale(matrix.scale, limit, hue)


def block(
    trace: Trace,
    view: View,
    place: Place,
    filled: tuple[int, int] | None = None,
    row: int | None = None,
    ground: bool = True,
) -> Block:
    """The block for a place; `row` shows that row alone."""
    matrix = trace.matrix(place.matrix, place.head, view.batch)
    array, blocked = shown(matrix, place.transposed, row)
    px = digits_px(place.cell_w, place.cell_h, number_chars(largest(matrix), view.decimals))
    return Block(
        id=place.id,
        matrix=place.matrix,
        array=array,
        x=place.x,
        y=place.y,
        cell_w=place.cell_w,
        cell_h=place.cell_h,
        role=matrix.role,
        scale=scale_of(trace, view, matrix, place.head),
        head=place.head,
        batch=view.batch,
        transposed=place.transposed,
        turn=place.turn,
        opacity=place.opacity,
        filled=filled,
        text_px=px,
        decimals=view.decimals,
        blocked=blocked,
        pooled=min(place.cell_w, place.cell_h) < 1.0,
        origin=(row or 0, 0),
        ground=ground,
    )


def filled_of(place: Place, work: Work) -> tuple[int, int] | None:
    """How much of a place's matrix is computed: all, unless it is the result at work."""
    if work.result is None or place.matrix != work.result.matrix:
        return None
    if place.strip >= 0:
        return None
    return work.filled
