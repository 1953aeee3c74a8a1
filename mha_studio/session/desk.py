"""What a teacher has switched on while presenting: the blank screen, the frozen picture, spotlight, pen and the rest.

It is state and nothing else. What an audience sees of it is drawn by `views/hall.py`, what the teacher presses stands
in `app/present_actions.py`; both windows read and set it here. Points are shares of the picture's width and height, so
that pictures of any size show the same.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from mha_studio.session.changes import Changed
from mha_studio.session.store import Store

Blank = Literal["", "black", "white"]
Point = tuple[float, float]

SWITCHES = ("frozen", "spotlight", "magnifier", "pen", "keys", "why", "help", "washed")
"""What is either on or off."""
_FOR_THE_POINTER = ("spotlight", "magnifier", "pen")
KEYS_SHOWN, KEYS_MS = 4, 2500
"""How many pressed keys are shown side by side, and for how long."""


class Desk(QObject):
    """The switches, the pen strokes of this step, where the pointer is, and the keys pressed last."""

    changed = Signal()
    """Once for each call that changed something."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._on: set[str] = set()
        self.blank: Blank = ""
        self.wash = 0.5
        """How bright the room is, 0 to 1, where `washed` is on."""
        self.pointer: Point | None = None
        self.strokes: tuple[tuple[Point, ...], ...] = ()
        self._drawing = False
        self.pressed: tuple[str, ...] = ()
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(KEYS_MS)
        self._fade.timeout.connect(self._forget_keys)
        self._step = (store.step_index, store.document.title)
        store.changed.connect(self._on_changed)

    # ---- switches ------------------------------------------------------------------------------------------------

    def is_on(self, name: str) -> bool:
        return name in self._on

    def turn(self, name: str, on: bool) -> None:
        """Switch something of `SWITCHES` on or off. Of spotlight, magnifier and pen one has the pointer at a time."""
        if name not in SWITCHES:
            raise ValueError(f"nothing here is called {name!r}; there are {', '.join(SWITCHES)}")
        if on == self.is_on(name):
            return
        if on and name in _FOR_THE_POINTER:
            self._on -= set(_FOR_THE_POINTER)
        if on:
            self._on.add(name)
        else:
            self._on.discard(name)
        if name == "keys":
            self._forget_keys()
        self.changed.emit()

    def toggle(self, name: str) -> None:
        self.turn(name, not self.is_on(name))

    def set_blank(self, blank: Blank) -> None:
        """Hide the picture behind black or white, or show it again."""
        if blank != self.blank:
            self.blank = blank
            self.changed.emit()

    def set_wash(self, strength: float) -> None:
        """How bright the room is, 0 to 1."""
        strength = min(max(strength, 0.0), 1.0)
        if strength != self.wash:
            self.wash = strength
            self.changed.emit()

    def clear(self) -> None:
        """Everything off, nothing drawn: the presentation is over."""
        kept = {"keys"} & self._on
        self._on, self.blank, self.pointer = kept, "", None
        self.strokes, self._drawing = (), False
        self._forget_keys()
        self.changed.emit()

    # ---- pointer and pen -----------------------------------------------------------------------------------------

    def point(self, at: Point | None) -> None:
        """The pointer is at a share of width and height; None where it has left."""
        if at != self.pointer:
            self.pointer = at
            if self.is_on("spotlight") or self.is_on("magnifier"):
                self.changed.emit()

    def begin_stroke(self, at: Point) -> None:
        self.strokes = (*self.strokes, (at,))
        self._drawing = True
        self.changed.emit()

    def draw_to(self, at: Point) -> None:
        """On with the stroke that was begun; nothing where none was."""
        if self._drawing and self.strokes and self.strokes[-1][-1] != at:
            self.strokes = (*self.strokes[:-1], (*self.strokes[-1], at))
            self.changed.emit()

    def end_stroke(self) -> None:
        self._drawing = False

    @property
    def drawing(self) -> bool:
        return self._drawing

    def undo_stroke(self) -> None:
        """Take back the last stroke."""
        self._keep_strokes(self.strokes[:-1])

    def clear_strokes(self) -> None:
        self._keep_strokes(())

    def _keep_strokes(self, strokes: tuple[tuple[Point, ...], ...]) -> None:
        self._drawing = False
        if strokes != self.strokes:
            self.strokes = strokes
            self.changed.emit()

    # ---- keys ----------------------------------------------------------------------------------------------------

    def press(self, key: str) -> None:
        """A key was pressed; shown for a while where that is on."""
        if key and self.is_on("keys"):
            self.pressed = (*self.pressed, key)[-KEYS_SHOWN:]
            self._fade.start()
            self.changed.emit()

    def _forget_keys(self) -> None:
        self._fade.stop()
        if self.pressed:
            self.pressed = ()
            self.changed.emit()

    def _on_changed(self, flags: Changed) -> None:
        """Strokes were drawn on a step, and go with it; on a frozen picture they stay."""
        step = (self._store.step_index, self._store.document.title)
        if step != self._step:
            self._step = step
            if not self.is_on("frozen"):
                self.clear_strokes()
