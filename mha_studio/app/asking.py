"""What is asked before work would be lost: on leaving it, when its file was changed by something else, after a crash.

Nothing here waits: `then` is done when the answer allows it. Reading and writing are in `files.py`; what was kept of
unsaved work, and where, is `session/recovery.py`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mha_studio.app.banner import Answer
from mha_studio.document.file import FileError, shown
from mha_studio.language import tr

if TYPE_CHECKING:
    from mha_studio.app.main_window import MainWindow
    from mha_studio.session.recovery import Found, Work

CHANGED = "changed"
KEPT = "kept"


def leaving(window: MainWindow, then: Callable[[], object]) -> None:
    """Do `then` once the document may go: at once where it is saved, else when the user has said that it may."""
    if not window.store.modified:
        then()
        return
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QMessageBox

    for asked in window.findChildren(QMessageBox, "leaveQuestion"):
        asked.reject()  # what is wanted now takes the place of what was wanted before
    buttons = QMessageBox.StandardButton
    box = QMessageBox(window)
    box.setObjectName("leaveQuestion")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("MHA Studio")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("Save the changes to “{name}”?").format(name=window.document_name()))
    box.setInformativeText(tr("Without saving they are lost."))
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    for button in box.buttons():
        button.setIcon(QIcon())

    def answered(button: int) -> None:
        if button == buttons.Save.value:
            window.save(then)
        elif button == buttons.Discard.value:
            then()

    box.finished.connect(answered)
    box.open()


# ---- the file was changed by something else ------------------------------------------------------------------------


def changed_elsewhere(
    window: MainWindow, then: Callable[[], object] | None = None, saving: bool = True
) -> None:
    """Another program has written to the file. `saving`: the user is about to save over it."""
    path = window.store.path
    if path is None or (not saving and window.banner.asks(CHANGED)):
        return  # a save may wait for the answer to what is asked already
    mine = tr("Save mine") if saving else tr("Keep mine")
    said = (
        tr("“{name}” was changed by another program; saving would replace what it wrote.")
        if saving
        else tr("“{name}” was changed by another program; what is shown here is not what it wrote.")
    )
    window.banner.ask(
        CHANGED,
        said.format(name=shown(path.name)),
        (
            Answer(mine, partial(_save_mine if saving else _keep_mine, window, then)),
            Answer(tr("Load theirs"), window.load_again),
        ),
        closed=window.store.mark_unsaved,
    )


def gone(window: MainWindow) -> None:
    """The file is not there any more."""
    path = window.store.path
    if path is not None:
        window.store.mark_unsaved()
        window.store.tell(
            tr("“{name}” is not in its folder any more; saving puts it there again.").format(
                name=shown(path.name)
            )
        )


def _save_mine(window: MainWindow, then: Callable[[], object] | None) -> None:
    window.watch.accept()
    window.save(then)


def _keep_mine(window: MainWindow, then: Callable[[], object] | None = None) -> None:
    """Go on with what is shown; the file holds something else, so it counts as unsaved. A save need not ask again."""
    window.watch.accept()
    window.store.mark_unsaved()


# ---- after a crash -------------------------------------------------------------------------------------------------


def offer_kept(window: MainWindow) -> None:
    """Offer what programs that came to a bad end have left of unsaved work."""
    recovery = window.windows.recovery
    found = list(recovery.found()) if recovery is not None else []
    if not found:
        return
    works = [work for each in found for work in each.works]
    window.banner.ask(
        KEPT,
        kept_text(works),
        (
            Answer(tr("Restore"), partial(_restore, window, found)),
            Answer(tr("Discard"), partial(_discard, found)),
        ),
        closed=partial(_postpone, found),
    )


def kept_text(works: Sequence[Work], now: datetime | None = None) -> str:
    """The question about unsaved work that was found."""
    newest = datetime.fromtimestamp(max(work.kept for work in works))
    today = (now or datetime.now()).date()
    when = f"{newest:%H:%M}" if newest.date() == today else f"{newest:%Y-%m-%d %H:%M}"
    names = [f"“{shown(work.name, 40)}”" for work in works[:3]]
    if len(works) == 1:
        return tr("The program ended before {name} was saved; the work was kept at {when}.").format(
            name=names[0], when=when
        )
    if len(works) > 3:
        listed = tr("{names} and %n more", "", len(works) - 3).format(names=", ".join(names))
    else:
        listed = tr("{names} and {last}", "a list").format(names=", ".join(names[:-1]), last=names[-1])
    return tr(
        "The program ended before {listed} were saved; the work was kept, the latest at {when}."
    ).format(listed=listed, when=when)


def _restore(window: MainWindow, found: Sequence[Found]) -> None:
    """Show each of them, in this window where it shows nothing of the user's own, else in one of its own. What was
    found goes only when it is kept anew."""
    for each in found:
        kept = [_show(window, work) for work in each.works]
        if all(kept):
            each.discard()
        else:
            each.postpone()


def _show(window: MainWindow, work: Work) -> bool:
    try:
        document = work.document()
    except FileError as error:
        window.store.tell(str(error), "error")
        return False
    path = work.path if work.path is None or window.windows.showing(work.path) in (None, window) else None
    target = (
        window if not window.store.modified and window.store.path in (None, path) else window.windows.open()
    )
    target.store.open_document(document, path, unsaved=True)
    if path is None:
        target.watch.release()
    else:
        _follow_restored(target, path, work.kept)
    return target.keep_now()


def _follow_restored(window: MainWindow, path: Path, kept: float) -> None:
    """The file counts as changed by another program where it was written after the work was kept."""
    try:
        later = path.stat().st_mtime > kept
        window.watch.follow(path, None if later else path.read_bytes())
    except OSError:
        window.watch.follow(path, None)
    window.watch.look()


def _discard(found: Sequence[Found]) -> None:
    for each in found:
        each.discard()


def _postpone(found: Sequence[Found]) -> None:
    for each in found:
        each.postpone()
