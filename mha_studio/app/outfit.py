"""What the preferences change about how everything looks and reads: text size, faces, the style of numbers, colours.

These hold for the whole program, so they are set here, in one place, from the settings; windows then dress anew.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from mha_studio.app.languages import speak_in
from mha_studio.paint.fonts import set_text
from mha_studio.paint.theme import Theme, theme_for, with_maps
from mha_studio.session.settings import Values
from mha_studio.trace.numbers import set_style
from mha_studio.views.parts import keep_still

MADE_ANEW = frozenset({"language", "text_size", "faces", "decimal_mark", "grouped"})
"""Settings after which every view is made anew: its words, sizes and numbers are others."""
DRESSED_ANEW = frozenset({"theme", "signed_map", "share_map"})


def put_on(values: Values) -> str:
    """Let language, text sizes, faces, numbers and motion be as the settings say, from now on. A sentence where one
    cannot."""
    set_text(values.text_size / 100.0, values.faces == "system")
    set_style(values.decimal_mark == "comma", values.grouped)
    keep_still(values.reduced_motion)
    return speak_in(values.language)


def wanted_theme(values: Values) -> Theme:
    """The theme of the settings, or the system's, with the scales of colour that were chosen."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return with_maps(theme_for(values.theme, dark), values.signed_map, values.share_map)
