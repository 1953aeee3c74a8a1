"""The two faces that come with the program: Inter for words, JetBrains Mono for figures.

Holds loading them and asking for one at a size in pixels, for widgets in the text size that the user chose (`font`,
`scaled`), for pictures as asked (`face_at`). Emoji and other scripts come from the system's fonts,
which Qt searches by itself for what these two do not have.
"""

from __future__ import annotations

import threading
from functools import lru_cache
from typing import Literal

from PySide6.QtGui import QFont, QFontDatabase

from mha_studio.resources import resource

Face = Literal["sans", "mono", "serif"]

FILES = (
    "Inter-Regular.otf",
    "Inter-SemiBold.otf",
    "Inter-Bold.otf",
    "Inter-Italic.otf",
    "JetBrainsMono-Regular.ttf",
    "JetBrainsMono-Bold.ttf",
)
HAN = ["Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei"]
"""Simplified Chinese: left to itself, Qt may take a Japanese face, in which the same signs and stops look otherwise."""
FAMILIES: dict[str, list[str]] = {
    "sans": ["Inter", "Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", *HAN, "sans-serif"],
    "mono": ["JetBrains Mono", "Noto Sans Mono", "Consolas", "Menlo", *HAN, "monospace"],
    "serif": ["STIX Two Text", "Noto Serif", "Cambria", "Times New Roman", "Liberation Serif", *HAN, "serif"],
}

_loaded: list[int] = []


def load_fonts() -> bool:
    """Give the program's own font files to Qt; calling it again does nothing.

    Needs a QGuiApplication. True where every file was taken; otherwise the system's faces stand in.
    """
    if not _loaded:
        for name in FILES:
            _loaded.append(QFontDatabase.addApplicationFont(str(resource("fonts", name))))
    return all(number >= 0 for number in _loaded)


_size = 1.0
"""The user's text size: a share of the usual one."""
_system = False
"""Whether widgets are written in the system's face."""


def set_text(size: float, system_face: bool = False) -> None:
    """How widgets write from now on; those that are there already have to be made anew."""
    global _size, _system
    _size, _system = size, system_face


def text_size() -> float:
    """The user's text size, 1 for the usual one."""
    return _size


def scaled(px: float) -> int:
    """A length of the window that goes with its text, in whole pixels."""
    return round(px * _size)


def families(face: Face) -> list[str]:
    """The families that widgets are written in, the first one that is there being taken."""
    if _system and face != "serif":
        kind = QFontDatabase.SystemFont.FixedFont if face == "mono" else QFontDatabase.SystemFont.GeneralFont
        return [QFontDatabase.systemFont(kind).family(), *FAMILIES[face]]
    return FAMILIES[face]


@lru_cache(maxsize=512)
def _made(face: Face, px: int, weight: int, italic: bool, system: bool, thread: int) -> QFont:
    """One for each thread that writes: copies of a QFont share what Qt finds out about it, without a lock."""
    made = QFont()
    made.setFamilies(families(face) if system else FAMILIES[face])
    made.setPixelSize(px)
    made.setWeight(QFont.Weight(weight))
    made.setItalic(italic)
    made.setStyleHint(QFont.StyleHint.Monospace if face == "mono" else QFont.StyleHint.SansSerif)
    return made


def font(face: Face, px: float, bold: bool = False, italic: bool = False, weight: int = 0) -> QFont:
    """For widgets: a copy of the face at `px` pixels per em in the user's text size; `weight` (100 to 900) goes before
    `bold`."""
    load_fonts()
    px = max(1, round(px * _size))
    return QFont(_made(face, px, weight or (700 if bold else 400), italic, _system, threading.get_ident()))


def face_at(face: Face, px: float, bold: bool = False) -> QFont:
    """For pictures: a copy of the shipped face at `px` pixels per em (Qt takes whole ones), whatever the user chose."""
    load_fonts()
    px = max(1, round(px))
    return QFont(_made(face, px, 700 if bold else 400, False, False, threading.get_ident()))
