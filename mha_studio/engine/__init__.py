"""Attention: arrays in, arrays out. Forward with every intermediate kept, gradients, masks.

Knows nothing of tokens, Qt or files. Importing it never imports numba: the reference in NumPy serves until
`load_kernels()` has been called.
"""

from .api import attend
from .config import AttentionConfig, divisors
from .errors import ConfigError, ShapeError, TooLargeError
from .incremental import Followed, LiveAttention
from .loader import kernel_status, kernels_ready, load_kernels
from .masks import causal_mask
from .result import AttentionResult, Gradients
from .weights import AttentionWeights

__all__ = [
    "AttentionConfig",
    "AttentionResult",
    "AttentionWeights",
    "ConfigError",
    "Followed",
    "Gradients",
    "LiveAttention",
    "ShapeError",
    "TooLargeError",
    "attend",
    "causal_mask",
    "divisors",
    "kernel_status",
    "kernels_ready",
    "load_kernels",
]
