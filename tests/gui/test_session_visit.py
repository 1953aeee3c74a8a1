"""A lesson's document on the user's stage: everything comes back as it was, and nothing of the visit is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from mha_studio.document.defaults import new_document
from mha_studio.document.edits import SetHeads, SetMask, SetText
from mha_studio.scene.view import Lit
from mha_studio.session.settings import Settings
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell


@pytest.fixture
def store(qapp: object) -> Iterator[Store]:
    made = Store(new_document())
    yield made
    made.close()


OTHER = new_document("dogs bark", 1, 4)


def test_everything_comes_back_as_it_was(store: Store) -> None:
    store.apply(SetText("the cat sat"))
    store.apply(SetMask("causal"))
    store.undo()
    store.hold()
    store.go_to_step(6)
    store.set_head(1)
    store.select(Cell("scores", 1, 2, 1))
    names = ("document", "trace", "head", "selected", "lens", "pace", "path", "modified", "live")
    before = {name: getattr(store, name) for name in names}
    t = store.player.t
    store.visit(OTHER, "row", 3.0, 0, (Lit("scores"),))
    assert store.document is OTHER
    assert store.trace.tokens == ("dogs", "bark")
    assert (store.pace, store.player.t, store.lens.kind, store.selected) == ("row", 3.0, "now", None)
    assert not store.undo_stack.canUndo()
    store.apply(SetHeads(2))
    store.apply(SetText("dogs"))
    store.undo()
    store.visit(OTHER, "term", 0.0, 0)
    store.come_back()
    assert {name: getattr(store, name) for name in names} == before
    assert store.player.t == pytest.approx(t)
    assert store.lit == ()
    store.redo()
    assert store.document.mask.kind == "causal"
    store.undo()
    store.undo()
    assert len(store.document.tokens) == 6
    store.come_back()
    assert len(store.document.tokens) == 6


def test_numbers_after_a_visit_are_those_of_the_document(store: Store) -> None:
    store.visit(OTHER, "term", 0.0, 0)
    store.apply(SetText("dogs bark loudly"))
    store.come_back()
    store.apply(SetText("the cat sat on a mat"))
    fresh = Store(store.document)
    np.testing.assert_allclose(store.trace.result.output, fresh.trace.result.output, rtol=1e-6)
    fresh.close()


def test_a_visit_is_over_when_a_document_is_opened(store: Store) -> None:
    for open_it in (store.open_document, store.show_document):
        store.visit(OTHER, "term", 0.0, 0)
        opened = new_document("a b c")
        open_it(opened)
        assert store.home is None
        assert store.document is opened


def test_what_is_modified_and_saved_is_the_users_own(store: Store, tmp_path: Path) -> None:
    store.apply(SetText("mine"))
    store.visit(OTHER, "term", 0.0, 0)
    assert store.modified
    assert store.own_document.tokens == ("mine",)
    store.saved(tmp_path / "mine.mha")
    assert not store.modified
    store.apply(SetText("of the lesson"))
    assert not store.modified
    store.come_back()
    assert store.document.tokens == ("mine",)
    assert not store.modified


def test_a_visit_changes_no_setting(qapp: object) -> None:
    settings = Settings()
    store = Store(new_document(), settings)
    store.visit(OTHER, "matrix", 0.0, 0)
    assert settings.values.pace == "term"
    store.close()


def test_it_plays_to_a_moment_and_pauses_there(store: Store) -> None:
    store.play_to(2.0)
    assert store.player.playing
    for _ in range(40):
        store.advance(0.1)
    assert store.player.t == 2.0
    assert not store.player.playing
    store.play_to(1.0)
    assert not store.player.playing
    store.play_to(3.0)
    store.seek(5.0)
    store.advance(0.1)
    assert store.player.t > 5.0
    store.pause()


def test_it_plays_to_a_moment_with_reduced_motion(store: Store) -> None:
    store.settings.set("reduced_motion", True)
    end = store.schedule.step_end(0)
    store.play_to(end)
    for _ in range(400):
        store.advance(0.1)
    assert store.player.t == pytest.approx(end)
    assert not store.player.playing
