"""Years said in words, put in digits: "twenty seventeen", and the last of "2010-17" in full.

Imports only the number words.
"""

from __future__ import annotations

import re

from bot.language.amounts.number_words import TENS, UNITS
from bot.regex import regex

_ONES = "|".join(word for word, number in UNITS.items() if 1 <= number <= 9)
_TEENS = "|".join(word for word, number in UNITS.items() if number >= 10)
_TENS = "|".join(TENS)
_PAIR = rf"(?:{_TEENS}|(?:{_TENS})(?:[ -](?:{_ONES}))?)"
_JOINT = r"(?: (?:slash |stroke |to )?| ?[/-] ?)"
_YEAR = regex(
    rf"\b(?P<century>nineteen|twenty)[ -](?P<year>oh[ -](?:{_ONES})|{_PAIR})\b"
    rf"(?:(?P<then>{_JOINT}(?P<next>{_PAIR}))\b(?! (?:{_TEENS}|{_TENS})))?"
    rf"|\btwo thousand(?: and)? (?P<first>{_ONES}|{_PAIR}){_JOINT}(?:two thousand(?: and)? )?"
    rf"(?P<second>{_ONES}|{_PAIR})\b"
    rf"|\b(?P<lead>in|by|year|since|until|after) two thousand(?: and)?"
    rf"(?: (?P<late>{_ONES}|{_PAIR}))?\b"
    rf"|\btwo thousand(?: and)? (?P<lone>{_ONES}|{_TEENS})\b"
    r"(?=\s*(?:$|[,.;:?!)]|(?:for|in|to|please|pls|plz|versus|vs|and|or|than)\b))"
)
"""After "in" or "since" two thousand and nine is a year; where a noun follows, it is a count."""
_SIGN = regex(
    r"\b(?:nineteen|twenty)[ -](?:oh|ten|eleven|twelve|\w+teen|\w+ty)\b|two thousand",
    has="nineteen|twenty|two thousand",
)
"""Without one of these, no year is said: "twenty-four months" tell of none."""


def in_digits(text: str) -> str:
    """Lower-case `text` with its spoken years as four digits."""
    text = _YEAR.sub(_digits, text) if _SIGN.search(text) else text
    return _STRETCH.sub(_in_full, text) if "-" in text else text


_STRETCH = regex(
    r"(?<![\d/.,-])(?P<first>(?P<century>19|20)\d\d)-(?P<last>(?:19|20)?\d\d)(?![\d/.,%-]*\d)"
)


def _in_full(found: re.Match[str]) -> str:
    """Years that do not follow one another are a stretch of them: "2010-17"."""
    last = found["last"] if len(found["last"]) > _SHORT else found["century"] + found["last"]
    apart = int(last) > int(found["first"]) + 1
    return f"{found['first']} to {last}" if apart else found.group()


_SHORT = 2


def _digits(found: re.Match[str]) -> str:
    if found["first"]:
        first, second = (sum(map(_number, re.split("[ -]", found[of]))) for of in _TWO)
        return f"{2000 + first}/{second:02}" if second == first + 1 else found.group()
    words = found["year"] or found["late"] or found["lone"] or ""
    century = 1900 if found["century"] == "nineteen" else 2000
    lead = f"{found['lead']} " if found["lead"] else ""
    year = century + sum(_number(word) for word in re.split("[ -]", words) if word)
    then = sum(_number(word) for word in re.split("[ -]", found["next"] or "") if word)
    if then == (year + 1) % 100:
        return f"{lead}{year}/{then}"  # "twenty eighteen nineteen"
    return f"{lead}{year}{found['then'] or ''}"


_TWO = ("first", "second")


def _number(word: str) -> int:
    return UNITS.get(word) or TENS.get(word) or 0
