"""The window on a small screen: 1920 × 1080 at 200 % leaves 960 × 540, less what the desktop keeps for itself."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from mha_studio.app.main_window import SMALLEST, MainWindow
from mha_studio.app.place import FRAME, beside, within
from mha_studio.document.edits import SetMask
from mha_studio.paint.fonts import families
from mha_studio.session.settings import Settings

PARTS = ("tokenEdit", "modelBar", "stepRibbon", "headRail", "whatIf", "lensBar", "stage", "whyPanel", "transport",
         "scrubber", "speed", "pace", "playButton", "learnButton", "exportButton")  # fmt: skip


def boxes(window: MainWindow) -> dict[str, QRect]:
    """Where every part stands in the window."""
    found = {}
    for name in PARTS:
        part = window.findChild(QWidget, name)
        assert part is not None, name
        if part.isVisibleTo(window):
            found[name] = QRect(part.mapTo(window, part.rect().topLeft()), part.size())
    return found


def check(window: MainWindow) -> None:
    inside = window.rect()
    found = boxes(window)
    within = {"scrubber", "speed", "pace", "playButton"}
    for name, box in found.items():
        assert inside.contains(box), f"{name} is cut off: {box}"
        part = window.findChild(QWidget, name)
        least = part.minimumSizeHint()
        assert box.height() >= least.height() - 4, f"{name} is {box.height()} high, {least.height()} would do"
        assert box.width() >= least.width(), f"{name} is {box.width()} wide, {least.width()} would do"
        for other, its in found.items():
            if other < name and not {name, other} & within:
                assert not box.intersects(its), f"{name} on {other}"


@pytest.mark.parametrize("lens", ["now", "gradient"])
def test_nothing_is_cut_off_in_the_smallest_window(qtbot, lens: str) -> None:
    window = MainWindow(None, Settings())
    qtbot.addWidget(window)
    window.resize(*SMALLEST)
    with qtbot.waitExposed(window):
        window.show()
    window.store.apply(SetMask("window", 1))
    window.store.hold()
    window.store.look(lens)
    window.notice.dismiss()
    qtbot.waitUntil(lambda: window.lens_bar.height() >= window.lens_bar.minimumSizeHint().height())
    assert (window.width(), window.height()) == SMALLEST
    check(window)
    assert not window.transport.to_end.isVisible()
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.rect().contains(boxes(window)["whyPanel"]))
    assert window.transport.to_end.isVisible()
    assert window.model_bar.head_dim.isVisible()
    check(window)


SCREEN = QRect(0, 0, 1280, 720)


@pytest.mark.parametrize(
    "place",
    [
        QRect(0, 0, 1280, 720),  # as the first start would have it
        QRect(300, 200, 2400, 1300),  # left so on a larger screen
        QRect(1000, 500, 900, 520),
        QRect(-400, -80, 1000, 600),
    ],
)
def test_a_window_leaves_room_for_its_title_bar_on_the_screen(place: QRect) -> None:
    found = within(place, SCREEN)
    left, above, right, below = FRAME
    assert SCREEN.contains(found.adjusted(-left, -above, right, below))
    assert found.size() == place.size().boundedTo(found.size()), "never larger than it was"
    assert within(found, SCREEN) == found


def test_a_window_that_fits_stays_where_it_was() -> None:
    assert within(QRect(100, 60, 1000, 600), SCREEN) == QRect(100, 60, 1000, 600)


def test_further_windows_are_seen_whole_and_in_different_places() -> None:
    places = [QRect(8, 40, 1200, 640)]
    for _ in range(3):
        places.append(beside(places[-1], QPoint(2, 24), SCREEN))
    assert all(SCREEN.contains(place) for place in places)
    assert all(one.topLeft() != other.topLeft() for one, other in pairwise(places))
    assert all(place.width() >= 1000 for place in places)


def test_every_window_has_the_same_foot(qtbot) -> None:
    for _ in range(2):  # the second one is made under the style sheet that the first one has put on
        window = MainWindow(None, Settings())
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        foot = window.findChild(QWidget, "statusLine")
        assert foot.font().pixelSize() == 12
        assert foot.font().families()[0] == families("mono")[0]
