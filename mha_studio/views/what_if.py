"""The switches of the computation: scaling, the mask, positions, bias. Each sends one edit, shows what came of it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from mha_studio.document.edits import SetBiased, SetMask, SetPositions, SetScaled, has_bias
from mha_studio.document.tokens import MAX_TOKENS
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Changed, Store
from mha_studio.views.parts import SectionLabel, Switch, dress, tone

MASKS = (
    ("none", "Every token may look at every token."),
    ("causal", "A token may look at itself and at what comes before it; what comes after is blocked."),
    ("window", "A token may look at its neighbours, so many on either side; the rest is blocked."),
)


class WhatIf(QWidget):
    """WHAT IF: three switches and the choice of a mask."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.setObjectName("whatIf")
        self.setAccessibleName("What if")
        self._title = SectionLabel("What if", theme)
        self.scale = self._switch(
            theme, "scaleSwitch", "Scale by √dₖ", "Divide the scores by √dₖ before the softmax."
        )
        self.positions = self._switch(
            theme,
            "positionsSwitch",
            "Positions",
            "Add sinusoidal positions, so that the order of the words counts.",
        )
        self.bias = self._switch(theme, "biasSwitch", "Bias", "Add the biases in the four projections.")
        self.mask_kind = QComboBox()
        self.mask_kind.setObjectName("maskKind")
        self.mask_kind.setAccessibleName("Mask")
        self.mask_kind.setPlaceholderText("own")
        for kind, tip in MASKS:
            self.mask_kind.addItem(kind, kind)
            self.mask_kind.setItemData(self.mask_kind.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.width_box = QSpinBox()
        self.width_box.setObjectName("maskWidth")
        self.width_box.setAccessibleName("Width of the window, in tokens on either side")
        self.width_box.lineEdit().setAccessibleName(self.width_box.accessibleName())
        self.width_box.setToolTip("How many tokens on either side are allowed")
        self.width_box.setRange(0, MAX_TOKENS)
        self.width_box.setPrefix("± ")
        self.width_box.setSuffix(" tokens")
        self._mask_label = QLabel("Mask")
        self._mask_label.setBuddy(self.mask_kind)
        for box in (self.mask_kind, self.width_box):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setMinimumWidth(56)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._arrange()
        self.set_theme(theme)
        self._show()
        self.scale.toggled.connect(lambda on: self._send(SetScaled(on)))
        self.positions.toggled.connect(lambda on: self._send(SetPositions("sinusoidal" if on else "none")))
        self.bias.toggled.connect(lambda on: self._send(SetBiased(on)))
        self.mask_kind.currentIndexChanged.connect(self._send_mask)
        self.width_box.valueChanged.connect(self._send_mask)
        store.changed.connect(self._on_changed)

    def _switch(self, theme: Theme, name: str, text: str, tip: str) -> Switch:
        switch = Switch(text, theme)
        switch.setObjectName(name)
        switch.setToolTip(tip)
        switch.setAccessibleDescription(tip)
        return switch

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self.scale)
        masks = QHBoxLayout()
        masks.setContentsMargins(0, 2, 0, 2)
        masks.setSpacing(8)
        masks.addWidget(self._mask_label)
        masks.addWidget(self.mask_kind, 1)
        column.addLayout(masks)
        column.addWidget(self.width_box)
        column.addWidget(self.positions)
        column.addWidget(self.bias)

    def set_theme(self, theme: Theme) -> None:
        self._title.set_theme(theme)
        dress(self._mask_label, tone(theme, "text"), 14)
        for switch in (self.scale, self.positions, self.bias):
            switch.set_theme(theme)

    def _on_changed(self, flags: Changed) -> None:
        if flags & Changed.DOCUMENT:
            self._show()

    def _show(self) -> None:
        document = self._store.document
        for switch in (self.scale, self.positions, self.bias):
            switch.reduced_motion = self._store.settings.values.reduced_motion
        self.scale.show_state(document.scaled)
        self.positions.show_state(document.positions != "none")
        self.bias.show_state(has_bias(document))
        kinds = [kind for kind, _ in MASKS]
        index = kinds.index(document.mask.kind) if document.mask.kind in kinds else -1
        with QSignalBlocker(self.mask_kind), QSignalBlocker(self.width_box):
            self.mask_kind.setCurrentIndex(index)
            self.width_box.setValue(document.mask.width)
        self.mask_kind.setToolTip(MASKS[index][1] if index >= 0 else "A mask from the file.")
        self.width_box.setVisible(document.mask.kind == "window")

    def _send(self, edit: object) -> None:
        if not self._store.apply(edit):
            self._show()

    def _send_mask(self) -> None:
        kind = self.mask_kind.currentData()
        if kind is not None:
            self._send(SetMask(kind, self.width_box.value()))
