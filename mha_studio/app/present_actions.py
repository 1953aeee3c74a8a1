"""The rows of the presentation's own table of actions: its keys mean other things than the studio's, where B shows the
held state instead of blanking the screen. To add one, add a row; the list of keys and the teacher's buttons are made of
them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from mha_studio.app.actions import Row
from mha_studio.language import tr

if TYPE_CHECKING:
    from mha_studio.app.presentation import Presentation


def present_rows(show: Presentation) -> Iterator[Row]:
    """Every action of a presentation, in the order of its list of keys."""
    yield from _time(show)
    yield from _picture(show)
    yield from _tools(show)
    yield from _document(show)


def _time(show: Presentation) -> Iterator[Row]:
    store = show.window.store
    menu = "Play"
    for name, title, tip, keys, call in (
        ("on", tr("On"), tr("On, by a beat or a step, as was chosen"), ("PgDown", "N"), partial(show.go, 1)),
        ("back", tr("Back"), tr("Back, by a beat or a step"), ("PgUp",), partial(show.go, -1)),
        ("beat-on", tr("One beat on"), tr("One beat on"), ("Right",), partial(store.beat, 1)),
        ("beat-back", tr("One beat back"), tr("One beat back"), ("Left",), partial(store.beat, -1)),
        ("step-on", tr("Next step"), tr("To the next step"), ("Shift+Right",), partial(store.step, 1)),
        (
            "step-back",
            tr("Previous step"),
            tr("To the previous step"),
            ("Shift+Left",),
            partial(store.step, -1),
        ),
        ("play", tr("Play or pause"), tr("Play or pause"), ("Space",), store.toggle),
        ("to-start", tr("To the start"), tr("To the start"), ("Home",), store.to_start),
        ("to-end", tr("To the end"), tr("To the end"), ("End",), store.to_end),
    ):
        yield _row(show, name, title, tip, keys, call, menu)
    yield _row(
        show, "head-on", tr("Next head"), tr("Look at the next head"), ("Down",), partial(show.head, 1), menu
    )
    yield _row(
        show,
        "head-back",
        tr("Previous head"),
        tr("Look at the head before"),
        ("Up",),
        partial(show.head, -1),
        menu,
    )


def _picture(show: Presentation) -> Iterator[Row]:
    desk = show.desk
    menu = "View"
    yield Row(
        "present-black", tr("Black screen"), tr("A black screen; any key brings the picture back"), ("B", "."),
        partial(show.blank, "black"), menu, state=lambda: desk.blank == "black",
    )  # fmt: skip
    yield Row(
        "present-white", tr("White screen"), tr("A white screen; any key brings the picture back"), ("W", ","),
        partial(show.blank, "white"), menu, state=lambda: desk.blank == "white",
    )  # fmt: skip
    yield _switch(
        show,
        "frozen",
        tr("Freeze"),
        tr("The audience keeps this picture while the next one is prepared"),
        ("F",),
        menu,
    )
    yield _switch(
        show,
        "washed",
        tr("Weak lamp"),
        tr("What a weak lamp in a bright room leaves of the picture"),
        ("L",),
        menu,
    )
    yield _row(
        show,
        "theme",
        tr("Next theme"),
        tr("Projector, light, dark, or as the program"),
        ("T",),
        show.next_theme,
        menu,
    )


def _tools(show: Presentation) -> Iterator[Row]:
    desk = show.desk
    menu = "View"
    yield _switch(
        show, "spotlight", tr("Spotlight"), tr("Dim all but what is around the pointer"), ("S",), menu
    )
    yield _switch(show, "magnifier", tr("Magnifier"), tr("Enlarge the cells under the pointer"), ("M",), menu)
    yield _switch(show, "pen", tr("Pen"), tr("Draw; strokes vanish with the step"), ("P",), menu)
    yield _row(
        show,
        "stroke-back",
        tr("Undo stroke"),
        tr("Take the last stroke back"),
        ("U",),
        desk.undo_stroke,
        menu,
    )
    yield _row(
        show,
        "stroke-clear",
        tr("Clear strokes"),
        tr("Take all strokes away"),
        ("E",),
        desk.clear_strokes,
        menu,
    )
    yield _switch(show, "why", tr("Why"), tr("The terms behind the chosen number, on a card"), ("Y",), menu)
    yield _switch(show, "keys", tr("Show keys"), tr("Show the keys that are pressed"), ("K",), menu)


def _document(show: Presentation) -> Iterator[Row]:
    store = show.window.store
    menu = "View"
    yield _row(show, "undo", tr("Undo"), tr("Take back the last change"), ("Ctrl+Z",), store.undo, menu)
    yield _row(show, "redo", tr("Redo"), tr("Make it again"), ("Ctrl+Shift+Z", "Ctrl+Y"), store.redo, menu)
    yield Row(
        "present-teacher", tr("Teacher's window"), tr("Notes, the next step, a clock, and these controls"),
        ("F6",), show.toggle_teacher, menu, state=lambda: show.has_teacher,
    )  # fmt: skip
    yield Row(
        "present-help", tr("These keys"), tr("Show or hide the list of keys"), ("F1", "?"),
        partial(show.desk.toggle, "help"), menu, state=lambda: desk_on(show, "help"),
    )  # fmt: skip
    yield Row("present-leave", tr("Leave"), tr("Leave the presentation"), ("Esc",), show.escape, menu)
    yield Row(
        "present-start",
        tr("Present"),
        tr("Present, or leave where it is on"),
        ("F5",),
        show.start_or_leave,
        menu,
    )


def desk_on(show: Presentation, name: str) -> bool:
    return show.desk.is_on(name)


def _row(
    show: Presentation,
    name: str,
    title: str,
    tip: str,
    keys: tuple[str, ...],
    call: Callable[[], object],
    menu: str,
) -> Row:
    return Row(f"present-{name}", title, tip, keys, partial(show.awake, call), menu)


def _switch(show: Presentation, name: str, title: str, tip: str, keys: tuple[str, ...], menu: str) -> Row:
    toggle = partial(show.awake, partial(show.desk.toggle, name))
    return Row(f"present-{name}", title, tip, keys, toggle, menu, state=partial(desk_on, show, name))
