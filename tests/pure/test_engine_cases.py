"""What `torch.nn.MultiheadAttention` answered, held against the reference and the kernels.

The cases in `tests/data/reference` are one safetensors file each: in.*, p.* (the state_dict), out.*, grad.*.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors import safe_open

from mha_studio.engine import AttentionConfig, AttentionResult, AttentionWeights
from mha_studio.engine.api import check_call
from tests.pure.engine_kit import WAYS, close

CASES = sorted((Path(__file__).parent.parent / "data" / "reference").glob("*.safetensors"))


class Case:
    """One file, and the call that it describes."""

    def __init__(self, path: Path) -> None:
        with safe_open(path, "numpy") as file:
            self.tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
            self.config = AttentionConfig(**json.loads(file.metadata()["ctor"]))
        self.weights = AttentionWeights.from_state_dict(self.under("p."), self.config)

    def under(self, prefix: str) -> dict[str, Any]:
        return {name[len(prefix) :]: t for name, t in self.tensors.items() if name.startswith(prefix)}

    def run(self, compute: Any) -> AttentionResult:
        arrays = self.under("in.")
        order = [arrays.pop(name) for name in ("query", "key", "value")]
        result: AttentionResult = compute(check_call(*order, self.weights, self.config, **arrays))
        return result


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path, way: str) -> None:
    case = Case(path)
    result = case.run(WAYS[way])
    close(result.output, case.tensors["out.output"], "output")
    close(result.attn_weights, case.tensors["out.weights"], "attn_weights")


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_gradients(path: Path, way: str) -> None:
    case = Case(path)
    theirs = case.under("grad.")
    result = case.run(WAYS[way])
    if not theirs:
        gradients = result.backward(np.ones_like(result.output))
        assert set(gradients) == {"query", "key", "value", *case.under("p.")}
        return
    ours = result.backward(case.tensors["out.cotangent"])
    assert set(ours) == set(theirs)
    for name, gradient in theirs.items():
        close(ours[name], gradient, name)


def test_there_are_cases() -> None:
    assert len(CASES) == 20
    assert sum(bool(Case(path).under("grad.")) for path in CASES) == 3


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_state_dict_there_and_back(path: Path) -> None:
    case = Case(path)
    state = case.weights.to_state_dict(case.config)
    assert set(state) == set(case.under("p."))
    for name, array in case.under("p.").items():
        np.testing.assert_array_equal(state[name], array)
