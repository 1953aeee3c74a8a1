"""Every size of the program's icon and of its documents' icon, from the drawings: `python packaging/icons.py`.

Into build/icons: PNGs in the folders of the hicolor theme, .ico for Windows, .icns for macOS. Small sizes have a
drawing of their own with fewer squares: sixteen of them do not fit into sixteen pixels.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
DRAWINGS = ROOT / "packaging" / "drawings"
PROGRAM = ROOT / "resources" / "icons" / "mha-studio.svg"
OUT = ROOT / "build" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SMALL = 24
MIME = "application-x-mha-studio"


def drawn(drawing: Path, size: int, to: Path) -> None:
    """One drawing as a PNG of `size` pixels."""
    to.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    if not image.save(str(to)):
        raise OSError(f"{to} could not be written")


def make() -> None:
    app = QGuiApplication.instance() or QGuiApplication([])
    shutil.rmtree(OUT, ignore_errors=True)
    hicolor = OUT / "hicolor"
    for size in SIZES:
        program = DRAWINGS / "mha-studio-small.svg" if size <= SMALL else PROGRAM
        drawn(program, size, hicolor / f"{size}x{size}" / "apps" / "mha-studio.png")
        drawn(DRAWINGS / "mha-document.svg", size, hicolor / f"{size}x{size}" / "mimetypes" / f"{MIME}.png")
    for drawing, place, name in (
        (PROGRAM, "scalable/apps", "mha-studio.svg"),
        (DRAWINGS / "mha-document.svg", "scalable/mimetypes", f"{MIME}.svg"),
        (DRAWINGS / "mha-studio-symbolic.svg", "symbolic/apps", "mha-studio-symbolic.svg"),
    ):
        folder = hicolor / place
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(drawing, folder / name)
    for name, place in (("mha-studio", "apps/mha-studio.png"), ("mha-document", f"mimetypes/{MIME}.png")):
        pictures = [Image.open(hicolor / f"{size}x{size}" / place) for size in SIZES if size != 22]
        small, largest = [picture for picture in pictures if picture.width <= 256], pictures[-1]
        small[-1].save(
            OUT / f"{name}.ico", sizes=[picture.size for picture in small], append_images=small[:-1]
        )
        largest.save(OUT / f"{name}.icns", append_images=pictures[:-1])
    print(f"Icons are in {OUT}.")
    del app


if __name__ == "__main__":
    make()
