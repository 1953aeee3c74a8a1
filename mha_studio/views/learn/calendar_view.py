"""A year of days as a field of squares, darker where more was answered; under the pointer each says its day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mha_studio.language import tr
from mha_studio.paint.fonts import font
from mha_studio.paint.theme import Theme
from mha_studio.views.parts import mixed, tone

GAP = 3.0
MOST_CELL = 15.0
STEPS = (0, 1, 5, 10, 20)
"""From how many answers on a day is a shade darker."""


class Calendar(QWidget):
    """`weeks` columns, the last with today in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendar")
        self._theme = theme
        self._days: Mapping[date, int] = {}
        self._today = date.today()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Mapping[date, int], today: date) -> None:
        self._days, self._today = days, today
        recent = sum(count for day, count in days.items() if (today - day).days < 30)
        self.setAccessibleName(
            tr("Calendar: {today} answers today, {recent} in the last 30 days").format(
                today=days.get(today, 0), recent=recent
            )
        )
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, round(7 * (MOST_CELL + GAP)) + 20)

    def _cells(self) -> list[tuple[date, QRectF]]:
        side, top = MOST_CELL, 18.0
        weeks = min(53, max(8, int((self.width() + GAP) // (side + GAP))))
        monday = self._today - timedelta(days=self._today.weekday(), weeks=weeks - 1)
        out: list[tuple[date, QRectF]] = []
        for index in range(weeks * 7):
            day = monday + timedelta(days=index)
            if day <= self._today:
                week, place = divmod(index, 7)
                out.append((day, QRectF(week * (side + GAP), top + place * (side + GAP), side, side)))
        return out

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.setFont(font("sans", 11))
        locale, named = QLocale(), -100.0
        for day, box in self._cells():
            shade = sum(self._days.get(day, 0) >= step for step in STEPS[1:]) / (len(STEPS) - 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(tone(theme, "accent"), tone(theme, "raised"), shade))
            painter.drawRoundedRect(box, 3, 3)
            if day == self._today:
                painter.setPen(tone(theme, "text"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            if day.day <= 7 and day.weekday() == 0 and box.x() - named > 34 and box.x() < self.width() - 26:
                named = box.x()
                painter.setPen(tone(theme, "muted"))
                painter.drawText(
                    QPointF(box.x(), 11), locale.monthName(day.month, QLocale.FormatType.ShortFormat)
                )

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            for day, box in self._cells():
                if box.contains(QPointF(event.pos())):
                    count = tr("%n answer(s)", "", self._days.get(day, 0))
                    QToolTip.showText(event.globalPos(), f"{day.isoformat()}: {count}", self)
                    return True
            QToolTip.hideText()
            return True
        return super().event(event)
