"""The areas that are put in order: peers of each other, of one kind, none a total of the others.

May import model, language and the figures' look-up.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.answers.asking import Answering
from bot.answers.held.lookup import key_of
from bot.language.words import FUNCTION, stem
from bot.model.facts import FactBase, Figure
from bot.model.query import Query
from bot.questions.names.vocabulary import stems_of
from bot.regex import regex


def newest_group(pool: Iterable[Figure]) -> list[Figure]:
    """The figures of one key, period and release: the newest that most areas share."""
    groups: dict[object, list[Figure]] = {}
    for figure in pool:
        groups.setdefault((key_of(figure), figure.period, figure.release), []).append(figure)
    return max(groups.values(), key=lambda g: (g[0].period.end if g[0].period else 0, len(g)))


def peers(at: Answering, query: Query, held: Sequence[Figure]) -> list[Figure]:
    """The areas named; else those that are peers, no total, and within the area asked about.

    Those of a kind are meant where it is asked for: "which continent".
    """
    named = query.slots.areas
    if len(named) > 1:
        return [figure for figure in held if figure.area in named]
    held = _of_kind(at.index.base, query, held)
    areas = {f.area for f in held if f.area}
    outer = {o for o in areas if any(at.index.contains(o, inner) for inner in areas)}
    asked = named[0] if named else None
    if asked is None and _EVERY.search(query.text):
        outer = set()
    return [
        figure
        for figure in held
        if figure.area
        and figure.area not in outer
        and (asked is None or at.index.contains(asked, figure.area))
    ]


def _of_kind(base: FactBase, query: Query, held: Sequence[Figure]) -> Sequence[Figure]:
    """The figures of the areas of the kind that is to be ranked; all where it isn't told.

    None are where of that kind hardly any is held: no country stands in for a continent.
    """
    alike: dict[str | None, list[Figure]] = {}
    for figure in held:
        alike.setdefault(base.areas[figure.area].kind or "" if figure.area else "", []).append(
            figure
        )
    kinds: dict[str, list[Figure]] = {}
    for kind, figures in alike.items():
        for noun in stems_of(kind or ""):
            kinds.setdefault(noun, []).extend(figures)
    named = [stem(noun) for noun in _nouns(query) if noun not in _ANY]
    several = (those for noun in named if len(those := kinds.get(noun, ())) > 1)
    return next(several, () if any(noun in _kinds(base) for noun in named) else held)


def _nouns(query: Query) -> Iterable[str]:
    return (noun for pair in _RANKED_NOUN.findall(query.text) for noun in pair)


def _kinds(base: FactBase) -> set[str]:
    kinds = {area.kind for area in base.areas.values() if area.kind}
    return {noun for kind in kinds for noun in stems_of(kind)} - FUNCTION


def ranks_areas(base: FactBase, query: Query) -> bool:
    """Whether areas are to be put in order that are named by their kind alone: "top 3 regions"."""
    if "RANK" not in query.cues or query.slots.unknown:
        return False
    return any(noun in _ANY or stem(noun) in _kinds(base) for noun in _nouns(query))


def areas_asked(base: FactBase, query: Query) -> tuple[str, ...]:
    """The nouns by which areas are asked for by their kind: "which towns", "how many of the sites".

    None where the noun is of no kind that the base has.
    """
    nouns = _ASKED_NOUN.findall(query.text)
    if not nouns:
        return ()
    kinds = _kinds(base)
    return tuple(noun for noun in nouns if noun in _ANY or stem(noun) in kinds)


_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten)"
_ASKED_NOUN = regex(
    r"\b(?:(?:which|what|whose|how many)(?: of (?:the|these|those|all))?|"
    r"(?:any|every|each|all|both|list|name|show me|give me)(?: (?:of|the|these|those|all|other|"
    rf"single|one|me))*|the(?= {_NUMBER}\b))(?: {_NUMBER})? (\w+)\b"
)
"""What is asked about one by one."""
_ANY = frozenset("area areas place places".split())
_RANKED_NOUN = regex(
    r"\b(?:which|what|whose|(?:rank|list|order|sort|arrange)(?: all)?(?: of)?(?: the)?|"
    r"top|best|worst|\w{3,}est) "
    r"(?:of (?:the|these|those) )?"
    r"(?:\w+est |most \w+ |least \w+ |\d+ |two |three |four |five |ten )*(\w+)\b|"
    r"\b(?:of|among|amongst) (?:all )?(?:the |these |those )?"
    r"(?:\d+ |two |three |four |five |ten )?(\w+) (?:(?:that )?you \w+ )?(?:which|what|who)\b|"
    r"\b(\w+) (?:with|that (?:has|have|had)|which (?:has|have|had)|by|in order|"
    r"from (?:the )?(?:\w+est|most|least|best|worst|top|bottom))\b"
)
"""What is to be put in order."""
_EVERY = regex(
    r"\b(?:every(?:thing|where)|all (?:of )?(?:the |your )?(?:three|four|areas|places|figures)|"
    r"the (?:three|four)(?: areas| places)?|whole lot)\b"
)
"""All that is held, an area that holds the others among it."""
