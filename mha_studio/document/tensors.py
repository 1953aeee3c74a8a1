"""The safetensors container: named arrays and a few strings in one file, read without trusting it.

Written here and not taken from the library, because a reader of files from anywhere has to bound what a header may
claim before it believes it: entries, bytes, nesting, duplicate names. What the arrays mean is left to `file.py`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mha_studio.language import tr

Array = NDArray[Any]

MOST_BYTES = 256 * 2**20
MOST_HEADER = 8 * 2**20
MOST_ENTRIES = 64
MOST_PARTS = 600_000
"""Commas and brackets in a header: each may become an object of many times its size before anything can be checked."""
_DTYPES: dict[str, np.dtype[Any]] = {"F32": np.dtype("<f4"), "F64": np.dtype("<f8"), "BOOL": np.dtype("?")}
HALF = {"F16": np.dtype("<f2")}
"""No document holds these; whoever takes over a layer's parameters may ask for them."""
_CODES = {"float32": "F32", "float64": "F64", "bool": "BOOL"}
_METADATA = "__metadata__"


class ContainerError(ValueError):
    """Bytes that are no safetensors file that can be read here: what is wrong, as the end of a sentence."""


def write_tensors(arrays: Mapping[str, Array], metadata: Mapping[str, str]) -> bytes:
    """The file as bytes. Arrays are float32, float64 or bool; the same arrays give the same bytes.

    Raises `ContainerError` where `read_tensors` would not take the file again.
    """
    header: dict[str, Any] = {_METADATA: dict(metadata)}
    blocks: list[bytes] = []
    at = 0
    # Wider numbers first, so that each array starts at a multiple of its item size.
    for name in sorted(arrays, key=lambda name: (-arrays[name].itemsize, name)):
        array = arrays[name]
        code = _CODES[str(array.dtype)]
        block = array.astype(_DTYPES[code], copy=False).tobytes()
        header[name] = {"dtype": code, "shape": list(array.shape), "data_offsets": [at, at + len(block)]}
        blocks.append(block)
        at += len(block)
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    text += b" " * (-len(text) % 8)
    if len(text) > MOST_HEADER or _parts(text) > MOST_PARTS:
        raise ContainerError(tr("its words and their own vectors are more than a file can hold"))
    return b"".join([len(text).to_bytes(8, "little"), text, *blocks])


def read_tensors(
    data: bytes, more: Mapping[str, np.dtype[Any]] | None = None
) -> tuple[dict[str, Array], dict[str, str]]:
    """The arrays, as read-only views of `data`, and the strings. Takes memory of the order of `data`, whatever it
    claims. `more`: types that are taken beside float32, float64 and bool. Raises `ContainerError`."""
    dtypes = {**_DTYPES, **(more or {})}
    size = int.from_bytes(data[:8], "little")
    if len(data) < 8 or size > len(data) - 8:
        raise ContainerError(tr("its header is cut off"))
    if size > MOST_HEADER:
        raise ContainerError(
            tr("its header of {size} bytes is longer than any document's").format(size=f"{size:,}")
        )
    if _parts(data[8 : 8 + size]) > MOST_PARTS:
        raise ContainerError(tr("its header has more parts than any document's"))
    header = read_json(data[8 : 8 + size], tr("its header"))
    if not isinstance(header, dict):
        raise ContainerError(tr("its header is no table of arrays"))
    metadata = header.pop(_METADATA, {})
    if not isinstance(metadata, dict) or not all(isinstance(value, str) for value in metadata.values()):
        raise ContainerError(tr("its header holds something else than text beside the arrays"))
    if len(header) > MOST_ENTRIES:
        raise ContainerError(
            tr("it claims {count} arrays, and no document has more than {most}").format(
                count=f"{len(header):,}", most=MOST_ENTRIES
            )
        )
    body = memoryview(data)[8 + size :]
    spans: list[tuple[int, int]] = []
    arrays: dict[str, Array] = {}
    for name, entry in header.items():
        dtype, shape, start, end = _checked(name, entry, dtypes)
        if end > len(body):
            raise ContainerError(tr("the numbers of “{name}” are cut off").format(name=_short(name)))
        spans.append((start, end))
        array = np.frombuffer(body[start:end], dtype=dtype)
        if dtype.kind == "b" and array.view(np.uint8).max(initial=0) > 1:
            raise ContainerError(
                tr("“{name}” holds something else than true and false").format(name=_short(name))
            )
        arrays[name] = array.reshape(shape)
    ends = 0
    for start, end in sorted(spans):
        if start != ends:
            raise ContainerError(tr("its arrays overlap or leave gaps"))
        ends = end
    if ends != len(body):
        raise ContainerError(
            tr("{count} bytes are left over at its end").format(count=f"{len(body) - ends:,}")
        )
    return arrays, metadata


def read_json(data: bytes | str, what: str) -> Any:
    """JSON as the standard says: no NaN, no infinity, no number that overflows, no name twice, no endless nesting."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            raise ContainerError(tr("{what} gives a name twice").format(what=what))
        return found

    def finite(text: str) -> float:
        value = float(text)
        if not math.isfinite(value):
            raise ContainerError(tr("{what} holds a number that is not finite").format(what=what))
        return value

    def short(text: str) -> int:
        if len(text) > 20:
            raise ContainerError(
                tr("{what} holds a whole number of {count} digits").format(what=what, count=f"{len(text):,}")
            )
        return int(text)

    try:
        text = data if isinstance(data, str) else str(data, "utf-8")
        return json.loads(
            text, object_pairs_hook=once, parse_float=finite, parse_int=short, parse_constant=finite
        )
    except ContainerError:
        raise
    except (ValueError, RecursionError):
        raise ContainerError(tr("{what} cannot be read").format(what=what)) from None


def _parts(header: bytes) -> int:
    return sum(map(header.count, (b",", b"[", b"{")))


def _checked(
    name: str, entry: Any, dtypes: Mapping[str, np.dtype[Any]]
) -> tuple[np.dtype[Any], tuple[int, ...], int, int]:
    said = f"“{_short(name)}”"
    if not isinstance(entry, dict) or entry.keys() != {"dtype", "shape", "data_offsets"}:
        raise ContainerError(tr("{said} is not described as an array").format(said=said))
    dtype = dtypes.get(entry["dtype"]) if isinstance(entry["dtype"], str) else None
    if dtype is None:
        raise ContainerError(
            tr("{said} is of type {type}; float32, float64 or bool would fit").format(
                said=said, type=_short(str(entry["dtype"]))
            )
        )
    shape, offsets = entry["shape"], entry["data_offsets"]
    if not (_whole(shape) and len(shape) <= 4 and _whole(offsets) and len(offsets) == 2):
        raise ContainerError(
            tr("the shape or the place of {said} is no list of whole numbers").format(said=said)
        )
    start, end = offsets
    if end - start != math.prod(shape) * dtype.itemsize:
        raise ContainerError(
            tr("{said} claims a shape that its {size} bytes do not fill").format(
                said=said, size=f"{max(0, end - start):,}"
            )
        )
    return dtype, tuple(shape), start, end


def _whole(values: Any) -> bool:
    return isinstance(values, list) and all(type(value) is int and 0 <= value < 2**48 for value in values)


def _short(text: str) -> str:
    seen = "".join(letter if letter.isprintable() else "?" for letter in text[:40])
    return seen + "…" if len(text) > 40 else seen
