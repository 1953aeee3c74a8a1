"""The parameters of one attention layer, read-only, and torch's names and layouts for them.

Whether they fit a configuration is checked here (`check`). What is done with them is left to `reference.py` and
`kernels.py`; where they are kept in a file, to the document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .config import AttentionConfig
from .errors import ConfigError, ShapeError

Array = NDArray[Any]

MATRICES = ("w_q", "w_k", "w_v", "w_o")
BIASES = ("b_q", "b_k", "b_v", "b_o")
EXTRAS = ("bias_k", "bias_v")
DTYPES = (np.dtype(np.float32), np.dtype(np.float64))


@dataclass(frozen=True, slots=True, eq=False)
class AttentionWeights:
    """Four matrices and their biases, in torch's convention: y = x Wᵀ + b, so a matrix is (out, in).

    w_q (E, E)  w_k (E, kdim)  w_v (E, vdim)  w_o (E, E); b_q, b_k, b_v, b_o (E,), all four or none;
    bias_k, bias_v (E,), the learned key and value that `add_bias_kv` appends, both or none.

    The arrays are C-ordered copies that cannot be written to. All are float32 or all are float64.
    Raises `ShapeError` where they do not fit each other. Two are equal where every number is.
    """

    w_q: Array
    w_k: Array
    w_v: Array
    b_q: Array | None
    b_k: Array | None
    b_v: Array | None
    w_o: Array
    b_o: Array | None
    bias_k: Array | None = None
    bias_v: Array | None = None
    _kernel_forms: dict[str, Array] = field(default_factory=dict, init=False, repr=False)
    """Copies that the kernels want in another layout, made when first asked for. They count as memory of these."""
    _fits: list[AttentionConfig] = field(default_factory=list, init=False, repr=False)
    """The configuration that these were last checked against, if any."""

    def __post_init__(self) -> None:
        first = np.asarray(self.w_q)
        if first.dtype not in DTYPES:
            raise ShapeError(f"w_q: dtype {first.dtype} came, float32 or float64 would fit.")
        width = first.shape[0] if first.ndim == 2 else 0
        for name in (*MATRICES, *BIASES, *EXTRAS):
            value = getattr(self, name)
            if value is None and name not in MATRICES:
                continue
            array = _frozen(name, value, first.dtype)
            wanted: tuple[int, ...] = (width,)
            if name in ("w_q", "w_o"):
                wanted = (width, width)
            elif name in MATRICES:
                wanted = (width, array.shape[1] if array.ndim == 2 else width)
            if array.shape != wanted or 0 in array.shape:
                raise ShapeError(
                    f"{name}: shape {array.shape} came, {wanted} would fit beside w_q {first.shape}."
                )
            object.__setattr__(self, name, array)
        for group in (BIASES, EXTRAS):
            missing = [name for name in group if getattr(self, name) is None]
            if missing and len(missing) != len(group):
                raise ConfigError(
                    f"{', '.join(missing)}: missing; {', '.join(group)} come together or not at all."
                )

    @classmethod
    def from_state_dict(cls, arrays: Mapping[str, Any], config: AttentionConfig) -> AttentionWeights:
        """Read the arrays of `torch.nn.MultiheadAttention(...).state_dict()`, in either layout of the projections.

        Packed: `in_proj_weight` (3E, E), rows Q, K, V. Separate: `q_proj_weight`, `k_proj_weight`, `v_proj_weight`.
        The bias is packed in both: `in_proj_bias` (3E,). The arrays are copied. Raises `ConfigError` for a name that is
        missing or not known, `ShapeError` for a shape or dtype that does not fit.
        """
        given = {name: np.asarray(value) for name, value in arrays.items()}
        width = config.embed_dim
        parts: dict[str, Any] = dict.fromkeys((*BIASES, *EXTRAS))
        if "in_proj_weight" in given:
            packed = _take(given, "in_proj_weight", (3 * width, width))
            parts["w_q"], parts["w_k"], parts["w_v"] = np.split(packed, 3)
        else:
            parts["w_q"] = _take(given, "q_proj_weight", (width, width))
            parts["w_k"] = _take(given, "k_proj_weight", (width, config.key_dim))
            parts["w_v"] = _take(given, "v_proj_weight", (width, config.value_dim))
        parts["w_o"] = _take(given, "out_proj.weight", (width, width))
        if config.bias:
            parts["b_q"], parts["b_k"], parts["b_v"] = np.split(_take(given, "in_proj_bias", (3 * width,)), 3)
            parts["b_o"] = _take(given, "out_proj.bias", (width,))
        if config.add_bias_kv:
            for name in EXTRAS:
                parts[name] = _take(given, name, (1, 1, width)).reshape(width)
        if given:
            raise ConfigError(
                f"state_dict: {', '.join(sorted(given))} came, which this configuration has no place for."
            )
        weights = cls(**parts)
        weights.check(config)
        return weights

    def to_state_dict(self, config: AttentionConfig) -> dict[str, Array]:
        """The same numbers under torch's names, as `load_state_dict` of a module made with `config` takes them."""
        self.check(config)
        state: dict[str, Array] = {}
        if config.packed:
            state["in_proj_weight"] = np.concatenate([self.w_q, self.w_k, self.w_v])
        else:
            state |= {"q_proj_weight": self.w_q.copy(), "k_proj_weight": self.w_k.copy()}
            state["v_proj_weight"] = self.w_v.copy()
        if self.b_q is not None and self.b_k is not None and self.b_v is not None and self.b_o is not None:
            state["in_proj_bias"] = np.concatenate([self.b_q, self.b_k, self.b_v])
            state["out_proj.bias"] = self.b_o.copy()
        state["out_proj.weight"] = self.w_o.copy()
        if self.bias_k is not None and self.bias_v is not None:
            state["bias_k"] = self.bias_k.reshape(1, 1, -1).copy()
            state["bias_v"] = self.bias_v.reshape(1, 1, -1).copy()
        return state

    @classmethod
    def random(cls, config: AttentionConfig, seed: int = 0, dtype: Any = np.float32) -> AttentionWeights:
        """Weights drawn evenly from ±√(6 / (in + out)) (Glorot and Bengio 2010, equation 16), biases from ±0.1.

        The same configuration and seed give the same numbers on every machine; float32 is float64 rounded.
        """
        source = np.random.Generator(np.random.PCG64(seed))
        width = config.embed_dim

        def draw(*shape: int, bound: float) -> Array:
            return ((source.random(shape) * 2.0 - 1.0) * bound).astype(dtype)

        parts: dict[str, Any] = dict.fromkeys((*BIASES, *EXTRAS))
        for name, inputs in zip(MATRICES, (width, config.key_dim, config.value_dim, width), strict=True):
            parts[name] = draw(width, inputs, bound=(6.0 / (inputs + width)) ** 0.5)
        for name in (*(BIASES if config.bias else ()), *(EXTRAS if config.add_bias_kv else ())):
            parts[name] = draw(width, bound=0.1)
        return cls(**parts)

    def check(self, config: AttentionConfig) -> None:
        """Raise `ConfigError` where these weights do not belong to such a configuration."""
        if self._fits and self._fits[0] is config:
            return
        width = config.embed_dim
        wanted = {"w_q": (width, width), "w_k": (width, config.key_dim), "w_v": (width, config.value_dim)}
        for name, shape in wanted.items():
            if getattr(self, name).shape != shape:
                raise ConfigError(
                    f"weights: {name} is {getattr(self, name).shape}, the configuration asks for {shape}."
                )
        for names, switch in ((BIASES, "bias"), (EXTRAS, "add_bias_kv")):
            if (getattr(self, names[0]) is not None) != getattr(config, switch):
                has, said = ("lack", True) if getattr(config, switch) else ("hold", False)
                raise ConfigError(
                    f"weights: they {has} {', '.join(names)}, but the configuration says {switch}={said}."
                )
        self._fits[:] = [config]

    def replace(self, **changes: Any) -> AttentionWeights:
        """These weights with some arrays exchanged, by field name; the others are shared, not copied."""
        unknown = changes.keys() - {*MATRICES, *BIASES, *EXTRAS}
        if unknown:
            raise ConfigError(
                f"weights: there is no {', '.join(sorted(unknown))}; names are {', '.join(self.names())}."
            )
        return AttentionWeights(**{name: changes.get(name, getattr(self, name)) for name in _FIELDS})

    def astype(self, dtype: Any) -> AttentionWeights:
        """The same weights as float32 or float64."""
        if np.dtype(dtype) == self.dtype:
            return self
        return self.replace(**{name: getattr(self, name).astype(dtype) for name in self.names()})

    def names(self) -> tuple[str, ...]:
        """The fields that hold an array."""
        return tuple(name for name, array in self._items() if array is not None)

    @property
    def dtype(self) -> np.dtype[Any]:
        """float32 or float64."""
        return self.w_q.dtype

    def _items(self) -> list[tuple[str, Array | None]]:
        return [(name, getattr(self, name)) for name in _FIELDS]

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, AttentionWeights):
            return NotImplemented
        return self.dtype == other.dtype and all(
            mine is theirs
            or (mine is not None and theirs is not None and np.array_equal(mine, theirs, equal_nan=True))
            for (_, mine), (_, theirs) in zip(self._items(), other._items(), strict=True)
        )

    def __hash__(self) -> int:
        return hash((self.dtype, *(None if a is None else a.shape for _, a in self._items())))


_FIELDS = tuple(f.name for f in fields(AttentionWeights) if f.init)


def _frozen(name: str, value: Any, dtype: np.dtype[Any]) -> Array:
    array = np.asarray(value)
    if array.dtype != dtype:
        raise ShapeError(f"{name}: dtype {array.dtype} came, {dtype} like w_q would fit.")
    if (
        isinstance(value, np.ndarray)
        and not array.flags.writeable
        and array.flags.c_contiguous
        and array.base is None
    ):
        return array
    array = np.array(array, order="C", copy=True)
    array.flags.writeable = False
    return array


def _take(given: dict[str, Array], name: str, shape: tuple[int, ...]) -> Array:
    if name not in given:
        raise ConfigError(f"state_dict: {name} is missing, an array of shape {shape} would fit.")
    array = given.pop(name)
    if array.shape != shape:
        raise ShapeError(f"{name}: shape {array.shape} came, {shape} would fit.")
    return array
