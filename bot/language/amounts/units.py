"""Units of measurement with the sizes before them: "GWh" is a thousand "megawatt-hours".

Only how units are written: sizes in words, the prefixes from kilo to tera, and the usual short
forms; and the words for people, whom counts are often of. Imports the stems of words.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from bot.language.words import stem
from bot.regex import regex

PEOPLE = frozenset(stem(word) for word in "people persons residents inhabitants".split())
"""Counting units that have ages, whether a base holds any or not."""

SIZES = {
    "hundred": 100,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
_PREFIXES = {"kilo": 10**3, "mega": 10**6, "giga": 10**9, "tera": 10**12, "peta": 10**15}
_BASES = {
    "watt": "watt",
    "joule": "joule",
    "byte": "byte",
    "gram": "gram",
    "gramme": "gram",
    "metre": "metre",
    "meter": "metre",
    "litre": "litre",
    "liter": "litre",
    "hertz": "hertz",
    "tonne": "tonne",
    "ton": "tonne",
    "calorie": "calorie",
}
_SHORT = {"wh": "watt hour", "w": "watt", "kg": "kilogram", "km": "kilometre"}
_SHORT_PREFIXES = {"k": 10**3, "m": 10**6, "g": 10**9, "t": 10**12}
_NAMED = regex(rf"({'|'.join(_PREFIXES)})?({'|'.join(_BASES)})(hour|kilometre)?s?")
_ABBREVIATED = regex(r"([kmgt])(wh|w)s?")
_SIGNS = {
    "°c": "degree celsius centigrade c",
    "°f": "degree fahrenheit f",
    "°": "degree",
    "mm": "millimetre millimeter mm",
    "cm": "centimetre centimeter cm",
    "m/s": "metre meter second",
    "km/h": "kilometre kilometer hour",
    "%": "percent",
    "£": "pound quid",
    "€": "euro",
    "$": "dollar buck",
}
"""Signs of units, and how they are said."""
_JOINED = {"hour": "hour", "hours": "hour", "h": "hour"}


class Unit(NamedTuple):
    """What is measured ("watt hour") and how many of it one is; `length` words name it."""

    of: str
    size: Decimal
    length: int


def said_as(unit: str) -> frozenset[str]:
    """The stems of the words in which numbers of a unit are told: "degrees" of "°C".

    None are of a unit "per" something: what it is reckoned by may be counted by itself.
    """
    words = unit.lower().split()
    if "per" in words or "/" in unit.replace("m/s", "").replace("km/h", ""):
        return frozenset()
    spelt = (word for one in words for word in _SIGNS.get(one, one).split())
    return frozenset(stem(word) for word in spelt if word.isalpha())


def unit_at(words: Sequence[str], at: int) -> Unit | None:
    """The unit that starts at a word, with the sizes in words before it; None where none does."""
    size, here = Decimal(1), at
    while here < len(words) and words[here] in SIZES:
        size *= SIZES[words[here]]
        here += 1
    named = _one(words[here]) if here < len(words) else None
    if named is None:
        return None
    of, own = named
    here += 1
    while here < len(words) and (further := _further(words[here])):
        of, own = f"{of} {further[0]}", own * further[1]
        here += 1
    return Unit(of, size * own, here - at)


def _one(word: str) -> tuple[str, Decimal] | None:
    """A single word as a unit: "megawatts", "mwh", "kilowatthours"."""
    if short := _ABBREVIATED.fullmatch(word):
        return _SHORT[short[2]], Decimal(_SHORT_PREFIXES[short[1]])
    if word in ("kg", "km"):
        return _one(_SHORT[word])
    if named := _NAMED.fullmatch(word):
        size = Decimal(_PREFIXES.get(named[1] or "", 1))
        return " ".join(filter(None, (_BASES[named[2]], named[3]))), size
    return None


def _further(word: str) -> tuple[str, Decimal] | None:
    """What a unit may be multiplied by: the hours of "megawatt hours"."""
    if word in _JOINED:
        return _JOINED[word], Decimal(1)
    return _one(word) if len(word) > 3 else None
