"""The five buttons that step a small stage: a step or a beat back, play, a beat or a step on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mha_studio.language import tr
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Store
from mha_studio.views.transport import RoundButton


def step_buttons(store: Store, side: int, play_side: int, theme: Theme, parent: QWidget) -> list[RoundButton]:
    """The buttons in their order, `side` pixels wide and high, the one that plays `play_side`; they drive `store`."""
    buttons = []
    for sign, tip, call in (
        ("step-back", tr("Previous step"), lambda: store.step(-1)),
        ("beat-back", tr("One beat back"), lambda: store.beat(-1)),
        ("play", tr("Play"), store.toggle),
        ("beat-on", tr("One beat on"), lambda: store.beat(1)),
        ("step-on", tr("Next step"), lambda: store.step(1)),
    ):
        button = RoundButton(sign, tip, play_side if sign == "play" else side, theme, parent)
        button.clicked.connect(call)
        buttons.append(button)
    return buttons
