"""Runnable code that repeats the computation: what a script in NumPy, one in PyTorch and a notebook have in common.

The code carries the very numbers that went in, does every step anew, and holds each result against the studio's. It
is made as sections, one for each step; `code_numpy.py` and `code_torch.py` say how each library puts a step. Nothing
that a user typed stands in it but as the literal of a string.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from mha_studio import __version__
from mha_studio.document.embed import MEMORY, position_vectors, token_vectors
from mha_studio.trace.steps import STEPS, caption
from mha_studio.trace.trace import Trace

Array = NDArray[Any]
READABLE = 384
"""Up to so many numbers an array is written out; above it is packed."""
COMPARED = 2048
"""Up to so many numbers of each result are compared, evenly spaced."""
EPS_TIMES = 96.0
"""How many roundings of the largest number a result may be off: the order of sums is another one in each library."""


class Section(Struct, frozen=True):
    """A heading, a sentence and the code below it."""

    title: str
    words: str
    code: str


class Dialect(Struct, frozen=True):
    """How a library writes an array of literals and one that is packed, and how it copies one."""

    literal: str
    packed: str
    dtype: str
    copy: str


def script(sections: Sequence[Section]) -> str:
    """The sections as one Python file."""
    parts = []
    for place, section in enumerate(sections):
        if place == 0:
            parts.append(f'"""{section.title}\n\n{section.words}\n"""\n\n{section.code}')
            continue
        comment = f"# ---- {section.title} "
        parts.append(comment + "-" * max(4, 100 - len(comment)))
        if section.words:
            parts[-1] += f"\n# {section.words}"
        parts[-1] += f"\n{section.code}"
    return "\n\n".join(parts) + "\n"


def notebook(sections: Sequence[Section]) -> str:
    """The same as a Jupyter notebook (nbformat 4.5): words and code of each section in a cell each."""
    cells: list[dict[str, Any]] = []
    for place, section in enumerate(sections):
        words = f"{'#' if place == 0 else '##'} {section.title}\n\n{section.words}".strip()
        cells.append(
            {"cell_type": "markdown", "id": f"words-{place}", "metadata": {}, "source": _lines(words)}
        )
        cells.append(
            {
                "cell_type": "code", "execution_count": None, "id": f"code-{place}", "metadata": {}, "outputs": [],
                "source": _lines(section.code.strip("\n")),
            }
        )  # fmt: skip
    whole = {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


# ---- numbers as code -----------------------------------------------------------------------------------------------


def assigned(name: str, array: Array, dialect: Dialect) -> str:
    """`name = …`, written out or packed."""
    return f"{name} = {written(array, dialect)}"


def written(array: Array, dialect: Dialect) -> str:
    """An array as an expression: readable literals, or base64 of zlib of its bytes."""
    if array.size <= READABLE:
        return dialect.literal.format(_nested(array), dtype=f"{dialect.dtype}{array.dtype}")
    data = base64.b64encode(
        zlib.compress(np.ascontiguousarray(array).astype(f"<f{array.itemsize}").tobytes(), 9)
    )
    text = data.decode("ascii")
    lines = "\n".join(f'    "{text[at : at + 100]}"' for at in range(0, len(text), 100))
    return dialect.packed.format(
        f"\n{lines}\n", shape=tuple(array.shape), dtype=f"{dialect.dtype}{array.dtype}"
    )


def _nested(array: Array, depth: int = 0) -> str:
    if array.ndim == 0:
        return _number(array)
    if array.ndim == 1:
        return "[" + ", ".join(_number(value) for value in array) + "]"
    pad = "    " * (depth + 1)
    rows = ",\n".join(pad + _nested(row, depth + 1) for row in array)
    return f"[\n{rows},\n{'    ' * depth}]" if len(array) else "[]"


def _number(value: Any) -> str:
    number = float(value)
    if np.isnan(number):
        return "nan"
    if np.isinf(number):
        return "inf" if number > 0 else "-inf"
    return str(value)


# ---- what goes in --------------------------------------------------------------------------------------------------


class Given(Struct, frozen=True, eq=False):
    """What a script carries, of one trace."""

    trace: Trace
    dialect: Dialect

    @property
    def cross(self) -> bool:
        return self.trace.cross

    @property
    def source(self) -> str:
        """The variable that keys and values are projected from."""
        return "memory" if self.cross else "x"

    @property
    def keys(self) -> int:
        """The keys that come from tokens."""
        return self.trace.S - self.trace.result.call.config.extra_keys

    @property
    def pins(self) -> dict[str, list[tuple[tuple[int, ...], float]]]:
        """By name of a result: where numbers are pinned, and to what."""
        found: dict[str, list[tuple[tuple[int, ...], float]]] = {}
        for name, pinned in self.trace.result.call.pins.items():
            places = zip(*(axis.tolist() for axis in pinned.places), strict=True)
            found[name] = list(zip(map(tuple, places), pinned.values.tolist(), strict=True))
        return found

    def sizes(self) -> str:
        t = self.trace
        return (
            f"N, H, L, S, E, D = {t.N}, {t.H}, {t.L}, {t.S}, {t.E}, {t.D}"
            "  # sentences, heads, queries, keys, d_model, d_model / heads"
        )

    def words(self) -> str:
        """The tokens, as literals."""
        t = self.trace
        lines = [f"TOKENS = {[list(t.tokens_of(n)) for n in range(t.N)]!a}"]
        if self.cross:
            lines.append(f"MEMORY_TOKENS = {list(t.document.memory or ())!a}")
        return "\n".join(lines)

    def vectors(self, memory: bool = False) -> str:
        """Vectors of the words, (N, L, E)."""
        t = self.trace
        if memory:
            stacked = np.broadcast_to(token_vectors(t.document, MEMORY), (t.N, self.keys, t.E))
            return assigned("memory_vectors", np.ascontiguousarray(stacked), self.dialect)
        stacked = np.stack([token_vectors(t.document, n) for n in range(t.N)])
        return assigned("token_vectors", stacked, self.dialect)

    def by_hand(self, memory: bool = False) -> tuple[Array, Array] | None:
        """(places (n, 3), values (n,)) of the cells of X that are not word plus position."""
        t = self.trace
        if memory:
            made = token_vectors(t.document, MEMORY) + position_vectors(t.document, MEMORY)
            found, made = np.asarray(t.result.call.key), np.broadcast_to(made, (t.N, self.keys, t.E))
        else:
            made = np.stack(
                [token_vectors(t.document, n) + position_vectors(t.document, n) for n in range(t.N)]
            )
            found = np.asarray(t.result.call.query)
        places = np.argwhere(found != made)
        return (places, found[tuple(places.T)]) if places.size else None

    def set_by_hand(self, variable: str, memory: bool = False) -> list[str]:
        """Cells that were set by hand; padding, which has no position in its sentence, is among them."""
        found = self.by_hand(memory)
        if found is None:
            return []
        places, values = found
        rows, cols, depths = (axis.tolist() for axis in places.T)
        literal = self.dialect.literal.format(values.tolist(), dtype=f"{self.dialect.dtype}{values.dtype}")
        return [
            f"# Set by hand: {variable}[sentence, token, column].",
            f"{variable}[{rows}, {cols}, {depths}] = {literal}",
        ]

    def embedding(self, sinusoid: Sequence[str]) -> list[str]:
        """x and, in cross-attention, memory, from the words' vectors; `sinusoid` defines the function of that name."""
        placed = self.trace.document.positions != "none"
        copy = self.dialect.copy
        lines = [*sinusoid, "", ""] if placed else []
        lines += [f"x = token_vectors{' + sinusoid(L)' if placed else copy}", *self.set_by_hand("x")]
        if self.cross:
            lines += [
                f"S_GIVEN = {self.keys}",
                f"memory = memory_vectors{' + sinusoid(S_GIVEN)' if placed else copy}",
                *self.set_by_hand("memory", memory=True),
            ]
        return lines

    def parameters(self) -> str:
        """Every array of the state_dict, under torch's names with "_" for "."."""
        call = self.trace.result.call
        state = call.weights.to_state_dict(call.config)
        return "\n".join(
            assigned(name.replace(".", "_"), array, self.dialect) for name, array in state.items()
        )

    def mask(self) -> str:
        mask = self.trace.result.call.mask
        assert mask is not None
        return assigned("mask", mask, self.dialect)

    def tolerance(self) -> float:
        """What two results may differ by, as a share of the largest: more where the softmax meets large scores."""
        t = self.trace
        scaled = np.asarray(t.result.scaled_scores)
        finite = np.abs(scaled[np.isfinite(scaled)])
        eps = float(np.finfo(t.result.scores.dtype).eps)
        return float(f"{min(EPS_TIMES * eps * max(1.0, float(finite.max(initial=0.0))), 0.05):.2g}")

    def check(self, name: str, variable: str, array: Array) -> str:
        """`check(…)` of a result against the studio's numbers, all or evenly spaced ones."""
        flat = np.ascontiguousarray(array).ravel()
        every = max(1, -(-flat.size // COMPARED))
        kept = array if every == 1 else flat[::every]
        tail = f", every={every}" if every > 1 else ""
        return f'check("{name}", {variable}, {written(np.ascontiguousarray(kept), self.dialect)}{tail})'


def words_of(trace: Trace, step: int) -> tuple[str, str]:
    """Heading and caption of a step."""
    row = STEPS[step]
    return f"{row.number}. {row.title}: {row.formula_text}", caption(row, trace)


def opening(library: str) -> tuple[str, str]:
    """Title and words of a script."""
    return (
        f"Multi-head attention, step by step, in {library}.",
        f"Written by MHA Studio {__version__}: it carries the numbers that went in, computes every step anew, and\n"
        "stops with an AssertionError where a result is not the studio's.",
    )
