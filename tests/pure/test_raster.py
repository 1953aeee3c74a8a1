"""Cells into pixels: numbers as they are written, kernels against NumPy, NumPy against a loop that anyone can read."""

from __future__ import annotations

import subprocess
import sys
from decimal import ROUND_HALF_EVEN, Decimal
from functools import cache
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mha_studio.engine import loader
from mha_studio.paint import cells
from mha_studio.paint.cells import NO_MARKS, SIGNS, Shades
from mha_studio.paint.colours import diverging_table, ink_table, sequential_table
from mha_studio.trace.numbers import LARGE, MINUS, format_number

FINITE = st.floats(-1e8, 1e8) | st.floats(-4, 4) | st.integers(-4000, 4000).map(lambda n: n / 8)
NUMBERS = st.floats(-3, 3, width=32) | st.sampled_from([np.nan, np.inf, -np.inf, 0.0, -0.0])


@cache
def raster() -> Any:
    """The kernels, compiled into the tests' own cache; not swapped in for other tests."""
    pytest.importorskip("numba")
    loader.read_kernels()  # points Numba at the cache
    from mha_studio.paint import raster as module

    return module


def shades(signed: bool = True, limit: float = 2.0) -> Shades:
    table = (
        diverging_table("#9a7dbf", "#f3f3f3", "#e39336") if signed else sequential_table("#f3f3f4", "#cc79a7")
    )
    offset, gain, low = cells.index_scale(signed, limit)
    inks = ink_table(table, "#1b1f24", "#ffffff")
    hatch = cells.hatch_tile("#c3c8cf", "#f1f2f3", 7, 1.5)
    missing = cells.hatch_tile("#b3261e", "#fdeeee", 5, 1.0, backwards=True)
    return Shades(
        table,
        inks,
        offset,
        gain,
        low,
        hatch,
        missing,
        0xFF5F6979,
        0xFFF1F2F3,
        0xFFB3261E,
        0xFFFDEEEE,
        0xFFE9EBEC,
    )


# How a number is written.


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (0.0, 2, "0.00"), (-0.001, 2, "0.00"), (-0.004999, 2, "0.00"), (-0.005001, 2, MINUS + "0.01"),
        (1.005, 2, "1.00"), (0.125, 2, "0.12"), (0.375, 2, "0.38"), (-1.5, 0, MINUS + "2"), (2.5, 0, "2"),
        (float("nan"), 2, "NaN"), (float("inf"), 2, "∞"), (float("-inf"), 2, MINUS + "∞"),
        (1234567.891, 1, "1234567.9"), (2.5e12, 2, "2.50e12"), (-1e9, 0, MINUS + "1.0e9"), (3.14159265, 6, "3.141593"),
    ],
)  # fmt: skip
def test_numbers_are_written_as_a_reader_expects(value: float, decimals: int, text: str) -> None:
    assert format_number(value, decimals) == text


def test_a_sign_is_written_where_it_is_asked_for() -> None:
    assert format_number(0.46, 2, sign=True) == "+0.46"
    assert format_number(-0.17, 2, sign=True) == MINUS + "0.17"
    assert format_number(-0.001, 2, sign=True) == "+0.00"


@given(FINITE, st.integers(0, 6))
def test_rounding_is_that_of_the_exact_number(value: float, decimals: int) -> None:
    exact = Decimal(value).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_EVEN)
    text = format_number(value, decimals)
    assert Decimal(text.replace(MINUS, "-")) == exact
    assert not (text.startswith(MINUS) and exact == 0)


@given(FINITE | NUMBERS, st.integers(0, 6))
def test_kernels_spell_as_format_number_writes(value: float, decimals: int) -> None:
    codes = np.zeros(24, np.int64)
    count = raster()._spell(value, decimals, 24, False, codes)
    assert "".join(SIGNS[code] for code in codes[:count][::-1]) == format_number(value, decimals)


def test_constants_that_are_compiled_in_are_those_of_the_house() -> None:
    kernels = raster()
    places = (kernels.POINT, kernels.MINUS, kernels.INFINITY, kernels.N, kernels.A, kernels.DOTS)
    assert "".join(SIGNS[place] for place in places) == f".{MINUS}∞Na…"
    assert (kernels.BLOCKED, kernels.MISSING, kernels.LARGE) == (cells.BLOCKED, cells.MISSING, LARGE)


def test_kernels_shorten_what_has_no_room() -> None:
    codes = np.zeros(24, np.int64)

    def spelled(value: float, most: int) -> str:
        count = raster()._spell(value, 2, most, False, codes)
        return "".join(SIGNS[code] for code in codes[:count][::-1])

    assert [spelled(-123.456, most) for most in (7, 6, 5, 4, 3, 0)] == [
        MINUS + "123.46", MINUS + "123.5", MINUS + "123", MINUS + "123", "…", ""
    ]  # fmt: skip
    assert spelled(LARGE * 3, 24) == "…"
    assert spelled(float("nan"), 2) == "…"


# Colours.


def test_zero_and_the_ends_of_a_scale_take_their_own_entries() -> None:
    values = np.array([[0.0, 2.0, -2.0, 50.0, -50.0, np.inf]])
    assert cells.colour_index(values, NO_MARKS, shades())[0].tolist() == [128, 255, 1, 255, 1, 255]
    shares = np.array([[0.0, 1.0, 2.0, 0.5, -0.1]])
    assert cells.colour_index(shares, NO_MARKS, shades(False))[0].tolist() == [0, 128, 255, 64, 0]


def test_a_scale_without_a_limit_still_has_colours() -> None:
    for limit in (0.0, -1.0, float("nan"), float("inf")):
        assert cells.index_scale(True, limit) == cells.index_scale(True, 1.0)


def test_hatches_join_when_they_are_tiled() -> None:
    tile = cells.hatch_tile("#000000", "#ffffff", 7, 1.5)
    for shift in range(1, 7):
        np.testing.assert_array_equal(np.roll(tile, (shift, -shift), (0, 1)), tile)
    assert len(np.unique(tile)) > 2, "lines are antialiased"


# Grids of cells.

SHAPES = st.tuples(st.integers(1, 7), st.integers(1, 7))


@given(
    st.data(), SHAPES, st.floats(1.0, 9.0), st.floats(1.0, 9.0), st.booleans(), st.sampled_from(["f4", "f8"])
)
def test_kernels_fill_cells_as_numpy_does(
    data: Any, shape: tuple[int, int], cell_w: float, cell_h: float, signed: bool, kind: str
) -> None:
    values = data.draw(arrays(np.dtype(kind), shape, elements=NUMBERS))
    blocked = data.draw(st.just(NO_MARKS) | arrays(np.bool_, shape))
    values.flags.writeable = False
    xs, ys = cells.edges(shape[1], cell_w), cells.edges(shape[0], cell_h)
    grid = 1 if min(cell_w, cell_h) >= 3 else 0
    shade = shades(signed)
    np.testing.assert_array_equal(
        raster().fill(values, blocked, xs, ys, grid, shade, None, 2),
        cells.fill(values, blocked, xs, ys, grid, shade),
    )


def test_a_cell_covers_its_pixels_and_lines_stand_between() -> None:
    values = np.array([[0.0, 1.0, -1.0], [2.0, np.nan, -np.inf]])
    xs, ys = cells.edges(3, 6.5), cells.edges(2, 7.25)
    shade = shades()
    out = cells.fill(values, NO_MARKS, xs, ys, 1, shade)
    assert out.shape == (ys[-1] + 1, xs[-1] + 1)
    assert (out[ys] == shade.grid).all()
    assert (out[:, xs] == shade.grid).all()
    index = cells.colour_index(values, NO_MARKS, shade)
    for i, j in ((0, 0), (0, 1), (0, 2), (1, 0)):
        assert (out[ys[i] + 1 : ys[i + 1], xs[j] + 1 : xs[j + 1]] == shade.table[index[i, j]]).all()
    missing, blocked = out[ys[1] + 1 : ys[2], xs[1] + 1 : xs[2]], out[ys[1] + 1 : ys[2], xs[2] + 1 : xs[3]]
    assert set(np.unique(missing)) <= set(np.unique(shade.missing))
    assert set(np.unique(blocked)) <= set(np.unique(shade.hatch))
    assert len(np.unique(missing)) > 1
    assert len(np.unique(blocked)) > 1


@given(st.data(), st.tuples(st.integers(1, 12), st.integers(1, 12)), st.booleans())
def test_pooling_keeps_what_stands_out(data: Any, shape: tuple[int, int], signed: bool) -> None:
    values = data.draw(arrays(np.float32, shape, elements=NUMBERS))
    blocked = data.draw(st.just(NO_MARKS) | arrays(np.bool_, shape))
    high, wide = data.draw(st.integers(1, shape[0])), data.draw(st.integers(1, shape[1]))
    rows, cols = cells.pool_edges(shape[0], high), cells.pool_edges(shape[1], wide)
    pooled, all_blocked = cells.pool(values, blocked, rows, cols, signed)
    for r in range(high):
        for c in range(wide):
            window = np.s_[rows[r] : rows[r + 1], cols[c] : cols[c + 1]]
            free = ~np.isneginf(values[window])
            if blocked.size:
                free &= ~blocked[window]
            seen = values[window][free]
            assert all_blocked[r, c] == (seen.size == 0)
            if seen.size == 0:
                assert np.isneginf(pooled[r, c])
            elif np.isnan(seen).any():
                assert np.isnan(pooled[r, c])
            elif signed:
                assert abs(pooled[r, c]) == np.abs(seen).max()
                assert pooled[r, c] in seen
            else:
                assert pooled[r, c] == seen.max()
    for given_values in (values, np.asfortranarray(values), values.astype(np.float64)):
        theirs, theirs_blocked = raster().pool(given_values, blocked, rows, cols, signed)
        np.testing.assert_array_equal(theirs, pooled)
        np.testing.assert_array_equal(theirs_blocked, all_blocked)


def test_kernels_take_views_as_they_come() -> None:
    base = np.linspace(-2, 2, 60, dtype=np.float32).reshape(6, 10)
    base.flags.writeable = False
    shade = shades()
    for view in (base.T, base[::2, 1:7], base[:, ::-1]):
        xs, ys = cells.edges(view.shape[1], 5), cells.edges(view.shape[0], 5)
        np.testing.assert_array_equal(
            raster().fill(view, NO_MARKS, xs, ys, 0, shade, None, 0),
            cells.fill(view, NO_MARKS, xs, ys, 0, shade),
        )


# Digits.

BOX = SimpleNamespace(glyphs=np.full((len(SIGNS), 9, 5), 255, np.uint8), rise=1, tall=7)


@given(arrays(np.float32, (3, 4), elements=NUMBERS), st.floats(12, 40), st.floats(9, 20))
def test_digits_stay_inside_their_cells(values: np.ndarray, cell_w: float, cell_h: float) -> None:
    xs, ys = cells.edges(4, cell_w), cells.edges(3, cell_h)
    shade = shades()
    bare = raster().fill(values, NO_MARKS, xs, ys, 1, shade, None, 2)
    written = raster().fill(values, NO_MARKS, xs, ys, 1, shade, BOX, 2)
    changed = bare != written
    assert not changed[:, xs].any(), "no digit crosses a line to its left or right"
    for i in range(3):
        for j in range(4):
            assert changed[ys[i] : ys[i + 1], xs[j] : xs[j + 1]].any(), "every number is written"


def test_digits_take_the_ink_of_their_ground() -> None:
    values = np.array([[-2.0, 0.0, 2.0]])
    xs, ys = cells.edges(3, 40), cells.edges(1, 20)
    shade = shades()
    out = raster().fill(values, NO_MARKS, xs, ys, 1, shade, BOX, 2)
    for j, code in enumerate((1, 128, 255)):
        middle = out[ys[0] + 10, xs[j] + 20]
        assert middle == shade.inks[code]


def test_numba_is_not_imported_until_it_is_asked_for() -> None:
    code = "import sys, mha_studio.paint.cells; sys.exit('numba' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_without_kernels_numpy_goes_on_serving(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "_kernels", None)
    monkeypatch.setitem(sys.modules, "mha_studio.paint.raster", None)
    assert cells.load_kernels() is False
    assert not cells.kernels_ready()
