"""Another language: at once, everywhere, nothing left out and nothing cut off; from right to left, too."""
# ruff: noqa: F811  (a fixture comes in under the name that tests ask for it by)

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFontDatabase, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton, QWidget

from mha_studio.app import languages
from mha_studio.app.main_window import MainWindow
from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document
from mha_studio.document.edits import (
    MuteHead,
    SetBatch,
    SetBiased,
    SetHeads,
    SetMask,
    SetMemory,
    SetPositions,
    SetScale,
    SetScaled,
    SetText,
)
from mha_studio.language import speak, tr
from mha_studio.paint.fonts import HAN, Face, font
from mha_studio.trace.explain import explain
from mha_studio.trace.explain_gradient import explain_gradient
from mha_studio.trace.gradients import gradients
from mha_studio.trace.model import Cell, Explanation
from mha_studio.trace.steps import STEPS, caption, shape_text
from mha_studio.trace.trace import compute
from mha_studio.views.parts import Switch
from tests.gui.everyone_kit import window  # noqa: F401
from tests.gui.pseudo_kit import OPEN, pseudo, texts, unsaid
from tools.translations import LANGUAGES, catalogue

SPARED = {"softmax", "exp", "max", "sin", "cos", "model", "mha", "studio", "float", "nan", "torch", "none"}
"""Names that are the same in every language."""
NAMES = {"whyTorch", "whyIndexed", "whyFormula"}
"""Where formulas and lines of PyTorch stand."""


@pytest.fixture
def nobodys() -> Iterator[None]:
    speak(pseudo)
    yield
    speak(None)


@pytest.fixture
def strange(nobodys: None, window: MainWindow) -> MainWindow:
    """The window in the pseudo-language."""
    return window


def left_out(window: MainWindow) -> set[tuple[str, str]]:
    spared = SPARED | {token.lower() for token in window.store.document.tokens}
    found = set()
    for what, text in texts(window):
        name = what.partition(",")[0]
        keys = what.endswith("tip") and text.startswith(OPEN)  # the key after it is the system's word
        if name not in NAMES and not keys and (words := unsaid(text, spared)):
            found.add((what, " ".join(words)))
    return found


def test_nothing_in_the_window_is_left_out_at_any_step(strange: MainWindow) -> None:
    store = strange.store
    strange.what_if.more.click()
    found = left_out(strange)
    for index in range(len(STEPS)):
        store.go_to_step(index)
        QApplication.processEvents()
        found |= left_out(strange)
    store.hold()
    store.apply(SetText("one two three"))
    store.look("difference")
    QApplication.processEvents()
    found |= left_out(strange)
    store.look("gradient")
    store.select(Cell("scores", 0, 1))
    QApplication.processEvents()
    assert found | left_out(strange) == {("batchShapes, text", "šéqúéñçé émbéddíñg")}  # half of a sentence


def said(why: Explanation) -> Iterator[str]:
    yield from (why.name, why.place, "".join(span.text for span in why.words), why.note)
    yield from (link.label for link in why.links)
    yield from (term.label for term in why.terms)
    for check in why.checks:
        yield check.sentence
        yield from (part.label for part in check.parts)


def documents() -> Iterator[Document]:
    base = new_document("the cat sat", 2, 8)
    yield base
    for edit in (
        SetBiased(False), SetPositions("none"), SetMask("causal"), SetMask("window", 1), SetMask("prefix", 1),
        SetMask("padding", 1), SetMask("alibi"), SetScaled(False), SetScale(0.3), SetMemory("a b"),
        SetBatch(("b a",)), MuteHead(0, True), SetHeads(1),
    ):  # fmt: skip
        yield edit.apply(base)


def test_no_why_of_any_matrix_is_left_out(nobodys: None) -> None:
    found = set()
    for document in documents():
        trace = compute(document)
        back = gradients(trace)
        spared = SPARED | {token.lower() for token in (*document.tokens, "pad")}
        for step in STEPS:
            found |= {
                word
                for text in (caption(step, trace), shape_text(step, trace))
                for word in unsaid(text, spared)
            }
        for name in trace.names:
            rows, cols = trace.shape(name)
            for cell in {Cell(name, 0, 0), Cell(name, rows - 1, cols - 1)}:
                for why in (explain(trace, cell), explain_gradient(back, cell)):
                    found |= {(name, word) for text in said(why) for word in unsaid(text, spared)}
    assert found == set()


def narrow(window: MainWindow) -> set[str]:
    """The labels and buttons whose words want more room than they have."""
    found = set()
    for part in window.findChildren(QWidget):
        if not part.isVisible() or part.width() == 0:
            continue
        one_line = isinstance(part, QLabel) and not part.wordWrap() and part.text()
        button = isinstance(part, Switch | QToolButton | QPushButton)
        if (one_line or (button and part.text())) and part.sizeHint().width() > part.width() + 1:
            found.add(f"{part.objectName() or type(part).__name__}: {part.text()}")
    return found


@pytest.mark.parametrize("face", ["sans", "mono"])
def test_chinese_is_written_in_a_chinese_face_where_there_is_one(qapp: QApplication, face: Face) -> None:
    if not set(HAN) & set(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)):
        pytest.skip("no font for Chinese is installed")
    layout = QTextLayout("直角，掩码：", font(face, 16, bold=True))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert {run.rawFont().familyName() for run in layout.glyphRuns()} <= set(HAN)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_no_word_is_cut_off(window: MainWindow, language: str, size: tuple[int, int]) -> None:
    if languages.written(languages.SCRIPTS.get(language, ("", ""))[0]):
        window.store.settings.set("language", language)
    window.resize(*size)
    window.store.select(Cell("scores", 0, 1))
    for _ in range(3):
        QApplication.processEvents()
    assert narrow(window) == set()


def test_words_40_per_cent_longer_are_not_cut_off(strange: MainWindow) -> None:
    strange.resize(1280, 720)
    strange.store.select(Cell("scores", 0, 1))
    for _ in range(3):
        QApplication.processEvents()
    assert narrow(strange) == set()


def test_another_language_is_there_at_once_and_so_is_the_way_back(window: MainWindow) -> None:
    actions, store = window.actions_table, window.store
    store.apply(SetText("stay as you are"))
    before = store.document
    store.settings.set("language", "de")
    QTest.qWait(0)
    assert window.menuBar().actions()[0].text() == "&Datei"
    assert actions["open"].text() == "Öffnen…"
    assert window.ribbon.chevrons[0].text() == "Einbetten"
    assert window.store.document is before
    assert store.undo_stack.canUndo()
    assert tr("%n place(s)", "", 1) == "1 Stelle"
    assert tr("%n place(s)", "", 3) == "3 Stellen"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    store.settings.set("language", "en")
    QTest.qWait(0)
    assert window.menuBar().actions()[0].text() == "&File"
    assert actions["open"].text() == "Open…"
    assert window.ribbon.chevrons[0].text() == "Embed"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_without_a_font_for_it_all_stays_english_and_that_is_said(
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard: list[str] = []
    window.store.notice.connect(lambda notice: heard.append(notice.text))
    monkeypatch.setattr(languages, "written", lambda text: False)
    window.store.settings.set("language", "zh_CN")
    assert languages.language() == "en"
    assert heard == ["No font for Chinese is installed, so all stays in English; Noto Sans CJK would fit."]
    window.notice.dismiss()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the views before


def test_of_signs_that_no_font_has_one_is_told_once(window: MainWindow) -> None:
    heard: list[str] = []
    window.store.notice.connect(lambda notice: heard.append(notice.text))
    window.store.apply(SetText("\U0001e8a0 cat"))  # Mende Kikakui
    window.store.apply(SetText("\U0001e8a0 dog"))
    assert len(heard) == 1
    assert "\U0001e8a0" in heard[0]
    window.notice.dismiss()


def test_the_first_known_language_of_the_system_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    class System:
        def __init__(self, *names: str) -> None:
            self.names = list(names)

        def uiLanguages(self) -> list[str]:
            return self.names

    for names, wanted in (
        (("fr-FR", "fr", "de-AT", "en-US"), "de"),
        (("zh-Hans-CN", "zh"), "zh_CN"),
        (("zh-Hant-TW", "zh-TW", "en"), "en"),
        (("nl",), "en"),
        (("en-GB", "de"), "en"),
    ):
        monkeypatch.setattr(languages.QLocale, "system", lambda names=names: System(*names))
        assert languages.wanted("system") == wanted
    assert languages.wanted("de") == "de"


def test_from_right_to_left_the_panels_change_sides_and_the_matrices_do_not(window: MainWindow) -> None:
    stage, terms = window.stage, window.why.terms
    window.store.select(Cell("scores", 0, 1))
    QApplication.processEvents()
    before, pictures = stage.frame, [part.grab().toImage() for part in (stage, terms)]
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        for _ in range(3):
            QApplication.processEvents()
        assert window.left.x() > stage.x() > window.right.x()
        assert stage.frame == before
        assert [part.grab().toImage() for part in (stage, terms)] == pictures
        assert narrow(window) == set()
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_installed_is_what_was_translated(language: str, tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    program = str(tool) if tool.exists() else shutil.which("pyside6-lrelease")
    assert program
    made = tmp_path / "made.qm"
    subprocess.run([program, "-silent", str(catalogue(language)), "-qm", str(made)], check=True)
    assert made.read_bytes() == catalogue(language).with_suffix(".qm").read_bytes(), "make translations"


def test_menus_have_letters_of_their_own_in_every_language(window: MainWindow) -> None:
    for language in ("en", "de"):
        window.store.settings.set("language", language)
        titles = [action.text() for action in window.menuBar().actions() if isinstance(action.menu(), QMenu)]
        letters = [title[title.index("&") + 1].lower() for title in titles]
        assert len(set(letters)) == len(letters), titles
