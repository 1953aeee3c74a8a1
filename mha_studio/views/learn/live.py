"""The right side of the Learn page, "the same thing, live": a stage over a document of its own, or a small widget.

The document is a copy that can be played, asked and changed without touching the window's. What is shown is a
`learn.places.Place` or `Spot`; whoever asks for it knows why.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from mha_studio.document.edits import SetBiased, SetMask, SetPositions, SetScaled, SetText
from mha_studio.language import tr
from mha_studio.learn.places import Place, Spot, spot_of
from mha_studio.learn.words import html_of, plain_of
from mha_studio.paint.fonts import scaled
from mha_studio.paint.theme import Theme
from mha_studio.session.changes import Changed
from mha_studio.session.settings import Settings
from mha_studio.session.store import Store
from mha_studio.trace.steps import STEP_IDS, STEPS
from mha_studio.views.fields import SentenceField
from mha_studio.views.learn.step_buttons import step_buttons
from mha_studio.views.parts import Card, LinkButton, SectionLabel, Switch, dress, tone
from mha_studio.views.stage import Stage
from mha_studio.views.transport import RoundButton
from mha_studio.views.why_panel import WhyPanel

ROOMY, LOW = 900, 560
"""From the first height on the panel that answers why stands under the stage; below the other what could be changed
gives way, so that the stage is not too small to read."""


class LiveStage(QWidget):
    """A stage over a store of its own, the buttons that play it, and what can be changed: sentence and switches."""

    def __init__(self, settings: Settings, spot: Spot, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own = Settings()
        own.values.reduced_motion = settings.values.reduced_motion
        own.values.decimals = settings.values.decimals
        self.store = store = Store(spot.document, own, self)
        self.stage = Stage(store, theme, self)
        self.stage.setObjectName("liveStage")
        self.stage.setMinimumSize(260, 200)
        self.why = WhyPanel(store, theme, self)
        self.why.setObjectName("liveWhy")
        self.sentence = SentenceField(tr("The sentence"), self)
        self.sentence.setObjectName("liveSentence")
        self.sentence.typed.connect(lambda text: store.apply(SetText(text)))
        self.sentence.left.connect(store.end_merge)
        self._step = QLabel(self)
        self._until: float | None = None
        """Where playing rests by itself: the end of the step that was opened."""
        self._buttons = step_buttons(store, 32, 38, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.stage, 3)
        column.addLayout(self._lay_transport())
        column.addWidget(self.why, 2)
        column.addWidget(self.sentence)
        column.addLayout(self._make_switches(theme))
        store.changed.connect(self._on_changed)
        self.set_theme(theme)
        self.show_spot(spot, fresh=True)

    def _lay_transport(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._step)
        return row

    def _make_switches(self, theme: Theme) -> QGridLayout:
        store, grid = self.store, QGridLayout()
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(0)
        self.scale = Switch(tr("Scale by √dₖ"), theme, self)
        self.causal = Switch(tr("Causal mask"), theme, self)
        self.places = Switch(tr("Positions"), theme, self)
        self.bias = Switch(tr("Bias"), theme, self)
        self.switches = (self.scale, self.causal, self.places, self.bias)
        self.scale.clicked.connect(lambda on: store.apply(SetScaled(on)))
        self.causal.clicked.connect(lambda on: store.apply(SetMask("causal" if on else "none")))
        self.places.clicked.connect(lambda on: store.apply(SetPositions("sinusoidal" if on else "none")))
        self.bias.clicked.connect(lambda on: store.apply(SetBiased(on)))
        for index, switch in enumerate(self.switches):
            switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            grid.addWidget(switch, index // 2, index % 2)
        return grid

    def show_spot(self, spot: Spot, fresh: bool = False) -> None:
        """Go to the spot; its document anew unless it has just been made."""
        store = self.store
        store.pause()
        if not fresh:
            store.open_document(spot.document)
        if spot.lens != store.lens.kind:
            store.look(spot.lens)
        step = STEP_IDS.index(spot.step)
        store.set_head(spot.head)
        store.go_to_step(step)
        if spot.lens == "now" and spot.at > 0.0:
            span = store.schedule.steps[step]
            store.seek(span.ready + spot.at * (store.schedule.step_end(step) - span.ready))
        self._until = None
        if spot.play and spot.lens == "now":
            self._until = store.schedule.step_end(step)
            store.play()
        store.select(spot.cell)  # after `play`, for a cell that is not made yet would lead to the step's end
        self._on_changed(~Changed.NOTHING)

    def set_theme(self, theme: Theme) -> None:
        parts: tuple[Stage | WhyPanel | RoundButton | Switch, ...] = (self.stage, self.why, *self._buttons)
        for part in (*parts, *self.switches):
            part.set_theme(theme)
        dress(self._step, tone(theme, "muted"), 12, "mono")

    def set_room(self, height: int) -> None:
        """How high the pane is: whether there is room for the panel that answers why (else the number's reading on the
        stage has to do), and for what can be changed."""
        self.why.setVisible(height >= scaled(ROOMY))
        for part in (self.sentence, *self.switches):
            part.setVisible(height >= scaled(LOW))

    def _on_changed(self, flags: Changed) -> None:
        store = self.store
        if flags & (Changed.TIME | Changed.TRACE):
            step = STEPS[store.step_index]
            self._step.setText(f"{step.number} · {tr(step.title)}")
        self._rest(flags)
        if flags & Changed.PLAYING:
            playing = store.player.playing
            self._buttons[2].set_sign("pause" if playing else "play", tr("Pause") if playing else tr("Play"))
        if flags & Changed.DOCUMENT:
            document = store.document
            self.sentence.show_tokens(document.tokens)
            self.scale.show_state(document.scaled)
            self.causal.show_state(document.mask.kind == "causal")
            self.places.show_state(document.positions != "none")
            self.bias.show_state(document.biased)

    def _rest(self, flags: Changed) -> None:
        """Playing rests at the end of the step that was opened; whoever moves by hand goes where they like."""
        store, until = self.store, self._until
        if until is None or not flags & Changed.TIME:
            return
        if not (store.player.playing or flags & Changed.PLAYING):
            self._until = None
        elif store.player.t >= until:
            self._until = None
            store.pause()
            store.seek(until)

    def close_store(self) -> None:
        """Stop its clock and its worker, and what the panel waits for."""
        self.store.pause()
        self.store.close()
        for timer in self.findChildren(QTimer):
            timer.stop()


class LivePane(Card):
    """The pane. `wanted(spot)`: open this in the studio itself; `opened(bool)`: whether a stage is shown now."""

    wanted = Signal(object)
    opened = Signal(bool)

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("livePane")
        self.setAccessibleName(tr("The same thing, live"))
        self._settings = settings
        self._spot: Spot | None = None
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
        self._open.clicked.connect(lambda: self.wanted.emit(self.spot_now))
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
        return self._stage.store if self._stage is not None and self._spot is not None else None

    @property
    def spot_now(self) -> Spot | None:
        """What stands there now, with all that was changed in it."""
        store = self.store
        if store is None:
            return None
        cell, step = store.selected, STEP_IDS[store.step_index]
        lens = "gradient" if store.lens.kind == "gradient" else "now"
        return Spot(store.document, step, cell, store.head, lens)  # type: ignore[arg-type]

    def show_place(self, place: Place | Spot | None) -> None:
        """Show a place, or nothing."""
        self._drop_guest()
        spot = self._spot = spot_of(place) if isinstance(place, Place) else place
        self._say.setText(html_of(spot.say) if spot is not None else "")
        self._say.setAccessibleName(plain_of(spot.say) if spot is not None else "")
        self._say.setVisible(spot is not None and bool(spot.say))
        self._open.setVisible(spot is not None)
        self.opened.emit(spot is not None)
        if spot is None:
            if self._stage is not None:
                self._stage.store.pause()
            self._stack.setCurrentWidget(self._empty)
            return
        if self._stage is None:
            self._stage = LiveStage(self._settings, spot, self._theme, self)
            self._stage.set_room(self.height())
            self._stack.addWidget(self._stage)
        else:
            self._stage.show_spot(spot)
        self._stack.setCurrentWidget(self._stage)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._stage is not None:
            self._stage.set_room(self.height())

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
        if stage is None or self._spot is None or not stage.stage.hasFocus():
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
