"""How much of the output each head brings, as one number a head.

The output without its bias is the sum of what each head brings, C_h W_O,hᵀ; the length of that, as a share of all
lengths, says how loud a head is where its attention map only says where it looks (Kobayashi et al. 2020, "Attention is
Not Only a Weight", section 3, for heads instead of tokens). What a head brings to one number is in `two_ways.py`.
"""

from __future__ import annotations

from weakref import WeakKeyDictionary

import numpy as np

from mha_studio.trace.model import Matrix
from mha_studio.trace.terms import Floats
from mha_studio.trace.trace import Trace

_kept: WeakKeyDictionary[Matrix, Floats] = WeakKeyDictionary()
"""W Wᵀ of the heads, found again for the same W_O, which most edits leave alone."""


def _squares_of(w_o: Matrix, heads: int) -> Floats:
    """(H, D, D), float64: W_O,hᵀ W_O,h as the columns of W_O are cut into heads."""
    found = _kept.get(w_o)
    if found is None or len(found) != heads:
        own = np.ascontiguousarray(
            w_o.array.astype(np.float64).reshape(len(w_o.array), heads, -1).transpose(1, 2, 0)
        )
        with np.errstate(invalid="ignore", over="ignore"):
            found = _kept[w_o] = own @ own.swapaxes(1, 2)
    return found


def head_norms(trace: Trace, batch: int = 0) -> Floats:
    """(H,), float64: ‖C_h W_O,hᵀ‖, the root of the sum of squares over the tokens of one sentence and all columns.

    Padding does not count; a muted head brings 0. NaN where a head's numbers are none.
    """
    sentences = trace.document.sentences
    rows = min(len(sentences[batch]), trace.L) if batch < len(sentences) else trace.L
    concat = trace.matrix("concat", 0, batch).array[:rows].astype(np.float64)
    heads = np.ascontiguousarray(concat.reshape(rows, trace.H, trace.D).transpose(1, 0, 2))
    with np.errstate(invalid="ignore", over="ignore"):
        # ‖C W‖² = Σ (Cᵀ C) · (W Wᵀ): D × D numbers a head in between, not tokens × d_model
        made = heads.swapaxes(1, 2) @ heads
        squares = (made * _squares_of(trace.matrix("w_o"), trace.H)).sum(axis=(1, 2))
        found: Floats = np.sqrt(np.maximum(squares, 0.0))
    return found


def head_shares(trace: Trace, batch: int = 0) -> Floats:
    """(H,): each head's length as a share of the sum of all; they add up to 1, or are all 0 where no head brings
    anything."""
    norms = head_norms(trace, batch)
    total = norms.sum()
    found: Floats = norms / total if total > 0 or np.isnan(total) else norms
    return found
