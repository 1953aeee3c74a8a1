"""How long a computation will take, judged from its sizes and from how long the last ones took."""

from __future__ import annotations

from collections import deque

from mha_studio.document.document import Document

FRAME_SHARE = 0.016
"""Seconds that a computation may take on the window's thread."""
FIRST_RATE = 2.5e-11
"""Seconds for one multiply-add until one was measured: a little slower than NumPy on a machine of ten years ago."""
SOFTMAX_COST = 40
"""What one cell of the attention map costs besides its dot products, in multiply-adds."""
FOLLOWED_SHARE = 0.050
"""Seconds that following one edit may take on the window's thread: the worker would have to compute everything."""
FOLLOWED_GAIN = 8.0
"""How many times faster than computing everything following one edit is at least, at sizes where that counts."""
REMEMBERED = 8
"""Of so many measurements the best counts: others had to share the machine with somebody."""
TOO_SMALL = 20_000_000
"""Below this many multiply-adds a measurement is mostly overhead and says nothing about the rate."""


def work(document: Document) -> float:
    """Multiply-adds of one forward pass, for each sentence: 2 (L + S) E² for the projections, 2 L S E for the
    products, and the softmax."""
    length, keys, dim = document.length, document.keys, document.config.embed_dim
    pairs = float(length * keys)
    one = (
        2.0 * (length + keys) * dim * dim
        + 2.0 * pairs * dim
        + SOFTMAX_COST * document.config.num_heads * pairs
    )
    return one * len(document.sentences)


class Budget:
    """Learns the machine's rate from what was measured."""

    def __init__(self) -> None:
        self._rates: deque[float] = deque([FIRST_RATE], maxlen=REMEMBERED)

    def seconds(self, document: Document) -> float:
        """What computing `document` is expected to take."""
        return work(document) * min(self._rates)

    def fits(self, document: Document, times: float = 1.0) -> bool:
        """Whether so many times the work of computing `document` may be done on the window's thread."""
        return times * self.seconds(document) <= FRAME_SHARE

    def fits_followed(self, document: Document) -> bool:
        """Whether `document` may be computed on the window's thread where only an edit is to be followed."""
        return self.seconds(document) <= FOLLOWED_SHARE * FOLLOWED_GAIN

    def learn(self, document: Document, seconds: float) -> None:
        """One computation of `document` took `seconds`."""
        amount = work(document)
        if amount >= TOO_SMALL:
            self._rates.append(seconds / amount)
