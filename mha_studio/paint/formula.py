"""Formulas as pictures in the theme's colours: prerendered ones from `resources/formulas`, others made by a worker.

Until a formula is there, and where it cannot be drawn, the same in plain text stands in its place. How TeX is written
and becomes SVG is in `formula_svg.py`; `prerender.py` fills the folder.
"""

from __future__ import annotations

import math
import threading
from collections import OrderedDict

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPaintEngine, QPainter
from PySide6.QtSvg import QSvgRenderer

from mha_studio.paint.fonts import face_at
from mha_studio.paint.formula_svg import EM, ROLES, coloured, formula_key, render_svg, runs_in_work
from mha_studio.paint.theme import Theme
from mha_studio.resources import resource

RASTER = (QPaintEngine.Type.Raster, QPaintEngine.Type.OpenGL, QPaintEngine.Type.OpenGL2)
KEPT = 96  # renderers and images

_svgs: dict[
    str, bytes | None
] = {}  # by TeX; None for what cannot be drawn. Shared by all: written once a formula
_asked: set[str] = set()


def stored_svg(tex: str) -> bytes | None:
    """The prerendered SVG of a formula, with placeholder colours, or None where there is none."""
    try:
        return resource("formulas", formula_key(tex) + ".svg").read_bytes()
    except OSError:
        return None


class _Teller(QObject):
    done = Signal(str)


_teller: _Teller | None = None


def _told() -> _Teller:
    global _teller
    if _teller is None:
        _teller = _Teller()
    return _teller


def _make(tex: str, teller: _Teller) -> None:
    _svgs[tex] = render_svg(tex)
    teller.done.emit(tex)


class FormulaArt(QObject):
    """Draws formulas in one theme. `ready` tells, in the GUI thread, that one more can be drawn as a picture; with
    `at_once` there is nothing to tell, since what is asked for is made before it is answered."""

    ready = Signal(str)

    def __init__(self, theme: Theme, parent: QObject | None = None, at_once: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._at_once = at_once
        self._renderers: OrderedDict[str, QSvgRenderer] = OrderedDict()
        self._images: OrderedDict[tuple[str, int], QImage] = OrderedDict()
        self._runs: dict[str, tuple[tuple[float, float], ...]] = {}
        if not at_once:
            _told().done.connect(self.ready)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme from now on."""
        if theme != self._theme:
            self._theme = theme
            self._renderers.clear()
            self._images.clear()

    def size(self, tex: str, px: float) -> QSizeF | None:
        """Width and height at `px` pixels per em; None where there is no picture, or none yet."""
        renderer = self._renderer(tex)
        return None if renderer is None else self._size(renderer, px)

    def in_work(self, tex: str, px: float) -> tuple[tuple[float, float, float], ...]:
        """What of a formula is not muted, where some of it is: (left, right, baseline) of each run, in pixels from
        the left end and the middle of its picture at `px` pixels per em. None where there is no picture."""
        renderer, svg = self._renderer(tex), _svgs.get(tex)
        if renderer is None or svg is None:
            return ()
        if tex not in self._runs:
            self._runs[tex] = runs_in_work(svg)
        box, scale = renderer.viewBoxF(), px / EM
        base = -box.top() - box.height() / 2.0
        return tuple(
            ((left - box.left()) * scale, (right - box.left()) * scale, base * scale)
            for left, right in self._runs[tex]
        )

    def paint(
        self, painter: QPainter, x: float, y: float, px: float, tex: str, text: str, max_width: float = 0.0
    ) -> float:
        """Draw a formula at `px` pixels per em, its left end at x and its middle at y; answers how wide it is.

        Wider than `max_width` (where that is above 0) it is drawn smaller.
        """
        renderer = self._renderer(tex)
        if renderer is None:
            return self._paint_text(painter, x, y, px, text, max_width)
        box = self._size(renderer, px)
        if 0.0 < max_width < box.width():
            px *= max_width / box.width()
            box = self._size(renderer, px)
        engine, to_device = painter.paintEngine(), painter.deviceTransform()
        ratio = to_device.m11()
        if engine is None or engine.type() not in RASTER or to_device.m12() or ratio <= 0.0:
            renderer.render(painter, QRectF(x, y - box.height() / 2.0, box.width(), box.height()))
            return box.width()
        image = self._image(tex, renderer, px * ratio)
        left = math.floor(x * ratio + to_device.dx() + 0.5)
        top = math.floor(y * ratio + to_device.dy() - image.height() / 2.0 + 0.5)
        rest = painter.worldTransform().inverted()[0] * to_device
        before = painter.worldTransform()
        painter.setWorldTransform(rest.inverted()[0])
        painter.drawImage(left, top, image)
        painter.setWorldTransform(before)
        return box.width()

    def _paint_text(
        self, painter: QPainter, x: float, y: float, px: float, text: str, max_width: float
    ) -> float:
        face = face_at("sans", px)
        metrics = QFontMetricsF(face)
        if max_width > 0.0:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max_width)
        painter.setFont(face)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(QPointF(x, y + metrics.capHeight() / 2.0), text)
        return metrics.horizontalAdvance(text)

    def _renderer(self, tex: str) -> QSvgRenderer | None:
        known = self._renderers.get(tex)
        if known is not None:
            self._renderers.move_to_end(tex)
            return known
        if tex not in _svgs and self._at_once:
            _svgs[tex] = stored_svg(tex) or render_svg(tex)
        if tex not in _svgs:
            if tex in _asked:
                return None
            _asked.add(tex)
            stored = stored_svg(tex)
            if stored is None:
                # A thread a formula: they are few, and none may linger when the window is closed.
                threading.Thread(target=_make, args=(tex, _told()), name="formula", daemon=True).start()
                return None
            _svgs[tex] = stored
        svg = _svgs[tex]
        if svg is None:
            return None
        svg = coloured(svg, {role: self._theme.ink(role) for role in ROLES})
        # A clear outline: QSvgRenderer's pen for none at all shows nothing on pixels, and is black on paper.
        for shape in (b"<path ", b"<rect "):
            svg = svg.replace(shape, shape + b'stroke="#000000" stroke-opacity="0" ')
        renderer = QSvgRenderer(QByteArray(svg))
        if not renderer.isValid():
            _svgs[tex] = None
            return None
        self._renderers[tex] = renderer
        if len(self._renderers) > KEPT:
            self._renderers.popitem(last=False)
        return renderer

    def _image(self, tex: str, renderer: QSvgRenderer, device_px: float) -> QImage:
        key = (tex, round(device_px * 4))
        known = self._images.get(key)
        if known is not None:
            self._images.move_to_end(key)
            return known
        box = self._size(renderer, device_px)
        image = QImage(
            max(1, math.ceil(box.width())),
            max(1, math.ceil(box.height())),
            QImage.Format.Format_ARGB32_Premultiplied,
        )
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0.0, 0.0, box.width(), box.height()))
        painter.end()
        self._images[key] = image
        if len(self._images) > KEPT:
            self._images.popitem(last=False)
        return image

    @staticmethod
    def _size(renderer: QSvgRenderer, px: float) -> QSizeF:
        box = renderer.viewBoxF()
        return QSizeF(box.width() * px / EM, box.height() * px / EM)
