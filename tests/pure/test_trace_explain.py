"""Every number can be asked why, adds up, and leads by its operands to where numbers come from."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mha_studio.document.document import Document, Mask
from mha_studio.trace.explain import EXPLAINERS, explain
from mha_studio.trace.formulas import FORMULAS
from mha_studio.trace.model import Cell, Explanation, Term
from mha_studio.trace.names import NAMES, PARAMETERS
from mha_studio.trace.terms import cut, max_of, sum_of
from mha_studio.trace.trace import Trace, compute
from tests.pure.trace_kit import cells, document, documents, textbook

ENDS = PARAMETERS | {"embedding", "positions", "mask"}


def close(total: float, value: float, dtype: str, size: float) -> bool:
    if not np.isfinite(value):
        return total == value or (np.isnan(total) and np.isnan(value))
    return abs(total - value) <= (1e-11 if dtype == "float64" else 1e-5) * max(1.0, size)


JOINED: dict[str, Callable[..., float]] = {
    "×": lambda a, b: a * b,
    "÷": lambda a, b: a / b if b else np.nan,
    "−": lambda a, b: a - b,
    "exp": np.exp,
    "sin": np.sin,
    "cos": np.cos,
    "max": float,
}


def check_term(term: Term) -> None:
    values = [part.value for part in term.operands]
    if values:
        with np.errstate(invalid="ignore"):
            wanted = sum(values) if term.sign == "+" else JOINED[term.sign](*values)
        assert term.value == pytest.approx(wanted, rel=1e-12, abs=1e-300, nan_ok=True), term


def check(trace: Trace, why: Explanation, wanted: float) -> None:
    dtype, cell = trace.document.dtype, why.cell
    finite = [abs(term.value) for term in why.terms if np.isfinite(term.value)]
    size = max([*finite, abs(wanted) if np.isfinite(wanted) else 0.0, 1.0])
    assert why.value == trace.value(cell) or np.isnan(why.value)
    assert close(why.total, why.value, dtype, size), why
    assert close(why.total, wanted, dtype, 10 * size), why
    assert why.step == NAMES[cell.matrix].step
    assert why.words
    assert why.place
    assert why.formula in FORMULAS.values()
    assert why.formula_text
    assert why.torch_line
    if why.terms:
        assert why.terms[-1].running == why.total or np.isnan(why.total)
    for term in why.terms:
        check_term(term)
        for part in term.operands:
            if part.cell is not None:
                assert trace.has(part.cell)
                assert trace.value(part.cell) == part.value or np.isnan(part.value)
    for link in why.links:
        assert trace.has(link.cell)
        assert link.label


@settings(max_examples=12)
@given(documents())
def test_every_cell_of_every_matrix_adds_up_to_the_textbooks_number(source: Document) -> None:
    trace, expected = compute(source), textbook(source)
    for cell in cells(trace):
        wanted = expected[cell.matrix]
        wanted = wanted[cell.head] if NAMES[cell.matrix].per_head else wanted
        check(trace, explain(trace, cell), float(wanted[cell.row, cell.col]))


@settings(max_examples=8)
@given(documents(), st.integers(0, 10**6))
def test_every_chain_of_questions_ends_at_an_input(source: Document, pick: int) -> None:
    trace = compute(source)
    start = cells(trace, ("output",))
    waiting, seen, ends = [start[pick % len(start)]], set(), set()
    while waiting:
        cell = waiting.pop()
        if cell in seen:
            continue
        seen.add(cell)
        why = explain(trace, cell, most=10**6)
        ways = [part.cell for term in why.terms for part in term.operands if part.cell is not None]
        if not ways:
            ends.add(cell.matrix)
        waiting += ways
    assert ends <= (ENDS | {"x"} if source.x_edits else ENDS)
    assert {"embedding", "w_q", "w_k", "w_v", "w_o", "mask"} <= ends
    passed = {
        "q",
        "k",
        "v",
        "q_head",
        "k_head",
        "v_head",
        "scores",
        "scaled_scores",
        "masked_scores",
        "mask",
        "row_max",
    }
    passed |= {"shifted", "exp", "row_sum", "attn_weights", "head_outputs", "concat", "output", "x"}
    assert passed <= {cell.matrix for cell in seen}
    assert ("b_q" in ends) == source.biased
    assert ("positions" in ends) == (source.positions != "none")


@pytest.mark.parametrize("most", [1, 2, 3, 8])
@pytest.mark.parametrize("matrix", ["q", "scores", "row_max", "row_sum", "head_outputs", "output"])
def test_long_sums_show_the_largest_terms_and_keep_the_total(matrix: str, most: int) -> None:
    trace = compute(document(tokens=tuple(f"w{n}" for n in range(40)), embed_dim=96, num_heads=2))
    cell = Cell(matrix, 7, 0, NAMES[matrix].per_head * 1)
    short, long = explain(trace, cell, most), explain(trace, cell, 10**6)
    bias = [term for term in short.terms if term.label == "bias"]
    assert len(short.terms) == max(most, 2) + len(bias)
    assert sum(term.count for term in short.terms) == len(long.terms)
    assert short.total == pytest.approx(long.total, abs=1e-9)
    rest = next(term for term in short.terms if not term.operands)
    assert rest.label == f"{rest.count} smaller {'scores' if matrix == 'row_max' else 'terms'}"
    shown = {term.operands for term in short.terms if term.operands}
    hidden = [abs(t.value) if matrix != "row_max" else t.value for t in long.terms if t.operands not in shown]
    kept = [
        abs(t.value) if matrix != "row_max" else t.value
        for t in short.terms
        if t.operands and t.label != "bias"
    ]
    assert max(hidden) <= min(kept)


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=60), st.integers(1, 12))
def test_cutting_loses_nothing(values: list[float], most: int) -> None:
    array = np.array(values)
    shown, rest = cut(np.abs(array), most)
    assert sorted([*shown, *rest]) == list(range(len(values)))
    assert len(shown) + (1 if rest.size else 0) <= max(most, 2)
    terms, total = sum_of(array, most, lambda k: (), "×", "terms")
    assert total == pytest.approx(float(array.sum()), rel=1e-9, abs=1e-6)
    assert sum(term.count for term in terms) == len(values)
    assert max_of(array, most, lambda k: (), "scores")[1] == max(values)


def test_a_score_is_explained_as_it_stands_on_the_screen() -> None:
    why = explain(compute(document()), Cell("scores", 1, 5))
    assert why.place == "head 1 · “cat” → “mat”"
    assert (
        "".join(span.text for span in why.words)
        == "How well does what cat is looking for match what mat offers?"
    )
    assert [(span.text, span.role) for span in why.words if span.role != "plain"] == [
        ("cat", "query"),
        ("mat", "key"),
    ]
    assert why.formula_text == "s₂,₆ = q₂ · k₆ = Σ q₂ₖ k₆ₖ"
    assert why.torch_line == "scores = q @ k.transpose(-2, -1)"
    assert why.torch_shapes == "(1, 2, 6, 4) @ (1, 2, 4, 6) → (1, 2, 6, 6)"
    assert [term.sign for term in why.terms] == ["×"] * 4
    assert [link.role for link in why.links] == ["query", "key"]
    assert why.name == "score"


def said(trace: Trace, cell: Cell) -> str:
    return "".join(span.text for span in explain(trace, cell).words)


def test_a_mask_says_what_blocks_and_why() -> None:
    causal = compute(document(mask=Mask("causal")))
    assert (
        said(causal, Cell("mask", 1, 5)) == "cat may not look at mat: it comes 4 places later (causal mask)."
    )
    assert said(causal, Cell("mask", 5, 1)) == "mat may look at cat: it comes earlier."
    assert "itself" in said(causal, Cell("mask", 1, 1))
    window = compute(document(mask=Mask("window", 2)))
    assert said(window, Cell("mask", 1, 5)).endswith("it is 4 places away, and the window reaches 2 places.")
    assert said(compute(document()), Cell("mask", 1, 5)).startswith("There is no mask")
    assert said(causal, Cell("attn_weights", 1, 5)) == "cat gives mat none of its attention: it is blocked."
    assert said(causal, Cell("exp", 1, 5)) == "mat is blocked: exp(−∞) is exactly 0."


def test_word_vectors_say_where_they_come_from() -> None:
    trace = compute(
        document(
            ("Cat", "the", "cat"), lexicon={"cat": (0.5,) * 8}, x_edits={1: [np.nan, 3.0] + [np.nan] * 6}
        )
    )
    assert "a vector of its own" in said(trace, Cell("embedding", 0, 0))
    assert "each time the word comes" in said(trace, Cell("embedding", 2, 0))
    assert "the document's seed 0" in said(trace, Cell("embedding", 1, 0))
    assert said(trace, Cell("x", 1, 1)).startswith("Column 2 of what enters for the was set by hand.")
    assert explain(trace, Cell("x", 1, 1)).value == 3.0
    assert len(explain(trace, Cell("x", 1, 0)).terms) == 2
    where = explain(trace, Cell("positions", 2, 3))
    assert where.formula_text == "p₃,₄ = cos(2 ÷ 10000^(2/8))"
    assert where.terms[0].operands[0].value == pytest.approx(2 / 10000 ** (2 / 8))


def test_switches_are_told_in_words() -> None:
    plain = compute(document(scaled=False, biased=False, positions="none"))
    assert said(plain, Cell("scaled_scores", 0, 0)) == "Scaling is off: the score passes as it is."
    assert said(plain, Cell("b_q", 0, 0)) == "The bias is switched off: nothing is added."
    assert said(plain, Cell("positions", 0, 0)).startswith("Positions are switched off")
    assert explain(plain, Cell("q", 0, 0)).formula == FORMULAS["q.no_bias"]
    own = document()
    own = compute(own.replace(config=replace(own.config, scale=0.25)))
    why = explain(own, Cell("scaled_scores", 1, 2))
    assert why.total == pytest.approx(why.value, rel=1e-6)
    assert why.terms[0].sign == "×"


def test_what_is_not_a_number_is_traced_to_where_it_comes_in() -> None:
    trace = compute(document(lexicon={"cat": (np.nan,) + (0.0,) * 7}))
    for cell in cells(trace):
        why = explain(trace, cell)
        assert np.isnan(why.total) == np.isnan(why.value), why
    assert "comes in with" in explain(trace, Cell("q", 1, 0)).note
    assert "not a number" in said(trace, Cell("attn_weights", 1, 0))


def test_a_row_with_everything_blocked_is_explained() -> None:
    from mha_studio.engine import attend

    source = document()
    seen = compute(source).result.call
    mask = np.zeros((6, 6), dtype=bool)
    mask[2] = True
    for policy, words in (("nan", "NaN"), ("zero", "nothing"), ("uniform", "the same share of all 6")):
        result = attend(
            seen.query.swapaxes(0, 1), seen.key.swapaxes(0, 1), seen.value.swapaxes(0, 1),
            seen.weights, seen.config, attn_mask=mask, fully_masked=policy,
        )  # fmt: skip
        trace = Trace(source, result)
        share = explain(trace, Cell("attn_weights", 2, 3))
        assert words in "".join(span.text for span in share.words)
        assert share.total == share.value or (np.isnan(share.total) and np.isnan(share.value))
        assert "no largest score" in said(trace, Cell("row_max", 2, 0))
        for cell in cells(trace):
            why = explain(trace, cell)
            assert np.isnan(why.total) == np.isnan(why.value), why
            assert np.isnan(why.value) or close(why.total, why.value, "float32", abs(why.value)), why


def test_the_output_is_told_head_by_head() -> None:
    why = explain(compute(document()), Cell("output", 1, 2))
    parts = why.checks[0].parts
    assert [part.head for part in parts] == [0, 1, None]
    assert sum(part.value for part in parts) == pytest.approx(why.value, abs=1e-6)
    assert why.note == "", "it is not said twice"


def test_terms_that_do_not_add_up_as_shown_are_found() -> None:
    trace = compute(document())
    found = {explain(trace, cell).rounded(1) for cell in cells(trace, ("q", "scores"))}
    assert found == {True, False}
    assert not explain(trace, Cell("exp", 0, 1)).rounded(0)
    assert not explain(trace, Cell("row_max", 0, 0)).rounded(0)


def test_every_matrix_has_a_formula_and_an_explainer() -> None:
    assert set(EXPLAINERS) == set(NAMES) == {name for name in FORMULAS if "." not in name}
    for tex in FORMULAS.values():
        assert tex.count("{") == tex.count("}")
        assert set(re.findall(r"\\textcolor\{(\w+)\}", tex)) <= {"query", "key", "value", "accent", "muted"}


def test_cells_outside_are_refused() -> None:
    with pytest.raises(IndexError, match="lies outside"):
        explain(compute(document()), Cell("scores", 6, 0))
