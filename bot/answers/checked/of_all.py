"""Claims of a limit that all of a kind keep to, or none: "no region had more than N".

Held against every one that is held: one beyond the limit is enough for a verdict. Of places, not
all need be held, so that what those held keep to can't be checked of all. May import the look-up.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.checked.agreement import agrees
from bot.answers.checked.sums import Finding
from bot.answers.held.lookup import COUNTS
from bot.language.shown import checking
from bot.language.words import stem
from bot.model.facts import Figure
from bot.model.query import Query, When
from bot.model.reply import Verdict
from bot.model.value import Bound
from bot.questions.names.vocabulary import stems_of
from bot.regex import regex

_ALL = regex(
    r"^(?:(?:so|and|but|that|there (?:was|were|is|are)) )?"
    r"(?:(no|none|not one|not a|not any)|every|all|each)\b",
    has="no|every|all|each",
)
_ABOVE = (Bound.MORE_THAN, Bound.AT_LEAST)
_BELOW = (Bound.LESS_THAN, Bound.UP_TO)
_LEAST = 2
_NOUN = 3
"""Words among which it is told of what kind they are: "of the clubs", "other club"."""


def claimed(at: Answering, query: Query) -> Finding | None:
    """What comes of it, with the one that is nearest to the limit, or furthest beyond it."""
    said = _ALL.match(query.text)
    if said is None or len(query.numbers) != 1 or query.slots.by or query.slots.unknown:
        return None
    limit = query.numbers[0]
    if limit.bound not in (*_ABOVE, *_BELOW):
        return None
    if not (query.slots.periods or query.slots.when):
        query = replace(query, slots=replace(query.slots, when=(When.EACH,)))
    grouped = bool(query.slots.groups)
    held = _members(at, query) if grouped else _areas(at, query)
    held = [f for f in held if f.value.scale is limit.scale and not f.value.rounded]
    if len(held) < _LEAST or len({f.measure for f in held}) > 1:
        return None
    none = said[1] is not None
    highest = (limit.bound in _ABOVE) is none
    first = (max if highest else min)(held, key=lambda f: (f.value.number, f.id))
    breaks = agrees(limit, first.value, exactly=False) is none
    kept = Verdict.MATCHES if grouped else Verdict.CANNOT_CHECK
    words = (checking.HIGHEST_HELD if highest else checking.LOWEST_HELD).format(count=len(held))
    return Finding(Verdict.DIFFERS if breaks else kept, (first,), words)


def _members(at: Answering, query: Query) -> list[Figure]:
    """The figures of each single member of the breakdown that is named."""
    pool = at.index.pool(query.slots, COUNTS)
    return [f for f in pool if len(f.by) == 1 and len(f.by[0][1]) == 1]


def _areas(at: Answering, query: Query) -> list[Figure]:
    """The figures of the areas of the kind that is named, of those within one that is named."""
    said = _ALL.match(query.text)
    named = {stem(word) for word in query.text[said.end() :].split()[:_NOUN]} if said else set()
    areas, around = at.index.base.areas, query.slots.areas
    kinds = {id_ for id_, one in areas.items() if named.intersection(stems_of(one.kind or ""))}
    return [
        figure
        for figure in at.index.pool(replace(query.slots, areas=()), COUNTS)
        if figure.area in kinds and not figure.by
        if all(at.index.contains(area, figure.area) for area in around)
    ]
