"""A frame is a pure function of time and view; it knows no Qt; things slide and do not jump; labels say the truth."""

from __future__ import annotations

import random
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from mha_studio.document.document import Document, Mask
from mha_studio.scene import Block, View, frame_at
from mha_studio.scene.frame import ColourBar, Formula, Line, Outline, Text
from mha_studio.timeline import PACES, Player, Schedule, progress_text, schedule
from mha_studio.trace.model import Cell
from mha_studio.trace.steps import STEP_IDS, STEPS, caption, passes_through
from mha_studio.trace.trace import Trace, compute
from tests.conftest import REPOSITORY
from tests.pure.scene_kit import NAMED, glances, is_strip, same, scenario_trace, stops, traces
from tests.pure.trace_kit import document, documents

VIEW = View(1180, 760)


def plan_of(name: str) -> tuple[Trace, Schedule]:
    trace = traces(name)[0]
    return trace, schedule(trace)


# Pure


@pytest.mark.parametrize("name", ["causal", "twelve heads", "one token"])
def test_playing_forwards_backwards_and_jumping_show_the_same(name: str) -> None:
    trace, plan = plan_of(name)
    view = replace(VIEW, selected=Cell("scores", 0, 0), hover=Cell("x", 0, 1))
    player = Player(plan)
    player.play()
    times = []
    while player.advance(0.61):
        times.append(player.t)
    assert times[-1] == plan.duration
    forwards = {t: frame_at(trace, plan, t, view) for t in times}
    backwards = {t: frame_at(trace, plan, t, view) for t in reversed(times)}
    random.Random(7).shuffle(times)
    anew = compute(trace.document)  # nothing is left of what an earlier look may have kept
    jumping = {t: frame_at(anew, schedule(anew), t, view) for t in times}
    for t in times:
        assert same(forwards[t], backwards[t])
        assert same(forwards[t], jumping[t])


@given(documents(), st.data())
@settings(max_examples=25)
def test_a_frame_depends_on_nothing_but_its_arguments(source: Document, data: st.DataObject) -> None:
    one, two = compute(source), compute(source)
    pace = data.draw(st.sampled_from(PACES))
    fractions = data.draw(st.lists(st.integers(0, 999), min_size=2, max_size=6))
    head = data.draw(st.integers(0, one.H - 1))
    view = View(900, 600, head=head, zoom=data.draw(st.sampled_from((1.0, 2.5))), pan_x=3.0)
    other = View(640, 480, selected=Cell("q", 0, 0))
    plan = schedule(one, pace)
    first = [frame_at(one, plan, f / 1000 * plan.duration, view) for f in fractions]
    for fraction, frame in reversed(list(zip(fractions, first, strict=True))):
        t = fraction / 1000 * plan.duration
        frame_at(two, plan, plan.duration - t, other)
        assert same(frame_at(two, schedule(two, pace), t, view), frame)


def test_frames_can_be_told_apart() -> None:
    """The comparison that the tests above rest on sees another number, another place, another head."""
    trace, plan = plan_of("plain")
    t = plan.step_end(3)
    frame = frame_at(trace, plan, t, VIEW)
    other = compute(document(seed=1))
    assert not same(frame, frame_at(other, schedule(other), t, VIEW))
    assert not same(frame, frame_at(trace, plan, t, replace(VIEW, head=1)))
    assert not same(frame, frame_at(trace, plan, t, replace(VIEW, pan_x=1.0)))
    assert not same(frame, frame_at(trace, plan, t - 2.0, VIEW))


def test_times_outside_show_the_ends() -> None:
    trace, plan = plan_of("plain")
    assert same(frame_at(trace, plan, -5.0, VIEW), frame_at(trace, plan, 0.0, VIEW))
    assert same(frame_at(trace, plan, 1e6, VIEW), frame_at(trace, plan, plan.duration, VIEW))


def test_unchanged_numbers_are_the_same_object_for_those_who_cache() -> None:
    trace, plan = plan_of("causal")
    for t in glances(plan, 40):
        one, two = (frame_at(trace, plan, t, VIEW).blocks() for _ in range(2))
        assert [id(block.array) for block in one] == [id(block.array) for block in two]
        assert [id(block.blocked) for block in one] == [id(block.blocked) for block in two]


def test_frames_are_made_where_qt_is_not_installed() -> None:
    code = """
import sys
sys.modules.update(PySide6=None, shiboken6=None, pyqtgraph=None)
from mha_studio.document.defaults import new_document
from mha_studio.scene import View, frame_at, hit
from mha_studio.timeline import schedule
from mha_studio.trace.trace import compute
trace = compute(new_document())
plan = schedule(trace)
names = [frame_at(trace, plan, plan.step_end(n), View(900, 600)).step for n in range(10)]
print(*names, any(name.startswith(("PySide", "numba")) and sys.modules[name] for name in sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [*STEP_IDS, "False"]


# In motion


def _solid(frame_blocks: tuple[Block, ...]) -> dict[str, Block]:
    return {block.id: block for block in frame_blocks if block.opacity > 0.9 and not is_strip(block)}


@pytest.mark.parametrize("name", NAMED)
def test_what_one_step_leaves_stands_where_the_next_begins(name: str) -> None:
    trace = traces(name)[0]
    plan = schedule(trace)
    for one, two in zip(plan.steps[:-1], plan.steps[1:], strict=True):
        before = _solid(frame_at(trace, plan, one.end - 1e-6, VIEW).blocks())
        after = _solid(frame_at(trace, plan, two.start + 1e-6, VIEW).blocks())
        kept = set(before) & set(after)
        result = STEPS[plan.beats[one.first_beat].step].results[-1]
        assert kept, f"nothing stays between {one.start} and {two.start}"
        assert result in {before[id].matrix for id in kept}
        for id in kept:
            for field in ("x", "y", "cell_w", "cell_h"):
                assert getattr(before[id], field) == pytest.approx(getattr(after[id], field), abs=0.01), id


@pytest.mark.parametrize("name", ["plain", "causal", "twelve heads", "sixty tokens", "no bias"])
def test_nothing_jumps(name: str) -> None:
    """Within a thousandth of a second no block moves farther than a slide across the stage would take it."""
    trace, plan = plan_of(name)
    dt = 0.001
    limit = 2.0 * (VIEW.width**2 + VIEW.height**2) ** 0.5 / 0.3 * dt
    times = glances(plan, 150) + [
        beat.start - dt / 2 for beat in plan.beats if beat.kind in ("enter", "move")
    ]
    for t in times:
        before = {b.id: b for b in frame_at(trace, plan, t, VIEW).blocks()}
        after = {b.id: b for b in frame_at(trace, plan, t + dt, VIEW).blocks()}
        for id in set(before) & set(after):
            one, two = before[id], after[id]
            assert abs(one.x - two.x) <= limit, (id, t)
            assert abs(one.y - two.y) <= limit, (id, t)
            assert abs(one.width - two.width) + abs(one.height - two.height) <= 2 * limit, (id, t)


def test_k_turns_over_its_diagonal_and_ends_transposed() -> None:
    trace, plan = plan_of("plain")
    span = plan.steps[STEP_IDS.index("scores")]
    turns = []
    for n in range(1, 20):
        frame = frame_at(trace, plan, span.start + (span.ready - span.start) * n / 20, VIEW)
        block = next(block for block in frame.blocks() if block.id == "k_head:0")
        turns.append(block.turn)
        assert block.transposed is False
        assert 0.0 < block.turn < 1.0
    assert turns == sorted(turns)
    still = next(b for b in frame_at(trace, plan, span.ready, VIEW).blocks() if b.id == "k_head:0")
    assert (still.transposed, still.turn) == (True, 0.0)
    assert (still.rows, still.cols) == (trace.D, trace.S)


@pytest.mark.parametrize("name", NAMED)
def test_at_rest_everything_is_upright_and_there(name: str) -> None:
    trace = traces(name)[0]
    plan = schedule(trace)
    for step, _, t in stops(plan):
        blocks = frame_at(trace, plan, t, VIEW).blocks()
        assert blocks
        for block in blocks:
            assert block.turn == 0.0
            older = {"scale": "scores", "mask": "scaled_scores", "softmax": "masked_scores"}.get(step)
            assert block.opacity == 1.0 or (block.matrix == older and 0.0 < block.opacity < 0.5)


# What is written


def texts(trace: Trace, plan: Schedule, t: float, view: View = VIEW) -> list[Text]:
    return [item for item in frame_at(trace, plan, t, view).items if isinstance(item, Text)]


@pytest.mark.parametrize("name", NAMED)
def test_caption_and_formula_are_those_of_the_step(name: str) -> None:
    trace = traces(name)[0]
    plan = schedule(trace)
    for step, _, t in stops(plan):
        frame = frame_at(trace, plan, t, VIEW)
        words = caption(STEPS[STEP_IDS.index(step)], trace)
        assert frame.caption == words
        assert (frame.width, frame.height) == (1180, 760)
        written = " ".join(item.text for item in frame.items if isinstance(item, Text))
        assert words in written
        formulas = [item for item in frame.items if isinstance(item, Formula)]
        assert len(formulas) == 1
        assert formulas[0].tex.count("{") == formulas[0].tex.count("}")
        assert any(isinstance(item, ColourBar) for item in frame.items)


def test_formula_follows_the_switches() -> None:
    def formula(trace: Trace, step: str, part: int = 0) -> str:
        plan = schedule(trace)
        t = plan.part_end(STEP_IDS.index(step), part)
        return next(i.text for i in frame_at(trace, plan, t, VIEW).items if isinstance(i, Formula))

    plain, causal, bare = (traces(name)[0] for name in ("plain", "causal", "bare"))
    assert "M" not in formula(plain, "scores")
    assert "M" in formula(plain, "mask")
    assert "M" in formula(causal, "scores")
    assert [formula(plain, "project", part) for part in range(3)] == [
        "Q = X W_Qᵀ + b_Q",
        "K = X W_Kᵀ + b_K",
        "V = X W_Vᵀ + b_V",
    ]
    assert formula(bare, "project") == "Q = X W_Qᵀ"
    assert "W_O" in formula(plain, "output")


def test_every_row_and_column_of_scores_is_called_by_its_token() -> None:
    tokens = tuple(f"w{n}" for n in range(9))
    trace = compute(document(tokens=tokens))
    plan = schedule(trace)
    t = plan.step_end(STEP_IDS.index("scores"))
    blocks = {block.id: block for block in frame_at(trace, plan, t, VIEW).blocks()}
    left, top = blocks["q_head:0"], blocks["k_head:0"]
    labels = [item for item in texts(trace, plan, t) if item.text in tokens]
    assert len(labels) == 2 * len(tokens)
    for n, token in enumerate(tokens):
        row, col = sorted((item for item in labels if item.text == token), key=lambda item: item.x)
        assert row.y == pytest.approx(left.y + (n + 0.5) * left.cell_h)
        assert row.x < left.x
        assert row.anchor == "right"
        assert col.x == pytest.approx(top.x + (n + 0.5) * top.cell_w)
        assert col.y < top.y


@pytest.mark.parametrize("step", ["mask", "softmax"])
def test_every_row_and_column_of_the_row_work_is_called_by_its_token(step: str) -> None:
    tokens = tuple(f"w{n}" for n in range(9))
    trace = compute(document(tokens=tokens, mask=Mask("causal")))
    plan = schedule(trace)
    t = plan.step_end(STEP_IDS.index(step))
    block = next(b for b in frame_at(trace, plan, t, VIEW).blocks() if not is_strip(b) and b.opacity == 1.0)
    labels = [item for item in texts(trace, plan, t) if item.text in tokens]
    for n, token in enumerate(tokens):
        middle = block.y + (n + 0.5) * block.cell_h
        assert [item.text for item in labels if abs(item.y - middle) < 1e-6 and item.x < block.x] == [token]
        middle = block.x + (n + 0.5) * block.cell_w
        assert [item.text for item in labels if abs(item.x - middle) < 1e-6 and item.y < block.y] == [token]


@pytest.mark.parametrize("name", ["plain", "window", "sixty tokens", "twelve heads"])
def test_shapes_are_those_of_the_blocks(name: str) -> None:
    trace, plan = plan_of(name)
    for number in (1, 3, 7, 9):
        frame = frame_at(trace, plan, plan.step_end(number), VIEW)
        written = {item.text for item in frame.items if isinstance(item, Text) and "×" in item.text}
        written = {text for text in written if text.replace(" × ", "").isdigit()}
        wide = [b for b in frame.blocks() if b.rows > 1 and not is_strip(b)]
        assert written
        assert written <= {f"{b.rows} × {b.cols}" for b in frame.blocks()}
        assert {f"{b.rows} × {b.cols}" for b in wide} <= written


def test_each_head_is_named_once_where_heads_stand_side_by_side() -> None:
    trace, plan = plan_of("plain")
    for step in ("split", "concat"):
        number = STEP_IDS.index(step)
        t = plan.step_end(number) if step == "split" else plan.steps[number].ready + 0.2
        names = {(item.text, item.head) for item in texts(trace, plan, t) if item.text.startswith("head ")}
        assert names == {("head 1", 0), ("head 2", 1)}


def test_a_step_that_does_nothing_says_so() -> None:
    trace, plan = plan_of("bare")
    for number in (4, 5):
        said = passes_through(STEPS[number], trace)
        assert said
        assert said in [item.text for item in texts(trace, plan, plan.step_end(number), View(1500, 900))]


# What draws the eye


def outlines(trace: Trace, plan: Schedule, t: float, view: View = VIEW) -> list[Outline]:
    return [item for item in frame_at(trace, plan, t, view).items if isinstance(item, Outline)]


def test_the_cell_at_work_stands_where_its_row_and_its_column_cross() -> None:
    trace, plan = plan_of("plain")
    plan = schedule(trace, "cell")
    scores = [beat for beat in plan.beats if beat.kind == "cell" and STEP_IDS[beat.step] == "scores"]
    assert len(scores) == 36
    for beat in scores:
        t = beat.start + 0.5 * beat.length
        row, col = divmod(beat.first, 6)
        blocks = {block.id: block for block in frame_at(trace, plan, t, VIEW).blocks()}
        left, top, result = blocks["q_head:0"], blocks["k_head:0"], blocks["scores:0"]
        boxes = {item.role: item for item in outlines(trace, plan, t)}
        read, across, made = boxes["query"], boxes["key"], boxes["accent"]
        assert (read.x, read.y) == (left.x, pytest.approx(left.y + row * left.cell_h))
        assert (read.w, read.h) == (pytest.approx(left.width), pytest.approx(left.cell_h))
        assert (across.x, across.y) == (pytest.approx(top.x + col * top.cell_w), top.y)
        assert (across.w, across.h) == (pytest.approx(top.cell_w), pytest.approx(top.height))
        assert made.x == pytest.approx(across.x) == pytest.approx(result.x + col * result.cell_w)
        assert made.y == pytest.approx(read.y) == pytest.approx(result.y + row * result.cell_h)
        ties = [item for item in frame_at(trace, plan, t, VIEW).items if isinstance(item, Line)]
        assert {tie.role for tie in ties} == {"query", "key"}
        for tie in ties:
            assert tie.x0 == pytest.approx(tie.x1) or tie.y0 == pytest.approx(tie.y1)


@pytest.mark.parametrize("name", ["plain", "window", "sixty tokens"])
def test_the_two_numbers_that_are_multiplied_are_marked(name: str) -> None:
    """Of a beat that adds several terms at once, the last of them."""
    trace, plan = plan_of(name)
    terms = [
        n
        for n, beat in enumerate(plan.beats)
        if beat.kind == "term" and STEP_IDS[beat.step] == "weighted-sum"
    ]
    assert terms
    for index in terms[:-1]:
        t, last = plan.after(index), plan.beats[index].term_last - 1
        blocks = {block.id: block for block in frame_at(trace, plan, t, VIEW).blocks()}
        left, top, result = blocks["attn_weights:0"], blocks["v_head:0"], blocks["head_outputs:0"]
        corners = {(o.x, o.y) for o in outlines(trace, plan, t) if o.role == "accent"}
        assert {tuple(map(round, corner)) for corner in corners} == {
            (round(left.x + last * left.cell_w), round(left.y)),
            (round(top.x), round(top.y + last * top.cell_h)),
            (round(result.x), round(result.y)),
        }


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95, 1.0])
@pytest.mark.parametrize("name", ["plain", "sixty tokens"])
def test_the_term_that_is_said_is_the_one_that_is_marked(name: str, share: float) -> None:
    trace, plan = plan_of(name)
    beats = [b for b in plan.beats if b.kind == "term" and STEP_IDS[b.step] == "weighted-sum"]
    assert any(beat.term_last - beat.term_first > 1 for beat in beats) == (name == "sixty tokens")
    for beat in beats[:-1]:
        t = beat.start + share * beat.length
        said = int(progress_text(plan.at(t)).split()[1])
        left = next(b for b in frame_at(trace, plan, t, VIEW).blocks() if b.matrix == "attn_weights")
        marked = {round((o.x - left.x) / left.cell_w) for o in outlines(trace, plan, t) if o.role == "accent"}
        assert said - 1 in marked, (said, marked)


def test_a_chosen_cell_leads_the_eye_wherever_its_matrix_stands() -> None:
    trace, plan = plan_of("plain")
    t = plan.step_end(STEP_IDS.index("scores"))
    without = len(outlines(trace, plan, t))
    for cell in (Cell("scores", 2, 4), Cell("q_head", 1, 3), Cell("k_head", 5, 0)):
        view = replace(VIEW, selected=cell)
        block = next(b for b in frame_at(trace, plan, t, view).blocks() if b.matrix == cell.matrix)
        row, col = (cell.col, cell.row) if block.transposed else (cell.row, cell.col)
        boxes = [(o.x, o.y, o.w, o.h) for o in outlines(trace, plan, t, view) if o.role == "accent"]
        assert (
            pytest.approx(block.x + col * block.cell_w),
            pytest.approx(block.y + row * block.cell_h),
            pytest.approx(block.cell_w),
            pytest.approx(block.cell_h),
        ) in boxes
    assert len(outlines(trace, plan, t, replace(VIEW, selected=Cell("scores", 2, 4, head=1)))) == without
    assert len(outlines(trace, plan, t, replace(VIEW, selected=Cell("scores", 99, 4)))) == without


def test_numbers_grow_with_zoom_and_move_with_pan() -> None:
    trace, plan = plan_of("plain")
    t = plan.step_end(3)
    at_rest, moved, large = (
        {b.id: b for b in frame_at(trace, plan, t, view).blocks()}
        for view in (VIEW, replace(VIEW, pan_x=40.0, pan_y=-25.0), replace(VIEW, zoom=2.0))
    )
    for id, block in at_rest.items():
        assert (moved[id].x, moved[id].y) == (pytest.approx(block.x + 40), pytest.approx(block.y - 25))
        assert moved[id].cell_w == pytest.approx(block.cell_w)
        assert large[id].cell_h > block.cell_h


# The opening picture


def test_it_opens_with_who_looks_at_whom() -> None:
    trace = scenario_trace("pronoun")
    plan = schedule(trace)
    frame = frame_at(trace, plan, 0.0, VIEW)
    assert frame.blocks() == ()
    words = [item.text for item in frame.items if isinstance(item, Text)]
    assert {token: words.count(token) for token in trace.tokens} == {
        token: 2 * trace.tokens.count(token) for token in trace.tokens
    }
    lines = [item for item in frame.items if isinstance(item, Line)]
    shares = trace.matrix("attn_weights", 0).array
    assert len(lines) == int((shares > 0.02).sum())
    strongest = max(lines, key=lambda line: line.width)
    row, col = divmod(int(shares.argmax()), trace.S)
    columns = sorted({item.x for item in frame.items if isinstance(item, Text) and item.text in trace.tokens})
    assert (strongest.x0, strongest.x1) == (pytest.approx(columns[row]), pytest.approx(columns[col]))
    for line in lines:
        share = shares[columns.index(line.x0), columns.index(line.x1)]
        assert line.opacity == pytest.approx(0.15 + 0.85 * share, abs=1e-5)


def test_a_long_sentence_opens_with_the_first_step() -> None:
    trace, plan = plan_of("sixty tokens")
    assert not [item for item in frame_at(trace, plan, 0.0, VIEW).items if isinstance(item, Line)]
    for t in (0.0, 0.1, 0.6):
        assert {b.matrix for b in frame_at(trace, plan, t, VIEW).blocks() if b.opacity == 1.0} >= {
            "embedding",
            "x",
        }
