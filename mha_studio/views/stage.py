"""The stage: the picture of the moment, and the hand on it (point, choose, set a number, zoom, pan).

It draws what `scene.frame_at` answers and holds nothing of the picture itself, only how it is looked at: zoom, pan, and
the cell under the pointer. What is chosen stands in the store.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mha_studio.document.pins import pin_cell
from mha_studio.language import tr
from mha_studio.paint.fonts import font, text_size
from mha_studio.paint.painter import FramePainter
from mha_studio.paint.theme import Theme
from mha_studio.scene import Frame, View, frame_at, hit, place_of, readout
from mha_studio.scene.reached import reach_marks
from mha_studio.session.changes import Changed
from mha_studio.session.store import Store
from mha_studio.trace.backward_steps import MADE_IN
from mha_studio.trace.gradients import VALUE, GradientTrace
from mha_studio.trace.model import Cell
from mha_studio.trace.names import NAMES
from mha_studio.trace.steps import STEP_IDS
from mha_studio.views import cell_menu, stage_moves
from mha_studio.views.cell_editor import STARTS, CellEditor, Dial, can_pin, can_set
from mha_studio.views.stage_spoken import StageVoice

ZOOM_LEAST, ZOOM_MOST = 0.5, 24.0
_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_SEEN = Changed.TIME | Changed.TRACE | Changed.VIEW | Changed.SELECTION | Changed.DOCUMENT


class Stage(QWidget):
    """Shows `frame_at` for the store's trace and time. Object name `stage`. With `ground` it paints the window's ground
    itself, and what lies behind it need not be painted with each frame."""

    hidden_clicked = Signal(object)
    """A cell whose number is kept back was clicked."""
    painted = Signal()
    """After each paint: the picture of the latest change is on its way to the screen."""

    def __init__(
        self, store: Store, theme: Theme, parent: QWidget | None = None, *, ground: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, ground)
        self.setObjectName("stage")
        self.setAccessibleName(tr("Stage: the matrices of this step"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(420, 300)
        self._store = store
        self._painter = FramePainter(theme)
        self._frame: Frame | None = None
        self._hover: Cell | None = None
        self._pressed: QPointF | None = None
        self._panned = False
        self._twice = False
        self._ring = False
        self._dial: Dial | None = None
        self._stroke: cell_menu.Stroke | None = None
        self.editor = CellEditor(store, self)
        self.editor.left.connect(self._edit_beside)
        self.further: Callable[[Cell], Iterable[cell_menu.Row]] = lambda cell: ()
        """Rows that the window adds to a cell's menu."""
        self.zoom, self.pan_x, self.pan_y = 1.0, 0.0, 0.0
        self._shown_step = store.step_index
        self.spoken = StageVoice(self, store)
        store.changed.connect(self._on_changed)

    # What is shown

    @property
    def view(self) -> View:
        """How the trace is looked at just now."""
        store = self._store
        return View(
            float(self.width()),
            float(self.height()),
            head=min(store.head, store.shown.H - 1),  # a held state may have fewer
            batch=min(store.batch, store.shown.N - 1),
            zoom=self.zoom,
            pan_x=self.pan_x,
            pan_y=self.pan_y,
            decimals=store.decimals,
            selected=store.selected,
            hover=self._hover,
            lit=store.lit,
            hidden=store.hidden,
            own_scale=store.settings.values.own_scale,
            text_scale=text_size(),
        )

    @property
    def frame(self) -> Frame:
        """The picture of this moment, made when it is first asked for after a change."""
        if self._frame is None:
            store = self._store
            plan, t = store.shown_time
            self._frame = frame_at(store.shown, plan, t, self.view)
            if store.reached is not None:
                marks = reach_marks(self._frame, store.reached)
                self._frame = replace(self._frame, items=(*self._frame.items, *marks))
        return self._frame

    @property
    def theme(self) -> Theme:
        return self._painter.theme

    @property
    def pointed(self) -> Cell | None:
        """The cell under the pointer, else the chosen one."""
        return self._hover if self._hover is not None else self._store.selected

    def set_theme(self, theme: Theme) -> None:
        self._painter.set_theme(theme)
        self.update()

    def refresh(self) -> None:
        """Forget the picture and paint anew."""
        self._frame = None
        self.update()

    def _on_changed(self, flags: Changed) -> None:
        self.spoken.refresh(flags)
        if not flags & _SEEN:
            return
        if flags & Changed.TRACE and self._hover is not None and not self._store.trace.has(self._hover):
            self._hover = None
        if flags & Changed.SELECTION:
            self._show_selected()
        step = self._store.step_index
        if step != self._shown_step:
            self._shown_step = step
            self._hover = None
        self._frame = None
        self.update()

    def _show_selected(self) -> None:
        """Go to the step that makes the chosen cell, where it does not stand on the stage as it is."""
        store, cell = self._store, self._store.selected
        if cell is None or store.player.playing:
            return
        if store.shown.has(cell):
            self.setAccessibleDescription(readout(store.shown, cell))
        self._frame = None
        if place_of(self.frame, cell) is not None:
            return
        shown = store.shown
        if isinstance(shown, GradientTrace):
            self._seek_gradient(shown, cell)
            return
        name = NAMES[cell.matrix]
        part = {"q": 0, "k": 1, "v": 2}.get(cell.matrix.split("_")[-1], 0) if name.step == "project" else None
        step = STEP_IDS.index(name.step)
        store.seek(store.schedule.part_end(step, part) if part is not None else store.schedule.step_end(step))

    def _seek_gradient(self, shown: GradientTrace, cell: Cell) -> None:
        """On the way back a step shows one product after the other: go to the moment at which the cell stands there."""
        plan = self._store.schedule
        step = STEP_IDS.index(MADE_IN[cell.matrix])
        span = plan.steps[step]
        for index in range(span.last_beat, span.first_beat - 1, -1):
            if place_of(frame_at(shown, plan, plan.after(index), self.view), cell) is not None:
                self._store.seek(plan.after(index))
                return
        self._store.seek(plan.step_end(step))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers, whatever the language
        if self.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent):
            painter.fillRect(self.rect(), QColor(self._painter.theme.window))
        self._painter.paint(painter, self.frame, self.devicePixelRatioF())
        if self._store.awaited:
            self._wait(painter)
        if self._ring and self.hasFocus():
            painter.setPen(QPen(QColor(self._painter.theme.stroke("accent", 0)), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        painter.end()
        self.painted.emit()

    def _wait(self, painter: QPainter) -> None:
        """What is on the stage is not what was asked for: it steps back behind a veil, and that is said."""
        theme = self._painter.theme
        veil = QColor(theme.window)
        veil.setAlphaF(0.82)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QColor(theme.text))
        painter.setFont(font("sans", 18, weight=600))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Computing the gradients…"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._frame = None
        super().resizeEvent(event)

    # The pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._dial is not None:
            self._dial.turn(at, event.modifiers())
            return
        if self._stroke is not None:
            self._stroke.over(hit(self.frame, at.x(), at.y()))
            return
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            moved = at - self._pressed
            if self._panned or moved.manhattanLength() > 6:
                self._panned = True
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.pan_x += moved.x()
                self.pan_y += moved.y()
                self._pressed = at
                self.refresh()
            return
        cell = hit(self.frame, at.x(), at.y())
        if cell != self._hover:
            self._hover = cell
            self.setCursor(self._pointer_on(cell))
            self.refresh()

    def _pointer_on(self, cell: Cell | None) -> Qt.CursorShape:
        if cell is None:
            return Qt.CursorShape.ArrowCursor
        if self._paints(cell):
            return Qt.CursorShape.CrossCursor
        return Qt.CursorShape.SizeVerCursor if self._turns(cell) else Qt.CursorShape.PointingHandCursor

    def turned(self, cell: Cell) -> bool:
        """Whether the cell's matrix stands there as its transpose, as weights and keys do in a product."""
        alike = [
            block for block in self.frame.blocks() if (block.matrix, block.head) == (cell.matrix, cell.head)
        ]
        return bool(alike) and alike[-1].transposed

    def _turns(self, cell: Cell) -> bool:
        """Whether dragging this cell turns it: the chosen one, where it is an input or pinned already."""
        if cell != self._store.selected:
            return False
        return can_set(cell) or (can_pin(cell) and pin_cell(cell) in self._store.document.pins)

    def _paints(self, cell: Cell) -> bool:
        """Whether dragging from this cell paints the mask: in its step, once it is one of one's own."""
        own = self._store.document.mask.kind == "own" and self.frame.step == "mask"
        return own and cell.matrix in cell_menu.PAINTABLE

    def leaveEvent(self, event: QEvent) -> None:
        if self._hover is not None:
            self._hover = None
            self.refresh()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press(event)
        super().mousePressEvent(event)

    def _press(self, event: QMouseEvent) -> Cell | None:
        """The hand goes down: on a cell that is painted or turned by dragging, what that begins with."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return None
        self._pressed, self._panned, self._twice = event.position(), False, False
        cell = hit(self.frame, event.position().x(), event.position().y())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            if self._paints(cell):
                self._stroke = cell_menu.Stroke(self._store, cell)
            elif self._turns(cell):
                self._dial = Dial(self._store, cell, event.position())
        return cell

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        cell = hit(self.frame, at.x(), at.y())
        done = self._panned or (self._dial is not None and self._dial.turned)
        if self._dial is not None:
            self._dial.release()
            self._dial = None
        if self._stroke is not None:
            if not self._stroke.painted and cell is not None and cell == self._store.selected:
                self._stroke.dab()
            done = done or self._stroke.painted
            self._stroke.release()
            self._stroke = None
        if self._pressed is not None and not done and event.button() == Qt.MouseButton.LeftButton:
            if cell is not None and self._store.player.playing:
                self._store.pause()
            if self._twice and cell is not None:
                self.edit(cell)
            else:
                self._ask(cell)
        self._pressed, self._panned, self._twice = None, False, False
        self.unsetCursor()
        super().mouseReleaseEvent(event)

    def _ask(self, cell: Cell | None) -> None:
        """Ask why of a cell. On the way back a number of the computation may stand beside gradients: its own why is
        part of the way there."""
        shown = self._store.shown
        if cell in self._store.hidden:
            self.hidden_clicked.emit(cell)
            return
        if cell is None or not isinstance(shown, GradientTrace):
            self._store.select(cell)
        elif cell.matrix.startswith(VALUE):
            self._store.follow(shown.meant(cell))
        else:
            self._store.select(shown.meant(cell))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the right button on the cell under it, by the menu key on the chosen one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cell = self._store.selected if by_key else hit(self.frame, event.x(), event.y())
        if cell is None or not self._store.trace.has(cell) or cell in self._store.hidden:
            event.ignore()
            return
        at = event.globalPos()
        if by_key and (box := place_of(self.frame, cell)) is not None:
            at = self.mapToGlobal(QPoint(round(box[0]), round(box[1] + box[3])))
        menu = cell_menu.menu(self._store, cell, self.edit, self, self.further(cell), self.turned(cell))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of two: on a cell that can be set the field opens once the hand lets go, since it may be
        about to turn the number that it has just chosen."""
        cell = self._press(event)
        if self._dial is not None or (cell is not None and can_set(cell)):
            self._twice = True
        elif self._stroke is None:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y() / 120.0
        if turn:
            self.zoom_by(1.2**turn, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1.0 + event.value(), event.position())
                return True
            if event.gestureType() == Qt.NativeGestureType.SmartZoomNativeGesture:
                self.fit()
                return True
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (self._takes(event.key(), event.modifiers()) or stage_moves.takes(self._store, event))
        ):
            event.accept()
            return True
        return super().event(event)

    # Zoom

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Enlarge by `factor`, what is at `about` (the middle if None) staying about where it is."""
        zoom = min(max(self.zoom * factor, ZOOM_LEAST), ZOOM_MOST)
        ratio = zoom / self.zoom
        middle = QPointF(self.width() / 2, self.height() / 2)
        away = (about or middle) - middle
        self.pan_x = away.x() - (away.x() - self.pan_x) * ratio
        self.pan_y = away.y() - (away.y() - self.pan_y) * ratio
        self.zoom = zoom
        self.refresh()

    def fit(self) -> None:
        """All matrices of the step in sight, as at first."""
        self.zoom, self.pan_x, self.pan_y = 1.0, 0.0, 0.0
        self.refresh()

    # Keys

    def _takes(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Arrow keys belong to the cell cursor while a cell is chosen, and Escape lets it go; what begins a number
        belongs to a chosen cell that can be set."""
        plain = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or self._store.selected is None:
            return False
        begins = can_set(self._store.selected) and 0 < key < 0x10000 and chr(key) in STARTS
        return begins or key in _ARROWS or key == Qt.Key.Key_Escape

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            if self._store.selected is None:
                self._choose_first()
            else:
                self.edit(self._store.selected)
        elif event.matches(QKeySequence.StandardKey.Copy) and self._store.selected is not None:
            cell_menu.copy_number(self._store, self._store.selected)
        elif event.matches(QKeySequence.StandardKey.Paste) and can_set(self._store.selected):
            cell = cast(Cell, self._store.selected)
            cell_menu.paste(self._store, cell, self.turned(cell))
        elif self._takes(key, event.modifiers()):
            if key == Qt.Key.Key_Escape:
                self._store.select(None)
            elif key in _ARROWS:
                self._move_cursor(*_ARROWS[key])
            elif self._store.selected is not None:
                self.edit(self._store.selected, event.text())
        elif not stage_moves.move(self, self._store, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in _BY_KEY
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def edit(self, cell: Cell, typed: str = "") -> None:
        """Open the field over a cell that can be set and stands on the stage."""
        box = place_of(self.frame, cell)
        if box is None or not (can_set(cell) or can_pin(cell)) or cell in self._store.hidden:
            return
        self._store.pause()
        self._store.select(cell)
        self.editor.begin(cell, QRectF(*box), typed)

    def _edit_beside(self, down: int, right: int) -> None:
        """The number was taken: choose the next cell and open the field there."""
        before = self._store.selected
        self._move_cursor(down, right)
        cell = self._store.selected
        if cell is not None and cell != before:
            self.edit(cell)

    def _choose_first(self) -> None:
        """Choose the cell at work, or the first of the topmost matrix."""
        store, blocks = self._store, self.frame.blocks()
        if not blocks:
            return
        last = max(blocks, key=lambda block: block.width * block.height * (block.opacity > 0.5))
        active = store.schedule.at(store.player.t).active or (0, 0)
        row, col = min(active[0], last.rows - 1), min(active[1], last.cols - 1)
        row, col = (col, row) if last.transposed else (row, col)
        store.select(Cell(last.matrix, row + last.origin[0], col + last.origin[1], last.head, last.batch))

    def _move_cursor(self, down: int, right: int) -> None:
        """One cell on, in the direction as it is seen; at the edge to the nearest matrix on that side."""
        cell = self._store.selected
        if cell is None:
            return
        alike = [
            block
            for block in reversed(self.frame.blocks())
            if (block.matrix, block.head) == (cell.matrix, cell.head) and block.opacity > 0.3
        ]
        if not alike:
            return
        block = max(alike, key=lambda each: each.rows * each.cols)  # not the one row that is shown enlarged
        row, col = (cell.col, cell.row) if block.transposed else (cell.row, cell.col)
        row, col = row + down - block.origin[0], col + right - block.origin[1]
        if 0 <= row < block.rows and 0 <= col < block.cols:
            row, col = row + block.origin[0], col + block.origin[1]
            row, col = (col, row) if block.transposed else (row, col)
            self._store.select(Cell(cell.matrix, row, col, cell.head, cell.batch))
            return
        self._cross(cell, down, right)

    def _cross(self, cell: Cell, down: int, right: int) -> None:
        """Into the nearest matrix that lies in the direction of the arrow."""
        here = place_of(self.frame, cell)
        if here is None:
            return
        x, y = here[0] + here[2] / 2, here[1] + here[3] / 2
        best: tuple[float, float, float] | None = None
        for block in self.frame.blocks():
            if block.opacity < 0.5 or block.turn > 0.0:
                continue
            near_x = min(max(x, block.x + 0.5), block.x + block.width - 0.5)
            near_y = min(max(y, block.y + 0.5), block.y + block.height - 0.5)
            along = (near_x - x) * right + (near_y - y) * down
            aside = abs((near_x - x) * down) + abs((near_y - y) * right)
            if along > max(here[2] * abs(right), here[3] * abs(down)) * 0.6:
                away = along + 3.0 * aside
                if best is None or away < best[0]:
                    best = (away, near_x, near_y)
        if best is not None:
            target = hit(self.frame, best[1], best[2])
            if target is not None:
                self._store.select(target)
