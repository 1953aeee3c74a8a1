"""Attention with pinned numbers and muted heads, written out anew in float64 with einsum, without the engine; and
documents with something of everything that can be changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from mha_studio.document.defaults import drawn_weights
from mha_studio.document.document import BY_HAND, PAD, Document, Mask
from mha_studio.document.embed import sinusoid, word_vector
from mha_studio.document.pins import PinCell, pin_shape
from mha_studio.engine import AttentionConfig

Floats = NDArray[np.float64]
Pins = Mapping[str, Mapping[tuple[int, ...], float]]
ORDER = (
    "q", "k", "v", "q_head", "k_head", "v_head", "scores", "scaled_scores", "masked_scores", "attn_weights",
    "head_outputs", "concat", "output",
)  # fmt: skip
"""What can be pinned, each before what follows from it."""


def naive(
    query: Any, memory: Any, weights: Any, heads: int, scale: float, mask: Any = None, policy: str = "nan",
    pins: Pins | None = None, muted: Iterable[int] = (),
) -> dict[str, Floats]:  # fmt: skip
    """Every name of `ORDER`: query (N, L, E), memory (N, S, E), mask addends that broadcast to (N, H, L, S)."""
    out: dict[str, Floats] = {}

    def put(name: str, array: Floats) -> None:
        out[name] = np.array(array, dtype=np.float64)
        for place, value in (pins or {}).get(name, {}).items():
            out[name][place] = value

    def wide(name: str) -> Floats:
        array = getattr(weights, name)
        return np.zeros(weights.w_q.shape[0]) if array is None else np.asarray(array, np.float64)

    for letter, source in (("q", query), ("k", memory), ("v", memory)):
        put(
            letter,
            np.einsum("nie,oe->nio", np.asarray(source, np.float64), wide(f"w_{letter}"))
            + wide(f"b_{letter}"),
        )
    for letter in "qkv":
        whole = out[letter]
        put(f"{letter}_head", np.stack(np.split(whole, heads, axis=2), axis=1))
    put("scores", np.einsum("nhid,nhjd->nhij", out["q_head"], out["k_head"]))
    put("scaled_scores", out["scores"] * scale)
    put("masked_scores", out["scaled_scores"] + (0.0 if mask is None else mask))
    shares = np.zeros_like(out["scores"])
    for place in np.ndindex(*shares.shape[:3]):
        row = out["masked_scores"][place]
        if np.isneginf(row).all():
            shares[place] = {"nan": np.nan, "zero": 0.0, "uniform": 1.0 / row.size}[policy]
        else:
            powers = np.exp(row - row.max())
            shares[place] = powers / powers.sum()
    put("attn_weights", shares)
    put("head_outputs", np.einsum("nhij,nhjd->nhid", out["attn_weights"], out["v_head"]))
    heard = out["head_outputs"].copy()
    for head in muted:
        heard[:, head] = 0.0
    put("concat", np.concatenate(list(np.moveaxis(heard, 1, 0)), axis=2))
    put("output", np.einsum("nie,oe->nio", out["concat"], wide("w_o")) + wide("b_o"))
    return out


def near(ours: Any, theirs: Any, what: str = "", tolerance: float = 2e-5) -> None:
    """Within the tolerance of the largest finite number; NaN and infinities in the same places."""
    ours, theirs = np.asarray(ours, np.float64), np.asarray(theirs, np.float64)
    assert ours.shape == theirs.shape, what
    largest = max(1.0, float(np.abs(theirs[np.isfinite(theirs)]).max(initial=0.0)))
    np.testing.assert_allclose(ours, theirs, rtol=0, atol=tolerance * largest, err_msg=what)


def addends(doc: Document) -> Floats:
    """(N, H, L, S): what the mask of a document and the padding of its batch add, cell by cell from their meaning."""
    heads, length, keys, extra = doc.config.num_heads, doc.length, doc.given_keys, doc.config.extra_keys
    out = np.zeros((len(doc.sentences), heads, length, keys + extra))
    for n, h, i, j in np.ndindex(len(doc.sentences), heads, length, keys):
        own = len(doc.sentences[n]) if doc.memory is None else keys
        kind, width = doc.mask.kind, doc.mask.width
        blocked = j >= own
        blocked |= kind == "causal" and j > i
        blocked |= kind == "window" and abs(i - j) > width
        blocked |= kind == "prefix" and j > i and j >= width
        blocked |= kind == "padding" and j >= own - width
        if kind == "alibi":
            out[n, h, i, j] = -(2.0 ** (-8.0 * (h + 1) / heads)) * abs(i - j)
        if doc.mask.cells is not None:
            cell = doc.mask.cells[..., i, j]
            value = cell if doc.mask.cells.ndim == 2 else cell[h]
            out[n, h, i, j] = (-np.inf if value else 0.0) if doc.mask.cells.dtype == bool else value
        if blocked:
            out[n, h, i, j] = -np.inf
    return out


def vectors(doc: Document, tokens: tuple[str, ...], edits: Any) -> Floats:
    """Word plus place, or what was set by hand; where a sentence has no token, the place alone."""
    width = doc.config.embed_dim
    rows = np.zeros((len(tokens), width))
    for row, token in enumerate(tokens):
        rows[row] = 0.0 if token is PAD else word_vector(doc, token)
    if doc.positions == "sinusoidal":
        rows += sinusoid(len(tokens), width)
    for row, cells in edits.items():
        rows[row] = np.where(np.isnan(cells), rows[row], cells)
    return rows


def expected(doc: Document, pins: Mapping[PinCell, float] | None = None) -> dict[str, Floats]:
    """Every name of `ORDER` for a document, with its own pins or others."""
    count, heads = len(doc.sentences), doc.config.num_heads
    edits = [
        dict(doc.x_edits),
        *({r: c for (e, r), c in doc.batch_edits.items() if e == n} for n in range(1, count)),
    ]
    query = np.stack([vectors(doc, doc.padded(n), edits[n]) for n in range(count)])
    memory = query
    if doc.memory is not None:
        memory = np.stack([vectors(doc, doc.memory, doc.memory_edits)] * count)
    scale = (doc.config.embed_dim / heads) ** -0.5 if doc.config.scale is None else doc.config.scale
    places: dict[str, dict[tuple[int, ...], float]] = {}
    for cell, value in (doc.pins if pins is None else pins).items():
        inside = (cell.head,) if cell.matrix not in ("q", "k", "v", "concat", "output") else ()
        places.setdefault(cell.matrix, {})[cell.batch, *inside, cell.row, cell.col] = value
    weights = doc.weights
    if not doc.biased:
        weights = weights.replace(b_q=None, b_k=None, b_v=None, b_o=None)
    return naive(
        query, memory, weights, heads, scale if doc.scaled else 1.0, addends(doc), doc.fully_masked, places,
        doc.muted,
    )  # fmt: skip


WORDS = ("the", "cat", "sat", "on", "mat", "it", "slept")
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(tuple)


@st.composite
def changed_documents(draw: st.DrawFn, most_pins: int = 3) -> Document:
    """Documents with something of everything: masks of every kind, batches, a second sentence, pins, muted heads."""
    heads = draw(st.sampled_from((1, 2, 3)))
    width, seed = heads * draw(st.integers(2 if heads == 1 else 1, 3)), draw(st.integers(0, 99))
    config = AttentionConfig(
        width,
        heads,
        batch_first=draw(st.booleans()),
        scale=draw(st.sampled_from((None, 0.3, -1.0))),
    )
    dtype: Any = draw(st.sampled_from(("float32", "float64")))
    doc = Document(
        draw(SENTENCES), config, drawn_weights(config, seed, dtype), seed=seed, dtype=dtype,
        positions=draw(st.sampled_from(("none", "sinusoidal"))),
        scaled=draw(st.booleans()), biased=draw(st.booleans()),
        memory=draw(st.none() | SENTENCES), batch=tuple(draw(st.lists(SENTENCES, max_size=2))),
        fully_masked=draw(st.sampled_from(("nan", "zero", "uniform"))),
        muted=tuple(draw(st.sets(st.integers(0, heads - 1)))),
    )  # fmt: skip
    kind = draw(
        st.sampled_from(("none", "causal", "window", "prefix", "padding", "alibi", "own", "own heads"))
    )
    shape = (doc.length, doc.given_keys) if kind == "own" else (heads, doc.length, doc.given_keys)
    chance = np.random.default_rng(seed).random(shape)
    if kind.startswith("own"):
        cells = chance < 0.3 if draw(st.booleans()) else np.where(chance < 0.3, -np.inf, chance)
        mask = Mask("own", cells=cells)
    else:
        mask = Mask(kind, draw(st.integers(0, 3)))  # type: ignore[arg-type]
    doc = doc.replace(mask=mask)
    edits = np.full(width, np.nan)
    edits[0] = 0.75
    if draw(st.booleans()):
        doc = doc.replace(x_edits={0: edits})
    if doc.memory is not None and draw(st.booleans()):
        doc = doc.replace(memory_edits={0: edits})
    if doc.batch and draw(st.booleans()):
        doc = doc.replace(batch_edits={(1, 0): edits})
    pins = {}
    for _ in range(draw(st.integers(0, most_pins))):
        pins[draw(pin_cells(doc))] = draw(st.floats(-3, 3, width=32))
    return doc.replace(pins=pins)


@st.composite
def pin_cells(draw: st.DrawFn, doc: Document) -> PinCell:
    """Any cell of a document that can be pinned."""
    matrix = draw(st.sampled_from(ORDER))
    rows, cols = pin_shape(doc, matrix)
    head = (
        0 if matrix in ("q", "k", "v", "concat", "output") else draw(st.integers(0, doc.config.num_heads - 1))
    )
    return PinCell(
        matrix,
        draw(st.integers(0, rows - 1)),
        draw(st.integers(0, cols - 1)),
        head,
        draw(st.integers(0, len(doc.sentences) - 1)),
    )


def same(one: Document | None, other: Document | None) -> bool:
    """Whether two documents hold the same, number for number, NaN where there is NaN."""
    if one is None or other is None:
        return one is other
    for name in (field.name for field in fields(Document) if field.init):
        mine, theirs = getattr(one, name), getattr(other, name)
        if name in BY_HAND:
            alike = mine.keys() == theirs.keys() and all(
                np.array_equal(mine[row], theirs[row], equal_nan=True) for row in mine
            )
        else:
            alike = mine == theirs
        if not alike:
            return False
    return True
