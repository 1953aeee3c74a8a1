"""The model bar: how many heads, how wide the model is, and what that leaves for each head.

It offers only what fits; whether something typed fits is for the edit to say, and the store tells the user.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from mha_studio.document.defaults import DIM_RANGE, head_choices
from mha_studio.document.edits import SetEmbedDim, SetHeads
from mha_studio.language import tr
from mha_studio.paint.fonts import font, scaled
from mha_studio.paint.theme import Theme
from mha_studio.session.changes import Changed
from mha_studio.session.store import Store
from mha_studio.views.parts import tint, tone

WIDEST = 999_999


class NumberField(QSpinBox):
    """A small field for a whole number within a range. Arrows and wheel keep to the range; anything may be typed.

    What is typed counts on Enter or when the field is left; what is no whole number is said by `refused`.
    """

    refused = Signal(str)

    def __init__(self, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low, self._high = low, high
        self.setRange(-WIDEST, WIDEST)
        self.setKeyboardTracking(False)
        self.setFont(font("sans", 14))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(scaled(64))

    def show_value(self, value: int) -> None:
        """Show what the store says, without saying it again."""
        if (self.value(), self.lineEdit().text()) == (value, str(value)):
            return  # a field that is set paints itself anew
        blocked = self.blockSignals(True)
        self.setValue(value)
        self.lineEdit().setText(str(value))
        self.blockSignals(blocked)

    def stepBy(self, steps: int) -> None:
        self.setValue(min(max(self.value() + steps, self._low), self._high))

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        whole = whole_number(text) is not None
        return (QValidator.State.Acceptable if whole else QValidator.State.Intermediate, text, at)

    def valueFromText(self, text: str) -> int:
        whole = whole_number(text)
        return self.value() if whole is None else whole

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._judge()
        elif event.key() == Qt.Key.Key_Escape:
            self.show_value(self.value())
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._judge()
        super().focusOutEvent(event)

    def _judge(self) -> None:
        text = self.lineEdit().text().strip()
        if whole_number(text) is None:
            self.show_value(self.value())
            self.refused.emit(text)


class HeadChooser(QComboBox):
    """The numbers of heads that fit, in a list; another may be typed, and whoever listens to `chosen` judges it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFont(font("sans", 14))
        self._edit = QLineEdit(self)
        self._edit.setFont(font("sans", 14))
        self.setLineEdit(self._edit)
        self._edit.setCompleter(None)  # type: ignore[arg-type]
        self.setFixedWidth(scaled(76))
        self._shown = 0
        self._edit.editingFinished.connect(self._on_typed)
        self.activated.connect(lambda index: self.chosen.emit(self.itemText(index)))

    def value(self) -> int:
        """The number of heads that the store has."""
        return self._shown

    def setValue(self, value: int) -> None:
        """Choose a number of heads, as if it had been typed."""
        self.chosen.emit(str(value))

    def setCurrentText(self, text: str) -> None:
        self.chosen.emit(text)

    def show_choices(self, choices: tuple[int, ...], value: int) -> None:
        """Show what the store says, without saying it again."""
        blocked = self.blockSignals(True)
        if [self.itemData(i) for i in range(self.count())] != list(choices):
            self.clear()
            for choice in choices:
                self.addItem(str(choice), choice)
        self.setCurrentIndex(self.findData(value))
        self.setEditText(str(value))
        self._shown = value
        self.blockSignals(blocked)

    def _on_typed(self) -> None:
        text = self._edit.text().strip()
        if text != str(self._shown):
            self.chosen.emit(text)


def whole_number(text: str) -> int | None:
    """What was typed as a whole number, or None where it is none."""
    try:
        value = int(text.strip())
    except ValueError:
        return None
    return value if -WIDEST <= value <= WIDEST else None


class ModelBar(QWidget):
    """Heads, d_model and d_k in one line."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelBar")
        self._store = store
        self._labels: list[QLabel] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.heads = HeadChooser(self)
        self.heads.setObjectName("headCount")
        self._add(row, tr("Heads"), self.heads)
        self.dim = NumberField(*DIM_RANGE, self)
        self.dim.setObjectName("embedDim")
        self._add(row, "d_model", self.dim)
        low, high = DIM_RANGE
        self.dim.setToolTip(
            tr("How many numbers stand for one token: {low} to {high}.").format(low=low, high=high)
        )
        self.head_dim = QLabel(self)
        self.head_dim.setObjectName("headDim")
        self.head_dim.setFont(font("sans", 14))
        self.head_dim.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.head_dim.setMinimumWidth(scaled(36))
        self._add(row, "d_k", self.head_dim)
        self._head_dim_label = self._labels[-1]
        self.head_dim.setToolTip(tr("How many of them each head has: d_model ÷ heads."))
        self.spare: tuple[QWidget, ...] = (self._labels[-1], self.head_dim)
        """What can be left out where there is no room: d_k follows from the other two."""
        self.heads.chosen.connect(self._on_heads)
        self.dim.valueChanged.connect(self._on_dim)
        self.dim.refused.connect(
            lambda text: store.tell(
                tr("d_model cannot be “{text}”; a whole number from {low} to {high} fits.").format(
                    text=text[:20], low=low, high=high
                ),
                "refused",
            )
        )
        self.dim.editingFinished.connect(store.end_merge)
        store.changed.connect(self.refresh)
        self.set_theme(theme)
        self.refresh(Changed.DOCUMENT)

    def set_theme(self, theme: Theme) -> None:
        for label in self._labels:
            tint(label, tone(theme, "muted"))
        tint(self.head_dim, tone(theme, "text"))

    def set_tight(self, tight: bool) -> None:
        """On a small screen d_k is left out: it is read off the others."""
        self.head_dim.setHidden(tight)
        self._head_dim_label.setHidden(tight)

    def refresh(self, flags: Changed) -> None:
        if flags & Changed.DOCUMENT:
            config = self._store.document.config
            self.heads.show_choices(head_choices(config.embed_dim), config.num_heads)
            self.dim.show_value(config.embed_dim)
            self.head_dim.setText(str(config.embed_dim // config.num_heads))
            self.head_dim.setAccessibleName(f"d_k {self.head_dim.text()}")
            self.heads.setToolTip(
                tr(
                    "The heads share d_model = {embed_dim} evenly, so their number divides it: {fitting}."
                ).format(embed_dim=config.embed_dim, fitting=self._fitting())
            )

    def _fitting(self) -> str:
        choices = head_choices(self._store.document.config.embed_dim)
        return ", ".join(map(str, choices))

    def _on_heads(self, text: str) -> None:
        heads = whole_number(text)
        if heads is None:
            dim = self._store.document.config.embed_dim
            self._store.tell(
                tr("“{text}” is no number of heads; with d_model = {dim} these fit: {fitting}.").format(
                    text=text[:20], dim=dim, fitting=self._fitting()
                ),
                "refused",
            )
        if heads is None or not self._store.apply(SetHeads(heads)):
            self.refresh(Changed.DOCUMENT)

    def _on_dim(self, value: int) -> None:
        if not self._store.apply(SetEmbedDim(value)):
            self.refresh(Changed.DOCUMENT)

    def _add(self, row: QHBoxLayout, text: str, widget: QWidget) -> None:
        label = QLabel(text, self)
        label.setFont(font("sans", 13))
        label.setBuddy(widget)
        for part in (widget, *widget.findChildren(QLineEdit)):
            part.setAccessibleName(text)
        self._labels.append(label)
        row.addWidget(label)
        row.addWidget(widget)
        row.addSpacing(10)
