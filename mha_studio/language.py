"""The words that people read, in their language: `tr` goes around every sentence on a screen, a page or a terminal.

Free of Qt, so that every room can speak: the application hands in what translates (`speak`), and without it the English
of the source serves. The catalogues are made by Qt Linguist from the calls of `tr` and `mark` in the source.
"""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str, int], str]
"""(text, note, n) → the text in the user's language, `%n` filled in; n is −1 where nothing is counted."""


def english(text: str, note: str, n: int) -> str:
    """The English of the source, its own plural chosen: "%n token(s)" → "1 token", "2 tokens"."""
    if n < 0:
        return text
    return text.replace("(s)", "" if n == 1 else "s").replace("%n", str(n))


_translate: Translate = english
_code = "en"


def tr(text: str, note: str = "", n: int = -1) -> str:
    """`text` in the user's language, looked up when it is called: never while a module is imported.

    `note` tells translators apart what is the same in English ("Scale", the step; "Scale", the switch). With a count,
    `tr("%n token(s)", "", 3)`, the language's own plural is chosen. Pass literals, by position: Linguist reads them
    from the source. What varies goes in afterwards by name: `tr("Head {head}").format(head=1)`.
    """
    return _translate(text, note, n)


def mark(text: str) -> str:
    """`text` as it is, to be found by Linguist: for tables made at import, whose rows go through `tr` when they are
    shown."""
    return text


def speak(translate: Translate | None, code: str = "en") -> None:
    """Let `translate` serve from now on, which speaks the language `code`; None for the English of the source."""
    global _translate, _code
    _translate, _code = (translate, code) if translate is not None else (english, "en")


def spoken() -> str:
    """The code of the language in force, "de": for what depends on more than words, such as the stems of a word."""
    return _code
