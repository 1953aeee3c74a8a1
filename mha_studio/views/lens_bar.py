"""Which numbers are looked at: a switch for the gradients with what is asked of them, and the state that was held.

Which lens is on stands in the store; this shows it and asks for another.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mha_studio.language import mark, tr
from mha_studio.paint.theme import Theme
from mha_studio.session.changes import Changed
from mha_studio.session.lens import LensKind
from mha_studio.session.store import Store
from mha_studio.trace.gradients import Target
from mha_studio.views.parts import Switch

_KINDS: tuple[tuple[LensKind, str, str], ...] = (
    ("now", mark("Now"), mark("The numbers as they are now")),
    ("held", mark("Held"), mark("The numbers as they were when this state was held")),
    ("difference", "Δ", mark("Now minus held, cell by cell")),
)
MOST_ROWS = 60
"""Tokens that the list of targets names one by one."""


class LensBar(QWidget):
    """Show gradients of what; hold a state and compare. Object name `lensBar`."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.setObjectName("lensBar")
        self.setAccessibleName(tr("What is looked at"))
        self.gradients = Switch(tr("Gradients"), theme)
        self.gradients.setObjectName("gradientSwitch")
        tip = tr("Go through the steps backwards: how much the output changes with each number.")
        self.gradients.setToolTip(tip)
        self.gradients.setAccessibleDescription(tip)
        self.target = QComboBox()
        self.target.setObjectName("gradientTarget")
        self.target.setAccessibleName(tr("What the gradients are asked of"))
        self.target.setToolTip(tr("Choose a number of the output on the stage to ask of it alone."))
        self.target.setMinimumWidth(56)
        self.target.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hold = QToolButton()
        self.hold.setObjectName("holdButton")
        self.hold.setText(tr("Hold"))
        self.hold.setToolTip(tr("Keep this state, go on changing, and compare"))
        self.hold.setAccessibleName(tr("Hold this state to compare with"))
        self.let_go = QToolButton()
        self.let_go.setObjectName("letGoButton")
        self.let_go.setText("×")
        self.let_go.setToolTip(tr("Let the held state go"))
        self.let_go.setAccessibleName(tr("Let the held state go"))
        self.kinds: dict[LensKind, QToolButton] = {}
        for kind, text, tip in _KINDS:
            button = QToolButton()
            button.setObjectName(f"look-{kind}")
            button.setText(tr(text))
            button.setToolTip(tr(tip))
            button.setAccessibleName(tr(tip))
            button.setCheckable(True)
            button.clicked.connect(partial(self._look, kind))
            self.kinds[kind] = button
        self._arrange()
        self._show()
        self.gradients.toggled.connect(lambda on: self._look("gradient" if on else "now"))
        self.target.activated.connect(lambda index: store.set_target(self.target.itemData(index)))
        self.hold.clicked.connect(store.hold)
        self.let_go.clicked.connect(store.let_go)
        store.changed.connect(self._on_changed)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.gradients, 1)
        first.addWidget(self.hold)
        column.addLayout(first)
        self._beside, self._below = first, QHBoxLayout()
        column.addLayout(self._below)
        column.addWidget(self.target)
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in self.kinds.values():
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button, 1)
        row.addWidget(self.let_go)
        for button in (self.hold, self.let_go, *self.kinds.values()):
            button.setProperty("segment", True)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stands beside the switch, or below where another language or larger words leave no room."""
        super().resizeEvent(event)
        wanted = self.gradients.sizeHint().width() + self._beside.spacing() + self.hold.sizeHint().width()
        place, other = self._beside, self._below
        if wanted > self.width():
            place, other = other, place
        if place.indexOf(self.hold) < 0:
            other.removeWidget(self.hold)
            place.addWidget(self.hold)

    def set_theme(self, theme: Theme) -> None:
        self.gradients.set_theme(theme)

    def _look(self, kind: LensKind) -> None:
        if not self._store.look(kind):
            self._show()

    def _on_changed(self, flags: Changed) -> None:
        if flags & (Changed.VIEW | Changed.TRACE | Changed.SELECTION):
            self._show()

    def _show(self) -> None:
        lens = self._store.lens
        self.gradients.show_state(lens.kind == "gradient")
        self.target.setVisible(lens.kind == "gradient")
        if lens.kind == "gradient":
            self._fill_targets()
        held = lens.held is not None
        self.hold.setVisible(not held)
        self.let_go.setVisible(held)
        for kind, button in self.kinds.items():
            button.setVisible(held)
            button.setChecked(kind == lens.kind)
            problem = self._store.lens.problem(self._store.trace, kind)
            button.setEnabled(not problem)
            button.setToolTip(problem or tr({known: tip for known, _, tip in _KINDS}[kind]))

    def _fill_targets(self) -> None:
        """The whole output, each token's, and the chosen cell of the output where one is chosen."""
        store = self._store
        batch = store.batch if store.trace.N > 1 else None
        choices = [(tr("whole output"), Target(batch=batch))]
        for row, token in enumerate(store.trace.tokens[:MOST_ROWS]):
            choices.append((tr("output of “{token}”").format(token=token), Target(row, batch=batch)))
        cell = store.selected
        chosen = Target(cell.row, cell.col, batch) if cell is not None and cell.matrix == "output" else None
        for target in (chosen, store.lens.target):
            if target is not None and target not in [known for _, known in choices]:
                choices.append((target.words(store.trace.tokens), target))
        if [self.target.itemText(i) for i in range(self.target.count())] != [text for text, _ in choices]:
            self.target.clear()
            for text, target in choices:
                self.target.addItem(text, target)
        now = [target for _, target in choices]
        self.target.setCurrentIndex(now.index(store.lens.target) if store.lens.target in now else 0)
