"""Preferences: one dialog made from the table of settings; what is chosen is in force at once.

A row says what it is in its title and a sentence; its editor follows from its type. The keys have a page of their own,
in `key_page.py`. What a setting does is its owner's affair: the store's, the window's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec.inspect
from msgspec import Struct
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mha_studio.app.fuzzy import plain
from mha_studio.app.key_page import KeyPage
from mha_studio.app.outfit import DRESSED_ANEW
from mha_studio.language import mark, tr
from mha_studio.paint.fonts import scaled
from mha_studio.session.settings import GROUPS, Settings, Values
from mha_studio.timeline import SPEEDS
from mha_studio.trace.numbers import in_words
from mha_studio.views.parts import Switch

if TYPE_CHECKING:
    from mha_studio.app.main_window import MainWindow
    from mha_studio.paint.theme import Theme

KEYS = mark("Keys")


class Setting(Struct, frozen=True):
    """A row of the table as the dialog shows it: `kind` is "choice", "yes", "whole" or "number"."""

    name: str
    group: str
    title: str
    tip: str
    kind: str
    choices: tuple[tuple[Any, str], ...]
    low: float
    high: float
    step: float
    usual: Any


def settings_shown() -> tuple[Setting, ...]:
    """The rows of the table that stand in the dialog, in its order."""
    found = []
    for field in msgspec.inspect.type_info(Values).fields:  # type: ignore[attr-defined]
        words, extra, kind = {}, {}, field.type
        while isinstance(kind, msgspec.inspect.Metadata):
            words.update(kind.extra_json_schema or {})
            extra.update(kind.extra or {})
            kind = kind.type
        if "group" not in extra:
            continue
        choices: tuple[tuple[Any, str], ...] = tuple(extra["choices"].items())
        name, low, high, step = "whole", 0.0, 0.0, 1.0
        if isinstance(kind, msgspec.inspect.LiteralType):
            name = "choice"
        elif isinstance(kind, msgspec.inspect.BoolType):
            name = "yes"
        elif isinstance(kind, msgspec.inspect.FloatType):
            name, choices = "number", tuple((speed, "") for speed in SPEEDS)
        elif isinstance(kind, msgspec.inspect.IntType):
            low, high, step = float(kind.ge or 0), float(kind.le or 0), float(kind.multiple_of or 1)
        found.append(
            Setting(
                field.name, extra["group"], words["title"], words["description"], name, choices, low, high, step,
                field.default,
            )
        )  # fmt: skip
    return tuple(found)


class SettingRow(QFrame):
    """One setting: title and sentence at the left, its editor at the right, and the way back to the usual value."""

    def __init__(
        self, setting: Setting, settings: Settings, theme: Theme, choose: Callable[[str, Any], object]
    ) -> None:
        super().__init__()
        self.setting = setting
        self._theme = theme
        self._settings = settings
        self._choose = choose
        self.editor = self._make()
        self.editor.setObjectName(f"setting-{setting.name}")
        self.editor.setAccessibleName(tr(setting.title))
        self.editor.setAccessibleDescription(tr(setting.tip))
        title, tip = QLabel(tr(setting.title)), QLabel(tr(setting.tip))
        title.setBuddy(self.editor)
        tip.setProperty("role", "muted")
        for label in (title, tip):
            label.setWordWrap(True)
        self.back = QToolButton()
        self.back.setText("↺")
        self.back.setProperty("quiet", True)
        self.back.setObjectName(f"reset-{setting.name}")
        self.back.setAccessibleName(tr("Reset: {title}").format(title=tr(setting.title)))
        self.back.setToolTip(tr("Back to the usual value"))
        self.back.clicked.connect(lambda: self._choose(setting.name, setting.usual))
        keep = self.back.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(keep)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(tip)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 6, 0, 6)
        line.setSpacing(12)
        line.addLayout(words, 3)
        line.addWidget(self.editor, 2, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_value()

    def _make(self) -> QWidget:
        setting = self.setting
        if setting.kind == "yes":
            box = Switch(tr("Off", "a switch"), self._theme)
            box.toggled.connect(self._say_state)
            box.toggled.connect(lambda on: self._choose(setting.name, on))
            return box
        if setting.kind == "whole":
            spin = QSpinBox()
            spin.setRange(int(setting.low), int(setting.high))
            spin.setSingleStep(int(setting.step))
            spin.setKeyboardTracking(False)
            spin.lineEdit().setFrame(False)
            spin.lineEdit().setTextMargins(9, 0, 0, 0)  # in line with the other editors
            spin.lineEdit().setStyleSheet(
                "QLineEdit { border: none; padding: 0px; background: transparent; }"
            )
            spin.valueChanged.connect(self._on_whole)
            return spin
        combo = QComboBox()
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for value, words in setting.choices:
            combo.addItem(tr(words) if words else f"{in_words(value)}×", value)
        combo.activated.connect(lambda at: self._choose(setting.name, combo.itemData(at)))
        return combo

    def _on_whole(self, value: int) -> None:
        """What is typed between two steps goes to the nearer one."""
        step = int(self.setting.step)
        self._choose(self.setting.name, round(value / step) * step)
        self.show_value()

    def _say_state(self, on: bool) -> None:
        """The words beside the switch say how it stands."""
        self.editor.setText(tr("On", "a switch") if on else tr("Off", "a switch"))  # type: ignore[attr-defined]

    def show_value(self) -> None:
        """Show what is in force, without saying it again."""
        value, editor = getattr(self._settings.values, self.setting.name), self.editor
        with QSignalBlocker(editor):
            if isinstance(editor, Switch):
                editor.show_state(value)
                self._say_state(value)
            elif isinstance(editor, QSpinBox):
                editor.setValue(value)
                editor.lineEdit().setText(editor.textFromValue(value))  # which waits for a signal otherwise
            elif isinstance(editor, QComboBox):
                editor.setCurrentIndex(editor.findData(value))
        had_focus = self.back.hasFocus()
        self.back.setVisible(value != self.setting.usual)
        if had_focus and value == self.setting.usual:
            editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        if isinstance(self.editor, Switch):
            self.editor.set_theme(theme)

    def fits(self, words: list[str]) -> bool:
        """Whether every word stands somewhere in the row."""
        setting = self.setting
        parts = (setting.title, setting.tip, setting.group, *(words for _, words in setting.choices))
        text = plain(" ".join(tr(part) for part in parts if part))
        return all(word in text for word in words)


class Preferences(QDialog):
    """Not modal: what is chosen shows behind it at once. Object name `preferences`."""

    def __init__(self, window: MainWindow, page: str = "") -> None:
        super().__init__(window)
        self.setObjectName("preferences")
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._settings = window.store.settings
        self.search = QLineEdit(self)
        self.search.setObjectName("preferenceSearch")
        self.search.setAccessibleName(tr("Find a setting"))
        self.search.setPlaceholderText(tr("Find a setting"))
        self.search.setClearButtonEnabled(True)
        self.groups = QListWidget(self)
        self.groups.setObjectName("preferenceGroups")
        self.groups.setAccessibleName(tr("Groups of settings"))
        self.groups.addItems([tr(group) for group in (*GROUPS, KEYS)])
        self.rows = [
            SettingRow(each, self._settings, window.theme, self._choose) for each in settings_shown()
        ]
        self._headings: dict[str, QLabel] = {}
        self.keys = KeyPage(window, self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._page())
        self.pages.addWidget(self.keys)
        self._reset = QPushButton(tr("Reset all to the usual"), self)
        self._reset.setObjectName("resetAll")
        close = QPushButton(tr("Close"), self)
        for button in (self._reset, close):
            button.setAutoDefault(False)
        self._reset.clicked.connect(self.reset_all)
        close.clicked.connect(self.close)
        self._lay_out(close)
        self.search.textChanged.connect(self._find)
        self.groups.currentRowChanged.connect(self._show_group)
        self._settings.heard.append(self._on_setting)
        self.groups.setCurrentRow(len(GROUPS) if page == KEYS else 0)

    def _page(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setObjectName("preferencePage")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("preferenceRows")
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 0, 12, 0)
        column.setSpacing(2)
        for group in GROUPS:
            heading = self._headings[group] = QLabel(tr(group))
            heading.setProperty("role", "title")
            column.addWidget(heading)
            for row in self.rows:
                if row.setting.group == group:
                    column.addWidget(row)
        self._none = QLabel(tr("No setting is called that."))
        self._none.setProperty("role", "muted")
        column.addWidget(self._none)
        column.addStretch(1)
        area.setWidget(inner)
        return area

    def _lay_out(self, close: QPushButton) -> None:
        self.groups.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.groups.setFixedWidth(scaled(190))
        self.groups.setWordWrap(True)
        body = QHBoxLayout()
        body.setSpacing(18)
        body.addWidget(self.groups)
        body.addWidget(self.pages, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._reset)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(self.search)
        column.addLayout(body, 1)
        column.addLayout(foot)
        room = self._window.screen().availableGeometry()
        self.resize(min(scaled(780), room.width() - 60), min(scaled(540), room.height() - 80))

    def _show_group(self, at: int) -> None:
        on_keys = at == len(GROUPS)
        self.pages.setCurrentIndex(1 if on_keys else 0)
        self._find(self.search.text())

    def _find(self, typed: str) -> None:
        """While something is typed, what fits from all groups; else the chosen group."""
        words = plain(typed).split()
        if self.pages.currentIndex() == 1:
            if not words or self.keys.table.filter(typed):
                self.keys.table.filter(typed)
                return
            self.pages.setCurrentIndex(0)
        elif words and self.groups.currentRow() == len(GROUPS):
            self.pages.setCurrentIndex(0)
        chosen = GROUPS[self.groups.currentRow()] if 0 <= self.groups.currentRow() < len(GROUPS) else ""
        seen: dict[str, bool] = {}
        for row in self.rows:
            group = row.setting.group
            fits = row.fits(words) if words else group == chosen
            row.setVisible(fits)
            seen[group] = seen.get(group, False) or fits
        for group, heading in self._headings.items():
            heading.setVisible(seen.get(group, False))
        self._none.setVisible(not any(seen.values()))
        if not words and self.groups.currentRow() == len(GROUPS):
            self.pages.setCurrentIndex(1)
            self.keys.table.filter("")

    def _choose(self, name: str, value: Any) -> None:
        self._window.store.choose(name, value)

    def _on_setting(self, name: str) -> None:
        for row in self.rows:
            if row.setting.name == name:
                row.show_value()
            if name in DRESSED_ANEW:
                row.set_theme(self._window.theme)
        if name == "keys":
            self.keys.refresh()

    def reset_all(self) -> None:
        """Every row of the dialog, and every key, as it was at first."""
        for row in self.rows:
            self._choose(row.setting.name, row.setting.usual)
        self._choose("keys", {})

    def done(self, result: int) -> None:
        if self._on_setting in self._settings.heard:
            self._settings.heard.remove(self._on_setting)
        super().done(result)

    def closeEvent(self, event: Any) -> None:
        if self._on_setting in self._settings.heard:
            self._settings.heard.remove(self._on_setting)
        super().closeEvent(event)


def show_preferences(window: MainWindow, page: str = "") -> None:
    """Open the dialog, on a page, or bring it to the front."""
    open_one = window.findChild(Preferences, "preferences")
    if open_one is not None and open_one.isVisible():
        dialog = open_one
        if page == KEYS:
            dialog.groups.setCurrentRow(len(GROUPS))
    else:
        dialog = Preferences(window, page)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    (dialog.keys.table if page == KEYS else dialog.search).setFocus(Qt.FocusReason.OtherFocusReason)
