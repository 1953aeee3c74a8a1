"""The way forwards: which numbers of every later step a chosen number reaches, and how strongly.

A tangent, 1 at the chosen cell, is pushed through the ten steps beside the numbers themselves (forward-mode
differentiation; Griewank and Walther 2008, section 3.1): one pass gives ∂(every later number)/∂(the chosen one),
exactly. The way back, one output against everything before it, is in `gradients.py`.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mha_studio.document.embed import MEMORY, Source, row_edits
from mha_studio.engine.reference import merge_heads, split_heads
from mha_studio.trace.model import Array, Cell
from mha_studio.trace.names import NAMES, PARAMETERS
from mha_studio.trace.numbers import format_number
from mha_studio.trace.overlay import Overlay
from mha_studio.trace.steps import step
from mha_studio.trace.terms import symbol
from mha_studio.trace.trace import Trace

INPUTS = (
    frozenset({"embedding", "positions", "x", "memory_embedding", "memory_positions", "memory"}) | PARAMETERS
)
"""The matrices of which it is asked what they reach: what comes from outside."""
_MANY = {"query": "queries", "entry": "entries"}


def reach(trace: Trace, cell: Cell) -> Reach:
    """What a cell reaches: of the token vectors, positions, X, a weight or a bias, or of anything computed.

    Worked out when first asked for. Raises IndexError where the trace has no such cell.
    """
    return Reach(trace, cell)


class Reach(Overlay):
    """∂(each number)/∂(the number in `cell`), in the computation's dtype; 0 where it does not reach.

    `matrix("scores")` is ∂S/∂cell, shaped and labelled like S; the cell itself is 1, what comes before it 0.
    A parameter reaches every sentence of a batch. A pinned number is reached by nothing.
    """

    def __init__(self, forward: Trace, cell: Cell) -> None:
        super().__init__(forward)
        forward.value(cell)
        self.cell = cell
        self._pushed: dict[str, Array] = {}

    def numbers(self, name: str, head: int, batch: int) -> Array:
        if not self._pushed:
            self._pushed = _Push(self.forward, self.cell).all()
        array = self._pushed[name]
        if name in PARAMETERS:
            return array
        part: Array = array[batch, head] if NAMES[name].per_head else array[batch]
        return part

    def titles(self, letter: str) -> tuple[str, str]:
        return f"∂{letter}", f"∂{letter} / ∂{symbol(self.cell.matrix, self.cell.row, self.cell.col)}"

    def reached(self, name: str, head: int = 0, batch: int = 0) -> tuple[int, int]:
        """(how many cells of the matrix it reaches, of how many)."""
        array = self.matrix(name, head, batch).array
        return int(np.count_nonzero(array)), int(array.size)

    def strongest(self, name: str, head: int = 0, batch: int = 0) -> Cell | None:
        """The cell that depends on it most, by |∂|; None where it reaches none."""
        sizes = np.abs(self.matrix(name, head, batch).array)
        sizes = np.where(np.isnan(sizes), -1.0, sizes)
        row, col = divmod(int(np.argmax(sizes)), sizes.shape[1])
        return (
            Cell(name, row, col, head if NAMES[name].per_head else 0, batch) if sizes[row, col] > 0 else None
        )

    def summary(self, step_id: str, head: int = 0, batch: int = 0) -> str:
        ""
        """One sentence, in English, on what it reaches in a step: "x₂,₃ reaches 11 of 36 scores, …"."""
        results = step(step_id).results
        names = results if step_id in ("project", "split") else results[-1:]
        found = [self.reached(name, head, batch) for name in names]
        count, size = sum(part[0] for part in found), sum(part[1] for part in found)
        here = symbol(self.cell.matrix, self.cell.row, self.cell.col)
        nouns = [_MANY.get(NAMES[name].noun, f"{NAMES[name].noun}s") for name in names]
        many = nouns[0] if len(nouns) == 1 else f"numbers of {', '.join(nouns[:-1])} and {nouns[-1]}"
        where = f" of head {head + 1}" if NAMES[names[-1]].per_head and self.H > 1 else ""
        bests = [best for name in names if (best := self.strongest(name, head, batch)) is not None]
        if not bests:
            return f"{here} reaches none of the {many}{where}."
        best = max(bests, key=lambda cell: abs(self.value(cell)))
        value = format_number(self.value(best), 2, sign=True)
        far = f"all {size}" if count == size else f"{count} of {size}"
        return (
            f"{here} reaches {far} {many}{where}; most of all {symbol(best.matrix, best.row, best.col)}, "
            f"by {value} for each 1 that {here} grows."
        )


class _Push:
    """One pass of the tangent. Arrays as in `AttentionResult`: (N, H, L, S) per head, (N, L, E) else."""

    def __init__(self, trace: Trace, cell: Cell) -> None:
        self.trace, self.cell, self.call = trace, cell, trace.result.call
        self.dtype = trace.result.output.dtype
        self.made: dict[str, Array] = {}

    def all(self) -> dict[str, Array]:
        with np.errstate(all="ignore"):
            self._inputs()
            self._to_heads()
            self._to_shares()
            self._to_output()
        return self.made

    def put(self, name: str, array: Array) -> Array:
        ""
        """Keep what was pushed to a matrix: nothing reaches a pinned number, and the chosen cell is where it begins."""
        pinned = self.call.pins.get(name)
        if pinned is not None:
            array = array.copy()
            array[pinned.places] = 0
        cell = self.cell
        if name == cell.matrix:
            array = array.copy()
            before = () if name in PARAMETERS else (cell.batch, cell.head)[: 1 + NAMES[name].per_head]
            array[(*before, cell.row, cell.col)] += 1
        self.made[name] = array
        return array

    def nothing(self, name: str) -> Array:
        return np.zeros(self._full(name), self.dtype)

    def _full(self, name: str) -> tuple[int, ...]:
        shape = self.trace.full_shape(name)
        return (1, *shape) if name in PARAMETERS and len(shape) == 1 else shape

    def _inputs(self) -> None:
        for name in sorted(PARAMETERS):
            self.put(name, self.nothing(name))
        self._sentence("embedding", "positions", "x")
        if self.trace.cross:
            self._sentence("memory_embedding", "memory_positions", "memory")

    def _sentence(self, vectors: str, places: str, total: str) -> None:
        moved = self.put(vectors, self.nothing(vectors)).copy()
        d_places = self.put(places, self.nothing(places))
        if self.trace.document.positions != "none":
            moved += d_places
        for entry in range(self.trace.N):
            source: Source = entry if total == "x" else MEMORY
            for row, edits in row_edits(self.trace.document, source).items():
                moved[entry, row, ~np.isnan(edits)] = 0
        self.put(total, moved)

    def _to_heads(self) -> None:
        for letter, source in (("q", self.call.query), ("k", self.call.key), ("v", self.call.value)):
            moved = self.made[self.trace.source(letter)]
            flat = self._linear(moved, source, f"w_{letter}", f"b_{letter}")
            extra = self._full(letter)[1] - flat.shape[1]
            flat = self.put(letter, np.pad(flat, ((0, 0), (0, extra), (0, 0))))
            self.put(f"{letter}_head", split_heads(flat, self.trace.H))

    def _linear(self, moved: Array, source: Array, weight: str, bias: str) -> Array:
        """y = x Wᵀ + b, so dy = dx Wᵀ + x dWᵀ + db; each left out where nothing moves."""
        d_weight = self.made[weight]
        total = np.zeros((*moved.shape[:2], d_weight.shape[0]), self.dtype)
        if moved.any():
            total = total + moved @ getattr(self.call.weights, weight).T
        if d_weight.any():
            total = total + source @ d_weight.T
        if self.trace.has_bias:
            total = total + self.made[bias]
        return total

    def _to_shares(self) -> None:
        result, made = self.trace.result, self.made
        moved = made["q_head"] @ result.k.swapaxes(-1, -2) + result.q @ made["k_head"].swapaxes(-1, -2)
        scores = self.put("scores", moved)
        scaled = self.put("scaled_scores", scores * self.dtype.type(self.trace.scale))
        mask = self.put("mask", self.nothing("mask"))
        still = np.isneginf(result.masked_scores)
        masked = self.put("masked_scores", np.where(still, 0, scaled + mask))
        self._through_softmax(masked, still)

    def _through_softmax(self, masked: Array, still: NDArray[np.bool_]) -> None:
        """a = e / ℓ, ℓ = Σ e, e = exp(d), d = z − m, a row at a time. What is −∞ stays so."""
        scores = self.trace.result.masked_scores
        at = np.argmax(scores, axis=-1)[..., np.newaxis]
        shifted = scores - np.take_along_axis(scores, at, axis=-1)
        exp = np.exp(shifted)
        row_sum = exp.sum(axis=-1, keepdims=True)
        d_max = self.put("row_max", np.take_along_axis(masked, at, axis=-1))
        d_shifted = self.put("shifted", np.where(still, 0, masked - d_max))
        d_exp = self.put("exp", d_shifted * exp)
        d_sum = self.put("row_sum", d_exp.sum(axis=-1, keepdims=True))
        moved = d_exp / row_sum - exp * d_sum / row_sum**2
        if self.call.fully_masked != "nan":
            moved[still.all(axis=-1)] = 0
        self.put("attn_weights", moved)

    def _to_output(self) -> None:
        result, made = self.trace.result, self.made
        moved = made["attn_weights"] @ result.v + result.attn_weights @ made["v_head"]
        heads = self.put("head_outputs", moved)
        if self.call.muted:
            heads = heads.copy()
            heads[:, list(self.call.muted)] = 0
        concat = self.put("concat", merge_heads(heads))
        self.put("output", self._linear(concat, result.concat, "w_o", "b_o"))
