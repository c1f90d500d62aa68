"""Patterns are compiled when they are first needed, and are then as good as any."""

from __future__ import annotations

import re

import pytest

from bot.regex import regex


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


def test_it_does_what_a_compiled_pattern_does() -> None:
    word = regex("[a-z]+", re.IGNORECASE)
    assert word.findall("Essex and Kent") == ["Essex", "and", "Kent"]
    assert word.sub("-", "in Essex") == "- -"
    assert word.fullmatch("in Essex") is None
