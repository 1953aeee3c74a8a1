"""Reading what a student typed as a number: "0,27", "−1.5", "3/4", "27 %", "1e-3", "-inf"."""

from __future__ import annotations

import math
import re

from mha_studio.language import tr

_SHAPE = re.compile(r"^[\[(]?\s*(\d+(?:\s*[,;x×]\s*\d+)*)\s*,?\s*[\])]?$")


class AnswerError(ValueError):
    """What was typed is no number; the message says what would fit."""


def read_number(text: str) -> float:
    """The number that was meant. A comma counts as a decimal point. Raises `AnswerError`."""
    plain = (
        text.strip().replace("\N{MINUS SIGN}", "-").replace("–", "-").replace("\u00a0", "").replace(" ", "")
    )
    plain = plain.replace(",", ".").replace("∞", "inf")
    percent = plain.endswith("%")
    plain = plain.removesuffix("%")
    try:
        if "/" in plain:
            above, below = plain.split("/")
            value = float(above) / float(below)
        else:
            value = float(plain)
    except (ValueError, ZeroDivisionError, OverflowError):
        raise AnswerError(
            tr("“{text}” is no number; something like 0.27, −1.5 or 3/4 would fit.").format(
                text=text.strip()[:20]
            )
            if text.strip()
            else tr("Type a number, such as 0.27, −1.5 or 3/4.")
        ) from None
    if math.isnan(value):
        raise AnswerError(
            tr("“{text}” is no number; something like 0.27 would fit.").format(text=text.strip()[:20])
        )
    return value / 100.0 if percent else value


def read_shape(text: str) -> tuple[int, ...]:
    """A shape: "(2, 4, 6)", "2 x 4 x 6". Raises `AnswerError`."""
    found = _SHAPE.match(text.strip())
    if not found:
        raise AnswerError(
            tr("“{text}” is no shape; something like (2, 6, 8) would fit.").format(text=text.strip()[:20])
        )
    return tuple(int(part) for part in re.findall(r"\d+", found[1]))
