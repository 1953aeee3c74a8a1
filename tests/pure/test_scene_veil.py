"""Words over matrices: nothing behind them at rest, a veil where zooming or panning brings a matrix below them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from mha_studio.scene import Block, View, frame_at
from mha_studio.scene.frame import Bar, ColourBar, Formula, Text
from mha_studio.timeline import schedule
from tests.pure.scene_kit import stops, traces

VIEW = View(740, 480)


@pytest.mark.parametrize("name", ["plain", "window", "one token"])
def test_at_rest_there_is_no_veil(name: str) -> None:
    trace = traces(name)[0]
    plan = schedule(trace)
    for _, _, t in stops(plan):
        assert not [
            item for item in frame_at(trace, plan, t, VIEW).items if getattr(item, "role", "") == "ground"
        ]


@pytest.mark.parametrize(
    ("zoom", "pan_x", "pan_y"), [(2.0, 0.0, 0.0), (2.0, -150.0, -100.0), (1.0, -300.0, 0.0)]
)
def test_words_that_lie_on_a_matrix_have_a_veil_behind_them(zoom: float, pan_x: float, pan_y: float) -> None:
    trace = traces("plain")[0]
    plan = schedule(trace)
    veils = 0
    for _, _, t in stops(plan):
        frame = frame_at(trace, plan, t, replace(VIEW, zoom=zoom, pan_x=pan_x, pan_y=pan_y))
        start = next(n for n, item in enumerate(frame.items) if isinstance(item, Formula))
        caption = [item for item in frame.items[start + 1 :] if isinstance(item, Text) and item.x < 30]
        assert caption
        for words in (frame.items[start], *caption):
            assert isinstance(words, Text | Formula)
            on = [b for b in frame.blocks() if b.opacity > 0 and _lies_on(words, b)]
            behind = [item for item in frame.items if isinstance(item, Bar) and item.role == "ground"]
            around = [v for v in behind if v.x <= words.x and v.y <= words.y <= v.y + v.h]
            assert bool(around) >= bool(on), words
            veils += len(around)
            for veil in around:
                assert frame.items.index(veil) < frame.items.index(words)
        assert any(isinstance(item, ColourBar) for item in frame.items) or not frame.blocks()
    assert veils


def _lies_on(words: Text | Formula, block: Block) -> bool:
    return block.x < words.x < block.x + block.width and block.y < words.y < block.y + block.height
