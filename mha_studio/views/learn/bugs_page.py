"""Break it: one switch for each bug that people write, what it does to every number, and a bug to be found.

    1 to 8   switch a bug, or name it while one is looked for     D   hide one to be found
    R, B, X  right, with the bug, the difference                  F, O   where it first shows, at the output

What a bug computes is `learn/bugs.py`'s, evidence and verdicts are `learn/diagnosis.py`'s; the stage shows both through
the store's lens.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mha_studio.language import mark, tr
from mha_studio.learn.bugs import (
    BUGS,
    BrokenTrace,
    Bug,
    astray,
    broken,
    first_difference,
    problem,
    variant_of,
)
from mha_studio.learn.diagnosis import drawn, evidence, judge, lab_document
from mha_studio.learn.predict import Score
from mha_studio.learn.words import html_of, plain_of
from mha_studio.paint.fonts import scaled
from mha_studio.paint.theme import Theme
from mha_studio.session.changes import Changed
from mha_studio.session.lens import LensKind
from mha_studio.session.store import Store
from mha_studio.trace.names import NAMES
from mha_studio.trace.steps import STEP_IDS
from mha_studio.views.head_rail import HeadRail
from mha_studio.views.learn.lab_stage import LabStage
from mha_studio.views.learn.pages import PageWidget
from mha_studio.views.parts import SectionLabel, Switch, clear_ground, dress, escaped, tone
from mha_studio.views.spoken import announce
from mha_studio.views.why_panel import WhyPanel

MOST_TOKENS, MOST_WIDTH = 64, 512
"""Each bug is computed again when it is switched on, in plain NumPy; a wider document would keep one waiting."""
LOOKS: tuple[tuple[LensKind, str, str], ...] = (
    ("now", mark("Right"), "R"),
    ("variant", mark("With the bug"), "B"),
    ("astray", mark("Difference"), "X"),
)
NARROW, SMALL = 1300, 800
"""From the first width on the heads' maps stand at the right; below the second what keys do as well gives way."""


class BugsPage(PageWidget):
    """The page. `bug` is what is on, None for nothing; `hunting` while it is hidden which one."""

    uses_live = False

    def __init__(self, store: Store, theme: Theme, seed: int = 0) -> None:
        super().__init__()
        self.setObjectName("bugsPage")
        self.window_store, self._theme, self.seed = store, theme, seed
        self.bug: Bug | None = None
        self.hunting = False
        self.score = Score()
        self._guessed = False
        self._said = ("", "")
        self.lab = LabStage(store.settings, lab_document(), theme, self)
        self.why = WhyPanel(self.lab.store, theme, self)
        self.why.setObjectName("labWhy")
        self.rail = HeadRail(self.lab.store, theme, self)
        self._title, self._about, self.verdict, self.lines = (QLabel(self) for _ in range(4))
        self._title.setText(tr("Break it"))
        self.verdict.setObjectName("bugVerdict")
        self.lines.setObjectName("bugLines")
        for label in (self._about, self.verdict, self.lines):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
        self._make_side(theme)
        self._make_looks()
        self._lay_out()
        self.lab.store.changed.connect(self._on_changed)
        self.set_theme(theme)
        self._show()

    # ---- parts ---------------------------------------------------------------------------------------------------

    def _make_side(self, theme: Theme) -> None:
        self.switches: dict[str, Switch] = {}
        for number, bug in enumerate(BUGS, 1):
            switch = Switch(f"{number}  {plain_of(tr(bug.title))}", theme, self)
            switch.setObjectName(f"bug-{bug.id}")
            switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            switch.clicked.connect(lambda on, bug=bug: self.choose(bug, on))
            self.switches[bug.id] = switch
        self.hunt_button = QPushButton(self)
        self.hunt_button.setObjectName("bugHunt")
        self.hunt_button.setToolTip(tr("One of the bugs is on; find out which (D)"))
        self.hunt_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hunt_button.clicked.connect(self.hunt)
        self.stop_button = QPushButton(tr("Give up"), self)
        self.stop_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stop_button.clicked.connect(self.give_up)
        self.source = QComboBox(self)
        self.source.setAccessibleName(tr("Over which document"))
        self.source.addItem(tr("four sentences"), "small")
        self.source.addItem(tr("the open document"), "open")
        self.source.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.source.activated.connect(lambda: self._open())
        self._evidence_label = SectionLabel(tr("Evidence"), theme, self)
        self.facts = QLabel(self)
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.facts.setWordWrap(True)
        self.facts.setObjectName("bugFacts")

    def _make_looks(self) -> None:
        self._looks = QButtonGroup(self)
        self.look_buttons: dict[str, QPushButton] = {}
        for kind, title, key in LOOKS:
            button = QPushButton(tr(title), self)
            button.setObjectName(f"look-{kind}")
            button.setCheckable(True)
            button.setProperty("chip", True)
            button.setToolTip(f"{tr(title)} ({key})")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, kind=kind: self.look(kind))
            self._looks.addButton(button)
            self.look_buttons[kind] = button
        self.first_button = QPushButton(tr("Where it first shows"), self)
        self.first_button.setToolTip(tr("The first step with other numbers (F)"))
        self.first_button.clicked.connect(self.to_first)
        self.output_button = QPushButton(tr("At the output"), self)
        self.output_button.setToolTip(tr("What becomes of the output (O)"))
        self.output_button.clicked.connect(lambda: self._to_step("output"))
        self.sentence = QComboBox(self)
        self.sentence.setAccessibleName(tr("Sentence"))
        self.sentence.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sentence.setMinimumContentsLength(6)
        self.sentence.activated.connect(self.lab.store.set_batch)
        for part in (self.first_button, self.output_button, self.sentence):
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _lay_out(self) -> None:
        controls = QWidget()
        column = QVBoxLayout(controls)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(2)
        column.addWidget(self._about)
        column.addSpacing(4)
        for switch in self.switches.values():
            column.addWidget(switch)
        column.addSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self.hunt_button)
        row.addWidget(self.stop_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(4)
        column.addWidget(self.verdict)
        column.addSpacing(4)
        column.addWidget(self._evidence_label)
        column.addWidget(self.facts)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        clear_ground(area)
        area.setWidget(controls)
        controls.setAutoFillBackground(False)
        self._side = QStackedWidget(self)
        self._side.addWidget(area)
        self._side.addWidget(self.why)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.source)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self._side, 1)
        self._left = QWidget(self)
        self._left.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        looks = QHBoxLayout()
        looks.setSpacing(4)
        for button in self.look_buttons.values():
            looks.addWidget(button)
        looks.addSpacing(8)
        looks.addWidget(self.first_button)
        looks.addWidget(self.output_button)
        looks.addStretch(1)
        self.lab.row.addWidget(self.sentence)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(looks)
        right.addWidget(self.lab, 1)
        right.addWidget(self.lines)
        whole = QGridLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setHorizontalSpacing(18)
        whole.addWidget(self._left, 0, 0)
        whole.addLayout(right, 0, 1)
        whole.addWidget(self.rail, 0, 2)
        whole.setColumnStretch(1, 1)

    # ---- what is on ----------------------------------------------------------------------------------------------

    def choose(self, bug: Bug, on: bool = True) -> None:
        """Switch a bug on, and every other off; while one is looked for, name it."""
        if self.hunting:
            self.guess(bug)
            return
        self.say("", "")
        self.bug = bug if on else None
        self._put_in_lens()
        self.look("astray" if on else "now")
        if on:
            self.to_first()
            self.say(tr(bug.sign), "hint")
        self._show()

    def hunt(self) -> None:
        """Hide which bug is on."""
        self.seed += 1
        try:
            self.bug = drawn(self.lab.store.trace, self.seed, self.bug.id if self.bug is not None else "")
        except ValueError:
            self.say(tr("None of the bugs makes a difference in this document."), "wrong")
            return
        self.hunting, self._guessed = True, False
        self._put_in_lens()
        self.look("variant")
        self._to_step("softmax")
        self.say(tr("One of the eight is on. Look around, then name it."), "hint")
        self._show()

    def guess(self, bug: Bug) -> None:
        """Name the bug that is looked for."""
        assert self.bug is not None
        found = judge(self.wrong, bug)
        if not self._guessed:
            self._guessed = True
            self.score.count(found.right)
        if found.right:
            self.hunting = False
            self._put_in_lens()
            self.look("astray")
            self.to_first()
        self._show()
        self.say(found.sentence, "right" if found.right else "wrong")

    def give_up(self) -> None:
        """Say which one it was."""
        if self.bug is None or not self.hunting:
            return
        if not self._guessed:
            self._guessed = True
            self.score.count(False)
        self.hunting = False
        self._put_in_lens()
        self._show()
        self.say(tr("It was “{bug}”. {sign}").format(bug=tr(self.bug.title), sign=tr(self.bug.sign)), "hint")

    @property
    def wrong(self) -> BrokenTrace:
        """The computation with the bug that is on."""
        assert self.bug is not None
        return broken(self.lab.store.trace, self.bug, told=not self.hunting)

    def look(self, kind: LensKind) -> None:
        """Right, with the bug, or the difference."""
        if kind == "now" or self.bug is not None:
            store = self.lab.store
            store.look(kind)
            if kind == "astray":
                store.seek(store.schedule.step_end(store.step_index))
            self._show_looks()

    def to_first(self) -> None:
        """To the step whose numbers are the first other ones."""
        if self.bug is not None:
            first = first_difference(self.wrong, self.lab.store.trace)
            self._to_step(NAMES[first].step if first else self.bug.step)

    def _to_step(self, id: str) -> None:
        store = self.lab.store
        store.pause()
        store.seek(store.schedule.step_end(STEP_IDS.index(id)))

    def _put_in_lens(self) -> None:
        store = self.lab.store
        bug = self.bug
        store.look("now")
        store.lens.variant = variant_of(bug, told=not self.hunting) if bug is not None else None
        store.lens.apart = astray if bug is not None else None

    def _open(self) -> None:
        """Another document under the bugs."""
        document, note = lab_document(), ""
        own = self.window_store.own_document
        if self.source.currentData() == "open":
            if own.length > MOST_TOKENS:
                note = tr("The open document has {tokens} tokens; up to {most} fit here.").format(
                    tokens=own.length, most=MOST_TOKENS
                )
            elif own.config.embed_dim > MOST_WIDTH:
                note = tr("The open document has d_model {width}; up to {most} fits here.").format(
                    width=own.config.embed_dim, most=MOST_WIDTH
                )
            else:
                document = own
            if note:
                self.source.setCurrentIndex(0)
        self.bug, self.hunting = None, False
        self.lab.open(document)
        self._put_in_lens()
        self._show()
        self.say(note, "wrong")

    # ---- what is shown -------------------------------------------------------------------------------------------

    def _show(self) -> None:
        right, bug = self.lab.store.trace, self.bug
        for number, each in enumerate(BUGS, 1):
            switch = self.switches[each.id]
            none = problem(right, each)
            switch.show_state(bug is each and not self.hunting)
            switch.setEnabled(not none)
            switch.setToolTip(none or plain_of(tr(each.sign)) if not self.hunting else "")
            switch.setAccessibleName(f"{number}, {plain_of(tr(each.title))}")
            switch.setAccessibleDescription(none)
        score = f"  {self.score.right}/{self.score.asked}" if self.score.asked else ""
        self.hunt_button.setText(
            (tr("Another one to find") if self.score.asked else tr("Find the bug")) + score
        )
        self.stop_button.setVisible(self.hunting)
        self._about.setText(
            tr("Which of these is on? Choose it.")
            if self.hunting
            else tr("Switch a bug on: the shapes still fit, the numbers do not.")
        )
        self._show_facts()
        self._show_lines()
        self._show_looks()
        store = self.lab.store
        self.sentence.setVisible(store.trace.N > 1)
        if self.sentence.count() != store.trace.N:
            self.sentence.clear()
            for entry in range(store.trace.N):
                self.sentence.addItem(" ".join(store.document.padded(entry)))
        self.sentence.setCurrentIndex(store.batch)

    def _show_facts(self) -> None:
        shown = self.bug is not None
        self._evidence_label.setVisible(shown)
        self.facts.setVisible(shown)
        if not shown:
            return
        facts = evidence(self.wrong, self.lab.store.trace)
        odd, plain = tone(self._theme, "error").name(), tone(self._theme, "muted").name()
        rows = "".join(
            f"<tr><td style='padding:1px 8px 1px 0'>{escaped(fact.name)}</td>"
            f"<td style='padding:1px 8px 1px 0; color:{odd if fact.odd else plain}'><b>{escaped(fact.here)}</b></td>"
            f"<td style='color:{plain}'>{escaped(fact.right)}</td></tr>"
            for fact in facts
        )
        names = "".join(f"<td style='color:{plain}'>{name}</td>" for name in (tr("here"), tr("right")))
        head = f"<tr><td></td>{names}</tr>"
        self.facts.setText(f"<table>{head}{rows}</table>")
        self.facts.setAccessibleName(
            ". ".join(
                tr("{name}: {here}, right {right}").format(
                    name=fact.name, here=fact.here, right=fact.right or "–"
                )
                for fact in facts
            )
        )

    def _show_lines(self) -> None:
        bug = self.bug
        self.lines.setVisible(bug is not None)
        if bug is None:
            return
        wrong, good = tone(self._theme, "error").name(), tone(self._theme, "good").name()
        if self.hunting:
            self.lines.setText(html_of(tr("Which line is it? It is shown when the bug is found.")))
            return
        self.lines.setText(
            f"<span style='color:{wrong}'>✗ {escaped(bug.wrong)}</span><br>"
            f"<span style='color:{good}'>✓ {escaped(bug.right)}</span>"
        )
        self.lines.setAccessibleName(
            tr("Wrong: {wrong}. Right: {right}.").format(wrong=bug.wrong, right=bug.right)
        )

    def _show_looks(self) -> None:
        kind = self.lab.store.lens.kind
        for name, button in self.look_buttons.items():
            button.setEnabled(name == "now" or self.bug is not None)
            button.setChecked(name == kind)
        self.first_button.setEnabled(self.bug is not None)

    def say(self, sentence: str, kind: str) -> None:
        """What is said of a guess: "right", "wrong" or "hint"."""
        self._said = (sentence, kind)
        sign = {"right": "✓ ", "wrong": "✗ ", "hint": ""}.get(kind, "")
        self.verdict.setText(f"{sign}{html_of(sentence)}" if sentence else "")
        self.verdict.setVisible(bool(sentence))
        self.verdict.setAccessibleName(plain_of(sentence))
        dress(self.verdict, tone(self._theme, {"right": "good", "wrong": "error"}.get(kind, "text")), 14)
        announce(self.verdict, plain_of(sentence))

    def _on_changed(self, flags: Changed) -> None:
        if flags & Changed.SELECTION:
            asked = self.lab.store.selected is not None
            self._side.setCurrentIndex(1 if asked else 0)
        if flags & Changed.TRACE:
            if self.bug is not None and problem(self.lab.store.trace, self.bug):
                self.bug, self.hunting = None, False
                self._put_in_lens()
            self._show()
        elif flags & Changed.VIEW:
            self._show_looks()

    # ---- the page ------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        first = next((each for each in self.switches.values() if each.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        self.lab.rest()

    def escape(self) -> bool:
        if self.lab.store.selected is not None:
            self.lab.store.select(None)
            return True
        return False

    def key(self, event: QKeyEvent) -> bool:
        key, number = Qt.Key(event.key()), event.key() - Qt.Key.Key_1
        if 0 <= number < len(BUGS):
            bug = BUGS[number]
            if self.switches[bug.id].isEnabled():
                self.choose(bug, self.hunting or self.bug is not bug)
            return True
        calls = {
            Qt.Key.Key_D: self.hunt, Qt.Key.Key_F: self.to_first, Qt.Key.Key_O: lambda: self._to_step("output"),
            Qt.Key.Key_R: lambda: self.look("now"), Qt.Key.Key_B: lambda: self.look("variant"),
            Qt.Key.Key_X: lambda: self.look("astray"),
        }  # fmt: skip
        if key in calls:
            calls[key]()
            return True
        return self.lab.key(event)

    def resizeEvent(self, event: object) -> None:
        wide, small = self.width() >= NARROW, self.width() < SMALL
        self._left.setFixedWidth(scaled(400 if wide else 236 if small else 348))
        for switch in self.switches.values():  # the end of a long name gives way, its number and its tip stay
            switch.setMaximumWidth(scaled(226) if small else 16_777_215)
            switch.setMinimumWidth(scaled(200) if small else 0)
        for button in (self.first_button, self.output_button):
            button.setVisible(not small)
        self.lab.set_small(small)
        self.rail.setVisible(wide)
        self.rail.setFixedWidth(scaled(230))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.lab.set_theme(theme)
        self.why.set_theme(theme)
        self.rail.set_theme(theme)
        self._evidence_label.set_theme(theme)
        for switch in self.switches.values():
            switch.set_theme(theme)
        dress(self._title, tone(theme, "text"), 20, weight=700)
        dress(self._about, tone(theme, "muted"), 14)
        dress(self.lines, tone(theme, "text"), 14, "mono")
        dress(self.facts, tone(theme, "text"), 13)
        self._show()
        self.say(*self._said)
