"""The switches of the computation: scaling, mask, positions, bias, and, under "More…", what is rarely asked.

Each sends one edit and shows what came of it. What is in force is never hidden, whether "More…" is open or not.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mha_studio.document.edit_mask import WITH_WIDTH
from mha_studio.document.edits import (
    SetBiased,
    SetFullyMasked,
    SetMask,
    SetMemory,
    SetPositions,
    SetScale,
    SetScaled,
    has_bias,
)
from mha_studio.document.tokens import MAX_TOKENS
from mha_studio.language import mark, tr
from mha_studio.paint.fonts import text_size
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Changed, Store
from mha_studio.trace.numbers import in_words
from mha_studio.trace.steps import STEP_IDS
from mha_studio.trace.trace import Trace
from mha_studio.views.batch_list import BatchList
from mha_studio.views.fields import FactorField, SentenceField
from mha_studio.views.parts import LinkButton, SectionLabel, Switch, clear_ground, dress, tone
from mha_studio.views.why_parts import Scroll

MASKS = (
    ("none", mark("none"), mark("Every token may look at every token.")),
    (
        "causal",
        mark("causal"),
        mark("A token may look at itself and at what comes before it; what comes after is blocked."),
    ),
    (
        "window",
        mark("window"),
        mark("A token may look at its neighbours, so many on either side; the rest is blocked."),
    ),
    ("prefix", mark("prefix"), mark("Causal, but the first so many tokens are allowed to all.")),
    ("padding", mark("padding"), mark("The last so many tokens count as padding and are blocked for all.")),
    (
        "alibi",
        "ALiBi",
        mark("Nothing is blocked; the farther away a token, the more is taken off its score."),
    ),
    ("own", mark("painted"), mark("Blocked and allowed as painted by hand on the mask, in step 6.")),
)
"""Kind, how it is called here, what it does."""
WIDTHS = {
    "window": mark("How many tokens on either side are allowed"),
    "prefix": mark("How many tokens at the start are allowed to all"),
    "padding": mark("How many tokens at the end are blocked"),
}
ANSWERS = (
    ("nan", "NaN", mark("Not a number, as torch answers when weights are asked for")),
    ("zero", mark("zeros"), mark("No attention at all, as torch’s fused kernels answer")),
    (
        "uniform",
        mark("equal shares"),
        mark("Attention to all alike, as a mask of −1e9 instead of −∞ answers"),
    ),
)
PAINT = mark(
    "Drag over the mask to block cells or to allow them again. A click chooses a cell and asks why; "
    "another click on it, or X, changes it."
)
SECOND = "le chat dort"
"""The second sentence until another is typed."""
LEAST_TIGHT = 76
LEAST = 188
"""So many pixels are always kept for the switches; what does not fit is scrolled."""


class WhatIf(QWidget):
    """WHAT IF: switches, the choice of a mask, and "More…": an own scale, a second sentence, a batch."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._open = False
        self.setObjectName("whatIf")
        self.setAccessibleName(tr("What if"))
        self._make(theme)
        self._arrange()
        self.set_theme(theme)
        self._show()
        self._show_blocked()
        self._connect()

    # making

    def _make(self, theme: Theme) -> None:
        self._title = SectionLabel(tr("What if"), theme)
        self.more = LinkButton(tr("More…"), "plain", theme)
        self.more.setObjectName("whatIfMore")
        self.more.setCheckable(True)
        self.more.make_small()
        self.more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.more.setToolTip(tr("A scale of one’s own, a second sentence, a batch of sentences"))
        self.scale = self._switch(
            theme, "scaleSwitch", tr("Scale by √dₖ"), tr("Divide the scores by √dₖ before the softmax.")
        )
        self.factor = FactorField(tr("What the scores are multiplied by"))
        self.factor.setObjectName("scaleFactor")
        self.factor.setToolTip(
            tr("Multiply the scores by a number of your own; empty: 1 ÷ √dₖ. Arrow keys turn it.")
        )
        self.positions = self._switch(
            theme,
            "positionsSwitch",
            tr("Positions"),
            tr("Add sinusoidal positions, so that the order of the words counts."),
        )
        self.bias = self._switch(
            theme, "biasSwitch", tr("Bias"), tr("Add the biases in the four projections.")
        )
        self.mask_kind = self._choice("maskKind", tr("Mask"))
        for kind, text, tip in MASKS:
            self.mask_kind.addItem(tr(text), kind)
            self.mask_kind.setItemData(self.mask_kind.count() - 1, tr(tip), Qt.ItemDataRole.ToolTipRole)
        self.width_box = QSpinBox()
        self.width_box.setObjectName("maskWidth")
        self.width_box.setRange(0, MAX_TOKENS)
        self.width_box.setMinimumWidth(56)
        self.width_box.lineEdit().setTextMargins(7, 0, 0, 0)  # in line with the fields around it
        self.width_box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.blocked = self._choice("fullyMasked", tr("A row with everything blocked becomes"))
        for policy, text, tip in ANSWERS:
            self.blocked.addItem(tr(text), policy)
            self.blocked.setItemData(self.blocked.count() - 1, tr(tip), Qt.ItemDataRole.ToolTipRole)
        self.second = self._switch(
            theme,
            "memorySwitch",
            tr("Second sentence"),
            tr("Look at another sentence: keys and values come from it."),
        )
        self.second.setAccessibleName(tr("Look at another sentence"))
        self.memory = SentenceField(tr("Second sentence"))
        self.memory.setObjectName("memoryEdit")
        self.memory.setToolTip(tr("The sentence that is looked at: keys and values come from it."))
        self._batch: BatchList | None = None
        self._mask_label, self._factor_label = QLabel(tr("Mask")), QLabel(tr("Factor"))
        self._blocked_label = QLabel(tr("All blocked gives"))
        self._mask_label.setBuddy(self.mask_kind)
        self._factor_label.setBuddy(self.factor)
        self._blocked_label.setBuddy(self.blocked)

    def _switch(self, theme: Theme, name: str, text: str, tip: str) -> Switch:
        switch = Switch(text, theme)
        switch.setObjectName(name)
        switch.setToolTip(tip)
        switch.setAccessibleDescription(tip)
        return switch

    def _choice(self, name: str, said: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(said)
        box.setMinimumWidth(56)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return box

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.more)
        whole.addLayout(head)
        self._fold = Fold()
        inner = Rows()
        inner.setObjectName("whatIfRows")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.scale)
        column.addLayout(_row(self._factor_label, self.factor))
        column.addLayout(_row(self._mask_label, self.mask_kind))
        column.addWidget(self.width_box)
        column.addWidget(self._blocked_label)
        column.addWidget(self.blocked)
        column.addWidget(self.positions)
        column.addWidget(self.bias)
        column.addWidget(self.second)
        column.addWidget(self.memory)
        self._column = column
        self._fold.hold(inner)
        whole.addWidget(self._fold)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _connect(self) -> None:
        store = self._store
        self.more.toggled.connect(self._unfold)
        self.scale.toggled.connect(lambda on: self._send(SetScaled(on)))
        self.factor.chosen.connect(lambda value: self._send(SetScale(value)))
        self.factor.refused.connect(
            lambda text: store.tell(
                tr("“{text}” is no number to scale by; one such as 0.5 would fit.").format(text=text[:20]),
                "refused",
            )
        )
        self.factor.left.connect(store.end_merge)
        self.positions.toggled.connect(lambda on: self._send(SetPositions("sinusoidal" if on else "none")))
        self.bias.toggled.connect(lambda on: self._send(SetBiased(on)))
        self.mask_kind.currentIndexChanged.connect(self._send_mask)
        self.width_box.valueChanged.connect(self._send_mask)
        self.blocked.currentIndexChanged.connect(
            lambda: self._send(SetFullyMasked(self.blocked.currentData()))
        )
        self.second.toggled.connect(self._send_second)
        self.memory.typed.connect(lambda text: store.apply(SetMemory(text)))
        self.memory.left.connect(self._leave_memory)
        store.changed.connect(self._on_changed)

    def set_theme(self, theme: Theme) -> None:
        self._title.set_theme(theme)
        for label in (self._mask_label, self._factor_label, self._blocked_label):
            dress(label, tone(theme, "text"), 14)
        self._theme = theme
        for part in (self.more, self.scale, self.positions, self.bias, self.second):
            part.set_theme(theme)
        self._fold.below.set_theme(theme)
        if self._batch is not None:
            self._batch.set_theme(theme)

    @property
    def batch(self) -> BatchList:
        """The sentences of a batch; made when they are first asked for, since few ever do."""
        if self._batch is None:
            self._batch = BatchList(self._store, self._theme, self)
            self._column.addWidget(self._batch)
        return self._batch

    def sizeHint(self) -> QSize:
        return QSize(170, self.more.sizeHint().height() + 4 + self._fold.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = min(self._fold.sizeHint().height(), self._fold.minimumSizeHint().height())
        return QSize(120, self.more.sizeHint().height() + 4 + least)

    def set_tight(self, tight: bool) -> None:
        """On a small screen the switches scroll sooner, so that the maps of the heads stay in sight."""
        least = LEAST_TIGHT if tight else LEAST
        if least != self._fold.least:
            self._fold.least = least
            self._fold.updateGeometry()
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.second.setText(tr("Look at another sentence") if self.width() >= 224 else tr("Second sentence"))

    # showing

    def _on_changed(self, flags: Changed) -> None:
        if flags & Changed.DOCUMENT:
            self._show()
        if flags & Changed.TRACE:
            self._show_blocked()

    def _show(self) -> None:
        document = self._store.document
        own = document.config.scale
        self.scale.show_state(document.scaled)
        self.scale.setText(
            tr("Scale by √dₖ") if own is None else tr("Scale by {own}").format(own=in_words(own, 4))
        )
        self.factor.show_number(own, document.config.head_dim**-0.5)
        self.positions.show_state(document.positions != "none")
        self.bias.show_state(has_bias(document))
        kind = document.mask.kind
        index = [known for known, _, _ in MASKS].index(kind)
        with QSignalBlocker(self.mask_kind), QSignalBlocker(self.width_box):
            self.mask_kind.setCurrentIndex(index)
            self.width_box.setValue(document.mask.width)
        self.mask_kind.setToolTip(tr(MASKS[index][2]))
        tip, width = WIDTHS.get(kind, WIDTHS["window"]), document.mask.width
        before, _, after = width_words(kind, width).partition(str(width))
        self.width_box.setPrefix(before)
        self.width_box.setSuffix(after)
        for part in (self.width_box, self.width_box.lineEdit()):
            part.setAccessibleName(tr(tip))
        self.width_box.setToolTip(tr(tip))
        self.second.show_state(document.memory is not None)
        self.memory.show_tokens(document.memory or ())
        self._settle()

    def _show_blocked(self) -> None:
        """The answer to a row with everything blocked is asked only where there is such a row."""
        there = has_blocked_row(self._store.trace)
        self._blocked_label.setVisible(there)
        self.blocked.setVisible(there)
        policies = [policy for policy, _, _ in ANSWERS]
        with QSignalBlocker(self.blocked):
            self.blocked.setCurrentIndex(policies.index(self._store.document.fully_masked))
        self.blocked.setToolTip(tr(ANSWERS[self.blocked.currentIndex()][2]))
        self._fold.settle()
        self.updateGeometry()

    def _settle(self) -> None:
        """What is rarely asked is seen where it is in force, and all of it after "More…"."""
        document = self._store.document
        for part in (self._factor_label, self.factor):
            part.setVisible(self._open or document.config.scale is not None)
        self.width_box.setVisible(document.mask.kind in WITH_WIDTH)
        self.second.setVisible(self._open or document.memory is not None)
        self.memory.setVisible(document.memory is not None)
        if self._open or document.batch:
            self.batch.set_open(self._open)
        elif self._batch is not None:
            self._batch.set_open(False)
        self._fold.settle()
        self.updateGeometry()

    def _unfold(self, open_: bool) -> None:
        self._open = open_
        self.more.show_link(tr("Less") if open_ else tr("More…"), "plain")
        self.more.updateGeometry()
        self._settle()

    # asking

    def _send(self, edit: object) -> None:
        if not self._store.apply(edit):
            self._show()

    def _send_mask(self) -> None:
        kind = self.mask_kind.currentData()
        if kind != "own":
            self._send(SetMask(kind, self.width_box.value()))
        elif self._store.document.mask.kind != "own":
            self._send(SetMask("own"))
            self._store.pause()
            self._store.seek(self._store.schedule.step_end(STEP_IDS.index("mask")))
            self._store.tell(tr(PAINT))

    def _send_second(self, on: bool) -> None:
        self._store.end_merge()
        self._send(SetMemory(SECOND if on else None))
        self._store.end_merge()
        if on:
            self.memory.setFocus(Qt.FocusReason.OtherFocusReason)
            self.memory.selectAll()

    def _leave_memory(self) -> None:
        self._store.end_merge()
        self.memory.show_tokens(self._store.document.memory or ())


class Rows(QWidget):
    """What is scrolled: never wider than the room there is, whatever a switch would like. `settled`: a row has come,
    gone or grown."""

    settled = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.settled.emit()
        return done

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())


class Fold(Scroll):
    """As high as what it holds where there is room, and scrolling where there is not: its foot fades then."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        clear_ground(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.least: float = LEAST

    def hold(self, rows: Rows) -> None:
        self.setWidget(rows)
        rows.setAutoFillBackground(False)
        rows.settled.connect(self.updateGeometry)

    def settle(self) -> None:
        """Something within has come or gone."""
        inner: QWidget | None = self.widget()
        layout = inner.layout() if inner is not None else None
        if layout is not None:
            layout.invalidate()
            layout.activate()  # rows within rows, too
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        inner: QWidget | None = self.widget()
        layout = inner.layout() if inner is not None else None
        if layout is None:
            return QSize(160, 0)
        wrapped = layout.heightForWidth(self.viewport().width()) if layout.hasHeightForWidth() else -1
        return QSize(160, wrapped if wrapped > 0 else layout.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(self.sizeHint().height(), round(self.least / max(1.0, text_size()))))


def width_words(kind: str, width: int) -> str:
    """The width of a mask with what it counts: the field shows these words around its number."""
    if kind == "prefix":
        return tr("first %n token(s)", "", width)
    return tr("last %n token(s)", "", width) if kind == "padding" else tr("± %n token(s)", "", width)


def has_blocked_row(trace: Trace) -> bool:
    """Whether some query of some head and sentence may look at nothing."""
    if not trace.has_mask:
        return False
    masks = {
        id(mask): mask
        for batch in range(trace.N)
        for head in range(trace.H)
        if (mask := trace.blocked(head, batch)) is not None
    }
    return any(bool(mask.all(axis=-1).any()) for mask in masks.values())


def _row(label: QLabel, field: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(8)
    row.addWidget(label)
    row.addWidget(field, 1)
    return row
