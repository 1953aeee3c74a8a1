"""The sentences of a batch: which of them is looked at, the further ones to type, one more, one less.

The first is the document's own and is typed at the top of the window; the others are typed here.
"""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from mha_studio.document.edits import SetBatch
from mha_studio.document.inputs import shapes_text
from mha_studio.language import tr
from mha_studio.paint.fonts import scaled
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Changed, Store
from mha_studio.views.fields import SentenceField
from mha_studio.views.parts import LinkButton, dress, tone
from mha_studio.views.token_text import join

NEW = ("dogs bark at night", "it rains", "who is there?")
"""What stands in a new sentence until another is typed."""


class Line(NamedTuple):
    """One further sentence: the button that looks at it, the field, the button that takes it out."""

    number: QToolButton
    field: SentenceField
    drop: QToolButton


class BatchList(QWidget):
    """Object name `batchList`. `set_open(True)` offers to add a sentence also where there is no batch yet."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._open = False
        self.lines: list[Line] = []
        self.setObjectName("batchList")
        self.setAccessibleName(tr("Batch"))
        self._title = QLabel(tr("Batch"))
        self.first = self._number(0)
        self._own = QLabel()
        self._own.setTextFormat(Qt.TextFormat.PlainText)
        self._own.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._own.setToolTip(tr("The first sentence is typed at the top of the window."))
        self.add = LinkButton(tr("Add a sentence"), "plain", theme)
        self.add.setObjectName("batchAdd")
        self.add.setToolTip(
            tr("Compute a further sentence beside this one; shorter ones are filled up with padding.")
        )
        self.add.set_dense(True)
        self.add.clicked.connect(self._add)
        self.shapes = QLabel()
        self.shapes.setObjectName("batchShapes")
        self.shapes.setAccessibleName(tr("The shape of X"))
        self.shapes.setWordWrap(True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        self._first_row = QHBoxLayout()
        self._first_row.setSpacing(6)
        self._first_row.addWidget(self.first)
        self._first_row.addWidget(self._own, 1)
        column.addLayout(self._first_row)
        column.addWidget(self.add)
        column.addWidget(self.shapes)
        self.set_theme(theme)
        self._show()
        store.changed.connect(self._on_changed)

    def set_theme(self, theme: Theme) -> None:
        dress(self._title, tone(theme, "text"), 14)
        dress(self._own, tone(theme, "muted"), 13)
        dress(self.shapes, tone(theme, "muted"), 12)
        self.add.set_theme(theme)

    def set_open(self, open_: bool) -> None:
        self._open = open_
        self._show()

    def _on_changed(self, flags: Changed) -> None:
        if flags & (Changed.DOCUMENT | Changed.VIEW):
            self._show()

    def _show(self) -> None:
        document = self._store.document
        batch = document.batch
        while len(self.lines) < len(batch):
            self._append()
        for index, line in enumerate(self.lines):
            there = index < len(batch)
            for part in line:
                part.setVisible(there)
            if there:
                line.field.show_tokens(batch[index])
                line.number.setChecked(self._store.batch == index + 1)
        many = bool(batch)
        self.first.setVisible(many)
        self._own.setVisible(many)
        self._title.setVisible(many or self._open)
        self.first.setChecked(self._store.batch == 0)
        self._elide()
        self.add.setVisible(many or self._open)
        self.shapes.setVisible(many or self._open)
        said = shapes_text(document)
        self.shapes.setText("\n".join(brief(part) for part in said.split("; ")))
        self.shapes.setToolTip(said.replace("; ", "\n"))
        self.shapes.setAccessibleDescription(said)
        self.setVisible(many or self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - self.first.width() - 8
        words = join(self._store.document.tokens)
        self._own.setText(self._own.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))

    # making rows

    def _number(self, entry: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"batchEntry{entry}")
        button.setText(str(entry + 1))
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setFixedWidth(scaled(26))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(tr("Look at sentence {number}").format(number=entry + 1))
        button.setToolTip(tr("Look at sentence {number} of the batch").format(number=entry + 1))
        button.clicked.connect(partial(self._look, entry))
        return button

    def _append(self) -> None:
        index = len(self.lines)
        field = SentenceField(tr("Sentence {number} of the batch").format(number=index + 2))
        field.setObjectName(f"batchField{index + 1}")
        field.setToolTip(field.accessibleName())
        field.typed.connect(partial(self._type, index))
        field.left.connect(self._leave)
        drop = QToolButton()
        drop.setObjectName(f"batchDrop{index + 1}")
        drop.setText("×")
        drop.setProperty("quiet", True)
        drop.setFixedWidth(scaled(24))
        drop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        drop.setAccessibleName(tr("Take sentence {number} out of the batch").format(number=index + 2))
        drop.setToolTip(drop.accessibleName())
        drop.clicked.connect(partial(self._drop, index))
        line = Line(self._number(index + 1), field, drop)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(line.number)
        row.addWidget(line.field, 1)
        row.addWidget(line.drop)
        self._column.insertLayout(2 + index, row)
        self.lines.append(line)

    # what is asked

    def _texts(self) -> list[str]:
        return [join(tokens) for tokens in self._store.document.batch]

    def _look(self, entry: int, _checked: bool = False) -> None:
        self._store.set_batch(entry)
        self._show()

    def _type(self, index: int, text: str) -> None:
        texts = self._texts()
        texts[index] = text
        self._store.apply(SetBatch(tuple(texts)))

    def _leave(self) -> None:
        self._store.end_merge()
        self._show()

    def _drop(self, index: int, _checked: bool = False) -> None:
        texts = self._texts()
        del texts[index]
        self._store.end_merge()
        self._store.apply(SetBatch(tuple(texts)))
        self._store.end_merge()

    def _add(self) -> None:
        texts = self._texts()
        self._store.end_merge()
        if self._store.apply(SetBatch((*texts, NEW[len(texts) % len(NEW)]))):
            self._store.end_merge()
            field = self.lines[len(texts)].field
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()


def brief(said: str) -> str:
    """ "(6, 2, 8) sequence, batch, embedding" out of one of the sentences on shapes."""
    shape, _, order = said.partition(": ")
    return f"{shape} {order[1 : order.index(')')]}"
