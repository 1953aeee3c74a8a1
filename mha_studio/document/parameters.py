"""Files that hold only the parameters of a layer: a bare safetensors state_dict, or an `.npz` of the same names.

What such a file does not say is how many heads share its width; whoever opens it has to be asked. Then it is put under
a description and read as a document is, with the same checks (`file.py`). Nothing of NumPy's own reader is used: it
would believe what a header claims, and unpack whatever it finds.
"""

from __future__ import annotations

import json
import math
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from mha_studio.document.defaults import head_choices, new_document
from mha_studio.document.document import Document
from mha_studio.document.embed import x
from mha_studio.document.file import FORMAT, KEY, MOST_WIDTH, FileError, read_document, refusal, shown
from mha_studio.document.tensors import (
    HALF,
    MOST_BYTES,
    MOST_ENTRIES,
    ContainerError,
    read_tensors,
    write_tensors,
)
from mha_studio.document.tokens import MAX_TOKENS
from mha_studio.language import tr

Array = NDArray[Any]

SUFFIXES = (".safetensors", ".npz")
PACKED = 8
"""How many times larger than the file its arrays may be once they are unpacked; numbers do not shrink by more."""
ROOM = 2**20
"""Bytes that they may have in any case: zeros do shrink by more."""
_NAMES = (
    "in_proj_weight", "q_proj_weight", "k_proj_weight", "v_proj_weight", "in_proj_bias", "out_proj.weight",
    "out_proj.bias", "bias_k", "bias_v", "x", "memory", "attn_mask", "key_padding_mask",
)  # fmt: skip
"""What is taken out of such a file; anything else in it is passed over."""
_ENDS = re.compile(r"((?:.*\.)?)out_proj\.weight", re.DOTALL)
_ZIP = b"PK\3\4"
_END = b"PK\5\6"
_DIRECTORY = 64 * 1024
_NPY = re.compile(
    rb"\{'descr': '([<>|=])([fb])([0-9])', 'fortran_order': (False|True), 'shape': \(([0-9, ]*)\), \}\s*"
)
_ITEMS = {("f", 2): "f2", ("f", 4): "f4", ("f", 8): "f8", ("b", 1): "?"}


class Parameters(Struct, frozen=True, eq=False):
    """What a file gives: arrays by the names of the state_dict, of `x` and of the masks; E; and its name."""

    name: str
    arrays: Mapping[str, Array]
    embed_dim: int

    @property
    def heads(self) -> tuple[int, ...]:
        """The numbers of heads that share its width evenly, smallest first."""
        return head_choices(self.embed_dim)

    def document(self, num_heads: int, tokens: Sequence[str] = ()) -> Document:
        """The layer with so many heads, over `tokens` where the file holds no `x` of its own.

        Raises `FileError` where the arrays do not belong together.
        """
        arrays = dict(self.arrays)
        double = any(array.dtype == np.float64 for array in arrays.values())
        dtype = "float64" if double else "float32"
        for name, array in arrays.items():
            if array.dtype.kind == "f":
                arrays[name] = array.astype(dtype)
        if "x" in arrays:
            sentences, positions = _numbered("t", arrays["x"].shape), "none"
        else:
            made = new_document(num_heads=1, embed_dim=self.embed_dim, dtype=dtype)  # type: ignore[arg-type]
            made = made.replace(tokens=tuple(tokens)) if tokens else made
            sentences, positions = [list(made.tokens)], made.positions
            arrays["x"] = x(made)
        memory = _numbered("m", arrays["memory"].shape)[0] if "memory" in arrays else None
        meta = {
            "format": FORMAT,
            "tokens": sentences[0],
            "batch": sentences[1:],
            "memory": memory,
            "positions": positions,
            "title": shown(self.name.rpartition(".")[0] or self.name),
            "config": {
                "embed_dim": self.embed_dim,
                "num_heads": num_heads,
                "bias": "in_proj_bias" in arrays,
                "add_bias_kv": "bias_k" in arrays,
            },
        }
        return read_document(write_tensors(arrays, {KEY: json.dumps(meta)}), self.name)


def read_any(data: bytes, name: str = "The file") -> Document | Parameters:
    """What the bytes of a file hold, whatever its name ends in: a document, or a layer's parameters.

    Takes memory of the order of `data`. Raises `FileError`.
    """
    try:
        if data[:4] == _ZIP:
            arrays, described = _read_npz(data), False
        elif len(data) > 8 and data[8:9] != b"{":
            raise ContainerError(
                tr(
                    "it is neither a document (.mha) nor a layer's parameters (.safetensors, .npz); choose "
                    "one of these"
                )
            )
        else:
            arrays, strings = read_tensors(data, HALF)
            described = KEY in strings
        return read_document(data, name) if described else _parameters(arrays, name)
    except FileError:
        raise
    except ValueError as error:
        raise FileError(refusal(name, str(error))) from None


def _parameters(arrays: dict[str, Array], name: str) -> Parameters:
    found = [match for match in map(_ENDS.fullmatch, arrays) if match]
    if not found:
        raise ContainerError(
            tr(
                "it holds neither a document ({key} is missing in its header) nor a layer's parameters "
                "(out_proj.weight is missing); a .mha file, or the state_dict of "
                "torch.nn.MultiheadAttention, would fit"
            ).format(key=KEY)
        )
    if len(found) > 1:
        raise ContainerError(
            tr("it holds {count} layers; the state_dict of one of them would fit").format(count=len(found))
        )
    before = found[0][1]  # as in the state_dict of a model with one layer: "encoder.attention."
    own = {name: arrays[before + name] for name in _NAMES if before + name in arrays}
    square = own["out_proj.weight"]
    width = square.shape[0] if square.ndim == 2 else 0
    if square.shape != (width, width) or not 1 <= width <= MOST_WIDTH:
        size = " × ".join(map(str, square.shape)) or tr("a single number")
        raise ContainerError(
            tr("“out_proj.weight” is {size}; d_model × d_model, up to {most}, would fit").format(
                size=size, most=f"{MOST_WIDTH:,}"
            )
        )
    return Parameters(name, own, width)


def _numbered(letter: str, shape: tuple[int, ...]) -> list[list[str]]:
    """Tokens for vectors that come without words, for each sentence of the batch: t1, t2, …"""
    count = shape[0] if len(shape) == 3 else 1
    length = shape[-2] if len(shape) in (2, 3) else 0
    if not (1 <= length <= MAX_TOKENS and 1 <= count <= MAX_TOKENS):
        length = count = 1  # the document will say what does not fit
    return [[f"{letter}{place + 1}" for place in range(length)] for _ in range(count)]


def _read_npz(data: bytes) -> dict[str, Array]:
    """The arrays of an `.npz`. Raises `ContainerError`."""
    end = data.rfind(_END, max(0, len(data) - 22 - 65535))
    claimed = int.from_bytes(data[end + 12 : end + 16], "little")
    if end < 0 or len(data) - end < 22:
        raise ContainerError(tr("its table of contents, at its end, is cut off"))
    if claimed > _DIRECTORY or b"PK\6\7" in data[max(0, end - 20) : end]:
        raise ContainerError(
            tr("it claims more arrays than the {most} that a layer could have").format(most=MOST_ENTRIES)
        )
    room = min(MOST_BYTES, max(ROOM, PACKED * len(data)))
    arrays: dict[str, Array] = {}
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_ENTRIES:
                raise ContainerError(
                    tr("it claims {count} arrays, and no layer has more than {most}").format(
                        count=f"{len(entries):,}", most=MOST_ENTRIES
                    )
                )
            for entry in entries:
                key = entry.filename.removesuffix(".npy")
                if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                    raise ContainerError(
                        tr("“{key}” is packed in a way that NumPy does not use").format(key=shown(key, 40))
                    )
                if key in arrays:
                    raise ContainerError(tr("it gives “{key}” twice").format(key=shown(key, 40)))
                room -= entry.file_size
                if room < 0:
                    raise ContainerError(
                        tr("“{key}” claims more bytes than such a file can hold").format(key=shown(key, 40))
                    )
                with archive.open(entry) as member:
                    content = member.read(entry.file_size + 1)
                if len(content) != entry.file_size:
                    raise ContainerError(tr("the numbers of “{key}” are cut off").format(key=shown(key, 40)))
                arrays[key] = _array(key, content)
    except ContainerError:
        raise
    # What the zip reader meets in damaged files it raises as any of these.
    except (
        zipfile.BadZipFile,
        zlib.error,
        struct.error,
        ValueError,
        RuntimeError,
        OSError,
        EOFError,
        LookupError,
    ):
        raise ContainerError(tr("it is packed in a way that cannot be read")) from None
    return arrays


def _array(key: str, content: bytes) -> Array:
    """One array in NumPy's own format (numpy.lib.format, versions 1 to 3), read without evaluating its header."""
    said = f"“{shown(key, 40)}”"
    wide = 2 if content[6:7] == b"\1" else 4
    start = 8 + wide
    size = int.from_bytes(content[8:start], "little")
    if content[:6] != b"\x93NUMPY" or content[6:7] not in (b"\1", b"\2", b"\3") or size > 4096:
        raise ContainerError(tr("{said} is no array of numbers").format(said=said))
    match = _NPY.fullmatch(content[start : start + size])
    kind = _ITEMS.get((match[2].decode(), int(match[3]))) if match else None
    if match is None or kind is None:
        raise ContainerError(
            tr("{said} is of a type that has no place here; float32, float64 or bool would fit").format(
                said=said
            )
        )
    dtype = np.dtype(kind).newbyteorder(">" if match[1] == b">" else "<")
    places = [part for part in match[5].decode().split(",") if part.strip()]
    if len(places) > 4 or any(not re.fullmatch(r" ?[0-9]{1,15}", part) for part in places):
        raise ContainerError(tr("the shape of {said} is no list of whole numbers").format(said=said))
    shape = tuple(map(int, places))
    body = content[start + size :]
    if len(body) != math.prod(shape) * dtype.itemsize:
        raise ContainerError(
            tr("{said} claims a shape that its {size} bytes do not fill").format(
                said=said, size=f"{len(body):,}"
            )
        )
    flat = np.frombuffer(body, dtype=dtype)
    if kind == "?" and flat.view(np.uint8).max(initial=0) > 1:
        raise ContainerError(tr("{said} holds something else than true and false").format(said=said))
    array = flat.reshape(shape, order="F" if match[4] == b"True" else "C")
    return array.astype(dtype.newbyteorder("="))
