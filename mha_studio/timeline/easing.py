"""Easings: pure functions from [0, 1] to [0, 1], clamped outside, with no memory."""

from __future__ import annotations


def clamp(u: float) -> float:
    """`u` held between 0 and 1."""
    return 0.0 if u < 0.0 else 1.0 if u > 1.0 else u


def smooth(u: float) -> float:
    """Slow start, slow end (smootherstep): no jump in speed or acceleration where a motion begins or ends."""
    u = clamp(u)
    return u * u * u * (u * (6.0 * u - 15.0) + 10.0)


def window(u: float, start: float, end: float) -> float:
    """The part of `u` that lies between `start` and `end`, stretched to 0..1."""
    return clamp((u - start) / (end - start)) if end > start else float(u >= end)
