"""Plays a lesson on the studio itself: its documents on the stage, its card below, the keys that turn its pages.

The user's document is at home meanwhile (`Store.visit`) and comes back when the lesson is left, in whatever way: by
Escape, at its end, or because a document is opened. What a page is and asks is `learn/lesson.py`'s.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget

from mha_studio.language import tr
from mha_studio.learn import lesson as learn
from mha_studio.learn.acts import act_of
from mha_studio.learn.expression import ExpressionError, Seen
from mha_studio.learn.lesson_progress import LessonProgress, progress
from mha_studio.learn.moments import MomentError, moment
from mha_studio.learn.text import number
from mha_studio.learn.words import plain_of
from mha_studio.scene.view import Choice, Fared
from mha_studio.session.changes import Changed
from mha_studio.trace.model import Span
from mha_studio.trace.steps import STEP_IDS
from mha_studio.views.learn.lesson_card import LETTERS, WIDE, LessonCard, PageShown, plain
from mha_studio.views.ring import Ring

if TYPE_CHECKING:
    from mha_studio.app.main_window import MainWindow

READ_MS = 1100
"""Text first, then motion: how long the sentence stands before the scene begins to play."""
HINT_MS = 25_000
GO_ON_MS = 1400
STAGE_LEAST = 170
LOW = 860
"""In a lower window the card stands in the transport's place."""


class LessonPlayer(QObject):
    """One lesson being played in a window. `lesson` and `index` say where one is; `close` ends it."""

    def __init__(
        self, window: MainWindow, lesson: learn.Lesson, index: int = 0, kept: LessonProgress | None = None
    ) -> None:
        super().__init__(window)
        self.window, self.store = window, window.store
        self.lesson, self.index = lesson, -1
        self.done = False
        self.kept = kept if kept is not None else progress()
        self._wrong: list[int] = []
        self._hinted = False
        self._graded = ""
        self._closed = False
        self._busy = False
        self.card = LessonCard(window.theme, window.centre)
        self.card.next.connect(self.next)
        self.card.back.connect(self.back)
        self.card.again.connect(self.again)
        self.card.show_me.connect(self.show_me)
        self.card.left.connect(self.close)
        self.card.chosen.connect(self.answer)
        self.card.typed.connect(self.give)
        self.ring = Ring(window.theme, window.centre)
        self._reading = self._timer(READ_MS, self._play)
        self._waiting = self._timer(HINT_MS, self.hint)
        self._going = self._timer(GO_ON_MS, self.next)
        window.body.insertWidget(window.body.indexOf(window.transport), self.card)
        self.card.show()
        window.add_themed(self.card)
        window.add_themed(self.ring)
        window.centre.installEventFilter(self)
        self.store.changed.connect(self._on_changed)
        self._stage_least = window.stage.minimumHeight()
        window.stage.setMinimumHeight(STAGE_LEAST)  # what is said goes before what is seen
        self._fit()
        self.enter(min(max(index, 0), len(lesson.pages) - 1))

    def _timer(self, milliseconds: int, call: Callable[[], object]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(milliseconds)
        made.timeout.connect(call)
        return made

    # ---- pages -------------------------------------------------------------------------------------------------

    @property
    def page(self) -> learn.Page:
        return self.lesson.pages[self.index]

    @property
    def said(self) -> str:
        """What is to be read now, in one line, for those who do not see the card: the page's sentence and what it asks,
        with the hint once that was given; when it is done, what follows from it."""
        return self._in_words(whole=True)

    @property
    def asked(self) -> str:
        """The same without the page's sentence, where it asks a question; else ""."""
        open_question = not self._closed and self.index >= 0 and self.page.ask is not None and not self.done
        return self._in_words(whole=False) if open_question else ""

    def _in_words(self, whole: bool) -> str:
        if self._closed or self.index < 0:
            return ""
        asked = self.page.do or self.page.ask
        if asked is None:
            texts: tuple[str, ...] = (self.page.text,)
        elif self.done:
            texts = (asked.then or self.page.text,)
        elif self._graded:
            texts = (asked.say,)  # the room is for what is said of the answer
        else:
            before = self.page.text if whole else ""
            texts = (before, asked.say, asked.hint if self._hinted else "")
        seen = learn.scene(self.lesson, self.index).seen() if self.page.ask is not None else self.seen()
        words = ["".join(part.text for part in learn.sentence(text, seen)) for text in texts if text]
        if self._graded:
            words.insert(0 if self.done else 1, self._graded)
        return " ".join(words)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What the page lets one choose from, and how what was chosen has fared."""
        asked = None if self._closed or self.index < 0 else self.page.ask
        if asked is None:
            return ()
        seen = learn.scene(self.lesson, self.index).seen()
        options = learn.choices(asked, seen)[: len(LETTERS)]
        right = round(learn.right_answer(asked, seen)) if options and self.done else 0
        made = []
        for place, (letter, option) in enumerate(zip(LETTERS, options, strict=False), 1):
            state: Fared = "right" if place == right else "wrong" if place in self._wrong else "open"
            made.append(Choice(letter, plain_of(tr(option)), "other" if right and state == "open" else state))
        return tuple(made)

    def enter(self, index: int) -> None:
        """Show a page from its beginning."""
        self._rest()
        self.index, self._wrong, self._hinted, self._graded = index, [], False, ""
        page, shown = self.page, learn.scene(self.lesson, index)
        self.done = page.do is None and page.ask is None
        store = self.store
        self._busy = True
        store.visit(shown.document, page.pace, shown.start, shown.head, shown.lit)
        if shown.cell is not None:
            store.select(shown.cell)
            store.seek(shown.start)
        if shown.lens != "now":
            store.look(shown.lens)
        self._busy = False
        self.window.stage.fit()
        self._hide_answer(page.ask is not None)
        self.kept.reach(self.lesson.id, index, len(self.lesson.pages))
        self._tell_problem()
        self._show(shown)
        self._fit()
        if page.ask is not None and not learn.choices(page.ask, shown.seen()):
            self.card.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
        if shown.stop > shown.start:
            self._reading.start()
        if not self.done:
            self._waiting.start()
        self._point(page.point)
        self._tell_hall()

    def _show(self, shown: learn.Scene) -> None:
        page, count = self.page, len(self.lesson.pages)
        asked = page.do or page.ask
        seen = shown.seen(shown.cell)
        options = learn.choices(page.ask, seen) if page.ask else ()
        self.card.show_page(
            PageShown(
                title=tr("Lesson {number} · {title}").format(
                    number=self.lesson.number, title=tr(self.lesson.title)
                ),
                place=tr("{page} of {count}").format(page=self.index + 1, count=count),
                text=learn.sentence(page.text, seen),
                say=learn.sentence(asked.say, seen) if asked else (),
                options=tuple(tr(option) for option in options[: len(LETTERS)]),
                typed=page.ask is not None and not options,
                asks=asked is not None,
                first=self.index == 0,
                last=self.index == count - 1,
                plays=shown.stop > shown.start,
            )
        )

    def next(self) -> None:
        """Go on. What a page asks for is hinted at first, then done for the learner: nobody gets stuck."""
        if self._closed:
            return
        if not self.done:
            if self._hinted:
                self.show_me()
            else:
                self.hint()
            return
        if self.index + 1 < len(self.lesson.pages):
            self.enter(self.index + 1)
            return
        self.kept.reach(self.lesson.id, len(self.lesson.pages), len(self.lesson.pages))
        title = tr(self.lesson.title)
        self.close()
        self.store.tell(tr("Lesson finished: {title}. Your own document is back.").format(title=title))

    def back(self) -> None:
        if self.index > 0:
            self.enter(self.index - 1)

    def again(self) -> None:
        """Play the page's scene once more."""
        shown = learn.scene(self.lesson, self.index)
        stop = self._stop()
        self._reading.stop()
        if stop > shown.start:
            self.store.pause()
            self.store.seek(shown.start)
            self.store.play_to(stop)

    def _play(self) -> None:
        self._go_on_to(learn.scene(self.lesson, self.index).stop)

    def _go_on_to(self, t: float) -> None:
        """Play to a time; where that lies behind, go there."""
        if self.store.player.t < t:
            self.store.play_to(t)
        else:
            self.store.seek(t)

    def _stop(self) -> float:
        """Where the page's scene comes to rest, as it is now."""
        asked = self.page.do or self.page.ask
        shown = learn.scene(self.lesson, self.index)
        if not self.done or asked is None or not asked.stop:
            return shown.stop
        try:
            return moment(asked.stop, self.store.schedule)
        except MomentError:
            return shown.stop

    # ---- what is asked for -------------------------------------------------------------------------------------

    def seen(self) -> Seen:
        """What the learner has before the eyes."""
        store = self.store
        return Seen(
            store.trace,
            store.head,
            store.batch,
            store.selected,
            STEP_IDS[store.step_index],
            store.lens.kind,
            store.lens.held is not None,
        )

    def hint(self) -> None:
        """Say the page's hint, once."""
        asked = self.page.do or self.page.ask
        if asked is None or self.done:
            return
        self._hinted = True
        hint = learn.sentence(asked.hint, self.seen()) if asked.hint else ()
        more = Span(tr("Or press S, and it is done for you."))
        self._say((*hint, Span(" "), more) if hint else (more,), "hint")

    def show_me(self) -> None:
        """Do what the page asks for."""
        if self.done:
            return
        page = self.page
        if page.ask is not None:
            seen = learn.scene(self.lesson, self.index).seen()
            graded = learn.grade(page.ask, learn.right_answer(page.ask, seen), seen)
            self._finish(seen, Span(tr(graded.words) if graded.words else ""))
            return
        assert page.do is not None
        self._busy = True
        for line in page.do.show:
            act = act_of(line, self.seen())
            if act.kind == "edit":
                self.store.apply(act.value)
            elif act.kind == "select":
                self.store.select(act.value)
            elif act.kind == "head":
                self.store.set_head(act.value)
            elif act.kind == "lens":
                self.store.look(act.value)
            elif act.kind == "hold":
                self.store.hold()
            else:
                self.store.seek(moment(act.value, self.store.schedule))
        self._busy = False
        self._look()

    def answer(self, given: float) -> None:
        """An option, from 1, or a number."""
        asked = self.page.ask
        if asked is None or self.done or given in self._wrong:
            return
        seen = learn.scene(self.lesson, self.index).seen()
        graded = learn.grade(asked, given, seen)
        if graded.right:
            self._finish(seen, Span(tr(graded.words)))
            return
        self._hinted = True
        if learn.choices(asked, seen):
            self._wrong.append(int(given))
            self.card.set_options(0, self._wrong)
        words = graded.words or asked.hint
        said = learn.sentence(words, seen) if words else (Span(tr("Not yet; try once more.")),)
        self._graded = f"✗ {plain(said)}"
        self._say(said, "wrong")

    @property
    def asks_number(self) -> bool:
        """Whether a number is to be typed just now."""
        asked = None if self._closed or self.index < 0 or self.done else self.page.ask
        return asked is not None and not learn.choices(asked, learn.scene(self.lesson, self.index).seen())

    def give(self, text: str) -> None:
        """A number from the card, or from a hall."""
        given = learn.parsed_number(text)
        if given is None:
            said = tr("“{text}” is no number; 2, −0.5 or 1.25 would fit.").format(text=text[:20])
            self._graded = f"✗ {said}"
            self._say((Span(said),), "wrong")
        else:
            self.answer(given)
        if not self.done:
            self.card.field.selectAll()  # what is typed next takes its place

    def _finish(self, seen: Seen, before: Span) -> None:
        """A question is answered: say so, and let the scene show it."""
        asked = self.page.ask
        assert asked is not None
        if learn.choices(asked, seen):
            self.card.set_options(round(learn.right_answer(asked, seen)), self._wrong)
        else:
            right = learn.right_answer(asked, seen)
            self.card.field.setText(number(right))
            self.card.field.setEnabled(False)
        then = learn.sentence(asked.then, seen) if asked.then else ()
        words = tuple(span for span in (before, Span(" "), *then) if span.text)
        self._graded = f"✓ {plain((before,))}".strip() if before.text else ""
        self._is_done(words)

    def _look(self) -> None:
        """Look whether what was to be done is done."""
        task = self.page.do
        if task is None or self.done or self.store.pending:
            return
        try:
            if not learn.done(task, self.seen()):
                return
        except ExpressionError:
            return  # what it speaks of is not there just now
        self._is_done(learn.sentence(task.then, self.seen()) if task.then else ())

    def _is_done(self, words: tuple[Span, ...]) -> None:
        self.done = True
        self._waiting.stop()
        self._reading.stop()
        self._point("")
        self.card.set_done(True)
        self._say(words if words else (Span(tr("Done.")),), "right")
        self._hide_answer(False)
        asked = self.page.do or self.page.ask
        assert asked is not None
        if self.page.ask is not None or not self._is_typing():
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
        if asked.stop:
            self._go_on_to(self._stop())
        if not asked.then and self.page.do is not None:
            self._going.start()

    # ---- the window --------------------------------------------------------------------------------------------

    def _on_changed(self, flags: Changed) -> None:
        if self._closed or self._busy:
            return
        if self.store.home is None:
            self.close()
        elif self.done:
            if flags & Changed.TRACE:
                self._say_again()
        elif flags & ~(Changed.STATUS | Changed.PLAYING):
            self._look()

    def _say_again(self) -> None:
        """What was said of a thing done has numbers in it; they go along while it is changed further."""
        task = self.page.do
        if task is None or not task.then or self.store.pending:
            return
        with contextlib.suppress(ExpressionError):  # what it speaks of is not there just now
            if learn.done(task, self.seen()):
                self._say(learn.sentence(task.then, self.seen()), "right")

    def _say(self, words: tuple[Span, ...], kind: str) -> None:
        """Say something of what was asked for, on the card and in the hall."""
        self.card.say_answer(words, kind)
        self._tell_hall()

    def _tell_hall(self) -> None:
        if self.window.presenting:
            self.window.presentation().show_lesson()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that nobody with the focus took."""
        kind = event.type()
        if kind == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._fit)
        elif kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent):
            call = self._meant(event)
            if call is not None:
                event.accept()
                if kind == QEvent.Type.KeyPress:
                    call()
                return True
        return False

    def _meant(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does in a lesson, or None."""
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not alone:
            return None
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            return self._step_out
        if self._is_typing():
            return None
        options = self.card.options if not self.done else []
        place = key - Qt.Key.Key_A
        if options and 0 <= place < len(options):
            return options[place].click
        return {
            Qt.Key.Key_Right: self.next,
            Qt.Key.Key_Return: self.next,
            Qt.Key.Key_Enter: self.next,
            Qt.Key.Key_Left: self.back,
            Qt.Key.Key_R: self.again,
            Qt.Key.Key_S: self.show_me,
        }.get(key)

    def _is_typing(self) -> bool:
        return isinstance(QApplication.focusWidget(), QLineEdit | QAbstractSpinBox | QComboBox)

    def _step_out(self) -> None:
        """Escape: from a field back to the card, from the card out of the lesson."""
        if self.window.notice.text:
            self.window.notice.dismiss()
            return
        here = QApplication.focusWidget()
        if not self._is_typing() and (here is None or here is self.card or self.card.isAncestorOf(here)):
            self.close()
        else:
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        if not self._closed:
            self.window.transport.setVisible(self.window.height() >= LOW)
            large_text = self.store.settings.values.text_size > 130
            self.window.ribbon.setVisible(self.window.height() >= LOW or not large_text)
            self.card.set_wide(self.window.width() >= WIDE)

    def _hide_answer(self, hidden: bool) -> None:
        """While something is to be predicted, the small maps of the heads do not give it away."""
        policy = self.window.rail.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.window.rail.setSizePolicy(policy)
        self.window.rail.setVisible(not hidden)

    def _point(self, name: str) -> None:
        """A ring around the widget that the page speaks of; nowhere where it is not to be seen."""
        target = self.window.findChild(QWidget, name) if name else None
        there = target is not None and target.isVisibleTo(self.window.centre)
        self.ring.point_at(target if there else None)

    def _tell_problem(self) -> None:
        if self.kept.problem:
            problem, self.kept.problem = self.kept.problem, ""
            self.store.tell(problem, "error")

    def _rest(self) -> None:
        for timer in (self._reading, self._waiting, self._going):
            timer.stop()

    def stop(self) -> None:
        """The window is being closed: nothing runs on, and nothing needs to come back."""
        self._closed = True
        self._rest()
        self.window.centre.removeEventFilter(self)
        self.window.lesson = None

    def close(self) -> None:
        """End the lesson: the card goes, the user's document comes back as it was left."""
        if self._closed:
            return
        self._closed = True
        self._rest()
        window = self.window
        self._point("")
        self._hide_answer(False)
        window.centre.removeEventFilter(self)
        window.body.removeWidget(self.card)
        window.drop_themed(self.card)
        window.drop_themed(self.ring)
        self.ring.deleteLater()
        self.card.hide()
        self.card.deleteLater()
        window.transport.setVisible(True)
        window.ribbon.setVisible(True)
        window.stage.setMinimumHeight(self._stage_least)
        window.lesson = None
        self.store.come_back()
        window.stage.fit()
        self._tell_hall()
        window.stage.setFocus()
        self.deleteLater()


def start(window: MainWindow, id: str, page: int | None = None) -> LessonPlayer:
    """Play a lesson in a window, from where one was in it, or from `page` (from 0)."""
    from mha_studio.app import learning

    lesson = learn.lesson(id)
    learning.leave(window)
    if window.lesson is not None:
        window.lesson.close()
    at = progress().of(id).page if page is None else page
    window.lesson = LessonPlayer(window, lesson, at)
    return window.lesson
