"""A language that nobody speaks: every sentence in brackets, accented and 40 % longer, so that what was left out and
what is cut off can be seen by a test."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from mha_studio.language import english

OPEN, CLOSE = "⟦", "⟧"
_PLACES = re.compile(r"(\{[^{}]*\}|%n)")
_ACCENTS = str.maketrans("aeiouyAEIOUYncs", "áéíóúýÁÉÍÓÚÝñçš")
_INNERMOST = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_TAGS = re.compile(r"<[^>]*>")
_WORDS = re.compile(r"[^\W\d_]{3,}")


def pseudo(text: str, note: str, n: int) -> str:
    """A sentence in that language; what is filled in stays as it is, and what has been said stays said."""
    if not text or text.startswith(OPEN):
        return text
    parts = _PLACES.split(english(text, note, n))
    said = "".join(part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts))
    longer = "·" * round(0.4 * len(text))
    mark = "&" if "&" in said else ""
    return f"{OPEN}{mark}{said.replace('&', '')}{longer}{CLOSE}"


def unsaid(text: str, spared: set[str]) -> list[str]:
    """The words of a text that are in no brackets: nobody asked for their translation."""
    plain = html.unescape(_TAGS.sub(" ", text)) if "<" in text else text
    while _INNERMOST.search(plain):
        plain = _INNERMOST.sub(" ", plain)
    return [word for word in _WORDS.findall(plain) if word.lower() not in spared]


def texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """(what it is, what it says) of everything in a widget that a person or a screen reader can come upon."""
    for part in (widget, *widget.findChildren(QWidget)):
        name = part.objectName() or type(part).__name__
        yield f"{name}, tip", part.toolTip()
        yield f"{name}, name", part.accessibleName()
        yield f"{name}, description", part.accessibleDescription()
        if isinstance(part, QLabel | QAbstractButton):
            yield f"{name}, text", part.text()
        if isinstance(part, QLineEdit):
            yield f"{name}, placeholder", part.placeholderText()
        if isinstance(part, QComboBox):
            for at in range(part.count()):
                yield f"{name}, choice", part.itemText(at)
                yield f"{name}, choice's tip", str(part.itemData(at, 3) or "")
    for action in widget.findChildren(QAction):
        if action.parent() is not widget.window() and not action.objectName():
            continue
        yield f"{action.objectName()}, action", action.text()
        yield f"{action.objectName()}, action's tip", action.toolTip()
