"""The small documents of a lesson, written out in its file: words with vectors one can read, whole numbers."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
from msgspec import Struct

from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document, Mask, MaskKind
from mha_studio.document.scenarios import load_scenario
from mha_studio.document.tokens import split
from mha_studio.engine import AttentionConfig, AttentionWeights
from mha_studio.engine.weights import BIASES, MATRICES

Rows = tuple[tuple[float, ...], ...]
Weight = Rows | Literal["identity", "zero"]


class Small(Struct, frozen=True, forbid_unknown_fields=True):
    """One document. With `vectors` (word → its numbers) a weight that is not given is the identity, and nothing is
    added to it; without, words and weights are drawn from the seed.

    Weights are in torch's layout, (out, in); `positions` are off unless asked for.
    """

    text: str
    heads: int = 1
    d_model: int = 8
    seed: int = 0
    vectors: dict[str, tuple[float, ...]] = {}
    w_q: Weight = "identity"
    w_k: Weight = "identity"
    w_v: Weight = "identity"
    w_o: Weight = "identity"
    memory: str = ""
    batch: tuple[str, ...] = ()
    mask: MaskKind = "none"
    width: int = 1
    scaled: bool = True
    positions: bool = False
    batch_first: bool = False
    title: str = ""

    def document(self) -> Document:
        """The document. Raises ValueError with one sentence where its parts do not fit each other."""
        if not self.vectors:
            made = new_document(self.text, self.heads, self.d_model, self.seed, Mask(self.mask, self.width))
            config = AttentionConfig(self.d_model, self.heads, batch_first=self.batch_first)
            return made.replace(
                config=config,
                positions="sinusoidal" if self.positions else "none", scaled=self.scaled, title=self.title,
                memory=split(self.memory) or None, batch=tuple(map(split, self.batch)),
            )  # fmt: skip
        width = len(next(iter(self.vectors.values())))
        words = (self.text, self.memory, *self.batch)
        missing = {token.casefold() for text in words for token in split(text)} - set(self.vectors)
        if missing:
            raise ValueError(f"“{min(missing)}” has no vector among `vectors`.")
        config = AttentionConfig(width, self.heads, bias=False, batch_first=self.batch_first)
        parts: dict[str, Any] = dict.fromkeys(BIASES)
        parts |= {name: _matrix(name, getattr(self, name), width) for name in MATRICES}
        return Document(
            tokens=split(self.text), config=config, weights=AttentionWeights(**parts), seed=self.seed,
            positions="sinusoidal" if self.positions else "none", mask=Mask(self.mask, self.width),
            scaled=self.scaled, lexicon=self.vectors, title=self.title, memory=split(self.memory) or None,
            batch=tuple(map(split, self.batch)),
        )  # fmt: skip


def _matrix(name: str, given: Weight, width: int) -> Any:
    if given == "identity":
        return np.eye(width, dtype=np.float32)
    if given == "zero":
        return np.zeros((width, width), dtype=np.float32)
    if {len(row) for row in given} != {width} or len(given) != width:
        raise ValueError(f"{name} has to be {width} × {width}, as the words have {width} numbers.")
    return np.array(given, dtype=np.float32)


def document_named(name: str, own: dict[str, Small]) -> Document:
    """A document of the lesson's own, else the scenario of that name. Raises ValueError where there is neither."""
    if name in own:
        return own[name].document()
    try:
        return load_scenario(name)
    except KeyError:
        fitting = ", ".join(own) or "a scenario's name"
        raise ValueError(f"there is no document “{name}”; {fitting} would fit.") from None
