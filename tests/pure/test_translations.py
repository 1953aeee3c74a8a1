"""The catalogues hold every sentence of the source, whole, in each language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from mha_studio.resources import resource
from tools.translations import LANGUAGES, catalogue, data, sources

FORMS = {"de": 2, "zh_CN": 1}
"""How many forms a count has in each language."""
PLACES = re.compile(r"\{[^{}]*\}|%n")


def calls(node: ast.AST, later: bool = False) -> Iterator[tuple[ast.Call, bool]]:
    """Every call of `tr` and `mark`, and whether it is made later than at import."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "mark"):
        yield node, later
    later = later or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
    for child in ast.iter_child_nodes(node):
        yield from calls(child, later)


@cache
def source_calls() -> tuple[tuple[Path, ast.Call, bool], ...]:
    """The calls of the whole source."""
    return tuple(
        (path, call, later)
        for path in sources()
        for call, later in calls(ast.parse(path.read_text(encoding="utf-8")))
    )


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def spoken() -> set[tuple[str, str, bool]]:
    """(text, note, whether something is counted) of every literal that the source hands to `tr` or `mark`."""
    found = {(text, "", False) for text in data() if text}
    for _, call, _ in source_calls():
        text = literal(call.args[0])
        if text:
            note = literal(call.args[1]) if len(call.args) > 1 else ""
            found.add((text, note or "", len(call.args) > 2))
    return found


def messages(language: str) -> Iterator[tuple[str, str, ElementTree.Element, ElementTree.Element]]:
    """(source, note, message, translation)."""
    for message in ElementTree.parse(catalogue(language)).iter("message"):
        found = message.find("translation")
        assert found is not None
        yield message.findtext("source") or "", message.findtext("comment") or "", message, found


def forms(translation: ElementTree.Element) -> list[str]:
    counted = [form.text or "" for form in translation.findall("numerusform")]
    return counted or [translation.text or ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_source_is_translated_and_nothing_else_is(language: str) -> None:
    known = {
        (source, note, message.get("numerus") == "yes") for source, note, message, _ in messages(language)
    }
    wanted = spoken()
    assert wanted - known == set(), "make translations, then translate what is new"
    assert known - wanted == set(), "make translations"
    unfinished = [source for source, _, _, found in messages(language) if found.get("type")]
    assert unfinished == []
    assert [source for source, _, _, found in messages(language) if "" in forms(found)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_the_same_in_source_and_translation(language: str) -> None:
    for source, _, message, found in messages(language):
        for form in forms(found):
            assert set(PLACES.findall(form)) == set(PLACES.findall(source)), (source, form)
            assert form.count("\n") == source.count("\n"), (source, form)
        if message.get("numerus") == "yes":
            assert len(forms(found)) == FORMS[language], source


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_names_no_folder_and_no_line(language: str) -> None:
    text = catalogue(language).read_text(encoding="utf-8")
    assert "<location" not in text
    assert 'type="obsolete"' not in text
    assert 'type="vanished"' not in text
    assert re.findall(r"[ \"]/(?:home|tmp|usr|root)/", text) == []


def test_only_literals_are_looked_up_by_name_in_a_table_or_at_once() -> None:
    """An f-string inside `tr` would never be found in a catalogue."""
    for path, call, _ in source_calls():
        assert not isinstance(call.args[0], ast.JoinedStr), f"{path.name}:{call.lineno}"
        assert not call.keywords, f"{path.name}:{call.lineno}"


def test_nothing_is_translated_while_a_module_is_imported() -> None:
    """`tr` at import would speak whatever language happens to be in force then, and for good."""
    early = [
        f"{path.name}:{call.lineno}"
        for path, call, later in source_calls()
        if not later and getattr(call.func, "id", "") == "tr"
    ]
    assert early == []


def test_what_is_installed_lies_beside_what_is_translated() -> None:
    folder: Path = resource("translations")
    for language in LANGUAGES:
        assert (folder / f"mha_studio_{language}.qm").stat().st_size > 50_000
