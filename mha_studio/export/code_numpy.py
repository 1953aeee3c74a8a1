"""The computation in plain NumPy, as sections: one for what went in, one for each step."""

from __future__ import annotations

import numpy as np

from mha_studio.export.code import Dialect, Given, Section, opening, words_of
from mha_studio.trace.names import NAMES
from mha_studio.trace.trace import Trace

DIALECT = Dialect("np.array({}, dtype={dtype})", "unpack({}, {shape}, {dtype})", "np.", ".copy()")
_HELPERS = '''\
import base64
import zlib

import numpy as np
from numpy import inf, nan  # noqa: F401

np.seterr(all="ignore")  # infinities and NaN are answers here, not accidents
TOLERANCE = {tolerance:g}  # of the largest number: sums in another order round in another way


def check(name, mine, studio, every=1):
    """`mine` must be what the studio got; of a large array every so many numbers are compared."""
    mine, studio = np.ravel(mine)[::every], np.ravel(studio)
    finite = np.isfinite(studio)
    assert mine.shape == studio.shape, f"{{name}}: {{mine.shape}} instead of {{studio.shape}}"
    assert np.array_equal(mine[~finite], studio[~finite], equal_nan=True), f"{{name}} differs"
    largest = max(1.0, np.abs(studio[finite]).max(initial=0.0))
    apart = np.abs(mine[finite] - studio[finite]).max(initial=0.0)
    assert apart <= TOLERANCE * largest, f"{{name}} differs by {{apart}}"
    print(f"{{name:<14}} agrees, {{studio.size}} numbers, furthest {{apart:.1e}}")


def unpack(text, shape, dtype):
    """An array from base64 of zlib of its bytes."""
    return np.frombuffer(zlib.decompress(base64.b64decode(text)), dtype).reshape(shape)
'''
_PIN = '''

def pin(name, array):
    """The array with the numbers that somebody pinned put in their places."""
    array = array.copy()
    for place, value in PINS.get(name, []):
        array[place] = value
    return array
'''


def sections(trace: Trace) -> list[Section]:
    """Everything, in order."""
    given = Given(trace, DIALECT)
    title, words = opening("plain NumPy")
    made = [
        Section(title, words, _HELPERS.format(tolerance=given.tolerance()).rstrip("\n")),
        _what_goes_in(given),
    ]
    makers = (
        _embed, _project, _split, _scores, _scale, _mask, _softmax, _weighted_sum, _concat, _output,
    )  # fmt: skip
    for step, maker in enumerate(makers):
        made.append(Section(*words_of(trace, step), "\n".join(maker(given))))
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


def _stacked(trace: Trace, name: str) -> np.ndarray:
    heads = range(trace.H) if NAMES[name].per_head else None
    if heads is None:
        return np.stack([trace.matrix(name, 0, n).array for n in range(trace.N)])
    return np.stack([np.stack([trace.matrix(name, h, n).array for h in heads]) for n in range(trace.N)])


def _checked(given: Given, name: str, variable: str | None = None) -> str:
    return given.check(name, variable or name, _stacked(given.trace, name))


def _pinned(given: Given, name: str, variable: str | None = None) -> list[str]:
    variable = variable or name
    return [f'{variable} = pin("{name}", {variable})'] if name in given.pins else []


def _embed(given: Given) -> list[str]:
    sinusoid = [
        "def sinusoid(length):",
        "    rates = 10000.0 ** (-2.0 * np.arange((E + 1) // 2) / E)",
        "    angles = np.arange(length)[:, np.newaxis] * rates",
        "    table = np.empty((length, 2 * len(rates)))",
        "    table[:, 0::2], table[:, 1::2] = np.sin(angles), np.cos(angles)",
        f"    return table[:, :E].astype(np.{given.trace.result.scores.dtype})",
    ]
    checks = [_checked(given, name) for name in ("x", "memory")[: 2 if given.cross else 1]]
    return [*given.embedding(sinusoid), *checks]


def _project(given: Given) -> list[str]:
    call, source = given.trace.result.call, given.source
    biased = call.config.bias
    lines = ["w_q, w_k, w_v = np.split(in_proj_weight, 3)"]
    if biased:
        lines.append("b_q, b_k, b_v = np.split(in_proj_bias, 3)")
    for name, taken in (("q", "x"), ("k", source), ("v", source)):
        lines.append(f"{name} = {taken} @ w_{name}.T" + (f" + b_{name}" if biased else ""))
    if call.config.add_bias_kv:
        lines += [
            "k = np.concatenate([k, np.broadcast_to(bias_k, (N, 1, E))], axis=1)  # one learned key and value",
            "v = np.concatenate([v, np.broadcast_to(bias_v, (N, 1, E))], axis=1)",
        ]
    if call.config.add_zero_attn:
        lines.append("k, v = (np.concatenate([a, np.zeros((N, 1, E), a.dtype)], axis=1) for a in (k, v))")
    for name in "qkv":
        lines += _pinned(given, name)
    return [*lines, *(_checked(given, name) for name in "qkv")]


def _split(given: Given) -> list[str]:
    lines = [
        "q = q.reshape(N, L, H, D).swapaxes(1, 2)",
        "k = k.reshape(N, S, H, D).swapaxes(1, 2)",
        "v = v.reshape(N, S, H, D).swapaxes(1, 2)",
    ]
    for name in "qkv":
        lines += _pinned(given, f"{name}_head", name)
    return [*lines, *(_checked(given, f"{name}_head", name) for name in "qkv")]


def _scores(given: Given) -> list[str]:
    return ["scores = q @ k.swapaxes(-1, -2)", *_pinned(given, "scores"), _checked(given, "scores")]


def _scale(given: Given) -> list[str]:
    t = given.trace
    config = t.result.call.config
    if config.scale is None:
        line = f"scaled_scores = scores * np.{t.result.scores.dtype}(1 / np.sqrt(D))"
    else:
        line = f"scaled_scores = scores * np.{t.result.scores.dtype}({config.scale!r})"
    return [line, *_pinned(given, "scaled_scores"), _checked(given, "scaled_scores")]


def _mask(given: Given) -> list[str]:
    masked = given.trace.result.call.mask is not None
    line = "masked_scores = scaled_scores" + (" + mask" if masked else "  # nothing is masked")
    return [line, *_pinned(given, "masked_scores"), _checked(given, "masked_scores")]


def _softmax(given: Given) -> list[str]:
    mode = given.trace.result.call.fully_masked
    lines = [
        "row_max = masked_scores.max(axis=-1, keepdims=True)",
        "shifted = masked_scores - row_max",
        "exp = np.exp(shifted)",
        "row_sum = exp.sum(axis=-1, keepdims=True)",
        "attn_weights = exp / row_sum",
    ]
    if mode != "nan":
        filled = "0.0" if mode == "zero" else "1.0 / S"
        lines.append(f"attn_weights[np.all(masked_scores == -inf, axis=-1)] = {filled}  # every key blocked")
    return [*lines, *_pinned(given, "attn_weights"), _checked(given, "attn_weights")]


def _weighted_sum(given: Given) -> list[str]:
    return [
        "head_outputs = attn_weights @ v",
        *_pinned(given, "head_outputs"),
        _checked(given, "head_outputs"),
    ]


def _concat(given: Given) -> list[str]:
    muted = given.trace.result.call.muted
    lines = ["heard = head_outputs.copy()", f"heard[:, {list(muted)}] = 0.0  # muted heads"] if muted else []
    taken = "heard" if muted else "head_outputs"
    lines.append(f"concat = {taken}.swapaxes(1, 2).reshape(N, L, E)")
    return [*lines, *_pinned(given, "concat"), _checked(given, "concat")]


def _output(given: Given) -> list[str]:
    biased = given.trace.result.call.config.bias
    line = "output = concat @ out_proj_weight.T" + (" + out_proj_bias" if biased else "")
    end = 'print("Every step agrees with the studio.")'
    return [line, *_pinned(given, "output"), _checked(given, "output"), end]
