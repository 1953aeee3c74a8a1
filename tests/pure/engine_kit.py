"""Shared by the engine's tests: the tolerances, the ways to compute, and a loop that knows no arrays."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from typing import Any

import numpy as np

from mha_studio.engine import AttentionResult, loader, plan, reference
from mha_studio.engine.result import Call

TOLERANCE = {"float32": 2e-6, "float64": 1e-12}


@cache
def kernels() -> Any:
    """The compiled kernels, without swapping them in for the other tests of this process."""
    module, status = loader.read_kernels()
    assert module is not None, status
    return module


def by_kernels(call: Call) -> AttentionResult:
    return plan.forward(call, kernels())


WAYS: dict[str, Callable[[Call], AttentionResult]] = {"reference": reference.forward}
if find_spec("numba") is not None:
    WAYS["kernels"] = by_kernels


def close(ours: Any, theirs: Any, what: str, factor: float = 1.0, scale: float = 0.0) -> None:
    """Within the tolerance of the largest value (at least `scale`); NaN and infinities in the same places."""
    ours, theirs = np.asarray(ours), np.asarray(theirs)
    assert ours.shape == theirs.shape, what
    assert ours.dtype == theirs.dtype, what
    np.testing.assert_array_equal(np.isnan(ours), np.isnan(theirs), err_msg=what)
    odd = np.isinf(theirs)
    np.testing.assert_array_equal(ours[odd], theirs[odd], err_msg=what)
    finite = np.isfinite(theirs)
    if finite.any():
        largest = max(float(np.abs(theirs[finite]).max()), float(np.finfo(theirs.dtype).tiny), scale)
        error = float(np.abs(ours[finite] - theirs[finite]).max()) / largest
        assert error <= TOLERANCE[str(theirs.dtype)] * factor, (
            f"{what}: off by {error:.2e} of the largest value"
        )
