"""The deck for Anki, as an `.apkg` (by the `genanki` package, loaded when a deck is written).

Each card is a note in the user's language, whose id follows from the card's, so a deck that is imported again brings
the notes up to date and keeps their schedule. Formulas go along as MathJax, which Anki renders itself.
"""

from __future__ import annotations

import tempfile
import zlib
from collections.abc import Iterable
from pathlib import Path

from mha_studio.document.atomic import replace_file
from mha_studio.language import tr
from mha_studio.learn.cards import LEVEL_TITLES, TOPIC_TITLES, Card, said
from mha_studio.learn.words import html_of

MODEL_ID, DECK_ID = 1_750_214_031, 1_750_214_032
"""Anki tells kinds of notes and decks apart by such numbers; they must never change."""
FIELDS = ("Id", "Question", "Answer", "Formula", "Level", "Topic")
STYLE = """
.card { font-family: Inter, "Helvetica Neue", Arial, sans-serif; font-size: 20px; line-height: 1.45; color: #1b1f24;
  background: #ffffff; max-width: 42em; margin: 0 auto; padding: 1em; text-align: left; }
.card.nightMode { color: #e8eaed; background: #15181d; }
.level { font-size: 13px; color: #5f6979; margin-bottom: 1em; }
.right { color: #00694c; } .nightMode .right { color: #4fd1a5; }
li { margin: 0.4em 0; } .why { font-size: 0.85em; opacity: 0.8; }
"""
FRONT = '<div class="level">{{Level}} · {{Topic}}</div>{{Question}}'
BACK = '{{FrontSide}}<hr id="answer">{{Answer}}{{#Formula}}<p>{{Formula}}</p>{{/Formula}}'


def write_deck(cards: Iterable[Card], target: Path) -> int:
    """Write the deck, whole or not at all; answers how many notes are in it. Raises OSError."""
    import genanki

    model = genanki.Model(
        MODEL_ID,
        "MHA Studio",
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "Card", "qfmt": FRONT, "afmt": BACK}],
        css=STYLE,
    )
    deck = genanki.Deck(DECK_ID, "MHA Studio: multi-head attention")
    count = 0
    for card in map(said, cards):
        fields = [
            card.id, _question(card), _answer(card), rf"\[{_tex(card.tex)}\]" if card.tex else "",
            tr(LEVEL_TITLES[card.level]), html_of(tr(TOPIC_TITLES[card.topic])),
        ]  # fmt: skip
        tags = [f"mha-studio::{card.level}", f"mha-studio::{card.topic}"]
        deck.add_note(genanki.Note(model, fields, guid=genanki.guid_for("mha-studio", card.id), tags=tags))
        count += 1
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "deck.apkg"
        genanki.Package(deck).write_to_file(str(made))
        replace_file(target, made.read_bytes())
    return count


def _options(card: Card) -> list[tuple[str, str, bool]]:
    """The options in an order that is always the same for a card and does not give the right one away."""
    assert card.right is not None
    options = [(card.right.text, card.right.why, True), *((o.text, o.why, False) for o in card.wrong)]
    return sorted(options, key=lambda option: zlib.crc32(f"{card.id}{option[0]}".encode()))


def _question(card: Card) -> str:
    said = html_of(card.question)
    if card.kind == "choice":
        said += (
            '<ol type="A">' + "".join(f"<li>{html_of(text)}</li>" for text, _, _ in _options(card)) + "</ol>"
        )
    if card.hint:
        said += f"<details><summary>{tr('Hint')}</summary>{html_of(card.hint)}</details>"
    return said


def _answer(card: Card) -> str:
    if card.kind != "choice":
        said = html_of(card.answer)
        if card.concepts:
            said += (
                "<ul>" + "".join(f"<li>{html_of(concept.name)}</li>" for concept in card.concepts) + "</ul>"
            )
        return said
    rows = []
    for text, why, right in _options(card):
        sign, look = ("✓", ' class="right"') if right else ("✗", "")
        rows.append(f'<li{look}>{sign} {html_of(text)}<br><span class="why">{html_of(why)}</span></li>')
    return f'<ol type="A">{"".join(rows)}</ol>'


def _tex(tex: str) -> str:
    """TeX inside of HTML."""
    return tex.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
