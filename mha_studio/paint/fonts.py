"""The two faces that come with the program: Inter for words, JetBrains Mono for figures.

Holds loading them and asking for one at a size in pixels. Emoji and other scripts come from the system's fonts,
which Qt searches by itself for what these two do not have.
"""

from __future__ import annotations

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
FAMILIES: dict[str, list[str]] = {
    "sans": ["Inter", "Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "sans-serif"],
    "mono": ["JetBrains Mono", "Noto Sans Mono", "Consolas", "Menlo", "monospace"],
    "serif": ["STIX Two Text", "Noto Serif", "Cambria", "Times New Roman", "Liberation Serif", "serif"],
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


@lru_cache(maxsize=512)
def _made(face: Face, px: int, weight: int, italic: bool) -> QFont:
    made = QFont()
    made.setFamilies(FAMILIES[face])
    made.setPixelSize(px)
    made.setWeight(QFont.Weight(weight))
    made.setItalic(italic)
    made.setStyleHint(QFont.StyleHint.Monospace if face == "mono" else QFont.StyleHint.SansSerif)
    return made


def font(face: Face, px: float, bold: bool = False, italic: bool = False, weight: int = 0) -> QFont:
    """A copy of the face at `px` pixels per em (Qt takes whole ones); `weight` (100 to 900) goes before `bold`."""
    load_fonts()
    return QFont(_made(face, max(1, round(px)), weight or (700 if bold else 400), italic))
