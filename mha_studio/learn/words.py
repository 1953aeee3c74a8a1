"""The little markup that cards and lessons are written in, as rich text, as plain words.

    d_k  W_{QK}  ᵀ      letters below the line, and a raised T
    `q @ k`             code
    *never*             said with weight

Everything else is taken to the letter; nothing in a card is read as HTML.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_PART = re.compile(r"`([^`]+)`|\*([^*\s](?:[^*]*[^*\s])?)\*")
_SUB = re.compile(r"(?<=[A-Za-z√′])_(?:\{([^{}]{1,12})\}|([A-Za-z0-9](?![A-Za-z0-9_])))")
_WORD = re.compile(r"(?<![A-Za-z0-9_])d_model(?![A-Za-z0-9_])")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
_SUBSCRIPTS = str.maketrans("0123456789aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_MODEL = "d_{model}"
LONG = 24
"""Code of more letters may be parted."""


def html_of(text: str, mono: str = "JetBrains Mono") -> str:
    """The text as the little HTML that Qt's labels and Anki read."""
    return _walk(
        text,
        lambda plain: _SUB.sub(
            lambda m: f"<sub>{m[1] or m[2]}</sub>", _WORD.sub(_MODEL, _escaped(plain))
        ).replace("ᵀ", "<sup>T</sup>"),
        lambda code: f"<code style=\"font-family:'{mono}'\">{_parting(_escaped(code))}</code>",
        lambda strong: f"<b>{strong}</b>",
    ).replace("\n", "<br>")


def plain_of(text: str) -> str:
    """The text as it is read out, without marks: "dₖ", "W_O"."""
    return _walk(
        text,
        lambda plain: _SUB.sub(lambda m: _below(m[1] or m[2]), plain),
        lambda code: code,
        lambda strong: strong,
    )


def _below(letters: str) -> str:
    low = letters.translate(_SUBSCRIPTS)
    return low if low != letters and not any("A" <= letter <= "z" for letter in low) else f"_{letters}"


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def _parting(code: str) -> str:
    """A long call may go on in the next line behind its bracket, as where a page is narrow it must."""
    return code.replace("(", "(&#8203;") if len(code) > LONG else code


def _walk(
    text: str, plain: Callable[[str], str], code: Callable[[str], str], strong: Callable[[str], str]
) -> str:
    out: list[str] = []
    at = 0
    for match in _PART.finditer(text):
        out.append(plain(text[at : match.start()]))
        out.append(code(match[1]) if match[1] is not None else strong(plain(match[2])))
        at = match.end()
    out.append(plain(text[at:]))
    return "".join(out)
