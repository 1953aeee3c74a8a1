"""How a frame looks: a `Frame` and a `Theme` onto any QPainter.

Fonts, colours, pixels and formulas live here; what is on the stage and when comes from `scene`.
"""
