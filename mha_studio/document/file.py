"""The document as a file, `*.mha`: safetensors with what the layer computes from, and one JSON object with the rest.

The arrays are what is in force: `x` with positions and cells set by hand, the mask, the module's state_dict. What a
switch has put aside (biases, a scale of one's own) lies in the JSON, so that it can come back. The container itself is
read and written in `tensors.py`, masks are read in `file_mask.py`. Nothing in a file is ever executed.
"""

from __future__ import annotations

import dataclasses
import errno
import json
import os
import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from mha_studio.document import embed
from mha_studio.document.atomic import replace_file
from mha_studio.document.claims import Claim
from mha_studio.document.document import MOST, Document
from mha_studio.document.file_mask import read_mask
from mha_studio.document.inputs import inputs
from mha_studio.document.pins import PinCell
from mha_studio.document.tensors import (
    MOST_BYTES,
    MOST_HEADER,
    ContainerError,
    read_json,
    read_tensors,
    write_tensors,
)
from mha_studio.document.tokens import MAX_TOKENS
from mha_studio.engine import AttentionConfig, AttentionWeights
from mha_studio.language import tr

Array = NDArray[Any]

SUFFIX = ".mha"
FORMAT = 1
KEY = "mha_studio"
MOST_WIDTH = 1024
MOST_MASK = 64 * 2**20
"""Bytes: beyond, a mask that its description says in full (ALiBi) is left out."""
_BIASES = ("in_proj_bias", "out_proj.bias")
MOST_SAID = 300
"""Letters of a reason; what it quotes out of a file may be as long as the file."""
_CLOSE = 1e-6
"""X is written out in full; where it is this close to word plus position, nobody set it by hand."""


class FileError(ValueError):
    """A file that cannot be opened or saved: one sentence that names it, what is wrong and what would mend it."""


class _MaskMeta(msgspec.Struct):
    kind: str = "none"
    width: int = 1


class _Aside(msgspec.Struct):
    scale: float | None = None
    biases: dict[str, list[float]] = {}


class _Meta(msgspec.Struct):
    """The JSON object. What it has beside these names is passed over."""

    tokens: list[str]
    config: dict[str, Any]
    seed: int = 0
    positions: str = "none"
    mask: _MaskMeta = msgspec.field(default_factory=_MaskMeta)
    scaled: bool = True
    biased: bool = True
    lexicon: dict[str, list[float]] = {}
    spread: list[float] = []
    title: str = ""
    note: str = ""
    look: list[str] = []
    claims: list[dict[str, Any]] = []
    fully_masked: str = "nan"
    muted: list[int] = []
    pins: list[tuple[str, int, int, int, int, float]] = []
    memory: list[str] | None = None
    batch: list[list[str]] = []
    aside: _Aside = msgspec.field(default_factory=_Aside)


def save_document(doc: Document, path: str | os.PathLike[str]) -> bytes:
    """Write the document to `path`, whole or not at all: what was there stays until the new file lies on the disk.

    Answers the bytes of the file. Raises `FileError`.
    """
    target = Path(path)
    try:
        target = target.resolve()  # a link stays a link
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        if target.exists() and not target.is_file():
            # Renaming over a device or a pipe would put a file in its place for the whole system.
            raise FileError(
                tr("“{name}” is a device or a pipe and no file; choose another name.").format(
                    name=shown(target.name)
                )
            )
        data = document_bytes(doc)
        replace_file(target, data)
        return data
    except ContainerError as error:
        raise FileError(
            tr("“{name}” could not be saved: {why}.").format(name=shown(target.name), why=error)
        ) from None
    except OSError as error:
        raise FileError(_sentence(Path(path), tr("“{name}” could not be saved: {why}."), error)) from error


def load_document(path: str | os.PathLike[str]) -> Document:
    """Read a document. Raises `FileError` for anything that is none; takes memory of the order of the file's size."""
    return read_document(read_bytes(path), Path(path).name)


def read_bytes(path: str | os.PathLike[str]) -> bytes:
    """What lies in a file that may be a document. Raises `FileError` for one that cannot be read or is too large."""
    target = Path(path)
    name = shown(target.name)
    try:
        with open(target, "rb", opener=_patient) as file:
            about = os.fstat(file.fileno())
            if not stat.S_ISREG(about.st_mode):
                raise FileError(
                    tr("“{name}” is no file that can be opened; choose a document ({suffix}).").format(
                        name=name, suffix=SUFFIX
                    )
                )
            data = b"" if about.st_size > MOST_BYTES else file.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileError(_sentence(target, tr("“{name}” could not be opened: {why}."), error)) from error
    if about.st_size > MOST_BYTES or len(data) > MOST_BYTES:
        raise FileError(
            tr("“{name}” is larger than {most} MB, and no document is; choose a document ({suffix}).").format(
                name=name, most=MOST_BYTES // 2**20, suffix=SUFFIX
            )
        )
    return data


def document_bytes(doc: Document, strings: Mapping[str, str] | None = None) -> bytes:
    """The file as bytes; the same document gives the same bytes. `strings` are put beside its description.

    Raises `ContainerError` for one that is too large.
    """
    given = inputs(doc)
    config, weights = given.config, given.weights
    arrays = {"x": embed.batch_x(doc) if doc.batch else embed.x(doc), **weights.to_state_dict(config)}
    if doc.memory is not None:
        arrays["memory"] = embed.x(doc, embed.MEMORY)
    mask = given.attn_mask
    if mask is not None and (doc.mask.kind == "own" or mask.nbytes <= MOST_MASK):
        arrays["attn_mask"] = mask
    if given.key_padding_mask is not None:
        arrays["key_padding_mask"] = given.key_padding_mask
    if sum(array.nbytes for array in arrays.values()) > MOST_BYTES - MOST_HEADER:
        raise ContainerError(
            tr("its numbers take more than the {most} MB that a file can hold").format(
                most=MOST_BYTES // 2**20
            )
        )
    aside: dict[str, Any] = {}
    if not doc.scaled and doc.config.scale is not None:
        aside["scale"] = doc.config.scale
    if doc.config.bias and not config.bias:
        state = doc.weights.to_state_dict(doc.config)
        aside["biases"] = {name: _numbers(state[name]) for name in _BIASES}
    meta = {
        "format": FORMAT,
        "tokens": doc.tokens,
        "config": dataclasses.asdict(config),
        "seed": doc.seed,
        "positions": doc.positions,
        "mask": {"kind": doc.mask.kind, "width": doc.mask.width},
        "scaled": doc.scaled,
        "biased": doc.biased,
        "lexicon": {word: list(vector) for word, vector in doc.lexicon.items()},
        "spread": doc.spread,
        "title": doc.title,
        "note": doc.note,
        "look": doc.look,
        "claims": [dataclasses.asdict(claim) for claim in doc.claims],
        "fully_masked": doc.fully_masked,
        "muted": doc.muted,
        "pins": [[*cell, value] for cell, value in doc.pins.items()],
        "memory": doc.memory,
        "batch": doc.batch,
        "aside": aside,
    }
    text = json.dumps(meta, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return write_tensors(arrays, {KEY: text, **(strings or {})})


def read_document(data: bytes, name: str = "The file") -> Document:
    """The document in the bytes of a file; `name` stands in the sentence of the `FileError` that may be raised."""
    try:
        arrays, strings = read_tensors(data)
        if KEY not in strings:
            raise ContainerError(
                tr(
                    "it is no document of this program ({key} is missing in its header); where it holds a "
                    "layer's parameters, the studio's window opens it"
                ).format(key=KEY)
            )
        found = read_json(strings[KEY], tr("its description"))
        _check_format(found)
        meta = msgspec.convert(found, _Meta)
        return _document(meta, arrays)
    except msgspec.ValidationError as error:
        raise FileError(
            refusal(name, tr("its description does not fit ({error})").format(error=error))
        ) from None
    except (
        ValueError
    ) as error:  # ContainerError, DocumentError, ConfigError, ShapeError: each says it in a sentence
        raise FileError(refusal(name, str(error))) from None


def refusal(name: str, reason: str) -> str:
    """The sentence for a file that cannot be opened, with the mend where the reason does not name one itself."""
    said = shown(reason.strip().rstrip("."), MOST_SAID)
    if ";" in said or "；" in said:  # it says already what would fit
        sentence = tr("“{name}” cannot be opened: {said}.")
    else:
        sentence = tr(
            "“{name}” cannot be opened: {said}; take another copy of it, or save it anew where it was made."
        )
    return sentence.format(name=shown(tr(name)), said=said)


def shown(text: str, most: int = 80) -> str:
    """A text out of a file or a folder as it stands in a sentence: short, and nothing in it moves or hides letters."""
    seen = "".join(letter if letter.isprintable() else "?" for letter in text[:most])
    return seen + "…" if len(text) > most else seen


def _check_format(found: Any) -> None:
    number = found.get("format") if isinstance(found, dict) else None
    if type(number) is not int or number < 1:
        raise ContainerError(tr("its description has no format number"))
    if number > FORMAT:
        raise ContainerError(
            tr(
                "a newer version of the program made it (format {number}; this one reads {own}); "
                "update to open it"
            ).format(number=number, own=FORMAT)
        )


def _document(meta: _Meta, arrays: dict[str, Array]) -> Document:
    _check_texts(meta)
    if not 1 <= len(meta.tokens) <= MAX_TOKENS:
        raise ContainerError(
            tr("it has {count} tokens; 1 to {most} would fit").format(
                count=f"{len(meta.tokens):,}", most=MAX_TOKENS
            )
        )
    known = {field.name for field in dataclasses.fields(AttentionConfig)}
    for name in ("embed_dim", "num_heads"):
        if name not in meta.config:
            raise ContainerError(tr("“{name}” is missing in its configuration").format(name=name))
    config = AttentionConfig(**{name: value for name, value in meta.config.items() if name in known})
    if config.embed_dim > MOST_WIDTH:
        raise ContainerError(
            tr("d_model is {width}; up to {most} would fit").format(
                width=f"{config.embed_dim:,}", most=f"{MOST_WIDTH:,}"
            )
        )
    masks = {name: arrays.pop(name, None) for name in ("attn_mask", "key_padding_mask")}
    for name, array in arrays.items():
        _check_numbers(name, array)
    width, length = config.embed_dim, max(map(len, (meta.tokens, *meta.batch)))
    given = {"x": arrays.pop("x", None), "memory": arrays.pop("memory", None)}
    x = given["x"]
    if x is None:
        raise ContainerError(tr("“x”, the vectors of its tokens, is missing"))
    count = 1 + len(meta.batch)
    if x.ndim == 3 and x.shape[0] != count:
        raise ContainerError(
            tr("“x” holds a batch of {found} sentences, and its description names {count}").format(
                found=x.shape[0], count=count
            )
        )
    if x.shape not in ((count, length, width), *([(length, width)] if count == 1 else [])):
        raise ContainerError(
            tr("“x” is {shape}; {length} tokens of width {width} ask for {length} × {width}").format(
                shape=_times(x.shape), length=length, width=width
            )
        )
    if given["memory"] is not None and meta.memory is None:
        raise ContainerError(tr("the tokens of its second sentence (memory) are missing"))
    weights = AttentionWeights.from_state_dict(
        {name: _native(array) for name, array in arrays.items()}, config
    )
    config, weights = _with_aside(meta, config, weights)
    doc = Document(
        tokens=tuple(meta.tokens),
        config=config,
        weights=weights,
        seed=_seed(meta.seed),
        positions=meta.positions,  # type: ignore[arg-type]  # the document checks it
        scaled=meta.scaled,
        biased=meta.biased,
        lexicon={embed.normal(word): tuple(vector) for word, vector in meta.lexicon.items()},
        spread=tuple(meta.spread),
        dtype=str(weights.dtype),  # type: ignore[arg-type]
        title=meta.title,
        note=meta.note,
        look=tuple(meta.look),
        claims=tuple(msgspec.convert(meta.claims, list[Claim])),
        fully_masked=meta.fully_masked,  # type: ignore[arg-type]
        muted=tuple(meta.muted),
        pins={PinCell(m, row, col, head, entry): v for m, row, col, head, entry, v in meta.pins},
        memory=None if meta.memory is None else tuple(meta.memory),
        batch=tuple(map(tuple, meta.batch)),
    )
    for name, vectors in given.items():
        if vectors is not None and vectors.dtype.name != doc.dtype:
            raise ContainerError(
                tr("“{name}” is {found} and the weights are {dtype}; they should be the same").format(
                    name=name, found=vectors.dtype.name, dtype=doc.dtype
                )
            )
    edits = _edits(doc, _native(x).reshape(count, length, width), given["memory"])
    mask = read_mask(doc, meta.mask.kind, meta.mask.width, masks)
    changes = {**edits, **({} if mask == doc.mask else {"mask": mask})}
    return doc.replace(**changes) if changes else doc


def _edits(doc: Document, x: Array, memory: Array | None) -> dict[str, Any]:
    """What was set by hand in each sentence, x (N, L, E), and in the second one."""
    found: dict[str, Any] = {}
    first = _set_by_hand(x[0], embed.x(doc))
    if first:
        found["x_edits"] = first
    further = {
        (entry, row): cells
        for entry in range(1, len(x))
        for row, cells in _set_by_hand(x[entry], embed.x(doc, entry)).items()
    }
    if further:
        found["batch_edits"] = further
    if memory is not None:
        made = embed.x(doc, embed.MEMORY)
        if memory.shape != made.shape:
            raise ContainerError(
                tr("“memory” is {shape}; {wanted} would fit").format(
                    shape=_times(memory.shape), wanted=_times(made.shape)
                )
            )
        second = _set_by_hand(_native(memory), made)
        if second:
            found["memory_edits"] = second
    return found


def _check_texts(meta: _Meta) -> None:
    sentences = (meta.tokens, meta.memory or [], *meta.batch)
    for text in (*(token for tokens in sentences for token in tokens), *meta.lexicon, meta.title, meta.note,
                 *meta.look):  # fmt: skip
        try:
            text.encode()
        except UnicodeEncodeError:
            raise ContainerError(tr("its description holds half a letter (a lone surrogate)")) from None
    if any(abs(value) > MOST for vector in (*meta.lexicon.values(), meta.spread) for value in vector):
        raise ContainerError(
            tr("the vector of a word holds a number beyond ±{most}").format(most=f"{MOST:,.0f}")
        )


def _check_numbers(name: str, array: Array) -> None:
    if array.dtype.kind != "f":
        raise ContainerError(tr("“{name}” is bool; float32 or float64 would fit").format(name=name[:40]))
    if array.size and not np.isfinite(array).all():
        raise ContainerError(tr("“{name}” holds a number that is not finite").format(name=name[:40]))
    if array.size and np.abs(array).max() > MOST:
        raise ContainerError(
            tr("“{name}” holds a number beyond ±{most}").format(name=name[:40], most=f"{MOST:,.0f}")
        )


def _seed(seed: int) -> int:
    if not 0 <= seed < 2**63:
        raise ContainerError(
            tr("the seed is {seed}; a whole number from 0 to {most} would fit").format(
                seed=seed, most=2**63 - 1
            )
        )
    return seed


def _with_aside(
    meta: _Meta, config: AttentionConfig, weights: AttentionWeights
) -> tuple[AttentionConfig, AttentionWeights]:
    """The configuration and the weights as they are when every switch is on."""
    if not meta.scaled:
        config = dataclasses.replace(config, scale=meta.aside.scale)
    biases = meta.aside.biases
    if meta.biased or config.bias or not biases:
        return config, weights
    kept = {name: np.array(values, dtype=weights.dtype) for name, values in biases.items()}
    for name, array in kept.items():
        _check_numbers(name, array)
    whole = dataclasses.replace(config, bias=True)
    return whole, AttentionWeights.from_state_dict({**weights.to_state_dict(config), **kept}, whole)


def _set_by_hand(x: Array, made: Array) -> dict[int, Array]:
    """Row → (E,) with the cells of `x` that are not what the document makes of word and place, NaN elsewhere."""
    apart = np.abs(x - made) > _CLOSE * np.maximum(1.0, np.abs(made))
    return {int(row): np.where(apart[row], x[row], np.nan) for row in np.flatnonzero(apart.any(axis=1))}


def _native(array: Array) -> Array:
    return array.astype(array.dtype.newbyteorder("="))


def _numbers(array: Array) -> list[float]:
    return [float(value) for value in array]


def _times(shape: tuple[int, ...]) -> str:
    return " × ".join(map(str, shape)) or tr("a single number")


def _patient(path: str, flags: int) -> int:
    """Opens without waiting, so that a pipe nobody writes to cannot hang the program."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


_REASONS: dict[int, Callable[[Path], str]] = {
    errno.ENOENT: lambda path: (
        tr("there is no file of that name; choose another")
        if os.path.isdir(path.parent)
        else tr("there is no folder of that name; choose another")
    ),
    errno.ENOTDIR: lambda path: tr("a part of its path is no folder; choose another place"),
    errno.EISDIR: lambda path: tr("it is a folder; choose a file"),
    errno.EACCES: lambda path: tr("there is no permission for that; choose another place"),
    errno.EPERM: lambda path: tr("there is no permission for that; choose another place"),
    errno.EROFS: lambda path: tr("that place can only be read; choose another"),
    errno.ENOSPC: lambda path: tr("the disk is full; free some space or choose another place"),
    errno.EDQUOT: lambda path: tr("your share of the disk is full; free some space or choose another place"),
    errno.EFBIG: lambda path: tr("it would be larger than that disk allows; choose another place"),
    errno.ENAMETOOLONG: lambda path: tr("the name is too long; choose a shorter one"),
}


def _sentence(path: Path, sentence: str, error: OSError) -> str:
    reason = _REASONS.get(error.errno or 0)
    why = (
        reason(path)
        if reason
        else tr("{reason}; try again, or choose another place").format(
            reason=error.strerror or tr("the system refused")
        )
    )
    return sentence.format(name=shown(path.name or str(path)), why=why)
