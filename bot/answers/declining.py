"""Saying which slot is missing, with the nearest held: never a number from another scope unnamed.

A town is not its county: the figure of the area around it may follow, named as such.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.answers import compose, rated
from bot.answers.asking import ANY, KINDS, Answering
from bot.answers.held.lookup import COUNTS, Found, Missing, Slot
from bot.language.amounts.units import PEOPLE
from bot.language.shown import computing, says
from bot.language.shown.describe import area_name, full_line, label, listed, measure_of
from bot.language.words import stem
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Intent, Query, Slots, When
from bot.model.reply import Block, Outcome, Reason, Reply
from bot.questions.names.membership import asks_within
from bot.questions.names.vocabulary import stems_of, words_of
from bot.questions.numbers.plain_count import wants_count
from bot.questions.shape import has_slots
from bot.regex import regex


def ask_back(at: Answering, figures: Sequence[Figure]) -> Reply:
    """Which of these is meant; each choice names area and period and shows no number."""
    return Reply(
        Outcome.CHOICE,
        says.WHICH,
        choices=compose.choices(at.index.base, figures),
    )


def within_subject(query: Query) -> bool:
    """Whether a question names enough of what figures are of to be about the same subject."""
    slots = query.slots
    told = slots.measures or slots.by or slots.speakers or slots.groups or query.carried
    aged = any(map(_LIMITS.search, slots.unknown))
    counted = "QUANTITY" in query.cues and (aged or has_slots(slots))
    return bool(told or (slots.areas and slots.periods) or counted)


def missing(at: Answering, miss: Missing, query: Query) -> Reply:
    """A decline that names the slot that fails and offers the nearest held."""
    base = at.index.base
    if taken_back := _withdrawn(at, query.slots):
        words = says.WITHDRAWN.format(what=label(base, taken_back), why=taken_back.withdrawn)
        return compose.decline(Reason.WITHDRAWN, words)
    near = list(miss.near)
    context: list[Figure] = []
    blocks: list[Block] = []
    match miss.slot:
        case Slot.AREA:
            headline = _no_area(at, miss.wanted, near)
            own = [figure for id_ in miss.wanted for figure in at.index.of_area(id_)]
            near = [*_newest_first(own)[:3], *near]
            context = [
                figure
                for figure in near
                if figure.area and any(at.index.contains(figure.area, id_) for id_ in miss.wanted)
            ][:1]
        case Slot.PERIOD:
            headline = _no_period(query)
        case Slot.BREAKDOWN:
            names = [base.breakdowns[g].members[m].name for g, m in query.slots.by]
            names = names or [base.breakdowns[group].name for group in query.slots.groups]
            alone = says.NOT_HELD_BREAKDOWN_ALONE if near else says.NOT_HELD_BREAKDOWN
            headline = alone.format(members=listed(names))
        case _:
            names = [
                base.measures[id_].short or base.measures[id_].name
                for id_ in miss.wanted
                if id_ in base.measures
            ]
            headline = (
                says.NOT_HELD_MEASURE_NAMED.format(measure=listed(names, "or"))
                if names
                else says.NOT_HELD_MEASURE
            )
    if context:
        name = listed((base.areas[id_].name for id_ in miss.wanted), "or")
        line = full_line(base, context[0])
        blocks.append(compose.text(says.WIDER.format(name=name, line=line)))
        blocks += compose.caveats(base, context)
    offer = compose.choices(base, [figure for figure in near if figure not in context])
    return compose.decline(
        Reason.NOT_HELD, headline, blocks=blocks, offer=offer, context=context, base=base
    )


def mixed(at: Answering, query: Query, found: Sequence[Figure]) -> Reply | None:
    """A refusal where what is held for one place is a rise, and for another a share."""
    shares = query.intent is Intent.SHARE and len(query.slots.areas) > 1
    if not shares or len({(figure.measure, figure.of) for figure in found}) < 2:
        return None
    return compose.decline(
        Reason.NOT_COMPARABLE,
        computing.NOT_COMPARABLE.format(slots=computing.MEASURE),
        blocks=[compose.text(full_line(at.index.base, figure)) for figure in found],
        context=found,
        base=at.index.base,
    )


def part_only(at: Answering, held: Sequence[Figure]) -> Reply:
    """That the whole is not held, with the part that is as a choice."""
    base = at.index.base
    measure = measure_of(base, held[0])
    names = [
        base.breakdowns[g].members[m].name for g, members in held[0].by for m in sorted(members)
    ]
    headline = says.NOT_HELD_WHOLE.format(
        measure=measure.short or measure.name, members=listed(names)
    )
    return compose.decline(Reason.NOT_HELD, headline, offer=compose.choices(base, held), base=base)


def other_size(at: Answering, held: Sequence[Figure], query: Query) -> Reply:
    """That no group of so many members is held, with those that are as choices."""
    headline = says.NOT_HELD_GROUP_SIZE.format(size=query.group_size)
    offer = compose.choices(at.index.base, held)
    return compose.decline(Reason.NOT_HELD, headline, offer=offer, base=at.index.base)


def _withdrawn(at: Answering, slots: Slots) -> Figure | None:
    """The figure that was held for these slots until it was withdrawn, if there is one."""
    members = {member for _, member in slots.by}
    asked = {(period.start, period.months) for period in slots.periods}
    for figure in at.index.base.figures.values():
        held = figure.period
        if (
            figure.withdrawn
            and figure.area in slots.areas
            and (not slots.measures or figure.measure in slots.measures)
            and members == {member for _, held_members in figure.by for member in held_members}
            and (not asked or (held is not None and (held.start, held.months) in asked))
        ):
            return figure
    return None


def _no_area(at: Answering, wanted: Sequence[str], near: Sequence[Figure]) -> str:
    """That an area has no figures at all, or none of what was asked."""
    base = at.index.base
    area = listed((base.areas[id_].name for id_ in wanted), "or")
    if near and any(at.index.of_area(id_) for id_ in wanted):
        measure = measure_of(base, near[0])
        return says.NOT_HELD_AREA_KEY.format(area=area, measure=measure.short or measure.name)
    return says.NOT_HELD_AREA.format(area=area)


def _newest_first(figures: Sequence[Figure]) -> list[Figure]:
    return sorted(figures, key=lambda f: (-(f.period.end if f.period else 0), f.id))


def _no_period(query: Query) -> str:
    slots = query.slots
    if When.IMPOSSIBLE in slots.when:
        year = _YEARS.search(query.text)
        if year and int(year[2]) % 100 != (int(year[1]) + 1) % 100:
            return says.NO_SUCH_YEAR.format(year=f"{year[1]}/{year[2]}")
        return says.IMPOSSIBLE_PERIOD
    if When.FUTURE in slots.when:
        return says.NOT_HELD_FUTURE
    if slots.periods:
        return says.NOT_HELD_PERIOD.format(period=listed((p.label for p in slots.periods), "or"))
    return says.NOT_HELD_PERIOD_UNKNOWN


_YEARS = regex(r"\b(\d{4})[ /-](\d{2}|\d{4})\b")
"""A year as it is written over two, its stroke read or not: "2019/18"."""


def unheld(query: Query) -> str:
    """That nothing is held about the words that mean nothing here, or about what is asked."""
    strange = query.slots.unknown or query.narrowed
    # An age is named by its limits, whatever was written: those words are nobody's.
    words = [w if _LIMITS.search(w) else f"“{w}”" for w in strange if len(w) > 1]
    return says.NOT_HELD_WORDS.format(words=listed(words, "or")) if words else says.NOT_HELD_MEASURE


_LIMITS = regex(r"^\d+ (?:or|and|to|years?) |^(?:under|over|aged) \d+")


def never_held(at: Answering, query: Query, message: str) -> str | None:
    """Why a rate, a forecast, or a number that fulfils a condition is not told, where asked for.

    `message` is what it is asked in, empty where that asks for something else before it.
    """
    behind = not query.slots.by and _BEHIND.search(query.bare)
    if (
        behind
        or asks_within(query)
        or _TO_DO.search(query.text)
        or (message and _place_sized(at, query))
    ):
        return says.NOT_HELD_MEASURE
    if finer := _FINER.search(query.bare or query.text):
        months = _MONTHS[finer[1]]
        if not any(f.period and f.period.months <= months for f in at.index.figures):
            return says.NOT_HELD_PERIOD_UNKNOWN
    if query.narrowed:
        return unheld(query)
    held = [at.index.base.measures[id_] for id_ in query.slots.measures]
    if held and _PEOPLE.search(query.text) and all(m.kind is MeasureKind.OTHER for m in held):
        return says.NOT_HELD_MEASURE
    rates = held and all(m.kind in (MeasureKind.RATE, MeasureKind.SHARE) for m in held)
    if rates and wants_count(message or query.text):
        return says.NOT_HELD_MEASURE
    uncounted = len(held) > 1 and all(m.kind is not MeasureKind.COUNT for m in held)
    two = "TIMES" in query.cues and (uncounted or len(query.slots.by) > 1)
    divided = two and _FOR_ONE.search(query.bare)
    if "RATE" in query.cues and not (divided or rated.is_one(at, query)):
        return says.NOT_HELD_RATE
    # "And the next year?" after a held one is no forecast: the period says which.
    forecast = "FORECAST" in query.cues and "period" not in query.carried
    return says.NOT_HELD_FUTURE if forecast else None


_FOR_ONE = regex(r"\b[GM] (?:\w+ ){0,3}?per (?:\w+ ){0,2}?[GM]\b", has="per ")
"""One thing held is divided by another: "how many of these for each of those"."""


def _place_sized(at: Answering, query: Query) -> bool:
    """Whether it asks how large a place is, where no people are counted: "how big is A"."""
    base = at.index.base
    main = base.measures.get(base.about.main or "")
    peopled = main is not None and stem(main.counts or "") in PEOPLE
    return bool(_SIZE.fullmatch(query.bare)) and not peopled


def asks_length(at: Answering, query: Query) -> bool:
    """Whether a length of time is asked for, which nothing told in another unit tells."""
    if not _TIME.search(query.text):
        return False
    measures = at.index.base.measures
    named = [measures[id_] for id_ in query.slots.measures] or measures.values()
    return not any(_TIMES.search(f"{m.unit or ''} {m.counts or ''}") for m in named)


_BEHIND = regex(
    r"\bhow many (?:\w+ )?M (?:\w+ ){0,3}?(?:behind|by|in|from) (?:the |those |these )?N M\b"
)
"""So many of one thing are asked of a number of another: "victims behind the 89 offences"."""
_SIZE = regex(r"(?:(?:and|so|but|ok) )*how (?:big|large|huge|small) (?:is|was) (?:the )?A")
_TO_DO = regex(
    r"\b(?:there|things?|anything|something|stuff|places?|what) to (?:do|see|eat|visit)\b|"
    r"\bwhat (?:can|could) (?:you|we|i|one|people|kids) (?:do|see|eat|visit) (?:in|at|around)\b",
    has=" do| see| eat| visit",
)
"""What one might do in a place."""
_FINER = regex(
    r"\b(?:which|what|by|peak|typical|normal|ordinary|busy|quiet|\w{3,}est) (?:calendar )?"
    r"(month|quarter|weekday|weekend|week|day|hour)s?\b"
)
"""Shorter times than a year are asked about, one by one: "the busiest month", "by week"."""
_MONTHS = {"month": 1, "quarter": 3, "week": 0, "day": 0, "weekday": 0, "weekend": 0, "hour": 0}
_PEOPLE = regex(
    r"\bhow many (?:people|persons|inhabitants|residents|folks?)\b",
    has="y people|y person|y inhab|y resid|y folk",
)
"""Persons are counted, which no measure of something else tells: "how many people are rich?"."""
_TIME = regex(
    r"(?<!over )(?<!in )\bhow (?:many (?:years|months|weeks|days|hours|minutes)|long)\b"
    r"(?! (?:ago|of (?:data|figures)|(?:has|have|did|do|is|are) (?:the|your) (?:data|figures)))",
    has="w long|y years|y months|y weeks|y days|y hours|y minutes",
)
_TIMES = regex(r"(?<![\w-])(?:years?|months?|weeks?|days?|hours?|minutes?)\b", re.IGNORECASE)


def place_declined(at: Answering, query: Query) -> Reply:
    """A town is not its county: say so; the containing area's figure follows, named as such."""
    base = at.index.base
    areas = tuple(dict.fromkeys(area for _, area in query.slots.places))
    figures = _around(at, query, areas)
    names = listed(
        (place.title() if place.islower() else place for place, _ in query.slots.places), "or"
    )
    around = not figures or figures[0].area in areas
    headline = (says.NOT_HELD_PLACE if around else says.NOT_HELD_AROUND).format(
        place=names, area=listed(area_name(base, a) for a in areas)
    )
    blocks = [
        compose.text(says.WIDER.format(name=names, line=full_line(base, figure)))
        for figure in figures
    ]
    return compose.decline(
        Reason.NOT_HELD,
        headline,
        blocks=[*blocks, *compose.caveats(base, figures)],
        context=figures,
        base=base,
    )


def _around(at: Answering, query: Query, areas: Sequence[str]) -> list[Figure]:
    """The figure of the nearest area around a place that has what was asked, if one has."""
    outer: str | None = areas[0]
    while outer is not None:
        slots = replace(query.slots, areas=(outer,))
        outcome = at.index.find(slots, KINDS.get(query.intent, COUNTS))
        if isinstance(outcome, Found):
            return list(outcome.figures)[:1]
        outer = at.index.base.areas[outer].within
    return []


def half_named(at: Answering, query: Query) -> Reply | None:
    """Which area or measure is meant, where a word is part of some names and is none itself."""
    return _half_named_area(at, query) or _half_named_measure(at, query)


def _half_named_area(at: Answering, query: Query) -> Reply | None:
    base = at.index.base
    if len(query.slots.unknown) != 1 or query.slots.areas:
        return None
    part = query.slots.unknown[0]
    named = [
        area.id
        for area in base.areas.values()
        if any(part in words_of(name.lower()) for name in (area.name, *area.also))
    ]
    held: list[Figure] = []
    for area in named:
        slots = replace(query.slots, areas=(area,), unknown=())
        outcome = at.index.find(slots, KINDS.get(query.intent, COUNTS))
        held += outcome.figures if isinstance(outcome, Found) else ()
    return ask_back(at, held) if len(held) > 1 else None


def _half_named_measure(at: Answering, query: Query) -> Reply | None:
    slots = query.slots
    if len(slots.unknown) != 1 or slots.measures or not (slots.areas or slots.periods):
        return None
    held: list[Figure] = []
    for measure in at.index.base.measures.values():
        if stem(slots.unknown[0]) in stems_of(f"{measure.name} {measure.short}"):
            asked = replace(slots, measures=(measure.id,), unknown=())
            outcome = at.index.find(asked, ANY)
            held += outcome.figures[:1] if isinstance(outcome, Found) else ()
    return ask_back(at, held) if held else None
