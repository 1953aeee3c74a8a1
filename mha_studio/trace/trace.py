"""One computation, ready to be looked at: every matrix of every step by name, made when it is asked for.

`compute` calls the engine once; `Trace.matrix` then hands out views of what the engine kept, and derives the
few things that it does not keep (the moves inside softmax). What a number means is in `steps.py` and
`explain.py`.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from mha_studio.document.document import Document
from mha_studio.document.embed import MEMORY, position_vectors, token_vectors
from mha_studio.document.inputs import inputs
from mha_studio.document.pins import pin_cell
from mha_studio.engine import AttentionResult, LiveAttention
from mha_studio.engine.api import check_call
from mha_studio.engine.api import compute as compute_call
from mha_studio.engine.result import Call
from mha_studio.trace.limits import common_limit, limit_of
from mha_studio.trace.model import Array, Cell, Matrix, ScaleKind
from mha_studio.trace.names import MATRIX_NAMES, MEMORY_NAMES, NAMES, PARAMETERS, Axis, MatrixName, name_of

_CARRIED = PARAMETERS | {"embedding", "positions", "x", *MEMORY_NAMES}
_MASKED = frozenset({"mask", "masked_scores", "shifted", "exp", "attn_weights"})
_SOFTMAX = ("row_max", "shifted", "exp", "row_sum")
_SUMS = {"k": "K = X′ W_Kᵀ", "v": "V = X′ W_Vᵀ"}

Key = tuple[str, int, int]


class Trace:
    """What `compute` returns. It is never changed; a new document gets a new trace.

    `result` is the engine's, with the batch axis kept: N batch entries, H heads, L queries, S keys, D = E /
    H.
    """

    def __init__(self, document: Document, result: AttentionResult, previous: Trace | None = None) -> None:
        self.document = document
        self.result = result
        self.N, self.H, self.L, self.S = result.sizes
        self.D = int(result.q.shape[-1])
        self.E = self.D * self.H
        self._matrices: dict[Key, Matrix] = {}
        self._softmax: dict[tuple[int, int], dict[str, Array]] = {}
        self._blocked: dict[tuple[int, int], NDArray[np.bool_] | None] = {}
        self._masks: dict[tuple[int, int], Array] = {}
        self._limits: dict[ScaleKind, float] = {}
        self._carry = _carried(previous)

    # What the whole computation is like

    @property
    def tokens(self) -> tuple[str, ...]:
        """The tokens that ask, L of them; in a batch those of its first sentence, filled up."""
        return self.document.padded()

    @property
    def key_tokens(self) -> tuple[str, ...]:
        """The tokens that are looked at, S of them: with torch's extra keys ("bias" and "zero") where there
        are any."""
        return self.key_tokens_of(0)

    def tokens_of(self, batch: int) -> tuple[str, ...]:
        """The tokens of a sentence of the batch, L of them, padding included."""
        return self.document.padded(batch if batch < len(self.document.sentences) else 0)

    def key_tokens_of(self, batch: int) -> tuple[str, ...]:
        """The keys that a sentence of the batch looks at, S of them, appended ones included."""
        config, extra = self.result.call.config, []
        if config.add_bias_kv:
            extra.append("(bias)")
        if config.add_zero_attn:
            extra.append("(zero)")
        memory = self.document.memory
        return (*(self.tokens_of(batch) if memory is None else memory), *extra)

    def query_token(self, row: int, batch: int = 0) -> str:
        """The token that asks in a row."""
        return self.tokens_of(batch)[row]

    def key_token(self, col: int, batch: int = 0) -> str:
        """The token that is looked at in a column."""
        return self.key_tokens_of(batch)[col]

    def is_padding(self, row: int, batch: int) -> bool:
        """Whether a row of a sentence only fills it up to the length of the longest."""
        sentences = self.document.sentences
        return batch < len(sentences) and len(sentences[batch]) <= row < self.L

    @property
    def cross(self) -> bool:
        """Whether keys and values come from a second sentence."""
        return self.document.memory is not None

    @property
    def names(self) -> tuple[str, ...]:
        """The matrices of this computation, in the order of the steps."""
        return tuple(NAMES) if self.cross else MATRIX_NAMES

    def source(self, matrix: str) -> str:
        """The matrix that q, k or v is a projection of: "x", or "memory" for k and v in cross-attention."""
        return "memory" if self.cross and matrix[0] in "kv" else "x"

    @property
    def scale(self) -> float:
        """The factor from scores to scaled scores: 1 / √D, 1 where scaling is off, or the document's own
        number."""
        return self.result.call.config.effective_scale

    @property
    def has_mask(self) -> bool:
        """Whether anything is blocked or added between the scaled scores and the softmax."""
        return self.result.call.mask is not None

    @property
    def has_bias(self) -> bool:
        """Whether the four projections add a bias."""
        return self.result.call.config.bias

    # Shapes

    def shape(self, name: str) -> tuple[int, int]:
        """(rows, columns) of one matrix of that name, for one head and batch entry. Computes nothing."""
        row = self._known(name)
        if name in PARAMETERS:
            rows, cols = self._parameter(name).shape
            return int(rows), int(cols)
        return self._length(row.rows), self._length(row.cols)

    def full_shape(self, name: str) -> tuple[int, ...]:
        """The shape as torch would print it: (N, H, rows, cols) per head, (N, rows, cols) else, parameters
        bare."""
        rows, cols = self.shape(name)
        if name in PARAMETERS:
            return (cols,) if NAMES[name].rows == "one" else (rows, cols)
        return (self.N, self.H, rows, cols) if NAMES[name].per_head else (self.N, rows, cols)

    def has(self, cell: Cell) -> bool:
        """Whether the cell exists in this computation."""
        if cell.matrix not in self.names:
            return False
        rows, cols = self.shape(cell.matrix)
        heads = self.H if NAMES[cell.matrix].per_head else 1
        return (
            0 <= cell.row < rows
            and 0 <= cell.col < cols
            and 0 <= cell.head < heads
            and 0 <= cell.batch < self.N
        )

    # Numbers

    def matrix(self, name: str, head: int = 0, batch: int = 0) -> Matrix:
        """The matrix of that name; the same object at each call. `head` counts only where the matrix has
        heads.

        Raises KeyError for an unknown name and IndexError for a head or batch entry that there is not.
        """
        row = self._known(name)
        if not (0 <= head < self.H and 0 <= batch < self.N):
            raise IndexError(
                f"head {head}, batch entry {batch}: there are {self.H} heads and {self.N} batch entries"
            )
        key = (name, head if row.per_head else 0, 0 if name in PARAMETERS else batch)
        known = self._matrices.get(key)
        if known is None:
            known = self._matrices[key] = self._make(*key)
        return known

    def value(self, cell: Cell) -> float:
        """The number in a cell. Raises IndexError where the cell does not exist in this computation."""
        if not self.has(cell):
            raise IndexError(
                f"{cell} lies outside {cell.matrix}: shape {self.shape(cell.matrix)}, {self.H} heads, batch {self.N}"
            )
        return float(self.matrix(cell.matrix, cell.head, cell.batch).array[cell.row, cell.col])

    def blocked(self, head: int = 0, batch: int = 0) -> NDArray[np.bool_] | None:
        """(L, S), True = blocked; None where nothing is. One array for all heads that share a mask."""
        key = self._mask_key(head, batch)
        if key not in self._blocked:
            found: NDArray[np.bool_] | None = None
            if self.has_mask:
                found = np.isneginf(self._mask(head, batch))
                found.flags.writeable = False
            self._blocked[key] = found
        return self._blocked[key]

    def pinned(self, name: str, head: int = 0, batch: int = 0) -> NDArray[np.bool_] | None:
        """True where a cell of the matrix is pinned; None where none is."""
        found = [
            (cell.row, cell.col)
            for cell in self.document.pins
            if cell.matrix == name and cell.batch == batch and (not NAMES[name].per_head or cell.head == head)
        ]
        if not found:
            return None
        cells = np.zeros(self.shape(name), dtype=np.bool_)
        cells[tuple(np.array(found).T)] = True
        cells.flags.writeable = False
        return cells

    def unpinned(self, cell: Cell) -> float | None:
        """What a pinned cell would hold without its own pin; None where it is not pinned."""
        place = pin_cell(cell)
        if place not in self.document.pins:
            return None
        same = [other for other in self.document.pins if other.matrix == cell.matrix]
        return float(self.result.unpinned[cell.matrix][same.index(place)])

    def head_columns(self, head: int) -> slice:
        """The columns of Q, K, V and of the concatenation that belong to a head."""
        return slice(head * self.D, (head + 1) * self.D)

    # Colour limits

    def scale_limit(self, kind: ScaleKind) -> float:
        """The common end of a colour scale over all steps: finite, above 0, and a round number.

        Shares end at 1. Signed values end at about the 95th percentile of |value| over the inputs, the
        weights and every step's result (a sample of each), rounded up, so that it stays put under most edits.
        """
        if kind not in self._limits:
            self._limits[kind] = 1.0 if kind == "share" else common_limit(self.result)
        return self._limits[kind]

    def own_limit(self, name: str, head: int = 0, batch: int = 0) -> float:
        """The end of a colour scale for one matrix alone: its largest finite |value|, rounded up."""
        return limit_of(self.matrix(name, head, batch).array)

    # Within

    def _known(self, name: str) -> MatrixName:
        row = name_of(name)
        if name in MEMORY_NAMES and not self.cross:
            raise KeyError(f"{name!r} is not there: keys and values come from the sentence itself")
        return row

    def _length(self, axis: Axis) -> int:
        memory = self.S - self.result.call.config.extra_keys
        lengths = {
            "query": self.L,
            "key": self.S,
            "memory": memory,
            "model": self.E,
            "head_dim": self.D,
            "one": 1,
        }
        return lengths[axis]

    def _labels(self, axis: Axis, batch: int) -> tuple[str, ...] | None:
        if axis == "query":
            return self.tokens_of(batch)
        if axis == "key":
            return self.key_tokens_of(batch)
        return self.document.memory if axis == "memory" else None

    def _make(self, name: str, head: int, batch: int) -> Matrix:
        row = NAMES[name]
        array = _read_only(self._array(name, head, batch))
        if row.rows != "one":
            labels = self._labels(row.rows, batch), self._labels(row.cols, batch)
        else:
            labels = None, None
        old = self._carry.pop((name, head, batch), None)
        if old is not None and old.row_labels == labels[0] and _same(old.array, array):
            return old
        blocked = self.blocked(head, batch) if name in _MASKED else None
        pinned = self.pinned(name, head, batch)
        if blocked is not None and pinned is not None and (blocked & pinned).any():
            blocked = blocked & ~pinned  # the pair is blocked still, but the number counts, and is seen
            blocked.flags.writeable = False
        return Matrix(
            name=name,
            symbol=row.symbol,
            array=array,
            role=row.role,
            scale=row.scale,
            row_labels=labels[0],
            col_labels=labels[1],
            per_head=row.per_head,
            step=row.step,
            blocked=blocked,
            title=_SUMS.get(name, row.title) if self.cross else row.title,
            pinned=pinned,
        )

    def _array(self, name: str, head: int, batch: int) -> Array:
        result = self.result
        if name in PARAMETERS:
            return self._parameter(name)
        if name in _SOFTMAX:
            return self._softmax_moves(head, batch)[name]
        makers: dict[str, Callable[[], Array]] = {
            "embedding": lambda: token_vectors(self.document, batch),
            "positions": lambda: position_vectors(self.document, batch),
            "x": lambda: result.call.query[batch],
            "memory_embedding": lambda: token_vectors(self.document, MEMORY),
            "memory_positions": lambda: position_vectors(self.document, MEMORY),
            "memory": lambda: result.call.key[batch],
            "q": lambda: self._whole("q", batch),
            "k": lambda: self._whole("k", batch),
            "v": lambda: self._whole("v", batch),
            "q_head": lambda: result.q[batch, head],
            "k_head": lambda: result.k[batch, head],
            "v_head": lambda: result.v[batch, head],
            "scores": lambda: result.scores_of(head)[batch],
            "scaled_scores": lambda: result.scaled_scores_of(head)[batch],
            "mask": lambda: self._mask(head, batch),
            "masked_scores": lambda: result.masked_scores_of(head)[batch],
            "attn_weights": lambda: result.attn_weights_of(head)[batch],
            "head_outputs": lambda: result.head_outputs[batch, head],
            "concat": lambda: result.concat[batch],
            "output": lambda: result.call.enter(result.output)[batch],
        }
        return makers[name]()

    def _whole(self, name: str, batch: int) -> Array:
        """(rows, E): q, k or v before it is cut into heads. What was pinned after the cut is as it came to it."""
        heads: Array = getattr(self.result, name)[batch]
        pins = self.result.call.pins.get(f"{name}_head")
        if pins is not None:
            entries, *places = pins.places
            here = entries == batch
            heads = heads.copy()
            heads[tuple(place[here] for place in places)] = self.result.unpinned[f"{name}_head"][here]
        return _side_by_side(heads)

    def _parameter(self, name: str) -> Array:
        """(out, in) for a weight, (1, out) for a bias; zeros where the bias is switched off."""
        array: Array | None = getattr(self.result.call.weights, name)
        if array is None:
            return np.zeros((1, self.E), dtype=self.result.q.dtype)
        return array if array.ndim == 2 else array[np.newaxis]

    def _softmax_moves(self, head: int, batch: int) -> dict[str, Array]:
        """The moves inside softmax, which the engine does not keep, in the engine's dtype and order of
        operations.

        exp / row_sum is attn_weights up to the last digit: the kernels' exp and the order of their sum may
        round differently from NumPy's. A row with everything blocked has the maximum −∞, and −∞ − (−∞) is
        NaN.
        """
        key = (head, batch)
        if key not in self._softmax:
            scores = self.result.masked_scores_of(head)[batch]
            with np.errstate(invalid="ignore", over="ignore"):
                row_max = scores.max(axis=1, keepdims=True)
                shifted = scores - row_max
                exp = np.exp(shifted)
                row_sum = exp.sum(axis=1, keepdims=True)
            self._softmax[key] = {"row_max": row_max, "shifted": shifted, "exp": exp, "row_sum": row_sum}
        return self._softmax[key]

    def _mask_key(self, head: int, batch: int) -> tuple[int, int]:
        mask = self.result.call.mask
        if mask is None:
            return (0, 0)
        return (head if mask.shape[1] > 1 else 0, batch if mask.shape[0] > 1 else 0)

    def _mask(self, head: int, batch: int) -> Array:
        """(L, S): what is added to the scaled scores, 0 where allowed and −∞ where blocked."""
        key = self._mask_key(head, batch)
        if key not in self._masks:
            mask = self.result.call.mask
            if mask is None:
                self._masks[key] = np.zeros((self.L, self.S), dtype=self.result.q.dtype)
            else:
                entry = mask[key[1], key[0]]
                self._masks[key] = np.ascontiguousarray(np.broadcast_to(entry, (self.L, self.S)))
        return self._masks[key]


def compute(document: Document, previous: Trace | None = None, live: LiveAttention | None = None) -> Trace:
    """Run the engine on a document. `previous` may be the trace before an edit: the matrices of inputs and
    parameters that are equal in both are then the same objects in both, so that what was painted of them
    stays good.

    With `live`, what an edit does not reach is left as it was in the last trace that `live` computed. That trace must
    not be looked at any more where `live.followed` says anything but "everything": its memory is the new one's.
    """
    call = _call(document)
    return Trace(document, compute_call(call) if live is None else live.compute(call), previous)


def followed(document: Document, live: LiveAttention) -> bool:
    """Whether `compute(document, live=live)` would follow an edit instead of computing everything."""
    return live.follows(_call(document))


def _call(document: Document) -> Call:
    arrays = inputs(document)
    return check_call(
        arrays.query,
        arrays.key,
        arrays.value,
        arrays.weights,
        arrays.config,
        attn_mask=arrays.attn_mask,
        key_padding_mask=arrays.key_padding_mask,
        fully_masked=arrays.fully_masked,
        pins=arrays.pins,
        muted=arrays.muted,
    )


def _carried(previous: Trace | None) -> dict[Key, Matrix]:
    if previous is None:
        return {}
    kept = {key: matrix for key, matrix in previous._matrices.items() if key[0] in _CARRIED}
    return previous._carry | kept


def _same(old: Array, new: Array) -> bool:
    if old.shape != new.shape or old.dtype != new.dtype:
        return False
    at_once = (
        old.__array_interface__["data"] == new.__array_interface__["data"] and old.strides == new.strides
    )
    return at_once or bool(np.array_equal(old, new, equal_nan=True))


def _read_only(array: Array) -> Array:
    view = array.view()
    view.flags.writeable = False
    return view


def _side_by_side(heads: Array) -> Array:
    """(H, rows, D) → (rows, H·D)."""
    return np.swapaxes(heads, 0, 1).reshape(heads.shape[1], -1)
