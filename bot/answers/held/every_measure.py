"""All that is measured of a kind: "all three rates of A", "every figure for A".

Where no measure is named, but all of them are meant, each is looked up as if it were named. May
import model and language.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers.asking import Answering
from bot.language.families import family
from bot.language.shown.describe import names_of
from bot.model.facts import Measure, MeasureKind
from bot.model.query import Intent, Query
from bot.regex import regex

_EVERY = regex(
    r"\b(?:all|every|each|both|the(?= (?:two|three|four|five|six|\d)\b))"
    r"(?: (?:of|the|its|their|these|your))*(?: (?P<many>two|three|four|five|six|\d))?(?: \w+)? "
    r"(?P<noun>rates?|shares?|percentages?|figures?|numbers|measures?|statistics?|stats)\b",
    has="rate|share|percentage|figure|number|measure|stat",
)
_KINDS = {"rate": (MeasureKind.RATE,), "share": (MeasureKind.SHARE,)}
_KINDS["percentage"] = _KINDS["share"]
_MOST = 6
_OTHERWISE = frozenset(
    {"RANK", "COMPARE", "DIFFERENCE", "TIMES", "TOGETHER", "CHANGE", "RISE", "FALL", "WHY", "CLAIM"}
)


def meant(at: Answering, query: Query) -> Query:
    """The query with all measures of the kind that it asks for of an area, if it asks for all."""
    slots = query.slots
    named = slots.measures or slots.by or slots.groups or slots.places
    asked = query.intent in (Intent.VALUE, Intent.SHARE) and not query.cues & _OTHERWISE
    if named or not (slots.areas and asked):
        return query
    found = _EVERY.search(query.text)
    if found is None:
        return query
    kinds = _KINDS.get(found["noun"].rstrip("s"))
    base = at.index.base
    ids = dict.fromkeys(f.measure for f in at.index.of_area(slots.areas[0]) if not (f.of or f.by))
    measures = [base.measures[id_] for id_ in ids if not kinds or base.measures[id_].kind in kinds]
    told = [value.number for value in query.numbers]
    if not 1 < len(measures) <= _MOST or (told and told != [len(measures)]):
        return query
    if found["many"] is None and "both" in found[0] and len(measures) != _BOTH:
        return query
    unknown = tuple(word for word in slots.unknown if not _of_each(word, measures))
    of_all = replace(slots, measures=tuple(m.id for m in measures), unknown=unknown)
    return replace(query, slots=of_all, numbers=())


_BOTH = 2


def _of_each(word: str, measures: list[Measure]) -> bool:
    """Whether a word is in the names of all of them: the arrests of three kinds of arrest rate."""
    return all(
        any(family(word) == family(part) for name in names_of(m) for part in name.lower().split())
        for m in measures
    )
