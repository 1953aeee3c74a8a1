"""How a text becomes tokens: words, numbers, emoji and single signs, as a reader would split them.

Every letter is put into a class first (`_Classes`), then one pattern reads the string of classes. What a token means
is left to `embed.py`.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

MAX_TOKENS = 512
"""The longest sentence that a document holds."""

_HAN = (
    (0x2E80, 0x2FDF),
    (0x3005, 0x3007),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
_KANA = ((0x3040, 0x30FA), (0x30FC, 0x30FF), (0x31F0, 0x31FF), (0xFF66, 0xFF9F))
_ARROWS = (0x2190, 0x21FF)
_MODIFIERS = ((0x1F3FB, 0x1F3FF), (0xE0020, 0xE007F))
_REGIONAL = (0x1F1E6, 0x1F1FF)
_AS_IS = frozenset("…—–")
_ALIKE = {0x2019: "'", 0x02BC: "'", 0x2010: "-", 0x2011: "-"}
_IN_WORD = frozenset({0x200C, 0x00AD})
_ZWJ = 0x200D


class _Classes(dict[int, str]):
    """Code point → class, one letter each, worked out when first met.

    a letter · A capital of ASCII · 0 digit or other numeral · m combining mark or variation selector · z, n joiners ·
    e pictograph · t its modifier · r half a flag · h Han · k kana · p any other sign · a space: nothing that is seen.
    Signs of ASCII, dashes and the ellipsis stand for themselves.
    """

    def __missing__(self, code: int) -> str:
        found = self[code] = _class_of(code)
        return found


def _class_of(code: int) -> str:
    letter = chr(code)
    if code < 128:
        if letter.isalpha():
            return "A" if letter.isupper() else "a"
        if letter.isdigit():
            return "0"
        if letter == "_":
            return "a"
        return letter if letter.isprintable() else " "
    if code in _ALIKE or letter in _AS_IS:
        return _ALIKE.get(code, letter)
    if code == _ZWJ:
        return "z"
    if code in _IN_WORD:
        return "n"
    for name, ranges in (
        ("t", _MODIFIERS),
        ("h", _HAN),
        ("k", _KANA),
        ("r", (_REGIONAL,)),
        ("e", (_ARROWS,)),
    ):
        if any(low <= code <= high for low, high in ranges):
            return "m" if unicodedata.category(letter)[0] == "M" else name
    category = unicodedata.category(letter)
    if category[0] == "Z" or category in ("Cc", "Cf", "Cs"):
        return " "
    return {"L": "a", "N": "0", "M": "m"}.get(category[0], "e" if category == "So" else "p")


_CLASSES = _Classes()
_TOKEN = re.compile(
    r"""
      <[/|]?[aA]{1,12}[/|]?> | \[A{2,5}\]          # <s>, </s>, <|end|>, [CLS]
    | (?:[aA]m*\.){2,}(?![aA0m])                   # e.g., U.S.
    | [aA0](?: [aA0m]                              # a word or a number,
        | [zn]+(?=[aA0m])                          #   with what joins letters out of sight,
        | (?<=0)[.,:](?=0)                         #   3.14  1,000  10:30
        | (?<=[aA0m])'(?=[aA])                     #   don't
        | (?<=[aAm])-(?=[aA0]) | (?<=0)-(?=[aA])   #   well-known  GPT-4  2-year
      )*
    | (?:km*)+ | hm*                               # kana by the run, Han one by one
    | [et][mt]*(?:z[et][mt]*)*                     # emoji with skin tones, joined ones, tagged ones
    | r{1,2}m*                                     # flags
    | ([.!?*=~…—–-])\1*m*                          # ...  !!!  --
    | [^\ zn]m*                                    # any other sign, one by one
    """,
    re.VERBOSE,
)


@lru_cache(maxsize=4)  # the edit, its advice and the field ask for the same text
def split(text: str) -> tuple[str, ...]:
    """The tokens of a text, all of them, in order; none is empty, and white space is in none.

    A word keeps its apostrophes, hyphens and combining marks, a number its decimals, an emoji its modifiers. What
    cannot be seen (controls, direction marks) separates like a space. Tokens joined by spaces split into the same
    tokens again.
    """
    classes = text.translate(_CLASSES)
    return tuple(text[found.start() : found.end()] for found in _TOKEN.finditer(classes))


def kept_rows(before: tuple[str, ...], after: tuple[str, ...]) -> dict[int, int]:
    """Old row → new row of the tokens that stayed. A word that is being typed in its place keeps its row, too."""
    shorter = min(len(before), len(after))
    head = 0
    while head < shorter and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < shorter - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    rows = {row: row for row in range(head)}
    if len(before) == len(after):
        rows |= {row: row for row in range(head, len(before) - tail)}
    return rows | {len(before) - 1 - back: len(after) - 1 - back for back in range(tail)}
