"""Frames on pixels and on paper: crisp cells, what is revealed, what is kept, and that both ways to paint agree."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from mha_studio.engine import loader
from mha_studio.paint import blocks, cells
from mha_studio.paint.colours import contrast
from mha_studio.paint.heatmap import heat_image
from mha_studio.paint.painter import FramePainter
from mha_studio.paint.theme import DARK, LIGHT, Theme
from mha_studio.scene.frame import (
    Bar,
    Block,
    ColourBar,
    Formula,
    Frame,
    Line,
    Outline,
    Scale,
    Text,
)  # fmt: skip

SIGNED = Scale("signed", 2.0)
VALUES = np.array([[0.0, 1.0, -1.0, 2.0], [0.5, -0.5, 0.25, -2.0], [1.5, -1.5, 0.1, 0.0]], np.float32)
VALUES.flags.writeable = False


def a_block(**changes: Any) -> Block:
    given: dict[str, Any] = {
        "id": "a", "matrix": "scores", "array": VALUES, "x": 20.0, "y": 16.0, "cell_w": 40.0, "cell_h": 30.0,
        "role": "result", "scale": SIGNED,
    }  # fmt: skip
    return Block(**(given | changes))


def a_frame(*items: Any, width: float = 220, height: float = 140) -> Frame:
    return Frame(width, height, tuple(items), "scores", "")


def painted(
    frame: Frame, theme: Theme = LIGHT, ratio: float = 1.0, painter: FramePainter | None = None
) -> QImage:
    image = QImage(round(frame.width * ratio), round(frame.height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(theme.window))
    onto = QPainter(image)
    (painter or FramePainter(theme)).paint(onto, frame, ratio)
    onto.end()
    return image


def pixels(image: QImage) -> np.ndarray:
    lines = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return lines[:, : image.width()].copy()


def colour_at(image: QImage, x: float, y: float, ratio: float = 1.0) -> str:
    return image.pixelColor(round(x * ratio), round(y * ratio)).name()


def expected(value: float, theme: Theme = LIGHT, scale: Scale = SIGNED) -> str:
    offset, gain, _ = cells.index_scale(scale.kind == "signed", scale.limit)
    return f"#{int(theme.table(scale.kind, scale.head)[int(np.floor(offset + gain * value + 0.5))]) & 0xFFFFFF:06x}"


@pytest.fixture(params=["numpy", "kernels"])
def either_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Paint without kernels, then with."""
    if request.param == "numpy":
        monkeypatch.setattr(cells, "_kernels", None)
    else:
        pytest.importorskip("numba")
        loader.read_kernels()  # points Numba at the tests' cache
        from mha_studio.paint import raster

        monkeypatch.setattr(cells, "_kernels", raster)
    return str(request.param)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_cells_are_crisp_at_every_ratio(qapp, either_way: str, theme: Theme, ratio: float) -> None:
    image = painted(a_frame(a_block(x=20.3, cell_w=40.6)), theme, ratio)
    for i in range(3):
        for j in range(4):
            at = (20.3 + 40.6 * (j + 0.5), 16 + 30 * (i + 0.5))
            assert colour_at(image, *at, ratio) == expected(float(VALUES[i, j]), theme)
    table = {int(pixel) for pixel in theme.diverging} | {0xFF000000 | QColor(theme.grid).rgb()}
    table.add(0xFF000000 | QColor(theme.window).rgb())
    assert {int(pixel) | 0xFF000000 for pixel in np.unique(pixels(image))} <= table, "no blended edges"


def test_only_what_is_computed_is_shown(qapp, either_way: str) -> None:
    def shown(**changes: Any) -> list[list[bool]]:
        image = painted(a_frame(a_block(**changes)))
        rows, cols = VALUES.shape
        middle = [[colour_at(image, 40 + 40 * j, 31 + 30 * i) for j in range(cols)] for i in range(rows)]
        for i in range(rows):
            for j in range(cols):
                assert middle[i][j] in (LIGHT.window, expected(float(VALUES[i, j])))
                assert colour_at(image, 20 + 40 * j, 31 + 30 * i) == LIGHT.grid, "the empty grid is there too"
        return [[colour != LIGHT.window for colour in row] for row in middle]

    assert np.array(shown()).all()
    assert not np.array(shown(filled=(0, 0))).any()
    assert np.array(shown(filled=(3, 0))).all()
    assert shown(filled=(1, 2)) == [[True] * 4, [True, True, False, False], [False] * 4]
    assert shown(filled_cols=1) == [[True, False, False, False]] * 3
    assert shown(filled=(1, 0), filled_cols=2) == [[True, True, False, False], [False] * 4, [False] * 4]


def test_images_are_kept_while_blocks_slide_and_fill(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    real = blocks.make_pixels
    monkeypatch.setattr(blocks, "make_pixels", lambda *given: made.append(1) or real(*given))
    painter = FramePainter(LIGHT)
    for step in range(5):
        sliding = a_block(x=20 + 3.3 * step, filled=(0, step), opacity=0.5 + 0.1 * step, text_px=12)
        painted(a_frame(sliding), painter=painter)
    assert len(made) == 1
    painted(a_frame(a_block(array=VALUES + 1)), painter=painter)
    assert len(made) == 2, "other numbers, another image"
    painter.set_theme(DARK)
    painted(a_frame(a_block()), DARK, painter=painter)
    assert len(made) == 3, "another theme, another image"


def test_kept_images_are_bounded(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "BUDGET", 200_000)
    art = blocks.BlockArt(LIGHT)
    painter = FramePainter(LIGHT)
    painter._blocks = art
    for step in range(20):
        painted(a_frame(a_block(array=VALUES + step)), painter=painter)
    assert art._bytes <= 200_000
    assert art._bytes == sum(kept.pixels.nbytes for kept in art._kept.values())


def test_blocked_and_missing_cells_are_told_apart(qapp, either_way: str) -> None:
    values = VALUES.copy()
    values[0, 1], values[0, 2] = -np.inf, np.nan
    blocked = np.zeros(values.shape, np.bool_)
    blocked[1, 1] = True
    image = painted(a_frame(a_block(array=values, blocked=blocked)))

    def inside(i: int, j: int) -> set[str]:
        return {
            colour_at(image, 20 + 40 * j + x, 16 + 30 * i + y) for x in range(2, 38) for y in range(2, 28)
        }

    assert len(inside(0, 0)) == 1
    hatched, missing = inside(0, 1), inside(0, 2)
    assert LIGHT.hatch in hatched
    assert LIGHT.hatch in inside(1, 1), "a mark hatches whatever the number is"
    assert LIGHT.error in missing
    assert not hatched & missing


def test_large_matrices_are_pooled_so_that_thin_stripes_stay(qapp, either_way: str) -> None:
    values = np.zeros((400, 400), np.float32)
    values[123] = -2.0
    values[:, 77] = 1.0
    image = painted(a_frame(a_block(array=values, cell_w=0.25, cell_h=0.25, x=10, y=10, pooled=True)))
    assert colour_at(image, 60, 10 + 123 // 4) == expected(-2.0)
    assert colour_at(image, 10 + 77 // 4, 80) == expected(1.0)
    assert colour_at(image, 90, 90) == expected(0.0)


def test_zoomed_far_in_only_what_is_seen_is_made(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = []
    real = blocks.make_pixels
    monkeypatch.setattr(blocks, "make_pixels", lambda *given: sizes.append(given[0].shape) or real(*given))
    values = np.linspace(-2, 2, 300 * 300, dtype=np.float32).reshape(300, 300)
    image = painted(a_frame(a_block(array=values, x=-40.0 * 150, y=-30.0 * 200, text_px=12)))
    assert sizes[0][0] < 30
    assert sizes[0][1] < 30
    assert colour_at(image, 22, 4) == expected(float(values[200, 150]))


def test_turned_right_over_a_block_is_its_transpose(qapp, either_way: str) -> None:
    turned = painted(a_frame(a_block(turn=1.0, text_px=12)))
    flat = painted(a_frame(a_block(array=VALUES.T, text_px=12)))
    np.testing.assert_array_equal(pixels(turned), pixels(flat))


@pytest.mark.parametrize("turn", [0.001, 0.25, 0.5, 0.75, 0.999])
def test_the_diagonal_stays_while_a_block_turns(qapp, turn: float) -> None:
    values = np.diag([2.0, -2.0, 1.0, -1.0])
    image = painted(a_frame(a_block(array=values, cell_w=25, cell_h=25, x=30, y=20, turn=turn)))
    if turn != 0.5:
        assert colour_at(image, 30 + 25 * 1.5, 20 + 25 * 1.5) == expected(-2.0)
        assert colour_at(image, 30 + 25 * 2.5, 20 + 25 * 2.5) == expected(1.0)
    assert len(np.unique(pixels(image))) > 1, "even from its edge it is seen"


def test_kernels_write_the_digits_that_qt_writes(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("numba")
    loader.read_kernels()
    from mha_studio.paint import raster

    values = np.array([[-0.61, 1.86, 0.0], [-np.inf, np.nan, 12345.678], [np.inf, -1.005, 0.12]], np.float32)
    frame = a_frame(a_block(array=values, cell_w=48, text_px=13))
    for theme in (LIGHT, DARK):
        for ratio in (1.0, 1.5, 2.0):
            monkeypatch.setattr(cells, "_kernels", None)
            by_qt = pixels(painted(frame, theme, ratio))
            monkeypatch.setattr(cells, "_kernels", raster)
            by_kernels = pixels(painted(frame, theme, ratio))
            parts = [
                np.abs((by_qt >> s & 255).astype(int) - (by_kernels >> s & 255).astype(int))
                for s in (0, 8, 16)
            ]
            assert np.mean(parts) < 0.4, "the same signs in the same places, but for their very edges"
            bare = painted(a_frame(a_block(array=values, cell_w=48)), theme, ratio)
            assert np.mean(by_kernels != pixels(bare)) > 0.01, "and there are signs"


ITEMS = (
    Text(10, 10, "the cat sat on the mat and looked at it", 13, max_width=60),
    Text(100, 20, "emoji 👩‍👩‍👧 and שלום", 12, "muted", "sans", "center", True, 40.0),
    Text(100, 40, "", 12),
    Outline(20, 16, 40, 30, "query", 3),
    Outline(20, 16, 40, 30, "head", 2, dashed=True, head=5),
    Line(0, 0, 50, 50, "key"),
    Line(0, 9, 50, 9, "value", dashed=False),
    Bar(10, 10, 40, 8, "share", head=1),
    Bar(60, 60, -30, -8, "muted"),
    Formula(10, 100, r"\textcolor{query}{Q}", "Q", 18),
    ColourBar(10, 110, 80, 8, SIGNED, 10),
    ColourBar(110, 110, 80, 8, Scale("share", 1.0, 3), 10),
)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_item_leaves_the_painter_as_it_was(qapp, theme: Theme) -> None:
    image = QImage(220, 140, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.translate(3, 4)
    frames = FramePainter(theme)
    for item in (*ITEMS, a_block(), a_block(turn=0.3), a_block(opacity=0.0)):
        before = painter.worldTransform()
        frames.paint(painter, a_frame(item))
        assert painter.worldTransform() == before
        assert painter.opacity() == 1.0
    painter.end()


def test_what_is_transparent_is_not_seen(qapp) -> None:
    ghosts = [
        a_block(opacity=0.0),
        Text(9, 9, "ghost", 12, opacity=0.0),
        Outline(1, 1, 9, 9, "key", opacity=0.0),
    ]
    ghosts += [Line(0, 0, 9, 9, "key", opacity=0.0), Bar(0, 0, 9, 9, "key", opacity=0.0)]
    ghosts += [Formula(0, 9, "x", "x", 9, 0.0)]
    assert len(np.unique(pixels(painted(a_frame(*ghosts))))) == 1


def test_an_outline_lies_on_the_cells_it_frames(qapp) -> None:
    """At a ratio where cells are 13 or 14 device pixels wide, by place."""
    ratio, size = 1.5, 9.1
    block = a_block(cell_w=size, cell_h=size, array=np.ones((5, 9), np.float32), x=20.2, y=16.4)
    for j in range(9):
        outline = Outline(20.2 + size * j, 16.4 + size, size, size, "query", 1.0)
        image = painted(a_frame(block, outline), LIGHT, ratio)
        left = blocks.place(block, blocks.Space(ratio, 0, 0, QRectF())).left(j)
        row = pixels(image)[round((16.4 + 1.5 * size) * ratio)]
        marked = np.flatnonzero((row | 0xFF000000) == (QColor(LIGHT.query).rgb() | 0xFF000000))
        assert left in marked


def test_a_colour_bar_ends_in_the_colours_of_its_scale(qapp) -> None:
    image = painted(a_frame(ColourBar(20, 20, 160, 12, SIGNED, 11)))
    near = [QColor(colour_at(image, x, 26)) for x in (22, 100, 177)]
    for seen, value in zip(near, (-2.0, 0.0, 2.0), strict=True):
        wanted = QColor(expected(value))
        assert abs(seen.red() - wanted.red()) + abs(seen.blue() - wanted.blue()) < 30


def test_on_paper_numbers_are_text(qapp) -> None:
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(out)
    generator.setViewBox(QRectF(0, 0, 220, 140))
    values = VALUES.copy()
    values[0, 1], values[0, 2] = -np.inf, np.nan
    painter = QPainter(generator)
    FramePainter(LIGHT).paint(painter, a_frame(a_block(array=values, text_px=12, filled=(2, 1)), *ITEMS))
    painter.end()
    svg = bytes(out.data().data()).decode()
    for word in ("2.00", "−2.00", "−∞", "NaN", "1.50"):
        assert f">{word}<" in svg.replace("\n", "").replace("> ", ">").replace(" <", "<")
    assert ">0.10" not in svg, "what is not computed yet is not written"
    assert "<image" not in svg


def test_on_paper_a_large_matrix_is_an_image(qapp) -> None:
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(out)
    painter = QPainter(generator)
    block = a_block(array=np.zeros((200, 200), np.float32), cell_w=0.5, cell_h=0.5)
    FramePainter(LIGHT).paint(painter, a_frame(block), 2.0)
    painter.end()
    assert b"<image" in bytes(out.data().data())


@pytest.mark.parametrize(
    ("shape", "size", "ratio"), [((6, 6), 120, 1.0), ((6, 6), 121, 2.0), ((300, 200), 96, 1.25)]
)
def test_a_small_map_has_the_size_it_was_asked_for(qapp, either_way, shape, size, ratio) -> None:
    values = np.linspace(0, 1, shape[0] * shape[1]).reshape(shape)
    image = heat_image(values, Scale("share", 1.0, 0), LIGHT, size, size, ratio)
    assert image.width() == image.height() == round(size * ratio)
    assert image.devicePixelRatio() == pytest.approx(ratio)
    share = Scale("share", 1.0, 0)
    assert contrast(colour_at(image, 3, 3, ratio), expected(0.0, scale=share)) < 1.1
    assert contrast(colour_at(image, size - 3, size - 3, ratio), expected(1.0, scale=share)) < 1.1


def test_a_map_needs_two_axes(qapp) -> None:
    with pytest.raises(ValueError, match="two axes"):
        heat_image(np.zeros(3), SIGNED, LIGHT, 10, 10)
    assert heat_image(np.zeros((0, 3)), SIGNED, LIGHT, 10, 10).width() == 10


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    code = (
        "import sys, mha_studio.paint.painter, mha_studio.paint.heatmap, mha_studio.paint.icons;"
        "sys.exit(any(name in sys.modules for name in ('numba', 'ziamath', 'pyqtgraph')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
