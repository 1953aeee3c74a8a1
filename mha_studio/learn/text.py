"""Sentences with numbers in them: what stands in braces is computed from the trace when the sentence is shown.

    {= 2 * scores[1, 3]}    a number: whole ones without decimals, others with two;  {= … | 3}  with three
    {% attn_weights[2, 4]}  a share, in percent
    {token argmax(attn_weights[2, :])}   the key of that column;  {query 2}  the token of that row
    {terms scores[2, 3]}    the terms behind a cell: "2 × 1 + 0 × 3";  {shape q_head}  "(1, 2, 6, 4)"
    {q: …} {k: …} {v: …} {b: …}   words in the colour of queries, keys, values, or bold; no braces inside

The sentence goes through `tr` first, so a translation keeps the braces as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mha_studio.language import tr
from mha_studio.learn.expression import ExpressionError, Seen, cell_of, number_of, value_of
from mha_studio.trace.explain import explain
from mha_studio.trace.model import Role, Span, Term
from mha_studio.trace.numbers import format_number

_BRACES = re.compile(r"\{([^{}]*)\}")
_WORDS: dict[str, Role] = {"q:": "query", "k:": "key", "v:": "value", "b:": "result"}


def spans(text: str, seen: Seen) -> tuple[Span, ...]:
    """A sentence of a lesson with its numbers, each word in its role. Raises `ExpressionError`."""
    return tuple(_spans(tr(text), seen))


def plain(text: str, seen: Seen) -> str:
    """The same without colours, as a screen reader says it. Raises `ExpressionError`."""
    return "".join(span.text for span in spans(text, seen))


def bare(text: str) -> str:
    """The sentence without anything that is computed; the words in a colour stay. For checks of what is claimed."""
    return _BRACES.sub(lambda found: found[1][2:] if found[1][:2] in _WORDS else " ", text)


def expressions(text: str) -> Iterator[str]:
    """What stands in braces and is computed."""
    for found in _BRACES.finditer(text):
        if found[1][:2] not in _WORDS:
            yield found[1]


def number(value: float, places: int | None = None) -> str:
    """Whole numbers as such, others with two decimals, or with so many."""
    if places is None:
        places = 0 if abs(value) < 1e9 and abs(value - round(value)) < 1e-6 else 2
    return format_number(value, places)


def _spans(text: str, seen: Seen) -> Iterator[Span]:
    at = 0
    for found in _BRACES.finditer(text):
        if found.start() > at:
            yield Span(text[at : found.start()])
        role = _WORDS.get(found[1][:2])
        yield Span(found[1][2:].strip(), role) if role else Span(_computed(found[1], seen))
        at = found.end()
    if at < len(text):
        yield Span(text[at:])


def _computed(inside: str, seen: Seen) -> str:
    if inside[:1] in ("=", "%"):
        body, _, places = inside[1:].partition("|")
        value = number_of(body, seen)
        wanted = int(places) if places.strip() else None
        return f"{100 * value:.{wanted or 0}f} %" if inside[0] == "%" else number(value, wanted)
    word, _, rest = inside.partition(" ")
    if word == "token":
        return seen.trace.key_token(int(value_of(rest, seen)) - 1, seen.batch)
    if word == "query":
        return seen.trace.query_token(int(value_of(rest, seen)) - 1, seen.batch)
    if word == "shape":
        if rest.strip() not in seen.trace.names:
            raise ExpressionError(f"“{inside}”: no matrix is called {rest.strip()}.")
        shape = seen.trace.full_shape(rest.strip())
        return f"({', '.join(map(str, shape))}{',' if len(shape) == 1 else ''})"
    if word == "terms":
        found = explain(seen.trace, cell_of(rest, seen), 64)
        return " + ".join(_term(term) for term in found.terms)
    raise ExpressionError(f"“{{{inside}}}” is nothing that can be computed; see the top of text.py.")


def _term(term: Term) -> str:
    if not term.operands:
        return number(term.value)
    return f" {term.sign} ".join(number(operand.value) for operand in term.operands)
