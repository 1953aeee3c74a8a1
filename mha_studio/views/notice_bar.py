"""The notice bar: one sentence to the user, calm, over the status line; it goes by itself, by Esc, or when what it
refused has been mended."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QPolygonF, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from mha_studio.language import tr
from mha_studio.paint.fonts import font, scaled
from mha_studio.paint.theme import Theme
from mha_studio.session.changes import Notice
from mha_studio.session.store import Store
from mha_studio.views.parts import cross_style, mixed, tint, tone
from mha_studio.views.spoken import announce

SECONDS = {"info": 6.0, "error": 12.0}
SIGN = 20
"""Pixels around the sign at the left."""


class NoticeBar(QWidget):
    """Lies over its parent; `place(area)` says over which part of it."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._theme = theme
        self._area = QRect()
        self.kind = "info"
        self._refused = False
        self.label = QLabel(self)
        self.label.setObjectName("noticeText")
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setFont(font("sans", 14))
        self.close_button = QToolButton(self)
        self.close_button.setText("×")
        self.close_button.setAccessibleName(tr("Close this notice"))
        self.close_button.setToolTip(tr("Close (Esc)"))
        self.close_button.setFont(font("sans", 18))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIGN + scaled(18), 3, 6, 3)
        row.setSpacing(12)
        row.addWidget(self.label, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WindowShortcut)
        self._escape.activated.connect(self.dismiss)
        self._escape.setEnabled(False)
        store.notice.connect(self.show_notice)
        store.fitted.connect(self._on_fitted)
        self.set_theme(theme)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown; empty where none is."""
        return "" if self.isHidden() else self.label.text()

    def set_theme(self, theme: Theme) -> None:
        self.close_button.setStyleSheet(cross_style(theme))
        self._theme = theme
        tint(self.label, tone(theme, "text"))
        self.update()

    def show_notice(self, notice: Notice) -> None:
        """Show a sentence in place of the one before."""
        self.kind, self._refused = notice.kind, notice.refused
        self.label.setText(notice.text)
        self.setAccessibleName(notice.text)
        self._fit()
        self._escape.setEnabled(True)
        self.show()
        self.raise_()
        self.update()
        announce(self, notice.text, at_once=notice.kind == "error")
        self._timer.start(int(1000 * SECONDS[notice.kind]))

    def _on_fitted(self) -> None:
        if self._refused:
            self.dismiss()

    def dismiss(self) -> None:
        self._refused = False
        self._timer.stop()
        self._escape.setEnabled(False)
        self.hide()

    def place(self, area: QRect) -> None:
        """Stand at the foot of `area`, in the parent's coordinates; a long sentence grows upwards beyond it."""
        self._area = area
        self._fit()

    def _fit(self) -> None:
        if self._area.isEmpty():
            return
        beside = SIGN + scaled(18) + 12 + 6 + self.close_button.sizeHint().width()
        text = self.label.fontMetrics().boundingRect(
            QRect(0, 0, self._area.width() - beside, 1000), int(Qt.TextFlag.TextWordWrap), self.label.text()
        )
        height = max(text.height() + 12, self.close_button.sizeHint().height() + 6, self._area.height())
        self.setGeometry(self._area.x(), self._area.bottom() + 1 - height, self._area.width(), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        error = self.kind == "error"
        mark = tone(self._theme, "error" if error else "accent")
        painter.setPen(QPen(mixed(mark, tone(self._theme, "border"), 0.4), 1.0))
        painter.setBrush(tone(self._theme, "error_soft" if error else "accent_soft"))
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 8, 8)
        # What went wrong carries a sign of its own in a shape of its own, not just another colour.
        size = float(scaled(18))
        disc = QRectF(10.0, box.center().y() - size / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mark)
        if error:
            disc.adjust(-1.0, -2.0, 1.0, 0.0)
            painter.drawPolygon(
                QPolygonF([QPointF(disc.center().x(), disc.top()), disc.bottomRight(), disc.bottomLeft()])
            )
            disc.adjust(0.0, 0.24 * size, 0.0, 0.0)  # the sign stands where a triangle is wide
        else:
            painter.drawEllipse(disc)
        painter.setPen(tone(self._theme, "panel"))
        painter.setFont(font("sans", 13, bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "!" if error else "i")
