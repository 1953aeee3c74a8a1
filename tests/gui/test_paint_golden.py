"""Two pictures of one frame, held against stored ones with room for other font rasterisers.

On a failure `build/golden/` has the expected picture, the actual one and their difference. After a change that is
meant: `MHA_STUDIO_NEW_PICTURES=1 pytest tests/gui/test_paint_golden.py`, and look at what it wrote.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from mha_studio.paint import cells
from mha_studio.paint.painter import FramePainter
from mha_studio.paint.theme import DARK, LIGHT, Theme
from mha_studio.scene.frame import (
    Bar,
    Block,
    ColourBar,
    Formula,
    Frame,
    Item,
    Line,
    Outline,
    Scale,
    Text,
)  # fmt: skip
from mha_studio.trace.formulas import FORMULAS

HERE = Path(__file__).resolve().parent.parent
STORED, BUILT = HERE / "golden", HERE.parent / "build" / "golden"
SIZE = 40.0


def the_frame() -> Frame:
    """A masked product in the middle of being made, with everything around it that a frame can hold."""
    q = np.array(
        [[1.53, -0.84, -1.07, 0.76], [-0.61, -0.29, 0.0, -0.31], [-0.76, -0.74, 0.30, 0.67]], np.float32
    )
    k = np.array(
        [[0.42, 0.11, -0.45, 0.02], [-0.23, 0.16, -0.34, 0.59], [0.22, -0.88, 1.50, -0.69]], np.float32
    )
    scores, shares = q @ k.T, np.array([[0.14, 0.22, 0.64]])
    scores[0, 1:] = -np.inf
    scores[1, 2] = np.nan
    signed = Scale("signed", 2.0)
    left, top = 50.0, 150.0 + 2 * SIZE
    right, upper = left + 5 * SIZE, top - 4.5 * SIZE
    items: list[Item] = [
        Block("q", "q_head", q, left, top, SIZE, SIZE, "query", signed, text_px=12),
        Block("k", "k_head", k.T, right, upper, SIZE, SIZE, "key", signed, transposed=True, text_px=12),
        Block("s", "scores", scores, right, top, SIZE, SIZE, "result", signed, text_px=12, filled=(2, 1)),
        Block(
            "a", "attn_weights", shares, right + 160, top, 36, 36, "share", Scale("share", 0.6, 0), text_px=11
        ),
        Block("t", "k_head", k, right + 180, upper, 22, 22, "key", signed, turn=0.3),
        Block("o", "v_head", q, right + 160, top + 60, 20, 20, "value", signed, opacity=0.5),
        Outline(left, top + 2 * SIZE, 4 * SIZE, SIZE, "query", 3),
        Outline(right + SIZE, upper, SIZE, 4 * SIZE, "key", 3),
        Outline(right + SIZE, top + 2 * SIZE, SIZE, SIZE, "result", 3),
        Line(left + 4 * SIZE, top + 2.5 * SIZE, right, top + 2.5 * SIZE, "query"),
        Text(left, top + 3 * SIZE + 14, "Q", 14, "query", bold=True),
        Text(left + 4 * SIZE, top + 3 * SIZE + 14, "3 × 4", 12, "muted", "mono", "right"),
        Formula(20, 34, FORMULAS["scores"], "s = q · k", 22),
        ColourBar(20, 380, 120, 9, signed, 11),
    ]
    for i, token in enumerate(("the", "cat", "sat")):
        items.append(Text(left - 8, top + SIZE * (i + 0.5), token, 14, anchor="right", bold=i == 2))
        items.append(Text(right + SIZE * (i + 0.5), upper - 10, token, 14, angle=40.0))
        items.append(Bar(right + 164 + 36 * i, top + 42, 28, 40 * float(shares[0, i]), "share"))
    return Frame(560, 420, tuple(items), "scores", "")


def channels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return lines[:, : image.width(), :3].astype(int)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_frame_looks_as_it_did(qapp, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "_kernels", None)
    frame = the_frame()
    actual = QImage(int(frame.width), int(frame.height), QImage.Format.Format_RGB32)
    actual.fill(QColor(theme.window))
    painter = QPainter(actual)
    FramePainter(theme).paint(painter, frame)
    painter.end()
    stored = STORED / f"paint-{theme.name}.png"
    if os.environ.get("MHA_STUDIO_NEW_PICTURES"):
        STORED.mkdir(exist_ok=True)
        assert actual.save(str(stored))
        pytest.skip(f"wrote {stored.name}; look at it")
    expected = QImage(str(stored))
    assert not expected.isNull(), f"{stored.name} is missing"
    assert expected.size() == actual.size()
    away = np.abs(channels(expected) - channels(actual))
    if away.mean() > 1.5 or (away.max(axis=2) > 64).mean() > 0.015:
        BUILT.mkdir(parents=True, exist_ok=True)
        expected.save(str(BUILT / f"paint-{theme.name}-expected.png"))
        actual.save(str(BUILT / f"paint-{theme.name}-actual.png"))
        shown = np.ascontiguousarray(np.clip(away * 4, 0, 255).max(axis=2).astype(np.uint8))
        grey = QImage(
            shown.data, shown.shape[1], shown.shape[0], shown.shape[1], QImage.Format.Format_Grayscale8
        )
        grey.save(str(BUILT / f"paint-{theme.name}-difference.png"))
        pytest.fail(f"the picture differs from {stored.name} by {away.mean():.2f} of 255; see build/golden/")
