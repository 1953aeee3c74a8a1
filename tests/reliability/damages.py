"""Valid files of every kind, and ways to damage them, as Hypothesis strategies.

Some damage knows nothing of the format (bits, bytes, stretches), some knows it well and lies in the right places:
lengths, offsets, shapes, types, names, numbers.
"""

from __future__ import annotations

import io
import json
import struct
import zipfile
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
from hypothesis import strategies as st

from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document
from mha_studio.document.edits import (
    MuteHead,
    PaintMask,
    Pin,
    SetBatch,
    SetBiased,
    SetCell,
    SetMask,
    SetMemory,
    SetScale,
    SetScaled,
)
from mha_studio.document.file import document_bytes
from mha_studio.document.pins import PinCell
from mha_studio.document.scenarios import first_document, load_scenario

KEY = "mha_studio"


def eventful() -> Document:
    """A document with something in every part."""
    doc = new_document("the cat sat", 2, 4)
    for edit in (
        SetBatch(("it slept", "on the mat")), SetMemory("le chat dort"), SetCell("x", 1, 0, 5.0, 1),
        SetCell("memory", 2, 1, -3.0), Pin(PinCell("scores", 1, 2, 1, 2), 0.5), MuteHead(0, True), SetMask("alibi"),
        PaintMask(((0, 1),), True), SetScale(0.25),
    ):  # fmt: skip
        doc = edit.apply(doc)
    return doc


def switched() -> Document:
    """A document with much put aside."""
    doc = SetMask("window", 3).apply(load_scenario("brackets"))
    return SetBiased(False).apply(SetScaled(False).apply(SetCell("embedding", 0, 7, 1.5).apply(doc)))


@cache
def whole_files() -> dict[str, bytes]:
    """Every kind of file that can be opened, by a name that ends as such files do."""
    from safetensors.numpy import save

    doc = new_document("one two three", 2, 8)
    state = doc.weights.to_state_dict(doc.config)
    plain, packed = io.BytesIO(), io.BytesIO()
    np.savez(plain, **state)
    np.savez_compressed(packed, **state, x=np.ones((3, 8), np.float32))
    return {
        "first.mha": document_bytes(first_document()),
        "eventful.mha": document_bytes(eventful()),
        "switched.mha": document_bytes(switched()),
        "double.mha": document_bytes(new_document("a b", 1, 2, dtype="float64")),
        "state.safetensors": save(state),
        "half.safetensors": save(
            {f"encoder.{name}": array.astype(np.float16) for name, array in state.items()}
        ),
        "plain.npz": plain.getvalue(),
        "packed.npz": packed.getvalue(),
    }


@st.composite
def damaged_files(draw: st.DrawFn) -> tuple[str, bytes]:
    """A name and the bytes of a damaged file."""
    name = draw(st.sampled_from(sorted(whole_files())))
    data = whole_files()[name]
    if draw(st.integers(0, 9)) < 6:
        knowing = _zip_lies if name.endswith(".npz") else _header_lies
        data = knowing(draw, data)
    if draw(st.booleans()):
        for _ in range(draw(st.integers(1, 3))):
            data = draw(st.sampled_from(_BLUNT))(draw, data)
    return name, data


# ---- damage that knows nothing -------------------------------------------------------------------------------------


def _place(draw: st.DrawFn, data: bytes) -> int:
    """A place, more often where the header is."""
    most = max(0, len(data) - 1)
    return draw(st.integers(0, most) | st.integers(0, min(most, 400)))


def _flip(draw: st.DrawFn, data: bytes) -> bytes:
    damaged = bytearray(data)
    for _ in range(draw(st.integers(1, 8))):
        if damaged:
            damaged[_place(draw, data)] ^= 1 << draw(st.integers(0, 7))
    return bytes(damaged)


def _truncate(draw: st.DrawFn, data: bytes) -> bytes:
    return data[: _place(draw, data)]


def _cut(draw: st.DrawFn, data: bytes) -> bytes:
    at = _place(draw, data)
    return data[:at] + data[at + draw(st.integers(1, 200)) :]


def _insert(draw: st.DrawFn, data: bytes) -> bytes:
    at = _place(draw, data)
    return data[:at] + draw(st.binary(min_size=1, max_size=40)) + data[at:]


def _zeros(draw: st.DrawFn, data: bytes) -> bytes:
    """As a disk that lost a block leaves it."""
    at, size = _place(draw, data), draw(st.sampled_from((1, 8, 64, 512, 4096)))
    hole = b"\0" * min(size, len(data) - at)
    return data[:at] + hole + data[at + len(hole) :]


def _repeat(draw: st.DrawFn, data: bytes) -> bytes:
    at = _place(draw, data)
    return data[:at] + data[at : at + draw(st.integers(1, 600))] * draw(st.integers(2, 4)) + data[at:]


def _swap(draw: st.DrawFn, data: bytes) -> bytes:
    at, size = _place(draw, data), draw(st.integers(1, 100))
    return data[:at] + data[at + size : at + 2 * size] + data[at : at + size] + data[at + 2 * size :]


def _digit(draw: st.DrawFn, data: bytes) -> bytes:
    damaged = bytearray(data)
    if damaged:
        damaged[_place(draw, data)] = draw(st.sampled_from(b'0129-+.eE][{}",:NI\\'))
    return bytes(damaged)


def _other_file(draw: st.DrawFn, data: bytes) -> bytes:
    """The front of one file and the rest of another."""
    other = whole_files()[draw(st.sampled_from(sorted(whole_files())))]
    at = _place(draw, data)
    return data[:at] + other[at:]


def _noise(draw: st.DrawFn, data: bytes) -> bytes:
    return draw(st.binary(max_size=300))


_BLUNT: tuple[Callable[[st.DrawFn, bytes], bytes], ...] = (
    _flip, _flip, _truncate, _cut, _insert, _zeros, _repeat, _swap, _digit, _digit, _other_file, _noise,
)  # fmt: skip


# ---- damage that knows the safetensors header ----------------------------------------------------------------------

ODD_NUMBERS = (
    0,
    -1,
    1,
    2,
    3,
    7,
    2**31,
    2**40,
    2**62,
    2**63,
    10**19,
    10**30,
    0.5,
    -0.0,
    1e6,
    1.1e6,
    1e300,
    -1e40,
)
ODD_VALUES = (
    None, True, False, "", "x", "\ud800", "\u202e", "a\nb", "-1", "NaN", [], {}, [[]], [None], [1, 2, 3], {"a": {}},
    "long " * 2000, ["w"] * 600, [0] * 5000,
)  # fmt: skip


def _split(data: bytes) -> tuple[dict[str, Any], bytes]:
    size = int.from_bytes(data[:8], "little")
    return json.loads(data[8 : 8 + size]), data[8 + size :]


def _joined(header: Any, body: bytes, size: int | None = None) -> bytes:
    text = (
        header
        if isinstance(header, bytes)
        else json.dumps(header, allow_nan=True).encode("utf-8", "surrogatepass")
    )
    return (len(text) if size is None else size).to_bytes(8, "little") + text + body


def _header_lies(draw: st.DrawFn, data: bytes) -> bytes:
    header, body = _split(data)
    names = [name for name in header if name != "__metadata__"]
    name = draw(st.sampled_from(names))
    entry = header[name]
    odd = draw(st.sampled_from(ODD_NUMBERS) | st.sampled_from(ODD_VALUES))
    lie = draw(st.integers(0, 13))
    if lie == 0:  # the length of the header
        return _joined(header, body, draw(st.integers(0, 2**64 - 1) | st.integers(0, len(data) + 9)))
    if lie == 1:  # 10 GB in a few bytes
        side = draw(st.sampled_from((50_000, 2**20, 2**31)))
        header[name] = {"dtype": "F32", "shape": [side, side], "data_offsets": [0, 4 * side * side]}
    elif lie == 2:
        header[name] = {**entry, "shape": [*entry["shape"][:-1], odd]}
    elif lie == 3:
        header[name] = {**entry, "shape": draw(st.permutations(entry["shape"] + [1]))}
    elif lie == 4:
        header[name] = {**entry, "data_offsets": [entry["data_offsets"][0], odd]}
    elif lie == 5:
        header[name] = {
            **entry,
            "dtype": draw(st.sampled_from(("F64", "F16", "BF16", "I64", "BOOL", "U8", "", 5))),
        }
    elif lie == 6:  # a name twice
        text = json.dumps(header)
        again = json.dumps({draw(st.sampled_from([*header])): odd})
        return _joined((text[:-1] + ", " + again[1:]).encode("utf-8", "surrogatepass"), body)
    elif lie == 7:  # a crowd of entries
        crowd = {
            f"n{n}": {**entry, "shape": [0], "data_offsets": [0, 0]}
            for n in range(draw(st.sampled_from((65, 3000))))
        }
        header = {**header, **crowd}
    elif lie == 8:
        del header[name]
    elif lie == 9:
        header[draw(st.text(max_size=20))] = header.pop(name)
    elif lie == 10:  # numbers that are none, or far too large
        if entry["dtype"] in ("F32", "F64"):
            code = "<f4" if entry["dtype"] == "F32" else "<f8"
            start, end = entry["data_offsets"]
            values = np.frombuffer(body[start:end], code).copy()
            if values.size:
                values[draw(st.integers(0, values.size - 1))] = draw(
                    st.sampled_from((np.nan, np.inf, -np.inf, 3e38, -2e6, 1e-45, -0.0))
                )
            body = body[:start] + values.tobytes() + body[end:]
    elif lie == 11:  # deep nesting
        return _joined(b"[" * draw(st.sampled_from((100, 5000, 100_000))), body)
    else:
        header = _description_lies(draw, header, odd)
    return _joined(header, body)


def _description_lies(draw: st.DrawFn, header: dict[str, Any], odd: Any) -> dict[str, Any]:
    """Another value, somewhere in the JSON object that describes the document."""
    strings = dict(header.get("__metadata__", {}))
    if KEY not in strings:
        return {**header, "__metadata__": {draw(st.sampled_from((KEY, "format"))): odd}}
    meta = json.loads(strings[KEY])
    place, key = meta, draw(st.sampled_from([*meta]))
    while isinstance(place[key], dict | list) and place[key] and draw(st.booleans()):
        place = place[key]
        key = draw(st.sampled_from([*place] if isinstance(place, dict) else range(len(place))))
    action = draw(st.integers(0, 4))
    if action == 0 and isinstance(place, dict):
        del place[key]
    elif action == 1 and isinstance(place[key], list):
        place[key] = place[key] * 2 if draw(st.booleans()) else place[key][:-1]
    elif action == 2 and type(place[key]) in (int, float):
        place[key] = place[key] + draw(st.sampled_from((1, -1, 0.5, 1000)))
    else:
        place[key] = odd
    strings[KEY] = json.dumps(meta)
    if draw(st.integers(0, 5)) == 0:
        old = draw(st.sampled_from(("0", "1", '"', ",", "[", ".")))
        odd_text = draw(st.sampled_from(("NaN", "1e999", "", "[", '"a":1,"a":')))
        strings[KEY] = strings[KEY].replace(old, odd_text, 1)
    return {**header, "__metadata__": strings}


# ---- damage that knows the .npz ------------------------------------------------------------------------------------


def _zip_lies(draw: st.DrawFn, data: bytes) -> bytes:
    lie = draw(st.integers(0, 5))
    end = data.rfind(b"PK\5\6")
    if lie == 0:  # the table of contents
        field, size = draw(st.sampled_from(((8, 2), (10, 2), (12, 4), (16, 4), (20, 2))))
        value = draw(st.integers(0, 2 ** (8 * size) - 1))
        return data[: end + field] + value.to_bytes(size, "little") + data[end + field + size :]
    if lie == 1:  # a row of it
        at = _nth(data, b"PK\1\2", draw(st.integers(0, 4)))
        field, size = draw(
            st.sampled_from(((6, 2), (8, 2), (10, 2), (16, 4), (20, 4), (24, 4), (28, 2), (30, 2), (42, 4)))
        )
        value = draw(st.integers(0, 2 ** (8 * size) - 1) | st.integers(0, 255))
        return data[: at + field] + value.to_bytes(size, "little") + data[at + field + size :]
    if lie == 2:  # the header before an array
        at = _nth(data, b"PK\3\4", draw(st.integers(0, 4)))
        field, size = draw(
            st.sampled_from(((4, 2), (6, 2), (8, 2), (14, 4), (18, 4), (22, 4), (26, 2), (28, 2)))
        )
        value = draw(st.integers(0, 2 ** (8 * size) - 1) | st.integers(0, 255))
        return data[: at + field] + value.to_bytes(size, "little") + data[at + field + size :]
    members = _members(data)
    name = draw(st.sampled_from(sorted(members)))
    if lie == 3:  # a whole archive around an array that lies
        shape = draw(
            st.sampled_from(("50000, 50000", "8,", "", "-1,", "8, 8, 8, 8, 8", "9" * 30, "8 8", "True,"))
        )
        descr = draw(st.sampled_from(("<f4", "<f8", "|b1", "<f2", ">f4", "<c8", "|O", "<U9", "|V99999999")))
        order = draw(st.sampled_from((True, False, 3)))
        text = f"{{'descr': '{descr}', 'fortran_order': {order}, 'shape': ({shape}), }}"
        members[name] = b"\x93NUMPY\1\0" + struct.pack("<H", len(text)) + text.encode() + members[name][128:]
    elif lie == 4:
        members[name] = draw(st.sampled_from(_BLUNT))(draw, members[name])
    else:
        members[draw(st.text(max_size=12).filter(lambda text: "\0" not in text)) or "a"] = members.pop(name)
    out = io.BytesIO()
    packing = draw(st.sampled_from((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)))
    with zipfile.ZipFile(out, "w", packing) as archive:
        for key, content in members.items():
            archive.writestr(key.encode("utf-8", "replace").decode(), content)
    return out.getvalue()


def _members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {entry.filename: archive.read(entry) for entry in archive.infolist()}


def _nth(data: bytes, mark: bytes, count: int) -> int:
    at = data.find(mark)
    for _ in range(count):
        following = data.find(mark, at + 4)
        at = following if following >= 0 else at
    return at
