"""How far an order reaches: over all there are of a kind, of which most may not be held.

The first of two is not the first of forty. May import model, language and the look-up.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import compose
from bot.answers.asking import Answering
from bot.language.asking import ordering
from bot.language.asking.comparison import NTH
from bot.language.shown import computing
from bot.language.shown.describe import measure_of, names_of
from bot.model.facts import Figure
from bot.model.query import Query
from bot.model.reply import Reason, Reply
from bot.questions.names.area_kinds import KINDS
from bot.regex import regex


def too_few(
    at: Answering, query: Query, ranked: Sequence[Figure], *, others: bool = False
) -> Reply | None:
    """That all of a kind are asked about and most are not held: the first of two is none of 40."""
    named = query.slots.areas
    wide = others or len(named) == 1 or _of_all(query, len(ranked))
    among = _AMONG_HELD.search(query.text)
    if not (wide and ranked) or (among and not (others and among[0] == "than")):
        return None
    if not few(at, ranked[0], ranked, around=named[0] if len(named) == 1 else None):
        return None
    base = at.index.base
    words = computing.TOO_FEW_TO_RANK.format(count=len(ranked))
    return compose.decline(Reason.NOT_HELD, words, offer=compose.choices(base, ranked), base=base)


def few(at: Answering, own: Figure, ranked: Sequence[Figure], *, around: str | None = None) -> bool:
    """Whether the areas ranked are less than half of those of the kind: most are not held.

    All of them are meant, or those within the area `around` them.
    """
    areas = at.index.base.areas
    kind = areas[own.area].kind if own.area else None
    known = [area for area in areas.values() if area.kind == kind]
    known = [area for area in known if around is None or at.index.contains(around, area.id)]
    return len(ranked) * 2 < len(known)


def among_held(query: Query) -> bool:
    """Whether the first is meant of those that are held: "of those you have"."""
    return bool(_AMONG_HELD.search(query.text))


def _of_all(query: Query, held: int) -> bool:
    """Whether it is asked about all there are, or about more of them than are held."""
    if _OF_ALL.search(query.text):
        return True
    numbered = _OF_MANY.search(query.text)
    told = int(numbered[1] or numbered[2]) if numbered else ordering.places(query.text) or 0
    return told > held


_OF_ALL = regex(
    r"\b(?:in|across|throughout|around|of|over) the (?:whole |entire )?(?:country|nation|land|uk|"
    r"world|kingdom)\b|\b(?:nationally|nationwide|countrywide|worldwide|anywhere|everywhere)\b|"
    rf"\b(?:all|every|each)(?: of)?(?: the| these)?(?: \w+)? (?:{KINDS})\b"
)
"""It is asked about all there are, held or not."""
_OF_MANY = regex(rf"\b(?:all|out of) (\d{{1,3}})\b|\b(\d{{1,3}}) (?:\w+ )?(?:{KINDS})\b")
"""It is told of how many the first is wanted: "which of the 43 forces", "out of all 43"."""
_AMONG_HELD = regex(
    r"\b(?:two|2|both|three|3|held|hold|you (?:have|know|list|cover|got)|you ?ve|listed|"
    rf"(?:which|who|what|out|any|one) of (?:these|those)|(?:these|those)(?: \w+)? (?:{KINDS})|"
    r"than(?! (?:any|every|all)))\b"
)
"""The first is meant of those that are held."""


def reading(at: Answering, query: Query, one: Figure) -> bool:
    """Whether how far something went is asked, which its measure is: "how hot, at the most?"."""
    names = names_of(measure_of(at.index.base, one))
    asked = _HOW.search(query.bare) and len(query.slots.measures) == 1
    return bool(asked and any(ordering.end_of(name.lower().split()) for name in names))


_HOW = regex(
    r"^(?:and |so )?(?:M|how|what)\b.* at (?:the|its) (?:very )?\w+st\b|^at (?:the|its) M\b"
)
"""Which reading is wanted, and no order of them: "how cold was it at the lowest?"."""


def first_of_group(query: Query) -> bool:
    """Whether no more is asked of a group than what comes up most in it: no order, no last."""
    ordered = "LOWEST" in query.cues or ordering.places(query.text) or _IN_ORDER.search(query.text)
    return bool(query.slots.groups and not ordered)


_IN_ORDER = regex(
    r"\b(?:(?:rank|order|sort|arrange|league table)\w*|last place|bottom|"
    rf"(?:worst|best|most|least|\w+est) to|{NTH})\b"
)
"""A whole order is wanted, or another place in it than the first."""
