"""The engine's own errors: what a caller did that cannot be computed, said in one sentence.

Nothing is decided here; the checks stand where the values come in (`config.py`, `weights.py`, `masks.py`, `api.py`).
"""

from __future__ import annotations


class ConfigError(ValueError):
    """A configuration, a set of weights or an option that cannot be: names it, what came and what would fit."""


class ShapeError(ValueError):
    """An array of the wrong shape or dtype: names the argument, what came and what would fit."""


class TooLargeError(ValueError, MemoryError):
    """More memory than the machine can give: says how much it would take and how much there is."""
