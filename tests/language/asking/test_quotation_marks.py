"""What stands between quotation marks, and its words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.asking.quotation_marks import passage, quoted, sentence_numbers, tidy, words


def between(raw: str) -> list[str]:
    """The quoted parts of a message."""
    text = tidy(raw)
    return [text[span.start : span.end] for span in quoted(text)]


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("he said “no more boats” today", ["no more boats"]),
        ('he said "no more boats" today', ["no more boats"]),
        ("he said 'we won't sail' today", ["we won't sail"]),
        ("he said ‘we won’t sail’ today", ["we won’t sail"]),
        ("the crews' view: 'the crews' boats won't sail' today", ["the crews' boats won't sail"]),
        ("'no more boats' leics", ["no more boats"]),
        ("“no more boats,” he said, “until May”", ["no more boats,", "until May"]),
        ("“no more boats.\n\n“not until May.” he said", ["no more boats.\n\n“not until May."]),
        ("“no more boats", ["no more boats"]),
        ("> no more\n> boats\nreal?", ["no more\nboats"]),
        ("**“no more boats”**", ["no more boats"]),
        ("rock 'n roll isn't on", []),
        ("it isn't so", []),
        ("“”", []),
    ],
)
def test_quoted_parts_are_found(message, parts):
    assert between(message) == parts


def test_mentions_links_and_invisible_letters_are_taken_out():
    assert tidy("<@123> see https://a.example/b “no\u200b boats”\t") == "  see   “no boats” "


def test_words_are_compared_without_case_accents_and_apostrophes():
    found = words("The Café’s 20% … WON'T & multi-agency")
    assert " ".join(word.key for word in found) == "the cafes 20 per cent … wont and multi agency"


def test_passages_are_parted_and_have_no_marks_at_the_ends():
    text = "“… no more boats” and “until May …”"
    assert " ".join(word.key for word in passage(text, quoted(text))) == "no more boats ¶ until may"


def test_each_word_knows_its_sentence():
    text = "No boats. None at all.\n\nUntil May"
    assert list(sentence_numbers(text, words(text))) == [0, 0, 1, 1, 1, 2, 2]


@given(st.text(max_size=200))
def test_any_text_is_read(text):
    plain = tidy(text)
    assert all(plain[span.start : span.end].strip() for span in quoted(plain))
    assert all(word.key or word.shown for word in words(plain))
