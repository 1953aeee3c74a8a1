"""Blocks from places: the array as it is shown, its colour scale, the size of its digits, what of it is filled."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from mha_studio.scene.frame import Block, Scale
from mha_studio.scene.measure import digits_px, number_chars
from mha_studio.scene.place import Place
from mha_studio.scene.view import View
from mha_studio.scene.work import Work
from mha_studio.trace.gradients import VALUE, GradientTrace
from mha_studio.trace.model import Array, Matrix
from mha_studio.trace.trace import Trace

Marks = NDArray[np.bool_]

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


class Shown(NamedTuple):
    """A matrix as displayed: its numbers, and the marks that go with them where there are any."""

    array: Array
    blocked: Marks | None
    pinned: Marks | None


def shown(matrix: Matrix, transposed: bool, row: int | None) -> Shown:
    """A matrix as displayed: whole, transposed, or one row; the same objects for the same question."""
    if not transposed and row is None:
        return Shown(matrix.array, matrix.blocked, matrix.pinned)

    def turned() -> Shown:
        marks = (None if found is None else found.T for found in (matrix.blocked, matrix.pinned))
        return Shown(matrix.array.T, *marks)

    def cut() -> Shown:
        rows = slice(row, (row or 0) + 1)
        marks = (None if found is None else found[rows] for found in (matrix.blocked, matrix.pinned))
        return Shown(matrix.array[rows], *marks)

    return _once(matrix, "T" if transposed else "row", row or 0, turned if transposed else cut)  # type: ignore[return-value]


def window_of(matrix: Matrix, transposed: bool, row: int, first: int, last: int) -> Shown:
    """The cells from column `first` to `last` (exclusive) of one row of a matrix as displayed."""

    def cut() -> Shown:
        part = np.s_[row : row + 1, first:last]
        whole = shown(matrix, transposed, None)
        marks = (None if found is None else found[part] for found in (whole.blocked, whole.pinned))
        return Shown(whole.array[part], *marks)

    what = f"{first}:{last}{'T' if transposed else ''}"
    return _once(matrix, what, row, cut)  # type: ignore[return-value]


def largest(matrix: Matrix) -> float:
    """The largest finite absolute value, 0 where there is none."""

    def find() -> float:
        values = np.abs(matrix.array)
        top = float(values.max(initial=0.0))
        return top if np.isfinite(top) else float(values[np.isfinite(values)].max(initial=0.0))

    return _once(matrix, "largest", 0, find)  # type: ignore[return-value]


def scale_of(trace: Trace, view: View, matrix: Matrix, head: int, place_name: str = "") -> Scale:
    """The colour scale of a matrix: the common one of its kind, or its own where the onlooker asked for that. Numbers
    that stand beside gradients, by the name of their place, keep the scale that they have on the way there."""
    of = trace.forward if isinstance(trace, GradientTrace) and place_name.startswith(VALUE) else trace
    limit = of.scale_limit(matrix.scale)
    if view.own_scale:
        limit = largest(matrix) or limit
    hue = head if matrix.scale == "share" else None
    return Scale(matrix.scale, limit, hue)


def fewer(view: View) -> range:
    """The numbers of decimals that are tried, from the one that was chosen: for the last row of a hall one decimal
    that can be read is worth more than none."""
    return range(view.decimals, max(min(view.decimals, 1) if view.presenting else view.decimals, 0) - 1, -1)


def digits_in(view: View, matrix: Matrix, cell_w: float, cell_h: float) -> tuple[float, int]:
    """The size of the digits in a matrix's cells (0 where they would be too small) and how many decimals they have."""
    for decimals in fewer(view):
        chars = number_chars(largest(matrix), decimals)
        if view.presenting and not _signed(matrix):
            chars -= 1
        px = digits_px(cell_w, cell_h, chars, view.digits)
        if px > 0.0:
            return px, decimals
    # Room for an ordinary number, but not for the largest with all its decimals: that one is written shorter.
    chars = max(number_chars(1.0, view.decimals), number_chars(largest(matrix), 0))
    return digits_px(cell_w, cell_h, chars, view.digits), view.decimals


def _signed(matrix: Matrix) -> bool:
    """Whether any number is below zero."""
    return _once(matrix, "signed", 0, lambda: bool((matrix.array < 0.0).any()))  # type: ignore[return-value]


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
    seen = shown(matrix, place.transposed, row)
    px, decimals = digits_in(view, matrix, place.cell_w, place.cell_h)
    return Block(
        id=place.id,
        matrix=place.matrix,
        array=seen.array,
        x=place.x,
        y=place.y,
        cell_w=place.cell_w,
        cell_h=place.cell_h,
        role=matrix.role,
        scale=scale_of(trace, view, matrix, place.head, place.matrix),
        head=place.head,
        batch=view.batch,
        transposed=place.transposed,
        turn=place.turn,
        opacity=place.opacity,
        filled=filled,
        text_px=px,
        decimals=decimals,
        blocked=seen.blocked,
        pinned=seen.pinned,
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
