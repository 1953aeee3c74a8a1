"""The window: where each view stands, and what the window itself answers for (theme, status line, closing).

What an action does to the document is the store's; the table of actions is in `window_actions.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mha_studio.app import asking, exporting, files, learning
from mha_studio.app.actions import Actions
from mha_studio.app.banner import Banner
from mha_studio.app.drops import FileDrops
from mha_studio.app.keys import ALONG, KeyGuard
from mha_studio.app.languages import without_font
from mha_studio.app.outfit import DRESSED_ANEW, MADE_ANEW, put_on, wanted_theme
from mha_studio.app.place import kept_place, put_in_place
from mha_studio.app.status import status_text, status_tip
from mha_studio.app.window_actions import action_rows, scenario_rows
from mha_studio.app.windows import Windows
from mha_studio.document.document import Document
from mha_studio.document.scenarios import first_document
from mha_studio.language import tr
from mha_studio.paint.fonts import load_fonts, scaled
from mha_studio.paint.icons import icon
from mha_studio.paint.theme import Theme, qt_palette, style_sheet
from mha_studio.session.changes import EVERYTHING, Changed, Notice
from mha_studio.session.settings import Settings, user_file
from mha_studio.session.store import Store
from mha_studio.session.watcher import FileWatch
from mha_studio.views.head_rail import HeadRail
from mha_studio.views.lens_bar import LensBar
from mha_studio.views.model_bar import ModelBar
from mha_studio.views.notice_bar import NoticeBar
from mha_studio.views.parts import Card, dress, plain_tip, tone
from mha_studio.views.stage import Stage
from mha_studio.views.step_ribbon import StepRibbon
from mha_studio.views.token_edit import TokenEdit
from mha_studio.views.transport import Transport
from mha_studio.views.what_if import WhatIf
from mha_studio.views.why_panel import WhyPanel

if TYPE_CHECKING:
    from mha_studio.app.lesson_player import LessonPlayer
    from mha_studio.app.presentation import Presentation
    from mha_studio.app.tour import Tour
    from mha_studio.session.keeper import Keeper
    from mha_studio.session.recovery import Recovery
    from mha_studio.views.learn.learn_view import LearnView

MARGIN = 16
SMALLEST = (900, 520)
"""A projector's or a small laptop's screen of 1920 × 1080 at 200 % has 960 × 540 of these."""
TIGHT = (1024, 640)
"""Where either side is shorter than this, what can be done by a key as well gives its place up."""
FIRST = (1440, 900)
COMPACT_WIDTH = 1500
"""Below this the side panels and the gaps are narrower."""


class TopBar(QFrame):
    """The strip under the menus, with a hairline below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), tone(self._theme, "panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, tone(self._theme, "border"))


class MainWindow(QMainWindow):
    """The studio. `store` is what it shows; without a document it opens with the first scenario. `windows`: those of
    the same process; without them it is the only one."""

    painted = Signal()
    """Once, when the first picture is on the screen."""

    def __init__(
        self,
        document: Document | None = None,
        settings: Settings | None = None,
        windows: Windows | None = None,
    ) -> None:
        super().__init__()
        self._was_painted = False
        self._is_closed = False
        self._presentation: Presentation | None = None
        load_fonts()
        settings = settings if settings is not None else Settings(user_file())
        problem = put_on(settings.values)
        self.store = Store(document if document is not None else first_document(), settings, self)
        self.windows = windows if windows is not None else Windows(settings, parent=self)
        self.windows.add(self)
        self.keeper: Keeper | None = None
        self.learn: LearnView | None = None
        self.lesson: LessonPlayer | None = None
        self.tour: Tour | None = None
        self.watch = FileWatch(self)
        self.watch.changed.connect(self._on_changed_elsewhere)
        self.watch.gone.connect(lambda: asking.gone(self))
        self.theme = wanted_theme(settings.values)
        self.setObjectName("mainWindow")
        self.setMinimumSize(*SMALLEST)
        self._views(self.theme)
        self._arrange()
        self._dress()
        self.actions_table = Actions(action_rows(self), self, settings.values.keys)
        self.addActions(self.actions_table.all())
        self.actions_table.fill(self.menuBar())
        self.painted.connect(lambda: QTimer.singleShot(0, self, self._add_scenarios))
        self._hook_up()
        self.store.changed.connect(self._on_changed)
        put_in_place(self, settings.values.geometry, (scaled(FIRST[0]), scaled(FIRST[1])))
        self._keys = _application().findChild(KeyGuard) or KeyGuard(_application())
        self._drops = FileDrops(self)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.follow_system)
        self._on_changed(Changed.DOCUMENT | Changed.STATUS)
        self._leave_focus_on_the_stage()
        problem, self.store.settings.problem = self.store.settings.problem or problem, ""
        if problem:
            QTimer.singleShot(0, self, lambda: self.store.tell(problem, "error"))

    # ---- parts -------------------------------------------------------------------------------------------------

    def _views(self, theme: Theme) -> None:
        store = self.store
        self.top = TopBar(theme)
        self.token_edit = TokenEdit(store, theme)
        self.model_bar = ModelBar(store, theme)
        self.ribbon = StepRibbon(store, theme)
        self.left = Card(theme)
        self.rail = HeadRail(store, theme)
        self.what_if = WhatIf(store, theme)
        self.lens_bar = LensBar(store, theme)
        self.stage = Stage(store, theme, ground=True)
        self.stage.further = lambda cell: exporting.menu_rows(self, cell)
        self.right = Card(theme)
        self.why = WhyPanel(store, theme)
        self.transport = Transport(store, theme)
        self._undo, self._redo = QToolButton(), QToolButton()
        self.present_button = QPushButton(tr("Present {key}").format(key="F5"))
        self.present_button.setObjectName("presentButton")
        self.present_button.setAccessibleName(tr("Present"))
        self.present_button.setToolTip(
            tr("Fill a screen with the picture, for a hall ({key})").format(key="F5")
        )
        self.present_button.setProperty("primary", True)
        self.present_button.clicked.connect(lambda: self.present())
        self._place, self._status = QLabel(), QLabel()
        for label in (self._place, self._status):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like a tag
        self._themed: tuple[Any, ...] = (
            self.top, self.token_edit, self.model_bar, self.ribbon, self.left, self.rail, self.what_if, self.lens_bar,
            self.stage, self.right, self.why, self.transport,
        )  # fmt: skip

    def _arrange(self) -> None:
        centre = self.centre = QWidget(self)
        centre.setObjectName("centre")
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        bar = QHBoxLayout(self.top)
        bar.setContentsMargins(MARGIN, 6, MARGIN, 6)
        bar.setSpacing(16)
        bar.addWidget(self.token_edit, 1)
        bar.addWidget(self.model_bar)
        for part in (self._undo, self._redo):
            part.setProperty("quiet", True)
            part.setIconSize(QSize(scaled(22), scaled(22)))
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            bar.addWidget(part)
        self.learn_button = QPushButton(tr("Learn"))
        self.learn_button.setObjectName("learnButton")
        self.learn_button.setAccessibleName(tr("Learn"))
        self.learn_button.setToolTip(tr("Recall, lessons and labs (L)"))
        self.learn_button.clicked.connect(lambda: learning.show(self))
        bar.addWidget(self.learn_button)
        self.export_button = QPushButton(tr("Export"))
        self.export_button.setObjectName("exportButton")
        self.export_button.setAccessibleName(tr("Export"))
        self.export_button.setToolTip(tr("Pictures, films, numbers and code (Ctrl+E)"))
        self.export_button.clicked.connect(lambda: exporting.show(self))
        bar.addWidget(self.export_button)
        bar.addWidget(self.present_button)
        column.addWidget(self.top)
        self.banner = Banner(self.theme, centre)
        column.addWidget(self.banner)

        body = self.body = QVBoxLayout()
        body.setContentsMargins(MARGIN, 10, MARGIN, 0)
        body.setSpacing(10)
        body.addWidget(self.ribbon)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        beside = QVBoxLayout(self.left)
        beside.setContentsMargins(12, 14, 12, 12)
        beside.setSpacing(10)
        beside.addWidget(self.rail, 1)
        beside.addWidget(self.what_if)
        beside.addWidget(self.lens_bar)
        why = QVBoxLayout(self.right)
        why.setContentsMargins(1, 1, 1, 1)
        why.addWidget(self.why)
        middle.addWidget(self.left)
        middle.addWidget(self.stage, 1)
        middle.addWidget(self.right)
        body.addLayout(middle, 1)
        body.addWidget(self.transport)
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 0, 4, 0)
        foot.addWidget(self._place)
        foot.addWidget(
            self._status, 1
        )  # all that is left of the line: a longer text need not wait for the layout
        self._status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._place.setObjectName("documentName")
        self._status.setObjectName("statusLine")
        body.addLayout(foot)
        column.addLayout(body, 1)
        self.rooms = QStackedWidget(self)
        """The studio, and beside it the Learn page once it was asked for."""
        self.rooms.addWidget(centre)
        self.setCentralWidget(self.rooms)
        self.notice = NoticeBar(self.store, self.theme, centre)
        self._keep_left_to_right()
        self._themed = (*self._themed, self.notice, self.banner)
        self._tint_foot()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panels()

    def _fit_panels(self) -> None:
        compact = self.width() < scaled(COMPACT_WIDTH)
        tight = self.width() < scaled(TIGHT[0]) or self.height() < scaled(TIGHT[1])
        self._tighten(tight)
        # With large words the panels take no more than their part, so that the stage keeps the middle.
        right = 284 if tight and self.width() < scaled(TIGHT[0]) else 308 if compact else 400
        self.left.setFixedWidth(min(scaled(200 if compact else 252), max(252, round(0.22 * self.width()))))
        self.right.setFixedWidth(min(scaled(right), max(400, round(0.33 * self.width()))))
        self.transport.set_compact(compact)
        self._fit_top()
        QTimer.singleShot(0, self, self._place_notice)

    def _tighten(self, tight: bool) -> None:
        """Gaps, margins and least sizes for a small screen, or as they are on others."""
        bar, gap = self.top.layout(), 6 if tight else 10
        if bar is not None:
            bar.setContentsMargins(MARGIN, 4 if tight else 6, MARGIN, 4 if tight else 6)
            bar.setSpacing(8 if tight else 16)
        self.body.setContentsMargins(MARGIN, gap, MARGIN, 0)
        self.body.setSpacing(gap)
        if (beside := self.left.layout()) is not None:
            beside.setSpacing(gap)
        self.stage.setMinimumSize(*((320, 220) if tight else (420, 300)))
        for part in (self.rail, self.what_if, self.model_bar, self.transport):
            part.set_tight(tight)

    def _fit_top(self) -> None:
        """Where the bar under the menus has not room for all of it, what the menus have as well gives way first."""
        spare: tuple[tuple[QWidget, ...], ...] = (
            self.model_bar.spare, (self._undo, self._redo), (self.export_button,), (self.learn_button,),
        )  # fmt: skip
        for parts in spare[1:]:  # d_k has been seen to
            for part in parts:
                part.setVisible(True)
        for parts in spare:
            for box in (self.model_bar.layout(), self.top.layout()):
                if box is not None:
                    box.invalidate()
            if self.top.minimumSizeHint().width() <= self.width():
                return
            for part in parts:
                part.setVisible(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(
                0, self, self.painted.emit
            )  # the views paint in the same pass, after their window

    def _place_notice(self) -> None:
        """Over the status line, so that it covers nothing that one works with."""
        bar = self.transport.geometry()
        top = bar.bottom() + 4
        self.notice.place(QRect(bar.x(), top, bar.width(), self.centre.height() - 3 - top))

    # ---- looks -------------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        app = _application()
        app.setPalette(qt_palette(self.theme))
        sheet = style_sheet(self.theme)
        if sheet != app.styleSheet():  # taking the same one again costs as much as taking another
            app.setStyleSheet(sheet)

    def set_theme_choice(self, name: str) -> None:
        """ "system", "light" or "dark"; kept for the next start."""
        self.store.choose("theme", name)

    def take_setting(self, name: str) -> None:
        """A setting has another value: what the window itself shows of it."""
        if name == "language":
            self.actions_table.reword([*action_rows(self), *scenario_rows(self)])
        if name in MADE_ANEW:
            self.rebuild()
        if name == "language":
            QTimer.singleShot(0, self, self._reword_preferences)  # they have just been clicked in
        elif name in DRESSED_ANEW:
            self.follow_system()
        elif name == "keys":
            self.actions_table.use_keys(self.store.settings.values.keys)
        if self._presentation is not None:
            self._presentation.take_setting(name)

    def _reword_preferences(self) -> None:
        """Where the preferences are open, the same page of them in the words of now."""
        from mha_studio.app.preferences import Preferences

        for dialog in self.findChildren(Preferences):
            if dialog.isVisible():
                place, row = dialog.geometry(), dialog.groups.currentRow()
                dialog.close()
                anew = Preferences(self)
                anew.groups.setCurrentRow(row)
                anew.setGeometry(place)
                anew.show()

    def rebuild(self) -> None:
        """Make every view anew, in the text size and the words of now; document, time and choices stay."""
        had_focus = self.focusWidget()
        name = had_focus.objectName() if had_focus is not None else ""
        zoom = (self.stage.zoom, self.stage.pan_x, self.stage.pan_y)
        ours = QApplication.focusWidget() is None or QApplication.focusWidget() is had_focus
        in_learn = self.learn is not None and self.rooms.currentWidget() is self.learn
        of_learn = self.learn.kept() if self.learn is not None and in_learn else None
        learning.close(self)
        self.learn = None
        old = self.takeCentralWidget()
        self._themed = ()
        self._dress()
        self._views(self.theme)
        self._arrange()
        self._hook_up()
        self.rooms.show()
        self.stage.zoom, self.stage.pan_x, self.stage.pan_y = zoom
        self._on_changed(EVERYTHING)
        self._fit_panels()
        if old is not None:
            old.hide()
            old.deleteLater()
        self._leave_focus_on_the_stage()
        if of_learn is not None:
            learning.show(self).go_on(of_learn)
        found = self.findChild(QWidget, name) if name else None
        if ours and found is not None and found.isVisibleTo(self):
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hook_up(self) -> None:
        """What views have from the table of actions."""
        self._undo.setDefaultAction(self.actions_table["undo"])
        self._redo.setDefaultAction(self.actions_table["redo"])
        self._draw_signs()

    def follow_system(self) -> None:
        theme = wanted_theme(self.store.settings.values)
        if theme != self.theme:
            self.theme = theme
            self._dress()
            for part in self._themed:
                part.set_theme(theme)
            if self._presentation is not None:
                self._presentation.follow_theme()
            self._tint_foot()
            self._draw_signs()

    def add_themed(self, part: Any) -> None:
        """A part that came later follows the theme from now on."""
        self._themed = (*self._themed, part)

    def drop_themed(self, part: Any) -> None:
        """A part that goes again."""
        self._themed = tuple(each for each in self._themed if each is not part)

    def _draw_signs(self) -> None:
        for name in ("undo", "redo"):
            self.actions_table[name].setIcon(icon(name, self.theme))
            self.actions_table[name].setIconVisibleInMenu(False)

    def _tint_foot(self) -> None:
        dress(self._place, tone(self.theme, "muted"), 12)
        dress(self._status, tone(self.theme, "muted"), 12, "mono")

    # ---- what the actions call ---------------------------------------------------------------------------------

    def edit_tokens(self) -> None:
        self.token_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.token_edit.selectAll()

    def _add_scenarios(self) -> None:
        """Reading the scenarios takes longer than a frame's share, so they come after the first picture."""
        self.actions_table.add(scenario_rows(self))

    def zoom(self, factor: float) -> None:
        self.stage.zoom_by(factor)

    def fit(self) -> None:
        self.stage.fit()

    def present(self, screen: int | None = None) -> None:
        """Present: on the screen of that number, else on the one chosen last."""
        names = [each.name() for each in QGuiApplication.screens()]
        self.presentation().start("" if screen is None else names[screen])

    def toggle_teacher(self) -> None:
        self.presentation().toggle_teacher()

    @property
    def presenting(self) -> bool:
        return self._presentation is not None and self._presentation.running

    def presentation(self) -> Presentation:
        """This window's presentation, made when it is first wanted."""
        if self._presentation is None:
            from mha_studio.app.presentation import Presentation

            self._presentation = Presentation(self)
        return self._presentation

    def toggle_motion(self) -> None:
        values = self.store.settings.values
        self.store.choose("reduced_motion", not values.reduced_motion)

    # ---- what the store says -----------------------------------------------------------------------------------

    def _on_changed(self, flags: Changed) -> None:
        if flags & Changed.DOCUMENT:
            self._tell_of_missing_signs()
        if flags & (Changed.DOCUMENT | Changed.STATUS):
            store = self.store
            self._place.setText(f"{self.document_name()}{' •' if store.modified else ''}")
            self._place.setToolTip(plain_tip(str(store.path) if store.path else ""))
            self.setWindowTitle(f"{self.document_name()}[*]")
            self.setWindowModified(store.modified)
            self._status.setText(status_text(store))
            self._status.setToolTip(status_tip(store))
            self.actions_table.refresh(("undo", "redo"))
        if flags & (Changed.DOCUMENT | Changed.TRACE | Changed.VIEW | Changed.SELECTION):
            self.actions_table.refresh_keys()

    def _keep_left_to_right(self) -> None:
        """Numbers, matrices, formulas and time run from left to right in every language; the panels change sides."""
        why = self.why
        for part in (
            self.stage, self.ribbon, *self.ribbon.chevrons, self.rail.grid, self.transport, why.formula, why.indexed,
            why.terms, why.torch_line, why.torch_shapes, why.two_ways.list, why.reaches.list, self._status,
        ):  # fmt: skip
            part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _tell_of_missing_signs(self) -> None:
        """Say once of every sign that no font has it, since a box may stand for anything."""
        missing = frozenset(
            without_font("".join(word for words in self.store.document.sentences for word in words))
        )
        if missing - self.windows.signs_told:
            signs = " ".join(sorted(missing - self.windows.signs_told)[:12])
            self.windows.signs_told |= missing
            self.store.tell(
                tr(
                    "No font here has these signs: {signs}; install one for their script, such as Noto."
                ).format(signs=signs)
            )

    def document_name(self) -> str:
        if self.store.home is not None:
            return tr(self.store.document.title) or tr("Lesson")
        if self.store.path is not None:
            return self.store.path.name
        return tr(self.store.document.title) or tr("untitled.mha")

    def on_kernels(self) -> None:
        """The compiled kernels serve from now on: the same numbers again by them, drawn by them."""
        self.store.recompute()
        self.stage.update()

    def report(self, sentence: str) -> None:
        """An exception was caught on its way out; say so once and go on."""
        self.store.notice.emit(Notice(sentence, "error"))

    # ---- closing -----------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if event.spontaneous() and self.store.modified:
            event.ignore()
            asking.leaving(self, self.close)
            return
        if not self._is_closed:
            self._is_closed = True
            self.store.settings.set("geometry", kept_place(self))
            self.notice.dismiss()
            learning.close(self)
            if self.lesson is not None:
                self.lesson.stop()
            if self._presentation is not None:
                self._presentation.close()
            self.store.pause()
            self.store.close()
            self.watch.release()
            if self.keeper is not None:
                self.keeper.close()
            self.windows.remove(self)
        super().closeEvent(event)

    def _leave_focus_on_the_stage(self) -> None:
        """A click on a button does not take the keys away from the stage; the Tab key reaches every button."""
        for part in (*self.findChildren(QAbstractButton), self.rail.grid):
            if part.focusPolicy() == Qt.FocusPolicy.StrongFocus:
                part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for part in (self.rail.grid, *self.ribbon.chevrons):
            part.setProperty(ALONG, True)
        self.stage.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowDeactivate:
            self.store.end_merge()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.watch.look()  # not every file system tells of changes

    def come_forward(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    # ---- files -------------------------------------------------------------------------------------------------

    def open_path(self, path: Path) -> bool:
        """Open a file; a notice says why where that fails."""
        return files.open_path(self, path)

    def load_again(self) -> bool:
        """Show what lies in the document's file now."""
        return files.load_again(self)

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Save, asking for a name where there is none; `then` is done once it is saved."""
        files.save(self, then)

    def close_window(self) -> None:
        """Close, asking first where something would be lost."""
        asking.leaving(self, self.close)

    def start_keeping(self, recovery: Recovery) -> None:
        """From now on unsaved work is kept."""
        from mha_studio.session.keeper import Keeper

        if self.keeper is None:
            self.keeper = Keeper(self.store, recovery)

    def keep_now(self) -> bool:
        """Keep the unsaved work before this returns; False, and a notice, where that cannot be done."""
        return self.keeper is None or self.keeper.keep_now()

    def _on_changed_elsewhere(self) -> None:
        asking.changed_elsewhere(self, saving=False)


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication), "a window needs the application first"
    return app
