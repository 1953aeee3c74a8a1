"""The way back: how much a chosen number of the output changes with every number before it.

`gradients` answers a `GradientTrace`, which hands out ∂target/∂(each matrix) under the matrix's own name, so that the
stage draws it as it draws the trace. What a single one of these numbers is made of is in `explain_gradient.py`; the
chain rule itself is the engine's (`engine/gradients.py`), but for the moves inside softmax.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from mha_studio.document.embed import MEMORY, Source, row_edits
from mha_studio.engine.result import Gradients
from mha_studio.language import tr
from mha_studio.trace.model import Array, Cell, Matrix
from mha_studio.trace.names import NAMES, PARAMETERS
from mha_studio.trace.overlay import Overlay
from mha_studio.trace.terms import symbol
from mha_studio.trace.trace import Trace

GRADIENT = "grad:"
"""What stands before a matrix name in the `Cell` of a gradient: `Cell("grad:scores", 1, 2)` is ∂target/∂s₂,₃, while
`Cell("scores", 1, 2)` is the score itself. Which target is meant, the `GradientTrace` knows."""

VALUE = "value:"
"""What stands before a matrix name where a `GradientTrace` is asked for the number itself, to stand beside
gradients."""
THROUGH = "through:"
"""Before "q", "k" or "v": what reaches X (or the second sentence) by way of queries, keys or values. Their sum is its
gradient."""

_PACKED = {"w_q": 0, "w_k": 1, "w_v": 2}
_MOVES = ("row_max", "shifted", "exp", "row_sum")
_PER_HEAD = {"q_head": "q", "k_head": "k", "v_head": "v"}


def gradient_cell(cell: Cell) -> Cell:
    """The gradient of a cell; a gradient's own cell stays as it is."""
    return cell if is_gradient(cell) else replace(cell, matrix=GRADIENT + cell.matrix)


def forward_cell(cell: Cell) -> Cell:
    """The cell of the computation that a gradient belongs to; a cell of the computation stays as it is."""
    return replace(cell, matrix=plain(cell.matrix))


def is_gradient(cell: Cell) -> bool:
    """Whether a cell names a gradient."""
    return cell.matrix.startswith(GRADIENT)


def plain(name: str) -> str:
    """A matrix name without the mark of a gradient."""
    return name.removeprefix(GRADIENT)


class Target(Struct, frozen=True):
    """The one number that is asked about; rows and columns count from 0.

    row and column: that cell of the output. Row alone: a token's output, its numbers added up. Neither: the whole
    output added up, of the sentence `batch` or, where that is None, of all sentences.
    """

    row: int | None = None
    col: int | None = None
    batch: int | None = None

    @property
    def symbol(self) -> str:
        """ "y₂,₃" for a cell, "Σy₂" for a token, "ΣY" for the whole."""
        if self.row is None:
            return "ΣY"
        if self.col is None:
            return "Σ" + symbol("output", self.row, 0).split(",")[0]
        return symbol("output", self.row, self.col)

    def words(self, tokens: tuple[str, ...]) -> str:
        """What is asked about, in words: "column 3 of the output of “cat”"."""
        if self.row is None:
            return tr("the whole output, added up")
        token = tokens[self.row]
        if self.col is None:
            return tr("the output of “{token}”, added up").format(token=token)
        return tr("column {col} of the output of “{token}”").format(col=self.col + 1, token=token)


def target_of(cell: Cell) -> Target:
    """A cell of the output as the target. Raises ValueError for a cell of any other matrix."""
    if plain(cell.matrix) != "output":
        raise ValueError(
            f"A cell of {plain(cell.matrix)} came; only a cell of the output can be asked about."
        )
    return Target(cell.row, cell.col, cell.batch)


def gradients(trace: Trace, target: Target | None = None) -> GradientTrace:
    """∂target/∂(every matrix), worked out when first asked for. Without a target: the whole output.

    Raises IndexError for a target that the output does not hold.
    """
    return GradientTrace(trace, target or Target())


class GradientTrace(Overlay):
    """∂target/∂(each matrix of the ten steps), in the computation's dtype.

    `matrix("scores")` (or "grad:scores") is ∂target/∂S, shaped and labelled like S. `value` takes cells with or without
    the mark, and always answers the gradient; `number` answers what a cell of an explanation holds, of either kind.
    Where nothing is added (positions or biases that are off) and where X was set by hand nothing arrives: 0. The mask's
    gradient is that of one head, though one mask may serve all.
    """

    unscaled = Overlay.unscaled | {"output"}

    def __init__(self, forward: Trace, target: Target) -> None:
        super().__init__(forward)
        self.target = target
        self.apart = False
        """Whether these were worked out away from the window, where what takes long is to be done as well."""
        self._check_target()
        self._found: Gradients | None = None
        self._moved: dict[tuple[int, int], dict[str, Array]] = {}

    def matrix(self, name: str, head: int = 0, batch: int = 0) -> Matrix:
        if name.startswith(VALUE):
            return self.forward.matrix(name.removeprefix(VALUE), head, batch)
        if name.startswith(THROUGH):
            key = (name, 0, batch)
            if key not in self._matrices:
                self._matrices[key] = self._through(name[-1], batch)
            return self._matrices[key]
        return super().matrix(plain(name), head, batch)

    def shape(self, name: str) -> tuple[int, int]:
        return super().shape(self._speaks_of(name))

    def full_shape(self, name: str) -> tuple[int, ...]:
        return super().full_shape(self._speaks_of(name))

    def has(self, cell: Cell) -> bool:
        return super().has(self.meant(cell))

    def meant(self, cell: Cell) -> Cell:
        """The cell of the computation that a cell of the stage speaks of: of the number itself, of what reaches X one
        way, or of the gradient."""
        return replace(cell, matrix=self._speaks_of(cell.matrix))

    def _speaks_of(self, name: str) -> str:
        if name.startswith(THROUGH):
            return self.source(name[-1])
        return plain(name.removeprefix(VALUE))

    def value(self, cell: Cell) -> float:
        """∂target/∂cell. Raises IndexError where the computation has no such cell."""
        return super().value(forward_cell(cell))

    def number(self, cell: Cell) -> float:
        """What a cell of an explanation holds: the gradient where it has the mark, else the number it belongs to."""
        return self.value(cell) if is_gradient(cell) else self.forward.value(cell)

    def passed(self, name: str, head: int = 0, batch: int = 0) -> Array:
        ""
        """What of a matrix's gradient goes on to what comes before: 0 where a number is pinned, all of it elsewhere."""
        array = self.matrix(name, head, batch).array
        pinned = self.pin_mask(name, head, batch)
        return array if pinned is None else np.where(pinned, 0, array)

    def pin_mask(self, name: str, head: int = 0, batch: int = 0) -> NDArray[np.bool_] | None:
        """True where somebody has put another number in place of the computed one; None where nobody has."""
        pins = self.result.call.pins.get(plain(name))
        if pins is None:
            return None
        entries = (batch, head) if NAMES[plain(name)].per_head else (batch,)
        here = np.logical_and.reduce([at == k for at, k in zip(pins.places, entries, strict=False)])
        if not here.any():
            return None
        cells = np.zeros(self.shape(name), dtype=np.bool_)
        cells[pins.places[-2][here], pins.places[-1][here]] = True
        return cells

    def readers(self, source: str) -> str:
        """The letters of what is made of a matrix: "qkv" for X where there is no second sentence."""
        return "".join(letter for letter in "qkv" if self.source(letter) == source)

    def numbers(self, name: str, head: int, batch: int) -> Array:
        if name in PARAMETERS:
            return self._parameter_gradient(name)
        if name in _MOVES:
            return self._back_through_softmax(head, batch)[name]
        kept = self._gradients.intermediates
        if name in _PER_HEAD:
            return self._of_head(_PER_HEAD[name], head, batch)
        if name in _PER_HEAD.values():
            return np.concatenate(
                [self.passed(f"{name}_head", head, batch) for head in range(self.H)],
                axis=1,
            )
        makers: dict[str, Callable[[], Array]] = {
            "x": lambda: self._x(batch),
            "embedding": lambda: self._addend(self._x(batch), batch),
            "positions": lambda: self._addend(self._x(batch), batch, self._unplaced),
            "memory": lambda: self._memory(batch),
            "memory_embedding": lambda: self._addend(self._memory(batch), MEMORY),
            "memory_positions": lambda: self._addend(self._memory(batch), MEMORY, self._unplaced),
            "concat": lambda: kept["concat"][batch],
            "output": lambda: self.result.call.enter(kept["output"])[batch],
            "mask": lambda: self.passed("masked_scores", head, batch),
        }
        return makers[name]() if name in makers else self._of_head(name, head, batch)

    def titles(self, letter: str) -> tuple[str, str]:
        return f"∂y/∂{letter}", f"∂{self.target.symbol} / ∂{letter}"

    # Within

    def _through(self, letter: str, batch: int) -> Matrix:
        """∂Q W_Q, and alike for K and V: what the first projection hands back by one of its three ways."""
        whole = self.forward.matrix(self.source(letter), 0, batch)
        weight = getattr(self.result.call.weights, f"w_{letter}")
        array = self.passed(letter, 0, batch)[: len(whole.array)] @ weight
        array.flags.writeable = False
        of, way = whole.symbol, letter.upper()
        return replace(
            whole,
            name=f"{THROUGH}{letter}",
            array=array,
            symbol=f"∂{of} by {way}",
            title=tr("∂{target} / ∂{matrix} by way of {way}").format(
                target=self.target.symbol, matrix=of, way=way
            ),
            role=self.forward.matrix(letter, 0, batch).role,
            pinned=None,
        )

    def _check_target(self) -> None:
        row, col, batch = self.target.row, self.target.col, self.target.batch
        if row is None and col is not None:
            raise IndexError("A target with a column needs a row as well.")
        if not (
            (row is None or 0 <= row < self.L)
            and (col is None or 0 <= col < self.E)
            and (batch is None or 0 <= batch < self.N)
        ):
            raise IndexError(f"{self.target} lies outside the output: {(self.N, self.L, self.E)}.")

    @property
    def _gradients(self) -> Gradients:
        if self._found is None:
            cotangent = np.zeros_like(self.result.output)
            places = self.result.call.enter(cotangent)
            row, col, batch = self.target.row, self.target.col, self.target.batch
            if batch is None and row is not None:
                batch = 0
            everything = slice(None)
            places[
                everything if batch is None else batch,
                everything if row is None else row,
                everything if col is None else col,
            ] = 1
            self._found = self.result.backward(cotangent)
        return self._found

    def _of_head(self, name: str, head: int, batch: int) -> Array:
        part: Array = self._gradients.intermediates[name][batch, head]
        return part

    def _parameter_gradient(self, name: str) -> Array:
        found, letter = self._gradients, name[-1]
        if name == "w_o":
            return found["out_proj.weight"]
        if name.startswith("w"):
            packed = found.get("in_proj_weight")
            if packed is None:
                return found[f"{letter}_proj_weight"]
            at = _PACKED[name] * self.E
            return packed[at : at + self.E]
        if not self.has_bias:
            return np.zeros((1, self.E), dtype=self.result.output.dtype)
        if name == "b_o":
            return found["out_proj.bias"][np.newaxis]
        at = "qkv".index(letter) * self.E
        return found["in_proj_bias"][np.newaxis, at : at + self.E]

    def _x(self, batch: int) -> Array:
        """What the queries bring back to X and, where keys and values come from X as well, what those bring."""
        call, found = self.result.call, self._gradients
        total: Array = call.enter(found["query"])[batch]
        for name, source in (("key", call.key), ("value", call.value)):
            if source is call.query:
                total = total + call.enter(found[name])[batch]
        return total

    def _memory(self, batch: int) -> Array:
        """What keys and values bring back to the second sentence, as one sentence of the batch looks at it."""
        enter, found = self.result.call.enter, self._gradients
        total: Array = enter(found["key"])[batch] + enter(found["value"])[batch]
        return total

    def _addend(self, reached: Array, source: Source, off: bool = False) -> Array:
        """What of it goes on to token vectors or positions: nothing where a cell was set by hand, or all is `off`."""
        passed = np.zeros_like(reached) if off else reached.copy()
        for row, edits in row_edits(self.document, source).items():
            passed[row, ~np.isnan(edits)] = 0
        return passed

    @property
    def _unplaced(self) -> bool:
        return self.document.positions == "none"

    def _back_through_softmax(self, head: int, batch: int) -> dict[str, Array]:
        """Back through a = e / ℓ, ℓ = Σ e, e = exp(d), d = z − m, a row at a time; e also counts in ℓ, d also in m.

        The engine goes from a to z in one step, a (∂a − Σ a ∂a): the same up to the last digits. A row with everything
        blocked that was filled in passes nothing back.
        """
        key = (head, batch)
        if key not in self._moved:
            d_shares = self.passed("attn_weights", head, batch)
            exp = self.forward.matrix("exp", head, batch).array
            row_sum = self.forward.matrix("row_sum", head, batch).array
            with np.errstate(all="ignore"):
                d_sum = -np.sum(d_shares * exp, axis=1, keepdims=True) / row_sum**2
                d_exp = d_shares / row_sum + d_sum
                d_shifted = d_exp * exp
                d_max = -d_shifted.sum(axis=1, keepdims=True)
            moves = {"row_sum": d_sum, "exp": d_exp, "shifted": d_shifted, "row_max": d_max}
            if self.result.call.fully_masked != "nan":
                filled = np.isneginf(self.result.masked_scores[batch, head]).all(axis=1)
                for array in moves.values():
                    array[filled] = 0
            self._moved[key] = moves
        return self._moved[key]
