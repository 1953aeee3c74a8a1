"""The document: what fits together, how words become vectors, what the engine gets."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mha_studio.document.defaults import DIM_RANGE, head_choices, nearest_heads, new_document
from mha_studio.document.document import Document, DocumentError, Mask
from mha_studio.document.embed import position_vectors, sinusoid, token_vectors, word_vector, x
from mha_studio.document.inputs import inputs
from mha_studio.engine import AttentionConfig, ConfigError, attend

CHECKOUT = str(Path(__file__).resolve().parents[2])


def attention(doc: Document) -> Any:
    """(H, L, S)"""
    given = inputs(doc)
    return attend(
        given.query,
        given.key,
        given.value,
        given.weights,
        given.config,
        given.attn_mask,
        given.key_padding_mask,
    ).attn_weights[0]


def test_documents_are_the_same_only_if_they_are_one() -> None:
    doc = new_document()
    assert doc == doc
    assert doc != new_document()
    with pytest.raises(dataclasses.FrozenInstanceError):
        doc.seed = 3  # type: ignore[misc]
    with pytest.raises(TypeError):
        doc.lexicon["cat"] = (1.0,) * 8  # type: ignore[index]


def test_a_copy_shares_x_where_nothing_it_depends_on_changed() -> None:
    doc = new_document()
    assert x(doc.replace(scaled=False)) is x(doc)
    assert x(doc.replace(mask=Mask("causal"))) is x(doc)
    assert not np.array_equal(x(doc.replace(seed=1)), x(doc))
    assert not np.array_equal(x(doc.replace(positions="none")), x(doc))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"tokens": ()}, "0 tokens"),
        ({"tokens": ("a",) * 513}, "513 tokens"),
        ({"tokens": ("a", " ")}, "Token 2 is empty"),
        ({"tokens": ("a", "\ud800")}, "half a letter"),
        ({"positions": "rotary"}, "no positions “rotary”"),
        ({"dtype": "float64"}, "float32"),
        ({"lexicon": {"cat": (1.0, 2.0)}}, "“cat” has 2 numbers"),
        ({"spread": (1.0,)}, "`spread` has 1"),
        ({"x_edits": {9: np.zeros(8)}}, "row 10"),
        ({"x_edits": {0: np.zeros(7)}}, "7 wide"),
        ({"look": ("one",)}, "1 sentences"),
        ({"mask": Mask("own", cells=np.zeros((2, 2), bool))}, r"\(2, 2\)"),
    ],
)
def test_parts_that_do_not_fit_are_refused_by_name(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(DocumentError, match=said):
        new_document().replace(**changes)


def test_weights_of_another_size_are_refused() -> None:
    with pytest.raises(ConfigError, match="w_q"):
        new_document().replace(config=AttentionConfig(4, 2))


@pytest.mark.parametrize(("kind", "width"), [("diagonal", 1), ("window", -1), ("window", 513), ("own", 1)])
def test_masks_that_cannot_be_are_refused(kind: Any, width: int) -> None:
    with pytest.raises(DocumentError):
        Mask(kind, width)


@given(
    st.integers(1, 12),
    st.integers(*DIM_RANGE),
    st.integers(0, 2**63 - 1),
    st.sampled_from(["float32", "float64"]),
)
def test_any_size_computes(length: int, width: int, seed: int, dtype: Any) -> None:
    doc = new_document(" ".join("abcdefghijkl"[:length]), nearest_heads(width, 4), width, seed, dtype=dtype)
    assert x(doc).shape == (length, width)
    assert str(x(doc).dtype) == dtype
    np.testing.assert_array_equal(x(doc), token_vectors(doc) + position_vectors(doc))
    shares = attention(doc)
    np.testing.assert_allclose(shares.sum(axis=-1), 1.0, rtol=1e-5)
    for made in (x(doc), token_vectors(doc), position_vectors(doc)):
        assert not made.flags.writeable


def test_drawn_heads_prefer_some_tokens_visibly() -> None:
    for width, heads in ((8, 2), (64, 4), (512, 8)):
        largest = np.mean(
            [attention(new_document(num_heads=heads, embed_dim=width, seed=s)).max(-1) for s in range(8)]
        )
        assert 0.35 < largest < 0.75, (width, heads, largest)


def test_the_same_word_has_the_same_vector_wherever_and_whenever() -> None:
    doc = new_document("the Cat saw the cat cafe\u0301 caf\u00e9")
    vectors = token_vectors(doc)
    np.testing.assert_array_equal(vectors[0], vectors[3])
    np.testing.assert_array_equal(vectors[1], vectors[4])
    np.testing.assert_array_equal(vectors[5], vectors[6])
    assert not np.array_equal(vectors[0], vectors[1])
    code = (
        "from mha_studio.document.defaults import new_document; from mha_studio.document.embed import word_vector; "
        "print(word_vector(new_document(), 'cat').tobytes().hex())"
    )
    for salt in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            env=os.environ | {"PYTHONHASHSEED": salt, "PYTHONPATH": CHECKOUT},
        )
        assert done.stdout.strip() == word_vector(doc, "cat").tobytes().hex(), done.stderr


def test_a_word_keeps_its_first_numbers_when_d_model_grows() -> None:
    narrow, wide = new_document(embed_dim=8), new_document(embed_dim=12)
    np.testing.assert_array_equal(word_vector(narrow, "cat"), word_vector(wide, "cat")[:8])


def test_the_lexicon_and_the_spread_decide_what_words_look_like() -> None:
    own = tuple(float(n) for n in range(8))
    doc = new_document("Cat dog").replace(lexicon={"cat": own}, spread=(0.0,) * 4 + (0.5,) * 4)
    np.testing.assert_array_equal(token_vectors(doc)[0], own)
    dog = token_vectors(doc)[1]
    assert not dog[:4].any()
    assert dog[4:].all()
    assert np.abs(dog).max() <= 0.75


def test_positions_are_the_papers() -> None:
    table = sinusoid(5, 6)
    for place in range(5):
        for column in range(6):
            angle = place / 10000 ** (2 * (column // 2) / 6)
            assert table[place, column] == pytest.approx(np.sin(angle) if column % 2 == 0 else np.cos(angle))
    np.testing.assert_array_equal(
        sinusoid(5, 7)[:, 6], sinusoid(5, 8)[:, 6] * 0 + np.sin(np.arange(5) * 1e4 ** (-6 / 7))
    )
    assert not position_vectors(new_document().replace(positions="none")).any()


def test_switches_reach_the_engine() -> None:
    doc = new_document()
    assert inputs(doc).config.scale is None
    assert inputs(doc.replace(scaled=False)).config.scale == 1.0
    bare = inputs(doc.replace(biased=False))
    assert not bare.config.bias
    assert bare.weights.b_q is None
    assert bare.weights.w_q is doc.weights.w_q
    assert inputs(doc).attn_mask is None


def test_masks_block_what_they_say() -> None:
    doc = new_document()
    for mask, allowed in (
        (Mask("causal"), lambda row, col: col <= row),
        (Mask("window", 2), lambda row, col: abs(row - col) <= 2),
        (Mask("window", 0), lambda row, col: row == col),
    ):
        shares = attention(doc.replace(mask=mask))
        for row in range(6):
            for col in range(6):
                assert (shares[:, row, col] > 0).all() == allowed(row, col), (mask, row, col)


def test_a_mask_of_ones_own_may_add_to_the_scores() -> None:
    cells = np.zeros((6, 6))
    cells[2, 3] = 40.0
    assert attention(new_document().replace(mask=Mask("own", cells=cells)))[0, 2, 3] > 0.999


def test_head_choices_are_the_divisors() -> None:
    assert head_choices(12) == (1, 2, 3, 4, 6, 12)
    assert head_choices(7) == (1, 7)
    assert nearest_heads(12, 5) == 4
    assert nearest_heads(7, 4) == 1
