"""The matrices of a trace with other numbers in the same places: what gradients and reach are drawn from.

Shapes, labels, roles and masks stay those of the computation itself, so that the same stage can show either. Where the
numbers come from is in `gradients.py` and `reach.py`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator

from msgspec.structs import replace

from mha_studio.trace.limits import robust_limit
from mha_studio.trace.model import Array, Matrix, ScaleKind
from mha_studio.trace.names import NAMES, PARAMETERS
from mha_studio.trace.trace import Trace

_SHORT = {"shifted": "d", "exp": "e", "row_max": "m", "row_sum": "ℓ", "head_outputs": "O"}


class Overlay(Trace, ABC):
    """A trace that shows derivatives instead of the numbers of `forward`, the computation that they belong to.

    `matrix`, `value` and `own_limit` speak of the derivatives; shapes, tokens and switches are those of `forward`.
    """

    unscaled: frozenset[str] = frozenset({"mask", "row_max", "row_sum"})
    """Matrices that have no say in where the colour scale ends."""

    def __init__(self, forward: Trace) -> None:
        super().__init__(forward.document, forward.result)
        self.forward = forward
        self._limit: float | None = None

    def scale_limit(self, kind: ScaleKind = "signed") -> float:
        """The common end of the colour scale over all steps, whatever the kind: derivatives are signed, shares no more.

        Finite, above 0 and a round number: about the 95th percentile of |value| of what is not 0 (a sample of each
        matrix).
        """
        if self._limit is None:
            self._limit = robust_limit(self._samples(), nonzero=True)
        return self._limit

    @abstractmethod
    def numbers(self, name: str, head: int, batch: int) -> Array:
        """The derivatives that stand in the place of one matrix, (rows, columns)."""

    def sampled(self, name: str, head: int, batch: int) -> Array:
        """The derivatives of one matrix of which a sample says where the colour scale ends: all, or some of them."""
        return self.matrix(name, head, batch).array

    @abstractmethod
    def titles(self, letter: str) -> tuple[str, str]:
        """Symbol and title of the derivatives that go with a matrix of this letter: "∂y/∂S", "∂y₂,₃ / ∂S".

        The symbol takes a "ᵀ" where the matrix is shown turned over.
        """

    def _make(self, name: str, head: int, batch: int) -> Matrix:
        whole = self.forward.matrix(name, head, batch)
        array = self.numbers(name, head, batch).view()
        array.flags.writeable = False
        symbol, title = self.titles(_SHORT.get(name, NAMES[name].symbol))
        return replace(whole, array=array, symbol=symbol, title=title, scale="signed")

    def _samples(self) -> Iterator[Array]:
        for name in self.names:
            if name in self.unscaled:
                continue
            row = NAMES[name]
            for batch in range(1 if name in PARAMETERS else self.N):
                for head in range(self.H if row.per_head else 1):
                    yield self.sampled(name, head, batch)
