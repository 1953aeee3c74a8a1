"""The stage of a lab: a store of its own, so that nothing touches the window's document, and what plays it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mha_studio.document.document import Document
from mha_studio.language import tr
from mha_studio.paint.theme import Theme
from mha_studio.session.changes import Changed
from mha_studio.session.settings import Settings
from mha_studio.session.store import Store
from mha_studio.trace.steps import STEPS
from mha_studio.views.learn.step_buttons import step_buttons
from mha_studio.views.parts import dress, tone
from mha_studio.views.stage import Stage

MOST_HEADS = 8


class LabStage(QWidget):
    """A stage, below it the buttons that play it, the step, and the heads where there are several."""

    def __init__(self, settings: Settings, document: Document, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        own = Settings()
        own.values.reduced_motion = settings.values.reduced_motion
        own.values.decimals = settings.values.decimals
        self._theme = theme
        self.store = store = Store(document, own, self)
        self.stage = Stage(store, theme, self)
        self.stage.setObjectName("labStage")
        self.stage.setMinimumSize(300, 200)
        self._step = QLabel(self)
        self._buttons = step_buttons(store, 30, 34, theme, self)
        row = self.row = QHBoxLayout()
        row.setSpacing(6)
        for button in self._buttons:
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._step)
        row.addStretch(1)
        self._heads = QButtonGroup(self)
        self.head_buttons: list[QPushButton] = []
        for head in range(MOST_HEADS):
            chooser = QPushButton(tr("Head {number}").format(number=head + 1), self)
            chooser.setCheckable(True)
            chooser.setProperty("chip", True)
            chooser.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chooser.clicked.connect(lambda _=False, head=head: store.set_head(head))
            self._heads.addButton(chooser)
            self.head_buttons.append(chooser)
            row.addWidget(chooser)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.stage, 1)
        column.addLayout(row)
        store.changed.connect(self._on_changed)
        self.set_theme(theme)
        self._on_changed(~Changed.NOTHING)

    def open(self, document: Document) -> None:
        """Another document, from its start; the same one stays as it is."""
        if document is not self.store.document:
            self.store.hide(())
            self.store.open_document(document)

    def set_small(self, small: bool) -> None:
        """In a small window: without the buttons that the arrow keys replace."""
        for part in (self._buttons[1], self._buttons[3], self._step):
            part.setVisible(not small)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.stage.set_theme(theme)
        for button in self._buttons:
            button.set_theme(theme)
        dress(self._step, tone(theme, "muted"), 13, "mono")

    def _on_changed(self, flags: Changed) -> None:
        store = self.store
        if flags & (Changed.TIME | Changed.TRACE):
            step = STEPS[store.step_index]
            self._step.setText(f"{step.number} · {tr(step.title)}")
        if flags & Changed.PLAYING:
            playing = store.player.playing
            self._buttons[2].set_sign("pause" if playing else "play", tr("Pause") if playing else tr("Play"))
        if flags & (Changed.VIEW | Changed.TRACE):
            for head, button in enumerate(self.head_buttons):
                button.setVisible(store.trace.H > 1 and head < store.trace.H)
                button.setChecked(head == store.head)

    def key(self, event: QKeyEvent) -> bool:
        """Space and the arrows, while the focus is in the stage."""
        if not self.stage.hasFocus():
            return False
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Space:
            self.store.toggle()
        elif by:
            (self.store.step if shift else self.store.beat)(by)
        else:
            return False
        return True

    def rest(self) -> None:
        """Out of view: the clock and the worker stop. The store goes on serving when it is looked at again."""
        self.store.pause()
        self.store.close()
