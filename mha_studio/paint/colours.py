"""Colour arithmetic, free of Qt: contrast, mixing, and the 256-step tables that turn numbers into colours.

Colours are written "#rrggbb"; tables are arrays of 0xAARRGGBB. Which colours are used is said in `theme.py`.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Table = NDArray[np.uint32]

STEPS = 256
CENTRE = 128  # the entry of a signed table that stands for 0; the scale reaches 1 and 255
BEND = 0.82  # below 1: small numbers take a little more colour than in proportion, so that they can be told from 0


def rgb(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255, of "#rrggbb". Raises ValueError for anything else."""
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"A colour is written #rrggbb, but this is {colour!r}.")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def argb(colour: str) -> int:
    """The opaque pixel 0xffRRGGBB."""
    r, g, b = rgb(colour)
    return 0xFF000000 | r << 16 | g << 8 | b


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance")."""
    parts = [part / 255.0 for part in rgb(colour)]
    r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: str, b: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mix(over: str, under: str, share: float) -> str:
    """`share` (0 to 1) of the first colour laid over the second."""
    pairs = zip(rgb(over), rgb(under), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1.0 - share)):02x}" for a, b in pairs)


def _ramp(start: str, end: str, at: NDArray[np.float64]) -> Table:
    a, b = np.array(rgb(start), float), np.array(rgb(end), float)
    parts = np.rint(a + (b - a) * at[:, None] ** BEND).astype(np.uint32)
    return np.uint32(0xFF000000) | parts[:, 0] << 16 | parts[:, 1] << 8 | parts[:, 2]


@lru_cache(maxsize=32)
def diverging_table(low: str, middle: str, high: str) -> Table:
    """(256,) pixels from `low` over `middle` (entry 128, exactly) to `high`; entry 0 repeats entry 1. Read-only."""
    out = np.empty(STEPS, np.uint32)
    reach = STEPS - 1 - CENTRE
    out[CENTRE:] = _ramp(middle, high, np.arange(reach + 1) / reach)
    out[CENTRE : CENTRE - reach - 1 : -1] = _ramp(middle, low, np.arange(reach + 1) / reach)
    out[0] = out[1]
    out.flags.writeable = False
    return out


@lru_cache(maxsize=64)
def sequential_table(low: str, high: str) -> Table:
    """(256,) pixels from `low` to `high`. Read-only."""
    out = _ramp(low, high, np.arange(STEPS) / (STEPS - 1))
    out.flags.writeable = False
    return out


@lru_cache(maxsize=32)
def stops_table(stops: tuple[str, ...]) -> Table:
    """(256,) pixels through several colours at even distances. Read-only."""
    at = np.linspace(0.0, 1.0, STEPS) ** BEND * (len(stops) - 1)
    parts = np.array([rgb(stop) for stop in stops], float)
    each = [np.rint(np.interp(at, np.arange(len(stops)), parts[:, k])).astype(np.uint32) for k in range(3)]
    out: Table = np.uint32(0xFF000000) | each[0] << 16 | each[1] << 8 | each[2]
    out.flags.writeable = False
    return out


@lru_cache(maxsize=64)
def held_dark(colour: str, ground: str, ink: str = "#ffffff", enough: float = 4.6) -> str:
    """As much of `colour` laid over `ground` as leaves `ink` readable on it: so one ink serves a whole table."""
    share = 1.0
    while share > 0.3 and contrast(mix(colour, ground, share), ink) < enough:
        share -= 0.02
    return mix(colour, ground, share)


@lru_cache(maxsize=32)
def held_stops(stops: tuple[str, ...], ink: str, enough: float) -> tuple[str, ...]:
    """The stops of a scale with as much less light, all by the same factor, as leaves `ink` readable on the lightest:
    order and hues stay, and one ink serves the whole."""
    most = (luminance(ink) + 0.05) / enough - 0.05
    factor = min(1.0, 0.97 * most / max(luminance(stop) for stop in stops))
    return tuple(_dimmed(stop, factor) for stop in stops)


def _dimmed(colour: str, factor: float) -> str:
    """A colour with `factor` of its light."""
    parts = np.array(rgb(colour), float) / 255.0
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4) * factor
    coded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return "#" + "".join(f"{round(255 * float(part)):02x}" for part in coded)


def pixel_name(pixel: int) -> str:
    """The colour of an opaque pixel as "#rrggbb"."""
    return f"#{int(pixel) & 0xFFFFFF:06x}"


def luminances(table: Table) -> NDArray[np.float64]:
    """`luminance` of every pixel of a table, (entries,)."""
    parts = np.stack([table >> shift & 255 for shift in (16, 8, 0)]) / 255.0
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    found: NDArray[np.float64] = np.array([0.2126, 0.7152, 0.0722]) @ linear
    return found


@lru_cache(maxsize=256)
def _ink_table(pixels: bytes, ink: str, other: str, enough: float = 4.5) -> Table:
    """`ink` where it has enough contrast, else `other`, else black or white."""
    ground = luminances(np.frombuffer(pixels, np.uint32))

    def against(colour: str) -> NDArray[np.float64]:
        own = luminance(colour)
        return (np.maximum(ground, own) + 0.05) / (np.minimum(ground, own) + 0.05)

    last = np.where(against("#000000") >= against("#ffffff"), argb("#000000"), argb("#ffffff"))
    second = np.where(against(other) >= enough, argb(other), last)
    out = np.where(against(ink) >= enough, argb(ink), second).astype(np.uint32)
    out.flags.writeable = False
    return out


def ink_table(table: Table, ink: str, other: str) -> Table:
    """(256,) pixels to write with on each entry of `table`, chosen by contrast ratio. Read-only."""
    return _ink_table(table.tobytes(), ink, other)
