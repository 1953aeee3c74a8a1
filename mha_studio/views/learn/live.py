"""The right side of the Learn page, "the same thing, live": a stage over a document of its own, or a small widget.

The document is a copy that can be played, asked and changed without touching the window's. What is shown is a
`learn.places.Place`; whoever asks for it knows why.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from mha_studio.language import tr
from mha_studio.learn.places import Place, document_of
from mha_studio.learn.words import html_of
from mha_studio.paint.theme import Theme
from mha_studio.session.changes import Changed
from mha_studio.session.settings import Settings
from mha_studio.session.store import Store
from mha_studio.trace.steps import STEP_IDS, STEPS
from mha_studio.views.parts import Card, LinkButton, SectionLabel, dress, tone
from mha_studio.views.stage import Stage
from mha_studio.views.transport import RoundButton


class LiveStage(QWidget):
    """A stage with the buttons that play it, over a store of its own."""

    def __init__(self, settings: Settings, place: Place, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own = Settings()
        own.values.reduced_motion = settings.values.reduced_motion
        own.values.decimals = settings.values.decimals
        self.store = Store(document_of(place), own, self)
        self.stage = Stage(self.store, theme, self)
        self.stage.setObjectName("liveStage")
        self.stage.setMinimumSize(260, 220)
        self._step = QLabel(self)
        self._buttons: list[RoundButton] = []
        row = QHBoxLayout()
        row.setSpacing(6)
        for sign, tip, call in (
            ("step-back", tr("Previous step"), lambda: self.store.step(-1)),
            ("beat-back", tr("One beat back"), lambda: self.store.beat(-1)),
            ("play", tr("Play"), self.store.toggle),
            ("beat-on", tr("One beat on"), lambda: self.store.beat(1)),
            ("step-on", tr("Next step"), lambda: self.store.step(1)),
        ):
            button = RoundButton(sign, tip, 38 if sign == "play" else 32, theme, self)
            button.clicked.connect(call)
            self._buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stage, 1)
        column.addLayout(row)
        self.store.changed.connect(self._on_changed)
        self.set_theme(theme)
        self.show_place(place, fresh=True)

    def show_place(self, place: Place, fresh: bool = False) -> None:
        """Go to the place; its document anew unless it has just been made."""
        store = self.store
        if not fresh:
            store.open_document(document_of(place))
        store.pause()
        if place.lens != store.lens.kind:
            store.look(place.lens)
        step = STEP_IDS.index(place.step)
        store.set_head(place.head)
        store.go_to_step(step)
        if place.lens == "now" and place.at > 0.0:
            span = store.schedule.steps[step]
            store.seek(span.ready + place.at * (store.schedule.step_end(step) - span.ready))
        store.select(place.chosen)
        self._on_changed(~Changed.NOTHING)

    def set_theme(self, theme: Theme) -> None:
        self.stage.set_theme(theme)
        for button in self._buttons:
            button.set_theme(theme)
        dress(self._step, tone(theme, "muted"), 12, "mono")

    def _on_changed(self, flags: Changed) -> None:
        if flags & (Changed.TIME | Changed.TRACE):
            step = STEPS[self.store.step_index]
            self._step.setText(f"{step.number} · {step.title}")
        if flags & Changed.PLAYING:
            playing = self.store.player.playing
            self._buttons[2].set_sign("pause" if playing else "play", tr("Pause") if playing else tr("Play"))

    def close_store(self) -> None:
        """Stop its clock and its worker."""
        self.store.pause()
        self.store.close()


class LivePane(Card):
    """The pane. `wanted(place)`: open this place in the studio itself."""

    wanted = Signal(object)

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("livePane")
        self._settings = settings
        self._place: Place | None = None
        self._stage: LiveStage | None = None
        self._guest: QWidget | None = None
        self._label = SectionLabel(tr("The same thing, live"), theme, self)
        self._say = QLabel(self)
        self._say.setWordWrap(True)
        self._say.setTextFormat(Qt.TextFormat.RichText)
        self._empty = QLabel(
            tr("“See it happen” opens the place in the studio where an answer can be watched.")
        )
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._open = LinkButton(tr("Open in the studio"), "plain", theme, self)
        self._open.clicked.connect(lambda: self.wanted.emit(self._place))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 16)
        column.setSpacing(10)
        column.addWidget(self._label)
        column.addWidget(self._say)
        column.addWidget(self._stack, 1)
        column.addWidget(self._open)
        self.set_theme(theme)
        self.show_place(None)

    @property
    def store(self) -> Store | None:
        """The store of the stage that is shown, or None."""
        return self._stage.store if self._stage is not None and self._place is not None else None

    @property
    def place(self) -> Place | None:
        """What the stage was opened on."""
        return self._place

    def show_place(self, place: Place | None) -> None:
        """Show a place, or nothing."""
        self._drop_guest()
        self._place = place
        self._say.setText(html_of(place.say) if place is not None else "")
        self._say.setVisible(place is not None and bool(place.say))
        self._open.setVisible(place is not None)
        if place is None:
            if self._stage is not None:
                self._stage.store.pause()
            self._stack.setCurrentWidget(self._empty)
            return
        if self._stage is None:
            self._stage = LiveStage(self._settings, place, self._theme, self)
            self._stack.addWidget(self._stage)
        else:
            self._stage.show_place(place)
        self._stack.setCurrentWidget(self._stage)
        if place.play:
            self._stage.store.play()

    def show_guest(self, widget: QWidget | None) -> None:
        """Show a small widget of the page's, or nothing."""
        self.show_place(None)
        if widget is not None:
            self._guest = widget
            self._stack.addWidget(widget)
            self._stack.setCurrentWidget(widget)

    def _drop_guest(self) -> None:
        if self._guest is not None:
            self._stack.removeWidget(self._guest)
            self._guest.deleteLater()
            self._guest = None

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._label.set_theme(theme)
        self._open.set_theme(theme)
        dress(self._say, tone(theme, "text"), 14)
        dress(self._empty, tone(theme, "muted"), 14)
        for part in (self._stage, self._guest):
            if part is not None and hasattr(part, "set_theme"):
                part.set_theme(theme)

    def key(self, event: QKeyEvent) -> bool:
        """Space and the arrows, while the focus is in the stage."""
        stage = self._stage
        if stage is None or self._place is None or not stage.stage.hasFocus():
            return False
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Space:
            stage.store.toggle()
        elif by:
            (stage.store.step if shift else stage.store.beat)(by)
        else:
            return False
        return True

    def close_stage(self) -> None:
        """The page is closed for good."""
        self._drop_guest()
        if self._stage is not None:
            self._stage.close_store()
            self._stage = None
