"""Opening and saving from a window: by name, by dialog, from the list of recent files; saying what went wrong.

Nothing here waits for an answer: dialogs are opened, and what follows is done when they are answered. Questions about
work that might be lost are in `asking.py`, what a file holds is read and written in `document`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mha_studio.app import asking
from mha_studio.document.atomic import sweep
from mha_studio.document.defaults import new_document
from mha_studio.document.document import Document
from mha_studio.document.file import SUFFIX, read_bytes, read_document, save_document
from mha_studio.language import tr
from mha_studio.session.worker import NO_GENERATION, Request

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from mha_studio.app.main_window import MainWindow
    from mha_studio.document.parameters import Parameters

MOST_RECENT = 8
SHARES = 5
"""How many matrices of the size of the scores a computation holds at the same time."""


# ---- opening -------------------------------------------------------------------------------------------------------


def open_path(window: MainWindow, path: Path) -> bool:
    """Show what lies in `path`: in the window that shows it already, else here, in place of what is shown.

    False, and a notice that says why, where that cannot be done; then everything is as it was. A file that does not say
    how many heads there are is asked about, and opened when that is answered.
    """
    from mha_studio.document.parameters import Parameters, read_any

    path = path.absolute()
    other = window.windows.showing(path)
    if other is not None and other is not window:
        other.come_forward()
        return True
    try:
        data = read_bytes(path)
        found = read_any(data, path.name)
        if isinstance(found, Parameters):
            _ask_for_heads(window, found, path)
            return True
        _refuse_too_large(found)
    except (OSError, ValueError) as error:
        window.store.tell(sentence(path, error), "error")
        if not os.path.exists(path):
            _set_recent(window, [each for each in recent(window) if each != path])
        return False
    window.store.open_document(found, path)
    _remember(window, path, data)
    return True


def load_again(window: MainWindow) -> bool:
    """Show what lies in the document's file now. Unsaved work can be brought back by undo."""
    path = window.store.path
    if path is None:
        return False
    try:
        data = read_bytes(path)
        document = read_document(data, path.name)
        _refuse_too_large(document)
    except (OSError, ValueError) as error:
        window.store.tell(sentence(path, error), "error")
        return False
    if window.store.modified:
        window.store.show_document(document)
        window.store.saved(path)
    else:
        window.store.open_document(document, path)
    _remember(window, path, data)
    return True


def open_paths(window: MainWindow, paths: Sequence[Path]) -> None:
    """The first of them here, once what is shown may go; each further one in a window of its own."""
    if not paths:
        return
    for path in paths[1:]:
        if window.windows.showing(path.absolute()) is None:
            open_path(window.windows.open(), path)
    if window.windows.showing(paths[0].absolute()) not in (None, window):
        open_path(window, paths[0])
    else:
        asking.leaving(window, partial(open_path, window, paths[0]))


def _ask_for_heads(window: MainWindow, found: Parameters, path: Path) -> None:
    from mha_studio.app.heads_dialog import HeadsDialog

    HeadsDialog(found, lambda heads: _take_over(window, found, heads, path), window).open()


def _take_over(window: MainWindow, found: Parameters, heads: int, path: Path) -> bool:
    """Show a layer over the sentence that the window shows. It lies in no document yet."""
    try:
        document = found.document(heads, window.store.own_document.tokens)
        _refuse_too_large(document)
    except ValueError as error:
        window.store.tell(sentence(path, error), "error")
        return False
    window.store.open_document(document)
    window.watch.release()
    _set_recent(window, [path, *recent(window)])
    window.store.choose("folder", str(path.parent))
    return True


def _refuse_too_large(document: Document) -> None:
    """Raise `TooLargeError` before anything is given up for a document whose attention does not fit into memory."""
    from mha_studio.engine.memory import refuse_above

    cells = len(document.sentences) * document.config.num_heads * document.length * document.keys
    size = SHARES * cells * document.weights.dtype.itemsize
    refuse_above(
        size,
        lambda: tr("The attention of {tokens} tokens in {heads} heads").format(
            tokens=document.length, heads=document.config.num_heads
        ),
    )


def ask_and_open(window: MainWindow) -> None:
    asking.leaving(window, partial(_open_by_dialog, window))


def _open_by_dialog(window: MainWindow) -> None:
    from PySide6.QtWidgets import QFileDialog

    dialog = _dialog(window, tr("Open a document"), [_anything(), _documents()])
    dialog.setObjectName("openDialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: open_path(window, Path(name)))
    dialog.open()


def new(window: MainWindow) -> None:
    """A small document in place of what is shown."""
    asking.leaving(window, partial(_new, window))


def _new(window: MainWindow) -> None:
    window.watch.release()
    window.store.open_document(new_document())


# ---- saving --------------------------------------------------------------------------------------------------------


def save(window: MainWindow, then: Callable[[], object] | None = None) -> None:
    """Save where the document lies, or ask for a name; `then` is done once it is saved."""
    path = window.store.path
    if path is None:
        save_as(window, then)
    elif window.watch.path == path.absolute() and window.watch.state() == "changed":
        asking.changed_elsewhere(window, then)
    else:
        _save_then(window, path, then)


def save_as(window: MainWindow, then: Callable[[], object] | None = None) -> None:
    """Ask for a name and save under it."""
    from PySide6.QtWidgets import QFileDialog

    dialog = _dialog(window, tr("Save the document"), [_documents()])
    dialog.setObjectName("saveDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(SUFFIX[1:])
    dialog.selectFile(suggested_name(window))
    dialog.fileSelected.connect(lambda name: _save_then(window, Path(name), then))
    dialog.open()


def save_to(window: MainWindow, path: Path) -> bool:
    """Save to `path`, whole or not at all; False, and a notice, where that cannot be done."""
    other = window.windows.showing(path.absolute())
    if other is not None and other is not window:
        window.store.tell(
            tr("“{name}” is open in another window; choose another name.").format(name=path.name), "error"
        )
        return False
    try:
        data = save_document(window.store.own_document, path)
    except (OSError, ValueError) as error:
        window.store.tell(sentence(path, error), "error")
        return False
    path = path.absolute()
    window.store.saved(path)
    window.banner.drop(asking.CHANGED)
    _remember(window, path, data)
    return True


def _save_then(window: MainWindow, path: Path, then: Callable[[], object] | None) -> None:
    if save_to(window, path) and then is not None:
        then()


def suggested_name(window: MainWindow) -> str:
    """A file's name for the document: its own, or its title's letters and digits."""
    if window.store.path is not None:
        return window.store.path.name
    words = re.findall(r"\w[\w'’.-]*", window.store.own_document.title)
    return f"{' '.join(words)[:60].rstrip('. ') or 'untitled'}{SUFFIX}"


# ---- what was open last --------------------------------------------------------------------------------------------


def recent(window: MainWindow) -> list[Path]:
    """The files that were opened or saved last, newest first."""
    return [Path(name) for name in window.store.settings.values.recent]


def open_recent(window: MainWindow, index: int) -> None:
    paths = recent(window)
    if index < len(paths):
        open_paths(window, [paths[index]])


def clear_recent(window: MainWindow) -> None:
    _set_recent(window, [])


def recent_text(window: MainWindow, index: int) -> str:
    """The menu's text for one of them: its name, and its folder where another one is called the same."""
    paths = recent(window)
    if index >= len(paths):
        return "—"
    path = paths[index]
    alone = [each.name for each in paths].count(path.name) == 1
    text = path.name if alone else f"{path.name} ({path.parent})"
    return text.replace("&", "&&")


def _remember(window: MainWindow, path: Path, data: bytes) -> None:
    """`data` lies in `path` and is shown: follow the file, list it, tidy up beside it."""
    window.watch.follow(path, data)
    kept = [
        Path(name) for name in window.store.settings.as_kept().recent
    ]  # another program may have added to it
    _set_recent(window, [path, *kept])
    window.store.choose("folder", str(path.parent))
    tidy(window)


def tidy(window: MainWindow) -> None:
    """Let the worker take away what killed saves have left in the folder that was used last."""
    folder = window.store.settings.values.folder
    if folder:
        window.store.worker.submit(Request("sweep", NO_GENERATION, sweep, (Path(folder),)))


def _set_recent(window: MainWindow, paths: Sequence[Path]) -> None:
    names = [name for name in dict.fromkeys(map(str, paths)) if len(name) <= 4096]
    window.store.choose("recent", tuple(names[:MOST_RECENT]))


# ---- within --------------------------------------------------------------------------------------------------------


def sentence(path: Path, error: Exception) -> str:
    """What went wrong with a file, in one sentence that names it."""
    if isinstance(error, OSError) and error.strerror:
        return tr("“{name}”: {reason}; choose another place.").format(name=path.name, reason=error.strerror)
    return str(error)


def _documents() -> str:
    return tr("MHA documents (*{suffix})").format(suffix=SUFFIX)


def _anything() -> str:
    return tr("Documents and parameters ({patterns})").format(patterns=f"*{SUFFIX} *.safetensors *.npz")


def _dialog(window: MainWindow, title: str, kinds: list[str]) -> QFileDialog:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QFileDialog

    folder = (
        window.store.path.parent if window.store.path else Path(window.store.settings.values.folder or ".")
    )
    dialog = QFileDialog(window, title, str(folder.absolute()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilters([*kinds, tr("All files (*)")])
    return dialog
