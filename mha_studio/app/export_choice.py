"""The fields of the export dialog: which of them a format has, and the job that they make.

Everything is one grid of labelled fields; those that a format does not have are hidden, and keep what was chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QLabel, QWidget

from mha_studio.export.formats import SCOPES, Format, Scope
from mha_studio.export.job import LAST, Job
from mha_studio.language import mark, tr
from mha_studio.session.store import Store
from mha_studio.trace.difference import Difference
from mha_studio.trace.names import NAMES
from mha_studio.trace.numbers import format_number, typed_number
from mha_studio.trace.steps import STEPS
from mha_studio.trace.trace import Trace
from mha_studio.views.parts import Switch, upright

if TYPE_CHECKING:
    from mha_studio.views.stage import Stage

SIZES = ("1024x768", "1280x720", "1920x1080", "2560x1440", "3840x2160", "1080x1080")
FIELDS = {
    "picture": ("theme", "size", "scale", "clear"),
    "pages": ("theme", "size", "pages", "clear"),
    "slides": ("theme", "size", "scale", "clear"),
    "film": ("theme", "film_size", "fps", "speed", "clear"),
    "table": (),
    "tex": (),
    "arrays": (),
    "code": (),
}
TIPS = {
    "what": mark("What goes out: the stage as it stands, one step, several, or all"),
    "first": mark("The first step that goes out"),
    "last": mark("The last step that goes out"),
    "matrix": mark("The matrix that goes out"),
    "head": mark("The head whose numbers go out"),
    "batch": mark("The sentence of the batch that goes out"),
    "theme": mark("The colours of the picture"),
    "size": mark("Width and height of the picture, before each of its pixels becomes several"),
    "film_size": mark("Width and height of the film, in pixels"),
    "fps": mark("How many pictures a second of the film has"),
    "speed": mark("How fast the film goes; 2 is twice as fast"),
    "scale": mark("How many pixels there are for each one of the size, either way"),
    "pages": mark("How many steps stand on one page"),
}
ACROSS = 3


class NumberBox(QDoubleSpinBox):
    """A field for a number in the user's style, where a point and a comma can be typed."""

    def textFromValue(self, value: float) -> str:
        return format_number(value, self.decimals())

    def valueFromText(self, text: str) -> float:
        try:
            return float(typed_number(text.removesuffix(self.suffix())))
        except ValueError:
            return self.value()

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        typed = text.removesuffix(self.suffix()).strip()
        if not all(sign.isdigit() or sign in ",. " for sign in typed):
            return QValidator.State.Invalid, text, at
        try:
            fits = self.minimum() <= float(typed_number(typed)) <= self.maximum()
        except ValueError:
            fits = False
        return (QValidator.State.Acceptable if fits else QValidator.State.Intermediate), text, at


class Choice(QWidget):
    """`job(format)` is what the fields say; `changed` when one of them does."""

    changed = Signal()

    def __init__(self, store: Store, stage: Stage, parent: QWidget) -> None:
        super().__init__(parent)
        self._store, self._stage = store, stage
        self._row: Format | None = None
        self._labels: dict[str, QLabel] = {}
        self._filling = False
        values = store.settings.values
        self.what = self._combo("what", tr("What"), [])
        self.first = self._combo("first", tr("Step"), [(tr(step.title), i) for i, step in enumerate(STEPS)])
        self.last = self._combo("last", tr("To"), [(tr(step.title), i) for i, step in enumerate(STEPS)], LAST)
        self.matrix = self._combo("matrix", tr("Matrix"), [])
        self.head = self._combo("head", tr("Head"), [])
        self.batch = self._combo("batch", tr("Sentence"), [])
        self.theme = self._combo(
            "theme", tr("Theme"), [(tr("Light"), "light"), (tr("Dark"), "dark"), (tr("Print"), "print")],
            values.export_theme,
        )  # fmt: skip
        sizes = [(upright(size.replace("x", " × ")), size) for size in SIZES]
        self.field = self._combo("size", tr("Size"), sizes, values.export_size)
        self.film_size = self._combo("film_size", tr("Size"), sizes, values.export_film_size)
        self.fps = self._combo(
            "fps", tr("Frames a second"), [(str(n), n) for n in (15, 24, 30, 60)], values.export_fps
        )
        self.speed = self._spin("speed", tr("Speed"), 0.25, 4.0, values.export_speed, "×")
        self.scale = self._spin("scale", tr("Pixels for each"), 1.0, 8.0, values.export_scale, "×")
        self.pages = self._combo("pages", tr("Steps on a page"), [("1", 1), ("2", 2)], values.export_pages)
        self.clear = Switch(tr("No ground"), stage.theme, self)
        self.clear.setObjectName("exportClear")
        self.clear.setToolTip(tr("Leave the ground out, so that what lies behind shows through"))
        self.clear.setChecked(values.export_clear)
        self.clear.toggled.connect(self._on_changed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._fields: dict[str, QWidget] = {
            "what": self.what, "first": self.first, "last": self.last, "matrix": self.matrix, "head": self.head,
            "batch": self.batch, "theme": self.theme, "size": self.field, "film_size": self.film_size,
            "scale": self.scale, "fps": self.fps, "speed": self.speed, "pages": self.pages, "clear": self.clear,
        }  # fmt: skip

    def _combo(self, name: str, label: str, items: list[tuple[str, Any]], chosen: Any = None) -> QComboBox:
        made = QComboBox(self)
        made.setObjectName(f"export{name.title().replace('_', '')}")
        made.setAccessibleName(label)
        made.setToolTip(tr(TIPS[name]))
        made.setAccessibleDescription(tr(TIPS[name]))
        made.setMinimumWidth(120)
        for text, data in items:
            made.addItem(text, data)
        self._select(made, chosen)
        made.currentIndexChanged.connect(self._on_changed)
        self._label(name, label, made)
        return made

    def _spin(
        self, name: str, label: str, low: float, high: float, value: float, suffix: str
    ) -> QDoubleSpinBox:
        made = NumberBox(self)
        made.setObjectName(f"export{name.title()}")
        made.setAccessibleName(label)
        made.setToolTip(tr(TIPS[name]))
        made.setAccessibleDescription(tr(TIPS[name]))
        made.setRange(low, high)
        made.setSingleStep(0.25)
        made.setDecimals(2)
        made.setSuffix(f" {suffix}")
        made.setValue(value)
        made.valueChanged.connect(self._on_changed)
        self._label(name, label, made)
        return made

    def _label(self, name: str, text: str, field: QWidget) -> None:
        label = self._labels[name] = QLabel(text, self)
        label.setProperty("role", "heading")
        label.setBuddy(field)

    def _select(self, combo: QComboBox, data: Any) -> None:
        place = combo.findData(data)
        if place < 0 and isinstance(data, str) and "x" in data:
            combo.addItem(upright(data.replace("x", " × ")), data)
            place = combo.count() - 1
        combo.setCurrentIndex(max(place, 0))

    # ---- what fits ---------------------------------------------------------------------------------------------

    def show_for(self, row: Format) -> None:
        """The fields that a format has."""
        scope = self.what.currentData()
        self._row = row
        self._fill()
        if scope in row.takes:
            self._select(self.what, scope)
        self._place()

    def follow(self) -> None:
        """What the window shows now is what is taken, unless something else was chosen here."""
        if self._row is not None:
            self._fill()
            self._place()

    def _fill(self) -> None:
        assert self._row is not None
        self._filling = True
        store, trace = self._store, computed(self._store)
        kept = {name: self._fields[name].currentData() for name in ("what", "matrix", "head", "batch")}  # type: ignore[attr-defined]
        for combo in (self.what, self.matrix, self.head, self.batch):
            combo.clear()
        for scope in self._row.takes:
            if scope != "cell" or (store.selected is not None and trace.has(store.selected)):
                self.what.addItem(tr(SCOPES[scope]), scope)
        for name in trace.names:
            self.matrix.addItem(f"{NAMES[name].symbol}   {NAMES[name].title}", name)
        for head in range(trace.H):
            self.head.addItem(tr("Head {head}").format(head=head + 1), head)
        for entry in range(trace.N):
            self.batch.addItem(tr("Sentence {number}").format(number=entry + 1), entry)
        first = kept["head"] is None
        self._select(self.what, kept["what"])
        selected = (
            store.selected.matrix if store.selected is not None else STEPS[store.step_index].results[-1]
        )
        self._select(self.matrix, kept["matrix"] or selected)
        self._select(self.head, store.head if first else kept["head"])
        self._select(self.batch, store.batch if first else kept["batch"])
        if first:
            self._select(self.first, store.step_index)
        self._filling = False

    def _place(self) -> None:
        """Put the fields that count into rows of three."""
        assert self._row is not None
        scope: Scope = self.what.currentData()
        wanted: list[str] = [] if len(self._row.takes) == 1 else ["what"]
        if scope in ("step", "range"):
            wanted.append("first")
        if scope == "range":
            wanted.append("last")
        if scope == "matrix":
            wanted.append("matrix")
        heads = scope in ("step", "range", "moment") or (scope == "pass" and self._row.painted)
        heads = heads or (scope == "matrix" and NAMES[self.matrix.currentData()].per_head)
        if heads and self.head.count() > 1:
            wanted.append("head")
        if scope not in ("cell",) and not self._row.whole and self.batch.count() > 1:
            wanted.append("batch")
        wanted += FIELDS[self._row.kind]
        for never in self._never(scope):
            if never in wanted:
                wanted.remove(never)
        for name, field in self._fields.items():
            field.setVisible(name in wanted)
            if name in self._labels:
                self._labels[name].setVisible(name in wanted)
        while self._grid.count():
            self._grid.takeAt(0)
        for place, name in enumerate(wanted):
            row, col = divmod(place, ACROSS)
            if name in self._labels:
                self._grid.addWidget(self._labels[name], row * 2, col)
            self._grid.addWidget(self._fields[name], row * 2 + 1, col)

    def _never(self, scope: Scope) -> tuple[str, ...]:
        assert self._row is not None
        if self._row.id == "svg":
            return ("scale",)
        if self._row.id in ("mp4", "gif"):
            return ("clear",)
        if self._row.kind == "pages":
            return ("pages",) if scope in ("moment", "step") else ("size",)
        return ()

    def _on_changed(self) -> None:
        if self._filling:
            return
        if self._row is not None:
            self._place()
        self.changed.emit()

    # ---- the job -----------------------------------------------------------------------------------------------

    def job(self, name: str) -> Job:
        """What the fields say, of the document as it is now."""
        assert self._row is not None
        store, stage = self._store, self._stage
        scope: Scope = self.what.currentData()
        first, last = 0, LAST
        if scope == "step":
            first = last = self.first.currentData()
        elif scope == "range":
            first, last = self.first.currentData(), self.last.currentData()
        film = self._row.kind == "film"
        width, height = (
            int(part) for part in (self.film_size if film else self.field).currentData().split("x")
        )
        moment = scope == "moment"
        if moment:
            first = last = store.step_index
        shrink = min(width / max(stage.width(), 1), height / max(stage.height(), 1))
        shown, kind = store.shown, store.lens.kind
        return Job(
            computed(store).document,
            name,
            first,
            last,
            matrix=self.matrix.currentData() if scope == "matrix" else "",
            cell=store.selected if scope == "cell" else None,
            head=self.head.currentData() or 0,
            batch=self.batch.currentData() or 0,
            at=store.shown_time[1] if moment else None,
            theme=self.theme.currentData(),
            width=width,
            height=height,
            scale=self.scale.value() if "scale" in FIELDS[self._row.kind] and name != "svg" else 1.0,
            fps=self.fps.currentData(),
            pace=store.pace,
            speed=self.speed.value(),
            decimals=store.decimals,
            clear=self.clear.isChecked() and name not in ("mp4", "gif"),
            per_page=self.pages.currentData(),
            zoom=stage.zoom,
            pan=(stage.pan_x * shrink, stage.pan_y * shrink),
            target=store.lens.target if kind == "gradient" and self._row.painted else None,
            held=shown.held.document if isinstance(shown, Difference) else None,
            selected=store.selected,
        )

    def keep(self) -> None:
        """What is chosen is what is offered next time."""
        chosen = {
            "export_theme": self.theme.currentData(),
            "export_size": self.field.currentData(),
            "export_film_size": self.film_size.currentData(),
            "export_scale": self.scale.value(),
            "export_fps": self.fps.currentData(),
            "export_speed": self.speed.value(),
            "export_pages": self.pages.currentData(),
            "export_clear": self.clear.isChecked(),
        }
        for name, value in chosen.items():
            self._store.choose(name, value)


def computed(store: Store) -> Trace:
    """The computation that is looked at: that of a held state, where it is what one sees, else that of now."""
    return store.shown if store.lens.kind == "held" else store.trace
