"""Where things are on a frame, as convex outlines, and what is wrong with it: cut off, or one upon the other."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import combinations

from mha_studio.scene import Block, Frame
from mha_studio.scene.frame import Bar, ColourBar, Formula, Text
from mha_studio.scene.measure import text_width

Points = tuple[tuple[float, float], ...]

SLACK = 1.5
"""Pixels by which widths that are measured without a font engine may be wrong."""


def box(x: float, y: float, w: float, h: float) -> Points:
    return ((x, y), (x + w, y), (x + w, y + h), (x, y + h))


def text_outline(item: Text, tall: float = 0.36) -> Points:
    """The line of a text as it will stand, `tall` ems above and below its middle (capitals reach that far)."""
    plain = item.text.replace("_", "") if item.markup else item.text
    width = text_width(plain, item.px, item.face == "mono")
    if item.max_width:
        width = min(width, item.max_width)
    start = {"left": 0.0, "center": -width / 2, "right": -width}[item.anchor]
    c, s = math.cos(math.radians(item.angle)), math.sin(math.radians(item.angle))
    corners = ((start, -tall), (start + width, -tall), (start + width, tall), (start, tall))
    spots = ((u, v * item.px) for u, v in corners)
    return tuple((item.x + u * c + v * s, item.y - u * s + v * c) for u, v in spots)


def outline_of(item: Block | Text | Bar | ColourBar | Formula) -> Points:
    """The outline of an item at rest."""
    if isinstance(item, Text):
        return text_outline(item)
    if isinstance(item, Block):
        return box(item.x, item.y, item.width, item.height)
    if isinstance(item, Formula):
        return box(item.x, item.y - 0.8 * item.px, text_width(item.text, item.px), 1.6 * item.px)
    if isinstance(item, ColourBar):  # its figures stand under it
        return box(item.x, item.y, item.w, item.h + 1.4 * item.px)
    return box(item.x, item.y, item.w, item.h)


def overlap(one: Points, two: Points, slack: float = SLACK) -> bool:
    """Whether two convex outlines share more than `slack` pixels across (separating axes)."""
    for axis in (0, 1):
        a, b = [point[axis] for point in one], [point[axis] for point in two]
        if min(max(a), max(b)) - max(min(a), min(b)) <= slack:
            return False
    for points in (one, two):
        for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1], strict=True):
            length = math.hypot(x1 - x0, y1 - y0)
            if length < 1e-9:
                continue
            nx, ny = (y1 - y0) / length, (x0 - x1) / length
            a = [nx * x + ny * y for x, y in one]
            b = [nx * x + ny * y for x, y in two]
            if min(max(a), max(b)) - max(min(a), min(b)) <= slack:
                return False
    return True


def inside(points: Points, frame: Frame, slack: float = SLACK) -> bool:
    return all(-slack <= x <= frame.width + slack and -slack <= y <= frame.height + slack for x, y in points)


def name_of(item: object) -> str:
    if isinstance(item, Block):
        return item.id
    if isinstance(item, Text):
        return f"“{item.text}”" + (" leaning" if item.angle else "")
    return type(item).__name__


def in_a_cell(item: Text) -> bool:
    """The sum so far, which stands in the cell that is being made."""
    return (item.role, item.face, item.bold) == ("accent", "mono", True)


def faults(frame: Frame) -> Iterator[str]:
    """Everything that is wrong with a frame at rest: one line each, such as "x:0 on “caption”"."""
    shown = [item for item in frame.items if isinstance(item, Block | Text | Bar | ColourBar | Formula)]
    solid = [item for item in shown if not isinstance(item, Block | Text) or item.opacity > 0.02]
    kept = [item for item in solid if not (isinstance(item, Text) and in_a_cell(item))]
    outlines = [(item, outline_of(item)) for item in kept]
    for item, points in outlines:
        if not inside(points, frame):
            yield f"{name_of(item)} cut off"
    for (one, a), (two, b) in combinations(outlines, 2):
        if overlap(a, b) and not _shared(one, two):
            yield f"{name_of(two)} on {name_of(one)}"


def _shared(one: object, two: object) -> bool:
    """Whether these are older and newer numbers in the same place, the older faint or about to be covered."""
    if not (isinstance(one, Block) and isinstance(two, Block)):
        return False
    return outline_of(one) == outline_of(two) and not two.ground
