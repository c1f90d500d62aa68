"""Patterns are compiled when they are first needed, and are then as good as any."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Sequence
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import bot
from bot.regex import any_of, regex


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The patterns that have been compiled."""
    compile_, seen = re.compile, []
    monkeypatch.setattr(re, "compile", lambda *given: seen.append(given[0]) or compile_(*given))
    return seen


def test_nothing_is_compiled_until_a_text_is_held_against_it(compiled: list[str]) -> None:
    year = regex(r"\b(\d{4})\b")
    assert compiled == []
    assert year.search("in 2019")[1] == "2019"
    assert compiled == [year.pattern]


def test_it_is_compiled_once_for_all_texts(compiled: list[str]) -> None:
    year = regex(r"\d{4}")
    assert [bool(year.search(text)) for text in ("2019", "never")] == [True, False]
    assert len(compiled) == 1


def test_words_are_gathered_by_how_they_begin() -> None:
    assert any_of("rain|snow|rainy|sleet|1 in") == "(?:r(?:ain|ainy)|s(?:now|leet)|1(?: in))"


def test_it_does_what_a_compiled_pattern_does() -> None:
    word = regex("[a-z]+", re.IGNORECASE)
    assert word.findall("Essex and Kent") == ["Essex", "and", "Kent"]
    assert word.sub("-", "in Essex") == "- -"
    assert word.fullmatch("in Essex") is None


def test_a_text_without_its_letters_is_not_held_against_it(compiled: list[str]) -> None:
    pages = regex(r"\b(?:pages?|folios?) \d+", has="page|folio")
    assert pages.search("on line 12") is None
    assert list(pages.finditer("on line 12")) == []
    assert compiled == []
    assert pages.findall("pages 12, folio 3, page 4") == ["pages 12", "folio 3", "page 4"]


def guarded() -> Iterable[tuple[str, str, str]]:
    """The patterns that are looked for only where letters of theirs stand, by their names."""
    rooms = "answers", "facts", "language", "questions"
    for module in pkgutil.walk_packages(bot.__path__, "bot."):
        if module.name.split(".")[1] in rooms:
            for name, held in vars(importlib.import_module(module.name)).items():
                if getattr(type(held), "__name__", "") == "_Uncompiled" and held.has:
                    yield f"{module.name}.{name}", held.pattern, held.has


ANY, SEEN = "\0", "\1"
"""Stand for letters that may be any, and for a text that has one of the signs."""


def written(parts: Iterable[tuple[Any, Any]], signs: Sequence[str]) -> set[str]:
    """The texts that have a pattern, but for what may be any letters, and those with a sign."""
    texts = {""}
    for kind, told in parts:
        if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
            continue
        own = {ANY}
        if kind is op.LITERAL:
            own = {chr(told)}
        elif kind is op.IN and all(one in (op.LITERAL, op.RANGE) for one, _ in told):
            own = {chr(at) for one, it in told for at in span(one, it)}
        elif kind is op.SUBPATTERN:
            own = written(told[-1], signs)
        elif kind is op.BRANCH:
            own = set().union(*(written(one, signs) for one in told[1]))
        elif kind in (op.MAX_REPEAT, op.MIN_REPEAT):
            least, most, part = told
            own = written(part, signs) if least or most == 1 else {ANY}
            own |= {f"{text}{ANY}" for text in own if most > 1}
            own = own if least else own | {""}
        joined = (before + after for before in texts for after in own)
        texts = {SEEN if SEEN in one or any(s in one for s in signs) else one for one in joined}
    return texts


def span(kind: object, told: Any) -> Iterable[int]:
    return (told,) if kind is op.LITERAL else range(told[0], told[1] + 1)


@pytest.mark.parametrize(("pattern", "has"), [one[1:] for one in guarded()])
def test_every_text_that_has_a_pattern_has_its_letters(pattern, has) -> None:
    assert written(_parser.parse(pattern), has.split("|")) == {SEEN}


def test_patterns_with_letters_are_found() -> None:
    assert any(name.endswith("wishes._WISHED") for name, *_ in guarded())
