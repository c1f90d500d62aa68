"""What words a pattern needs, and that none is passed over that a text has."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.asking.cue import Cue
from bot.language.asking.cue_needs import possible, read_needs
from bot.language.asking.cues import COMPILED, CUE_PATTERN_WORDS, PATTERNS
from tests.asking import rows
from tests.language.asking.needs import WRITTEN, needed, read_off

WORD = re.compile(r"\w+")


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("how many", {"many how"}),
        ("who says|said", {"says", "said"}),
        ("ris(?:e|ing)|rose", {"rise", "rising", "rose"}),
        ("totals?", {"total", "totals"}),
        (r"(?:the )?(?:\w+ ){1,3}cent of", {"cent"}),
        ("(?<!not )(?:by )?half(?! of)", {"half"}),
        (r"what (?:did|does) (?:\w+ ){0,2}repl(?:y|ied)", {"reply", "replied"}),
        (r"on the (?:across|slide) in the", {"across the", "slide"}),
        (r"neither _a nor _a?|_ few _", {"neither nor", "few"}),
    ],
)
def test_what_a_pattern_needs_is_read_off_it(pattern, words) -> None:
    assert {" ".join(some) for some in needed(pattern)} == words


@pytest.mark.parametrize("pattern", [r"exaggerat\w*", r"\d+", "how many|pro?.e", "(?:really )?"])
def test_some_patterns_need_no_word(pattern) -> None:
    assert needed(pattern) == set()


def test_what_is_looked_up_is_what_the_patterns_need() -> None:
    """After a change of a pattern, run `python -m tests.language.asking.needs`."""
    assert json.loads(WRITTEN.read_text("utf-8")) == read_off(PATTERNS)


def test_words_are_told_apart_from_pairs_and_from_what_every_text_may_have() -> None:
    needs = read_needs({"a rise|a fall": ["up", "how much"], "rate": [""]})
    moved = frozenset({Cue.RISE, Cue.FALL})
    assert needs.alone == {"up": moved, "": frozenset({Cue.RATE})}
    assert needs.beside == {"how": {"much": moved}}


def found(line: str) -> set[Cue]:
    """The signs that are found in a line by looking for each of them."""
    return {cue for cue, pattern in COMPILED.items() if pattern.search(f" {line}")}


@pytest.mark.parametrize("name", ["dev.jsonl", "dev_deep.jsonl", "dev_quotes.jsonl"])
def test_no_sign_of_a_question_is_passed_over(name) -> None:
    texts = (text.lower() for row in rows(name) for text in row.get("turns") or [row["q"]])
    assert all(found(text) <= set(possible(WORD.findall(text))) for text in texts)


WORDS = st.sampled_from(sorted(CUE_PATTERN_WORDS | {"a", "i", "in", "it", "is", "of", "1", "2019"}))


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_no_sign_in_any_words_is_passed_over(line) -> None:
    assert found(line) <= set(possible(WORD.findall(line)))
