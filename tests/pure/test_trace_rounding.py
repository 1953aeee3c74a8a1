"""A "≈" stands exactly where the displayed numbers do not give what is displayed beside them."""

from __future__ import annotations

import math

import pytest

from mha_studio.document.defaults import new_document
from mha_studio.trace.explain import explain
from mha_studio.trace.model import Cell, Operand, Term
from mha_studio.trace.rounding import running_rounded, sum_rounded, value_rounded
from mha_studio.trace.trace import compute


def term(sign: str, *numbers: float, value: float, running: float = 0.0) -> Term:
    return Term(tuple(Operand(number, "a", "plain", None) for number in numbers), sign, value, running)


@pytest.mark.parametrize(
    ("sign", "numbers", "value", "about"),
    [
        ("×", (1.06, 0.38), 0.4028, False),
        ("×", (0.304, 0.304), 0.0924, False),
        ("×", (2.004, 2.004), 4.016016, True),  # 2.00 × 2.00 = 4.02
        ("−", (0.5, 0.3), 0.2, False),
        ("−", (0.414, 0.396), 0.018, True),  # 0.41 − 0.40 = 0.02
        ("÷", (1.0, 0.004), 250.0, True),  # 1.00 ÷ 0.00
        ("exp", (2.004,), math.exp(2.004), True),  # 7.42, where exp(2.00) is 7.39
        ("exp", (-0.5,), math.exp(-0.5), False),
        ("exp", (5000.0,), 1.0, True),
        ("max", (0.41,), 0.41, False),
        ("×", (math.inf, 0.0), math.nan, False),
        ("×", (), 3.0, False),
    ],
)
def test_operands_as_displayed(sign: str, numbers: tuple[float, ...], value: float, about: bool) -> None:
    assert value_rounded(term(sign, *numbers, value=value), 2) is about


def test_running_totals_as_displayed() -> None:
    before = term("×", 1.0, 1.0, value=0.4, running=0.336)
    assert running_rounded(
        before, term("×", 1.0, 1.0, value=-0.604, running=-0.268), 2
    )  # 0.34 − 0.60 = −0.27
    assert not running_rounded(before, term("×", 1.0, 1.0, value=-0.6, running=-0.264), 2)
    assert not running_rounded(None, term("×", 1.0, 1.0, value=0.4, running=0.4), 2)
    assert not running_rounded(before, term("max", 1.0, value=1.0, running=5.0), 2)
    assert not running_rounded(before, term("×", 1.0, 1.0, value=math.inf, running=math.inf), 2)


def test_what_bears_no_sign_of_rounding_can_be_checked_by_hand() -> None:
    trace = compute(new_document("the cat sat", 2, 8))
    plain = marked = 0
    for name in ("q", "scores", "attn_weights", "head_outputs", "output"):
        for row, col in ((0, 0), (1, 2), (2, 1)):
            before = None
            for each in explain(trace, Cell(name, row, col)).terms:
                if each.sign == "×" and len(each.operands) == 2:
                    a, b = (float(f"{operand.value:.2f}") for operand in each.operands)
                    shown = float(f"{each.value:.2f}")
                    assert value_rounded(each, 2) is (abs(a * b - shown) > 0.005 + 1e-8)
                    marked, plain = marked + value_rounded(each, 2), plain + (not value_rounded(each, 2))
                if before is not None and not running_rounded(before, each, 2):
                    total = float(f"{before.running:.2f}") + float(f"{each.value:.2f}")
                    assert f"{total:.2f}".replace("-0.00", "0.00") == f"{each.running:.2f}".replace(
                        "-0.00", "0.00"
                    )
                before = each
    assert plain > marked > 0


def test_a_sum_as_displayed() -> None:
    assert sum_rounded([0.294, 0.094], 0.388, 2)  # 0.29 + 0.09 = 0.39
    assert not sum_rounded([0.29, 0.09], 0.38, 2)
    assert not sum_rounded([float("nan")], float("nan"), 2)
