"""Between the studio and the Learn page: showing one in the other's place. Document and position stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mha_studio.session.changes import EVERYTHING, Changed

if TYPE_CHECKING:
    from mha_studio.app.main_window import MainWindow
    from mha_studio.learn.places import Spot
    from mha_studio.views.learn.learn_view import LearnView
    from mha_studio.views.learn.worksheets import Order, WorksheetsPage


def show(window: MainWindow, page: str = "") -> LearnView:
    """Bring the Learn page into the window, on the page with this id or on the one that was seen last."""
    if window.learn is None:
        from mha_studio.views.learn.learn_view import LearnView

        made = window.learn = LearnView(window.store, window.theme, window.rooms)
        window.rooms.addWidget(made)
        window.add_themed(made)
        made.left.connect(lambda: leave(window))
        made.wanted.connect(lambda place: _open(window, place))
        made.lesson.connect(lambda id, page: play_lesson(window, id, page))
        made.asked.connect(lambda page, order: _write(window, page, order))
        window.store.changed.connect(lambda flags: _on_changed(window, flags))
    window.store.pause()
    window.rooms.setCurrentWidget(window.learn)
    window.learn.enter(page)
    window.learn.setFocus()
    return window.learn


def leave(window: MainWindow) -> None:
    """Back to the studio, as it was left."""
    if window.learn is not None and window.rooms.currentWidget() is window.learn:
        window.learn.go_away()
        window.rooms.setCurrentIndex(0)
        window.stage.setFocus()


def play_lesson(window: MainWindow, id: str, page: int = -1) -> None:
    """Play a lesson in the studio, from `page` (from 0) or, with −1, from where one was in it."""
    from mha_studio.app import lesson_player

    lesson_player.start(window, id, page if page >= 0 else None)


def show_lessons(window: MainWindow) -> None:
    """The Learn page on the first lesson that is not finished."""
    from mha_studio.learn.lesson import lessons
    from mha_studio.learn.lesson_progress import progress

    left = [each.id for each in lessons() if not progress().of(each.id).finished]
    show(window, f"lesson-{left[0] if left else lessons()[0].id}")


def show_worksheets(window: MainWindow) -> None:
    """The Learn page on the worksheets."""
    show(window, "worksheets")


def close(window: MainWindow) -> None:
    """The window is closed."""
    if window.learn is not None:
        from mha_studio.app import worksheets

        worksheets.stop(window.learn)
        window.learn.close_all()


def _on_changed(window: MainWindow, flags: Changed) -> None:
    """Another document was opened (by the menu, by a drop): whoever did that wants to see it."""
    if flags & EVERYTHING == EVERYTHING:
        leave(window)


def _open(window: MainWindow, place: Spot | None) -> None:
    """Open what stands at the right in the studio itself; unsaved work can be brought back by undo."""
    from mha_studio.trace.steps import STEP_IDS

    if place is None:
        return
    leave(window)
    window.watch.release()
    store = window.store
    store.show_document(place.document)
    store.look(place.lens)
    store.set_head(place.head)
    store.go_to_step(STEP_IDS.index(place.step))
    store.select(place.cell)


def _write(window: MainWindow, page: WorksheetsPage, order: Order) -> None:
    from mha_studio.app import worksheets

    worksheets.write(window.store, page, order)
