"""Rankings: areas, periods or members in order, among what is held in one release."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.answers import compose
from bot.answers.asking import KINDS, Answering
from bot.answers.held import figures, losses
from bot.answers.held.lookup import COUNTS
from bot.answers.worked_out import lengths, reach
from bot.answers.worked_out.peers import newest_group, peers
from bot.language.asking import ordering
from bot.language.asking.cue import Cue
from bot.language.asking.cues import COMPILED
from bot.language.shown import computing, says
from bot.language.shown.describe import (
    area_name,
    full_line,
    measure_of,
    member_names,
    names_of,
    period_name,
    value_words,
)
from bot.model.facts import FactBase, Figure, MeasureKind
from bot.model.period import Period
from bot.model.query import Intent, Query, When
from bot.model.reply import Block, BlockKind, Computed, Outcome, Reason, Reply
from bot.questions.periods.times import SPANNED, stretch_of
from bot.regex import regex

MOST, MOST_WANTED, FEW = 5, 10, 15
"""Places shown of a ranking, where more are asked for, and where it is all of a few."""


def answer(at: Answering, query: Query) -> Reply | None:
    """The ranking asked for; None where no figure of that measure is held at all."""
    kinds = KINDS.get(query.intent, COUNTS)
    slots = query.slots
    stretch = _stretch(query)
    if lengths.recurs(slots) and not stretch:
        found = _periods(query, at.index.pool(replace(slots, areas=()), kinds))
        return in_order(at, query, found, computing.PERIODS)
    if named := lengths.several(at, query, kinds):
        return in_order(at, query, _periods(query, named), computing.PERIODS)
    if query.cues & {"WHICH_PERIOD", "WHEN"} or _ever(at, query):
        within = stretch or slots.within or lengths.divided(at, query, kinds)
        every = replace(slots, areas=(), periods=(), when=(When.EACH,), within=within)
        found = _periods(query, at.index.pool(every, kinds))
        alike = lengths.of_one(query, found)
        if not alike and (declined := lengths.not_held(at, query, found)):
            return declined
        return in_order(at, query, alike, computing.PERIODS)
    pool = at.index.pool(replace(slots, areas=()), kinds)
    if spread := lengths.undecided(at, query, pool):
        return spread
    pool = lengths.at_one_time(query, pool)
    told = {group for group, _ in slots.by}
    divided = not told.issuperset(slots.groups) or len(slots.by) > len(told)
    if not pool:
        return in_order(at, query, [], computing.GROUPS) if divided else None
    groups = _members(query, pool)
    alone = len(groups) > 1 and (len(groups) == len(pool) or _holds_none(at, query))
    if (divided and groups) or (alone and not slots.by):
        return in_order(at, query, groups, computing.GROUPS)
    newest = newest_group(pool)
    if each := _each_group(at, query, pool, newest[0]):
        return in_order(at, query, each, computing.EACH_GROUP)
    found = peers(at, query, newest)
    return (
        reach.too_few(at, query, found)
        or _no_fall(query, found)
        or in_order(at, query, found, computing.AREAS)
    )


def _no_fall(query: Query, found: Sequence[Figure]) -> Reply | None:
    """That none fell, where it is asked which fell the most; None where one did."""
    if "FALL" not in query.cues or query.intent is not Intent.CHANGE:
        return None
    if not found or any(figure.value.number < 0 for figure in found):
        return None
    return compose.decline(Reason.NOT_HELD, says.FALL_NOT_HELD)


def _holds_none(at: Answering, query: Query) -> bool:
    """Whether the one area asked about holds no others that could be put in order."""
    named, areas = query.slots.areas, at.index.base.areas
    return len(named) == 1 and not any(at.index.contains(named[0], area) for area in areas)


def _each_group(at: Answering, query: Query, pool: Sequence[Figure], one: Figure) -> list[Figure]:
    """The figures of every area and group, where a rate is held of groups and none is named.

    The shortest wait may be that of any department. What is counted is left to one group: a part
    of the count tells nothing of the whole.
    """
    if query.slots.by or not one.by or measure_of(at.index.base, one).kind is MeasureKind.COUNT:
        return []
    like = [
        figure
        for figure in pool
        if (figure.measure, figure.of, figure.period, figure.release)
        == (one.measure, one.of, one.period, one.release)
    ]
    if any(len(figure.by) != 1 or len(figure.by[0][1]) != 1 for figure in like):
        return []
    found = peers(at, query, like)
    return found if len({figure.by for figure in found}) > 1 else []


def _stretch(query: Query) -> Period | None:
    """The time between two that are named as its ends, or on from one."""
    slots = query.slots
    if not (_since(query) or SPANNED.search(query.bare)):
        return None
    match slots.periods:
        case one, other if one.end == other.start:  # "the driest month between 2013 and 2014"
            label = f"{one.label} to {other.label}"
            return Period(one.start, other.end - one.start, label=label)
    return stretch_of(slots.periods, slots.when)


def _since(query: Query) -> bool:
    """Whether it is asked about all periods from one on: "since 2010"."""
    return len(query.slots.periods) == 1 and query.slots.when == (When.LATEST,)


def _ever(at: Answering, query: Query) -> bool:
    """Whether the most that one area ever had is asked for, and no part of it that has most."""
    slots = query.slots
    timed = (slots.periods or slots.when) and not _stretch(query)
    if timed or slots.groups or _WHICH.search(query.text) or not _MOST_OF.search(query.bare):
        return False
    if not slots.areas:
        return len({f.area for f in at.index.figures}) == 1
    return len(slots.areas) == 1 and not any(
        at.index.contains(slots.areas[0], area) for area in at.index.base.areas
    )


_WHICH = regex(
    r"\b(?:which|where|who|whose)\b|"
    r"\b(?:best|worst|most \w+|\w{3,}est) "
    r"(?:areas?|places?|parts?|towns?|spots?|regions?|districts?)\b"
)
_MOST_OF = regex(
    r"\b(?:highest|lowest|most|fewest|least|biggest|largest|smallest|greatest|peak|record|best|"
    r"worst) (?:(?:number|low|high|level|value|figure|rate|count|total|amount)s? (?:of |for )?)?"
    r"(?:ever )?[GM]\b|\bM (?:\w+ ){0,2}?ever\b|\bever (?:\w+ ){0,2}?M\b"
)


def lowest_first(base: FactBase, query: Query, figure: Figure, *, lost: bool = False) -> bool:
    """Whether the order asked for starts with the lowest: "fewest", the worst of what is good.

    Where losses are told of, it is these that are put in order.
    """
    names = losses.NAMES if lost else names_of(measure_of(base, figure))
    judged = ordering.downwards(query.text, names)
    lowest = "LOWEST" in query.cues and not _turned(query, names)
    lowest = lowest or bool(_LESS_THAN_ALL.search(query.text))
    lowest = lowest or bool(_LAST.search(query.text))
    lowest = lowest and not _DOWN.search(query.text) and ordering.both_ends(query.text) != "high"
    return lowest if judged is None else judged


def _turned(query: Query, names: Iterable[str]) -> bool:
    """Whether the other end is asked for than just before: "the coldest", "and the hottest?"."""
    if COMPILED[Cue.LOWEST].search(f" {query.text}"):
        return False
    named = {word for name in names for word in name.lower().split()}
    return ordering.end_of(word for word in query.text.split() if word in named) == "high"


_LAST = regex(
    r"\b(?:in last place|(?:c[ao]mes?|finish(?:es|ed)?|ranks?|ranked) (?:\w+ )?(?:last|bottom))\b"
)
_DOWN = regex(r"\b(?:highest|most|biggest|largest|greatest|top) (?:to|down to)\b")
"""From which end to which an order goes: "highest to lowest"."""
_LESS_THAN_ALL = regex(r"\b(?:fewer|less|lower|smaller)\b(?: \w+){0,5}? than (?:any|every|all)")


def _periods(query: Query, pool: Sequence[Figure]) -> list[Figure]:
    """The periods of one area: the one asked about, or the only one held."""
    areas = {f.area for f in pool}
    asked = query.slots.areas[0] if query.slots.areas else None
    if asked is None and len(areas) != 1:
        return []
    held = [f for f in pool if f.period and (asked is None or f.area == asked)]
    return held if len({(f.measure, f.by) for f in held}) == 1 else []


def _members(query: Query, pool: Sequence[Figure]) -> list[Figure]:
    """The single members of one breakdown in one area and period, of one of each other."""
    asked = query.slots.areas[0] if query.slots.areas else None
    single = [f for f in pool if f.by and all(len(members) == 1 for _, members in f.by)]
    placed = [f for f in single if f.area == asked] if asked else single
    if len({f.area for f in placed}) != 1 or len({len(f.by) for f in placed}) != 1:
        return []
    fixed = set.intersection(*(set(f.by) for f in placed))
    return placed if len(placed) == 1 or len(fixed) == len(placed[0].by) - 1 else []


def in_order(
    at: Answering,
    query: Query,
    found: Sequence[Figure],
    lead: computing.RankWords,
    *,
    every: bool = False,
) -> Reply:
    """Figures from the one end to the other, the place that is asked for first.

    All of a few are told where `every` one is wanted, or the order of them all.
    """
    out = {(group, frozenset({member})) for group, member in query.slots.without}
    ranked = [f for f in found if not f.value.rounded and out.isdisjoint(f.by)]
    lost = losses.told(at, query, ranked)  # the most that was lost lies lowest
    if lost and lowest_first(at.index.base, query, ranked[0], lost=lost):
        ranked = [f for f in ranked if f.value.number < 0]
    if not ranked:
        return compose.decline(Reason.NOT_HELD, says.NOT_HELD_MEASURE)
    if len(ranked) < 2:
        told = figures.answer(at, query)
        if told.outcome is Outcome.ANSWER and reach.reading(at, query, ranked[0]):
            return told
        if told.outcome is Outcome.ANSWER and reach.first_of_group(query):
            # "Which apps most?": what is held of the group, and that it makes no ranking.
            return replace(told, blocks=(compose.caveat(computing.ONE_TO_RANK), *told.blocks))
        return compose.decline(Reason.NOT_COMPARABLE, computing.ONE_TO_RANK)
    base = at.index.base
    lowest = lowest_first(base, query, ranked[0], lost=lost) is not lost
    ranked.sort(key=lambda f: (f.value.number if lowest else -f.value.number, f.id))
    every = len(ranked) <= FEW and (every or ordering.of_all(query.text))
    shown = ranked[: FEW if every else min(ordering.places(query.text) or MOST, MOST_WANTED)]
    ends = ordering.both_ends(query.text)
    last = len(ranked) if ends else len(shown)
    shown = [*shown, *ranked[max(len(shown), last - 1) : last]]
    alike = set.intersection(*(set(figure.by) for figure in ranked))
    own = (replace(f, by=tuple(pair for pair in f.by if pair not in alike)) for f in shown)
    names = [_name(at, figure, lead) for figure in own]
    places = [*range(1, len(shown)), last]
    rows = [
        computing.RANKED.format(
            place=place, name=name, value=value_words(f.value, measure_of(base, f).unit)
        )
        for place, name, f in zip(places, names, shown, strict=True)
    ]
    told_of = {"period": period_name(shown[0]), "area": area_name(base, shown[0].area)}
    words = (lead.lowest if lowest else lead.highest).format(count=len(ranked), **told_of)
    place = (ordering.place(query.text) or 1) - 1
    place = place if place < len(shown) else 0
    shown_names = [names[place], *(names[-1:] if ends else [])]
    lines = [shown[place], *(shown[-1:] if ends else [])]
    inputs = tuple(figure.id for figure in shown)
    return Reply(
        Outcome.ANSWER,
        f"{' '.join(full_line(base, figure) for figure in lines)} {words}",
        blocks=(
            Block(BlockKind.COMPUTED, "\n".join(rows)),
            *compose.caveats(base, shown),
            *compose.stale(at.index, shown, at.today),
        ),
        facts=inputs,
        computed=tuple(Computed("rank", name, "", inputs) for name in shown_names),
        citations=compose.cite(base, compose.sources_of(shown)),
    )


def _name(at: Answering, figure: Figure, lead: computing.RankWords) -> str:
    if lead is computing.PERIODS:
        return period_name(figure)
    if lead is computing.EACH_GROUP:
        return f"{area_name(at.index.base, figure.area)}, {member_names(at.index.base, figure)}"
    if lead is computing.ALL_TIME:
        group = f", {member_names(at.index.base, figure)}" if figure.by else ""
        return f"{area_name(at.index.base, figure.area)}{group}, {period_name(figure)}"
    if lead is computing.GROUPS:
        return member_names(at.index.base, figure)
    return area_name(at.index.base, figure.area)
