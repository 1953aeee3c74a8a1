"""500 random modules and calls, held against torch live. Skipped where torch is not installed: no one needs it."""

from __future__ import annotations

import copy
import warnings
from typing import Any

import numpy as np
import pytest

from mha_studio.engine import AttentionConfig, AttentionWeights, divisors
from mha_studio.engine.api import check_call
from tests.pure.engine_kit import WAYS, close

torch = pytest.importorskip("torch")


def draw(seed: int) -> dict[str, Any]:
    """One module and one call: every switch that torch has."""
    r = np.random.default_rng(seed)
    heads_of = int(r.choice([1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64]))
    config = {
        "embed_dim": heads_of, "num_heads": int(r.choice(divisors(heads_of))), "bias": bool(r.random() < 0.7),
        "add_bias_kv": bool(r.random() < 0.25), "add_zero_attn": bool(r.random() < 0.25),
        "batch_first": bool(r.random() < 0.5),
        "kdim": int(r.integers(1, 20)) if r.random() < 0.3 else None,
        "vdim": int(r.integers(1, 20)) if r.random() < 0.3 else None,
    }  # fmt: skip
    batch, queries = int(r.integers(1, 4)), int(r.integers(1, 70 if r.random() < 0.1 else 12))
    keys = queries if r.random() < 0.5 else int(r.integers(1, 12))
    return {
        "config": config, "batch": batch, "queries": queries, "keys": keys, "batched": bool(r.random() < 0.8),
        "double": bool(r.random() < 0.3), "mask": str(r.choice(["none", "bool", "float", "per head", "infinite"])),
        "padding": str(r.choice(["none", "bool", "float"])),
    }  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("block", range(10))
def test_live(block: int, way: str) -> None:
    for seed in range(block * 50, block * 50 + 50):
        compare(seed, way)


def exact_shares(module: Any, inputs: dict[str, Any], masks: dict[str, Any]) -> Any:
    """What torch answers for the same in double precision."""
    real = {name: array.double() if array.is_floating_point() else array for name, array in masks.items()}
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        doubled = {name: array.double() for name, array in inputs.items()}
        return (
            copy.deepcopy(module)
            .double()(**doubled, **real, need_weights=True, average_attn_weights=False)[1]
            .numpy()
        )


def compare(seed: int, way: str) -> None:
    plan = draw(seed)
    real = torch.float64 if plan["double"] else torch.float32
    torch.manual_seed(seed)
    module = torch.nn.MultiheadAttention(**plan["config"], dtype=real).eval()
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.normal_(0.0, 0.4)
    config = AttentionConfig(**plan["config"])
    batch = plan["batch"] if plan["batched"] else 1
    queries, keys, heads = plan["queries"], plan["keys"], config.num_heads

    def sequence(length: int, width: int) -> Any:
        shape = (batch, length, width) if config.batch_first else (length, batch, width)
        return torch.randn(shape if plan["batched"] else (length, width), dtype=real, requires_grad=True)

    inputs = {
        "query": sequence(queries, config.embed_dim),
        "key": sequence(keys, config.key_dim),
        "value": sequence(keys, config.value_dim),
    }
    masks: dict[str, Any] = {}
    shape = (batch * heads, queries, keys) if plan["mask"] == "per head" else (queries, keys)
    if plan["mask"] in ("bool", "per head"):
        masks["attn_mask"] = torch.rand(shape) < 0.2
    elif plan["mask"] != "none":
        masks["attn_mask"] = torch.randn(shape, dtype=real)
        if plan["mask"] == "infinite":
            masks["attn_mask"][torch.rand(shape) < 0.2] = -torch.inf
    padding_shape = (batch, keys) if plan["batched"] else (keys,)
    if plan["padding"] == "bool":
        masks["key_padding_mask"] = torch.rand(padding_shape) < 0.2
    elif plan["padding"] == "float":
        masks["key_padding_mask"] = torch.randn(padding_shape, dtype=real)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch advises against masks of two kinds; we answer as it does
        output, shares = module(**inputs, **masks, need_weights=True, average_attn_weights=False)
    cotangent = torch.randn_like(output)
    (output * cotangent).sum().backward()

    weights = AttentionWeights.from_state_dict(
        {name: array.detach().numpy() for name, array in module.state_dict().items()}, config
    )
    arrays = {name: array.detach().numpy() for name, array in {**inputs, **masks}.items()}
    ours = WAYS[way](check_call(weights=weights, config=config, **arrays))
    where = f"module {seed}: {plan}"
    close(ours.output, output.detach().numpy(), f"output of {where}")
    theirs = shares.detach().numpy()
    theirs = theirs if plan["batched"] else theirs[None]
    try:
        close(ours.attn_weights, theirs, f"attn_weights of {where}")
    except AssertionError:
        # A share errs by what its score errs, and scores of 30 have a last place of 2e-6, in torch as here. Then ours
        # must be no further from the exact shares than torch's.
        exact = exact_shares(module, inputs, masks)
        exact = exact if plan["batched"] else exact[None]
        ours_off, torch_off = (np.nanmax(np.abs(found - exact)) for found in (ours.attn_weights, theirs))
        if not ours_off <= torch_off:
            raise
    gradients = ours.backward(cotangent.numpy())
    expected = {**inputs, **dict(module.named_parameters())}
    assert set(gradients) == set(expected)
    # Gradients are sums in which nearly all can cancel, in torch as here; both then err by the size of what cancelled.
    # So the error is measured by the largest gradient of the call, and by four times the tolerance of the forward pass.
    found = {name: array.grad.numpy() for name, array in expected.items()}
    largest = max(float(np.nan_to_num(np.abs(array), posinf=0.0).max()) for array in found.values())
    for name, array in found.items():
        close(gradients[name], array, f"gradient of {name} of {where}", factor=4, scale=largest)
