"""The theme for paper: a white ground, black words, and scales whose two ends differ in grey as well as in colour.

Negative numbers end dark and positive ones in the middle of grey, so that a black-and-white copy still tells them apart
(and the sign stands before every number that has room); blocked cells keep a strong hatch.
"""

from __future__ import annotations

from msgspec.structs import replace

from mha_studio.paint.theme import DARK, LIGHT, Theme

PRINT = replace(
    LIGHT,
    name="print",
    window="#ffffff",
    panel="#ffffff",
    raised="#f4f4f4",
    border="#b0b0b0",
    text="#000000",
    muted="#404040",
    accent="#003f9e",
    tick="#606060",
    grid="#b8b8b8",
    hatch="#6e6e6e",
    hatch_ground="#ffffff",
    signed=("#5e3c99", "#ffffff", "#f4b168"),
    share_low="#ffffff",
    share_high="#1f5b94",
    positive="#c06a00",
    negative="#5e3c99",
    query="#004f86",
    key="#b34700",
    value="#00805c",
    weight="#505050",
    query_ink="#004a7c",
    key_ink="#8f3a00",
    value_ink="#005f46",
    weight_ink="#404040",
    heads=("#a1457a", "#c98200", "#2d86b8", "#8f8000"),
    head_inks=("#8a3567", "#6f4a00", "#175a83", "#575000"),
)

THEMES: dict[str, Theme] = {"light": LIGHT, "dark": DARK, "print": PRINT}
"""The themes of pictures that leave the program, by the names that people choose them by."""
