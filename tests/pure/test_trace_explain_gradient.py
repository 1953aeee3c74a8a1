"""Every gradient can be asked why, adds up, says what its PyTorch line computes, and leads back to the target."""

from __future__ import annotations

import math
import re
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from mha_studio.document.document import Mask
from mha_studio.engine import attend
from mha_studio.trace.backward_formulas import BACKWARD_FORMULAS
from mha_studio.trace.backward_steps import (
    BACKWARD_STEPS,
    MADE_IN,
    backward_caption,
    backward_passes_through,
    backward_step,
)
from mha_studio.trace.explain_gradient import GRADIENT_EXPLAINERS, explain_gradient
from mha_studio.trace.gradients import GradientTrace, Target, gradients, is_gradient, plain
from mha_studio.trace.model import Cell, Explanation
from mha_studio.trace.names import MATRIX_NAMES, NAMES
from mha_studio.trace.steps import STEP_IDS, STEPS
from mha_studio.trace.trace import Trace, compute
from tests.pure.trace_kit import cells, document, documents

TOLERANCE = {"float32": 2e-5, "float64": 1e-12}


def said(why: Explanation) -> str:
    return "".join(span.text for span in why.words)


def check(found: GradientTrace, why: Explanation) -> None:
    finite = [abs(term.value) for term in why.terms if math.isfinite(term.value)]
    near = TOLERANCE[found.document.dtype] * max([1.0, *finite, abs(why.value)])
    assert why.total == pytest.approx(why.value, abs=near, nan_ok=True), why
    assert why.value == pytest.approx(found.value(why.cell), nan_ok=True)
    assert is_gradient(why.cell)
    assert why.words
    assert why.place
    assert why.torch_line
    assert why.formula in BACKWARD_FORMULAS.values()
    assert why.formula_text.startswith("∂")
    if why.terms:
        assert why.terms[-1].running == pytest.approx(why.total, nan_ok=True)
    for term in why.terms:
        values = [part.value for part in term.operands]
        if values:
            joined = {"×": math.prod(values), "+": sum(values)}
            joined["÷"] = values[0] / values[-1] if values[-1] else math.nan
            assert term.value == pytest.approx(joined[term.sign], rel=1e-12, abs=1e-300, nan_ok=True), term
        for part in term.operands:
            if part.cell is None:
                continue
            held = found.number(part.cell)
            if "pin" in part.symbol or part.symbol.startswith("("):
                assert found.forward.has(part.cell) or found.has(part.cell)
            else:
                assert part.value == pytest.approx(held, nan_ok=True), part
    for link in why.links:
        assert (found if is_gradient(link.cell) else found.forward).has(link.cell), link
    for other in why.checks:
        assert other.total == pytest.approx(why.value, abs=near, nan_ok=True), other
        assert sum(part.value for part in other.parts) == pytest.approx(other.total, nan_ok=True)
        assert other.difference == pytest.approx(other.total - why.value, abs=1e-300, nan_ok=True)


@settings(max_examples=12)
@given(st.data())
def test_every_gradient_of_every_matrix_adds_up(data: st.DataObject) -> None:
    source = data.draw(documents())
    row = data.draw(st.none() | st.integers(0, len(source.tokens) - 1))
    col = None if row is None else data.draw(st.none() | st.integers(0, source.config.embed_dim - 1))
    found = gradients(compute(source), Target(row, col))
    for cell in cells(found.forward, found.names):
        check(
            found, explain_gradient(found, cell, data.draw(st.sampled_from((2, 8))) if cell.row == 0 else 8)
        )


def test_pins_muted_heads_and_filled_rows_add_up_too() -> None:
    source = document()
    call = compute(source).result.call
    x, mask = call.query[0], np.triu(np.ones((6, 6), dtype=bool), 1)
    mask[2] = True
    pins = {
        "scores": {(0, 0, 1, 0): 0.5}, "attn_weights": {(0, 0, 4, 2): 0.75}, "q": {(0, 1, 3): 1.0},
        "concat": {(0, 4, 1): 2.0},
        "masked_scores": {(0, 0, 5, 1): 1.0}, "output": {(0, 3, 3): 1.0}, "v_head": {(0, 0, 0, 1): -1.0},
        "head_outputs": {(0, 0, 5, 0): 0.0},
    }  # fmt: skip
    for policy in ("nan", "zero", "uniform"):
        for muted in ((), (1,)):
            result = attend(
                x,
                x,
                x,
                call.weights,
                call.config,
                attn_mask=mask,
                fully_masked=policy,
                pins=pins,
                muted=muted,
            )
            found = gradients(Trace(source, result), Target(4))
            for cell in cells(found.forward, found.names):
                if policy == "nan" and math.isnan(found.value(cell)):
                    assert explain_gradient(found, cell).note.startswith("Not a number")
                else:
                    check(found, explain_gradient(found, cell))
    pinned = explain_gradient(found, Cell("attn_weights", 4, 2, 0))
    assert "is pinned" in pinned.note
    assert said(explain_gradient(found, Cell("head_outputs", 4, 0, 1))).startswith("Head 2 is muted")


def test_every_chain_of_questions_ends_at_the_target_or_at_an_input() -> None:
    found = gradients(compute(document(mask=Mask("causal"))), Target(3, 1))
    waiting, seen, ends = [Cell("grad:embedding", 0, 0)], set(), set()
    while waiting:
        cell = waiting.pop()
        if cell in seen:
            continue
        seen.add(cell)
        ways = [
            part.cell
            for term in explain_gradient(found, cell, most=10**6).terms
            for part in term.operands
            if part.cell is not None and is_gradient(part.cell)
        ]
        if not ways:
            ends.add(plain(cell.matrix))
        waiting += ways
    assert ends <= {"output", "masked_scores"}
    met = {plain(cell.matrix) for cell in seen}
    assert {
        "x",
        "q",
        "k",
        "v",
        "q_head",
        "k_head",
        "v_head",
        "scores",
        "scaled_scores",
        "attn_weights",
    } <= met


class Torch:
    """As much of torch's tensor as the lines use, over NumPy: enough to run them."""

    def __init__(self, array: Any) -> None:
        self.array: NDArray[Any] = np.asarray(array)

    def __getattr__(self, name: str) -> Any:
        if name == "T":
            return Torch(self.array.T)
        raise AttributeError(name)

    def transpose(self, a: int, b: int) -> Torch:
        return Torch(np.swapaxes(self.array, a, b))

    def flatten(self, first: int, last: int) -> Torch:
        assert (first, last) == (0, 1)
        return Torch(self.array.reshape(-1, *self.array.shape[2:]))

    def reshape(self, *shape: int) -> Torch:
        return Torch(self.array.reshape(shape))

    view = reshape

    def sum(self, axes: Any, keepdim: bool = False) -> Torch:
        return Torch(self.array.sum(axis=axes, keepdims=keepdim))

    def masked_fill(self, where: Torch, value: float) -> Torch:
        return Torch(np.where(where.array, value, self.array))


def _lift(name: str) -> None:
    def method(self: Torch, *others: Any) -> Torch:
        plain_others = [other.array if isinstance(other, Torch) else other for other in others]
        return Torch(getattr(self.array, name)(*plain_others))

    setattr(Torch, name, method)


for _name in ("__add__", "__sub__", "__mul__", "__truediv__", "__matmul__", "__neg__"):
    _lift(_name)


@pytest.mark.parametrize("switches", [{}, {"mask": Mask("causal")}, {"scaled": False}])
def test_the_lines_of_pytorch_compute_the_gradients(switches: dict[str, Any]) -> None:
    trace = compute(document(dtype="float64", **switches))
    found = gradients(trace, Target(1, 2))

    def whole(source: Trace, name: str) -> NDArray[np.float64]:
        if NAMES[name].per_head:
            return np.stack([source.matrix(name, h).array for h in range(trace.H)])[np.newaxis]
        array = source.matrix(name).array
        return array if NAMES[name].rows in ("one",) or name.startswith("w_") else array[np.newaxis]

    short = {"attn_weights": "weights", "head_outputs": "heads", "embedding": "t"}
    short |= {
        "q_head": "q",
        "k_head": "k",
        "v_head": "v",
        "scaled_scores": "scores",
        "masked_scores": "scores",
    }
    for name in MATRIX_NAMES:
        line = explain_gradient(found, Cell(name, 0, 0)).torch_line
        if name == "output" or line == "attn_mask = None":
            continue
        given: dict[str, Any] = {"math": math, "D": trace.D}
        by_head = name in ("q", "k", "v", "scores", "q_head", "k_head")
        for other in MATRIX_NAMES:
            key = short.get(other, other)
            if other in ("q", "k", "v") and name not in ("x", "w_q", "w_k", "w_v", "b_q", "b_k", "b_v"):
                continue
            if other.endswith("_head") and name in ("x", "w_q", "w_k", "w_v", "b_q", "b_k", "b_v"):
                continue
            if other == "scores" and not by_head:
                continue
            if other in ("scaled_scores", "masked_scores") and by_head and name != "scores":
                continue
            if other == "scaled_scores" and name in ("scaled_scores", "mask"):
                continue
            given[f"d_{key}"] = Torch(whole(found, other))
            given[key] = Torch(whole(trace, other))
        given["blocked"] = Torch(np.isneginf(whole(trace, "mask")))
        exec(line, given)
        made = given[line.split(" = ")[0]].array
        np.testing.assert_allclose(
            np.broadcast_to(made, whole(found, name).shape), whole(found, name), atol=1e-12, err_msg=line
        )


def test_a_share_is_told_cell_by_cell() -> None:
    found = gradients(compute(document()), Target(1, 2))
    why = explain_gradient(found, Cell("masked_scores", 1, 3))
    assert len(why.terms) == 6
    assert [part.symbol for part in why.terms[0].operands] == ["∂a₂,₁", "a₂,₄", "(−a₂,₁)"]
    assert [part.symbol for part in why.terms[3].operands] == ["∂a₂,₄", "a₂,₄", "(1 − a₂,₄)"]
    (other,) = why.checks
    assert [part.label for part in other.parts] == ["a₂,₄ × ∂a₂,₄", "−a₂,₄ × average"]
    assert why.cell == Cell("grad:masked_scores", 1, 3)
    assert why.place == "head 1 · “cat” → “on”"
    assert why.step == "softmax"
    assert why.name == "gradient of the masked score"
    assert why.note.startswith("∂z₂,₄ is short for ∂y₂,₃/∂z₂,₄")


def test_the_input_hears_from_query_key_and_value() -> None:
    found = gradients(compute(document()), Target(1))
    why = explain_gradient(found, Cell("x", 1, 0))
    (ways,) = why.checks
    assert [part.label for part in ways.parts] == ["by way of Q", "by way of K", "by way of V"]
    assert [part.role for part in ways.parts] == ["query", "key", "value"]
    assert sum(term.count for term in why.terms) == 24
    assert "its query, its key and its value" in said(explain_gradient(found, Cell("embedding", 1, 0)))


def test_blocked_cells_get_nothing_and_say_so() -> None:
    found = gradients(compute(document(mask=Mask("causal"))), Target(1))
    for name in ("masked_scores", "scaled_scores", "mask"):
        why = explain_gradient(found, Cell(name, 1, 4))
        assert why.value == why.total == 0.0
        assert said(
            why
        ) == "mat is blocked for cat: its share is 0 whatever it scores, so nothing comes back." or (
            said(why) == "the is blocked for cat: its share is 0 whatever it scores, so nothing comes back."
        )


def test_targets_are_told_in_words() -> None:
    trace = compute(document())
    asked = explain_gradient(gradients(trace, Target(1, 2)), Cell("output", 1, 2))
    assert said(asked) == "y₂,₃ is the number that is asked about: it changes by as much as it changes."
    other = explain_gradient(gradients(trace, Target(1)), Cell("output", 0, 0))
    assert said(other).startswith("Asked about is the output of “cat”, added up.")
    assert other.total == 0.0
    assert "ones_like" in explain_gradient(gradients(trace), Cell("output", 0, 0)).torch_line


def test_the_table_turns_the_steps_round() -> None:
    assert [row.id for row in BACKWARD_STEPS] == list(reversed(STEP_IDS))
    known = {row.id: row for row in STEPS}
    got = {"grad:output"}
    for row in BACKWARD_STEPS:
        assert row.number == known[row.id].number
        assert row.title == known[row.id].title
        assert {name for name in row.operands if name.startswith("grad:")} <= got, row.id
        got |= set(row.results)
        for name in (*row.operands, *row.results):
            assert plain(name) in NAMES
        assert row.formula.count("{") == row.formula.count("}")
        assert row.formula_text.startswith("∂")
        assert row.caption.endswith(".")
        assert row.torch_line.startswith("d_")
    assert {plain(name) for name in got} == set(MATRIX_NAMES)
    assert set(MADE_IN) == set(NAMES)
    assert backward_step("scale") is BACKWARD_STEPS[5]
    with pytest.raises(KeyError, match="no step is called"):
        backward_step("sclae")


def test_captions_say_what_happens_in_this_document() -> None:
    found = gradients(compute(document(scaled=False)), Target(1, 2))
    said_of = {row.id: backward_caption(row, found) for row in BACKWARD_STEPS}
    assert said_of["output"].startswith("Asked about: column 3 of the output of “cat”.")
    assert said_of["scale"] == "Nothing was scaled: every gradient passes as it is."
    assert said_of["mask"] == "No mask here: every gradient passes as it is."
    other = gradients(compute(document(mask=Mask("causal"))))
    assert "√4" in backward_caption(backward_step("scale"), other)
    assert backward_passes_through(backward_step("mask"), other) is None
    alone = gradients(compute(document(num_heads=1, positions="none")))
    for step in ("concat", "split", "embed"):
        assert backward_caption(backward_step(step), alone) != backward_step(step).caption


def test_every_matrix_has_a_formula_and_an_explainer_backwards() -> None:
    assert set(GRADIENT_EXPLAINERS) == set(NAMES) == {name for name in BACKWARD_FORMULAS if "." not in name}
    for tex in (*BACKWARD_FORMULAS.values(), *(row.formula for row in BACKWARD_STEPS)):
        assert tex.count("{") == tex.count("}")
        assert set(re.findall(r"\\textcolor\{(\w+)\}", tex)) <= {"query", "key", "value", "accent", "muted"}
        assert not re.search(r"\\[QKVAM]\{", tex)
