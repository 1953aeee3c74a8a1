"""Take the README's pictures anew, from the real window: `python -m tools.pictures [FOLDER]`, else in docs/pictures.

Needs no display. Each picture is a theme, a size, a step and a moment in it, and what is chosen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest

from mha_studio.app.main import application
from mha_studio.app.main_window import MainWindow
from mha_studio.document.scenarios import first_document, load_scenario
from mha_studio.paint import cells
from mha_studio.session.settings import Settings
from mha_studio.trace.gradients import Target
from mha_studio.trace.model import Cell
from mha_studio.trace.steps import STEP_IDS


@dataclass(frozen=True)
class Picture:
    """`share` is how much of the step's time has gone by; `scenario` is None for the first document; with a `target`
    its gradients are shown."""

    name: str
    theme: str
    step: str
    share: float
    cell: Cell | None = None
    scenario: str | None = None
    head: int = 0
    size: tuple[int, int] = (1440, 900)
    target: Target | None = None


PICTURES = (
    Picture("opening-light", "light", "embed", -1.0),
    Picture("studio-dark", "dark", "scores", 0.72, Cell("scores", 1, 0)),
    Picture("studio-light", "light", "scores", 0.72, Cell("scores", 1, 0)),
    Picture("softmax-dark", "dark", "softmax", 0.55, None, "looking-back"),
    Picture("concat-light", "light", "concat", 0.0, None, "grammar"),
    Picture(
        "gradients-dark", "dark", "softmax", 1.0, Cell("attn_weights", 4, 1, 1), head=1, target=Target(4, 2)
    ),
)


def take(picture: Picture, folder: Path) -> Path:
    """Open a window, go to the moment, and save what it shows. The file's path."""
    with tempfile.TemporaryDirectory() as home:
        settings = Settings(Path(home) / "settings.json")
        settings.set("theme", picture.theme)
        document = load_scenario(picture.scenario) if picture.scenario else first_document()
        window = MainWindow(document, settings)
        window.resize(*picture.size)
        window.show()
        store = window.store
        store.set_head(picture.head)
        span = store.schedule.steps[STEP_IDS.index(picture.step)]
        end = store.schedule.step_end(STEP_IDS.index(picture.step))
        store.seek(0.0 if picture.share < 0 else span.ready + picture.share * (end - span.ready))
        store.select(picture.cell)
        if picture.target is not None:
            store.look("gradient")
            store.set_target(picture.target)
        QTest.qWait(700)
        path = folder / f"{picture.name}.png"
        if not window.grab().save(str(path)):
            raise OSError(f"{path} could not be written")
        window.close()
    return path


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "docs" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    application()
    cells.load_kernels()
    for picture in PICTURES:
        print(take(picture, folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
