"""The stage for those who listen: what it is called, the chosen cell as something that has the focus, and what is said
when the step, the cell or its number changes.

Qt's accessibility interface carries it to whatever reads the screen. The sentences are made in `trace/spoken.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from mha_studio.scene import place_of
from mha_studio.session.changes import Changed
from mha_studio.session.lens import explain_shown
from mha_studio.trace.model import Cell
from mha_studio.trace.spoken import cell_said, derivation_said, step_said, value_said
from mha_studio.trace.steps import STEPS
from mha_studio.views.spoken import announce

if TYPE_CHECKING:
    from mha_studio.session.store import Store
    from mha_studio.views.stage import Stage

_Text = QAccessible.Text


class ChosenCell(QAccessibleInterface):
    """The chosen cell, a child of the stage. Its name says where it is and what it holds, its description why."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return None

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._stage)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def backgroundColor(self) -> QColor:
        return QColor()

    def foregroundColor(self) -> QColor:
        return QColor()

    def rect(self) -> QRect:
        stage = self._stage
        cell = stage.spoken.cell
        box = place_of(stage.frame, cell) if cell is not None else None
        if box is None:
            return QRect()
        x, y, w, h = (round(each) for each in box)
        return QRect(stage.mapToGlobal(QPoint(x, y)), QSize(w, h))

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Cell

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        there = self._stage.spoken.cell is not None
        focused = there and self._stage.hasFocus()
        state.focusable, state.focused, state.selected, state.invisible = there, focused, there, not there
        return state

    def text(self, kind: QAccessible.Text) -> str:
        spoken = self._stage.spoken
        if spoken.cell is None:
            return ""
        if kind == _Text.Name:
            return spoken.cell_text()
        if kind == _Text.Value:
            return spoken.value_text()
        return spoken.why_text() if kind == _Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        pass


class SpokenStage(QAccessibleWidget):
    """The stage: its name is the step, its description the caption, its one child the chosen cell."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage, QAccessible.Role.Canvas)
        self._stage = stage
        self._cell = ChosenCell(stage)

    def text(self, kind: QAccessible.Text) -> str:
        spoken = self._stage.spoken
        if kind == _Text.Name:
            return f"{self._stage.accessibleName()}. {spoken.step_text()}"
        if kind == _Text.Value:
            return spoken.cell_text()
        return spoken.why_text() if kind == _Text.Description else ""

    def childCount(self) -> int:
        return 1

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._cell if index == 0 else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return 0

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._cell if self._stage.spoken.cell is not None and self._stage.hasFocus() else None


class StageVoice:
    """What the stage says. It listens to the store on the stage's behalf and says what has changed."""

    def __init__(self, stage: Stage, store: Store) -> None:
        self._stage, self._store = stage, store
        self._step = store.step_index
        self._cell: Cell | None = None
        self._value = ""
        self._asked: tuple[Any, ...] | None = None
        _install()

    @property
    def cell(self) -> Cell | None:
        """The chosen cell, where it is part of what is shown."""
        cell = self._store.selected
        return cell if cell is not None and self._store.shown.has(cell) else None

    def step_text(self) -> str:
        return step_said(STEPS[self._store.step_index], self._store.trace)

    def cell_text(self) -> str:
        """Where the chosen cell is, and its number."""
        if self.cell is None:
            return ""
        return f"{cell_said(self._store.shown, self.cell)}: {self.value_text()}"

    def value_text(self) -> str:
        return value_said(self._store.shown, self.cell, self._store.decimals) if self.cell is not None else ""

    def why_text(self) -> str:
        """How the chosen cell's number came about, in words."""
        if self.cell is None:
            return ""
        return derivation_said(explain_shown(self._store.shown, self.cell), self._store.decimals)

    def refresh(self, flags: Changed) -> None:
        """Say what of the step, the cell and its number has changed. Nothing where nobody listens."""
        if not QAccessible.isActive():
            return
        if flags & Changed.TIME and self._store.step_index != self._step:
            self._step = self._store.step_index
            announce(self._stage, self.step_text())
        if flags & (Changed.SELECTION | Changed.TRACE | Changed.VIEW):
            cell, value = self.cell, self.value_text()
            if cell != self._cell:
                before, self._cell, self._value = self._cell, cell, value
                if cell is not None:
                    self._focus_moved(first=before is None)
            elif value != self._value:
                self._value = value
                self._event(QAccessible.Event.ValueChanged)
                if self._stage.hasFocus():
                    announce(self._stage, value)

    def _focus_moved(self, first: bool) -> None:
        """The first cell takes the focus, and is read out for that; the next ones are announced, for it is the same
        child that has the focus still."""
        self._event(QAccessible.Event.NameChanged)
        if not self._stage.hasFocus():
            return
        if first:
            self._event(QAccessible.Event.Focus)
        else:
            announce(self._stage, self.cell_text())

    def _event(self, kind: QAccessible.Event) -> None:
        event = QAccessibleEvent(self._stage, kind)
        event.setChild(0)
        QAccessible.updateAccessibility(event)

    def say(self) -> str:
        """On request: where one is; asked again about the same, how the number came about. Answers what is said."""
        here = (self._store.step_index, self.cell, self.value_text())
        if here == self._asked and self.cell is not None:
            text = self.why_text()
            self._asked = None
        else:
            self._asked = here
            text = " ".join(part for part in (self.step_text(), self.cell_text()) if part)
        if QAccessible.isActive():
            announce(self._stage, text, at_once=True)
        else:
            self._store.tell(text)
        return text


_installed = False


def _install() -> None:
    """Tell Qt who speaks for stages. Qt asks once for each widget and keeps the answer as long as the widget."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_speaker)


def _speaker(name: str, thing: QObject) -> QAccessibleInterface | None:
    stage: Any = thing
    if thing.metaObject().className() != "Stage" or not hasattr(stage, "spoken"):
        return None
    stage.speaker = SpokenStage(stage)  # kept by the stage: Qt's own reference does not keep a Python object
    return stage.speaker
