"""Still pictures: the stage's own frame by pixels and by shapes, with its words as words, and the same bytes twice."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from pypdf import PdfReader
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from mha_studio.document.defaults import new_document
from mha_studio.export.job import ExportError, Job
from mha_studio.export.run import Cancelled, export
from mha_studio.export.shots import Shots
from mha_studio.paint.fonts import load_fonts
from mha_studio.paint.painter import FramePainter
from mha_studio.paint.print_theme import PRINT, THEMES
from mha_studio.scene import View, frame_at
from mha_studio.timeline.schedule import schedule
from mha_studio.trace.numbers import format_number
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import compute

DOCUMENT = new_document("the cat sat", 2, 8).replace(title="A cat")
SCORES = STEP_IDS.index("scores")
ONE = Job(DOCUMENT, "png", SCORES, SCORES, width=640, height=400)


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).copy()


def on_the_stage(theme: str, ratio: float) -> QImage:
    """The frame as the stage paints it: by `frame_at` and a painter of its own."""
    trace = compute(DOCUMENT)
    plan = schedule(trace)
    frame = frame_at(trace, plan, plan.step_end(SCORES), View(640.0, 400.0))
    image = QImage(round(640 * ratio), round(400 * ratio), QImage.Format.Format_RGB32)
    image.fill(THEMES[theme].window)
    image.setDevicePixelRatio(ratio)
    brush = QPainter(image)
    FramePainter(THEMES[theme]).paint(brush, frame, ratio)
    brush.end()
    return image


@pytest.mark.parametrize(("theme", "ratio"), [("light", 1.0), ("dark", 2.0), ("print", 1.5)])
def test_a_png_is_the_stage_to_the_pixel(tmp_path: Path, theme: str, ratio: float) -> None:
    path = tmp_path / "a.png"
    export(replace(ONE, theme=theme, scale=ratio), path)
    found = QImage(str(path))
    assert (found.width(), found.height()) == (640 * ratio, 400 * ratio)
    np.testing.assert_array_equal(pixels(found), pixels(on_the_stage(theme, ratio)))


def test_without_a_ground_what_lies_behind_shows_through(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    export(replace(ONE, clear=True), path)
    found = pixels(QImage(str(path)))
    assert found[-1, -1, 3] == 0
    assert (found[..., 3] == 255).any()


def words_of(path: Path) -> list[str]:
    return [
        "".join(each.itertext()).strip() for each in ET.parse(path).iter("{http://www.w3.org/2000/svg}text")
    ]


def test_a_drawing_holds_words_and_digits_as_text_in_named_faces(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    export(replace(ONE, format="svg"), path)
    words = words_of(path)
    trace = compute(DOCUMENT)
    for value in trace.matrix("scores").array.ravel():
        assert format_number(float(value)) in words
    assert {"the", "cat", "sat"} <= set(words)
    text = path.read_text(encoding="utf-8")
    assert re.search(r'font-family="Inter', text)
    assert re.search(r'font-family="JetBrains Mono', text)


def test_formulas_in_a_drawing_are_filled_and_not_outlined(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    export(replace(ONE, format="svg"), path)
    space = "{http://www.w3.org/2000/svg}"
    filled = [g for g in ET.parse(path).iter(f"{space}g") if g.find(f"{space}path") is not None]
    filled = [g for g in filled if g.get("fill", "none") != "none"]
    assert len(filled) > 5
    assert all(g.get("stroke") == "none" or g.get("stroke-opacity") == "0" for g in filled)


def test_every_run_of_words_in_a_drawing_says_how_wide_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    export(replace(ONE, format="svg"), path)
    texts = list(ET.parse(path).iter("{http://www.w3.org/2000/svg}text"))
    for each in texts:
        words = "".join(each.itertext())
        if words.strip():
            assert float(each.get("textLength", "0")) > 0.2 * len(words) * float(each.get("font-size", "0"))


def test_a_page_holds_words_and_digits_as_text(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    export(replace(ONE, format="pdf"), path)
    pages = PdfReader(path).pages
    assert len(pages) == 1
    text = pages[0].extract_text()
    value = format_number(float(compute(DOCUMENT).matrix("scores").array[1, 2]))
    assert value in text
    assert "cat" in text
    assert float(pages[0].mediabox.width) == pytest.approx(640 * 0.75, abs=1)


@pytest.mark.parametrize(("per_page", "pages"), [(1, 10), (2, 5)])
def test_the_hand_out_has_every_step_with_shapes_and_pytorch(
    tmp_path: Path, per_page: int, pages: int
) -> None:
    path = tmp_path / "a.pdf"
    export(Job(DOCUMENT, "pdf", per_page=per_page, theme="print"), path)
    reader = PdfReader(path)
    assert len(reader.pages) == pages
    text = "\n".join(page.extract_text() for page in reader.pages)
    for word in ("Softmax", "Weighted sum", "3 × 3", "torch.softmax", "Every query meets every key"):
        assert word in text, word


def test_slides_are_a_folder_of_ten(tmp_path: Path) -> None:
    export(Job(DOCUMENT, "slides", width=320, height=180), tmp_path / "slides")
    names = sorted(path.name for path in (tmp_path / "slides").iterdir())
    assert len(names) == 10
    assert names[0] == "01-embed.png"
    assert names[-1] == "10-output.png"
    with pytest.raises(ExportError, match="empty folder"):
        export(Job(DOCUMENT, "slides", width=320, height=180), tmp_path / "slides")


@pytest.mark.parametrize("format", ["png", "svg"])
def test_all_steps_are_one_sheet(tmp_path: Path, format: str) -> None:
    path = tmp_path / f"a.{format}"
    export(Job(DOCUMENT, format, width=480, height=270), path)
    if format == "png":
        image = QImage(str(path))
        assert (image.width(), image.height()) == (480, 270 * 5 // 2)
    else:
        assert "Each row becomes shares" in " ".join(words_of(path))


@pytest.mark.parametrize(
    "job",
    [
        replace(ONE, scale=0.5),
        replace(ONE, format="svg"),
        replace(ONE, format="pdf"),
        Job(DOCUMENT, "pdf"),
    ],
    ids=["png", "svg", "page", "hand-out"],
)
def test_the_same_job_gives_the_same_bytes(tmp_path: Path, job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    export(job, tmp_path / "a")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    export(job, tmp_path / "b")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert not re.search(rb"20[2-9]\d[01]\d[0-3]\d", (tmp_path / "a").read_bytes()[-3000:])


def test_called_off_nothing_is_left(tmp_path: Path) -> None:
    def stop(done: int, of: int) -> None:
        if done == 3:
            raise Cancelled

    for job in (Job(DOCUMENT, "slides", width=160, height=90), Job(DOCUMENT, "pdf")):
        with pytest.raises(Cancelled):
            export(job, tmp_path / "out", stop)
        assert list(tmp_path.iterdir()) == []


def test_ends_of_the_print_scale_differ_in_grey(qapp: QApplication) -> None:
    def grey(pixel: int) -> float:
        return 0.299 * (pixel >> 16 & 255) + 0.587 * (pixel >> 8 & 255) + 0.114 * (pixel & 255)

    table = PRINT.diverging
    assert grey(int(table[255])) - grey(int(table[1])) > 75
    assert grey(int(table[128])) == 255
    assert PRINT.text == "#000000"


def test_an_edit_after_the_start_does_not_reach_what_is_exported() -> None:
    shots = Shots(ONE)
    before = shots.still(SCORES)
    compute(DOCUMENT.replace(tokens=("a", "b", "c")))
    after = shots.still(SCORES)
    assert [id(block.array) for block in before.blocks()] == [id(block.array) for block in after.blocks()]
