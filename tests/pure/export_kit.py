"""Documents of every kind that an export has to carry: masks, scales, a second sentence, batches, pins, muted heads."""

from __future__ import annotations

import dataclasses

import numpy as np

from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document, Mask
from mha_studio.document.pins import PinCell
from mha_studio.engine import AttentionConfig, AttentionWeights


def own_layer(document: Document, **changes: object) -> Document:
    """The document with a layer of another configuration, drawn anew."""
    config: AttentionConfig = dataclasses.replace(document.config, **changes)  # type: ignore[arg-type]
    return document.replace(config=config, weights=AttentionWeights.random(config, 3, document.dtype))


def documents() -> dict[str, Document]:
    """By what is special about each."""
    plain = new_document("the cat sat on", 2, 8)
    nan_row = np.zeros((4, 4), np.bool_)
    nan_row[1] = True
    pins = {
        PinCell("q", 1, 2): 3.5, PinCell("scores", 0, 1, 1): -2.0, PinCell("attn_weights", 2, 0): 0.75,
        PinCell("k_head", 1, 1, 1): 1.25, PinCell("concat", 3, 3): 9.0, PinCell("output", 0, 0): -1.0,
    }  # fmt: skip
    odd = {
        'quo"te': 'a"""b',
        "back\\slash": "\\",
        "brace{s}": "{0}",
        "日本": "日",
        "$x_1^2$": "%",
        "\u202eright": "#!",
    }
    return {
        "plain": plain,
        "float64": own_layer(
            new_document("a b", 1, 3).replace(dtype="float64", weights=plain_weights(3)), num_heads=1
        ),
        "causal": plain.replace(mask=Mask("causal")),
        "alibi": plain.replace(mask=Mask("alibi")),
        "nan row": plain.replace(mask=Mask("own", cells=nan_row)),
        "zero row": plain.replace(mask=Mask("own", cells=nan_row), fully_masked="zero"),
        "uniform row": plain.replace(mask=Mask("own", cells=nan_row), fully_masked="uniform"),
        "unscaled, unbiased, unplaced": plain.replace(scaled=False, biased=False, positions="none"),
        "own scale": own_layer(plain, scale=0.3),
        "extra keys": own_layer(plain, add_bias_kv=True, add_zero_attn=True).replace(mask=Mask("causal")),
        "cross": plain.replace(
            memory=("le", "chat", "noir"), memory_edits={1: np.array([1.0] + [np.nan] * 7)}
        ),
        "batch": plain.replace(batch=(("a", "b"), ("c", "d", "e", "f", "g")), mask=Mask("padding", 1)),
        "cross batch": plain.replace(memory=("x", "y"), batch=(("a",),)),
        "pins, muted, by hand": plain.replace(
            pins=pins, muted=(0,), x_edits={2: np.array([np.nan, 7.0] + [np.nan] * 6)}
        ),
        "strange words": plain.replace(tokens=(*odd, *odd.values())),
        "large": new_document(" ".join(["word", "other"] * 20), 4, 32),
    }


def plain_weights(width: int) -> AttentionWeights:
    return AttentionWeights.random(AttentionConfig(width, 1), 1, np.float64)
