"""Opening and saving from the window: asking for a name, asking before work is lost, saying what went wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMessageBox

from mha_studio.document.file import load_document, save_document
from mha_studio.session.store import Store

if TYPE_CHECKING:
    from mha_studio.app.main_window import MainWindow

KINDS = "MHA documents (*.mha)"


def open_into(store: Store, path: Path) -> bool:
    """Open `path`; False, and a notice that says why, where that cannot be done."""
    try:
        document = load_document(path)
    except (OSError, ValueError) as error:
        store.tell(sentence(path, error), "error")
        return False
    store.open_document(document, path)
    store.choose("folder", str(path.absolute().parent))
    return True


def save_from(store: Store, path: Path) -> bool:
    """Save to `path`, whole or not at all; False, and a notice, where that cannot be done."""
    try:
        save_document(store.document, path)
    except (OSError, ValueError) as error:
        store.tell(sentence(path, error), "error")
        return False
    store.saved(path)
    store.choose("folder", str(path.absolute().parent))
    return True


def sentence(path: Path, error: Exception) -> str:
    """What went wrong with a file, in one sentence that names it."""
    if isinstance(error, OSError) and error.strerror:
        return f"{path}: {error.strerror}."
    return str(error)


def ask_and_open(window: MainWindow) -> None:
    if may_leave(window):
        chosen, _ = QFileDialog.getOpenFileName(
            window, "Open a document", window.store.settings.values.folder, KINDS
        )
        if chosen:
            open_into(window.store, Path(chosen))


def save(window: MainWindow) -> bool:
    path = window.store.path
    return save_as(window) if path is None else save_from(window.store, path)


def save_as(window: MainWindow) -> bool:
    folder = Path(window.store.settings.values.folder or ".")
    name = window.store.path or folder / "untitled.mha"
    chosen, _ = QFileDialog.getSaveFileName(window, "Save the document", str(name), KINDS)
    if not chosen:
        return False
    path = Path(chosen)
    return save_from(window.store, path if path.suffix else path.with_suffix(".mha"))


def may_leave(window: MainWindow) -> bool:
    """Whether the document may go: it is saved, or the user says that it need not be."""
    if not window.store.modified:
        return True
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(f"Keep the changes to {window.document_name()}?")
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    answer = box.exec()
    if answer == buttons.Save:
        return save(window)
    return answer == buttons.Discard
