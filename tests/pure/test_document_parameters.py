"""Files that hold only a layer's parameters: taken over with any number of heads that fits, or refused in one."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save

from mha_studio.document import embed
from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document
from mha_studio.document.file import FileError, document_bytes
from mha_studio.document.parameters import Parameters, read_any
from mha_studio.engine import AttentionConfig, AttentionWeights

DOC = new_document("a b c", 2, 8)
STATE = DOC.weights.to_state_dict(DOC.config)


def npz(packed: bool = False, **arrays: Any) -> bytes:
    out = io.BytesIO()
    (np.savez_compressed if packed else np.savez)(out, **arrays)
    return out.getvalue()


def zipped(*members: tuple[str, bytes], pack: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", pack) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


def parameters(data: bytes) -> Parameters:
    found = read_any(data, "layer.npz")
    assert isinstance(found, Parameters)
    return found


@pytest.mark.parametrize(
    "data", [save(STATE), npz(**STATE), npz(True, **STATE)], ids=["safetensors", "npz", "packed"]
)
def test_a_state_dict_is_taken_over_with_any_number_of_heads_that_fits(data: bytes) -> None:
    found = parameters(data)
    assert found.heads == (1, 2, 4, 8)
    for heads in found.heads:
        doc = found.document(heads, ("the", "cat"))
        assert doc.weights == DOC.weights
        assert (doc.config.num_heads, doc.tokens, doc.title) == (heads, ("the", "cat"), "layer")
        assert not doc.x_edits
    with pytest.raises(FileError, match="1, 2, 4, 8 would fit"):
        found.document(3)


def test_half_and_double_precision_any_order_and_a_models_prefix() -> None:
    half = {f"encoder.0.{name}": array.astype(np.float16) for name, array in STATE.items()}
    doc = parameters(save(half)).document(2)
    assert doc.dtype == "float32"
    np.testing.assert_array_equal(doc.weights.w_o, DOC.weights.w_o.astype(np.float16).astype(np.float32))
    other = {name: np.asfortranarray(array).astype(">f8") for name, array in STATE.items()}
    doc = parameters(npz(**other)).document(2)
    assert doc.dtype == "float64"
    assert doc.weights == DOC.weights.astype(np.float64)


def test_vectors_masks_and_learned_keys_come_along() -> None:
    config = AttentionConfig(8, 2, add_bias_kv=True)
    weights = AttentionWeights.random(config, 3)
    rows = np.arange(24, dtype=np.float32).reshape(3, 8)
    mask = np.triu(np.ones((3, 3), bool), 1)
    doc = parameters(npz(**weights.to_state_dict(config), x=rows, attn_mask=mask)).document(2)
    assert doc.tokens == ("t1", "t2", "t3")
    np.testing.assert_array_equal(embed.x(doc), rows)
    assert doc.mask.cells is not None
    np.testing.assert_array_equal(doc.mask.cells, mask)
    assert doc.weights == weights
    doc = parameters(
        npz(**STATE, x=np.zeros((2, 3, 8), np.float32), memory=np.ones((4, 8), np.float32))
    ).document(2)
    assert doc.memory == ("m1", "m2", "m3", "m4")
    assert len(doc.sentences) == 2


def test_a_document_is_known_whatever_its_name_ends_in() -> None:
    found = read_any(document_bytes(DOC), "lesson.safetensors")
    assert isinstance(found, Document)
    assert found.tokens == DOC.tokens


def taken_over(data: bytes) -> Document:
    return parameters(data).document(1)


HEADER = b"\x93NUMPY\1\0" + (118).to_bytes(2, "little")


def npy(header: str, body: bytes = b"") -> bytes:
    return HEADER + header.encode().ljust(118) + body


CLAIM = "{'descr': '<f4', 'fortran_order': False, 'shape': (%s), }"
DAMAGED: dict[str, tuple[Any, str]] = {
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(99), "neither a document (.mha)"),
    "nothing known": (save({"a": np.zeros(2, np.float32)}), "neither a document"),
    "two layers": (save({f"{n}.out_proj.weight": np.eye(2, dtype=np.float32) for n in "ab"}), "holds 2 layers"),
    "oblong": (save({"out_proj.weight": np.zeros((2, 3), np.float32)}), "“out_proj.weight” is 2 × 3"),
    "too wide": (npz(**{"out_proj.weight": np.zeros((1025, 1025), bool)}), "1025 × 1025"),
    "weights gone": (save({"out_proj.weight": np.eye(2, dtype=np.float32)}), "is missing"),
    "cut": (npz(**STATE)[:-30], "cut off"),
    "no zip": (b"PK\3\4" + bytes(200), "cut off"),
    "objects": (npz(**{"out_proj.weight": np.array([[0j]])}), "has no place here"),
    "code": (zipped(("a.npy", npy("__import__('os').getcwd()"))), "has no place here"),
    "claims 10 GB": (zipped(("a.npy", npy(CLAIM % "50000, 50000"))), "0 bytes do not fill"),
    "no array": (zipped(("a.txt", b"hello")), "no array of numbers"),
    "twice": (zipped(("a.npy", npy(CLAIM % "0,")), ("a", npy(CLAIM % "0,"))), "“a” twice"),
    "crowd": (zipped(*((f"{n}.npy", b"") for n in range(65))), "65 arrays"),
    "100,000 entries": (zipped(*((f"{n}.npy", b"") for n in range(2000))), "more arrays"),
    "bomb": (zipped(("a.npy", bytes(2**25)), pack=zipfile.ZIP_DEFLATED), "more bytes than such a file can hold"),
    "other packing": (zipped(("a.npy", bytes(99)), pack=zipfile.ZIP_BZIP2), "NumPy does not use"),
    "flipped": (npz(**STATE).replace(STATE["out_proj.bias"].tobytes(), bytes(32)), "cannot be read"),
}  # fmt: skip


@pytest.mark.parametrize("kind", DAMAGED)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_what_is_no_layer_is_refused_in_one_sentence(kind: str) -> None:
    data, said = DAMAGED[kind]
    with pytest.raises(FileError) as caught:
        taken_over(data)
    sentence = str(caught.value)
    assert said in sentence
    assert sentence.startswith("“layer.npz” cannot be opened: ")
    assert sentence.endswith(".")
    assert ";" in sentence or "would fit" in sentence
