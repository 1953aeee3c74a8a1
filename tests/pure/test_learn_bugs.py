"""Each bug of the labs against the code that a person would have written, line by line; and what is said of it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from mha_studio.document.document import Document
from mha_studio.engine.layout import layout
from mha_studio.engine.plan import FIELDS, KernelResult
from mha_studio.learn.bugs import BUGS, BY_ID, Astray, Bug, broken, first_difference, plain_forward, problem
from mha_studio.learn.diagnosis import lab_document
from mha_studio.session.lens import Lens, explain_shown
from mha_studio.trace.model import Cell
from mha_studio.trace.names import NAMES, PARAMETERS
from mha_studio.trace.trace import Trace, compute

Array = Any


def softmax(z: Array, dim: int) -> Array:
    """As torch's: stable, NaN where all is −∞."""
    with np.errstate(all="ignore"):
        raised = np.exp(z - np.max(z, axis=dim, keepdims=True))
        return raised / np.sum(raised, axis=dim, keepdims=True)


def mha(x: Array, p: dict[str, Array], H: int, bug: str) -> tuple[Array, Array]:
    """x (N, L, E) → output, weights: what stands in a notebook, one loop for each head, float64."""
    E = x.shape[-1]
    D = E // H
    if bug == "batch":
        x = np.transpose(x, (1, 0, 2))
    n, m, _ = x.shape
    q, k, v = (np.einsum("nle,fe->nlf", x, p[f"w_{c}"]) + p[f"b_{c}"] for c in "qkv")
    weights = np.empty((n, H, m, m))
    heads = np.empty((n, H, m, D))
    blocked = np.triu(np.ones((m, m), dtype=bool), 1)
    for entry in range(n):
        for h in range(H):
            if bug == "view":
                qh, kh, vh = (each[entry].ravel().reshape(H, m, D)[h] for each in (q, k, v))
            else:
                qh, kh, vh = (each[entry][:, h * D : (h + 1) * D] for each in (q, k, v))
            s = np.array([[float(np.dot(qh[i], kh[j])) for j in range(m)] for i in range(m)])
            s = s / {"root": math.sqrt(E), "unscaled": 1.0}.get(bug, math.sqrt(D))
            if bug == "late":
                a = np.where(blocked, 0.0, softmax(s, -1))
            else:
                if bug == "inverted":
                    s = np.where(~blocked, -np.inf, s)
                elif bug == "float":
                    s = s + np.tril(np.ones((m, m)))
                else:
                    s = np.where(blocked, -np.inf, s)
                a = softmax(s, 0 if bug == "axis" else 1)
            weights[entry, h] = a
            heads[entry, h] = a @ vh
    concat = np.concatenate([heads[:, h] for h in range(H)], axis=-1)
    y = concat @ p["w_o"].T + p["b_o"]
    return (np.transpose(y, (1, 0, 2)) if bug == "batch" else y), weights


@pytest.fixture(scope="module")
def right() -> Trace:
    return compute(lab_document())


def parameters(document: Document) -> dict[str, Array]:
    w = document.weights
    return {name: getattr(w, name).astype(np.float64) for name in sorted(PARAMETERS)}


@pytest.mark.parametrize("bug", [None, *BUGS], ids=lambda bug: bug.id if bug else "right")
def test_the_numbers_are_those_of_the_code_with_the_bug(right: Trace, bug: Bug | None) -> None:
    shown: Trace = broken(right, bug) if bug else right
    x = np.stack([right.matrix("x", 0, n).array for n in range(right.N)]).astype(np.float64)
    output, weights = mha(x, parameters(right.document), right.H, bug.id if bug else "")
    for n in range(right.N):
        np.testing.assert_allclose(shown.matrix("output", 0, n).array, output[n], rtol=2e-4, atol=2e-5)
        for h in range(right.H):
            np.testing.assert_allclose(
                shown.matrix("attn_weights", h, n).array, weights[n, h], rtol=2e-4, atol=2e-5
            )


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.id)
def test_each_bug_fits_all_shapes_and_changes_the_output(right: Trace, bug: Bug) -> None:
    shown = broken(right, bug)
    assert problem(right, bug) == ""
    assert first_difference(shown, right) == bug.matrix
    for name in right.names:
        assert shown.matrix(name).array.shape == right.matrix(name).array.shape
        assert shown.matrix(name).array.dtype == right.matrix(name).array.dtype
    outputs = [np.stack([t.matrix("output", 0, n).array for n in range(t.N)]) for t in (shown, right)]
    assert not np.allclose(*outputs, rtol=1e-2, atol=1e-2, equal_nan=True)


def test_without_a_bug_it_is_the_engines_computation(right: Trace) -> None:
    for name, array in plain_forward(right).items():
        for batch in range(right.N):
            for head in range(right.H if NAMES[name].per_head else 1):
                mine = array[batch, head] if NAMES[name].per_head else array[batch]
                theirs = right.matrix(name, head, batch).array
                np.testing.assert_allclose(mine, theirs, rtol=1e-4, atol=1e-5, err_msg=name)


def test_no_two_bugs_come_to_the_same_numbers(right: Trace) -> None:
    outputs = [broken(right, bug).matrix("attn_weights", 1, 1).array for bug in BUGS]
    for i, one in enumerate(outputs):
        assert not any(np.allclose(one, other, atol=1e-4, equal_nan=True) for other in outputs[i + 1 :])


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.id)
def test_every_number_with_a_bug_answers_why(right: Trace, bug: Bug) -> None:
    lens = Lens()
    lens.variant, lens.apart = (lambda now: broken(now, bug)), Astray
    lens.kind = "variant"
    shown = lens.shown(right)
    assert shown is lens.shown(right)
    seen = 0
    for name in shown.names:
        rows, cols = shown.shape(name)
        for row in range(rows):
            for col in range(min(cols, 4)):
                cell = Cell(name, row, col, 1 if NAMES[name].per_head else 0, 0 if name in PARAMETERS else 1)
                why = explain_shown(shown, cell)
                assert why.value == shown.value(cell) or math.isnan(why.value)
                if (
                    why.terms
                    and math.isfinite(why.value)
                    and all(t.sign not in ("exp", "max", "sin", "cos") for t in why.terms)
                ):
                    assert why.total == pytest.approx(why.value, rel=1e-3, abs=1e-4), (name, why)
                    seen += 1
    assert seen > 100
    lens.kind = "astray"
    apart = lens.shown(right)
    cell = Cell("output", 1, 2, 0, 1)
    why = explain_shown(apart, cell)
    expected = shown.value(cell) - right.value(cell)
    assert why.value == pytest.approx(expected, nan_ok=True)
    assert apart.matrix("x").array.any() == np.False_


def test_a_bug_that_changes_nothing_says_why() -> None:
    plain = compute(lab_document().replace(mask=type(lab_document().mask)("none"), batch=()))
    said = {bug.id: problem(plain, bug) for bug in BUGS}
    assert all(said[id] for id in ("late", "inverted", "float", "batch"))
    assert not any(said[id] for id in ("view", "root", "unscaled", "axis"))
    assert problem(compute(lab_document().replace(scaled=False)), BY_ID["unscaled"])


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.id)
def test_it_is_the_same_over_what_the_kernels_computed(right: Trace, bug: Bug) -> None:
    """Their results are made from a buffer, not field by field."""
    call = right.result.call
    plan = layout(call.config, right.N, right.L, right.S, False, call.query.dtype.itemsize)
    buffer = np.zeros(plan.size, call.query.dtype)
    for name in FIELDS:
        view = plan.view(buffer, name)
        shape, offset, steps = plan.parts[name]
        into = np.ndarray(shape, buffer.dtype, buffer, offset, steps)
        into[...] = getattr(right.result, name).reshape(view.shape) if name != "output" else 0.0
    quick = Trace(right.document, KernelResult(call, plan, buffer))
    for name in ("attn_weights", "output"):
        for batch in range(right.N):
            one, other = (broken(each, bug).matrix(name, 0, batch).array for each in (quick, right))
            np.testing.assert_array_equal(one, other)
