"""Every number on the stage is the reference's number: blocks, strips, running sums, bars, at any time and size."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mha_studio.document.document import Document
from mha_studio.scene import View, frame_at, readout
from mha_studio.scene.frame import Bar, Text
from mha_studio.scene.work import running_sum, work_of
from mha_studio.timeline import PACES, schedule
from mha_studio.trace.model import Cell
from mha_studio.trace.numbers import format_number
from mha_studio.trace.steps import STEP_IDS, STEPS, passes_through
from mha_studio.trace.trace import Trace, compute
from tests.pure.scene_kit import (
    NAMED,
    check_numbers,
    expected,
    glances,
    is_single,
    of,
    scenario_trace,
    shown_cells,
    stops,
    strips_of,
    traces,
)
from tests.pure.trace_kit import document, documents

VIEW = View(1180, 760)


def whole_at_the_end(trace: Trace, head: int) -> dict[tuple[str, int], set[tuple[str, int]]]:
    """(step id, part) → (matrix, head) of all blocks that must stand there whole when the part is over."""
    every = range(trace.H)
    biased, placed = trace.document.biased, trace.document.positions != "none"
    seen = {("embed", 0): {("embedding", 0), ("x", 0)} | ({("positions", 0)} if placed else set())}
    for part, letter in enumerate("qkv"):
        done = {(name, 0) for name in "qkv"[: part + 1]}
        bias = {(f"b_{letter}", 0)} if biased else set()
        seen["project", part] = {("x", 0), (f"w_{letter}", 0)} | done | bias
    seen["split", 2] = {(f"{letter}_head", h) for letter in "qkv" for h in every}
    seen["scores", 0] = {("q_head", head), ("k_head", head), ("scores", head)}
    seen["scale", 0] = {("scaled_scores", head)}
    seen["mask", 0] = {("masked_scores", head)}
    seen["softmax", 0] = {("attn_weights", head)}
    seen["weighted-sum", 0] = {("attn_weights", head), ("v_head", head), ("head_outputs", head)}
    seen["concat", min(trace.H, 8) - 1] = {("concat", 0)}
    bias = {("b_o", 0)} if biased else set()
    seen["output", 0] = {("concat", 0), ("w_o", 0), ("output", 0)} | bias
    return seen


def check_all(trace: Trace, view: View) -> None:
    numbers, single, plan = expected(trace), is_single(trace), schedule(trace)
    wanted = whole_at_the_end(trace, view.head)
    visited = set()
    for step, part, t in stops(plan):
        frame = frame_at(trace, plan, t, view)
        assert frame.step == step
        whole = set()
        for block in frame.blocks():
            shown = check_numbers(block, numbers, single)
            if shown == of(numbers, block.matrix, block.head).size and block.opacity == 1.0:
                whole.add((block.matrix, block.head))
        if (step, part) in wanted:
            assert wanted[step, part] <= whole
            visited.add((step, part))
    assert visited == set(wanted)


@pytest.mark.parametrize("name", NAMED)
def test_every_step_ends_with_the_references_numbers(name: str) -> None:
    for trace in traces(name):
        for head in {0, trace.H - 1}:
            check_all(trace, View(1180, 760, head=head))


@given(documents(), st.data())
@settings(max_examples=25)
def test_every_step_ends_with_the_references_numbers_at_any_size(
    source: Document, data: st.DataObject
) -> None:
    trace = compute(source)
    check_all(trace, View(740, 470, head=data.draw(st.integers(0, trace.H - 1))))


@pytest.mark.parametrize("name", NAMED)
def test_on_the_way_nothing_else_is_shown(name: str) -> None:
    trace = traces(name)[-1]
    numbers, single = expected(trace), is_single(trace)
    for pace in PACES:
        plan = schedule(trace, pace)
        for t in glances(plan, 40):
            for block in frame_at(trace, plan, t, VIEW).blocks():
                check_numbers(block, numbers, single)


@pytest.mark.parametrize("pace", PACES)
@pytest.mark.parametrize("name", ["plain", "window", "one token", "float64"])
def test_the_result_fills_as_the_schedule_says(name: str, pace: str) -> None:
    trace = traces(name)[0]
    plan = schedule(trace, pace)  # type: ignore[arg-type]
    for index, beat in enumerate(plan.beats):
        step = STEP_IDS[beat.step]
        if step in ("split", "concat") or beat.kind == "move":
            continue
        result = {"project": "qkv"[beat.part], "softmax": "attn_weights"}.get(
            step, STEPS[beat.step].results[-1]
        )
        frame = frame_at(trace, plan, plan.after(index), VIEW)
        blocks = [b for b in frame.blocks() if b.id == f"{result}:0"]
        assert len(blocks) == 1
        made = beat.last
        if beat.kind == "enter":
            made = 0
        elif (beat.kind == "term" and beat.term_last < beat.terms) or 0 <= beat.lane < 3:
            made = beat.first
        seen = shown_cells(blocks[0])
        assert seen.sum() == made
        assert seen.ravel()[:made].all()


# The row in work


STRIPS = {
    "scale": ("scores", "scaled_scores"),
    "mask": ("scaled_scores", "mask", "masked_scores"),
    "softmax": ("masked_scores", "shifted", "exp", "attn_weights"),
}


@pytest.mark.parametrize("name", ["causal", "own mask", "blocked row", "float64", "heads as columns"])
def test_strips_show_the_row_in_work(name: str) -> None:
    trace = traces(name)[0]
    numbers, single = expected(trace), is_single(trace)
    plan = schedule(trace, "cell")
    for step, names in STRIPS.items():
        if passes_through(STEPS[STEP_IDS.index(step)], trace):
            continue
        span = plan.steps[STEP_IDS.index(step)]
        for index in range(span.first_beat + 1, span.last_beat + 1):
            beat = plan.beats[index]
            frame = frame_at(trace, plan, beat.start + 0.6 * beat.length, VIEW)
            strips = strips_of(frame)
            assert tuple(block.matrix for block in strips) == names
            row = beat.first // beat.cols
            for block in strips:
                assert (block.rows, block.cols, block.origin) == (1, trace.S, (row, 0))
                check_numbers(block, numbers, single)
            assert shown_cells(strips[0]).all()
            if step == "mask":
                assert shown_cells(strips[1]).all()
            if beat.lane >= 0:
                assert [bool(shown_cells(block).all()) for block in strips[: beat.lane]] == [True] * beat.lane
                assert not any(shown_cells(block).any() for block in strips[beat.lane + 1 :])


def test_a_chosen_row_shows_in_the_strips() -> None:
    trace = traces("causal")[0]
    plan, numbers = schedule(trace), expected(traces("causal")[0])
    t = plan.step_end(STEP_IDS.index("softmax"))
    for row in range(trace.L):
        view = View(1180, 760, selected=Cell("attn_weights", row, 2))
        strips = strips_of(frame_at(trace, plan, t, view))
        assert [block.origin for block in strips] == [(row, 0)] * 4
        assert all(shown_cells(block).all() for block in strips)
        for block in strips:
            check_numbers(block, numbers, True)


def test_what_stands_beside_the_strips_is_the_rows_maximum_and_sums() -> None:
    trace = traces("causal")[0]
    numbers, plan = expected(trace), schedule(trace)
    t = plan.step_end(STEP_IDS.index("softmax"))
    for row in range(trace.L):
        view = View(1180, 760, selected=Cell("attn_weights", row, 0), decimals=4)
        words = {item.text for item in frame_at(trace, plan, t, view).items if isinstance(item, Text)}
        assert "max " + format_number(numbers["row_max"][0, row, 0], 4) in words
        assert "Σ " + format_number(numbers["row_sum"][0, row, 0], 4) in words
        assert "Σ 1.0000" in words


@pytest.mark.parametrize("name", ["causal", "window", "sixty tokens", "blocked row"])
def test_bars_are_as_long_as_their_shares(name: str) -> None:
    trace = traces(name)[0]
    shares = expected(trace)["attn_weights"]
    plan = schedule(trace)
    t = plan.step_end(STEP_IDS.index("softmax"))
    for head in range(trace.H):
        for row in (0, trace.L // 2, trace.L - 1):
            view = View(1500, 900, head=head, selected=Cell("attn_weights", row, 0, head))
            frame = frame_at(trace, plan, t, view)
            bars = [item for item in frame.items if isinstance(item, Bar)]
            strip = next(block for block in strips_of(frame) if block.matrix == "attn_weights")
            above = [round((bar.x + bar.w / 2 - strip.x) / strip.cell_w - 0.5) for bar in bars]
            assert above == [int(col) for col in np.flatnonzero(np.nan_to_num(shares[head, row]) > 0)]
            assert all(bar.head == head and bar.y >= strip.y + strip.height for bar in bars)
            lengths = np.array([bar.h for bar in bars])
            np.testing.assert_allclose(
                lengths * shares[head, row, above].sum(),
                lengths.sum() * shares[head, row, above],
                atol=1e-3 * lengths.max(initial=1.0),
            )


# The sum so far


def partial_sum(trace: Trace, numbers: dict[str, np.ndarray], step: str, head: int, count: int) -> float:
    """The first `count` terms of the first cell of what a step makes, in float64."""
    if step == "embed":
        placed = trace.document.positions != "none"
        terms = [numbers["embedding"][0, 0], numbers["positions"][0, 0] if placed else 0.0]
    elif step == "project":
        terms = [*(numbers["x"][0] * numbers["w_q"][0]), numbers["b_q"][0, 0]]
    elif step == "scores":
        terms = list(numbers["q_head"][head, 0] * numbers["k_head"][head, 0])
    elif step == "weighted-sum":
        terms = list(numbers["attn_weights"][head, 0] * numbers["v_head"][head, :, 0])
    else:
        terms = [*(numbers["concat"][0] * numbers["w_o"][0]), numbers["b_o"][0, 0]]
    assert count <= len(terms)
    return float(sum(terms[:count]))


@pytest.mark.parametrize("name", ["plain", "causal", "no bias", "no positions", "float64", "sixty tokens"])
def test_the_sum_so_far_is_the_sum_of_the_terms_so_far(name: str) -> None:
    trace = traces(name)[0]
    head = trace.H - 1
    numbers, plan = expected(trace), schedule(trace)
    view = View(1500, 900, head=head, decimals=4)
    steps = []
    for index, beat in enumerate(plan.beats):
        if beat.kind != "term":
            continue
        step = STEP_IDS[beat.step]
        steps.append(step)
        for t, count in ((beat.start + 0.5 * beat.length, None), (plan.after(index), beat.term_last)):
            moment = plan.at(t)
            work = work_of(trace, view, moment)
            if count is None:
                assert work.terms is not None
                count = work.terms[1]
                assert beat.term_first <= count <= beat.term_last
            total = running_sum(trace, view, work)
            wanted = partial_sum(trace, numbers, step, head, count)
            assert total == pytest.approx(wanted, abs=1e-4)
            frame = frame_at(trace, plan, t, view)
            sums = [item for item in frame.items if isinstance(item, Text) and _is_sum(item)]
            if t == plan.after(index) and beat.term_last == beat.terms:
                assert sums == []  # the number stands in its cell
                continue
            assert len(sums) == 1
            assert float(sums[0].text.replace("−", "-")) == pytest.approx(wanted, abs=2e-4)
    assert set(steps) == {"embed", "project", "scores", "weighted-sum", "output"}


def _is_sum(item: Text) -> bool:
    return (item.role, item.face, item.bold) == ("accent", "mono", True)


def test_the_sum_so_far_stands_in_its_cell() -> None:
    trace = traces("plain")[0]
    plan = schedule(trace)
    for index, beat in enumerate(plan.beats):
        if beat.kind != "term" or beat.term_last == beat.terms:
            continue
        frame = frame_at(trace, plan, plan.after(index), VIEW)
        name = {"project": "q", "embed": "x", "scores": "scores", "output": "output"}.get(
            STEP_IDS[beat.step], "head_outputs"
        )
        block = next(b for b in frame.blocks() if b.id == f"{name}:0")
        total = next(item for item in frame.items if isinstance(item, Text) and _is_sum(item))
        assert total.x == pytest.approx(block.x + block.cell_w / 2)
        assert total.y == pytest.approx(block.y + block.cell_h / 2)


# Digits, scales, and the exact number


@pytest.mark.parametrize("decimals", [0, 2, 6])
@pytest.mark.parametrize("name", ["plain", "causal", "cells set by hand", "twelve heads"])
def test_digits_fit_their_cells(name: str, decimals: int) -> None:
    """Ordinary numbers with all their decimals; a large one among them at least without, as the painter writes it."""
    trace = traces(name)[0]
    plan = schedule(trace)
    for size in ((740, 470), (1500, 900)):
        for _, _, t in stops(plan):
            for block in frame_at(trace, plan, t, View(*size, decimals=decimals)).blocks():
                if block.text_px:
                    assert block.text_px >= 8.0
                    widest = max(
                        len(format_number(value, decimals if abs(value) < 9.995 else 0))
                        for value in block.array.flat
                    )
                    assert widest * 0.6 * block.text_px <= block.cell_w
                    assert block.text_px <= block.cell_h


def test_one_scale_serves_all_steps_unless_asked_otherwise() -> None:
    trace = scenario_trace("pronoun")
    plan = schedule(trace)
    limits: dict[str, set[float]] = {"signed": set(), "share": set()}
    for _, _, t in stops(plan):
        for block in frame_at(trace, plan, t, VIEW).blocks():
            limits[block.scale.kind].add(block.scale.limit)
            assert (block.scale.head is None) == (block.scale.kind == "signed")
        for block in frame_at(trace, plan, t, View(1180, 760, own_scale=True)).blocks():
            whole = trace.matrix(block.matrix, block.head).array
            finite = np.abs(whole[np.isfinite(whole)])
            if finite.max(initial=0) > 0:
                assert block.scale.limit == pytest.approx(float(finite.max()), rel=1e-5)
    assert len(limits["signed"]) == 1
    assert limits["share"] == {1.0}


def test_small_cells_are_said_to_be_pooled() -> None:
    trace = compute(document(tokens=("a",) * 500, embed_dim=4, num_heads=2))
    plan = schedule(trace)
    view = View(740, 470)
    frame = frame_at(trace, plan, plan.step_end(STEP_IDS.index("scores")), view)
    scores = next(block for block in frame.blocks() if block.matrix == "scores")
    assert scores.pooled
    assert min(scores.cell_w, scores.cell_h) < 1.0
    assert any("strongest of several" in item.text for item in frame.items if isinstance(item, Text))
    for block in frame_at(trace, plan, plan.step_end(0), View(740, 470, zoom=20.0)).blocks():
        assert block.pooled == (min(block.cell_w, block.cell_h) < 1.0)


@pytest.mark.parametrize("name", ["plain", "float64", "causal"])
def test_the_exact_number_is_given_to_its_last_digit(name: str) -> None:
    trace = traces(name)[0]
    for cell in (
        Cell("q", 1, 2),
        Cell("attn_weights", 1, 0, 1),
        Cell("w_o", 7, 7),
        Cell("masked_scores", 0, 5),
    ):
        text = readout(trace, cell)
        number = text.rpartition("= ")[2].replace("−", "-").replace("∞", "inf")
        exact = trace.matrix(cell.matrix, cell.head).array[cell.row, cell.col]
        assert exact.dtype.type(number) == exact
    assert readout(trace, Cell("attn_weights", 1, 0)).startswith("A[cat, the] = ")
    assert readout(trace, Cell("w_q", 1, 0)).startswith("W_Q[2, 1] = ")


def test_hovering_shows_the_exact_number() -> None:
    trace = traces("plain")[0]
    plan = schedule(trace)
    cell = Cell("scores", 2, 3)
    frame = frame_at(trace, plan, plan.step_end(3), View(1180, 760, hover=cell))
    assert readout(trace, cell) in [item.text for item in frame.items if isinstance(item, Text)]
    elsewhere = frame_at(trace, plan, plan.step_end(3), View(1180, 760, hover=Cell("scores", 99, 3)))
    assert not any(
        "=" in item.text and "[" in item.text for item in elsewhere.items if isinstance(item, Text)
    )
