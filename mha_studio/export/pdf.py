"""PDF by Qt's own writer, made to be the same bytes for the same pages, with spaces that can be searched for.

Qt writes down the moment and the time zone, and says of Inter's space, which is its tab as well, that it is a tab. Both
are put right in what it wrote, and the table of offsets moved along. What is on the pages is the callers'.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QHashSeed, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from mha_studio.paint.picture import painting_on

_NEVER = b"D:20000101000000Z"
_WHEN = re.compile(rb"(?<=Date \()D:[^)]*(?=\))")
_ID = re.compile(rb"/ID \[ <[0-9A-Fa-f]*> <[0-9A-Fa-f]*> \]")
_LETTERS = re.compile(rb"\[(?:<[0-9A-Fa-f]{4}>\s*)+\]")
_PACKET = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>\n<?xpacket end="w"?>\n'
)


def write_pdf(
    path: Path,
    points: QSizeF,
    title: str,
    draw: Callable[[QPainter, float, float, Callable[[], bool]], None],
) -> None:
    """A PDF with pages of `points`; `draw(painter, width, height, next page)` in units of a point."""
    store = QByteArray()
    device = QBuffer(store)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setDocumentXmpMetadata(QByteArray(_PACKET))
    writer.setResolution(1200)
    writer.setTitle(title)
    writer.setCreator("MHA Studio")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch),
            QPageLayout.Orientation.Portrait,
            QMarginsF(),
        )
    )
    QHashSeed.setDeterministicGlobalSeed()  # the order of the fonts in the file follows it
    try:
        with painting_on(writer) as brush:
            brush.scale(1200 / 72.0, 1200 / 72.0)
            draw(brush, points.width(), points.height(), writer.newPage)
    finally:
        QHashSeed.resetRandomGlobalSeed()
    device.close()
    path.write_bytes(tidied(bytes(store.data())))


def tidied(data: bytes) -> bytes:
    """A PDF without the moment, the time zone and the number it was given, and with spaces for tabs."""
    data = _ID.sub(lambda found: re.sub(rb"[0-9A-Fa-f](?=[0-9A-Fa-f]*>)", b"0", found[0]), data)
    data = _LETTERS.sub(lambda found: found[0].replace(b"<0009>", b"<0020>"), data)
    table = data.rfind(b"\nxref\n")
    body, end = data[:table], data[table:]
    whens = list(_WHEN.finditer(body))

    def moved(at: int) -> int:
        return at + sum(len(_NEVER) - len(when[0]) for when in whens if when.start() < at)

    end = re.sub(rb"(\d{10}) 00000 n", lambda found: b"%010d 00000 n" % moved(int(found[1])), end)
    end = re.sub(rb"startxref\n(\d+)", lambda found: b"startxref\n%d" % moved(int(found[1])), end)
    return _WHEN.sub(_NEVER, body) + end
