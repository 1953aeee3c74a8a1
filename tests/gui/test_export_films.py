"""Films, decoded by programs that are not ours and held against the frames that the stage would paint."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PIL import Image, ImageSequence
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from mha_studio.document.defaults import new_document
from mha_studio.export import film as films
from mha_studio.export.film import film
from mha_studio.export.job import ExportError, Job, missing
from mha_studio.export.run import Cancelled, export
from mha_studio.export.shots import Shots, looks_like
from mha_studio.paint.fonts import load_fonts
from mha_studio.paint.painter import FramePainter
from mha_studio.paint.picture import picture
from mha_studio.paint.print_theme import THEMES
from mha_studio.trace.steps import STEP_IDS

SCALE = STEP_IDS.index("scale")
SHORT = Job(
    new_document("the cat", 1, 2),
    "gif",
    SCALE,
    SCALE,
    width=320,
    height=180,
    fps=10,
    pace="matrix",
    speed=2.0,
)
FORMATS = ("gif", "apng", "webp", "mp4")


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


def painted(job: Job) -> list[np.ndarray]:
    """(height, width, 3): each frame of the film, painted for itself, in red, green and blue."""
    shots, painter = Shots(job), FramePainter(THEMES[job.theme], at_once=True)
    found = []
    for index in range(shots.count):
        image = picture(shots.at(shots.time_of(index)), painter, job.scale)
        image = image.convertToFormat(QImage.Format.Format_RGB888)
        lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        found.append(lines[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy())
    return found


def by_pillow(path: Path) -> list[tuple[np.ndarray, float]]:
    """Each stretch of an animation: its picture, and for how many milliseconds it stands."""
    with Image.open(path) as animation:
        found = []
        for frame in ImageSequence.Iterator(animation):
            pixels = np.array(frame.convert("RGB"))  # Pillow's WebP knows the time only once it is decoded
            found.append((pixels, float(frame.info["duration"])))
        return found


def by_av(path: Path) -> Iterator[np.ndarray]:
    av = pytest.importorskip("av")
    with av.open(str(path)) as video:
        for frame in video.decode(video=0):
            yield frame.to_ndarray(format="rgb24")


@pytest.mark.parametrize(("format", "most"), [("gif", 40), ("apng", 0), ("webp", 0)])
def test_every_moment_of_an_animation_is_the_stage_at_that_moment(
    tmp_path: Path, format: str, most: int
) -> None:
    job = replace(SHORT, format=format)
    path = tmp_path / "a"
    export(job, path)
    wanted = painted(job)
    stretches = by_pillow(path)
    assert sum(time for _, time in stretches) == pytest.approx(1000 * len(wanted) / job.fps, abs=1)
    assert 5 < len(stretches) <= len(wanted)
    at = 0.0
    for pixels, time in stretches:
        for index in range(round(at * job.fps / 1000), round((at + time) * job.fps / 1000)):
            apart = np.abs(pixels.astype(int) - wanted[index])
            assert apart.mean() <= most / 40
            assert np.quantile(apart, 0.999) <= most
        at += time


def test_every_frame_of_an_mp4_is_near_the_stage_at_that_moment(tmp_path: Path) -> None:
    av = pytest.importorskip("av")
    job = replace(SHORT, format="mp4", width=322, height=181)  # odd: the last line is left out
    path = tmp_path / "a.mp4"
    export(job, path)
    wanted = painted(job)
    count = 0
    for found, want in zip(by_av(path), wanted, strict=True):
        apart = np.abs(found.astype(int) - want[:180, :322])
        assert apart.mean() < 3
        count += 1
    assert count == len(wanted)
    with av.open(str(path)) as video:
        stream = video.streams.video[0]
        assert stream.average_rate == job.fps
        assert stream.codec_context.name == "h264"
        assert "creation_time" not in {**video.metadata, **stream.metadata}


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_film_twice_is_the_same_bytes(tmp_path: Path, format: str) -> None:
    if missing(replace(SHORT, format=format).row):
        pytest.skip("the extra “video” is not installed")
    for name in ("a", "b"):
        export(replace(SHORT, format=format), tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


@pytest.mark.parametrize("format", FORMATS)
def test_called_off_in_the_middle_nothing_is_left(tmp_path: Path, format: str) -> None:
    if missing(replace(SHORT, format=format).row):
        pytest.skip("the extra “video” is not installed")

    def stop(done: int, of: int) -> None:
        assert of == Shots(SHORT).count
        if done == 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(replace(SHORT, format=format), tmp_path / "a", stop)
    assert list(tmp_path.iterdir()) == []


def test_an_encoder_that_fails_ends_the_film_with_its_own_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        dropped = False

        def add(self, pixels: object) -> None:
            raise OSError(28, "No space left on device")

        def close(self) -> None:
            raise AssertionError("it was never whole")

        def drop(self) -> None:
            Full.dropped = True

    monkeypatch.setattr(films, "_encoder", lambda *_: Full())
    with pytest.raises(ExportError, match="disk is full"):
        export(SHORT, tmp_path / "a.gif")
    assert Full.dropped
    assert list(tmp_path.iterdir()) == []


def test_frames_that_look_alike_are_painted_once() -> None:
    shots = Shots(SHORT)
    frames = list(shots.film())
    assert any(same for _, same in frames)
    for (_, same), before, now in zip(frames[1:], range(shots.count), range(1, shots.count), strict=False):
        assert same == looks_like(shots.at(shots.time_of(now)), shots.at(shots.time_of(before)))


def test_a_film_keeps_a_few_frames_only_however_long_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []
    real: Callable[..., QImage] = films.blank
    monkeypatch.setattr(films, "blank", lambda *given: made.append(given) or real(*given))
    job = replace(SHORT, format="apng", first=0, last=9, fps=15)
    shots = Shots(job)
    film(job, shots, tmp_path / "a.apng", lambda done, of: None)
    assert shots.count > 100
    assert len(made) == films.RING


def test_a_transparent_film_keeps_its_alpha_and_others_refuse(tmp_path: Path) -> None:
    for format in ("apng", "webp"):
        job = replace(SHORT, format=format, clear=True)
        export(job, tmp_path / "a")
        with Image.open(tmp_path / "a") as animation:
            alpha = np.array(next(iter(islice(ImageSequence.Iterator(animation), 3, 4))).convert("RGBA"))[
                ..., 3
            ]
        assert alpha.min() == 0
        assert alpha.max() == 255
    for format in ("gif", "mp4"):
        with pytest.raises(ExportError, match="APNG or WebP"):
            export(replace(SHORT, format=format, clear=True), tmp_path / "b")


def test_without_the_extra_a_sentence_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("mha_studio.export.job.importlib.util.find_spec", lambda name: None)
    with pytest.raises(ExportError, match=r"mha-studio\[video\]"):
        export(replace(SHORT, format="mp4"), tmp_path / "a.mp4")
