"""TeX into SVG, in pure Python and free of Qt: what is prerendered, and how colours survive it.

Roles are written `\\textcolor{query}{Q}` with the names of `trace.model.Role` (query, key, value, accent, muted, ...).
Before ziamath sees them they become the placeholder colours of `PLACEHOLDERS`, which stay in the SVG; `coloured` puts
a theme's colours in their place. ziamath (and its font, STIX Two Math, as outlines) is imported only in `render_svg`.
Loading and painting is left to `formula.py`, rendering ahead of time to `prerender.py`.
"""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Mapping

EM = 24.0  # pixels per em in the SVG
LONGEST = 2000  # characters of TeX that are tried at all

ROLES = ("plain", "query", "key", "value", "result", "weight", "share", "head", "muted", "accent")
PLACEHOLDERS = {role: f"#01a0{number:02x}" for number, role in enumerate(ROLES, 1)}

_ROLE = re.compile(r"\\textcolor\{(\w+)\}")
_PLACED = re.compile("|".join(PLACEHOLDERS.values()))
_BY_PLACE = {place: role for role, place in PLACEHOLDERS.items()}
_SHAPE = re.compile(r'(<(?:path|rect)[^>]*?)fill="([^"]+)"')
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_SIZE = {name: re.compile(rf' {name}="(-?[\d.]+)"') for name in ("x", "width")}
_one_at_a_time = threading.Lock()  # ziamath keeps fonts and numbering in module globals


def formula_key(tex: str) -> str:
    """The name under which a formula is kept: changes with the TeX and with how it is rendered."""
    return hashlib.sha256(f"1 {EM} {tex}".encode()).hexdigest()[:20]


def with_placeholders(tex: str) -> str:
    """Role names in `\\textcolor{...}` as placeholder colours; a name that is no role stays plain."""
    return _ROLE.sub(lambda found: rf"\textcolor{{{PLACEHOLDERS.get(found[1], PLACEHOLDERS['plain'])}}}", tex)


def coloured(svg: bytes, colours: Mapping[str, str]) -> bytes:
    """The SVG with `colours` ("#rrggbb" by role) where the placeholders stand."""
    return _PLACED.sub(lambda found: colours[_BY_PLACE[found[0]]], svg.decode()).encode()


def runs_in_work(svg: bytes) -> tuple[tuple[float, float], ...]:
    """(left, right) of each run of signs that is not muted, in the SVG's units; none where nothing is muted.

    Signs next to each other make one run; one narrower than half an em (a bracket by itself) is left out.
    """
    text, muted = svg.decode(), PLACEHOLDERS["muted"]
    if muted not in text:
        return ()
    runs: list[tuple[float, float]] = []
    ends = False
    for shape, fill in _SHAPE.findall(text):
        if fill == muted:
            ends = True
            continue
        if shape.startswith("<rect"):
            x, wide = (float(_SIZE[name].search(shape)[1]) for name in ("x", "width"))  # type: ignore[index]
            left, right = x, x + wide
        else:
            across = [float(number) for number in _NUMBER.findall(shape.split(' d="')[1])[0::2]]
            left, right = min(across), max(across)
        if runs and not ends:
            runs[-1] = (min(runs[-1][0], left), max(runs[-1][1], right))
        else:
            runs.append((left, right))
        ends = False
    return tuple(run for run in runs if run[1] - run[0] >= 0.5 * EM)


def render_svg(tex: str) -> bytes | None:
    """Render TeX into SVG with placeholder colours, EM pixels per em; None for what cannot be rendered.

    Takes 15 to 70 ms, and ten times that on the first call, so it belongs in a worker. Never raises: ziamath answers
    bad input with all kinds of errors, RecursionError among them.
    """
    if not tex.strip() or len(tex) > LONGEST:
        return None
    try:
        with _one_at_a_time:
            from ziamath.config import config
            from ziamath.zmath import Latex

            config.svg2 = False  # outlines in place: QtSvg does not follow every <use>
            config.precision = 2
            drawn = Latex(with_placeholders(tex), size=EM, color=PLACEHOLDERS["plain"], margin=1.0)
            return str(drawn.svg()).encode()
    except (Exception, RecursionError) as error:
        import logging

        logging.getLogger(__name__).warning("a formula could not be drawn (%s): %s", error, tex)
        return None
