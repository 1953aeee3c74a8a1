"""The opening picture: the sentence twice, and a line from each word to the words it looks at, as strong as its share.

It is what the computation comes to, shown before its first step; the first step grows out of it.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from mha_studio.language import tr
from mha_studio.scene.arrange import HEADING
from mha_studio.scene.frame import Item, Line, Text
from mha_studio.scene.measure import text_width
from mha_studio.scene.presented import HEAD, foot_height
from mha_studio.scene.view import View
from mha_studio.trace.told import told
from mha_studio.trace.trace import Trace

MOST_TOKENS = 24
"""Longer sentences open with the first step at once: their words would not fit in a row."""
_LEAST_SHARE = 0.02


def fits(trace: Trace, view: View) -> bool:
    """Whether the sentence fits in one row."""
    return max(trace.L, trace.S) <= MOST_TOKENS and _px(trace, view) >= max(view.least, 9.0)


def overture(trace: Trace, view: View, alpha: float) -> Iterator[Item]:
    """Who looks at whom in the head in view, faded to `alpha`."""
    if alpha <= 0.0:
        return
    b, px = view.base, _px(trace, view)
    keys = trace.key_tokens_of(view.batch)
    asks, looked_at = _centres(trace.tokens_of(view.batch), view, px), _centres(keys, view, px)
    top, bottom = view.height * 0.36, view.height * 0.72
    clear = (HEADING + 2.2) * b + 2.6 * px  # below the caption
    if not view.presenting and top < clear:
        top, bottom = clear, max(bottom, view.height - 5.2 * px)
    if view.presenting:
        top, bottom = HEAD * b + 3.6 * px, view.height - foot_height(trace, view, "embed") - 4.8 * px
    shares = trace.matrix("attn_weights", view.head, view.batch).array
    strong = np.argwhere(np.nan_to_num(shares) > _LEAST_SHARE)
    for i, j in strong:
        share = float(shares[i, j])
        yield Line(
            asks[i],
            bottom - 1.2 * px,
            looked_at[j],
            top + 1.2 * px,
            "head",
            0.8 + 0.42 * b * share,
            alpha * (0.15 + 0.85 * share),
            False,
            view.head,
        )
    for tokens, centres, y in ((keys, looked_at, top), (trace.tokens_of(view.batch), asks, bottom)):
        for token, x in zip(tokens, centres, strict=True):
            yield Text(x, y, token, px, anchor="center", opacity=alpha)
    around = ((tr("looks at"), top - 2.6 * px, "key"), (tr("each word"), bottom + 1.9 * px, "query"))
    for words, y, role in around:
        yield Text(view.width / 2, y, words, view.px(1.05), role, anchor="center", opacity=alpha)  # type: ignore[arg-type]
    look = told(trace, view.head, view.batch)
    if look:
        words = tr("Head {head}: {look}").format(head=view.head + 1, look=look)
        yield Text(
            view.width / 2,
            bottom + 4.1 * px,
            words,
            view.px(1.2),
            "head",
            anchor="center",
            opacity=alpha,
            max_width=view.width - 4 * b,
            head=view.head,
        )


def _px(trace: Trace, view: View) -> float:
    px = 1.9 * view.base
    if view.presenting:
        field = view.height - foot_height(trace, view, "embed") - HEAD * view.base
        px = min(px, field / 13.0)
    widest = max(_row_width(trace.tokens_of(view.batch), px), _row_width(trace.key_tokens_of(view.batch), px))
    return min(px, px * (view.width - 5 * view.base) / widest)


def _row_width(tokens: tuple[str, ...], px: float) -> float:
    return sum(text_width(token, px) + 1.6 * px for token in tokens)


def _centres(tokens: tuple[str, ...], view: View, px: float) -> list[float]:
    x = (view.width - _row_width(tokens, px)) / 2
    centres = []
    for token in tokens:
        w = text_width(token, px) + 1.6 * px
        centres.append(x + w / 2)
        x += w
    return centres
