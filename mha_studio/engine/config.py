"""The shape of one attention layer: how wide, how many heads, which extras. Numbers only.

The parameters themselves are in `weights.py`; what is computed from them is in `reference.py` and `kernels.py`.
"""

from __future__ import annotations

import math
import operator
from dataclasses import dataclass

from .errors import ConfigError


@dataclass(frozen=True, slots=True)
class AttentionConfig:
    """What `torch.nn.MultiheadAttention` is told when it is made, under torch's names, and nothing else.

    embed_dim     E, the width of queries and of the output; a multiple of `num_heads`
    num_heads     H
    kdim, vdim    widths of keys and values; None: embed_dim
    bias          the four projections add a bias
    add_bias_kv   one learned key and value is appended to every sequence
    add_zero_attn one key and value of zeros is appended to every sequence (after the learned one)
    batch_first   sequences come as (N, L, E) instead of (L, N, E)
    scale         what the scores are multiplied by; None: 1/√head_dim ("Attention Is All You Need", equation 1)

    Raises `ConfigError` where a value cannot be.
    """

    embed_dim: int
    num_heads: int
    kdim: int | None = None
    vdim: int | None = None
    bias: bool = True
    add_bias_kv: bool = False
    add_zero_attn: bool = False
    batch_first: bool = False
    scale: float | None = None

    def __post_init__(self) -> None:
        for name in ("embed_dim", "num_heads"):
            object.__setattr__(self, name, _positive(name, getattr(self, name)))
        for name in ("kdim", "vdim"):
            if getattr(self, name) is not None:
                object.__setattr__(self, name, _positive(name, getattr(self, name)))
        for name in ("bias", "add_bias_kv", "add_zero_attn", "batch_first"):
            object.__setattr__(self, name, _switch(name, getattr(self, name)))
        if self.embed_dim % self.num_heads:
            choices = ", ".join(str(n) for n in divisors(self.embed_dim))
            raise ConfigError(
                f"num_heads: {self.num_heads} came, but embed_dim {self.embed_dim} must divide evenly among the heads; "
                f"one of {choices} would fit."
            )
        if self.scale is not None:
            object.__setattr__(self, "scale", _finite("scale", self.scale))

    @property
    def head_dim(self) -> int:
        """D = E / H, the width of one head."""
        return self.embed_dim // self.num_heads

    @property
    def key_dim(self) -> int:
        """The width of the keys that come in: `kdim`, or E where it was left out."""
        return self.embed_dim if self.kdim is None else self.kdim

    @property
    def value_dim(self) -> int:
        """The width of the values that come in: `vdim`, or E where it was left out."""
        return self.embed_dim if self.vdim is None else self.vdim

    @property
    def effective_scale(self) -> float:
        """What the scores are multiplied by: `scale`, or 1/√head_dim where it was left out."""
        return 1.0 / math.sqrt(self.head_dim) if self.scale is None else self.scale

    @property
    def extra_keys(self) -> int:
        """How many keys are appended to every sequence: 0, 1 or 2."""
        return int(self.add_bias_kv) + int(self.add_zero_attn)

    @property
    def packed(self) -> bool:
        """True where torch keeps the three input projections in one matrix, `in_proj_weight` (3E, E)."""
        return self.key_dim == self.embed_dim and self.value_dim == self.embed_dim


def divisors(number: int) -> tuple[int, ...]:
    """Every divisor of a positive number, smallest first: the numbers of heads that fit a width."""
    small = [n for n in range(1, math.isqrt(number) + 1) if number % n == 0]
    return tuple(small + [number // n for n in reversed(small) if n * n != number])


def _positive(name: str, value: object) -> int:
    try:
        number = operator.index(value)  # type: ignore[arg-type]
    except TypeError:
        number = 0
    if isinstance(value, bool) or number < 1:
        raise ConfigError(f"{name}: {value!r} came, a whole number of at least 1 would fit.")
    return number


def _switch(name: str, value: object) -> bool:
    if value is True or value is False or type(value).__name__ in ("bool_", "bool"):
        return bool(value)
    raise ConfigError(f"{name}: {value!r} came, True or False would fit.")


def _finite(name: str, value: object) -> float:
    if isinstance(value, (str, bytes)) or not hasattr(value, "__float__") or not math.isfinite(float(value)):
        raise ConfigError(f"{name}: {value!r} came, a finite number (or None for 1/√head_dim) would fit.")
    return float(value)
