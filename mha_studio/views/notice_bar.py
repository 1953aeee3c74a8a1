"""The notice bar: one sentence to the user, calm, over the stage's lower edge; it goes by itself or by Esc."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from mha_studio.paint.fonts import font
from mha_studio.paint.theme import Theme
from mha_studio.session.changes import Notice
from mha_studio.session.store import Store
from mha_studio.views.parts import mixed, tint, tone

SECONDS = {"info": 6.0, "error": 12.0}
WIDEST = 720


class NoticeBar(QWidget):
    """Lies over its parent; `place(area)` says over which part of it."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._theme = theme
        self._area = QRect()
        self.kind = "info"
        self.label = QLabel(self)
        self.label.setObjectName("noticeText")
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setFont(font("sans", 14))
        self.close_button = QToolButton(self)
        self.close_button.setText("×")
        self.close_button.setAccessibleName("Close this notice")
        self.close_button.setToolTip("Close (Esc)")
        self.close_button.setFont(font("sans", 18))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 10, 10)
        row.setSpacing(12)
        row.addWidget(self.label, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        store.notice.connect(self.show_notice)
        self.set_theme(theme)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown; empty where none is."""
        return self.label.text() if self.isVisibleTo(self.parentWidget()) else ""

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        tint(self.label, tone(theme, "text"))
        self.update()

    def show_notice(self, notice: Notice) -> None:
        """Show a sentence in place of the one before."""
        self.kind = notice.kind
        self.label.setText(notice.text)
        self.setAccessibleName(notice.text)
        self._fit()
        self.show()
        self.raise_()
        self.update()
        self._timer.start(int(1000 * SECONDS[notice.kind]))

    def dismiss(self) -> None:
        self._timer.stop()
        self.hide()

    def place(self, area: QRect) -> None:
        """Stand in the lower middle of `area`, in the parent's coordinates."""
        self._area = area
        self._fit()

    def _fit(self) -> None:
        if self._area.isEmpty():
            return
        beside = 20 + 12 + 10 + self.close_button.sizeHint().width()
        room = min(WIDEST, self._area.width() - 24)
        text = self.label.fontMetrics().boundingRect(
            QRect(0, 0, room - beside, 1000), int(Qt.TextFlag.TextWordWrap), self.label.text()
        )
        width = min(room, text.width() + beside + 8)
        height = max(text.height(), self.close_button.sizeHint().height()) + 22
        x = self._area.x() + (self._area.width() - width) // 2
        self.setGeometry(x, self._area.bottom() - height - 10, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = tone(self._theme, "negative" if self.kind == "error" else "accent")
        fill = mixed(mark, tone(self._theme, "panel"), 0.10)
        painter.setPen(QPen(mixed(mark, tone(self._theme, "border"), 0.6), 1.0))
        painter.setBrush(fill)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mark)
        painter.drawRoundedRect(box.adjusted(7, 9, 11 - box.width(), -9), 2, 2)
