"""A worksheet's pages: what the tasks, the tables and the room to write take, where one page ends and the next begins.

`Pages(sheet, paper, key)` measures; `paint(brush, index)` puts a page on any brush whose unit is a point: the PDF's or
the preview's. The same tasks with `key` show what was to be found, with working and hints for marking.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct
from PySide6.QtCore import QLineF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mha_studio.language import tr
from mha_studio.learn.worksheet import KIND_TITLES, Exercise, Paper, Sheet
from mha_studio.paint.sheet_table import GAP, TableArt, side_by_side
from mha_studio.paint.sheet_text import elided, width_of, wrapped, write

SIZES: dict[Paper, QSizeF] = {"a4": QSizeF(595.0, 842.0), "letter": QSizeF(612.0, 792.0)}
SIDE, TOP, BOTTOM = 48.0, 46.0, 50.0
TEXT, SMALL, LEAD, TIGHT = 10.0, 8.5, 14.0, 12.0
SQUARE = 14.17
"""Five millimetres: the squares to compute on."""
RULE = 22.0
MUTED, FAINT = "#404040", "#d4d4d4"
LETTERS = "abcdef"

Draw = Callable[[QPainter, float, float], None]


class Block(Struct, frozen=True, eq=False):
    """What is not torn apart: its height and what draws it at a place. `with_next`: not the last one on a page."""

    height: float
    draw: Draw
    with_next: bool = False


class Pages:
    """The pages of one sheet or of its key, `count` of them."""

    def __init__(self, sheet: Sheet, paper: Paper = "a4", key: bool = False) -> None:
        self.sheet, self.key = sheet, key
        self.size = SIZES[paper]
        self.room = self.size.width() - 2 * SIDE
        self.pages: list[list[tuple[float, Block]]] = [[]]
        self._at = TOP
        self._put([self._head()])
        for number, exercise in enumerate(sheet.exercises, 1):
            self._put(list(self._blocks(number, exercise)), 18.0)

    @property
    def count(self) -> int:
        return len(self.pages)

    def paint(self, brush: QPainter, index: int) -> None:
        """Draw one page, from 0."""
        for y, block in self.pages[index]:
            block.draw(brush, SIDE, y)
        self._foot(brush, index)

    # ---- where things stand ------------------------------------------------------------------------------------

    def _put(self, blocks: list[Block], gap: float = 0.0) -> None:
        """Blocks that belong together: on this page, on the next one, or where one page does not hold them over two."""
        end = self.size.height() - BOTTOM
        whole = sum(block.height for block in blocks)
        together = (end - TOP) * (0.3 if self.key else 1.0)  # what is only read may go on over the page
        if self._at + gap + whole > end and whole <= together and self._at > TOP:
            self._turn()
        elif self._at > TOP:
            self._at += gap
        for index, block in enumerate(blocks):
            needed = block.height
            follow = index
            while blocks[follow].with_next and follow + 1 < len(blocks):
                follow += 1
                needed += blocks[follow].height
            if self._at + needed > end and self._at > TOP:
                self._turn()
            self.pages[-1].append((self._at, block))
            self._at += block.height

    def _turn(self) -> None:
        self.pages.append([])
        self._at = TOP

    # ---- what stands there -------------------------------------------------------------------------------------

    def _head(self) -> Block:
        sheet, room = self.sheet, self.room
        name, date = tr("Name"), tr("Date")

        def draw(brush: QPainter, x: float, y: float) -> None:
            wide = room if self.key else room - 300
            title = tr("Key: {title}").format(title=sheet.title) if self.key else sheet.title
            write(brush, x, y + 14, elided(title, 16, wide, bold=True), 16, bold=True)
            if not self.key:
                at = x + room - 282
                brush.setPen(QPen(QColor("#000000"), 0.6))
                for word, line in ((name, 150.0), (date, 66.0)):
                    wide = width_of(word, TEXT)
                    write(brush, at, y + 14, word, TEXT)
                    brush.setPen(QPen(QColor("#000000"), 0.6))
                    brush.drawLine(QLineF(at + wide + 6, y + 16, at + wide + 6 + line - 12, y + 16))
                    at += wide + line + 6
            write(brush, x, y + 33, elided(under, SMALL, room), SMALL, ink=MUTED)
            brush.setPen(QPen(QColor("#000000"), 0.8))
            brush.drawLine(QLineF(x, y + 41, x + room, y + 41))

        number = tr("Sheet {seed}").format(seed=sheet.seed)
        rounded = tr("Numbers are rounded; the last decimal may differ by one or two.")
        under = f"{number} · {rounded}"
        if sheet.sentence:  # of a long one the beginning has to do
            left = room - width_of(f"{under} · {tr('“{sentence}”')}", SMALL) + width_of("{sentence}", SMALL)
            quoted = tr("“{sentence}”").format(sentence=elided(sheet.sentence, SMALL, max(left, 40.0)))
            under = f"{number} · {quoted} · {rounded}"
        return Block(48.0, draw)

    def _blocks(self, number: int, exercise: Exercise) -> Iterator[Block]:
        yield self._title(number, exercise)
        for task in exercise.tasks:
            yield from self._paragraph(task, TEXT, LEAD, keep=True)
        yield _space(3.0, True)
        for arts in self._lines(exercise):
            yield self._tables(arts)
            yield _space(9.0)
        for letter, choice in zip(LETTERS, exercise.choices, strict=False):
            if not self.key:
                yield from self._choice(letter, choice)
        if not self.key and exercise.space:
            yield self._ruled(exercise.space) if exercise.ruled else self._squares(exercise.space)
        if self.key:
            yield from self._key(exercise)

    def _lines(self, exercise: Exercise) -> list[list[TableArt]]:
        """The tables in lines: all in one where the page is so wide, else as the exercise has them. A key leaves out
        those that only give."""
        lines = [
            tuple(TableArt(table, self.key) for table in line if not self.key or table.asks)
            for line in exercise.tables
        ]
        every = side_by_side(tuple(art for line in lines for art in line), self.room)
        if len(every) == 1:
            return every if every[0] else []
        return [arts for line in lines for arts in side_by_side(line, self.room) if arts]

    def _title(self, number: int, exercise: Exercise) -> Block:
        title = tr(KIND_TITLES[exercise.kind])

        def draw(brush: QPainter, x: float, y: float) -> None:
            write(brush, x, y + 12, f"{number}", 12, bold=True)
            write(brush, x + 20, y + 12, title, 12, bold=True)
            if exercise.formula:
                start = 36 + width_of(title, 12, bold=True)
                shown = elided(exercise.formula, TEXT, self.room - start, face="mono")
                write(brush, x + self.room, y + 12, shown, TEXT, face="mono", ink=MUTED, align="right")

        return Block(20.0, draw, True)

    def _paragraph(
        self, text: str, points: float, lead: float, keep: bool = False, indent: float = 0.0, sign: str = "",
        ink: str = "#000000", mono: bool = False,
    ) -> Iterator[Block]:  # fmt: skip
        """Lines, each a block of its own; `sign` stands before the first, the indent before all."""
        face = "mono" if mono else "sans"
        lines = wrapped(text, points, self.room - indent, face="mono" if mono else "sans")
        for index, line in enumerate(lines):

            def draw(brush: QPainter, x: float, y: float, index: int = index, line: str = line) -> None:
                if index == 0 and sign:
                    write(brush, x, y + lead - 4, sign, points, bold=True)
                write(
                    brush,
                    x + indent,
                    y + lead - 4,
                    line,
                    points,
                    ink=ink,
                    face="mono" if face == "mono" else "sans",
                )

            yield Block(lead, draw, keep or index == 0 < len(lines) - 1)

    def _tables(self, arts: list[TableArt]) -> Block:
        width = sum(art.width for art in arts) + GAP * (len(arts) - 1)
        factor = min(1.0, self.room / width)
        high = max(art.height for art in arts)

        def draw(brush: QPainter, x: float, y: float) -> None:
            brush.save()
            brush.translate(x, y)
            brush.scale(factor, factor)
            at = 0.0
            for art in arts:
                art.draw(brush, at, 0.0)
                at += art.width + GAP
            brush.restore()

        return Block(high * factor, draw)

    def _choice(self, letter: str, text: str) -> Iterator[Block]:
        lines = wrapped(text, TEXT, self.room - 40)

        def draw(brush: QPainter, x: float, y: float) -> None:
            brush.setPen(QPen(QColor("#000000"), 1.0))
            brush.setBrush(Qt.BrushStyle.NoBrush)
            brush.drawRect(QRectF(x, y + 2, 11, 11))
            write(brush, x + 20, y + LEAD - 3, letter, TEXT, bold=True)
            for index, line in enumerate(lines):
                write(brush, x + 36, y + LEAD - 3 + index * LEAD, line, TEXT)

        yield Block(len(lines) * LEAD + 5.0, draw)

    def _squares(self, units: int) -> Block:
        rows = 2 * units
        columns = int(self.room // SQUARE)

        def draw(brush: QPainter, x: float, y: float) -> None:
            brush.setPen(QPen(QColor(FAINT), 0.4))
            for row in range(rows + 1):
                brush.drawLine(QLineF(x, y + row * SQUARE, x + columns * SQUARE, y + row * SQUARE))
            for col in range(columns + 1):
                brush.drawLine(QLineF(x + col * SQUARE, y, x + col * SQUARE, y + rows * SQUARE))

        return Block(rows * SQUARE + 2, draw)

    def _ruled(self, count: int) -> Block:
        def draw(brush: QPainter, x: float, y: float) -> None:
            brush.setPen(QPen(QColor("#808080"), 0.5))
            for row in range(1, count + 1):
                brush.drawLine(QLineF(x, y + row * RULE, x + self.room, y + row * RULE))

        return Block(count * RULE + 2, draw)

    def _key(self, exercise: Exercise) -> Iterator[Block]:
        for answer in exercise.answers:
            yield from self._paragraph(answer, TEXT, LEAD)
        for line in exercise.working:
            yield from self._paragraph(line, SMALL, TIGHT, mono=True)
        if exercise.hints:
            yield _space(4.0, True)
            about = (
                tr("Look for") if exercise.kind == "words" and not exercise.choices else tr("Likely slips")
            )
            yield from self._paragraph(about, SMALL, TIGHT, keep=True, ink=MUTED)
            for hint in exercise.hints:
                yield from self._paragraph(hint, SMALL, TIGHT, indent=10.0, sign="–", ink=MUTED)

    def _foot(self, brush: QPainter, index: int) -> None:
        base = self.size.height() - 26
        brush.setPen(QPen(QColor("#b0b0b0"), 0.5))
        brush.drawLine(QLineF(SIDE, base - 13, self.size.width() - SIDE, base - 13))
        again = f"--seed {self.sheet.seed} {self.sheet.settings}"
        left = tr("Key", "the answers of a worksheet") + " · " if self.key else ""
        page = tr("Sheet {seed}, page {page} of {pages}").format(
            seed=self.sheet.seed, page=index + 1, pages=self.count
        )
        room = self.room - width_of(page, 8) - 20
        write(
            brush,
            SIDE,
            base,
            elided(f"{left}mha-studio worksheet {again}", 7.5, room, face="mono"),
            7.5,
            face="mono",
            ink=MUTED,
        )
        write(brush, self.size.width() - SIDE, base, page, 8, ink=MUTED, align="right")


def _space(height: float, with_next: bool = False) -> Block:
    return Block(height, lambda brush, x, y: None, with_next)
