"""The products of the way back, laid out as those of the way there: which stands left, which above, what they make.

Every product of the computation goes back both ways, so a step has two of them, one after the other: first the one that
passes the gradient on to what comes before, then the one for its other operand. Operands are gradients and numbers of
the computation side by side; where they stand is `arrange.py`'s, when, `stages.py`'s.
"""

from __future__ import annotations

from msgspec import Struct

from mha_studio.scene.arrange import Ref
from mha_studio.scene.view import View
from mha_studio.timeline.model import Moment
from mha_studio.trace.gradients import THROUGH, VALUE, GradientTrace

TURN = (0.25, 0.75)
"""Between these shares of a step's beat one product gives way to the other."""


class Product(Struct, frozen=True):
    """`left` · `top` = `result`; `column` is the sum over each row of `left`, beside the result."""

    left: Ref
    top: Ref
    result: Ref
    column: Ref | None = None


def products(trace: GradientTrace, view: View, step: str, part: int) -> tuple[Product, Product] | None:
    """(the first, the second) in the order of the way back; None for a step that multiplies nothing."""
    h = view.head
    if step == "output":
        bias = Ref("b_o", transposed=True) if trace.document.biased else None
        return (
            Product(Ref("output"), Ref(f"{VALUE}w_o"), Ref("concat")),
            Product(Ref("output", transposed=True), Ref(f"{VALUE}concat"), Ref("w_o"), bias),
        )
    if step == "weighted-sum":
        out, shares = Ref("head_outputs", h), Ref(f"{VALUE}attn_weights", h, True)
        return (
            Product(out, Ref(f"{VALUE}v_head", h, True), Ref("attn_weights", h)),
            Product(shares, out, Ref("v_head", h)),
        )
    if step == "scores":
        return (
            Product(Ref("scores", h), Ref(f"{VALUE}k_head", h), Ref("q_head", h)),
            Product(Ref("scores", h, True), Ref(f"{VALUE}q_head", h), Ref("k_head", h)),
        )
    if step == "project":
        letter = "qkv"[part]
        bias = Ref(f"b_{letter}", transposed=True) if trace.document.biased else None
        source = Ref(f"{VALUE}{trace.source(letter)}")
        return (
            Product(Ref(letter, transposed=True), source, Ref(f"w_{letter}"), bias),
            Product(Ref(letter), Ref(f"{VALUE}w_{letter}"), Ref(f"{THROUGH}{letter}")),
        )
    return None


def product_at(trace: GradientTrace, view: View, step: str, moment: Moment) -> Product | None:
    """The product that stands at a moment, None while one gives way to the other."""
    pair = products(trace, view, step, moment.beat.part)
    if pair is None or moment.beat.kind == "move":
        return None
    if moment.beat.kind == "enter":
        return pair[1] if moment.u >= 1.0 else None
    if moment.beat.kind != "matrix" or moment.u >= TURN[1]:
        return pair[0]
    return pair[1] if moment.u <= TURN[0] else None


def half_at(moment: Moment) -> int:
    """0 while a step's first product stands, 1 from the middle of the way to the second."""
    first = moment.beat.kind not in ("enter", "matrix") or (moment.beat.kind == "matrix" and moment.u >= 0.5)
    return 0 if first else 1


def routes(trace: GradientTrace, part: int) -> list[Ref]:
    """What reaches X (part 1: the second sentence) by way of queries, keys and values."""
    source = "memory" if part else "x"
    return [Ref(f"{THROUGH}{letter}") for letter in trace.readers(source)]
