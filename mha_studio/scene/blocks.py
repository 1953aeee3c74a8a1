"""Blocks from places: the array as it is shown, its colour scale, the size of its digits, what of it is filled."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from mha_studio.scene.frame import Block, Scale
from mha_studio.scene.measure import digits_px, number_chars
from mha_studio.scene.place import Place
from mha_studio.scene.view import View
from mha_studio.scene.work import Work
from mha_studio.trace.model import Matrix
from mha_studio.trace.trace import Trace

AnyArray = NDArray[np.generic]

_KEPT = 256


class _Views:
    """Transposes and rows of arrays, and their largest value, found again for the same array: painters cache by
    identity, so the same numbers must be the same object. Holds the arrays it has seen last, and their views."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[int, str, int], tuple[AnyArray, object]] = OrderedDict()

    def get(self, array: AnyArray, what: str, index: int, make: Callable[[], object]) -> object:
        key = (id(array), what, index)
        found = self._kept.get(key)
        if found is not None and found[0] is array:
            self._kept.move_to_end(key)
            return found[1]
        made = make()
        self._kept[key] = (array, made)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return made


_views = _Views()


def shown(array: NDArray[np.generic], transposed: bool, row: int | None) -> NDArray[np.floating]:
    """The array as displayed: transposed or not, whole or one row of it; the same object for the same question."""
    out = array
    if transposed:
        out = _views.get(out, "T", 0, lambda: array.T)  # type: ignore[assignment]
    if row is not None:
        whole = out
        out = _views.get(whole, "row", row, lambda: whole[row : row + 1])  # type: ignore[assignment]
    return out  # type: ignore[return-value]


def largest(array: NDArray[np.floating]) -> float:
    """The largest finite absolute value, 0 where there is none."""

    def find() -> float:
        values = np.abs(array)
        top = float(values.max(initial=0.0))
        return top if np.isfinite(top) else float(values[np.isfinite(values)].max(initial=0.0))

    return _views.get(array, "max", 0, find)  # type: ignore[return-value]


def scale_of(trace: Trace, view: View, matrix: Matrix, head: int) -> Scale:
    """The colour scale of a matrix: the common one of its kind, or its own where the onlooker asked for that."""
    limit = trace.scale_limit(matrix.scale)
    if view.own_scale:
        limit = largest(matrix.array) or limit
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
    array = shown(matrix.array, place.transposed, row)
    blocked = matrix.blocked
    if blocked is not None:
        blocked = shown(blocked, place.transposed, row)  # type: ignore[assignment]
    px = digits_px(place.cell_w, place.cell_h, number_chars(largest(matrix.array), view.decimals))
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
