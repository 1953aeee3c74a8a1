"""The computation in PyTorch, as sections: each step by itself, then the whole by `torch.nn.MultiheadAttention`.

The layer of torch knows no pins, no muted heads and no scale but 1/√d_k; where the document has one, a comment says so
and the steps alone are the check.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from mha_studio.export import code_numpy
from mha_studio.export.code import Dialect, Given, Section, opening, words_of
from mha_studio.trace.trace import Trace

DIALECT = Dialect("torch.tensor({}, dtype={dtype})", "unpack({}, {shape}, {dtype})", "torch.", ".clone()")
_HELPERS = '''\
import base64
import math
import zlib
from math import inf, nan  # noqa: F401

import torch
import torch.nn.functional as F

TOLERANCE = {tolerance:g}  # of the largest number: sums in another order round in another way


def check(name, mine, studio, every=1):
    """`mine` must be what the studio got; of a large tensor every so many numbers are compared."""
    mine, studio = mine.detach().reshape(-1)[::every], studio.reshape(-1)
    assert mine.shape == studio.shape, f"{{name}}: {{mine.shape}} instead of {{studio.shape}}"
    finite = torch.isfinite(studio)
    torch.testing.assert_close(mine[~finite], studio[~finite], rtol=0, atol=0, equal_nan=True)
    largest = max([1.0, *studio[finite].abs().tolist()])
    apart = max([0.0, *(mine[finite] - studio[finite]).abs().tolist()])
    assert apart <= TOLERANCE * largest, f"{{name}} differs by {{apart}}"
    print(f"{{name:<14}} agrees, {{studio.numel()}} numbers, furthest {{apart:.1e}}")


def unpack(text, shape, dtype):
    """A tensor from base64 of zlib of its bytes."""
    return torch.frombuffer(bytearray(zlib.decompress(base64.b64decode(text))), dtype=dtype).reshape(shape)
'''
_PIN = '''

def pin(name, tensor):
    """The tensor with the numbers that somebody pinned put in their places."""
    tensor = tensor.clone()
    for place, value in PINS.get(name, []):
        tensor[place] = value
    return tensor
'''


def sections(trace: Trace) -> list[Section]:
    """Everything, in order."""
    given = Given(trace, DIALECT)
    title, words = opening("PyTorch")
    made = [
        Section(title, words, _HELPERS.format(tolerance=given.tolerance()).rstrip("\n")),
        _what_goes_in(given),
    ]
    makers: tuple[Callable[[Given], list[str]], ...] = (
        _embed, _project, _split, _scores, _scale, _mask, _softmax, _weighted_sum, _concat, _output,
    )  # fmt: skip
    for step, maker in enumerate(makers):
        made.append(Section(*words_of(trace, step), "\n".join(maker(given))))
    made.append(_the_layer(given))
    return made


def _what_goes_in(given: Given) -> Section:
    lines = [given.sizes(), given.words(), given.vectors()]
    if given.cross:
        lines.append(given.vectors(memory=True))
    lines.append(given.parameters())
    if given.trace.result.call.mask is not None:
        lines.append(given.mask() + "  # added to the scaled scores: -inf blocks")
    if given.pins:
        lines.append(f"PINS = {given.pins!r}{_PIN.rstrip()}")
    return Section(
        "What goes in", "Sizes, tokens, the vectors of their words, and the parameters.", "\n".join(lines)
    )


_checked, _pinned = code_numpy._checked, code_numpy._pinned


def _embed(given: Given) -> list[str]:
    sinusoid = [
        "def sinusoid(length):",
        "    rates = 10000.0 ** (-2.0 * torch.arange((E + 1) // 2, dtype=torch.float64) / E)",
        "    angles = torch.arange(length, dtype=torch.float64)[:, None] * rates",
        "    table = torch.stack([angles.sin(), angles.cos()], dim=-1).reshape(length, -1)",
        f"    return table[:, :E].to(torch.{given.trace.result.scores.dtype})",
    ]
    checks = [_checked(given, name) for name in ("x", "memory")[: 2 if given.cross else 1]]
    return [*given.embedding(sinusoid), *checks]


def _project(given: Given) -> list[str]:
    config, source = given.trace.result.call.config, given.source
    lines = ["w_q, w_k, w_v = in_proj_weight.chunk(3)"]
    lines.append("b_q, b_k, b_v = in_proj_bias.chunk(3)" if config.bias else "b_q = b_k = b_v = None")
    for name, taken in (("q", "x"), ("k", source), ("v", source)):
        lines.append(f"{name} = F.linear({taken}, w_{name}, b_{name})")
    if config.add_bias_kv:
        lines += [
            "k = torch.cat([k, bias_k.expand(N, 1, E)], dim=1)  # one learned key and value",
            "v = torch.cat([v, bias_v.expand(N, 1, E)], dim=1)",
        ]
    if config.add_zero_attn:
        lines.append("k, v = (torch.cat([a, a.new_zeros(N, 1, E)], dim=1) for a in (k, v))")
    for name in "qkv":
        lines += _pinned(given, name)
    return [*lines, *(_checked(given, name) for name in "qkv")]


def _split(given: Given) -> list[str]:
    lines = [
        "q = q.view(N, L, H, D).transpose(1, 2)",
        "k = k.view(N, S, H, D).transpose(1, 2)",
        "v = v.view(N, S, H, D).transpose(1, 2)",
    ]
    for name in "qkv":
        lines += _pinned(given, f"{name}_head", name)
    return [*lines, *(_checked(given, f"{name}_head", name) for name in "qkv")]


def _scores(given: Given) -> list[str]:
    return ["scores = q @ k.transpose(-2, -1)", *_pinned(given, "scores"), _checked(given, "scores")]


def _scale(given: Given) -> list[str]:
    own = given.trace.result.call.config.scale
    line = "scaled_scores = scores / math.sqrt(D)" if own is None else f"scaled_scores = scores * {own!r}"
    return [line, *_pinned(given, "scaled_scores"), _checked(given, "scaled_scores")]


def _mask(given: Given) -> list[str]:
    masked = given.trace.result.call.mask is not None
    line = "masked_scores = scaled_scores" + (" + mask" if masked else "  # nothing is masked")
    return [line, *_pinned(given, "masked_scores"), _checked(given, "masked_scores")]


def _softmax(given: Given) -> list[str]:
    mode = given.trace.result.call.fully_masked
    lines = ["attn_weights = torch.softmax(masked_scores, dim=-1)"]
    if mode != "nan":
        filled = "0.0" if mode == "zero" else "1.0 / S"
        lines.append(f"attn_weights[(masked_scores == -inf).all(dim=-1)] = {filled}  # every key blocked")
    return [*lines, *_pinned(given, "attn_weights"), _checked(given, "attn_weights")]


def _weighted_sum(given: Given) -> list[str]:
    return [
        "head_outputs = attn_weights @ v",
        *_pinned(given, "head_outputs"),
        _checked(given, "head_outputs"),
    ]


def _concat(given: Given) -> list[str]:
    muted = given.trace.result.call.muted
    lines = ["heard = head_outputs.clone()", f"heard[:, {list(muted)}] = 0.0  # muted heads"] if muted else []
    taken = "heard" if muted else "head_outputs"
    lines.append(f"concat = {taken}.transpose(1, 2).reshape(N, L, E)")
    return [*lines, *_pinned(given, "concat"), _checked(given, "concat")]


def _output(given: Given) -> list[str]:
    bias = "out_proj_bias" if given.trace.result.call.config.bias else "None"
    line = f"output = F.linear(concat, out_proj_weight, {bias})"
    return [line, *_pinned(given, "output"), _checked(given, "output")]


def _the_layer(given: Given) -> Section:
    """The whole once more by torch's own layer, or why that cannot be."""
    t = given.trace
    call = t.result.call
    config = call.config
    end = 'print("Every step agrees with the studio.")'
    blocked = call.mask is not None and bool(
        np.isneginf(np.broadcast_to(call.mask, t.result.scores.shape)).all(-1).any()
    )
    strange = [
        word
        for word, there in (
            ("pinned numbers", bool(call.pins)),
            ("muted heads", bool(call.muted)),
            ("a scale of one's own", config.scale is not None),
            (
                f"rows in which every key is blocked as “{call.fully_masked}”",
                blocked and call.fully_masked != "nan",
            ),
        )
        if there
    ]
    title = "All at once: torch.nn.MultiheadAttention"
    if strange:
        return Section(title, f"It knows no {', '.join(strange)}; the steps above are the check.", end)
    state = call.weights.to_state_dict(config)
    names = ", ".join(f'"{name}": {name.replace(".", "_")}' for name in state)
    mask = (
        "None"
        if call.mask is None
        else f"mask.expand(N, H, L, S)[..., :{given.keys}].reshape(N * H, L, {given.keys})"
    )
    lines = [
        "layer = torch.nn.MultiheadAttention(",
        f"    E, H, bias={config.bias}, add_bias_kv={config.add_bias_kv}, add_zero_attn={config.add_zero_attn},",
        f"    batch_first=True, dtype=torch.{t.result.scores.dtype},",
        ").eval()",
        f"layer.load_state_dict({{{names}}})",
        f"attn_mask = {mask}",
        "with torch.no_grad():",
        f"    of_layer, weights = layer(x, {given.source}, {given.source}, attn_mask=attn_mask,",
        "                              average_attn_weights=False)",
        'check("layer\'s output", of_layer, output)',
        'check("its weights", weights, attn_weights)',
        end,
    ]
    return Section(title, "The same parameters, the same mask, one call.", "\n".join(lines))
