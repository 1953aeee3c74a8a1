"""Presenting: which screen the picture goes to, the window for the hall, the teacher's window, and what the keys call.

What is seen is drawn by `views/hall.py`, what is switched on stands in `session/desk.py`. The document and the position
belong to the store and are the same before, during and after.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mha_studio.app.actions import Actions
from mha_studio.app.outfit import DRESSED_ANEW, MADE_ANEW
from mha_studio.app.present_actions import present_rows
from mha_studio.language import tr
from mha_studio.paint.theme import Theme, theme_for, with_maps
from mha_studio.scene.view import Choice
from mha_studio.session.desk import Blank, Desk
from mha_studio.trace.notes import Notes, notes_of
from mha_studio.views.hall import HallStage

if TYPE_CHECKING:
    from mha_studio.app.lesson_player import LessonPlayer
    from mha_studio.app.main_window import MainWindow
    from mha_studio.app.teacher_window import TeacherWindow

USUAL = (1920, 1080)
"""The size of the picture until it is on a screen."""
MOST_FIGURES = 12
"""How long a number may be that is typed as an answer."""
HALL_THEMES = ("projector", "light", "dark", "program")


def screens_for(names: Sequence[str], wanted: str, own: int) -> tuple[int, int | None]:
    """Which of the screens `names` shows the picture, and which the teacher's window where there is another.

    The one that was chosen; where it is not there, one that the studio's window (on screen `own`) is not on.
    """
    if not names:
        raise ValueError("there is no screen to present on")
    if wanted in names:
        hall = list(names).index(wanted)
    else:
        hall = next((index for index in range(len(names)) if index != own), own)
    others = [index for index in range(len(names)) if index != hall]
    if not others:
        return hall, None
    return hall, own if own in others else others[0]


def _lesson_notes(player: LessonPlayer) -> Notes:
    """A lesson's page: what its author would say, its sentence, and what it asks."""
    from mha_studio.learn import lesson as learn

    page = player.page
    shown = learn.scene(player.lesson, player.index)
    asked = page.do or page.ask
    sentences = (page.text, asked.say) if asked else (page.text,)
    words = [
        "".join(part.text for part in learn.sentence(text, shown.seen(shown.cell))) for text in sentences
    ]
    answers = [
        f"{'✓ ' if choice.state == 'right' else ''}{choice.letter}: {choice.text}"
        for choice in player.choices
    ]
    say = (learn.notes(player.lesson, player.index), *words, "\n".join(answers))
    return Notes(tr(player.lesson.title), tuple(text for text in say if text))


class HallWindow(QWidget):
    """The window that fills the hall's screen."""

    def __init__(self, stage: HallStage, leave: Callable[[], object]) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("hallWindow")
        self._leave = leave
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(stage)
        self.setFocusProxy(stage)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._leave()


class Presentation(QObject):
    """One window's presentation. `screens` answers the screens there are; `notes` what stands beside a step, which a
    lesson may put its own in the place of."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.desk = Desk(window.store, self)
        self.desk.turn("keys", window.store.settings.values.present_keys)
        self.screens: Callable[[], Sequence[QScreen]] = QGuiApplication.screens
        self.notes: Callable[[], Notes] = self._usual_notes
        self.stage = HallStage(window.store, self.desk, self.theme)
        self.stage.sentence = self._lesson_sentence
        self.stage.brief = self._lesson_question
        self.stage.choices = self._lesson_choices
        self.stage.choose = self.answer
        self.stage.installEventFilter(self)
        self.hall = HallWindow(self.stage, self.leave)
        window.destroyed.connect(self.hall.deleteLater)  # without a parent it would stay on
        self.hall.resize(*USUAL)
        self.hall.ensurePolished()
        around = self.hall.layout()
        if around is not None:
            around.activate()  # the teacher's window shows the hall's picture before there is a hall
        self.hall.setWindowTitle(tr("MHA Studio: presentation"))
        self.actions = Actions(present_rows(self), self, window.store.settings.values.keys)
        self.hall.addActions(self.actions.all())
        self.stage.help_rows = self.key_list()
        self.teacher: TeacherWindow | None = None
        self._leaving = False
        self._typed = ""
        self._typed_on: tuple[str, int] | None = None
        self.desk.changed.connect(self._on_desk)

    # ---- coming and going ----------------------------------------------------------------------------------------

    @property
    def running(self) -> bool:
        return self.hall.isVisible()

    def start(self, screen: str = "") -> None:
        """Fill a screen with the picture: the named one, else the one chosen last. With another one free, the
        teacher's window opens there."""
        store = self.window.store
        if screen:
            store.choose("present_screen", screen)
        hall, teacher = self._where()
        screens = self.screens()
        self.stage.set_theme(self.theme)
        self.stage.fit()
        self.hall.setScreen(screens[hall])
        self.hall.setGeometry(screens[hall].geometry())
        self.hall.showFullScreen()
        self.hall.raise_()
        self.hall.activateWindow()
        self.stage.setFocus(Qt.FocusReason.OtherFocusReason)
        if teacher is not None and not self.has_teacher:
            self.open_teacher(screens[teacher])
        self._follow_teacher()
        if self.teacher is not None:
            self.teacher.refresh()

    def leave(self) -> None:
        """Back to the studio; document and position are as they are."""
        if self._leaving:
            return
        self._leaving = True
        self.stage.editor.finish(False)
        self.desk.clear()
        self.hall.hide()
        if self.teacher is not None:
            self.teacher.hide()
        if self.window.isVisible():
            self.window.activateWindow()
        self._leaving = False

    def start_or_leave(self) -> None:
        if self.running:
            self.leave()
        else:
            self.start()

    def escape(self) -> None:
        """Close the list of keys where it is open, bring the picture back where it is blank, else leave."""
        if self.desk.is_on("help"):
            self.desk.turn("help", False)
        elif self.desk.blank:
            self.desk.set_blank("")
        else:
            self.leave()

    def close(self) -> None:
        """The studio's window closes."""
        self.leave()
        if self.teacher is not None:
            self.teacher.close()
        self.hall.close()

    def move_to(self, screen: str) -> None:
        """Show the picture on another screen; the teacher's window makes room where it was in the way."""
        if self.window.store.choose("present_screen", screen) and self.running:
            self.hall.hide()
            if self.has_teacher:
                assert self.teacher is not None
                self.teacher.hide()
            self.start()

    def _where(self) -> tuple[int, int | None]:
        screens = self.screens()
        names = [screen.name() for screen in screens]
        own = self.window.screen()
        here = next((index for index, screen in enumerate(screens) if screen is own), 0)
        return screens_for(names, self.window.store.settings.values.present_screen, here)

    # ---- the teacher's window ------------------------------------------------------------------------------------

    @property
    def has_teacher(self) -> bool:
        return self.teacher is not None and self.teacher.isVisible()

    def toggle_teacher(self) -> None:
        if self.has_teacher:
            assert self.teacher is not None
            self.teacher.hide()
            self.hall.activateWindow()
        else:
            teacher = self._where()[1]
            self.open_teacher(None if teacher is None else self.screens()[teacher])
        self._follow_teacher()

    def open_teacher(self, screen: QScreen | None) -> None:
        """Open the teacher's window, over the whole of `screen`, or as a window of its own where there is no other."""
        if self.teacher is None:
            from mha_studio.app.teacher_window import TeacherWindow

            self.teacher = TeacherWindow(self)
            self.window.destroyed.connect(self.teacher.deleteLater)
            self.teacher.addActions(self.actions.all())
            self.teacher.installEventFilter(self)
        if screen is not None:
            self.teacher.setScreen(screen)
            self.teacher.setGeometry(screen.availableGeometry())
            self.teacher.showMaximized()
        else:
            self.teacher.show()
            self.teacher.raise_()
            self.teacher.activateWindow()

    def _follow_teacher(self) -> None:
        self.stage.shows_wash = not self.has_teacher
        self.stage.update()
        self.actions.refresh()

    def _usual_notes(self) -> Notes:
        """Those of the lesson that is being played, else those of the step."""
        store, player = self.window.store, self.window.lesson
        if player is not None:
            return _lesson_notes(player)
        return notes_of(store.shown, store.step_index, store.head, store.batch)

    def _lesson_sentence(self) -> str:
        """What the lesson that is being played says, for the hall."""
        return "" if self.window.lesson is None else self.window.lesson.said

    def _lesson_question(self) -> str:
        """The same without what the page says before it asks."""
        return "" if self.window.lesson is None else self.window.lesson.asked

    def _lesson_choices(self) -> tuple[Choice, ...]:
        """What the lesson that is being played lets one choose from, or the number that is being typed."""
        player = self.window.lesson
        if player is None:
            return ()
        return (Choice("=", f"{self._typed:<4}_"),) if player.asks_number else player.choices

    def answer(self, choice: int) -> None:
        """Choose an answer of the lesson's question, from 0."""
        player = self.window.lesson
        if player is not None and not player.asks_number:
            player.answer(choice + 1)

    def _type(self, text: str) -> None:
        self._typed = text
        self.stage.refresh()

    def _give(self) -> None:
        """The number that was typed is the answer."""
        player, given = self.window.lesson, self._typed
        self._type("")
        if player is not None:
            player.give(given)

    def show_lesson(self) -> None:
        """What the lesson says or asks has changed."""
        player = self.window.lesson
        page = None if player is None else (player.lesson.id, player.index)
        if page != self._typed_on:
            self._typed, self._typed_on = "", page
        self.stage.help_rows = self.key_list()
        self.stage.refresh()
        if self.has_teacher and self.teacher is not None:
            self.teacher.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a question is open its letters, or figures, answer it, here and in the teacher's window; B blanks at
        other times."""
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(
            event, QKeyEvent
        ):
            call = self._meant(event)
            if call is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.desk.press(QKeySequence(event.key()).toString())
                    call()
                return True
        return super().eventFilter(watched, event)

    def _meant(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does for the answer to a question, None where it does nothing for it."""
        player = self.window.lesson
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if player is None or not alone or self.desk.blank or self.desk.is_on("help"):
            return None
        key, text, typed = event.key(), event.text(), self._typed
        if not player.asks_number:
            choices, place = player.choices, key - Qt.Key.Key_A
            can = 0 <= place < len(choices) and choices[place].state == "open"
            return partial(self.answer, place) if can else None
        if typed and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._give
        if typed and key == Qt.Key.Key_Backspace:
            return partial(self._type, typed[:-1])
        goes_on = text.isdecimal() or (text in ("-", "\N{MINUS SIGN}") if not typed else text in (".", ","))
        return partial(self._type, typed + text) if text and goes_on and len(typed) < MOST_FIGURES else None

    # ---- what the keys call --------------------------------------------------------------------------------------

    def awake(self, call: Callable[[], object]) -> None:
        """Do what a key is for; behind a blank screen it brings the picture back and does nothing else."""
        if self.desk.blank:
            self.desk.set_blank("")
        else:
            call()

    def blank(self, blank: Blank) -> None:
        self.desk.set_blank("" if self.desk.blank else blank)

    def go(self, by: int) -> None:
        """What a remote's two buttons do: a beat on or back, or a step, as was chosen; in a lesson they turn pages."""
        player = self.window.lesson
        if player is not None:
            player.next() if by > 0 else player.back()
            return
        store = self.window.store
        if store.settings.values.present_by == "step":
            store.step(by)
        else:
            store.beat(by)

    def head(self, by: int) -> None:
        """To the next head or the one before, round and round."""
        store = self.window.store
        store.set_head((store.head + by) % store.trace.H)

    def key_list(self) -> list[tuple[str, str]]:
        """The keys and what they do, for the list of keys."""
        rows = []
        for row in self.actions.rows:
            keys = [sequence.toString() for sequence in self.actions[row.id].shortcuts()]
            if keys:
                rows.append((" ".join(keys), row.title))
        player = self.window.lesson
        letters = [] if player is None else [each.letter for each in player.choices if each.state == "open"]
        if letters:
            rows.insert(0, (" ".join(letters), tr("Answer the lesson's question")))
        return rows

    # ---- looks ---------------------------------------------------------------------------------------------------

    @property
    def theme(self) -> Theme:
        """The theme of the picture in the hall."""
        values = self.window.store.settings.values
        name = values.present_theme
        if name == "program":
            return self.window.theme
        return with_maps(theme_for(name), values.signed_map, values.share_map)

    def set_theme_choice(self, name: str) -> None:
        if self.window.store.choose("present_theme", name):
            self.follow_theme()

    def next_theme(self) -> None:
        now = HALL_THEMES.index(self.window.store.settings.values.present_theme)
        self.set_theme_choice(HALL_THEMES[(now + 1) % len(HALL_THEMES)])

    def take_setting(self, name: str) -> None:
        """A setting has another value."""
        values = self.window.store.settings.values
        if name in MADE_ANEW:
            self._make_anew()
        elif name in DRESSED_ANEW or name == "present_theme":
            self.follow_theme()
        elif name == "present_keys":
            self.desk.turn("keys", values.present_keys)
        elif name == "keys":
            self.actions.use_keys(values.keys)
            self.stage.help_rows = self.key_list()

    def _make_anew(self) -> None:
        """The teacher's window in the words and text size of now; the hall's picture with other numbers."""
        self.actions.reword(present_rows(self))
        self.stage.help_rows = self.key_list()
        self.hall.setWindowTitle(tr("MHA Studio: presentation"))
        self.stage.refresh()
        old, visible = self.teacher, self.has_teacher
        if old is None:
            return
        self.teacher = None
        old.hide()
        if visible:
            self.open_teacher(old.screen() if old.isMaximized() else None)
        old.deleteLater()

    def follow_theme(self) -> None:
        """The program's theme or the hall's has changed."""
        self.stage.set_theme(self.theme)
        if self.teacher is not None:
            self.teacher.set_theme(self.window.theme)

    def _on_desk(self) -> None:
        shown = self.desk.is_on("keys")
        if shown != self.window.store.settings.values.present_keys and not self._leaving:
            self.window.store.choose("present_keys", shown)
        self.actions.refresh()
