"""Light, dark and projector: every colour of the program by what it is for, and Fusion dressed in them.

`ink` is the colour of words in a role (contrast of at least 4.5 on every ground that carries words), `stroke` that of
lines, outlines and fills. Q, K and V keep one colour each everywhere; heads take the rest of the Okabe-Ito set
(Okabe and Ito, "Color Universal Design", 2008) in turn. How a frame is drawn with them is in `painter.py`.
"""

from __future__ import annotations

import re
import string
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QColor, QPalette

from mha_studio.paint.colours import (
    Table,
    contrast,
    diverging_table,
    held_dark,
    held_stops,
    ink_table,
    luminance,
    mix,
    sequential_table,
    stops_table,
)
from mha_studio.paint.fonts import families, scaled
from mha_studio.resources import resource
from mha_studio.trace.model import Role, ScaleKind

__all__ = [
    "DARK",
    "LIGHT",
    "PROJECTOR",
    "Theme",
    "contrast",
    "mix",
    "qt_palette",
    "style_sheet",
    "theme_for",
    "with_maps",
]


class Theme(Struct, frozen=True):
    """Colours, written "#rrggbb", by what they are for."""

    name: str
    dark: bool
    window: str  # the ground of the stage and between panels
    panel: str  # cards, bars, fields
    raised: str  # chips, steps to come, quiet buttons
    border: str  # hairlines around panels and controls
    text: str
    muted: str
    accent: str
    on_accent: str  # words on the accent
    accent_soft: str  # steps that are done, what is selected
    accent_border: str  # hairline around what is selected
    track: str  # the groove of a slider, a switch that is off
    switch_off: str
    tick: str  # the scrubber's marks
    grid: str  # lines between cells, and the empty grid
    hatch: str  # lines over blocked cells
    hatch_ground: str
    error: str
    error_soft: str
    good: str
    good_soft: str
    warm: str  # the ground of a hint
    signed: tuple[str, str, str]  # negative, zero, positive
    share_low: str  # a share of nothing
    share_high: str  # a share of everything, common hue
    positive: str  # signed bars
    negative: str
    query: str
    key: str
    value: str
    weight: str
    query_ink: str
    key_ink: str
    value_ink: str
    weight_ink: str
    heads: tuple[str, ...]
    head_inks: tuple[str, ...]
    bold: float = 1.0  # how much thicker lines and outlines are than usual
    legible: float = 4.6  # the contrast of digits on cells
    share_stops: tuple[str, ...] = ()  # one scale of shares for all heads, in place of their hues

    def head(self, index: int) -> str:
        """The hue of a head, for marks, bars and outlines; heads beyond the hues begin again."""
        return self.heads[index % len(self.heads)]

    def head_ink(self, index: int) -> str:
        """The hue of a head, for words."""
        return self.head_inks[index % len(self.head_inks)]

    def ink(self, role: Role | str, head: int = 0) -> str:
        """The colour of words in a role."""
        if role == "head":
            return self.head_ink(head)
        return {
            "query": self.query_ink,
            "key": self.key_ink,
            "value": self.value_ink,
            "weight": self.weight_ink,
            "muted": self.muted,
            "accent": self.accent,
        }.get(role, self.text)

    def stroke(self, role: Role | str, head: int = 0) -> str:
        """The colour of lines, outlines and fills in a role."""
        if role in ("head", "share"):
            return self.head(head)
        return {
            "query": self.query,
            "key": self.key,
            "value": self.value,
            "weight": self.weight,
            "muted": self.tick,
            "result": self.accent,
            "accent": self.accent,
            "ground": self.window,
        }.get(role, self.text)

    @property
    def diverging(self) -> Table:
        """(256,) pixels for signed numbers, zero at entry 128."""
        return diverging_table(*self.signed)

    def sequential(self, head: int | None = None) -> Table:
        """(256,) pixels for shares, in a head's hue or the common one."""
        if self.share_stops:
            return stops_table(self.share_stops)
        hue = self.share_high if head is None else self.head(head)
        return sequential_table(self.share_low, _held(hue, self) if self.dark else hue)

    def table(self, kind: ScaleKind, head: int | None = None) -> Table:
        """(256,) pixels for a scale."""
        return self.diverging if kind == "signed" else self.sequential(head)

    def inks(self, kind: ScaleKind, head: int | None = None) -> Table:
        """(256,) pixels to write digits with on each entry of `table`, by contrast ratio."""
        return ink_table(self.table(kind, head), self.text, self.panel)

    def as_dict(self) -> dict[str, str]:
        """The single colours by name, for templates."""
        named = ((name, getattr(self, name)) for name in self.__struct_fields__)
        return {name: colour for name, colour in named if isinstance(colour, str)}


def _held(hue: str, theme: Theme) -> str:
    return held_dark(hue, theme.share_low, enough=theme.legible)


LIGHT = Theme(
    name="light",
    dark=False,
    window="#fbfbfa",
    panel="#ffffff",
    raised="#f6f6f5",
    border="#e3e5e8",
    text="#1b1f24",
    muted="#5f6979",
    accent="#0b5fff",
    on_accent="#ffffff",
    accent_soft="#e2ecff",
    accent_border="#79a7ff",
    track="#e3e5e8",
    switch_off="#c5cad1",
    tick="#858e9a",
    grid="#e9ebec",
    hatch="#c3c8cf",
    hatch_ground="#f1f2f3",
    error="#b3261e",
    error_soft="#fdeeee",
    good="#00694c",
    good_soft="#e6f5ef",
    warm="#fff4d6",
    signed=("#9a7dbf", "#f3f3f3", "#e39336"),
    share_low="#f3f3f4",
    share_high="#2b6cb0",
    positive="#e08214",
    negative="#7b52ab",
    query="#0072b2",
    key="#d55e00",
    value="#009e73",
    weight="#667080",
    query_ink="#0069a6",
    key_ink="#ac4b00",
    value_ink="#007555",
    weight_ink="#566070",
    heads=("#cc79a7", "#e69f00", "#56b4e9", "#c9b400"),
    head_inks=("#a1457a", "#8a5f00", "#1f6f9f", "#6f6300"),
)

DARK = Theme(
    name="dark",
    dark=True,
    window="#15181d",
    panel="#1e232a",
    raised="#20262e",
    border="#2f3640",
    text="#e8eaed",
    muted="#9aa4b1",
    accent="#7cb0ff",
    on_accent="#15181d",
    accent_soft="#293444",
    accent_border="#51709e",
    track="#333b45",
    switch_off="#4a5461",
    tick="#7a838e",
    grid="#2a313a",
    hatch="#4a535f",
    hatch_ground="#1c2127",
    error="#ff8f85",
    error_soft="#3a2224",
    good="#4fd1a5",
    good_soft="#1b332c",
    warm="#3a3220",
    signed=("#7b52ab", "#222731", "#ab640f"),
    share_low="#242a33",
    share_high="#6fa8dc",
    positive="#e08214",
    negative="#9370c4",
    query="#56b4e9",
    key="#ff8a3d",
    value="#2fbf93",
    weight="#9aa4b1",
    query_ink="#56b4e9",
    key_ink="#ff8a3d",
    value_ink="#2fbf93",
    weight_ink="#b4bdc9",
    heads=("#cc79a7", "#e69f00", "#56b4e9", "#f0e442"),
    head_inks=("#df94bd", "#e69f00", "#6fc0ee", "#f0e442"),
)

PROJECTOR = Theme(
    name="projector",
    dark=True,
    window="#000000",
    panel="#0b0d10",
    raised="#14181d",
    border="#56606c",
    text="#ffffff",
    muted="#c3cad3",
    accent="#8fc1ff",
    on_accent="#000000",
    accent_soft="#17324f",
    accent_border="#8fc1ff",
    track="#3a434e",
    switch_off="#5a6572",
    tick="#a2acb8",
    grid="#434c57",
    hatch="#7d8894",
    hatch_ground="#14181d",
    error="#ffb3ab",
    error_soft="#45191c",
    good="#6fe6bd",
    good_soft="#0d382c",
    warm="#3f340f",
    signed=("#6b3bb6", "#12161b", "#874900"),
    share_low="#12161b",
    share_high="#7cb8f0",
    positive="#ff9d1f",
    negative="#b08cf0",
    query="#6cc4ff",
    key="#ff9a55",
    value="#3fd9a8",
    weight="#c3cad3",
    query_ink="#7accff",
    key_ink="#ffa468",
    value_ink="#4be0b1",
    weight_ink="#cfd5dc",
    heads=("#e58cc0", "#f5b02a", "#6cc4ff", "#f6ea55"),
    head_inks=("#f0a3cf", "#ffbe45", "#7accff", "#f6ea55"),
    bold=1.35,
    legible=7.05,
)
"""For the last row of a hall and a weak lamp: words at a contrast of 7 at least, and thicker lines."""


STRICT = 7.0
"""From this contrast on every scale is held to it, not only the theme's own."""
SIGNED_MAPS: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "blue-red": (("#4a83c4", "#d0654f"), ("#2f6fb8", "#b04a36")),
    "green-magenta": (("#4f9a63", "#b06ab3"), ("#2f7d48", "#94459b")),
    "blue-yellow": (("#5b83c9", "#c2a018"), ("#3f68b5", "#8f7200")),
}
"""(negative, positive) on light and on dark, about the theme's own zero."""
SHARE_MAPS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "viridis": (
        ("#bddf26", "#7ad151", "#44bf70", "#22a884", "#21918c", "#2a788e", "#355f8d", "#414487", "#440154"),
        ("#414487", "#355f8d", "#2a788e", "#21918c", "#22a884", "#44bf70", "#7ad151", "#bddf26", "#fde725"),
    ),
    "cividis": (
        ("#e1cc55", "#c3b369", "#a59c74", "#8a8678", "#707173", "#575d6d", "#3b496c", "#123570", "#00224e"),
        ("#123570", "#3b496c", "#575d6d", "#707173", "#8a8678", "#a59c74", "#c3b369", "#e1cc55", "#fee838"),
    ),
    "greys": (("#3a3f47",), ("#dfe3e8",)),
}
"""From a little to everything, on light and on dark, beginning at the theme's own nothing. Viridis is by Smith and van
der Walt (2015), cividis by Nuñez, Anderton and Renslow (2018), sampled at tenths."""


def with_maps(theme: Theme, signed: str = "usual", share: str = "usual") -> Theme:
    """The theme with other scales of colour; "usual", and any name that is not known, leaves its own. Where digits must
    be read from the last row, the scales have as much less light as that takes."""
    strict = theme.legible >= STRICT
    if signed in SIGNED_MAPS:
        low, high = SIGNED_MAPS[signed][theme.dark]
        if strict:
            low, high = (held_stops((end,), theme.text, theme.legible)[0] for end in (low, high))
        theme = replace(theme, signed=(low, theme.signed[1], high))
    if share in SHARE_MAPS:
        stops = SHARE_MAPS[share][theme.dark]
        if strict:
            floor = 1.2 * luminance(theme.share_low)  # nothing is darker than nothing
            stops = tuple(
                stop for stop in held_stops(stops, theme.text, theme.legible) if luminance(stop) > floor
            )
        theme = replace(theme, share_stops=(theme.share_low, *stops))
    return theme


def theme_for(name: str, system_dark: bool = False) -> Theme:
    """The theme of a setting: "light", "dark", "projector", or anything else for what the system has."""
    known = {"light": LIGHT, "dark": DARK, "projector": PROJECTOR}
    return known.get(name, DARK if system_dark else LIGHT)


def qt_palette(theme: Theme) -> QPalette:
    """A Fusion palette in the theme's colours."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.panel,
        role.AlternateBase: theme.raised,
        role.Text: theme.text,
        role.Button: theme.panel,
        role.ButtonText: theme.text,
        role.BrightText: theme.error,
        role.ToolTipBase: theme.panel,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.raised,
        role.Mid: theme.border,
        role.Dark: theme.tick,
        role.Shadow: theme.border,
    }
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    faint = QColor(mix(theme.muted, theme.panel, 0.6))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, which, faint)
    palette.setColor(group.Disabled, role.Highlight, QColor(theme.track))
    return palette


@lru_cache(maxsize=8)
def _template() -> string.Template:
    return string.Template(resource("themes", "fusion.qss").read_text(encoding="utf-8"))


def style_sheet(theme: Theme) -> str:
    """The application's style sheet; what its selectors are for stands at the head of resources/themes/fusion.qss."""
    arrow = resource("themes", f"down-{'dark' if theme.dark else 'light'}.svg").as_posix()
    sheet = _template().substitute(
        theme.as_dict(),
        hover=mix(theme.accent, theme.panel, 0.07),
        pressed=mix(theme.accent, theme.panel, 0.16),
        accent_hover=mix(theme.text, theme.accent, 0.12),
        faint=mix(theme.muted, theme.panel, 0.6),
        arrow=arrow,
    )
    names = ", ".join(f'"{family}"' for family in families("sans"))
    return _LENGTH.sub(_in_text_size, sheet.replace('"Inter"', names))


_LENGTH = re.compile(r"\b(\d+)px")


def _in_text_size(found: re.Match[str]) -> str:
    """Lengths go with the text; hairlines and rings stay as thin as they are."""
    length = int(found[1])
    return f"{length if length <= 2 else scaled(length)}px"
