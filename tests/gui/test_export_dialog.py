"""The Export dialog and the clipboard: what is chosen is what comes out, the window goes on, nothing half is left."""

from __future__ import annotations

import csv
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QThread
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from mha_studio.app import exporting
from mha_studio.app.export_choice import NumberBox
from mha_studio.app.export_dialog import ExportDialog
from mha_studio.app.main_window import MainWindow
from mha_studio.document.defaults import new_document
from mha_studio.document.edits import SetCell, SetText
from mha_studio.export import background
from mha_studio.export.excerpt import excerpt
from mha_studio.export.formats import FORMATS
from mha_studio.export.job import ExportError, Job
from mha_studio.export.run import text_of
from mha_studio.export.shots import Shots
from mha_studio.scene.frame import Text
from mha_studio.session.settings import Settings
from mha_studio.trace.model import Cell
from mha_studio.trace.numbers import set_style
from mha_studio.trace.trace import compute
from mha_studio.views import cell_menu
from tests.gui.window_kit import studio


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    settings = Settings(tmp_path / "config" / "settings.json")
    with studio(new_document("the cat sat", 2, 8), settings) as made:
        made.store.seek(made.store.schedule.step_end(3))
        yield made


@pytest.fixture
def dialog(window: MainWindow) -> ExportDialog:
    button = window.findChild(QPushButton, "exportButton")
    assert button is not None
    button.click()
    found = window.findChild(ExportDialog, "exportDialog")
    assert found is not None
    assert found.isVisible()
    assert not found.isModal()
    return found


def wait(qtbot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.run.running and not dialog.progress.isVisible())


def test_each_format_has_a_preview_and_an_estimate(dialog: ExportDialog) -> None:
    for name, row in FORMATS.items():
        dialog.choose(name)
        dialog.refresh()
        assert dialog.format == name
        assert any(digit.isdigit() for digit in dialog.estimate.text()) or name == "svg"
        assert dialog.picture.isVisible() == row.painted
        if row.painted:
            assert not dialog.picture.pixmap().isNull()
        else:
            assert len(dialog.text.toPlainText()) > 40


def test_the_preview_is_the_stage_as_it_stands(window: MainWindow, dialog: ExportDialog) -> None:
    dialog.choose("png")
    dialog.refresh()
    before = dialog.picture.pixmap().toImage()
    window.store.apply(SetText("a dog ran"))
    dialog.refresh()
    assert dialog.picture.pixmap().toImage() != before
    assert dialog.job().at == window.store.player.t


def test_an_export_runs_beside_the_window_and_is_of_what_was_there(
    window: MainWindow, dialog: ExportDialog, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on, threads = threading.Event(), threading.Event(), []
    real = background.export

    def slow(*given: object) -> None:
        threads.append(QThread.currentThread())
        begun.set()
        assert go_on.wait(60.0)
        real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(background, "export", slow)
    dialog.choose("csv")
    dialog.start(dialog.job(), tmp_path / "a.csv")
    assert begun.wait(60.0)
    assert dialog.progress.isVisible()
    assert not dialog.export_button.isEnabled()
    assert window.store.apply(SetText("another sentence altogether"))  # the window is free
    go_on.set()
    wait(qtbot, dialog)
    assert threads[0] is not QThread.currentThread()
    with open(tmp_path / "a.csv", encoding="utf-8", newline="") as file:
        assert next(csv.reader(file)) == ["", "the", "cat", "sat"]
    assert "a.csv" in dialog.status.text()


def test_a_film_can_be_called_off_and_leaves_nothing(dialog: ExportDialog, qtbot, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    dialog.choose("gif")
    seen: list[int] = []
    dialog.run.progressed.connect(lambda done, of: (seen.append(of), dialog.reject()))
    dialog.start(dialog.job(), folder / "a.gif")
    wait(qtbot, dialog)
    assert seen
    assert "nothing was written" in dialog.status.text()
    assert dialog.isVisible()
    assert list(folder.iterdir()) == []


def test_closing_the_window_calls_off_what_is_being_exported(
    window: MainWindow, dialog: ExportDialog, qtbot, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    dialog.choose("apng")
    # By looking, not by `waitSignal`: its slot can be gone while a signal of the other thread is on its way to it.
    dialog.start(dialog.job(), folder / "a.apng")
    qtbot.waitUntil(lambda: dialog.progress.value() > 0)
    window.close()
    qtbot.waitUntil(lambda: not dialog.run.running)
    assert list(folder.iterdir()) == []


def test_a_place_that_cannot_be_written_gets_one_sentence(
    dialog: ExportDialog, qtbot, tmp_path: Path
) -> None:
    dialog.choose("csv")
    dialog.start(dialog.job(), tmp_path / "none" / "a.csv")
    wait(qtbot, dialog)
    assert "is not there" in dialog.status.text()
    assert dialog.export_button.isEnabled()


def test_the_file_dialog_suggests_a_name_and_what_it_answers_is_written(
    dialog: ExportDialog, qtbot, tmp_path: Path
) -> None:
    dialog.choose("npz")
    dialog.ask()
    files = dialog.findChild(QFileDialog, "exportFile")
    assert files is not None
    assert files.selectedFiles()[0].endswith(".npz")
    files.fileSelected.emit(str(tmp_path / "b.npz"))
    files.close()
    wait(qtbot, dialog)
    assert (tmp_path / "b.npz").stat().st_size > 1000


def test_what_was_chosen_last_is_offered_again(
    window: MainWindow, dialog: ExportDialog, qtbot, tmp_path: Path
) -> None:
    dialog.choose("slides")
    dialog.choice.theme.setCurrentIndex(dialog.choice.theme.findData("dark"))
    dialog.choice.scale.setValue(1.0)
    dialog.choice.field.setCurrentIndex(dialog.choice.field.findData("1024x768"))
    dialog.start(dialog.job(), tmp_path / "slides")
    wait(qtbot, dialog)
    assert len(list((tmp_path / "slides").iterdir())) == 10
    again = ExportDialog(window.store, window.stage, window.theme, window)
    job = again.choice.job(again.format)
    assert (again.format, job.theme, job.scale, job.width) == ("slides", "dark", 1.0, 1024)
    kept = Settings(window.store.settings.path).values
    assert (kept.export_format, kept.export_theme) == ("slides", "dark")


def test_a_chosen_cell_can_be_taken_and_is_followed(window: MainWindow, dialog: ExportDialog) -> None:
    dialog.choose("tex")
    assert dialog.choice.what.findData("cell") < 0
    window.store.select(Cell("scores", 1, 2))
    assert dialog.choice.what.findData("cell") >= 0
    dialog.choice.what.setCurrentIndex(dialog.choice.what.findData("cell"))
    dialog.refresh()
    assert dialog.job().cell == Cell("scores", 1, 2)
    assert r"\begin{align*}" in dialog.text.toPlainText()


def test_the_clipboard_takes_pictures_tables_and_latex(window: MainWindow) -> None:
    window.store.select(Cell("scores", 1, 2))
    clipboard = QGuiApplication.clipboard()
    exporting.copy_stage(window)
    assert clipboard.image().width() == 2 * window.stage.width()
    exporting.copy_pointed(window, "picture")
    small: QImage = clipboard.image()
    assert 100 < small.width() < 2 * window.stage.width()
    exporting.copy_pointed(window, "table")
    assert len(clipboard.text().split("\n")) == 3
    exporting.copy_pointed(window, "latex")
    assert r"\begin{array}" in clipboard.text()
    exporting.copy_pointed(window, "why")
    assert clipboard.text().startswith(r"\begin{align*}")
    offered = [row.text for row in cell_menu.rows(window.store, Cell("scores", 1, 2), lambda cell: None)]
    offered += [row.text for row in window.stage.further(Cell("scores", 1, 2))]
    assert {"Copy this number", "Copy S as a table", "Copy S as a picture", "Copy S as LaTeX"} <= set(offered)


def test_a_matrix_by_itself_has_its_tokens_at_both_sides(window: MainWindow) -> None:
    cell = Cell("scores", 1, 2)
    part = excerpt(window.stage.frame, cell, window.stage.view, window.store.trace.matrix("scores"))
    assert part is not None
    assert [block.matrix for block in part.blocks()] == ["scores"]
    words = [item.text for item in part.items if isinstance(item, Text)]
    assert [words.count(token) for token in ("the", "cat", "sat")] == [2, 2, 2]


def test_what_is_not_on_the_stage_cannot_be_copied_as_a_picture(window: MainWindow) -> None:
    exporting.copy(window, Cell("output", 0, 0), "picture")
    said: list[str] = []
    window.store.notice.connect(lambda notice: said.append(notice.text))
    exporting.copy(window, Cell("output", 0, 0), "picture")
    assert said == ["Y is not on the stage just now."]


def test_what_is_exported_is_what_the_lens_shows(
    window: MainWindow, dialog: ExportDialog, qtbot, tmp_path: Path
) -> None:
    store = window.store
    store.go_to_step(6)
    store.hold()
    before = store.document
    store.apply(SetCell("w_q", 0, 0, 3.0))
    dialog.choose("csv")
    dialog.choice._select(dialog.choice.what, "step")
    dialog.choice._select(dialog.choice.first, 6)
    moved: dict[str, list[list[str]]] = {}
    for kind in ("now", "held", "difference"):
        assert store.look(kind)
        dialog.start(dialog.job(), tmp_path / f"{kind}.csv")
        wait(qtbot, dialog)
        with open(tmp_path / f"{kind}.csv", encoding="utf-8", newline="") as file:
            moved[kind] = [line[1:] for line in csv.reader(file)][1:]
        seen = store.shown.matrix("attn_weights", store.head).array
        assert np.array(moved[kind], dtype=seen.dtype).tolist() == seen.tolist()
        job = replace(dialog.job(), format="png")
        told = [(block.id, block.array.tolist()) for block in Shots(job).still(6).blocks()]
        assert told == [(b.id, b.array.tolist()) for b in dialog._shots_of(job).still(6).blocks()]
    assert moved["now"] != moved["held"] != moved["difference"]
    store.look("held")
    assert dialog.job().document is before
    store.apply(SetText("of another length altogether"))
    dialog.choice.follow()
    assert dialog.job().document is before


def test_a_difference_is_named_in_tables_and_latex_and_refused_where_there_is_none() -> None:
    now = new_document("the cat sat", 2, 8)
    job = Job(SetCell("w_q", 0, 0, 3.0).apply(now), "tsv", 3, 6, held=now)
    trace = compute(job.document)
    assert text_of(job, trace).startswith("scores, now - held, head 1\n")
    assert r"\Delta S" in text_of(replace(job, format="tex", first=3, last=3), trace)
    with pytest.raises(ExportError, match="a difference needs the same sizes"):
        text_of(replace(job, held=new_document("the cat", 2, 8)), trace)


def test_the_fields_take_a_point_and_a_comma(qapp: QApplication) -> None:
    box = NumberBox()
    box.setRange(1.0, 8.0)
    box.setDecimals(2)
    box.setSuffix(" ×")
    try:
        set_style(comma=True)
        box.setValue(2.5)
        assert box.text() == "2,50 ×"
        for typed in ("3.5 ×", "3,5 ×", "3,5"):
            box.setValue(2.0)
            box.lineEdit().setText(typed)
            box.interpretText()
            assert box.value() == 3.5, typed
    finally:
        set_style()


@pytest.mark.parametrize("format", ["csv", "tsv", "tex", "py", "torch", "ipynb"])
def test_files_keep_the_point_whatever_the_screen_has(format: str) -> None:
    document = new_document("the cat sat", 2, 4)
    trace = compute(document)
    cells = [None, Cell("scores", 0, 1), Cell("attn_weights", 1, 1)] if format == "tex" else [None]
    for cell in cells:
        job = Job(document, format=format, cell=cell)
        plain = _figures(text_of(job, trace))
        try:
            set_style(comma=True, grouped=True)
            assert _figures(text_of(job, trace)) == plain
        finally:
            set_style()


def _figures(text: str) -> str:
    """What is mathematics, a table or code: the sentence in a derivation is prose, and goes with the reader's style."""
    return text[text.index(r"\begin{align*}") :] if r"\begin{align*}" in text else text
