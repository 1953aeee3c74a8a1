"""Two parts of the why panel that go beyond a number's own terms: the same number made another way, what it reaches.

The arithmetic is `trace/two_ways.py`'s and `trace/reach.py`'s; lists are painted by `part_list.py`.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from mha_studio.language import tr
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Store
from mha_studio.trace.model import Cell, Check, Part
from mha_studio.trace.names import NAMES
from mha_studio.trace.reach import INPUTS, Reach
from mha_studio.trace.trace import Trace
from mha_studio.views.part_list import Line, PartList
from mha_studio.views.parts import LinkButton, SectionLabel, dress, tone

MOST = 8
"""So many parts are shown one by one; of more, the largest and the rest as one."""
LATER = ("x", "memory", "q", "k", "v", "scores", "scaled_scores", "masked_scores", "attn_weights", "head_outputs",
         "concat", "output")  # fmt: skip
"""The matrices that are looked at for it; the split repeats Q, K and V, and softmax's moves lead to its shares."""


class Section(QWidget):
    """A title, words below it, a list; dressed by `set_theme`. `followed(Cell)` and `moved(middle, half)` as the list
    has them, in pixels of the section."""

    followed = Signal(object)
    moved = Signal(int, int)

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = SectionLabel(title, theme)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.list = PartList(title, theme)
        self.list.followed.connect(self.followed)
        self.list.moved.connect(self._pass_on)
        self.head = QHBoxLayout()
        self.head.addWidget(self.title, 1)
        above = QVBoxLayout()
        above.setContentsMargins(6, 0, 6, 0)  # the list's lines reach so far beyond its words
        above.setSpacing(4)
        above.addLayout(self.head)
        above.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addLayout(above)
        column.addWidget(self.list)

    def set_theme(self, theme: Theme) -> None:
        self.title.set_theme(theme)
        dress(self.words, tone(theme, "text"), 13)
        self.list.set_theme(theme)

    def _pass_on(self, middle: int, half: int) -> None:
        self.moved.emit(self.list.mapTo(self, QPoint(0, middle)).y(), half)


class TwoWays(Section):
    """ "Two ways, one number": the other way, what it is put together from, and how near it comes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Two ways, one number"), theme, parent)
        self.setObjectName("whyTwoWays")
        self.list.setObjectName("whyParts")

    def show_checks(self, checks: tuple[Check, ...], decimals: int) -> None:
        """Shows the first of them; hidden where there is none."""
        self.setVisible(bool(checks))
        if checks:
            check = checks[0]
            self.words.setText(check.sentence)
            self.list.show_lines(lines_of(check.parts), decimals, check.total)


class Reaches(Section):
    """ "What it reaches": off until it is asked, since it takes a pass through all ten steps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("What it reaches"), theme, parent)
        self.setObjectName("whyReaches")
        self.list.setObjectName("whyReachList")
        self._trace: Trace | None = None
        self._cell: Cell | None = None
        self._reach: Reach | None = None
        self._store: Store | None = None
        self._head, self._batch, self._decimals = 0, 0, 2
        self.toggle = LinkButton(tr("Show"), "plain", theme)
        self.toggle.setObjectName("whyReachToggle")
        self.toggle.setCheckable(True)
        self.toggle.make_small()
        self.toggle.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggle.setAccessibleName(tr("Show what this number reaches"))
        self.toggle.setToolTip(
            tr("At each later step: how many numbers depend on this one, and how strongly")
        )
        self.toggle.toggled.connect(self._toggle)
        self.head.addWidget(self.toggle)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        dress(self.words, tone(theme, "muted"), 13)
        self.toggle.set_theme(theme)

    def show_cell(self, store: Store, cell: Cell | None) -> None:
        """Asks of a cell of what is computed, in the sentence and, where it can, the head that are looked at; hidden
        where there is none, or where it does not come from outside."""
        self._head, self._batch, self._decimals = store.head, store.batch, store.decimals
        self._store = store
        if store.trace is not self._trace or cell != self._cell:
            self._trace, self._cell, self._reach = store.trace, cell, None
        self.setVisible(cell is not None and cell.matrix in INPUTS)
        self.toggle.setChecked(store.reaching)
        self._fill()

    def _toggle(self, on: bool) -> None:
        if self._store is not None:
            self._store.show_reach(on)
        self._fill()

    def _fill(self) -> None:
        on = self.toggle.isChecked()
        self.toggle.show_link(tr("Hide") if on else tr("Show"), "plain")
        self.toggle.updateGeometry()
        self.words.setVisible(on)
        self.list.setVisible(on)
        if not on or self._store is None or self._cell is None or self._cell.matrix not in INPUTS:
            return
        if self._reach is None:
            self._reach = self._store.reached or self._store.reach(self._cell)
        if self._reach is None:  # the panel is shown anew when it is there
            self.words.setText(tr("Following it through all ten steps…"))
            self.list.setVisible(False)
            return
        lines = reach_lines(self._reach, self._head, self._batch)
        self.words.setText(
            tr(
                "How much the number that depends on it most grows, at each step, for each 1 that this "
                "one grows. On the stage a bar marks each number that it reaches."
            )
            if lines
            else tr("Nothing later depends on this number as things stand.")
        )
        self.list.setVisible(bool(lines))
        self.list.show_lines(lines, self._decimals)


def lines_of(parts: tuple[Part, ...]) -> tuple[Line, ...]:
    """The parts of a check as lines; of many, the largest in their order and the rest as one."""
    kept = set(range(len(parts)))
    if len(parts) > MOST:
        largest = sorted(kept, key=lambda index: -abs(parts[index].value))
        kept = set(largest[: MOST - 1])
    lines = [
        Line(part.label, part.value, part.role, part.head or 0, cell=part.cell)
        for index, part in enumerate(parts)
        if index in kept
    ]
    rest = [part.value for index, part in enumerate(parts) if index not in kept]
    if rest:
        lines.append(Line(tr("%n smaller one(s)", "", len(rest)), float(sum(rest)), "muted"))
    return tuple(lines)


def reach_lines(found: Reach, head: int, batch: int) -> tuple[Line, ...]:
    """A line for each later matrix that the number reaches, with the cell that depends on it most.

    Of a matrix per head the chosen one is shown, or where that is not reached, the head that is reached most.
    """
    lines = []
    for name in LATER:
        if name not in found.names or name == found.cell.matrix:
            continue
        heads = range(found.H) if NAMES[name].per_head else range(1)
        best = found.strongest(name, head if head in heads else 0, batch)
        if best is None:
            others = [cell for h in heads if (cell := found.strongest(name, h, batch)) is not None]
            best = max(others, key=lambda cell: abs(found.value(cell)), default=None)
        if best is not None:
            lines.append(_reach_line(found, best, len(heads) > 1))
    return tuple(lines)


def _reach_line(found: Reach, best: Cell, heads: bool) -> Line:
    row = NAMES[best.matrix]
    count, size = found.reached(best.matrix, best.head, best.batch)
    if count == size:
        far = tr("all {count} of head {head}") if heads else tr("all {count}")
    else:
        far = tr("{count} of {size} of head {head}") if heads else tr("{count} of {size}")
    far = far.format(count=count, size=size, head=best.head + 1)
    matrix = found.forward.matrix(best.matrix, best.head, best.batch)
    asking = f"“{matrix.row_labels[best.row]}”" if matrix.row_labels else ""
    asking = asking or tr("row {row}").format(row=best.row + 1)
    if matrix.col_labels:
        place = f"{asking} → “{matrix.col_labels[best.col]}”"
    else:
        place = tr("{row}, column {col}").format(row=asking, col=best.col + 1)
    return Line(
        f"{row.symbol}  {tr(row.noun)}",
        found.value(best),
        row.role,
        best.head,
        tr("{far} · most {place}").format(far=far, place=place),
        best,
    )
