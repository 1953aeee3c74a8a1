"""Every matrix of the computation by name: its letter, its role, its axes, the step that makes it.

The table is what `Trace.matrix` and `explain` look a name up in. The numbers themselves are in `trace.py`.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from mha_studio.trace.model import Role, ScaleKind

Axis = Literal["query", "key", "memory", "model", "head_dim", "one"]
"""What an axis runs over: query tokens (L), keys (S), tokens of the second sentence (S without appended keys), d_model
(E), columns of one head (D), or nothing (1)."""


class MatrixName(Struct, frozen=True):
    """One row of the table.

    `letter` is the cell's letter in formulas ("q" in q₂,₃), `symbol` the matrix's own ("Q"), `title` the line
    under the block on the stage, `noun` what one of its numbers is called in a sentence.
    """

    name: str
    letter: str
    symbol: str
    title: str
    noun: str
    role: Role
    rows: Axis
    cols: Axis
    step: str
    per_head: bool = False
    scale: ScaleKind = "signed"


_TABLE = (
    MatrixName("embedding", "t", "T", "token vectors", "token vector", "plain", "query", "model", "embed"),
    MatrixName("positions", "p", "P", "positions", "position", "muted", "query", "model", "embed"),
    MatrixName("x", "x", "X", "X", "input", "plain", "query", "model", "embed"),
    MatrixName(
        "memory_embedding",
        "t′",
        "T′",
        "token vectors of the second sentence",
        "token vector",
        "plain",
        "memory",
        "model",
        "embed",
    ),
    MatrixName(
        "memory_positions",
        "p′",
        "P′",
        "positions of the second sentence",
        "position",
        "muted",
        "memory",
        "model",
        "embed",
    ),
    MatrixName("memory", "x′", "X′", "X′, the second sentence", "input", "plain", "memory", "model", "embed"),
    MatrixName("w_q", "W_Q", "W_Q", "W_Q", "weight", "query", "model", "model", "project"),
    MatrixName("w_k", "W_K", "W_K", "W_K", "weight", "key", "model", "model", "project"),
    MatrixName("w_v", "W_V", "W_V", "W_V", "weight", "value", "model", "model", "project"),
    MatrixName("b_q", "b_Q", "b_Q", "b_Q", "bias", "query", "one", "model", "project"),
    MatrixName("b_k", "b_K", "b_K", "b_K", "bias", "key", "one", "model", "project"),
    MatrixName("b_v", "b_V", "b_V", "b_V", "bias", "value", "one", "model", "project"),
    MatrixName("q", "q", "Q", "Q = X W_Qᵀ", "query", "query", "query", "model", "project"),
    MatrixName("k", "k", "K", "K = X W_Kᵀ", "key", "key", "key", "model", "project"),
    MatrixName("v", "v", "V", "V = X W_Vᵀ", "value", "value", "key", "model", "project"),
    MatrixName("q_head", "q", "Q", "Q", "query", "query", "query", "head_dim", "split", True),
    MatrixName("k_head", "k", "K", "K", "key", "key", "key", "head_dim", "split", True),
    MatrixName("v_head", "v", "V", "V", "value", "value", "key", "head_dim", "split", True),
    MatrixName("scores", "s", "S", "scores = Q Kᵀ", "score", "result", "query", "key", "scores", True),
    MatrixName(
        "scaled_scores",
        "s′",
        "S′",
        "scaled = scores ÷ √dₖ",
        "scaled score",
        "result",
        "query",
        "key",
        "scale",
        True,
    ),
    MatrixName("mask", "M", "M", "mask", "mask", "muted", "query", "key", "mask", True),
    MatrixName(
        "masked_scores", "z", "Z", "masked scores", "masked score", "result", "query", "key", "mask", True
    ),
    MatrixName(
        "row_max", "m", "max", "row maximum", "row's maximum", "muted", "query", "one", "softmax", True
    ),
    MatrixName(
        "shifted",
        "d",
        "Z − max",
        "minus the row's maximum",
        "difference",
        "result",
        "query",
        "key",
        "softmax",
        True,
    ),
    MatrixName("exp", "e", "exp", "exp", "exp", "result", "query", "key", "softmax", True, "share"),
    MatrixName("row_sum", "ℓ", "Σ", "row sum", "row's sum", "muted", "query", "one", "softmax", True),
    MatrixName(
        "attn_weights", "a", "A", "A = softmax", "share", "share", "query", "key", "softmax", True, "share"
    ),
    MatrixName(
        "head_outputs", "o", "A V", "A V", "head output", "head", "query", "head_dim", "weighted-sum", True
    ),
    MatrixName("concat", "c", "C", "C, heads side by side", "entry", "result", "query", "model", "concat"),
    MatrixName("w_o", "W_O", "W_O", "W_O", "weight", "weight", "model", "model", "output"),
    MatrixName("b_o", "b_O", "b_O", "b_O", "bias", "weight", "one", "model", "output"),
    MatrixName("output", "y", "Y", "output = C W_Oᵀ", "output", "result", "query", "model", "output"),
)

NAMES: dict[str, MatrixName] = {row.name: row for row in _TABLE}
MEMORY_NAMES = ("memory_embedding", "memory_positions", "memory")
"""The matrices that are there only where keys and values come from a second sentence."""
MATRIX_NAMES: tuple[str, ...] = tuple(name for name in NAMES if name not in MEMORY_NAMES)
"""The matrices of every computation; see `Trace.names` for those of one."""
PARAMETERS: frozenset[str] = frozenset({"w_q", "w_k", "w_v", "w_o", "b_q", "b_k", "b_v", "b_o"})


def name_of(matrix: str) -> MatrixName:
    """The table's row for a matrix name; KeyError with one sentence where there is none of that name."""
    try:
        return NAMES[matrix]
    except KeyError:
        raise KeyError(f"no matrix is called {matrix!r}; the names are {', '.join(NAMES)}") from None
