"""What can be done with a whole head: the rows of its menu, each one edit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from mha_studio.document.edits import CopyHead, MuteHead, SwapHeads
from mha_studio.language import tr
from mha_studio.session.store import Store


def mute(store: Store, head: int) -> None:
    """Mute a head, or let it be heard again."""
    store.apply(MuteHead(head, head not in store.document.muted))


def menu(store: Store, head: int, parent: QWidget) -> QMenu:
    """Mute, swap with, copy to; with one head there is none to swap with."""
    made = QMenu(parent)
    made.setObjectName("headMenu")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    muted = head in store.document.muted
    act = made.addAction(
        (tr("Unmute head {head}") if muted else tr("Mute head {head}")).format(head=head + 1)
    )
    act.triggered.connect(lambda: mute(store, head))
    others = [other for other in range(store.document.config.num_heads) if other != head]
    made.addSeparator()
    swap = made.addMenu(tr("Swap with"))
    swap.setObjectName("headSwap")
    copy = made.addMenu(tr("Copy to"))
    copy.setObjectName("headCopy")
    for other in others:
        _add(swap, other, partial(store.apply, SwapHeads(head, other)))
        _add(copy, other, partial(store.apply, CopyHead(head, other)))
    for sub in (swap, copy):
        sub.setEnabled(bool(others))
    return made


def _add(sub: QMenu, other: int, do: Callable[[], object]) -> None:
    sub.addAction(tr("Head {head}").format(head=other + 1)).triggered.connect(lambda _=False: do())
