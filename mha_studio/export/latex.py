"""LaTeX (amsmath) of matrices and of how a cell comes about; whole documents that compile as they are, with pdflatex.

Whatever a user typed is written so that TeX reads it as letters: signs of TeX's own are named, and what pdflatex's
fonts do not have is written as its code ("U+732B"). What is derived comes from `explain`.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable

from mha_studio.export.job import ExportError
from mha_studio.language import tr
from mha_studio.trace.difference import Difference
from mha_studio.trace.explain import explain
from mha_studio.trace.model import Cell, Explanation, Operand, Term
from mha_studio.trace.names import NAMES
from mha_studio.trace.numbers import MINUS
from mha_studio.trace.trace import Trace

MOST_ROWS, MOST_COLS = 60, 48
MOST_TERMS = 64
PER_LINE = 3
COLOURS = {
    "query": "0069A6", "key": "AC4B00", "value": "007555", "accent": "0B3FB0", "muted": "5F6979", "weight": "566070",
    "result": "000000", "share": "000000", "head": "A1457A", "plain": "000000", "ground": "000000",
}  # fmt: skip
_COLOUR = re.compile(r"\\textcolor\{\w+\}")
_NAMED = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "_": r"\_", "%": r"\%",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "<": r"\textless{}", ">": r"\textgreater{}",
    "|": r"\textbar{}", '"': r"\textquotedbl{}", "'": r"\textquotesingle{}", "`": r"\textasciigrave{}",
    "“": r"\textquotedblleft{}", "”": r"\textquotedblright{}", "‘": r"\textquoteleft{}", "’": r"\textquoteright{}",
    "–": r"\textendash{}", "—": r"\textemdash{}", "…": r"\dots{}", "-": "{-}",
}  # fmt: skip
_SYMBOLS = {
    "scores": r"S", "scaled_scores": r"S'", "masked_scores": r"Z", "attn_weights": r"A", "head_outputs": r"A\,V",
    "row_max": r"\max", "shifted": r"Z - \max", "exp": r"\exp", "row_sum": r"\Sigma", "memory": r"X'",
    "memory_embedding": r"T'", "memory_positions": r"P'",
}  # fmt: skip
_PLAIN = {
    MINUS: "-", "√": r"\sqrt{}", "Σ": r"\textstyle\sum", "∞": r"\infty", "·": r"\cdot ", "×": r"\times ", "÷": r"\div ",
    "→": r"\to ", "′": "'",
}  # fmt: skip


def document_of(body: Iterable[str], title: str) -> str:
    """A whole document around some displays."""
    colours = "\n".join(rf"\definecolor{{{name}}}{{HTML}}{{{value}}}" for name, value in COLOURS.items())
    return "\n".join(
        [
            r"\documentclass{article}",
            r"\usepackage[T1]{fontenc}",
            r"\usepackage[utf8]{inputenc}",
            r"\usepackage{textcomp,amsmath,amssymb,graphicx,xcolor}",
            r"\usepackage[margin=2cm]{geometry}",
            colours,
            r"% What is wider than the page is made as wide as the page.",
            r"\newsavebox{\wide}",
            r"\newcommand{\fitted}[1]{\sbox{\wide}{$\displaystyle #1$}\begin{center}%",
            r"\ifdim\wd\wide>\linewidth\resizebox{\linewidth}{!}{\usebox{\wide}}\else\usebox{\wide}\fi\end{center}}",
            r"\setlength{\parindent}{0pt}",
            r"\begin{document}",
            rf"\section*{{{escaped(title)}}}",
            "",
            *body,
            r"\end{document}",
            "",
        ]
    )


def matrices(trace: Trace, wanted: Iterable[tuple[str, int, int]], decimals: int) -> str:
    """The matrices of (name, head, batch entry), each with its tokens at rows and columns."""
    body = []
    for name, head, batch in wanted:
        where = [tr("head {head}").format(head=head + 1)] if NAMES[name].per_head else []
        if trace.N > 1:
            where.append(tr("sentence {number}").format(number=batch + 1))
        words = ", ".join([NAMES[name].noun, *where])
        body += [
            rf"\paragraph{{{escaped(words[:1].upper() + words[1:])}}}",
            matrix(trace, name, head, batch, decimals),
            "",
        ]
    return document_of(body, " ".join(trace.tokens))


def matrix(trace: Trace, name: str, head: int, batch: int, decimals: int) -> str:
    r"""One matrix as a display: `\fitted{…}`. Raises `ExportError` for one that no page holds."""
    found = trace.matrix(name, head, batch)
    rows, cols = found.array.shape
    if rows > MOST_ROWS or cols > MOST_COLS:
        raise ExportError(
            tr(
                "{name} is {rows} × {cols}, more than a page of LaTeX holds; "
                "up to {most} × {wide} would fit, and CSV takes all."
            ).format(name=name, rows=rows, cols=cols, most=MOST_ROWS, wide=MOST_COLS)
        )
    lines = []
    if found.col_labels:
        heads = [rf"\text{{{escaped(token)}}}" for token in found.col_labels]
        lines.append(" & ".join(["", *heads]) + r" \\")
    for place, numbers in enumerate(found.array):
        label = rf"\text{{{escaped(found.row_labels[place])}}}" if found.row_labels else ""
        lines.append(" & ".join([label, *(number(float(value), decimals) for value in numbers)]) + r" \\")
    letter = _SYMBOLS.get(name, symbol(NAMES[name].symbol))
    if isinstance(trace, Difference):
        letter = rf"\Delta {letter}"
    body = "\n".join(lines)
    return (
        rf"\fitted{{{letter} = \begin{{array}}{{r|{'r' * cols}}}" + "\n"
        + (body.replace("\\\\\n", "\\\\ \\hline\n", 1) if found.col_labels else body)
        + "\n\\end{array}}"
    )  # fmt: skip


def plain_matrix(trace: Trace, name: str, head: int, batch: int, decimals: int) -> str:
    """One matrix for a document of one's own: an `array` in a display, nothing but amsmath."""
    found = matrix(trace, name, head, batch, decimals)
    return f"\\[\n{found.removeprefix(chr(92) + 'fitted{').removesuffix('}')}\n\\]\n"


def derivation_lines(trace: Trace, cell: Cell, decimals: int) -> str:
    """How a cell comes about, for a document of one's own: an `align*`, its colours left out."""
    lines = [r"\begin{align*}", *_steps(explain(trace, cell, MOST_TERMS), decimals), r"\end{align*}", ""]
    return _COLOUR.sub("", "\n".join(lines))


def derivation(trace: Trace, cell: Cell, decimals: int) -> str:
    """How a cell comes about: the formula, the same with its numbers, its total, and the sentence in plain words."""
    why = explain(trace, cell, MOST_TERMS)
    words = "".join(span.text for span in why.words)
    body = [
        rf"\paragraph{{{escaped(why.name[:1].upper() + why.name[1:])}}} {escaped(why.place)}",
        "",
        escaped(words),
        r"\begin{align*}",
        *_steps(why, decimals),
        r"\end{align*}",
    ]
    if why.note:
        body += ["", escaped(why.note)]
    body += ["", rf"\texttt{{{escaped(why.torch_line)}}}", ""]
    return document_of(body, " ".join(trace.tokens))


def _steps(why: Explanation, decimals: int) -> list[str]:
    """The lines of an `align*`: formula; numbers, a few to a line; total."""
    left, equals, right = why.formula.partition(" = ")
    if not equals:
        return [rf"{left} &= {number(why.value, decimals)}"]
    lines = [rf"{left} &= {right.replace(' = ', ' = {}')}"]
    if why.terms:
        shown = [_term(term, decimals) for term in why.terms]
        functions = {term.sign for term in why.terms} & {"exp", "sin", "cos"}
        if why.terms[0].sign == "max":
            numbers = [r"\max\{" + ",\\; ".join(shown) + r"\}"]
        elif functions or len(shown) == 1:
            numbers = [" + ".join(shown)]
        else:
            numbers = [" + ".join(shown[at : at + PER_LINE]) for at in range(0, len(shown), PER_LINE)]
        lines.append(rf"&= {numbers[0]}")
        lines += [rf"&\quad + {line}" for line in numbers[1:]]
    if not math.isfinite(why.total) or not why.terms:
        lines.append(rf"&= {number(why.value, decimals)}")
    else:
        sign = r"\approx" if why.rounded(decimals) else "="
        lines.append(rf"&{sign} {number(why.value, decimals)}")
    return [line + (r" \\" if place + 1 < len(lines) else "") for place, line in enumerate(lines)]


def _term(term: Term, decimals: int) -> str:
    r"""One addend with its operands: "2.00 \times {-0.27}"."""
    parts = [_operand(part, decimals) for part in term.operands]
    if not parts:
        return rf"\underbrace{{{number(term.value, decimals)}}}_{{\text{{{term.count} more}}}}"
    if term.sign in ("exp", "sin", "cos"):
        return rf"\{term.sign}({parts[0]})"
    if term.sign == "÷" and len(parts) == 2:
        return rf"\frac{{{parts[0]}}}{{{parts[1]}}}"
    joined = {"×": r" \times ", "+": " + ", MINUS: " - ", "-": " - ", "÷": r" \div "}.get(
        term.sign, r" \cdot "
    )
    return joined.join(parts)


def _operand(part: Operand, decimals: int) -> str:
    text = number(part.value, decimals)
    text = rf"({text})" if text.startswith("-") else text
    return rf"\textcolor{{{part.role}}}{{{text}}}" if part.role in COLOURS and part.role != "plain" else text


def number(value: float, decimals: int) -> str:
    r"""A number in mathematics: "-0.27", "\infty"; whatever mark the screen has for decimals, a point."""
    if math.isnan(value):
        return r"\text{NaN}"
    if math.isinf(value):
        return r"\infty" if value > 0 else r"-\infty"
    if abs(value) >= 1e9:
        digits, power = f"{value:.{max(decimals, 1)}e}".split("e")
        return rf"{digits}\cdot 10^{{{int(power)}}}"
    text = f"{value:.{decimals}f}"
    return text.removeprefix("-") if not any(digit in "123456789" for digit in text) else text


def symbol(text: str) -> str:
    """A symbol of the table of matrices: "W_Q", "X′"."""
    head, low, rest = text.partition("_")
    head = "".join(_PLAIN.get(letter, letter) for letter in head)
    return rf"{head}_{{{rest}}}" if low else head


def escaped(text: str) -> str:
    """Words as TeX reads them as words, whatever is in them."""
    out = []
    for letter in unicodedata.normalize("NFC", text):
        if letter in _NAMED:
            out.append(_NAMED[letter])
        elif letter in _PLAIN:
            out.append(rf"\ensuremath{{{_PLAIN[letter]}}}")
        elif letter.isspace():
            out.append(" ")
        elif " " < letter < "\x7f" or (letter.isalpha() and letter in _LATIN):
            out.append(letter)
        elif letter in _SMALL:
            out.append(rf"\ensuremath{{{_SMALL[letter]}}}")
        elif unicodedata.category(letter) not in ("Cf", "Mn", "Cc"):
            out.append(rf"\texttt{{U+{ord(letter):04X}}}")
    return "".join(out)


_LATIN = frozenset("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćČčĎďĐđĘęĚěĞğĹĺĽľŁłŃńŇňŐőŒœŔŕŘřŚśŞşŠšŤťŮůŰűŸŹźŻżŽž") - frozenset("Āā")  # fmt: skip  # noqa: E501
"""Letters that the T1 fonts have."""
_SMALL = {
    **{letter: f"_{digit}" for digit, letter in enumerate("₀₁₂₃₄₅₆₇₈₉")},
    "ₖ": "_k", "ᵀ": r"^{\top}", "²": "^2", "³": "^3", "₊": "_+", "₋": "_-", "ℓ": r"\ell", "∂": r"\partial",
    "α": r"\alpha", "β": r"\beta", "γ": r"\gamma", "δ": r"\delta", "λ": r"\lambda", "μ": r"\mu", "π": r"\pi",
}  # fmt: skip
