"""The rows of the action table, for one window. To add an action, add a row."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from mha_studio.app import exporting, files, learning
from mha_studio.app.actions import Row
from mha_studio.document.scenarios import load_scenario, scenarios
from mha_studio.language import mark, tr
from mha_studio.session.lens import LensKind

MOST_SCREENS = 4
"""How many screens the menu offers to present on."""

if TYPE_CHECKING:
    from mha_studio.app.main_window import MainWindow


def action_rows(window: MainWindow) -> Iterator[Row]:
    """Every action of the window but the scenarios, in the order of the menus."""
    yield from _file(window)
    yield from _edit(window)
    yield from _view(window)
    yield from _present(window)
    yield from _play(window)
    yield from _learn(window)
    yield from _help(window)
    yield Row(
        "tour", tr("Take the Tour"), tr("Six stops around the window"), (), partial(_tour, window), "Help"
    )
    yield Row(
        "about", tr("About MHA Studio…"), tr("Versions and licences"), (), partial(_about, window), "Help"
    )


def _file(window: MainWindow) -> Iterator[Row]:
    yield Row("new", tr("New"), tr("A new, small document"), ("Ctrl+N",), partial(files.new, window), "File")
    yield Row(
        "new-window", tr("New Window"), tr("A further window"), ("Ctrl+Shift+N",), window.windows.open, "File"
    )
    yield Row(
        "open", tr("Open…"), tr("Open a document"), ("Ctrl+O",), partial(files.ask_and_open, window), "File"
    )
    for index in range(files.MOST_RECENT):
        yield Row(
            f"recent-{index + 1}", "—", tr("Open it again"), (), partial(files.open_recent, window, index), "File",
            shown=partial(_is_recent, window, index), text=partial(files.recent_text, window, index),
            within=mark("Open Recent"),
        )  # fmt: skip
    yield Row(
        "recent-clear", tr("Clear This List"), tr("Forget which documents were open"), (),
        partial(files.clear_recent, window), "File", enabled=partial(_is_recent, window, 0), within=mark("Open Recent"),
        why=mark("No document has been opened yet."),
    )  # fmt: skip
    yield Row("save", tr("Save"), tr("Save the document"), ("Ctrl+S",), window.save, "File", rule=True)
    yield Row(
        "save-as",
        tr("Save As…"),
        tr("Save under another name"),
        ("Ctrl+Shift+S",),
        partial(files.save_as, window),
        "File",
    )
    yield from exporting.file_rows(window)
    yield Row(
        "close",
        tr("Close Window"),
        tr("Close this window"),
        ("Ctrl+W",),
        window.close_window,
        "File",
        rule=True,
    )
    yield Row("quit", tr("Quit"), tr("Close the studio"), ("Ctrl+Q",), window.windows.quit, "File")


def _is_recent(window: MainWindow, index: int) -> bool:
    return index < len(files.recent(window))


def _edit(window: MainWindow) -> Iterator[Row]:
    store = window.store
    yield Row(
        "undo", tr("Undo"), tr("Take back the last change"), ("Ctrl+Z",), store.undo, "Edit",
        enabled=lambda: store.undo_stack.canUndo(),
        text=lambda: _named(tr("Undo"), tr("Undo {edit}"), store.undo_stack.undoText()),
        why=mark("Nothing has been changed yet."),
    )  # fmt: skip
    yield Row(
        "redo", tr("Redo"), tr("Make it again"), ("Ctrl+Shift+Z", "Ctrl+Y"), store.redo, "Edit",
        enabled=lambda: store.undo_stack.canRedo(),
        text=lambda: _named(tr("Redo"), tr("Redo {edit}"), store.undo_stack.redoText()),
        why=mark("Nothing has been taken back."),
    )  # fmt: skip
    yield Row(
        "edit-tokens",
        tr("Edit the Sentence"),
        tr("Type other tokens"),
        ("Ctrl+L",),
        window.edit_tokens,
        "Edit",
        rule=True,
    )
    yield from exporting.edit_rows(window)
    yield Row(
        "preferences", tr("Preferences…"), tr("Language, numbers, looks, colours, time and keys"), ("Ctrl+,",),
        partial(_preferences, window), "Edit", rule=True,
    )  # fmt: skip
    yield Row(
        "preferences-keys", tr("Keys…"), tr("Give actions other keys"), (),
        partial(_preferences, window, mark("Keys")), "Edit",
    )  # fmt: skip


def _named(bare: str, naming: str, edit: str) -> str:
    """A title that names the edit, where there is one."""
    return naming.format(edit=edit) if edit else bare


def _help(window: MainWindow) -> Iterator[Row]:
    yield Row(
        "palette", tr("Find a Command…"), tr("Any command of the program, by its name"),
        ("Ctrl+K", "Ctrl+Shift+P"), partial(_palette, window), "Help",
    )  # fmt: skip
    yield Row(
        "keys", tr("All Keys…"), tr("Every key on one sheet"), ("F1", "?"), partial(_keys, window), "Help"
    )


def _preferences(window: MainWindow, page: str = "") -> None:
    from mha_studio.app.preferences import show_preferences

    show_preferences(window, page)


def _palette(window: MainWindow) -> None:
    from mha_studio.app.palette import show_palette

    show_palette(window)


def _keys(window: MainWindow) -> None:
    from mha_studio.app.key_sheet import show_keys

    show_keys(window)


def _view(window: MainWindow) -> Iterator[Row]:
    store = window.store
    themes = (
        ("system", tr("As the System"), tr("The colours that the system has chosen")),
        ("light", tr("Light"), tr("Dark on light")),
        ("dark", tr("Dark"), tr("Light on dark")),
        ("projector", tr("Projector"), tr("High contrast and thicker lines")),
    )
    for name, title, tip in themes:
        yield Row(
            f"theme-{name}", title, tip, (), partial(window.set_theme_choice, name), "View",
            state=partial(_is_theme, window, name), group="theme", within=mark("Theme"),
        )  # fmt: skip
    yield Row(
        "zoom-in",
        tr("Zoom In"),
        tr("Make the stage larger"),
        ("Ctrl++", "Ctrl+="),
        partial(window.zoom, 1.25),
        "View",
        rule=True,
    )
    yield Row(
        "zoom-out",
        tr("Zoom Out"),
        tr("Make the stage smaller"),
        ("Ctrl+-",),
        partial(window.zoom, 0.8),
        "View",
    )
    yield Row("fit", tr("Fit"), tr("Show the whole stage"), ("Ctrl+0",), window.fit, "View")
    for places in range(7):
        yield Row(
            f"decimals-{places}", f"{places}", tr("Show %n decimal(s)", "", places), (),
            partial(store.set_decimals, places), "View", state=partial(_shows_decimals, window, places),
            group="decimals", within=mark("Decimals"),
        )  # fmt: skip
    yield Row(
        "reduced-motion", tr("Reduced Motion"), tr("Beats follow each other without sliding"), (),
        window.toggle_motion, "View", state=lambda: store.settings.values.reduced_motion,
    )  # fmt: skip
    yield Row(
        "gradients", tr("Gradients"), tr("Go through the steps backwards: how the output changes with each number"),
        ("G",), partial(_toggle_gradients, window), "View", state=lambda: store.lens.kind == "gradient", rule=True,
    )  # fmt: skip
    yield Row(
        "why-back", tr("Back to the Number Before"), tr("Back to the number asked before"), ("Alt+Left",), store.back,
        "View", enabled=lambda: bool(store.trail), why=mark("No number was asked before this one."),
    )  # fmt: skip
    yield Row(
        "hold",
        tr("Hold This State"),
        tr("Keep this state, go on changing, and compare"),
        ("H",),
        store.hold,
        "View",
    )
    lenses: tuple[tuple[LensKind, str, str, str], ...] = (
        ("now", tr("Now"), tr("Look at the present state"), "N"),
        ("held", tr("Held State"), tr("Look at the state that is held"), "B"),
        ("difference", tr("Difference"), tr("Look at what has changed since"), "D"),
    )
    for kind, title, tip, key in lenses:
        yield Row(
            f"look-{kind}", title, tip, (key,), partial(store.look, kind), "View",
            state=partial(_looks_through, window, kind), group="lens", enabled=partial(_is_held, window),
            within=mark("Compare"), why=mark("No state is held to compare with; hold one first."),
        )  # fmt: skip
    for head in range(9):
        yield Row(
            f"head-{head + 1}", tr("Head {head}").format(head=head + 1),
            tr("Look at head {head}").format(head=head + 1), (str(head + 1),),
            partial(store.set_head, head), "View", state=partial(_looks_at, window, head), group="head",
            enabled=partial(_has_head, window, head), within=mark("Head"), rule=head == 0,
            why=mark("This layer has fewer heads."),
        )  # fmt: skip


def _toggle_gradients(window: MainWindow) -> None:
    store = window.store
    store.look("now" if store.lens.kind == "gradient" else "gradient")


def _looks_through(window: MainWindow, kind: str) -> bool:
    return window.store.lens.kind == kind


def _is_held(window: MainWindow) -> bool:
    return window.store.lens.held is not None


def _is_theme(window: MainWindow, name: str) -> bool:
    return window.store.settings.values.theme == name


def _shows_decimals(window: MainWindow, places: int) -> bool:
    return window.store.decimals == places


def _looks_at(window: MainWindow, head: int) -> bool:
    return window.store.head == head


def _has_head(window: MainWindow, head: int) -> bool:
    return head < window.store.trace.H


def _play(window: MainWindow) -> Iterator[Row]:
    store = window.store
    yield Row(
        "play", tr("Play"), tr("Play or pause"), ("Space",), store.toggle, "Play",
        text=lambda: tr("Pause") if store.player.playing else tr("Play"),
    )  # fmt: skip
    yield Row(
        "beat-on", tr("Beat On"), tr("One beat on"), ("Right",), partial(store.beat, 1), "Play", rule=True
    )
    yield Row("beat-back", tr("Beat Back"), tr("One beat back"), ("Left",), partial(store.beat, -1), "Play")
    yield Row(
        "step-on", tr("Next Step"), tr("To the next step"), ("Shift+Right",), partial(store.step, 1), "Play"
    )
    yield Row(
        "step-back",
        tr("Previous Step"),
        tr("To the previous step"),
        ("Shift+Left",),
        partial(store.step, -1),
        "Play",
    )
    yield Row(
        "to-start", tr("To the Start"), tr("To the start"), ("Home",), store.to_start, "Play", rule=True
    )
    yield Row("to-end", tr("To the End"), tr("To the end"), ("End",), store.to_end, "Play")


def _learn(window: MainWindow) -> Iterator[Row]:
    yield Row(
        "learn", tr("Recall and Review"), tr("Cards that are due, lessons and labs"), ("L",),
        partial(learning.show, window), "Learn",
    )  # fmt: skip
    yield Row(
        "lessons", tr("Lessons"), tr("Twelve lessons, played on the stage"), ("Shift+L",),
        partial(learning.show_lessons, window), "Learn",
    )  # fmt: skip
    yield Row(
        "worksheets", tr("Worksheets…"), tr("Exercises to compute by hand, on paper, with their key"), (),
        partial(learning.show_worksheets, window), "Learn",
    )  # fmt: skip
    yield Row(
        "lesson-leave", tr("Leave the Lesson"), tr("Your own document comes back"), (),
        lambda: window.lesson.close() if window.lesson is not None else None, "Learn",
        enabled=lambda: window.lesson is not None, why=mark("No lesson is open."),
    )  # fmt: skip


def _present(window: MainWindow) -> Iterator[Row]:
    yield Row(
        "present", tr("Present"), tr("Fill a screen with the picture, for a hall"), ("F5",), window.present, "View",
        rule=True,
    )  # fmt: skip
    for index in range(MOST_SCREENS):
        yield Row(
            f"present-on-{index + 1}", "—", tr("Present on this screen"), (), partial(window.present, index), "View",
            shown=partial(_is_screen, index), text=partial(_screen_name, index), within=mark("Present On"),
        )  # fmt: skip
    yield Row(
        "teacher", tr("Teacher's Window"), tr("Notes, the next step, a clock and the controls of a presentation"),
        ("F6",), window.toggle_teacher, "View",
    )  # fmt: skip


def _is_screen(index: int) -> bool:
    return index < len(QGuiApplication.screens())


def _screen_name(index: int) -> str:
    screens = QGuiApplication.screens()
    if index >= len(screens):
        return "—"
    size = screens[index].size()
    words = tr("{name}, {width} × {height}")
    return words.format(name=screens[index].name(), width=size.width(), height=size.height())


def scenario_rows(window: MainWindow) -> Iterator[Row]:
    """A row for each scenario; they are read from their files here."""
    for info in scenarios():
        yield Row(
            f"scenario-{info.id}",
            tr(info.title),
            tr(info.note),
            (),
            partial(_open_scenario, window, info.id),
            "Scenarios",
        )


def _open_scenario(window: MainWindow, name: str) -> None:
    window.watch.release()
    window.store.show_document(load_scenario(name))


def _tour(window: MainWindow) -> None:
    from mha_studio.app import tour

    tour.start(window)


def _about(window: MainWindow) -> None:
    from mha_studio.app.about import show_about

    show_about(window)
