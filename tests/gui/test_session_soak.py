"""A little of the soak: what is undone is what was there, whatever was done; and the soak finds what is not."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from mha_studio.document.edits import SetCell
from mha_studio.session.undo import History
from tests.reliability.soak import NO_EDITS, live


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_whatever_is_done_can_be_undone_to_the_last_number(qapp: QApplication, seed: int) -> None:
    soak = live(150, seed)
    assert not soak.wrong
    assert len(soak.done.keys() - set(NO_EDITS)) > 15
    assert soak.done["undo"] > 30


def test_a_history_that_loses_a_number_is_found_out(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = History._state
    monkeypatch.setattr(
        History, "_state", lambda self, at: SetCell("w_q", 0, 0, 0.125).apply(whole(self, at))
    )
    assert live(40, 1).wrong[0].startswith("another document after")
