"""Questions made from numbers, and the slips: the engine makes the right answer, every slip is computed anew here."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest

from mha_studio.document.defaults import new_document
from mha_studio.document.document import Mask
from mha_studio.document.scenarios import load_scenario, scenarios
from mha_studio.engine import AttentionConfig, AttentionWeights, attend
from mha_studio.learn.answers import AnswerError, read_number, read_shape
from mha_studio.learn.drawn import MAKERS, draw, number_text
from mha_studio.learn.easy import easy_document
from mha_studio.learn.slips import SENTENCES, Slip, grade, slips
from mha_studio.trace.model import Cell
from mha_studio.trace.trace import compute


@pytest.mark.parametrize("card", MAKERS)
def test_hundreds_of_questions_are_each_different_and_judge_their_own_answer_right(card: str) -> None:
    seen: set[str] = set()
    for seed in range(120):
        drawn = draw(card, seed, None, seen)
        assert drawn.signature not in seen
        seen.add(drawn.signature)
        assert drawn.question
        assert drawn.working
        if drawn.form == "choice":
            assert len(drawn.options) >= 3
            assert len({option.text for option in drawn.options}) == len(drawn.options)
            continue
        assert drawn.judge(drawn.answer) == (True, ""), drawn
        for shape, why in drawn.shape_slips:
            if shape != drawn.shape:
                assert drawn.judge(str(shape)) == (False, next(w for s, w in drawn.shape_slips if s == shape))
                assert why


@pytest.mark.parametrize("card", MAKERS)
def test_the_same_seed_asks_the_same_question(card: str) -> None:
    assert draw(card, 5).signature == draw(card, 5).signature
    assert len({draw(card, seed).signature for seed in range(8)}) > 4


@pytest.mark.parametrize("card", MAKERS)
@pytest.mark.parametrize("scenario", [info.id for info in scenarios()])
def test_the_open_document_is_asked_about_where_it_fits(card: str, scenario: str) -> None:
    document = load_scenario(scenario)
    for seed in range(6):
        drawn = draw(card, seed, document)
        if drawn.document is document and drawn.cell is not None and drawn.form == "number":
            assert drawn.right == compute(document).value(drawn.cell)
        if drawn.form != "choice":
            assert drawn.judge(drawn.answer)[0]


def test_some_questions_are_about_the_open_document() -> None:
    document = new_document("the cat sat", 2, 8)
    about = [
        card for card in MAKERS if any(draw(card, seed, document).document is document for seed in range(5))
    ]
    assert {"numbers-most", "numbers-share", "numbers-missing"} <= set(about)


@pytest.mark.parametrize("document", [None, new_document("a " * 200, 2, 8), new_document("a", 1, 4)])
def test_a_document_that_fits_on_no_card_is_left_aside(document: object) -> None:
    for card in MAKERS:
        assert draw(card, 3, document).document is not document or document is None  # type: ignore[arg-type]


def test_answers_from_given_numbers_alone_are_within_the_tolerance() -> None:
    """What the student can compute from the rows on the card, rounded as they are, counts as right."""
    for seed in range(60):
        share = draw("numbers-share", seed)
        numbers = [read_number(text) for text in share.rows[1].cells]
        raised = np.exp(numbers)
        assert share.cell is not None
        assert share.judge(f"{raised[share.cell.col] / raised.sum():.3f}")[0]
        rubbed = draw("numbers-missing", seed)
        rest = sum(read_number(text) for text in rubbed.rows[1].cells if text != "?")
        assert rubbed.judge(f"{1 - rest:.2f}")[0]
        collect = draw("numbers-collect", seed)
        shares, values = ([read_number(text) for text in row.cells] for row in collect.rows[1:])
        assert collect.judge(f"{np.dot(shares, values):.2f}")[0]
        score = draw("numbers-score", seed)
        q, k = ([read_number(text) for text in row.cells] for row in score.rows)
        assert score.judge(str(np.dot(q, k)))[0]
        causal = draw("numbers-causal", seed)
        assert causal.cell is not None
        seen = np.exp([read_number(text) for text in causal.rows[1].cells])[: causal.cell.row + 1]
        assert causal.judge(f"{seen[causal.cell.col] / seen.sum():.3f}")[0]


def test_the_token_that_gets_the_most_is_the_largest_score_given() -> None:
    for seed in range(60):
        drawn = draw("numbers-most", seed)
        scores = [read_number(text) for text in drawn.rows[1].cells]
        assert drawn.options[0].text == drawn.rows[0].cells[int(np.argmax(scores))]


def test_shapes_and_counts_are_those_of_the_engine() -> None:
    for seed in range(12):
        out = draw("numbers-shape-output", seed)
        batch_first = "batch_first" in out.question
        n, length = out.shape[:2] if batch_first else out.shape[1::-1]
        e = out.shape[2]
        heads = int(out.question.split("MultiheadAttention(")[1].split(", ")[1].split(")")[0])
        config = AttentionConfig(e, heads, batch_first=batch_first)
        weights = AttentionWeights.random(config, 0, np.float32)
        x = np.zeros((n, length, e) if batch_first else (length, n, e), np.float32)
        result = attend(x, x, x, weights, config)
        assert result.output.shape == out.shape
        drawn = draw("numbers-parameters", seed)
        e, heads = map(int, drawn.question.split("MultiheadAttention(")[1].split(")")[0].split(", "))
        config = AttentionConfig(e, heads)
        drawn_weights = AttentionWeights.random(config, 0, np.float32)
        count = sum(getattr(drawn_weights, f"{kind}_{of}").size for kind in "wb" for of in "qkvo")
        assert drawn.right == count


# ---- slips -----------------------------------------------------------------------------------------------------


def by_name(trace, cell: Cell) -> dict[str, float]:
    return {slip.name: slip.value for slip in reversed(slips(trace, cell))}


def test_slips_of_a_score() -> None:
    trace = compute(new_document("the cat sat on", 2, 8))
    found = by_name(trace, Cell("scores", 1, 2, 1))
    q, k = (trace.matrix(name).array.astype(float) for name in ("q", "k"))
    right = q[1, 4:] @ k[2, 4:]
    assert found["scaled"] == pytest.approx(right / 2, rel=1e-5)
    assert found["swapped"] == pytest.approx(q[2, 4:] @ k[1, 4:], rel=1e-5)
    assert found["all-heads"] == pytest.approx(q[1] @ k[2], rel=1e-5)
    assert found["other-head"] == pytest.approx(q[1, :4] @ k[2, :4], rel=1e-5)
    assert found["short"] == pytest.approx(q[1, 4:7] @ k[2, 4:7], rel=1e-5)
    assert found["sign"] == pytest.approx(-right, rel=1e-5)


def test_slips_of_a_scaled_score() -> None:
    trace = compute(new_document("the cat sat on", 2, 8))
    score = trace.value(Cell("scores", 0, 3, 0))
    found = by_name(trace, Cell("scaled_scores", 0, 3, 0))
    assert found["unscaled"] == score
    assert found["by-head-dim"] == pytest.approx(score / 4)
    assert found["by-model-dim"] == pytest.approx(score / math.sqrt(8))
    assert found["multiplied"] == pytest.approx(score * 2)


def test_slips_of_a_share() -> None:
    trace = compute(new_document("the cat sat on", 2, 8, mask=Mask("causal")))
    cell = Cell("attn_weights", 2, 1, 0)
    z, scores = (trace.matrix(name, 0).array.astype(float) for name in ("masked_scores", "scores"))
    scaled = trace.matrix("scaled_scores", 0).array.astype(float)
    found = by_name(trace, cell)
    e = np.exp(z)
    assert found["not-normalised"] in (pytest.approx(e[2, 1]), pytest.approx(np.exp(z[2, 1] - z[2].max())))
    assert found["wrong-axis"] == pytest.approx(e[2, 1] / e[:, 1].sum())
    assert found["mask-ignored"] == pytest.approx(np.exp(scaled[2, 1]) / np.exp(scaled[2]).sum())
    assert found["unscaled-softmax"] == pytest.approx(np.exp(scores[2, 1]) / np.exp(scores[2, :3]).sum())
    assert found["no-exp"] == pytest.approx(z[2, 1] / z[2, :3].sum())
    assert found["score"] == pytest.approx(z[2, 1])


def test_slips_of_what_a_head_collects_and_of_the_output() -> None:
    trace = compute(new_document("the cat sat on", 2, 8))
    a, v, k = (trace.matrix(name, 1).array.astype(float) for name in ("attn_weights", "v_head", "k_head"))
    found = by_name(trace, Cell("head_outputs", 2, 3, 1))
    assert found["plain-mean"] == pytest.approx(v[:, 3].mean(), rel=1e-5)
    assert found["plain-sum"] == pytest.approx(v[:, 3].sum(), rel=1e-5)
    assert found["by-keys"] == pytest.approx(a[2] @ k[:, 3], rel=1e-5)
    assert found["transposed-weights"] == pytest.approx(a[:, 2] @ v[:, 3], rel=1e-5)
    c, w, b = (trace.matrix(name).array.astype(float) for name in ("concat", "w_o", "b_o"))
    found = by_name(trace, Cell("output", 1, 5))
    assert found["no-output"] == pytest.approx(c[1, 5])
    assert found["transposed"] == pytest.approx(c[1] @ w[:, 5] + b[0, 5], rel=1e-4)
    found = by_name(trace, Cell("q_head", 1, 2, 1))
    x, w, b = (trace.matrix(name).array.astype(float) for name in ("x", "w_q", "b_q"))
    assert found["transposed"] == pytest.approx(x[1] @ w[:, 6] + b[0, 6], rel=1e-4)


@pytest.mark.parametrize("scenario", [info.id for info in scenarios()])
def test_slips_are_finite_named_and_never_the_right_number(scenario: str) -> None:
    trace = compute(load_scenario(scenario))
    rng = random.Random(scenario)
    for name in trace.names:
        rows, cols = trace.shape(name)
        for _ in range(6):
            cell = Cell(name, rng.randrange(rows), rng.randrange(cols), rng.randrange(trace.H))
            if not trace.has(cell):
                cell = Cell(name, cell.row, cell.col)
            right = trace.value(cell)
            for slip in slips(trace, cell):
                assert slip.sentence
                assert math.isfinite(slip.value)
                assert slip.value != right


def test_a_number_is_graded_by_the_nearest_slip() -> None:
    known = (Slip("unscaled", 2.0), Slip("sign", -1.0), Slip("swapped", 1.005))
    assert grade(1.004, 1.0, known, 0.01).right
    named = grade(2.003, 1.0, known, 0.01)
    assert named.slip is not None
    assert (named.right, named.slip.name) == (False, "unscaled")
    assert grade(7.0, 1.0, known, 0.01).slip is None
    near = grade(1.04, 1.0, (), 0.01)
    assert near.slip is not None
    assert near.slip.name == "rounded"
    assert grade(math.nan, 1.0).right is False
    assert grade(-math.inf, -math.inf).right
    assert all(name in SENTENCES for name in ("unscaled", "wrong-axis"))


# ---- reading ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.27", 0.27),
        ("0,27", 0.27),
        ("−1.5", -1.5),
        (" 3/4 ", 0.75),
        ("27 %", 0.27),
        ("1e-3", 0.001),
        ("−∞", -math.inf),
    ],
)
def test_numbers_are_read_as_they_are_written(text: str, value: float) -> None:
    assert read_number(text) == pytest.approx(value)


@pytest.mark.parametrize("text", ["", "abc", "1/0", "nan", "1 2 3 x", "1/2/3", "(2, 3)"])
def test_what_is_no_number_is_said(text: str) -> None:
    with pytest.raises(AnswerError):
        read_number(text)


@pytest.mark.parametrize("text", ["(2, 4, 6)", "2, 4, 6", "2 x 4 x 6", "[2,4,6]", "2×4×6"])
def test_shapes_are_read_as_they_are_written(text: str) -> None:
    assert read_shape(text) == (2, 4, 6)


@pytest.mark.parametrize("text", ["", "two", "2.5, 1", "(2, -1)", "(2"])
def test_what_is_no_shape_is_said(text: str) -> None:
    if text == "(2":
        assert read_shape(text) == (2,)
        return
    with pytest.raises(AnswerError):
        read_shape(text)


def test_easy_documents_are_whole_and_small() -> None:
    for seed in range(20):
        trace = compute(easy_document(seed, 4, 2, 8))
        for name in ("x", "q", "k", "v", "scores"):
            for head in range(2):
                array = trace.matrix(name, head).array
                assert np.array_equal(array, np.round(array))
        assert np.abs(trace.matrix("scores").array).max() <= 64
        assert number_text(trace.value(Cell("scores", 0, 0))).lstrip("−").isdigit()
