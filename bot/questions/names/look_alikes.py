"""Names that only look like those of areas held: "New Westshire", "Westshire state", "A in B".

May import model, language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.model.facts import Area
from bot.questions.marks import Mention, Sentence
from bot.questions.names.nesting import within
from bot.questions.names.vocabulary import Kind

_DATA = frozenset("figures figure numbers data stats statistics totals total count".split())
_LEADS = frozenset(
    "in of for to from at about near around than and or "
    "is was are were do does did has have had".split()
)
_PARTS = frozenset("state states province district county prefecture".split())
"""Kinds of area that countries are made of."""
_COUNTRY = "country"


class LookAlikes(NamedTuple):
    """The mentions of a sentence that name no area asked about, and the names that are unknown."""

    passed_over: frozenset[int] = frozenset()
    unknown: tuple[str, ...] = ()


NONE = LookAlikes()


def look_alikes(sentence: Sentence, areas: Mapping[str, Area]) -> LookAlikes:
    """The areas that a sentence names only in part, or with another that they don't lie in."""
    named = [(at, m, areas[id_]) for at, m in enumerate(sentence.mentions) if (id_ := _area(m))]
    words = sentence.words
    passed: set[int] = set()
    unknown: list[str] = []
    for at, mention, area in named:
        first, last = mention.first, mention.last
        if _is_new(words, first, last):
            passed.add(at)
            unknown.append(" ".join(words[first - 1 : last]))
        elif area.kind == _COUNTRY and _PARTS.intersection(words[last : last + 1]):
            passed.add(at)
            unknown += (
                [] if words[last + 1 : last + 2] == ("of",) else [" ".join(words[first : last + 1])]
            )
    for (at, inner, one), (beside, outer, other) in pairwise(named):
        between = words[inner.last : outer.first]
        if at in passed:
            apart = between[-1:] == ("of",) and one.kind == other.kind  # "the A state of B"
        else:
            listed = sentence.breaks.intersection(range(inner.last, outer.first + 1))
            inside = not listed and _IN.issuperset(between) and "in" in between
            apart = inside and not within(areas, one.id, other.id)
            passed |= {beside} if inside else set()
        if apart:
            passed |= {at, beside}
            unknown.append(" ".join(words[inner.first : outer.last]))
    return LookAlikes(frozenset(passed), tuple(unknown)) if passed else NONE


def _is_new(words: Sequence[str], first: int, last: int) -> bool:
    """Whether a name goes on before its area's: "in New Westshire", not "new Westshire data"."""
    if words[first - 1 : first] not in (("new",), ("old",)):
        return False
    lead = words[first - 2] if first > 1 else ""
    return lead in _LEADS if lead else not _DATA.intersection(words[last : last + 1])


_IN = frozenset("in the".split())


def _area(mention: Mention) -> str | None:
    ids = [target.id for target in mention.targets if target.kind is Kind.AREA]
    return ids[0] if len(ids) == 1 else None
