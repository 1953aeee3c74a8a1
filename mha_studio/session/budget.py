"""How long a computation will take, judged from its sizes and from how long the last ones took."""

from __future__ import annotations

from mha_studio.document.document import Document

FRAME_SHARE = 0.016
"""Seconds that a computation may take on the window's thread."""
FIRST_RATE = 2.5e-11
"""Seconds for one multiply-add until one was measured: a little slower than NumPy on a machine of ten years ago."""
SOFTMAX_COST = 40
"""What one cell of the attention map costs besides its dot products, in multiply-adds."""
TOO_SMALL = 20_000_000
"""Below this many multiply-adds a measurement is mostly overhead and says nothing about the rate."""


def work(document: Document) -> float:
    """Multiply-adds of one forward pass: 4 L E² for the projections, 2 L² E for the products, and the softmax."""
    length, dim = len(document.tokens), document.config.embed_dim
    heads = document.config.num_heads
    return 4.0 * length * dim * dim + 2.0 * length * length * dim + SOFTMAX_COST * heads * length * length


class Budget:
    """Learns the machine's rate from what was measured."""

    def __init__(self) -> None:
        self._rate = FIRST_RATE

    def seconds(self, document: Document) -> float:
        """What computing `document` is expected to take."""
        return work(document) * self._rate

    def fits(self, document: Document) -> bool:
        return self.seconds(document) <= FRAME_SHARE

    def learn(self, document: Document, seconds: float) -> None:
        """One computation of `document` took `seconds`. A single slow one does not turn the judgement."""
        amount = work(document)
        if amount >= TOO_SMALL:
            self._rate += 0.3 * (min(seconds / amount, 2.0 * self._rate) - self._rate)
