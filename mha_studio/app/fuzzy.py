"""How well what was typed fits a command: every word of it somewhere, whole words before beginnings before letters in
their order. Free of Qt."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

WORD, START, INSIDE, LETTERS = 8.0, 6.0, 4.0, 1.0


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Small letters without accents, so that "uber" finds "Über"."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def score(typed: str, title: str, *more: str) -> float:
    """How well `typed` fits: 0 where it does not. What stands in the title counts more than what stands in `more`."""
    total = 0.0
    for word in plain(typed).split():
        best = _word(word, plain(title), letters=True)
        for text in more:
            best = max(best, 0.4 * _word(word, plain(text), letters=False))
        if best == 0.0:
            return 0.0
        total += best
    return total if total else 1.0


def _word(word: str, text: str, letters: bool) -> float:
    at = text.find(word)
    if at >= 0:
        while at >= 0:
            if at == 0 or not text[at - 1].isalnum():
                end = at + len(word)
                near = 1.0 / (1.0 + at)  # the sooner the better
                return (WORD if end == len(text) or not text[end].isalnum() else START) + near
            at = text.find(word, at + 1)
        return INSIDE
    if not letters or len(word) < 2:
        return 0.0
    return _letters(word, text)


def _letters(word: str, text: str) -> float:
    """The letters of `word` in their order, first one at the beginning of a word; the closer together the better."""
    best = 0.0
    for start in (
        i for i, sign in enumerate(text) if sign == word[0] and (i == 0 or not text[i - 1].isalnum())
    ):
        at = start
        for sign in word[1:]:
            at = text.find(sign, at + 1)
            if at < 0:
                break
        else:
            best = max(best, LETTERS * len(word) / (at - start + 1))
    return best
