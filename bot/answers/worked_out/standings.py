"""The place that one area, or one group in an area, has among its peers: first, third, or last.

May import the rankings, the look-up and how far an order reaches.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers import next_asks
from bot.answers.asking import KINDS, Answering
from bot.answers.held.lookup import COUNTS, key_of
from bot.answers.worked_out import reach
from bot.answers.worked_out.peers import peers
from bot.answers.worked_out.placing import Placed, told_place
from bot.answers.worked_out.ranking import lowest_first
from bot.language.asking import ordering
from bot.language.shown import computing
from bot.language.shown.describe import area_name, member_names, period_name
from bot.model.facts import Figure
from bot.model.query import Query
from bot.model.reply import Reply, Verdict
from bot.regex import regex


def standing(at: Answering, query: Query, *, others: bool = False) -> Reply | None:
    """Which place one area, or a group in it, has among its peers; None where none is asked for.

    A place is asked for, too, where it is set against all the others.

    The neighbours in the ranking are shown beside it; of a claim that it is the first, the first.
    """
    slots = query.slots
    wide = [area for area in slots.areas if any(at.index.contains(area, o) for o in slots.areas)]
    asked = [area for area in slots.areas if area not in wide]
    of_kind = {*slots.groups} <= {group for group, _ in slots.by}  # no branch among industries
    only = _only_area(at) if slots.by and of_kind and not slots.areas else None
    if only and (others or _PLACE.search(query.text)):
        asked = [only]  # a group in the one area there is
    claimed = bool(query.cues & {"YES_NO", "CLAIM"}) and not query.cues & {"WHEN", "WHICH_PERIOD"}
    grouped = bool(only) or _of_group(query)
    claimed = claimed and (grouped or not others)
    if len(asked) != 1 or not (claimed or others or _PLACE.search(query.text)):
        return None
    pool = at.index.pool(replace(slots, areas=()), KINDS.get(query.intent, COUNTS))
    groups = [f for f in pool if f.area in asked]
    if len({key_of(f) for f in groups}) != 1:
        return None  # none, or of several groups, of which none is asked about
    own = max(groups, key=lambda f: (f.period.end if f.period else 0, not f.value.rounded))
    like = [f for f in pool if key_of(f) == key_of(own) and f.period == own.period]
    inside = replace(query, slots=replace(slots, areas=tuple(wide[:1])))
    alike = _members(at, query, own) if grouped else peers(at, inside, like)
    ranked = [f for f in alike if not f.value.rounded]
    if own not in ranked or len(ranked) < 2:
        return None
    lowest = lowest_first(at.index.base, query, own)
    ranked.sort(key=lambda f: (f.value.number if lowest else -f.value.number, f.id))
    place = ranked.index(own)
    beside = [ranked[n] for n in (place - 1, place + 1) if 0 <= n < len(ranked)]
    verdict = None
    if not (claimed or grouped) and (declined := reach.too_few(at, inside, ranked, others=others)):
        return declined
    if claimed:
        wanted = min(ordering.place(query.text) or 1, len(ranked)) - 1
        beside = [ranked[wanted]] if place != wanted else beside
        first = own.value.number == ranked[wanted].value.number
        if _AMONG_FIRST.search(query.text):
            last = min(ordering.places(query.text) or 1, len(ranked)) - 1
            first = place <= last or own.value.number == ranked[last].value.number
            beside = [] if place == last else [ranked[last]]
        verdict = Verdict.MATCHES if first else Verdict.DIFFERS
        if (
            first
            and not grouped
            and reach.few(at, own, ranked, around=next(iter(wide), None))
            and not reach.among_held(query)
        ):
            verdict = Verdict.CANNOT_CHECK
    base = at.index.base
    form = (
        (computing.PLACE_FROM_LOWEST if lowest else computing.PLACE_AMONG)
        if not grouped
        else (computing.GROUP_FROM_LOWEST if lowest else computing.GROUP_AMONG)
    )
    words = form.format(
        name=member_names(base, own) if grouped else area_name(base, own.area),
        place=place + 1,
        count=len(ranked),
        period=period_name(own),
        area=area_name(base, own.area),
    )
    inputs = tuple(f.id for f in (own, *beside))
    told = Placed(own, beside, place + 1, words)
    reply = told_place(at, told, inputs=inputs, verdict=verdict, caveats=[own])
    return replace(reply, next_asks=next_asks.after(at, [own]))


_AMONG_FIRST = regex(
    r"\b(?:in|among|one of|within|make|made) (?:the )?(?:(?:top|bottom|best|worst) (?:\d|\w+\b)|"
    r"(?:\d\d?|two|three|four|five|six|seven|eight|nine|ten) \w+est)\b",
    has="top|bottom|best|worst|est",
)
"""Any of the first places is claimed: "in the top ten"."""


def _only_area(at: Answering) -> str | None:
    """The one area of which figures are held; None where there are several, or none is named."""
    areas = {figure.area for figure in at.index.figures}
    return next(iter(areas)) if len(areas) == 1 else None


_HELD_IN = "".join(f"(?<!{verb} )" for verb in "take takes took taking taken".split())
"""Nobody is asked for the place of what takes place somewhere."""
_PLACE = regex(
    r"\b(?:where (?:\w+ ){1,5}?(?:rank|come|stand|sit)|"
    rf"where (?:\w+ ){{1,5}}?{_HELD_IN}place|"
    r"(?:what|which) (?:place|position|rank)(?! (?:in|within|of) (?!the\b))|"
    r"how (?:high |low |well )?(?:does|did|do|is|was) (?:\w+ ){1,4}?(?:rank|ranked|placed)|"
    rf"rank (?:of|for)|{_HELD_IN}(?:place|rank|position) "
    r"(?:\w+ ){1,4}?(?:among|within|in|amongst))\b"
)


def _of_group(query: Query) -> bool:
    """Whether the place of a group in an area is asked for, and not that of the area.

    It is where the kind of group is named, "the best app in A", or the group is named first.
    """
    [*by], bare = query.slots.by, query.bare
    if len(by) != 1:
        return False
    return by[0][0] in query.slots.groups or -1 < bare.find("G") < bare.find("A")


def _members(at: Answering, query: Query, own: Figure) -> list[Figure]:
    """The figures of single groups beside one: of its area, period and breakdown."""
    kinds = [group for group, _ in own.by]
    slots = replace(query.slots, areas=(own.area,) if own.area else (), by=(), groups=(*kinds,))
    like = (own.measure, own.of, own.area, own.period, own.release)
    return [
        f
        for f in at.index.pool(slots, KINDS.get(query.intent, COUNTS))
        if (f.measure, f.of, f.area, f.period, f.release) == like
        and [group for group, _ in f.by] == kinds
        and all(len(members) == 1 for _, members in f.by)
    ]
