"""Why a number is what it is: its words, formula, terms, where they come from, and the line of PyTorch.

It shows the selected cell, else the one being made, else the step itself. The arithmetic is `trace/explain.py`'s; the
list of terms is painted by `terms.py`.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mha_studio.document.edits import Unpin
from mha_studio.document.pins import pin_cell
from mha_studio.language import mark, tr
from mha_studio.paint.fonts import scaled
from mha_studio.paint.theme import Theme
from mha_studio.scene.header import caption_of
from mha_studio.session.lens import explain_shown
from mha_studio.session.store import Changed, Store
from mha_studio.trace.backward_steps import backward_formula, backward_step
from mha_studio.trace.model import Cell, Explanation, Link, Span
from mha_studio.trace.numbers import format_number
from mha_studio.trace.steps import STEPS, formula, shape_text, torch_line
from mha_studio.trace.told import told
from mha_studio.views.asked import asked_cell
from mha_studio.views.cell_editor import can_set
from mha_studio.views.formula_view import FormulaView
from mha_studio.views.parts import (
    LinkButton,
    SectionLabel,
    clear_ground,
    dress,
    plain_tip,
    raised,
    rich,
    tone,
)
from mha_studio.views.terms import TermsView
from mha_studio.views.why_more import Reaches, TwoWays
from mha_studio.views.why_parts import Content, Heading, Scroll

LOW = 560
"""Below this height things stand a little closer, so that a score of four terms still fits."""
BREATH_MS = 120
"""How long a number is shown at least while it follows the play."""
HINT = mark("Click any number to ask why.")
SET_HINT = mark("Type another number, or drag the cell up and down.")


class WhyPanel(QWidget):
    """The panel at the right. `theme` as everywhere; the panel draws no ground of its own."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._theme = theme
        self._shown: object = None
        self._step = -1
        self._dense: bool | None = None
        self._pinned = False
        self._explanation: Explanation | None = None
        self._links: tuple[Link, ...] = ()
        self.setObjectName("whyPanel")
        self.setAccessibleName(tr("Why"))
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(BREATH_MS)
        self._breath.timeout.connect(self._refresh)
        self._make(theme)
        self._lay_out()
        self.set_theme(theme)
        store.changed.connect(self._on_changed)

    # making

    def _make(self, theme: Theme) -> None:
        self.back = LinkButton("←", "plain", theme)
        self.back.setObjectName("whyBack")
        self.back.make_small()
        self.back.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.back.setAccessibleName(tr("Back to the number asked before"))
        self.back.setToolTip(tr("Back to the number asked before (Alt+Left, Backspace)"))
        self.back.clicked.connect(self._store.back)
        self.crumbs = QLabel()
        self.crumbs.setObjectName("whyTrail")
        self.crumbs.setAccessibleName(tr("The numbers asked before"))
        self.crumbs.setTextFormat(Qt.TextFormat.RichText)
        self.crumbs.setWordWrap(True)
        self.crumbs.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.crumbs.linkActivated.connect(self._back_to)
        self.heading = Heading()
        self.words = self._label("whyWords", rich_text=True)
        self.unpin = LinkButton(tr("Unpin"), "plain", theme)
        self.unpin.setObjectName("whyUnpin")
        self.unpin.setAccessibleName(tr("Let this number be what is computed"))
        self.unpin.setToolTip(tr("Let this number be what is computed"))
        self.unpin.make_small()
        self.unpin.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.unpin.clicked.connect(self._unpin)
        self.formula = FormulaView(theme)
        self.indexed = self._label("whyIndexed", selectable=True)
        self.terms = TermsView(theme)
        self.terms.followed.connect(self._follow)
        self.terms.moved.connect(self._show_row)
        self.note = self._label("whyNote", rich_text=True)
        self.look_title = SectionLabel(tr("What to look for"), theme)
        self.look = self._label("whyLook")
        self.links_title = SectionLabel(tr("Where do these come from?"), theme)
        self.links = QWidget()
        self.buttons: list[LinkButton] = []
        self.two_ways, self.reaches = TwoWays(theme), Reaches(theme)
        for section in (self.two_ways, self.reaches):
            section.followed.connect(self._follow)
            section.moved.connect(partial(self._show_line, section))
        self.torch_title = SectionLabel(tr("In PyTorch"), theme)
        self.copy = LinkButton(tr("Copy"), "plain", theme)
        self.copy.setObjectName("whyCopy")
        self.copy.setAccessibleName(tr("Copy the line of PyTorch"))
        self.copy.setToolTip(tr("Copy the line of PyTorch"))
        self.copy.make_small()
        self.copy.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.copy.clicked.connect(self._copy_line)
        self.torch_line = self._label("whyTorch", selectable=True)
        self.torch_shapes = self._label("whyShapes", selectable=True)
        self.hint = self._label("whyHint")
        self.hint.setText(tr(HINT))

    def _copy_line(self) -> None:
        QGuiApplication.clipboard().setText(self.torch_line.text())
        self._store.tell(tr("The line of PyTorch is on the clipboard."))

    def _label(self, name: str, rich_text: bool = False, selectable: bool = False) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.RichText if rich_text else Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        if selectable:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setCursor(Qt.CursorShape.IBeamCursor)
        return label

    def _lay_out(self) -> None:
        self._content = content = Content()
        content.setObjectName("whyContent")
        content.setAutoFillBackground(False)
        self._column = column = QVBoxLayout(content)
        self._parts = above, below, last = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for part in self._parts:
            part.setContentsMargins(6, 0, 6, 0)
        trail = QHBoxLayout()
        trail.setSpacing(8)
        trail.addWidget(self.back)
        trail.addWidget(self.crumbs, 1)
        above.addLayout(trail)
        for widget in (self.heading, self.words, self.unpin, self.formula, self.indexed):
            above.addWidget(widget)
        for widget in (self.note, self.look_title, self.look, self.links_title):
            below.addWidget(widget)
        self._link_grid = QGridLayout(self.links)
        self._link_grid.setContentsMargins(0, 0, 0, 0)
        self._link_grid.setSpacing(8)
        below.addWidget(self.links)
        self._torch_row = torch = QHBoxLayout()
        torch.addWidget(self.torch_title, 1)
        torch.addWidget(self.copy)
        last.addLayout(torch)
        last.addWidget(self.torch_line)
        last.addWidget(self.torch_shapes)
        last.addWidget(self.hint)
        column.addLayout(above)
        column.addWidget(self.terms)
        column.addLayout(below)
        column.addWidget(self.two_ways)
        column.addWidget(self.reaches)
        column.addLayout(last)
        column.addStretch(1)
        self._scroll = Scroll()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        clear_ground(self._scroll)
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self._scroll)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        text, muted = tone(theme, "text"), tone(theme, "muted")
        dress(self.heading.title, text, 15, weight=600)
        dress(self.heading.place, muted, 13)
        dress(self.words, text, 15)
        for quiet in (self.note, self.crumbs, self.hint):
            dress(quiet, muted, 13)
        dress(self.look, text, 14)
        dress(self.indexed, muted, 13)
        dress(self.torch_line, text, 13, face="mono")
        dress(self.torch_shapes, muted, 11.5, face="mono")
        for title in (self.look_title, self.links_title, self.torch_title):
            title.set_theme(theme)
        for section in (self.two_ways, self.reaches):
            section.set_theme(theme)
        for button in (self.back, self.copy, self.unpin, *self.buttons):
            button.set_theme(theme)
        self._scroll.below.set_theme(theme)
        self.formula.set_theme(theme)
        self.terms.set_theme(theme)
        self._refresh(force=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_dense(self.height() < scaled(LOW) and self._explanation is not None)
        self._arrange_links()

    def _set_dense(self, dense: bool) -> None:
        if dense == self._dense:
            return
        self._dense = dense
        self.terms.set_dense(dense)
        self.formula.set_dense(dense)
        self._column.setContentsMargins(12, 8 if dense else 16, 12, 4 if dense else 16)
        for part in (self._column, *self._parts):
            part.setSpacing(4 if dense else 8)
        for title in (self.look_title, self.links_title):
            title.setContentsMargins(0, 0 if dense else 8, 0, 0)
        self._torch_row.setContentsMargins(0, 0 if dense else 6, 0, 0)
        for button in self.buttons:
            button.set_dense(dense)
        self.indexed.setVisible(bool(self.indexed.text()) and (not dense or self._pinned))

    def sizeHint(self) -> QSize:
        return QSize(345, 560)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 200)

    # showing

    @property
    def explanation(self) -> Explanation | None:
        """What is shown; None while the step itself is."""
        return self._explanation

    def _on_changed(self, flags: Changed) -> None:
        if flags & (Changed.TRACE | Changed.DOCUMENT | Changed.SELECTION | Changed.VIEW):
            self._refresh(force=True)
        elif flags & (Changed.TIME | Changed.PLAYING) and self._store.selected is None:
            self._follow_time()

    def _follow_time(self) -> None:
        """While time runs, numbers go by faster than anyone reads: a few a second are enough; a new step
        is told at once."""
        if not self._store.player.playing:
            self._breath.stop()
            self._refresh()
        elif not self._breath.isActive() or self._store.step_index != self._step:
            self._breath.start()
            self._refresh()

    def _refresh(self, force: bool = False) -> None:
        store = self._store
        cell = asked_cell(store)
        shown = cell if cell is not None else store.step_index
        if shown == self._shown and not force:
            return
        same = shown == self._shown
        stood = self.focusWidget() if self.isAncestorOf(QApplication.focusWidget() or self.window()) else None
        self._shown = shown
        self._step = store.step_index
        self._explanation = None if cell is None else explain_shown(store.shown, cell)
        self._set_dense(self.height() < scaled(LOW) and cell is not None)
        if self._explanation is None:
            self._show_step()
        else:
            self._show_cell(self._explanation)
        self._show_trail()
        self._settle()
        if stood is not None and not stood.isVisibleTo(self):
            self._stay()
        if not same and store.selected is not None:
            self._scroll.verticalScrollBar().setValue(0)

    def _settle(self) -> None:
        """Lay out once, from the inside out: left to themselves the parts would ask for it one after another, and each
        time all of it would be measured and painted again."""
        for part in (self.heading, self.two_ways, self.reaches, self._content):
            layout = part.layout()
            if layout is not None:
                layout.activate()

    def _stay(self) -> None:
        """What had the keyboard is gone: keep it in the panel, where one goes on or back from."""
        first = (self.terms, *self.buttons, self.reaches.toggle, self.back, self.copy)
        takes = (w for w in first if w.isVisibleTo(self) and w.focusPolicy() & Qt.FocusPolicy.TabFocus)
        found = next(takes, None)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_step(self) -> None:
        store = self._store
        step = STEPS[store.step_index]
        shape = shape_text(step, store.trace)
        self.heading.show_words(
            tr(step.title),
            tr("step {number} of {steps} · {shape}").format(
                number=step.number, steps=len(STEPS), shape=shape
            ),
        )
        self.words.setText(rich((Span(caption_of(step, store.shown)),), self._theme))
        if store.lens.kind == "gradient":
            tex, text, line = backward_formula(backward_step(step.id), store.trace)
        else:
            (tex, text), line = formula(step, store.trace), torch_line(step, store.trace)
        self.formula.show_formula(tex, text)
        self._show_text(self.indexed, "")
        self.terms.hide()
        self._show_text(self.note, "")
        look = told(store.lens.shares(store.trace), store.head, store.batch)
        said = [tr("Head {head}: {look}").format(head=store.head + 1, look=look)] if look else []
        if store.document.note:
            said.insert(0, tr(store.document.note))
        self._show_text(self.look, "\n\n".join(said))
        self.look_title.setVisible(bool(said))
        self.unpin.hide()
        self._show_links(())
        self._show_more(None)
        self._show_torch(line, "")
        self.hint.setText(tr(HINT))
        self.hint.show()

    def _show_cell(self, why: Explanation) -> None:
        store, theme = self._store, self._theme
        self.heading.show_words(
            tr("Why {value}?").format(value=format_number(why.value, store.decimals)), why.place
        )
        self.words.setText(rich(why.words, theme))
        self._pinned = store.lens.kind != "gradient" and store.shown.unpinned(why.cell) is not None
        self.formula.show_formula(why.formula, why.formula_text)
        self.formula.setVisible(not self._pinned)  # it is no formula that made a pinned number
        self._show_text(self.indexed, why.formula_text)
        self.indexed.setVisible(not self._dense or self._pinned)
        rounded = why.rounded(store.decimals)
        self.terms.show_terms(why.terms, why.name, why.value, why.total, rounded, store.decimals)
        self.terms.show()
        self._show_text(self.note, raised(why.note))
        self._show_text(self.look, "")
        self.look_title.hide()
        self.unpin.setVisible(
            store.lens.kind in ("now", "difference") and pin_cell(why.cell) in store.document.pins
        )
        self._show_links(why.links)
        self._show_more(why)
        self._show_torch(why.torch_line, why.torch_shapes)
        settable = store.lens.kind == "now" and can_set(why.cell)
        self.hint.setText(tr(SET_HINT if settable else HINT))
        self.hint.setVisible(settable or store.selected is None)

    def _show_more(self, why: Explanation | None) -> None:
        store = self._store
        self.two_ways.show_checks(why.checks if why is not None else (), store.decimals)
        cell = why.cell if why is not None and store.lens.kind == "now" else None
        self.reaches.show_cell(store, cell)

    def _unpin(self) -> None:
        if self._explanation is not None:
            self._store.apply(Unpin(self._explanation.cell))

    def _show_text(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _show_torch(self, line: str, shapes: str) -> None:
        self._show_text(self.torch_line, line)
        self._show_text(self.torch_shapes, shapes.replace(", ", ",\N{NO-BREAK SPACE}"))
        self.torch_title.setVisible(bool(line))
        self.copy.setVisible(bool(line))

    def _show_links(self, links: tuple[Link, ...]) -> None:
        self.links_title.setVisible(bool(links))
        self.links.setVisible(bool(links))
        if links == self._links:
            return
        self._links = links
        while len(self.buttons) < len(links):
            button = LinkButton("", "plain", self._theme, self.links)
            button.set_dense(bool(self._dense))
            button.clicked.connect(partial(self._follow_link, len(self.buttons)))
            QWidget.setTabOrder(self.buttons[-1] if self.buttons else self.terms, button)
            self.buttons.append(button)
        for index, button in enumerate(self.buttons):
            button.setVisible(index < len(links))
            if index < len(links):
                link = links[index]
                button.show_link(f"{link.label} ↩", link.role)
                button.setObjectName(f"whyLink{index}")
                button.setToolTip(plain_tip(tr("Ask why of {label}").format(label=link.label)))
                button.setAccessibleName(tr("Where it comes from: {label}").format(label=link.label))
        self._arrange_links()

    def _arrange_links(self) -> None:
        """Two side by side where their words fit, else one below the other."""
        shown = self.buttons[: len(self._links)]
        for button in self.buttons:
            self._link_grid.removeWidget(button)
        room = (self._room() - self._link_grid.spacing()) // 2
        columns = 2 if len(shown) > 1 and all(b.sizeHint().width() <= room for b in shown) else 1
        for index, button in enumerate(shown):
            alone = columns == 2 and index == len(shown) - 1 and index % 2 == 0
            self._link_grid.addWidget(
                button, index // columns, index % columns, 1, 2 if alone or columns == 1 else 1
            )
        self._link_grid.activate()  # at once, or they stand squeezed for the length of a frame

    def _room(self) -> int:
        """The width that words have."""
        return self.width() - 2 - 36 - self._scroll.verticalScrollBar().sizeHint().width()

    def _follow_link(self, index: int, _checked: bool = False) -> None:
        if index < len(self._links):
            self._follow(self._links[index].cell)

    def _follow(self, cell: Cell) -> None:
        """Goes on to a cell; a number that was only being made is taken as asked first, so that one can come back."""
        if self._store.selected is None and self._explanation is not None:
            self._store.select(self._explanation.cell)
        self._store.follow(cell)

    # the way back

    def _show_trail(self) -> None:
        store = self._store
        self.back.setVisible(bool(store.trail))
        self.crumbs.setVisible(bool(store.trail))
        if not store.trail:
            return
        muted = tone(self._theme, "muted").name()
        first = max(0, len(store.trail) - 4)
        parts = ["…"] if first else []
        for index in range(first, len(store.trail)):
            number = store.lens.number(store.trace, store.trail[index])
            value = "…" if number is None else format_number(number, store.decimals)
            parts.append(f'<a href="{index}" style="color:{muted}">{value}</a>')
        if store.selected is not None and store.shown.has(store.selected):
            here = format_number(store.shown.value(store.selected), store.decimals)
            parts.append(f'<span style="color:{tone(self._theme, "text").name()}">{here}</span>')
        self.crumbs.setText(" › ".join(parts))

    def _back_to(self, index: str) -> None:
        trail = self._store.trail
        at = int(index)
        if 0 <= at < len(trail):
            while len(self._store.trail) > at:
                self._store.back()

    def _show_row(self, middle: int, half: int) -> None:
        top = self.terms.mapTo(self._content, QPoint(0, middle))
        self._scroll.ensureVisible(top.x(), top.y(), 0, half)

    def _show_line(self, section: QWidget, middle: int, half: int) -> None:
        self._scroll.ensureVisible(0, section.mapTo(self._content, QPoint(0, middle)).y(), 0, half)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt_left = event.key() == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if (event.key() == Qt.Key.Key_Backspace or alt_left) and self._store.trail:
            self._store.back()
        elif event.key() == Qt.Key.Key_Escape and self._store.selected is not None:
            self._store.select(None)
        else:
            super().keyPressEvent(event)
