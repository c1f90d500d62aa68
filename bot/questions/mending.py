"""A sentence with its misspelt words mended, parted or joined. May import this room's speller."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from bot.language.words import FUNCTION
from bot.questions.letters import replaces
from bot.questions.names.vocabulary import WORD, clean_word
from bot.questions.periods.short_years import run_together
from bot.questions.spelling import Speller
from bot.regex import regex

_LEADS = frozenset("in at near from of around did does has".split())
"""Words that a name may follow, of which nothing is known here."""


def mended(
    text: str, speller: Speller, names: AbstractSet[str]
) -> tuple[str, list[str], list[int]]:
    """The text with its words mended, those words, and where each starts in it.

    Two words that together are a word of `names` are one.
    """
    words: list[str] = []
    starts: list[int] = []
    made: list[str] = []
    end = length = 0
    for match in WORD.finditer(text):
        word = clean_word(match.group())
        between = text[end : match.start()]
        length += len(between)
        end = match.end()
        shown = run_together(word)
        apart = words and not shown and not between.strip(" -")
        if apart and _are_one(words[-1], word, speller, names):
            words[-1] += word
            made += (between, match.group())
            length += len(match.group())
            continue
        if not shown and speller.knows(word):
            words.append(word)
            starts.append(length)
            length += len(match.group())
            made += (between, match.group())
            continue
        right = speller.mend(word)
        if words and words[-1] in _LEADS and right not in names | FUNCTION:
            right = word if replaces(word, right) else right  # "in Leeds", not in leads
        parts: tuple[str, ...] = (right,)
        if not shown and not speller.knows(right):
            parts = speller.split(word) or (right,)
        shown = shown or (match.group() if parts == (word,) else " ".join(parts))
        for part in parts:
            words.append(part)
            starts.append(length)
            length += len(part) + 1
        length = starts[-len(parts)] + len(shown)
        made += (between, shown)
    text = "".join((*made, text[end:]))
    for at, word in enumerate(words):
        if word in FUNCTION or word not in names:
            words[at] = _meant(words, at)
    return text, words, starts


def _meant(words: Sequence[str], at: int) -> str:
    """The word that is meant at a place, where what is typed is another English one."""
    word, before = words[at], words[at - 1] if at else ""
    after = words[at + 1] if at + 1 < len(words) else ""
    if word == "who" and after in ("many", "much"):
        return "how"  # "hwo many" is as near to one as to the other.
    if word == "may" and before == "how" and after and after not in FUNCTION:
        return "many"
    if word == "dose" and before in _ASKING:
        return "does"
    led = word == "then" and after not in ("", "or", "and", "but", "so")
    if led and _COMPARES.search(" ".join(words[max(0, at - _NEAR) : at])):
        return "than"
    if word == "an" and after and after[0] not in "aeiouh" and not _SPELT_OUT.match(after):
        return "and"
    return word


_ASKING = frozenset({"", *"what wat wot how when where why who which it that this he she".split()})
_COMPARES = regex(
    r"\b(?:more|less|fewer|higher|lower|bigger|larger|greater|smaller|better|worse)(?: \w+){0,3}$"
)
_SPELT_OUT = regex(r"(?!s(?:ch|cr|hr|pl|pr|tr))[fhlmnrsx](?:[^aeiouy]{2}|[^aeiouy]s?$)")
"""How an abbreviation begins that is said letter by letter, the first like a vowel: "an RSPCA"."""
_NEAR = 4
"""Words after a comparative among which "then" is "than": "more in A then in B"."""


def _are_one(before: str, word: str, speller: Speller, names: AbstractSet[str]) -> bool:
    """Whether two words are a name written apart: "West shire"; "a" and "ford" are none."""
    if before + word not in names or word in names:
        return False
    return before not in FUNCTION or not (speller.knows(word) or speller.knows(speller.mend(word)))
