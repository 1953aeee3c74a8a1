"""Help → About: versions and licence texts."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from mha_studio import __version__
from mha_studio.app.about import About, licence_page
from mha_studio.app.licences import QT, licences


def test_each_part_shows_its_licence_text(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    about = About(parent)
    parts = tuple(licences())
    assert about.names.count() == len(parts)
    assert about.names.item(0).text() == f"MHA Studio {__version__}"
    for row, part in enumerate(parts):
        about.names.setCurrentRow(row)
        assert about.text.toPlainText() == licence_page(part)
    about.close()


def test_qt_is_said_to_be_under_the_lgpl_and_replaceable() -> None:
    (page,) = [licence_page(part) for part in licences() if part.name == QT[0]]
    assert "GNU Lesser General Public License" in page
    assert "may be replaced" in page
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in page
