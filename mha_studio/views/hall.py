"""The stage as an audience sees it: the same picture with a presentation's `View`, and over it what the teacher has
switched on. Clicking, typing and the arrow keys work as on the stage of the studio.

`paint_picture` draws all of it onto any painter, so the teacher's window shows the very same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mha_studio.paint.theme import Theme
from mha_studio.paint.washout import washed
from mha_studio.scene import Frame, View
from mha_studio.scene.choices import choice_at
from mha_studio.scene.presented import foot_height
from mha_studio.scene.view import Choice, least_in_hall
from mha_studio.scene.why_card import MOST_TERMS, why_card
from mha_studio.session.changes import Changed, Notice
from mha_studio.session.desk import Desk, Point
from mha_studio.session.lens import explain_shown
from mha_studio.session.store import Store
from mha_studio.views.hall_paint import (
    paint_chips,
    paint_glass,
    paint_help,
    paint_keys,
    paint_spotlight,
    paint_strokes,
)
from mha_studio.views.stage import Stage

POINTS = 20.0
"""The smallest text in a hall."""
STILL_MS = 3000
"""After so long without motion the pointer is hidden."""
SAID_MS = 5000
"""How long a sentence of the program stands on the picture."""
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_Meta,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock,
    }
)


class HallStage(Stage):
    """Shows the store's picture to a hall. Object name `hallStage`."""

    def __init__(self, store: Store, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(store, theme, parent)
        self.setObjectName("hallStage")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAutoFillBackground(False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.desk = desk
        self.help_rows: Sequence[tuple[str, str]] = ()
        self.shows_wash = True
        """Whether the wash-out preview is seen here; not where the teacher has a picture of their own for it."""
        self.sentence: Callable[[], str] = str
        """What stands in the caption's place; "" for the step's own caption."""
        self.brief: Callable[[], str] = str
        """The same in fewer words, where it can be, for where room is short."""
        self.choices: Callable[[], tuple[Choice, ...]] = tuple
        self.choose: Callable[[int], object] = int
        """What can be answered, and what is told which answer was chosen, from 0."""
        self._frozen: QImage | None = None
        self._said = ""
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(STILL_MS)
        self._still.timeout.connect(self._hide_pointer)
        self._unsaid = QTimer(self)
        self._unsaid.setSingleShot(True)
        self._unsaid.setInterval(SAID_MS)
        self._unsaid.timeout.connect(self._say_nothing)
        self.editor.installEventFilter(self)
        self._dress()
        desk.changed.connect(self._on_desk)
        store.notice.connect(self._say)

    # ---- what is shown -------------------------------------------------------------------------------------------

    @property
    def least(self) -> float:
        """The smallest text in pixels: twenty points of this screen, more on one of very many pixels."""
        return least_in_hall(POINTS, self.logicalDpiY(), self.width(), self.height())

    @property
    def view(self) -> View:
        return replace(
            super().view, form="presentation", least=self.least, text_scale=1.0,
            said=self.sentence(), brief=self.brief(), choices=self.choices(),
        )  # fmt: skip

    @property
    def theme(self) -> Theme:
        return self._painter.theme

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._dress()

    def _dress(self) -> None:
        """The field over a cell and the menu of a cell in letters for a hall, and in the hall's colours."""
        theme, px = self.theme, round(1.1 * self.least)
        sheet = (
            f"QLineEdit {{ font-size: {px}px; font-family: 'JetBrains Mono'; background: {theme.panel};"
            f" color: {theme.text}; border: 3px solid {theme.accent}; border-radius: 6px; padding: 0 6px; }}"
            f"QMenu {{ font-size: {round(self.least)}px; background: {theme.panel}; color: {theme.text}; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()  # its letters go with the size of the field

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_picture(painter)
        if self.desk.is_on("help"):
            paint_help(painter, self.theme, self.view, self.help_rows)
        painter.end()
        self.painted.emit()

    def paint_picture(self, painter: QPainter) -> None:
        """What the audience sees, in this stage's logical pixels: blank, frozen, or the moment with all over it."""
        whole = QRectF(0.0, 0.0, float(self.width()), float(self.height()))
        if self.desk.blank:
            painter.fillRect(whole, QColor(self.desk.blank))
        elif self._frozen is not None:
            painter.drawImage(whole, self._frozen_for(painter))
        elif self.desk.is_on("washed") and self.shows_wash:
            painter.drawImage(whole, washed(self.snapshot(), self.desk.wash))
        else:
            self._paint_moment(painter)

    def _frozen_for(self, painter: QPainter) -> QImage:
        """The frozen picture, made smaller with care where it is drawn smaller."""
        assert self._frozen is not None
        size = (QSizeF(self.size()) * painter.deviceTransform().m11()).toSize()
        if size.isEmpty() or size.width() >= self._frozen.width():
            return self._frozen
        smooth = Qt.TransformationMode.SmoothTransformation
        return self._frozen.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)

    def snapshot(self) -> QImage:
        """The picture of this moment with all that lies over it, at the screen's own resolution."""
        ratio = self.devicePixelRatioF()
        image = QImage(
            max(1, round(self.width() * ratio)),
            max(1, round(self.height() * ratio)),
            QImage.Format.Format_RGB32,
        )
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        self._paint_moment(painter)
        painter.end()
        return image

    def _paint_moment(self, painter: QPainter) -> None:
        desk, view, frame = self.desk, self.view, self.frame
        painter.fillRect(QRectF(0.0, 0.0, view.width, view.height), QColor(self.theme.window))
        self._painter.paint(painter, frame, self.devicePixelRatioF())
        foot = foot_height(self._store.shown, view, frame.step)
        if desk.is_on("why"):
            self._paint_why(painter, frame, view, foot)
        if desk.strokes:
            paint_strokes(painter, self.theme, view, desk.strokes)
        if desk.pointer is not None:
            at = QPointF(desk.pointer[0] * view.width, desk.pointer[1] * view.height)
            if desk.is_on("spotlight"):
                paint_spotlight(painter, view.width, view.height, at)
            if desk.is_on("magnifier"):
                paint_glass(painter, self._painter, frame, view, at)
        if desk.pressed:
            paint_keys(painter, self.theme, view, frame, desk.pressed)
        if self._said:
            paint_chips(painter, self.theme, view, (self._said,), view.height - foot)

    def _paint_why(self, painter: QPainter, frame: Frame, view: View, foot: float) -> None:
        shown, cell = self._store.shown, self._store.selected
        if cell is None or not shown.has(cell):
            return
        items = why_card(frame, view, explain_shown(shown, cell, MOST_TERMS), foot)
        over = Frame(view.width, view.height, items, frame.step, frame.caption)
        self._painter.paint(painter, over, self.devicePixelRatioF())

    # ---- what was switched ---------------------------------------------------------------------------------------

    def _on_desk(self) -> None:
        if self.desk.is_on("frozen") != (self._frozen is not None):
            self._frozen = self.snapshot() if self.desk.is_on("frozen") else None
        self._show_pointer()
        self.update()

    def _on_changed(self, flags: Changed) -> None:
        super()._on_changed(flags)
        if flags & Changed.STATUS:  # another title may be another document
            self.update()

    def _say(self, notice: Notice) -> None:
        """What the program has to say is said here too: its own window is not seen."""
        if self.isVisible():
            self._said = notice.text
            self._unsaid.start()
            self.update()

    def _say_nothing(self) -> None:
        self._said = ""
        self.update()

    # ---- the pointer ---------------------------------------------------------------------------------------------

    def _share(self, at: QPointF) -> Point:
        return at.x() / max(self.width(), 1), at.y() / max(self.height(), 1)

    def _has_pointer(self) -> bool:
        """Whether the pointer is a tool just now, or the picture is not the present one, so that no cell is meant."""
        desk = self.desk
        return bool(desk.blank) or any(desk.is_on(name) for name in ("frozen", "pen", "help"))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._show_pointer()
        self.desk.point(self._share(event.position()))
        if self.desk.drawing:
            self.desk.draw_to(self._share(event.position()))
        elif not self._has_pointer():
            super().mouseMoveEvent(event)
            if self._choice(event.position()) is not None:
                self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _choice(self, at: QPointF) -> int | None:
        """The answer of a lesson's question at a point."""
        view = self.view
        return choice_at(view, at.x(), at.y()) if view.choices else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        if self.desk.blank:
            self.desk.set_blank("")
        elif self.desk.is_on("pen") and left and not self.desk.is_on("frozen"):
            self.desk.begin_stroke(self._share(event.position()))
        elif not self._has_pointer():
            choice = self._choice(event.position()) if left else None
            if choice is None:
                super().mousePressEvent(event)
            else:
                self.choose(choice)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.desk.drawing:
            self.desk.end_stroke()
        elif not self._has_pointer():
            super().mouseReleaseEvent(event)
            self._show_pointer()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.desk.is_on("pen"):
            self.mousePressEvent(event)
        elif not self._has_pointer():
            super().mouseDoubleClickEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self._has_pointer():
            super().wheelEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.desk.point(None)
        super().leaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._still.stop()
        self._unsaid.stop()
        self._said = ""
        super().hideEvent(event)

    def _hide_pointer(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    def _show_pointer(self) -> None:
        """The pointer as it should be, and hidden again after a while."""
        if self.isVisible():
            self._still.start()
        if any(self.desk.is_on(name) for name in ("pen", "magnifier")):
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif self.cursor().shape() in (Qt.CursorShape.BlankCursor, Qt.CursorShape.CrossCursor):
            self.unsetCursor()

    # ---- keys ----------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in _MODIFIERS:
                return super().event(event)
            if self.desk.blank:  # any key brings the picture back, and does nothing else
                event.accept()
                return True
            if not event.isAutoRepeat():
                shown = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.NativeText)
                self.desk.press(shown)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.desk.blank:
            if event.key() not in _MODIFIERS:
                self.desk.set_blank("")
            return
        super().keyPressEvent(event)

    def _takes(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """As on the stage, but Escape leaves the presentation and "." and "," are a remote's."""
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Period, Qt.Key.Key_Comma):
            return False
        return super()._takes(key, modifiers)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the field over a cell leaves the field, not the presentation."""
        if event.type() == QEvent.Type.ShortcutOverride and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().eventFilter(watched, event)
